import csv
import json
import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportmine.formats.output import MARKER
from reportmine.formats.tables import TABLES
from reportmine.run import archive, reading, state
from reportmine.run.archive import run
from reportmine.run.options import Options, Summary
from reportmine.run.state import NAME
from reportmine.stages.export import Export

TEXTS = ["甲支行发放200份，乙支行3。", "乙支行17，甲支行18。", "甲支行", "没有", "甲支行发放200份,乙支行3。", ""]


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch, poison: ModuleType) -> ModuleType:
    """Every run with jobs uses processes, however small it is, and an extractor that knows poison."""
    monkeypatch.setattr(reading, "SMALL_FILES", 0)
    monkeypatch.setattr(archive, "annotator", poison.annotator)
    monkeypatch.setattr(state, "_EVERY", 1)
    return poison


def corpus(folder: Path, texts: Sequence[str]) -> Path:
    """Some of the texts in files, some as lines of JSON."""
    folder.mkdir()
    half = len(texts) // 2
    for number, text in enumerate(texts[:half]):
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
    lines = [json.dumps({"id": f"j{number}", "text": text}) for number, text in enumerate(texts[half:])]
    (folder / "lines.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


def output(folder: Path) -> dict[str, bytes]:
    """The files of an output folder, but for the state and the marker."""
    apart = (NAME, MARKER)
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if not path.name.startswith(apart)}


def plain(source: Path, out: Path, kind: str = "csv") -> dict[str, bytes]:
    """What a run in one process, without a state, writes."""
    run([source], out, Options(jobs=0, state=False, kind=kind))
    found = output(out)
    assert len(found) == (3 if kind == "xlsx" else len(TABLES) + 1)
    return found


class KilledError(BaseException):
    """Stands for the end of the process."""


def interrupted(source: Path, out: Path, options: Options, after: int, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Run until so many documents are written; whether it was interrupted."""
    left = after
    write = Export.write

    def counted(self: Export, document: object) -> None:
        nonlocal left
        if left == 0:
            raise KilledError
        left -= 1
        write(self, document)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(Export, "write", counted)
        try:
            run([source], out, options)
        except KilledError:
            return True
    return False


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    texts=st.lists(st.sampled_from(TEXTS) | st.text(max_size=30).filter(str.isprintable), min_size=1, max_size=12),
    legs=st.lists(st.tuples(st.sampled_from([0, 1, 3]), st.integers(0, 10)), max_size=2),
    jobs=st.sampled_from([0, 1, 2]),
    kind=st.sampled_from(["csv", "csv", "jsonl", "parquet", "xlsx"]),
)
def test_jobs_and_interruptions_change_no_byte(
    texts: list[str],
    legs: list[tuple[int, int]],
    jobs: int,
    kind: str,
    tmp_path_factory: pytest.TempPathFactory,
    apart: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path_factory.mktemp("run")
    source = corpus(folder / "in", texts)
    expected = plain(source, folder / "plain", kind)
    before: dict[str, bytes] = {}
    for several, after in legs:
        if not interrupted(source, folder / "out", Options(jobs=several, kind=kind), after, monkeypatch):
            before = expected
        assert output(folder / "out") == before
    run([source], folder / "out", Options(jobs=jobs, kind=kind))
    assert output(folder / "out") == expected


@pytest.mark.parametrize("jobs", [0, 2])
def test_what_is_known_is_not_extracted_again(
    jobs: int, tmp_path: Path, apart: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "log"
    monkeypatch.setenv(apart.ANNOTATED, str(log))
    source, out = corpus(tmp_path / "in", TEXTS), tmp_path / "out"

    def extracted(options: Options) -> tuple[list[str], Summary]:
        log.write_text("", encoding="utf-8")
        summary = run([source], out, options)
        return sorted(log.read_text(encoding="utf-8").splitlines()), summary

    assert interrupted(source, out, Options(jobs=0), 2, monkeypatch)
    again, summary = extracted(Options(jobs=jobs))
    assert (again, summary.known, summary.documents) == (["002.txt", "j0", "j1"], 2, 5)
    first = output(out)
    assert extracted(Options(jobs=jobs, kind="csv"))[0] == []
    assert output(out) == first
    (source / "001.txt").rename(source / "renamed.txt")  # its text is known, whatever it is called
    (source / "002.txt").write_text("甲支行4", encoding="utf-8")
    again, summary = extracted(Options(jobs=jobs))
    assert (again, summary.known) == (["002.txt"], 4)
    assert output(out) == plain(source, tmp_path / "plain")
    # another language for the texts without one is another question
    assert extracted(Options(jobs=jobs, lang="en"))[0] == ["000.txt", "002.txt", "j0", "j1", "renamed.txt"]
    again, summary = extracted(Options(jobs=jobs, lang="en", state=False))
    assert (len(again), summary.known, summary.notes) == (5, 0, ())


def test_a_changed_table_is_noticed(tmp_path: Path, apart: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    source, out = corpus(tmp_path / "in", TEXTS), tmp_path / "out"
    run([source], out, Options(jobs=0))
    monkeypatch.setattr(state, "installation", lambda: "changed")
    summary = run([source], out, Options(jobs=0))
    assert (summary.documents, summary.known) == (5, 0)
    assert len(summary.notes) == 1
    assert "is of another version of reportmine or of its tables" in summary.notes[0]


def test_a_kept_annotation_that_cannot_be_read_is_extracted_anew(tmp_path: Path, apart: ModuleType) -> None:
    source, out = corpus(tmp_path / "in", TEXTS), tmp_path / "out"
    run([source], out, Options(jobs=0))
    expected = output(out)
    base = sqlite3.connect(out / NAME)
    rows = base.execute("SELECT key FROM kept").fetchall()
    for (key,) in rows:
        base.execute("UPDATE kept SET held = ?, digest = ? WHERE key = ?", (b"junk", state._digest(key, b"junk"), key))
    base.commit()
    base.close()
    summary = run([source], out, Options(jobs=0))
    assert (len(rows), summary.known) == (5, 0)
    assert output(out) == expected
    assert run([source], out, Options(jobs=0)).known == 5


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_poisonous_document_is_told_and_the_run_goes_on(jobs: int, tmp_path: Path, apart: ModuleType) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for name, text in {"a": "甲支行1", "b": "hang 甲支行", "c": "crash", "d": "memory", "e": "乙支行2"}.items():
        (source / f"{name}.txt").write_text(text, encoding="utf-8")
    for known in (0, 4):  # a crash is tried again
        summary = run([source], out, Options(jobs=jobs, seconds=1, megabytes=3000))
        assert (summary.documents, summary.set_aside, summary.known) == (2, 3, known)
        with (out / "problems.csv").open(encoding="utf-8-sig", newline="") as file:
            assert [(row[0], row[2]) for row in list(csv.reader(file))[1:]] == [
                ("b.txt", "took more than 1 s of processor time"),
                ("c.txt", "a bug in reportmine: the process was ended by signal 11"),
                ("d.txt", "needs more than 3,000 MB of memory"),
            ]
        with (out / "documents.csv").open(encoding="utf-8-sig", newline="") as file:
            status = [column.name for column in TABLES["documents"]].index("status")
            statuses = [row[status] for row in list(csv.reader(file))[1:]]
        assert statuses == ["read", "set aside", "set aside", "set aside", "read"]
    # other limits are another question
    assert run([source], out, Options(jobs=jobs, seconds=2, megabytes=3000)).known == 2


@pytest.mark.parametrize("kinds", [("csv", "parquet"), ("parquet", "jsonl"), ("jsonl", "xlsx"), ("xlsx", "csv")])
def test_no_table_of_another_format_stays_behind(kinds: tuple[str, str], tmp_path: Path, apart: ModuleType) -> None:
    source, out = corpus(tmp_path / "in", TEXTS), tmp_path / "out"
    for kind in kinds:
        run([source], out, Options(jobs=0, kind=kind))
    assert output(out) == plain(source, tmp_path / "plain", kinds[1])


def test_files_of_others_stay(tmp_path: Path, apart: ModuleType) -> None:
    source, out = corpus(tmp_path / "in", TEXTS), tmp_path / "out"
    out.mkdir()
    mine = {
        "counts.csv": b"day,visitors\r\n1,2\r\n",
        "media.jsonl": b'{"a": 1}\n',
        "dates.parquet": b"x",
        "notes.txt": b"y",
    }
    for name, data in mine.items():
        (out / name).write_bytes(data)
    run([source], out, Options(jobs=0, kind="xlsx"))
    assert {name: data for name, data in output(out).items() if name in mine} == mine


def test_what_begins_like_a_table_of_another_format_goes(tmp_path: Path, apart: ModuleType) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for name, data in {"counts.csv": b"report_id,x\r\n", "media.jsonl": b"", "reportmine.xlsx": b"x"}.items():
        (out / name).write_bytes(data)
    run([corpus(tmp_path / "in", TEXTS)], out, Options(jobs=0, kind="parquet"))
    left = {path.name for path in out.iterdir()}
    assert left & {"counts.csv", "counts.parquet", "media.jsonl", "media.parquet", "reportmine.xlsx"} == {
        "counts.parquet",
        "media.parquet",
    }
    page = " ".join((Path(__file__).parents[2] / "docs" / "tables.md").read_text(encoding="utf-8").split())
    assert "takes away the tables of another `--format` that an earlier run left" in page


@pytest.mark.parametrize("spoil", ["whole", "copied", "killed"])
def test_what_an_earlier_run_wrote_is_no_input(spoil: str, tmp_path: Path, apart: ModuleType) -> None:
    source = corpus(tmp_path / "in", TEXTS)
    run([source], tmp_path / "plain", Options(jobs=0))
    old = source / "x" / "old"
    old.parent.mkdir()
    run([source / "000.txt"], old, Options(jobs=0))
    if spoil == "copied":  # by `cp old/*.csv`, say
        (old / MARKER).unlink()
    elif spoil == "killed":  # before it had written anything but its state
        for path in old.iterdir():
            if path.name not in (MARKER, NAME):
                path.unlink()
    summary = run([source], tmp_path / "out", Options(jobs=0))
    left = "x/old/", "folder", "left out", "the output folder of an earlier run"
    rows, plain_rows = (documents(tmp_path / name) for name in ("out", "plain"))
    assert rows == [*plain_rows, left]
    assert summary.files.total() == len(rows)
    assert summary.outputs == (f"{left[0]}: {left[3]}",)
    tables = {"reports.csv", "branches.csv", "counts.csv", "problems.csv", "annotations.jsonl"}
    one, two = output(tmp_path / "out"), output(tmp_path / "plain")
    assert [name for name in sorted(tables) if one[name] != two[name]] == []


def documents(out: Path) -> list[tuple[str, ...]]:
    with (out / "documents.csv").open(encoding="utf-8-sig", newline="") as file:
        return [tuple(row[name] for name in ("path", "format", "status", "reason")) for row in csv.DictReader(file)]


def test_a_run_that_was_killed_while_it_put_its_files_in_place_is_completed(
    tmp_path: Path, apart: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, out = corpus(tmp_path / "in", TEXTS), tmp_path / "out"
    run([source], out, Options(jobs=0, kind="csv"))
    replace, moved = Path.replace, []

    def killed(self: Path, target: Path) -> Path:
        if self.parent.name.startswith(".ready-"):
            if len(moved) == 3:
                raise KilledError
            moved.append(self.name)
        return replace(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", killed)
        with pytest.raises(KilledError):
            run([source], out, Options(jobs=0, kind="jsonl"))
    assert len(moved) == 3
    assert (out / ".ready-jsonl").is_dir()
    with Export(out, "jsonl", alone=True):
        assert sorted(path.name for path in out.glob("*.jsonl")) == sorted(
            ["annotations.jsonl", *(f"{name}.jsonl" for name in TABLES if name != "problems")]
        )
    run([source], out, Options(jobs=0, kind="jsonl"))
    assert output(out) == plain(source, tmp_path / "plain", "jsonl")


def test_what_killed_runs_left_is_cleared_away(tmp_path: Path, apart: ModuleType) -> None:
    source, out = corpus(tmp_path / "in", TEXTS), tmp_path / "out"
    (out / ".partial-old" / "scratch").mkdir(parents=True)
    (out / ".partial-old" / "counts.csv").write_text("half", encoding="utf-8")
    run([source], out, Options(jobs=0))
    assert output(out) == plain(source, tmp_path / "plain")


def test_timings_fill_a_column_and_nothing_else(tmp_path: Path, apart: ModuleType) -> None:
    source = corpus(tmp_path / "in", TEXTS)
    expected = plain(source, tmp_path / "plain")
    for jobs in (0, 2):
        out = tmp_path / f"out{jobs}"
        run([source], out, Options(jobs=jobs, timings=True))
        found = output(out)
        assert {name for name in found if found[name] != expected[name]} == {"documents.csv"}
        with (out / "documents.csv").open(encoding="utf-8-sig", newline="") as file:
            at = [column.name for column in TABLES["documents"]].index("seconds")
            assert all(float(row[at]) >= 0 for row in list(csv.reader(file))[1:])


def test_the_standard_input_is_read_by_this_process(
    tmp_path: Path, apart: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = corpus(tmp_path / "in", TEXTS)
    for jobs in (0, 2):
        read, write = os.pipe()
        os.write(write, "甲支行99".encode())
        os.close(write)
        with os.fdopen(read, "rb") as file, monkeypatch.context() as patched:
            patched.setattr("sys.stdin", type("Stdin", (), {"buffer": file}))
            run([source / "000.txt", "-", source / "lines.jsonl"], tmp_path / f"out{jobs}", Options(jobs=jobs))
    assert output(tmp_path / "out0") == output(tmp_path / "out2")
    assert b"stdin" in (tmp_path / "out0" / "reports.csv").read_bytes()
