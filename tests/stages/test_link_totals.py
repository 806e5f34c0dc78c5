"""Whose totals are that close a paragraph about several units: invented reports."""

import pytest

from reportmine.api import extract

TEXT = "人行邵阳中支把零钱送到集市。新宁县支行兑出硬币800枚。{}兑出硬币600枚。{}"


def _whose(text: str, fact: str) -> list[str]:
    found = extract(text, "zh")
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
