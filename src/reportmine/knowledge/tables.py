"""A TSV file of the package in, its rows out: one header, UTF-8, sorted, unique by its first column(s).

Every table lies in `reportmine/lexicons/NAME.tsv` and is read on first use. Whoever builds something of its rows keeps
that; the rows themselves are kept for the tables last asked for, since all of them take some 60 MB.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

from reportmine.errors import TableError

Row = dict[str, str]


def parse_table(text: str, place: str) -> tuple[Row, ...]:
    """Rows of a TSV text, by column name.

    Args:
        text: the file's text; the first line is the header.
        place: the file's name, for errors.

    Raises:
        TableError: if a row has more or fewer cells than the header.
    """
    lines = text.split("\n")
    header = lines[0].split("\t")
    rows = []
    once: dict[str, str] = {}  # equal cells are one string
    for number, line in enumerate(lines[1:], start=2):
        if not line:
            continue
        cells = line.split("\t")
        if len(cells) != len(header):
            raise TableError(
                f"{len(cells)} cells where the header has {len(header)}",
                place=f"{place}:{number}",
                mend="separate cells by one tab",
            )
        rows.append(dict(zip(header, [once.setdefault(cell, cell) for cell in cells], strict=True)))
    return tuple(rows)


@lru_cache(maxsize=16)
def read_table(name: str) -> tuple[Row, ...]:
    """All rows of the package's table NAME.

    Raises:
        TableError: if there is no such table or it is malformed.
    """
    file = files("reportmine").joinpath("lexicons", f"{name}.tsv")
    if not file.is_file():
        raise TableError(f"no table {name!r}", place="reportmine/lexicons", mend="see SOURCES.md for the tables")
    return parse_table(file.read_text(encoding="utf-8"), f"{name}.tsv")


@cache
def column(name: str, key: str, **where: str) -> tuple[str, ...]:
    """One column of a table, in table order, from the rows whose other columns equal `where`."""
    return tuple(row[key] for row in read_table(name) if all(row[k] == v for k, v in where.items()))
