"""The words around an English numeral in, the noun that is counted and its category out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportmine.entities.count.roles_en import role_of
from reportmine.entities.count.rules import en_rule
from reportmine.entities.count.tables import BLANKS, currencies, nouns_en, stops_en

_TOKEN = re.compile(
    r"[ \t]?\n?[ \t]*(?P<open>[\"“'‘]?)"
    r"(?P<word>(?:U\.S|N\.A)\.(?= [a-z])|[A-Za-z][A-Za-z'-]*[A-Za-z](?:-(?= and ))?|[A-Za-z])(?P<close>[\"”]?)"
)
_FIRST_OF = re.compile(r"\s(?:of|out of)(?: the| these| our| their| its| his| her| all)?(?: [0-9][0-9,]*)?(?=\s)")
_OF = re.compile(r"\sof(?: the| these| our| various| different)?(?=\s)")
_SUCH = re.compile(r"\s(?:such|more)(?=\s(?!(?:as|than|or|and|in|on|to|at|by|for)\b)[a-z])")
_LAST_WORD = re.compile(r"(?P<word>[A-Za-z][a-z-]+) $")
_LARGE = re.compile(r"million|lakh|crore|[0-9]{2},?[0-9]{3}")
UNCOUNTED = frozenset(("discourse", "duration"))  # categories of nouns that no number counts
_PADDED = re.compile(r"0[1-9]")
_ALONE = (
    ("after.asking", "people"),
    ("after.languages", "other"),
    ("after.information", "messages"),
    ("after.accounts", "other"),
    ("after.dealers", "organisations"),
)
_AHEAD = 48
_LONGEST = 8
_PERSONS = 150
_REACH = 110
_SLASHED = re.compile(r"/[a-z][a-z'-]*(?= [a-z])")
_BRACKETED = re.compile(r" ?\((?P<unit>[a-z]{3,}(?:[ -][a-z]+)?)\)")
_LETTERS = re.compile(
    r" \([A-Z][A-Za-z]{1,7}\)(?= [A-Za-z])"
)  # of a name before the noun: 12 Fell Group | (FG) | heads
_CONTAINERS = frozenset(("groups", "pieces", "items", "sets", "batches", "types", "rounds", "fields", "phases"))
_NO_PLURALS = ("ss", "us", "is", "'s")
_PLURALS = ("men", "women", "folk")
_SHORT = 6
_MARKS = ('"', "“", "'", "‘")
_QUOTED = 200  # how far before a closing mark its quotation may begin
_NAMED = 3  # words of a name
_CLAUSE_END = re.compile(r"[.;!?](?=\s|$)|\n")


@dataclass(slots=True)
class Noun:
    """A counted noun: as written, its category ("" for an unknown one), and where it ends."""

    word: str
    category: str
    end: int


def parted(text: str, at: int) -> bool:
    """Whether the line ends at the offset and the next one is a field with a label of its own ("Volunteers: 12")."""
    return text[at : at + 1] in BLANKS and en_rule("after.parted").starting(text, at) is not None


def padded(body: str, after: Noun | None) -> bool:
    """Whether a zero only pads a number before what it counts: "05 rural markets", not "Ward 05" or "0512"."""
    return _PADDED.fullmatch(body) is not None and after is not None and after.category not in ("", *UNCOUNTED)


def _alone(text: str, at: int) -> Noun | None:
    """The noun at the offset that what follows tells to be the head: two |language| manuals, 9 Kids Bank |Accounts|.

    Where their consultation is told it is people: 300 |people|'s consultation. Of goods in the plural it is who
    deals in them: 12 metals and gems |dealers|.
    """
    for name, category in _ALONE:
        if (found := en_rule(name).after(text, at, _AHEAD)) is not None:
            return Noun(found["noun"], category, at + found.end("noun"))
    return None


def noun_after(text: str, at: int, *, single: bool = False) -> Noun | None:
    """The head of the noun phrase that begins at the offset.

    The head is the last of the table's nouns that stand in a row; failing that, the first word like a plural.
    With `single` a singular noun is a head too ("one school").
    """
    if text[at : at + 1] == "(" or text[at : at + 2] == " (":
        return _bracketed(text, at)
    at = _skipped(text, at)
    if (coded := en_rule("after.code").after(text, at, 24)) is not None and coded["code"] in currencies():
        return Noun(coded["code"], "money", at + coded.end("code"))
    if (alone := _alone(text, at)) is not None:
        return alone
    head = _head(text, at, single=single)
    if head is None and (deed := en_rule("after.deed").after(text, at, 60)):
        return Noun(deed["noun"], "events", at + deed.end("noun"))
    return _inside_container(text, head if head is None else _owned(text, head) or head)


def _head(text: str, at: int, *, single: bool) -> Noun | None:
    """The last of the nouns in a row that begins at the offset, else the first word like a plural."""
    listed = en_rule("after.listed").after(text, at, 90) is not None
    head: Noun | None = None
    for _ in range(_LONGEST):
        token = None if parted(text, at) else _TOKEN.match(text, at)
        if token is None:
            break
        word, end = token["word"], token.end("word")
        named = _in_name(text, word, end)
        found = None if named else _known(text, word, end, single=single)
        joined = word.lower() in ("and", "or") and head is None
        if found is None and not joined and (word.lower() in stops_en() or (head and head.category)):
            break
        if found is not None:
            end = found.end
            if head is not None and found.category == "money" and en_rule("noun.verb").whole(word):
                return head  # "two clubs | won"
            unlike = _not_money(text, found, end - len(word))
            if unlike is not None and unlike["describes"]:
                at = end
                continue
            if unlike is not None:
                return head or (Noun(word, "other", end) if unlike["measures"] else None)
            head = found
            if found.category in ("duration", "money") or (text.startswith(",", end) and _plural(found.word)):
                break  # "pupils|, parents and teachers", but "middle, high school pupils"
        elif head is not None:
            break
        elif (
            not named
            and (_plural(word) or en_rule("noun.letters").whole(word))
            and not en_rule("noun.kind").whole(word)
        ):
            head = Noun(word, "", end)
        if head is None and (other := _SLASHED.match(text, end)) is not None:
            at = other.end()  # "40 coin|/note| exchange fairs"
            continue
        if _phrase_ends(text[end : end + 1], listed=listed):
            break
        if head is None and (letters := _LETTERS.match(text, end)) is not None:
            at = letters.end()
            continue
        end += text[end : end + 1] == ","
        at = end + (1 if token["close"] and end == token.end("word") else 0)
    return head


def _owned(text: str, found: Noun) -> Noun | None:
    """The noun that people in the plural own: three girls' | schools |."""
    if found.category != "people" or not text.startswith("' ", found.end):
        return None
    if en_rule("before.quoted").before(text, found.end, _QUOTED) is not None:
        return None  # "'We taught 400 pupils' | teachers said"
    whose = noun_after(text, found.end + 1)
    return None if whose is None or whose.category in ("", *UNCOUNTED) else whose


def _not_money(text: str, found: Noun, at: int) -> re.Match[str] | None:
    """What tells that a word for money at the offset counts none: "60 students | won | prizes"."""
    return en_rule("noun.not.money").after(text, at, 60) if found.category == "money" else None


def _phrase_ends(mark: str, *, listed: bool) -> bool:
    """Whether a mark ends the noun phrase; a comma does outside a list."""
    return mark in (".", ";", ":", ")", "(") or (mark == "," and not listed)


def _in_name(text: str, word: str, end: int) -> bool:
    """Whether a word with a capital begins a name that stands before the noun: 20 | Wells | Fargo volunteers.

    Its letters may stand behind it: six Bridge | Year | (BY) students.
    """
    if not word[0].isupper():
        return False
    for _ in range(_NAMED):
        letters = _LETTERS.match(text, end)
        end = end if letters is None else letters.end()
        following = _TOKEN.match(text, end)
        if following is None:
            return False
        if not following["word"][0].isupper():
            pair = f"{word} {following['word']}".lower()  # "3 TV stations"
            return following["word"] in nouns_en() and pair not in nouns_en()
        end = following.end("word")
        if following["word"].endswith("s") and following["word"].lower() in nouns_en():
            return True  # 4 | Farmers | Help Bureaus
    return False


def _skipped(text: str, at: int) -> int:
    """Where the words begin that may hold the noun: behind "nos. of", "of the", "such", a quoted name and the like."""
    numbers = en_rule("after.numbers").after(text, at, 30) if text[at + 1 : at + 2] in ("n", "N") else None
    at += numbers.end() if numbers else 0
    skipped = _FIRST_OF.match(text, at) if text[at + 1 : at + 2] == "o" else None
    at = skipped.end() if skipped else at
    owned = en_rule("after.owned").after(text, at, 70) if skipped else None
    at += owned.end() if owned else 0
    such = _SUCH.match(text, at) if text[at + 1 : at + 2] in ("s", "m") else None
    at = such.end() if such else at
    quoted = en_rule("after.quoted").after(text, at, 90) if text[at + 1 : at + 2] in _MARKS else None
    at += quoted.end() if quoted else 0
    explained = en_rule("after.explained").after(text, at, 90) if text[at + 1 : at + 2].isupper() else None
    at += explained.end() if explained else 0
    titled = en_rule("after.titled").after(text, at, 90) if text[at + 1 : at + 2].isupper() else None
    at += titled.end() if titled else 0
    coded = en_rule("after.coded").after(text, at, 10)
    at += coded.end() if coded else 0
    digital = en_rule("after.digital").after(text, at, 40) if text[at + 1 : at + 2] in ("d", "e") else None
    at += digital.end() if digital else 0
    school = en_rule("after.school").after(text, at, 48)
    at += school.end() if school else 0
    return at


def _bracketed(text: str, at: int) -> Noun | None:
    """The noun in brackets that translators add to a number: 500 (pieces) of gifts, 300 (person) times."""
    match = _BRACKETED.match(text, at)
    unit = None if match is None else match["unit"]
    if match is None or unit is None:
        return None
    behind = noun_after(text, match.end())
    joined = f"{unit}-{behind.word}".lower() if behind else ""
    if behind is not None and joined in nouns_en():
        return Noun(joined, nouns_en()[joined][0], behind.end)
    known = nouns_en().get(unit)
    if known is None:
        return None
    if behind is not None and unit in _CONTAINERS and not text.startswith(" of", match.end()):
        return Noun(behind.word, behind.category, behind.end)
    return _inside_container(text, Noun(unit, known[0], match.end()))


def _known(text: str, word: str, end: int, *, single: bool) -> Noun | None:
    """The table's noun of two words, else of one, that begins with the word that ends at the offset."""
    known = nouns_en()
    second = None if parted(text, end) else _TOKEN.match(text, end)
    if second is not None and not second["open"] and text[end] in " \n":
        pair = f"{word} {second['word']}".lower()
        both = known.get(pair) or (known.get(f"{pair}s") if single and second["word"].islower() else None)
        if both is not None:
            name = f"{word} {second['word']}" if both[1] else second["word"]
            return Noun(name, both[0], second.end("word"))
    small = word.lower()
    forms = (small, f"{small}s", f"{small}es", f"{small.removesuffix('y')}ies") if single else (small,)
    one = next((known[form] for form in forms if form in known), None)
    if one is None and (prefix := en_rule("noun.prefix").pattern.match(small)) is not None:
        one = known.get(small[prefix.end() :])  # "12 sub-sessions"
    return Noun(word, one[0], end) if one else None


def concrete(noun: Noun) -> bool:
    """Whether a noun that the table lacks may be a thing that small numbers count (eight suspects)."""
    return noun.word.islower() and en_rule("noun.abstract").before(noun.word, len(noun.word), len(noun.word)) is None


def _plural(word: str) -> bool:
    if word.endswith(_PLURALS) and len(word) > _SHORT:
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith(_NO_PLURALS) and not word.isupper()


def _inside_container(text: str, head: Noun | None) -> Noun | None:
    """ "Pieces of news" are publications: the noun behind "of" gives the category, the container stays the unit."""
    portion = head is not None and en_rule("noun.portion").whole(head.word.lower())
    sorts = head is not None and en_rule("noun.sort").whole(head.word.lower())
    if head is None or not (portion or sorts or head.word.lower() in _CONTAINERS):
        return head
    link = _OF.match(text, head.end)
    content = noun_after(text, link.end()) if link else None
    if portion:
        return head if content is None or content.category != "materials" else Noun(head.word, "materials", head.end)
    if content is None or content.category in ("", "discourse", "duration", "share"):
        return head
    if content.category == "people" and en_rule("noun.turn").whole(head.word):
        return head
    if content.category in ("events", "soft", "people") and sorts:
        return Noun(head.word, "soft" if content.category == "soft" else "other", head.end)
    issue = content.category == "money" and en_rule("noun.issue").whole(head.word)
    return Noun(head.word, "other" if issue else content.category, head.end)


def noun_before(text: str, at: int) -> Noun | None:
    """The noun that a figure states the number of: "the number of visits reached" (the figure)."""
    left = text[max(0, at - _REACH) : at]
    if text[at - 1 : at].isspace() and (label := en_rule("before.labelled").before(text, at, _REACH)):
        return noun_after(" " + label["noun"] + " ", 0)
    left = _CLAUSE_END.split(left)[-1]
    reached = en_rule("before.reached").before(left, len(left), _REACH)
    if reached is None:
        return None
    stated = en_rule("before.number").pattern.search(left)
    if stated is not None:
        return noun_after(" " + stated["noun"] + " ", 0)
    clause = re.split(r"[,:]\s(?!$)", left[: reached.start()])[-1]
    last = None
    for token in _TOKEN.finditer(clause):
        found = _known(clause + " ", token["word"], token.end("word"), single=False)
        last = found if found and found.category not in ("duration", "discourse") else last
    return last


def refine(text: str, start: int, end: int, noun: Noun) -> str:
    """The noun's category, where the words around can change it (visits to a school, viewed 300 times)."""
    word = noun.word.lower()
    if noun.category in ("", "other") and en_rule("noun.letters").whole(noun.word):
        meaning = text.find(f"({noun.word})")
        spelled = noun_beside(text, meaning) if meaning > 0 else None
        if spelled is not None and spelled.category not in ("duration", "discourse", "money"):
            return spelled.category
    if noun.category == "" and en_rule("noun.agent").whole(word):
        return "people"
    role = role_of(text, start, end, word, noun.category)
    if role is not None:
        return role
    settled = noun.category == "materials" or (word == "visits" and noun.category != "views")
    if settled or word not in ("visits", "times", "shares", "engagements"):
        return noun.category
    left = re.split(r"[,;.]\s", text[max(0, start - _REACH) : start])[-1]
    right = re.split(r"[,;.]\s", text[end : end + 60])[0]
    clause = f"{left} {right}"
    if en_rule("around.online").pattern.search(clause) or (word == "visits" and _LARGE.search(text, start, end)):
        return "views"
    if word == "times":
        return _of_times(left, right)
    return "other" if word == "shares" else "events"


def _of_times(left: str, right: str) -> str:
    """What was done so many times: a slogan shown, a programme broadcast (what stands nearer), else an activity."""
    kinds = (("messages", en_rule("around.scrolled").pattern), ("publications", en_rule("around.broadcast").pattern))
    ends = [(found.end(), kind) for kind, pattern in kinds for found in pattern.finditer(left)]
    if ends:
        return max(ends)[1]
    shown = "messages" if en_rule("before.shown").pattern.search(left) else "events"
    return next((kind for kind, pattern in kinds if pattern.search(right)), shown)


def person_before(text: str, at: int) -> Noun | None:
    """The last noun for people before the offset that a bare number can stand for, within a sentence or two."""
    last: Noun | None = None
    left = text[max(0, at - _PERSONS) : at]
    for token in _TOKEN.finditer(left):
        found = _known(left, token["word"], token.end("word"), single=False)
        if found is not None and found.category in ("people", "staff"):
            last = found
    return last


def noun_named(phrase: str) -> Noun | None:
    """The noun of a phrase of one or two words: both if the table has them, else the last."""
    whole = phrase if phrase.lower() in nouns_en() else phrase.rpartition(" ")[2]
    return noun_after(f" {whole} ", 0)


def noun_beside(text: str, at: int) -> Noun | None:
    """The noun right before a figure that closes its phrase ("set up booths 96,")."""
    match = _LAST_WORD.search(text, max(0, at - 30), at)
    if match is None:
        return None
    known = nouns_en().get(match["word"].lower())
    return Noun(match["word"], known[0], at) if known else None
