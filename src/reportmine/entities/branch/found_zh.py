"""The table of Chinese unit words in; out what the finders of Chinese branches share: its rows, and a branch."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from reportmine.entities.branch.rules import zh_rule
from reportmine.knowledge.tables import read_table

PREFECTURE = 2  # the rank of a prefecture among areas


@dataclass(slots=True)
class Found:
    """A branch under construction: its span, what the name part is, and what its unit says."""

    start: int
    end: int
    name_start: int
    unit_start: int
    institution: int | None
    level: str
    kind: str
    blank: bool = False
    rule: str = "unit"
    name_end: int | None = None  # where its name ends, if that stands elsewhere


class Unit(NamedTuple):
    """A row of the table.

    `needs` says what must stand before the word: nothing, a name, a known place, an institution, that and its seat, a
    credit cooperative's name, a township, a place in a report that names a regulator, the name of one outlet (a point).
    """

    level: str
    kind: str
    needs: str


@cache
def units() -> dict[str, Unit]:
    """The unit words with what they say."""
    rows = (row for row in read_table("branch_units") if row["lang"] == "zh")
    return {row["surface"]: Unit(row["level"], row["kind"], row["needs"]) for row in rows}


def ends_in(rule: str, text: str) -> bool:
    """Whether a text ends in what the rule describes."""
    return zh_rule(rule).before(text, len(text), len(text)) is not None
