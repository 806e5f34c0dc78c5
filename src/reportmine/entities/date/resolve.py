"""Calendar expressions of a report in, DATE mentions out: each gets the year and month that the report lends it.

The guide's order: the expression itself, a dated expression earlier in the same sentence, the report's own title or
dateline; else the year stays unknown.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from reportmine.knowledge.rules import read_rules
from reportmine.match.hits import Hits
from reportmine.records import Date, Mention, Span
from reportmine.text.calendar import Expression, Point, edtf, lend
from reportmine.text.view import YEAR_DATED, YEAR_TOLD, View

LABEL = "DATE"
PRIORITY = 70
BLOCKER_PRIORITY = 75

_SENTENCE_END = re.compile(
    r"[。！？!?\n]|(?<![A-Z][a-z]{2})(?<![A-Z][a-z]{3})(?<!\b[A-Z])(?<!No)\.[\"”')]*\s+(?=[\"“'(]?[A-Z])"
)
_SHORT_LINE = {"zh": 60, "en": 110}
_HEAD_LINES = 5
_DAY_REACH = 300  # so many signs on, a day without its month may still go on from one that has it
_SAME_REACH = 1500  # the same where it is that day again
_MONTHS = 12
_SHARES = frozenset(("h1", "h2", "q1", "q2", "q3", "q4", "q1-2", "q1-3"))


class Candidate(NamedTuple):
    """An expression that the context does not speak against.

    Attributes:
        expression: where it stands and what it says.
        rule: what found it.
        recurring: True for "every June", which no year may be lent to.
        year_offset: -1 after "last" and 去年, counted from the report's year.
        month_offset: -1 after 上月, 0 after 本月, counted from the month of the report's dateline.
    """

    expression: Expression
    rule: str
    recurring: bool = False
    year_offset: int | None = None
    month_offset: int | None = None


def blocker(start: int, end: int, source: str) -> Mention:
    """A mention that keeps other labels off text that only looks like a date."""
    return Mention(Span(start, end), "", source, priority=BLOCKER_PRIORITY)


def clear(found: Iterable[Expression], blocked: list[Mention]) -> list[Expression]:
    """The expressions that touch no blocker."""
    if not blocked:
        return list(found)
    starts = sorted((mention.span.start, mention.span.end) for mention in blocked)
    kept = []
    for expression in found:
        at = bisect_right(starts, (expression.end, -1)) - 1
        near = starts[max(0, at - 1) : at + 1]
        if not any(start < expression.end and expression.start < end for start, end in near):
            kept.append(expression)
    return kept


def _regions(view: View, dated: list[Candidate]) -> tuple[list[Span], list[Span]]:
    """Where the title stands, and where byline and dateline stand; of datelines only those that hold a candidate."""
    titles = [segment.span for segment in view.of_kind("title")]
    datelines = [segment.span for segment in view.of_kind("byline", "dateline")]
    furniture = Hits((segment.span.start, segment.span.end, None) for segment in view.of_kind("furniture"))
    lines = [line for line in _lines(view.text) if not furniture.overlaps(line.start, line.end)]
    limit = _SHORT_LINE[view.lang if view.lang in _SHORT_LINE else "en"]
    head = []
    for line in lines[:_HEAD_LINES]:
        if line.end - line.start > limit or view.text[line.start : line.end].rstrip()[-1] in "。.；;":
            break
        head.append(line)
    hopeful = [line for line in lines[:_HEAD_LINES] if any(_within(candidate, line) for candidate in dated)]
    datelines += [span for line in hopeful for span in _opening(view, line)]
    datelines += head[1:] + [line for line in lines[-2:] if line not in head and _is_signature(view, line)]
    return titles or head[:1], datelines


def _lines(text: str) -> list[Span]:
    """The lines that are not blank."""
    spans = []
    start = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return spans


def _is_signature(view: View, line: Span) -> bool:
    """Whether a last line may name the author and the day: it is short and no sentence."""
    return line.end - line.start <= 40 and not re.search("[。，；;!！]", view.text[line.start : line.end])


def _opening(view: View, line: Span) -> list[Span]:
    """The dateline that opens a line of running text ("NANLING, June 5, 2023 (NNA) –"), if it has one."""
    name = "zh" if view.lang == "zh" else "en"
    match = read_rules(f"date.{name}")[f"date.{name}.dateline"].after(view.text, line.start, 80)
    return [] if match is None else [Span(line.start, line.start + match.end())]


def _within(candidate: Candidate, span: Span) -> bool:
    return span.start <= candidate.expression.start < span.end


def _year_in(spans: list[Span], dated: list[Candidate]) -> Point | None:
    """The first date with a year that stands in one of the spans."""
    for span in spans:
        for candidate in dated:
            if _within(candidate, span):
                return lend(candidate.expression.points)[0]
    return None


def _is_dated(expression: Expression) -> bool:
    """Whether it states a year, and not only several of them."""
    first = expression.points[0]
    many = first.part == "decade" or (expression.kind == "range" and first.month is None)
    return first.year is not None and not many


def known_year(view: View, candidates: list[Candidate]) -> tuple[int | None, Point | None]:
    """The report's year, from outside, its title or its dateline, and the dateline's date.

    When the page was changed gives it where no other year is told but one since when something has been.
    """
    told = [candidate for candidate in candidates if _is_dated(candidate.expression)]
    said = [candidate for candidate in told if not _is_update(view, candidate.expression)]
    point, dated = _told_by(view, said)
    if point is None and all(_is_origin(view, candidate.expression) for candidate in said):
        point, dated = _told_by(view, told)
    if view.year is not None:
        return view.year, dated
    return (None if point is None else point.year), dated


def _told_by(view: View, dated: list[Candidate]) -> tuple[Point | None, Point | None]:
    """The date that gives the report its year, of its title or its dateline, and the dateline's."""
    if not dated:
        return None, None
    titles, datelines = _regions(view, dated)
    line = _year_in(datelines, dated)
    return _year_in(titles, dated) or line, line


def _is_update(view: View, expression: Expression) -> bool:
    """Whether it only says when a page was changed, which may be years after the report: "Last updated on May 4"."""
    if view.lang != "en":
        return False
    before = view.text[max(0, expression.start - 24) : expression.start]
    return read_rules("date.en")["date.en.updated"].pattern.search(before) is not None


def resolved(view: View, candidates: list[Candidate]) -> list[Mention]:
    """The mentions of the candidates that the calendar has, in order."""
    if not candidates:
        return []
    report_year, dateline = known_year(view, candidates)
    view.memo[YEAR_TOLD] = report_year
    view.memo[YEAR_DATED] = max(
        (p.year for c in candidates for p in c.expression.points if p.year and p.day), default=None
    )
    mentions = []
    last: tuple[int, Point] | None = None
    day: tuple[int, Point] | None = None  # of those so far the last with a day
    for candidate in candidates:
        expression = candidate.expression
        near = None
        if last is not None and not _SENTENCE_END.search(view.text, last[0], expression.start):
            near = last[1]
        points = _lent(candidate, near, report_year, dateline)
        counted = candidate.month_offset is not None  # 上月|28日 goes on from no day
        since = _since(last, day)
        if since is not None and not counted:
            again = points[0].day == since[1].day
            if expression.start - since[0] <= (_SAME_REACH if again else _DAY_REACH):
                points = _gone_on(points, since[1])
        value = edtf(points, expression.kind)
        if value is None:
            continue
        if not (_is_span_of_years(expression) or _is_origin(view, expression)):
            last = (expression.end, points[-1])
            day = last if points[-1].day is not None else day
        mentions.append(Mention(Span(expression.start, expression.end), LABEL, candidate.rule, Date(value), PRIORITY))
    return mentions


def _is_span_of_years(expression: Expression) -> bool:
    """Whether it covers several years (2024-2028, the 1980s), so that it dates nothing after it."""
    if expression.points[0].part == "decade":
        return True
    return expression.kind != "single" and all(point.month is None for point in expression.points)


def _is_origin(view: View, expression: Expression) -> bool:
    """Whether it only says since when something has been, so that it dates nothing after it."""
    if view.lang != "en" or expression.points[0].month is not None:
        return False
    before = view.text[max(0, expression.start - 24) : expression.start]
    return read_rules("date.en")["date.en.origin"].pattern.search(before) is not None


def is_relative_half(expression: Expression) -> bool:
    """Whether it is a half or quarter of the year that the report is in (上半年, the first quarter): no date."""
    return any(point.part in _SHARES and point.year is None for point in expression.points)


def _since(last: tuple[int, Point] | None, day: tuple[int, Point] | None) -> tuple[int, Point] | None:
    """The day that a bare one goes on from: the last date, or the day before it where that is a year alone."""
    alone = last is not None and last[1].month is None and last[1].day is None and last[1].part is None
    return day if alone else last


def _gone_on(points: tuple[Point, ...], before: Point) -> tuple[Point, ...]:
    """The days with the month of the day told before them, where they go on from it: "June 16 … On the 18th …"."""
    first = points[0].day
    if before.month is None or before.day is None or first is None or first < before.day:
        return points
    return lend(points, None, before.month)


def _beside(dateline: Point | None, year: int | None, offset: int) -> tuple[int | None, int | None]:
    """The year and month so many months beside that of the dateline; only the year where no dateline has a month."""
    if dateline is None or dateline.year is None or dateline.month is None:
        return (None if offset else year), None
    months = dateline.year * _MONTHS + dateline.month - 1 + offset
    return months // _MONTHS, months % _MONTHS + 1


def _lent(candidate: Candidate, near: Point | None, year: int | None, dateline: Point | None) -> tuple[Point, ...]:
    points = candidate.expression.points
    if candidate.year_offset is not None:
        return lend(points, None if year is None else year + candidate.year_offset)
    if candidate.month_offset is not None:
        return lend(points, *_beside(dateline, year, candidate.month_offset))
    month = near.month if near is not None else None
    alone = points[0].month is None and points[0].day is not None
    if near is None and alone and dateline is not None and points[-1].day is not None:
        month = dateline.month if dateline.day is not None and points[-1].day <= dateline.day else None
        year = dateline.year if month is not None else year
    if near is not None and near.year is not None:
        year = near.year
    return lend(points, None if candidate.recurring else year, month)
