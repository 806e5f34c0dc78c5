from pathlib import Path

from reportmine.evaluate.errors import Mistake, mistakes, summary
from reportmine.evaluate.report import as_json, as_text, mistakes_text
from reportmine.evaluate.score import pair_up, score
from reportmine.formats import mark

HERE = Path(__file__).parent
GOLD = mark.read(HERE / "gold.mark")
PAIRS = pair_up([GOLD], [mark.read(HERE / "predicted.mark")])


def brief(mistake: Mistake) -> tuple[str, str, str, str, str]:
    label = f"{mistake.label}.{mistake.attribute}" if mistake.attribute else mistake.label
    return mistake.kind, label, mistake.surface, mistake.gold, mistake.predicted


def test_every_error_is_listed_once_with_its_kind() -> None:
    assert [brief(mistake) for mistake in mistakes(PAIRS)] == [
        ("boundary", "PLACE", "丁村", "PLACE 丁村", "PLACE 丁"),
        ("wrong label", "OFFICIAL", "李文", "OFFICIAL 李文", "PLACE 李文"),
        ("spurious", "MEDIA", "折页", "", "MEDIA 折页"),
        ("wrong value", "BRANCH.level", "乙支行", "sub_branch", "branch"),
        ("wrong value", "COUNT.modifier", "200余份", "over", "exact"),
        ("missed link", "PLACE", "丙村", "中国银行 乙 sub_branch", "中国银行 乙 branch; 中国银行 甲 sub_branch"),
        ("spurious link", "PLACE", "丙村", "中国银行 乙 sub_branch; 中国银行 甲 sub_branch", "中国银行 乙 branch"),
        ("spurious link", "PLACE", "丁", "no such fact", "中国银行 甲 sub_branch"),
        ("missed link", "PLACE", "丁村", "中国银行 甲 sub_branch", "fact not found"),
        ("missed link", "COUNT", "200余份", "中国银行 乙 sub_branch", "中国银行 甲 sub_branch"),
    ]


def test_a_missed_entity_and_its_context() -> None:
    gold = mark.parse("id: x\nlang: zh\n---\n前文\n【P1:丙村】后文\n---\nP1\n", "")
    assert list(mistakes(pair_up([gold], []))) == [
        Mistake("missed", "x", "zh", "PLACE", "", 3, "丙村", "PLACE 丙村", "", "前文 【丙村】后文")
    ]


def test_no_errors_where_all_is_right() -> None:
    assert list(mistakes(pair_up([GOLD], [GOLD]))) == []


def test_the_same_label_is_paired_before_the_longer_overlap() -> None:
    gold = mark.parse("id: x\n---\n【P1:甲乙】【M1:丙丁戊】\n---\nP1\nM1\n", "")
    predicted = mark.parse("id: x\n---\n甲【P1:乙丙丁戊】\n---\nP1\n", "")
    assert [brief(mistake)[:3] for mistake in mistakes(pair_up([gold], [predicted]))] == [
        ("boundary", "PLACE", "甲乙"),
        ("missed", "MEDIA", "丙丁戊"),
    ]


def test_the_summary_counts_kinds_and_attributes() -> None:
    assert summary(mistakes(PAIRS)) == {
        ("boundary", "PLACE"): 1,
        ("wrong label", "OFFICIAL"): 1,
        ("spurious", "MEDIA"): 1,
        ("wrong value", "BRANCH.level"): 1,
        ("wrong value", "COUNT.modifier"): 1,
        ("missed link", "PLACE"): 2,
        ("missed link", "COUNT"): 1,
        ("spurious link", "PLACE"): 2,
    }


def test_the_errors_as_text() -> None:
    text = mistakes_text(list(mistakes(PAIRS)), 1).split("\n")
    assert text[:5] == [
        "errors by kind",
        "spurious, MEDIA: 1",
        "    one:15  nothing <> MEDIA 折页  …甲支行和乙支行在丙村、丁村发放【折页】200余份，李文出席。…",
        "boundary, PLACE: 1",
        "    one:11  PLACE 丁村 <> PLACE 丁  …甲支行和乙支行在丙村、【丁村】发放折页200余份，李文出席。…",
    ]
    assert [line for line in text if line.startswith("missed link")] == [
        "missed link, PLACE: 2",
        "missed link, COUNT: 1",
    ]
    assert len(text) == 1 + 8 * 2


def test_the_scores_as_text_and_json() -> None:
    board = score(PAIRS)
    lines = as_text(board).split("\n")
    assert lines[0] == "zh (F1 with 95 % interval over documents)"
    assert [" ".join(line.split()) for line in lines[1:9]] == [
        "gold found strict P R F1 partial F1 values link F1 fact F1",
        "BRANCH 2 2 1.000 1.000 1.000 1.000 0.875 - 0.500",
        "PLACE 2 3 0.333 0.500 0.400 0.800 1.000 0.333 0.286",
        "OFFICIAL 1 0 - 0.000 0.000 0.000 - - 0.000",
        "MEDIA 0 1 0.000 - 0.000 0.000 - - 0.000",
        "COUNT 1 1 1.000 1.000 1.000 1.000 0.800 0.667 0.000",
        "DATE 0 0 - - - - - - -",
        "all 6 7 0.571 0.667 0.615 0.769 0.857 0.444 0.250",
    ]
    held = as_json(board, list(mistakes(PAIRS)))
    assert held["documents"] == 1
    assert held["errors"]["missed link: PLACE"] == 2  # type: ignore[index]
    official = held["scores"]["zh"]["OFFICIAL"]["entity"]  # type: ignore[index]
    assert official == {"precision": None, "recall": 0.0, "f1": 0.0, "interval": None, "predicted": 0, "gold": 1}
    assert held["scores"]["zh"]["COUNT"]["attributes"]["modifier"] == 0.0  # type: ignore[index]
