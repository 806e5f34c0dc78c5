"""Which row of a table is its header, and what its columns are taken for."""

import io
import zipfile
from collections.abc import Sequence

import pytest
from ingest_events import REPORT, Events, Read, closed, problems, texts

from reportmine.records import Report
from reportmine.stages.ingest import sheets
from reportmine.stages.ingest.merged import Range, ranges

BARE = "人行南岭中支组织辖区内各金融机构走进社区、学校和集市，向群众讲解如何识别非法集资。" * 2
UNREAD = "other columns that are not read: "


def workbook(rows: Sequence[Sequence[object]], *merged: str) -> bytes:
    """A workbook of one sheet."""
    from openpyxl import Workbook

    book, data = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(list(row))
    for cells in merged:
        book.active.merge_cells(cells)
    book.save(data)
    return data.getvalue()


def reports(events: Events) -> list[Report]:
    return [event for event in events if isinstance(event, Report)]


@pytest.mark.parametrize(
    "header",
    [
        "What did your branch do during Financial Literacy Month?",
        "2. What did your branch do during Financial Literacy Month 2023? *",
        "请问贵行在2023年宣传月期间开展了哪些活动、效果如何、有何建议，可附照片说明？",
        "Please describe the activity. Include places and figures.",
        "请简要描述本次活动的时间、地点、参加人员、主要内容和成效，字数不少于两百字。",
    ],
)
def test_a_question_or_request_is_the_name_of_a_column(read: Read, header: str) -> None:
    text = REPORT * 6
    last = "Say what went wrong. Leave it empty else."
    events = read("a.csv", f'branch code,"{header}",{last}\n1,{text},x\n2,{text},\n')
    assert texts(events) == [("a.csv#2", text), ("a.csv#3", text)]
    assert closed(events).note == f'{UNREAD}"branch code", "{last[:40]}"'


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (BARE, BARE * 2),  # no digit, but half as long as the others
        (f"{REPORT}活动受到欢迎。", REPORT * 9),  # far shorter, but it holds digits
    ],
)
def test_a_table_may_begin_with_a_text_of_another_length(read: Read, first: str, other: str) -> None:
    events = read("a.csv", f"1,{first}\n2,{other}\n")
    assert [text for _, text in texts(events)] == [first, other]


def test_a_short_first_row_without_a_digit_is_a_header(read: Read) -> None:
    events = read("a.csv", f"1,{BARE}\n2,{BARE * 2}{BARE}\n")
    assert [text for _, text in texts(events)] == [BARE * 3]


@pytest.mark.parametrize("name", ["Timestamp", "时间戳"])
def test_a_timestamp_tells_the_header_and_is_no_date(read: Read, name: str) -> None:
    question = f"请简要描述活动，不少于200字，{'含时间、地点、人数和成效，' * 2}并附照片。"
    events = read("a.csv", f"{name},{question}\n2024/1/5 10:20:30,{REPORT * 2}\n")
    assert [(report.text, report.year) for report in reports(events)] == [(REPORT * 2, None)]
    assert closed(events).note == f'{UNREAD}"{name}"'


def test_a_header_stands_below_up_to_four_rows(read: Read) -> None:
    above = [["东山支行宣传情况表"], ["2023年"], ["单位：份"], ["填报人：张三"]]
    for many in (3, 4):
        events = read("a.xlsx", workbook([*above[:many], ["序号", "正文", "单位"], ["1", REPORT, "东山支行"]]))
        assert [(report.text, report.stated_unit) for report in reports(events)] == [(REPORT, "东山支行")]


def test_one_known_name_above_the_header_is_none(read: Read) -> None:
    rows = [["单位", "东山支行"], ["序号", "日期", "情况说明"], ["1", "2023-03-15", REPORT * 2]]
    events = read("a.xlsx", workbook(rows))
    assert [(report.id, report.year) for report in reports(events)] == [("a.xlsx#1", 2023)]


@pytest.mark.parametrize(
    ("name", "value", "attribute", "expected"),
    [
        ("日期", "2023-03-15", "year", 2023),
        ("日期", "14/11/2023", "year", 2023),
        ("Date", "11.14.2023", "year", 2023),
        ("Date", "Nov. 14th, 2023", "year", 2023),
        ("Date", "14/11/23", "year", None),
        ("年份", "2023", "year", 2023),
        ("语言", "en", "lang", "en"),
        ("来源", "东山日报", "source", "东山日报"),
        ("单位", "东山支行", "stated_unit", "东山支行"),
    ],
)
def test_what_is_merged_over_rows_is_that_of_each(
    read: Read, name: str, value: str, attribute: str, expected: object
) -> None:
    events = read("a.xlsx", workbook([["正文", name], ["甲", value], ["乙", None]], "B2:B3"))
    assert [getattr(report, attribute) for report in reports(events)] == [expected, expected]


def test_the_text_of_a_merged_cell_is_not_repeated(read: Read) -> None:
    events = read("a.xlsx", workbook([["正文", "编号"], ["甲", "x"], [None, "y"]], "A2:A3"))
    assert texts(events) == [("a.xlsx#x", "甲")]


def test_a_merged_range_that_begins_in_an_empty_row_holds_nothing(read: Read) -> None:
    rows = [["正文", "单位"], ["甲", "东山支行"], ["乙", None], [None, None], ["丙", None]]
    events = read("a.xlsx", workbook(rows, "B2:B3", "B4:B5"))
    assert [(report.text, report.stated_unit) for report in reports(events)] == [
        ("甲", "东山支行"),
        ("乙", "东山支行"),
        ("丙", None),
    ]


@pytest.mark.parametrize(
    ("cells", "column"), [("A", 0), ("Z", 25), ("AA", 26), ("AZ", 51), ("BA", 52), ("ZZ", 701), ("AAA", 702)]
)
def test_a_merged_range_is_that_of_its_column(cells: str, column: int) -> None:
    xml = f'<mergeCell ref="{cells}2:{cells}3"/><mergeCell ref="{cells}5:{cells}5"/>'
    assert ranges(xml.encode()) == [Range(column, 2, 3)]


def test_a_workbook_whose_sheets_do_not_tell_their_part_is_read(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    load = sheets._loaded

    def loaded(*arguments: object, **options: object) -> object:
        book = load(*arguments, **options)  # type: ignore[arg-type]
        for sheet in book.worksheets:
            del sheet._worksheet_path
            sheet._get_source = lambda: io.BytesIO(part)
        return book

    data = workbook([["正文", "单位"], ["甲", "东山支行"]])
    part = zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")
    monkeypatch.setattr(sheets, "_loaded", loaded)
    events = read("a.xlsx", data)
    assert (texts(events), problems(events)) == ([("a.xlsx#2", "甲")], [])


@pytest.mark.parametrize(
    ("name", "value", "unit", "source"),
    [
        ("outlet", "Xinhua", None, "Xinhua"),
        ("unit", "yuan", None, None),
        ("unit", "10,000 yuan", None, None),
        ("单位", "万元", None, None),
        ("单位", "份", None, None),
        ("unit", "RMB", None, None),
        ("unit", "Dongshan Sub-branch", "Dongshan Sub-branch", None),
        ("单位", "东山支行", "东山支行", None),
    ],
)
def test_a_measure_or_an_outlet_is_no_unit(
    read: Read, name: str, value: str, unit: str | None, source: str | None
) -> None:
    events = read("a.csv", f'正文,{name}\n{REPORT},"{value}"\n')
    (report,) = reports(events)
    assert report.stated_unit == unit
    assert report.source.endswith(source or "a.csv:2")
    told = f'given as stated_unit and not read as text: "{name}"'
    other = "" if source else f'{UNREAD}"{name}"'
    assert closed(events).note == (told if unit else other)
