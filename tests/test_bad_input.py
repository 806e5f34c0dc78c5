"""Bad input through the whole line, as a user meets it: a row in problems or a clear message, never a traceback."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reportmine.cli import main

REPORT = "3月15日，人行南岭中支在东山县发放折页200余份。"


def reportmine(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "reportmine", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)


def problems(folder: Path) -> list[tuple[str, str]]:
    with (folder / "problems.csv").open(encoding="utf-8-sig", newline="") as file:
        return [(row[0], row[2]) for row in list(csv.reader(file))[1:]]


def documents(folder: Path) -> dict[str, dict[str, object]]:
    lines = (folder / "annotations.jsonl").read_text(encoding="utf-8").splitlines()
    return {line["id"]: line for line in map(json.loads, lines)}


def test_what_cannot_be_read_is_a_row_in_problems(tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    (source / "empty.txt").write_bytes(b"")
    (source / "good.txt").write_text(REPORT, encoding="utf-8")
    (source / "nul.txt").write_bytes(REPORT.encode() + b"\x00")
    (source / "odd.jsonl").write_text('{"id": "half", "text": "\\ud83c"}\nnot json\n', encoding="utf-8")
    (source / "other.bin").write_bytes(b"\x89\x00PNG")
    (source / "white.txt").write_text(" \r\n\t\u3000\n", encoding="utf-8")
    done = reportmine("extract", source, "--out", out)
    assert (done.returncode, done.stderr) == (3, "")
    assert problems(out) == [
        ("empty.txt", "the text is empty"),
        ("nul.txt", f"a NUL character at {len(REPORT)}"),
        ("half", "a lone surrogate at 0"),
        ("", "not JSON: Expecting value, column 1"),
        ("other.bin", "not a kind of file that is read"),
        ("white.txt", "the text is only white space"),
    ]
    assert list(documents(out)) == ["good.txt"]


def test_emoji_and_mixed_line_ends_are_read_to_the_letter(tmp_path: Path) -> None:
    text = f"🎉🎉\r\n{REPORT}\r{REPORT}\n\u2028👨‍👩‍👧 {REPORT}\u0085\v\f"
    (tmp_path / "in.jsonl").write_text(json.dumps({"id": "x", "text": text}), encoding="utf-8")
    done = reportmine("extract", tmp_path / "in.jsonl", "--out", tmp_path / "out")
    assert (done.returncode, done.stderr) == (0, "")
    held = documents(tmp_path / "out")["x"]
    assert held["text"] == text
    surfaces = [text[e["start"] : e["end"]] for e in held["entities"]]  # type: ignore[index, attr-defined]
    assert [surface for surface in surfaces if surface in ("3月15日", "人行南岭中支", "200余份")] == [
        "3月15日",
        "人行南岭中支",
        "200余份",
    ] * 3


def test_five_megabytes_on_a_single_line(tmp_path: Path) -> None:
    line = REPORT.replace("。", "，") * 76_000  # one endless sentence
    path = tmp_path / "long.txt"
    path.write_text(line, encoding="utf-8")
    assert path.stat().st_size >= 5_000_000
    done = reportmine("extract", path, "--out", tmp_path / "out", "--quiet")
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "")
    held = documents(tmp_path / "out")["long.txt"]
    assert held["text"] == line
    assert sum(e["label"] == "BRANCH" for e in held["entities"]) == 76_000  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "piece",
    [
        "5",
        "五",
        "( ",
        "5%",
        "2023年",
        "2023 ",
        "A",
        "a",
        "X",
        "南",
        "、",
        "Daily ",
        "Nanling Branch, ",
        "人行南岭中支",
        "行长李明、",
    ],
)
def test_a_hundred_kilobytes_of_one_thing_do_not_stall_it(piece: str) -> None:
    text = piece * (100_000 // len(piece.encode()))
    code = f"import reportmine; reportmine.extract({piece!r} * {len(text) // len(piece)})"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)


@pytest.mark.skipif(os.geteuid() == 0, reason="no permission stops root; tests/stages/test_ingest.py refuses by hand")
def test_a_folder_without_read_permission(tmp_path: Path) -> None:
    (tmp_path / "in" / "locked").mkdir(parents=True)
    (tmp_path / "in" / "locked").chmod(0)
    done = reportmine("extract", tmp_path / "in", "--out", tmp_path / "out")
    (tmp_path / "in" / "locked").chmod(0o700)
    assert (done.returncode, done.stderr) == (3, "")
    assert problems(tmp_path / "out") == [("locked/", "cannot be read: Permission denied")]


def _shut(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let nobody look into the folder: the test may run as root, whom no permission stops."""
    stat, scandir = os.stat, os.scandir

    def refused(path: str | Path | int, **how: bool) -> os.stat_result:
        if not isinstance(path, int) and folder in Path(path).parents:
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, **how)

    def unlisted(path: str | Path | int) -> object:
        if not isinstance(path, int) and Path(path) == folder:
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "stat", refused)
    monkeypatch.setattr(os, "scandir", unlisted)


def test_a_folder_that_nobody_may_enter_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "locked").mkdir()
    (tmp_path / "a.txt").write_text("人行邵阳中支发放折页300份。", encoding="utf-8")
    _shut(monkeypatch, tmp_path / "locked")
    paths = [str(tmp_path / "locked"), str(tmp_path / "a.txt")]
    assert main(["extract", *paths, "--out", str(tmp_path / "out"), "--quiet", "--jobs", "1"]) == 3
    assert problems(tmp_path / "out") == [("locked/", "cannot be read: Permission denied")]
    assert "check its permissions" in (tmp_path / "out" / "problems.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("what", [["extract"], ["view"]])
def test_what_nobody_may_look_at_is_named(
    what: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "locked").mkdir()
    inside = tmp_path / "locked" / "inside"
    _shut(monkeypatch, tmp_path / "locked")
    assert main([*what, str(inside), "--out", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err == f"reportmine: {inside}: permission denied (check its permissions)\n"


def test_a_gold_line_with_a_span_out_of_range(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    entity = {"id": "e1", "start": 2, "end": 900, "label": "PLACE"}
    gold.write_text(json.dumps({"id": "x", "text": REPORT, "entities": [entity]}), encoding="utf-8")
    done = reportmine("evaluate", gold)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"reportmine: {gold}:1: entity e1: no such span [2, 900) in a text of {len(REPORT)} characters "
        "(count half-open offsets in Unicode code points)\n"
    )
