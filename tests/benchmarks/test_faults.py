"""A few runs that are killed at random moments; `make faults` kills fifty."""

import runpy
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return runpy.run_path(str(BENCHMARKS / "faults.py"))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_runs_end_with_the_same_bytes(bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert list(bench["faults"](tmp_path, 3, 90, 2)) == []
    assert capsys.readouterr().out.startswith(("3 kills in ", "4 kills in ", "5 kills in "))


def test_a_run_that_ends_with_other_bytes_is_told(bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = bench["faults"].__globals__
    monkeypatch.setitem(names, "undisturbed", lambda *_: ({f"{n}.csv": b"" for n in range(10)}, 1.0))
    monkeypatch.setitem(names, "legs", lambda *_: iter(["killed; it left ['counts.csv']", "done"]))
    assert list(bench["faults"](tmp_path, 1, 6, 2)) == [
        "run 1: killed; it left ['counts.csv']",
        "run 1: " + ", ".join(f"{n}.csv" for n in range(10)) + " differ",
    ]
