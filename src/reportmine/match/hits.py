"""What was found in a text in, ways to ask where it stands out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Generic, TypeVar

T = TypeVar("T")


class Hits(Generic[T]):
    """Disjoint hits in order of start: parallel lists of starts, ends and payloads."""

    def __init__(self, found: Iterable[tuple[int, int, T]]) -> None:
        ordered = sorted(found, key=itemgetter(0))
        self.starts = [start for start, _, _ in ordered]
        self.ends = [end for _, end, _ in ordered]
        self.payloads = [payload for _, _, payload in ordered]

    def __iter__(self) -> Iterator[tuple[int, int, T]]:
        return zip(self.starts, self.ends, self.payloads, strict=True)

    def ending_at(self, end: int) -> int | None:
        """The index of the hit that ends at the offset."""
        at = bisect_left(self.ends, end)
        return at if at < len(self.ends) and self.ends[at] == end else None

    def index_at(self, start: int) -> int | None:
        """The index of the hit that starts at the offset."""
        at = bisect_left(self.starts, start)
        return at if at < len(self.starts) and self.starts[at] == start else None

    def starting_at(self, start: int) -> int | None:
        """The end of the hit that starts at the offset."""
        at = self.index_at(start)
        return None if at is None else self.ends[at]

    def chain_start(self, end: int, low: int) -> int:
        """The start of the run of adjoining hits that ends at the offset, not before `low`; else `end`."""
        while (at := self.ending_at(end)) is not None and self.starts[at] >= low:
            end = self.starts[at]
        return end

    def chain_end(self, start: int) -> int:
        """The end of the run of adjoining hits that starts at the offset; else `start`."""
        while (end := self.starting_at(start)) is not None:
            start = end
        return start

    def last_within(self, low: int, high: int) -> int | None:
        """The index of the last hit inside [low, high)."""
        at = bisect_right(self.ends, high) - 1
        return at if at >= 0 and self.starts[at] >= low else None

    def first_within(self, low: int, high: int) -> int | None:
        """The start of the first hit inside [low, high)."""
        at = bisect_left(self.starts, low)
        return self.starts[at] if at < len(self.starts) and self.ends[at] <= high else None

    def overlaps(self, start: int, end: int) -> bool:
        """Whether a hit shares a code point with [start, end)."""
        at = bisect_left(self.starts, end) - 1
        return at >= 0 and self.ends[at] > start

    def covers(self, start: int, end: int) -> bool:
        """Whether one hit contains the whole of [start, end)."""
        at = bisect_right(self.starts, start) - 1
        return at >= 0 and self.ends[at] >= end
