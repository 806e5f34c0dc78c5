"""Annotations and problems in as they come, the files of an output folder out, all put in place at the very end.

Everything is written into a folder of its own beside the final files and renamed when the run is complete: an
interrupted run leaves what was there before.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from reportmine.errors import UsageError
from reportmine.formats import jsonl
from reportmine.formats.manifest import Tally
from reportmine.formats.sinks import FORMATS, CsvSink, JsonlSink, ParquetSink, Sink, Workbook
from reportmine.formats.tables import TABLES, Problem, rows
from reportmine.records import Annotation, Source

WORKBOOK = "reportmine.xlsx"
_BRANCH_ID = 2


class Export:
    """Writes one run's output: `annotations.jsonl`, the tables in the chosen format, `problems.csv`.

    Use it in a `with` statement; leaving it by an error removes what was written.

    `rows` and `linked` count the rows of each table, and those that belong to a branch; `files` the files by status.

    Args:
        folder: where the files go; made if it is not there.
        kind: one of FORMATS.

    Raises:
        UsageError: if the format is unknown or the folder cannot be written to.
    """

    def __init__(self, folder: Path, kind: str = "csv") -> None:
        if kind not in FORMATS:
            raise UsageError(f"unknown format {kind!r}; known: {', '.join(FORMATS)}")
        self.folder, self.kind = folder, kind
        self.rows: Counter[str] = Counter()
        self.linked: Counter[str] = Counter()
        self.files: Counter[str] = Counter()
        self._tally = Tally()
        self._work = folder
        self._book: Workbook | None = None
        self._sinks: dict[str, Sink] = {}

    def __enter__(self) -> Export:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._work = Path(tempfile.mkdtemp(prefix=".partial-", dir=self.folder))
        except OSError as error:
            reason = error.strerror or str(error)
            raise UsageError(reason, place=str(self.folder), mend="choose a folder you may write to") from error
        self._annotations = (self._work / "annotations.jsonl").open("wb")
        if self.kind == "xlsx":
            self._book = Workbook(self._work / WORKBOOK)
        self._sinks = {name: self._sink(name) for name in TABLES}
        return self

    def add(self, annotation: Annotation) -> None:
        """Write one document: its line and its rows."""
        self._tally.add(annotation)
        self._annotations.write(jsonl.encode_line(annotation))
        for name, row in rows(annotation):
            self._sinks[name].add(row)
            self.rows[name] += 1
            self.linked[name] += row[_BRANCH_ID] is not None

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
            self._annotations.close()
            for sink in self._sinks.values():
                sink.close()
            if kind is None:
                if self._book is not None:
                    self._book.close()
                for path in sorted(self._work.iterdir()):
                    path.replace(self.folder / path.name)
        finally:
            shutil.rmtree(self._work, ignore_errors=True)

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
