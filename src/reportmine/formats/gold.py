"""A path of annotated samples in, their documents out: JSON Lines, marked notation, or a folder of either."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

from reportmine.errors import GoldError, UsageError
from reportmine.formats import jsonl, mark
from reportmine.records import Annotation

MARKED = ".mark"
LINES = ".jsonl"
_MOST_SLIPS = 20
_log = logging.getLogger("reportmine")
_WANTED = f"give a {MARKED} or {LINES} file, or a folder of them"


def read_all(path: Path, *, predicted: bool = False) -> list[Annotation]:
    """All documents, as `read` gives them; of those that break their format the first 20 are told before it fails.

    Raises:
        UsageError, GoldError: as `read` does; of several broken documents the last one's error is raised, the others'
            are logged.
    """
    slips: list[GoldError] = []

    def set_aside(slip: GoldError) -> None:
        slips.append(slip)
        if len(slips) == _MOST_SLIPS:
            raise slip

    try:
        documents = list(read(path, predicted=predicted, set_aside=set_aside))
    finally:
        for slip in slips[:-1]:
            _log.error("%s", slip)
    if slips:
        raise slips[-1]
    return documents


def read(
    path: Path, *, predicted: bool = False, set_aside: Callable[[GoldError], None] | None = None
) -> Iterator[Annotation]:
    """The documents of a `.jsonl` file, a `.mark` file or a folder of them in sorted order.

    Args:
        path: the file or folder.
        predicted: whether they are predictions, of whose slips against the guide nobody is warned.
        set_aside: is given the error of each document that breaks its format, instead of its being raised.

    Raises:
        UsageError: if there is no such file, or it cannot be read.
        GoldError: if a document breaks its format, or there is none at all.
    """
    try:
        paths = sorted(p for p in path.rglob("*") if p.suffix in (MARKED, LINES)) if path.is_dir() else [path]
        if not paths:
            raise GoldError("no annotated document", place=str(path), mend=f"expected *{MARKED} or *{LINES}")
        for file in paths:
            if file.suffix == MARKED:
                yield from _marked(file, set_aside)
            else:
                yield from _lines(file, predicted, set_aside)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(reason, place=str(error.filename or path), mend="check the path") from error


def _marked(file: Path, set_aside: Callable[[GoldError], None] | None) -> Iterator[Annotation]:
    try:
        yield mark.read(file)
    except GoldError as error:
        if set_aside is None:
            raise
        set_aside(error)


def _lines(file: Path, predicted: bool, set_aside: Callable[[GoldError], None] | None) -> Iterator[Annotation]:
    """The documents of a file of JSON Lines; one of another name that holds something else is told what is wanted."""
    try:
        yield from jsonl.read(file, gold=not predicted, set_aside=set_aside if file.suffix == LINES else None)
    except GoldError as error:
        if file.suffix == LINES or not error.message.startswith("not "):
            raise
        reason = f"neither {MARKED} nor {LINES}, and {error.message}"
        raise GoldError(reason, place=error.place, mend=_WANTED) from error
