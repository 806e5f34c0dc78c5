"""Containers as folders: members, their names, what is not read, and that nothing is passed over in silence."""

import bz2
import gzip
import io
import lzma
import shutil
import struct
import tarfile
import zlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import py7zr
import pytest

from reportmine.formats.tables import Problem
from reportmine.records import Report, Source
from reportmine.stages import ingest

REPORT = "3月15日，人行南岭中支在东山县发放折页200余份。"
Read = Callable[..., list[Report | Problem | Source]]


def story(events: list[Report | Problem | Source]) -> list[tuple[str, str]]:
    """The events in short: a report's id and text, a problem's id and what it is, a source's path and format."""
    shown: list[tuple[str, str]] = []
    for event in events:
        if isinstance(event, Report):
            shown.append((event.id, event.text))
        elif isinstance(event, Problem):
            shown.append((event.document_id, event.problem))
        else:
            shown.append((event.path, f"<{event.note if event.left_out else event.format}>"))
    return shown


def tar(members: dict[str, bytes], mode: str = "w", links: dict[str, str] | None = None) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        for name, target in (links or {}).items():
            info = tarfile.TarInfo(name)
            info.type, info.linkname = tarfile.SYMTYPE, target
            archive.addfile(info)
    return held.getvalue()


def seven(members: dict[str, bytes], password: str | None = None) -> bytes:
    held = io.BytesIO()
    with py7zr.SevenZipFile(held, "w", password=password) as archive:
        for name, data in members.items():
            archive.writestr(data, name)
    return held.getvalue()


def rar(members: dict[str, bytes], method: int = 0) -> bytes:
    """A RAR 5 file, written from RARLAB's published description of the format; members are stored, not packed."""

    def number(value: int) -> bytes:
        out = bytearray()
        while True:
            value, low = value >> 7, value & 0x7F
            out.append(low | (0x80 if value else 0))
            if not value:
                return bytes(out)

    def block(body: bytes) -> bytes:
        sized = number(len(body)) + body
        return struct.pack("<I", zlib.crc32(sized)) + sized

    out = b"Rar!\x1a\x07\x01\x00" + block(number(1) + number(0) + number(0))
    for name, data in members.items():
        raw = name.encode()
        head = number(2) + number(2) + number(len(data))  # a file with data
        head += number(4) + number(len(data)) + number(0o100644) + struct.pack("<I", zlib.crc32(data))
        out += block(head + number(method << 7) + number(1) + number(len(raw)) + raw) + data
    return out + block(number(5) + number(0) + number(0))


MEMBERS = {"报告/一.txt": REPORT.encode(), "b.txt": "乙".encode("gb18030"), "empty.txt": b""}
STORY = [
    ("{}!报告/一.txt", REPORT),
    ("{}!报告/一.txt", "<txt>"),
    ("{}!b.txt", "乙"),
    ("{}!b.txt", "<txt>"),
    ("{}!empty.txt", "the text is empty"),
    ("{}!empty.txt", "<txt>"),
]


@pytest.mark.parametrize(
    ("name", "make", "kind"),
    [
        ("a.zip", "zip", "zip"),
        ("a.tar", "w", "tar"),
        ("a.tar.gz", "w:gz", "gz"),
        ("a.tgz", "w:gz", "gz"),
        ("a.tar.bz2", "w:bz2", "bz2"),
        ("a.tar.xz", "w:xz", "xz"),
        ("a.7z", "7z", "7z"),
        ("a.rar", "rar", "rar"),
    ],
)
def test_a_container_is_a_folder(read: Read, made: ModuleType, name: str, make: str, kind: str) -> None:
    makers = {"zip": made.zipped, "7z": seven, "rar": rar}
    data = makers[make](MEMBERS) if make in makers else tar(MEMBERS, make)
    found = story(read(name, data))
    expected = [(path.format(name), what) for path, what in STORY]
    assert found[-1] == (name, f"<{kind}>")
    assert sorted(found[:-1]) == sorted(expected)


@pytest.mark.parametrize(("suffix", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)])
def test_a_packed_file_is_a_container_of_one(read: Read, suffix: str, pack: Callable[[bytes], bytes]) -> None:
    name = f"a.txt.{suffix}"
    assert story(read(name, pack(REPORT.encode()))) == [
        (f"{name}!a.txt", REPORT),
        (f"{name}!a.txt", "<txt>"),
        (name, f"<{suffix}>"),
    ]


def test_containers_in_containers(read: Read, made: ModuleType) -> None:
    inner = made.zipped({"x.txt": REPORT.encode()})
    data = tar({"a.zip": made.zipped({"b.7z": seven({"c.rar": rar({"d.zip": inner})})})}, "w:gz")
    assert story(read("a.tgz", data))[0] == ("a.tgz!a.zip!b.7z!c.rar!d.zip!x.txt", REPORT)


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8", "big5"])
def test_names_in_a_zip_are_read_in_their_encoding(read: Read, made: ModuleType, encoding: str) -> None:
    text = "宣傳報告" if encoding == "big5" else "宣传报告"
    events = read("a.zip", made.zipped({f"{text}/第一篇.txt": b"1", f"{text}/b.txt": b"2"}, encoding))
    assert [event.id for event in events if isinstance(event, Report)] == [
        f"a.zip!{text}/第一篇.txt",
        f"a.zip!{text}/b.txt",
    ]


def test_names_in_a_tar_and_on_disk_are_read_in_their_encoding(read: Read, tmp_path: Path) -> None:
    gbk = "报告.txt".encode("gb18030").decode("utf-8", "surrogateescape")
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.GNU_FORMAT) as archive:
        info = tarfile.TarInfo(gbk)
        info.size = 1
        archive.addfile(info, io.BytesIO(b"1"))
    assert story(read("a.tar", held.getvalue()))[0] == ("a.tar!报告.txt", "1")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / gbk).write_bytes(b"1")
    assert story(list(ingest.documents([folder]))) == [("报告.txt", "1"), ("报告.txt", "<txt>")]


def test_two_members_of_one_name_are_both_read(read: Read) -> None:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        for text in (b"1", b"2"):
            info = tarfile.TarInfo("a.txt")
            info.size = 1
            archive.addfile(info, io.BytesIO(text))
    found = story(read("a.tar", held.getvalue()))
    assert found == [
        ("a.tar!a.txt", "1"),
        ("a.tar!a.txt", "<txt>"),
        ("a.tar!a.txt (2)", "2"),
        ("a.tar!a.txt (2)", "<txt>"),
        ("a.tar", "<tar>"),
    ]


def test_hidden_members_are_named_and_left_out(read: Read, made: ModuleType) -> None:
    data = made.zipped(
        {"__MACOSX/._a.txt": b"x", ".DS_Store": b"x", "~$b.docx": b"x", "style.css": b"p {}", "a.txt": b"1"}
    )
    assert story(read("a.zip", data)) == [
        ("a.zip!__MACOSX/._a.txt", "<a hidden file>"),
        ("a.zip!.DS_Store", "<a hidden file>"),
        ("a.zip!~$b.docx", "<a lock file of an open document>"),
        ("a.zip!style.css", "<a part of a page or a system file, which holds no document>"),
        ("a.zip!a.txt", "1"),
        ("a.zip!a.txt", "<txt>"),
        ("a.zip", "<zip>"),
    ]


def test_a_damaged_member_harms_no_other(read: Read, made: ModuleType) -> None:
    data = bytearray(made.zipped({"a.txt": REPORT.encode(), "b.txt": REPORT.encode() * 9, "c.txt": b"3"}))
    at = data.index(b"b.txt") + 12
    data[at : at + 8] = bytes(8)
    found = story(read("a.zip", bytes(data)))
    assert found[0] == ("a.zip!a.txt", REPORT)
    assert found[2][0] == "a.zip!b.txt"
    assert found[2][1].startswith("damaged, or no member: ")
    assert found[4:] == [("a.zip!c.txt", "3"), ("a.zip!c.txt", "<txt>"), ("a.zip", "<zip>")]


def test_a_container_that_breaks_off_gives_what_came_before(read: Read) -> None:
    data = tar({"a.txt": b"1", "b.txt": b"2" * 5000}, "w:gz")
    plain = tar({"a.txt": b"1", "b.txt": b"2" * 5000})[:3000]
    for name, cut in (("a.tar", plain), ("a.tgz", data[:-20])):
        found = story(read(name, cut))
        assert found[:2] == [(f"{name}!a.txt", "1"), (f"{name}!a.txt", "<txt>")]
        assert [what for _, what in found if what.startswith(("not read to its end", "damaged"))] != []


@pytest.mark.parametrize("name", ["a.zip", "a.7z", "a.rar", "a.tar.gz", "a.tar"])
def test_a_container_that_is_none_is_set_aside(read: Read, name: str) -> None:
    magic = {"a.zip": b"PK\x03\x04", "a.7z": b"7z\xbc\xaf\x27\x1c", "a.rar": b"Rar!\x1a\x07\x01\x00"}
    data = magic.get(name, b"\x1f\x8b\x08" if name.endswith("gz") else bytes(257) + b"ustar") + bytes(range(200))
    events = read(name, data)
    assert [type(event) for event in events] == [Problem, Source]


def test_packed_rar_says_what_to_install(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    import rarfile

    def no_tool(**_: object) -> None:
        raise rarfile.RarCannotExec("no tool")

    monkeypatch.setattr(rarfile, "tool_setup", no_tool)
    events = read("a.rar", rar({"a.txt": REPORT.encode()}, method=3))
    assert story(events)[:1] == [("a.rar!a.txt", "packed by rar, and no program to unpack it is installed")]
    problem = events[0]
    assert isinstance(problem, Problem)
    assert problem.mend == "install unrar, unar or bsdtar (the package libarchive-tools), or unpack it yourself"


FAKE_OFFICE = """#!/bin/sh
for last; do :; done
while [ $# -gt 0 ]; do [ "$1" = --outdir ] && out=$2; echo "$1" >> "{log}"; shift; done
cat "$(dirname "$last")/profile/user/registrymodifications.xcu" >> "{log}"
{do}
"""


def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, do: str) -> Path:
    """A program of LibreOffice's name that notes how it was called."""
    log = tmp_path / "log"
    program = tmp_path / "bin" / "soffice"
    program.parent.mkdir()
    program.write_text(FAKE_OFFICE.format(log=log, do=do), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    return log


DOC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "WordDocument".encode("utf-16-le") + bytes(512)


def test_old_office_files_are_converted(
    read: Read, made: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "result.docx").write_bytes(made.docx([REPORT]))
    log = office(tmp_path, monkeypatch, f'mkdir -p "$out"; cp "{tmp_path}/result.docx" "$out/file.docx"')
    events = read("a.wps", DOC)
    assert story(events) == [("a.wps", REPORT), ("a.wps", "<doc>")]
    assert isinstance(events[-1], Source)
    assert events[-1].note == "converted from doc by LibreOffice"
    called = log.read_text(encoding="utf-8")
    assert [word for word in ("--headless", "--convert-to", "docx", "MacroSecurityLevel") if word not in called] == []
    assert '"DisableMacrosExecution" oor:op="fuse"><value>true' in called


def test_old_office_files_have_a_time_limit_and_a_clear_failure(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office(tmp_path, monkeypatch, "exec sleep 60")
    limits = ingest.Limits(seconds=1)
    assert story(read("a.doc", DOC, limits=limits))[0] == ("a.doc", "LibreOffice took longer than 1 s")
    shutil.rmtree(tmp_path / "bin")
    office(tmp_path, monkeypatch, "exit 0")
    assert story(read("a.doc", DOC))[0] == ("a.doc", "LibreOffice cannot read this doc")


def test_without_libreoffice_old_office_files_say_so(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    problem, _ = read("a.doc", DOC)
    assert isinstance(problem, Problem)
    assert (problem.problem, problem.mend) == (
        "a file of the old kind doc",
        "install LibreOffice, or save it as .docx or .xlsx",
    )
