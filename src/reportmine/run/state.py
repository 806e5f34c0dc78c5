"""What a run found of each text in, the same for a later run out: an SQLite file in the output folder.

A text is known by the hash of its words and of everything else that its facts depend on: its language and year. The
file as a whole belongs to one version of reportmine, its tables and rules: with another it is set aside. It is written
as the run goes on, and a process that is killed leaves it whole.
"""

from __future__ import annotations

import hashlib
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from time import monotonic

from reportmine.errors import UsageError
from reportmine.formats.output import STATE
from reportmine.records import Report

NAME = STATE
ASIDE = f"{STATE}.set-aside"
_TABLES = """
CREATE TABLE about (made_by TEXT NOT NULL);
CREATE TABLE kept (
  key BLOB PRIMARY KEY,
  held BLOB NOT NULL,
  digest BLOB NOT NULL,
  since INTEGER NOT NULL,  -- the run that found it
  run INTEGER NOT NULL     -- the last run that came across it
) WITHOUT ROWID;
"""
_EVERY, _SECONDS = 512, 2.0  # documents, or seconds, after which what was found is made safe
_LIBRARIES = ("ahocorasick-rs", "jieba", "rensa", "rjieba")


class State:
    """What earlier runs found. Use it in a `with` statement.

    Attributes:
        notes: what the user should know about it.

    Args:
        folder: the output folder; it must exist.
        made_by: what the facts depend on beside the text; told from the installation if left out.

    Raises:
        UsageError: if another run is using it.
    """

    def __init__(self, folder: Path, made_by: str | None = None) -> None:
        self.path, self.notes = folder / NAME, list[str]()
        self._made_by = made_by or installation()
        self._base: sqlite3.Connection | None = None
        self._run = 1
        self._fresh, self._saved = 0, monotonic()

    def __enter__(self) -> State:
        if self.path.exists() and (reason := self._open()):
            self._set_aside(reason)
        if self._base is None:
            self._make()
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def get(self, key: bytes) -> tuple[bytes, bool] | None:
        """What is kept under the key, and whether an earlier run found it: this one may have met the text before."""
        with self._guarded():
            row = None
            if self._base is not None:
                row = self._base.execute("SELECT held, digest, since FROM kept WHERE key = ?", (key,)).fetchone()
            if row is not None and _digest(key, row[0]) == row[1]:
                return bytes(row[0]), row[2] < self._run
            if row is not None:
                self._note(f"{self.path}: a document was not kept as it was found, and is read anew")
        return None

    def put(self, key: bytes, held: bytes | None) -> None:
        """Keep something under the key; None: what is there is still good."""
        with self._guarded():
            if self._base is None:
                return
            if held is None:
                self._base.execute("UPDATE kept SET run = ? WHERE key = ?", (self._run, key))
            else:
                row = key, held, _digest(key, held), self._run, self._run
                self._base.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?)", row)
            self._fresh += 1
            if self._fresh >= _EVERY or monotonic() - self._saved > _SECONDS:
                self._save()

    def finish(self) -> None:
        """The run is complete: what it did not come across is no longer kept."""
        with self._guarded():
            if self._base is not None:
                self._base.execute("DELETE FROM kept WHERE run != ?", (self._run,))
                self._save()

    def _open(self) -> str:
        """Open what is there; why it cannot be used, or nothing."""
        try:
            self._connect()
            (made_by,) = self._sole().execute("SELECT made_by FROM about").fetchone() or ("",)
            if made_by != self._made_by:
                return "is of another version of reportmine or of its tables"
            if self._sole().execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return "is damaged"
            (last,) = self._sole().execute("SELECT max(run) FROM kept").fetchone()
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                self._close()
                mend = "wait until it is done, or choose another folder"
                raise UsageError("another run writes to this folder", place=str(self.path.parent), mend=mend) from error
            return f"is damaged: {error}"
        except (sqlite3.DatabaseError, TypeError, ValueError) as error:
            return f"is damaged: {error}"
        self._run = (last or 0) + 1
        self._save()
        return ""

    def _make(self) -> None:
        try:
            self._connect()
            self._sole().executescript(_TABLES)
            self._sole().execute("INSERT INTO about VALUES (?)", (self._made_by,))
            self._save()
        except sqlite3.Error as error:
            self._do_without(error)

    def _connect(self) -> None:
        self._base = sqlite3.connect(self.path, timeout=0.0, isolation_level=None)
        self._base.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._base.execute("PRAGMA journal_mode = WAL")
        self._base.execute("PRAGMA synchronous = NORMAL")
        self._base.execute("BEGIN IMMEDIATE")  # takes the lock, which is then ours until the end
        self._base.execute("COMMIT")

    def _sole(self) -> sqlite3.Connection:
        assert self._base is not None
        return self._base

    def _save(self) -> None:
        if self._base is not None:
            if self._base.in_transaction:
                self._base.execute("COMMIT")
            self._base.execute("BEGIN")
        self._fresh, self._saved = 0, monotonic()

    def _close(self) -> None:
        if self._base is not None:
            with suppress(sqlite3.Error):
                if self._base.in_transaction:
                    self._base.execute("COMMIT")
            self._base.close()
            self._base = None

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Whatever happens to the file, the run goes on."""
        try:
            yield
        except sqlite3.OperationalError as error:
            self._do_without(error)
        except sqlite3.DatabaseError as error:
            self._set_aside(f"is damaged: {error}")
            self._make()

    def _set_aside(self, reason: str) -> None:
        self._close()
        aside = self.path.with_name(ASIDE)
        self.path.replace(aside)
        for more in ("-wal", "-shm", "-journal"):
            self.path.with_name(NAME + more).unlink(missing_ok=True)
        self._note(f"{self.path} {reason}: set aside as {aside.name}; what it does not know is read anew")

    def _do_without(self, error: sqlite3.Error) -> None:
        self._close()
        self._note(f"{self.path} cannot be written: {error}; if the run is interrupted, it starts anew")

    def _note(self, note: str) -> None:
        if note not in self.notes:
            self.notes.append(note)


def key_of(report: Report) -> bytes:
    """What a document is known by: its text, and the language and year that are known of it."""
    known = f"{report.lang}\n{report.year}\n{report.text}"
    return hashlib.sha256(known.encode("utf-8", "surrogatepass")).digest()


def _digest(key: bytes, held: bytes) -> bytes:
    return hashlib.blake2b(key + held, digest_size=8).digest()


@cache
def installation() -> str:
    """A hash of all that facts depend on beside the texts: reportmine's code, tables and rules, and its libraries.

    The version stands in the code.
    """
    digest = hashlib.sha256()
    parts = [*sys.version.split()[:1], *map(_library, _LIBRARIES)]
    digest.update("\n".join(parts).encode())
    for name, held in sorted(_contents(files("reportmine"), "")):
        digest.update(f"\n{name} {len(held)}\n".encode())
        digest.update(held)
    return digest.hexdigest()


def _library(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"no {name}"


def _contents(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for item in folder.iterdir():
        name = f"{prefix}{item.name}"
        if item.is_dir():
            if item.name != "__pycache__":
                yield from _contents(item, f"{name}/")
        elif not item.name.endswith(".pyc"):
            yield name, item.read_bytes()
