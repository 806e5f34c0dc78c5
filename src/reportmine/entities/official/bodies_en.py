"""A folded English text and a title in, the body the title belongs to out: behind it, before it, or after a comma."""

from __future__ import annotations

from functools import cache

from reportmine.entities.official.names_en import (
    is_given_name,
    is_name_part,
    not_names,
    organs,
    pattern,
    read_name,
    skip_courtesy,
)
from reportmine.knowledge.tables import column, read_table
from reportmine.match.gazetteer import place_named
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.match.words import is_ordinary

Interval = tuple[int, int]
WIDEST = 160


@cache
def links() -> frozenset[str]:
    """Small words inside the name of a body or a field."""
    return frozenset(column("official.link.en", "word"))


@cache
def _body_words() -> frozenset[str]:
    return frozenset(column("official.bodyword.en", "word"))


@cache
def modifiers() -> dict[str, str]:
    """A word that may stand before a title's head -> strong, or weak where a body may own it."""
    return {row["word"]: row["kind"] for row in read_table("official.modifier.en")}


def has_organ(text: str) -> bool:
    """Whether the phrase has a word that bodies are called by: Bank, Office, Ministry."""
    return any(word.lower().strip("',.") in organs() for word in text.replace("-", " ").split())


def is_organ(text: str) -> bool:
    """Whether the phrase has a word that bodies are called by, or an acronym."""
    return has_organ(text) or any(pattern("official.en.acronym").fullmatch(word) for word in text.split())


def phrase_end(text: str, at: int, *, small: bool) -> int:
    """Where the body's name that starts at the offset ends; `small` allows words in lower case (MT English)."""
    end = position = at
    if small and (unit := pattern("official.en.smallunit").match(text, at)) is not None:
        end, position = unit.end("unit"), unit.end()
    while position - at < WIDEST and (match := pattern("official.en.piece").match(text, position)):
        word = match["word"]
        if end > at and pattern("official.en.addressed").match(text, position):
            break
        if word in links():
            if word in ("and", "&") and not _goes_on(text, match.end()):
                break
            if word in ("in", "on", "to") and end == at:
                break
        elif not word[0].islower() or (small and word.removesuffix("'s") in _body_words()):
            end = match.end("word")
        elif (served := pattern("official.en.served").match(text, position)) is not None and end > at:
            end = served.end("whom")
            position = served.end()
            continue
        else:
            break
        position = match.end()
    return end


def _goes_on(text: str, at: int) -> bool:
    """Whether the words behind "and" belong to the same body's name and do not begin a person's."""
    piece = pattern("official.en.piece").match(text, at)
    barred = ("titlehere", "capstitle", "others")
    if piece is None or any(pattern(f"official.en.{name}").match(text, at) for name in barred):
        return False
    word = piece["word"].lower()
    if word in _body_words() or word in organs():
        return True
    name = read_name(text, at)
    if name is not None and (name.sure or pattern("official.en.titleahead").match(text, name.end)):
        return False
    return piece["word"][0].isupper()


def _split_name(text: str, begin: int, end: int) -> int:
    """Cut a person's name off a body's end: Nanling Central Branch | Zhao Ming."""
    for match in pattern("official.en.afterbank").finditer(text, begin, end):
        name = read_name(text, match.end())
        if name is None or name.words < 2 or name.end != end:
            continue
        given = match["form"] is not None and is_given_name(text[match.end() : end].split(" ")[0])
        if name.kind == "pinyin" or given:
            return match.end("bank")
    for match in pattern("official.en.afterorgan").finditer(text, begin, end):
        name = read_name(text, match.end())
        if name is None or name.words < 2 or name.end != end or match["organ"] in links():
            continue
        words = text[name.start : name.end].split(" ")
        if len(words) > 2 and not is_given_name(words[0]) and is_given_name(words[1]):
            continue
        if has_organ(match["organ"]) and (name.sure or pattern("official.en.followed").match(text, end)):
            return match.end("organ")
        owned = name.kind == "known" and has_organ(text[begin : match.end("organ")])
        if (is_given_name(words[0]) or owned) and pattern("official.en.speaks").match(text, end):
            return match.end("organ")
    return end


def _trimmed(text: str, begin: int, end: int) -> int:
    """Leave out a generic tail: Nanling Branch | of the bank."""
    tail = pattern("official.en.generictail").search(text, begin, end)
    return tail.start() if tail and not text[begin : tail.start()].islower() else end


def body_after(text: str, at: int) -> Interval | None:
    """The body behind the title: of the Nanling Finance Office."""
    lead = pattern("official.en.of").match(text, at)
    if lead is None:
        return None
    begin = lead.end()
    based = pattern("official.en.based").match(text, begin)
    if based is not None and (place_named(based["seat"]) or not is_ordinary(based["last"])):
        begin = based.end()  # "director of the | Liuxi-based | union"
    if (areas := pattern("official.en.areasof").match(text, begin)) is not None:
        return areas.span()
    end = phrase_end(text, begin, small=True)
    if end == begin:
        return None
    phrase = text[begin:end]
    if lead["link"] not in ("of", "at") and not is_organ(phrase) and not (lead["link"] == "with" and _named(text, end)):
        return None
    if lead["link"] == "in charge of" and not is_organ(_first_name(phrase)):
        return None  # "Director in charge of | Trade at Fellbank"
    if phrase.islower() and (" " not in phrase or not has_organ(phrase)):
        return None
    end = _trimmed(text, begin, _split_name(text, begin, end))
    if text[begin:end].islower() and " " not in text[begin:end]:
        return None
    end = _department(text, begin, _listed_fields(text, begin, end))
    if (form := pattern("official.en.pvt").match(text, end)) is not None:
        return begin, form.end()
    while end - begin < WIDEST and (step := pattern("official.en.comma").match(text, end)):
        further = phrase_end(text, step.end(), small=False)
        if (chapter := pattern("official.en.chapter").match(text, step.end())) is not None:
            return begin, chapter.end()
        if further == step.end() or not _seat(text, step.end(), further):
            break
        name = read_name(text, step.end())
        barred = ("official.en.titlehere", "official.en.shortname")
        if (name and name.sure) or any(pattern(rule).match(text, step.end()) for rule in barred):
            break
        end = _unit_end(text, further)
    return begin, end


def _unit_end(text: str, end: int) -> int:
    """The end of a body's name with the small word for its unit behind: "Cash Section of the RBN Liuxi | branch"."""
    unit = pattern("official.en.smallend").match(text, end)
    return end if unit is None else unit.end()


def _first_name(phrase: str) -> str:
    """What stands before the body that a body or a field is in: Trade | at Fellbank."""
    return phrase.split(" of ", maxsplit=1)[0].split(" at ", maxsplit=1)[0]


def _listed_fields(text: str, begin: int, end: int) -> int:
    """The end of a body's name with the fields it lists and the body it is in: Ministry of Trade, Tax and Mines."""
    if pattern("official.en.ministry").search(text, begin, end) is not None:
        fields = pattern("official.en.fields").match(text, end)
        end = end if fields is None else fields.end()
    elif pattern("official.en.smallministry").search(text, begin, end) is not None:
        fields = pattern("official.en.smallfields").match(text, end)
        end = end if fields is None else fields.end()
    within = pattern("official.en.within").match(text, end)
    return end if within is None else within.end("body")


def _seat(text: str, start: int, end: int) -> bool:
    """Whether the phrase behind a body's comma belongs to the body: a larger body, or the place it sits in."""
    phrase = text[start:end]
    return is_organ(phrase) or (" " not in phrase and pattern("official.en.seated").match(text, end) is not None)


def _named(text: str, end: int) -> bool:
    """Whether a comma and who holds the post stand behind a body: "Youth officer with Liuxi|, Mary Addo, said"."""
    name = read_name(text, end + 2) if text.startswith(", ", end) else None
    return name is not None and name.words > 1 and name.sure and text.startswith((",", " said"), name.end)


def body_after_comma(text: str, at: int) -> Interval | None:
    """The body after a comma: Regional Director, Reserve Bank of India, Jammu."""
    begin = None
    end = at
    while end - at < WIDEST and (step := pattern("official.en.comma").match(text, end)):
        start = step.end()
        if (chapter := pattern("official.en.chapter").match(text, start)) is not None:
            begin, end = start if begin is None else begin, chapter.end()
            continue
        further = phrase_end(text, start, small=False)
        if further == start or not _may_continue(text, start, further, first=begin is None):
            break
        begin = start if begin is None else begin
        end = _unit_end(text, _department(text, start, further))
    return (begin, end) if begin is not None else None


def spoken_body(text: str, at: int) -> Interval | None:
    """What no word tells to be a body, behind the post's comma of who speaks: "Ama Osei, manager, | Fell Moor|, said".

    Or, of three words, before the next one in a list: "Ama Osei, manager, | Upper Fell Larder|; Kofi Addo, ...".
    """
    start = at + len(", ")
    barred = ("official.en.courtesy", "official.en.titlehere")
    if not text.startswith(", ", at) or any(pattern(rule).match(text, start) for rule in barred):
        return None
    end = phrase_end(text, start, small=False)
    phrase = text[start:end]
    said = " " in phrase and pattern("official.en.bodysaid").match(text, end) is not None
    if not (said or (phrase.count(" ") > 1 and text.startswith(";", end))):
        return None
    named = is_subject(phrase) or is_given_name(phrase.split(" ")[0]) or place_named(phrase)
    return None if named else (start, end)


def _department(text: str, begin: int, end: int) -> int:
    """The end of a department with the body it is "at", or "of" behind its letters: Legal Unit (LU) of Fellbank."""
    step = pattern("official.en.unitin").match(text, end)
    if step is None or pattern("official.en.department").search(text, begin, end) is None:
        return end
    further = phrase_end(text, step.end(), small=False)
    phrase = text[step.end() : further]
    bare = " " not in phrase and has_organ(phrase)  # "at the | Bank"
    return end if bare or not is_organ(phrase) else _split_name(text, step.end(), further)


def _may_continue(text: str, start: int, end: int, *, first: bool) -> bool:
    phrase = text[start:end]
    barred = ("official.en.courtesy", "official.en.titlehere")
    if any(pattern(rule).match(text, start) for rule in barred):
        return False
    if _person_dashed(text, start, end) or _person_posted(phrase):
        return False
    if is_organ(phrase):
        ahead = pattern("official.en.titleahead").match(text, end)
        return ahead is None or _person_dashed(text, end + 2, ahead.end())
    if pattern("official.en.titleahead").match(text, end):
        return False
    name = read_name(text, start)
    if name is not None and (name.sure or name.words > 1) and name.end >= end:
        return False
    return not first or phrase.split(" ")[0].lower() in _body_words()


def _person_posted(phrase: str) -> bool:
    """Whether a person and a post stand there without a comma, and no body: "Ravi Kumar Branch Manager"."""
    post = pattern("official.en.posted").fullmatch(phrase)
    return post is not None and is_given_name(post["first"]) and is_name_part(post["last"])


def _person_dashed(text: str, start: int, end: int) -> bool:
    """Whether a person and a post behind a dash stand there, and no body: "Kofi Addo-Regional Manager"."""
    dash = pattern("official.en.dashed").search(text, start, end)
    if dash is None or pattern("official.en.titlehere").match(text, dash.end()) is None:
        return False
    name = read_name(text, start)
    return name is not None and name.words > 1


def is_subject(text: str) -> bool:
    """Whether an "of" phrase names a field and no body: Director of Banking Supervision, Minister of State."""
    words = [word for word in text.replace("-", " ").split() if word not in links()]
    return not is_organ(text) and all(word.lower() in not_names() for word in words)


def body_before(text: str, end: int, floor: int) -> Interval | None:
    """The body right before the title: NRB Governor, the bank's Managing Director."""
    if (owner := pattern("official.en.owner").search(text, max(floor, end - 90), end)) is not None:
        begin, stop = owner.span("body")
        while skip := pattern("official.en.opener").match(text, begin, stop):
            begin = skip.end()
        return (begin, stop) if text[begin].isupper() else None
    match = pattern("official.en.before").search(text, max(floor, end - 90), end)
    if match is None:
        return None
    begin, stop = match.span("body")
    while (and_at := text.find(" and ", begin, stop)) >= 0 and pattern("official.en.addressed").search(
        text, begin, and_at
    ):
        begin = and_at + len(" and ")
    while skip := pattern("official.en.opener").match(text, begin, stop):
        begin = skip.end()
    begin = _behind_place(text, begin, stop)
    phrase = pattern("official.en.bracketend").sub("", text[begin:stop].rstrip()).rstrip()
    if pattern("official.en.sincewhen").fullmatch(phrase):
        return None
    if not phrase or phrase.endswith("-") or ("." in phrase and skip_courtesy(text, begin) > begin + len(phrase)):
        return None  # "H.E. | Governor"
    if phrase.endswith("'s"):
        phrase = phrase.removesuffix("'s")
        if phrase.islower() and not has_organ(phrase):
            return None
    elif phrase.islower() or phrase.rsplit(" ", 1)[-1] in links():
        return None
    return begin, begin + len(phrase)


def _behind_place(text: str, begin: int, end: int) -> int:
    """Where a body begins behind the place that its sentence opens with: "In | Kenya the | Fellbank manager"."""
    led = pattern("official.en.placed").match(text, begin, end)
    if led is None:
        return begin
    opens = " " not in led["place"] and text.endswith("In ", 0, begin)
    return led.end() if opens or place_named(led["place"]) else begin


def _fielded(text: str, start: int, floor: int) -> bool:
    """Whether a word before a title closes a body's field: Child | Development before Permanent Secretary."""
    before = pattern("official.en.word").search(text, max(floor, start - 24), start)
    if before is None or not before["word"][0].isupper() or before["word"].lower() in modifiers():
        return False
    if before["word"].endswith("'s"):
        return False  # "Fellbank's | Consumer Education Officer"
    return not is_organ(before["word"]) and not pattern("official.en.opener").match(text, before.start("word"))


def _capital_before(text: str, start: int, floor: int) -> bool:
    """Whether a capitalized word that opens no sentence stands right before: Industrial Development | Board."""
    before = pattern("official.en.word").search(text, max(floor, start - 24), start)
    opener = before is not None and pattern("official.en.opener").match(text, before.start("word"))
    return before is not None and before["word"][0].isupper() and not opener


def title_start(text: str, head: int, floor: int, bodies: Hits[Body]) -> int:
    """Where the title begins: modifiers before its head belong to it, weak ones only where no body's name precedes."""
    start, strong = head, head
    known = modifiers()
    while match := pattern("official.en.word").search(text, max(floor, start - 24), start):
        word, begin = match["word"], match.start("word")
        small = pattern("official.en.smallbody").search(text, max(floor, start - 70), start)
        if small or pattern("official.en.unionbody").search(text, max(floor, start - 24), start):
            break
        whole = bodies.ending_at(match.end("word"))
        if whole is not None and bodies.starts[whole] < begin:
            break  # "Fell Financial Services | Marketing Manager"
        if "-" in word and word.lower() not in known and word.rsplit("-", 1)[-1].lower() in known:
            begin += word.rindex("-") + 1  # "Addo-Deputy Manager"
            word = text[begin : match.end("word")]
        kind = known.get(word.lower())
        zone = pattern("official.en.zoned").match(text, begin) is not None
        lettered = zone or (word.isupper() and len(word) < 4)  # "regional PR | manager"
        if kind is None or (text[head].islower() and not lettered and _named_so(text, word, begin)):
            break
        behind = text[begin].islower() and bodies.ending_at(begin - 1) is not None  # "Fellbank | retail manager"
        if kind == "strong" and not behind and word.lower() in _body_words() and _fielded(text, begin, floor):
            break
        if pattern("official.en.ofbody").fullmatch(word) and _capital_before(text, begin, floor):
            break
        side = pattern("official.en.zonefirst").search(text, max(floor, begin - 8), begin) if zone else None
        start = begin if side is None else side.start("side")
        if kind == "strong" or zone:
            strong = start
    # "Sales & | Community Relations Officer"
    field = known.get(text[head : head + 24].split(" ")[0].lower()) == "strong"
    if start == strong and (start < head or field):
        case = "" if text[start].isupper() else ".small"
        first = pattern(f"official.en.firstfield{case}").search(text, max(floor, start - 40), start)
        if first is not None and known.get(first["word"].lower()) == "strong":
            return first.start("word")
    if start == strong:
        return start
    if pattern("official.en.centralbank").search(text, start, strong):
        return strong
    return strong if _capital_before(text, start, floor) else start


def _named_so(text: str, word: str, begin: int) -> bool:
    """Whether a word with a capital that opens no sentence is part of a name."""
    return word[0].isupper() and not pattern("official.en.first").search(text, max(0, begin - 3), begin)


def house(text: str, start: int, bodies: Hits[Body]) -> int | None:
    """Where a body that a post is for ends, also without the word for its kind: "for | Fell Moor" Credit Union."""
    end = bodies.starting_at(start)
    name = pattern("official.en.forhouse").match(text, start) if end is None else None
    if name is None or not any(body.full.startswith(f"{name[0]} ") for body in bodies.payloads):
        return end
    return name.end()
