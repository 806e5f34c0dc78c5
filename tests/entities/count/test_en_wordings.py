"""English counts in further wordings."""

from __future__ import annotations

import pytest
from count_rows import Row, row, rows

CASES: list[tuple[str, list[Row]]] = [
    # people without a noun in headlines, by what they do
    (
        "75 graduate in money skills\n300 benefit from talks\nOver 400 trained in Ho",
        [
            row("75", 75, "people", "people"),
            row("300", 300, "people", "people"),
            row("Over 400", 400, "people", "people", "over"),
        ],
    ),
    (
        "It has 5 graduate schools and 3 benefit shows.",
        [
            row("5", 5, "organisations", "schools"),
            row("3", 3, "events", "shows"),
        ],
    ),
    # a blank behind the comma of thousands, where nothing else can be meant
    (
        "By 2018 it will teach 130, 000 people and lend UShs46, 900. In 2018, 300 women came; on May 3, 400 boys.",
        [
            row("130, 000", 130_000, "people", "people"),
            row("UShs46, 900", 46_900, "money", "UShs"),
            row("300", 300, "people", "women"),
            row("400", 400, "people", "boys"),
        ],
    ),
    # hours that staff give are no staff
    ("It gave over 2,000 staff volunteering hours to 20 staff members.", [row("20", 20, "staff", "members")]),
    # millions by their letter behind a blank; a length
    (
        "It lent Nu 34 m and £2.5 m, for 40 farmers, beside a fence of 30 m.",
        [
            row("Nu 34 m", 34_000_000, "money", "Nu"),
            row("£2.5 m", 2_500_000, "money", "£"),
            row("40", 40, "people", "farmers"),
        ],
    ),
    # words joined by a slash before the noun; fairs by their Indian name
    (
        "It ran 40 coin/note fairs, 30 old and torn/burnt paper camps and 20 loan melas, and gave 50 pens/books.",
        [
            row("40", 40, "events", "fairs"),
            row("30", 30, "events", "camps"),
            row("20", 20, "events", "melas"),
            row("50", 50, "materials", "pens"),
        ],
    ),
    # schools for the small, and assemblies of villages, not of schools
    (
        "It helped six pre-schools and 14 village assemblies, and two school assemblies sang.",
        [
            row("six", 6, "organisations", "pre-schools"),
            row("14", 14, "organisations", "assemblies"),
            row("two", 2, "other", "assemblies"),
        ],
    ),
    # a fraction in words with its share in brackets
    (
        "More than two-thirds (67.5%) of tellers sang. Two-thirds (2) of them slept.",
        [row("More than two-thirds (67.5%)", 67.5, "share", "%", modifier="over")],
    ),
    # where the count of the sentence before went; whom a register lists
    (
        "In spring 140 huts had no lamp. By May the figure had been cut to 23 thanks to Fell Bank. The bank lent to the"
        " 75 registered poor people there; 40 registered at once.",
        [
            row("140", 140, "other", "huts"),
            row("23", 23, "other", "huts"),
            row("75", 75, "people", "people"),
            row("40", 40, "people", "people"),
        ],
    ),
    # a word of letters and figures before the noun, and the number of a school
    (
        "It chose ten 4Ps hamlets, 12 B40 families and twenty 4-H clubs; see Table 4 B12 for 3 more.",
        [
            row("ten", 10, "organisations", "hamlets"),
            row("12", 12, "people", "families"),
            row("twenty", 20, "organisations", "clubs"),
            row("3", 3, "organisations", "clubs"),
        ],
    ),
    (
        "It met at Kasihan 1 State Middle School and taught 1 State Middle School more.",
        [row("1", 1, "organisations", "State")],
    ),
    (
        "A total of 40 winners won cash prizes, and 144 out of the 328 banks joined.",
        [
            row("40", 40, "people", "winners"),
            row("144", 144, "organisations", "banks"),
            row("328", 328, "organisations", "banks"),
        ],
    ),
    (
        "Four Farmers Help Bureaus met 12 bankers, who drove hundreds of miles to three rowing clubs.",
        [
            row("Four", 4, "organisations", "Bureaus"),
            row("12", 12, "staff", "bankers"),
            row("hundreds", 100, "other", "miles", modifier="about"),
            row("three", 3, "organisations", "clubs"),
        ],
    ),
    (
        "The Fellmoor Savers £20,000 Challenge was won by Ann, who had £300; the bank has a £2 million fund. The"
        " £500 Grant went to Ben.",
        [
            row("£300", 300, "money", "£"),
            row("£2 million", 2000000, "money", "£"),
            row("£500", 500, "money", "£"),
        ],
    ),
    (
        "They formed six FPOs, two RRBs and four new multipurpose PACS; Class four PACS rules are dull.",
        [
            row("six", 6, "organisations", "FPOs"),
            row("two", 2, "organisations", "RRBs"),
            row("four", 4, "organisations", "PACS"),
        ],
    ),
    (
        "The team asked five questions of its guests; customers asked 12 questions.",
        [row("five", 5, "other", "questions"), row("12", 12, "people", "questions")],
    ),
    # shares in words; ordinals, quarters of a year and a majority are none
    (
        "Nearly two-thirds of the shops joined, one-quarter of all pupils and three fifths of members came.",
        [
            row("Nearly two-thirds", 66.67, "share", "%", "under"),
            row("one-quarter", 25, "share", "%"),
            row("three fifths", 60, "share", "%"),
        ],
    ),
    ("A two-thirds majority chose it in one quarter of 2019, in two quarters of the year and in one third place.", []),
    (
        "Awareness had risen from 41% to 78%, and between 10% to 20% of shops joined.",
        [
            row("41%", 41, "share", "%"),
            row("78%", 78, "share", "%"),
            row("between 10% to 20%", 10, "share", "%", value_max=20),
        ],
    ),
    (
        "It has 5 kinds of languages manual, two types of leaflets and a three language poster; three kinds of risks.",
        [
            row("5", 5, "other", "kinds"),
            row("two", 2, "materials", "types"),
            row("three", 3, "other", "language"),
        ],
    ),
    (
        "It gave 40 nos of leaflets, 12 nos. of school bags and a 7.5 KW plant; Nos. 5 and 6 stay.",
        [
            row("40", 40, "materials", "leaflets"),
            row("12", 12, "materials", "bags"),
            row("7.5", 7.5, "other", "KW"),
        ],
    ),
    (
        "It went to 14 old cameras and clocks stores, 6 rare herbs and spices firms, 3 banks and insurance companies"
        " and 20 nurses and carers.",
        [
            row("14", 14, "organisations", "stores"),
            row("6", 6, "organisations", "firms"),
            row("3", 3, "organisations", "banks"),
            row("20", 20, "people", "nurses"),
        ],
    ),
    (
        "The day led to nine (9) Kids Deposit Accounts. The number of banks rose to an impressive 163.",
        [row("nine (9)", 9, "other", "Accounts"), row("163", 163, "organisations", "banks")],
    ),
    (
        "Seven kids open Savings Accounts: it was an impressive 5.",
        [row("Seven", 7, "people", "kids")],
    ),
    (
        "The sub-branch by virtue of the six networks LED screen scrolled slogans; the six networks of friends agreed.",
        [row("six", 6, "outlets", "networks")],
    ),
    (
        'It held "Safety of Money into Thousands of Homes, Building a Wide and Strong Defense Together" in a hall.',
        [],
    ),
    (
        "It has 125 branches, 314 community and small- and micro-sized sub-branches in six pilot areas.",
        [
            row("125", 125, "outlets", "branches"),
            row("314", 314, "outlets", "sub-branches"),
            row("six", 6, "organisations", "areas"),
        ],
    ),
    (
        "By last June, 2,945 townships had none, and 2,367 of the townships were in hills.",
        [
            row("2,945", 2945, "organisations", "townships"),
            row("2,367", 2367, "organisations", "townships"),
        ],
    ),
    (
        "1953 edition RMB, the 1999 version of notes and 1999 copies.",
        [row("1999", 1999, "materials", "copies")],
    ),
    (
        "Members got 20m/- in loans and saved 500/- each.",
        [row("20m/-", 20_000_000, "money", "/-"), row("500/-", 500, "money", "/-")],
    ),
    (
        "The branch exchanged coins of 8.7 ten thousand yuan.",
        [row("8.7 ten thousand", 87_000, "money", "yuan")],
    ),
    (
        "Loans of Rs. 3.4 lakh, US$2.5 million, GH¢5,000, KSh 300,000 and Taka 5 crore.",
        [
            row("Rs. 3.4 lakh", 340_000, "money", "Rs."),
            row("US$2.5 million", 2_500_000, "money", "US$"),
            row("GH¢5,000", 5000, "money", "GH¢"),
            row("KSh 300,000", 300_000, "money", "KSh"),
            row("Taka 5 crore", 50_000_000, "money", "Taka"),
        ],
    ),
    (
        "It spent 2.3 million yuan, about 70,000 yuan of it on prizes.",
        [row("2.3 million", 2_300_000, "money", "yuan"), row("about 70,000", 70000, "money", "yuan", "about")],
    ),
    (
        "Over 95% of residents, 100 per cent of outlets, up 5 percentage points.",
        [
            row("Over 95%", 95, "share", "%", "over"),
            row("100 per cent", 100, "share", "%"),
            row("5", 5, "share", "percentage points"),
        ],
    ),
    (
        "30 to 50 students, between 30 and 50 shops, 10% to 20%.",
        [
            row("30 to 50", 30, "people", "students", "exact", 50),
            row("between 30 and 50", 30, "organisations", "shops", "exact", 50),
            row("10% to 20%", 10, "share", "%", "exact", 20),
        ],
    ),
    (
        "It trained three (3) teams, 400+ farmers and 500-plus guests.",
        [
            row("three (3)", 3, "other", "teams"),
            row("400+", 400, "people", "farmers", "over"),
            row("500-plus", 500, "people", "guests", "over"),
        ],
    ),
    (
        "The number of visits to the voting page reached more than 5,000.",
        [row("more than 5,000", 5000, "views", "visits", "over")],
    ),
    (
        "The reading volume reached 56,000, forwarded 1,200 times.",
        [row("56,000", 56000, "views", "volume"), row("1,200", 1200, "views", "times")],
    ),
    ("Number of children reached directly: 2703. Adults: none.", [row("2703", 2703, "people", "children")]),
    (
        "Some 58,462 students, a hundred teachers, about a thousand parents.",
        [
            row("Some 58,462", 58462, "people", "students", "about"),
            row("hundred", 100, "people", "teachers"),
            row("about a thousand", 1000, "people", "parents", "about"),
        ],
    ),
    (
        "Dozens of volunteers, several hundred merchants, half a million viewers.",
        [
            row("Dozens", 12, "staff", "volunteers", "about"),
            row("several hundred", 100, "organisations", "merchants", "about"),
            row("half a million", 500_000, "views", "viewers"),
        ],
    ),
    (
        "Up to 50 shops, at least 30 teachers, as many as 300 guests.",
        [
            row("Up to 50", 50, "organisations", "shops", "under"),
            row("at least 30", 30, "people", "teachers", "over"),
            row("300", 300, "people", "guests"),
        ],
    ),
    (
        'It held 20 "going out" activities for 100 grass-roots rural cadres.',
        [
            row("20", 20, "events", "activities"),
            row("100", 100, "people", "cadres"),
        ],
    ),
    (
        "The survey of the awareness rate from 41% to 78% was read out.",
        [row("41%", 41, "share", "%"), row("78%", 78, "share", "%")],
    ),
    (
        "All levels of media 50+ publicized it; media of each level more than 300 took part.",
        [row("50+", 50, "media", "media", "over"), row("more than 300", 300, "media", "media", "over")],
    ),
    (
        "It sent 3000 + copies and 3 6 outlets joined 1 quiz; the land is 400 mu; 1 yuan, 5 jiao and 1 jiao coins.",
        [
            row("3000 +", 3000, "materials", "copies", "over"),
            row("3 6", 36, "outlets", "outlets"),
            row("1", 1, "events", "quiz"),
            row("400", 400, "other", "mu"),
        ],
    ),
    (
        "A total of 488 schools and 12 000 leaflets.",
        [row("488", 488, "organisations", "schools"), row("12 000", 12000, "materials", "leaflets")],
    ),
    (
        "It sent 2.7 million fraud warning text messages and 20 pieces of news.",
        [row("2.7 million", 2_700_000, "messages", "messages"), row("20", 20, "publications", "pieces")],
    ),
    (
        "She met 70 second graders for 30 seconds and 12 second year students.",
        [row("70", 70, "people", "graders"), row("12", 12, "people", "students")],
    ),
    # a number and "plus" before people; what is given as well does not count
    (
        "Our 90 plus volunteers met 40 pupils plus their children, with $20 plus prizes.",
        [
            row("90 plus", 90, "staff", "volunteers", "over"),
            row("40", 40, "people", "pupils"),
            row("$20", 20, "money", "$"),
        ],
    ),
    # the classes of a school in words; years that pass are none
    ("She read with year two and three pupils, in grades five and six, with year nine girls.", []),
    ("Upper Fell College year 8 girls, local year 6 pupils and their year 11 cousins sang.", []),
    ("She met 60 year 5 pupils.", [row("60", 60, "people", "pupils")]),
    ("She met 12 school, bank and market leaders.", [row("12", 12, "people", "leaders")]),
    ("She met 20 sports teachers.", [row("20", 20, "people", "teachers")]),
    ("In 5 years 300 traders joined.", [row("300", 300, "people", "traders")]),
    (
        "In the school year 90 pupils sang; each year 8 girls win.",
        [row("90", 90, "people", "pupils"), row("8", 8, "people", "girls")],
    ),
    # a scheme's name with a small word in it before what is counted; a bank in a town is none
    (
        "Its 35 Sing to the Young clubs and more than 20 Save with Owls workshops met.",
        [row("35", 35, "organisations", "clubs"), row("more than 20", 20, "events", "workshops", modifier="over")],
    ),
    ("On May 25 Singing to the Young clubs met, and Ward 7 Sing for Owls clubs too.", []),
    (
        "Last year three schools and four clubs came.",
        [row("three", 3, "organisations", "schools"), row("four", 4, "organisations", "clubs")],
    ),
    ("By the end of September, 58,462 students had joined.", [row("58,462", 58462, "people", "students")]),
    (
        "More than 940,000 online and offline activities.",
        [row("More than 940,000", 940_000, "events", "activities", "over")],
    ),
    (
        "They paid 50 home visits and held 12 exhibitions in six regions.",
        [
            row("50", 50, "events", "visits"),
            row("12", 12, "events", "exhibitions"),
            row("six", 6, "organisations", "regions"),
        ],
    ),
    (
        "Twenty-five volunteers and 100 staff members from 15 women-led firms.",
        [
            row("Twenty-five", 25, "staff", "volunteers"),
            row("100", 100, "staff", "members"),
            row("15", 15, "organisations", "firms"),
        ],
    ),
    # a zero that only pads, beside numbers of wards and of telephones
    (
        "The bank backed 02 projects and 06 exposure visits; women of Ward 05 rang 02 2233 4455 at 09 hours.",
        [row("02", 2, "other", "projects"), row("06", 6, "events", "visits")],
    ),
    (
        "Those with N500,000 and above came. Advances were 200 cr. The G 20 fora met.",
        [
            row("N500,000 and above", 500_000, "money", "N", "over"),
            row("200 cr", 2_000_000_000, "money", None),
        ],
    ),
    # a share behind a fraction in figures, which is no range with it
    (
        "Take 2/3 or 67 percent of it and 5 or 6 percent more.",
        [row("67 percent", 67, "share", "%"), row("5 or 6 percent", 5, "share", "%", value_max=6)],
    ),
    # a bare number counts what its own sentence counts, not what the one before does
    ("It took 87 notes in Liuxi, Baishi has 54.", [row("87", 87, "other", "notes"), row("54", 54, "other", "notes")]),
    ("It took 87 notes in Liuxi. Baishi has 54.", [row("87", 87, "other", "notes")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_finds_counts(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
