"""The linker's weights: learned from annotated reports, the same each time, and those that ship are up to date."""

from pathlib import Path

import pytest

from reportmine.cli import main
from reportmine.formats import gold, mark
from reportmine.knowledge.tables import read_table
from reportmine.records import Annotation
from reportmine.stages.link import undecided
from reportmine.stages.link.actors import Key
from reportmine.stages.link.evidence import Evidence
from reportmine.stages.link.ranker import choice
from reportmine.train.links import Example, chosen, examples, fit, jaccard, scenes, table, train

ROOT = Path(__file__).parents[2]
MARKED = """id: case
lang: zh
year: none
---
【B1:人行南岭中支】发放折页【C1:300份】。【B2:人行北江中支】举办讲座【C2:5场】，副行长【O1:李平】（【B3:人行东山支行】）到场。
---
B1 institution=中国人民银行 place=南岭 level=central_sub_branch
B2 institution=中国人民银行 place=北江 level=central_sub_branch
B3 institution=中国人民银行 place=东山 level=sub_branch
C1 value=300 modifier=exact unit=份 category=materials -> B1
C2 value=5 modifier=exact unit=场 category=events -> B2
O1 title=副行长 org=人行东山支行 -> B2 B3
"""


@pytest.fixture
def document(tmp_path: Path) -> Annotation:
    path = tmp_path / "case.mark"
    path.write_text(MARKED, encoding="utf-8")
    return mark.read(path)


def _places(keys: frozenset[tuple[str | None, str | None, str | None]]) -> list[str]:
    return sorted(str(place) for _, place, _ in keys)


def test_an_example_holds_the_gold_and_one_candidate_for_none(document: Annotation) -> None:
    found = list(examples(document))
    assert [(example.label, _places(example.gold)) for example in found] == [
        ("COUNT", ["南岭"]),
        ("COUNT", ["北江"]),
        ("OFFICIAL", ["东山", "北江"]),
    ]
    assert [example.keys.count(frozenset()) for example in found[:2]] == [1, 1]


def test_an_official_s_employer_stands_in_all_candidates(document: Annotation) -> None:
    official = list(examples(document))[2]
    assert all("东山" in _places(keys) for keys in official.keys)
    assert official.nearest().count(True) == 1


def test_the_scene_knows_the_employer_s_mention(document: Annotation) -> None:
    (scene,) = scenes(document)
    assert [scene.text[b.span.start : b.span.end] for held in scene.employed.values() for b in held] == ["人行东山支行"]


@pytest.mark.parametrize("name", ["zh-001", "en-001"])
def test_what_is_learned_from_is_what_is_added_up(name: str) -> None:
    weights = {row["feature"]: round(float(row["weight"]) * 1000) for row in read_table("link_weights")}
    annotation = next(
        annotation for annotation in gold.read(ROOT / "data" / "annotated") if annotation.report.id == name
    )
    facts = [candidates for scene in scenes(annotation) for _, candidates in undecided(scene)]
    assert facts
    for candidates in facts:
        scores = [candidate.standing.weight + sum(one.weight for one in candidate.own) for candidate in candidates]
        named = [sum(weights.get(feature, 0) for feature in candidate.features) for candidate in candidates]
        held, keys, tie = choice(candidates, 0)
        assert (held, keys, tie) == (scores, [candidate.standing.keys for candidate in candidates], 0)
        assert scores == named


def test_evidence_names_what_stands_under_its_heading_and_adds_up_its_weights() -> None:
    weights = {row["feature"]: round(float(row["weight"]) * 1000) for row in read_table("link_weights")}
    held = Evidence("own.", ("last", "no such relation", "second"))
    assert list(held.names()) == ["own.last", "own.no such relation", "own.second"]
    assert held.weight == weights["own.last"] + weights["own.second"] != 0


def test_what_was_learned_chooses_as_the_annotator_did(document: Annotation) -> None:
    found = list(examples(document))
    weights = fit(found * 4, prior=0.01)
    assert chosen(found, weights) == [example.gold for example in found]


@pytest.mark.parametrize(("weight", "linked"), [(1.0, False), (0.25, True)])
def test_a_fact_counts_by_its_weight(weight: float, linked: bool) -> None:
    branch, none = frozenset([("中国人民银行", "南岭", "branch")]), frozenset[Key]()
    features = (frozenset(["for"]), frozenset(["against"]))
    facts = [Example((branch, none), features, branch, "COUNT")] * 20
    facts += [Example((branch, none), features, none, "COUNT", weight=weight)] * 40
    assert chosen(facts[:1], fit(facts)) == [branch if linked else none]


def test_a_fact_of_a_report_with_many_counts_less(document: Annotation) -> None:
    assert [example.weight for example in examples(document)] == [3**-0.5] * 3


def test_features_that_few_facts_show_get_no_weight(document: Annotation) -> None:
    assert fit(list(examples(document))[:1]) == {}


def test_jaccard_s_index() -> None:
    a, b = ("A", None, None), ("B", None, None)
    assert [
        jaccard(frozenset([a]), frozenset([a, b])),
        jaccard(frozenset(), frozenset()),
        jaccard(frozenset([a]), frozenset()),
    ] == [0.5, 1.0, 0.0]


def test_the_table_leaves_out_weights_that_round_to_nothing() -> None:
    assert (
        table({"b": 0.25, "a": -1.0, "c": 0.0001}) == "feature\tweight\torigin\na\t-1.000\ttrained\nb\t0.250\ttrained\n"
    )


def test_the_weights_that_ship_were_learned_from_the_gold_as_it_is() -> None:
    shipped = {row["feature"]: float(row["weight"]) for row in read_table("link_weights")}
    anew = train(gold.read(ROOT / "data" / "annotated"))
    learned = {line.split("\t")[0]: float(line.split("\t")[1]) for line in anew.splitlines()[1:]}
    assert learned.keys() == shipped.keys()
    # sums of floating-point numbers differ in their last digits between processors
    assert max(abs(learned[name] - shipped[name]) for name in learned) <= 0.02


def test_the_command_writes_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(4):
        (tmp_path / f"{number}.mark").write_text(MARKED.replace("id: case", f"id: {number}"), encoding="utf-8")
    out = tmp_path / "weights.tsv"
    assert main(["train", "links", str(tmp_path), "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8") == train(gold.read(tmp_path))
    assert capsys.readouterr().out == f"4 documents read, links written to {out}\n"
    assert len(out.read_text(encoding="utf-8").splitlines()) > 50


def test_gold_without_links_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "case.mark"
    source.write_text("id: x\nlang: zh\nyear: none\n---\n没有事实。\n---\n", encoding="utf-8")
    assert main(["train", "links", str(source), "--out", str(tmp_path / "weights.tsv")]) == 2
    assert "no annotated document with links" in capsys.readouterr().err
