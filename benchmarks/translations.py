"""Invented reports in four translators' styles in, out how far the rows found in them agree.

    python benchmarks/translations.py

For each two translations of a report the rows of branches (institution, place, level), counts (value, modifier,
category, branch) and media (kind, branch) are compared; a translator's own words, such as the unit and an outlet's
English name, are not. The share is that of the rows in both (twice the rows in common over the rows of the two), over
all pairs. The same share of the annotated rows says how far the texts themselves agree.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

from reportmine.evaluate.compare import branch_key
from reportmine.formats import gold
from reportmine.pipeline import annotate
from reportmine.records import Annotation, Branch, Count, Media

TRANSLATIONS = Path(__file__).parents[1] / "data" / "annotated" / "translations"
LABELS = ("BRANCH", "COUNT", "MEDIA")
Rows = Counter[tuple[str, object]]


def rows(annotation: Annotation) -> Rows:
    """The rows of branches, counts and media, without a translator's own words; a branch's own row counts once."""
    branches = {e.id: branch_key(e.value) for e in annotation.entities if isinstance(e.value, Branch)}
    found: Rows = Counter(dict.fromkeys((("BRANCH", key) for key in branches.values()), 1))
    for entity in annotation.entities:
        value = entity.value
        if not isinstance(value, Count | Media):
            continue
        named = {branches[link.branch] for link in annotation.links if link.fact == entity.id}
        told = (value.value, value.modifier, value.category) if isinstance(value, Count) else (value.kind,)
        found.update((entity.label, (*told, branch)) for branch in named or (None,))
    return found


def agreement(pairs: list[tuple[Rows, Rows]], label: str = "") -> float:
    """The share of rows that two translations have in common, over all pairs; of one label or of all."""
    common = both = 0
    for a, b in pairs:
        left, right = (Counter({row: n for row, n in one.items() if label in ("", row[0])}) for one in (a, b))
        common += (left & right).total()
        both += left.total() + right.total()
    return 2 * common / both


def main() -> None:
    """Measure and print."""
    reports: dict[str, list[Annotation]] = defaultdict(list)
    for annotation in gold.read(TRANSLATIONS):
        reports[annotation.report.id.rpartition("-")[2]].append(annotation)
    ways: dict[str, Callable[[Annotation], Annotation]] = {
        "found": lambda held: annotate(held.report),
        "annotated": lambda held: held,
    }
    for name, way in ways.items():
        told = [[rows(way(held)) for held in versions] for versions in reports.values()]
        pairs = [pair for versions in told for pair in combinations(versions, 2)]
        shares = ", ".join(f"{label} {agreement(pairs, label):.3f}" for label in LABELS)
        print(f"{name}: {agreement(pairs):.3f} of rows agree ({shares}), {len(pairs)} pairs of {len(reports)} reports")


if __name__ == "__main__":
    main()
