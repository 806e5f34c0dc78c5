"""Where a unit named by a town ends in, the further towns of its list out: "Fellbank, Liuxi, | Ho | and | Baishi"."""

from __future__ import annotations

from collections.abc import Callable

from reportmine.entities.branch.rules import en_rule


def further_towns(text: str, end: int, town: Callable[[int], int | None]) -> list[tuple[int, int]]:
    """Where the towns stand that a list joins to the one that ends at the offset, before what all of them do.

    Args:
        text: the folded text.
        end: where the first town ends.
        town: where a town that begins at an offset ends, None if there is none.
    """
    towns: list[tuple[int, int]] = []
    while (join := en_rule("beside.and").match(text, end)) is not None:
        stop = town(join.end())
        if stop is None:
            return []
        towns.append((join.end(), stop))
        if join["last"] is not None:
            return towns if en_rule("acts.after").match(text, stop) else []
        end = stop
    return []
