"""PLACE mentions of one report in, the same with their division out, as deep as name, text and branches determine."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import cast

from reportmine.knowledge.divisions import Division, candidates_zh, resolve
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import read_table
from reportmine.match.areas import DISTRICT, division_path, hints, settled, speaks_of_china
from reportmine.match.areas_en import leading_division, own_division
from reportmine.match.gazetteer import Area, Township, WorldPlace, institution_hits, place_hits
from reportmine.match.home import home
from reportmine.match.towns_en import town_here
from reportmine.records import Branch, Mention, Place
from reportmine.text.view import View


def normalize(mentions: Sequence[Mention], view: View, branches: Sequence[Mention]) -> list[Mention]:
    """Values for PLACE mentions.

    Args:
        mentions: the PLACE mentions of one report, in order.
        view: the report.
        branches: its BRANCH mentions with their values, in order: a venue without a division of its own lies in
            that of the nearest branch before it, else of the report's first.
    """
    if view.lang == "en":
        return list(_normalize_en(mentions, view, branches))
    seats = _Seats(branches, view)
    out = []
    seen: tuple[int, Division] | None = None
    for mention in mentions:
        start = mention.span.start
        base = seats.base(start, seen) or _institution_seat(view)
        area = _own_area_zh(mention, view, base)
        if area is not None:
            seen = (start, area)
        mention.value = Place(division_path(area or base))
        out.append(mention)
    return out


def _own_area_zh(mention: Mention, view: View, base: Division | None) -> Division | None:
    """The deepest area that a Chinese mention names.

    A short name that only begins a longer one (朝阳村, 中山公园) counts where it agrees with `base`, the division that
    the text has spoken of.
    """
    places = place_hits(view)
    start, behind = mention.span.start, -1
    at = places.last_within(start, mention.span.end)
    while at is not None and at >= 0 and places.starts[at] >= start:
        name, areas = view.text[places.starts[at] : places.ends[at]], places.payloads[at]
        area = settled(areas, view, name)
        if isinstance(area, Division):
            whole = places.ends[at] in (mention.span.end, behind) or name == area.full or isinstance(areas[0], Township)
            if whole or (_agrees(area, base) if base is not None else places.starts[at] == start):
                return area
        behind = places.starts[at]
        at -= 1
    return None


def _agrees(area: Division, base: Division) -> bool:
    """Whether an area lies in the prefecture of another; a prefecture, or where that is a province, in its province."""
    if base.level == "province" or area.level != "county":
        return area.province == base.province
    return (area.city or area.full) == (base.city or base.full) and area.province == base.province


def _institution_seat(view: View) -> Division | None:
    """The division that the first institution of the report is named after: 柳溪 of 柳溪农商银行."""
    if "institution.seat" not in view.memo:
        places, hits = place_hits(view), institution_hits(view)
        named = (places.last_within(start, end) for start, end in zip(hits.starts, hits.ends, strict=True))
        inside = [(at, view.text[places.starts[at] : places.ends[at]]) for at in named if at is not None]
        areas = (settled(places.payloads[at], view, name) for at, name in inside)
        view.memo["institution.seat"] = next((area for area in areas if isinstance(area, Division)), None)
    return cast("Division | None", view.memo["institution.seat"])


class _Seats:
    """The divisions that the branches of a report sit in, by where they stand."""

    def __init__(self, branches: Sequence[Mention], view: View) -> None:
        found = ((branch.span.start, _seat(branch, view)) for branch in branches)
        self._found = [(start, seat) for start, seat in found if seat is not None]

    def base(self, offset: int, seen: tuple[int, Division] | None) -> Division | None:
        """The division of the place (`seen`) or branch named last before the offset, else of the first branch."""
        at = bisect_left(self._found, offset, key=itemgetter(0)) - 1
        if seen is not None and (at < 0 or seen[0] > self._found[at][0]):
            return seen[1]
        return self._found[max(at, 0)][1] if self._found else None


def _normalize_en(mentions: Sequence[Mention], view: View, branches: Sequence[Mention]) -> Iterator[Mention]:
    """Values in an English report: the country abroad; in China the division, of venues that of what was named last."""
    if not speaks_of_china(view):
        yield from _normalize_abroad(mentions, view)
        return
    seats = _Seats(branches, view)
    own = [_own_division(mention, view) for mention in mentions]
    seen: tuple[int, Division] | None = None
    for number, (mention, area) in enumerate(zip(mentions, own, strict=True)):
        if area is None and (town := _town(mention, view)) is not None:
            area = town
            seen = (mention.span.start, town)
        elif area is None:
            base = seats.base(mention.span.start, seen)
            base = _around(mentions[number : number + 2], own[number : number + 2], view) or base
            area = leading_division(view, mention.span.start, mention.span.end, base)
        elif isinstance(area, Division):
            seen = (mention.span.start, area)
        mention.value = Place(division_path(area))
        yield mention


def _normalize_abroad(mentions: Sequence[Mention], view: View) -> Iterator[Mention]:
    """The country of each mention: its own state's, else the report's."""
    states = {row["surface"]: row["country"] for row in read_table("world_regions") if row["kind"] == "abbreviation"}
    tails = [re.split("[, ]+", view.text[m.span.start : m.span.end])[-1] for m in mentions]
    first = next((states[tail] for tail in tails if tail in states), None)
    country = home(view) or first
    for mention, tail in zip(mentions, tails, strict=True):
        venue = mention.source.endswith((".venue", ".host", ".whole", ".dateline"))
        own = None if venue else _own_area(mention, view)
        if country and isinstance(own, WorldPlace) and own.kind == "city":
            own = None  # towns have namesakes: the report's country is the surer one
        mention.value = Place(states.get(tail) or division_path(own) or country)
        yield mention


def _own_division(mention: Mention, view: View) -> Area | None:
    """The area that an English mention names, of a venue that behind its comma."""
    start = mention.span.start
    if mention.source.endswith((".venue", ".host", ".whole")):
        comma = view.text.find(",", start, mention.span.end)
        return None if comma < 0 else own_division(view, comma, mention.span.end)
    return own_division(view, start, mention.span.end)


def _town(mention: Mention, view: View) -> Division | None:
    """The county of a township that the mention begins with: "Mishan Town"."""
    match = read_rules("areas_en")["town"].pattern.match(view.text, mention.span.start, mention.span.end)
    town = None if match is None else town_here(view, match["name"])
    return None if town is None else town.county


def _around(mentions: Sequence[Mention], own: Sequence[Area | None], view: View) -> Division | None:
    """The division of the next mention where the text says that the first lies in it: "Liuxi Plaza in Nanling"."""
    if len(mentions) < 2 or not isinstance(own[1], Division):
        return None
    between = view.text[mentions[0].span.end : mentions[1].span.start].strip(", ")
    return own[1] if between in ("", "in", "of", "in the", "of the") else None


def _own_area(mention: Mention, view: View) -> Area | None:
    """The deepest area that the mention itself names."""
    places = place_hits(view)
    found: Area | None = None
    start = mention.span.start
    at = places.last_within(start, mention.span.end)
    while at is not None and places.starts[at] >= start:
        area = settled(places.payloads[at], view, view.text[places.starts[at] : places.ends[at]])
        better = isinstance(area, Division) and (found is None or isinstance(found, WorldPlace))
        if better or (area is not None and found is None):
            found = area
        at = at - 1 if at > 0 else None
    return found


def _seat(branch: Mention, view: View) -> Division | None:
    value = branch.value
    if not isinstance(value, Branch) or value.place is None:
        return None
    if not candidates_zh(value.place):  # 长沙韶山路支行 lies in 长沙
        places = place_hits(view)
        at = places.last_within(branch.span.start, branch.span.end) if view.lang == "zh" else None
        if at is None:
            return _own_county(value.institution or "")
        area = settled(places.payloads[at], view, view.text[places.starts[at] : places.ends[at]])
        return area if isinstance(area, Division) else None
    key = f"seat:{value.place}"
    if key not in view.memo:
        view.memo[key] = _seat_of(value.place, view)
    return cast("Division | None", view.memo[key])


def _seat_of(place: str, view: View) -> Division | None:
    """The division that a branch's place means."""
    seat = resolve(place, "zh", hints(view), view.year).division
    # a district's name alone (城东) may be that of any city: it counts where the report names the city or province
    alone = seat is not None and seat.full.endswith(DISTRICT) and not {seat.city, seat.province} & hints(view)
    return None if alone else seat


def _own_county(institution: str) -> Division | None:
    """The county that a rural bank is named after: 沁县农村商业银行."""
    for size in (4, 3, 2):
        named = candidates_zh(institution[:size]) if len(institution) > size + 3 else ()
        found = [division for division in named if division.until is None]
        if len(found) == 1 and found[0].level == "county":
            return found[0]
    return None
