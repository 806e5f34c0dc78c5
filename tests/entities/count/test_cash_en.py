"""Amounts beside notes and coins: what one of them is worth is no count, a sum is."""

import pytest
from count_rows import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Notes of Rp 100,000 and coins of $20 were shown.", []),
        ("They burned notes, Rp 500,000 of them old.", ["Rp 500,000"]),
        ("They burned notes, $5,000 of them old.", ["$5,000"]),
        ("They burned notes, $300 of them old.", ["$300"]),
        ("The man was fined Rs 50,000 for fake notes.", ["Rs 50,000"]),
        # far from any word for cash
        ("They gave $500 to a school.", ["$500"]),
        # a sum of fakes
        ("Some had P3,600 worth of counterfeit P300 papers.", ["P3,600"]),
    ],
)
def test_sums_and_face_values(text: str, expected: list[str]) -> None:
    assert [found[0] for found in rows(text, "en")] == expected
