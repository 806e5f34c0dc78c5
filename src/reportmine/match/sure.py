"""What found a fact and how sure it says it is in, how often such findings are right out, by `confidence.tsv`."""

from __future__ import annotations

from functools import cache

from reportmine.knowledge.tables import read_table


@cache
def _shares() -> dict[tuple[str, str], float]:
    return {(row["source"], row["guess"]): float(row["confidence"]) for row in read_table("confidence")}


@cache
def sure(source: str, guess: float) -> float:
    """The share of such findings that annotators confirmed; the guess itself where none was seen.

    Args:
        source: what found it, e.g. "rule:place.zh.venue".
        guess: the finder's own estimate, from 0 to 1.
    """
    return _shares().get((source, f"{guess:.2f}"), guess)
