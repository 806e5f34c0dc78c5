"""A CSV file or an Excel workbook in, a document for each row of a table with a column of texts out.

A table without such a column is one document: its rows are lines, its cells are separated by tabs.
"""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from reportmine.records import Report
from reportmine.stages.ingest.item import About, Event, Item, Reading
from reportmine.stages.ingest.limits import OverLimitError
from reportmine.stages.ingest.merged import Merged, Range
from reportmine.stages.ingest.reading import NOTHING, checked
from reportmine.stages.ingest.records import quoted
from reportmine.stages.ingest.table import Table, header_of
from reportmine.stages.ingest.text import DAMAGED
from reportmine.text.encodings import decode

if TYPE_CHECKING:
    from collections.abc import Generator

EMPTY = "the text is empty"
_UNKNOWN = "formulas without a stored value: {}, the first in {} of {}"
_OPEN = "the quotation mark in line {} is not closed: all behind it was read as one cell"
_SAVE = "open it in a spreadsheet program and save it: that stores what they give"
_QUOTE = "put cells that hold the sign between cells into quotation marks, and give each column a name"
_SAMPLE = 50
_SEPARATORS = ",\t;|"
_SAID = re.compile(r"sep=([,;\t|])\r?\n", re.IGNORECASE)  # what Excel takes as the separator
_LINE_BREAK = re.compile(r"\s*[\r\n]+\s*")
_FIELD = 1 << 30
Rows = Iterable[Sequence[str]]


def read(item: Item) -> Reading:
    """The documents of a CSV file or a workbook.

    Raises:
        InputError: if a CSV file is in no known encoding, or a table is too large.
    """
    item.file.seek(0)
    if item.file.read(2) == b"PK":
        return (yield from _workbook(item))
    found = decode(item.data())
    csv.field_size_limit(_FIELD)
    said = _SAID.match(found.text)
    text = found.text[said.end() :] if said else found.text
    lines = _Lines(text, said[1] if said else _separator(text))
    try:
        note = yield from _table(item, _counted(iter(lines), item), "")
    except csv.Error as error:
        yield item.problem(f"no CSV from line {lines.number} on: {error}", "save it anew from a spreadsheet")
        note = ""
    if note == EMPTY:
        yield item.problem(EMPTY, NOTHING)
        note = ""
    if lines.opened():
        yield item.problem(_OPEN.format(lines.opened()), "close it, or double it where it is a sign of the text")
    if found.damaged:
        yield item.problem(found.damage, DAMAGED)
    return About(found.encoding, found.confidence, note=note)


class _Lines:
    """The rows of a CSV text.

    Attributes:
        number: of the lines that were read.
    """

    def __init__(self, text: str, separator: str) -> None:
        self._text, self._separator = text, separator
        self._row: list[str] = []  # the lines of the last row
        self._fresh = True
        self.number = 0

    def __iter__(self) -> Iterator[list[str]]:
        for row in csv.reader(self._lines(), delimiter=self._separator):
            self._fresh = True
            yield row

    def opened(self) -> int:
        """The line of a quotation mark that nothing closes, so that all behind it is one cell; 0 if there is none."""
        further = [*self._row, "x"]  # a row of its own, if nothing is open
        rows = csv.reader(further, delimiter=self._separator)
        return self.number - len(self._row) + 1 if self._row and len(list(rows)) == 1 else 0

    def _lines(self) -> Iterator[str]:
        for line in io.StringIO(self._text, newline=""):
            if self._fresh:
                self._row, self._fresh = [], False
            self._row.append(line)
            self.number += 1
            yield line


def _separator(text: str) -> str:
    """The sign that separates the cells of the first line."""
    line = next((line for line in text[:100_000].splitlines() if line.strip()), "")
    return max(_SEPARATORS, key=lambda sign: (line.count(sign), -_SEPARATORS.index(sign)))


def _counted(rows: Rows, item: Item) -> Iterator[Sequence[str]]:
    cells = 0
    for row in rows:
        cells += len(row) + 1
        if cells > item.budget.limits.cells:
            raise OverLimitError(f"more than {item.budget.limits.cells:,} cells", mend="split it")
        yield row


def _table(
    item: Item, rows: Iterator[Sequence[str]], sheet: str, merged: Iterable[Range] = ()
) -> Generator[Event, None, str]:
    """A table's documents; returns what is to be known about its reading."""
    filling = Merged(merged)
    numbered = ((number, row) for number, row in enumerate(rows, start=1) if any(cell.strip() for cell in row))
    sample = list(itertools.islice(numbered, _SAMPLE))
    if not sample:
        return EMPTY
    header, names, above = header_of([row for _, row in sample])
    width, body = len(header), sample[above + names :]
    table = Table(item, header, [_fit(row, width) for _, row in body])
    if table.text is not None and not body:
        return EMPTY
    if table.text is None:
        lines = ["\t".join(_on_line(cell) for cell in row).rstrip("\t") for _, row in itertools.chain(sample, numbered)]
        at = f"#{sheet}" if sheet else ""
        yield checked(item, Report(item.path + at, "\n".join(lines), source=item.place + at), at)
        return "no column of texts: read as one text"
    for number, row in itertools.chain(body, numbered):
        at = f"{sheet}:{number}" if sheet else str(number)
        cells = filling.filled(_fit(row, width), number, table.shared)
        yield table.row(cells, at, f"#{at}" if sheet else f":{at}")
    if table.beyond():
        yield item.problem(table.beyond(), _QUOTE)
    words = [_on_line(cell).strip() for _, row in sample[:above] for cell in row if cell.strip()]
    return "; ".join(filter(None, [f"above the header and not read: {quoted(words)}" if words else "", table.note()]))


def _fit(row: Sequence[str], width: int) -> list[str]:
    return [*row, *[""] * (width - len(row))]


def _on_line(cell: str) -> str:
    return _LINE_BREAK.sub(" ", cell)


def _workbook(item: Item) -> Reading:
    from openpyxl.utils.exceptions import InvalidFileException

    from reportmine.stages.ingest.package import check_package

    package = check_package(item)
    try:
        book = _loaded(item, values=True)
        formulas = _loaded(item, values=False) if package.formulas else None
    except InvalidFileException as error:
        raise ValueError(str(error)) from error
    notes = [package.note] if package.note else []
    many = len(book.worksheets) > 1
    found = False
    for sheet in book.worksheets:
        unknown: list[str] = []
        cells = _values(sheet) if formulas is None else _computed(sheet, formulas[sheet.title], unknown)
        # of which a book that is only read does not tell; the name is not public
        merged = package.merged.get(getattr(sheet, "_worksheet_path", ""), [])
        note = yield from _table(item, _counted(cells, item), sheet.title if many else "", merged)
        if unknown:
            yield item.problem(_UNKNOWN.format(len(unknown), unknown[0], sheet.title), _SAVE)
        found = found or note != EMPTY
        if note not in ("", EMPTY, *notes):
            notes.append(note)
    if not found:
        yield item.problem(EMPTY, NOTHING)
    book.close()
    return About(note="; ".join(notes))


def _loaded(item: Item, *, values: bool) -> Any:
    """The workbook, with what its formulas gave when it was saved, or with the formulas."""
    from openpyxl import load_workbook

    item.file.seek(0)
    return load_workbook(item.file, read_only=True, data_only=values, keep_links=False)


def _values(sheet: Any) -> Iterator[list[str]]:
    sheet.reset_dimensions()
    return ([_cell(cell) for cell in row] for row in sheet.iter_rows(values_only=True))


def _computed(sheet: Any, formulas: Any, unknown: list[str]) -> Iterator[list[str]]:
    """The rows of a sheet with formulas.

    Args:
        sheet: with what they gave.
        formulas: the same sheet with the formulas.
        unknown: grows by the name of each cell of which nobody stored what it gives.
    """
    sheet.reset_dimensions()
    formulas.reset_dimensions()
    for row, written in zip(sheet.iter_rows(), formulas.iter_rows(), strict=True):
        unknown += [
            formula.coordinate
            for cell, formula in zip(row, written, strict=True)
            # "str": it was stored, and is an empty text
            if formula.data_type == "f" and cell.value is None and cell.data_type != "str"
        ]
        yield [_cell(cell.value) for cell in row]


def _cell(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d" if cell.time() == cell.min.time() else "%Y-%m-%d %H:%M")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
