"""Parts of dates in, EDTF out."""

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from reportmine.text.calendar import Point, edtf, is_valid, lend


@pytest.mark.parametrize(
    ("points", "kind", "expected"),
    [
        ((Point(2025, 3, 15),), "single", "2025-03-15"),
        ((Point(None, 6, 15),), "single", "XXXX-06-15"),
        ((Point(None, 6, None, "mid"),), "single", "XXXX-06-11/XXXX-06-20"),
        ((Point(2024, 2, None, "late"),), "single", "2024-02-21/2024-02-29"),
        ((Point(None, 2, None, "end"),), "single", "XXXX-02-28"),
        ((Point(2024, None, None, "end"),), "single", "2024-12-31"),
        ((Point(2024, None, None, "q3"),), "single", "2024-07/2024-09"),
        ((Point(2024, None, None, "summer"),), "single", "2024-22"),
        ((Point(2024, None, None, "start"),), "single", "2024-01"),
        ((Point(None, None, 15),), "single", "XXXX-XX-15"),
        ((Point(None, 6), Point(None, 9)), "range", "XXXX-06/XXXX-09"),
        ((Point(None, 6, None, "early"), Point(None, 7, None, "end")), "range", "XXXX-06-01/XXXX-07-31"),
        ((Point(2023, 5, 16), Point(2023, 5, 17)), "set", "2023-05-16/2023-05-17"),
        ((Point(2023, 5, 16), Point(2023, 5, 20)), "set", "{2023-05-16,2023-05-20}"),
        ((Point(2023, 2, 30),), "single", None),
        ((Point(2023, 13),), "single", None),
    ],
)
def test_edtf(points, kind, expected):
    assert edtf(points, kind) == expected


@pytest.mark.parametrize(
    ("points", "year", "month", "expected"),
    [
        ((Point(None, 9, 1), Point(None, None, 30)), 2024, None, (Point(2024, 9, 1), Point(2024, 9, 30))),
        ((Point(None, 12, 15), Point(None, 1, 15)), 2024, None, (Point(2024, 12, 15), Point(2025, 1, 15))),
        ((Point(None, 12, 15), Point(2025, 1, 15)), None, None, (Point(2024, 12, 15), Point(2025, 1, 15))),
        ((Point(None, None, 3), Point(None, 5, 5)), None, None, (Point(None, 5, 3), Point(None, 5, 5))),
        ((Point(None, None, 15),), 2024, 9, (Point(2024, 9, 15),)),
        ((Point(2019),), 2024, 9, (Point(2019),)),
    ],
)
def test_lend(points, year, month, expected):
    assert lend(points, year, month) == expected


def test_leap_day_is_valid_without_a_year_and_not_in_2023():
    assert [is_valid(Point(year, 2, 29)) for year in (None, 2023, 2024)] == [True, False, True]


_PARTS = st.sampled_from([None, "early", "mid", "late", "end"])


@given(st.none() | st.integers(1950, 2049), st.integers(1, 12), _PARTS)
def test_every_month_part_is_edtf(year, month, part):
    value = edtf((Point(year, month, None, part),))
    assert str(parse_edtf(value)) == value
