"""Names of places abroad in, the countries that bear them out."""

import pytest

from reportmine.match.gazetteer import WorldPlace, place_named


def countries(name: str) -> list[str]:
    return [area.country for area in place_named(name) if isinstance(area, WorldPlace)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        # small towns of countries whose reports are in English, and seats of districts without a number of people
        ("Clonakilty", "Ireland"),
        ("Oamaru", "New Zealand"),
        ("Teignmouth", "United Kingdom"),
        ("Kaiapoi", "New Zealand"),
        ("Zonkwa", "Nigeria"),
        ("Lapai", "Nigeria"),
        # districts and their seats that no public table has
        ("Donkorkrom", "Ghana"),
        ("Kuchchaveli", "Sri Lanka"),
        ("Dacope", "Bangladesh"),
        ("Sissala East", "Ghana"),
        # a region keeps its name from a hamlet elsewhere
        ("Cologne", "Germany"),
    ],
)
def test_a_town_abroad_is_of_one_country(name: str, expected: str) -> None:
    assert countries(name) == [expected]


@pytest.mark.parametrize("name", ["Emerald", "Bamboo", "Charity", "Ackerman", "Edna", "Nadia", "Anchovy"])
def test_small_towns_called_like_words_or_people_are_left_out(name: str) -> None:
    assert countries(name) == []
