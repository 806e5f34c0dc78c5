"""Units of an English report beside those of its Chinese headlines: whose values a unit takes."""

import pytest

from reportmine.entities.branch.bilingual import agreed
from reportmine.records import Branch, Mention, Span

BANK = "柳溪银行"


def told(name: str, titled: list[Branch]) -> Branch:
    """The value of "NAME branch" in a report whose Chinese headlines name the units."""
    text = f"{name} branch"
    headlines = [Mention(Span(0, 1), "BRANCH", "rule:branch.zh.unit", unit) for unit in titled]
    own = Branch(None, name, "branch", False)
    mention = Mention(Span(0, len(text)), "BRANCH", "rule:branch.en.unit", own, note={"name": (0, len(name))})
    value = agreed([*headlines, mention], text)[-1].value
    assert isinstance(value, Branch)
    return value


@pytest.mark.parametrize(
    ("name", "places", "taken"),
    [
        ("Luoyuan", ["泺源"], "泺源"),
        ("Luoyuan Road", ["泺源路"], "泺源路"),
        ("Luoyuan", ["泺源", "济南"], "泺源"),
        # both are spelled so: neither is taken
        ("Luoyuan", ["泺源", "罗源"], "Luoyuan"),
        # the longer of two
        ("Xiluoyuan", ["泺源", "西泺源"], "西泺源"),
        # a name of few letters ends other words too
        ("Xinlu", ["路"], "Xinlu"),
        ("Shanghai", ["海"], "Shanghai"),
        ("Taian", ["泰安"], "泰安"),
    ],
)
def test_a_unit_takes_the_place_that_its_name_spells(name: str, places: list[str], taken: str) -> None:
    titled = [Branch(BANK, place, "sub_branch", False) for place in places]
    assert told(name, titled).place == taken


@pytest.mark.parametrize(("place", "level"), [("泺源", "sub_branch"), ("济南", "branch")])
def test_a_unit_has_the_level_of_its_headline(place: str, level: str) -> None:
    titled = Mention(Span(0, 1), "BRANCH", "rule:branch.zh.unit", Branch(BANK, place, "sub_branch", False))
    own = Branch(BANK, "泺源", "branch", False)
    mention = Mention(Span(0, 4), "BRANCH", "rule:branch.en.unit", own, note={"name": (0, 4)})
    value = agreed([titled, mention], "泺源 branch")[-1].value
    assert isinstance(value, Branch)
    assert value.level == level


def units(places: list[str | None], headline: str = "荷花新城") -> list[str | None]:
    """The places of English units below a Chinese headline that names one alone."""
    titled = Mention(Span(0, 1), "BRANCH", "rule:branch.zh.unit", Branch(BANK, headline, "sub_branch", False))
    english = [
        Mention(
            Span(2 + at, 3 + at),
            "BRANCH",
            "rule:branch.en.unit",
            Branch(BANK, place, "branch", False),
            note={"name": (0, 4)},
        )
        for at, place in enumerate(places)
    ]
    found = agreed([titled, *english], "Bank branch and more of it")[1:]
    return [mention.value.place for mention in found if isinstance(mention.value, Branch)]


@pytest.mark.parametrize(
    ("places", "read"),
    [
        (["Lotus New City"], ["荷花新城"]),
        (["Lotus", "Lotus"], ["荷花新城", "荷花新城"]),
        (["新城"], ["荷花新城"]),
        # a second unit, one that was read, and another place
        (["Lotus", "Rose"], ["Lotus", "Rose"]),
        (["Lotus", "荷花新城"], ["Lotus", "荷花新城"]),
        (["济南"], ["济南"]),
    ],
)
def test_the_only_unit_is_the_headline_s(places: list[str | None], read: list[str | None]) -> None:
    assert units(places) == read
