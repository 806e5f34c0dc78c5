"""Each format to the letter: the text that is read, and what `documents` says of the file."""

import io
import re
import zipfile
from datetime import datetime
from types import ModuleType

import openpyxl
import pytest
from ingest_events import REPORT, Read, closed, problems, texts

from reportmine.formats.tables import Problem
from reportmine.records import Report, Source
from reportmine.stages.ingest import ocr


def test_a_word_file_has_its_paragraphs_and_tables_in_order(read: Read, made: ModuleType) -> None:
    table = [["机构", "份数"], ["东山支行", "300份"]]
    events = read("a.docx", made.docx(["南岭中支开展宣传", REPORT, table, "活动结束。"], "简报"))
    assert texts(events) == [("a.docx", f"南岭中支开展宣传\n{REPORT}\n机构\t份数\n东山支行\t300份\n活动结束。")]
    source = closed(events)
    assert (source.format, source.title, source.encoding, source.note) == ("docx", "简报", None, "")


def word(body: str, made: ModuleType, **more: str) -> bytes:
    """A Word file with a body of our own."""
    members = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/'
        'vnd.openxmlformats-package.relationships+xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        'officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'{more.pop("prolog", "")}<w:document xmlns:w="http://schemas.openxmlformats.org/'
        f'wordprocessingml/2006/main" xmlns:mc="m"><w:body>{body}</w:body></w:document>',
        **more,
    }
    return bytes(made.zipped({name: text.encode() for name, text in members.items()}))


def test_a_word_file_is_read_whole_but_for_what_was_deleted(read: Read, made: ModuleType) -> None:
    body = (
        "<w:p><w:r><w:t>发放</w:t></w:r><w:ins><w:r><w:t>折页</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>画册</w:delText></w:r></w:del><w:smartTag><w:r><w:t>200余份</w:t></w:r></w:smartTag>"
        "<w:r><w:br/><w:t>换行</w:t><w:tab/><w:t>制表</w:t></w:r></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>控件</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>文本框</w:t></w:r></w:p>"
        "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>文本框</w:t></w:r></w:p>"
        "</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>锚点</w:t></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>第一段</w:t></w:r></w:p><w:p><w:r><w:t>第二段</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"
    )
    lines = ["发放折页200余份", "换行\t制表", "控件", "锚点", "文本框", "第一段", "第二段", "内"]
    assert texts(read("a.docx", word(body, made))) == [("a.docx", "\n".join(lines))]


def test_what_stands_at_the_edges_of_pages_is_quoted_and_not_read(read: Read) -> None:
    from docx import Document

    document, data = Document(), io.BytesIO()
    document.add_paragraph(REPORT)
    document.sections[0].header.paragraphs[0].text = "东山支行简报"
    document.sections[0].footer.paragraphs[0].text = "第 1 页"
    document.save(data)
    events = read("a.docx", data.getvalue())
    assert texts(events) == [("a.docx", REPORT)]
    assert closed(events).note == 'headers, footers and comments that are not read: "东山支行简报"'


@pytest.mark.parametrize("part", ["header1.xml", "footer1.xml", "numbering.xml", "styles.xml", "settings.xml"])
@pytest.mark.parametrize("content", [b"", b"<w:hdr", b"\xff\xfe<"])
def test_a_damaged_part_beside_the_text_loses_no_text(read: Read, part: str, content: bytes) -> None:
    from docx import Document

    document, data, damaged = Document(), io.BytesIO(), io.BytesIO()
    document.add_paragraph(REPORT)
    document.sections[0].header.paragraphs[0].text = "东山支行简报"
    document.sections[0].footer.paragraphs[0].text = "东山支行简报"
    document.save(data)
    with zipfile.ZipFile(data) as old, zipfile.ZipFile(damaged, "w") as new:
        assert f"word/{part}" in old.namelist()
        for name in old.namelist():
            new.writestr(name, content if name == f"word/{part}" else old.read(name))
    events = read("a.docx", damaged.getvalue())
    assert (texts(events), problems(events)) == ([("a.docx", REPORT)], [])


def test_the_pictures_that_a_system_keeps_are_left_out(read: Read) -> None:
    events = read("Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert (problems(events), closed(events).left_out) == ([], True)


def test_a_word_file_without_a_title_is_given_none(read: Read, made: ModuleType) -> None:
    events = read("a.docx", word(f"<w:p><w:r><w:t>{REPORT}</w:t></w:r></w:p>", made))
    assert (texts(events), closed(events).title) == ([("a.docx", REPORT)], None)


def test_macros_are_told_and_not_run(read: Read, made: ModuleType) -> None:
    data = word(f"<w:p><w:r><w:t>{REPORT}</w:t></w:r></w:p>", made, **{"word/vbaProject.bin": "Sub AutoOpen()"})
    events = read("a.docm", data)
    assert texts(events) == [("a.docm", REPORT)]
    assert closed(events).note == "its macros were not run"


def test_a_pdf_has_its_lines_put_together_into_paragraphs(read: Read, made: ModuleType) -> None:
    first = [
        "南岭中支开展宣传活动",
        "　　3月15日，人行南岭中支在东山县柳溪村发放折页2",
        "00余份，接待群众近300人次。",
        "1",
    ]
    second = ["　　活动受到群众的一致欢迎和好评，取得了很好的效果", "和反响。", "- 2 -"]
    events = read("a.pdf", made.pdf([first, [], second], "简报"))
    assert texts(events) == [
        (
            "a.pdf",
            "南岭中支开展宣传活动\n3月15日，人行南岭中支在东山县柳溪村发放折页200余份，接待群众近300人次。\n"
            "活动受到群众的一致欢迎和好评，取得了很好的效果和反响。",
        )
    ]
    assert problems(events) == []
    assert (closed(events).format, closed(events).title) == ("pdf", "简报")


def test_english_lines_are_joined_by_a_space(read: Read, made: ModuleType) -> None:
    lines = ["On 14 March the Nanling branch hosted eighty teachers and", "gave each school a savings box.", "The end."]
    assert texts(read("a.pdf", made.pdf([lines]))) == [("a.pdf", f"{lines[0]} {lines[1]}\n{lines[2]}")]


def test_csv_has_a_document_for_each_row(read: Read) -> None:
    data = (
        f'编号,标题,正文,年份,来源\r\n7,宣传简报,{REPORT},2023年,内部简报\r\n,,"{REPORT}\n第二行",,\r\n8,,,,\r\n7,,{REPORT},,\r\n'
    ).encode("gb18030")
    events = read("a.csv", data)
    assert texts(events) == [
        ("a.csv#7", f"宣传简报\n{REPORT}"),
        ("a.csv#3", f"{REPORT}\n第二行"),
        ("a.csv#7 (2)", REPORT),
    ]
    assert isinstance(events[0], Report)
    assert (events[0].year, events[0].source) == (2023, "内部简报")
    assert problems(events) == [("a.csv#8", "the text is empty")]
    assert (closed(events).format, closed(events).encoding) == ("csv", "gb18030")


@pytest.mark.parametrize("separator", ["\t", ";", "|"])
def test_csv_may_be_separated_by_other_signs(read: Read, separator: str) -> None:
    data = separator.join(["text", "year"]) + "\n" + separator.join([REPORT, "2023"]) + "\n"
    events = read("a.csv", data)
    assert [(event.text, event.year) for event in events if isinstance(event, Report)] == [(REPORT, 2023)]


def test_a_column_of_long_texts_needs_no_name(read: Read) -> None:
    text = f"{REPORT}{REPORT}"
    assert texts(read("a.csv", f"n,what\n1,{text}\n2,{text}\n")) == [("a.csv#2", text), ("a.csv#3", text)]


UNREAD = 'other columns that are not read: "n"'


@pytest.mark.parametrize(
    ("table", "read_one", "note"),
    [
        (
            f"n,content,text\n1,{REPORT},other\n",
            REPORT,
            'columns of texts that are not read: "text"; ' + UNREAD,
        ),
        (
            f"n,a,b\n1,{REPORT * 2},{REPORT * 3}\n",
            REPORT * 3,
            'columns of texts that are not read: "a"; ' + UNREAD,
        ),
        (
            f"n,url,title,text\n1,http://x.cn/{'a' * 50},{REPORT},{REPORT}\n",
            REPORT,
            UNREAD,
        ),
    ],
)
def test_columns_of_texts_that_are_not_read_are_told(read: Read, table: str, read_one: str, note: str) -> None:
    events = read("a.csv", table)
    assert texts(events) == [("a.csv#2", read_one)]
    assert closed(events).note == note


def test_a_table_of_texts_without_a_row_is_empty(read: Read) -> None:
    events = read("a.csv", "id,text\n")
    assert [event.problem for event in events if isinstance(event, Problem)] == ["the text is empty"]
    assert texts(events) == []


def test_a_table_without_texts_is_one_document(read: Read) -> None:
    events = read("a.csv", "机构,份数\n东山支行,300份\n")
    assert texts(events) == [("a.csv", "机构\t份数\n东山支行\t300份")]
    assert closed(events).note == "no column of texts: read as one text"


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.docx", "a.html", "a.pdf", "a.xlsx"])
def test_an_empty_file_says_so(read: Read, name: str) -> None:
    assert problems(read(name, b"")) == [(name, "the text is empty")]


def workbook(sheets: dict[str, list[list[object]]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def test_a_workbook_has_a_document_for_each_row_of_each_sheet(read: Read) -> None:
    day = datetime(2023, 9, 28)
    data = workbook(
        {
            "一月": [["标题", "内容", "日期"], ["甲", REPORT, day], [None, REPORT, None]],
            "二月": [["份数"], [3.0]],
            "空": [],
        }
    )
    events = read("a.xlsx", data)
    assert texts(events) == [
        ("a.xlsx#一月:2", f"甲\n{REPORT}"),
        ("a.xlsx#一月:3", REPORT),
        ("a.xlsx#二月", "份数\n3"),
    ]
    assert [event.year for event in events if isinstance(event, Report)] == [2023, None, None]
    assert closed(events).format == "xlsx"


def test_formulas_give_their_stored_values_and_those_without_are_told(read: Read, made: ModuleType) -> None:
    rows = [["标题", "正文", "份数"], ["甲", REPORT, '=""'], ["乙", REPORT, "=1+1"], ["丙", '="发放"&C3&"份"', "=C3"]]
    archive = zipfile.ZipFile(io.BytesIO(workbook({"一月": rows, "二月": [["=1"], ["a"]]})))
    members = {name: archive.read(name) for name in archive.namelist()}
    sheet = members["xl/worksheets/sheet1.xml"]
    for cell, of, value in ((b"C2", b' t="str"', b""), (b"C3", b"", b"2"), (b"B4", b' t="str"', REPORT.encode())):
        pattern = rb'<c r="' + cell + rb'"><f>([^<]*)</f><v ?/?>(?:</v>)?'
        sheet, found = re.subn(pattern, rb'<c r="' + cell + rb'"' + of + rb"><f>\1</f><v>" + value + b"</v>", sheet)
        assert found == 1
    members["xl/worksheets/sheet1.xml"] = sheet
    events = read("a.xlsx", made.zipped(members))
    assert texts(events) == [
        ("a.xlsx#一月:2", f"甲\n{REPORT}"),
        ("a.xlsx#一月:3", f"乙\n{REPORT}"),
        ("a.xlsx#一月:4", f"丙\n{REPORT}"),
        ("a.xlsx#二月", "a"),
    ]
    assert problems(events) == [
        ("a.xlsx", "formulas without a stored value: 1, the first in C4 of 一月"),
        ("a.xlsx", "formulas without a stored value: 1, the first in A1 of 二月"),
    ]


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_json_is_an_array_of_objects(read: Read, name: str) -> None:
    events = read(name, f'[{{"id": "x", "text": "{REPORT}"}}, {{"text": "b"}}, 3]')
    assert texts(events) == [("x", REPORT), (f"{name}#2", "b")]
    assert problems(events) == [("", "not a JSON object")]
    assert closed(events).format == "json"


def test_json_may_be_one_object_or_lines_of_objects(read: Read) -> None:
    one, many = f'{{"id": "x", "text": "{REPORT}"}}', '{"id": "x", "text": "a"}\n{"id": "y", "text": "b"}\n'
    assert texts(read("a.json", one.encode("gb18030"))) == [("x", REPORT)]
    assert texts(read("b.json", many)) == [("x", "a"), ("y", "b")]


def old(stream: str) -> bytes:
    """The beginning of an OLE 2 file with a stream of a name."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + stream.encode("utf-16-le") + bytes(512)


@pytest.mark.parametrize(
    ("name", "data", "kind", "problem"),
    [
        ("a.doc", old("EncryptedPackage"), "encrypted", "an Office file that is encrypted"),
        ("a.doc", old("PowerPoint Document"), "ppt", "a slide show, which is not read"),
        ("a.doc", old("__substg1.0_"), "msg", "an Outlook message, which is not read"),
        ("a.doc", old("Other"), "ole", "an old Office file of an unknown kind"),
        ("a.xml", "<?xml version='1.0'?><feed/>", "xml", "XML of a kind that is not read"),
        ("a.mp3", b"ID3\x03\x00\xff", "media", "sound or film, which is not read"),
        ("a.xyz", bytes(range(256)), "", "not a kind of file that is read"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + bytes(100), "image", "a picture too small to hold a page of text"),
        (
            "a.pdf",
            b"%PDF-1.4\nnothing",
            "pdf",
            "damaged, or no PDF: Failed to load document (PDFium: Data format error).",
        ),
    ],
)
def test_what_is_not_read_says_why(read: Read, name: str, data: bytes | str, kind: str, problem: str) -> None:
    events = read(name, data)
    assert problems(events) == [(name, problem)]
    assert closed(events).format == kind


def test_a_part_of_a_saved_page_is_left_out(read: Read) -> None:
    (source,) = read("a.css", "p { color: red }")
    assert isinstance(source, Source)
    assert (source.left_out, source.note) == (True, "a part of a page or a system file, which holds no document")


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.txt", "html"), ("a.pdf", "docx"), ("a.docx", "pdf"), ("a.html", "txt"), ("a.txt", "zip"), ("a", "txt")],
)
def test_the_bytes_say_what_a_file_is(read: Read, made: ModuleType, name: str, kind: str) -> None:
    data = {
        "html": f"<!-- x --><HTML><body><p>{REPORT}</p></body></HTML>".encode(),
        "docx": made.docx([REPORT]),
        "pdf": made.pdf([[REPORT]]),
        "txt": REPORT.encode("gb18030"),
        "zip": made.zipped({"b.txt": REPORT.encode()}),
    }[kind]
    events = read(name, data)
    assert [text for _, text in texts(events)] == [REPORT]
    assert isinstance(events[-1], Source)
    assert events[-1].format == kind


def picture(kind: str) -> bytes:
    image_module, draw_module, font_module = (
        pytest.importorskip(f"PIL.{n}") for n in ("Image", "ImageDraw", "ImageFont")
    )
    image = image_module.new("RGB", (1200, 220), "white")
    font = font_module.load_default(size=40)
    draw = draw_module.Draw(image)
    draw.text((40, 40), "The Nanling Branch handed out 200 leaflets", fill="black", font=font)
    draw.text((40, 120), "in Dongshan County.", fill="black", font=font)
    held = io.BytesIO()
    image.save(held, kind)
    return held.getvalue()


@pytest.mark.skipif(not ocr.installed(), reason="reportmine[ocr] is not installed")
@pytest.mark.parametrize(("name", "kind"), [("a.png", "PNG"), ("a.pdf", "PDF"), ("a.tif", "TIFF")])
def test_a_scanned_page_is_read_by_ocr(read: Read, name: str, kind: str) -> None:
    events = read(name, picture(kind))
    assert texts(events) == [(name, "The Nanling Branch handed out 200 leaflets in Dongshan County.")]
    assert "read by OCR" in closed(events).note


@pytest.mark.parametrize(
    ("name", "kind", "problem"),
    [("a.png", "PNG", "a picture, perhaps of a page"), ("a.pdf", "PDF", "no text layer on page 1 of 1: scanned?")],
)
def test_without_ocr_a_scanned_page_says_what_to_install(
    read: Read, name: str, kind: str, problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "installed", lambda: False)
    (found, _) = read(name, picture(kind))
    assert isinstance(found, Problem)
    assert (found.problem, found.mend) == (problem, "pip install 'reportmine[ocr]' reads scanned pages")


def test_a_picture_of_too_many_pixels_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "PIXELS", 1000)
    assert problems(read("a.png", picture("PNG"))) == [("a.png", "more than 1,000 pixels")]
