from pathlib import Path

import pytest

from reportmine.errors import InputError
from reportmine.formats.sources import read
from reportmine.formats.tables import Problem
from reportmine.records import Annotation, Report, ReportSpan, Source, Span
from reportmine.stages.export import Export

TITLE = '=a,"b"\n\x0b'  # a formula, quotes, a line end
COLUMNS = ("report_id", "number", "title", "year", "reprint", "cluster_id")


def run_of(folder: Path, kind: str) -> Path:
    report = Report("=x", "甲支行。\n乙支行。", "zh", 2024, "f")
    with Export(folder, kind, keep_duplicates=True) as export:
        export.add(Annotation(report, reports=(ReportSpan(Span(0, 4), TITLE), ReportSpan(Span(5, 9), "'a"))))
        export.set_aside(Problem("-b", "in/b", "the text is empty", ""))
        export.close(Source("=x", "00", 7, "txt", "utf-8", 0.5))
    return folder


@pytest.mark.parametrize("kind", ["csv", "jsonl", "parquet", "xlsx"])
def test_rows_come_back_as_they_were_written(tmp_path: Path, kind: str) -> None:
    title = TITLE.replace("\x0b", " ") if kind == "xlsx" else TITLE  # no workbook may hold it
    run_of(tmp_path, kind)
    assert list(read(tmp_path, "reports", COLUMNS)) == [
        ("=x#1", 1, title, 2024, False, None),
        ("=x#2", 2, "'a", 2024, False, None),
    ]
    assert list(read(tmp_path, "documents", ("confidence", "bytes", "path", "url"))) == [(0.5, 7, "=x", None)]
    assert list(read(tmp_path, "problems", ("document_id", "mend"))) == [("-b", None)]


def test_a_table_that_is_not_there_has_no_rows(tmp_path: Path) -> None:
    assert list(read(tmp_path, "reports", COLUMNS)) == []


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("reports.csv", b"report_id,number\r\n", r"reports\.csv: no column 'title'"),
        ("reports.csv", b"", r"reports\.csv: no column 'report_id'"),
        (
            "reports.csv",
            b"report_id,number,title,year,reprint,cluster_id\r\na,b,c,d,e,f\r\n",
            r"reports\.csv:2: not a ",
        ),
        ("reports.csv", b"report_id,number,title,year,reprint,cluster_id\r\na,1,c,2024,maybe,\r\n", r"csv:2: not a "),
        ("reports.csv", b"report_id,number,title,year,reprint,cluster_id\r\na,1\r\n", r"reports\.csv:2: not a table"),
        ("reports.csv", b'report_id,number,title,year,reprint,cluster_id\r\n"a,1', r"reports\.csv:2: not a table"),
        ("reports.csv", b"\xff\xfe", r"reports\.csv:0: not a table of a run: "),
        ("reports.jsonl", b'{"report_id": "a"}\n', r"reports\.jsonl:1: not a row of a run: 'number'"),
        ("reports.jsonl", b'{"report_id": "a"', r"reports\.jsonl:1: not a row of a run: "),
        (
            "reports.jsonl",
            b'{"report_id": [], "number": 1, "title": "", "year": 1, "reprint": true, "cluster_id": ""}',
            r"reports\.jsonl:1: not a row of a run: a cell that is no single value",
        ),
        ("reports.jsonl", b"[]\n", r"reports\.jsonl:1: not a row of a run: "),
        ("reports.parquet", b"PAR1", r"reports\.parquet: not Parquet: "),
        ("reportmine.xlsx", b"PK", r"reportmine\.xlsx: not a workbook of a run: "),
    ],
)
def test_a_table_that_no_run_leaves_is_named_with_its_mend(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=message) as caught:
        list(read(tmp_path, "reports", COLUMNS))
    assert caught.value.mend == "run reportmine extract again into this folder"


def test_a_parquet_file_without_a_column_is_named(tmp_path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    parquet.write_table(pyarrow.table({"report_id": ["a"]}), tmp_path / "reports.parquet")
    with pytest.raises(InputError, match=r"reports\.parquet: no column 'number'"):
        list(read(tmp_path, "reports", COLUMNS))


def test_a_damaged_workbook_is_named(tmp_path: Path) -> None:
    run_of(tmp_path, "xlsx")
    path = tmp_path / "reportmine.xlsx"
    data = bytearray(path.read_bytes())
    middle = len(data) // 3
    data[middle : middle + 200] = bytes(200)
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"reportmine\.xlsx: not a workbook of a run: ") as told:
        list(read(tmp_path, "reports", COLUMNS))
        list(read(tmp_path, "documents", ("path",)))
    assert told.value.place == str(path)
    held = Path("/proc/self/fd")  # Linux lists here what is open
    assert not held.is_dir() or path.resolve() not in {one.resolve() for one in held.iterdir()}


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_a_table_of_ours_comes_before_a_file_of_that_name(tmp_path: Path, kind: str) -> None:
    run_of(tmp_path, kind)
    (tmp_path / "reports.csv").write_text("mine\n1\n", encoding="utf-8")
    assert [row[0] for row in read(tmp_path, "reports", COLUMNS)] == ["=x#1", "=x#2"]
