"""Texts or paths in, annotations, data frames or files out: the functions behind `import reportmine`."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reportmine.errors import InputError, UsageError
from reportmine.formats.tables import Problem, frames
from reportmine.records import Annotation, Report, Source
from reportmine.reprints.cluster import Reprints
from reportmine.run.archive import run
from reportmine.run.options import Options, Summary, checked_lang, checked_year
from reportmine.run.work import annotator, attempt
from reportmine.stages import ingest
from reportmine.steps import ended

if TYPE_CHECKING:
    import pandas

__all__ = ["Options", "Summary", "extract", "extract_archive", "run", "tables"]
PathLike = str | os.PathLike[str]
_log = logging.getLogger("reportmine")


def extract(text: str, lang: str | None = None, year: int | None = None) -> Annotation:
    """All facts of one text.

    Args:
        text: a report, or a page that holds several.
        lang: "zh" or "en"; told from the text if left out.
        year: the calendar year the report is known to be from, for dates that name none; from 1900
            to 2100. It goes before the year of the text's own title and dateline (`docs/formats.md`, "The year").

    Raises:
        UsageError: if the text is no string, the year none of these, or the language neither.
        InputError: if the text holds half a surrogate pair: it is not Unicode, and has no offsets to count.
    """
    known = checked_lang(lang)
    if not isinstance(text, str):
        raise UsageError(f"the text is {type(text).__name__}, not str", mend="decode bytes first")
    known_year = checked_year(year)
    lone = ingest.SURROGATE.search(text)
    if lone:
        raise InputError(f"a lone surrogate at {lone.start()}", mend="write characters, or whole pairs")
    return ended(annotator()(Report("text", text, known, known_year)))


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
    known, annotate = checked_lang(lang), annotator()
    for event in ingest.documents(given):
        if isinstance(event, Source):
            continue
        item = event if isinstance(event, Problem) else attempt(replace(event, lang=event.lang or known), annotate)
        if isinstance(item, Annotation):
            yield item
        elif set_aside is not None:
            set_aside(item)
        else:
            _log.warning("%s set aside: %s", item.source, item.problem)


def tables(annotations: Iterable[Annotation], *, keep_duplicates: bool = False) -> dict[str, pandas.DataFrame]:
    """The tables of `docs/tables.md` as data frames, by name: reports, branches, places, officials, and so on.

    Args:
        annotations: the documents.
        keep_duplicates: look for no reprints: every report stands for itself.

    Raises:
        UsageError: if what is given is no annotations.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        Reprints(Path(folder), keep_duplicates=keep_duplicates) as reprints,
    ):
        return frames(map(reprints.watch, _checked(annotations)), reprints.memberships)


def _checked(annotations: Iterable[Annotation]) -> Iterator[Annotation]:
    mend = "give a list of what extract returns, or what extract_archive returns"
    if not isinstance(annotations, Iterable):
        raise UsageError(f"one {type(annotations).__name__} in place of several annotations", mend=mend)
    for one in annotations:
        if not isinstance(one, Annotation):
            raise UsageError(f"{type(one).__name__} among the annotations", mend=mend)
        yield one
