"""An output folder in, whether a run wrote it out: it is marked, so that no later run takes it for input."""

from __future__ import annotations

from pathlib import Path

from reportmine.formats.sinks import FORMATS, WORKBOOK
from reportmine.formats.tables import TABLES

MARKER = "reportmine-output.txt"
ANNOTATIONS, STATE = "annotations.jsonl", "state.sqlite"
PARTIAL, READY = ".partial-", ".ready-"
PROBLEMS = "problems.csv"
PAGE = "view.html"
_TITLE = b"<title>Facts and where they stand: "  # of a page that `reportmine view` writes
_HEAD = 4096  # bytes of a page in which its title is
THIS = "the output folder"
EARLIER = f"{THIS} of an earlier run"
_SAID = """reportmine writes its tables into this folder, and reads no folder with this file as input.
If this folder is no output any more, delete this file and problems.csv to have its other files read.
"""
_NAMES = {MARKER, ANNOTATIONS, WORKBOOK, PAGE, *(f"{name}.{kind}" for name in TABLES for kind in FORMATS)}
_STARTS = (PARTIAL, READY, STATE)


def mark(folder: Path) -> None:
    """Say in the folder that a run writes into it."""
    (folder / MARKER).write_text(_SAID, encoding="utf-8", newline="\n")


def is_output(folder: Path) -> bool:
    """Whether a run wrote into the folder: it is marked, or its `problems` is a table of ours."""
    header = "\ufeff" + ",".join(column.name for column in TABLES["problems"]) + "\r\n"
    try:
        if (folder / MARKER).is_file():
            return True
        with (folder / PROBLEMS).open("rb") as file:
            return file.read(len(header.encode())) == header.encode()
    except OSError:
        return False


def is_page(path: Path) -> bool:
    """Whether `reportmine view` wrote the file."""
    try:
        with path.open("rb") as file:
            return _TITLE in file.read(_HEAD)
    except OSError:
        return False


def is_written(name: str) -> bool:
    """Whether a run writes a file of this name into its folder."""
    return name in _NAMES or name.startswith(_STARTS)


def written(kind: str) -> set[str]:
    """The names of the files that a complete run leaves, but for its marker and state.

    Args:
        kind: the format of the tables, one of FORMATS.
    """
    tables = {f"{name}.{kind}" for name in TABLES if name != "problems"} if kind != "xlsx" else {WORKBOOK}
    return {*tables, ANNOTATIONS, PROBLEMS}


def left_out(folder: Path, *, this: bool) -> str:
    """Why a folder that a run wrote is not read, and whether anything else is lost by it.

    Args:
        folder: the folder.
        this: whether it is the one of the run that asks.
    """
    others = sum(not (is_written(entry.name) or entry.name.startswith(".")) for entry in folder.iterdir())
    reason = THIS if this else EARLIER
    if others > 1:
        return f"{reason}; {others:,} entries that no run wrote are not read either: move them out to have them read"
    return f"{reason}; 1 entry that no run wrote is not read either: move it out to have it read" if others else reason
