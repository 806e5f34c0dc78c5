"""The best candidates of facts that stand together, and what it counts that they do."""

import pytest

from reportmine.api import extract
from reportmine.stages.link.actors import Key
from reportmine.stages.link.ranker import best
from reportmine.stages.link.scene import Scene
from reportmine.stages.link.ties import ties
from reportmine.stages.segment import segment
from reportmine.text.view import View

A: frozenset[Key] = frozenset([("甲", "甲", "branch")])
NONE: frozenset[Key] = frozenset()


@pytest.mark.parametrize(
    ("choices", "picks"),
    [
        ([], []),
        ([([1, 2], [A, NONE], 0)], [1]),
        ([([2, 2], [A, NONE], 0)], [0]),
        # each for itself where nothing ties them
        ([([5, 1], [A, NONE], 0), ([1, 2], [A, NONE], 0)], [0, 1]),
        # the stronger one takes the weaker along, in either direction, up to what the tie counts
        ([([5, 1], [A, NONE], 0), ([1, 2], [A, NONE], 2)], [0, 0]),
        ([([1, 2], [A, NONE], 0), ([5, 1], [A, NONE], 2)], [0, 0]),
        ([([5, 1], [A, NONE], 0), ([1, 4], [A, NONE], 2)], [0, 1]),
        # of two that are as good the first
        ([([5, 5], [A, NONE], 0), ([1, 1], [A, NONE], 2)], [0, 0]),
        ([([5, 5], [A, NONE], 0), ([1, 3], [NONE, A], 2)], [0, 1]),
        # where going together makes it no better, the best one before stays
        ([([5, 3], [A, NONE], 0), ([1, 4], [A, NONE], 2)], [0, 1]),
        # the same branches may stand at another place among the candidates
        ([([5, 1], [A, NONE], 0), ([2, 1], [NONE, A], 2)], [0, 1]),
    ],
)
def test_the_best_sum_over_all_facts(
    choices: list[tuple[list[float], list[frozenset[Key]], float]], picks: list[int]
) -> None:
    assert best(choices) == picks


@pytest.mark.parametrize(
    ("text", "lang", "counted"),
    [
        ("农行新宁支行走进柳溪公园、白石公园。", "zh", [0, 3000]),
        ("农行新宁支行走进柳溪公园，发放折页20份。", "zh", [0, 2000]),
        ("农行新宁支行获邵阳日报、200余人关注。", "zh", [0, 2000]),
        ("农行新宁支行走进柳溪公园。发放折页20份。", "zh", [0, 500]),
        ("农行新宁支行走进柳溪公园。\n发放折页20份。", "zh", [0, 0]),
        ("农行新宁支行走进柳溪公园，建行东安支行发放折页20份。", "zh", [0, 0]),
        ("The ICBC Xinning Sub-branch was on Nanling Daily and the Nanling TV.", "en", [0, 3000]),
        ("农行新宁支行宣传。", "zh", []),
    ],
)
def test_what_it_counts_that_two_facts_go_together(text: str, lang: str, counted: list[int]) -> None:
    found = extract(text, lang=lang)
    scene = Scene(View(text, text, lang, None, segment(text, lang)), found.entities, {})
    assert ties(scene, scene.facts) == counted


def test_the_outlets_of_a_list_are_of_one_branch() -> None:
    text = "农行新宁支行开展宣传活动。活动得到邵阳日报、新宁电视台、红网、人民网报道。"
    found = extract(text)
    outlets = {entity.id for entity in found.entities if entity.label == "MEDIA"}
    assert len(outlets) == 4
    assert {link.fact for link in found.links} & outlets == outlets
