"""Gold and predicted documents in, a scoreboard out: the guide's figures per language and label, with intervals.

Every figure is kept as four sums over documents (right predictions of all predictions, found gold of all gold), so a
resampled scoreboard is one matrix product. Documents are resampled, never entities: those of one page stand together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from typing import NamedTuple

from reportmine.errors import GoldError
from reportmine.evaluate.compare import same
from reportmine.evaluate.facts import FactSets, Key, fact_sets
from reportmine.records import LABELS, Annotation, Value

MEASURES = ("entity", "partial", "value", "link", "fact")
ALL = "all"
SEED = 20260101
RESAMPLES = 1000


class Cell(NamedTuple):
    """What a figure is about: a measure, a language or "all", a label or "all", for values an attribute or "all"."""

    measure: str
    lang: str = ALL
    label: str = ALL
    attribute: str = ALL


@dataclass(frozen=True, slots=True)
class Figure:
    """One score as sums over documents; a share without a denominator is None."""

    right: int
    predicted: int
    found: int
    gold: int
    interval: tuple[float, float] | None = None

    @property
    def precision(self) -> float | None:
        """The share of the predictions that are right."""
        return self.right / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """The share of the gold that is found."""
        return self.found / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean; None only where there is neither gold nor prediction."""
        if not self.predicted and not self.gold:
            return None
        precision, recall = self.precision or 0.0, self.recall or 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold document and what was predicted for it: nothing, one annotation or several."""

    gold: Annotation
    predicted: tuple[Annotation, ...]

    @property
    def lang(self) -> str:
        """The document's language, as the gold or else a prediction gives it."""
        return self.gold.report.lang or next((p.report.lang for p in self.predicted if p.report.lang), None) or "und"

    def sets(self) -> tuple[FactSets, FactSets]:
        """What the gold says and what was predicted, as sets."""
        reports = self.gold.reports
        return fact_sets((self.gold,), reports), fact_sets(self.predicted, reports)


@dataclass(frozen=True, slots=True)
class Scoreboard:
    """All figures of one evaluation."""

    documents: int
    figures: dict[Cell, Figure]

    def figure(self, measure: str, lang: str = ALL, label: str = ALL, attribute: str = ALL) -> Figure:
        """One figure; all zeros where neither side has anything of the kind."""
        return self.figures.get(Cell(measure, lang, label, attribute), Figure(0, 0, 0, 0))

    def f1(self, measure: str, lang: str = ALL, label: str = ALL) -> float | None:
        """One F1, or None where it is undefined."""
        return self.figure(measure, lang, label).f1

    def langs(self) -> list[str]:
        """The languages met, sorted, and "all" at the end."""
        return [*sorted({cell.lang for cell in self.figures} - {ALL}), ALL]


def pair_up(gold: Iterable[Annotation], predicted: Iterable[Annotation]) -> list[Pair]:
    """The gold documents in order of id, each with its predictions; predictions for other documents are left out.

    Raises:
        GoldError: if a gold id stands twice, or a prediction was made on another text.
    """
    by_id: dict[str, Annotation] = {}
    for document in gold:
        if document.report.id in by_id:
            raise GoldError("the id stands twice in the gold", place=document.report.id, mend="rename one document")
        by_id[document.report.id] = document
    predictions: dict[str, list[Annotation]] = {}
    for document in predicted:
        known = by_id.get(document.report.id)
        if known is None:
            continue
        if known.report.text.rstrip() != document.report.text.rstrip():  # blanks at the end move no offset
            raise GoldError(
                "the prediction's text is not the gold's",
                place=document.report.id,
                mend="predict on the gold's text as it is: offsets count in it",
            )
        predictions.setdefault(document.report.id, []).append(document)
    return [Pair(by_id[name], tuple(predictions.get(name, ()))) for name in sorted(by_id)]


def score(pairs: list[Pair], *, resamples: int = RESAMPLES, seed: int = SEED) -> Scoreboard:
    """The scoreboard of paired documents, with 95 % bootstrap intervals over documents.

    Args:
        pairs: from `pair_up`.
        resamples: how many times the documents are drawn anew; 0 for no intervals.
        seed: of the random draws: the same input always gives the same intervals.
    """
    tallies = [_tally(*pair.sets()) for pair in pairs]
    figures: dict[Cell, Figure] = {}
    langs = [pair.lang for pair in pairs]
    for lang in [*sorted(set(langs)), ALL]:
        chosen = [tally for tally, own in zip(tallies, langs, strict=True) if lang in (own, ALL)]
        figures.update(_summed(chosen, lang, resamples, seed))
    return Scoreboard(len(pairs), figures)


Sums = list[int]
Tally = dict[tuple[str, str, str], Sums]


def _tally(gold: FactSets, predicted: FactSets) -> Tally:
    """One document's sums by (measure, label, attribute)."""
    tally: Tally = {}

    def add(measure: str, label: str, attribute: str, sums: Sums) -> None:
        if any(sums):
            for cell in {(measure, label, attribute), (measure, label, ALL), (measure, ALL, ALL)}:
                tally[cell] = [a + b for a, b in zip(tally.get(cell, [0, 0, 0, 0]), sums, strict=True)]

    for label in LABELS:
        mine, theirs = gold.keys(label), predicted.keys(label)
        add("entity", label, ALL, _of_sets(mine, theirs))
        touched = sum(_touches(key, mine) for key in theirs), sum(_touches(key, theirs) for key in mine)
        add("partial", label, ALL, [touched[0], len(theirs), touched[1], len(mine)])
        add("link", label, ALL, _of_sets(gold.links_of(label), predicted.links_of(label)))
        add("fact", label, ALL, _of_sets(gold.rows_of(label), predicted.rows_of(label)))
        for key in mine & theirs:
            for attribute, right in values_right(gold.values[key], predicted.values[key]):
                add("value", label, attribute, [right, 1, right, 1])
    return tally


def _of_sets(gold: Set[object], predicted: Set[object]) -> Sums:
    hits = sum(item in gold for item in predicted)
    return [hits, len(predicted), hits, len(gold)]


def _touches(key: Key, others: set[Key]) -> bool:
    return key in others or any(key[0] < end and start < key[1] for start, end, _ in others)


def values_right(gold: list[Value], predicted: list[Value]) -> Iterator[tuple[str, bool]]:
    """For each attribute whether it is right; where a prediction stands twice, all of them must be."""
    for attribute in type(gold[0]).__dataclass_fields__:
        yield (
            attribute,
            all(same(attribute, getattr(g, attribute), getattr(p, attribute)) for g in gold for p in predicted),
        )


def _summed(tallies: list[Tally], lang: str, resamples: int, seed: int) -> dict[Cell, Figure]:
    cells = sorted({cell for tally in tallies for cell in tally})
    sums = [[tally.get(cell, [0, 0, 0, 0]) for cell in cells] for tally in tallies]
    intervals = _intervals(sums, resamples, seed) if cells and len(tallies) > 1 and resamples else [None] * len(cells)
    figures = {}
    for at, (measure, label, attribute) in enumerate(cells):
        right, predicted, found, gold = (sum(document[at][part] for document in sums) for part in range(4))
        figures[Cell(measure, lang, label, attribute)] = Figure(right, predicted, found, gold, intervals[at])
    return figures


def _intervals(sums: list[list[Sums]], resamples: int, seed: int) -> list[tuple[float, float] | None]:
    """The 2.5th and 97.5th percentile of each figure's F1 over resampled documents."""
    import numpy as np

    documents = len(sums)
    draws = np.random.default_rng(seed).multinomial(documents, [1 / documents] * documents, size=resamples)
    totals = np.einsum("rd,dcp->rcp", draws, np.array(sums), optimize=True).astype(float)
    right, predicted, found, gold = (totals[:, :, part] for part in range(4))
    precision = right / np.maximum(predicted, 1)
    recall = found / np.maximum(gold, 1)
    both = precision + recall
    f1 = 2 * precision * recall / np.where(both > 0, both, 1)
    f1[(predicted == 0) & (gold == 0)] = np.nan
    bounds = []
    for column in f1.T:
        defined = column[~np.isnan(column)]
        low, high = np.percentile(defined, [2.5, 97.5]) if len(defined) else (0.0, 0.0)
        bounds.append((float(low), float(high)) if len(defined) else None)
    return bounds
