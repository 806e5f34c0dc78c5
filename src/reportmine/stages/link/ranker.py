"""Candidates in, the best one out, by a log-linear model: the sum of the weights of what speaks for each.

The model is McFadden's conditional logit (1974), fitted with a Gaussian prior on the weights (`evidence.py` has them).
"""

from __future__ import annotations

from collections.abc import Sequence

from reportmine.stages.link.candidates import Candidate, Standing


def best(candidates: Sequence[Candidate]) -> Standing:
    """The candidate with the highest score; the first of them where several have it."""
    chosen, highest = candidates[-1].standing, float("-inf")
    for standing, own in candidates:
        score = standing.weight
        for one in own:
            score += one.weight
        if score > highest:
            chosen, highest = standing, score
    return chosen
