"""The values that the readers take and give."""

from __future__ import annotations

import io
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO, NamedTuple

from reportmine.formats.tables import Problem
from reportmine.records import Report, Source
from reportmine.stages.ingest.limits import Budget

Event = Report | Problem | Source


@dataclass(frozen=True, slots=True)
class Item:
    """A file to read, or a member that was unpacked.

    Attributes:
        path: `folder/a.zip!inner/b.txt`: its path in `documents`, and the id of its document.
        place: where it is: `Report.source` and `Problem.source`.
        file: its bytes, open for reading and seeking.
        size: how many there are.
        budget: what the file given by the user may still cost.
        depth: in how many containers it is.
        consumed: told the number of bytes of the file given by the user whenever some have been read.
    """

    path: str
    place: str
    file: BinaryIO
    size: int
    budget: Budget
    depth: int = 0
    consumed: Callable[[int], None] | None = None

    def data(self) -> bytes:
        """All its bytes.

        Raises:
            OverLimitError: if they are too many to be held.
        """
        self.budget.whole(self.size)
        self.file.seek(0)
        return self.file.read()

    def named(self, suffix: str) -> Item:
        """The same file under another name."""
        return replace(self, path=self.path + suffix)

    def inner(self, name: str, data: bytes) -> Item:
        """A member of this container."""
        return Item(
            f"{self.path}!{name}", f"{self.place}!{name}", io.BytesIO(data), len(data), self.budget, self.depth + 1
        )

    def problem(self, problem: str, mend: str = "", *, document: str | None = None, at: str = "") -> Problem:
        """A row of `problems` about this file, or about a place in it."""
        return Problem(self.path if document is None else document, self.place + at, problem, mend)


class About(NamedTuple):
    """What a reader learned of a file beside its text."""

    encoding: str | None = None
    confidence: float | None = None
    title: str | None = None
    date: str | None = None
    site: str | None = None
    url: str | None = None
    note: str = ""
    opened: bool = False


# a reader yields what is in a file and returns what it learned of it; it raises InputError or one of BROKEN
Reading = Generator[Event, None, About]
Reader = Callable[[Item], Reading]
# a member of a container: its name, and its bytes or why there are none, with the mend and the size it declares
Members = Iterator["Member"]


class Member(NamedTuple):
    """A member of a container: its name, the size it declares, a way to its bytes, or why it is not read."""

    name: str
    size: int | None
    data: Callable[[], bytes] | None = None
    problem: str = ""
    mend: str = ""
