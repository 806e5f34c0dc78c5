"""Places that only a report shows stand beside those of the tables, and share no text with them."""

from itertools import pairwise

import pytest

from reportmine.match.shown_en import shown_places
from reportmine.text.view import View, fold


def hits(text: str) -> list[str]:
    found = list(shown_places(View(text, fold(text), "en")))
    assert all(end <= begin for (_, end, _), (begin, _, _) in pairwise(found))
    return [text[start:end] for start, end, _ in found]


def test_known_places_are_none_that_are_shown() -> None:
    assert hits("In Leeds Quelsall on Monday, England. In Quelsall Leeds on Tuesday.") == ["Leeds", "England", "Leeds"]


def test_shown_places_are_found_wherever_they_stand() -> None:
    assert hits("In Quelsall, England. Quelsall slept; QUELSALL slept; Quelsalls slept.") == [
        "Quelsall",
        "England",
        "Quelsall",
        "QUELSALL",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Our St. Quelsall office in England opened. St. Quelsall slept.", "St. Quelsall"),
        ("In Mt Quelsall, England. Mt Quelsall slept.", "Mt Quelsall"),
        ("In St. John, England. St. John slept.", "St. John"),
        ("In La Quelsa, England. La Quelsa slept.", "La Quelsa"),
        ("In Quelsall-Morvane, England. Quelsall-Morvane slept.", "Quelsall-Morvane"),
    ],
)
def test_names_of_towns_may_begin_with_a_small_word_or_hold_a_dash(text: str, name: str) -> None:
    assert [one for one in hits(text) if one != "England"] == [name, name]


def test_a_person_or_a_direction_is_no_town() -> None:
    assert hits("In John, England. The North-East region. In St. Quelsall's, England.") == ["England", "England"]


@pytest.mark.parametrize(
    "text",
    [
        "In England the Office of Lloyds Bank, St. Quelsall Ambulance and others came.",
        "In England Lloyds Bank's St. Quelsall Ambulance team came.",
        "In England, in De Silva's view, Mr. De Silva and Lloyds Bank's De Silva team came.",
        "In England the Regional Office of Lloyds Bank, De Silva said, came.",
        "In England Lloyds Bank met La Toya, then watched La Liga. La Toya came.",
    ],
)
def test_saints_bodies_and_people_with_a_small_word_are_no_towns(text: str) -> None:
    assert [one for one in hits(text) if one != "Bank"] == ["England"]  # there is a town called Bank
