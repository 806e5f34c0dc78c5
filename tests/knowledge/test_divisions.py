"""Names of Chinese divisions: each resolves, and what is ambiguous says so."""

import pytest

from reportmine.knowledge.divisions import (
    all_divisions,
    candidates_en,
    candidates_zh,
    resolve,
)
from reportmine.knowledge.tables import read_table

TODAY = [division for division in all_divisions() if division.until is None]
PREFECTURES = [division for division in TODAY if division.level == "prefecture"]


def test_the_table_is_sorted_and_unique():
    keys = [(row["code"], row["since"]) for row in read_table("divisions")]
    assert keys == sorted(set(keys))
    assert len(PREFECTURES) == 333
    assert len([division for division in TODAY if division.level == "province"]) == 34


def test_every_successor_is_in_the_table():
    codes = {division.code for division in all_divisions()}
    missing = {code for division in all_divisions() for code in division.successor} - codes
    assert missing == set()


def test_every_prefecture_resolves_from_its_full_name():
    assert {d.full for d in PREFECTURES if resolve(d.full).division != d} == set()


def test_every_prefecture_resolves_from_its_short_name():
    # two prefectures bear the name of a province: without context the province is meant
    wrong = {d.full: resolve(d.short).division.full for d in PREFECTURES if resolve(d.short).division != d}
    assert wrong == {"吉林市": "吉林省", "海南藏族自治州": "海南省"}


@pytest.mark.parametrize("form", ["{}", "{} City"])
def test_every_prefecture_resolves_from_pinyin_with_its_province(form: str):
    wrong = {
        (d.full, form.format(d.pinyin))
        for d in PREFECTURES
        if resolve(form.format(d.pinyin), "en", {d.province}).division != d
        and not (form == "{} City" and not d.full.endswith("市"))
    }
    assert wrong == set()


def test_every_county_is_a_candidate_for_its_names():
    counties = [division for division in TODAY if division.level == "county"]
    assert len(counties) > 2800
    assert [d.full for d in counties if d not in candidates_zh(d.full)] == []
    assert [d.full for d in counties if d not in candidates_en(d.pinyin)] == []
