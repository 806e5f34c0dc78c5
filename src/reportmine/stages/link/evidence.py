"""The names of what speaks for or against a link in, the sum of their learned weights out.

A name is a heading and what stands under it ("own.last", "topic=main|sentence:" + "plan"). The weights are filed by
heading, so that a name is spelled out only where the model learns. They stand in the table `link_weights.tsv`, which
`reportmine train links` makes from annotated reports.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache
from itertools import repeat

from reportmine.knowledge.tables import read_table

SCALE = 1000  # weights are whole thousandths: their sum is the same in whatever order they are added up
_KEPT = 8192
_LAST = "\U0010ffff"


class Evidence:
    """What speaks for or against a candidate: names under one heading, each once.

    Attributes:
        heading: what the names begin with.
        under: what follows the heading in each of them.
        weight: the sum of their weights, in thousandths.
    """

    __slots__ = ("heading", "under", "weight")

    def __init__(self, heading: str, under: Collection[str]) -> None:
        self.heading, self.under = heading, under
        known = weights(heading)
        self.weight = sum(map(known.get, under, repeat(0)))

    def names(self) -> Iterator[str]:
        """The names in full."""
        return (self.heading + name for name in self.under)


@lru_cache(maxsize=_KEPT)
def evidence(heading: str, under: tuple[str, ...]) -> Evidence:
    """The evidence of these names; `Evidence` itself is for names that hardly come together again."""
    return Evidence(heading, under)


@cache
def weights(heading: str) -> Mapping[str, int]:
    """What follows the heading in a name -> the name's weight, in thousandths."""
    table, names = _table()
    low, high = bisect_left(names, heading), bisect_left(names, heading + _LAST)
    return {name[len(heading) :]: table[name] for name in names[low:high]}


@cache
def _table() -> tuple[dict[str, int], list[str]]:
    table = {row["feature"]: round(float(row["weight"]) * SCALE) for row in read_table("link_weights")}
    return table, sorted(table)
