"""Annotations in, the rows of the output tables out: one row for each fact and branch, every column described here.

`docs/tables.md` is made from these descriptions.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reportmine.formats.values import Cell, cells_of
from reportmine.knowledge.institutions import candidates
from reportmine.records import Annotation, Branch, Entity, Span
from reportmine.text.sentences import Sentences

if TYPE_CHECKING:
    import pandas

Row = tuple[Cell, ...]


class Membership(NamedTuple):
    """What a report belongs to: the last columns of its row of `reports`.

    Attributes:
        cluster_id: of all copies of the report, reprints and translations; None where none were looked for.
        canonical_id: the report_id of the copy that stands for them.
        copies: how many there are, this one included.
        reprint: whether another copy stands for this one.
    """

    cluster_id: str | None
    canonical_id: str
    copies: int
    reprint: bool


class Column(NamedTuple):
    """A column of a table: its name, its kind ("text", "integer", "number", "flag"), what it means."""

    name: str
    kind: str
    meaning: str


class Problem(NamedTuple):
    """A document that was set aside: a row of the table `problems`."""

    document_id: str
    source: str
    problem: str
    mend: str


_KEYS = (
    Column("report_id", "text", "the report the fact stands in: `reports.report_id`"),
    Column("fact_id", "text", "the fact: the document's id, `:`, and the entity's id in `annotations.jsonl`"),
    Column("branch_id", "text", "the unit the fact belongs to: `branches.branch_id`; empty where it belongs to none"),
)
_FOUND = (
    Column("surface", "text", "the words of the text, exactly"),
    Column("start", "integer", "where they start, in code points of the document's text"),
    Column("end", "integer", "where they end: the first code point after them"),
    Column("sentence", "text", "the sentence they stand in; cut 300 characters before and after where it is longer"),
    Column("source", "text", "the rule or table that found them: [what it is called](#source-confidence-and-evidence)"),
    Column(
        "confidence",
        "number",
        "how often such findings were right, from 0 to 1; of the words and their label, not of value and link",
    ),
)
_EVIDENCE = Column(
    "evidence",
    "text",
    "[why](#source-confidence-and-evidence) it is linked to the branch; empty where there is no link",
)

_REPORTS = (
    Column("report_id", "text", "the report; the document's id, with `#` and a number where a page holds several"),
    Column("document_id", "text", "the document: a file's path within the folder, or the id of a line of JSON"),
    Column("number", "integer", "the report's place on its page, from 1"),
    Column(
        "title",
        "text",
        "the report's title, where a page holds several; an English one (`Chapter 2: …`) is cut 60 characters behind "
        "its number and sign",
    ),
    Column("lang", "text", "`zh` or `en`"),
    Column(
        "year",
        "integer",
        "the [year](formats.md#the-year) that came with the document; empty where none did, whatever its text says",
    ),
    Column("source", "text", "where the document came from: a path, `stdin`, or the `source` of a line of JSON"),
    Column(
        "stated_unit",
        "text",
        "whose the document is by a column or field beside its text (`报送单位`, `branch`), as given; it is no fact",
    ),
    Column("start", "integer", "where the report starts in the document's text"),
    Column("end", "integer", "where it ends"),
    Column("branches", "integer", "how many different units it names"),
    Column("facts", "integer", "how many facts it holds, units not counted"),
    Column(
        "cluster_id",
        "text",
        "the same for all copies of one report, reprints and translations; empty with `--keep-duplicates`",
    ),
    Column("canonical_id", "text", "the `report_id` of the copy that stands for them all"),
    Column("copies", "integer", "how many copies there are, this one included"),
    Column("reprint", "flag", "true where another copy stands for this one: leave it out to count each report once"),
)
_DOCUMENTS = (
    Column("path", "text", "the file; a member of a container has the container's path and `!` in front"),
    Column("sha256", "text", "the SHA-256 of its bytes, in hexadecimal; empty where they could not be had"),
    Column("bytes", "integer", "its size"),
    Column("format", "text", "what its bytes are: `txt`, `html`, `docx`, `zip` and so on; `folder` for a folder"),
    Column("encoding", "text", "of a text file: `utf-8`, `gb18030`, `big5`, `cp1252` and so on"),
    Column("confidence", "number", "how sure the encoding is, from 0 to 1"),
    Column("language", "text", "of its documents: `zh`, `en`, or `en zh`"),
    Column("characters", "integer", "of the text that was read from it"),
    Column("documents", "integer", "how many documents were read from it: lines of `annotations.jsonl`"),
    Column("set_aside", "integer", "how much of it could not be read: rows of `problems`"),
    Column("reports", "integer", "how many reports it holds: rows of `reports`"),
    Column("facts", "integer", "how many facts they hold, units not counted"),
    Column("seconds", "number", "how long it took; only filled with `--timings`, for it differs from run to run"),
    Column(
        "status",
        "text",
        "`read`; `partly` where some of it could not be read; `set aside` where nothing could; `left out` where "
        "a rule says not to read it",
    ),
    Column(
        "reason",
        "text",
        "why it is not, or not wholly, read: three of its problems, and how many others it has; or what to know about "
        "its reading",
    ),
    Column("title", "text", "the title that a page, a mail or a file gives itself"),
    Column("date", "text", "the day of publication that a page or a mail gives itself"),
    Column("site", "text", "the site or outlet that a page names as its source, the sender of a mail"),
    Column("url", "text", "the address that a saved page names as its own"),
)
_PROBLEMS = (
    Column("document_id", "text", "the document that was set aside"),
    Column("source", "text", "the file, and the line where there are several documents in it"),
    Column("problem", "text", "what is wrong with it"),
    Column("mend", "text", "what can be done about it"),
)
_VALUES = {
    "BRANCH": (
        Column(
            "institution",
            "text",
            "the institution's full name as far as the report gives it; empty where nothing says it",
        ),
        Column("place", "text", "the area the unit is named after, in its shortest form; empty for a head office"),
        Column(
            "level",
            "text",
            "`head_office`, `regional_head_office`, `operations_office`, `branch`, `central_sub_branch`, "
            "`sub_branch` or `outlet`",
        ),
        Column("anonymised", "flag", "true where the name is blanked out (XX)"),
    ),
    "PLACE": (Column("division", "text", "province/city/county in Chinese for Chinese places, else the country"),),
    "OFFICIAL": (
        Column("title", "text", "the person's post, as this mention gives it"),
        Column("org", "text", "the body the post is in, as this mention gives it"),
    ),
    "MEDIA": (Column("kind", "text", "`newspaper`, `magazine`, `agency`, `radio`, `tv`, `web` or `app`"),),
    "COUNT": (
        Column("value", "number", "the stated number; the lower bound of a range"),
        Column("value_max", "number", "the upper bound of a range; empty otherwise"),
        Column("modifier", "text", "`exact`, `over`, `under` or `about`"),
        Column("unit", "text", "the classifier or unit, in English the noun that is counted"),
        Column(
            "category",
            "text",
            "`people`, `staff`, `materials`, `messages`, `events`, `outlets`, `organisations`, `media`, "
            "`publications`, `views`, `money`, `share` or `other`",
        ),
    ),
    "DATE": (Column("edtf", "text", "the date in Extended Date/Time Format; `XXXX` where the year is not known"),),
}
NAMES = {
    "BRANCH": "branches",
    "PLACE": "places",
    "OFFICIAL": "officials",
    "MEDIA": "media",
    "COUNT": "counts",
    "DATE": "dates",
}
TABLES: dict[str, tuple[Column, ...]] = {
    "reports": _REPORTS,
    **{
        name: _KEYS + _VALUES[label] + _FOUND + (() if label == "BRANCH" else (_EVIDENCE,))
        for label, name in NAMES.items()
    },
    "documents": _DOCUMENTS,
    "problems": _PROBLEMS,
}
RUN = ("documents", "problems")  # tables about the run, not about the documents' facts
MEANINGS = {
    "reports": "one row for each report that was read",
    "branches": "one row for each mention of a named unit; `branch_id`, made of `institution/place/level`, is the same"
    " for all mentions of a unit in all reports; with `@` and a `report_id` behind it, it is that of a unit which is"
    " not fully known (no institution, place or level, or a blanked name) and holds in that report alone."
    " An institution called by its letters has its full name in the id, where one alone bears them. Units of one bank"
    " that bear the same name in two cities (开发区支行) have one id: their reports tell them apart",
    "places": "one row for each mention of a place and each unit it belongs to",
    "officials": "one row for each mention of a named person with a post and each unit it belongs to",
    "media": "one row for each mention of a news outlet and each unit it belongs to",
    "counts": "one row for each stated quantity and each unit it belongs to",
    "dates": "one row for each calendar expression and each unit it belongs to",
    "documents": "one row for each file and each member of a container, read or not",
    "problems": "one row for each document, or part of one, that could not be read",
}


def rows(annotation: Annotation) -> list[tuple[str, Row]]:
    """A document's rows, each with its table's name, in order of the text; those about the run are not among them.

    A row of `reports` lacks its last columns, its Membership, which is only known when all reports are.
    """
    page = _Page(annotation)
    found = list(page.report_rows())
    for entity in sorted(annotation.entities, key=lambda entity: (entity.span.start, entity.span.end)):
        page.add_rows(entity, found)
    return found


def frames(
    annotations: Iterable[Annotation], memberships: Callable[[], Iterable[Membership]]
) -> dict[str, pandas.DataFrame]:
    """All tables of facts as data frames, by name; empty tables keep their columns.

    Args:
        annotations: the documents.
        memberships: called when all are taken; gives the Membership of each report in order.
    """
    import pandas

    kinds = {"text": "str", "integer": "Int64", "number": "Float64", "flag": "boolean"}
    held: dict[str, list[Row]] = {name: [] for name in TABLES if name not in RUN}
    for annotation in annotations:
        for name, row in rows(annotation):
            held[name].append(row)
    held["reports"] = [(*row, *more) for row, more in zip(held["reports"], memberships(), strict=True)]
    return {
        name: pandas.DataFrame(
            {
                column.name: pandas.Series([row[at] for row in found], dtype=kinds[column.kind])
                for at, column in enumerate(TABLES[name])
            }
        )
        for name, found in held.items()
    }


def report_ids(annotation: Annotation) -> list[str]:
    """The ids of a document's reports, in the order of their rows."""
    name = annotation.report.id
    return [f"{name}#{number}" for number in range(1, len(annotation.reports) + 1)] or [name]


def branch_id(branch: Branch, report_id: str) -> str:
    """The unit's id, the same in every report: institution/place/level, with straight apostrophes.

    An institution that the report calls by its letters ("SBI") has the id of its full name where the table knows one
    such institution. A unit that is not fully known (a blanked name, no institution) is itself only within its report.
    """
    known = branch.institution and branch.level and (branch.place or branch.level == "head_office")
    bearers = {one.full for one in candidates(branch.institution or "")}
    institution = bearers.pop() if len(bearers) == 1 else branch.institution
    name = "/".join((institution or "", branch.place or "", branch.level or "")).replace("\u2019", "'")
    return name if known and not branch.anonymised else f"{name}@{report_id}"


def unit_ids(annotation: Annotation) -> dict[str, str]:
    """The `branch_id` of each mention of a unit, by the id of the mention's entity."""
    return _Page(annotation).units


_NOBODY: dict[str | None, str | None] = {None: None}


class _Part(NamedTuple):
    """One report of a page."""

    id: str
    title: str | None
    span: Span | None


class _Page:
    """One document's ids and sentences while its rows are made."""

    def __init__(self, annotation: Annotation) -> None:
        self.annotation = annotation
        self.name = name = annotation.report.id
        reports = sorted(annotation.reports, key=lambda report: report.span)
        self.parts = [
            _Part(report_id, part.title, part.span)
            for report_id, part in zip(report_ids(annotation), reports, strict=False)
        ]
        self.starts = [part.span.start for part in reports]
        self.whole = _Part(name, None, None)
        self.text = annotation.report.text
        self.sentences = Sentences(self.text)
        self.sentence = (0, 0, "")
        self.units = {
            entity.id: branch_id(entity.value, self._part(entity.span).id)
            for entity in annotation.entities
            if isinstance(entity.value, Branch)
        }
        self.targets: dict[str, dict[str | None, str | None]] = {}
        for link in annotation.links:
            self.targets.setdefault(link.fact, {}).setdefault(self.units[link.branch], link.evidence)

    def report_rows(self) -> Iterator[tuple[str, Row]]:
        """The rows of `reports`: one, or one for each report of the page."""
        report = self.annotation.report
        units: dict[str, set[str]] = {}
        facts: dict[str, int] = {}
        for entity in self.annotation.entities:
            part = self._part(entity.span)
            if entity.id in self.units:
                units.setdefault(part.id, set()).add(self.units[entity.id])
            else:
                facts[part.id] = facts.get(part.id, 0) + 1
        for number, part in enumerate(self.parts or [self.whole], start=1):
            start, end = (part.span.start, part.span.end) if part.span else (0, len(report.text))
            counted = len(units.get(part.id, ())), facts.get(part.id, 0)
            where = (part.id, report.id, number, part.title, report.lang, report.year, report.source)
            yield "reports", (*where, report.stated_unit, start, end, *counted)

    def add_rows(self, entity: Entity, rows: list[tuple[str, Row]]) -> None:
        """Add an entity's rows: one for each branch it is linked to, or one without."""
        name, span = NAMES[entity.label], entity.span
        start, end = span.start, span.end
        first, last, sentence = self.sentence
        if end > last or start < first:
            sentence = self._sentence(span)
        report_id = self._part(span).id if self.starts else self.name
        fact_id = f"{self.name}:{entity.id}"
        found = self.text[start:end], start, end, sentence, entity.source, _rounded(entity.confidence)
        values = cells_of(entity.value)
        if entity.label == "BRANCH":
            rows.append((name, (report_id, fact_id, self.units[entity.id], *values, *found)))
            return
        for branch, evidence in self.targets.get(entity.id, _NOBODY).items():
            rows.append((name, (report_id, fact_id, branch, *values, *found, evidence)))

    def _part(self, span: Span) -> _Part:
        if not self.starts:
            return self.whole
        at = bisect_right(self.starts, span.start) - 1
        part = self.parts[at] if at >= 0 else self.whole
        return part if part.span is None or span.end <= part.span.end else self.whole

    def _sentence(self, span: Span) -> str:
        around = self.sentences.around(span)
        sentence = " ".join(self.text[around.start : around.end].split())
        self.sentence = around.start, around.end, sentence
        return sentence


@lru_cache(maxsize=256, typed=True)
def _rounded(confidence: float) -> float:
    return round(confidence, 4)
