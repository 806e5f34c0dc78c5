"""Counts in English of the Indian subcontinent and the Gulf: sums in a list, pieces of cash; invented sentences."""

from __future__ import annotations

import pytest
from count_rows import Row, row, rows

CASES: list[tuple[str, list[Row]]] = [
    # an approximator that a colon glues to a label
    (
        "View(s):More than 90 growers came; views:12",
        [row("More than 90", 90, "people", "growers", modifier="over")],
    ),
    # sums whose first alone has its currency; what a number behind a sum counts else
    (
        "They won Rs 9,000, 6,500 and 400 in cash. It gave Rs 9,000, 300 pens and 40 bags.",
        [
            row("Rs 9,000", 9000, "money", "Rs"),
            row("6,500", 6500, "money", "Rs"),
            row("400", 400, "money", "Rs"),
            row("Rs 9,000", 9000, "money", "Rs"),
            row("300", 300, "materials", "pens"),
            row("40", 40, "materials", "bags"),
        ],
    ),
    # cash by the piece
    (
        "The bank took 9,300 notes pieces and 70 pieces under the denomination of Rs. 2; it gave 60 pieces of soap.",
        [
            row("9,300", 9300, "other", "pieces"),
            row("70", 70, "other", "pieces"),
            row("60", 60, "materials", "pieces"),
        ],
    ),
    (
        "It cost BHD 40 and drew 14 poets and 60 SHG didis.",
        [row("BHD 40", 40, "money", "BHD"), row("14", 14, "people", "poets"), row("60", 60, "people", "didis")],
    ),
    # accounts called by what opens them, a code in brackets, what a group numbers, places of business
    ("Fell Bank lent to Tk 20, Tk 100 and Tk 500 account holders and has a Nu 50 student savings account.", []),
    (
        "It paid Tk 500 into the account of each in Savings Month (S4K), gave her (R3K) and sang.",
        [row("Tk 500", 500, "money", "Tk"), row("R3K", 3000, "money", "R")],
    ),
    (
        "The growers, numbering 700, met the owners of 16 establishments; the numbering 14 is wrong.",
        [row("700", 700, "people", "growers"), row("16", 16, "organisations", "establishments")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_counts(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
