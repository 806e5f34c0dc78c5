"""A page's text in, its reports and their segments out; nothing is rewritten, everything is a span.

A page may hold several reports: their titles carry one series of numbers ("Summary … 1", "篇二"), also where a
title is glued to the end of the paragraph before it. Within a report, lines are told apart by the rules of
`lexicons/rules/segment.toml`; paragraphs are cut into sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from reportmine.knowledge.rules import Rule, read_rules
from reportmine.records import ReportSpan, Segment, Span
from reportmine.text.numerals_zh import parse_zh
from reportmine.text.sentences import Sentences

_LINE = re.compile(r"[^\r\n\u2028\u0085]+")
_HAN = re.compile(r"[㐀-鿿豈-﫿]")
_LATIN = re.compile(r"[A-Za-z]")
_NUMERAL = re.compile(r"[0-9一二三四五六七八九十IVX]")
_WORD = re.compile(r"[a-z]{3,}")
_RUNS_ON = re.compile(r"[。！？]|^.{24,}，[^，]*，|^.{24,}，[^，]{12,}")
_END_MARKS = frozenset("。！？!?.;；:：,，")
_CLOSING = '”"’)）'
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
# the titles of these rules number the reports themselves: "篇二：…", "Chapter 2: …"
_BODY = 120
_TOLD = 40  # so long is a paragraph that tells
_SITE = 16  # so long at most is the name of a site at the top of its page
_PART = 8  # so long at most is a part of a site as its page names it again
_BESIDE = 3  # so near that line stands the way to the page
_TRAIL = re.compile("[>»›＞]")
_HEAD, _DATED = 3, 8
_SHORTEST = 6  # a headline has so many characters
_LISTED = 4  # so many headlines below each other are a list
_BULLETS = " \t\xa0•·*▪-"
_OWN_NUMBERS = ("number.title.zh.front", "number.title.en.chapter")
TITLE_LIMIT = {"zh": 70, "en": 220}
HEADING_LIMIT = {"zh": 60, "en": 160}


def language(text: str) -> str:
    """ "zh" where Han characters outweigh Latin words, else "en"."""
    sample = text[:20000]
    return "zh" if len(_HAN.findall(sample)) * 3 > len(_LATIN.findall(sample)) else "en"


@dataclass(frozen=True, slots=True)
class _Title:
    start: int
    end: int
    number: int
    stem: frozenset[str]


def _number(digits: str) -> int:
    """The value of a title's number: "12", "三", "十二", "二十", "IV"."""
    if digits in _ROMAN:
        return _ROMAN.index(digits) + 1
    quantity = parse_zh(digits)
    return 0 if quantity is None else int(quantity.value)


def _stem(title: str) -> frozenset[str]:
    words = frozenset(_WORD.findall(title.lower()))
    han = "".join(_HAN.findall(title))
    return words | frozenset(han[i : i + 2] for i in range(len(han) - 1))


def _numbered_titles(text: str, lang: str) -> Iterator[_Title]:
    for line in _LINE.finditer(text):
        if _NUMERAL.search(line[0]) is None:
            continue
        for rule in _title_rules(line[0], lang):
            hits = list(rule.pattern.finditer(line[0]))
            if hits:
                found = hits[-1]
                group, number = ("title", "number") if found["number"] else ("title2", "number2")
                start, end = line.start() + found.start(group), line.start() + found.end()
                stem = frozenset[str]() if rule.id in _OWN_NUMBERS else _stem(found[group])
                yield _Title(start, end, _number(found[number]), stem)
                break


def _title_rules(line: str, lang: str) -> list[Rule]:
    """The rules for numbered titles that this line may fulfil, the surer one first; for most lines there are none."""
    rules = read_rules("segment")
    front, title = rules[f"number.title.{lang}.front"], rules[f"number.title.{lang}"]
    if lang == "en":
        chapter = rules["number.title.en.chapter"]
        return [chapter, front, title] if rules["number.hint.en"].pattern.search(line) else []
    # a Chinese title of the one kind fills the line from its start, of the other to its end
    possible = (front.first[line[0]], title.last[line[-1]])
    return [rule for rule, there in zip((front, title), possible, strict=True) if there]


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    shared = len(a & b)
    return not (a and b) or shared * 2 >= min(len(a), len(b)) > 0


def split_reports(text: str, lang: str) -> tuple[ReportSpan, ...]:
    """The reports of a page that holds several, in order; empty where the page is one report.

    Titles count as a series when their numbers run 1, 2, 3 … in the order of the text and their words are alike.
    What stands before the first title (the page's own title, its chatter) belongs to no report.
    """
    series: list[_Title] = []
    for title in _numbered_titles(text, lang):
        if title.number == len(series) + 1 and (not series or _alike(series[0].stem, title.stem)):
            series.append(title)
        elif title.number == 1 and len(series) == 1:
            series = [title]
    if len(series) < 2:
        series = _headlines(text) if lang == "en" else _collected(text)
    if len(series) < 2:
        return ()
    ends = [title.start for title in series[1:]] + [len(text)]
    return tuple(
        ReportSpan(Span(title.start, title.start + len(text[title.start : end].rstrip())), _clean(text, title))
        for title, end in zip(series, ends, strict=True)
    )


def _collected(text: str) -> list[_Title]:
    """The numbered titles of the reports of a Chinese page that calls itself a collection (集锦, 合集); else none.

    A title without text below it is a line of the table of contents.
    """
    rules = read_rules("segment")
    lines = [line for line in _LINE.finditer(text) if not line[0].isspace()]
    hits = [rules["collection.title.zh"].pattern.match(line[0]) for line in lines]
    first = next((at for at, hit in enumerate(hits) if hit), 0)
    if not any(rules["collection.zh"].pattern.search(line[0].strip()) for line in lines[:first][:_HEAD]):
        return []
    series: list[_Title] = []
    for line, hit, titled in zip(lines, hits, [*map(bool, hits[1:]), True], strict=True):
        if hit is None or titled:
            continue
        number = _number(hit["bracketed"] or hit["number"])
        if number == len(series) + 1:
            start, end = (line.start() + at for at in hit.span("title"))
            series.append(_Title(start, end, number, frozenset()))
    return series


def _headlines(text: str) -> list[_Title]:
    """The titles of several English reports on one page that bear no numbers, if each is told alike.

    Each is followed by its own date or byline, or all of them are in capitals; each has a paragraph of its own.
    """
    lines = [line for line in _LINE.finditer(text) if not line[0].isspace()]
    rules = read_rules("segment")
    dated: list[_Title] = []
    capitals: list[_Title] = []
    for number, line in enumerate(lines[:-1]):
        title = line[0].strip()
        if not 12 <= len(title) <= HEADING_LIMIT["en"] or not title[0].isalnum():
            continue
        if title.rstrip(_CLOSING).rstrip()[-1:] in _END_MARKS:
            continue
        after, body = lines[number + 1][0], lines[number + 2][0] if number + 2 < len(lines) else ""
        start = line.start() + line[0].index(title)
        found = _Title(start, start + len(title), 0, _stem(title))
        byline = any(rules[name].pattern.search(after) for name in ("byline.dated", "byline.author"))
        if len(body) >= _BODY and len(after) < HEADING_LIMIT["en"] and byline:
            dated.append(found)
        elif title.isupper() and len(title.split()) > 2 and len(after) >= _BODY:
            capitals.append(found)
    return max(dated, capitals, key=len)


def _clean(text: str, title: _Title) -> str:
    return " ".join(text[title.start : title.end].split())


def segment(text: str, lang: str) -> tuple[Segment, ...]:
    """Title, bylines, headings, paragraphs, furniture and sentences of one report, in order of start.

    Args:
        text: one report's own text, folded or not.
        lang: "zh" or "en".
    """
    found: list[Segment] = []
    rules = _line_rules(lang)
    lines = [(line.start(), line[0]) for line in _LINE.finditer(text) if not line[0].isspace()]
    titled = told = footed = False
    lead_rule = read_rules("segment")["lead.en"].pattern
    sentences = Sentences(text)
    bares = [line.strip() for _, line in lines]
    others = _other_headlines([line for _, line in lines]) if lang == "en" else _framed_zh(bares)
    for number, (start, line) in enumerate(lines):
        bare = line.strip()
        start += line.index(bare)
        span = Span(start, start + len(bare))
        kind, level = _line_kind(line, bare, rules, first=not titled, only=len(lines) == 1)
        if kind == "byline" and _in_form(lines, number):
            kind, level = "heading", 4
        if lang == "zh" and told and (footed or _begins_foot(line)):
            footed = kind != "byline"
            kind, level = ("furniture", 0) if footed else (kind, level)
        if lang == "zh" and not told and _on_the_way(lines, number):
            kind, level = "furniture", 0
        chatter = number in others or (lang == "en" and _is_chatter(lines, number))
        if kind != "furniture" and chatter:
            kind, level = "furniture", 0
        titled = titled or kind not in ("furniture", "byline") or number > 5
        told = told or (kind == "paragraph" and len(bare) >= _TOLD)
        if kind == "paragraph" and lang == "en" and (lead := lead_rule.match(text, span.start, span.end)):
            found.append(Segment(Span(span.start, lead.end()), "byline"))
            span = Span(lead.end() + (text[lead.end() : lead.end() + 1] == " "), span.end)
        found.append(Segment(span, kind, level))
        if kind == "paragraph":
            found.extend([Segment(sentence, "sentence") for sentence in sentences.within(span)])
        elif kind != "furniture":
            found.append(Segment(span, "sentence"))
    return tuple(found)


def _in_form(lines: list[tuple[int, str]], number: int) -> bool:
    """Whether a line gives the day of an activity, beside a line that gives its venue, its reach or the like."""
    rules = read_rules("segment")
    beside = (line for _, line in (*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2]))
    day = rules["form.day"].starting(lines[number][1].strip(), 0) is not None
    return day and any(rules["form.field"].starting(line.strip(), 0) is not None for line in beside)


def _on_the_way(lines: list[tuple[int, str]], number: int) -> bool:
    """Whether a line of a Chinese page names one of the site's parts again, or the site above its bar of tools."""
    rules = read_rules("segment")
    bare = lines[number][1].strip()
    if number == 0 and len(bare) <= _SITE and len(lines) > 1 and rules["tools.zh"].starting(lines[1][1], 0):
        return True
    if len(bare) > _PART:
        return False
    beside = [line for _, line in lines[max(0, number - _BESIDE) : number + _BESIDE + 1]]
    parts = {part.strip() for line in beside if rules["trail.zh"].starting(line, 0) for part in _TRAIL.split(line)}
    return bare in parts


def _begins_foot(line: str) -> bool:
    """Whether a line of a Chinese page heads the other headlines below a report."""
    return read_rules("segment")["foot.zh"].starting(line, 0) is not None


def _framed_zh(lines: list[str]) -> frozenset[int]:
    """Which lines of a Chinese page, stripped, are headlines below its text or tell of the member who posted it."""
    label, value = (read_rules("segment")[name] for name in ("member.zh", "member.value.zh"))
    labels = [number for number, line in enumerate(lines) if label.starting(line, 0)]
    if len(labels) < _LISTED:
        return _own_headline_again(lines)
    after = (number for number in labels if number + 1 < len(lines) and value.starting(lines[number + 1], 0))
    return _own_headline_again(lines).union(labels, (number + 1 for number in after))


def _own_headline_again(lines: list[str]) -> frozenset[int]:
    """Which lines of a Chinese page, stripped, list headlines below the text, the page's own among them."""
    if len(lines) <= _LISTED or lines[0] not in lines[2:]:
        return frozenset()
    at = len(lines) - lines[::-1].index(lines[0]) - 1  # where the page's headline stands last
    first = last = at
    while first > 1 and _is_headline_zh(lines[first - 1]):
        first -= 1
    while last + 1 < len(lines) and _is_headline_zh(lines[last + 1]):
        last += 1
    told = any(len(line) >= _TOLD and line[-1] in _END_MARKS for line in lines[1:first])
    listed = told and _is_headline_zh(lines[at]) and last - first + 1 >= _LISTED
    return frozenset(range(first, last + 1)) if listed else frozenset()


def _is_headline_zh(line: str) -> bool:
    """Whether a stripped line may be a headline: short, without a full stop or a colon at its end."""
    bare = line.rstrip(_CLOSING)
    return _SHORTEST <= len(line) <= TITLE_LIMIT["zh"] and bare[-1:] not in _END_MARKS - {"？", "?", "！", "!"}


def _other_headlines(lines: list[str]) -> frozenset[int]:
    """Which lines of an English page are headlines of other reports: runs beside what closes the page, below the text.

    A run is two lines and more, with their dates, each without a full stop; before it stands a paragraph. Behind
    "Most Read" they may be numbered.
    """
    foot, dated, rank = (read_rules("segment")[name].pattern for name in ("foot.en", "byline.dated", "headline.rank"))
    feet = [number for number, line in enumerate(lines) if foot.search(line)]
    found: set[int] = set()
    first = next((number for number, line in enumerate(lines) if _tells(line)), len(lines))
    for number in feet:
        for step in (-1, 1):
            run, at = [], number + step
            bare = lines if step < 0 else [rank.sub("", line) for line in lines]
            while first < at < len(lines) and (_is_headline(bare[at]) or dated.search(lines[at])):
                run.append(at)
                at += step
            if number > first and sum(_is_headline(bare[at]) for at in run) > 1:
                found.update(run)
    found.update(number for number in feet if number > first)
    return frozenset(found.union(_pointers(lines, first), _clocked(lines)))


def _clocked(lines: list[str]) -> set[int]:
    """Which lines list other reports, each at a bullet above its day and hour, and give their headlines again.

    Behind a headline given again stands what its report begins with, cut short.
    """
    clock = read_rules("segment")["clock.hour"].pattern
    hours = [number for number, line in enumerate(lines) if number and clock.search(line)]
    listed = [number for number in hours if lines[number - 1].lstrip().startswith(tuple(_BULLETS.strip()))]
    if len(listed) < _LISTED - 1:
        return set()
    heads = {lines[number - 1].strip(_BULLETS) for number in listed}
    again = {number for number, line in enumerate(lines) if line.strip(_BULLETS) in heads}
    begun = {number + 1 for number in again if "".join(lines[number + 1 : number + 2]).rstrip().endswith(("...", "…"))}
    return again | begun | set(listed)


def _pointers(lines: list[str], first: int) -> Iterator[int]:
    """Which lines below the `first` paragraph lead to other reports, to the site's channels or tell of the author."""
    rules = read_rules("segment")
    pointer, channels, author = (rules[name].pattern for name in ("pointer.en", "channels.en", "author.en"))
    for number, line in enumerate(lines[first + 1 :], start=first + 1):
        if author.search(line):
            yield from (number, number + 1)
        found = pointer.search(line)
        if found is not None or channels.search(line):
            yield number
        if found is not None and found["headline"] is None and _is_headline("".join(lines[number + 1 : number + 2])):
            yield number + 1


def _is_headline(line: str) -> bool:
    """Whether a line reads like a report's headline: no full stop at its end, five words and more."""
    bare = line.strip().rstrip(_CLOSING)
    short = len(bare) <= HEADING_LIMIT["en"] and bare[-1:] not in _END_MARKS - {"?", "!"}
    return short and read_rules("segment")["headline.en"].pattern.search(bare) is not None


def _tells(line: str) -> bool:
    """Whether a line is a paragraph of the report."""
    return len(line) >= _BODY and line.rstrip().rstrip(_CLOSING)[-1:] in _END_MARKS


def _is_chatter(lines: list[tuple[int, str]], number: int) -> bool:
    """Whether a line of an English page is a reader's comment, or above a report the site's clock or the way to it."""
    rules = read_rules("segment")
    line = lines[number][1]
    if rules["comment.en"].pattern.search(line) or _is_frame(lines, number):
        return True
    trail = rules["trail.en"].pattern.match(line.strip()) if number < _HEAD else None
    if trail is not None and trail["last"] in (other.strip() for _, other in lines[number + 1 : _HEAD + 1]):
        return True
    if number >= _HEAD or not rules["clock.en"].pattern.search(line):
        return False
    heads = [other.strip() for _, other in lines[:_DATED]]
    if any(way.startswith("Home ") and way != head and way.endswith(f" {head}") for way in heads for head in heads):
        return True  # "Home News | Fell Bank opens" above "Fell Bank opens"
    return any(
        rules["clock.other"].pattern.search(other) for at, (_, other) in enumerate(lines[:_DATED]) if at != number
    )


def _is_frame(lines: list[tuple[int, str]], number: int) -> bool:
    """Whether a line of an English page tells who made it, below whose it is, or how often it was opened."""
    rules = read_rules("segment")
    line = lines[number][1]
    if rules["made.en"].starting(line, 0):
        return any(rules["furniture.en"].starting(other, 0) for _, other in lines[max(0, number - _BESIDE) : number])
    beside = (*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2])
    counted = rules["counter.en"].starting(line, 0) is not None
    return counted and any(rules["button.en"].starting(other, 0) for _, other in beside)


class _LineRules(NamedTuple):
    """What tells the lines of one language apart."""

    furniture: Rule
    page: tuple[Rule, ...]
    stamp: Rule
    byline: Rule
    headings: tuple[Rule, ...]
    title_limit: int
    heading_limit: int


@cache
def _line_rules(lang: str) -> _LineRules:
    rules = read_rules("segment")
    return _LineRules(
        rules[f"furniture.{lang}"],
        (rules["navigation.zh"], rules["notice.zh"]) if lang == "zh" else (),
        rules["byline.stamp"],
        rules[f"byline.{lang}"],
        tuple(rules[f"heading.{lang}.{level}"] for level in ((1, 2, 3) if lang == "zh" else (1, 2))),
        TITLE_LIMIT[lang],
        HEADING_LIMIT[lang],
    )


def _line_kind(line: str, bare: str, rules: _LineRules, *, first: bool, only: bool) -> tuple[str, int]:
    size = len(bare)
    if size < 120 and rules.furniture.starting(line, 0):
        return "furniture", 0
    if any(rule.starting(line, 0) for rule in rules.page):
        return "furniture", 0
    if size < 200 and (rules.stamp.starting(line, 0) or rules.byline.starting(line, 0)) and not _RUNS_ON.search(line):
        return "byline", 0
    open_ended = bare.rstrip(_CLOSING).rstrip()[-1:] not in _END_MARKS
    if first and not only and open_ended and size <= rules.title_limit:
        return "title", 0
    if size <= rules.heading_limit:
        for level, rule in enumerate(rules.headings, start=1):
            if rule.starting(line, 0):
                return "heading", level
        if open_ended and not only:
            return "heading", 4
    return "paragraph", 0
