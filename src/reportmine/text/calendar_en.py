"""English text in, its calendar expressions out: points, ranges and lists, each with the parts that it states.

Works on folded text, native or machine-translated. A bare month or year is taken only where its neighbors speak
for a date ("in May", "since 2019"), for "may", "march" and numbers are ordinary words too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import read_table
from reportmine.text.calendar import Expression, Point, in_order, is_valid
from reportmine.text.phrases import PhraseIndex

_JOINED = 6  # a dash, a day and a blank
_REACH = 48  # how far before a month's name its day may begin
_DAY = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class _Month:
    number: int
    kind: str  # month, month_short or month_misspelt
    case: str  # lower, title or upper


@cache
def _months() -> PhraseIndex[_Month]:
    entries = []
    for row in read_table("calendar_en"):
        if row["role"].startswith("month"):
            for case in ("lower", "title", "upper"):
                form = getattr(row["surface"], case)()
                entries.append((form, _Month(int(row["value"]), row["role"], case)))
    return PhraseIndex(entries)


@cache
def _values(role: str) -> dict[str, str]:
    return {row["surface"]: row["value"] for row in read_table("calendar_en") if row["role"] == role}


@cache
def _rule(name: str) -> re.Pattern[str]:
    return read_rules("date.en")[f"date.en.{name}"].pattern


def _follows(name: str, text: str, at: int) -> bool:
    """Whether the rule matches right at an offset."""
    return _rule(name).match(text[at : at + 48]) is not None


def _part(surface: str | None, *, of_year: bool = False) -> str | None:
    if surface is None:
        return None
    key = " ".join(surface.lower().split())
    value = _values("part")[key]
    return "start" if of_year and key.startswith(("beginning", "start")) else value


def _day_points(surface: str, year: int | None, month: int | None) -> tuple[tuple[Point, ...], str]:
    """The points of "15", "15-20" or "16 and 17", and how they are joined."""
    days = [int(digits) for digits in _DAY.findall(surface)]
    joined = re.search(r"(?i)and|&|,|or", surface)
    kind = "single" if len(days) == 1 else "set" if joined else "range"
    return tuple(Point(year, month, day) for day in days), kind


def _expression(text: str, low: int, start: int, end: int, month: _Month) -> Expression | None:
    """The expression around one month's name, from `low` on, or None where the word is no month."""
    before = text[start - 1 : start]
    if before.isalpha() and not re.search(r"[0-9](?:st|nd|rd|th)\Z", text[max(0, start - 4) : start]):
        return None
    lead = _rule("lead").search(text, max(low, start - _REACH), start)
    if lead is None and low and start - low <= _JOINED:
        lead = _rule("lead.joined").search(text, low, start)
    if text[end : end + 1].isalpha() or _follows("hyphened_after", text, end):
        return None
    stop, day_trail, year = _trail(text, end)
    if year is None and day_trail is not None and (short := _short_year(text, start, stop)) is not None:
        stop, year = short.end(), f"20{short['year']}"
    days = day_trail["days"] if day_trail else None
    if lead is not None and lead["year"] and year:
        lead = None  # "Savings Week 2021", and on the next line "May 3, 2021"
    if lead is not None and lead["days"] and days:
        stop, days, year = _without_days(text, end)
    if days and year is None and _rule("grouped_after").match(text, stop):
        stop, days = end, None
    if days and year is None and re.match(r"\.?,", text[end:stop]) and _follows("comma_quantity_after", text, stop):
        stop, days = end, None
    if day_trail and days and year is None and (_follows("day_quantity_after", text, stop) or _falls(days)):
        if re.search(r"(?i)and|,", days):
            days = _DAY.match(days)[0]  # type: ignore[index]
            stop = day_trail.start("days") + len(days)
        elif not _rule("on_before").search(text, max(0, start - 4), start):
            stop, days = end, None
    if year and _counts(text, lead, stop):
        stop, year = (day_trail.end("days"), None) if day_trail and days else (end, None)
    value = int(year) if year else None
    if lead is None and not days and not year and not _bare_month(text, start, stop, month):
        return None
    return _assembled(text, (start, stop), month, lead, (days, value))


def _falls(days: str) -> bool:
    """Whether a day is told behind a later one, so that it is none: "on August 30, and | 12 teams"."""
    told = [int(digits) for digits in _DAY.findall(days)]
    return "and" in days and told != sorted(told)


def _counts(text: str, lead: re.Match[str] | None, stop: int) -> bool:
    """Whether what looks like the year counts what stands behind it: "in June 2000 people came"."""
    if lead is not None and _rule("day_first").match(text[lead.start() : stop]):
        return False
    return _follows("quantity_after", text, stop) and text[stop:].lstrip()[:1].islower()


def _trail(text: str, end: int) -> tuple[int, re.Match[str] | None, str | None]:
    """Where the expression around a month's name that ends at `end` stops, and the days and the year behind it."""
    stop = end + text.startswith(".", end)
    days = _rule("trail.days").match(text, stop)
    stop = days.end() if days else stop
    year = _rule("trail.year").match(text, stop)
    return (year.end(), days, year["year"]) if year else (stop, days, None)


def _short_year(text: str, start: int, stop: int) -> re.Match[str] | None:
    """The last two figures of a year behind the day that a page was posted: "Posted on Sep 07|, 12"."""
    posted = _rule("posted").search(text, max(0, start - 24), start)
    return None if posted is None else _rule("trail.short").match(text, stop)


def _without_days(text: str, end: int) -> tuple[int, None, str | None]:
    """The trail of a month whose days stand before it: at most a year."""
    match = re.compile(r"\.?[ \t,/-]*(?:of\s+)?((?:19[5-9]|20[0-4])[0-9])(?![0-9])").match(text, end)
    return (match.end(), None, match[1]) if match else (end, None, None)


def _assembled(
    text: str, span: tuple[int, int], month: _Month, lead: re.Match[str] | None, trail: tuple[str | None, int | None]
) -> Expression | None:
    start, stop = span
    days, year = trail
    part = None
    if lead is not None:
        start = lead.start()
        days = lead["days"] or days
        year = int(lead["year"]) if lead["year"] and year is None else year
        part = _part(lead["part"])
    if days:
        points, kind = _day_points(days, year, month.number)
        part = None
        if lead is not None and lead["part"]:
            start = span[0]
    else:
        points, kind = (Point(year, month.number, None, part),), "single"
    if kind == "set" and _rule("between").search(text, max(0, start - 16), start):
        kind = "range"
    if not all(is_valid(point) for point in points):
        return None
    stop = start + len(text[start:stop].rstrip(" .,/-"))
    return Expression(start, stop, points, kind)


def _bare_month(text: str, start: int, stop: int, month: _Month) -> bool:
    """Whether a month's name without day and year is meant as a month."""
    cued = bool(_rule("bare_before").search(text, max(0, start - 20), start))
    ranged = _follows("bare_after", text, stop)
    closed = month.kind == "month" and text.startswith(".", stop - 1)  # a sentence ends with a month written out
    named = not closed and re.match(r" [A-Z]", text[stop : stop + 2]) is not None
    if named and re.search(r"(?i)\b(?:the|to|and) \Z", text[max(0, start - 4) : start]):
        return False
    name = text[start:stop].strip(" .")
    if month.case == "lower":
        return (cued or ranged) and month.kind == "month" and month.number not in (3, 5)
    if month.kind == "month_short" or month.number in (3, 4, 5, 6, 8):
        return cued or ranged
    return name.istitle() or cued or ranged


def _month_expressions(text: str) -> Iterator[Expression]:
    reached = 0
    for start, end, payloads in _months().find(text):
        found = _expression(text, reached, start, end, payloads[0]) if start >= reached else None
        if found is None:
            continue
        reached = found.end
        yield found


def _other(match: re.Match[str], text: str) -> Expression | None:
    """The expression of a numeric date, a bare year, a decade, a quarter or a bare day."""
    start, end = match.span()
    if match["iso_year"]:
        year, month, day = (int(match[f"iso_{unit}"]) for unit in ("year", "month", "day"))
        return Expression(start, end, (Point(year, month, day),))
    if match["us_year"]:
        return Expression(
            start, end, (Point(2000 + int(match["us_year"]), int(match["us_month"]), int(match["us_day"])),)
        )
    if match["told_day"]:
        return Expression(start, end, (Point(None, int(match["told_month"]), int(match["told_day"])),))
    if match["num_year"]:
        return Expression(start, end, (_figures(match, text[max(0, start - 12) : start]),))
    name = next((name for name in ("bare", "span_day", "half_day") if match[name]), None)
    if name is not None:
        points, kind = _day_points(match[name], None, None)
        return Expression(*match.span(name), points, kind)
    if match["ordinal"]:
        number = _values("ordinal")[match["ordinal"].lower()]
        half = match["span"].lower() == "half"
        if half and (int(number) > 2 or not (match["quarter_year"] or match["own"])):
            return None
        if match["quarter_year"]:  # a quarter or a half of a year is no date, the year is
            return Expression(*match.span("quarter_year"), (Point(int(match["quarter_year"])),))
        return Expression(start, end, (Point(None, None, None, ("h" if half else "q") + number),))
    if match["decade"]:
        return Expression(start, end, (Point(int(match["decade"]), part="decade"),))
    if match["code"]:
        code = match["code"].lower()
        whole = Expression(*match.span("code_year"), (Point(int(match["code_year"])),))
        return None if code in ("h3", "h4") else whole
    return _year(match, text)


def _figures(match: re.Match[str], before: str) -> Point:
    """A date in figures, the day first; else if there is no such month, or the weekday before it says so."""
    year, month, day = (int(match[f"num_{unit}"]) for unit in ("year", "month", "day"))
    if month > 12:
        return Point(year, day, month)
    told = _rule("weekday_before").search(before)
    if told is not None and 0 < day <= 12 and month:
        weekday = int(_values("weekday")[told["name"].lower()])
        if date(year, day, month).isoweekday() == weekday != date(year, month, day).isoweekday():
            return Point(year, day, month)
    return Point(year, month, day)


def _year(match: re.Match[str], text: str) -> Expression | None:
    start, end = match.span()
    first, last = int(match["year"]), match["to_year"]
    if last is not None:
        second = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
        month = len(last) == 2 and second != first + 1
        if (month and match["join"].strip() not in ("-", "/")) or (not month and second <= first):
            end, last = match.end("year"), None
        elif month and match["join"] == "-" and 1 <= int(last) <= 12:
            return Expression(start, end, (Point(first, int(last)),))
        elif month:
            return None
    if not match["fiscal"] and not _meant_as_year(match, text, end):
        return None
    if last is not None:
        return Expression(start, end, (Point(first), Point(second)), "range")
    start = match.start("year") if match["season"] else start  # nor is a season
    return Expression(start, end, (Point(first, None, None, _part(match["year_part"], of_year=True)),))


def _meant_as_year(match: re.Match[str], text: str, end: int) -> bool:
    """Whether the company of a four-digit number speaks for a calendar year."""
    at = match.start("year")
    before, after = text[max(0, at - 24) : at], text[end : end + 40]
    if _rule("counter_before").search(before):
        return False
    if _rule("compared").search(before):
        return True
    if _rule("within").search(before) and _rule("persons_after").match(after):
        return True
    if _rule("until").search(before) and not _rule("quantity_after").match(after):
        return True
    if _rule("quantity_before").search(before) or _rule("quantity_after").match(after):
        return False
    if match["to_year"] or match["year_part"] or match["season"] or _rule("year_before").search(before):
        return True
    if _rule("year_opens").search(before if at > 24 else text[:at]) and _rule("year_acts").match(after):
        return True
    word = re.search(r"([A-Za-z'’]+)(?:\s?\([A-Za-z]+\))?[\s,(“\"-]*\Z", before)
    if word is not None and word[1][0].isupper():
        return True
    follows = re.match(r"[\s“\"]+([A-Za-z]+)", after)
    if follows is not None:
        plural = follows[1].islower() and follows[1].endswith("s") and not follows[1].endswith("ss")
        return not plural
    return not before.strip(" (") or before.rstrip(" ").endswith(("\n", "(", "|", ":", ";", "“", '"'))


def scan(text: str) -> Iterator[Expression]:
    """The calendar expressions of a folded English text, in order, none overlapping another."""
    found = list(_month_expressions(text))
    taken = [(expression.start, expression.end) for expression in found]
    for match in _rule("other").finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        expression = _other(match, text)
        if expression is not None and all(is_valid(point) for point in expression.points):
            found.append(expression)
    yield from _joined(text, sorted(found, key=lambda expression: expression.start))


def _joined(text: str, found: list[Expression]) -> Iterator[Expression]:
    """Neighbors joined to ranges; in a list a point without a year takes that of the next one."""
    current: Expression | None = None
    for following in found:
        if current is None:
            current = following
            continue
        gap = text[current.end : following.start]
        joined = _range_of(text, current, following, gap)
        if joined is not None:
            current = joined
            continue
        if _rule("list").match(gap) and current.points[-1].year is None and following.points[0].year is not None:
            last = current.points[-1]._replace(year=following.points[0].year)
            current = current._replace(points=(*current.points[:-1], last))
        yield current
        current = following
    if current is not None:
        yield current


def _range_of(text: str, one: Expression, other: Expression, gap: str) -> Expression | None:
    if (one.kind, other.kind) != ("single", "single") or len(gap) > 18:
        return None
    listed = _rule("list").match(gap) is not None
    between = listed and _rule("between").search(text, max(0, one.start - 24), one.start)
    first, last = one.points[0], other.points[0]
    whole = (first.day, last.day) == (None, None) and first.month is not None and last.month is not None
    months = whole and (gap == "/" or (listed and last.month == (first.month or 0) + 1))
    if not (_rule("range").match(gap) or between or months):
        return None
    if last.month is None and last.day is not None and first.day is None:
        return None
    if _rule("moved").search(text, max(0, one.start - 40), one.start):
        return None
    if first.day and first.year and (last.day, last.year) == (None, None) and _rule("dateline.dash").match(gap):
        return None
    points = (first, last)
    return Expression(one.start, other.end, points, "range") if in_order(points) else None


def parse(text: str) -> Expression | None:
    """The expression that fills the whole text, or None.

    >>> parse("June 15-20, 2023").kind
    'range'
    """
    found = list(scan(text))
    return found[0] if len(found) == 1 and (found[0].start, found[0].end) == (0, len(text)) else None
