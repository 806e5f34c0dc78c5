"""A 7z file in, what is in its members out; they are unpacked into one nameless temporary file, in one pass."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import IO

import py7zr
from py7zr.exceptions import AbsolutePathError, ArchiveError, PasswordRequired
from py7zr.io import Py7zIO, WriterFactory

from reportmine.errors import InputError
from reportmine.stages.ingest.item import About, Item, Member, Reading
from reportmine.stages.ingest.limits import BROKEN, Budget
from reportmine.stages.ingest.members import ENCRYPTED, LINK, UNPACK, read_members

_FAILED = (*BROKEN, ArchiveError, AbsolutePathError, InputError)


def read(item: Item) -> Reading:
    """The events of all members.

    Raises:
        InputError: if it is encrypted, damaged, or a name in it leads out of it.
    """
    item.file.seek(0)
    try:
        with py7zr.SevenZipFile(item.file) as archive, tempfile.TemporaryFile() as store:
            if archive.needs_password():
                raise InputError(ENCRYPTED, mend=UNPACK)
            yield from read_members(item, _members(archive, _Store(store, item.budget)))
    except PasswordRequired as error:
        raise InputError(ENCRYPTED, mend=UNPACK) from error
    except (ArchiveError, AbsolutePathError) as error:
        raise InputError(f"damaged, or no 7z: {error}", mend=UNPACK) from error
    return About(opened=True)


def _members(archive: py7zr.SevenZipFile, store: _Store) -> Iterator[Member]:
    infos = archive.list()
    problem = mend = ""
    try:
        archive.extractall(factory=store)
    except _FAILED as error:
        refused = isinstance(error, InputError)
        problem = error.message if isinstance(error, InputError) else f"damaged: {type(error).__name__}"
        mend = error.mend if isinstance(error, InputError) and refused else UNPACK
    again: dict[str, int] = {}
    for info in infos:
        # py7zr tells files of one name apart in this way
        count = again[info.filename] = again.get(info.filename, -1) + 1
        piece = store.pieces.get(f"{info.filename}_{count - 1}" if count else info.filename)
        if info.is_directory:
            continue
        if info.is_symlink:
            yield Member(info.filename, info.uncompressed, problem=LINK)
        elif piece is None or piece.length < info.uncompressed:
            yield Member(info.filename, info.uncompressed, problem=problem or "not in the archive", mend=mend)
        else:
            yield Member(info.filename, info.uncompressed, partial(_bytes, piece, store.budget))


def _bytes(piece: _Piece, budget: Budget) -> bytes:
    budget.whole(piece.length)
    return piece.read()


class _Store(WriterFactory):
    """One file that takes the bytes of all members, one after the other."""

    def __init__(self, file: IO[bytes], budget: Budget) -> None:
        self.file, self.budget = file, budget
        self.pieces: dict[str, _Piece] = {}

    def create(self, filename: str) -> Py7zIO:
        """Where a member goes; py7zr puts the working folder before its name."""
        name = os.path.relpath(filename, Path.cwd()).replace(os.sep, "/")
        piece = self.pieces[name] = _Piece(self.file, self.budget)
        return piece


class _Piece(Py7zIO):
    """A member's stretch of the store."""

    def __init__(self, file: IO[bytes], budget: Budget) -> None:
        self._file, self._budget = file, budget
        self._start = file.seek(0, os.SEEK_END)
        self.length = 0

    def write(self, s: bytes | bytearray) -> int:
        """Take some bytes, if they are not too many."""
        self._budget.unpack(len(s))
        self._file.seek(0, os.SEEK_END)
        self._file.write(s)
        self.length += len(s)
        return len(s)

    def read(self, size: int | None = None) -> bytes:
        """All of them."""
        self._file.seek(self._start)
        return self._file.read(self.length)

    def seek(self, offset: int, whence: int = 0) -> int:
        """Nothing to do: it is only written and then read as a whole."""
        return 0

    def flush(self) -> None:
        """Nothing to do."""

    def size(self) -> int:
        """How many bytes it has."""
        return self.length
