import io
import json
import os
import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from reportmine.errors import UsageError
from reportmine.formats.tables import Problem
from reportmine.knowledge.tables import read_table
from reportmine.records import Report, Source
from reportmine.stages import ingest

ZH = "3月15日，人行南岭中支联合当地金融机构开展征信宣传活动，发放宣传折页200余份。"
TW = "三月十五日，南嶺分行聯合當地金融機構開展徵信宣傳活動，共發放宣傳摺頁兩百餘份。"
EN = "The Nanling Branch’s café handed out “200” leaflets – free."


JSON_TOO = {"text", "summary", "unit"}


def read(*paths: Path | str, **options: object) -> list[Report | Problem]:
    events = list(ingest.documents(paths, **options))  # type: ignore[arg-type]
    assert isinstance(events[-1], Source)
    return [event for event in events if not isinstance(event, Source)]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ZH, "utf-8"),
        (ZH, "utf-8-sig"),
        (ZH, "utf-16"),
        (ZH, "utf-32"),
        (ZH, "gb18030"),
        (ZH, "gb2312"),
        (ZH[:2] + "甲", "gb18030"),
        (TW, "big5"),
        (TW, "utf-16"),
        (EN, "cp1252"),
        ("Nanling Branch’s", "cp1252"),
        (EN, "utf-8"),
        (EN, "utf-16-le"),
        ("南岭 Branch", "utf-16-be"),
        (ZH, "utf-16-be"),
        ("南岭 branch: 报告 of the year", "gb18030"),
        ("mixed\r\nline\rends\n🎉 \U0001f9e7\u2028 end", "utf-8"),
    ],
)
def test_a_text_file_is_read_to_the_letter(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(text.encode(encoding))
    assert read(path) == [Report("report.txt", text, source=str(path))]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "the text is empty"),
        (b"\xef\xbb\xbf", "the text is empty"),
        (b" \r\n\t\n", "the text is only white space"),
        ("\u3000\u2003\n".encode(), "the text is only white space"),
        (b"Nanling\x00Branch", "a NUL character at 7"),
        ("Nanling\x00Branch 2".encode("utf-16-le"), "a NUL character at 1"),
        (b"\x81\x8d\xff\x20\x90", "in none of the encodings UTF-8, GB18030, Big5, Windows-1252"),
        (b"\xff\xfea", "the byte order mark says utf-16-le, but byte 0 is not: truncated data"),
        (b"\xff\xfe\x00\xd8a\x00", "the byte order mark says utf-16-le, but byte 0 is not: illegal UTF-16 surrogate"),
    ],
)
def test_a_file_that_is_no_text_is_set_aside(tmp_path: Path, data: bytes, problem: str) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(data)
    (found,) = read(path)
    assert isinstance(found, Problem)
    assert (found.document_id, found.source, found.problem) == ("bad.txt", str(path), problem)


def test_a_folder_is_walked_in_sorted_order_and_other_files_are_named(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/b.TXT", "a-1.txt", "c.pdf", "c.mp3", ".hidden.txt", ".git/x.txt", "out/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("text " + name, encoding="utf-8")
    assert [(item[0], item[2]) if isinstance(item, Problem) else item.id for item in read(tmp_path)] == [
        "a/b.TXT",
        "a/z.md",
        "a-1.txt",
        "b.txt",
        ("c.mp3", "sound or film, which is not read"),
        "c.pdf",  # by its name alone: its bytes are text
        "out/d.txt",
    ]
    kept = read(tmp_path, leave_out=tmp_path / "out")
    assert [item.id for item in kept if isinstance(item, Report)] == ["a/b.TXT", "a/z.md", "a-1.txt", "b.txt", "c.pdf"]


def test_several_folders_have_their_names_in_the_ids(tmp_path: Path) -> None:
    for name in ("x/r.txt", "y/r.txt", "r.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("text", encoding="utf-8")
    found = read(tmp_path / "x", tmp_path / "y", tmp_path / "r.txt")
    assert [item.id for item in found if isinstance(item, Report)] == ["x/r.txt", "y/r.txt", "r.txt"]


def test_files_of_one_name_are_told_apart_by_their_paths(tmp_path: Path) -> None:
    for name in ("x/r.txt", "y/r.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("text", encoding="utf-8")
    paths = [tmp_path / "x" / "r.txt", tmp_path / "y" / "r.txt"]
    assert [item.id for item in read(*paths) if isinstance(item, Report)] == [path.as_posix() for path in paths]


def test_further_documents_of_an_id_are_told_apart(tmp_path: Path) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    first.write_text("".join(f'{{"id": "{name}", "text": "甲"}}\n' for name in ("r", "r", "s")), encoding="utf-8")
    second.write_text("".join(f'{{"id": "{name}", "text": "乙"}}\n' for name in ("r (2)", "r", "t")), encoding="utf-8")
    events = list(ingest.documents([first, second]))
    assert [event.id for event in events if isinstance(event, Report)] == ["r", "r (2)", "s", "r (2) (2)", "r (3)", "t"]
    assert [event.note for event in events if isinstance(event, Source)] == [
        "1 id has a number behind, since an earlier document has the same",
        "2 ids have a number behind, since an earlier document has the same",
    ]


def test_a_number_behind_an_id_is_one_that_no_document_has(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("".join(f'{{"id": "{name}", "text": "甲"}}\n' for name in ("r", "r (2)", "r")), encoding="utf-8")
    assert [item.id for item in read(path) if isinstance(item, Report)] == ["r", "r (2)", "r (3)"]


@pytest.mark.parametrize(
    ("given", "ids"),
    [
        (["in/a.txt", "in/a.txt"], ["a.txt"]),
        (["in/a.txt", "in/sub/../a.txt", "other/link.txt"], ["a.txt"]),
        (["in/a.txt", "in/a.txt", "in"], ["a.txt", "sub/b.txt"]),
        (["in", "in/sub/b.txt", "in/sub"], ["a.txt", "sub/b.txt"]),
        (["in", "in/.hidden.txt"], ["a.txt", "sub/b.txt", ".hidden.txt"]),  # the walk leaves it out: it is asked for
        (["in", "in/out/old.txt"], ["a.txt", "sub/b.txt", "old.txt"]),
        (["in/sub", "in/out"], ["sub/b.txt", "out/old.txt"]),
        (["in", "in/run/mine.txt"], ["a.txt", "sub/b.txt", "mine.txt"]),
    ],
)
def test_a_file_that_is_given_twice_is_read_once(tmp_path: Path, given: list[str], ids: list[str]) -> None:
    for name in ("in/a.txt", "in/sub/b.txt", "in/.hidden.txt", "in/out/old.txt", "in/run/mine.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text("text", encoding="utf-8")
    (tmp_path / "in" / "run" / "reportmine-output.txt").touch()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "link.txt").symlink_to(tmp_path / "in" / "a.txt")
    leave_out = None if "in/out" in given else tmp_path / "in" / "out"
    if leave_out:
        (leave_out / "reportmine-output.txt").touch()
    found = read(*(tmp_path / name for name in given), leave_out=leave_out)
    assert [item.id if isinstance(item, Report) else item for item in found] == ids


def test_lines_of_json_keep_their_id_text_lang_year_and_source(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    lines = [
        '{"id": "a", "text": " 甲\\r\\n ", "lang": "zh-CN", "year": 2023, "source": "site", "other": [1]}',
        "",
        '{"id": 7, "text": "b\\ud83c\\udf89", "lang": null, "year": "2024"}',
        '{"id": "c", "text": "c", "lang": "auto", "source": 3, "entities": []}',
        '{"正文": "d"}',
    ]
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    assert read(path) == [
        Report("a", " 甲\r\n ", "zh", 2023, "site"),
        Report("7", "b🎉", None, 2024, f"{path}:3"),
        Report("c", "c", None, None, f"{path}:4"),
        Report("in.jsonl#5", "d", None, None, f"{path}:5"),
    ]


def documented() -> dict[str, tuple[str, list[str]]]:
    """What `docs/formats.md` says of the names of columns and fields: for each role where, and which."""
    page = (Path(__file__).parents[3] / "docs" / "formats.md").read_text(encoding="utf-8")
    section = page.partition("## Names of columns and fields")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("| ")][1:]
    return {role: (where, re.findall("`([^`]+)`", names)) for role, where, names in rows}


def test_the_names_that_the_docs_list_are_those_that_are_known() -> None:
    known: dict[str, list[str]] = {}
    for row in read_table("file_columns"):
        known.setdefault(row["role"], []).append(row["name"])
    assert {role: sorted(names) for role, (_, names) in documented().items()} == known
    assert {role for role, (where, _) in documented().items() if "JSON" in where} == JSON_TOO


@pytest.mark.parametrize("name", documented()["text"][1])
@pytest.mark.parametrize("kind", ["json", "jsonl", "csv"])
def test_the_text_is_read_by_each_name_that_the_docs_list(name: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"in.{kind}"
    other = name.upper()
    data = {"note": "b", other: "甲支行"}
    path.write_text(f"note,{other}\nb,甲支行\n" if kind == "csv" else json.dumps(data), encoding="utf-8")
    assert [item.text for item in read(path) if isinstance(item, Report)] == ["甲支行"]


@pytest.mark.parametrize("role", sorted(documented().keys() - JSON_TOO))
def test_what_else_a_json_object_holds_is_known_by_one_name(role: str, tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    others = [name for name in documented()[role][1] if name not in ("id", "lang", "year", "source")]
    assert others
    path.write_text(json.dumps({"text": "甲", **dict.fromkeys(others, "2001")}), encoding="utf-8")
    assert read(path) == [Report("in.json#1", "甲", source=str(path))]


@pytest.mark.parametrize(
    ("line", "document", "problem"),
    [
        (b"{", "", "not JSON: Expecting property name enclosed in double quotes, column 2"),
        (b"[1]", "", "not a JSON object"),
        (b'{"id": "x", "text": "\xff"}', "", "not UTF-8: invalid start byte"),
        (b'{"id": [], "text": "a"}', "", "id must be a string, not []"),
        (b'{"id": "", "text": "a"}', "", "id must be a string, not ''"),
        (b'{"id": "x"}', "x", "has no text"),
        (b'{"id": "x", "text": null}', "x", "has no text"),
        (b'{"id": "x", "text": [1]}', "x", "text must be a string, not list"),
        (b'{"id": "x", "text": {"a": 1}}', "x", "has no text"),
        (b'{"id": "x", "text": ""}', "x", "the text is empty"),
        (b'{"id": "x", "text": "\\n "}', "x", "the text is only white space"),
        (b'{"id": "x", "text": "a\\u0000"}', "x", "a NUL character at 1"),
        (b'{"id": "x", "text": "ab\\ud800c"}', "x", "a lone surrogate at 2"),
        (b'{"id": "x\\udfff", "text": "ab"}', "x\ufffd", "a lone surrogate at 1"),
        (b'{"id": "x", "text": "a", "lang": "fr"}', "x", "lang must be zh, en or null, not 'fr'"),
        (b'{"id": "x", "text": "a", "lang": 1}', "x", "lang must be zh, en or null, not 1"),
        (b'{"id": "x", "text": "a", "year": "last"}', "x", "year must be a calendar year or null, not 'last'"),
        (b'{"id": "x", "text": "a", "year": true}', "x", "year must be a calendar year or null, not True"),
        (b'{"id": "x", "text": "a", "year": -5}', "x", "year must be a calendar year or null, not -5"),
        (b'{"id": "x", "text": "a", "year": 1899}', "x", "year must be a calendar year or null, not 1899"),
        (b'{"id": "x", "text": "a", "year": "2101"}', "x", "year must be a calendar year or null, not 2101"),
    ],
)
def test_a_bad_line_is_set_aside_by_file_and_line(tmp_path: Path, line: bytes, document: str, problem: str) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(b'{"id": "good", "text": "a"}\n' + line + b'\n{"id": "also", "text": "b"}\n')
    first, bad, last = read(path)
    assert isinstance(first, Report)
    assert isinstance(last, Report)
    assert isinstance(bad, Problem)
    assert (bad.document_id, bad.source, bad.problem) == (document, f"{path}:2", problem)


@pytest.mark.parametrize(
    ("fields", "mend"),
    [
        ('"texte": "x"', 'write {"id": …, "text": …}; its other fields are "texte"'),
        ('"text": null, "year": 2024', 'write {"id": …, "text": …}'),
        (
            '"a\\nb": 1, "c": 1, "d": 1, "e": 1, "\\ud800": 1, "g": 1, "h": 1',
            'write {"id": …, "text": …}; its other fields are "a\\nb", "c", "d", "e", "\ufffd" and 2 more',
        ),
    ],
)
def test_a_line_without_text_is_told_the_fields_it_has(tmp_path: Path, fields: str, mend: str) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(f'{{"id": "J3", {fields}}}', encoding="utf-8")
    assert read(path) == [Problem("J3", f"{path}:1", "has no text", mend)]


EMPTY = "put a text into it, or leave it out"
OBJECTS = "mend its JSON: one object, an array of objects, or one object a line"


@pytest.mark.parametrize(
    ("name", "content", "mend"),
    [
        ("a.txt", "", EMPTY),
        ("a.txt", " \n", EMPTY),
        ("a.csv", "正文\n", EMPTY),
        ("a.jsonl", '{"id": "x", "text": "\\n"}', EMPTY),
        ("a.jsonl", '{"id": "x", "text": "a", "lang": "fr"}', 'write "zh" or "en", or leave lang out'),
        ("a.json", '{"id": "x", "text": ', OBJECTS),
        ("a.json", '[{"id": "x", "text": ', "write an array of JSON objects"),
        ("a.jsonl", '{"id": "x", "text": ', "write one JSON object a line"),
    ],
)
def test_a_problem_says_what_can_be_done(name: str, content: str, mend: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert [found.mend for found in read(tmp_path / name) if isinstance(found, Problem)] == [mend]


def test_the_column_of_years_may_hold_other_things(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("year,text\n1899,a\n1900,b\n2100年,c\n2101,d\nlast,e\n", encoding="utf-8")
    assert [item.year for item in read(path) if isinstance(item, Report)] == [None, 1900, 2100, None, None]


def test_deeply_nested_json_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(b"[" * 200_000)
    (found,) = read(path)
    assert isinstance(found, Problem)
    assert found.problem.startswith("not JSON: ")


def test_five_megabytes_on_one_line_are_one_document(tmp_path: Path) -> None:
    text = "人行南岭中支开展宣传。" * 160_000
    path = tmp_path / "long.txt"
    path.write_text(text, encoding="utf-8")
    assert path.stat().st_size > 5_000_000
    assert read(path) == [Report("long.txt", text, source=str(path))]


def test_the_standard_input_is_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(ZH.encode("gb18030"))))
    assert read("-") == [Report("stdin", ZH, source="stdin")]


def test_a_path_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nowhere: no such file or folder"):
        read(tmp_path / "nowhere")


def test_a_folder_and_a_file_without_permission_are_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "locked").mkdir()
    (tmp_path / "locked" / "x.txt").write_text("text", encoding="utf-8")
    (tmp_path / "open.txt").write_text("text", encoding="utf-8")
    (tmp_path / "shut.txt").write_text("text", encoding="utf-8")
    scandir, opened = os.scandir, Path.open

    # the test may run as root, whom no permission stops
    def refuse_folder(path: Path | str) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    def refuse_file(path: Path, *arguments: object) -> object:
        if path.name == "shut.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *arguments)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "scandir", refuse_folder)
    monkeypatch.setattr(Path, "open", refuse_file)
    reason, mend = "cannot be read: Permission denied", "check its permissions"
    assert read(tmp_path) == [
        Problem("locked/", str(tmp_path / "locked"), reason, mend),
        Report("open.txt", "text", source=str(tmp_path / "open.txt")),
        Problem("shut.txt", str(tmp_path / "shut.txt"), reason, mend),
    ]


def test_the_bytes_add_up_for_the_progress_bar(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ZH, encoding="utf-8")
    (tmp_path / "b.jsonl").write_text('{"id": "a", "text": "甲"}\n{}\n', encoding="utf-8")
    consumed: list[int] = []
    (tmp_path / ".hidden").write_text("not read", encoding="utf-8")
    assert len(read(tmp_path, consumed=consumed.append)) == 3
    assert sum(consumed) == ingest.total_bytes([tmp_path]) == len(ZH.encode()) + 30
    assert ingest.total_bytes(["-"]) is None
