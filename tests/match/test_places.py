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
        # a conjunction between two areas or units is no sign of a name
        (
            "农行晋中分行和龙游支行宣传，走进运城和龙游、朔州和田东两地。",
            ["晋中", "龙游", "运城", "龙游", "朔州", "田东"],
        ),
        ("走进大兴和顺平。", ["大兴", "顺平"]),
        # but it is in a name of the area before it, in one that goes on, and where no other name begins behind it
        (
            "走进新疆和田东街、新疆和田，来到运城和龙口路、运城和龙泉。",
            ["新疆", "和田", "新疆", "和田", "运城", "和龙", "运城", "龙泉"],
        ),
        # a hit that an area grown longer runs into is gone
        ("走进朔州和田东城区。", ["朔州", "田东"]),
    ],
)
def test_a_full_name_behind_a_word_takes_the_place_of_a_short_one(text: str, expected: list[str]) -> None:
    hits = place_hits(View(text, fold(text), "zh"))
    assert [text[start:end] for start, end, _ in hits] == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "en",
            "See https://Nairobi.fell.org/Accra/2, www.Kumasi.com, Ho@Lagos.org in Nairobi, Accra.",
            ["Nairobi", "Accra"],
        ),
        ("zh", "登录www.Wuhan.com、http://a.cn/长沙或Wuhan@a.cn，在长沙设点。", ["长沙", "长沙"]),
    ],
)
def test_no_area_stands_in_an_address(lang: str, text: str, expected: list[str]) -> None:
    hits = place_hits(View(text, fold(text), lang))
    assert [text[start:end] for start, end, _ in hits] == expected
