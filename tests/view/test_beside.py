from pathlib import Path

import pytest

from reportmine.errors import UsageError
from reportmine.view import beside
from reportmine.view.beside import Beside, read

DOCUMENTS = "path,format,encoding,reason,title,date,site,url\r\n"
REPORTS = "document_id,report_id,number,canonical_id,copies,reprint\r\n"


def test_what_the_tables_say_of_the_documents_asked_for(tmp_path: Path) -> None:
    files = ["a.html,html,gb18030,,一次宣传,2024-03-15,南岭网,http://example.invalid/", "b,txt,,,,,,", "c,txt,,,,,,"]
    reports = ["a.html,a.html,1,a.html,3,false", "b,b#1,1,b#1,1,false", "b,b#2,2,a.html,3,true", "c,c,1,a.html,3,true"]
    for name, head, rows in (("documents", DOCUMENTS, files), ("reports", REPORTS, reports)):
        lines = head + "".join(f"{row}\r\n" for row in rows)
        (tmp_path / f"{name}.csv").write_text(lines, encoding="utf-8", newline="")
    (tmp_path / "problems.csv").write_text("document_id\r\nx\r\ny\r\n", encoding="utf-8", newline="")
    page = {
        "title": "一次宣传",
        "date": "2024-03-15",
        "site": "南岭网",
        "url": "http://example.invalid/",
        "format": "html",
        "encoding": "gb18030",
    }
    assert read(tmp_path, {"a.html", "b", "no"}) == (
        {
            "a.html": Beside(page, ["this report stands for 3 copies"]),
            "b": Beside({"format": "txt"}, ["report 2 is one of 3 copies, for which a.html stands"]),
            "no": Beside(),
        },
        2,
    )


def test_without_tables_nothing_is_said(tmp_path: Path) -> None:
    assert read(tmp_path, ["a"]) == ({"a": Beside()}, 0)


def test_a_row_of_a_file_has_what_its_file_says(tmp_path: Path) -> None:
    lines = DOCUMENTS + "b.jsonl,jsonl,utf-8,,,,,\r\nc.csv,csv,big5,,,,,\r\n"
    (tmp_path / "documents.csv").write_text(lines, encoding="utf-8", newline="")
    held, _ = read(tmp_path, ["b.jsonl:1", "b.jsonl:2", "c.csv#7", "b.json"])
    assert {name: one.said.get("format") for name, one in held.items()} == {
        "b.jsonl:1": "jsonl",
        "b.jsonl:2": "jsonl",
        "c.csv#7": "csv",
        "b.json": None,
    }


def test_a_pair_of_copies_is_told(tmp_path: Path) -> None:
    rows = REPORTS + "a,a,1,a,2,false\r\nb,b,1,b,1,false\r\n"
    (tmp_path / "reports.csv").write_text(rows, encoding="utf-8", newline="")
    held, _ = read(tmp_path, ["a", "b"])
    assert (held["a"].copies, held["b"].copies) == (["this report stands for 2 copies"], [])


def test_a_table_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> object:
        raise PermissionError(13, "Permission denied", "documents.csv")

    monkeypatch.setattr(beside.sources, "read", refuse)
    with pytest.raises(UsageError, match=r"documents\.csv: Permission denied"):
        read(tmp_path, ["a"])
