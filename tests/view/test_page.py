import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from reportmine.cli import main
from reportmine.errors import InputError, UsageError
from reportmine.formats import jsonl
from reportmine.formats.tables import Problem
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
    Source,
    Span,
)
from reportmine.stages.export import Export
from reportmine.view.bounds import Bounds
from reportmine.view.page import write
from reportmine.view.signs import visible

TEXT = "第一篇\n3月15日，人行南岭中支行长赵明在柳溪村发200余份，南岭日报报道。\nSummary 2 <b>&amp;\r\n"
HOSTILE = "\"'></td></style></script><script>alert(1)</script><img src=x onerror=y>\u202e\x00\x1b\ud800&lt;{{7*7}}{%x%}"
EVIDENCE = "link.subject"


class Page(HTMLParser):
    """What a browser would read: tags with their attributes, and the text of each element that has an id."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.inline: dict[str, str] = {}
        self.shown: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag in ("td", "th", "small", "div", "h3", "span", "p", "label"):
            self.shown.append(" ")
        if tag not in ("meta", "wbr", "input"):
            self.open.append(f"{tag} {dict(attrs).get('class', '')}")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().startswith(f"{tag} "), (tag, self.getpos())
        if tag == "h3":
            self.shown.append(" ")

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("style ", "script "):
            self.inline[self.open[-1].strip()] = self.inline.get(self.open[-1].strip(), "") + data
            return
        self.shown.append(data)
        if "div text" in self.open and not {"h3 ", "p cut"} & set(self.open):
            self.text.append(data)

    def values(self, name: str) -> list[str]:
        return [held[name] for _, held in self.tags if name in held]


def document(said: str = "", number: int = 1) -> Annotation:
    """A document with a fact of each label; `said` stands wherever a text of another can stand."""

    def put(place: str) -> str:
        return f"{place}{said}"

    text = put("text") + TEXT
    at = len(put("text"))

    def span(words: str) -> Span:
        start = text.index(words, at)
        return Span(start, start + len(words))

    entities = (
        Entity("e1", span("3月15日"), "DATE", Date(put("edtf")), put("by-date"), 0.5),
        Entity("e2", span("人行南岭中支"), "BRANCH", Branch(put("bank"), put("area"), "branch"), "rule:b", 1.0),
        Entity("e3", span("赵明"), "OFFICIAL", Official(put("post"), put("body")), "rule:o", 0.9),
        Entity("e4", span("柳溪村"), "PLACE", Place(put("division")), "rule:p", 0.8),
        Entity("e5", span("200余份"), "COUNT", Count(200, None, "over", put("unit"), "materials"), "rule:c", 0.7),
        Entity("e6", span("南岭日报"), "MEDIA", Media("newspaper"), "", 1.0),
        Entity("e7", Span(0, at - 1), "PLACE", Place(None), "rule:p", 0.6),
    )
    links = (Link("e3", "e2", EVIDENCE), Link("e4", "e2", EVIDENCE), Link("e5", "e2", put("evidence")))
    second = text.index("Summary")
    reports = (ReportSpan(Span(at, second - 1), put("title")), ReportSpan(Span(second, len(text)), None))
    report = Report(f"{put('id')}{number}", text, put("lang") if said else "xx", 2024, put("source"))
    return Annotation(report, entities, links, reports)


def run_of(folder: Path, *documents: Annotation, said: str = "", kind: str = "jsonl") -> Path:
    with Export(folder, kind, keep_duplicates=True) as export:
        for one in documents:
            export.add(one)
            known = f"said{said}"
            export.close(Source(one.report.id, "00", 1, known, known, 1.0, known, known, known, known, known))
    return folder


def page_of(folder: Path, bounds: Bounds | None = None) -> Page:
    write(folder, folder / "p.html", bounds)
    return Page((folder / "p.html").read_text(encoding="utf-8"))


def test_a_hostile_text_changes_nothing_but_the_words(tmp_path: Path) -> None:
    bounds = Bounds(documents=1, characters=len(document(HOSTILE).report.text) - 3)
    good = page_of(
        run_of(tmp_path / "good", document(), document(number=2)), Bounds(1, len(document().report.text) - 3)
    )
    bad = page_of(run_of(tmp_path / "bad", document(HOSTILE), document(HOSTILE, 2), said=HOSTILE), bounds)
    assert write(tmp_path / "bad", tmp_path / "again.html", bounds).notes[1].endswith(f": id{visible(HOSTILE)}1")
    shape = [[(tag, sorted(held)) for tag, held in page.tags if tag != "wbr"] for page in (good, bad)]
    assert shape[0] == shape[1]
    assert len(shape[0]) > 100
    assert [good.inline, good.values("content")[0]] == [bad.inline, bad.values("content")[0]]
    shown = "".join(bad.shown)
    named = visible(HOSTILE)
    assert named.endswith("⟨U+202E⟩⟨U+0000⟩⟨U+001B⟩⟨U+D800⟩&lt;{{7*7}}{%x%}")
    places = ["text", "edtf", "by-date", "bank", "area", "post", "body", "division", "unit", "title", "evidence", "id"]
    assert [place for place in (*places, "lang", "source", "said") if place + named not in shown] == []
    assert [
        place for place in ("edtf", "bank", "post", "unit") if place + named not in "".join(bad.values("title"))
    ] == []
    raw = (tmp_path / "bad" / "p.html").read_bytes()
    assert re.search(rb"[\x00-\x09\x0b-\x1f\x7f]", raw) is None
    assert re.search("[\u202a-\u202e\u2066-\u2069]", raw.decode()) is None


def test_the_page_refers_to_nothing_outside_and_its_policy_lets_its_own_script_run_alone(tmp_path: Path) -> None:
    page = page_of(run_of(tmp_path, document(HOSTILE), said="http://example.invalid/a.png"))
    links = page.values("href")
    assert len(links) == 19
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert [link for link in links if link[:1] != "#" or link[1:] not in ids] == []
    assert {tag for tag, _ in page.tags} & {
        "link",
        "img",
        "iframe",
        "base",
        "form",
        "object",
        "embed",
        "audio",
    } == set()
    assert {name for _, held in page.tags for name in held if name.startswith(("on", "src", "style"))} == set()
    assert re.findall(r"url\(|@import|@font-face|</", page.inline["style"] + page.inline["script"]) == []
    assert re.findall("fetch|XMLHttp|WebSocket|innerHTML|eval|import", page.inline["script"]) == []

    def digest(kind: str) -> str:
        return "sha256-" + base64.b64encode(hashlib.sha256(page.inline[kind].encode()).digest()).decode()

    assert page.values("content")[0] == (
        f"default-src 'none'; style-src '{digest('style')}'; script-src '{digest('script')}'; "
        "base-uri 'none'; form-action 'none'"
    )
    assert [tag for tag, _ in page.tags].count("script") == [tag for tag, _ in page.tags].count("style") == 1
    first = next(tag for tag, held in page.tags if held.get("http-equiv") == "Content-Security-Policy")
    assert (first, [tag for tag, _ in page.tags][:4]) == ("meta", ["html", "head", "meta", "meta"])


def test_the_text_is_whole_and_its_marks_stand_where_the_facts_do(tmp_path: Path) -> None:
    held = document()
    page = page_of(run_of(tmp_path, held))
    assert "".join(page.text) == held.report.text.replace("\r\n", "\n")
    marks = [(a["id"], a["class"], a["href"]) for tag, a in page.tags if tag == "a" and a.get("class", "")[:2] == "m "]
    labels = ["PLACE", "DATE", "BRANCH", "OFFICIAL", "PLACE", "COUNT", "MEDIA"]
    assert marks == [(f"m1-{n}", f"m {label}", f"#f1-{n}") for n, label in enumerate(labels, start=1)]
    rows = [(a["id"], a["class"], a["data-c"]) for tag, a in page.tags if tag == "tr" and "id" in a]
    sure = ["0.600", "0.500", "1.000", "0.900", "0.800", "0.700", "1"]
    assert rows == [(f"f1-{n}", label, c) for n, (label, c) in enumerate(zip(labels, sure, strict=True), start=1)]
    words = " ".join("".join(page.shown).split())
    assert "Report 1 of 2: title" in words
    assert "Report 2 of 2 Summary" in words
    assert "COUNT 200余份 29–34 over 200 unit (materials) 人行南岭中支 bank/area/branch evidence 0.700 rule:c" in words
    assert "Whose facts: bank/area/branch 3 · no branch 3" in words


def test_the_sums_are_those_of_the_documents(tmp_path: Path) -> None:
    page = page_of(run_of(tmp_path, document(), document(number=2)))
    words = " ".join("".join(page.shown).split())
    assert "found 2 4 2 2 2 2 with a branch 2 2 0 2 0 lowest confidence 1.000 0.600 0.900 0.700 0.500 Search" in words
    assert "2 documents of the run's 2." in words


@pytest.mark.parametrize(("lang", "said"), [("zh", ["zh"]), ("en", ["en"]), ("fr", []), (None, [])])
def test_the_language_of_a_text_is_told_to_the_browser(tmp_path: Path, lang: str | None, said: list[str]) -> None:
    page = page_of(run_of(tmp_path, Annotation(Report("a", "x", lang))))
    assert page.values("lang") == ["en", *said]


def test_what_the_tables_say_is_shown(tmp_path: Path) -> None:
    texts = ["宣传进乡村\n3月15日甲支行发放217份、340份、12份。", "来源\n3月15日甲支行发放217份、340份、12份。"]
    (tmp_path / "in").mkdir()
    for number, text in enumerate(texts):
        (tmp_path / "in" / f"{number}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "in" / "empty.txt").touch()
    words = []
    for kind in ("csv", "jsonl", "parquet", "xlsx"):
        out = tmp_path / kind
        assert main(["extract", str(tmp_path / "in"), "--out", str(out), "--format", kind, "--quiet"]) == 3
        write(out)
        words.append((out / "view.html").read_bytes())
    assert words[0] == words[1] == words[2] == words[3]
    shown = " ".join("".join(Page(words[0].decode()).shown).split())
    assert "this report stands for 2 copies" in shown
    assert re.search(r"this report is one of 2 copies, for which [01]\.txt stands", shown)
    assert "What could not be read: 1 row of problems.csv." in shown
    assert "format: txt encoding: utf-8" in shown


def test_a_folder_without_tables_is_shown_all_the_same(tmp_path: Path) -> None:
    jsonl.write(tmp_path / "annotations.jsonl", [document()])
    assert write(tmp_path).documents == 1
    assert "What could not be read" not in (tmp_path / "view.html").read_text(encoding="utf-8")


def test_a_run_without_documents_is_said_so(tmp_path: Path) -> None:
    page = page_of(run_of(tmp_path))
    assert "The run holds no documents." in "".join(page.shown)


def test_a_damaged_table_is_named_and_the_page_of_before_stays(tmp_path: Path) -> None:
    run_of(tmp_path, document())
    write(tmp_path)
    before = (tmp_path / "view.html").read_bytes()
    (tmp_path / "reports.jsonl").write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match=r"reports\.jsonl:1: not a row of a run"):
        write(tmp_path)
    assert (tmp_path / "view.html").read_bytes() == before


def test_the_same_run_gives_the_same_bytes(tmp_path: Path) -> None:
    pages = []
    for name in ("a", "b"):
        write(run_of(tmp_path / name, document(), document(HOSTILE)))
        pages.append((tmp_path / name / "view.html").read_bytes())
    assert pages[0] == pages[1]


def test_bounds_are_kept_and_what_is_left_out_is_told(tmp_path: Path) -> None:
    run_of(tmp_path, *(document(number=n) for n in range(1, 5)))
    end = document().report.text.index("发200")
    shown = write(tmp_path, bounds=Bounds(documents=3, characters=end))
    assert (shown.documents, shown.found) == (3, 15)
    assert shown.notes == (
        "1 of 4 documents is left out, the page is full (--limit 3, --megabytes 32); --only ID chooses what is shown",
        f"3 documents cut after {end} characters (--characters): id1, id2, id3",
    )
    page = (tmp_path / "view.html").read_text(encoding="utf-8")
    assert shown.size == len(page.encode())
    assert [note for note in shown.notes if note not in page] == []
    assert page.count("The text goes on: 35 characters and 2 of what was found are not shown.") == 3
    assert "".join(Page(page).text) == document().report.text[:end] * 3


def test_what_the_cut_goes_through_is_not_shown(tmp_path: Path) -> None:
    run_of(tmp_path, document())
    shown = write(tmp_path, bounds=Bounds(characters=document().report.text.index("余份")))
    assert shown.found == 5
    assert "".join(Page((tmp_path / "view.html").read_text(encoding="utf-8")).text).endswith("发200")


def test_the_size_is_bounded(tmp_path: Path) -> None:
    long = Annotation(Report("long", "南" * 200_000))
    others = [Annotation(Report(str(n), "岭" * 200_000)) for n in range(3)]
    run_of(tmp_path, long, *others)
    shown = write(tmp_path, bounds=Bounds(characters=200_000, megabytes=2))
    assert shown.documents == 3
    assert shown.notes[0].startswith("1 of 4 documents is left out")
    assert 1_800_000 < shown.size < 2_100_000
    with pytest.raises(UsageError, match=r"no document fits into 1 MB \(raise --megabytes or lower --characters\)"):
        write(run_of(tmp_path / "x", Annotation(Report("x", "南" * 400_000))), bounds=Bounds(1, 400_000, 1))
    assert not (tmp_path / "x" / "view.html").exists()


def test_documents_are_chosen_by_id(tmp_path: Path) -> None:
    run_of(tmp_path, *(document(number=n) for n in range(1, 5)))
    page = page_of(tmp_path, Bounds(only=("id4", "id2")))
    words = " ".join("".join(page.shown).split())
    assert "2 documents of the run's 4." in words
    assert [held["id"] for tag, held in page.tags if tag == "article"] == ["d1", "d2"]
    assert ("id2" in words, "id4" in words, "id1" in words) == (True, True, False)


def test_a_name_of_any_length_is_clipped(tmp_path: Path) -> None:
    text = "南" * 90_000
    entity = Entity("e1", Span(0, 90_000), "OFFICIAL", Official(text, text), "s" * 90_000)
    jsonl.write(tmp_path / "annotations.jsonl", [Annotation(Report("a", text, source=text), (entity,))])
    assert 270_000 < write(tmp_path).size < 310_000


def test_only_a_page_is_written_over(tmp_path: Path) -> None:
    run_of(tmp_path / "run", document())
    mine = tmp_path / "mine.html"
    mine.write_text("<!doctype html>\n<p>mine</p>", encoding="utf-8")
    before = (tmp_path / "run" / "annotations.jsonl").read_bytes()
    for out in (mine, tmp_path / "run" / "annotations.jsonl"):
        with pytest.raises(UsageError, match="there is another file"):
            write(tmp_path / "run", out)
    for out in (tmp_path, Path()):
        with pytest.raises(UsageError, match="not a file"):
            write(tmp_path / "run", out)
    assert mine.read_text(encoding="utf-8") == "<!doctype html>\n<p>mine</p>"
    assert (tmp_path / "run" / "annotations.jsonl").read_bytes() == before
    for _ in range(2):
        write(tmp_path / "run", tmp_path / "page.html")
    with pytest.raises(UsageError, match=r"No such file or directory \(choose a file you may write\)"):
        write(tmp_path / "run", tmp_path / "no" / "page.html")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.html", "page.html", "run"]


def test_the_command_tells_where_the_page_is_and_what_it_leaves_out(
    fake: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text("甲支行发放200份。", encoding="utf-8")
    out = str(tmp_path / "out")
    assert main(["extract", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--out", out, "--quiet"]) == 0
    assert main(["view", out]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert re.fullmatch(rf"2 documents, 4 findings; open {re.escape(out)}/view\.html \(0\.0 MB\)\n", printed.out)
    assert main(["view", out, "--limit", "1", "--characters", "4", "--out", str(tmp_path / "p.html")]) == 0
    assert capsys.readouterr().err.splitlines() == [
        "reportmine: 1 of 2 documents is left out, the page is full (--limit 1, --megabytes 32); "
        "--only ID chooses what is shown",
        "reportmine: 1 document cut after 4 characters (--characters): a.txt",
    ]
    assert main(["view", out, "--only", "b.txt", "--only", "a.tx"]) == 2
    said = "no document 'a.tx' (did you mean a.txt?)"
    assert capsys.readouterr().err == f"reportmine: {out}/annotations.jsonl: {said}\n"
    assert main(["view", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith(f"reportmine: {tmp_path}: there is no annotations.jsonl (give the folder")
    problem = json.dumps({"id": "x", "text": "x"})[:-1]
    (tmp_path / "out" / "annotations.jsonl").write_text(problem, encoding="utf-8")
    assert main(["view", out]) == 2
    assert capsys.readouterr().err.startswith(f"reportmine: {out}/annotations.jsonl:1: not JSON: ")


def test_the_wheel_holds_the_template_the_styles_and_the_script(tmp_path: Path) -> None:
    from zipfile import ZipFile

    from hatchling.builders.wheel import WheelBuilder

    root = Path(__file__).parents[2]
    (wheel,) = WheelBuilder(str(root)).build(directory=str(tmp_path), versions=["standard"])
    with ZipFile(wheel) as held:
        names = {name for name in held.namelist() if name.startswith("reportmine/view/html/")}
    there = {f"reportmine/view/html/{path.name}" for path in (root / "src/reportmine/view/html").iterdir()}
    assert names == there
    assert {name.rpartition("/")[2] for name in names} == {"document.html", "page.css", "page.html", "page.js"}


def test_problems_are_counted(tmp_path: Path) -> None:
    with Export(tmp_path, "csv") as export:
        export.set_aside(Problem("a", "a", "the text is empty", ""))
        export.set_aside(Problem("b", "b", "the text is empty", ""))
    assert "What could not be read: 2 rows of problems.csv." in "".join(page_of(tmp_path).shown)


def test_the_heading_is_the_first_line_that_says_anything_and_a_source_no_more_than_the_id(tmp_path: Path) -> None:
    held = Annotation(Report("in/a.txt", " \n\n  the first  line\nmore", "en", None, "/somewhere/in/a.txt"))
    run_of(tmp_path, held, Annotation(Report("b", "x", "en", None, "http://example.invalid/")))
    write(tmp_path, tmp_path / "p.html")
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert page.count("the first line") == 1
    assert "/somewhere" not in page
    assert page.count("http://example.invalid/") == 1
