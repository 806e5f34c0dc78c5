"""English counts: members and measures beside the number, ratios, numbers twice; invented sentences."""

from __future__ import annotations

import pytest
from count_rows import Row, row, rows

CASES: list[tuple[str, list[Row]]] = [
    # a verb that says the figure is passed, which is no part of the count; one that forbids it
    (
        "Listeners exceeded 4200, leaflets surpassed 900 copies and guests must not exceed 30 people.",
        [
            row("4200", 4200, "people", "Listeners", modifier="over"),
            row("900", 900, "materials", "copies", modifier="over"),
            row("30", 30, "people", "people"),
        ],
    ),
    # what is estimated twice
    (
        "It reaches an estimated around 5,000 homes and an estimated over 60 pupils; it was estimated over 60 days.",
        [
            row("estimated around 5,000", 5000, "people", "homes", modifier="about"),
            row("estimated over 60", 60, "people", "pupils", modifier="over"),
        ],
    ),
    # ages behind "young" and "old"
    (
        "Girls as young as five to eight or as old as 15 came with 40 teachers.",
        [row("40", 40, "people", "teachers")],
    ),
    # a range from cents to whole units, and two sums
    (
        "Kids put in 40 cents to $25 a week and took out 40 cents, $25 or more.",
        [
            row("40 cents to $25", 0.4, "money", "$", value_max=25),
            row("40", 40, "money", "cents"),
            row("$25 or more", 25, "money", "$", modifier="over"),
        ],
    ),
    # the letter for "circa", before a year and at the end of a word; the most there may be; short words for per cent
    (
        "It has c.1750 members, c. 300 shops (c.£9m) and foods, drinks etc. 20 tellers built it c.1850 (c. 1904).",
        [
            row("c.1750", 1750, "people", "members", modifier="about"),
            row("c. 300", 300, "organisations", "shops", modifier="about"),
            row("c.£9m", 9000000, "money", "£", modifier="about"),
            row("20", 20, "staff", "tellers"),
        ],
    ),
    (
        "Each gave up to a total of £180; up to a maximum of 70 pens was free.",
        [
            row("up to a total of £180", 180, "money", "£", modifier="under"),
            row("up to a maximum of 70", 70, "materials", "pens", modifier="under"),
        ],
    ),
    (
        "Each gave a maximum £150 and 40 pens; the maximum is 30 pens.",
        [
            row("maximum £150", 150, "money", "£", modifier="under"),
            row("40", 40, "materials", "pens"),
            row("30", 30, "materials", "pens"),
        ],
    ),
    (
        "72pc of growers and about 9.5pc of traders have a 12pc set; 70 pc of the savers agree.",
        [
            row("72pc", 72, "share", "%"),
            row("about 9.5pc", 9.5, "share", "%", modifier="about"),
            row("70 pc", 70, "share", "%"),
        ],
    ),
    # a school's year in words, and a number behind a year
    (
        "At the end of term, year six pupils go; year seven pupils stay. In a year 12 pupils left; last year, six"
        " pupils came.",
        [row("12", 12, "people", "pupils"), row("six", 6, "people", "pupils")],
    ),
    # the letters of what those counted are in, which end in a word for time; a time by itself
    (
        "It met six Bridge Year (BY) pupils and 12 tellers within 9 years (BY).",
        [row("six", 6, "people", "pupils"), row("12", 12, "staff", "tellers")],
    ),
    # "or more" behind what is counted, and where it says something else; the first of goods that a list names
    (
        "It met growers with 40 acres or more, pupils with 350 marks and above, and 12 tellers or more than half.",
        [
            row("40", 40, "other", "acres", modifier="over"),
            row("350", 350, "other", "marks", modifier="over"),
            row("12", 12, "staff", "tellers"),
        ],
    ),
    (
        "It gave 30 tables, chairs, and desks, 60 planks and 900 timbers.",
        [
            row("30", 30, "materials", "tables"),
            row("60", 60, "materials", "planks"),
            row("900", 900, "materials", "timbers"),
        ],
    ),
    (
        "It gave 200kg of rice and 3 tonnes of maize, and built a 5km road for 4G phones.",
        [row("200", 200, "other", "kg"), row("3", 3, "other", "tonnes")],
    ),
    (
        "A 60 member contingent marched with its 12-member board, 60 member banks and a 5-day tent.",
        [row("60", 60, "people", "member"), row("12", 12, "people", "member"), row("60", 60, "organisations", "banks")],
    ),
    (  # a name's letters before the noun; a bank's smallest houses
        "It met 12 Community Savings Group (CSG) heads and 14 village bank (VB) tellers; 16 Fell Bank (FB) said so. It"
        " has 70 branch lites.",
        [row("12", 12, "people", "heads"), row("14", 14, "staff", "tellers"), row("70", 70, "outlets", "lites")],
    ),
    (  # of how many areas or houses something is
        "Its three-county area and five-state footprint has a 17-branch rural bank, a two-state solution and a"
        " six-storey school.",
        [
            row("three", 3, "organisations", "county"),
            row("five", 5, "organisations", "state"),
            row("17", 17, "outlets", "branch"),
        ],
    ),
    (
        "It serves the seven county Upper Fell Region and two county councils in the region.",
        [row("seven", 7, "organisations", "county"), row("two", 2, "organisations", "councils")],
    ),
    (  # of a list of nouns the first is the unit, of words for kinds the noun behind them
        "Some 70 teachers, pupils, and parents came, as did 40 shops, clubs and banks and 30 primary, middle and high"
        " school pupils.",
        [
            row("Some 70", 70, "people", "teachers", modifier="about"),
            row("40", 40, "organisations", "shops"),
            row("30", 30, "people", "pupils"),
        ],
    ),
    (  # one thing of a noun whose plural takes more than an s, but no article
        "It has at least one branch there and at least one company; it opened a branch and one of its counties met.",
        [
            row("at least one", 1, "outlets", "branch", modifier="over"),
            row("at least one", 1, "organisations", "company", modifier="over"),
        ],
    ),
    (  # houses where people meet, and those of a bank
        "It visited 8 senior centers and four community centres; it has 11 service centers and 20 centers.",
        [
            row("8", 8, "organisations", "centers"),
            row("four", 4, "organisations", "centres"),
            row("11", 11, "outlets", "centers"),
            row("20", 20, "outlets", "centers"),
        ],
    ),
    (  # a corporate form before the noun; weights; who guards
        "All 70 Fell Bank N.A. branches cut 820 lbs. of paper; four crossing guards and nine associates had cocoa.",
        [
            row("70", 70, "outlets", "branches"),
            row("820", 820, "other", "lbs"),
            row("four", 4, "people", "guards"),
            row("nine", 9, "staff", "associates"),
        ],
    ),
    # how long each takes; who won something, and money
    (
        "He led four 30-minute classes and two hour-long sessions. In 2019 40-minute classes were rare.",
        [row("four", 4, "events", "classes"), row("two", 2, "events", "sessions")],
    ),
    (
        "Three rural schools won. It cost 4,000 won.",
        [row("Three", 3, "organisations", "schools"), row("4,000", 4000, "money", "won")],
    ),
    (  # adjectives with commas between them, and without a noun behind
        "It drew four keen pupils, five young, male students and two small, rural schools; 12 old, he said, slept.",
        [
            row("four", 4, "people", "pupils"),
            row("five", 5, "people", "students"),
            row("two", 2, "organisations", "schools"),
        ],
    ),
    ("Batches came: in the first batch, 40 pupils.", [row("40", 40, "people", "pupils")]),
    (
        "25 of the credit union's 42 branches joined.",
        [row("25", 25, "outlets", "branches"), row("42", 42, "outlets", "branches")],
    ),
    (
        "Two in five adults save, one in every ten young people and one in three borrowers; two in five villages met.",
        [row("five", 5, "organisations", "villages")],
    ),
    ("More than 3 in 5 adults save, and about 2 in 10 customers.", []),
    ("Nine out of ten women save, as do 4 in 10 Ghanaians 3 out of every 100 boys and men and two in five kids.", []),
    ("Nine out of 12 women came.", [row("Nine", 9, "people", "women"), row("12", 12, "people", "women")]),
    (
        "There were (three) 3 schools, and the week (2019) 3 camps.",
        [row("(three) 3", 3, "organisations", "schools"), row("3", 3, "events", "camps")],
    ),
    (
        "30 trained officers met 40 registered dairy farmers and 45 newly trained agents; it trained others in 2019.",
        [row("30", 30, "people", "officers"), row("40", 40, "people", "farmers"), row("45", 45, "staff", "agents")],
    ),
    (  # agents at whom cash is drawn are outlets
        "It has 120 agents in hill towns offering cash services, a network of 80 bank agents, and 60 agents marched.",
        [
            row("120", 120, "outlets", "agents"),
            row("80", 80, "outlets", "agents"),
            row("60", 60, "staff", "agents"),
        ],
    ),
    (  # blood, plants, peoples, bankers
        "It gave 40 units of blood, 90 saplings and 12 trees; 30 Chileans, 20 jeans, 15 soybeans and five bankers were"
        " there.",
        [
            row("40", 40, "other", "units"),
            row("90", 90, "other", "saplings"),
            row("12", 12, "other", "trees"),
            row("30", 30, "people", "Chileans"),
            row("20", 20, "other", "jeans"),
            row("15", 15, "other", "soybeans"),
            row("five", 5, "staff", "bankers"),
        ],
    ),
    (  # labels with the number on the line below
        "NUMBER OF TEACHERS TRAINED:\n- 25\nTOTAL NUMBER OF SCHOOLS:\n7\nTeachers:\n- 9\n",
        [row("25", 25, "people", "TEACHERS"), row("7", 7, "organisations", "SCHOOLS")],
    ),
    (  # a number whose predicate names what is counted
        "“About 60 are certified teachers,” he said. About 70 are in town.",
        [row("About 60", 60, "people", "teachers", "about"), row("About 70", 70, "people", "teachers", "about")],
    ),
    (  # a part of a number given before
        "The hostel has 90 pupils and out of this number, 35 are girls. Out of the office, 20 are late.",
        [row("90", 90, "people", "pupils"), row("35", 35, "people", "pupils")],
    ),
    (
        "It has one main office plus six kiosks, and 40 village-level, 20 block-level and 3 state-level camps.",
        [
            row("one", 1, "outlets", "office"),
            row("six", 6, "outlets", "kiosks"),
            row("40", 40, "events", "camps"),
            row("20", 20, "events", "camps"),
            row("3", 3, "events", "camps"),
        ],
    ),
    (  # a share that grew is two; 'or over' behind a number, and before one
        "Coverage rose from 4 to 9 percent; 4 to 9 percent of shops joined; 30 percent or over 12 of us, 50 or over.",
        [
            row("4", 4, "share", "%"),
            row("9 percent", 9, "share", "%"),
            row("4 to 9 percent", 4, "share", "%", value_max=9),
            row("30 percent", 30, "share", "%"),
            row("over 12", 12, "other", None, "over"),
            row("50 or over", 50, "other", None, "over"),
        ],
    ),
    ("Our opening hours changed from 9 to 5.", []),
    (  # what rose or fell has two numbers, what it reached one range
        "Our branches will drop from 45 to 23; the pupils rose from 120 to nearly 300. We reached 12 to 30 schools.",
        [
            row("45", 45, "outlets", "branches"),
            row("23", 23, "outlets", "branches"),
            row("120", 120, "people", "pupils"),
            row("nearly 300", 300, "people", "pupils", "under"),
            row("12 to 30", 12, "organisations", "schools", value_max=30),
        ],
    ),
    (  # a dash that touches its approximator
        "We clear forms—about 1,500 a day.",
        [row("about 1,500", 1500, "other", None, "about")],
    ),
    (  # events of a kind of day, and days; what a bank owns before its name
        "Three free sewing day events and six more open day programs ran for two full days. The $2 billion-asset Fell"
        " Bank sold asset-backed notes.",
        [
            row("Three", 3, "events", "events"),
            row("six", 6, "events", "programs"),
            row("$2 billion", 2_000_000_000, "money", "$"),
        ],
    ),
    (  # a blank behind an amount's comma
        "A sum of $17, 250 was raised; it raised $17, 250 people came. Seats cost $5, 300 were free.",
        [
            row("$17, 250", 17250, "money", "$"),
            row("$17", 17, "money", "$"),
            row("250", 250, "people", "people"),
            row("$5", 5, "money", "$"),
        ],
    ),
    (  # an owner's name with a full stop
        "Two of St. Fell's best schools and three of Dr. Ama Osei's pupils came; one of St. Fell's clubs and four of"
        " St. Fell's Church came.",
        [row("Two", 2, "organisations", "schools"), row("three", 3, "people", "pupils")],
    ),
    (  # the grades of a school before who is in them
        "They met 70 4th graders, 90 K-8 grade learners, 20 K–5 pupils and 45 first- through third-grade children. K-12"
        " Supplies came in 30 K-12 boxes on page 3 K-5.",
        [
            row("70", 70, "people", "graders"),
            row("90", 90, "people", "learners"),
            row("20", 20, "people", "pupils"),
            row("45", 45, "people", "children"),
            row("30", 30, "materials", "boxes"),
        ],
    ),
    (  # a number that ends what a bank is called; who works at a bank, and elsewhere
        "Bristol Nine Bank gave tea. All Bristol Nine branch lobbies met All Nine clubs. Five workers from Fell Bank's"
        " centre and six workers from the mill sang.",
        [
            row("Nine", 9, "organisations", "clubs"),
            row("Five", 5, "staff", "workers"),
            row("six", 6, "people", "workers"),
        ],
    ),
    (
        "It covers 64 MFIs and 12 people's credit funds.",
        [row("64", 64, "organisations", "MFIs"), row("12", 12, "organisations", "funds")],
    ),
    (  # a range whose unit is told twice, and two counts or a rise
        "It gave between 3 yuan and 88 yuan to 10 people to 20 people, between 2 clubs and 3 towns; it paid 5 yuan and"
        " 9 yuan, from 4 yuan to 6 yuan.",
        [
            row("between 3 yuan and 88", 3, "money", "yuan", value_max=88),
            row("10 people to 20", 10, "people", "people", value_max=20),
            row("2", 2, "organisations", "clubs"),
            row("3", 3, "organisations", "towns"),
            row("5", 5, "money", "yuan"),
            row("9", 9, "money", "yuan"),
            row("4", 4, "money", "yuan"),
            row("6", 6, "money", "yuan"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_counts_by_what_touches_them(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
