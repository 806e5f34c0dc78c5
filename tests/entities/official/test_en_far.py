"""English officials behind a long body, of ranks and of posts in the plural: the names found in invented sentences."""

from __future__ import annotations

import pytest

from reportmine.entities.official.en import find
from reportmine.text.view import View, fold

CASES = [
    ("Head of the Cash Division of Liuxi Bank (LB) in Baishi, Kwame Osei, told residents so.", ["Kwame Osei"]),
    ("Deputy Governor of LRB Neela Timsina told the function so.", ["Neela Timsina"]),
    (
        "A Head of the Unit of Loans and Advice (UOLA) of the Liuxi and Baishi Office, Kwame Osei, told residents so.",
        ["Kwame Osei"],
    ),
    ("Head of Fell Bank Regional Office (FB) Jambi Province Rini Wulandari said so.", ["Rini Wulandari"]),
    ("Head of Fell Bank Regional Office (FB) Jambi Province Police said so. They paid 3 yuan a head.", []),
    (
        "It was opened by Head of Fell Bank Regional Office of Jambi Province Rini Wulandari on Friday. Rini sang; she"
        " left early, according to Rini.",
        ["Rini Wulandari", "Rini", "Rini"],
    ),
    (
        "Head of Fell Bank Regional Office (FB) Jambi Province Victoria Sutrisno said so to the Regent of Liuxi Regency"
        " Amir Moko at noon.",
        ["Victoria Sutrisno", "Amir Moko"],
    ),
    ("The secretary of Jambi Province Trade Council met the chairman of Liuxi Regency Football Club in Palu.", []),
    # from whom a word comes, and from where
    ("They heard a talk from Kwame Osei, head of Liuxi Bank, and a word from Accra, head of it.", ["Kwame Osei"]),
    ("The car was hers, said Sgt. Antony Lupo. Lt. Karin Mosner said no.", ["Antony Lupo", "Karin Mosner"]),
    (
        "Md Rafiq Hasan and Nur Jahan Begum, senior vice-presidents, were present.",
        ["Md Rafiq Hasan", "Nur Jahan Begum"],
    ),
    # who is had as the holder of a post, not who is thanked or followed as one
    (
        "The town, now under Quellm Tarbo as its mayor, met a group with Mrs Ama Osei as the chairperson. They thanked"
        " Ann Hill as the mother of all, and Kofi Addo as its manager of dreams.",
        ["Quellm Tarbo", "Ama Osei"],
    ),
    # posts of traditional rulers, and of banks' parts of a country
    (
        "The paramount ruler, Edidem Udo Bassey, and the President General of Liuxi Rulers Council, Obong Peter Etim,"
        " met Ada Obi, Divisional Executive for the South-East.",
        ["Udo Bassey", "Peter Etim", "Ada Obi"],
    ),
    ("A member of staff, Joan Veale, said it was late.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_finds_officials(text: str, expected: list[str]) -> None:
    found = find(View(text, fold(text), "en"))
    assert [text[mention.span.start : mention.span.end] for mention in found] == expected
