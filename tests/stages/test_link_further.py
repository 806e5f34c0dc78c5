"""Whose the facts are of a sentence without a subject that goes on what the one before it tells: invented reports."""

import pytest

from reportmine.api import extract
from reportmine.stages.link.further import further
from reportmine.stages.link.scene import Scene
from reportmine.stages.segment import segment
from reportmine.text.view import View, fold

LEAD = "农行云岭分行启动反诈宣传月。东山支行走进社区讲解案例。"


def _whose(text: str, fact: str) -> list[str]:
    found = extract(text, "zh")
    said = {entity.id: found.surface(entity) for entity in found.entities}
    return [said[link.branch] for link in found.links if said[link.fact] == fact]


@pytest.mark.parametrize("goes_on", ["同时，向居民发放折页90份。", "此外,还为老人讲解识假要点90次。"])
def test_it_is_that_of_the_unit_before(goes_on: str) -> None:
    fact = "90份" if "90份" in goes_on else "90次"
    assert _whose(f"{LEAD}{goes_on}石涧支行走进学校。", fact) == ["东山支行"]


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}同时，白石支行向居民发放折页90份。",
        "农行云岭分行启动宣传月。东山支行走进社区。白石支行到场。同时，向居民发放折页90份。",
    ],
)
def test_a_sentence_with_a_subject_or_behind_another_unit_is_that_unit_s(text: str) -> None:
    assert _whose(text, "90份") == ["白石支行"]


def test_behind_two_units_or_in_a_line_of_its_own_it_is_not_the_first_unit_s_alone() -> None:
    two = "农行云岭分行启动宣传月。东山支行走进社区，白石支行走进学校。同时，向居民发放折页90份。"
    assert _whose(two, "90份") != ["东山支行"]
    assert _whose(f"{LEAD}\n同时，向居民发放折页90份。", "90份") == ["农行云岭分行"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (f"{LEAD}同时，向居民发放折页90份。", [["东山支行"]]),
        # a unit late in its sentence, and the only one that the report names
        (
            "农行云岭分行启动宣传月。为了让居民都能听得懂、记得住、用得上，东山支行走进社区。同时，向居民发放折页90份。",
            [],
        ),
        ("东山支行走进社区讲解案例。同时，向居民发放折页90份。", []),
    ],
)
def test_only_a_unit_that_its_sentence_begins_with_and_one_of_several_is_settled(
    text: str, units: list[list[str]]
) -> None:
    found = extract(text, "zh")
    scene = Scene(View(text, fold(text), "zh", None, segment(fold(text), "zh")), found.entities, {})
    assert [[found.surface(unit) for unit in held] for held in further(scene).values()] == units
