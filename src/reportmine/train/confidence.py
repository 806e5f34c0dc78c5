"""Annotated reports in, how sure each finder is out: the share of what it found that an annotator found too.

A finder's first guess (one number for each kind of evidence) is replaced by the share that was right, drawn towards the
share of its label where it found little (an empirical Bayes estimate with the weight of PRIOR findings).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reportmine.pipeline import annotate
from reportmine.records import Annotation

PRIOR = 5.0
"""How many findings the share of the whole label counts for."""
Tier = tuple[str, str]


def findings(annotation: Annotation) -> list[tuple[Tier, str, bool]]:
    """What the extractor finds in an annotated document: (what found it, first guess), label, whether it is right.

    Right is the same start, end and label; the values are not looked at.
    """
    gold = {(entity.span, entity.label) for entity in annotation.entities}
    return [
        ((entity.source, f"{entity.confidence:.2f}"), entity.label, (entity.span, entity.label) in gold)
        for entity in annotate(annotation.report, calibrated=False).entities
    ]


def shares(found: Iterable[tuple[Tier, str, bool]]) -> dict[Tier, tuple[float, int, int]]:
    """For each finder and first guess: how sure it may be, how much it found, how much of it was right."""
    labels: dict[Tier, str] = {}
    tiers: dict[Tier, list[int]] = {}
    whole: Counter[tuple[str, bool]] = Counter()
    for tier, label, right in found:
        labels[tier] = label
        held = tiers.setdefault(tier, [0, 0])
        held[0] += 1
        held[1] += right
        whole[label, right] += 1
    mean = {label: whole[label, True] / (whole[label, True] + whole[label, False]) for label in labels.values()}
    return {
        tier: ((right + PRIOR * mean[labels[tier]]) / (total + PRIOR), total, right)
        for tier, (total, right) in sorted(tiers.items())
    }


def train(annotations: Iterable[Annotation]) -> str:
    """The table `confidence.tsv`."""
    held = shares(finding for annotation in annotations for finding in findings(annotation))
    rows = [f"{s}\t{guess}\t{sure:.3f}\t{n}\t{right}\ttrained\n" for (s, guess), (sure, n, right) in held.items()]
    return "source\tguess\tconfidence\tfound\tright\torigin\n" + "".join(rows)
