"""The BRANCH mentions of one report in, the divisions that they sit in out, by where they stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import cast

from reportmine.entities.place.endings_zh import rule
from reportmine.knowledge.divisions import Division, candidates_zh, resolve
from reportmine.knowledge.institutions import candidates
from reportmine.match.areas import DISTRICT, agrees, hints, lies_in, settled
from reportmine.match.institutions import institution_hits
from reportmine.match.places import place_hits
from reportmine.records import Branch, Mention
from reportmine.text.view import View


class Seats:
    """The divisions that the branches of a report sit in, by where they stand."""

    def __init__(self, branches: Sequence[Mention], view: View) -> None:
        found = ((branch.span.start, _seat(branch, view)) for branch in branches)
        self._named = [
            (branch.span.start, branch.value.place)
            for branch in branches
            if isinstance(branch.value, Branch) and branch.value.place
        ]
        self._found: list[tuple[int, Division]] = []
        for start, seat in found:
            if seat is not None:
                self._found.append((start, self._host(start, seat, view.text)))

    def _host(self, start: int, seat: Division, text: str) -> Division:
        """The seat, or that of the unit it helps: the district of a co-host is not that of the venue."""
        if not self._found:
            return seat
        before, outer = self._found[-1]
        joined = lies_in(seat, outer) and rule("cohost").pattern.fullmatch(text, before, start)
        return outer if joined else seat

    def since(self, before: int, offset: int) -> bool:
        """Whether a unit with a name stands between two offsets."""
        low, high = (bisect_left(self._named, at, key=itemgetter(0)) for at in (before, offset))
        return low < high

    def moved(self, before: int, offset: int) -> bool:
        """Whether the unit named last before an offset is none of the place of that before an earlier one."""
        low, high = (bisect_left(self._named, at, key=itemgetter(0)) for at in (before, offset))
        return 0 < low < high and self._named[low - 1][1] != self._named[high - 1][1]

    def base(self, offset: int, seen: tuple[int, Division] | None) -> Division | None:
        """The division of the place (`seen`) or branch named last before the offset, else of the first branch."""
        at = bisect_left(self._found, offset, key=itemgetter(0)) - 1
        if seen is not None and (at < 0 or seen[0] > self._found[at][0]):
            return seen[1]
        if at >= 0 or not self._found:
            return self._found[at][1] if self._found else None
        first, *others = (seat for _, seat in self._found)
        inside = {seat.full: seat for seat in others if seat.full != first.full}
        alone = next(iter(inside.values())) if len(inside) == 1 and first.level == "province" else first
        return alone if lies_in(alone, first) else first  # the one city that a province's unit sends others to


def _seat(branch: Mention, view: View) -> Division | None:
    value = branch.value
    if not isinstance(value, Branch) or value.place is None:
        return None
    if not candidates_zh(value.place):  # 长沙韶山路支行 lies in 长沙
        places = place_hits(view)
        at = places.last_within(branch.span.start, branch.span.end) if view.lang == "zh" else None
        while at is not None and (
            rule("own.street").pattern.match(view.text, places.ends[at]) or _of_insurer(places.starts[at], view)
        ):
            at = places.last_within(branch.span.start, places.starts[at])
        if at is None:
            counted = value.place.startswith("第")  # a bank counts its units at home
            return _own_county(value.institution or "") or (_own_city(value.institution or "") if counted else None)
        area = settled(places.payloads[at], view, view.text[places.starts[at] : places.ends[at]])
        return area if isinstance(area, Division) else None
    key = f"seat:{value.place}"
    if key not in view.memo:
        view.memo[key] = _seat_of(value.place, view)
    seat = cast("Division | None", view.memo[key])
    return seat if view.lang == "en" else _within_city(seat, value.place, branch, view)


def _of_insurer(start: int, view: View) -> bool:
    """Whether the name at an offset is that of an insurer or broker, which tells of no place: 太平|洋产险."""
    hits = institution_hits(view)
    at = bisect_right(hits.starts, start) - 1
    return at >= 0 and start < hits.ends[at] and not hits.payloads[at].seated


def _within_city(seat: Division | None, place: str, branch: Mention, view: View) -> Division | None:
    """The seat, or the city that the unit's name has before its own where the seat is none of it: 温州|城西支行.

    A province of the name that holds the seat is meant rather than its namesake: 海南农商银行|万宁支行.
    The city of the institution's name is it only where the seat may be that of a district (温州银行|城西支行), not of a
    city or province (杭州银行|北京分行).
    """
    places, span = place_hits(view), branch.span
    low = bisect_left(places.starts, span.start)
    inside = [
        at for at in range(low, bisect_right(places.ends, span.end)) if place in view.text[places.ends[at] : span.end]
    ]
    if not inside:
        return seat
    named = institution_hits(view).overlaps(places.starts[inside[-1]], places.ends[inside[-1]])
    if named and seat is not None and seat.level != "county":
        return seat
    meant = places.payloads[inside[-1]].divisions
    cities = [area for area in meant if area.level == "prefecture" and area.until is None]
    if len(cities) != 1 or (seat is not None and any(agrees(seat, area) for area in meant)):
        return seat
    return cities[0]


def _seat_of(place: str, view: View) -> Division | None:
    """The division that a branch's place means."""
    seat = resolve(place, "zh", hints(view), view.year).division
    # a district's name alone (城东) may be that of any city: it counts where the report names the city or province
    alone = seat is not None and seat.full.endswith(DISTRICT) and not {seat.city, seat.province} & hints(view)
    return None if alone and not _once_a_county(place, seat) else seat


def _once_a_county(place: str, district: Division | None) -> bool:
    """Whether a district was a county whose name no other division has: 密云区, once 密云县, but not 城东区."""
    named = [] if district is None else candidates_zh(place)
    alone = all(division.province == named[0].province for division in named)
    today = [division for division in named if division.until is None]
    former = any(d.level == "county" and d.until is not None and not d.full.endswith(DISTRICT) for d in named)
    return alone and len(today) == 1 and former


def _own_county(institution: str) -> Division | None:
    """The county that a rural bank is named after: 沁县农村商业银行; no bank of a whole country is (合作金库银行)."""
    wide = any(known.national or known.country != "CN" for known in candidates(institution))
    for size in (4, 3, 2):
        named = () if wide or len(institution) <= size + 3 else candidates_zh(institution[:size])
        found = [division for division in named if division.until is None]
        if len(found) == 1 and found[0].level == "county":
            return found[0]
    return None


def _own_city(institution: str) -> Division | None:
    """The city or province that a bank is named after: 天津银行."""
    for size in (3, 2):
        named = [area for area in candidates_zh(institution[:size]) if area.until is None and area.level != "county"]
        if len(named) == 1:
            return named[0]
    return None
