import csv
import dataclasses
import importlib.util
import re
import shlex
import subprocess
import sys
from pathlib import Path

import duckdb
import pandas
import pytest

import reportmine
from reportmine import errors
from reportmine.cli import INTERRUPTED, OK, PIPE_CLOSED, SET_ASIDE, WRONG_USAGE, main
from reportmine.errors import InputError, ReportmineError, UsageError
from reportmine.formats.tables import RUN
from reportmine.formats.tables import TABLES as ALL
from reportmine.knowledge.tables import column
from reportmine.records import LABELS, YEARS, Annotation, Entity, Link, Report, ReportSpan
from reportmine.run.state import ASIDE
from reportmine.stages.link import REASONS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
TABLES = (ROOT / "docs" / "tables.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
REPORT = "3月15日，人行南岭中支联合农行东山支行在柳溪村开展反假货币宣传，发放折页217份，接待群众340人。"
OTHER = "5月8日，建行沙河支行在石门镇集市发放折页85份，悬挂横幅2条，群众满意率达96%。"
NOBODY_S = "全省反假货币工作会议召开。会上通报，全省共有银行网点1830家。"
EXITS = {
    "reportmine": {INTERRUPTED, PIPE_CLOSED},
    "reportmine extract": {OK, SET_ASIDE, WRONG_USAGE, INTERRUPTED},
    "reportmine view": {OK, WRONG_USAGE},
}
GUIDE = ROOT.parent / "shared" / "annotation-guide.md"


def generator() -> object:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def blocks(language: str, page: str = README) -> list[str]:
    return [code for kind, code in BLOCK.findall(page) if kind == language]


def commands() -> list[str]:
    lines = [line.partition("#")[0].strip() for block in blocks("bash") for line in block.splitlines()]
    return [line for line in lines if line]


@pytest.mark.parametrize("name", ["tables.md", "cli.md"])
def test_a_generated_page_is_what_the_code_says(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == generator().PAGES[name]()  # type: ignore[attr-defined]


def test_the_help_names_every_exit_status_and_what_else_a_run_leaves() -> None:
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    pages = dict(re.findall(r"## ([^\n]+)\n\n```text\n(.*?)```", page, re.DOTALL))
    told = [set(map(int, re.findall("[0-9]+", pages[name].partition("Exit status:")[2]))) for name in EXITS]
    assert told == list(EXITS.values())
    assert ASIDE in pages["reportmine extract"]
    assert ASIDE in README


def test_the_readme_s_commands_are_those_of_the_test() -> None:
    assert commands() == [
        "make run",
        "make test",
        "reportmine extract data/raw --out tables",
        "reportmine extract data/raw/zh data/raw/letters.jsonl --out tables --format xlsx",
        "reportmine view tables",
        "reportmine evaluate data/annotated --errors",
        "reportmine check",
    ]


@pytest.mark.parametrize("command", [line for line in commands() if line.startswith("reportmine extract")])
def test_the_readme_s_extract_commands_run(command: str, tmp_path: Path) -> None:
    arguments = [str(ROOT / word) if word.startswith("data/") else word for word in shlex.split(command)[1:]]
    done = subprocess.run(
        [sys.executable, "-m", "reportmine", *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0
    tables = sorted(path.name for path in (tmp_path / "tables").iterdir())
    assert tables[0] == "annotations.jsonl"
    assert tables[-1] == "state.sqlite"
    assert len(tables) == (5 if "xlsx" in command else 12)


@pytest.mark.parametrize("code", blocks("python"))
def test_the_readme_s_python_runs(code: str) -> None:
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "BRANCH" in done.stdout or "Link(fact=" in done.stdout


def test_the_errors_that_the_readme_names_are_where_it_says() -> None:
    (named,) = re.findall(r"`from reportmine\.errors import ([^`]+)`", README)
    kinds = [getattr(errors, name) for name in named.split(", ")]
    assert kinds == [InputError, ReportmineError, UsageError]
    assert [kind for kind in kinds if not issubclass(kind, ReportmineError)] == []
    assert "outside 1900 to 2100" in README
    assert (YEARS[0], YEARS[-1]) == (1900, 2100)


SUMS = [("materials", "份", "302"), ("messages", "条", "2"), ("people", "人", "340")]


@pytest.fixture(scope="module")
def with_a_reprint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose `tables/` hold a report twice, with facts of two branches, another once, and one of no branch."""
    folder = tmp_path_factory.mktemp("queries")
    (folder / "in").mkdir()
    first, second = f"宣传进乡村\n{REPORT}", f"送知识下乡\n来源：南岭日报\n{REPORT}"
    for name, text in {"1": first, "2": second, "c": OTHER, "d": NOBODY_S}.items():
        (folder / "in" / f"{name}.txt").write_text(text, encoding="utf-8")
    assert main(["extract", str(folder / "in"), "--out", str(folder / "tables"), "--quiet"]) == 0
    with (folder / "tables" / "counts.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["surface"] for row in csv.DictReader(file)].count("217份") == 4  # of two branches, in two copies
    return folder


def test_the_examples_leave_out_what_would_not_add_up(with_a_reprint: Path) -> None:
    with (with_a_reprint / "tables" / "counts.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {(row["surface"], row["category"]) for row in rows if row["category"] == "share"} == {("96%", "share")}
    assert {(row["surface"], row["category"]) for row in rows if not row["branch_id"]} == {("1830家", "outlets")}
    lines = [line.strip() for line in "\n".join(blocks("python")).splitlines() if line.startswith("once = ")]
    assert lines == [line for line in blocks("python", TABLES)[0].splitlines() if line.startswith("once = ")]


def test_the_example_in_pandas_counts_each_report_once(with_a_reprint: Path) -> None:
    (code,) = blocks("python", TABLES)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], cwd=with_a_reprint, capture_output=True, text=True, check=True
    )
    held = re.findall(r"^(\w+) +(\S+) +([0-9]+)$", done.stdout, re.MULTILINE)
    assert held == SUMS


def test_the_example_in_sql_counts_each_report_once(with_a_reprint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (statement,) = blocks("sql", TABLES)
    monkeypatch.chdir(with_a_reprint)
    with duckdb.connect() as base:
        held = [(category, unit, f"{total:.0f}") for category, unit, total in base.sql(statement).fetchall()]
        assert sorted(held) == SUMS


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("run", "/reportmine extract data/raw --out data/processed"),
        ("test", "/python -m pytest -n 2 -q"),
        ("faults", "/python benchmarks/faults.py"),
    ],
)
def test_make_runs_what_the_readme_says(target: str, expected: str) -> None:
    done = subprocess.run(
        ["make", "--no-print-directory", "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1].endswith(expected)


@pytest.mark.parametrize("path", ["README.md", "CONTRIBUTING.md", "docs/tables.md", "docs/formats.md"])
def test_links_lead_somewhere(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    targets = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", text)
    assert targets
    assert [target for target in targets if not ((ROOT / path).parent / target).exists()] == []


def _is_command(path: Path) -> bool:
    return 'if __name__ == "__main__":' in path.read_text(encoding="utf-8")


def test_every_benchmark_is_listed_with_its_command() -> None:
    page = (ROOT / "benchmarks" / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `python (benchmarks/\w+\.py)[^`]*` \|", page, re.MULTILINE)
    there = sorted(f"benchmarks/{path.name}" for path in (ROOT / "benchmarks").glob("*.py") if _is_command(path))
    assert sorted(listed) == there != []


def test_the_modules_that_the_architecture_names_are_there() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:\w+/)*\w+\.py)`", text)) | set(re.findall(r"`(\w+/)`", text))
    assert len(named) > 10
    homes = (ROOT / "src" / "reportmine", ROOT)
    assert [name for name in sorted(named) if not any((home / name).exists() for home in homes)] == []


@pytest.mark.skipif(not GUIDE.is_file(), reason="the guide's first copy stands beside the project, not in it")
def test_the_guide_is_carried_over_to_the_letter() -> None:
    assert (ROOT / "docs" / "annotation-guide.md").read_bytes() == GUIDE.read_bytes()


def test_each_reason_of_a_link_is_told() -> None:
    told = re.findall(r"^\| `link\.(\w+)` \| .+ \|$", TABLES, re.MULTILINE)
    assert sorted(told) == sorted(REASONS)
    assert len(REASONS) == 12


def test_what_finds_facts_is_called_as_the_docs_say() -> None:
    label = "|".join(name.lower() for name in LABELS)
    assert "`rule:branch.zh.unit`" in TABLES
    sources = column("confidence", "source")
    assert [name for name in sources if not re.fullmatch(rf"(rule|table):({label})\.(zh|en)(\.\w+)*", name)] == []
    names = {name for source in sources for name in source.split(".")[2:]}
    (told,) = re.findall(r"The names tell (.*?)To see", TABLES, re.DOTALL)
    assert set(re.findall("`([a-z]+)`", told)) <= names | {"rule", "table"}


def test_the_readme_names_all_that_the_values_hold() -> None:
    held = re.findall(r"^\| `(\w+)` \| ((?:`\w+`(?:, )?)+)", README, re.MULTILINE)
    kinds = (Annotation, Report, Entity, Link, ReportSpan)
    assert {name: re.findall(r"\w+", fields) for name, fields in held} == {
        kind.__name__: [field.name for field in dataclasses.fields(kind)] for kind in kinds
    }


def test_the_readme_s_frames_are_all_tables_but_two() -> None:
    assert "all tables but `documents` and\n`problems`" in README
    assert set(ALL) - set(reportmine.tables([])) == set(RUN) == {"documents", "problems"}


@pytest.mark.parametrize("page", [README, TABLES])
def test_the_line_that_joins_the_names_of_a_currency_runs(page: str) -> None:
    (line,) = re.findall(r"`once = (once\.replace\([^`]+)`", page)
    units = ["Rs.", "Rs", "₹", "INR", "GHS", "GH₵", "NRs.", "元"]
    found = eval(line, {"once": pandas.DataFrame({"unit": units, "surface": units})})
    assert list(found["unit"]) == ["INR"] * 4 + ["GHS"] * 2 + ["NRs.", "元"]
    assert list(found["surface"]) == units


TITLED = "2021年工作总结\n2020年5月1日 南岭日报\n"
TOLD = "3月15日，人行南岭中支发放折页200余份。2019年1月2日启动，6月3日，南岭中支发放折页85份。"


@pytest.mark.parametrize(
    ("text", "year", "edtf"),
    [
        (TITLED + TOLD, 2024, ["2021", "2020-05-01", "2024-03-15", "2019-01-02", "2019-06-03"]),
        (TITLED + TOLD, None, ["2021", "2020-05-01", "2021-03-15", "2019-01-02", "2019-06-03"]),
        (TITLED.partition("\n")[2] + TOLD, None, ["2020-05-01", "2020-03-15", "2019-01-02", "2019-06-03"]),
        (TOLD, None, ["XXXX-03-15", "2019-01-02", "2019-06-03"]),
    ],
)
def test_a_date_s_year_is_chosen_in_the_order_that_the_docs_tell(text: str, year: int | None, edtf: list[str]) -> None:
    found = reportmine.extract(text, year=year)
    assert [entity.value.edtf for entity in found.entities if entity.label == "DATE"] == edtf  # type: ignore[union-attr]
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    steps = ("names itself", "before it in the same sentence", "came with", "report's title", "its byline", "`XXXX`")
    told = page.partition("The year of a date is, in this order:")[2].replace("\n", " ")
    places = [told.find(step) for step in steps]
    assert -1 not in places
    assert places == sorted(places)


def test_an_english_title_is_cut_where_the_column_says() -> None:
    title = "Summary of the Publicity Activities of the Branch and its Many Outlets in the Counties"
    body = "The Nanling Branch of Bank of India distributed 300 leaflets in Liuxi Village."
    page = "\n".join(f"Chapter {number}: {title}\n{body}" for number in (1, 2))
    found = reportmine.extract(page, lang="en").reports
    assert [report.title for report in found] == [f"Chapter {number}: {title[:60]}" for number in (1, 2)]
    (told,) = [column.meaning for column in ALL["reports"] if column.name == "title"]
    assert "cut 60 characters behind" in told
