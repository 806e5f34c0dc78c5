"""A bank named without its unit, where its town or rank tells which branch is meant; and who heads several units."""

import pytest

from reportmine.api import extract
from reportmine.records import Branch, Entity, Official, Span
from reportmine.stages.link.ranked import ranked
from reportmine.text.view import View

BANK = "Fellbank"


def _units(*places: str) -> list[Entity]:
    return [Entity(name, Span(0, 1), "BRANCH", Branch(BANK, name, "branch")) for name in places]


@pytest.mark.parametrize(
    ("behind", "places", "meant"),
    [
        (" in Liuxi raised £40", ["Liuxi"], ["Liuxi"]),
        (", Liuxi, raised £40", ["Liuxi", "Baishi"], ["Liuxi"]),
        (" in Baishi raised £40", ["Liuxi"], []),
        (" in Liuxiville raised £40", ["Liuxi"], []),
        (" raised £40 in Liuxi", ["Liuxi"], []),
    ],
)
def test_the_town_behind_a_bank_tells_its_branch(behind: str, places: list[str], meant: list[str]) -> None:
    text = f"{BANK}{behind}"
    found = ranked(View(text, text, "en", None, ()), 0, len(BANK), BANK, _units(*places))
    assert [one.id for one in found] == meant


def test_a_town_tells_nothing_of_another_bank_nor_where_two_units_bear_its_name() -> None:
    text = f"{BANK} in Liuxi raised £40"
    view = View(text, text, "en", None, ())
    office = Entity("office", Span(0, 1), "BRANCH", Branch(BANK, "Liuxi", "regional_head_office"))
    assert ranked(view, 0, len(BANK), None, _units("Liuxi")) == ()
    assert ranked(view, 0, len(BANK), "Otherbank", _units("Liuxi")) == ()
    assert ranked(view, 0, len(BANK), BANK, [*_units("Liuxi"), office]) == ()


@pytest.mark.parametrize(
    ("text", "org", "units"),
    [
        (
            "Charlotte Moore, manager of our Ravenfield and Hadstow branches, led the session with 30 pupils.",
            "Ravenfield and Hadstow branches",
            {"Ravenfield", "Hadstow branches"},
        ),
        (
            "Kofi Addo, manager of the Tema, Keta and Ho branches of Fellbank, spoke to 30 pupils.",
            "Tema, Keta and Ho branches",
            {"Tema", "Keta", "Ho branches"},
        ),
        (
            "Kofi Addo, manager of the Tema branch of Fellbank, and Ama Owusu, of the Ho branch, spoke to 30 pupils.",
            "Tema branch of Fellbank",
            {"Tema branch of Fellbank"},
        ),
    ],
)
def test_who_heads_several_units_is_employed_by_each(text: str, org: str, units: set[str]) -> None:
    found = extract(text, "en")
    words = {entity.id: text[entity.span.start : entity.span.end] for entity in found.entities}
    head = next(entity for entity in found.entities if entity.label == "OFFICIAL")
    assert isinstance(head.value, Official)
    assert head.value.org == org
    assert {words[link.branch] for link in found.links if link.fact == head.id} == units
