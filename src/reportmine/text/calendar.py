"""Parts of a date in, Extended Date/Time Format (ISO 8601-2) out: validity, intervals, what one part lends another.

`calendar_zh` and `calendar_en` read the parts from text; nothing in here knows a language.
"""

from __future__ import annotations

from calendar import isleap
from itertools import pairwise
from typing import NamedTuple

# part of a month -> first and last day; 0 is the month's last day
_MONTH_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 0), "early-mid": (1, 20), "mid-late": (11, 0)}
# part of a year -> first and last month
_YEAR_PARTS = {
    "early": (1, 4),
    "mid": (5, 8),
    "late": (9, 12),
    "q1": (1, 3),
    "q2": (4, 6),
    "q3": (7, 9),
    "q4": (10, 12),
    "q1-2": (1, 6),
    "q1-3": (1, 9),
    "h1": (1, 6),
    "h2": (7, 12),
}
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}


class Point(NamedTuple):
    """One point of a calendar expression; what the text leaves out is None.

    Attributes:
        year: four digits.
        month: 1 to 12.
        day: 1 to 31.
        part: a part of the month (early, mid, late, end …) or, without a month, of the year (q1, h2, spring, end …);
            "decade" where the year stands for its ten.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str | None = None


class Expression(NamedTuple):
    """A calendar expression found in a text: where it stands, its points and how they are joined.

    `kind` is "single", "range" (from the first point to the last) or "set" (several points written as one).
    """

    start: int
    end: int
    points: tuple[Point, ...]
    kind: str = "single"


def month_length(year: int | None, month: int) -> int:
    """Days of the month; February of an unknown year has 28."""
    return 29 if month == 2 and isleap(year or 2001) else _DAYS[month - 1]


def is_valid(point: Point) -> bool:
    """Whether the calendar has such a point: 29 February counts where the year is unknown."""
    if point.month is not None and not 1 <= point.month <= 12:
        return False
    if point.day is None:
        return True
    if point.month is None:
        return 1 <= point.day <= 31
    return 1 <= point.day <= month_length(point.year or 2000, point.month)


def _written(year: int | None, month: int | None = None, day: int | None = None) -> str:
    text = "XXXX" if year is None else f"{year:04d}"
    if month is None and day is None:
        return text
    text += "-XX" if month is None else f"-{month:02d}"
    return text if day is None else f"{text}-{day:02d}"


def bounds(point: Point) -> tuple[str, str]:
    """First and last moment of a point in EDTF; both are the same where one date says it all.

    >>> bounds(Point(None, 6, None, "mid"))
    ('XXXX-06-11', 'XXXX-06-20')
    """
    year, month, part = point.year, point.month, point.part
    if part is None or point.day is not None:
        both = _written(year, month, point.day)
        return both, both
    if month is not None:
        if part == "end":
            both = _written(year, month, month_length(year, month))
            return both, both
        first, last = _MONTH_PARTS[part]
        return _written(year, month, first), _written(year, month, last or month_length(year, month))
    if part in _SEASONS:
        both = f"{_written(year)}-{_SEASONS[part]}"
        return both, both
    if part in ("start", "end"):
        both = _written(year, 1) if part == "start" else _written(year, 12, 31)
        return both, both
    if part == "decade":
        both = f"{_written(year)[:3]}X"
        return both, both
    first, last = _YEAR_PARTS[part]
    return _written(year, first), _written(year, last)


def _successive(points: tuple[Point, ...]) -> bool:
    """Whether each point is the very next day, month or year after the one before."""
    for one, other in pairwise(points):
        if one.part or other.part:
            return False
        if one.day is not None:
            same = (one.year, one.month) == (other.year, other.month)
            if not same or other.day != one.day + 1:
                return False
        elif one.month is not None:
            if one.year != other.year or other.month != one.month + 1:
                return False
        elif one.year is None or other.year != one.year + 1:
            return False
    return True


def edtf(points: tuple[Point, ...], kind: str = "single") -> str | None:
    """The EDTF string of a whole expression, or None where the calendar has no such date.

    >>> edtf((Point(2025, 3, 15),))
    '2025-03-15'
    """
    if not all(is_valid(point) for point in points):
        return None
    if kind == "set" and not _successive(points):
        return "{" + ",".join("/".join(dict.fromkeys(bounds(point))) for point in points) + "}"
    first, last = bounds(points[0])
    if len(points) > 1:
        last = bounds(points[-1])[1]
    return first if first == last else f"{first}/{last}"


def lend(points: tuple[Point, ...], year: int | None = None, month: int | None = None) -> tuple[Point, ...]:
    """Points with what they leave out filled in, from each other first and then from outside.

    A later point inherits year and month from the one before it ("3 to 5 May 2023", 9月1日至30日); a range that
    runs backwards within one year runs into the next. An earlier point takes the year that only the last one has.

    Args:
        points: as the text has them.
        year: the year to use where no point has one.
        month: the month to use for a day that stands alone.
    """
    if len(points) == 1:
        return (_alone(points[0], year, month),)
    points = _months(points, month)
    known = next((point.year for point in points if point.year is not None), None)
    if points[0].year is None and known is not None:
        last = next(point for point in points if point.year is not None)
        year = known - 1 if _before(last, points[0]) else known
    filled: list[Point] = []
    for point in points:
        if point.year is None:
            year_now = filled[-1].year if filled else year
            if filled and year_now is not None and _before(point, filled[-1]):
                year_now += 1
            point = point._replace(year=year_now)
        filled.append(point)
    return tuple(filled)


def _months(points: tuple[Point, ...], month: int | None) -> tuple[Point, ...]:
    """The points, each day or part without a month given the month of the point before it or after it."""
    known = next((point.month for point in points if point.month is not None), month)
    filled: list[Point] = []
    for point in points:
        if _lacks_month(point) and known is not None:
            point = point._replace(month=filled[-1].month if filled else known)
        filled.append(point)
    return tuple(filled)


def _alone(point: Point, year: int | None, month: int | None) -> Point:
    """A point with what it leaves out filled in from outside."""
    if month is not None and _lacks_month(point):
        point = point._replace(month=month)
    return point if point.year is not None or year is None else point._replace(year=year)


def _lacks_month(point: Point) -> bool:
    """Whether it is a day or a part of a month that does not say which."""
    return point.month is None and (point.day is not None or (point.part in _MONTH_PARTS and point.year is None))


def _before(one: Point, other: Point) -> bool:
    return one.month is not None and other.month is not None and one.month < other.month


def in_order(points: tuple[Point, ...]) -> bool:
    """Whether a range does not run backwards, once its points have lent each other what they lack."""
    keys = [(p.year or 0, p.month or 0, p.day or 0) for p in lend(points, 2000)]
    depth = min(3 if p.day else 2 if p.month else 1 for p in points)
    return all(one[:depth] <= other[:depth] for one, other in pairwise(keys))
