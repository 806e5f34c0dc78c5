"""Chinese calendar expressions: what is read, where it ends, and the round trip from value to text and back."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportmine.text.calendar import Point, edtf, lend
from reportmine.text.calendar_zh import number, parse, scan


def read(text):
    return [(text[e.start : e.end], edtf(lend(e.points), e.kind)) for e in scan(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("于2025年3月15日举行", [("2025年3月15日", "2025-03-15")]),
        ("二〇二五年三月", [("二〇二五年三月", "2025-03")]),
        ("二O二五年十二月三十一日", [("二O二五年十二月三十一日", "2025-12-31")]),
        ("2025 年 3 月 15 日", [("2025 年 3 月 15 日", "2025-03-15")]),
        ("2025年\n3月15日", [("2025年", "2025"), ("3月15日", "XXXX-03-15")]),
        ("3月15日至20日，", [("3月15日至20日", "XXXX-03-15/XXXX-03-20")]),
        ("8月28-29日", [("8月28-29日", "XXXX-08-28/XXXX-08-29")]),
        ("9月1日——9月30日", [("9月1日——9月30日", "XXXX-09-01/XXXX-09-30")]),
        ("9月1日起至9月30日止", [("9月1日起至9月30日", "XXXX-09-01/XXXX-09-30")]),
        ("12月15日至1月15日", [("12月15日至1月15日", "XXXX-12-15/XXXX-01-15")]),
        ("9月15日、16日", [("9月15日、16日", "XXXX-09-15/XXXX-09-16")]),
        ("9月15日、10月16日", [("9月15日", "XXXX-09-15"), ("10月16日", "XXXX-10-16")]),
        ("三月街，3月街", []),
        ("9月15、16日", [("9月15、16日", "XXXX-09-15/XXXX-09-16")]),
        ("2008年6-7月", [("2008年6-7月", "2008-06/2008-07")]),
        ("2019-2021年", [("2019-2021年", "2019/2021")]),
        ("2016/2/18", [("2016/2/18", "2016-02-18")]),
        ("2016-02-18 10:30", [("2016-02-18", "2016-02-18")]),
        ("2016.2.18", [("2016.2.18", "2016-02-18")]),
        ("2016.9.1-9.30", [("2016.9.1-9.30", "2016-09-01/2016-09-30")]),
        ("6月中旬", [("6月中旬", "XXXX-06-11/XXXX-06-20")]),
        ("6月上旬至7月底", [("6月上旬至7月底", "XXXX-06-01/XXXX-07-31")]),
        ("2024年第三季度", [("2024年", "2024")]),
        ("2024年度 前三季度", [("2024年", "2024")]),
        ("2024下半年，2023第一季度，发放2025份", [("2024", "2024"), ("2023", "2023")]),
        ("2023年下半年至2024年6月", [("2023年", "2023"), ("2024年6月", "2024-06")]),
        ("上半年", [("上半年", "XXXX-01/XXXX-06")]),
        ("2024年底", [("2024年底", "2024-12-31")]),
        ("2024年中秋", [("2024年", "2024")]),
        ("2024年初中生", [("2024年", "2024")]),
        ("9月份", [("9月份", "XXXX-09")]),
        ("24年9月", [("24年9月", "2024-09")]),
        ("129年9月", [("129年9月", "2040-09")]),
        ("130年9月", [("9月", "XXXX-09")]),
        ("2020315日", [("2020315日", "2020-03-15")]),
        ("20XX年9月", [("9月", "XXXX-09")]),
        ("2月30日", []),
        ("3·15和6.14、7.8、12·4", []),
        ("3年来、两个月、10天、3个月", []),
        ("2000余份、2020件", []),
        ("上午9:00-11:30", []),
        ("三月三、九月九", []),
        ("今年、去年、近日、当天、月底、年末", []),
    ],
)
def test_scan(text, expected):
    assert read(text) == expected


def test_number():
    assert [number(text) for text in ("十", "二十三", "三十", "〇五", "二〇二五", "15")] == [10, 23, 30, 5, 2025, 15]


_DIGITS = "〇一二三四五六七八九"


def _spoken(value):
    tens, ones = divmod(value, 10)
    return ("" if tens == 0 else "十" if tens == 1 else _DIGITS[tens] + "十") + (_DIGITS[ones] if ones else "")


_FORMS = [
    lambda d: f"{d.year}年{d.month}月{d.day}日",
    lambda d: f"{d.year}年{d.month:02d}月{d.day:02d}日",
    lambda d: f"{d.year} 年 {d.month} 月 {d.day} 号",
    lambda d: "".join(_DIGITS[int(c)] for c in str(d.year)) + f"年{_spoken(d.month)}月{_spoken(d.day)}日",
    lambda d: f"{d.year}-{d.month:02d}-{d.day:02d}",
    lambda d: f"{d.year}/{d.month}/{d.day}",
    lambda d: f"{d.year}.{d.month}.{d.day}",
]


@given(st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31)), st.sampled_from(_FORMS))
def test_round_trip_of_a_day(day, form):
    found = parse(form(day))
    assert found is not None
    assert found.points == (Point(day.year, day.month, day.day),)


@given(st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31)), st.integers(1, 27))
def test_round_trip_of_a_range(day, length):
    last = day + datetime.timedelta(days=length)
    found = parse(f"{day.year}年{day.month}月{day.day}日至{last.month}月{last.day}日")
    assert edtf(lend(found.points), found.kind) == f"{day.isoformat()}/{last.isoformat()}"


@given(st.text(alphabet="年月日号0123456789一二十〇至-、.·/第上下半中旬季度 ", max_size=30))
def test_spans_stay_inside_and_never_overlap(text):
    reached = 0
    for expression in scan(text):
        assert reached <= expression.start < expression.end <= len(text)
        reached = expression.end
