"""A page's text in, its reports and their segments out; nothing is rewritten, everything is a span.

A page may hold several reports: their titles carry one series of numbers ("Summary … 1", "篇二"), also where a
title is glued to the end of the paragraph before it, or each is told alike (`headlines`). Within a report, lines
are told apart by the rules of `lexicons/rules/segment.toml`; paragraphs are cut into sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reportmine.knowledge.rules import Rule, read_rules
from reportmine.records import ReportSpan, Segment, Span
from reportmine.stages.frames import (
    CLOSING,
    END_MARKS,
    HEAD,
    HEADING_LIMIT,
    TITLE_LIMIT,
    TOLD,
    begins_foot,
    framed_zh,
    is_chatter,
    on_the_way,
    other_headlines,
)
from reportmine.stages.headlines import HAN, LINE, Title, gathered, headlines, number_of, stem_of
from reportmine.text.sentences import Sentences

_LATIN = re.compile(r"[A-Za-z]")
_NUMERAL = re.compile(r"[0-9一二三四五六七八九十IVX]")
_RUNS_ON = re.compile(r"[。！？]|^.{24,}，[^，]*，|^.{24,}，[^，]{12,}")
# the titles of these rules number the reports themselves: "篇二：…", "Chapter 2: …"
_OWN_NUMBERS = ("number.title.zh.front", "number.title.en.chapter")


def language(text: str) -> str:
    """ "zh" where Han characters outweigh Latin words, else "en"."""
    sample = text[:20000]
    return "zh" if len(HAN.findall(sample)) * 3 > len(_LATIN.findall(sample)) else "en"


def _numbered_titles(text: str, lang: str) -> Iterator[Title]:
    for line in LINE.finditer(text):
        if _NUMERAL.search(line[0]) is None:
            continue
        for rule in _title_rules(line[0], lang):
            hits = list(rule.pattern.finditer(line[0]))
            if hits:
                found = hits[-1]
                named = found.groupdict()
                group = "title" if named["title"] is not None else "title2"
                number = "number" if named["number"] is not None else "number2"
                start, end = line.start() + found.start(group), line.start() + found.end()
                stem = frozenset[str]() if rule.id in _OWN_NUMBERS else stem_of(found[group])
                yield Title(start, end, number_of(found[number]), stem)
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
    series: list[Title] = []
    for title in _told(list(_numbered_titles(text, lang)), text):
        if title.number == len(series) + 1 and (not series or _alike(series[0].stem, title.stem)):
            series.append(title)
        elif title.number == 1 and len(series) == 1:
            series = [title]
    if len(series) < 2:
        series = gathered(text) or headlines(text) if lang == "en" else _collected(text) or _digest(text)
    if len(series) < 2:
        return ()
    ends = [title.start for title in series[1:]] + [len(text)]
    return tuple(
        ReportSpan(Span(title.start, title.start + len(text[title.start : end].rstrip())), _clean(text, title))
        for title, end in zip(series, ends, strict=True)
    )


def of_models(head: str, lang: str) -> bool:
    """Whether what stands above the reports of a page calls them model texts, which come from many places and years."""
    return read_rules("segment")[f"models.{lang}"].pattern.search(head) is not None


def _told(titles: list[Title], text: str) -> Iterator[Title]:
    """Those with text below them: the others are lines of a table of contents, or stand twice."""
    ends = [title.start for title in titles[1:]] + [len(text)]
    for title, after in zip(titles, ends, strict=False):
        if text[title.end : after].strip():
            yield title


def _collected(text: str) -> list[Title]:
    """The numbered titles of the reports of a Chinese page that calls itself a collection (集锦, 合集); else none.

    A title without text below it is a line of the table of contents.
    """
    rules = read_rules("segment")
    lines = [line for line in LINE.finditer(text) if not line[0].isspace()]
    hits = [rules["collection.title.zh"].pattern.match(line[0]) for line in lines]
    first = next((at for at, hit in enumerate(hits) if hit), 0)
    if not any(rules["collection.zh"].pattern.search(line[0].strip()) for line in lines[:first][:HEAD]):
        return []
    series: list[Title] = []
    for line, hit, titled in zip(lines, hits, [*map(bool, hits[1:]), True], strict=True):
        if hit is None or titled:
            continue
        number = number_of(hit["bracketed"] or hit["number"] or hit["alone"])
        if number == len(series) + 1:
            start, end = (line.start() + at for at in hit.span("title"))
            series.append(Title(start, end, number, frozenset()))
    return series


def _digest(page: str) -> list[Title]:
    """The headlines of a Chinese page of short reports, without numbers: each names a bank of its own above a text."""
    rules = read_rules("segment")
    lines = [(line.start() + len(line[0]) - len(line[0].lstrip()), line[0].strip()) for line in LINE.finditer(page)]
    lines = [(start, line) for start, line in lines if line]
    foot = next((at for at, (_, line) in enumerate(lines) if at >= HEAD and begins_foot(line)), len(lines))
    lines = lines[:foot]
    heads = [line for _, line in lines[:HEAD] if rules["digest.zh"].pattern.search(line)]
    if not heads or any(rules["digest.own.zh"].pattern.search(line) for line in heads):
        return []
    series: list[Title] = []
    owners: list[str] = []
    for (start, line), (_, after), (_, then) in zip(lines[1:], lines[2:], [*lines[3:], (0, "")], strict=False):
        text = then if any(rules[name].starting(after, 0) for name in ("byline.zh", "byline.stamp")) else after
        headed = len(line) <= HEADING_LIMIT["zh"] and line[-1] not in END_MARKS
        told = len(text) >= TOLD or text[-1:] in END_MARKS or text[-1:] in CLOSING
        found = rules["digest.headline.zh"].starting(line, 0) if headed and told and len(text) > len(line) else None
        if found is not None:
            owners.append(found["body"])
            series.append(Title(start, start + len(line), 0, frozenset()))
    alike = any(one is not other and other.endswith(one) for one in owners for other in owners)
    return [] if alike else series


def _clean(text: str, title: Title) -> str:
    return " ".join(text[title.start : title.end].split())


def segment(text: str, lang: str) -> tuple[Segment, ...]:
    """Title, bylines, headings, paragraphs, furniture and sentences of one report, in order of start.

    Args:
        text: one report's own text, folded or not.
        lang: "zh" or "en".
    """
    found: list[Segment] = []
    rules = _line_rules(lang)
    lines = [(line.start(), line[0]) for line in LINE.finditer(text) if not line[0].isspace()]
    titled = told = footed = False
    sentences = Sentences(text)
    bares = [line.strip() for _, line in lines]
    others = other_headlines([line for _, line in lines]) if lang == "en" else framed_zh(bares)
    for number, (start, line) in enumerate(lines):
        bare = line.strip()
        start += line.index(bare)
        span = Span(start, start + len(bare))
        kind, level = _line_kind(line, bare, rules, first=not titled, only=len(lines) == 1)
        if kind == "byline" and _in_form(lines, number):
            kind, level = "heading", 4
        if lang == "zh" and told and (footed or begins_foot(line)):
            footed = kind != "byline"
            kind, level = ("furniture", 0) if footed else (kind, level)
        if lang == "zh" and not told and on_the_way(lines, number):
            kind, level = "furniture", 0
        chatter = number in others or (lang == "en" and is_chatter(lines, number))
        if kind != "furniture" and chatter:
            kind, level = "furniture", 0
        titled = titled or kind not in ("furniture", "byline") or number > 5
        told = told or (kind == "paragraph" and len(bare) >= TOLD)
        lead, rest, tail = _cut(text, span) if kind == "paragraph" and lang == "en" else ([], span, [])
        found.extend(lead)
        if rest is None:
            continue  # the byline is all
        span = rest
        found.append(Segment(span, kind, level))
        if kind == "paragraph":
            found.extend([Segment(sentence, "sentence") for sentence in sentences.within(span)])
        elif kind != "furniture":
            found.append(Segment(span, "sentence"))
        found.extend(tail)
    return tuple(found)


def _cut(text: str, span: Span) -> tuple[list[Segment], Span | None, list[Segment]]:
    """The byline that opens an English paragraph, the rest of it, and what leads away at its end."""
    opens, leaves = (read_rules("segment")[name].pattern for name in ("lead.en", "tail.en"))
    lead: list[Segment] = []
    tail: list[Segment] = []
    if (opened := opens.match(text, span.start, span.end)) is not None:
        lead.append(Segment(Span(span.start, opened.end()), "byline"))
        if opened.end() == span.end:
            return lead, None, tail
        span = Span(opened.end() + (text[opened.end()] == " "), span.end)
    left = leaves.search(text, span.start, span.end)
    if left is not None and left.start() > span.start:
        tail.append(Segment(Span(left.start("tail"), span.end), "furniture"))
        span = Span(span.start, left.start())
    return lead, span, tail


def _in_form(lines: list[tuple[int, str]], number: int) -> bool:
    """Whether a line gives the day of an activity, beside a line that gives its venue, its reach or the like."""
    rules = read_rules("segment")
    beside = (line for _, line in (*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2]))
    day = rules["form.day"].starting(lines[number][1].strip(), 0) is not None
    return day and any(rules["form.field"].starting(line.strip(), 0) is not None for line in beside)


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
        (rules["navigation.zh"], rules["notice.zh"], rules["epaper.zh"]) if lang == "zh" else (),
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
    open_ended = bare.rstrip(CLOSING).rstrip()[-1:] not in END_MARKS
    if first and not only and open_ended and size <= rules.title_limit:
        return "title", 0
    if size <= rules.heading_limit:
        for level, rule in enumerate(rules.headings, start=1):
            if rule.starting(line, 0):
                return "heading", level
        if open_ended and not only:
            return "heading", 4
    return "paragraph", 0
