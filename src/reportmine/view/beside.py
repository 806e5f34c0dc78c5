"""The tables of a run in, what they say of some of its documents out: where each is from, and its copies."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from reportmine.errors import UsageError
from reportmine.formats import sources
from reportmine.formats.values import Cell
from reportmine.view.signs import clipped

_FILE = ("title", "date", "site", "url", "format", "encoding", "reason")
_COPY = ("document_id", "report_id", "number", "canonical_id", "copies", "reprint")


@dataclass(slots=True)
class Beside:
    """What the tables say of one document.

    Attributes:
        said: of its file, by the name of the column of `documents`; what is empty is left out.
        copies: sentences on its reports that have copies.
    """

    said: dict[str, str] = field(default_factory=dict)
    copies: list[str] = field(default_factory=list)


def read(folder: Path, ids: Collection[str]) -> tuple[dict[str, Beside], int]:
    """What the tables say of documents, and how many problems the run had; nothing where there are no tables.

    Args:
        folder: what the run was written into.
        ids: of the documents.

    Raises:
        InputError: if a table is not what a run leaves.
        UsageError: if one cannot be read.
    """
    held = {name: Beside() for name in ids}
    try:
        files: dict[str, list[Beside]] = {}
        for name, beside in held.items():
            for file in {name, name.partition("#")[0], name.rpartition(":")[0]}:  # a row's id begins with its file's
                files.setdefault(file, []).append(beside)
        for path, *cells in sources.read(folder, "documents", ("path", *_FILE)):
            for beside in files.get(str(path), ()):
                beside.said = {
                    name: clipped(str(cell)) for name, cell in zip(_FILE, cells, strict=True) if cell not in (None, "")
                }
        for document, *row in sources.read(folder, "reports", _COPY):
            if document in held and (told := _copy(*row)):
                held[str(document)].copies.append(told)
        problems = sum(1 for _ in sources.read(folder, "problems", ("document_id",)))
    except OSError as error:
        raise UsageError(error.strerror or str(error), place=str(error.filename or folder), mend="check it") from error
    return held, problems


def _copy(report: Cell, number: Cell, canonical: Cell, copies: Cell, reprint: Cell) -> str:
    """What a report's row says of its copies, as a sentence."""
    if not isinstance(copies, int) or copies < 2:
        return ""
    which = f"report {number}" if "#" in str(report) else "this report"
    if reprint:
        return f"{which} is one of {copies:,} copies, for which {clipped(str(canonical))} stands"
    return f"{which} stands for {copies:,} copies"
