"""The invented archive and its measure: a small one in the tests, a large one in benchmarks/reprints.py."""

import runpy
import sys
from collections import Counter
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def measure(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return runpy.run_path(str(BENCHMARKS / "reprints.py"))


def test_precision_and_recall_on_a_small_archive(measure) -> None:
    reports = list(measure["read"](measure["documents"](700, 21)))
    assert len(reports) > 690
    held = measure["score"](reports)
    assert held.pairs > 1000
    assert held.precision >= 0.97
    assert held.recall >= 0.97


def test_the_archive_is_the_same_for_the_same_seed_and_holds_what_it_promises(measure) -> None:
    first = list(measure["documents"](600, 5))
    assert first == list(measure["documents"](600, 5))
    assert first != list(measure["documents"](600, 6))
    kinds = Counter(kind for document in first for kind in document.kinds)
    negatives = Counter(story.split("-")[1] for d in first for story in d.stories if "-" in story)
    assert min(kinds[kind] for kind in ("original", "reprint", "retranslation")) > 40
    assert min(negatives[kind] for kind in ("branch", "year", "sibling")) > 10
    assert max(len(document.stories) for document in first) == 3
    assert {document.lang for document in first} == {"zh", "en"}


def test_hard_negatives_share_most_words_with_their_model(measure) -> None:
    invented = sys.modules["invented.stories"]
    tell = sys.modules["invented.telling"].tell
    chance = __import__("random").Random(3)
    shares = []
    for _ in range(20):
        told = invented.story(chance, 100)
        for like in (invented.other_branch, invented.other_year):
            a, b = (str(tell(s, "zh")) for s in (told, like(chance, told)))
            grams = [{text[at : at + 3] for at in range(len(text) - 2)} for text in (a, b)]
            shares.append(len(grams[0] & grams[1]) / min(map(len, grams)))
    assert sum(shares) / len(shares) > 0.6
    assert max(shares) > 0.85


def test_the_measure_counts_pairs(measure) -> None:
    story = "3月15日，人行南岭中支在柳溪村发放折页1234余份，接待群众567人次。"
    read = measure["read"]
    document = measure["Document"]
    archive = [
        document("a", "zh", story, ("s1",), ("original",)),
        document("b", "zh", story, ("s1",), ("reprint",)),
        document("c", "zh", story, ("s2",), ("original",)),  # a wrong answer key: one of three pairs is right
        document("d", "zh", "北江农商银行举办讲座34场。", ("s1",), ("reprint",)),
    ]
    held = measure["score"](list(read(archive)))
    assert (held.precision, held.recall, held.pairs) == (1 / 3, 1 / 3, 3)
    assert held.split == {"reprint zh": 1}
    assert held.joined == {"story": 1}
