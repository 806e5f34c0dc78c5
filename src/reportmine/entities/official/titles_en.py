"""A folded English text and its known places in, the titles of posts out, with their modifiers and further parts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from reportmine.entities.official.bodies_en import has_organ, house, modifiers, title_start
from reportmine.entities.official.ministers_en import is_portfolio
from reportmine.entities.official.names_en import pattern, read_name, read_name_before, skip_courtesy
from reportmine.entities.official.seats_en import holds_name, is_area
from reportmine.knowledge.tables import read_table
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import lowered

_FURTHER = (
    "note",
    "party",
    "standing",
    "committee",
    "portfolio",
    "chiefofficer",
)  # rules for what a title goes on with
_HOUSE = 12  # how long a house's plain word before a post may be, with what stands before it
_HOLDER = 60  # how far behind the comma of who holds a post it may stand, with its body before it
_SCHOOL = 90  # how long a school's name before a post may be


@dataclass(frozen=True, slots=True)
class Title:
    """A title's interval and its kind: word, plural, caps or aside, as the table of titles has it.

    What the table calls seated is a title only before "of" and a name, and a part of people's names elsewhere.
    """

    start: int
    end: int
    kind: str


@cache
def _titles() -> PhraseIndex[str]:
    return PhraseIndex(((row["title"].lower(), row["kind"]) for row in read_table("official.title.en")), words=True)


def read_titles(text: str, places: Hits[Areas], bodies: Hits[Body]) -> list[Title]:
    """Titles with their modifiers and further parts: Managing Director & CEO, GM (HR)."""
    titles: list[Title] = []
    for start, end, (kind,) in _titles().find(lowered(text)):
        start, end, kind = _word(text, start, end, kind)
        end = _more_fields(text, start, end, places, bodies)
        if kind == "none" or _no_post(text, start, end, kind):
            continue
        if kind == "seated":
            before = pattern("official.en.seatedbefore").search(text, max(0, start - 8), start)
            if before is None or pattern("official.en.seatedbehind").match(text, end) is None:
                continue
            kind = "word"
        start -= len("sub-") * (text[max(0, start - 4) : start].lower() == "sub-")
        start = _of_unit(text, start, places, bodies)
        begin = title_start(text, start, titles[-1].end if titles else 0, bodies)
        if (house := pattern("official.en.house").search(text, max(0, begin - _HOUSE), begin)) is not None:
            begin = house.start()
        if kind == "word" and text.endswith(" and ", 0, begin):
            pair = pattern("official.en.pairbefore").search(text, max(0, begin - _HOUSE * 4), begin)
            begin = begin if pair is None else pair.start("roles")
        note = next((found for rule in _FURTHER if (found := pattern(f"official.en.{rule}").match(text, end))), None)
        if note and "scope" in note.re.groupindex and _is_body(text, note.span("scope"), places, bodies):
            note = None
        if note and note[0].startswith(" for ") and _of_other(text, note, places, bodies):
            note = None  # "area manager | for Fell Bank,", "area director | for NatWest,"
        stop = _further_fields(text, note.end()) if note else end
        grade = pattern("official.en.grade").match(text, stop)
        stop = stop if grade is None else grade.end()
        last = titles[-1] if titles else None
        if last and text[last.end : begin] == " " and pattern("official.en.councillor").fullmatch(text, begin, stop):
            continue  # "Mayor | Cllr Ama Osei"
        apart = last and last.kind == "plural" and pattern("official.en.apart").match(text, last.end)
        many = last and last.kind == "aside" and text[last.end - 1] in "sS"  # "officials and Deputy Governor"
        joint = pattern("official.en.joint").fullmatch(text, last.end, begin) if last and not many else None
        joint = None if last and joint and joint[0].startswith(",") and _two_people(text, last, stop) else joint
        if last and not apart and (joint or _ranked(text, last, Title(begin, stop, kind))):
            titles[-1] = Title(last.start, stop, kind if last.kind == "aside" else last.kind)
        else:
            titles.append(Title(begin, stop, kind))
    return _one_by_one(text, titles)


def _word(text: str, start: int, end: int, kind: str) -> tuple[int, int, str]:
    """A word for a post as it stands in its text: without the house before it, with what goes on with it."""
    if pattern("official.en.teacher").match(text, end - len("head")):  # "School | Head Teacher"
        start, end, kind = end - len("head"), end + len(" teacher"), "word"
    if (unit := pattern("official.en.unithead").match(text, start)) is not None:
        end = unit.end("post")  # "| Head| of Department of Finance"
    inner = text.find(" ", start, end) + 1  # "School | principal"
    if inner and pattern("official.en.schoolpost").search(text, max(0, inner - _SCHOOL), inner):
        start = inner
    if pattern("official.en.groupbefore").search(text, max(0, start - 30), start + len("Group c")):
        start += len("Group ")  # "Fell Group | chief executive"
    if kind == "none" and (one := pattern("official.en.onehead").match(text, start)) is not None:
        start, kind = one.end(), "word"  # "Ama Mensah, a | head of the Liuxi Section", no "20 yuan a head"
    if kind == "aside" and text[start].lower() == "o" and (field := _field_before(text, start)) is not None:
        start, kind = field, "word"  # "| Financial Wellbeing Officer| Ama Mensah said"
    return start, end, kind


def _field_before(text: str, start: int) -> int | None:
    """Where the fields with capitals begin that an officer is of, right before the officer's name."""
    officer = pattern("official.en.fieldofficer").match(text, start)
    name = None if officer is None else read_name(text, officer.end())
    if name is None or name.words < 2 or not (name.sure or name.kind == "known"):
        return None
    begin = start
    while (word := pattern("official.en.fieldplain").search(text, max(0, begin - 24), begin)) is not None:
        if word["word"].lower() not in modifiers() or has_organ(word["word"]):
            break
        if pattern("official.en.opener").match(text, word.start("word")):
            break
        begin = word.start("word")
    return begin if begin < start else None


def _more_fields(text: str, start: int, end: int, places: Hits[Areas], bodies: Hits[Body]) -> int:
    """Where a minister's post with its fields ends: "Deputy Minister| for Trade and Mines| Ama Osei"."""
    one = pattern("official.en.onefield").match(text, end)
    if one is not None and places.starting_at(one.start("field")) is None:
        end = _fields(text, one.start("field"), one["field"], bodies) or end
    if pattern("official.en.ministerof").fullmatch(text, start, end) is None:
        return end
    more = pattern("official.en.morefields").match(text, end)
    if more is None or pattern("official.en.titlehere").match(text, more.start("last")):
        return end
    if not is_portfolio(more["mid"].strip(", ") or "and"):
        return end
    return _fields(text, more.start("last"), more["last"], bodies) or end


def _fields(text: str, begin: int, words: str, bodies: Hits[Body]) -> int | None:
    """Where the words that are a minister's field end; no area and no body: "and Bank of Liuxi Governor"."""
    field = " ".join(takewhile(is_portfolio, words.split(" ")))
    stop = begin + len(field)
    if not field or bodies.starting_at(begin) is not None or is_area(text, (begin, stop)):
        return None
    return None if has_organ(field.split(" ")[-1]) and text.startswith(" of ", stop) else stop


def _is_body(text: str, scope: tuple[int, int], places: Hits[Areas], bodies: Hits[Body]) -> bool:
    """Whether what stands behind a post is no field of it but a body, an area or a name."""
    if has_organ(text[slice(*scope)].split(" ")[-1]) or holds_name(text, scope, places):
        return True
    if bodies.starting_at(scope[0]) is not None or places.starting_at(scope[0]) == scope[1]:
        return True
    return is_area(text, scope)


def _of_unit(text: str, start: int, places: Hits[Areas], bodies: Hits[Body]) -> int:
    """Where the post begins of who manages a bank's unit that its letters and town name: "RBN Liuxi | Bank Manager"."""
    bank = pattern("official.en.unitbank").search(text, max(0, start - _HOLDER), start)
    if bank is None or bodies.ending_at(bank.start("town") - 1) is None or places.ending_at(bank.end("town")) is None:
        return start  # also "SBI Liuxi Blood Bank | Manager"
    return bank.start("bank")


def _one_by_one(text: str, titles: list[Title]) -> list[Title]:
    """The titles, those made one that are listed behind a name: "Li Wei, Party Secretary, | Chairman and President"."""
    out: list[Title] = []
    at = 0  # of the last title that lies in none before it
    for title in titles:
        last = out[at] if out else None
        held = last is not None and last.kind == title.kind == "word" and text.endswith(", ", 0, last.start)
        if last is not None and held and pattern("official.en.postlist").fullmatch(text, last.end, title.end):
            out[at:] = [Title(last.start, title.end, last.kind)]
            continue
        out.append(title)
        at = at if last is not None and title.end <= last.end else len(out) - 1
    return out


def _two_people(text: str, first: Title, end: int) -> bool:
    """Whether two posts are those of two people: "Ama Osei, the | chairman, and Director | Kofi Addo"."""
    behind = read_name(text, end + 1) if text.startswith(" ", end) else None
    comma = text.rfind(", ", max(0, first.start - _HOLDER), first.start)
    if behind is None or behind.words < 2 or comma < 0:
        return False
    before = read_name_before(text, comma, 0)
    return before is not None and before.words > 1


def _ranked(text: str, rank: Title, post: Title) -> bool:
    """Whether a post with its body is the same person's as the rank before it: "Vice President, | Manager at Fellbank".

    Before the rank stands the comma behind the name.
    """
    if post.kind != "word" or not text.endswith((", ", "), "), 0, rank.start):
        return False
    if pattern("official.en.rank").fullmatch(text, rank.start, post.start) is None:
        return False
    return pattern("official.en.postat").match(text, post.end) is not None


def _of_other(text: str, note: re.Match[str], places: Hits[Areas], bodies: Hits[Body]) -> bool:
    """Whether what a post is said to be for is a body, or goes on with the name of who holds it."""
    if has_organ(note[0].rsplit(" ", 1)[-1]) or house(text, note.start() + len(" for "), bodies) is not None:
        return True
    return "field" in note.re.groupindex and holds_name(text, note.span("field"), places)


def _no_post(text: str, start: int, end: int, kind: str) -> bool:
    """Whether the words are no post there: letters in another case, an owner, an office, any one of a body's people."""
    if kind == "caps" and not text[start:end].isupper():
        return True
    if pattern("official.en.officed").match(text, start):
        return True
    return (
        text.startswith("'s", end) or pattern("official.en.anyone").fullmatch(text, max(0, start - 2), end) is not None
    )


def _further_fields(text: str, end: int) -> int:
    """Where a title ends with the fields that its first is listed with: Commissioner for Trade|, Tax and Mines, Mr."""
    more = pattern("official.en.portfolios").match(text, end)
    addressed = more is not None and skip_courtesy(text, more.end() + 2) > more.end() + 2
    return more.end() if more is not None and addressed else end


def with_small_words(text: str, title: Title) -> Title:
    """The title with the words in small letters before it, a name before them: Liuxi | provincial loans officer."""
    if not text[title.start].islower():
        return title
    low = max(0, title.start - 60)
    match = pattern("official.en.smallpair").search(text, low, title.start)
    match = match or pattern("official.en.smallwords").search(text, low, title.start)
    if match is None or has_organ(match["roles"]):
        return title
    return Title(match.start("roles"), title.end, title.kind)
