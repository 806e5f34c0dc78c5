"""English calendar expressions: what is read, where it ends, and the round trip from value to text and back."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportmine.text.calendar import Point, edtf, lend
from reportmine.text.calendar_en import parse, scan


def read(text):
    return [(text[e.start : e.end], edtf(lend(e.points), e.kind)) for e in scan(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On June 15, Nanling County", [("June 15", "XXXX-06-15")]),
        ("on the 15th of March,", [("15th of March", "XXXX-03-15")]),
        ("15 June 2023", [("15 June 2023", "2023-06-15")]),
        ("Sept. 5", [("Sept. 5", "XXXX-09-05")]),
        ("June 15-20, 2023", [("June 15-20, 2023", "2023-06-15/2023-06-20")]),
        ("March 18 to 24", [("March 18 to 24", "XXXX-03-18/XXXX-03-24")]),
        ("in July 3 - July 9,", [("July 3 - July 9", "XXXX-07-03/XXXX-07-09")]),
        ("June 10 - June 20, 2015", [("June 10 - June 20, 2015", "2015-06-10/2015-06-20")]),
        ("May 8, May 15, staff", [("May 8", "XXXX-05-08"), ("May 15", "XXXX-05-15")]),
        ("16 and 17 May", [("16 and 17 May", "XXXX-05-16/XXXX-05-17")]),
        ("between 15 and 20 June", [("15 and 20 June", "XXXX-06-15/XXXX-06-20")]),
        ("28 February - 3 March 2023", [("28 February - 3 March 2023", "2023-02-28/2023-03-03")]),
        ("December 2019 to January 2020", [("December 2019 to January 2020", "2019-12/2020-01")]),
        ("from June to September", [("June to September", "XXXX-06/XXXX-09")]),
        ("in mid-June.", [("mid-June", "XXXX-06-11/XXXX-06-20")]),
        ("on 28 February-2 March 2017, at", [("28 February-2 March 2017", "2017-02-28/2017-03-02")]),
        ("on Friday 5th and Saturday 6th May 2017", [("5th and Saturday 6th May 2017", "2017-05-05/2017-05-06")]),
        ("Monday 3rd to Friday 7th June 2019.", [("3rd to Friday 7th June 2019", "2019-06-03/2019-06-07")]),
        ("early September", [("early September", "XXXX-09-01/XXXX-09-10")]),
        ("by the end of May", [("end of May", "XXXX-05-31")]),
        ("late 2022", [("late 2022", "2022-09/2022-12")]),
        ("June and July 2023", [("June and July 2023", "2023-06/2023-07")]),
        ("Monday, 15-Jun-2023", [("15-Jun-2023", "2023-06-15")]),
        ("March15 and in Jume", [("March15", "XXXX-03-15"), ("Jume", "XXXX-06")]),
        ("on the 15th, staff", [("15th", "XXXX-XX-15")]),
        ("2022-02-12 11:41", [("2022-02-12", "2022-02-12")]),
        ("14-02-2022", [("14-02-2022", "2022-02-14")]),
        ("Financial Literacy Week 2019", [("2019", "2019")]),
        ("the 2018 campaign, since 2005", [("2018", "2018"), ("2005", "2005")]),
        ("in 2018, 2019 and 2020", [("2018", "2018"), ("2019", "2019"), ("2020", "2020")]),
        ("between 2019 and 2021", [("2019 and 2021", "2019/2021")]),
        ("2019-20 and FY2022-23", [("2019-20", "2019/2020"), ("FY2022-23", "2022/2023")]),
        ("the third quarter of 2021", [("2021", "2021")]),
        ("On June 15, 2000 people came", [("June 15", "XXXX-06-15")]),
        ("On June 15 and 20 people came", [("June 15", "XXXX-06-15")]),
        ("It was on May 28, and 14 crews came.", [("May 28", "XXXX-05-28")]),
        ("In May and July 2023", [("May", "2023-05"), ("July 2023", "2023-07")]),
        ("On June 15 officers came", [("June 15", "XXXX-06-15")]),
        ("On 21 August 2023 staff came", [("21 August 2023", "2023-08-21")]),
        ("In June 2000 people came", [("June", "XXXX-06")]),
        ("Mon, 05/01/2017; on Monday 05/01/2017", [("05/01/2017", "2017-05-01")] * 2),
        ("Thursday 07/01/2021", [("07/01/2021", "2021-01-07")]),  # so is 1 July
        ("Friday 05/01/2017, Monday 00/12/2017", [("05/01/2017", "2017-01-05")]),
        ("Tuesday 27 August to Thursday 29 August", [("27 August to Thursday 29 August", "XXXX-08-27/XXXX-08-29")]),
        ("On June 15-16 officers came", [("June 15-16", "XXXX-06-15/XXXX-06-16")]),
        ("In June 12 people came", [("June", "XXXX-06")]),
        ("distributed 2000 copies to 2019 people", []),
        ("You may march on; the march may end", []),
        ("an army March, May Smith said", []),
        ("on the 4th floor, the 15th session", []),
        ("20XX, RBI/2016-17/275, Rs. 2,015", []),
        ("February 30", []),
        ("from April to October.\n\n1. Visits", [("April to October", "XXXX-04/XXXX-10")]),
        ("on the March Street fair, went on to May Pen", []),
        ("held this July and August. In all", [("July and August", "XXXX-07/XXXX-08")]),
        ("Global Money Week-2023", [("2023", "2023")]),
        ("five days, three months, this year", []),
    ],
)
def test_scan(text, expected):
    assert read(text) == expected


_FORMS = [
    lambda d: f"{d:%B} {d.day}, {d.year}",
    lambda d: f"{d:%b}. {d.day}, {d.year}",
    lambda d: f"{d.day} {d:%B} {d.year}",
    lambda d: f"{d.day}th of {d:%B}, {d.year}",
    lambda d: f"{d:%B}{d.day},{d.year}",
    lambda d: f"{d:%B}".upper() + f" {d.day} {d.year}",
    lambda d: f"{d.year}-{d.month:02d}-{d.day:02d}",
]


@given(st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31)), st.sampled_from(_FORMS))
def test_round_trip_of_a_day(day, form):
    found = parse(form(day))
    assert found is not None
    assert found.points == (Point(day.year, day.month, day.day),)


@given(st.text(alphabet="JuneMarchMy 0123456789tofand-,./stQ", max_size=40))
def test_spans_stay_inside_and_never_overlap(text):
    reached = 0
    for expression in scan(text):
        assert reached <= expression.start < expression.end <= len(text)
        reached = expression.end
