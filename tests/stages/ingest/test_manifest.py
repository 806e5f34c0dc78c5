"""The manifest adds up: every file and member once, read + partly + set aside + left out = found."""

import csv
import json
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from reportmine import api
from reportmine.formats import jsonl
from reportmine.formats.tables import TABLES

REPORT = "甲支行发放200份，乙支行3。"
LINES = f"""{{"id": "a", "text": "{REPORT}"}}
bad
{{"id": "a", "text": "again"}}
{{"id": "e", "text": "refuse"}}"""
PAGE = f"""<html><head><meta name="PubDate" content="2023-09-28"><meta name="ContentSource" content="南岭日报">
<link rel="canonical" href="http://example.cn/1"></head><body><h1>简报</h1><p>{REPORT}</p></body></html>"""


def archive(folder: Path, made: ModuleType) -> Path:
    """A folder with every kind of trouble."""
    folder.mkdir()
    files = {
        "good.txt": REPORT.encode(),
        "gbk.txt": REPORT.encode("gb18030"),
        "empty.txt": b"",
        "damaged.txt": (REPORT * 40).encode()[:-1],
        "lines.jsonl": LINES.encode(),
        "bad.jsonl": b"{\n{\n",
        "rows.csv": f"id,text\n1,{REPORT}\n2,\n".encode(),
        "sub/a.zip": made.zipped(
            {"报告.txt": REPORT.encode(), "空.txt": b"", "b.zip": made.zipped({"x.txt": REPORT.encode()}), ".x": b""},
            "gb18030",
        ),
        "sub/broken.zip": b"PK\x03\x04 no zip",
        "page.html": PAGE.encode(),
        "crash.txt": b"crash",
        ".hidden": b"x",
        "film.mp4": b"\x00\x01",
    }
    for name, data in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    (folder / "link.txt").symlink_to("good.txt")
    return folder


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_file_and_member_has_one_row(fake: None, tmp_path: Path, made: ModuleType) -> None:
    folder, out = archive(tmp_path / "in", made), tmp_path / "out"
    summary = api.run([folder], out, api.Options(jobs=0))
    found = rows(out, "documents")
    assert [(row["path"], row["status"], row["documents"], row["set_aside"]) for row in found] == [
        (".hidden", "left out", "0", "0"),
        ("bad.jsonl", "set aside", "0", "2"),
        ("crash.txt", "set aside", "0", "1"),
        ("damaged.txt", "partly", "1", "1"),
        ("empty.txt", "set aside", "0", "1"),
        ("film.mp4", "set aside", "0", "1"),
        ("gbk.txt", "read", "1", "0"),
        ("good.txt", "read", "1", "0"),
        ("lines.jsonl", "partly", "2", "2"),
        ("link.txt", "set aside", "0", "1"),
        ("page.html", "read", "1", "0"),
        ("rows.csv", "partly", "1", "1"),
        ("sub/a.zip!报告.txt", "read", "1", "0"),
        ("sub/a.zip!空.txt", "set aside", "0", "1"),
        ("sub/a.zip!b.zip!x.txt", "read", "1", "0"),
        ("sub/a.zip!b.zip", "read", "0", "0"),
        ("sub/a.zip!.x", "left out", "0", "0"),
        ("sub/a.zip", "read", "0", "0"),
        ("sub/broken.zip", "set aside", "0", "1"),
    ]
    statuses = Counter(row["status"] for row in found)
    assert statuses == summary.files == {"read": 7, "partly": 3, "set aside": 7, "left out": 2}
    assert summary.files.total() == len(found) == summary.rows["documents"]


def test_the_sums_add_up(fake: None, tmp_path: Path, made: ModuleType) -> None:
    folder, out = archive(tmp_path / "in", made), tmp_path / "out"
    summary = api.run([folder], out, api.Options(jobs=0))
    found = rows(out, "documents")

    def total(column: str) -> int:
        return sum(int(row[column]) for row in found)

    lines = [json.loads(line) for line in (out / "annotations.jsonl").read_text(encoding="utf-8").splitlines()]
    assert total("documents") == len(lines) == summary.documents == 9
    assert total("set_aside") == len(rows(out, "problems")) == summary.set_aside == 12
    assert total("characters") == sum(len(line["text"]) for line in lines) == summary.characters
    assert total("reports") == len(rows(out, "reports"))
    assert total("facts") == sum(int(row["facts"]) for row in rows(out, "reports")) == len(rows(out, "counts"))


def test_a_row_says_what_a_file_is(fake: None, tmp_path: Path, made: ModuleType) -> None:
    folder, out = archive(tmp_path / "in", made), tmp_path / "out"
    api.run([folder], out, api.Options(jobs=0))
    found = {row["path"]: row for row in rows(out, "documents")}
    page, gbk = found["page.html"], found["gbk.txt"]
    assert [page[name] for name in ("format", "title", "date", "site", "url", "language", "seconds")] == [
        "html",
        "简报",
        "2023-09-28",
        "南岭日报",
        "http://example.cn/1",
        "zh",
        "",
    ]
    assert [gbk[name] for name in ("format", "encoding", "confidence", "bytes", "characters", "facts", "reason")] == [
        "txt",
        "gb18030",
        "1.0",
        str(len(REPORT.encode("gb18030"))),
        str(len(REPORT)),
        "2",
        "",
    ]
    assert len(gbk["sha256"]) == 64
    assert found["damaged.txt"]["reason"].startswith("2 bytes are not utf-8, the first at ")
    assert found["lines.jsonl"]["reason"] == (
        "not JSON: Expecting value, column 1; refused; 1 id has a number behind, since an earlier document has the same"
    )
    assert found["sub/broken.zip"]["reason"].startswith("damaged, or no zip: BadZipFile")
    (report,) = [row for row in rows(out, "reports") if row["document_id"] == "page.html"]
    assert report["year"] == "2023"


def test_the_unit_beside_a_text_is_that_of_this_run(fake: None, tmp_path: Path) -> None:
    table, out = tmp_path / "in.csv", tmp_path / "out"
    for unit in ("东山支行", "西山支行"):
        table.write_text(f"id,单位,正文\n1,{unit},{REPORT}\n2,,{REPORT}甲\n", encoding="utf-8")
        api.run([table], out, api.Options(jobs=0))
        assert [row["stated_unit"] for row in rows(out, "reports")] == [unit, ""]
        kept = list(jsonl.read(out / "annotations.jsonl"))
        assert [annotation.report.stated_unit for annotation in kept] == [unit, None]


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["{", "1", '{"id": ""}'], "not JSON: #; not a JSON object; id must be a string, not ''"),
        (["{", "1", '{"id": ""}', "2"], "not JSON: #; not a JSON object; id must be a string, not ''"),
        (["{", "1", '{"id": ""}', "{}"], "not JSON: #; not a JSON object; id must be a string, not ''; and 1 more"),
        (
            ["{", "1", '{"id": ""}', "{}", "2", '{"text": ""}'],
            "not JSON: #; not a JSON object; id must be a string, not ''; and 2 more",
        ),
    ],
)
def test_a_reason_tells_how_many_problems_it_leaves_unsaid(
    lines: list[str], reason: str, fake: None, tmp_path: Path
) -> None:
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    api.run([tmp_path / "in.jsonl"], tmp_path / "out")
    (row,) = rows(tmp_path / "out", "documents")
    said = "Expecting property name enclosed in double quotes, column 2"
    assert row["reason"] == reason.replace("#", said)


@pytest.mark.parametrize("kind", ["csv", "parquet", "jsonl", "xlsx"])
def test_the_manifest_is_written_in_every_format_and_the_same_each_time(
    fake: None, tmp_path: Path, made: ModuleType, kind: str
) -> None:
    folder = archive(tmp_path / "in", made)
    outs = [tmp_path / "one", tmp_path / "two"]
    for out in outs:
        api.run([folder], out, api.Options(kind, jobs=0))
    first, second = ({path.name: path.read_bytes() for path in out.iterdir()} for out in outs)
    assert first == second
    assert ("reportmine.xlsx" if kind == "xlsx" else f"documents.{kind}") in first


def test_seconds_are_filled_on_request_alone(fake: None, tmp_path: Path, made: ModuleType) -> None:
    folder = archive(tmp_path / "in", made)
    api.run([folder], tmp_path / "out", api.Options(timings=True, jobs=0))
    found = rows(tmp_path / "out", "documents")
    assert list(found[0]) == [column.name for column in TABLES["documents"]]
    assert [row["path"] for row in found if not float(row["seconds"]) >= 0] == []
    assert sum(float(row["seconds"]) for row in found) > 0
