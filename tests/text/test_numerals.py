"""Value -> every way of writing it -> value, in both languages; and what is no numeral."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportmine.text.numerals import LONGEST, Quantity, digits
from reportmine.text.numerals_en import parse_en
from reportmine.text.numerals_zh import parse_zh

_HAN = "零一二三四五六七八九"
_UNITS = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def han_below_ten_thousand(number: int) -> str:
    text, zero = "", False
    for place, scale in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit:
            text += ("零" if zero and text else "") + _HAN[digit] + scale
            zero = False
        elif text:
            zero = True
    return text


def han(number: int) -> str:
    high, low = divmod(number, 10_000)
    if not high:
        return han_below_ten_thousand(low)
    gap = "零" if low and low < 1000 else ""
    return han_below_ten_thousand(high) + "万" + (gap + han_below_ten_thousand(low) if low else "")


def words_below_thousand(number: int, joint: str) -> str:
    hundreds, rest = divmod(number, 100)
    tail = _UNITS[rest] if rest < 20 else _TENS[rest // 10 - 2] + (f"-{_UNITS[rest % 10]}" if rest % 10 else "")
    if not hundreds:
        return tail
    return f"{_UNITS[hundreds]} hundred" + (f"{joint}{tail}" if rest else "")


def words(number: int, joint: str = " and ") -> str:
    high, low = divmod(number, 1000)
    if not high:
        return words_below_thousand(low, joint)
    return words_below_thousand(high, joint) + " thousand" + (f" {words_below_thousand(low, joint)}" if low else "")


def indian(number: int) -> str:
    text = str(number)
    head, tail = text[:-3], text[-3:]
    parts: list[str] = []
    while head:
        parts.insert(0, head[-2:])
        head = head[:-2]
    return ",".join([*parts, tail])


ZH_WAYS: dict[str, Callable[[int], str]] = {
    "figures": str,
    "grouped": lambda n: f"{n:,}",
    "full-width comma": lambda n: f"{n:,}".replace(",", "，"),
    "spaced": lambda n: f"{n:,}".replace(",", " "),
    "characters": han,
}
EN_WAYS: dict[str, Callable[[int], str]] = {
    "figures": str,
    "grouped": lambda n: f"{n:,}",
    "spaced": lambda n: f"{n:,}".replace(",", " "),
    "indian": indian,
    "words": words,
    "words without and": lambda n: words(n, " "),
    "capital": lambda n: words(n).capitalize(),
}


@pytest.mark.parametrize("way", ZH_WAYS)
@given(st.integers(min_value=1, max_value=99_999_999))
def test_zh_returns(way: str, number: int) -> None:
    assert parse_zh(ZH_WAYS[way](number)) == Quantity(number)


@pytest.mark.parametrize("way", EN_WAYS)
@given(st.integers(min_value=1, max_value=999_999))
def test_en_returns(way: str, number: int) -> None:
    assert parse_en(EN_WAYS[way](number)) == Quantity(number)


@given(st.integers(min_value=1, max_value=9999), st.integers(min_value=1, max_value=9))
def test_zh_scaled(whole: int, tenth: int) -> None:
    assert parse_zh(f"{whole}.{tenth}万余") == Quantity(whole * 10_000 + tenth * 1000, None, "over")


@given(st.integers(min_value=1, max_value=9999), st.integers(min_value=1, max_value=9))
def test_en_scaled(whole: int, tenth: int) -> None:
    assert parse_en(f"{whole}.{tenth} million") == Quantity(whole * 1_000_000 + tenth * 100_000)
    assert parse_en(f"{whole}.{tenth} lakh") == Quantity(whole * 100_000 + tenth * 10_000)


@given(st.integers(min_value=1, max_value=9_999_999), st.integers(min_value=1, max_value=9_999_999))
def test_ranges(low: int, more: int) -> None:
    high = low + more
    assert parse_zh(f"{low}至{high}") == Quantity(low, high)
    assert parse_en(f"{low} to {high}") == Quantity(low, high)


ZH = {
    "十几": Quantity(10, None, "over"),
    "二十多": Quantity(20, None, "over"),
    "两百余": Quantity(200, None, "over"),
    "数百": Quantity(100, None, "about"),
    "上万": Quantity(10_000, None, "over"),
    "几十万": Quantity(100_000, None, "about"),
    "10多万": Quantity(100_000, None, "over"),
    "1000+": Quantity(1000, None, "over"),
    "十来": Quantity(10, None, "about"),
    "三四百": Quantity(300, 400, "exact"),
    "十五六": Quantity(15, 16, "exact"),
    "五六千": Quantity(5000, 6000, "exact"),
    "两万五": Quantity(25_000),
    "一百二": Quantity(120),
    "1亿2千万": Quantity(120_000_000),
    "1万亿": Quantity(1_000_000_000_000),
    "二〇二三": Quantity(2023),
    "三点五": Quantity(3.5),
    "3至5万": Quantity(30_000, 50_000),
    "百分之九十五点六": Quantity(95.6),
    "三分之二": Quantity(66.67),
    "1,20": None,
    "50至30": None,
    "三分之五": None,
    "网点": None,
    "": None,
}
EN = {
    "tens of thousands": Quantity(10_000, None, "about"),
    "dozens": Quantity(12, None, "about"),
    "several hundred": Quantity(100, None, "about"),
    "1 thousand 200": Quantity(1200),
    "2 thousand and 500": Quantity(2500),
    "3 thousand 5 hundred": Quantity(3500),
    "1 hundred 200": None,
    "half a million": Quantity(500_000),
    "a hundred": Quantity(100),
    "two dozen": Quantity(24),
    "three (3)": Quantity(3),
    "400+": Quantity(400, None, "over"),
    "500-plus": Quantity(500, None, "over"),
    "1.2m": Quantity(1_200_000),
    "20.45cr": Quantity(204_500_000),
    "8.7 ten thousand": Quantity(87_000),
    "1.5 lakh crore": Quantity(1_500_000_000_000),
    "2 to 3 million": Quantity(2_000_000, 3_000_000),
    "two to three thousand": Quantity(2000, 3000),
    "one million two hundred thousand": Quantity(1_200_000),
    "twenty twenty": None,
    "seven five": None,
    "thousand": None,
    "bank": None,
    "": None,
}


@pytest.mark.parametrize("text", ZH)
def test_zh_forms(text: str) -> None:
    assert parse_zh(text) == ZH[text]


@pytest.mark.parametrize("text", EN)
def test_en_forms(text: str) -> None:
    assert parse_en(text) == EN[text]


def test_digits_of_no_grouping() -> None:
    assert [digits(text) for text in ("1,20", "12,345,6", "1 20", "a", "")] == [None, None, None, None, None]
    assert digits("12,3456") == 123456


def test_digits_without_end_are_no_numeral() -> None:
    assert parse_zh("5" * LONGEST) == parse_en("5" * LONGEST) == Quantity(int("5" * LONGEST))
    for text in ("5" * (LONGEST + 1), "5" * 100_000, "5." + "0" * LONGEST):
        assert parse_zh(text) is None
        assert parse_en(text) is None


def test_a_number_of_a_list_is_no_part_of_an_amount() -> None:
    assert parse_en("1. 20 million") is None
    torn = parse_en("1. 2 ten thousand")
    assert torn is not None
    assert torn.value == 12000
