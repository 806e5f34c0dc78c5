"""The scores of each fact's candidates in, the best candidate of each out.

A score is log-linear: the sum of the weights of what speaks for a candidate. The model is McFadden's conditional logit
(1974), fitted with a Gaussian prior on the weights (`evidence.py` has them). The facts are decided together, by the
best sum over them all (Viterbi 1967): it counts for a choice that a fact goes where the one before goes (`ties.py`).
"""

from __future__ import annotations

from collections.abc import Sequence

from reportmine.stages.link.actors import Key
from reportmine.stages.link.candidates import Candidate

Choice = tuple[Sequence[float], Sequence[frozenset[Key]], float]
"""A fact's scores, its candidates' branches, and what it counts that it goes where the fact before it goes."""


def choice(candidates: Sequence[Candidate], tie: float) -> Choice:
    """A fact's choice; scores and `tie` are in thousandths."""
    scores = [standing.weight + sum([one.weight for one in own]) for standing, own in candidates]
    return scores, [standing.keys for standing, _ in candidates], tie


def best(choices: Sequence[Choice]) -> list[int]:
    """The index of each fact's candidate, in order; the first of them where several are as good."""
    sums: list[float] = []
    before: Sequence[frozenset[Key]] = ()
    steps: list[list[int]] = []
    for scores, keys, tie in choices:
        came = [_came_from(own, before, sums, tie) for own in keys]
        sums = [score + most for score, (_, most) in zip(scores, came, strict=True)]
        steps.append([at for at, _ in came])
        before = keys
    at = sums.index(max(sums)) if sums else 0
    found = []
    for step in reversed(steps):
        found.append(at)
        at = step[at]
    return found[::-1]


def _came_from(
    own: frozenset[Key], before: Sequence[frozenset[Key]], sums: Sequence[float], tie: float
) -> tuple[int, float]:
    """Which candidate of the fact before goes best with one that has these branches, and the sum up to it."""
    most = max(sums, default=0.0)
    at = sums.index(most) if sums else 0
    if tie:
        for number, keys in enumerate(before):
            if keys == own and sums[number] + tie > most:
                at, most = number, sums[number] + tie
    return at, most
