"""Annotations and problems in as they come, the files of an output folder out, all put in place at the very end.

Everything is written into a folder of its own beside the final files and put in place when the run is complete: an
interrupted run leaves what was there before. Which reports are copies of one another is known when all are read: the
rows of `reports` wait for it on disk.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from reportmine.errors import UsageError
from reportmine.formats.manifest import Tally
from reportmine.formats.output import ANNOTATIONS, PAGE, PARTIAL, READY, is_output, is_page, mark, written
from reportmine.formats.rendered import Rendered, rendering
from reportmine.formats.sinks import FORMATS, WORKBOOK, CsvSink, JsonlSink, ParquetSink, Sink, Workbook, is_table
from reportmine.formats.tables import TABLES, Problem
from reportmine.records import Annotation, Source
from reportmine.reprints.cluster import Reprints
from reportmine.steps import ended

_BRANCH_ID = 2
_SCRATCH = "scratch"


def make_folder(folder: Path, kind: str) -> None:
    """Make the output folder if it is not there, and mark it as one.

    Args:
        folder: where the files are to go.
        kind: one of FORMATS.

    Raises:
        UsageError: if it cannot be made or written to, or holds a file that is not ours where one of ours is to go.
    """
    with _writable(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if not is_output(folder):
            firsts = {name: columns[0].name for name, columns in TABLES.items()}
            for path in sorted(folder / name for name in written(kind)):
                if path.exists() and not (path.stem in firsts and is_table(path, firsts[path.stem])):
                    reason = "a file that no run wrote is where a table is to go"
                    raise UsageError(reason, place=str(path), mend="move it away, or choose another folder")
        mark(folder)


@contextmanager
def _writable(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        occupied = isinstance(error, FileExistsError | NotADirectoryError)
        reason = "a file stands where a folder is to be" if occupied else error.strerror or str(error)
        raise UsageError(reason, place=str(folder), mend="choose a folder you may write to") from error


def settle(folder: Path) -> None:
    """Put the files of a complete run in place, and take away its predecessor's tables of another format and page.

    It goes on where a run that was killed while doing so left off.
    """
    for ready in sorted(folder.glob(f"{READY}*")):
        kind = ready.name.removeprefix(READY)
        for name, columns in TABLES.items():
            for other in FORMATS:
                path = folder / f"{name}.{other}"
                if path.name not in written(kind) and path.is_file() and is_table(path, columns[0].name):
                    path.unlink()
        if kind != "xlsx":
            (folder / WORKBOOK).unlink(missing_ok=True)
        if is_page(folder / PAGE):
            (folder / PAGE).unlink()
        for path in sorted(ready.iterdir()):
            path.replace(folder / path.name)
        ready.rmdir()


class Export:
    """Writes one run's output: `annotations.jsonl`, the tables in the chosen format, `problems.csv`.

    Use it in a `with` statement; leaving it by an error removes what was written.

    Attributes:
        rows: how many rows each table has.
        once: how many, each cluster of copies counted once.
        linked: how many of these belong to a branch.
        files: how many files were found, by status.

    Args:
        folder: where the files go; made if it is not there.
        kind: one of FORMATS.
        keep_duplicates: whether every report stands for itself, reprints too.
        alone: whether no other run can be writing into the folder, so that what killed runs left may go.

    Raises:
        UsageError: if the format is unknown or the folder cannot be written to.
    """

    def __init__(self, folder: Path, kind: str = "csv", *, keep_duplicates: bool = False, alone: bool = False) -> None:
        if kind not in FORMATS:
            raise UsageError(f"unknown format {kind!r}; known: {', '.join(FORMATS)}")
        self.folder, self.kind = folder, kind
        self.rows: Counter[str] = Counter()
        self.once: Counter[str] = Counter()
        self.linked: Counter[str] = Counter()
        self.files: Counter[str] = Counter()
        self._keep, self._alone = keep_duplicates, alone
        self._tally = Tally()
        self._work = folder
        self._book: Workbook | None = None
        self._sinks: dict[str, Sink] = {}

    def __enter__(self) -> Export:
        make_folder(self.folder, self.kind)
        with _writable(self.folder):
            settle(self.folder)
            if self._alone:
                for left in self.folder.glob(f"{PARTIAL}*"):
                    shutil.rmtree(left)
            self._work = Path(tempfile.mkdtemp(prefix=PARTIAL, dir=self.folder))
        self._scratch = self._work / _SCRATCH
        self._scratch.mkdir()
        self._annotations = (self._work / ANNOTATIONS).open("wb")
        self._waiting = (self._scratch / "reports").open("w+", encoding="utf-8", newline="\n")
        self._reprints = Reprints(self._scratch, keep_duplicates=self._keep)
        if self.kind == "xlsx":
            self._book = Workbook(self._work / WORKBOOK)
        self._sinks = {name: self._sink(name) for name in TABLES}
        return self

    def add(self, annotation: Annotation) -> None:
        """Write one document: its line and its rows."""
        self.write(ended(rendering(annotation, reprints=not self._keep)))

    def write(self, document: Rendered) -> None:
        """Write one document that is already rendered."""
        self._tally.add(document)
        self._annotations.write(document.line)
        reports = [row for name, row in document.rows if name == "reports"]
        sums: dict[object, tuple[Counter[str], Counter[str]]] = {row[0]: (Counter(), Counter()) for row in reports}
        outside = self.once, self.linked  # what stands on a page outside its reports counts for itself
        for name, row in document.rows:
            if name != "reports":
                self._sinks[name].add(row)
                self.rows[name] += 1
                once, linked = sums.get(row[0], outside)
                once[name] += 1
                linked[name] += row[_BRANCH_ID] is not None
        self.rows["reports"] += len(reports)
        for row in reports:
            self._waiting.write(json.dumps([row, *sums[row[0]]]) + "\n")
        for row, held in zip(reports, document.sketches, strict=True):
            self._reprints.add(str(row[0]), held)

    def set_aside(self, problem: Problem) -> None:
        """Write one document that could not be read into `problems`."""
        self._tally.problem(problem)
        self._sinks["problems"].add(problem)
        self.rows["problems"] += 1

    def close(self, source: Source, seconds: float | None = None) -> None:
        """Write a file's row of `documents`: all that was added and set aside since the last call belongs to it."""
        self._sinks["documents"].add(self._tally.row(source, seconds))
        self.rows["documents"] += 1
        self.files[self._tally.status(source)] += 1
        self._tally = Tally()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            if kind is None:
                self._write_reports()
            self._close()
            if kind is None:
                self._work.rename(self.folder / f"{READY}{self.kind}")
                settle(self.folder)
        finally:
            shutil.rmtree(self._work, ignore_errors=True)

    def _write_reports(self) -> None:
        """The second pass: which report is a copy of which is known now."""
        self._waiting.seek(0)
        for line, member in zip(self._waiting, self._reprints.memberships(), strict=True):
            row, once, linked = json.loads(line)
            self._sinks["reports"].add((*row, *member))
            if not member.reprint:
                self.once["reports"] += 1
                self.once.update(once)
                self.linked.update(linked)

    def _close(self) -> None:
        self._annotations.close()
        self._waiting.close()
        self._reprints.close()
        shutil.rmtree(self._scratch)
        for sink in self._sinks.values():
            sink.close()
        if self._book is not None:
            self._book.close()

    def _sink(self, name: str) -> Sink:
        columns = TABLES[name]
        if self._book is not None and name != "problems":
            return self._book.sheet(name, columns)
        kind = "csv" if name == "problems" else self.kind
        makers: dict[str, Callable[[Path], Sink]] = {
            "csv": lambda path: CsvSink(path, columns),
            "jsonl": lambda path: JsonlSink(path, columns),
            "parquet": lambda path: ParquetSink(path, columns),
        }
        return makers[kind](self._work / f"{name}.{kind}")
