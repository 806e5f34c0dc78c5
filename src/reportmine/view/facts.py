"""A document's entities and links in, the rows of the table beside its text out: value, unit, and what says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportmine.formats.tables import unit_ids
from reportmine.formats.values import Cell, attributes_of
from reportmine.records import Annotation, Entity
from reportmine.view.signs import clipped


class Owner(NamedTuple):
    """A unit that a fact is linked to.

    Attributes:
        surface: the mention that the link names.
        unit: its `branch_id`.
        fact: the number of that mention's row; 0 if it is not shown.
        evidence: the rule that made the link.
    """

    surface: str
    unit: str
    fact: int
    evidence: str


class Fact(NamedTuple):
    """A row of the table: an entity, its value in words, what found it, whose it is."""

    number: int
    label: str
    surface: str
    value: str
    source: str
    confidence: str
    owners: tuple[Owner, ...]
    start: int
    end: int

    @property
    def hint(self) -> str:
        """What the mark in the text says when it is pointed at."""
        whose = "; ".join(owner.surface for owner in self.owners)
        if not whose and self.label != "BRANCH":
            whose = "no branch"
        return " · ".join(said for said in (self.label, self.value, whose, self.confidence) if said)


class Unit(NamedTuple):
    """A unit that a document names: its `branch_id`, the row of its first mention, and how many facts it has."""

    unit: str
    fact: int
    facts: int


def in_order(annotation: Annotation) -> list[Entity]:
    """The entities as they stand in the text; of two that begin together the longer first."""
    return sorted(annotation.entities, key=lambda entity: (entity.span.start, -entity.span.end))


def facts(annotation: Annotation, entities: Sequence[Entity]) -> list[Fact]:
    """The rows of these entities, numbered from 1.

    Args:
        annotation: the document.
        entities: those that are shown, in order.
    """
    units = unit_ids(annotation)
    numbers = {entity.id: number for number, entity in enumerate(entities, start=1)}
    mentions = {entity.id: entity for entity in annotation.entities if entity.label == "BRANCH"}
    owners: dict[str, list[Owner]] = {}
    for link in annotation.links:
        if link.fact not in numbers:
            continue  # of a fact that is not shown
        named = clipped(annotation.surface(mentions[link.branch]))
        owner = Owner(named, clipped(units[link.branch]), numbers.get(link.branch, 0), clipped(link.evidence))
        owners.setdefault(link.fact, []).append(owner)
    return [
        Fact(
            number=number,
            label=entity.label,
            surface=clipped(annotation.surface(entity)),
            value=clipped(in_words(entity)),
            source=clipped(entity.source),
            confidence=f"{entity.confidence:.3f}" if entity.source else "",
            owners=tuple(owners.get(entity.id, ())),
            start=entity.span.start,
            end=entity.span.end,
        )
        for number, entity in enumerate(entities, start=1)
    ]


def units_named(annotation: Annotation, entities: Sequence[Entity]) -> list[Unit]:
    """The units of a document in order of the text, each with the number of all its facts."""
    units = unit_ids(annotation)
    counted = Counter(unit for _, unit in {(link.fact, units[link.branch]) for link in annotation.links})
    first: dict[str, int] = {}
    for number, entity in enumerate(entities, start=1):
        if entity.label == "BRANCH":
            first.setdefault(units[entity.id], number)
    return [Unit(clipped(unit), number, counted[unit]) for unit, number in first.items()]


def without_branch(annotation: Annotation) -> int:
    """How many facts are linked to no unit."""
    linked = {link.fact for link in annotation.links}
    return sum(entity.label != "BRANCH" and entity.id not in linked for entity in annotation.entities)


def in_words(entity: Entity) -> str:
    """The entity's value on one line: `over 200 份 (materials)`, `中国人民银行 · 南岭 · central_sub_branch`."""
    held = attributes_of(entity.value)
    if entity.label != "COUNT":
        return " · ".join(_stated(held))
    number = " to ".join(_number(held[name]) for name in ("value", "value_max") if held[name] is not None)
    modifier = "" if held["modifier"] == "exact" else held["modifier"]
    return " ".join(str(said) for said in (modifier, number, held["unit"], f"({held['category']})") if said)


def _stated(held: dict[str, Cell]) -> Iterator[str]:
    for name, cell in held.items():
        if isinstance(cell, str) and cell:
            yield cell
        elif cell is True:
            yield name


def _number(cell: Cell) -> str:
    return f"{cell:,}" if isinstance(cell, int | float) else str(cell)
