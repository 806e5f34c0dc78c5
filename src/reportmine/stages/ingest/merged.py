"""The ranges of cells that a sheet merges in, what its merged cells hold in each of their rows out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_RANGE = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]{0,200}?\bref="([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})"')


class Range(NamedTuple):
    """Cells that are merged over several rows: the first column, from 0, the first row and the last, from 1."""

    column: int
    top: int
    bottom: int


def ranges(xml: bytes) -> list[Range]:
    """The ranges over several rows that the XML of a sheet declares."""
    found = []
    for letters, top, bottom in _RANGE.findall(xml):
        column = 0
        for letter in letters:
            column = column * 26 + letter - ord("A") + 1
        if int(bottom) > int(top):
            found.append(Range(column - 1, int(top), int(bottom)))
    return found


class Merged:
    """Fills the cells of rows, which come in order, that are merged with one above."""

    def __init__(self, merged: Iterable[Range]) -> None:
        self._ranges: dict[int, list[tuple[int, int]]] = {}
        for column, top, bottom in sorted(merged):
            self._ranges.setdefault(column, []).append((top, bottom))
        self._held: dict[int, tuple[int, str]] = {}  # the first row of a range that was seen, and its value

    def filled(self, cells: Sequence[str], row: int, columns: Iterable[int]) -> list[str]:
        """The cells of a row, those of some columns as the merged cell over them says."""
        done = list(cells)
        for column in columns:
            known = self._ranges.get(column, [])
            at = bisect_right(known, (row, row + (1 << 30))) - 1
            if at < 0 or known[at][1] < row:
                continue
            if row == known[at][0]:
                self._held[column] = (row, done[column])
            elif not done[column].strip():
                top, value = self._held.get(column, (0, ""))
                done[column] = value if top == known[at][0] else ""
        return done
