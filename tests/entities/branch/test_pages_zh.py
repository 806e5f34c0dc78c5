"""Chinese branches on pages as they come off the web, and whose units they are."""

import pytest
from branch_rows import ABC, BRANCH, OUTLET, SUB, Reader, Row

PICC = "中国人民财产保险"

CASES = [
    # units of "that bank" and "our company", not of 该社区
    (
        "农行云岭支行宣传，该行石洼分理处设点。该社区支行和该社区讲课。",
        [("农行云岭支行", ABC, "云岭", SUB), ("石洼分理处", ABC, "石洼", OUTLET)],
    ),
    (
        "人保财险云岭支公司宣传，我公司石洼支公司、我司铜屋支公司设点。",
        [
            ("人保财险云岭支公司", PICC, "云岭", SUB),
            ("石洼支公司", PICC, "石洼", SUB),
            ("铜屋支公司", PICC, "铜屋", SUB),
        ],
    ),
    (
        "农行云岭分行宣传，该分行石洼支行设点，我支行铜屋分理处讲课。",
        [("农行云岭分行", ABC, "云岭", BRANCH), ("石洼支行", ABC, "石洼", SUB), ("铜屋分理处", ABC, "铜屋", OUTLET)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_of_a_page(text: str, expected: list[Row], read: Reader) -> None:
    assert read(text, "zh") == expected
