"""Institutions by name, and the People's Bank's units by place, year and wording: the whole tables."""

from collections import Counter

import pytest

from reportmine.knowledge.divisions import all_divisions, by_code
from reportmine.knowledge.institutions import all_institutions, at_time, candidates, pboc_level, pboc_units
from reportmine.knowledge.tables import read_table

KINDS = {
    "asset_manager",
    "association",
    "bank",
    "central_bank",
    "credit_union",
    "exchange",
    "fund",
    "insurer",
    "other",
    "payment",
    "post",
    "regulator",
    "rural_bank",
    "securities",
}


def test_the_table_is_sorted_and_unique():
    ids = [row["id"] for row in read_table("institutions")]
    assert ids == sorted(set(ids))
    fulls = Counter((one.full, one.country) for one in all_institutions())
    assert [name for name, count in fulls.items() if count > 1] == []
    assert {one.kind for one in all_institutions()} == KINDS


def test_a_strong_name_means_one_institution_of_a_country():
    names = Counter(
        (lang, name, one.country)
        for one in all_institutions()
        for lang in ("zh", "en")
        for name in set(getattr(one, f"{lang}_names"))
    )
    assert [name for name, count in names.items() if count > 1] == []


def test_every_chinese_institution_answers_to_its_full_name():
    chinese = [one for one in all_institutions() if one.country == "CN"]
    assert len(chinese) > 400
    assert [one.full for one in chinese if candidates(one.full) != (one,)] == []


def test_no_name_begins_with_an_article_or_has_odd_spaces():
    names = {name for one in all_institutions() for name in (*one.zh_names, *one.en_names, *one.zh_weak, *one.en_weak)}
    assert {name for name in names if name.lower().startswith("the ") or name != " ".join(name.split())} == set()


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("人行", "中国人民银行"),
        ("PBOC", "中国人民银行"),
        ("People's Bank", "中国人民银行"),
        ("农行", "中国农业银行"),
        ("ABC", "中国农业银行"),
        ("Agricultural Bank of China", "中国农业银行"),
        ("中国农业银行股份有限公司", "中国农业银行"),
        ("工行", "中国工商银行"),
        ("ICBC", "中国工商银行"),
        ("建行", "中国建设银行"),
        ("中行", "中国银行"),
        ("交行", "交通银行"),
        ("邮储银行", "中国邮政储蓄银行"),
        ("China Post Savings Bank", "中国邮政储蓄银行"),
        ("农发行", "中国农业发展银行"),
        ("国开行", "国家开发银行"),
        ("浦发银行", "上海浦东发展银行"),
        ("人保财险", "中国人民财产保险"),
        ("PICC P&C", "中国人民财产保险"),
        ("China Life", "中国人寿保险"),
        ("国寿财险", "中国人寿财产保险"),
        ("外管局", "国家外汇管理局"),
        ("银监分局", "中国银行业监督管理委员会"),
        ("银保监分局", "中国银行保险监督管理委员会"),
        ("金融监管总局", "国家金融监督管理总局"),
        ("Bank of Changsha", "长沙银行"),
        ("RBI", "Reserve Bank of India"),
        ("BSP", "Bangko Sentral ng Pilipinas"),
        ("Equity Bank", "Equity Bank"),
    ],
)
def test_names(name: str, full: str):
    assert candidates(name)[0].full == full


def test_a_shared_short_name_keeps_all_that_bear_it():
    assert [one.full for one in candidates("平安")] == ["平安银行", "中国平安保险"]
    assert candidates("南岭银行") == ()


def test_regulators_have_their_time():
    found = [one for name in ("银监会", "银保监会", "金融监管总局") for one in candidates(name)]
    assert [[one.id for one in at_time(found, year)] for year in (2010, 2020, 2024)] == [["cbrc"], ["cbirc"], ["nfra"]]


def test_every_unit_lies_in_a_division_of_its_time():
    units = [unit for unit in pboc_units() if unit.place]
    assert len(units) > 5000
    assert [unit for unit in units if by_code(unit.code) is None] == []
    assert {unit.place for unit in units} <= {division.short for division in all_divisions()}


# Places with a rank of their own among prefectures, 1999 to 2023
REGIONAL = {"沈阳", "南京", "济南", "武汉", "广州", "成都", "西安"}


def prefectures():
    return [d for d in all_divisions() if d.level == "prefecture" and d.until is None and d.code[:2] < "70"]


def test_every_prefecture_had_a_central_sub_branch_or_a_regional_branch():
    levels = {d.short: pboc_level(d.short, 2022) for d in prefectures()}
    assert {short for short, level in levels.items() if level == "branch"} == REGIONAL
    assert {short for short, level in levels.items() if level not in ("branch", "central_sub_branch")} == set()


def test_every_prefecture_has_a_branch_since_the_reform():
    assert {d.short for d in prefectures() if pboc_level(d.short, 2025) != "branch"} == set()


def test_every_province_has_a_branch_since_the_reform():
    provinces = [d for d in all_divisions() if d.level == "province" and d.code[:2] < "70"]
    assert len(provinces) == 31
    assert {d.short for d in provinces if pboc_level(d.short, 2025) != "branch"} == set()


@pytest.mark.parametrize(
    ("place", "year", "wording", "level"),
    [
        ("邵阳", None, "Branch", "central_sub_branch"),
        ("邵阳", 2023, "Branch", "central_sub_branch"),
        ("邵阳", 2024, "Branch", "branch"),
        ("邵阳", None, "County Branch", "sub_branch"),
        ("新宁", None, "Branch", "sub_branch"),
        ("西安", 2010, "Branch", "branch"),
        ("重庆", 2010, "Branch", "operations_office"),
        ("重庆", 2024, "Branch", "branch"),
        ("深圳", 2015, "Branch", "central_sub_branch"),
        ("上海", 2015, "Branch", "branch"),
        ("襄樊", 2008, "Branch", "central_sub_branch"),
        ("莱芜", 2022, "Branch", "central_sub_branch"),
        ("莱芜", 2025, "Branch", "branch"),
        ("湖南", 1996, "Branch", "branch"),
        ("邵阳", 2015, "中支", "central_sub_branch"),
        ("邵阳", 2015, "Central Sub-branch", "central_sub_branch"),
        ("邵阳", 2015, "支行", "sub_branch"),
        ("南岭", None, "Branch", None),
    ],
)
def test_level(place: str, year: int | None, wording: str, level: str | None):
    assert pboc_level(place, year, wording) == level
