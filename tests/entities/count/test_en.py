"""English counts: whole lists of (surface, value, value_max, modifier, unit, category) for invented sentences."""

from __future__ import annotations

import pytest
from count_rows import Row, row, rows

CASES: list[tuple[str, list[Row]]] = [
    # a scale in capitals, zeros behind a blank, a part of a number; a distance is none
    (
        "It lent over Nu 10 M, gave K25, 000 and Rs 1178.08 Cr in credit, and closed 10 of its 31 branches 4 kms away.",
        [
            row("over Nu 10 M", 10000000, "money", "Nu", "over"),
            row("K25, 000", 25000, "money", "K"),
            row("Rs 1178.08 Cr", 11780800000, "money", "Rs"),
            row("10", 10, "outlets", "branches"),
            row("31", 31, "outlets", "branches"),
        ],
    ),
    ("It set up 1 consultation desk.", [row("1", 1, "outlets", "desk")]),
    # glued to "more than", torn apart, portions of materials, banners that are areas, what is signed
    (
        "It gave out more than3,000 copies, over10,000 leaflets, 500 parts of publicity materials and 60 shares of"
        " posters, sent more than 1. 5 million messages and answered 80 doubts.",
        [
            row("more than3,000", 3000, "materials", "copies", "over"),
            row("over10,000", 10000, "materials", "leaflets", "over"),
            row("500", 500, "materials", "parts"),
            row("60", 60, "materials", "shares"),
            row("more than 1. 5 million", 1500000, "messages", "messages", "over"),
            row("80", 80, "people", "doubts"),
        ],
    ),
    (
        "It covered 26 poverty-stricken banners and counties, signed 200 letters of commitment and taught students of"
        " 3 classes.",
        [
            row("26", 26, "organisations", "banners"),
            row("200", 200, "other", "letters"),
            row("3", 3, "other", "classes"),
        ],
    ),
    # a noun that several numbers share, one behind an abbreviation and its meaning, or behind a list of adjectives
    (
        "They met 12 male, 5 female and 30 young farmers and 33 MRT (Million Round Table) agents.",
        [
            row("12", 12, "people", "farmers"),
            row("5", 5, "people", "farmers"),
            row("30", 30, "people", "farmers"),
            row("33", 33, "staff", "agents"),
        ],
    ),
    (
        "It lent P5-million to 300 women-led micro, small, and medium-sized businesses and gave out 90 Student Guides.",
        [
            row("P5-million", 5000000, "money", "P"),
            row("300", 300, "organisations", "businesses"),
            row("90", 90, "materials", "Guides"),
        ],
    ),
    (
        "Out of the 40 Awareness Camps (ACAs), 30 are small and 10 are large. It paid for 40 ACAs with PIA Region 6.",
        [
            row("40", 40, "events", "Camps"),
            row("30", 30, "events", "Camps"),
            row("10", 10, "events", "Camps"),
            row("40", 40, "events", "ACAs"),
        ],
    ),
    (
        "Of the 25 farmers chosen, 10 were from Liuxi, nine were from Baishi. It gave 40 dictionaries to 7 schools and"
        " another 250 will be shared by approximately 175 second grade students.",
        [
            row("25", 25, "people", "farmers"),
            row("10", 10, "people", "farmers"),
            row("nine", 9, "people", "farmers"),
            row("40", 40, "materials", "dictionaries"),
            row("7", 7, "organisations", "schools"),
            row("250", 250, "organisations", "schools"),
            row("approximately 175", 175, "people", "students", "about"),
        ],
    ),
    (
        "It held 12 engagements with traders. A post on Facebook had 900 engagements.",
        [row("12", 12, "events", "engagements"), row("900", 900, "views", "engagements")],
    ),
    # a number of a list, the end of a sentence
    ("1. 20 million people were reached.", [row("20 million", 20_000_000, "people", "people")]),
    ("It was the week of May 3. 20 million leaflets.", [row("20 million", 20_000_000, "materials", "leaflets")]),
    ("It cost 200 thousand U.S. dollars.", [row("200 thousand", 200000, "money", "dollars")]),
    ("It lost NT$3.2 million.", [row("NT$3.2 million", 3200000, "money", "NT$")]),
    # digits that translation groups by ten thousands; what a body has jurisdiction over
    (
        "It has jurisdiction over 38 banks and sent 10,6189 leaflets and 1. 2 ten thousand posters.",
        [
            row("38", 38, "organisations", "banks"),
            row("10,6189", 106189, "materials", "leaflets"),
            row("1. 2 ten thousand", 12000, "materials", "posters"),
        ],
    ),
    # "every home" in translation, but homes that got or lost something are counted
    (
        "Rules walked into thousands of families; the bank gave rice to thousands of families.",
        [row("thousands", 1000, "people", "families", "about")],
    ),
    # numbers that translation splits at the scale, and a scale word alone behind an approximator
    (
        "It had more than 1 thousand 200 teachers and gave 2 thousand and 500 leaflets to nearly hundred people.",
        [
            row("more than 1 thousand 200", 1200, "people", "teachers", "over"),
            row("2 thousand and 500", 2500, "materials", "leaflets"),
            row("nearly hundred", 100, "people", "people", "under"),
        ],
    ),
    (
        "Complaints fell from 1,245 to 870. It held 62 lectures, compared with 45 last year.",
        [
            row("1,245", 1245, "other", "Complaints"),
            row("870", 870, "other", "Complaints"),
            row("62", 62, "events", "lectures"),
            row("45", 45, "events", "lectures"),
        ],
    ),
    (
        "Pamphlets (3,500 nos.) went to 2,400 homes, two nursing homes and 1 nursing home, and 3 welfare homes."
        " It printed 1000 more copies.",
        [
            row("3,500", 3500, "materials", "Pamphlets"),
            row("2,400", 2400, "people", "homes"),
            row("two", 2, "organisations", "homes"),
            row("1", 1, "organisations", "home"),
            row("3", 3, "organisations", "homes"),
            row("1000", 1000, "materials", "copies"),
        ],
    ),
    (
        "Deposits of Tk 24 thousand 580 crore and loans of Rs 1 lakh 52 thousand crore grew.",
        [
            row("Tk 24 thousand 580 crore", 245_800_000_000, "money", "Tk"),
            row("Rs 1 lakh 52 thousand crore", 1_520_000_000_000, "money", "Rs"),
        ],
    ),
    (
        "Loans of Tk 4 crore 12 lakh and 53 thousands, Tk 2 crore 6 lakh 30 thousand and Tk 5 crore 40 lakh were for 90"
        " farmers, who got 3 lakh 20 thousands of pipes; Tk 1 crore 2 lakh and 7 lamps came.",
        [
            row("Tk 4 crore 12 lakh and 53 thousands", 41_253_000, "money", "Tk"),
            row("Tk 2 crore 6 lakh 30 thousand", 20_630_000, "money", "Tk"),
            row("Tk 5 crore 40 lakh", 54_000_000, "money", "Tk"),
            row("90", 90, "people", "farmers"),
            row("3 lakh 20 thousands", 320_000, "other", "pipes"),
            row("Tk 1 crore 2 lakh", 10_200_000, "money", "Tk"),
            row("7", 7, "materials", "lamps"),
        ],
    ),
    ('Ms. Osei spoke. "1.2 lakh accounts had been opened," she said.', [row("1.2 lakh", 120000, "other", "accounts")]),
    (
        "More than 2,500 copies of leaflets were given out.",
        [row("More than 2,500", 2500, "materials", "copies", "over")],
    ),
    (
        "Nearly 300 people and tens of thousands of netizens joined.",
        [
            row("Nearly 300", 300, "people", "people", "under"),
            row("tens of thousands", 10000, "people", "netizens", "about"),
        ],
    ),
    (
        "The eight provincial financial institutions in Nanling took part.",
        [row("eight", 8, "organisations", "institutions")],
    ),
    (
        "Seven schools and two lectures; one school and two colleges.",
        [
            row("Seven", 7, "organisations", "schools"),
            row("two", 2, "events", "lectures"),
            row("one", 1, "organisations", "school"),
            row("two", 2, "organisations", "colleges"),
        ],
    ),
    (
        "It received more than 20,000 person-times and 10 or so villagers.",
        [
            row("more than 20,000", 20000, "people", "person-times", "over"),
            row("10 or so", 10, "people", "villagers", "about"),
        ],
    ),
]


CASES += [
    (
        "It held 212 camps, of which 40 were in May.",
        [row("212", 212, "events", "camps"), row("40", 40, "events", "camps")],
    ),
    ("Of the vendors, 643 of them signed.", [row("643", 643, "people", "vendors")]),
    (
        "It held 174 workshops, up from 131 in 2021.",
        [row("174", 174, "events", "workshops"), row("131", 131, "events", "workshops")],
    ),
    (
        "He handed over 1,000 booklets to 184 Grade 6 learners, who saved R6,215.",
        [
            row("1,000", 1000, "materials", "booklets"),
            row("184", 184, "people", "learners"),
            row("R6,215", 6215, "money", "R"),
        ],
    ),
    ("112 banking, insurance and securities institutions joined.", [row("112", 112, "organisations", "institutions")]),
    (
        "The slogan was scrolled 2,600 times; eight suspects were held.",
        [row("2,600", 2600, "messages", "times"), row("eight", 8, "other", "suspects")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_finds_counts(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected


NONE = [
    "The 60 Years, 60 Trees drive, the One Youth, Two Skills programme and the One Village One Product show.",
    "The fourth Credit Day of 2019, 15 June 2023, Sept. 5-9, 10-15 December, FY 2023, 2023-24.",
    "It lasted 5 days, two months, three consecutive weeks and a two-hour lecture at 10:30 am.",
    "A 60-year-old aged 18, children aged 5 to 14, youth between the ages of 18-35, under 35.",
    "Girls between the ages of 13 and 17 were met, as were boys aged between 8 and 12 from Liuxi.",
    "Article 5, No. 12, Grade 5, class 9, Room 302, Summary 1, Route 66, the 20th floor.",
    "Call 12363 or 0531-12345678, www.a12.com, RBI/2016-17/275, ISO9001, [2015] No. 12.",
    "5G, G20, COVID-19, 24/7, 50:50, 1/3, the 1990s.",
    "Three aspects, five measures, two main lines, eight practical measures, the two sides.",
    "One of the banks, a series of lectures, one-stop service, one-on-one talks, no one, someone.",
    "100 yuan banknotes, the 2019 edition of 50 yuan notes, $20 bills, Rs. 500 notes, 20 yuan and 10 yuan notes.",
    "several outlets, many people, few branches, a lot of leaflets, test scores, often.",
    'The "6.14" campaign, "Ten Thousand Families" and "five entry" activities.',
    "Views: 1234",
    "Pupils of Forms 4 and 5, of Form 2 and 3, of Years 9 to 13 and of Grades 7 and 8 came.",
    "The Year 3 and 4 pupils came.",
    "The Young Savers Cohort 2 team met Batch 3 trainees and those of intake 4.",
    "Summary of the month (generally 9 articles)",
    "1. Relying on banks\n2. Use the media\n(3) Results",
    "It is three times the size, some 60 km from Nanling, more than over 2016.",
]


def test_speech_is_no_slogan_and_numbers_share_a_noun():
    text = (
        '"Mine began with $10 and a tin," Facey told us. They met 620, 487 and 203 members; they add up to 530 herders.'
    )
    assert rows(text, "en") == [
        row("$10", 10, "money", "$"),
        row("620", 620, "people", "members"),
        row("487", 487, "people", "members"),
        row("203", 203, "people", "members"),
        row("530", 530, "people", "herders"),
    ]


def test_a_sentence_of_speech_behind_who_said_it_is_no_slogan():
    text = '"It is ours," she said. "Twelve families met." The slogan read "Twelve cats". It was closer to 90 homes.'
    assert rows(text, "en") == [
        row("Twelve", 12, "people", "families"),
        row("closer to 90", 90, "people", "homes", "under"),
    ]


def test_amounts_of_a_currency_are_no_years():
    assert rows("Prizes of 5000, 3000 and 2000 som and 2010 dinars were given, as in 2010.", "en") == [
        row("5000", 5000, "money", "som"),
        row("3000", 3000, "money", "som"),
        row("2000", 2000, "money", "som"),
        row("2010", 2010, "money", "dinars"),
    ]


def test_a_sign_may_open_the_text():
    assert rows("$5250 was given.", "en") == [row("$5250", 5250, "money", "$")]


@pytest.mark.parametrize("text", NONE)
def test_leaves_alone(text: str) -> None:
    assert rows(text, "en") == []
