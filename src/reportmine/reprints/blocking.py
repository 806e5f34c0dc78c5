"""Fingerprints in, the pairs of reports that may be the same out, in linear time and with flat memory.

Two reports are a pair if they share a block: a branch and two counts in a row; a branch and a telling count; a branch,
a day and any count; a branch and a band of the signature (locality-sensitive hashing, Indyk and Motwani 1998). In a
block of many, each is paired with the few that come after it; what is the same meets again in other blocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportmine.reprints.fingerprint import Fingerprint
from reportmine.reprints.keys import weight

if TYPE_CHECKING:
    import numpy

ROWS, BANDS = 4, 16
UNITS = 3  # of a report that names many, those named first
TELLING = 2.0  # the weight of a count that makes a block with the branch alone
RARE = 5.0  # the weight of two counts in a row that make a block without a branch
DAYS = 2  # of a report that names many
REACH = 12  # how many of those that follow in its block a report is paired with
_PARTS = 32
_BUFFER = 4096


def blocks(held: Fingerprint) -> Iterator[int]:
    """The report's blocks, as 64-bit numbers; reports of the very same words need none to be found."""
    units = held.units[:UNITS] or (0,)
    for at in range(0, min(len(held.signature), ROWS * BANDS), ROWS):
        band = held.signature[at : at + ROWS].tobytes()
        for unit in units:
            yield _mixed(b"band", at, unit, band)
    for first, second in pairwise(held.counts):
        if weight(first) + weight(second) >= RARE:
            yield _mixed(b"rare", first, second)
        for unit in units:
            yield _mixed(b"row", first, second, unit)
    days = sorted(held.days)[:DAYS]
    for count in held.counts:
        for unit in units:
            if weight(count) >= TELLING:
                yield _mixed(b"count", count, unit)
            else:
                yield from (_mixed(b"day", count, unit, day) for day in days)
    if not held.counts:
        yield from (_mixed(b"bare", unit, day) for unit in units for day in days)


def _mixed(kind: bytes, *parts: int | bytes) -> int:
    data = kind + b"".join(p if isinstance(p, bytes) else p.to_bytes(8, "little") for p in parts)
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little")


class Blocks:
    """The blocks of all reports of a run, on disk.

    Args:
        folder: where its files go.
    """

    def __init__(self, folder: Path) -> None:
        self._paths = [folder / f"blocks-{part}" for part in range(_PARTS)]
        self._buffers = [bytearray() for _ in self._paths]
        self._files = [path.open("w+b") for path in self._paths]

    def add(self, number: int, held: Fingerprint) -> None:
        """Take one report, under its number."""
        told = number.to_bytes(8, "little")
        for block in set(blocks(held)):
            buffer = self._buffers[block % _PARTS]
            buffer += block.to_bytes(8, "little") + told
            if len(buffer) >= _BUFFER:
                self._files[block % _PARTS].write(buffer)
                buffer.clear()

    def pairs(self, ranks: numpy.ndarray[Any, Any]) -> Iterator[tuple[int, int]]:
        """The pairs, each once, as two ranks, in ascending order.

        Args:
            ranks: the rank of each report, by its number; those of the same words have the same. Reports are paired in
                the order of their ranks, so that the pairs do not depend on the order in which they came.
        """
        import numpy

        found = [self._paired(at, ranks) for at in range(_PARTS)]
        codes = numpy.unique(numpy.concatenate(found))
        size = max(1, len(ranks))
        for start in range(0, len(codes), _BUFFER):
            part = codes[start : start + _BUFFER]
            yield from zip((part // size).tolist(), (part % size).tolist(), strict=True)

    def close(self) -> None:
        """Remove the files."""
        for file, path in zip(self._files, self._paths, strict=True):
            file.close()
            path.unlink()

    def _paired(self, part: int, ranks: numpy.ndarray[Any, Any]) -> numpy.ndarray[Any, Any]:
        import numpy

        file, buffer = self._files[part], self._buffers[part]
        file.write(buffer)
        buffer.clear()
        file.seek(0)
        held = numpy.frombuffer(file.read(), dtype="<u8").reshape(-1, 2)
        block, rank = held[:, 0], ranks[held[:, 1].astype(numpy.int64)]
        order = numpy.lexsort((rank, block))
        block, rank = block[order], rank[order]
        # reports of one rank, which have the same words, count once in a block
        first = numpy.ones(len(block), dtype=bool)
        first[1:] = (block[1:] != block[:-1]) | (rank[1:] != rank[:-1])
        block, rank = block[first], rank[first]
        codes = []
        for step in range(1, REACH + 1):
            same = block[step:] == block[:-step]
            if not same.any():
                break
            codes.append(numpy.unique(rank[:-step][same] * len(ranks) + rank[step:][same]))
        return numpy.unique(numpy.concatenate(codes)) if codes else numpy.empty(0, dtype=numpy.int64)
