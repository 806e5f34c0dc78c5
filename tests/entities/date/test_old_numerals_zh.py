"""Days in Chinese with 廿 and 卅."""

import pytest

from reportmine.entities.date import find
from reportmine.match.overlap import settle
from reportmine.text.view import View, fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the old words for twenty and thirty; days of the moon's calendar and towns that are called so
        (
            "2024年三月廿八日設點，廿九日收官，五月廿一至廿三日及六月卅日再辦。",
            [
                ("2024年三月廿八日", "2024-03-28"),
                ("廿九日", "2024-03-29"),
                ("五月廿一至廿三日", "2024-05-21/2024-05-23"),
                ("六月卅日", "2024-06-30"),
            ],
        ),
        ("腊月廿八赶集，走进廿八都镇和廿里铺镇，卅分钟后散场。", []),
    ],
)
def test_days(text, expected):
    view = View(text, fold(text), "zh", None, ())
    winners = [mention for mention in settle(find(view)) if mention.label]
    assert [(text[m.span.start : m.span.end], m.value.edtf) for m in winners] == expected
