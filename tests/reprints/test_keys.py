import pytest

from reportmine.records import Date
from reportmine.reprints.keys import branch_keys, count_key, day_key, name_keys, skeleton, spoken, weight, years


@pytest.mark.parametrize(
    ("zh", "en"),
    [("南岭", "Nanling"), ("柳溪", "Liu Xi"), ("吕梁", "Lyuliang"), ("长汀", "Changting"), ("曾国平", "Zeng Guoping")],
)
def test_a_name_sounds_the_same_in_both_languages(zh: str, en: str) -> None:
    assert spoken(zh) == spoken(en) != ""


@pytest.mark.parametrize(
    ("kind", "zh", "en"),
    [
        ("place", "柳溪村", "Liuxi Village"),
        ("place", "东山县白石镇柳溪村", "Liuxi Village, Baishi Town, Dongshan County"),
        ("place", "泉峰广场", "the Quanfeng Square"),
        ("media", "南岭日报", "Nanling Daily"),
        ("media", "南岭电视台", "Nanling TV Station"),
        ("official", "李文山", "Li Wenshan"),
    ],
)
def test_a_name_has_the_same_keys_in_both_languages(kind: str, zh: str, en: str) -> None:
    assert name_keys(kind, zh) == name_keys(kind, en)
    assert len(name_keys(kind, zh)) == (3 if "白石镇" in zh else 1)


def test_names_of_two_kinds_or_two_towns_are_not_the_same() -> None:
    assert name_keys("place", "南岭村").isdisjoint(name_keys("official", "南岭"))
    assert name_keys("place", "南岭村").isdisjoint(name_keys("place", "北江村"))


def test_a_misspelled_unit_is_not_another_unit() -> None:
    assert skeleton("longshon") == skeleton("longshan")
    assert branch_keys("中国农业银行", "Longshon")[0] == branch_keys(None, "龙山")[0]
    assert branch_keys("中国农业银行", "龙山")[0] != branch_keys("中国农业银行", "凤山")[0]
    assert branch_keys("中国农业银行", "龙山")[1] != branch_keys("中国工商银行", "龙山")[1]


def test_a_telling_number_weighs_more_than_a_round_or_small_one() -> None:
    weights = [weight(count_key(value, None)) for value in (3, 300, 12, 1237)]
    assert weights == sorted(weights)
    assert len(set(weights)) == 4
    assert weight(count_key(30, 50)) > weight(count_key(30, None))


def test_numbers_are_their_values() -> None:
    assert count_key(23000, None) == count_key(23000.0, None)
    assert len({count_key(230, None), count_key(23000, None), count_key(230, 250)}) == 3
    assert count_key(186000.1, None) != count_key(186000.2, None)


def test_days_and_years() -> None:
    assert day_key(Date("2025-03-15")) == day_key(Date("XXXX-03-15")) != day_key(Date("XXXX-03-16"))
    assert day_key(Date("2025-03-15/2025-03-20")) != day_key(Date("2025-03-15"))
    assert [day_key(Date(edtf)) for edtf in ("2025", "2025-03", "XXXX-03", "")] == [None] * 4
    assert years(Date("2024-12-30/2025-01-02")) == (2024, 2025)
    assert [years(Date(edtf)) for edtf in ("XXXX-03-15", "", "2024")] == [(), (), (2024,)]
