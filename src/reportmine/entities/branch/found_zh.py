"""The table of Chinese unit words in; out what the finders of Chinese branches share: its rows, and a branch."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from reportmine.entities.branch.rules import zh_rule
from reportmine.knowledge.tables import read_table
from reportmine.knowledge.townships import town_names
from reportmine.text.words import NAME_TAGS, known_word, words

PREFECTURE = 2  # the rank of a prefecture among areas
_TOWN = 2  # so many characters has a town's name that may end like a word for any units


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


def is_generic(name: str) -> bool:
    """Whether what stands before a unit word tells of any units: 全市|支行, 8家|支行, not 鹤市|支行, 周家|支行."""
    if not ends_in("generic.before", name):
        return False
    if zh_rule("family.name").whole(name):
        return False
    town = len(name) == _TOWN and name in town_names()
    return not town or (known_word(name) and not words(name)[0].tag.startswith(NAME_TAGS))
