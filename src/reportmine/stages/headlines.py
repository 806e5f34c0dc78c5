"""The titles of several reports on one page: what a title is, and those of English pages whose words are unlike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reportmine.knowledge.rules import read_rules
from reportmine.match.gazetteer import place_named
from reportmine.stages.frames import BODY, CLOSING, END_MARKS, HEAD, HEADING_LIMIT, TOLD
from reportmine.text.numerals_en import parse_en
from reportmine.text.numerals_zh import parse_zh

LINE = re.compile(r"[^\r\n\u2028\u0085]+")
HAN = re.compile(r"[㐀-鿿豈-﫿]")
_WORD = re.compile(r"[a-z]{3,}")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_STATED = 2 * HEAD  # within so many lines a page says that it is a collection
_BRIEFS = 3  # so many reports at least has a digest
_BYLINES = 3  # so many lines of date, byline and buttons stand at most between a headline and its text


@dataclass(frozen=True, slots=True)
class Title:
    """Where a report's title stands, its number in the series (0 without one) and its words."""

    start: int
    end: int
    number: int
    stem: frozenset[str]


def number_of(digits: str) -> int:
    """The value of a title's number: "12", "三", "十二", "二十", "IV", "One"."""
    if digits in _ROMAN:
        return _ROMAN.index(digits) + 1
    quantity = parse_zh(digits) or parse_en(digits.lower())
    return 0 if quantity is None else int(quantity.value)


def stem_of(title: str) -> frozenset[str]:
    """What titles of one series share: Latin words, pairs of Han characters."""
    words = frozenset(_WORD.findall(title.lower()))
    han = "".join(HAN.findall(title))
    return words | frozenset(han[i : i + 2] for i in range(len(han) - 1))


def gathered(text: str) -> list[Title]:
    """The numbered titles of an English page that calls itself a collection ("(3 essays)"); else none.

    A title without text below it is a line of the table of contents.
    """
    rules = read_rules("segment")
    lines = [line for line in LINE.finditer(text) if not line[0].isspace()]
    if not any(rules["collection.en"].pattern.search(line[0]) for line in lines[:_STATED]):
        return []
    series: list[Title] = []
    hits = [list(_gathered_in(line)) for line in lines]
    for at, found in enumerate(hits):
        bare = at + 1 == len(lines) or (bool(hits[at + 1]) and hits[at + 1][0].start == lines[at + 1].start())
        for title in found:
            contents = bare and title is found[-1] and title.end == lines[at].end()
            if title.number == len(series) + 1 and not contents:
                series.append(title)
    return series


def _gathered_in(line: re.Match[str]) -> Iterator[Title]:
    """The titles that a line of a collection holds: that which it is or begins with, or one glued to its end."""
    rules = read_rules("segment")
    for name in ("collection.title.en", "collection.number.en"):
        for hit in rules[name].pattern.finditer(line[0]):
            if name == "collection.number.en" and len(line[0]) < BODY:
                continue
            start, end = (line.start() + at for at in hit.span("title"))
            yield Title(start, end, number_of(hit["number"]), frozenset())


def headlines(text: str) -> list[Title]:
    """The titles of several English reports on one page that bear no numbers, if each is told alike.

    Each is followed by its own date or byline, or by the town that it comes from, or all of them are in capitals, or
    the page calls itself a digest; each has a paragraph of its own.
    """
    lines = [line for line in LINE.finditer(text) if not line[0].isspace()]
    bare = [line[0].strip() for line in lines]
    digest = any(read_rules("segment")["digest.en"].pattern.search(line) for line in bare[:HEAD])
    kinds: dict[str, list[Title]] = {"dated": [], "capitals": [], "brief": []}
    towns: dict[str, Title] = {}
    for number in range(len(lines) - 1):
        kind = _told_below(bare[number : number + _BYLINES + 2], digest)
        start = lines[number].start() + lines[number][0].index(bare[number])
        title = Title(start, start + len(bare[number]), 0, stem_of(bare[number]))
        if kind in kinds:
            kinds[kind].append(title)
        elif kind:
            towns.setdefault(kind, title)
    if len(kinds["brief"]) < _BRIEFS:
        kinds["brief"] = []  # two heads may be parts of one report
    return max(*kinds.values(), list(towns.values()), _towns(lines), key=len)


def _told_below(lines: list[str], digest: bool) -> str:
    """How the report is told whose headline the first of these lines may be.

    That is "dated", "capitals", "brief" or the town in which the report begins; "" for what is no headline.
    """
    rules = read_rules("segment")
    title, after = lines[0], lines[1]
    open_ended = title.rstrip(CLOSING).rstrip()[-1:] not in END_MARKS
    if not (12 <= len(title) <= HEADING_LIMIT["en"] and title[0].isalnum() and open_ended) or _is_byline(title):
        return ""
    if (town := _town(after)) and len(after) >= TOLD:
        return town
    bylines, body = 0, ""
    for line in lines[1:]:
        told = _is_byline(line)
        if not rules["furniture.en"].starting(line, 0) and (not told or len(line) >= HEADING_LIMIT["en"]):
            body = line
            break
        bylines += told
    closed = body.rstrip(CLOSING)[-1:] in END_MARKS and len(body) >= 2 * TOLD
    if bylines and (len(body) >= BODY or closed):
        return "dated"
    if digest and closed and body == after and rules["headline.brief"].starting(title, 0):
        return "brief"
    return "capitals" if title.isupper() and len(title.split()) > 2 and len(after) >= BODY else ""


def _is_byline(line: str) -> bool:
    return any(read_rules("segment")[name].pattern.search(line) for name in ("byline.dated", "byline.author"))


def _towns(lines: list[re.Match[str]]) -> list[Title]:
    """The datelines of reports without headlines that follow each other, each from a town of its own."""
    furniture = read_rules("segment")["furniture.en"]
    found: dict[str, Title] = {}
    for line in lines:
        town = _town(line[0])
        if not town and not found and not (furniture.starting(line[0], 0) or _is_byline(line[0])):
            return []  # what stands above the first is the headline of them all
        if town and len(line[0]) >= 2 * TOLD:
            start = line.start() + line[0].index(town)
            found.setdefault(town, Title(start, start + len(town), 0, stem_of(town)))
    return list(found.values())


def _town(line: str) -> str:
    """The town of the dateline that opens a line, if a table knows it: "DULUTH, Minn. —", not "NOTES –"; else ""."""
    hit = read_rules("segment")["dateline.en"].starting(line, 0)
    town = "" if hit is None else hit["town"]
    return town if town and place_named(town.split(",")[0].title()) else ""
