"""Areas and landscapes in Chinese, where a word behind them belongs to something else."""

import pytest

from reportmine.entities import place
from reportmine.match.overlap import settle
from reportmine.text.view import View, fold


def _found(text: str) -> list[str]:
    view = View(text, fold(text), "zh")
    return [text[m.span.start : m.span.end] for m in settle(place.find(view)) if m.label]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # mountains and the bend of a river with the area before them
        ("支教队到雷波县大凉山腹地，又走过甘肃祁连山脚下。", ["雷波县大凉山", "甘肃祁连山"]),
        ("一路沿黄河几字弯，来到安徽大别山革命老区，大凉山牌土豆和祁连山精神。", ["黄河几字弯", "安徽大别山"]),
        # towns that go unnamed behind their area
        (
            "在湖南乡镇一级、邵阳乡镇网点和湖北省乡镇学校宣传，走进白石乡镇南村。",
            ["湖南", "邵阳", "湖北省", "白石乡镇南村"],
        ),
    ],
)
def test_areas_of_a_sentence(text: str, expected: list[str]) -> None:
    assert _found(text) == expected
