"""Every number below is worked out by hand in the comment beside it."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from reportmine.errors import GoldError
from reportmine.evaluate.score import Figure, pair_up, score
from reportmine.formats import jsonl, mark
from reportmine.records import Annotation, Branch, Entity, Link, Official, Place, Report, ReportSpan, Span

SEED = Path(__file__).parents[3] / "shared" / "seed" / "gold.jsonl"

GOLD = Path(__file__).with_name("gold.mark").read_text(encoding="utf-8")

# against GOLD: B2 has another level, P2 is cut short, C1 has a wrong modifier and lost its link to B2 (kept to B1),
# O1 is a PLACE, and 折页 is a MEDIA that is none
PREDICTED = Path(__file__).with_name("predicted.mark").read_text(encoding="utf-8")


def one(text: str) -> Annotation:
    return mark.parse(text, "test")


def figures(figure: Figure) -> tuple[int, int, int, int]:
    return figure.right, figure.predicted, figure.found, figure.gold


@pytest.mark.parametrize(
    ("measure", "label", "expected"),
    [
        ("entity", "all", (4, 7, 4, 6)),  # right: B1 B2 P1 C1; predicted also P2 M1 P3; gold also P2 O1
        ("entity", "BRANCH", (2, 2, 2, 2)),
        ("entity", "PLACE", (1, 3, 1, 2)),
        ("entity", "MEDIA", (0, 1, 0, 0)),
        ("entity", "OFFICIAL", (0, 0, 0, 1)),
        ("entity", "DATE", (0, 0, 0, 0)),
        ("partial", "all", (5, 7, 5, 6)),  # P2 touches its gold; P3 touches O1 but has another label
        ("partial", "PLACE", (2, 3, 2, 2)),
        # gold: P1-甲 P1-乙sub P2-甲 C1-甲 C1-乙sub; predicted: P1-甲 P1-乙branch P2'-甲 C1-甲; right: P1-甲 C1-甲
        ("link", "all", (2, 4, 2, 5)),
        ("link", "PLACE", (1, 3, 1, 3)),
        ("link", "COUNT", (1, 1, 1, 2)),
        # gold rows: 甲, 乙sub, 丙村-甲, 丙村-乙sub, 丁村-甲, 200over-甲, 200over-乙sub, 李文-none (8)
        # predicted: 甲, 乙branch, 丙村-甲, 丙村-乙branch, 丁-甲, 折页-none, 200exact-甲, 李文 as PLACE (8)
        # right: 甲, 丙村-甲
        ("fact", "all", (2, 8, 2, 8)),
        ("fact", "BRANCH", (1, 2, 1, 2)),
        ("fact", "PLACE", (1, 4, 1, 3)),
        ("fact", "COUNT", (0, 1, 0, 2)),
        # B1 4 of 4, B2 3 of 4, P1 1 of 1, C1 4 of 5 (value, value_max, unit, category)
        ("value", "all", (12, 14, 12, 14)),
        ("value", "COUNT", (4, 5, 4, 5)),
    ],
)
def test_every_score_by_hand(measure: str, label: str, expected: tuple[int, int, int, int]) -> None:
    board = score(pair_up([one(GOLD)], [one(PREDICTED)]))
    assert figures(board.figure(measure, "zh", label)) == expected
    assert figures(board.figure(measure, "all", label)) == expected
    assert figures(board.figure(measure, "en", label)) == (0, 0, 0, 0)


def test_value_accuracy_attribute_by_attribute() -> None:
    board = score(pair_up([one(GOLD)], [one(PREDICTED)]))
    shares = {
        f"{cell.label}.{cell.attribute}": figure.precision
        for cell, figure in board.figures.items()
        if (cell.measure, cell.lang) == ("value", "zh") and cell.attribute != "all"
    }
    assert shares == {
        "BRANCH.institution": 1.0,
        "BRANCH.place": 1.0,
        "BRANCH.level": 0.5,
        "BRANCH.anonymised": 1.0,
        "PLACE.division": 1.0,
        "COUNT.value": 1.0,
        "COUNT.value_max": 1.0,
        "COUNT.modifier": 0.0,
        "COUNT.unit": 1.0,
        "COUNT.category": 1.0,
    }


def test_shares_and_f1() -> None:
    figure = Figure(4, 7, 4, 6)
    assert (figure.precision, figure.recall) == (4 / 7, 4 / 6)
    assert figure.f1 == pytest.approx(8 / 13)
    assert (Figure(0, 0, 0, 3).precision, Figure(0, 0, 0, 3).recall, Figure(0, 0, 0, 3).f1) == (None, 0.0, 0.0)
    assert (Figure(0, 3, 0, 0).precision, Figure(0, 3, 0, 0).recall, Figure(0, 3, 0, 0).f1) == (0.0, None, 0.0)
    assert (Figure(0, 0, 0, 0).precision, Figure(0, 0, 0, 0).recall, Figure(0, 0, 0, 0).f1) == (None, None, None)


def test_a_document_without_prediction_counts_as_missed_and_one_without_gold_is_left_out() -> None:
    stranger = replace(one(PREDICTED), report=Report("two", one(PREDICTED).report.text))
    board = score(pair_up([one(GOLD)], [stranger]))
    assert figures(board.figure("entity")) == (0, 0, 0, 6)
    assert figures(board.figure("fact")) == (0, 0, 0, 8)
    assert board.figure("entity").precision is None


def test_documents_are_added_up_and_told_apart_by_language() -> None:
    english = one("id: two\nlang: en\n---\n【B1:Nanling Branch】 at 【P1:Liuxi】\n---\nB1 level=branch\nP1 -> B1\n")
    board = score(pair_up([one(GOLD), english], [one(PREDICTED), english]))
    assert figures(board.figure("entity", "en")) == (2, 2, 2, 2)
    assert figures(board.figure("entity", "zh")) == (4, 7, 4, 6)
    assert figures(board.figure("entity")) == (6, 9, 6, 8)
    assert board.langs() == ["en", "zh", "all"]
    assert board.documents == 2


def test_the_link_may_name_any_mention_of_the_branch() -> None:
    text = "甲支行、甲支行、丙村"
    mentions = (
        Entity("b1", Span(0, 3), "BRANCH", Branch("中国银行", "甲", "sub_branch")),
        Entity("b2", Span(4, 7), "BRANCH", Branch("中国银行", "甲县", "sub_branch")),
        Entity("p1", Span(8, 10), "PLACE", Place()),
    )
    gold = Annotation(Report("x", text), mentions, (Link("p1", "b1"),))
    predicted = Annotation(Report("x", text), mentions, (Link("p1", "b2"),))
    board = score(pair_up([gold], [predicted]))
    assert board.f1("link") == 1.0
    assert figures(board.figure("fact")) == (2, 2, 2, 2)


def test_an_official_s_row_has_the_first_title_of_the_report() -> None:
    text = "李文、李文、李文、李文"
    entities = tuple(
        Entity(f"o{at}", Span(at * 3, at * 3 + 2), "OFFICIAL", Official(title))
        for at, title in enumerate((None, "行长", "书记", "主任"))
    )
    whole = Annotation(Report("x", text), entities)
    assert figures(score(pair_up([whole], [whole])).figure("fact")) == (1, 1, 1, 1)
    # with two reports, the fourth mention stands in the second one: rows (李文, 行长) and (李文, 主任)
    page = replace(whole, reports=(ReportSpan(Span(0, 9)), ReportSpan(Span(9, 11))))
    assert figures(score(pair_up([page], [whole])).figure("fact")) == (2, 2, 2, 2)


def test_order_and_duplicates_change_nothing() -> None:
    gold, predicted = one(GOLD), one(PREDICTED)
    other = replace(gold, report=replace(gold.report, id="two"))
    plain = score(pair_up([gold, other], [predicted]))
    twice = tuple(replace(entity, id=entity.id + "x") for entity in predicted.entities)
    links = (*predicted.links, *predicted.links, Link("C1x", "B1x"), Link("C1x", "B1"))
    doubled = replace(predicted, entities=predicted.entities + twice, links=links)
    # C1x stands for C1: its own links are the same, so nothing is added; P1x and P2x are unlinked copies
    shuffled = replace(doubled, entities=tuple(random.Random(3).sample(doubled.entities, len(doubled.entities))))
    assert figures(score(pair_up([other, gold], [shuffled])).figure("link")) == figures(plain.figure("link"))
    same_twice = score(pair_up([other, gold], [predicted, replace(predicted, entities=predicted.entities[::-1])]))
    assert same_twice == plain


def test_a_contradicting_duplicate_is_wrong_in_either_order() -> None:
    gold = one("id: x\n---\n【D1:2024年】\n---\nD1 edtf=2024\n")
    wrong = one("id: x\n---\n【D1:2024年】\n---\nD1 edtf=2023\n")
    for predictions in ([gold, wrong], [wrong, gold]):
        board = score(pair_up([gold], predictions))
        assert figures(board.figure("value", label="DATE")) == (0, 1, 0, 1)
        assert figures(board.figure("entity")) == (1, 1, 1, 1)
        assert figures(board.figure("fact")) == (1, 2, 1, 1)


def test_the_gold_against_itself_is_perfect() -> None:
    board = score(pair_up([one(GOLD)], [one(GOLD)]))
    assert [board.f1(measure) for measure in ("entity", "partial", "value", "link", "fact")] == [1.0] * 5


@pytest.mark.skipif(not SEED.parent.is_dir(), reason="the seed page stands beside the project, not in it")
def test_the_seed_against_itself_is_perfect() -> None:
    gold = list(jsonl.read(SEED))
    board = score(pair_up(gold, gold))
    assert [board.f1(measure, "en") for measure in ("entity", "partial", "value", "link", "fact")] == [1.0] * 5
    assert figures(board.figure("entity")) == (77, 77, 77, 77)
    assert len([link for document in gold for link in document.links]) == 59


def test_intervals_are_seeded_and_hold_the_figure() -> None:
    gold = [replace(one(GOLD), report=replace(one(GOLD).report, id=str(at))) for at in range(12)]
    predicted = [replace(one(PREDICTED if at % 3 else GOLD), report=gold[at].report) for at in range(12)]
    first, second = score(pair_up(gold, predicted)), score(pair_up(gold[::-1], predicted[::-1]))
    assert first == second
    figure = first.figure("entity")
    assert figure.interval is not None and figure.f1 is not None
    low, high = figure.interval
    # 4 perfect documents and 8 with 4 right of 7 and 6: F1 = 2 * 56 / (80 + 72); the extremes are 8/13 and 1
    assert figure.f1 == pytest.approx(112 / 152)
    assert 8 / 13 <= low < figure.f1 < high < 1
    assert first.figure("entity", label="BRANCH").interval == (1.0, 1.0)
    assert score(pair_up(gold, predicted), resamples=0).figure("entity").interval is None
    assert score(pair_up(gold[:1], predicted[:1])).figure("entity").interval is None


def test_gold_that_cannot_be_paired_is_refused() -> None:
    with pytest.raises(GoldError, match="one: the id stands twice in the gold"):
        pair_up([one(GOLD), one(GOLD)], [])
    with pytest.raises(GoldError, match="one: the prediction's text is not the gold's"):
        pair_up([one(GOLD)], [Annotation(Report("one", "甲支行"))])


def test_a_text_that_ends_in_a_line_break_is_the_gold_s() -> None:
    gold = one(GOLD)
    predicted = Annotation(Report("one", f"{gold.report.text}\n"), gold.entities, gold.links)
    board = score(pair_up([gold], [predicted]))
    assert board.f1("entity") == board.f1("link") == 1.0
