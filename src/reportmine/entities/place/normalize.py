"""PLACE mentions of one report in, the same with their division out, as deep as name, text and branches determine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportmine.knowledge.divisions import Division, candidates_zh, resolve
from reportmine.match.areas import division_path, hints, settled, speaks_of_china
from reportmine.match.gazetteer import Area, WorldPlace, place_hits
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
    own = [_own_area(mention, view) for mention in mentions]
    seats = [(branch.span.start, _seat(branch, view)) for branch in branches]
    out = []
    seen: Area | None = None
    for mention, area in zip(mentions, own, strict=True):
        if isinstance(area, Division):
            seen = area
        elif area is None:
            area = seen or _nearest(mention.span.start, seats)
        if area is None and not speaks_of_china(view):
            area = _country(view)
        out.append(replace(mention, value=Place(division_path(area))))
    return out


def _own_area(mention: Mention, view: View) -> Area | None:
    """The deepest area that the mention itself names."""
    places = place_hits(view)
    found: Area | None = None
    start = mention.span.start
    if view.lang == "en" and mention.source.endswith((".venue", ".host")):
        comma = view.text.find(",", start, mention.span.end)
        if comma < 0:
            return None
        start = comma
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
    if not isinstance(value, Branch) or value.place is None or not candidates_zh(value.place):
        return None
    return resolve(value.place, "zh", hints(view), view.year).division


def _nearest(offset: int, seats: Sequence[tuple[int, Division | None]]) -> Division | None:
    before = [division for start, division in seats if start < offset and division is not None]
    if before:
        return before[-1]
    return next((division for _, division in seats if division is not None), None)


def _country(view: View) -> Area | None:
    """The one country whose places the report names, or None."""
    hits = (area for areas in place_hits(view).payloads for area in areas)
    named = {area.country: area for area in hits if isinstance(area, WorldPlace)}
    strong = [area for area in named.values() if area.kind == "country"]
    return strong[0] if len(strong) == 1 else None
