"""Candidates in, the best one out, by a log-linear model: the sum of the weights of what speaks for each.

The weights stand in the table `link_weights.tsv`; `reportmine train links` makes it from annotated reports. The model
is McFadden's conditional logit (1974), fitted with a Gaussian prior on the weights.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from reportmine.knowledge.tables import read_table
from reportmine.stages.link.candidates import Candidate, Standing


@cache
def weights() -> Mapping[str, float]:
    """Feature name -> weight."""
    return {row["feature"]: float(row["weight"]) for row in read_table("link_weights")}


def best(candidates: Sequence[Candidate]) -> Standing:
    """The candidate with the highest score; the first of them where several have it."""
    known = weights()
    chosen, highest = candidates[-1].standing, float("-inf")
    for candidate in candidates:
        standing = candidate.standing
        if standing.score is None:
            standing.score = sum(known.get(name, 0.0) for name in standing.features)
        score = standing.score + sum([known.get(name, 0.0) for name in candidate.own])
        if score > highest:
            chosen, highest = standing, score
    return chosen
