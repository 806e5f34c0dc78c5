"""Paths in, documents out one at a time; what cannot be read comes out as a problem, never in silence.

A path is a text file, a folder (walked in sorted order), `-` for the standard input, or a `.jsonl` file with a
document a line. Nothing but the document at hand is kept in memory.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from reportmine.errors import InputError, UsageError
from reportmine.formats.tables import Problem
from reportmine.records import Report
from reportmine.text.encodings import decode

TEXT_SUFFIXES = (".txt", ".md")
LINES_SUFFIX = ".jsonl"
STDIN = "-"
SURROGATE = re.compile("[\ud800-\udfff]")
_LANG = re.compile(r"(zh|en)(?:[-_].*)?")


class Found(NamedTuple):
    """A file to read: the id it will have, whether a folder was walked to find it, why it cannot be read."""

    name: str
    path: Path
    walked: bool = False
    error: str = ""


def documents(
    paths: Sequence[str | os.PathLike[str]],
    *,
    leave_out: Path | None = None,
    consumed: Callable[[int], None] | None = None,
) -> Iterator[Report | Problem]:
    """The documents under the paths, in order.

    A file's id is its path within the folder it was found in (with the folder's name in front where several folders
    are given), or its name, or its path as given where several files of one name are; a line of JSON keeps its `id`.
    A second document of the same id is set aside.

    Args:
        paths: files, folders or `-`.
        leave_out: a folder not to look into: the one the output goes to.
        consumed: told the number of bytes whenever some have been read.

    Raises:
        UsageError: if a path does not exist.
    """
    return _unique(list(_given(paths)), leave_out, consumed or _ignore)


def _unique(paths: list[Path], leave_out: Path | None, consumed: Callable[[int], None]) -> Iterator[Report | Problem]:
    seen: set[int] = set()
    for found in files(paths, leave_out):
        for item in _read(found, consumed):
            if isinstance(item, Report):
                mark = hash(item.id)
                if mark in seen:
                    yield _problem(item.id, item.source or "", "a second document of this id", "rename one")
                    continue
                seen.add(mark)
            yield item


def total_bytes(paths: Sequence[str | os.PathLike[str]], leave_out: Path | None = None) -> int | None:
    """The size of all files under the paths, or None where it cannot be known beforehand."""
    if any(os.fspath(path) == STDIN for path in paths):
        return None
    return sum(_size(found.path) for found in files(paths, leave_out))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def files(paths: Sequence[str | os.PathLike[str]], leave_out: Path | None = None) -> Iterator[Found]:
    """Every file under the paths with its id, folders in sorted order; hidden files are left out.

    Raises:
        UsageError: if a path does not exist.
    """
    given = list(_given(paths))
    several = sum(path.is_dir() for path in given) > 1
    names = Counter(path.name for path in {path for path in given if not path.is_dir()})
    for path in given:
        if path.is_dir() and str(path) != STDIN:
            yield from _walk(path, f"{path.resolve().name}/" if several else "", leave_out)
        else:
            yield Found(path.name if names[path.name] == 1 else path.as_posix(), path)


def _given(paths: Sequence[str | os.PathLike[str]]) -> Iterator[Path]:
    for path in map(Path, paths):
        if str(path) != STDIN and not path.exists():
            raise UsageError("no such file or folder", place=str(path), mend="check the path")
        yield path


def _walk(folder: Path, prefix: str, leave_out: Path | None) -> Iterator[Found]:
    if leave_out is not None and folder.resolve() == leave_out.resolve():
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Found(prefix or folder.name, folder, walked=True, error=error.strerror or str(error))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path), f"{prefix}{entry.name}/", leave_out)
        else:
            yield Found(prefix + entry.name, Path(entry.path), walked=True)


def _ignore(_: int) -> None:
    return


def _problem(name: str, source: str, problem: str, mend: str = "") -> Problem:
    return Problem(SURROGATE.sub("\ufffd", name), SURROGATE.sub("\ufffd", source), problem, mend)


def _read(found: Found, consumed: Callable[[int], None]) -> Iterator[Report | Problem]:
    name, path = found.name, found.path
    suffix = path.suffix.lower()
    if found.error:
        yield _problem(name, str(path), f"cannot be read: {found.error}", "check its permissions")
    elif found.walked and suffix not in (*TEXT_SUFFIXES, LINES_SUFFIX):
        yield _problem(name, str(path), "not a kind of file that is read", "use .txt, .md or .jsonl")
    else:
        try:
            yield from _lines(path, consumed) if suffix == LINES_SUFFIX else _file(name, path, consumed)
        except OSError as error:
            reason = error.strerror or str(error)
            yield _problem(name, str(path), f"cannot be read: {reason}", "check its permissions")


def _file(name: str, path: Path, consumed: Callable[[int], None]) -> Iterator[Report | Problem]:
    if str(path) == STDIN:
        name, data = "stdin", sys.stdin.buffer.read()
    else:
        data = path.read_bytes()
    consumed(len(data))
    try:
        text = decode(data)
    except InputError as error:
        yield _problem(name, str(path), error.message, error.mend)
    else:
        yield _checked(Report(name, text, source=str(path)), str(path))


def _lines(path: Path, consumed: Callable[[int], None]) -> Iterator[Report | Problem]:
    with path.open("rb") as file:
        for number, raw in enumerate(file, start=1):
            consumed(len(raw))
            if raw.strip():
                yield _line(raw, f"{path}:{number}", first=number == 1)


def _line(raw: bytes, place: str, *, first: bool) -> Report | Problem:
    try:
        data = json.loads(raw.decode("utf-8-sig" if first else "utf-8").strip())
    except UnicodeDecodeError as error:
        return _problem("", place, f"not UTF-8: {error.reason}", "save the file as UTF-8")
    except (ValueError, RecursionError) as error:
        return _problem("", place, f"not JSON: {error}", "write one JSON object a line")
    if not isinstance(data, dict):
        return _problem("", place, "not a JSON object", 'write {"id": …, "text": …}')
    name, text, year = data.get("id"), data.get("text"), data.get("year")
    lang, source = data.get("lang"), data.get("source")
    if not isinstance(name, str | int) or isinstance(name, bool) or name == "":
        return _problem("", place, f"id must be a string, not {name!r}", "give each document its own id")
    if not isinstance(text, str):
        return _problem(str(name), place, f"text must be a string, not {type(text).__name__}")
    if isinstance(year, str) and re.fullmatch("[0-9]{4}", year):
        year = int(year)
    if year is not None and (type(year) is not int or not 0 < year < 10000):
        return _problem(str(name), place, f"year must be a calendar year or null, not {year!r}")
    if lang not in (None, "", "auto") and not (isinstance(lang, str) and _LANG.fullmatch(lang)):
        return _problem(str(name), place, f"lang must be zh, en or null, not {lang!r}")
    known = _LANG.fullmatch(lang or "")
    held = source if isinstance(source, str) and source else place
    return _checked(Report(str(name), text, known[1] if known else None, year, held), place)


def _checked(report: Report, place: str) -> Report | Problem:
    """The document, or what makes it unreadable."""
    text = report.text
    if not text.replace("\ufeff", "").strip():
        return _problem(report.id, place, "the text is empty" if not text else "the text is only white space")
    if "\x00" in text:
        return _problem(report.id, place, f"a NUL character at {text.index(chr(0))}", "it is no text file, or damaged")
    lone = SURROGATE.search(text) or SURROGATE.search(report.id)
    if lone:
        return _problem(report.id, place, f"a lone surrogate at {lone.start()}", "write characters, or whole pairs")
    return report
