"""The areas that a text names, where a name seems to stand that runs into another."""

import pytest

from reportmine.match.places import place_hits
from reportmine.text.view import View, fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a word ends with the first sign of what seems a short name, and a full name goes on behind it
        ("支行联合阳山县商户签约。", ["阳山县"]),
        ("走进合阳山区设点。", ["合阳"]),
        # what is no full name: villages are called like districts of once
        ("支行组织金家庄村民学习。", []),
        # the sign before the short name ends no word with its first sign
        ("在合阳新县城设点。", ["合阳"]),
        ("在合阳新县城设点。", ["合阳"]),
        # an area by its short name before 乡镇, and a county that is called like what several do together
        ("湖南乡镇一级、湖南乡政府。", ["湖南", "湖南乡"]),
        ("县财政局会同县公安局，税务总局会同县税务局在会同县设点。", ["会同县", "会同县"]),
    ],
)
def test_a_full_name_behind_a_word_takes_the_place_of_a_short_one(text: str, expected: list[str]) -> None:
    hits = place_hits(View(text, fold(text), "zh"))
    assert [text[start:end] for start, end, _ in hits] == expected
