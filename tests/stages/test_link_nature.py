"""What a fact is by itself speaks for or against none: how great, how wide, how old, whose post."""

import re

import pytest

from reportmine.records import Count, Date, Entity, Media, Official, Place, Span, Value
from reportmine.stages.link.nature import Natures
from reportmine.stages.link.scene import Scene
from reportmine.stages.segment import segment
from reportmine.text.view import View, fold

TEXT = "Since 2019 some; in 2021 others; compared with 2018; 1,400,000 of them in X, said Y."


def _names(label: str, value: Value, word: str) -> set[str]:
    """The names of a fact's nature beside two other dates."""
    start = TEXT.index(word)
    fact = Entity("fact", Span(start, start + len(word)), label, value)
    other = Entity("other", Span(20, 24), "DATE", Date("2021"))
    view = View(TEXT, fold(TEXT), "en", None, segment(fold(TEXT), "en"))
    return set(Natures(Scene(view, [fact, other], {})).of(fact))


@pytest.mark.parametrize(
    ("label", "value", "word", "names"),
    [
        (
            "COUNT",
            Count(1_400_000, None, "about", None, "people"),
            "1,400,000",
            {"digits 7", "digits 7|people", "unit None", "modifier about", "modifier about|people"},
        ),
        (
            "COUNT",
            Count(3e12, None, "exact", "$", "money"),
            "1,400,000",
            {"digits 8", "digits 8|money", "unit $", "modifier exact", "modifier exact|money"},
        ),
        ("DATE", Date("2019"), "2019", {"date 0000", "of an earlier year", "since", "since a year"}),
        ("DATE", Date("2019-05-03"), "2019", {"date 0000-00-00", "of an earlier year", "since", "since a day"}),
        ("DATE", Date("2018"), "2018", {"date 0000", "of an earlier year", "since", "since a year"}),
        ("DATE", Date("XXXX-05"), "in", {"date XXXX-00"}),
        ("DATE", Date("2021"), "in", {"date 0000", "of the latest year"}),
        ("PLACE", Place("Ghana/Ashanti"), "X", {"depth 1"}),
        ("PLACE", Place(None), "X", {"depth unknown"}),
        ("OFFICIAL", Official("Deputy Minister", "Ministry"), "Y", {"of a body", "title deputy", "title minister"}),
        ("OFFICIAL", Official("教育局局长", None), "Y", {"of no body", "title 教育局局长", "title 局长"}),
        ("OFFICIAL", Official(None, None), "Y", {"of no body"}),
        ("MEDIA", Media("radio"), "X", {"outlet radio"}),
    ],
)
def test_natures(label: str, value: Value, word: str, names: set[str]) -> None:
    assert _names(label, value, word) == names


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("人行青岭县支行来到南湾镇。南湾镇地处山区，村民取钱要走半天。", [False, True]),
        ("南湾镇是茶叶之乡，人行青岭县支行在南湾镇是否设点，还没有定。", [True, False]),
        ("南湾镇今年收茶千担。人行青岭县支行在南湾镇今年3月设点。", [True, False]),
        ("南湾镇有关部门和人行青岭县支行开讲，南湾镇有茶农来听。", [False, True]),
    ],
)
def test_an_area_that_is_described(text: str, described: list[bool]) -> None:
    places = [Entity(f"p{at.start()}", Span(*at.span()), "PLACE", Place(None)) for at in re.finditer("南湾镇", text)]
    scene = Scene(View(text, fold(text), "zh", None, segment(fold(text), "zh")), places, {})
    assert ["of a description" in Natures(scene).of(place) for place in places] == described
