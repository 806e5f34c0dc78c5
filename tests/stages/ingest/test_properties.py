"""Whatever the bytes: no error, one row for each file; whatever the text and its encoding: the same text."""

import io
import json
import os
import random
import tempfile
import zipfile
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from reportmine.formats.tables import Problem
from reportmine.records import Report, Source
from reportmine.stages import ingest
from reportmine.stages.ingest import ocr
from reportmine.stages.ingest.reading import NOT_READ, READERS
from reportmine.text.encodings import decode

NAMES = "txt md html mht docx pdf xlsx csv json jsonl eml zip tar gz tgz bz2 xz 7z rar doc rtf odt png tif xml js ppt"
SUFFIXES = tuple(NAMES.split(" "))
MAGICS = [b"", b"%PDF-1.4\n", b"PK\x03\x04", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07\x01\x00", b"\x1f\x8b\x08", b"BZh9"]
MAGICS += [b"\xfd7zXZ\x00", b"<html><body>", b"{", b"[", b"MIME-Version: 1.0\nReceived: x\n", b"\xff\xfe", b"{\\rtf"]
MAGICS += [
    bytes(257) + b"ustar\x0000",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"<?xml version='1.0'?>",
    b"\x89PNG\r\n\x1a\n",
]
LIMITS = ingest.Limits(
    file_bytes=1 << 22, unpacked_bytes=1 << 24, ratio_from=1 << 22, members=1000, pages=50, cells=100_000, seconds=5
)
RUNS = int(os.environ.get("REPORTMINE_FUZZ", "100"))  # `make fuzz` asks for more
FUZZ = settings(max_examples=RUNS, deadline=None, suppress_health_check=list(HealthCheck))


def one_row(name: str, data: bytes) -> list[Report | Problem | Source]:
    """The events of a file of these bytes, after checking that they are sound."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        events = list(ingest.documents([path], limits=LIMITS))
        assert [item.name for item in Path(folder).iterdir()] == [name]
    own = [event for event in events if isinstance(event, Source) and event.path == name]
    assert events[-1:] == own
    paths = [event.path for event in events if isinstance(event, Source)]
    assert len(set(paths)) == len(paths)
    assert own[0].format in {*READERS, *NOT_READ, "part"}
    held = [event for event in events if not isinstance(event, Source)]
    assert held or own[0].left_out or own[0].opened
    for event in held:
        if isinstance(event, Report):
            assert event.text.strip()
            event.text.encode("utf-8")
            event.id.encode("utf-8")
        else:
            assert event.problem
            json.dumps(event).encode("utf-8")
    return events


@FUZZ
@given(st.sampled_from(SUFFIXES), st.sampled_from(MAGICS), st.binary(max_size=300))
@example("txt", b"", b"")
@example("pdf", b"%PDF-", b"\x00")
def test_any_bytes_under_any_name_are_one_row(suffix: str, magic: bytes, data: bytes) -> None:
    one_row(f"a.{suffix}", magic + data)


@pytest.fixture(scope="module")
def whole_files(made: ModuleType) -> dict[str, bytes]:
    """Sound files of the formats that have the most to break."""
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["text", "year"])
    book.active.append(["3月15日，人行南岭中支发放折页200余份。", 2023])
    book.active.append(["=A2", "=B2+1"])
    held = io.BytesIO()
    book.save(held)
    page = "<html><head><meta charset=gbk></head><body><p>一</p><table><tr><td>二</td></tr></table></body></html>"
    mail = "MIME-Version: 1.0\r\nReceived: x\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n--X\r\n\r\n1\r\n--X--"
    return {
        "a.docx": made.docx(["一", [["二", "三"]]]),
        "a.pdf": made.pdf([["一", "二"], ["三"]]),
        "a.xlsx": held.getvalue(),
        "a.zip": made.zipped({"报告.txt": b"1", "b.zip": made.zipped({"c.txt": b"2"})}, "gb18030"),
        "a.html": page.encode("gbk"),
        "a.eml": mail.encode(),
    }


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a.xlsx", "a.zip", "a.html", "a.eml"])
def test_a_damaged_file_is_one_row(whole_files: dict[str, bytes], name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "installed", lambda: False)  # it takes seconds a page
    dice = random.Random(name)
    for number in range(max(10, RUNS // 4)):
        data = bytearray(whole_files[name])
        for _ in range(dice.choice((1, 1, 3, 10))):
            data[dice.randrange(len(data))] = dice.randrange(256)
        one_row(name, bytes(data[: dice.randrange(len(data))] if number % 5 == 0 else data))


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx"])
def test_a_package_with_damaged_xml_is_one_row(whole_files: dict[str, bytes], made: ModuleType, name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(whole_files[name])) as archive:
        members = {part: archive.read(part) for part in archive.namelist()}
    dice = random.Random(name)
    parts = sorted(part for part in members if part.endswith((".xml", ".rels")))
    for _ in range(max(10, RUNS // 4)):
        part = dice.choice(parts)
        data = bytearray(members[part])
        for _ in range(dice.choice((1, 2, 8))):
            at = dice.randrange(len(data))
            data[at : at + dice.choice((1, 1, 20))] = bytes(dice.choices(b'<>/&"= a1\xff', k=dice.choice((0, 1, 3))))
        one_row(name, made.zipped({**members, part: bytes(data)}))


HAN = st.text(
    st.sampled_from(
        "中国人民银行南岭支开展宣传活动发放折页余份月日年会教育金融知识社区群众，。、（）《》“”0123456789\n abc"
    )
)
TRADITIONAL = st.text(
    st.sampled_from("中國人民銀行南嶺分開展宣傳活動發放摺頁餘份月日年會教育金融知識社區群眾，。、（）《》0123456789\n")
)


@FUZZ
@given(
    HAN.map(lambda text: f"南岭中支开展宣传活动{text}"),
    st.sampled_from(["gb18030", "gbk", "utf-8", "utf-8-sig", "utf-16"]),
)
def test_chinese_text_is_read_back(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@FUZZ
@given(
    TRADITIONAL.map(lambda text: f"南嶺分行開展宣傳活動，{text}"),
    st.sampled_from(["big5", "utf-8", "utf-16", "utf-32"]),
)
def test_traditional_chinese_text_is_read_back(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@FUZZ
@given(st.text().filter(lambda text: not text.startswith("\ufeff")), st.sampled_from(["utf-8-sig", "utf-16", "utf-32"]))
@example("\0", "utf-32")
def test_any_text_with_a_mark_is_read_back(text: str, encoding: str) -> None:
    assume(encoding != "utf-16" or not text.startswith("\0"))  # FF FE 00 00 is also the mark of UTF-32
    assert decode(text.encode(encoding)) == (text, decode(text.encode(encoding)).encoding, 1.0, ())


@FUZZ
@given(st.text(st.sampled_from("the Nanling Branch’s café gave 200 leaflets – “free” éü\n"), min_size=1))
def test_western_text_is_read_back(text: str) -> None:
    whole = f"The Nanling Branch of the bank handed out leaflets. {text}"
    assert decode(whole.encode("cp1252")).text == whole


@pytest.mark.skipif(not ocr.installed(), reason="reportmine[ocr] is not installed")
def test_damaged_pictures_are_one_row() -> None:
    image_module = pytest.importorskip("PIL.Image")
    held = io.BytesIO()
    image_module.effect_noise((120, 120), 50).save(held, "PNG")
    dice = random.Random(1)
    for _ in range(10):
        data = bytearray(held.getvalue())
        for _ in range(dice.choice((1, 10))):
            data[dice.randrange(len(data))] = dice.randrange(256)
        one_row("a.png", bytes(data))
