"""Rows in as they come, a table file out: CSV, JSON Lines, Parquet or an Excel workbook, with bounded memory."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, cast

from reportmine.formats.jsonl import one_line
from reportmine.formats.tables import Column
from reportmine.formats.values import Cell
from reportmine.formats.written import Written

FORMATS = ("csv", "parquet", "jsonl", "xlsx")
WORKBOOK = "reportmine.xlsx"
_FORMULA = frozenset("=+-@\t\r＝＋－＠")  # what spreadsheets read as a formula
_FORMULA_CELL = re.compile(f"\0[{re.escape(''.join(_FORMULA))}]")
_FLAG = {True: "true", False: "false", None: ""}
_BATCH = 4096
_LINES = 256
_SHEET_ROWS = 1_048_576
_CELL_LIMIT = 32_767
_STAMP = datetime(2000, 1, 1)


class Sink(Protocol):
    """Where one table's rows go."""

    def add(self, row: Sequence[Cell]) -> None:
        """Take one row."""

    def close(self) -> None:
        """Write what is left and close the file."""


class CsvSink:
    """UTF-8 with a byte order mark, RFC 4180, safe to open in a spreadsheet.

    The module csv would write the same bytes, but looks at each character of each cell. Here rows wait until there
    are some hundred, and are written column by column.
    """

    def __init__(self, path: Path, columns: Sequence[Column]) -> None:
        self._file = path.open("wb")
        self._texts = Written(_csv_text)
        self._kinds = [column.kind for column in columns]
        self._rows: list[Sequence[Cell]] = []
        header = ",".join(_csv_text(column.name) for column in columns)
        self._file.write(f"\ufeff{header}\r\n".encode())

    def add(self, row: Sequence[Cell]) -> None:
        """Take one row."""
        self._rows.append(row)
        if len(self._rows) >= _LINES:
            self._flush()

    def close(self) -> None:
        """Write what is left and close the file."""
        self._flush()
        self._file.close()

    def _flush(self) -> None:
        if not self._rows:
            return
        written = [
            self._column(kind, cells) for kind, cells in zip(self._kinds, zip(*self._rows, strict=True), strict=True)
        ]
        lines = [*map(",".join, zip(*written, strict=True)), ""]
        # a lone surrogate is not UTF-8: it is written as its escape
        self._file.write("\r\n".join(lines).encode("utf-8", "backslashreplace"))
        self._rows.clear()

    def _column(self, kind: str, cells: Sequence[Cell]) -> Iterable[str]:
        if kind == "text":
            texts = cast("Sequence[str]", ["" if cell is None else cell for cell in cells] if None in cells else cells)
            return texts if _is_plain(texts) else map(self._texts.__getitem__, texts)
        if kind == "flag":
            return [_FLAG[cast("bool | None", cell)] for cell in cells]
        return ["" if cell is None else str(cell) for cell in cells]


def _is_plain(cells: Sequence[str]) -> bool:
    """Whether all cells may be written as they are: one look at all of them takes less than a look at each."""
    joined = "\0".join(["", *cells])
    special = '"' in joined or "," in joined or "\n" in joined or "\r" in joined
    return not special and _FORMULA_CELL.search(joined) is None


def _csv_text(cell: str) -> str:
    cell = neutral(cell)
    if '"' in cell or "," in cell or "\n" in cell or "\r" in cell:
        return '"' + cell.replace('"', '""') + '"'
    return cell


def neutral(cell: str) -> str:
    """The cell with an apostrophe in front where a spreadsheet would read it as a formula."""
    return "'" + cell if cell[:1] in _FORMULA else cell


class JsonlSink:
    """One JSON object a row, by column name."""

    def __init__(self, path: Path, columns: Sequence[Column]) -> None:
        self._file = path.open("wb")
        self._names = [column.name for column in columns]

    def add(self, row: Sequence[Cell]) -> None:
        """Take one row."""
        line = one_line(dict(zip(self._names, row, strict=True)))
        self._file.write(line.encode("utf-8", "backslashreplace") + b"\n")

    def close(self) -> None:
        """Write what is left and close the file."""
        self._file.close()


def is_table(path: Path, first: str) -> bool:
    """Whether a file of one of these formats is a table of ours, told from the name of its first column.

    Args:
        path: an existing file; its suffix is its format.
        first: the column's name.
    """
    if path.suffix == ".parquet":
        from pyarrow import ArrowException, parquet

        try:
            return bool(parquet.read_schema(path).names[:1] == [first])
        except (ArrowException, OSError):
            return False
    with path.open("rb") as file:
        start = file.read(4096)
    if path.suffix == ".csv":
        return start.removeprefix(b"\xef\xbb\xbf").startswith(f"{first},".encode())
    return path.suffix == ".jsonl" and (not start or start.startswith(f'{{"{first}": '.encode()))


class ParquetSink:
    """Parquet with typed columns, written in batches."""

    def __init__(self, path: Path, columns: Sequence[Column]) -> None:
        import pyarrow
        from pyarrow import parquet

        kinds = {
            "text": pyarrow.string(),
            "integer": pyarrow.int64(),
            "number": pyarrow.float64(),
            "flag": pyarrow.bool_(),
        }
        self._schema = pyarrow.schema([(column.name, kinds[column.kind]) for column in columns])
        self._writer = parquet.ParquetWriter(path, self._schema)
        self._rows: list[Sequence[Cell]] = []

    def add(self, row: Sequence[Cell]) -> None:
        """Take one row."""
        self._rows.append(row)
        if len(self._rows) >= _BATCH:
            self._flush()

    def close(self) -> None:
        """Write what is left and close the file."""
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        import pyarrow

        if self._rows:
            arrays = [
                pyarrow.array([_encodable(cell) for cell in cells], type=field.type)
                for field, cells in zip(self._schema, zip(*self._rows, strict=True), strict=True)
            ]
            self._writer.write_batch(pyarrow.record_batch(arrays, schema=self._schema))
            self._rows = []


def _encodable(cell: Cell) -> Cell:
    if isinstance(cell, str) and not cell.isascii():
        return cell.encode("utf-8", "backslashreplace").decode("utf-8")
    return cell


class Workbook:
    """One Excel workbook that takes the rows of all tables, a sheet each."""

    def __init__(self, path: Path) -> None:
        from openpyxl import Workbook as Book

        self._path = path
        self._book = Book(write_only=True)
        self._book.properties.created = self._book.properties.modified = _STAMP

    def sheet(self, name: str, columns: Sequence[Column]) -> SheetSink:
        """The sink of one table."""
        return SheetSink(self._book, name, columns)

    def close(self) -> None:
        """Write the file; its parts are dated alike, so that the same rows give the same bytes."""
        from openpyxl.xml.constants import ARC_CORE
        from openpyxl.xml.functions import tostring

        dated = self._path.with_suffix(".dated")
        self._book.save(dated)
        with zipfile.ZipFile(dated) as source, zipfile.ZipFile(self._path, "w", zipfile.ZIP_DEFLATED) as target:
            for part in source.infolist():
                info = zipfile.ZipInfo(part.filename, _STAMP.timetuple()[:6])
                info.compress_type, info.file_size = zipfile.ZIP_DEFLATED, part.file_size
                with source.open(part) as old, target.open(info, "w") as new:
                    if part.filename == ARC_CORE:  # openpyxl puts the time of writing there
                        self._book.properties.modified = _STAMP
                        new.write(tostring(self._book.properties.to_tree()))
                    else:
                        shutil.copyfileobj(old, new)
        dated.unlink()


class SheetSink:
    """One table's sheet; a further sheet where a table has more rows than a sheet may hold."""

    def __init__(self, book: Any, name: str, columns: Sequence[Column]) -> None:
        self._book, self._name = book, name
        self._header = [column.name for column in columns]
        self._sheets = 0
        self._open()

    def _open(self) -> None:
        self._sheets += 1
        title = self._name if self._sheets == 1 else f"{self._name} ({self._sheets})"
        self._sheet = self._book.create_sheet(title)
        self._sheet.freeze_panes = "A2"
        self._sheet.append(self._header)
        self._rows = 1

    def add(self, row: Sequence[Cell]) -> None:
        """Take one row."""
        if self._rows == _SHEET_ROWS:
            self._open()
        self._sheet.append([_sheet_cell(cell) for cell in row])
        self._rows += 1

    def close(self) -> None:
        """Nothing to do: the workbook is written as a whole."""


def _sheet_cell(cell: Cell) -> Cell:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if not isinstance(cell, str):
        return cell
    clean = ILLEGAL_CHARACTERS_RE.sub(" ", cell).encode("utf-8", "backslashreplace").decode("utf-8")
    return neutral(clean)[:_CELL_LIMIT]
