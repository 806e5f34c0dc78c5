"""Annotated documents in, a reliability table out: of the findings with such a confidence, how many are right.

    python benchmarks/calibration.py                # data/annotated, each fifth by what the other four taught
    python benchmarks/calibration.py GOLD [GOLD]    # other annotated documents, by the table that ships

Right is the same start, end and label. The last line is the expected calibration error: the mean distance between what
was said and what was right, weighed by bin (Naeini, Cooper and Hauskrecht 2015).
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from folds import FOLDS, fold_of

from reportmine.formats import gold
from reportmine.match.sure import sure
from reportmine.records import Annotation
from reportmine.train.confidence import findings, shares

ANNOTATED = Path(__file__).parents[1] / "data" / "annotated"
BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)


def cross_validated(documents: Iterable[Annotation]) -> Iterator[tuple[float, bool]]:
    """(confidence, right) of each finding, the confidence learned from other documents."""
    found = {document.report.id: findings(document) for document in documents}
    for fold in range(FOLDS):
        others = {name: held for name, held in found.items() if fold_of(name) != fold}
        known = shares(finding for held in others.values() for finding in held)
        for name in found.keys() - others.keys():
            for tier, _, right in found[name]:
                yield (known[tier][0] if tier in known else float(tier[1])), right


def shipped(documents: Iterable[Annotation]) -> Iterator[tuple[float, bool]]:
    """(confidence, right) of each finding, by the table that ships."""
    for document in documents:
        for (source, guess), _, right in findings(document):
            yield sure(source, float(guess)), right


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gold", type=Path, nargs="*")
    chosen = arguments.parse_args().gold
    documents = [document for path in chosen or [ANNOTATED] for document in gold.read(path)]
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, right in shipped(documents) if chosen else cross_validated(documents):
        bins[max(at for at, low in enumerate(BINS) if confidence >= low)].append((confidence, right))
    total = sum(map(len, bins.values()))
    error = 0.0
    print("confidence     findings   said  right")
    for at in sorted(bins):
        held = bins[at]
        said, right = sum(c for c, _ in held) / len(held), sum(r for _, r in held) / len(held)
        error += abs(said - right) * len(held) / total
        print(f"{BINS[at]:.2f} to {min(BINS[at + 1], 1.0):.2f} {len(held):>10}  {said:.3f}  {right:.3f}")
    print(f"expected calibration error {error:.3f} over {total} findings of {len(documents)} documents")


if __name__ == "__main__":
    main()
