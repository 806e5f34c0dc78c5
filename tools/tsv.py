"""Tables in and out, as the makers of this folder read and write them."""

from __future__ import annotations

import csv
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent
LEXICONS = HERE.parent / "src" / "reportmine" / "lexicons"


def read_tsv(path: Path) -> list[dict[str, str]]:
    """Rows of a table, by column name."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def as_text(header: tuple[str, ...], rows: list[dict[str, str]]) -> str:
    """A table of the house: header, tabs, LF, NFC."""
    lines = ["\t".join(header), *("\t".join(row[key] for key in header) for row in rows)]
    return unicodedata.normalize("NFC", "\n".join(lines) + "\n")


def write(path: Path, header: tuple[str, ...], rows: list[dict[str, str]]) -> None:
    """Write a table."""
    path.write_text(as_text(header, rows), encoding="utf-8", newline="\n")
