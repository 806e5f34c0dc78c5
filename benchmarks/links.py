"""The gold in, the link F1 of learned weights on documents they were not learned from out.

Cross-validation by document:

    python benchmarks/links.py            # data/annotated
    python benchmarks/links.py GOLD       # any annotated documents

The entities are the annotated ones, so the figure is the linker's alone. Translations of one report share a fold.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path

from folds import FOLDS, fold_of

from reportmine.formats import gold
from reportmine.train.links import Example, chosen, examples, fit

ANNOTATED = Path(__file__).parents[1] / "data" / "annotated"


def cross_validate(documents: dict[str, list[Example]]) -> dict[str, tuple[int, int]]:
    """Per document how many links were right, and how many there were to find and were made (their sum)."""
    found: dict[str, tuple[int, int]] = {}
    for fold in range(FOLDS):
        weights = fit([one for name, held in documents.items() if fold_of(name) != fold for one in held])
        for name, held in documents.items():
            if fold_of(name) == fold:
                pairs = [(keys, one.gold) for keys, one in zip(chosen(held, weights), held, strict=True)]
                found[name] = sum(len(a & b) for a, b in pairs), sum(len(a) + len(b) for a, b in pairs)
    return found


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gold", type=Path, nargs="?", default=ANNOTATED)
    annotations = list(gold.read(arguments.parse_args().gold))
    langs = {a.report.id: a.report.lang or "und" for a in annotations}
    found = cross_validate({a.report.id: list(examples(a)) for a in annotations})
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for name, (right, both) in found.items():
        for lang in (langs[name], "all"):
            sums[lang] = [a + b for a, b in zip(sums[lang], (right, both, 1), strict=True)]
    for lang, (right, both, size) in sorted(sums.items()):
        print(f"{lang}: link F1 {2 * right / both:.3f} over {size} documents, {FOLDS} folds, annotated entities")


if __name__ == "__main__":
    main()
