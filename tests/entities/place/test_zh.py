"""PLACE in Chinese: sentences with the surfaces they hold, and organizations that hold none."""

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
        ("宣传队走进新宁县白石镇柳溪村。", ["新宁县白石镇柳溪村"]),
        ("在昆明市人民广场、万象城购物中心等地设点。", ["昆明市人民广场", "万象城购物中心"]),
        ("志愿者来到柳溪中学，为师生讲课。", ["柳溪中学"]),
        ("云南省首次开展此类活动。", ["云南省"]),
        ("在葫芦岛市爱心公园设立咨询台。", ["葫芦岛市爱心公园"]),
        ("深入槎溪镇中心学校宣讲。", ["槎溪镇中心学校"]),
        ("活动在霍尔果斯口岸举行。", ["霍尔果斯口岸"]),
    ],
)
def test_places_of_a_sentence(text: str, expected: list[str]) -> None:
    assert _found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "昆明市公安局和新宁县人民政府派员参加。",
        "送金融知识下乡，走村入户，进社区、进学校。",
        "各社区、各乡镇、营业网点都设了展台。",
        "柳溪中学也派代表参加。",
        "志愿者用家乡话讲解，占全村人口的一半。",
        "宣传“信用滁州”建设。",
        "在XX市XX村开展宣传。",
    ],
)
def test_what_is_no_place(text: str) -> None:
    assert _found(text) == []
