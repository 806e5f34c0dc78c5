import io
import os
import zipfile
from collections.abc import Sequence
from contextlib import closing
from itertools import groupby
from pathlib import Path
from types import ModuleType

import pytest

from reportmine.formats.tables import Problem
from reportmine.records import Report, Source
from reportmine.run import reading
from reportmine.run.options import Options
from reportmine.run.reading import Reading, plan
from reportmine.stages import ingest
from reportmine.stages.ingest import Event, Found

OPTIONS = Options(seconds=1, megabytes=3000)


def files(folder: Path, contents: Sequence[str]) -> list[Found]:
    found = []
    for number, content in enumerate(contents):
        path = folder / f"f{number:03}.lines"
        path.write_text(content, encoding="utf-8")
        found.append(Found(path.name, path, walked=True))
    return found


def apart(found: list[Found], poison: ModuleType, options: Options = OPTIONS) -> list[Event]:
    with closing(Reading(options, poison.read).apart(iter(found))) as events:
        return list(events)


def short(events: list[Event]) -> list[str]:
    return [event.text if isinstance(event, Report) else type(event).__name__ for event in events]


def test_a_process_of_its_own_reads_what_this_one_reads(tmp_path: Path, poison: ModuleType) -> None:
    found = files(tmp_path, [f"a{n}\nb{n}\nproblem" for n in range(300)])
    events = apart(found, poison)
    assert events == list(Reading(OPTIONS, poison.read).here(found))
    assert len(events) == 300 * 4


@pytest.mark.parametrize(
    ("poisoned", "problem"),
    [
        ("crash", "the process that read it was ended by signal 11"),
        ("killed", "the process that read it was ended by signal 9, by the system or somebody else"),
        ("exit", "the process that read it ended with status 7"),
        ("native", "took more than 1 s of processor time to read"),
        ("sleep", "took more than 1 s of processor time to read"),
        ("memory", "the process that read it ended with status 1"),
    ],
)
def test_a_file_that_ends_its_reader_is_set_aside_and_reading_goes_on(
    poisoned: str, problem: str, tmp_path: Path, poison: ModuleType
) -> None:
    found = files(tmp_path, ["a\nb", f"c\nd\n{poisoned}\ne", "f", "g"])
    events = apart(found, poison)
    assert short(events) == ["a", "b", "Source", "c", "d", "Problem", "Source", "f", "Source", "g", "Source"]
    told, closed = events[5:7]
    assert isinstance(told, Problem)
    assert (told.document_id, told.source, told.problem) == (found[1].name, str(found[1].path), problem)
    assert isinstance(closed, Source)
    assert closed.path == found[1].name


def test_several_bad_files_one_after_the_other(tmp_path: Path, poison: ModuleType) -> None:
    found = files(tmp_path, ["crash", "exit", "a", "crash", "b\ncrash"])
    expected = ["Problem", "Source", "Problem", "Source", "a", "Source", "Problem", "Source", "b", "Problem", "Source"]
    assert short(apart(found, poison)) == expected


def test_bytes_are_told_and_seconds_measured(tmp_path: Path, poison: ModuleType) -> None:
    told: list[int] = []
    found = files(tmp_path, ["abc", "de\nf"])
    reader = Reading(Options(consumed=told.append), poison.read)
    with closing(reader.apart(iter(found))) as events:
        for event in events:
            if isinstance(event, Source):
                assert reader.seconds > 0.0
    assert sum(told) == 4 + 5


def test_a_reader_is_replaced_after_many_files(
    tmp_path: Path, poison: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(poison.PROCESSES, str(tmp_path / "log"))
    monkeypatch.setattr(reading, "_AT_ONCE", 2)
    monkeypatch.setattr(reading, "_RENEWED_AFTER", 4)
    found = files(tmp_path, ["a", "b", "c", "d", "e", "f", "g"])
    assert short(apart(found, poison)) == [x for text in "abcdefg" for x in (text, "Source")]
    processes = (tmp_path / "log").read_text(encoding="utf-8").split()
    assert [len(list(group)) for _, group in groupby(processes)] == [4, 3]
    assert str(os.getpid()) not in processes


PDF = b"%PDF-1.7\n"


def zipped(name: str, content: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr(name, content)
    return held.getvalue()


@pytest.mark.parametrize(
    ("names", "content", "jobs", "expected"),
    [
        (["a.txt"], b"x" * 10, None, False),
        (["a.txt", "b.jsonl"], b"x" * 10, 4, False),
        (["a.html"], b"<html><p>x</p></html>", None, False),
        (["a.txt"], b"x" * 2_000_000, None, True),
        (["a.txt"], b"x" * 2_000_000, 0, False),
        (["a.PDF"], PDF, None, True),
        (["a.PDF"], PDF, 0, False),
        (["a"], PDF, None, True),
        (["a.txt"], PDF, None, True),
        (["a.pdf"], b"x" * 10, None, False),  # a text, whatever it is called
        ([".hidden.pdf"], PDF, None, False),
        (["a.zip"], zipped("b.pdf", PDF), None, True),
        (["a.tar"], b"\0" * 257 + b"ustar", None, True),
        (["a.gz"], b"\x1f\x8b\x08\0", None, True),
        (["a.7z"], b"7z\xbc\xaf\x27\x1c", None, True),
        (["a.rar"], b"Rar!\x1a\x07\0", None, True),
        (["a.eml"], b"From: x\nMIME-Version: 1.0\n\nx", None, True),
        (["a.mht"], b"From: <Saved by x>\nMIME-Version: 1.0\n\nx", None, True),
        (["a.png"], b"\x89PNG\r\n\x1a\n", None, True),
        (["a.rtf"], b"{\\rtf1 x}", None, True),
        (["a.mp3"], b"\0" * 10, None, False),  # is not read
        ([f"{n}.txt" for n in range(30)], b"x" * 10, None, True),
        ([], b"", None, False),
    ],
)
def test_processes_only_where_they_are_worth_their_while(
    names: list[str], content: bytes, jobs: int | None, expected: bool, tmp_path: Path
) -> None:
    for name in names:
        (tmp_path / name).write_bytes(content)
    found, apart = plan(ingest.files([tmp_path]), Options(jobs=jobs))
    assert apart is expected
    assert sorted(one.name for one in found) == sorted(names)


def test_the_standard_input_and_what_cannot_be_opened_need_no_process(tmp_path: Path) -> None:
    found = [Found("stdin", Path(ingest.STDIN)), Found("gone", tmp_path / "gone.pdf"), Found("a", tmp_path, error="no")]
    assert plan(iter(found), Options())[1] is False
