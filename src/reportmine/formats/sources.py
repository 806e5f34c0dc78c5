"""A table that a run wrote in, in any of its formats, the columns asked for out, row by row: what `sinks` wrote."""

from __future__ import annotations

import csv
import json
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import cast

from reportmine.errors import InputError
from reportmine.formats.sinks import FORMATS, WORKBOOK, is_table, neutral
from reportmine.formats.tables import TABLES, Row
from reportmine.formats.values import Cell

MEND = "run reportmine extract again into this folder"
_FIELD = 2**31 - 1  # a cell may hold a title of any length
_FLAGS = {"true": True, "false": False}


def read(folder: Path, name: str, columns: Sequence[str]) -> Iterator[Row]:
    """The rows of a table in a run's folder, the columns in the order asked for; none if the table is not there.

    Args:
        folder: what `reportmine extract` wrote into.
        name: one of TABLES.
        columns: some of its columns.

    Raises:
        InputError: if the file is not what a run leaves.
        OSError: if it cannot be read.
    """
    readers = {"csv": _csv, "jsonl": _jsonl, "parquet": _parquet, "xlsx": _sheets}
    paths = [folder / (WORKBOOK if kind == "xlsx" else f"{name}.{kind}") for kind in FORMATS]
    held = [path for path in paths if path.is_file()]
    ours = [path for path in held if path.name == WORKBOOK or is_table(path, TABLES[name][0].name)]
    for path in (ours or held)[:1]:  # what is no table of ours is read only to say what is wrong with it
        yield from readers[path.suffix[1:]](path, name, columns)


def _positions(header: Sequence[object], columns: Sequence[str], path: Path) -> list[int]:
    missing = [column for column in columns if column not in header]
    if missing:
        raise InputError(f"no column {missing[0]!r}", place=str(path), mend=MEND)
    return [header.index(column) for column in columns]


def _csv(path: Path, name: str, columns: Sequence[str]) -> Iterator[Row]:
    kinds = {column.name: column.kind for column in TABLES[name]}
    csv.field_size_limit(_FIELD)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file, strict=True)
        try:
            taken = [(at, kinds[columns[n]]) for n, at in enumerate(_positions(next(rows, []), columns, path))]
            for row in rows:
                yield tuple(_cell(row[at], kind) for at, kind in taken)
        except (csv.Error, ValueError, IndexError, KeyError) as error:
            raise InputError(f"not a table of a run: {error}", place=f"{path}:{rows.line_num}", mend=MEND) from error


def _cell(text: str, kind: str) -> Cell:
    if not text:
        return None
    if kind == "text":
        return _as_it_was(text)
    return _FLAGS[text] if kind == "flag" else int(text) if kind == "integer" else float(text)


def _as_it_was(text: str) -> str:
    """A text cell without the apostrophe that keeps spreadsheets from reading it as a formula."""
    return text[1:] if text[0] == "'" and neutral(text[1:]) == text else text


def _jsonl(path: Path, _: str, columns: Sequence[str]) -> Iterator[Row]:
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            try:
                held = json.loads(line)
                row = tuple(held[column] for column in columns)
                if any(isinstance(cell, list | dict) for cell in row):
                    raise ValueError("a cell that is no single value")
                yield row
            except (ValueError, KeyError, TypeError, RecursionError) as error:
                raise InputError(f"not a row of a run: {error}", place=f"{path}:{number}", mend=MEND) from error


def _parquet(path: Path, _: str, columns: Sequence[str]) -> Iterator[Row]:
    from pyarrow import ArrowException, parquet

    try:
        with parquet.ParquetFile(path) as file:
            _positions(file.schema_arrow.names, columns, path)
            for batch in file.iter_batches(columns=list(columns)):
                yield from zip(*(batch.column(column).to_pylist() for column in columns), strict=True)
    except ArrowException as error:
        raise InputError(f"not Parquet: {error}", place=str(path), mend=MEND) from error


def _sheets(path: Path, name: str, columns: Sequence[str]) -> Iterator[Row]:
    """The rows of a table in a workbook: one sheet, or more where one cannot hold them."""
    from openpyxl import load_workbook

    try:
        with path.open("rb") as file, closing(load_workbook(file, read_only=True)) as book:
            for title in book.sheetnames:
                if title == name or title.startswith(f"{name} ("):
                    rows = book[title].iter_rows(values_only=True)
                    taken = _positions(next(rows, ()), columns, path)
                    for row in rows:
                        yield tuple(_sheet_cell(row[at]) if at < len(row) else None for at in taken)
    except (zipfile.BadZipFile, zlib.error, SyntaxError, KeyError, ValueError) as error:
        raise InputError(f"not a workbook of a run: {error}", place=str(path), mend=MEND) from error


def _sheet_cell(cell: object) -> Cell:
    return _as_it_was(cell) if isinstance(cell, str) and cell else cast("Cell", cell)
