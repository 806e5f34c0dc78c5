"""What a table or a JSON file holds beside its texts: the unit, and what is not read."""

from __future__ import annotations

import io
import json

import pytest
from ingest_events import REPORT, Events, Read, closed, problems, texts

from reportmine.records import Report

UNREAD = "other columns that are not read: "
GIVEN = "given as stated_unit and not read as text: "


def units(events: Events) -> list[str | None]:
    """The stated unit of each report."""
    return [event.stated_unit for event in events if isinstance(event, Report)]


@pytest.mark.parametrize(
    ("header", "row", "unit", "note"),
    [
        ("报送单位,正文", f"农行东山支行,{REPORT}", "农行东山支行", f'{GIVEN}"报送单位"'),
        ("正 文（必填）,单 位：", f"{REPORT}, 东山支行 ", "东山支行", f'{GIVEN}"单 位："'),
        ("Branch Name,Full Text", f"Dongshan Sub-branch,{REPORT}", "Dongshan Sub-branch", f'{GIVEN}"Branch Name"'),
        ("机构,网点,正文", f"农业银行,东山支行,{REPORT}", "农业银行; 东山支行", f'{GIVEN}"机构", "网点"'),
        ("机构,网点,正文", f"东山支行,东山支行,{REPORT}", "东山支行", f'{GIVEN}"机构", "网点"'),
        ("单位,正文", f",{REPORT}", None, f'{GIVEN}"单位"'),
        ("地点,份数,正文,备注", f"柳溪村,200,{REPORT},", None, f'{UNREAD}"地点", "份数"'),
    ],
)
def test_the_unit_of_a_row_is_given_beside_its_text(
    read: Read, header: str, row: str, unit: str | None, note: str
) -> None:
    events = read("a.csv", f"{header}\n{row}\n")
    assert [text for _, text in texts(events)] == [REPORT]
    assert units(events) == [unit]
    assert closed(events).note == note
    assert problems(events) == []


def test_the_unit_of_an_object_is_given_beside_its_text(read: Read) -> None:
    lines = [
        {"id": "a", "text": REPORT, "报送单位": "东山支行", "tags": ["x"], "empty": ""},
        {"id": "b", "text": REPORT, "branch": 7, "tags": []},
        {"id": "c", "text": REPORT, "title": "宣传"},
    ]
    events = read("a.jsonl", "\n".join(json.dumps(line, ensure_ascii=False) for line in lines))
    assert units(events) == ["东山支行", None, None]
    assert closed(events).note == f'{GIVEN}"报送单位"; fields that are not read: "tags", "branch", "title"'


@pytest.mark.parametrize(
    ("row", "text", "note"),
    [
        (f"宣传,,{REPORT}", f"宣传\n{REPORT}", "without a text of their own, read from another column: 1"),
        ("宣传,,", "宣传\n", "with an empty text, of which the title alone was read: 1"),
        (f"宣传,{REPORT},简介", f"宣传\n{REPORT}", f'{UNREAD}"摘要"'),
    ],
)
def test_a_row_without_a_text_is_told(read: Read, row: str, text: str, note: str) -> None:
    events = read("a.csv", f"标题,正文,摘要\n{row}\n")
    assert [text for _, text in texts(events)] == [text]
    assert closed(events).note == note


def test_a_summary_is_read_where_there_is_no_other_text(read: Read) -> None:
    assert texts(read("a.csv", "标题,摘要\n宣传,东山支行发折页\n")) == [("a.csv#2", "宣传\n东山支行发折页")]
    assert texts(read("b.json", json.dumps({"id": "b", "正文": "", "摘要": REPORT}))) == [("b", REPORT)]
    assert texts(read("c.json", json.dumps({"id": "c", "content": REPORT, "text": ""}))) == [("c", REPORT)]


def test_cells_behind_the_last_column_are_told(read: Read) -> None:
    events = read("a.csv", "id,text\n1,甲支行,发折页\n2,乙支行,,\n3,丙支行,发,折页\n")
    assert texts(events) == [("a.csv#1", "甲支行"), ("a.csv#2", "乙支行"), ("a.csv#3", "丙支行")]
    told = "2 rows have more cells than the table has columns, the first is row 2: they are not read"
    assert problems(events) == [("a.csv", told)]


@pytest.mark.parametrize(
    ("rows", "unit", "note"),
    [
        (
            [["东山支行宣传情况表"], ["序号", "正文", "单位"], ["1", REPORT, "东山支行"]],
            "东山支行",
            f'above the header and not read: "东山支行宣传情况表"; {GIVEN}"单位"',
        ),
        (
            [["基本情况", None, "正文"], ["序号", "单位", None], ["1", "东山支行", REPORT]],
            "东山支行",
            f'{GIVEN}"单位"',
        ),
        (
            [
                ["一季度统计表"],
                ["序号", "基本信息", None, "活动情况", None],
                [None, "单位", "日期", "活动内容", "人数"],
                [1, "东山支行", "2023-03-15", REPORT, 60],
            ],
            "东山支行",
            f'above the header and not read: "一季度统计表"; {GIVEN}"单位"; {UNREAD}"人数"',
        ),
        ([["序号", "正文", "单位"], ["1", REPORT, None], ["", "单位", None]], None, f'{GIVEN}"单位"'),
    ],
)
def test_a_header_may_have_a_title_above_it_and_two_rows(
    read: Read, rows: list[list[str | None]], unit: str | None, note: str
) -> None:
    from openpyxl import Workbook

    book = Workbook()
    for row in rows:
        book.active.append(row)
    data = io.BytesIO()
    book.save(data)
    events = read("a.xlsx", data.getvalue())
    assert texts(events)[0] == ("a.xlsx#1", REPORT)
    assert units(events)[0] == unit
    assert closed(events).note == note


def test_a_unit_that_is_merged_over_rows_is_that_of_each(read: Read) -> None:
    from openpyxl import Workbook

    book, data = Workbook(), io.BytesIO()
    rows = [
        ["正文", "单位", "年份"],
        ["甲", "东山支行", 2023],
        ["乙", None, None],
        ["丙", None, 2024],
        ["丁", None, None],
    ]
    for row in rows:
        book.active.append(row)
    book.active.merge_cells("B2:B4")
    book.active.merge_cells("C2:C3")
    book.save(data)
    events = read("a.xlsx", data.getvalue())
    assert units(events) == ["东山支行", "东山支行", "东山支行", None]
    assert [event.year for event in events if isinstance(event, Report)] == [2023, 2023, 2024, None]


@pytest.mark.parametrize(
    ("data", "ids", "note"),
    [
        ({"data": [{"id": "a", "text": REPORT}]}, ["a"], 'read from "data"'),
        ({"code": 0, "data": {"items": [{"id": "a", "正文": REPORT}, {"text": REPORT}]}}, ["a", "a.json#2"], None),
        ({"x": {"text": REPORT}, "y": {"id": "b", "text": REPORT}}, ["a.json#x", "b"], "a document for each field"),
        ({"id": "a", "data": {"text": REPORT}}, ["a"], ""),
        ({"id": ["a", "b"], "text": [REPORT, REPORT]}, ["a", "b"], "a document for each row of its columns"),
        (
            {"text": {"0": REPORT, "1": REPORT}, "id": {"0": "a", "1": "b"}},
            ["a", "b"],
            "a document for each row of its columns",
        ),
        ([{"id": "a", "_source": {"content": REPORT}}, {"id": "b", "text": REPORT}], ["a", "b"], ""),
    ],
)
def test_texts_deeper_in_json_are_read(read: Read, data: object, ids: list[str], note: str | None) -> None:
    events = read("a.json", json.dumps(data))
    assert texts(events) == [(name, REPORT) for name in ids]
    expected = 'read from "data.items"; beside it and not read: "code"' if note is None else note
    assert closed(events).note == expected


def test_two_lists_in_an_object_are_not_chosen_from(read: Read) -> None:
    events = read("a.json", json.dumps({"a": [{"text": REPORT}], "b": [{"text": REPORT}]}))
    assert [problem for _, problem in problems(events)] == ["has no text"]


@pytest.mark.parametrize("rows", [f"1,{REPORT * 2}\n2,{REPORT * 3}\n", f"{REPORT * 2}\n{REPORT * 3}\n"])
def test_a_table_without_a_header_keeps_its_first_row(read: Read, rows: str) -> None:
    events = read("a.csv", rows)
    assert texts(events) == [("a.csv#1", REPORT * 2), ("a.csv#2", REPORT * 3)]
    assert closed(events).note == (f'{UNREAD}"column 1"' if rows[0] == "1" else "")


def test_a_long_name_of_a_column_is_no_text(read: Read) -> None:
    question = "请简要描述本次活动的时间、地点、参加人员、主要内容和成效（不少于200字）"
    assert texts(read("a.csv", f"编码,{question}\n1,{REPORT * 2}\n")) == [("a.csv#2", REPORT * 2)]


def test_a_line_that_says_the_separator_is_no_row(read: Read) -> None:
    events = read("a.csv", f"sep=;\r\nid;正文\r\n1;{REPORT}\r\n".encode("utf-8-sig"))
    assert (texts(events), closed(events).note) == ([("a.csv#1", REPORT)], "")


def test_texts_in_json_may_be_lists_of_strings(read: Read) -> None:
    assert texts(read("a.json", json.dumps([REPORT, "乙"]))) == [("a.json#1", REPORT), ("a.json#2", "乙")]
    events = read("b.jsonl", json.dumps({"id": "b", "title": "x", "paragraphs": [REPORT, "乙"]}))
    assert texts(events) == [("b", f"{REPORT}\n乙")]
    assert closed(events).note == 'fields that are not read: "title"'


@pytest.mark.parametrize("name", ["a.csv", "a.json"])
def test_tags_in_texts_are_told(read: Read, name: str) -> None:
    text = f"<p>{REPORT}</p>"
    data = json.dumps([{"text": text}, {"text": "1 < 2"}]) if name == "a.json" else f"text\n{text}\n1 < 2\n"
    events = read(name, data)
    assert [found for _, found in texts(events)] == [text, "1 < 2"]
    assert closed(events).note == "texts with HTML tags, read as they are: 1"


def test_an_object_may_stand_under_a_name_of_texts(read: Read) -> None:
    data = {"id": "a", "meta": {"unit": "东山支行"}, "body": {"content": REPORT}}
    events = read("a.json", json.dumps(data))
    assert (texts(events), units(events)) == ([("a", REPORT)], ["东山支行"])


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_objects_may_go_over_several_lines(read: Read, name: str) -> None:
    parts = [{"id": "a", "text": REPORT}, {"id": "b", "text": "乙"}]
    data = "\n".join(json.dumps(part, ensure_ascii=False, indent=1) for part in parts)
    assert texts(read(name, data)) == [("a", REPORT), ("b", "乙")]
    assert [problem[:9] for _, problem in problems(read(name, data + "\n{"))] == ["not JSON:"] * (8 + 1)


@pytest.mark.parametrize(("encoding", "told"), [("gb18030", "gb18030"), ("big5", "big5"), ("utf-16", "utf-16-le")])
def test_lines_of_json_may_be_in_another_encoding(read: Read, encoding: str, told: str) -> None:
    text = "三月十五日，南嶺分行聯合當地金融機構發放宣傳摺頁兩百餘份。" if encoding == "big5" else REPORT
    lines = [json.dumps({"id": name, "text": text}, ensure_ascii=False) for name in "ab"]
    events = read("a.jsonl", "\n".join(lines).encode(encoding))
    assert (texts(events), closed(events).encoding) == ([("a", text), ("b", text)], told)


def test_a_line_of_json_in_another_encoding_than_the_others_is_told(read: Read) -> None:
    lines = [json.dumps({"id": name, "text": REPORT}, ensure_ascii=False) for name in "abc"]
    events = read(
        "a.jsonl", b"\n".join(line.encode(name) for line, name in zip(lines, ("utf-8", "gbk", "utf-8"), strict=True))
    )
    assert texts(events) == [("a", REPORT), ("b", REPORT), ("c", REPORT)]
    assert closed(events).note == "lines in gb18030 and not UTF-8: 1"


def test_a_quotation_mark_that_nothing_closes_is_told(read: Read) -> None:
    events = read("a.csv", f'id,text\n1,甲\n2,"{REPORT}\n3,{REPORT}\n')
    assert texts(events) == [("a.csv#1", "甲"), ("a.csv#2", f"{REPORT}\n3,{REPORT}\n")]
    told = "the quotation mark in line 3 is not closed: all behind it was read as one cell"
    assert problems(events) == [("a.csv", told)]


@pytest.mark.parametrize("last", ['"a\nb"', '"a\nb"\n', '"a""b"', 'a"b', '""', '"a\r\n"\r\n'])
def test_quotation_marks_that_are_closed_are_no_problem(read: Read, last: str) -> None:
    assert problems(read("a.csv", f"text,id\n{REPORT},1\n{REPORT},{last}")) == []
