"""A romanized name in a report about China in, the division it means out: by its kind, what it lies in, its context."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from reportmine.knowledge.divisions import Division, candidates_en, resolve
from reportmine.knowledge.rules import read_rules
from reportmine.match.areas import hints, settled, with_towns
from reportmine.match.gazetteer import Area
from reportmine.match.home import ordinary
from reportmine.match.places import place_hits
from reportmine.match.words import stops
from reportmine.text.view import View


def _rule(name: str) -> re.Pattern[str]:
    return read_rules("areas_en")[name].pattern


_SHORTEST = 5


@lru_cache(maxsize=65536)
def small_division(name: str) -> tuple[Division, ...]:
    """The divisions that a name in small letters renders, as word-for-word translation writes it: "hegang"."""
    if not name.islower() or len(name) < _SHORTEST or name.title() in ordinary():
        return ()
    if " " in name and all(word.title() in stops() for word in name.split(" ")):
        return ()  # "in Liuxi | and a | branch", not 安达
    return candidates_en(name)


def inside(inner: Division, outer: Division) -> bool:
    """Whether the division lies in the other, or is it."""
    return outer.full in (inner.full, inner.city, inner.province)


def area_at(view: View, at: int, outer: Division | None) -> Area | None:
    """What the hit `at` of `place_hits` means.

    Args:
        view: an English report about China.
        at: the index of the hit.
        outer: the division that the text names right behind it, which contains it.
    """
    places = place_hits(view)
    start, end = places.starts[at], places.ends[at]
    name = view.text[start:end]
    kind = _rule("kind.after").match(view.text[end : end + 50])
    if kind is None and outer is None:
        return settled(places.payloads[at], view, name)
    full = name if kind is None else f"{name} {kind['kind']}"
    return _chosen(full, view, outer) if candidates_en(full) else settled(places.payloads[at], view, name)


def _chosen(name: str, view: View, outer: Division | None) -> Division | None:
    known: Collection[str] = hints(view)
    if outer is not None:
        known = {outer.full, outer.province, *((outer.city,) if outer.city else ())}
        left = [division for division in candidates_en(name) if inside(division, outer)]
        if len({division.short for division in left}) == 1:
            current = [division for division in left if division.stood(view.year)]
            return max(current or left, key=lambda division: (division.level != "county", division.since))
    meant = resolve(name, "en", known, view.year).division
    if meant is None:
        told = with_towns(view, name, [division for division in candidates_en(name) if division.until is None])
        meant = told[0] if len(told) == 1 else None
    return meant


def own_division(view: View, start: int, end: int) -> Area | None:
    """The deepest area that the names in [start, end) mean, the containing ones read first."""
    places = place_hits(view)
    found: Area | None = None
    at = places.last_within(start, end)
    while at is not None and at >= 0 and places.starts[at] >= start:
        people = at > 0 and _rule("people.in").fullmatch(view.text, places.ends[at - 1], places.starts[at]) is not None
        if not people and _rule("other.after").match(view.text[places.ends[at] : places.ends[at] + 50]) is None:
            area = area_at(view, at, found if isinstance(found, Division) else None)
            if area is not None and (not isinstance(found, Division) or _deeper(area, found)):
                found = area
        at -= 1
    return found


def _deeper(area: Area, found: Division) -> bool:
    return isinstance(area, Division) and area is not found and inside(area, found)


def as_told(areas: Sequence[Area | None], names: Sequence[str]) -> list[Area | None]:
    """The areas, those of bare names as the report spells them elsewhere: 新建县 for "Xinjian" by "Xinjian County"."""
    told: dict[tuple[str, str, str], set[Division]] = {}
    bare = [_rule("kind.told").match(name) is None for name in names]
    for area, short in zip(areas, bare, strict=True):
        if isinstance(area, Division) and not short:
            told.setdefault((area.province, area.city, area.short), set()).add(area)
    found: list[Area | None] = []
    for area, short in zip(areas, bare, strict=True):
        known = told.get((area.province, area.city, area.short)) if short and isinstance(area, Division) else None
        found.append(next(iter(known)) if known is not None and len(known) == 1 else area)
    return found


def leading_division(view: View, start: int, end: int, base: Division | None) -> Division | None:
    """The division that a venue's name begins with, as far as it agrees with the division the text has spoken of."""
    places = place_hits(view)
    at = places.last_within(start, end)
    while at is not None and at > 0 and places.starts[at] > start:
        at -= 1
    if at is None or places.starts[at] != start:
        return base
    if _rule("kind.after").match(view.text[places.ends[at] : places.ends[at] + 50]):
        area = area_at(view, at, None)
        return area if isinstance(area, Division) else base
    after = view.text[places.ends[at] : places.ends[at] + 50]
    numbered = _rule("numbered.school").match(after) is not None
    if _rule("street.after").match(after):
        return base
    named = [d for d in candidates_en(view.text[start : places.ends[at]]) if d.stood(view.year)]
    if base in named:
        return base
    counted = {d.full: d for d in named if numbered and (base is None or d.province == base.province)}
    if len(counted) == 1:
        return next(iter(counted.values()))  # each town has its own "No. 1 Middle School"
    large = [d for d in named if d.level != "county" and (base is None or d.province == base.province)]
    if base is None:
        return large[0] if len(large) == 1 else None  # "Tianjin Grand Theatre" in a report that names no other place
    wider = {base.full, base.city} - {""}
    fitting = [d for d in named if d.city in wider] or [d for d in named if not d.city and d.province == base.full]
    if not fitting and len(large) == 1 and large[0].level == "prefecture" and large[0].full != base.city:
        return large[0]  # another city of the same province
    return fitting[0] if fitting else base
