"""DATE in English: months behind that of the dateline, gone by or still to come; invented sentences."""

import pytest

from reportmine.entities.date import find
from reportmine.match.overlap import settle
from reportmine.text.view import View, fold

CASES = [
    # a month behind that of the dateline which has gone by is of another year
    (
        "RANCHI, January 15, 2015: Fellbank met traders. Coins have been sold in December. It held two fairs on"
        " November 3. Pens were given in January.",
        [
            ("January 15, 2015", "2015-01-15"),
            ("December", "XXXX-12"),
            ("November 3", "XXXX-11-03"),
            ("January", "2015-01"),
        ],
    ),
    # one that is still to come is not
    (
        "RANCHI, January 15, 2015: Fellbank met traders. Coins will be sold in June, a fair was planned for March and"
        " the drive was opened until May 3.",
        [("January 15, 2015", "2015-01-15"), ("June", "2015-06"), ("March", "2015-03"), ("May 3", "2015-05-03")],
    ),
    # nor is one behind a year alone
    ("Fellbank's fair of 2015\nCoins were sold in June.", [("2015", "2015"), ("June", "2015-06")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_months_gone_by(text, expected):
    found = [mention for mention in settle(find(View(text, fold(text), "en"))) if mention.label]
    assert [(text[m.span.start : m.span.end], m.value.edtf) for m in found] == expected
