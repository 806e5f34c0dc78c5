"""Overlapping mentions in, disjoint ones out: higher priority wins, then the longer, then the earlier."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from reportmine.records import Mention


def settle(mentions: Iterable[Mention]) -> list[Mention]:
    """The winners in order of start, blockers (label "") included."""
    kept: list[Mention] = []
    rivals: list[Mention] = []  # a run of mentions, each of which overlaps one before it
    reach = 0
    for mention in sorted(mentions, key=lambda m: m.span.start):
        span = mention.span
        if span.start >= reach:
            kept.extend(_winners(rivals))
            rivals = []
        rivals.append(mention)
        if span.end > reach:
            reach = span.end
    kept.extend(_winners(rivals))
    return kept


def _winners(rivals: list[Mention]) -> list[Mention]:
    if len(rivals) < 2:
        return rivals
    ranked = sorted(rivals, key=lambda m: (-m.priority, m.span.start - m.span.end, m.span.start, m.label))
    taken: list[tuple[int, int]] = []
    kept = []
    for mention in ranked:
        start, end = mention.span.start, mention.span.end
        at = bisect_left(taken, (start, end))
        if at < len(taken) and taken[at][0] < end:
            continue
        if at > 0 and taken[at - 1][1] > start:
            continue
        insort(taken, (start, end))
        kept.append(mention)
    return sorted(kept, key=lambda m: m.span.start)
