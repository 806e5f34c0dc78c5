"""An annotation in, the sets that are scored out: spans, links and table rows, without order and duplicates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reportmine.evaluate.compare import BranchKey, branch_key, canonical
from reportmine.records import Annotation, Branch, Count, Date, Entity, Official, ReportSpan, Value

Key = tuple[int, int, str]
LinkKey = tuple[Key, BranchKey]
Row = tuple[str, tuple[object, ...], BranchKey | None]


@dataclass(frozen=True, slots=True)
class FactSets:
    """What one side says about one document.

    Attributes:
        values: (start, end, label) of each entity, with the values given for it (several if it stands twice).
        links: (entity, branch) pairs.
        rows: the rows of the output: label, columns, branch or None.
    """

    values: dict[Key, list[Value]] = field(default_factory=dict)
    links: set[LinkKey] = field(default_factory=set)
    rows: set[Row] = field(default_factory=set)

    def keys(self, label: str = "") -> set[Key]:
        """The entities' keys, of one label or of all."""
        return {key for key in self.values if label in ("", key[2])}

    def links_of(self, label: str) -> set[LinkKey]:
        """The links of one label's facts."""
        return {link for link in self.links if link[0][2] == label}

    def rows_of(self, label: str) -> set[Row]:
        """The rows of one label's table."""
        return {row for row in self.rows if row[0] == label}


def entity_key(entity: Entity) -> Key:
    """What identifies an entity within its document."""
    return entity.span.start, entity.span.end, entity.label


def fact_sets(annotations: Iterable[Annotation], reports: tuple[ReportSpan, ...] = ()) -> FactSets:
    """The sets of a document; several annotations of it are taken together.

    Args:
        annotations: what one side says, normally one annotation.
        reports: the gold's reports, within which an official's first title is looked for.
    """
    sets = FactSets()
    for annotation in annotations:
        _add(sets, annotation, reports)
    return sets


def _add(sets: FactSets, annotation: Annotation, reports: tuple[ReportSpan, ...]) -> None:
    by_id = {entity.id: entity for entity in annotation.entities}
    branches: dict[str, set[BranchKey]] = {}
    for link in annotation.links:
        branch = by_id[link.branch].value
        assert isinstance(branch, Branch)
        branches.setdefault(link.fact, set()).add(branch_key(branch))
    titles = _first_titles(annotation, reports)
    for entity in annotation.entities:
        key = entity_key(entity)
        sets.values.setdefault(key, []).append(entity.value)
        named: set[BranchKey] = branches.get(entity.id, set())
        sets.links.update((key, branch) for branch in named)
        if isinstance(entity.value, Branch):
            sets.rows.add(("BRANCH", branch_key(entity.value), None))
            continue
        columns = _columns(entity, annotation.surface(entity), titles, reports)
        sets.rows.update((entity.label, columns, branch) for branch in named)
        if not named:
            sets.rows.add((entity.label, columns, None))


def _columns(
    entity: Entity,
    surface: str,
    titles: Mapping[tuple[int, str], object],
    reports: tuple[ReportSpan, ...],
) -> tuple[object, ...]:
    value = entity.value
    if isinstance(value, Official):
        return surface, titles.get((_report_of(entity, reports), surface))
    if isinstance(value, Count):
        return tuple(canonical(name, getattr(value, name)) for name in ("value", "modifier", "category"))
    if isinstance(value, Date):
        return (canonical("edtf", value.edtf),)
    return (surface,)


def _first_titles(annotation: Annotation, reports: tuple[ReportSpan, ...]) -> dict[tuple[int, str], object]:
    """The first title that each report gives a name, by (number of the report, name)."""
    titles: dict[tuple[int, str], object] = {}
    for entity in sorted(annotation.entities, key=lambda entity: (entity.span, str(entity.value))):
        if isinstance(entity.value, Official) and (title := canonical("title", entity.value.title)) is not None:
            titles.setdefault((_report_of(entity, reports), annotation.surface(entity)), title)
    return titles


def _report_of(entity: Entity, reports: tuple[ReportSpan, ...]) -> int:
    return next((number for number, report in enumerate(reports) if report.span.covers(entity.span)), -1)
