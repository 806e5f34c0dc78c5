"""Facts that a phrase leads, or a passive hands, to the branch told next, and not to the one the report is about."""

import pytest

from reportmine.api import extract

ZH = "9月1日，农行云岭分行启动宣传月。"
EN = "Fellbank's Liuxi branch began its savings week in June. "
CASES = [
    # from the day or the place of an act over its grounds to who acts
    ("zh", ZH + "9月5日，根据上级行的部署，农行东山支行走进社区。", "9月5日", "农行东山支行"),
    ("zh", ZH + "9月5日上午，为普及识假知识，围绕“零钱包”主题，农行东山支行走进社区。", "9月5日", "农行东山支行"),
    ("zh", ZH + "9月5日，副行长李四率队，农行东山支行走进社区。", "9月5日", "农行东山支行"),
    # past who only guides, and from a day within its sentence
    ("zh", "9月5日，在人行云岭支行的统一部署下，农行东山支行走进社区。", "9月5日", "农行东山支行"),
    ("zh", ZH + "为普及知识，9月5日，在人行云岭支行指导下，农行东山支行走进社区。", "9月5日", "农行东山支行"),
    ("zh", ZH + "农行云岭分行派员，9月5日，根据省行部署，农行东山支行走进社区。", "9月5日", "农行东山支行"),
    ("zh", "农行东山支行在人行云岭支行的统一组织下，发放折页500份。", "500份", "农行东山支行"),
    ("zh", ZH + "农行东山支行组织下乡宣讲，发放折页500份。", "500份", "农行东山支行"),
    ("zh", ZH + "面对260名新生，农行东山支行的员工讲解反诈知识。", "260名", "农行东山支行"),
    ("zh", ZH + "在石涧镇集市，农行东山支行设点。", "石涧镇", "农行东山支行"),
    ("en", EN + "In mid-August, the bank's Baishi branch sent tellers to the market.", "mid-August", "Baishi branch"),
    ("en", EN + "On 3 August, under a national plan, staff of the Baishi branch spoke.", "3 August", "Baishi branch"),
    ("en", EN + "It sang. - In October, a kind word by the Baishi branch saved a client.", "October", "Baishi branch"),
    ("en", EN + "In October, a talk near the Baishi branch drew 40.", "October", "Fellbank's Liuxi branch"),
    ("en", EN + "In May, a stall by the Baishi branch was set up by it.", "May", "Fellbank's Liuxi branch"),
    ("en", EN + "In May, a shop near by the Baishi branch was robbed.", "May", "Fellbank's Liuxi branch"),
    # who did what a passive tells
    ("en", EN + "Some 640 leaflets were handed out by the Baishi branch.", "Some 640", "Baishi branch"),
    # where a branch stands right behind a count or a day
    ("en", EN + "In all 57 pints came together, of which 26 at the Baishi branch.", "26", "Baishi branch"),
    ("en", EN + "It gave 26 pints to people of the town. The Baishi branch sang.", "26", "Fellbank's Liuxi branch"),
    # a clause that tells an act ends what leads to the next actor, and a supervisor does not act
    ("zh", ZH + "全行发放折页500份，农行东山支行走进社区。", "500份", "农行云岭分行"),
    ("zh", ZH + "9月5日该行开讲，村民拍手，农行东山支行在场。", "9月5日", "农行云岭分行"),
    ("en", EN + "It gave 640 leaflets, and the Baishi branch sent two tellers.", "640", "Fellbank's Liuxi branch"),
]


@pytest.mark.parametrize(("lang", "text", "fact", "branch"), CASES)
def test_whose_act_a_fact_leads_to(lang: str, text: str, fact: str, branch: str) -> None:
    found = extract(text, lang)
    said = {entity.id: text[entity.span.start : entity.span.end] for entity in found.entities}
    assert [said[link.branch] for link in found.links if said[link.fact] == fact] == [branch]


def test_who_takes_along_one_after_the_other_is_with_each_alone() -> None:
    text = (
        "农行威海分行先后联合人行威海市分行走进云泊小学、联合威海金融监管分局在石涧广场设点，联合乳山支行走进云都中学。"
    )
    found = extract(text, "zh")
    said = {entity.id: found.surface(entity) for entity in found.entities}
    whose: dict[str, list[str]] = {}
    for link in found.links:
        whose.setdefault(said[link.fact], []).append(said[link.branch])
    assert whose == {
        "云泊小学": ["农行威海分行", "人行威海市分行"],
        "石涧广场": ["农行威海分行", "威海金融监管分局"],
        "云都中学": ["农行威海分行", "乳山支行"],
    }
