"""English officials of the Indian subcontinent: initials, seats, zones and departments; invented sentences."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
    # an "A" between a post and a name is an initial
    (
        "The district collector A Md Yusuf met Manager A Karim, and the manager said A Good Deed is a song.",
        [("A Md Yusuf", "district collector", None), ("A Karim", "Manager", None)],
    ),
    # a zone and a seat in small letters are the body's
    (
        "They met Canara Bank Mandya zone general manager P Vasu and Mandya south MLA K. Ramu.",
        [
            ("P Vasu", "general manager", "Canara Bank Mandya zone"),
            ("K. Ramu", "MLA", "Mandya south"),
        ],
    ),
    # a department with its body, or one of two fields, before the person who speaks
    (
        "In Bhutan the head of the coin and note unit, RMA, Sonam Choki, said that all is well; Joint Director Coin"
        " Department SBP, Ayesha Noor, told the press.",
        [
            ("Sonam Choki", "head", "coin and note unit, RMA"),
            ("Ayesha Noor", "Joint Director", "Coin Department SBP"),
        ],
    ),
    ("In Bhutan the head of the coin and note unit, said Sonam Choki, a singer.", []),
    # "Govt." is a government; an apostrophe turned over; a courtesy title before a name without a comma
    (
        "A. Rao, Joint Secretary, Govt. of Assam, met Shri P. K. Borah Regional Director, RBI, and Shri N. Das, Hon‟ble"
        " Finance Minister, Assam, at the Kofi Addo Fund Manager, RBI, fair.",
        [
            ("A. Rao", "Joint Secretary", "Govt. of Assam"),
            ("P. K. Borah", "Regional Director", "RBI"),
            ("N. Das", "Finance Minister", "Assam"),
        ],
    ),
    # a numbered part of a country's island
    (
        "According to SSS Vice President for Mindanao South 3 Marta L. Reyes, it is so; Head for South 2 Pens came.",
        [("Marta L. Reyes", "Vice President", "Mindanao South 3")],
    ),
    # no post ends in "of"
    (
        "Minister of State (MoS) for Rural Roads of Kiran Vohra came.",
        [("Kiran Vohra", "Minister of State (MoS) for Rural Roads", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_officials(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
