"""A romanized name in, the Chinese townships and subdistricts that bear it out; and the names of them all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportmine.knowledge.divisions import key_en
from reportmine.knowledge.tables import column, read_table


@dataclass(frozen=True, slots=True)
class Town:
    """A township, town or subdistrict.

    Attributes:
        short: its name without the kind (米山 of 米山镇).
        counties: codes of the counties, or of prefectures without counties, that have one of this name.
    """

    short: str
    counties: tuple[str, ...]


@cache
def _index() -> dict[str, tuple[Town, ...]]:
    index: dict[str, list[Town]] = {}
    for row in read_table("townships"):
        index.setdefault(key_en(row["pinyin"]), []).append(Town(row["short"], tuple(row["counties"].split("|"))))
    return {key: tuple(found) for key, found in index.items()}


def towns_en(name: str) -> tuple[Town, ...]:
    """Every township whose name the romanized one may render, without the word for its kind."""
    return _index().get(key_en(name), ())


@cache
def town_names() -> frozenset[str]:
    """The Chinese names of townships and subdistricts without their rank word."""
    return frozenset(column("townships", "short"))
