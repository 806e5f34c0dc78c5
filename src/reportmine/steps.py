"""Work that pauses in, what it comes to out: taken alone, or in turn with other work of the same kind.

In one process some documents are read side by side, a step of each after the other. That is a fifth faster than one
document after the other: a processor's cache holds the rules and tables of one step, but not those of all.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar, cast

T = TypeVar("T")
Steps = Generator[None, None, T]


def ended(steps: Steps[T]) -> T:
    """What the steps come to, taken without a pause."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast("T", end.value)
