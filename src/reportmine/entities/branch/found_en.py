"""What the finders of English branches share: a branch under construction, and the rules of `branch_en`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportmine.knowledge.rules import read_rules


@dataclass(frozen=True, slots=True)
class Found:
    """A branch under construction.

    `institution` is a hit's index, `head` an institution's name that no hit covers, `name` the unit's own words.
    """

    start: int
    end: int
    name: tuple[int, int]
    unit: str
    level: str
    kind: str
    institution: int | None = None
    blank: bool = False
    rule: str = "unit"
    head: str = ""


def rule(name: str) -> re.Pattern[str]:
    """A pattern of the rules for English branches."""
    return read_rules("branch_en")[name].pattern
