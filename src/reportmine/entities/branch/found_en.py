"""A branch of an English report under construction, which its finders hand from one to the next."""

from __future__ import annotations

from dataclasses import dataclass

OFFICES = ("central_bank", "regulator")  # kinds of institution whose units are mostly called offices
SERVES = ("bank", "rural_bank", "insurer", "credit_union")  # kinds whose offices need no further sign


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
