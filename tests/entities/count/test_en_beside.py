"""English counts: members and measures beside the number, ratios, numbers twice; invented sentences."""

from __future__ import annotations

import pytest
from count_rows import Row, row, rows

CASES: list[tuple[str, list[Row]]] = [
    (
        "It gave 200kg of rice and 3 tonnes of maize, and built a 5km road for 4G phones.",
        [row("200", 200, "other", "kg"), row("3", 3, "other", "tonnes")],
    ),
    (
        "A 60 member contingent marched with its 12-member board, 60 member banks and a 5-day tent.",
        [row("60", 60, "people", "member"), row("12", 12, "people", "member"), row("60", 60, "organisations", "banks")],
    ),
    (
        "25 of the credit union's 42 branches joined.",
        [row("25", 25, "outlets", "branches"), row("42", 42, "outlets", "branches")],
    ),
    (
        "Two in five adults save, and one in every ten young people; two in five villages met.",
        [row("five", 5, "organisations", "villages")],
    ),
    ("More than 3 in 5 adults save, and about 2 in 10 customers.", []),
    (
        "There were (three) 3 schools, and the week (2019) 3 camps.",
        [row("(three) 3", 3, "organisations", "schools"), row("3", 3, "events", "camps")],
    ),
    (
        "30 trained officers met 40 registered dairy farmers and 45 newly trained agents; it trained others in 2019.",
        [row("30", 30, "people", "officers"), row("40", 40, "people", "farmers"), row("45", 45, "staff", "agents")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_counts_by_what_touches_them(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
