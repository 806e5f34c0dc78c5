"""A romanized name in a report about China in, the township it means out, if the report's other places settle it."""

from __future__ import annotations

from typing import NamedTuple, cast

from reportmine.knowledge.divisions import Division, by_code, candidates_en
from reportmine.knowledge.townships import towns_en
from reportmine.match.places import place_hits
from reportmine.text.view import View


class TownHere(NamedTuple):
    """A township's Chinese name without its kind, and its county, where a single one is left."""

    short: str
    county: Division | None


def _named(view: View) -> tuple[frozenset[str], ...]:
    """The codes of the divisions that the report may speak of: counties, prefectures, provinces, each cut to size."""
    if "town codes" not in view.memo:
        codes: dict[str, set[str]] = {"county": set(), "prefecture": set(), "province": set()}
        for areas in place_hits(view).payloads:
            for area in areas:
                if isinstance(area, Division):
                    codes[area.level].add(area.code)
        view.memo["town codes"] = (
            frozenset(codes["county"]),
            frozenset(code[:4] for code in codes["prefecture"]),
            frozenset(code[:2] for code in codes["province"]),
        )
    return cast("tuple[frozenset[str], ...]", view.memo["town codes"])


def town_here(view: View, name: str, *, wide: bool = True) -> TownHere | None:
    """The township of that name in a county that the report names, else in a prefecture or province of it.

    A county's own seat that is called like it does not count.

    Args:
        view: an English report about China.
        name: the romanized name without the word for its kind.
        wide: whether a prefecture or province is near enough.
    """
    if not name[:1].isupper():
        return None
    own = {division.code for division in candidates_en(name)}
    towns = [(town.short, code) for town in towns_en(name) for code in town.counties if code not in own]
    for size, codes in zip((6, 4, 2) if wide else (6,), _named(view), strict=False):
        here = {(short, code) for short, code in towns if code[:size] in codes}
        if here:
            shorts, counties = {short for short, _ in here}, {code for _, code in here}
            county = by_code(next(iter(counties))) if len(counties) == 1 else None
            return TownHere(shorts.pop(), county) if len(shorts) == 1 else None
    return None
