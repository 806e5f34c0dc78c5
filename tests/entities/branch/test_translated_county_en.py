"""Translated banks of a county, and units before a list's comma."""

import pytest
from branch_rows import ABC, BRANCH, CCB, ICBC, PBOC, SUB

CASES = [
    # a national bank "of" a county, without a word for its rank; a list behind a unit's comma; a bank of a country
    (
        "The Agricultural Bank of Xinning and the Industrial and Commercial Bank of Xinning gave yuan leaflets with "
        "Wuxiang CBRC Branch, Wuxiang Securities Association and Xinning People's Bank, Xinning CCB. "
        "The Agricultural Bank of Namibia came.",
        [
            ("Agricultural Bank of Xinning", ABC, "新宁", SUB),
            ("Industrial and Commercial Bank of Xinning", ICBC, "新宁", SUB),
            ("Wuxiang CBRC Branch", "中国银行业监督管理委员会", "武乡", BRANCH),
            ("Xinning People's Bank", PBOC, "新宁", SUB),
            ("Xinning CCB", CCB, "新宁", SUB),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_in_a_sentence(text, expected, read):
    assert read(text, "en") == expected
