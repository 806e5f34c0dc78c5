"""The folder of a finished run in, one HTML file out: the texts with their facts marked, and a table beside each.

The file refers to nothing outside itself. Its policy (Content-Security-Policy) lets a browser load nothing and run no
script but the one whose hash it names. Every value is escaped by the templates, its unseen signs named by `visible`.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup, escape

from reportmine.errors import UsageError
from reportmine.formats.output import PAGE
from reportmine.records import LABELS, Annotation, Entity
from reportmine.view import beside
from reportmine.view.archive import Archive
from reportmine.view.beside import Beside
from reportmine.view.bounds import Bounds
from reportmine.view.facts import facts, in_order, units_named, without_branch
from reportmine.view.marks import parts
from reportmine.view.signs import clipped, visible

_MEGABYTE = 1_000_000
_START = b"<!doctype html>\n<!-- reportmine view -->\n"
_LANGUAGES = {"zh": "zh", "en": "en"}
_HEADING = 80
_NAMED = 5
_JOINT = re.compile("[/._:]+")  # none of them stands in what `escape` writes


class Shown(NamedTuple):
    """What a page shows and what it does not.

    Attributes:
        documents: how many it shows.
        found: how many entities it shows, units counted.
        size: of the file, in bytes.
        notes: sentences on what was left out, as they stand in the page.
    """

    documents: int
    found: int
    size: int
    notes: tuple[str, ...]


def write(folder: Path, out: Path | None = None, bounds: Bounds | None = None) -> Shown:
    """Write the page of a finished run; the same run and bounds give the same bytes.

    Args:
        folder: what `reportmine extract` wrote into.
        out: the file to write, `view.html` in the folder if it is not given; a page that is there is replaced.
        bounds: how much it holds.

    Raises:
        UsageError: if the folder holds no finished run, a wanted document is not in it, or the file cannot be written.
        InputError: if a file of the run is not what a run leaves.
    """
    out = folder / PAGE if out is None else out
    page = _Page(bounds or Bounds())
    archive = Archive(folder, page.bounds.only)
    _check_replaceable(out)
    for annotation in archive:
        page.add(annotation)
        archive.full = page.full
    if page.full and not page.documents:
        mend = "raise --megabytes or lower --characters"
        raise UsageError(f"no document fits into {page.bounds.megabytes} MB", place=str(archive.path), mend=mend)
    held, problems = beside.read(folder, {one.report_id for one in page.documents})
    notes = tuple(page.notes(archive.chosen))
    written = page.rendered(archive, held, problems, notes)
    _replace(out, written)
    return Shown(len(page.documents), page.found.total(), len(written), notes)


class _Sum(NamedTuple):
    """What the page shows of one label."""

    label: str
    found: int
    linked: int
    lowest: str


class _Document(NamedTuple):
    """One document as the page shows it: what its line in the list says, and its text and table, rendered."""

    number: int
    report_id: str
    heading: str
    found: int
    lowest: str
    about: tuple[str, ...]
    body: Markup


class _Page:
    """The documents of a page as they come, and what is shown of them.

    Attributes:
        bounds: how much it holds.
        documents: those that it shows.
        found: how many entities it shows, by label.
        full: whether it takes no more documents.
    """

    def __init__(self, bounds: Bounds) -> None:
        self.bounds = bounds
        self.documents: list[_Document] = []
        self.found: Counter[str] = Counter()
        self.full = False
        self._linked: Counter[str] = Counter()
        self._lowest: dict[str, float] = {}
        self._cut: list[str] = []
        self._room = bounds.megabytes * _MEGABYTE
        self._templates = _templates()

    def add(self, annotation: Annotation) -> None:
        """Take a document, if there is room for it."""
        report, end = annotation.report, self.bounds.characters
        entities = [entity for entity in in_order(annotation) if entity.span.end <= end]
        cut = _cut(annotation, len(entities), end)
        body = self._body(annotation, entities, cut)
        self._room -= len(body.encode())
        if self._room < 0:
            self.full = True
            return
        if cut:
            self._cut.append(report.id)
        self._count(annotation, entities)
        lowest = min((entity.confidence for entity in entities if entity.source), default=None)
        self.documents.append(
            _Document(
                number=len(self.documents) + 1,
                report_id=report.id,
                heading=_heading(report.text),
                found=len(entities),
                lowest=_shown(lowest),
                about=tuple(_about(annotation)),
                body=body,
            )
        )
        self.full = len(self.documents) >= self.bounds.documents

    def notes(self, chosen: int) -> Iterator[str]:
        """Sentences on what is not shown.

        Args:
            chosen: how many documents there were to show.
        """
        left = chosen - len(self.documents)
        if left:
            bounds = f"--limit {self.bounds.documents}, --megabytes {self.bounds.megabytes}"
            left_out = f"{left:,} of {chosen:,} documents {'is' if left == 1 else 'are'} left out"
            yield f"{left_out}, the page is full ({bounds}); --only ID chooses what is shown"
        if self._cut:
            named = ", ".join(visible(clipped(name)) for name in self._cut[:_NAMED]) + (
                ", …" if len(self._cut) > _NAMED else ""
            )
            documents = "1 document" if len(self._cut) == 1 else f"{len(self._cut):,} documents"
            yield f"{documents} cut after {self.bounds.characters:,} characters (--characters): {named}"

    def rendered(self, archive: Archive, held: Mapping[str, Beside], problems: int, notes: Sequence[str]) -> bytes:
        """The whole page.

        Args:
            archive: where the documents come from, read to its end.
            held: what the tables say of each document.
            problems: how many documents, or parts of them, the run set aside.
            notes: what is left out.
        """
        sums = [
            _Sum(label, self.found[label], self._linked[label], _shown(self._lowest.get(label))) for label in LABELS
        ]
        page = self._templates.get_template("page.html").render(
            documents=self.documents,
            held=held,
            total=archive.total,
            problems=problems,
            notes=notes,
            sums=sums,
            style=_inline("page.css"),
            script=_inline("page.js"),
            sha256=archive.digest,
        )
        return page.encode()

    def _body(self, annotation: Annotation, entities: Sequence[Entity], cut: str) -> Markup:
        template = self._templates.get_template("document.html")
        return Markup(
            template.render(
                number=len(self.documents) + 1,
                parts=parts(annotation, entities, self.bounds.characters),
                reports=len(annotation.reports),
                facts=facts(annotation, entities),
                units=units_named(annotation, entities),
                unlinked=without_branch(annotation),
                lang=_LANGUAGES.get(annotation.report.lang or ""),
                cut=cut,
            )
        )

    def _count(self, annotation: Annotation, entities: Sequence[Entity]) -> None:
        linked = {link.fact for link in annotation.links}
        for entity in entities:
            self.found[entity.label] += 1
            self._linked[entity.label] += entity.id in linked
            if entity.source:
                self._lowest[entity.label] = min(self._lowest.get(entity.label, 1.0), entity.confidence)


def _templates() -> Environment:
    """The templates of the package; each value is escaped, its unseen signs named."""
    held = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        loader=FunctionLoader(_file),
        keep_trailing_newline=True,
        finalize=lambda value: visible(value) if type(value) is str else value,
    )
    held.filters["clipped"] = clipped
    held.filters["breakable"] = _breakable
    held.filters["digest"] = _digest
    held.filters["many"] = _many
    return held


def _file(name: str) -> str:
    return (files("reportmine.view") / "html" / name).read_text(encoding="utf-8")


def _inline(name: str) -> Markup:
    return Markup("\n" + _file(name))


def _digest(inline: str) -> str:
    """What a Content-Security-Policy calls an inline script or style that it allows."""
    return "sha256-" + base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()


def _breakable(name: str) -> Markup:
    """The name of a rule or unit, escaped; a line may end behind each sign that joins its parts."""
    return Markup(_JOINT.sub(r"\g<0><wbr>", str(escape(visible(name)))))


def _many(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _shown(confidence: float | None) -> str:
    return "" if confidence is None else f"{confidence:.3f}"


def _heading(text: str) -> str:
    """The first line that says anything, clipped."""
    line = " ".join(text[:4000].lstrip().partition("\n")[0].split())
    return line if len(line) <= _HEADING else f"{line[:_HEADING]}…"


def _about(annotation: Annotation) -> Iterator[str]:
    report = annotation.report
    if report.source and not report.source.endswith(report.id):  # else where the reader has the file, no more
        yield clipped(report.source)
    if report.stated_unit:
        yield f"of {clipped(report.stated_unit)}"
    if report.lang:
        yield clipped(report.lang)
    if report.year is not None:
        yield f"year {report.year}"
    if annotation.reports:
        yield _many(len(annotation.reports), "report")
    yield _many(len(report.text), "character")


def _cut(annotation: Annotation, shown: int, end: int) -> str:
    """What is said below a text that goes on."""
    more = len(annotation.report.text) - end
    if more <= 0:
        return ""
    found = len(annotation.entities) - shown
    return f"The text goes on: {_many(more, 'character')} and {found:,} of what was found are not shown."


def _check_replaceable(out: Path) -> None:
    """Refuse to write over a file that is no page.

    Raises:
        UsageError: if it is one, or no file.
    """
    start = _START
    with suppress(OSError):  # what cannot be read is told when it cannot be written
        if out.exists() and not out.is_file():
            raise UsageError("not a file", place=str(out), mend="name a file with --out")
        with out.open("rb") as file:
            start = file.read(len(_START))
    if start not in (_START, b""):
        mend = "choose another --out: only a page of reportmine view is replaced"
        raise UsageError("there is another file", place=str(out), mend=mend)


def _replace(out: Path, written: bytes) -> None:
    """Put the page in place, whole or not at all.

    Raises:
        UsageError: if it cannot be written.
    """
    partial = out.with_name(f".{out.name}.partial")
    try:
        partial.write_bytes(written)
        partial.replace(out)
    except OSError as error:
        with suppress(OSError):
            partial.unlink()
        mend = "choose a file you may write"
        raise UsageError(error.strerror or str(error), place=str(out), mend=mend) from error
