"""Paired documents in, every error out, each with its kind, its text and what stands on either side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportmine.evaluate.compare import BranchKey
from reportmine.evaluate.facts import FactSets, Key
from reportmine.evaluate.score import Pair, values_right

KINDS = ("missed", "spurious", "boundary", "wrong label", "wrong value", "missed link", "spurious link")
REACH = 30


@dataclass(frozen=True, slots=True)
class Mistake:
    """One error of one document.

    Attributes:
        kind: one of KINDS.
        document: the document's id.
        lang: its language.
        label: the gold's label, or the prediction's where the gold has nothing.
        attribute: for a wrong value, which one.
        start: where the surface stands.
        surface: the text of the gold, or of the prediction where the gold has nothing.
        gold: what the gold says: a span, a value, a branch.
        predicted: what was predicted.
        context: the text around, the surface between 【 and 】.
    """

    kind: str
    document: str
    lang: str
    label: str
    attribute: str
    start: int
    surface: str
    gold: str
    predicted: str
    context: str


def mistakes(pairs: Iterable[Pair]) -> Iterator[Mistake]:
    """All errors, document by document, in order of the text within each kind."""
    for pair in pairs:
        gold, predicted = pair.sets()
        yield from _spans(pair, gold, predicted)
        yield from _values(pair, gold, predicted)
        yield from _links(pair, gold, predicted)


def summary(found: Iterable[Mistake]) -> Counter[tuple[str, str]]:
    """How often each (kind, label) occurs; for wrong values the label carries its attribute: `COUNT.unit`."""
    return Counter(
        (mistake.kind, f"{mistake.label}.{mistake.attribute}" if mistake.attribute else mistake.label)
        for mistake in found
    )


def _mistake(kind: str, pair: Pair, key: Key, *, attribute: str = "", gold: str = "", predicted: str = "") -> Mistake:
    text = pair.gold.report.text
    start, end, label = key
    before, after = text[max(0, start - REACH) : start], text[end : end + REACH]
    context = f"{before}【{text[start:end]}】{after}"
    return Mistake(
        kind=kind,
        document=pair.gold.report.id,
        lang=pair.lang,
        label=label,
        attribute=attribute,
        start=start,
        surface=text[start:end],
        gold=gold,
        predicted=predicted,
        context=" ".join(context.split()),
    )


def _spans(pair: Pair, gold: FactSets, predicted: FactSets) -> Iterator[Mistake]:
    text = pair.gold.report.text
    left = gold.keys() - predicted.keys()
    over = predicted.keys() - gold.keys()
    for mine, theirs in _partners(left, over):
        left.remove(mine)
        over.remove(theirs)
        kind = "boundary" if mine[2] == theirs[2] else "wrong label"
        yield _mistake(kind, pair, mine, gold=_shown(text, mine), predicted=_shown(text, theirs))
    for key in sorted(left):
        yield _mistake("missed", pair, key, gold=_shown(text, key))
    for key in sorted(over):
        yield _mistake("spurious", pair, key, predicted=_shown(text, key))


def _partners(left: set[Key], over: set[Key]) -> list[tuple[Key, Key]]:
    """Overlapping keys of the two sides, each used once: the same label first, then the longest overlap."""
    touching = []
    for mine in left:
        for theirs in over:
            shared = min(mine[1], theirs[1]) - max(mine[0], theirs[0])
            if shared > 0:
                touching.append((mine[2] != theirs[2], -shared, mine, theirs))
    used: set[tuple[str, Key]] = set()
    chosen = []
    for _, _, mine, theirs in sorted(touching):
        if ("gold", mine) not in used and ("predicted", theirs) not in used:
            used |= {("gold", mine), ("predicted", theirs)}
            chosen.append((mine, theirs))
    return sorted(chosen)


def _shown(text: str, key: Key) -> str:
    return f"{key[2]} {text[key[0] : key[1]]}"


def _values(pair: Pair, gold: FactSets, predicted: FactSets) -> Iterator[Mistake]:
    for key in sorted(gold.keys() & predicted.keys()):
        mine, theirs = gold.values[key], predicted.values[key]
        for attribute, right in values_right(mine, theirs):
            if not right:
                shown = [
                    "/".join(sorted({str(getattr(value, attribute)) for value in side})) for side in (mine, theirs)
                ]
                yield _mistake("wrong value", pair, key, attribute=attribute, gold=shown[0], predicted=shown[1])


def _links(pair: Pair, gold: FactSets, predicted: FactSets) -> Iterator[Mistake]:
    facts = {key for key, _ in gold.links | predicted.links}
    for key in sorted(facts):
        mine = {branch for fact, branch in gold.links if fact == key}
        theirs = {branch for fact, branch in predicted.links if fact == key}
        absent = "none" if key in predicted.values else "fact not found"
        unwanted = "none" if key in gold.values else "no such fact"
        for branch in sorted(mine - theirs, key=str):
            yield _mistake("missed link", pair, key, gold=_name(branch), predicted=_names(theirs) or absent)
        for branch in sorted(theirs - mine, key=str):
            yield _mistake("spurious link", pair, key, gold=_names(mine) or unwanted, predicted=_name(branch))


def _names(branches: set[BranchKey]) -> str:
    return "; ".join(sorted(map(_name, branches)))


def _name(branch: BranchKey) -> str:
    return " ".join(part or "?" for part in branch)
