"""Two fingerprints in, how surely they are the same report out: by their facts, and in one language by their words.

Facts decide. This genre copies its sentences from each other and from last year, so that nine words in ten may agree
while another branch tells of another year; and a translation shares no word with its original.
"""

from __future__ import annotations

from collections.abc import Collection

from reportmine.reprints.fingerprint import PERMUTATIONS, Fingerprint
from reportmine.reprints.keys import weight

# the share of the shorter report's counts, by weight, that the other must state as well
AGREEMENT = 0.6
# below this much of what both say, agreement may be chance: of the same unit, or in half the same words; else
EVIDENCE, EVIDENCE_ALONE = 4.5, 9.0
# a report without counts is the same if this much of its words stands in the other, and it has words enough to tell
SAME_WORDS, WORDS = 0.8, 20
# under this share of common runs of words the signatures only show noise
NOISE = 0.12


def likeness(a: Fingerprint, b: Fingerprint) -> float:
    """How surely two reports are the same: 0 if they are not, else the larger the surer."""
    if contradict(a, b):
        return 0.0
    words = containment(a, b) if a.lang == b.lang else 0.0
    agreed = agreement(a, b)
    evidence = sum(
        _weight(set(x).intersection(y))
        for x, y in ((a.counts, b.counts), (a.units, b.units), (a.branches, b.branches), (a.days, b.days))
    )
    names = _weight(a.names & b.names)
    if agreed is None:
        told = min(a.size, b.size) >= WORDS and words >= SAME_WORDS
        least = min(_weight(a.names), _weight(b.names))
        return words + evidence + names if told and not _apart(a.days, b.days) and 2 * names >= least else 0.0
    near = words >= 0.5 or not set(a.units).isdisjoint(b.units)
    if agreed < AGREEMENT or evidence + names + words < (EVIDENCE if near else EVIDENCE_ALONE):
        return 0.0
    return (evidence + names) * agreed + words


def contradict(a: Fingerprint, b: Fingerprint) -> bool:
    """Whether the reports speak of different units, or of different years."""
    return _apart(a.units, b.units) or _apart(a.years, b.years)


def agreement(a: Fingerprint, b: Fingerprint) -> float | None:
    """The share of the counts of the one with fewer, by weight, that the other states too; None without counts."""
    least = min(_weight(a.counts), _weight(b.counts))
    return _weight(set(a.counts).intersection(b.counts)) / least if least else None


def containment(a: Fingerprint, b: Fingerprint) -> float:
    """The share of the shorter text's runs of words that the longer has too, estimated from the signatures."""
    if not a.signature or not b.signature:
        return 0.0
    same = sum(map(int.__eq__, a.signature, b.signature)) / PERMUTATIONS
    if same < NOISE:
        return 0.0
    return min(1.0, same * (a.size + b.size) / ((1.0 + same) * min(a.size, b.size)))


def _apart(a: Collection[int], b: Collection[int]) -> bool:
    return bool(a and b) and set(a).isdisjoint(b)


def _weight(keys: Collection[int]) -> float:
    return sum(map(weight, keys))
