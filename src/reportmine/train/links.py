"""Annotated reports in, the weights of the linker out: a conditional logit fitted by gradient descent.

A fact's target is the candidate whose branches come nearest to the annotated ones (by Jaccard's index; several where
they tie). Only features that a few facts show get a weight, and a Gaussian prior keeps all weights small, those of
words of a sentence smaller still: what they tell differs most from report to report. A fact of a report with many facts
counts less, by the root of their number: they are not as many independent cases.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy

from reportmine.records import Annotation, Entity, Official, ReportSpan, Span
from reportmine.stages.link import undecided
from reportmine.stages.link.actors import Key, branch_key
from reportmine.stages.link.candidates import WORDS
from reportmine.stages.link.evidence import SCALE
from reportmine.stages.link.ranker import best
from reportmine.stages.link.scene import Scene
from reportmine.stages.link.ties import ties
from reportmine.stages.segment import language, segment
from reportmine.text.view import View, fold

PRIOR = 13.0
"""How strongly weights are drawn to 0: the inverse variance of the prior, in units of facts."""
_WORDS_PRIOR = 150.0  # the same for the words of a sentence
_SEEN, _WORDS_SEEN = 4, 8  # so many facts show a feature that gets a weight; the same for words
_ROUNDS = 200
_RATE = 0.1
_REACH = 60
Integers = numpy.ndarray[tuple[int], numpy.dtype[numpy.int64]]
Floats = numpy.ndarray[tuple[int], numpy.dtype[numpy.float64]]


@dataclass(frozen=True, slots=True)
class Example:
    """A fact with its candidates.

    Attributes:
        keys: each candidate's branches, the official's employer among them.
        features: each candidate's feature names.
        gold: the branches that the annotator linked the fact to.
        label: the fact's label.
        tie: what it counts that the fact goes where the one before it goes (`stages/link/ties.py`).
        weight: how much it counts where weights are learned.
    """

    keys: tuple[frozenset[Key], ...]
    features: tuple[frozenset[str], ...]
    gold: frozenset[Key]
    label: str
    tie: float = 0.0
    weight: float = 1.0

    def nearest(self) -> list[bool]:
        """Which candidates come nearest to the gold."""
        scores = [jaccard(keys, self.gold) for keys in self.keys]
        return [score == max(scores) for score in scores]


def jaccard(a: frozenset[Key], b: frozenset[Key]) -> float:
    """The share of the branches in either set that stand in both; 1 for two empty sets."""
    return len(a & b) / len(a | b) if a or b else 1.0


def examples(annotation: Annotation) -> Iterator[Example]:
    """The facts of one annotated document that structure alone does not settle."""
    branches = {entity.id: branch_key(entity) for entity in annotation.entities if entity.label == "BRANCH"}
    gold: dict[str, set[Key]] = {}
    for link in annotation.links:
        gold.setdefault(link.fact, set()).add(branches[link.branch])
    told = [(scene, list(undecided(scene))) for scene in scenes(annotation)]
    weight = max(1, sum(len(found) for _, found in told)) ** -0.5
    for scene, found in told:
        tied = ties(scene, [fact for fact, _ in found])
        for (fact, candidates), tie in zip(found, tied, strict=True):
            extra = frozenset(map(branch_key, scene.employed.get(fact.id, ())))
            yield Example(
                tuple(candidate.standing.keys | extra for candidate in candidates),
                tuple(candidate.features for candidate in candidates),
                frozenset(gold.get(fact.id, ())),
                fact.label,
                tie / SCALE,
                weight,
            )


def scenes(annotation: Annotation) -> Iterator[Scene]:
    """The scene of each report of an annotated document, with the annotated entities."""
    raw = annotation.report.text
    folded, lang = fold(raw), annotation.report.lang or language(raw)
    for part in annotation.reports or (ReportSpan(Span(0, len(raw))),):
        span = part.span
        text = folded[span.start : span.end]
        view = View(raw[span.start : span.end], text, lang, annotation.report.year, segment(text, lang))
        inside = [entity for entity in annotation.entities if span.covers(entity.span)]
        local = sorted((_moved(entity, -span.start) for entity in inside), key=lambda entity: entity.span)
        employers = {entity.id: body for entity in local if (body := _body(entity, view.raw)) is not None}
        yield Scene(view, local, employers)


def _moved(entity: Entity, by: int) -> Entity:
    return Entity(entity.id, entity.span.shift(by), entity.label, entity.value, entity.source, entity.confidence)


def _body(entity: Entity, text: str) -> Span | None:
    """Where the body that employs an official stands: the nearest place that has its words."""
    if not isinstance(entity.value, Official) or not entity.value.org:
        return None
    org = entity.value.org
    low = max(0, entity.span.start - _REACH - len(org))
    found = []
    at = text.find(org, low, entity.span.end + _REACH + len(org))
    while at >= 0:
        found.append(Span(at, at + len(org)))
        at = text.find(org, at + 1, entity.span.end + _REACH + len(org))
    return min(found, key=lambda span: abs(span.start - entity.span.start), default=None)


def fit(data: Sequence[Example], prior: float = PRIOR) -> dict[str, float]:
    """Feature name -> weight, for the features that at least a few facts show.

    Args:
        data: the facts to learn from.
        prior: see PRIOR; words of a sentence have one of their own.
    """
    counts = Counter(name for example in data for name in frozenset().union(*example.features))
    names = sorted(name for name, count in counts.items() if count >= _least(name))
    if not names:
        return {}
    index = {name: at for at, name in enumerate(names)}
    rows, columns, sizes, good = _matrix(data, index)
    starts = numpy.concatenate([[0], numpy.cumsum(sizes)[:-1]])
    fact = numpy.repeat(numpy.arange(len(sizes)), sizes)
    counted = numpy.array([example.weight for example in data])
    counted = (counted / counted.mean())[fact]
    weights = numpy.zeros(len(names))
    held = numpy.array([_WORDS_PRIOR if name.startswith(WORDS) else prior for name in names])
    mean, square = numpy.zeros(len(names)), numpy.zeros(len(names))
    for step in range(1, _ROUNDS + 1):
        scores = numpy.bincount(rows, weights=weights[columns], minlength=len(good))
        power = numpy.exp(scores - numpy.maximum.reduceat(scores, starts)[fact])
        chance = power / numpy.add.reduceat(power, starts)[fact]
        wanted = chance * good
        wanted /= numpy.maximum(numpy.add.reduceat(wanted, starts)[fact], 1e-9)
        gradient = (
            numpy.bincount(columns, weights=(counted * (chance - wanted))[rows], minlength=len(names)) + held * weights
        )
        gradient /= len(sizes)
        mean = 0.9 * mean + 0.1 * gradient  # Adam (Kingma and Ba 2014)
        square = 0.999 * square + 0.001 * gradient**2
        weights -= _RATE * (mean / (1 - 0.9**step)) / (numpy.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return dict(zip(names, weights.tolist(), strict=True))


def _least(name: str) -> int:
    return _WORDS_SEEN if name.startswith(WORDS) else _SEEN


def _matrix(data: Sequence[Example], index: Mapping[str, int]) -> tuple[Integers, Integers, Integers, Floats]:
    """The examples as (row, column) pairs of a sparse matrix of candidates by features, sizes, and targets."""
    rows: list[int] = []
    columns: list[int] = []
    good: list[float] = []
    for example in data:
        for features, near in zip(example.features, example.nearest(), strict=True):
            known = sorted(index[name] for name in features if name in index)
            rows += [len(good)] * len(known)
            columns += known
            good.append(float(near))
    sizes = [len(example.keys) for example in data]
    return numpy.array(rows), numpy.array(columns), numpy.array(sizes), numpy.array(good)


def chosen(held: Sequence[Example], weights: Mapping[str, float]) -> list[frozenset[Key]]:
    """The branches of the candidates that the weights prefer for the facts of a document, in order."""
    scores = [[sum(weights.get(name, 0.0) for name in features) for features in one.features] for one in held]
    picks = best([(score, one.keys, one.tie) for score, one in zip(scores, held, strict=True)])
    return [one.keys[at] for one, at in zip(held, picks, strict=True)]


def table(weights: Mapping[str, float]) -> str:
    """The weights as the table `link_weights.tsv`; those that round to 0 are left out."""
    rows = [f"{name}\t{weight:.3f}\ttrained\n" for name, weight in sorted(weights.items()) if abs(weight) >= 0.0005]
    return "feature\tweight\torigin\n" + "".join(rows)


def train(annotations: Iterable[Annotation]) -> str:
    """The table of weights learned from annotated documents."""
    return table(fit([example for annotation in annotations for example in examples(annotation)]))
