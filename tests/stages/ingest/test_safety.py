"""Files that mean harm: bombs, names that lead outside, links, entities, outside references, macros, passwords."""

import bz2
import gzip
import io
import stat
import struct
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import openpyxl
import py7zr
import pytest
from ingest_events import REPORT, Read, problems

from reportmine.formats.sinks import CsvSink
from reportmine.formats.tables import TABLES, Problem
from reportmine.records import Report, Source
from reportmine.stages import ingest

SMALL = ingest.Limits(
    file_bytes=1 << 20, unpacked_bytes=4 << 20, ratio=100, ratio_from=1 << 20, members=50, depth=3, pages=3, cells=1000
)


def deflated(members: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return held.getvalue()


def peak(work: Callable[[], object]) -> int:
    tracemalloc.start()
    work()
    held = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return held


def test_a_member_that_is_too_large_is_not_unpacked(read: Read) -> None:
    data = deflated({"big.txt": bytes(64 << 20), "a.txt": b"1"})
    assert len(data) < 70_000
    seen: list[list[Report | Problem | Source]] = []
    held = peak(lambda: seen.append(read("a.zip", data, limits=SMALL)))
    assert problems(seen[0]) == [("a.zip!big.txt", "larger than 1,048,576 bytes")]
    assert [event.id for event in seen[0] if isinstance(event, Report)] == ["a.zip!a.txt"]
    assert held < 8 << 20


def test_a_member_that_lies_about_its_size_is_not_unpacked(read: Read) -> None:
    data = bytearray(deflated({"big.txt": bytes(64 << 20)}))
    for at, place in ((data.index(b"PK\x01\x02"), 24), (0, 22)):
        struct.pack_into("<I", data, at + place, 100)
    held = peak(lambda: read("a.zip", bytes(data), limits=SMALL))
    (found, _, _) = read("a.zip", bytes(data), limits=SMALL)
    assert isinstance(found, Problem)
    assert found.document_id == "a.zip!big.txt"
    assert held < 8 << 20


@pytest.mark.parametrize("pack", ["zip", "gz", "bz2", "tgz", "7z"])
def test_a_bomb_is_stopped_by_its_ratio(read: Read, pack: str) -> None:
    block = bytes(900_000)
    if pack == "zip":
        data = deflated({f"{number}.txt": block for number in range(40)})
    elif pack == "7z":
        held = io.BytesIO()
        with py7zr.SevenZipFile(held, "w") as archive:
            for number in range(40):
                archive.writestr(block, f"{number}.txt")
        data = held.getvalue()
    elif pack == "tgz":
        held = io.BytesIO()
        with tarfile.open(fileobj=held, mode="w:gz") as tar:
            for number in range(40):
                info = tarfile.TarInfo(f"{number}.txt")
                info.size = len(block)
                tar.addfile(info, io.BytesIO(block))
        data = held.getvalue()
    else:
        data = {"gz": gzip.compress, "bz2": bz2.compress}[pack](block * 40)
    seen: list[list[Report | Problem | Source]] = []
    held_bytes = peak(lambda: seen.append(read(f"a.{pack}", data, limits=SMALL)))
    reasons = {problem for _, problem in problems(seen[0])} - {"a NUL character at 0"}
    assert [reason for reason in reasons if "unpacks to more than" not in reason and "larger than" not in reason] == []
    assert reasons != set()
    assert held_bytes < 24 << 20


def test_what_is_left_of_a_bomb_is_named(read: Read) -> None:
    data = deflated({f"{number}.txt": b"a" * 900_000 for number in range(8)})
    events = read("a.zip", data, limits=SMALL)
    sources = [event for event in events if isinstance(event, Source)]
    assert [source.path for source in sources] == [*(f"a.zip!{number}.txt" for number in range(8)), "a.zip"]
    assert len(problems(events)) == 7
    assert {problem for _, problem in problems(events)} == {"the container unpacks to more than 100 times its size"}


def test_too_many_members_are_not_read(read: Read) -> None:
    events = read("a.zip", deflated({f"{number}.txt": b"1" for number in range(60)}), limits=SMALL)
    assert sum(isinstance(event, Report) for event in events) == 50
    assert problems(events) == [("a.zip", "not read to its end: the container holds more than 50 members")]


def test_containers_too_deep_are_not_opened(read: Read) -> None:
    data = deflated({"a.txt": b"1"})
    for _ in range(3):
        data = deflated({"a.zip": data})
    events = read("a.zip", data, limits=SMALL)
    assert problems(events) == [("a.zip!a.zip!a.zip!a.zip", "more than 3 containers deep")]


def test_a_zip_in_itself_ends(read: Read) -> None:
    # the archive's own bytes as a stored member: each level opens the next until the depth is reached
    data = deflated({"a.txt": b"1"})
    for _ in range(20):
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as archive:
            archive.writestr("b.zip", data)
            archive.writestr("c.zip", data)
        data = held.getvalue()
        if len(data) > 1 << 19:
            break
    events = read("a.zip", data, limits=SMALL)
    assert {problem.split(":")[-1].strip() for _, problem in problems(events)} >= {"more than 3 containers deep"}


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/a.txt", "etc/a.txt"),
        ("/etc/a.txt", "etc/a.txt"),
        ("C:\\Windows\\a.txt", "Windows/a.txt"),
        ("..\\a.txt", "a.txt"),
        ("a/../../b.txt", "a/b.txt"),
        ("a\nb\x1b[31m.txt", "a\ufffdb\ufffd[31m.txt"),
    ],
)
def test_names_lead_nowhere(read: Read, tmp_path: Path, name: str, shown: str) -> None:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        info = tarfile.TarInfo(name)
        info.size = 1
        archive.addfile(info, io.BytesIO(b"1"))
    for kind, data in (("zip", deflated({name: b"1"})), ("tar", held.getvalue())):
        events = read(f"a.{kind}", data)
        assert [event.id for event in events if isinstance(event, Report)] == [f"a.{kind}!{shown}"]
        assert isinstance(events[-2], Source)
        assert events[-2].note == "its name led out of the container"
        assert sorted(path.name for path in tmp_path.iterdir()) == sorted({f"a.{kind}", "a.zip"})


def test_a_7z_whose_names_lead_out_is_set_aside(read: Read, tmp_path: Path) -> None:
    held = io.BytesIO()
    with py7zr.SevenZipFile(held, "w") as archive:
        archive.writestr(b"1", "ab/a.txt")
        archive.files[0]._file_info["filename"] = "../a.txt"
    events = read("a.7z", held.getvalue())
    assert [event for event in events if isinstance(event, Report)] == []
    assert problems(events) != []
    assert [path.name for path in tmp_path.rglob("a.txt")] == []


def test_links_in_containers_are_not_followed(read: Read, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        info = zipfile.ZipInfo("link.txt")
        info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, str(secret))
    tarred = io.BytesIO()
    with tarfile.open(fileobj=tarred, mode="w") as tar:
        for name, kind in (
            ("soft.txt", tarfile.SYMTYPE),
            ("hard.txt", tarfile.LNKTYPE),
            ("pipe.txt", tarfile.FIFOTYPE),
        ):
            link = tarfile.TarInfo(name)
            link.type, link.linkname = kind, str(secret)
            tar.addfile(link)
    link_problem = "a link inside a container, which is not followed"
    assert problems(read("a.zip", held.getvalue())) == [("a.zip!link.txt", link_problem)]
    assert problems(read("a.tar", tarred.getvalue())) == [
        ("a.tar!soft.txt", link_problem),
        ("a.tar!hard.txt", link_problem),
        ("a.tar!pipe.txt", "a pipe, a device or a sparse file, which holds no document"),
    ]


def test_links_and_pipes_in_folders_are_not_followed(tmp_path: Path) -> None:
    import os

    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "out.txt").write_text("outside", encoding="utf-8")
    (folder / "file.txt").symlink_to(tmp_path / "out.txt")
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe")
    events = list(ingest.documents([folder]))
    assert problems(events) == [
        ("file.txt", "a link, which is not followed"),
        ("loop", "a link, which is not followed"),
        ("pipe", "a pipe, which holds no document"),
    ]
    assert [event for event in events if isinstance(event, Report)] == []
    # one that the user names is followed
    assert [event.text for event in ingest.documents([folder / "file.txt"]) if isinstance(event, Report)] == ["outside"]


LAUGHS = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY b SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("prolog", [LAUGHS, OUTSIDE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_entities_in_office_files_are_refused(
    read: Read, made: ModuleType, kind: str, encoding: str, prolog: str
) -> None:
    if kind == "docx":
        whole, part = made.docx([REPORT]), "word/document.xml"
    else:
        held = io.BytesIO()
        book = openpyxl.Workbook()
        book.active.append(["text"])
        book.active.append([REPORT])
        book.save(held)
        whole, part = held.getvalue(), "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    text = members[part].decode("utf-8").partition("?>")[2] if b"?>" in members[part] else members[part].decode("utf-8")
    members[part] = f"{prolog}{text.replace('3月', '&b;', 1)}".encode(encoding)
    name = f"a.{kind}"
    assert problems(read(name, made.zipped(members))) == [
        (name, f"{part} declares XML entities, which no Office program writes")
    ]


def test_a_word_file_that_unpacks_to_too_much_is_refused(read: Read, made: ModuleType) -> None:
    with zipfile.ZipFile(io.BytesIO(made.docx([REPORT]))) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    data = deflated({**members, "word/media/x.xml": bytes(30 << 20)})
    held = peak(lambda: read("a.docx", data, limits=SMALL))
    assert held < 16 << 20
    ((_, problem),) = problems(read("a.docx", data, limits=SMALL))
    assert problem == "larger than 1,048,576 bytes"


def test_a_sheet_of_endless_rows_is_refused(read: Read, made: ModuleType) -> None:
    held = io.BytesIO()
    book = openpyxl.Workbook()
    book.active.append(["text"])
    book.active["XFD900"] = "far away"
    book.save(held)
    assert problems(read("a.xlsx", held.getvalue(), limits=SMALL)) == [("a.xlsx", "more than 1,000 cells")]


def test_a_pdf_of_too_many_pages_is_refused(read: Read, made: ModuleType) -> None:
    assert problems(read("a.pdf", made.pdf([[REPORT]] * 4), limits=SMALL)) == [("a.pdf", "more than 3 pages")]


def encrypted_zip(made: ModuleType) -> bytes:
    data = bytearray(made.zipped({"a.txt": REPORT.encode()}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def encrypted_pdf(made: ModuleType) -> bytes:
    data = made.pdf([[REPORT]])
    key = "<" + "00" * 32 + ">"
    extra = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O {key} /U {key} /P -4 >> /ID [<00><00>] /Root"
    return bytes(data.replace(b"/Root", extra.encode(), 1))


def encrypted_seven(_: ModuleType) -> bytes:
    held = io.BytesIO()
    with py7zr.SevenZipFile(held, "w", password="secret") as archive:
        archive.writestr(REPORT.encode(), "a.txt")
    return held.getvalue()


@pytest.mark.parametrize(
    ("name", "make", "place"),
    [("a.zip", encrypted_zip, "a.zip!a.txt"), ("a.pdf", encrypted_pdf, "a.pdf"), ("a.7z", encrypted_seven, "a.7z")],
)
def test_what_is_encrypted_says_so(
    read: Read, made: ModuleType, name: str, make: Callable[[ModuleType], bytes], place: str
) -> None:
    assert problems(read(name, make(made))) == [(place, "encrypted: it takes a password")]


def test_formulas_from_any_format_are_neutral_in_the_tables(read: Read, tmp_path: Path) -> None:
    events = read("a.csv", "id,text\n=cmd(),=HYPERLINK(1)\n")
    (report,) = [event for event in events if isinstance(event, Report)]
    assert (report.id, report.text) == ("a.csv#=cmd()", "=HYPERLINK(1)")
    page = read("=a.html", "<html><head><title>=1+1</title></head><body><p>text</p></body></html>")[-1]
    assert isinstance(page, Source)
    sink = CsvSink(tmp_path / "documents.csv", TABLES["documents"])
    sink.add((page.path, *[None] * 14, page.title, None, None, None))
    sink.close()
    assert b"'=a.html," in (tmp_path / "documents.csv").read_bytes()
    assert b",'=1+1," in (tmp_path / "documents.csv").read_bytes()
