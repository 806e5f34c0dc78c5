"""What stands in a Chinese list of outlets and is none: invented sentences."""

import pytest

from reportmine.entities.media import find
from reportmine.text.view import View, fold


@pytest.mark.parametrize(
    "item",
    ["公交车载", "公交电视", "线上线下", "农行员工", "石涧镇", "记者张三", "李明先生", "南岭政协", "南岭人大"],
)
def test_what_is_no_outlet_is_none_in_a_list_that_the_word_for_outlets_closes(item: str) -> None:
    text = f"南岭日报、{item}等媒体到场。"
    assert [text[m.span.start : m.span.end] for m in find(View(text, fold(text), "zh"))] == ["南岭日报"]


def test_the_local_station_of_an_outlet_is_named_with_it() -> None:
    text = "红网新宁站9月12日讯，来源：大众网昆明频道，红网长沙站长会议召开。"
    found = sorted(mention.span for mention in find(View(text, fold(text), "zh")))
    assert [text[span.start : span.end] for span in found] == ["红网新宁站", "大众网昆明频道", "红网"]


def test_a_name_of_no_known_ending_is_an_outlet_in_such_a_list() -> None:
    text = "南岭日报、石涧视界等媒体到场。"
    found = sorted(mention.span for mention in find(View(text, fold(text), "zh")))
    assert [text[span.start : span.end] for span in found] == ["南岭日报", "石涧视界"]
