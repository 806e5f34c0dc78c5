"""Paths in, the documents in them out one at a time; what cannot be read comes out as a problem, never in silence.

A path is a file, a folder (walked in sorted order) or `-` for the standard input. What comes out is a stream of
`Report`, `Problem` and `Source`: a `Source` closes a file, and everything since the `Source` before belongs to it. The
members of a container come before the container's own `Source`.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from reportmine.formats.tables import Problem
from reportmine.records import Report, Source
from reportmine.stages.ingest.item import Event, Item
from reportmine.stages.ingest.limits import Budget, Limits
from reportmine.stages.ingest.reading import READERS, SURROGATE, read_item, shown_id
from reportmine.stages.ingest.sniff import sniff
from reportmine.stages.ingest.walk import STDIN, Found, files

__all__ = [
    "STDIN",
    "SURROGATE",
    "Event",
    "Found",
    "Limits",
    "documents",
    "files",
    "kind",
    "lost",
    "read",
    "total_bytes",
    "unique",
]


def documents(
    paths: Sequence[str | os.PathLike[str]],
    *,
    leave_out: Path | None = None,
    consumed: Callable[[int], None] | None = None,
    limits: Limits | None = None,
) -> Iterator[Event]:
    """Everything in the files under the paths, in order.

    A file's id is its path within the folder it was found in (with the folder's name in front where several folders
    are given), or its name, or its path as given where several files of one name are; a line of JSON or a row of a
    table keeps its `id`. A second document of an id has ` (2)` behind it; a file that is given twice is read once.

    Args:
        paths: files, folders or `-`.
        leave_out: a folder not to look into: the one the output goes to.
        consumed: told the number of bytes whenever some have been read.
        limits: what a file may cost.

    Raises:
        UsageError: if a path does not exist, or is the folder that the output goes to, as `files` tells.
    """
    found = files(paths, leave_out)
    return unique(event for one in found for event in read(one, limits=limits, consumed=consumed))


def read(
    found: Found, *, limits: Limits | None = None, consumed: Callable[[int], None] | None = None
) -> Iterator[Event]:
    """One file with all that is inside it; the last event is its `Source`. Nothing in a file raises an error.

    Args:
        found: what `files` gave.
        limits: what it may cost.
        consumed: told the number of bytes whenever some have been read.
    """
    if found.left_out:
        yield Source(found.name, format=_format(found), note=found.left_out, left_out=True, output=found.output)
        return
    if found.error:
        yield from lost(found, found.error, found.mend)
        return
    chosen = limits or Limits()
    told = _Told(consumed)
    try:
        if str(found.path) == STDIN:
            data = sys.stdin.buffer.read()
            yield from read_item(_item(found, io.BytesIO(data), len(data), chosen, told))
        else:
            with found.path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                yield from read_item(_item(found, file, size, chosen, told))
                told.rest(size)
    except OSError as error:
        yield from lost(found, f"cannot be read: {error.strerror or error}", "check its permissions")


def kind(found: Found) -> str:
    """The format of a file by its bytes, whatever its name: a key of `READERS`, or nothing if it will not be read.

    The standard input has none: it can be looked into only once.
    """
    if found.left_out or found.error or str(found.path) == STDIN:
        return ""
    try:
        with found.path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            told = sniff(_item(found, file, size, Limits(), _Told(None)))
    except OSError:
        return ""
    return told if told in READERS else ""


def _item(found: Found, file: BinaryIO, size: int, limits: Limits, told: _Told) -> Item:
    return Item(found.name, _source(found), file, size, Budget(limits, size), consumed=told)


def _source(found: Found) -> str:
    """Where the file is, as its documents and problems tell it; the standard input is called by its name."""
    return found.name if str(found.path) == STDIN else shown_id(str(found.path))


class _Told:
    """Passes on how many bytes were read, and remembers it."""

    def __init__(self, consumed: Callable[[int], None] | None) -> None:
        self._consumed, self._sum = consumed, 0

    def __call__(self, size: int) -> None:
        self._sum += size
        if self._consumed is not None:
            self._consumed(size)

    def rest(self, size: int) -> None:
        """Tell what is left of a file of this size."""
        if size > self._sum:
            self(size - self._sum)


def lost(found: Found, problem: str, mend: str = "") -> tuple[Problem, Source]:
    """What stands for a file that could not be read to its end: its problem and its `Source`."""
    return (
        Problem(found.name, _source(found), problem, mend),
        Source(found.name, format=_format(found)),
    )


def _format(found: Found) -> str:
    return "folder" if found.name.endswith("/") else ""


def unique(events: Iterable[Event]) -> Iterator[Event]:
    """The events of a whole run, where a second document of an id has ` (2)` behind it, as `documents` tells."""
    seen: set[int] = set()
    last: dict[int, int] = {}
    renamed = 0
    for event in events:
        if isinstance(event, Report):
            mark = hash(event.id)
            if mark in seen:
                number = last.get(mark, 1) + 1
                while hash(f"{event.id} ({number})") in seen:
                    number += 1
                last[mark] = number
                event = replace(event, id=f"{event.id} ({number})")
                renamed += 1
            seen.add(hash(event.id))
        elif isinstance(event, Source):
            event = replace(event, note="; ".join(filter(None, [event.note, _renamed(renamed)])))
            renamed = 0
        yield event


def _renamed(documents: int) -> str:
    many = "1 id has" if documents == 1 else f"{documents:,} ids have"
    return f"{many} a number behind, since an earlier document has the same" if documents else ""


def total_bytes(paths: Sequence[str | os.PathLike[str]], leave_out: Path | None = None) -> int | None:
    """The size of all files that will be read under the paths, or None where it cannot be known beforehand."""
    if any(os.fspath(path) == STDIN for path in paths):
        return None
    return sum(_size(found) for found in files(paths, leave_out))


def _size(found: Found) -> int:
    try:
        return 0 if found.error or found.left_out else found.path.stat().st_size
    except OSError:
        return 0
