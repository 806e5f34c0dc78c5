"""A path of annotated samples in, their documents out: JSON Lines, marked notation, or a folder of either."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reportmine.errors import GoldError, UsageError
from reportmine.formats import jsonl, mark
from reportmine.records import Annotation

MARKED = ".mark"
LINES = ".jsonl"
_WANTED = f"give a {MARKED} or {LINES} file, or a folder of them"


def read(path: Path, *, predicted: bool = False) -> Iterator[Annotation]:
    """The documents of a `.jsonl` file, a `.mark` file or a folder of them in sorted order.

    Args:
        path: the file or folder.
        predicted: whether they are predictions, of whose slips against the guide nobody is warned.

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
                yield mark.read(file)
            else:
                yield from _lines(file, predicted)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(reason, place=str(error.filename or path), mend="check the path") from error


def _lines(file: Path, predicted: bool) -> Iterator[Annotation]:
    """The documents of a file of JSON Lines; one of another name that holds something else is told what is wanted."""
    try:
        yield from jsonl.read(file, gold=not predicted)
    except GoldError as error:
        if file.suffix == LINES or not error.message.startswith("not "):
            raise
        reason = f"neither {MARKED} nor {LINES}, and {error.message}"
        raise GoldError(reason, place=error.place, mend=_WANTED) from error
