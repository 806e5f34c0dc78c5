"""Texts or paths in, annotations, data frames or files out: the functions behind `import reportmine`."""

from __future__ import annotations

import logging
import os
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reportmine.errors import InputError, UsageError
from reportmine.formats.tables import Problem, frames
from reportmine.records import Annotation, Report, Source
from reportmine.reprints.cluster import Reprints
from reportmine.stages import ingest
from reportmine.stages.export import Export
from reportmine.stages.segment import language

if TYPE_CHECKING:
    import pandas

LANGS = ("zh", "en")
AUTO = "auto"
PathLike = str | os.PathLike[str]
Annotate = Callable[[Report], Annotation]
# what a bug in the extractor raises: the document is set aside and named, the archive is read on
_BUGS = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
_log = logging.getLogger("reportmine")


@dataclass(frozen=True, slots=True)
class Options:
    """How a run reads and writes.

    Attributes:
        kind: the format of the tables: csv, parquet, jsonl or xlsx.
        lang: "zh" or "en" for documents that do not say their own language, or "auto": told from each text.
        consumed: told the number of bytes whenever some have been read.
        keep_duplicates: look for no reprints: every report stands for itself.
        timings: fill the column `seconds` of `documents`; the output then differs from run to run.
    """

    kind: str = "csv"
    lang: str = AUTO
    consumed: Callable[[int], None] | None = None
    timings: bool = False
    keep_duplicates: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did.

    Attributes:
        documents: how many were read.
        set_aside: how many were not.
        characters: of the documents that were read.
        seconds: it took.
        rows: of each table.
        once: of each table, each cluster of copies counted once.
        linked: how many of these belong to a branch.
        files: how many were found, by status.
        mistaken: how many documents look to be in another language than the options say.
    """

    documents: int
    set_aside: int
    characters: int
    seconds: float
    rows: Counter[str]
    once: Counter[str]
    linked: Counter[str]
    files: Counter[str]
    mistaken: int = 0


def extract(text: str, lang: str | None = None, year: int | None = None) -> Annotation:
    """All facts of one text.

    Args:
        text: a report, or a page that holds several.
        lang: "zh" or "en"; told from the text if left out.
        year: the calendar year the report is known to be from, for dates that name none.

    Raises:
        UsageError: if the text is no string, the year no number, or the language neither.
        InputError: if the text holds half a surrogate pair: it is not Unicode, and has no offsets to count.
    """
    known = _checked_lang(lang)
    if not isinstance(text, str):
        raise UsageError(f"the text is {type(text).__name__}, not str", mend="decode bytes first")
    if year is not None and type(year) is not int:
        raise UsageError(f"the year is {year!r}, not a number", mend="give year=2024")
    lone = ingest.SURROGATE.search(text)
    if lone:
        raise InputError(f"a lone surrogate at {lone.start()}", mend="write characters, or whole pairs")
    return _annotator()(Report("text", text, known, year))


def extract_archive(
    paths: PathLike | Iterable[PathLike],
    *,
    lang: str | None = None,
    set_aside: Callable[[Problem], None] | None = None,
) -> Iterator[Annotation]:
    """The facts of every document under the paths, one document at a time.

    Args:
        paths: files of any kind that `docs/formats.md` names, and folders of them.
        lang: "zh" or "en" for documents that do not say their own language.
        set_aside: called with each document that cannot be read; they are logged as warnings if left out.

    Raises:
        UsageError: if a path does not exist or the language is neither.
    """
    given = [paths] if isinstance(paths, str | os.PathLike) else list(paths)
    for item in _annotated(ingest.documents(given), _checked_lang(lang)):
        if isinstance(item, Annotation):
            yield item
        elif isinstance(item, Source):
            continue
        elif set_aside is not None:
            set_aside(item)
        else:
            _log.warning("%s set aside: %s", item.source, item.problem)


def tables(annotations: Iterable[Annotation], *, keep_duplicates: bool = False) -> dict[str, pandas.DataFrame]:
    """The tables of `docs/tables.md` as data frames, by name: reports, branches, places, officials, and so on.

    Args:
        annotations: the documents.
        keep_duplicates: look for no reprints: every report stands for itself.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        Reprints(Path(folder), keep_duplicates=keep_duplicates) as reprints,
    ):
        return frames(map(reprints.watch, annotations), reprints.memberships)


def run(paths: Sequence[PathLike], out: Path, options: Options | None = None) -> Summary:
    """Read all documents under the paths and write their annotations and tables into a folder.

    Raises:
        UsageError: if a path does not exist, the language or format is unknown, or the folder cannot be written to.
    """
    chosen = options or Options()
    lang = _checked_lang(chosen.lang)
    started = time.perf_counter()
    found = ingest.documents(paths, leave_out=out, consumed=chosen.consumed)
    documents = characters = mistaken = 0
    begun = started
    with Export(out, chosen.kind, keep_duplicates=chosen.keep_duplicates) as export:
        for item in _annotated(found, lang):
            if isinstance(item, Annotation):
                documents += 1
                characters += len(item.report.text)
                # a document that says its own language keeps it: any other lang is the options'
                mistaken += lang is not None and item.report.lang == lang and language(item.report.text) != lang
                export.add(item)
            elif isinstance(item, Problem):
                export.set_aside(item)
            else:
                now = time.perf_counter()
                export.close(item, now - begun if chosen.timings else None)
                begun = now
    seconds = time.perf_counter() - started
    return Summary(
        documents,
        export.rows["problems"],
        characters,
        seconds,
        export.rows,
        export.once,
        export.linked,
        export.files,
        mistaken,
    )


def _annotator() -> Annotate:
    from reportmine.pipeline import annotate

    return annotate


def _checked_lang(lang: str | None) -> str | None:
    if lang in (None, AUTO):
        return None
    if lang not in LANGS:
        raise UsageError(f"unknown language {lang!r}; known: {', '.join((AUTO, *LANGS))}")
    return lang


def _annotated(found: Iterable[ingest.Event], lang: str | None) -> Iterator[Annotation | Problem | Source]:
    annotate = _annotator()
    for item in found:
        if not isinstance(item, Report):
            yield item
            continue
        report = replace(item, lang=item.lang or lang)
        try:
            yield annotate(report)
        except InputError as error:
            yield Problem(report.id, report.source or "", error.message, error.mend)
        except _BUGS as error:
            message = f"a bug in reportmine: {type(error).__name__}: {error}"
            yield Problem(report.id, report.source or "", message, "please report it with this document")
