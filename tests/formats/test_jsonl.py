import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportmine.errors import GoldError
from reportmine.formats import jsonl
from reportmine.records import (
    Annotation,
    Branch,
    Count,
    Date,
    Entity,
    Link,
    Media,
    Official,
    Place,
    Report,
    ReportSpan,
    Span,
)

GUIDE = (
    '{"id": "demo-1", "lang": "zh", "text": "3月15日，人行南岭中支发放折页200余份。", "year": null, "entities": ['
    '{"id": "e1", "start": 0, "end": 5, "label": "DATE", "edtf": "XXXX-03-15"},'
    '{"id": "e2", "start": 6, "end": 12, "label": "BRANCH", "institution": "中国人民银行", "place": "南岭",'
    ' "level": "central_sub_branch"},'
    '{"id": "e3", "start": 16, "end": 21, "label": "COUNT", "value": 200, "modifier": "over", "unit": "份",'
    ' "category": "materials"}], "links": [{"fact": "e1", "branch": "e2"}, {"fact": "e3", "branch": "e2"}]}'
)

PAGE = Annotation(
    Report("p1", "甲支行乙村丙丁日报2024千", "zh", 2024, "site"),
    (
        Entity("e1", Span(0, 3), "BRANCH", Branch("甲银行", None, "sub_branch", True), "rule:branch.zh.unit", 0.9),
        Entity("e2", Span(3, 5), "PLACE", Place("云南省/昆明市"), "table:places", 0.5),
        Entity("e3", Span(5, 6), "OFFICIAL", Official("行长", None)),
        Entity("e4", Span(6, 9), "MEDIA", Media("newspaper")),
        Entity("e5", Span(9, 13), "DATE", Date("2024")),
        Entity("e6", Span(13, 14), "COUNT", Count(2.5, 1000, "about", "%", "share")),
    ),
    (Link("e2", "e1", "rule:link.subject"), Link("e6", "e1")),
    (ReportSpan(Span(0, 5), "甲支行"), ReportSpan(Span(5, 14), None)),
)


def test_the_guide_s_example_is_read_exactly() -> None:
    assert jsonl.parse_line(GUIDE, "") == Annotation(
        Report("demo-1", "3月15日，人行南岭中支发放折页200余份。", "zh"),
        (
            Entity("e1", Span(0, 5), "DATE", Date("XXXX-03-15")),
            Entity("e2", Span(6, 12), "BRANCH", Branch("中国人民银行", "南岭", "central_sub_branch")),
            Entity("e3", Span(16, 21), "COUNT", Count(200, None, "over", "份", "materials")),
        ),
        (Link("e1", "e2"), Link("e3", "e2")),
    )


def test_written_with_all_attributes_in_the_guide_s_order() -> None:
    assert jsonl.format_line(PAGE) == (
        '{"id": "p1", "lang": "zh", "text": "甲支行乙村丙丁日报2024千", "year": 2024, "source": "site", "entities": ['
        '{"id": "e1", "start": 0, "end": 3, "label": "BRANCH", "institution": "甲银行", "place": null,'
        ' "level": "sub_branch", "anonymised": true, "source": "rule:branch.zh.unit", "confidence": 0.9}, '
        '{"id": "e2", "start": 3, "end": 5, "label": "PLACE", "division": "云南省/昆明市", "source": "table:places",'
        ' "confidence": 0.5}, '
        '{"id": "e3", "start": 5, "end": 6, "label": "OFFICIAL", "title": "行长", "org": null}, '
        '{"id": "e4", "start": 6, "end": 9, "label": "MEDIA", "kind": "newspaper"}, '
        '{"id": "e5", "start": 9, "end": 13, "label": "DATE", "edtf": "2024"}, '
        '{"id": "e6", "start": 13, "end": 14, "label": "COUNT", "value": 2.5, "value_max": 1000,'
        ' "modifier": "about", "unit": "%", "category": "share"}], "links": ['
        '{"fact": "e2", "branch": "e1", "evidence": "rule:link.subject"}, {"fact": "e6", "branch": "e1"}],'
        ' "reports": [{"start": 0, "end": 5, "title": "甲支行"}, {"start": 5, "end": 14, "title": null}]}'
    )


@given(st.text(), st.one_of(st.integers(), st.floats(allow_infinity=False)), st.floats(0, 1), st.booleans())
def test_a_line_is_what_the_json_encoder_writes(text: str, number: float, confidence: float, flag: bool) -> None:
    value = Count(number, None, "exact", text)
    page = Annotation(
        Report(text, f"x{text}", None, None, text),
        (
            Entity(text, Span(0, 1), "COUNT", value, text, confidence),
            Entity("b", Span(0, 1), "BRANCH", Branch(text, None, None, flag), "rule", confidence),
            Entity("d", Span(0, 1), "DATE", Date(text)),
        ),
        (Link(text, "b", text),),
        (ReportSpan(Span(0, 1), text),),
    )
    assert jsonl.encode_line(page) == jsonl.one_line(jsonl.to_object(page)).encode() + b"\n"
    assert jsonl.encode_line(PAGE) == jsonl.format_line(PAGE).encode() + b"\n"


def test_files_round_trip_and_may_have_a_mark_and_blank_lines(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    jsonl.write(path, [PAGE, jsonl.parse_line(GUIDE, "")])
    assert list(jsonl.read(path)) == [PAGE, jsonl.parse_line(GUIDE, "")]
    path.write_bytes(b"\xef\xbb\xbf" + GUIDE.encode() + b"\r\n\n  \n" + GUIDE.encode())
    assert [annotation.report.id for annotation in jsonl.read(path)] == ["demo-1", "demo-1"]


def test_nulls_ids_numbers_and_unknown_keys_are_tolerated() -> None:
    line = json.dumps(
        {
            "id": 7,
            "text": "abcdef",
            "note": "x",
            "lang": None,
            "links": None,
            "entities": [
                {"start": 0, "end": 1, "label": "COUNT", "value": None, "modifier": None, "category": None, "color": 1},
                {"id": 5, "start": 1, "end": 2, "label": "COUNT", "value": 3.0},
                {"start": 2, "end": 3, "label": "BRANCH", "anonymised": None, "confidence": 1, "source": "me"},
                {"start": 3, "end": 4, "label": "DATE"},
            ],
        }
    )
    read = jsonl.parse_line(line, "")
    assert (read.report, read.links) == (Report("7", "abcdef"), ())
    assert [(entity.id, entity.label, entity.source) for entity in read.entities] == [
        ("e1", "COUNT", ""),
        ("5", "COUNT", ""),
        ("e3", "BRANCH", "me"),
        ("e4", "DATE", ""),
    ]
    assert repr([entity.value for entity in read.entities[:2]]) == (
        "[Count(value=nan, value_max=None, modifier='exact', unit=None, category='other'),"
        " Count(value=3, value_max=None, modifier='exact', unit=None, category='other')]"
    )
    again = json.loads(jsonl.format_line(read))["entities"]
    assert (again[0]["value"], again[3]["edtf"]) == (None, None)


def test_a_lone_surrogate_is_written_as_its_escape(tmp_path: Path) -> None:
    odd = Annotation(Report("x", "a\ud800\U0001f600"))
    jsonl.write(tmp_path / "odd.jsonl", [odd])
    assert b'"a\\ud800\xf0\x9f\x98\x80"' in (tmp_path / "odd.jsonl").read_bytes()
    assert list(jsonl.read(tmp_path / "odd.jsonl")) == [odd]


def test_a_line_is_one_line_for_every_reader() -> None:
    odd = Annotation(Report("x", "a\u2028b\u2029c\u0085d\v\fe\r\nf\x1c"))
    line = jsonl.format_line(odd)
    assert line.splitlines() == [line]
    assert jsonl.parse_line(line, "") == odd


def one(**entity: object) -> str:
    return json.dumps({"id": "x", "text": "0123456789", "entities": [{"id": "e3", "label": "PLACE", **entity}]})


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "g:4: not JSON: Expecting property name enclosed in double quotes, column 2"),
        ("[" * 100_000, "g:4: not JSON: "),
        ("[]", "g:4: not a JSON object"),
        ('{"text": "a"}', "g:4: id must be a string, not None (give each document its own id)"),
        ('{"id": "", "text": "a"}', "g:4: id must be a string, not ''"),
        ('{"id": "x"}', "g:4: x: text must be a string, not NoneType"),
        ('{"id": "x", "text": "a", "year": "2024"}', "g:4: x: year must be a whole number or null, not '2024'"),
        ('{"id": "x", "text": "a", "lang": 1}', "g:4: x: lang must be a string or null, not 1"),
        ('{"id": "x", "text": "a", "entities": {}}', "g:4: entities must be a list of objects"),
        ('{"id": "x", "text": "a", "links": [3]}', "g:4: links must be a list of objects"),
        (
            one(start=5, end=11),
            "g:4: entity e3: no such span [5, 11) in a text of 10 characters "
            "(count half-open offsets in Unicode code points)",
        ),
        (one(start=-1, end=3), "g:4: entity e3: no such span [-1, 3) in a text"),
        (one(start=3, end=3), "g:4: entity e3: no such span [3, 3) in a text"),
        (one(start="3", end=4), "g:4: entity e3: start and end must be whole numbers, not '3' and 4"),
        (one(start=True, end=4), "g:4: entity e3: start and end must be whole numbers, not True and 4"),
        (
            one(start=3, end=4, label="BRNCH"),
            "g:4: entity e3: unknown label 'BRNCH'; known: BRANCH, PLACE, OFFICIAL, MEDIA, COUNT, DATE; "
            "did you mean BRANCH? (see docs/annotation-guide.md)",
        ),
        (one(start=3, end=4, division=1), "g:4: entity e3: division must be a string or null, not 1"),
        (one(start=3, end=4, label="BRANCH", level="unit"), "g:4: entity e3: unknown level 'unit'; known: head_office"),
        (
            one(start=3, end=4, label="BRANCH", anonymised="no"),
            "g:4: entity e3: anonymised must be true, false or null",
        ),
        (one(start=3, end=4, label="COUNT", value="3"), "g:4: entity e3: value must be a number or null, not '3'"),
        (one(start=3, end=4, label="COUNT", value=True), "g:4: entity e3: value must be a number or null, not True"),
        (one(start=3, end=4, confidence=2), "g:4: entity e3: confidence must be a number from 0 to 1, not 2"),
        (
            '{"id": "x", "text": "ab", "entities": [{"id": "e", "start": 0, "end": 1, "label": "PLACE"},'
            ' {"id": "e", "start": 1, "end": 2, "label": "PLACE"}]}',
            "g:4: entity id e stands twice (number the entities)",
        ),
        (
            '{"id": "x", "text": "a", "links": [{"fact": "e1", "branch": "e2"}]}',
            "g:4: link e1 -> e2: 'e1' is no fact of this document (name a fact's id)",
        ),
        (
            '{"id": "x", "text": "a", "entities": [{"id": "b", "start": 0, "end": 1, "label": "BRANCH"}],'
            ' "links": [{"fact": "b", "branch": "b"}]}',
            "g:4: link b -> b: 'b' is no fact of this document (name a fact's id)",
        ),
        (
            '{"id": "x", "text": "a", "reports": [{"start": 0, "end": 9, "title": ""}]}',
            "g:4: report: no such span [0, 9) in a text of 1 characters",
        ),
        (
            '{"id": "x", "text": "a", "reports": [{"start": 0, "end": 1, "title": 1}]}',
            "g:4: report: title must be a string or null, not 1",
        ),
    ],
)
def test_a_slip_is_named_with_its_place(line: str, message: str) -> None:
    with pytest.raises(GoldError) as caught:
        jsonl.parse_line(line, "g:4")
    assert str(caught.value).startswith(message)


def test_a_slip_in_a_file_is_named_by_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_bytes(GUIDE.encode() + b"\n\n" + b"{}\n")
    with pytest.raises(GoldError, match=r"gold\.jsonl:3: id must be a string"):
        list(jsonl.read(path))
    path.write_bytes(GUIDE.encode() + b"\n" + GUIDE.encode("gb18030"))
    with pytest.raises(GoldError, match=r"gold\.jsonl:2: not UTF-8"):
        list(jsonl.read(path))
