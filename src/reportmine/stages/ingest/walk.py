"""Paths in, every file under them out in sorted order: no document is opened, nothing is passed over in silence."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from reportmine.errors import UsageError
from reportmine.formats.output import is_output, is_written, left_out
from reportmine.stages.ingest.names import by_rule, shown

STDIN = "-"
_KINDS = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


class Found(NamedTuple):
    """A file to read, before it is opened.

    Attributes:
        name: its path in `documents`.
        path: where it is.
        walked: whether a folder was walked to find it.
        error, mend: why it cannot be read.
        left_out: which rule says not to read it.
        output: whether it is a folder that a run wrote.
    """

    name: str
    path: Path
    walked: bool = False
    error: str = ""
    mend: str = ""
    left_out: str = ""
    output: bool = False


def files(paths: Sequence[str | os.PathLike[str]], leave_out: Path | None = None) -> Iterator[Found]:
    """Every file under the paths with its name, folders in sorted order.

    Hidden files and folders, the folder that the output goes to, and those of earlier runs are named as left out. A
    link in a folder is not followed: what it leads to may be elsewhere, or the folder itself. What is given twice, or
    lies in a folder that is given too, comes once.

    Raises:
        UsageError: if a path does not exist, is the folder that the output goes to or that of an earlier run, is a
            file that the run writes, or lies in the folder that would be made an output folder.
    """
    return _files(_once(list(_given(paths, leave_out)), leave_out), leave_out)


def _files(given: list[Path], leave_out: Path | None) -> Iterator[Found]:
    several = sum(path.is_dir() for path in given) > 1
    names = Counter(path.name for path in {path for path in given if not path.is_dir()})
    for path in given:
        if str(path) == STDIN:
            yield Found("stdin", path)
        elif path.is_dir():
            yield from _walk(path, f"{shown(path.resolve().name)}/" if several else "", leave_out)
        else:
            name = shown(path.name if names[path.name] == 1 else path.as_posix())
            yield Found(name, path, error=_odd(path.stat().st_mode), mend="give a file")


def _given(paths: Sequence[str | os.PathLike[str]], leave_out: Path | None) -> Iterator[Path]:
    out = leave_out.resolve() if leave_out is not None else None
    for given in paths:
        if not os.fspath(given):
            raise UsageError("an empty path", mend="give a file or a folder; . is the folder you are in")
        path = Path(given)
        if str(path) != STDIN:
            _check(path, out)
        yield path


def _check(path: Path, out: Path | None) -> None:
    if not path.exists():
        raise UsageError("no such file or folder", place=str(path), mend="check the path")
    real = path.resolve()
    if real == out:
        raise UsageError("the output folder is the input", place=str(path), mend="write into another folder")
    if real.parent == out and is_written(real.name):
        reason = "the run would write a file of its own in place of it"
        raise UsageError(reason, place=str(path), mend="write into another folder")
    if not path.is_dir() and out in (real.parent, path.parent.resolve()) and not is_output(out):
        mend = "give another --out: no later run would read the folder"
        raise UsageError("the output folder is the one that this file lies in", place=str(path), mend=mend)
    if path.is_dir() and is_output(path):
        mend = "give the folder that the texts are in; a file of this one may be given by its own name"
        raise UsageError("the output folder of an earlier run is no input", place=str(path), mend=mend)


def _once(given: list[Path], leave_out: Path | None) -> list[Path]:
    """The paths without those that are given twice, or that the walk through another of them comes to."""
    first: dict[Path, Path] = {}
    for path in given:
        first.setdefault(path if str(path) == STDIN else path.resolve(), path)
    folders = {real for real, path in first.items() if path.is_dir()}
    out = leave_out.resolve() if leave_out is not None else None
    return [path for real, path in first.items() if not any(_walked(real, top, out) for top in folders)]


def _walked(real: Path, folder: Path, out: Path | None) -> bool:
    """Whether a walk through the folder comes to the path: not to what is hidden, nor to the output of a run."""
    if folder not in real.parents:
        return False
    between = [parent for parent in (real, *real.parents) if folder in parent.parents]
    if any(parent == out or is_output(parent) for parent in between):
        return False
    return not by_rule(real.relative_to(folder).as_posix())


def _walk(folder: Path, prefix: str, leave_out: Path | None) -> Iterator[Found]:
    try:
        this = leave_out is not None and folder.resolve() == leave_out.resolve()
        if this or is_output(folder):
            name, reason = prefix or f"{shown(folder.name)}/", left_out(folder, this=this)
            yield Found(name, folder, True, left_out=reason, output=True)
            return
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        reason = f"cannot be read: {error.strerror or error}"
        yield Found(prefix or f"{shown(folder.name)}/", folder, True, reason, "check its permissions")
        return
    for entry in entries:
        path, name = Path(entry.path), prefix + shown(entry.name)
        if entry.is_symlink():
            yield Found(name, path, True, "a link, which is not followed", "give the file or folder it leads to")
        elif entry.is_dir(follow_symlinks=False):
            if by_rule(entry.name):
                yield Found(f"{name}/", path, True, left_out="a hidden folder")
            else:
                yield from _walk(path, f"{name}/", leave_out)
        elif by_rule(entry.name):
            yield Found(name, path, True, left_out=by_rule(entry.name))
        else:
            yield _file(entry, name, path)


def _file(entry: os.DirEntry[str], name: str, path: Path) -> Found:
    try:
        odd = _odd(entry.stat(follow_symlinks=False).st_mode)
    except OSError as error:
        return Found(name, path, True, f"cannot be read: {error.strerror or error}", "check its permissions")
    return Found(name, path, True, odd, "take it out of the folder" if odd else "")


def _odd(mode: int) -> str:
    """What it is if it is no file: to open a pipe or a device would wait for ever."""
    return next((f"{kind}, which holds no document" for test, kind in _KINDS if test(mode)), "")
