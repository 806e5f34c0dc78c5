"""Fingerprints in, the pairs of reports that may be the same out, in linear time and with flat memory.

Two reports are a pair if they share a block: a branch and two counts in a row; a branch and a telling count; a branch,
a day and any count; a branch and a band of the signature (locality-sensitive hashing, Indyk and Motwani 1998). In a
block of many, each is paired with the few that come after it; what is the same meets again in other blocks.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportmine.reprints.fingerprint import Fingerprint
from reportmine.reprints.keys import weight

if TYPE_CHECKING:
    import numpy

    Numbers = numpy.ndarray[Any, Any]

ROWS, BANDS = 4, 16
UNITS = 3  # of a report that names many, those named first
TELLING = 2.0  # the weight of a count that makes a block with the branch alone
RARE = 5.0  # the weight of two counts in a row that make a block without a branch
DAYS = 2  # of a report that names many
REACH = 12  # how many of those that follow in its block a report is paired with
_BAND, _RARE, _ROW, _COUNT, _DAY, _BARE = range(6)
_WORD = (1 << 64) - 1
_PART = 1 << 18  # blocks that are sorted at once, unless there were too many parts: each reads the whole file
_MOST_PARTS = 64
_AT_ONCE = 1 << 11  # reports whose blocks are read at once


def blocks(held: Fingerprint) -> array[int]:
    """The report's blocks, as 64-bit numbers; reports of the very same words need none to be found.

    A block is the hash of a tuple of numbers, which is the same in every process of one Python.
    """
    found: set[tuple[int, ...]] = set()
    units = held.units[:UNITS] or (0,)
    for at in range(0, min(len(held.signature), ROWS * BANDS), ROWS):
        band = tuple(held.signature[at : at + ROWS])
        found.update((_BAND, at, unit, *band) for unit in units)
    for first, second in pairwise(held.counts):
        if weight(first) + weight(second) >= RARE:
            found.add((_RARE, first, second))
        found.update((_ROW, first, second, unit) for unit in units)
    days = sorted(held.days)[:DAYS]
    for count in held.counts:
        if weight(count) >= TELLING:
            found.update((_COUNT, count, unit) for unit in units)
        else:
            found.update((_DAY, count, unit, day) for unit in units for day in days)
    if not held.counts:
        found.update((_BARE, unit, day) for unit in units for day in days)
    return array("Q", [hash(block) & _WORD for block in found])


class Blocks:
    """The blocks of all reports of a run, on disk.

    Args:
        path: the file that holds them.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = path.open("w+b")
        self._sizes = array("I")

    def add(self, packed: bytes) -> None:
        """Take the blocks of the next report, as bytes."""
        self._file.write(packed)
        self._sizes.append(len(packed) // 8)

    def pairs(self, ranks: Numbers) -> Iterator[tuple[int, int]]:
        """The pairs, each once, as two ranks, in ascending order.

        Args:
            ranks: the rank of each report, by its number; those of the same words have the same. Reports are paired in
                the order of their ranks, so that the pairs do not depend on the order in which they came.
        """
        import numpy

        self._file.flush()
        parts = min(_MOST_PARTS, sum(self._sizes) // _PART + 1)
        found = [_paired(*self._part(part, parts, ranks), len(ranks)) for part in range(parts)]
        codes = numpy.unique(numpy.concatenate(found))
        size = max(1, len(ranks))
        for start in range(0, len(codes), _AT_ONCE):
            held = codes[start : start + _AT_ONCE]
            yield from zip((held // size).tolist(), (held % size).tolist(), strict=True)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _part(self, part: int, parts: int, ranks: Numbers) -> tuple[Numbers, Numbers]:
        """Those blocks whose remainder is `part`, each with the rank of its report."""
        import numpy

        kept: list[tuple[Numbers, Numbers]] = []
        sizes = numpy.frombuffer(self._sizes, dtype=numpy.uint32)
        with self._path.open("rb") as file:
            for start in range(0, len(sizes), _AT_ONCE):
                several = sizes[start : start + _AT_ONCE]
                block = numpy.frombuffer(file.read(8 * int(several.sum())), dtype=numpy.uint64)
                rank = numpy.repeat(ranks[start : start + _AT_ONCE], several)
                mine = block % numpy.uint64(parts) == part
                kept.append((block[mine], rank[mine]))
        return numpy.concatenate([b for b, _ in kept]), numpy.concatenate([r for _, r in kept])


def _paired(block: Numbers, rank: Numbers, size: int) -> Numbers:
    """Pairs of ranks that share a block, each as one number: the lower times `size`, plus the higher."""
    import numpy

    order = numpy.lexsort((rank, block))
    block, rank = block[order], rank[order]
    # reports of one rank, which have the same words, count once in a block
    first = numpy.ones(len(block), dtype=bool)
    first[1:] = (block[1:] != block[:-1]) | (rank[1:] != rank[:-1])
    block, rank = block[first], rank[first]
    codes = [numpy.empty(0, dtype=numpy.int64)]
    for step in range(1, REACH + 1):
        same = block[step:] == block[:-step]
        if not same.any():
            break
        codes.append(rank[:-step][same] * size + rank[step:][same])
    return numpy.unique(numpy.concatenate(codes))
