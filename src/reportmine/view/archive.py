"""The folder of a finished run in, the documents that a page shows out, one at a time; the others are counted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from reportmine.errors import GoldError, InputError, UsageError
from reportmine.formats import jsonl
from reportmine.formats.output import ANNOTATIONS, PARTIAL, READY, STATE
from reportmine.formats.sources import MEND
from reportmine.records import Annotation
from reportmine.view.signs import visible

_NEAR = 3


class Archive:
    """The documents of a run, in its order.

    Args:
        folder: what `reportmine extract` wrote into.
        only: the ids of the documents to give; all if there are none.

    Attributes:
        path: the file they come from.
        total: how many documents the file holds, as far as it was read.
        chosen: how many of them were given, or would have been if it were not `full`.
        full: set it to have no more documents given; the rest of the file is only counted.

    Raises:
        UsageError: if the folder holds no finished run.
    """

    def __init__(self, folder: Path, only: Sequence[str] = ()) -> None:
        self.path = folder / ANNOTATIONS
        self.total = self.chosen = 0
        self.full = False
        self._wanted = dict.fromkeys(only, False)
        self._near: dict[str, list[str]] = {name: [] for name in only}
        self._hash = hashlib.sha256()
        if not folder.is_dir():
            raise UsageError("no such folder", place=str(folder), mend="give the folder that a run was written into")
        if not self.path.is_file():
            going = any(any(folder.glob(f"{name}*")) for name in (STATE, PARTIAL, READY))
            mend = "give the folder that reportmine extract wrote into with --out"
            if going:
                mend = "the run is not finished: the same reportmine extract command goes on with it"
            raise UsageError(f"there is no {ANNOTATIONS}", place=str(folder), mend=mend)

    @property
    def digest(self) -> str:
        """The SHA-256 of what was read, in hexadecimal: of the whole file once the last document was given."""
        return self._hash.hexdigest()

    def __iter__(self) -> Iterator[Annotation]:
        """The documents.

        Raises:
            InputError: at a line that no run writes.
            UsageError: if the file cannot be read, or a wanted document is not in it.
        """
        try:
            with self.path.open("rb") as file:
                for number, raw in enumerate(file, start=1):
                    self._hash.update(raw)
                    if raw.strip():
                        self.total += 1
                        yield from self._given(raw, number)
        except GoldError as error:
            mend = f"no run leaves such a line, the file was cut or changed: {MEND}"
            raise InputError(error.message, place=error.place, mend=mend) from error
        except OSError as error:
            raise UsageError(error.strerror or str(error), place=str(self.path), mend="check the path") from error
        self._check_all_met()

    def _given(self, raw: bytes, number: int) -> Iterator[Annotation]:
        """The line's document, if it is to be given."""
        self.chosen += not self._wanted
        done = all(self._wanted.values()) if self._wanted else self.full
        if done and raw.startswith(b"{") and raw.rstrip().endswith(b"}"):
            return  # only counted: what looks whole is not read
        place = f"{self.path}:{number}"
        data = jsonl.read_object(jsonl.decoded(raw, place, first=number == 1), place)
        if self._wanted:
            name = str(data.get("id"))
            if name not in self._wanted:
                self._look_near(name)
                return
            self._wanted[name] = True
            self.chosen += 1
        if not self.full:
            yield jsonl.from_object(data, place)

    def _look_near(self, name: str) -> None:
        for wanted, near in self._near.items():
            if len(near) < _NEAR and wanted and wanted.lower() in name.lower():
                near.append(name)

    def _check_all_met(self) -> None:
        for name in (name for name, met in self._wanted.items() if not met):
            near = self._near[name]
            mend = "ids are in the column document_id of reports"
            if near:
                mend = f"did you mean {' or '.join(map(visible, near))}?"
            raise UsageError(f"no document {name!r}", place=str(self.path), mend=mend)
