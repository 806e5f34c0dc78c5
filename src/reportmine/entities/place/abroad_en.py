"""PLACE mentions of an English report from another country in, the same with the country that each lies in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import cast

from reportmine.knowledge.divisions import Division
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import read_table
from reportmine.match.areas import division_path, settled
from reportmine.match.coast import coast_named, coast_path, is_region
from reportmine.match.gazetteer import Area, WorldPlace, place_named
from reportmine.match.home import countries, home
from reportmine.match.institutions import institution_hits
from reportmine.match.places import place_hits
from reportmine.records import Mention, Place
from reportmine.text.view import View


@cache
def _states() -> dict[str, str]:
    """Abbreviation of a state -> its country."""
    return {row["surface"]: row["country"] for row in read_table("world_regions") if row["kind"] == "abbreviation"}


def normalize_abroad(mentions: Sequence[Mention], view: View) -> Iterator[Mention]:
    """The country of each mention: its own state's, else the report's."""
    states = _states()
    tails = [re.split("[, ]+", view.text[m.span.start : m.span.end])[-1] for m in mentions]
    first = next((states[tail] for tail in tails if tail in states), None)
    country = home(view) or first
    near: str | None = None
    for mention, tail in zip(mentions, tails, strict=True):
        venue = mention.source.endswith((".venue", ".host", ".whole", ".dateline"))
        own = None if venue else _own_area(mention, view)
        if country and isinstance(own, WorldPlace) and own.kind == "city" and not _elsewhere(own, country, view):
            own = None  # towns have namesakes: the report's country is the surer one
        if country and isinstance(own, WorldPlace) and own.kind != "country" and _in_new_name(mention, view):
            own = None  # "St Philip | Junior Secondary" of a report from Zambia lies in no parish of Barbados
        if country and read_rules("areas_en")["region.sided"].pattern.fullmatch(view.text, *_span(mention)):
            own = None
        named = place_named(view.text[mention.span.start : mention.span.end])
        if any(isinstance(area, WorldPlace) and area.kind == "continent" for area in named):
            mention.value = Place(None)
            yield mention
            continue
        coast = own.country if isinstance(own, WorldPlace) else country
        inner = _on_coast(mention, coast, view)
        near = inner if inner is not None and "/" in inner else near
        path = states.get(tail) or inner or _around_coast(near, coast) or division_path(own) or country
        mention.value = Place(path)
        yield mention


def _on_coast(mention: Mention, country: str | None, view: View) -> str | None:
    """The division of Hong Kong, Macao or Taiwan that the first of the mention's parts which is known there means."""
    parts = view.text[slice(*_span(mention))].split(",")
    return next((path for part in parts if (path := coast_named(part.strip(), country)) is not None), None)


def _around_coast(near: str | None, country: str | None) -> str | None:
    """The division spoken of last, of a place that no table knows there, else the whole region."""
    region = coast_path("", country)
    return near if near is not None and region is not None and near.startswith(f"{region}/") else region


def _in_new_name(mention: Mention, view: View) -> bool:
    """Whether the mention is a name that no table knows, so that a place inside it says nothing of where it lies."""
    told = mention.source.endswith((".unknown", ".listed", ".row"))
    return told and "," not in view.text[slice(*_span(mention))] and not place_named(view.text[slice(*_span(mention))])


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


def _elsewhere(town: WorldPlace, country: str, view: View) -> bool:
    """Whether the town lies in a second country of the report: one that it or a body of it is named after there."""
    if is_region(town.name):
        return True
    if town.country == country or any(
        isinstance(area, WorldPlace) and area.country == country for area in place_named(town.name)
    ):
        return False
    return town.country in _countries(view)


def _countries(view: View) -> frozenset[str]:
    """The countries that the report names, and those of its bodies, read once for all its places."""
    if "place.countries" not in view.memo:
        own = (countries().get(body.country) for body in institution_hits(view).payloads)
        found = {country for country in own if country is not None}
        named = (area for areas in place_hits(view).payloads for area in areas)
        found |= {area.country for area in named if isinstance(area, WorldPlace) and area.kind == "country"}
        view.memo["place.countries"] = frozenset(found)
    return cast("frozenset[str]", view.memo["place.countries"])


def _span(mention: Mention) -> tuple[int, int]:
    return mention.span.start, mention.span.end
