"""Chinese text in, its calendar expressions out: points, ranges and lists, each with the parts that it states.

Works on folded text. Context is not judged here: a document number or a duration may look like a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import read_table
from reportmine.text.calendar import Expression, Point, in_order, is_valid

_MINGUO = (1911, 130)  # the years of Taiwan's calendar: 112年 is 2023
_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | dict.fromkeys(
    "零○Oo?？□■◇ОоΟο◯◎●",
    0,
)
_DIGITS["元"] = 1  # 元月


class _Found(NamedTuple):
    start: int
    end: int
    point: Point
    open: bool  # the unit stands only after a later number: 28 in 28-29日


@cache
def _parts(role: str) -> dict[str, str]:
    return {row["surface"]: row["value"] for row in read_table("calendar_zh") if row["role"] == role}


@lru_cache(maxsize=1024)
def number(text: str) -> int:
    """The value of a day, month or year in Arabic or Chinese digits: "15", 十五, 二〇二五.

    >>> number("二十三"), number("廿三")
    (23, 23)
    """
    text = "".join(text.split()).replace("廿", "二十").replace("卅", "三十")
    if text.isascii() and text.isdigit():
        return int(text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        return 10 * (_DIGITS[tens] if tens else 1) + (_DIGITS[ones] if ones else 0)
    return int("".join(str(_DIGITS.get(char, char)) for char in text))


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    value = number(text)
    if text[0] == "二" and len(text) < 4:
        return _with_zeros(text)
    if value < _MINGUO[1]:
        return value + (2000 if value < 100 else _MINGUO[0])
    return value


def _with_zeros(text: str) -> int:
    """A year of this century whose zeros the page could not write.

    >>> [_with_zeros(year) for year in ("二八", "二一", "二一五", "二○九")]
    [2008, 2010, 2015, 2009]
    """
    last = number(text[-1])
    if len(text) == 2:
        return 2010 if last == 1 else 2000 + last
    return 2000 + 10 * number(text[1]) + last


_WHOLE = tuple(f"{kind}_{part}" for kind in ("full", "run", "short") for part in ("year", "month", "day"))[:-1]
_PARTS = ("year", "year_part", "season", "quarter", "month", "month_part", "day")


def _whole(match: re.Match[str]) -> Point:
    """The point of a date written in one piece: 2016-09, 20200315日, 202410月, 1127日, 13.06.2023, 2016 09/01."""
    for kind in ("last", "page"):
        if match[f"{kind}_year"]:
            return Point(int(match[f"{kind}_year"]), int(match[f"{kind}_month"]), int(match[f"{kind}_day"]))
    year, month, bare_month, bare_day = match.group("lost_year", "lost_month", "bare_month", "bare_day")
    if year or bare_month:
        return Point(int(year), int(month)) if year else Point(None, int(bare_month), int(bare_day))
    full, full_month, full_day, run, run_month, run_day, short, short_month = match.group(*_WHOLE)
    if full:
        return Point(int(full), int(full_month), int(full_day))
    return Point(int(run), int(run_month), int(run_day)) if run else Point(int(short), int(short_month))


def _points(text: str, *, minguo: bool) -> Iterator[_Found]:
    """Every single point of the text, in order."""
    for match in read_rules("date.zh")["date.zh.point"].scan(text):
        start, surface = match.start(), match[0].rstrip().removesuffix("度")
        year, year_part, season, quarter, month, month_part, day = match.group(*_PARTS)
        if year and not minguo and year.isascii() and len(year) == 3:
            # a number of years: 从业112年|10月16日, 举办112年
            if not month:
                continue
            year, start = None, match.start("month")
            surface = surface[start - match.start() :]
        if year and quarter and not month:
            # of 2024年上半年 the year alone is a date
            quarter, surface = None, text[start : match.start("quarter")].rstrip().removesuffix("度")
        if year or year_part or season or quarter or month or month_part or day:
            part = None
            if month_part:
                part = _parts("month_part")[month_part]
            elif quarter:
                part = _parts("year_part")[quarter]
            elif year_part:
                part = _parts("year_tail")[year_part]
            elif season:
                part = _parts("season")[season]
            point = Point(_year(year), number(month) if month else None, number(day) if day else None, part)
            dotted = False
        else:
            point, dotted = _whole(match), match["run_year"] is None
        bare = not (point.day or point.month or point.year) and not quarter
        if bare or not is_valid(point) or (month_part and point.day):
            continue
        unit_open = surface[-1].isdigit() and not dotted and match["campaign"] is None
        unit_open = unit_open or (surface[-1] in "十一二三四五六七八九" and not season)
        yield _Found(start, start + len(surface), point, unit_open)


def _follows(one: Point, other: Point) -> bool:
    """Whether the second point can end a range that the first begins."""
    if other.year is None and other.month is None and other.day is None:
        return other.part is not None
    if other.year is None and other.month is None and one.day is None:
        return False
    if other.year is None and other.month is None and other.part:
        return one.month is not None
    return in_order((one, other))


def _shares_month(one: Point, other: Point) -> bool:
    """Whether the second is a bare day after a full one: 9月15日、16日 is one expression."""
    return one.day is not None and other.day is not None and other.month is None


def _numbered(text: str, last: _Found, found: _Found) -> bool:
    """Whether the number of a point of the text stands before a date: 一、|3日, at a line's head also 二、|十一日."""
    if not last.open or text[last.start : last.start + 1].isascii() or last.point.year:
        return False
    head = text[: last.start].rstrip(" \t\u3000")
    return text[found.start].isascii() or not head or head[-1] == "\n"


def _numeric_tail(text: str, found: _Found) -> _Found | None:
    """The end of a range of dotted dates, which may leave out the year: 2016.9.1-9.30."""
    match = read_rules("date.zh")["date.zh.tail"].starting(text, found.end)
    if match is None:
        return None
    point = Point(None, number(match["month"]) if match["month"] else None, number(match["day"]))
    fits = is_valid(point) and _follows(found.point, point)
    return _Found(match.start(), match.end(), point, False) if fits else None


def scan(text: str, *, minguo: bool = True) -> Iterator[Expression]:
    """The calendar expressions of a folded Chinese text, in order, none overlapping another.

    `minguo` says whether a year of three digits is one of Taiwan's calendar, or a number of years.
    """
    rules = read_rules("date.zh")
    ranging, listing = rules["date.zh.range"], rules["date.zh.list"]
    group: list[_Found] = []
    kind = "single"
    for found in _points(text, minguo=minguo):
        if group:
            last = group[-1]
            gap = text[last.end : found.start]
            if kind != "range" and len(gap) < 12 and ranging.starting(gap, 0) and _follows(last.point, found.point):
                group.append(found)
                kind = "range"
                continue
            shared = last.open or _shares_month(last.point, found.point)
            if len(gap) < 4 and shared and listing.starting(gap, 0) and not _numbered(text, last, found):
                group.append(found)
                kind = "set"
                continue
            yield from _closed(text, group, kind)
        group, kind = [found], "single"
    yield from _closed(text, group, kind)


def _closed(text: str, group: list[_Found], kind: str) -> Iterator[Expression]:
    if not group or group[-1].open:
        return
    if len(group) == 1 and text[group[0].end - 1].isdigit() and (tail := _numeric_tail(text, group[0])):
        group, kind = [group[0], tail], "range"
    yield Expression(group[0].start, group[-1].end, tuple(found.point for found in group), kind)


def parse(text: str) -> Expression | None:
    """The expression that fills the whole text, or None.

    >>> parse("3月15日至20日").kind
    'range'
    """
    found = list(scan(text))
    return found[0] if len(found) == 1 and (found[0].start, found[0].end) == (0, len(text)) else None
