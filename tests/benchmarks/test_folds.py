"""Cross-validation learns nothing for a report from another translation of it."""

import runpy
from collections.abc import Iterable
from pathlib import Path

import pytest

from reportmine.records import Annotation, Report

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
TRANSLATIONS = [f"tr-{voice}-{story}" for voice in "abcd" for story in "1234"]


@pytest.mark.parametrize("benchmark", ["calibration", "links"])
def test_translations_of_one_report_share_a_fold(benchmark: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    fold_of = runpy.run_path(str(BENCHMARKS / f"{benchmark}.py"))["fold_of"]
    folds = {story: {fold_of(f"tr-{voice}-{story}") for voice in "abcd"} for story in ("1", "2", "3", "4", "17")}
    assert [len(held) for held in folds.values()] == [1] * 5
    assert {fold_of(f"report-{number}") for number in range(100)} == {0, 1, 2, 3, 4}


def test_confidence_is_measured_by_what_other_reports_taught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    cross_validated = runpy.run_path(str(BENCHMARKS / "calibration.py"))["cross_validated"]
    taught: list[set[str]] = []

    def shares(findings: Iterable[tuple[tuple[str, str], None, bool]]) -> dict[object, tuple[float]]:
        taught.append({name for (name, _), _, _ in findings})
        return {}

    # a finding bears its document's name where a rule's stands
    stubs = {"findings": lambda document: [((document.report.id, "0.5"), None, True)], "shares": shares}
    for name, stub in stubs.items():
        monkeypatch.setitem(cross_validated.__globals__, name, stub)
    names = [*TRANSLATIONS, *(f"report-{number}" for number in range(20))]
    measured = list(cross_validated(Annotation(Report(name, "")) for name in names))
    assert measured == [(0.5, True)] * len(names)
    assert len(taught) == 5
    assert sorted(name for held in taught for name in names if name not in held) == sorted(names)
    for held in taught:
        for story in "1234":
            assert len({f"tr-{voice}-{story}" in held for voice in "abcd"}) == 1
