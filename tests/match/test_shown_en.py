"""Places that only a report shows stand beside those of the tables, and share no text with them."""

from itertools import pairwise

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
