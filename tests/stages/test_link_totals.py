"""Whose totals are that close a paragraph about several units: invented reports."""

import pytest

from reportmine.api import extract

TEXT = "人行邵阳中支把零钱送到集市。新宁县支行兑出硬币800枚。{}兑出硬币600枚。{}"


def _whose(text: str, fact: str, lang: str = "zh") -> list[str]:
    found = extract(text, lang)
    said = {entity.id: found.surface(entity) for entity in found.entities}
    return [said[link.branch] for link in found.links if said[link.fact] == fact]


@pytest.mark.parametrize(
    ("unit", "total", "whose"),
    [
        ("武冈市支行", "截至5月末，全市共兑换硬币9万枚。", "人行邵阳中支"),
        ("武冈市支行", "集市期间，各支行累计兑换硬币9万枚。", "人行邵阳中支"),
        # banks beside the one that supervises them
        ("农行武冈支行", "据统计，全市银行机构已累计兑换硬币9万枚。", "人行邵阳中支"),
        # what the last unit says of itself
        ("武冈市支行", "截至5月末，该支行共兑换硬币9万枚。", "武冈市支行"),
    ],
)
def test_a_total_of_the_whole_is_that_of_the_branch_above_its_units(unit: str, total: str, whose: str) -> None:
    assert _whose(TEXT.format(unit, total), "9万枚") == [whose]


@pytest.mark.parametrize(
    ("unit", "total", "fact"),
    [
        # what others did, what there is
        ("武冈市支行", "据统计，全市共发生盗窃案件90起。", "90起"),
        ("武冈市支行", "全市累计接报警情90起。", "90起"),
        ("武冈市支行", "截至5月末，全市共立案90起。", "90起"),
        ("武冈市支行", "全市累计发卡9万张。", "9万张"),
        ("武冈市支行", "全市累计发放贷款9亿元。", "9亿元"),
        ("农行武冈支行", "全市金融机构共投放贷款9亿元。", "9亿元"),
        ("农行武冈支行", "全辖共设立网点90个。", "90个"),
        # the province of a city's branch
        ("武冈市支行", "全省累计兑换硬币9万枚。", "9万枚"),
    ],
)
def test_what_is_no_total_of_the_branch_above_is_nobodys(unit: str, total: str, fact: str) -> None:
    assert _whose(TEXT.format(unit, total), fact) == []


def test_the_total_of_a_city_may_be_that_of_its_own_branch() -> None:
    text = "人行湖南省分行把零钱送到集市。邵阳市分行兑出硬币800枚。永州市分行兑出硬币600枚。{}共兑换硬币9万枚。"
    assert _whose(text.format("全市"), "9万枚") == []
    assert _whose(text.format("全省"), "9万枚") == ["人行湖南省分行"]


def test_a_bank_named_by_a_word_adds_up_what_its_units_did_within_their_paragraph() -> None:
    text = "建行东山分行开展宣传。柳溪支行走进云泊小学，发放折页200份。石涧支行走进云都小学，发放折页300份。"
    assert _whose(f"{text}活动期间，该行累计发放折页2000份。", "2000份") == ["建行东山分行"]
    assert _whose(f"{text}该行又发放折页500份。", "500份") == ["石涧支行"]


def test_who_calls_for_what_nobody_is_named_to_do_does_not_do_it() -> None:
    assert _whose("根据人行东山支行要求，在云泊小学发放折页200份。", "200份") == []
    assert _whose("根据人行东山支行要求，农行东山支行发放折页200份。", "200份") == ["农行东山支行"]
    assert (
        _whose("According to the requirements of ICBC Kunming Branch, 200 leaflets were given out.", "200", "en") == []
    )


@pytest.mark.parametrize(
    ("total", "fact"),
    [
        ("据悉，本次活动累计发放折页2000份。", "2000份"),
        ("截至目前，已累计接待群众900人次。", "900人次"),
        ("柳溪农商银行还在26个网点摆放展板。", "26个"),
    ],
)
def test_what_a_bank_did_that_leads_a_report_of_its_units_is_nobodys(total: str, fact: str) -> None:
    lead = "柳溪农商银行开展反诈宣传活动。"
    units = "石涧支行走进集市，发放折页70份。白石支行来到学校，讲课3场。"
    assert _whose(f"{lead}{units}{total}", fact) == []
    assert _whose(f"{lead}{units}{total}", "70份") == ["石涧支行"]


def test_what_a_unit_sums_up_is_its_own_though_its_bank_leads() -> None:
    lead, unit = "柳溪农商银行开展反诈宣传活动。", "石涧支行走进集市，发放折页70份。"
    total = "本次活动共发放折页2000份。"
    assert _whose(f"{lead}{unit}白石支行来到学校，该支行共讲课3场。", "3场") == ["白石支行"]
    assert _whose(f"{lead}{unit}{total}", "2000份") == ["石涧支行"]
    assert _whose(f"石涧支行开展反诈宣传活动。{unit}{total}", "2000份") == ["石涧支行"]
