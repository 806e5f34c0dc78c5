"""The areas that two adjoining Chinese names may mean in, whether the one lies in the other out."""

from __future__ import annotations

from reportmine.entities.place.endings_zh import rule
from reportmine.knowledge.divisions import current
from reportmine.knowledge.tables import column
from reportmine.match.gazetteer import Areas, Township, place_names
from reportmine.match.hits import Hits

_RANK = 2  # a rank word, and the sign before it


def inside(inner: Areas, outer: Areas) -> bool:
    """Whether one of the areas that a name may mean lies in one that the name before it may mean."""
    upper = {division.full for division in outer.divisions if division.level != "county"}
    if any(division.city in upper or division.province in upper for division in inner.divisions):
        return True
    codes = {current(division).code for division in outer.divisions}
    return any(not codes.isdisjoint(area.counties) for area in inner if isinstance(area, Township))


def ranked_end(text: str, places: Hits[Areas], start: int) -> int | None:
    """The end of the area with its rank word that begins at the offset: 滨江区, but not 滨江."""
    end = places.starting_at(start)
    return None if end is None or rule("ranked.area").ending(text, end, _RANK) is None else end


def city_before(text: str, places: Hits[Areas], low: int, start: int) -> int:
    """Where a city that no table has begins that stands right before an area with its rank word: 石涧市|滨江区.

    It is the offset itself where none does; `low` is where a name may begin.
    """
    if low >= start or ranked_end(text, places, start) is None or places.overlaps(low, start):
        return start
    return low if rule("unlisted.city").whole(text[low:start]) else start


def is_area(name: str) -> bool:
    """Whether a city or county bears exactly this name, also without its rank word."""
    regions = column("place_regions.zh", "surface")
    known = [hit[:2] for hit in place_names("zh").find(name)] == [(0, len(name))]
    return known or not {name, f"{name}市", f"{name}县"}.isdisjoint(regions)
