import csv
import json
import tracemalloc
from dataclasses import replace
from pathlib import Path

import openpyxl
import pyarrow.parquet
import pytest

from reportmine.errors import UsageError
from reportmine.formats import jsonl, mark
from reportmine.formats.sinks import SheetSink, neutral
from reportmine.formats.tables import TABLES, Problem
from reportmine.records import Annotation, Entity, Media, Place, Report, ReportSpan, Span
from reportmine.stages.export import Export

ONE = mark.parse(
    'id: =1+1\nlang: zh\nsource: +site\n---\n【B1:南岭中支】在【P1:@柳溪,\n“村"】发放【C1:2.5】，【C2:-3】\n---\n'
    "B1 institution=中国人民银行 place=南岭 level=central_sub_branch\nP1 -> B1\n"
    "C1 value=2.5 modifier=exact unit=万 category=money -> B1\nC2 value=3 modifier=under\n",
    "",
)
BAD = Problem("bad", "folder/bad.txt", "the text is empty", "")


def write(folder: Path, kind: str = "csv") -> Export:
    with Export(folder, kind) as export:
        export.add(ONE)
        export.set_aside(BAD)
    return export


def table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def test_the_files_of_a_run(tmp_path: Path) -> None:
    export = write(tmp_path / "deep" / "out")
    assert sorted(path.name for path in export.folder.iterdir()) == sorted(
        ["annotations.jsonl", "reportmine-output.txt", *(f"{name}.csv" for name in TABLES)]
    )
    assert export.rows == {"reports": 1, "branches": 1, "places": 1, "counts": 2, "problems": 1}
    assert export.once == {"reports": 1, "branches": 1, "places": 1, "counts": 2}
    assert +export.linked == {"branches": 1, "places": 1, "counts": 1}
    assert list(jsonl.read(export.folder / "annotations.jsonl")) == [ONE]


def test_csv_is_utf8_with_a_mark_and_rfc_4180_and_neutral(tmp_path: Path) -> None:
    write(tmp_path)
    data = (tmp_path / "places.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfreport_id,fact_id,branch_id,division,surface,start,end,")
    assert data.endswith(b"\r\n")
    assert table(tmp_path / "places.csv") == [
        [column.name for column in TABLES["places"]],
        [
            "'=1+1",
            "'=1+1:P1",
            "中国人民银行/南岭/central_sub_branch",
            "",
            "'@柳溪,\n“村\"",
            "5",
            "13",
            '南岭中支在@柳溪, “村"发放2.5，-3',
            "",
            "1.0",
            "",
        ],
    ]
    assert [row[3:9] for row in table(tmp_path / "counts.csv")[1:]] == [
        ["2.5", "", "exact", "万", "money", "2.5"],
        ["3", "", "under", "", "other", "'-3"],
    ]
    assert table(tmp_path / "branches.csv")[1][3:7] == ["中国人民银行", "南岭", "central_sub_branch", "false"]
    assert table(tmp_path / "reports.csv")[1][6] == "'+site"
    assert table(tmp_path / "problems.csv")[1:] == [list(BAD)]


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@a", "\ta", "\ra", "＝1", "＋1", "－1", "＠a"])
def test_what_a_spreadsheet_would_run_is_neutralized(cell: str) -> None:
    assert neutral(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "a=1", "1-2", "'=1", "南岭", " =1"])
def test_what_it_would_not_run_is_left(cell: str) -> None:
    assert neutral(cell) == cell


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write(tmp_path / name)
        write(tmp_path / name)  # over what is there
    files = sorted((tmp_path / "one").iterdir())
    assert len(files) == 11
    assert [path.read_bytes() for path in files] == [(tmp_path / "two" / path.name).read_bytes() for path in files]


def test_json_lines(tmp_path: Path) -> None:
    write(tmp_path, "jsonl")
    lines = (tmp_path / "counts.jsonl").read_text(encoding="utf-8").splitlines()
    assert [(json.loads(line)["value"], json.loads(line)["branch_id"]) for line in lines] == [
        (2.5, "中国人民银行/南岭/central_sub_branch"),
        (3, None),
    ]
    assert table(tmp_path / "problems.csv")[1:] == [list(BAD)]


def test_parquet_has_types(tmp_path: Path) -> None:
    write(tmp_path, "parquet")
    counts = pyarrow.parquet.read_table(tmp_path / "counts.parquet")
    assert counts.column("value").to_pylist() == [2.5, 3.0]
    assert counts.column("surface").to_pylist() == ["2.5", "-3"]
    assert [str(counts.schema.field(name).type) for name in ("value", "start", "surface")] == [
        "double",
        "int64",
        "string",
    ]
    assert pyarrow.parquet.read_table(tmp_path / "media.parquet").num_rows == 0
    assert str(pyarrow.parquet.read_schema(tmp_path / "branches.parquet").field("anonymised").type) == "bool"


def test_a_workbook_has_a_sheet_for_each_table(tmp_path: Path) -> None:
    write(tmp_path, "xlsx")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "annotations.jsonl",
        "problems.csv",
        "reportmine-output.txt",
        "reportmine.xlsx",
    ]
    book = openpyxl.load_workbook(tmp_path / "reportmine.xlsx")
    assert book.sheetnames == [name for name in TABLES if name != "problems"]
    values = list(book["counts"].iter_rows(values_only=True))
    assert values[0] == tuple(column.name for column in TABLES["counts"])
    assert [row[3] for row in values[1:]] == [2.5, 3]
    assert [row[8] for row in values[1:]] == ["2.5", "'-3"]
    assert {sheet.freeze_panes for sheet in book} == {"A2"}


def test_a_full_sheet_goes_on_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportmine.formats.sinks._SHEET_ROWS", 3)
    book = openpyxl.Workbook(write_only=True)
    sink = SheetSink(book, "counts", TABLES["problems"])
    for number in range(5):
        sink.add((str(number), "\x01", "x" * 40_000, None))
    book.save(tmp_path / "x.xlsx")
    read = openpyxl.load_workbook(tmp_path / "x.xlsx")
    assert read.sheetnames == ["counts", "counts (2)", "counts (3)"]
    assert [[row[0] for row in sheet.iter_rows(values_only=True)] for sheet in read] == [
        ["document_id", "0", "1"],
        ["document_id", "2", "3"],
        ["document_id", "4"],
    ]
    last = list(read["counts (3)"].iter_rows(values_only=True))[1]
    assert (last[1], len(str(last[2]))) == (" ", 32_767)


@pytest.mark.parametrize("kind", ["csv", "parquet", "jsonl", "xlsx"])
def test_a_lone_surrogate_in_an_annotation_is_escaped(tmp_path: Path, kind: str) -> None:
    odd = Annotation(Report("x", "a\ud800b", source="\ud800"), (Entity("e1", Span(0, 3), "PLACE", Place()),))
    with Export(tmp_path, kind) as export:
        export.add(odd)
    assert list(jsonl.read(tmp_path / "annotations.jsonl")) == [odd]
    assert len(list(tmp_path.iterdir())) == (4 if kind == "xlsx" else 11)


def test_an_interrupted_run_leaves_what_was_there(tmp_path: Path) -> None:
    write(tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(KeyboardInterrupt), Export(tmp_path) as export:
        export.add(replace(ONE, report=replace(ONE.report, id="other")))
        raise KeyboardInterrupt
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_format_or_folder_that_will_not_do_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="unknown format 'xls'; known: csv, parquet, jsonl, xlsx"):
        Export(tmp_path, "xls")
    (tmp_path / "file").write_text("", encoding="utf-8")
    with (
        pytest.raises(UsageError, match=r"file: a file stands where a folder is to be \(choose a folder"),
        Export(tmp_path / "file"),
    ):
        pass


def test_copies_are_marked_and_counted_once(tmp_path: Path) -> None:
    with Export(tmp_path) as export:
        for name in ("b", "a", "c"):
            export.add(replace(ONE, report=replace(ONE.report, id=name)))
        export.add(Annotation(Report("d", "南岭日报", "zh"), (Entity("e1", Span(0, 4), "MEDIA", Media()),)))
    rows = table(tmp_path / "reports.csv")
    assert rows[0][-4:] == ["cluster_id", "canonical_id", "copies", "reprint"]
    assert [(row[0], *row[-3:]) for row in rows[1:]] == [
        ("b", "a", "3", "true"),
        ("a", "a", "3", "false"),
        ("c", "a", "3", "true"),
        ("d", "d", "1", "false"),
    ]
    assert len({row[-4] for row in rows[1:4]}) == 1
    assert rows[4][-4] not in ("", rows[1][-4])
    assert export.rows == {"reports": 4, "branches": 3, "places": 3, "counts": 6, "media": 1}
    assert export.once == {"reports": 2, "branches": 1, "places": 1, "counts": 2, "media": 1}
    assert +export.linked == {"branches": 1, "places": 1, "counts": 1}


def test_copies_may_be_kept_apart(tmp_path: Path) -> None:
    with Export(tmp_path, keep_duplicates=True) as export:
        for name in ("b", "a"):
            export.add(replace(ONE, report=replace(ONE.report, id=name)))
    assert [row[-4:] for row in table(tmp_path / "reports.csv")[1:]] == [
        ["", "b", "1", "false"],
        ["", "a", "1", "false"],
    ]
    assert export.once == export.rows == {"reports": 2, "branches": 2, "places": 2, "counts": 4}


def test_what_stands_outside_the_reports_of_a_page_counts(tmp_path: Path) -> None:
    spans = (ReportSpan(Span(5, 12)), ReportSpan(Span(13, 20)))
    found = tuple(Entity(f"e{at}", Span(at, at + 4), "MEDIA", Media()) for at in (0, 7, 15))
    with Export(tmp_path) as export:
        export.add(Annotation(Report("page", "南岭日报\n一，北江日报。\n一，北江日报。", "zh"), found, (), spans))
    assert [row[0] for row in table(tmp_path / "media.csv")[1:]] == ["page", "page#1", "page#2"]
    assert (export.rows["media"], export.once["media"], export.once["reports"]) == (3, 2, 1)


@pytest.mark.parametrize("kind", ["csv", "parquet", "jsonl", "xlsx"])
def test_documents_stream_and_nothing_accumulates(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportmine.formats.sinks._BATCH", 100)
    monkeypatch.setattr("reportmine.reprints.cluster._CACHE", 16)

    def peak(documents: int) -> int:
        tracemalloc.start()
        with Export(tmp_path / str(documents), kind) as export:
            for number in range(documents):
                text = f"南岭日报第{number}号" * 200
                entities = tuple(Entity(f"e{at}", Span(at * 9, at * 9 + 4), "MEDIA", Media()) for at in range(20))
                export.add(Annotation(Report(str(number), text), entities))
        held = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return held

    peak(10)
    few, many = (
        peak(50),
        min(peak(200), peak(201)),
    )  # what the process holds once, such as a cache that grows, is no part
    assert many < few + 400_000
