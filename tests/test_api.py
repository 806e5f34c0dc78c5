import logging
import subprocess
import sys
from pathlib import Path

import pytest

import reportmine
from reportmine import api
from reportmine.errors import InputError, UsageError
from reportmine.formats.tables import Problem
from reportmine.records import Annotation, Entity


def found(annotation: Annotation) -> list[tuple[str, str]]:
    return [(entity.label, annotation.surface(entity)) for entity in annotation.entities]


def archive(folder: Path) -> Path:
    folder.mkdir()
    (folder / "a.txt").write_text("甲支行发放200份。", encoding="utf-8")
    (folder / "b.txt").write_text("", encoding="utf-8")
    (folder / "c.jsonl").write_text(
        '{"id": "c1", "text": "乙支行", "lang": "en", "year": 2024}\n{"id": "c2"}\n{"id": "c3", "text": "refuse"}\n'
        '{"id": "c4", "text": "crash"}\n',
        encoding="utf-8",
    )
    return folder


def test_extract(fake: None) -> None:
    annotation = reportmine.extract("甲支行发放200份。", lang="zh", year=2024)
    assert found(annotation) == [("BRANCH", "甲支行"), ("COUNT", "200")]
    assert (annotation.report.id, annotation.report.lang, annotation.report.year) == ("text", "zh", 2024)
    with pytest.raises(UsageError, match="unknown language 'fr'; known: auto, zh, en \\(give one of them"):
        reportmine.extract("x", lang="fr")


@pytest.mark.parametrize("year", [None, 1900, 2100])
def test_extract_takes_any_year_a_report_can_be_from(fake: None, year: int | None) -> None:
    assert reportmine.extract("甲支行", year=year).report.year == year


@pytest.mark.parametrize("text", ["", " \n", "\x00", "🎉", "甲支行\r\n乙支行\r3\n"])
def test_extract_takes_any_string(text: str) -> None:
    annotation = reportmine.extract(text)
    assert annotation.report.text == text
    assert [entity for entity in annotation.entities if not isinstance(entity, Entity)] == []


def test_extract_refuses_half_a_character() -> None:
    with pytest.raises(InputError, match=r"a lone surrogate at 1 \(write characters, or whole pairs\)"):
        reportmine.extract("a\ud800")


def test_extract_archive_streams_and_names_what_it_sets_aside(
    fake: None, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = archive(tmp_path / "in")
    lines = folder / "c.jsonl"
    problems = [
        Problem("b.txt", str(folder / "b.txt"), "the text is empty", "put a text into it, or leave it out"),
        Problem("c2", f"{lines}:2", "has no text", 'write {"id": …, "text": …}'),
        Problem("c3", f"{lines}:3", "refused", "try another"),
        Problem(
            "c4",
            f"{lines}:4",
            "a bug in reportmine: LookupError: no such thing",
            "please report it with this document",
        ),
    ]
    aside: list[Problem] = []
    for paths in (folder, str(folder), [folder]):
        aside.clear()
        annotations = list(reportmine.extract_archive(paths, set_aside=aside.append))
        assert [(a.report.id, a.report.lang, a.report.year) for a in annotations] == [
            ("a.txt", "zh", None),
            ("c1", "en", 2024),
        ]
        assert aside == problems
    with caplog.at_level(logging.WARNING, "reportmine"):
        assert len(list(reportmine.extract_archive(folder))) == 2
    assert caplog.messages == [f"{problem.source} set aside: {problem.problem}" for problem in problems]


def test_the_language_is_that_of_documents_without_one(fake: None, tmp_path: Path) -> None:
    folder = archive(tmp_path / "in")
    langs = [a.report.lang for a in reportmine.extract_archive(folder, lang="en", set_aside=lambda _: None)]
    assert langs == ["en", "en"]
    (folder / "c.jsonl").write_text('{"id": "c", "text": "c", "lang": "zh"}', encoding="utf-8")
    langs = [a.report.lang for a in reportmine.extract_archive(folder, lang="en", set_aside=lambda _: None)]
    assert langs == ["en", "zh"]


def test_tables(fake: None) -> None:
    frames = reportmine.tables([reportmine.extract("甲支行发放200份。"), reportmine.extract("乙支行3")])
    assert frames["counts"][["branch_id", "value", "evidence"]].to_numpy().tolist() == [
        ["中国银行/甲/sub_branch", 200.0, "rule:first"],
        ["中国银行/乙/sub_branch", 3.0, "rule:first"],
    ]


def test_a_run_writes_and_sums_up(fake: None, tmp_path: Path) -> None:
    folder = archive(tmp_path / "in")
    summary = api.run([folder], tmp_path / "out")
    assert (summary.documents, summary.set_aside, summary.characters) == (2, 4, 13)
    assert summary.rows == {"reports": 2, "branches": 2, "counts": 1, "documents": 3, "problems": 4}
    assert summary.files == {"read": 1, "partly": 1, "set aside": 1}
    assert summary.linked["counts"] == 1
    assert len((tmp_path / "out" / "problems.csv").read_text(encoding="utf-8-sig").splitlines()) == 5


def test_a_run_with_too_little_memory_is_refused_before_anything_is_written(fake: None, tmp_path: Path) -> None:
    source, out = archive(tmp_path / "in"), tmp_path / "out"
    with pytest.raises(UsageError, match=r"^the memory limit is 511 MB \(give 512 or more\)$"):
        api.run([source], out, api.Options(megabytes=511))
    assert not out.exists()
    assert api.run([source], out, api.Options(megabytes=512)).documents == 2


def test_the_output_folder_is_not_read(fake: None, tmp_path: Path) -> None:
    folder = archive(tmp_path / "in")
    first = api.run([folder], folder / "out", api.Options(kind="jsonl"))
    second = api.run([folder], folder / "out", api.Options(kind="jsonl"))
    assert (first.documents, first.rows) == (second.documents, second.rows) == (2, first.rows)


def test_the_public_face() -> None:
    assert dir(reportmine) == ["__version__", "extract", "extract_archive", "tables"]
    assert reportmine.extract is api.extract
    with pytest.raises(AttributeError, match="module 'reportmine' has no attribute 'extrct'"):
        reportmine.extrct  # noqa: B018


HEAVY = ("spacy", "jieba", "rjieba", "pandas", "numpy", "pyarrow", "openpyxl", "rich", "resiliparse", "docx", "lxml")
HEAVY += ("pypdfium2", "py7zr", "rarfile", "rapidocr", "PIL", "email.parser")


@pytest.mark.parametrize("module", ["reportmine", "reportmine.cli", "reportmine.api", "reportmine.pipeline"])
def test_importing_loads_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((None,), "the text is NoneType, not str (decode bytes first)"),
        ((b"x",), "the text is bytes, not str (decode bytes first)"),
        (("3月1日", None, "2024"), "the year is '2024', not a number (give year=2024)"),
        (("3月1日", None, True), "the year is True, not a number (give year=2024)"),
        (("3月1日", None, -5), "the year is -5, not one from 1900 to 2100 (give year=2024)"),
        (("3月1日", None, 1899), "the year is 1899, not one from 1900 to 2100 (give year=2024)"),
        (("3月1日", None, 2101), "the year is 2101, not one from 1900 to 2100 (give year=2024)"),
    ],
)
def test_extract_says_what_it_was_given(arguments: tuple[object, ...], message: str) -> None:
    with pytest.raises(UsageError) as refused:
        reportmine.extract(*arguments)
    assert str(refused.value) == message


def test_tables_of_one_annotation_say_that_they_want_several() -> None:
    one = reportmine.extract("3月15日，人行南岭中支发放折页200余份。")
    with pytest.raises(UsageError, match="one Annotation in place of several annotations"):
        reportmine.tables(one)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", ["nope", [None]])
def test_what_is_no_annotation_has_no_tables(given: object) -> None:
    with pytest.raises(UsageError, match=r"(?:str|NoneType) among the annotations"):
        reportmine.tables(given)  # type: ignore[arg-type]
