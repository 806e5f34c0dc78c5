"""Outlets that open a Chinese report, and what is none: invented sentences."""

import pytest

from reportmine.entities.media import find
from reportmine.text.view import View, fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # apps that somebody is to install, of banks and of offices; one of news
        ("民警推广“铁布衫”APP，指导安装“无忧盾”客户端，注册“工银望云”APP，通过“云事通”APP、“岭快办”APP预约。", []),
        ("“爱白石”APP、“掌上东山”客户端直播。", [("爱白石", "app"), ("掌上东山", "app")]),
        ("今日玉溪讯 支行走进集市。今日昆明APP报道。", [("今日玉溪", "app"), ("今日昆明APP", "app")]),
        ("今日玉溪下雨，今日昆明、玉溪两地支行宣传。今日生活讯", []),
        ("37网讯（记者 林文）支行走进集市。", [("37网", "web")]),
        ("37网点同步宣传，本网讯 支行走进集市。", []),
        ("南岭财经 @2023-09-15\n支行走进集市。\n北江热线 | 2023-09-15", [("南岭财经", "web"), ("北江热线", "web")]),
        ("农行宣传。\n来源：云上黄冈 作者：李明", [("云上黄冈", "app")]),
        ("来源：云上生活 作者：李明\n打开掌上银行 转账。", []),
        ("市公安局白石分局涉网案件侦办中心送来锦旗。", []),
    ],
)
def test_openings(text: str, expected: list[tuple[str, str]]) -> None:
    found = sorted(find(View(text, fold(text), "zh")), key=lambda mention: mention.span)
    assert [(text[m.span.start : m.span.end], getattr(m.value, "kind", "")) for m in found] == expected
