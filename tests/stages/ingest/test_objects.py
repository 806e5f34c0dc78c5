"""JSON that is damaged, or from which one must tell rows from paragraphs."""

import json

import pytest
from ingest_events import REPORT, Read, closed, problems, texts

from reportmine.records import Report, Source

DAMAGE = "1 byte is not utf-8, the first at {}; U+FFFD stands for each"


def broken(data: str) -> tuple[bytes, int]:
    """The bytes with one in the middle that is not UTF-8, and where."""
    raw = data.encode()
    at = raw.index(b"?")
    return raw[:at] + b"\xff" + raw[at + 1 :], at


def test_a_damaged_byte_behind_a_broken_line_costs_its_line_alone(read: Read) -> None:
    long = REPORT * 20
    lines = ['{"id": "a", ', *(json.dumps({"id": name, "text": long}, ensure_ascii=False) for name in "bcd")]
    data, _ = broken("\n".join(lines).replace("折页", "折?页", 1))
    events = read("a.jsonl", data)
    assert texts(events) == [("c", long), ("d", long)]
    assert [(problem[:9], "\ufffd" in problem) for _, problem in problems(events)] == [
        ("not JSON:", False),
        ("not UTF-8", False),
    ]


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
@pytest.mark.parametrize("array", [True, False])
def test_a_damaged_byte_of_a_file_that_is_read_whole_is_told(read: Read, name: str, array: bool) -> None:
    parts = [{"id": "a", "text": f"折?页{REPORT * 20}"}, {"id": "b", "text": REPORT}]
    text = (
        json.dumps(parts, ensure_ascii=False)
        if array
        else "\n".join(json.dumps(part, ensure_ascii=False, indent=1) for part in parts)
    )
    data, at = broken(text)
    events = read(name, data)
    assert texts(events) == [("a", f"折\ufffd页{REPORT * 20}"), ("b", REPORT)]
    assert problems(events) == [(name, DAMAGE.format(at))]


def test_lines_in_utf_16_of_which_one_is_broken_keep_the_others(read: Read) -> None:
    events = read("a.jsonl", f'{{"id": "a"\n{{"id": "b", "text": "{REPORT}"}}\n'.encode("utf-16"))
    assert texts(events) == [("b", REPORT)]
    assert [problem[:9] for _, problem in problems(events)] == ["not JSON:"]


@pytest.mark.parametrize("key", ["tags", "images", "source"])
def test_lists_of_paragraphs_and_of_tags_are_one_report(read: Read, key: str) -> None:
    events = read("a.json", json.dumps({"content": [REPORT, "乙"], key: ["a", "b"]}))
    assert texts(events) == [("a.json#1", f"{REPORT}\n乙")]


@pytest.mark.parametrize(
    ("data", "ids"),
    [
        ({"content": [REPORT, "乙"], "doc_id": ["a", "b"]}, ["a.json#1", "a.json#2"]),
        ({"content": [REPORT, "乙"], "标题": ["a", "b"]}, ["a.json#1", "a.json#2"]),
        ({"content": [REPORT * 12, REPORT * 13], "tags": ["a", "b"]}, ["a.json#1", "a.json#2"]),
        ({"content": [REPORT * 12, "乙"], "tags": ["a", "b"]}, ["a.json#1"]),
        ({"content": {"0": REPORT, "1": "乙"}, "tags": {"0": "a", "1": "b"}}, ["a.json#1", "a.json#2"]),
    ],
)
def test_lists_of_what_each_report_has_of_its_own_are_rows(read: Read, data: object, ids: list[str]) -> None:
    assert [name for name, _ in texts(read("a.json", json.dumps(data)))] == ids


@pytest.mark.parametrize("blank", ["", "   ", "\n\u3000"])
def test_a_blank_text_is_passed_over_for_a_full_one(read: Read, blank: str) -> None:
    events = read("a.json", json.dumps({"id": "a", "text": blank, "content": REPORT}))
    assert (texts(events), problems(events)) == ([("a", REPORT)], [])


@pytest.mark.parametrize(
    ("name", "value", "unit"),
    [("unit", "yuan", None), ("unit", "copies", None), ("outlet", "Xinhua", None), ("unit", "东山支行", "东山支行")],
)
def test_a_measure_or_an_outlet_beside_a_text_is_no_unit(read: Read, name: str, value: str, unit: str | None) -> None:
    events = read("a.json", json.dumps({"id": "a", "text": REPORT, name: value}))
    assert [event.stated_unit for event in events if isinstance(event, Report)] == [unit]
    source = closed(events)
    assert isinstance(source, Source)
    told = "fields that are not read" if unit is None else "given as stated_unit and not read as text"
    assert source.note == f'{told}: "{name}"'


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            '{"id": "a", "text": "甲", "year": 2023}\n{"id": "b", "text": "乙"}\n',
            [("a", "甲", 2023), ("b", "乙", None)],
        ),
        ('{"id": "a", "text": "甲"}', [("a", "甲", None)]),
        ("{甲}说：“好”\n", [("pipe", "{甲}说：“好”\n", None)]),
        ('{"甲": 乙\n', [("pipe", '{"甲": 乙\n', None)]),
    ],
)
def test_json_lines_are_told_without_a_name(data: str, expected: list[tuple[str, str, int | None]], read: Read) -> None:
    reports = [event for event in read("pipe", data) if isinstance(event, Report)]
    assert [(report.id, report.text, report.year) for report in reports] == expected
