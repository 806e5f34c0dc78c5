"""Invented English sentences in, the institutions out that short names which are also other words stand for."""

import pytest

from reportmine.match.listed import listed
from reportmine.text.view import View, fold

CASES = [
    ("Everbright Harbin Branch came.", [("Everbright", "中国光大银行")]),
    ("Everbright-Harbin Branch came.", [("Everbright", "中国光大银行")]),
    ("Everbright\nHarbin Branch came.", []),
    ("Everbright Harbin Branch of the Liuxi Club came.", [("Everbright", "中国光大银行")]),
    ("Everbright Harbin Branch of ICBC came.", [("ICBC", "中国工商银行")]),
    (
        "Everbright Harbin Branch of the Agricultural Bank of China came.",
        [("Agricultural Bank of China", "中国农业银行")],
    ),
    ("The Harbin Branch of Everbright came.", [("Everbright", "中国光大银行")]),
    ("The Harbin Branch of Everbright\ncame.", [("Everbright", "中国光大银行")]),
    # the name goes on
    ("The Harbin Branch of Everbright Trading came.", []),
    ("The Harbin Branch of Ping An Trading came.", []),
    # of a bank and an insurer the insurer's where the report names insurers only
    ("Ping An Dazhou Branch came.", [("Ping An", "平安银行")]),
    ("China Life and Ping An Dazhou Branch came.", [("China Life", "中国人寿保险"), ("Ping An", "中国平安保险")]),
    (
        "China Life, ICBC and Ping An Dazhou Branch came.",
        [("China Life", "中国人寿保险"), ("ICBC", "中国工商银行"), ("Ping An", "平安银行")],
    ),
    ("ICBC and Ping An Dazhou Central Branch came.", [("ICBC", "中国工商银行"), ("Ping An", "中国平安保险")]),
    # banks, insurers and provident funds of small islands, with and without a stop behind "St"
    (
        "St Kitts-Nevis-Anguilla National Bank and Bank of St Vincent and the Grenadines came.",
        [
            ("St Kitts-Nevis-Anguilla National Bank", "St. Kitts-Nevis-Anguilla National Bank"),
            ("Bank of St Vincent and the Grenadines", "Bank of St. Vincent and the Grenadines"),
        ],
    ),
    (
        "FijiCare Insurance met the Solomon Islands National Provident Fund.",
        [
            ("FijiCare Insurance", "FijiCare Insurance"),
            ("Solomon Islands National Provident Fund", "Solomon Islands National Provident Fund"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_short_names_stand_for_a_body_beside_its_unit(text: str, expected: list[tuple[str, str]]) -> None:
    view = View(text, fold(text), "en", None)
    assert [(text[start:end], bodies[0].full) for start, end, bodies in listed(view)] == expected


def _chinese(text: str) -> list[str]:
    return [text[start:end] for start, end, _ in listed(View(text, fold(text), "zh"))]


def test_a_short_name_of_an_insurer_stands_before_a_place_that_no_table_has() -> None:
    text = "平安石涧分公司、新华石涧市分公司、大地石涧市麻栗支公司、人保石涧县麻栗营销服务部到场。"
    assert _chinese(text) == ["平安", "新华", "大地", "人保"]


def test_a_street_or_a_firm_of_another_trade_is_called_like_an_insurer() -> None:
    text = "平安北路支公司、阳光电力石涧分公司、大地传媒分公司、新华书店石涧市分公司、石涧太平麻栗支公司到场。"
    assert _chinese(text) == []
