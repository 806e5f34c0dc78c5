"""How sure findings are: shares of what was right, drawn to the label's share, used by the extractor."""

from pathlib import Path

import pytest

from reportmine.formats import gold, mark
from reportmine.knowledge.tables import read_table
from reportmine.match.sure import sure
from reportmine.pipeline import annotate
from reportmine.records import Report
from reportmine.train.confidence import PRIOR, findings, shares, train

ROOT = Path(__file__).parents[2]


def test_a_share_is_drawn_towards_that_of_its_label() -> None:
    found = [(("rule:a", "0.90"), "PLACE", True)] * 3 + [(("rule:b", "0.50"), "PLACE", False)]
    mean = 3 / 4
    assert shares(found) == {
        ("rule:a", "0.90"): pytest.approx(((3 + PRIOR * mean) / (3 + PRIOR), 3, 3)),
        ("rule:b", "0.50"): pytest.approx(((0 + PRIOR * mean) / (1 + PRIOR), 1, 0)),
    }


def test_findings_are_right_where_the_annotator_has_the_same_span_and_label(tmp_path: Path) -> None:
    path = tmp_path / "case.mark"
    text = "id: x\nlang: zh\nyear: none\n---\n【B1:人行南岭中支】发放折页【C1:300】份。\n---\n"
    path.write_text(text + "B1 institution=中国人民银行 place=南岭 level=central_sub_branch\nC1 value=300\n", "utf-8")
    held = findings(mark.read(path))
    assert [(source, label, right) for (source, _), label, right in held] == [
        ("rule:branch.zh.unit", "BRANCH", True),
        ("rule:count.zh.measured", "COUNT", False),
    ]


def test_the_extractor_says_what_the_table_says() -> None:
    report = Report("x", "人行南岭中支发放折页300份。")
    guesses = [(e.source, e.confidence) for e in annotate(report, calibrated=False).entities]
    assert [e.confidence for e in annotate(report).entities] == [sure(*guess) for guess in guesses]
    assert guesses[0][1] != sure(*guesses[0])


def test_an_unknown_finder_keeps_its_guess() -> None:
    assert sure("rule:none.such", 0.42) == 0.42


def test_the_table_that_ships_was_counted_on_the_gold_as_it_is() -> None:
    rows = [tuple(row.values()) for row in read_table("confidence")]
    anew = [tuple(line.split("\t")) for line in train(gold.read(ROOT / "data" / "annotated")).splitlines()[1:]]
    assert rows == anew
    assert len(rows) > 30
