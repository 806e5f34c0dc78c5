import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

GATE = Path(__file__).parents[2] / "benchmarks" / "gate.py"
MARK = "id: {}\nlang: zh\n---\n【C1:200余份】\n---\nC1 value=200 modifier=over unit=份 category=materials\n"
FULL = {"strict F1": 1.0, "link F1": 0.0, "fact F1": 1.0}
NONE = {"strict F1": 0.0, "link F1": 0.0, "fact F1": 0.0}


@pytest.fixture
def gate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The gate over a gold of its own, with an extractor that is right."""
    spec = importlib.util.spec_from_file_location("gate", GATE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "a.mark").write_text(MARK.format("a"), encoding="utf-8")
    right = {document.report.id: document for document in module.gold.read(tmp_path / "gold")}
    monkeypatch.setattr(module, "GOLD", tmp_path / "gold")
    monkeypatch.setattr(module, "FLOORS", tmp_path / "floors.json")
    monkeypatch.setattr(module, "annotate", lambda report: right[report.id])
    return module


def run(gate: ModuleType, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["gate.py", *arguments])
    status: int = gate.main()
    return status


def worse(gate: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "annotate", lambda report: gate.gold.mark.Annotation(report))


def test_what_is_pinned_holds(gate: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(gate, monkeypatch, "--pin") == 0
    assert json.loads(gate.FLOORS.read_text(encoding="utf-8"))["floors"] == {"zh": FULL, "all": FULL}
    assert run(gate, monkeypatch) == 0


def test_a_score_below_its_floor_is_refused(
    gate: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(gate, monkeypatch, "--pin")
    worse(gate, monkeypatch)
    assert run(gate, monkeypatch) == 1
    assert capsys.readouterr().err.splitlines() == [
        "zh: strict F1 is 0.000, below its floor 1.000",
        "zh: fact F1 is 0.000, below its floor 1.000",
        "all: strict F1 is 0.000, below its floor 1.000",
        "all: fact F1 is 0.000, below its floor 1.000",
    ]


def test_pinning_never_lowers_a_floor_unless_told(gate: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    run(gate, monkeypatch, "--pin")
    worse(gate, monkeypatch)
    assert run(gate, monkeypatch, "--pin") == 1
    assert json.loads(gate.FLOORS.read_text(encoding="utf-8"))["floors"] == {"zh": FULL, "all": FULL}
    assert run(gate, monkeypatch, "--pin", "--allow-regression") == 0
    assert json.loads(gate.FLOORS.read_text(encoding="utf-8"))["floors"] == {"zh": NONE, "all": NONE}


def test_changed_gold_is_refused(
    gate: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(gate, monkeypatch, "--pin")
    path = gate.GOLD / "a.mark"
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert run(gate, monkeypatch) == 1
    assert capsys.readouterr().err == "the gold has changed: pin the floors anew (--pin)\n"


def test_nothing_pinned_is_refused(gate: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(gate, monkeypatch) == 1


def test_a_language_that_is_gone_is_below_its_floor(gate: ModuleType) -> None:
    assert gate.fallen({"en": FULL}, {"zh": FULL}) == [
        "en: strict F1 is 0.000, below its floor 1.000",
        "en: fact F1 is 0.000, below its floor 1.000",
    ]
