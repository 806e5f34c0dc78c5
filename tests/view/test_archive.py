import hashlib
import json
import re
from pathlib import Path

import pytest

from reportmine.errors import InputError, ReportmineError, UsageError
from reportmine.view.archive import Archive

LINES = [json.dumps({"id": name, "text": name, "entities": []}) for name in ("a/1.txt", "a/2.txt", "b")]


def run_of(folder: Path, *lines: str) -> Path:
    (folder / "annotations.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return folder


def given(archive: Archive, until: int = 99) -> list[str]:
    found = []
    for annotation in archive:
        found.append(annotation.report.id)
        archive.full = len(found) >= until
    return found


def test_all_documents_in_order(tmp_path: Path) -> None:
    archive = Archive(run_of(tmp_path, *LINES, "", " "))
    assert given(archive) == ["a/1.txt", "a/2.txt", "b"]
    assert (archive.total, archive.chosen) == (3, 3)
    assert archive.digest == hashlib.sha256(archive.path.read_bytes()).hexdigest()


def test_a_full_page_takes_no_more_and_the_rest_is_counted(tmp_path: Path) -> None:
    archive = Archive(run_of(tmp_path, *LINES))
    assert given(archive, 1) == ["a/1.txt"]
    assert (archive.total, archive.chosen) == (3, 3)
    assert archive.digest == hashlib.sha256(archive.path.read_bytes()).hexdigest()


def test_documents_are_chosen_by_id(tmp_path: Path) -> None:
    archive = Archive(run_of(tmp_path, '{"id": 7, "text": "seven"}', *LINES), ["b", "7", "a/2.txt"])
    assert given(archive) == ["7", "a/2.txt", "b"]
    assert (archive.total, archive.chosen) == (4, 3)
    archive = Archive(tmp_path, ["b", "a/2.txt"])
    assert given(archive, 1) == ["a/2.txt"]
    assert (archive.total, archive.chosen) == (4, 2)


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("2.TXT", "did you mean a/2.txt?"),
        ("a/", "did you mean a/1.txt or a/2.txt?"),
        ("c", "did you mean c⟨U+001B⟩?"),
        ("zzz", "ids are in the column document_id of reports"),
        ("", "ids are in the column document_id of reports"),
    ],
)
def test_a_document_that_is_not_there(tmp_path: Path, name: str, mend: str) -> None:
    path = run_of(tmp_path, *LINES, '{"id": "c\\u001b", "text": ""}') / "annotations.jsonl"
    with pytest.raises(UsageError) as caught:
        given(Archive(tmp_path, ["b", name]))
    assert str(caught.value) == f"{path}: no document {name!r} ({mend})"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (LINES[0][:-9], "not JSON: "),
        ("report_id,document_id", "not JSON: "),
        ("[1]", "not a JSON object"),
        ('{"id": "x"}', "x: text must be a string, not NoneType"),
        ('{"id": "x", "text": "", "entities": [{"start": 0, "end": 1, "label": "PLACE"}]}', "entity e1: no such span"),
    ],
)
def test_a_line_that_no_run_writes(tmp_path: Path, line: str, message: str) -> None:
    path = run_of(tmp_path, LINES[0], line) / "annotations.jsonl"
    said = "(no run leaves such a line, the file was cut or changed: run reportmine extract again into this folder)"
    with pytest.raises(InputError, match=re.escape(f"{path}:2: {message}")) as caught:
        given(Archive(tmp_path))
    assert str(caught.value).endswith(said)


@pytest.mark.parametrize("line", [LINES[0][:-9], "report_id,document_id", "[1]", "id = {}"])
def test_a_line_that_is_only_counted_must_look_whole(tmp_path: Path, line: str) -> None:
    run_of(tmp_path, LINES[0], LINES[1], line)
    with pytest.raises(InputError, match=r"annotations\.jsonl:3: "):
        given(Archive(tmp_path), 1)


def test_a_line_that_is_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "annotations.jsonl").write_bytes('{"id": "x", "text": "南"}\n'.encode("gb18030"))
    with pytest.raises(InputError, match=r"annotations\.jsonl:1: not UTF-8: "):
        given(Archive(tmp_path))


def test_what_is_no_run(tmp_path: Path) -> None:
    told = []
    (tmp_path / "going").mkdir()
    (tmp_path / "going" / "state.sqlite").touch()
    (tmp_path / "killed" / ".partial-x").mkdir(parents=True)
    for folder in (tmp_path / "nowhere", tmp_path, tmp_path / "going", tmp_path / "killed"):
        with pytest.raises(ReportmineError) as caught:
            Archive(folder)
        assert isinstance(caught.value, UsageError)
        told.append(str(caught.value))
    unfinished = "the run is not finished: the same reportmine extract command goes on with it"
    assert told == [
        f"{tmp_path / 'nowhere'}: no such folder (give the folder that a run was written into)",
        f"{tmp_path}: there is no annotations.jsonl (give the folder that reportmine extract wrote into with --out)",
        f"{tmp_path / 'going'}: there is no annotations.jsonl ({unfinished})",
        f"{tmp_path / 'killed'}: there is no annotations.jsonl ({unfinished})",
    ]


def test_a_mend_names_three_of_many_that_are_near(tmp_path: Path) -> None:
    lines = [json.dumps({"id": f"near-{n}", "text": "x", "entities": []}) for n in range(5)]
    with pytest.raises(UsageError) as caught:
        given(Archive(run_of(tmp_path, *lines), ["near"]))
    assert caught.value.mend == "did you mean near-0 or near-1 or near-2?"


def test_a_byte_order_mark_before_the_first_line_is_none_of_it(tmp_path: Path) -> None:
    (tmp_path / "annotations.jsonl").write_text(LINES[0] + "\n", encoding="utf-8-sig")
    assert given(Archive(tmp_path)) == ["a/1.txt"]


def test_lines_behind_all_that_is_wanted_are_only_counted(tmp_path: Path) -> None:
    archive = Archive(run_of(tmp_path, *LINES, "{no JSON}"), ["a/1.txt"])
    assert given(archive) == ["a/1.txt"]
    assert (archive.total, archive.chosen) == (4, 1)


@pytest.mark.parametrize("name", [".ready-csv", ".partial-1", "state.sqlite", "state.sqlite-wal"])
def test_a_run_that_is_not_finished_goes_on(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    with pytest.raises(UsageError, match="the run is not finished"):
        Archive(tmp_path)
