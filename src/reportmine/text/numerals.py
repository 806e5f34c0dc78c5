"""Digits as people group them in, exact numbers out; the quantity that the numeral parsers of both languages return."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from reportmine.knowledge.tables import read_table

# 1,200 / 1，200 / 12 000 / 3,40,000 (Indian grouping) / 1200; then a fraction
DIGITS = re.compile(
    r"(?:[0-9]{1,3}\. [0-9]{1,2}(?= (?:ten thousand|hundred million)\b|\Z)|"
    r"[0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]{1,3},[0-9]{4}|"
    r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}|[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?![0-9])"
    r"(?:\.[0-9]+)?"
)
LONGEST = 200
"""A text of more characters is no numeral: digits without end are no number that anyone counted."""
_GROUPING = str.maketrans("", "", ",， ")


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a numeral states: a number, or a range, and how sharply ("exact", "over", "under", "about")."""

    value: int | float
    value_max: int | float | None = None
    modifier: str = "exact"


@cache
def numeral_words(lang: str, kind: str) -> dict[str, Decimal]:
    """Word -> number from the table `numerals` for one language and kind (digit, scale, vague ...)."""
    return {
        row["surface"]: Decimal(row["value"])
        for row in read_table("numerals")
        if row["lang"] == lang and row["kind"] == kind
    }


def digits(text: str) -> Decimal | None:
    """The number that grouped digits write, or None.

    >>> digits("12 000"), digits("1,200"), digits("3,40,000"), digits("2.5"), digits("1,20")
    (Decimal('12000'), Decimal('1200'), Decimal('340000'), Decimal('2.5'), None)
    """
    return Decimal(text.translate(_GROUPING)) if DIGITS.fullmatch(text) else None


def plain(number: Decimal) -> int | float:
    """The number as an int where it is whole, else as a float."""
    return int(number) if number == number.to_integral_value() else float(number)
