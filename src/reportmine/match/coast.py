"""A place of Hong Kong, Macao or Taiwan as an English report writes it in, its Chinese path and short name out."""

from __future__ import annotations

from functools import cache

from reportmine.knowledge.tables import Row, column, read_table
from reportmine.match.gazetteer import place_named


def coast_path(name: str, country: str | None) -> str | None:
    """The division of a place in one of the three: of a name that no table has the whole region; None elsewhere."""
    row = _row(name, country) or _row(country or "", country)
    return None if row is None else row["division"]


def coast_named(name: str, country: str | None) -> str | None:
    """The division that the name itself means there, or None."""
    row = _row(name, country)
    return None if row is None else row["division"]


def coast_short(name: str, country: str | None) -> str | None:
    """The shortest Chinese name of a place there; in a report about another country of one with a single bearer."""
    bearers = {getattr(area, "country", None) for area in place_named(name)}
    row = _row(name, country) or (_row(name, bearers.pop()) if len(bearers) == 1 else None) or _wholes().get(name)
    return None if row is None else row["short"]


def is_region(name: str) -> bool:
    """Whether the name is that of Hong Kong, Macao or Taiwan, which no town elsewhere bears."""
    return name in _wholes()


def _row(name: str, country: str | None) -> Row | None:
    """The row of a name in the country, also with the word for its kind: "Liuxi District"."""
    if country not in _regions():
        return None
    bare, _, kind = name.rpartition(" ")
    bare = bare if kind.lower() in column("division_kinds", "word") else ""
    return _rows().get((name, country)) or _rows().get((bare, country))


@cache
def _rows() -> dict[tuple[str, str], Row]:
    return {(row["surface"], row["country"]): row for row in read_table("coast_places.en")}


@cache
def _wholes() -> dict[str, Row]:
    """The three themselves by name."""
    return {row["surface"]: row for row in read_table("coast_places.en") if row["division"].startswith(row["short"])}


@cache
def _regions() -> tuple[str, ...]:
    return tuple(dict.fromkeys(row["country"] for row in read_table("coast_places.en")))
