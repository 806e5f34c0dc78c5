"""English numbers without a noun, ages and face values: the surfaces that count in invented sentences."""

from __future__ import annotations

import pytest
from count_rows import rows

COUNTED = [
    ("The pupils came to the town in 3\nschools and sang.", ["3"]),
    (
        "It gave 15 (Fifteen) and D18,000.00 (Eighteen Thousand Dalasi).",
        ["15 (Fifteen)", "D18,000.00 (Eighteen Thousand Dalasi)"],
    ),
    # an amount in words and once more in figures; another amount in brackets
    (
        "It gave Fifteen Thousand Ghana Cedis (GH¢ 15,000.00), two million naira (N2 million) and ten thousand cedis"
        " ($800).",
        ["Fifteen Thousand Ghana Cedis (GH¢ 15,000.00)", "two million naira (N2 million)", "ten thousand", "$800"],
    ),
    # days of one kind that are held, no days that something lasts; a figure for "for" in a name
    (
        "It held two shred days and three fun days in five working days. A Kids 4 Cash fair and CU 4 Reality drew 40"
        " pupils. RBN 4 Schools sang.",
        ["two", "three", "40", "4"],
    ),
    # colleagues of somebody's, pupils of a year that has a name; years that are counted
    ("Ama and four of her colleagues met 210 transition year pupils in the final year.", ["four", "210"]),
    # what a page counts of itself in a line of its own
    ("1 Photo\n\nIt gave 3 photos of the fair.\n\n12 Comments\n\n5 shares were sold.\n\n310 views", ["3", "5"]),
    ("The policy falls under three (3) kinds and forty ( 40) forms.", ["three (3)", "forty ( 40)"]),
    ("She put the number of growers in the hills at 2140, and the desk at 2140 is shut.", ["2140"]),
    ("Reading rooms, of which there are 22 in the county, stayed open.", ["22"]),
    ("Its reading rooms, of which it has 26 total, stay open; of the ones they run 12 total hours are lost.", ["26"]),
    ("It had 60 applicants, yet only 14 were chosen; only 9 of the 20 hens.", ["60", "14", "9", "20"]),
    ("Now there are seven, and there are only two at Liuxi.", ["seven", "two"]),
    ("The prizes, which are 312 in number, went to pupils.", ["312"]),
    ("It collected 87 notes in Liuxi, 35 in Baishi and 12 in Dongshan.", ["87", "35", "12"]),
    ("Liuxi Bank has 88 branches and Baishi Bank 54, besides the offices.", ["88", "54"]),
    ("It has 188 branches, of which the Liuxi region has 41.", ["188", "41"]),
    ("Of six tellers, three from the Liuxi bank and two from Baishi sang.", ["six", "three", "two"]),
    # what each is worth before what is counted
    ("Ama won one of four $500 grants, Kofi two RM1,000 cash prizes.", ["four", "$500", "two", "RM1,000"]),
    ("Ama lent to two, $500 each, and in 2019 $500 grants were cut.", ["$500", "$500"]),
    ("Six tellers sang, three from the Liuxi choir. Two from the Baishi choir slept.", ["Six"]),
    ("Four camps were planned. The four are in Liuxi; the two that were held went well.", ["Four", "four", "two"]),
    ("This time 41 put their names down, 26 wrote a letter, and 17 got in.", ["41", "26", "17"]),
    ("It held five talks in May and three more in June.", ["five", "three"]),
    ("Rural branches may hold at least one camp a week.", ["at least one"]),
    ("They talked to us about three banks; the branch gave over 160 pairs of shoes.", ["three", "over 160"]),
    ("Deposits had come up to Rs 90 crore.", ["Rs 90 crore"]),
    ("It paid out 46,018 survival benefits and just below $18,000.", ["46,018", "just below $18,000"]),
    ("The hall has 6,500 square feet.", ["6,500"]),
    ("He and his staff of five at the branch lent to groups of ten. The hall can seat 90.", ["five", "ten", "90"]),
    ("It has a seating capacity for 300, and the quiz was the first of six.", ["300", "six"]),
    (
        "About `7.40 crore was lent, and `900 was left; the village`s school got 3 desks.",
        ["About `7.40 crore", "`900", "3"],
    ),
    ("As many as 310 shops came.", ["310"]),
    # hours, however near
    ("At around 11 a.m. and about 4 p.m. the bus drew some 60 a day; nearly 9 o’clock.", ["some 60"]),
    ("Lent by 7 amateurs and about 45 PM SVANidhi loans.", ["7", "about 45"]),
    ("As many as 310 shops came; rates are as low as 5%.", ["310", "5%"]),
    # a team that does something, and a body that a number names beside one that is counted
    ("A team of eight from Fell Bank and a party of about 14 led by Ama Osei came.", ["eight", "about 14"]),
    ("Two Rivers Credit Union sang. Two Fell Bank branches ran, Seven Oaks Bank did not.", ["Two"]),
    # too many for an age, and a share
    ("It met clients over 3,000 and residents over 40 per cent.", ["over 3,000", "over 40 per cent"]),
]

NOT_COUNTED = [
    "A woman of 91 was kept from it, the women of 61 and 33 were not.",
    "Savers as young as 5 and as old as 88 came.",
    "When you are fifteen you do as you hear.",
    "A person 60 or more has a special place.",
    "Fake bills of P1,000, P500 and P100 were passed.",
    "Notes were burned, from Rp 5,000 to Rp 100,000.",
    "Only 12 of March and only 1999 were cold. It was only 9.",
    "The two were afraid, and the one that came was glad.",
    "Old notes were graded into four (4) namely clean, soiled, torn and burnt.",
    "The bank met customers over 60. Someone of 80, or anyone of 16, may ask.",
    "The bank took a seat of nine. It was the first of May.",
    "Rules: the 12 are in the annex, and the 6 had been printed.",
    "In 2014 people had to go to town.",
    "A course that the academy's year 10 students took. A family of four from Liuxi came.",
    "Presidential Decree 247 bans it.",
    "Dial the number first. That number was changed to 247.",
    "The week has two focus areas, four thematic areas and five priority areas.",
    # the number of a report in a series, before a line that begins with what could be counted
    "Summary of the Savings Publicity 3\nSecurities firms and schools sang.",
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_counts_without_a_noun(text: str, expected: list[str]) -> None:
    assert [found[0] for found in rows(text, "en")] == expected


@pytest.mark.parametrize("text", NOT_COUNTED)
def test_no_counts(text: str) -> None:
    assert rows(text, "en") == []
