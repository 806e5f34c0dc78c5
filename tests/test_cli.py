import csv
import io
import json
import os
import pty
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest

from reportmine import __version__
from reportmine.cli import _hints, _summary, main, parser
from reportmine.run.options import Summary


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "reportmine", *arguments]


@pytest.mark.parametrize(
    "arguments", [["--version"], ["--help"], ["extract", "--help"], ["view", "--help"], ["evaluate", "--help"]]
)
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    # what these take in seconds is measured by benchmarks/startup.py
    code = (
        "import sys; from reportmine.cli import main\n"
        f"try: main({arguments!r})\n"
        "except SystemExit: pass\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules} & "
        "{'numpy', 'pandas', 'pyarrow', 'spacy', 'jieba', 'rjieba', 'rich', 'ahocorasick_rs', 'openpyxl', 'jinja2'}), "
        "file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "\n"
    assert done.stdout.startswith(("usage: ", f"reportmine {__version__}\n"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["extrct"], "invalid choice: 'extrct'"),
        (["extract"], "the following arguments are required: PATH, --out"),
        (["extract", "x", "--out", "o", "--format", "xls"], "argument --format: invalid choice: 'xls'"),
        (["view"], "the following arguments are required: DIR"),
        (["view", "d", "--limit", "0"], "argument --limit: not a whole number from 1: '0'"),
        (["view", "d", "--characters", "1k"], "argument --characters: not a whole number from 1: '1k'"),
        (["view", "d", "--megabytes", "-1"], "argument --megabytes: not a whole number from 1: '-1'"),
        (["evaluate", "g", "--min-fact-f1", "much"], "argument --min-fact-f1: not a number from 0 to 1: 'much'"),
        (["evaluate", "g", "--min-fact-f1", "7"], "argument --min-fact-f1: not a number from 0 to 1: '7'"),
        (["evaluate", "g", "--min-fact-f1", "nan"], "argument --min-fact-f1: not a number from 0 to 1: 'nan'"),
        (
            ["extract", "p", "--out", "d", "--memory-limit", "1"],
            "argument --memory-limit: not a whole number of MB from 512: '1'",
        ),
        (
            ["extract", "p", "--out", "d", "--memory-limit", "511"],
            "argument --memory-limit: not a whole number of MB from 512: '511'",
        ),
        (["evaluate", "g", "--examples", "-1"], "argument --examples: not a whole number from 0: '-1'"),
        (["evaluate", "g", "--examples", "two"], "argument --examples: not a whole number from 0: 'two'"),
    ],
)
def test_wrong_usage_is_2(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["extract", "a", "--out", "o", "--fmt", "x"], "unrecognized arguments: --fmt x; did you mean --format?"),
        (["extract", "a", "--out", "o", "--fmt=x"], "unrecognized arguments: --fmt=x; did you mean --format?"),
        (["extract", "--zzz", "--job", "2", "--langs", "zh", "a", "--out", "o"], "--zzz --langs; did you mean --lang?"),
        (["evaluate", "g", "--zzz"], "unrecognized arguments: --zzz"),
        (["check", "much"], "unrecognized arguments: much"),
    ],
)
def test_an_unknown_option_is_told_with_the_usage_of_its_command(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    said = capsys.readouterr().err
    assert said.split()[:3] == ["usage:", "reportmine", arguments[0]]
    assert said.endswith(f"{message}\n")


def test_the_least_memory_that_a_process_works_with_is_no_wrong_usage() -> None:
    assert parser().parse_args(["extract", "p", "--out", "d", "--memory-limit", "512"]).memory_limit == 512


def test_an_empty_path_is_not_the_folder_one_is_in(
    fake: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["extract", "", "--out", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err.startswith("reportmine: an empty path (give a file or a folder;")
    with pytest.raises(SystemExit) as caught:
        main(["extract", str(tmp_path), "--out", ""])
    assert caught.value.code == 2
    assert "argument --out: an empty path" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_path_that_is_not_there_is_2_and_writes_nothing(
    fake: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["extract", str(tmp_path / "nowhere"), "--out", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err == f"reportmine: {tmp_path / 'nowhere'}: no such file or folder (check the path)\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("several", [False, True])
def test_an_output_folder_that_is_the_input_is_2_and_changes_nothing(
    several: bool, fake: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "a.txt").write_text("甲支行", encoding="utf-8")
    (tmp_path / "in" / "counts.csv").write_text("the tables of an earlier run", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "in")
    assert main(["extract", *["../a.txt"] * several, str(tmp_path / "in"), "--out", "."]) == 2
    assert capsys.readouterr().err == (
        f"reportmine: {tmp_path / 'in'}: the output folder is the input (write into another folder)\n"
    )
    assert [path.read_text() for path in (tmp_path / "in").iterdir()] == ["the tables of an earlier run"]


def test_output_folders_among_the_input_are_told(
    fake: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("甲支行发放200份。", encoding="utf-8")
    for name in ("b", "c", "d", "e"):
        assert main(["extract", str(tmp_path / "a.txt"), "--out", str(tmp_path / name), "--quiet"]) == 0
    (tmp_path / "c" / "mine.txt").write_text("乙支行", encoding="utf-8")
    capsys.readouterr()
    assert main(["extract", str(tmp_path), "--out", str(tmp_path / "b")]) == 0
    assert capsys.readouterr().out.splitlines()[1:6] == [
        "5 files found, those in archives included; by status: 1 read, 0 partly, 0 set aside, 4 left out",
        "1 document is known from an earlier run and was not extracted again",
        "not read: b/: the output folder",
        "not read: c/: the output folder of an earlier run; 1 entry that no run wrote is not read either: "
        "move it out to have it read",
        "not read: d/: the output folder of an earlier run",
    ]
    summary = Summary(0, 0, 0, 1.0, Counter(), Counter(), Counter(), Counter(), outputs=("x",) * 5)
    assert _hints(summary)[3:] == [
        "not read: 2 output folders more, see documents",
        "nothing was read: give files that docs/formats.md names, or a folder that holds some",
    ]


@pytest.mark.parametrize(
    ("given", "out", "message"),
    [
        ("old", "new", "old: the output folder of an earlier run is no input (give the folder that the texts are in; "),
        ("old/counts.csv", "old", "old/counts.csv: the run would write a file of its own in place of it (write into"),
        ("in/reports.csv", "in", "in/reports.csv: the run would write a file of its own in place of it (write into"),
        ("in/a.txt", "in", "in/a.txt: the output folder is the one that this file lies in (give another --out: no"),
        ("in/a.txt", "in/../in", "in/a.txt: the output folder is the one that this file lies in (give another --out"),
        ("link.txt", "", "link.txt: the output folder is the one that this file lies in (give another --out"),
        ("link.txt", "in", "link.txt: the output folder is the one that this file lies in (give another --out"),
        ("sub", "in", "in/reports.csv: a file that no run wrote is where a table is to go (move it away, or"),
    ],
)
def test_the_output_of_a_run_is_no_input_and_no_input_is_written_over(
    given: str, out: str, message: str, fake: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("甲支行", encoding="utf-8")
    (tmp_path / "in" / "reports.csv").write_text("正文\n甲支行", encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "link.txt").symlink_to(tmp_path / "in" / "a.txt")
    assert main(["extract", str(tmp_path / "in"), "--out", str(tmp_path / "old"), "--quiet"]) == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert main(["extract", str(tmp_path / given), "--out", str(tmp_path / out)]) == 2
    assert capsys.readouterr().err.startswith(f"reportmine: {tmp_path}/{message}")
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("given", "out"), [("in/raw", "in/processed"), ("in/raw", "in/raw/out"), ("in/raw/a.txt", "in/raw/out")]
)
def test_an_output_folder_beside_or_below_the_input_is_none_of_it(
    given: str, out: str, fake: None, tmp_path: Path
) -> None:
    (tmp_path / "in" / "raw").mkdir(parents=True)
    (tmp_path / "in" / "raw" / "a.txt").write_text("甲支行", encoding="utf-8")
    for _ in range(2):
        assert main(["extract", str(tmp_path / given), "--out", str(tmp_path / out), "--quiet"]) == 0
    mine = tmp_path / out / "mine.txt"  # where output is already, nothing is lost: a file may be given by its own name
    mine.write_text("乙支行", encoding="utf-8")
    assert main(["extract", str(tmp_path / given), str(mine), "--out", str(tmp_path / out), "--quiet"]) == 0
    assert len((tmp_path / out / "annotations.jsonl").read_text(encoding="utf-8").splitlines()) == 2


def test_extract_prints_what_was_found_and_what_to_do_next(
    fake: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("甲支行发放200份，乙支行3。", encoding="utf-8")
    out = tmp_path / "out"
    assert main(["extract", str(tmp_path / "a.txt"), "--out", str(out)]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    lines = printed.out.splitlines()
    assert lines[0].startswith("1 document in the tables (15 characters), 0 problems; took ")
    assert lines[1] == (
        "1 file found, those in archives included; by status: 1 read, 0 partly, 0 set aside, 0 left out"
    )
    assert [line.split() for line in lines[3:11]] == [
        ["table", "rows", "without", "copies", "of", "these", "with", "a", "branch"],
        ["reports", "1", "1"],
        ["branches", "2", "2"],
        ["places", "0", "0", "0"],
        ["officials", "0", "0", "0"],
        ["media", "0", "0", "0"],
        ["counts", "2", "2", "2"],
        ["dates", "0", "0", "0"],
    ]
    assert lines[12] == f"next: open {out / 'counts.csv'}; docs/tables.md explains every column"
    assert lines[13] == f"      see where each fact stands in its text: reportmine view {out}"
    assert len(lines) == 15


def test_documents_set_aside_are_3_and_named(fake: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    (source / "good.txt").write_text("甲支行", encoding="utf-8")
    (source / "empty.txt").write_text("", encoding="utf-8")
    assert main(["extract", str(source), "--out", str(out)]) == 3
    assert f"see {out / 'problems.csv'} for what could not be read, and why" in capsys.readouterr().out
    with (out / "problems.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1:] == [
            ["empty.txt", str(source / "empty.txt"), "the text is empty", "put a text into it, or leave it out"]
        ]


def test_quiet_prints_nothing(fake: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("甲支行", encoding="utf-8")
    assert main(["extract", str(tmp_path / "a.txt"), "--out", str(tmp_path / "out"), "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


def test_quiet_still_tells_why_not_all_was_read(fake: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.txt").touch()
    out = tmp_path / "out"
    assert main(["extract", str(tmp_path / "empty.txt"), "--out", str(out), "--quiet"]) == 3
    told = f"reportmine: 1 problem: see {out / 'problems.csv'} for what could not be read, and why\n"
    assert capsys.readouterr() == ("", told)
    (tmp_path / "in").mkdir()
    assert main(["extract", str(tmp_path / "in"), "--out", str(out), "--quiet"]) == 3
    assert capsys.readouterr() == ("", "reportmine: nothing was read\n")


def test_an_empty_folder_says_so(fake: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(tmp_path), "--out", str(tmp_path / "out")]) == 3
    lines = capsys.readouterr().out.splitlines()
    assert lines[2:] == [
        "not read: out/: the output folder",
        "nothing was read: give files that docs/formats.md names, or a folder that holds some",
    ]


def test_copies_are_counted_once(fake: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for name in "ab":
        (source / f"{name}.txt").write_text("甲支行发放200份，乙支行3。", encoding="utf-8")
    assert main(["extract", str(source), "--out", str(tmp_path / "out")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[2].startswith("1 of 2 reports is a reprint or translation of another: `without copies` leaves it out")
    assert [line.split() for line in lines if line.startswith(("reports", "counts"))] == [
        ["reports", "2", "1"],
        ["counts", "4", "2", "2"],
    ]
    assert main(["extract", str(source), "--out", str(tmp_path / "out"), "--keep-duplicates"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split() for line in lines if line.startswith(("reports", "counts"))] == [
        ["reports", "2", "2"],
        ["counts", "4", "4", "4"],
    ]


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (
            1,
            [
                "1 document in the tables (1 character), 1 problem; took 1.0 s",
                "1 file found, those in archives included; by status: 1 read, 0 partly, 0 set aside, 0 left out",
                "1 document is known from an earlier run and was not extracted again",
                "1 of 5 reports is a reprint or translation of another: "
                "`without copies` leaves it out, and `reprint` in reports names it",
                "1 document looks to be in a language that --lang does not say (the first is a.txt): run without it",
            ],
        ),
        (
            2000,
            [
                "2,000 documents in the tables (2,000 characters), 2,000 problems; took 1.0 s",
                "2,000 files found, those in archives included; by status: "
                "2,000 read, 0 partly, 0 set aside, 0 left out",
                "2,000 documents are known from an earlier run and were not extracted again",
                "2,000 of 2,004 reports are reprints or translations of another: "
                "`without copies` leaves them out, and `reprint` in reports names them",
                "2,000 documents look to be in a language that --lang does not say (the first is a.txt): "
                "run without it",
            ],
        ),
    ],
)
def test_the_summary_counts_one_and_many(count: int, said: list[str]) -> None:
    reports = Counter({"reports": count + 4})
    files = Counter({"read": count})
    once = Counter({"reports": 4})
    totals = Summary(count, count, count, 1.0, reports, once, Counter(), files, count, count, first_mistaken="a.txt")
    assert _summary(totals, Path("out"), "csv").splitlines()[:5] == said


def test_a_page_of_an_earlier_run_goes_and_others_stay(fake: None, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("甲支行发折页200份。", encoding="utf-8")
    out, page = tmp_path / "out", tmp_path / "out" / "view.html"
    extract = ["extract", str(tmp_path / "a.txt"), "--out", str(out), "--jobs", "0", "--quiet"]
    assert main(extract) == 0
    assert main(["view", str(out)]) == 0
    assert page.exists()
    assert main([*extract, "--format", "xlsx"]) == 0
    assert not page.exists()
    page.write_text("<title>mine</title>", encoding="utf-8")
    assert main(extract) == 0
    assert page.read_text(encoding="utf-8") == "<title>mine</title>"


@pytest.mark.parametrize(("lang", "hints"), [("en", 1), ("zh", 0), ("auto", 0)])
def test_a_language_that_the_text_is_not_in_is_told(
    lang: str, hints: int, fake: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("甲支行发放200份。", encoding="utf-8")
    assert main(["extract", str(tmp_path / "a.txt"), "--out", str(tmp_path / "out"), "--lang", lang]) == 0
    told = [line for line in capsys.readouterr().out.splitlines() if "in a language that --lang does not say" in line]
    assert len(told) == hints


def test_the_standard_input_and_the_language(fake: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO("甲支行".encode())))
    assert main(["extract", "-", "--out", str(tmp_path), "--quiet", "--lang", "en", "--format", "jsonl"]) == 0
    line = json.loads((tmp_path / "annotations.jsonl").read_text(encoding="utf-8"))
    assert (line["id"], line["source"], line["lang"]) == ("stdin", "stdin", "en")
    assert line["entities"][0]["source"] == "rule:branch"
    assert json.loads((tmp_path / "branches.jsonl").read_text(encoding="utf-8"))["place"] == "甲"


def test_the_standard_input_is_called_so_in_tables(fake: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for text, table in (("甲支行", "reports"), ("", "problems")):
        monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(text.encode())))
        assert main(["extract", "-", "--out", str(tmp_path), "--quiet"]) == (0 if text else 3)
        with (tmp_path / f"{table}.csv").open(encoding="utf-8-sig", newline="") as file:
            assert [row["source"] for row in csv.DictReader(file)] == ["stdin"]


def test_an_interrupt_is_130(fake: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    (tmp_path / "a.txt").write_text("甲支行", encoding="utf-8")
    monkeypatch.setattr("reportmine.stages.export.Export.write", interrupt)
    assert main(["extract", str(tmp_path / "a.txt"), "--out", str(tmp_path / "out")]) == 130
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["reportmine-output.txt", "state.sqlite"]


def test_a_bar_on_a_terminal_and_none_in_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("甲支行", encoding="utf-8")
    arguments = command("extract", str(tmp_path / "a.txt"), "--out", str(tmp_path / "out"))
    piped = subprocess.run(arguments, capture_output=True, check=True)
    assert piped.stderr == b""
    shown, terminal = pty.openpty()
    subprocess.run(arguments, stdout=subprocess.PIPE, stderr=terminal, check=True, env={**os.environ, "TERM": "xterm"})
    os.close(terminal)
    assert b"reading" in os.read(shown, 100_000)
    os.close(shown)


def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("甲支行", encoding="utf-8")
    line = f"{sys.executable} -u -m reportmine extract {tmp_path / 'a.txt'} --out {tmp_path / 'out'} | true"
    done = subprocess.run(line, shell=True, capture_output=True, check=True)
    assert done.stderr == b""


def test_check_finds_no_mistakes(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["check"])
    printed = capsys.readouterr()
    assert printed.err == ""
    assert status == 0
    assert printed.out.endswith(" rule files: no mistakes\n")
