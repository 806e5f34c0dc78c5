"""Whose area a place lies in, where the areas of several branches contain it."""

import pytest

from reportmine.records import Branch, Entity, Place, Span
from reportmine.stages.link.actors import Key, branch_key
from reportmine.stages.link.places import DIVISION, NAMED, OTHER, WIDER, Places
from reportmine.stages.link.scene import Scene
from reportmine.stages.segment import segment
from reportmine.text.view import View, fold

TEXT = "南岭省分行部署活动。在柳溪县白石镇，柳溪支行、东山支行走进集市。北江市的人也来了。"
UNITS = {
    "南岭省分行": Branch("中国农业银行", "南岭", "branch"),
    "柳溪支行": Branch("中国农业银行", "柳溪", "sub_branch"),
    "东山支行": Branch("中国农业银行", "东山", "sub_branch"),
}
TOWNS = {"柳溪县白石镇": "南岭省/北江市/柳溪县", "北江市": "南岭省/北江市"}


def _same(unit: str, town: str) -> str:
    view = View(TEXT, fold(TEXT), "zh", None, segment(fold(TEXT), "zh"))
    units = [_entity(word, "BRANCH", value) for word, value in UNITS.items()]
    towns = [_entity(word, "PLACE", Place(division)) for word, division in TOWNS.items()]
    scene = Scene(view, sorted([*units, *towns], key=lambda one: one.span), {})
    place = next(one for one in towns if one.id == town)
    keys: frozenset[Key] = frozenset(branch_key(one) for one in units if one.id in unit.split("+"))
    return Places(scene).same(keys, place, scene.sentence(scene.sentence_at(place.span.start)))


def _entity(word: str, label: str, value: Branch | Place) -> Entity:
    return Entity(word, Span(TEXT.index(word), TEXT.index(word) + len(word)), label, value)


@pytest.mark.parametrize(
    ("unit", "town", "how"),
    [
        ("柳溪支行", "柳溪县白石镇", NAMED),
        ("南岭省分行", "柳溪县白石镇", WIDER),
        ("东山支行", "柳溪县白石镇", OTHER),
        ("南岭省分行+柳溪支行", "柳溪县白石镇", NAMED),
        ("南岭省分行", "北江市", DIVISION),
        ("柳溪支行", "北江市", OTHER),
    ],
)
def test_the_smallest_area_that_holds_a_place_is_told_from_wider_ones(unit: str, town: str, how: str) -> None:
    assert _same(unit, town) == how
