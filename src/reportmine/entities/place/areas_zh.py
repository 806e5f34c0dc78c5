"""The areas that two adjoining Chinese names may mean in, whether the one lies in the other out."""

from __future__ import annotations

from reportmine.knowledge.divisions import current
from reportmine.match.gazetteer import Areas, Township


def inside(inner: Areas, outer: Areas) -> bool:
    """Whether one of the areas that a name may mean lies in one that the name before it may mean."""
    upper = {division.full for division in outer.divisions if division.level != "county"}
    if any(division.city in upper or division.province in upper for division in inner.divisions):
        return True
    codes = {current(division).code for division in outer.divisions}
    return any(not codes.isdisjoint(area.counties) for area in inner if isinstance(area, Township))
