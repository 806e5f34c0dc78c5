"""An annotation in, all that a run writes of it out: its line, its rows, and what tells its reports from others."""

from __future__ import annotations

from typing import NamedTuple

from reportmine.formats import jsonl
from reportmine.formats.tables import Row, report_ids, rows
from reportmine.records import Annotation, Branch
from reportmine.reprints.cluster import Sketch, sketches
from reportmine.steps import Steps


class Rendered(NamedTuple):
    """What a run writes of one document.

    Attributes:
        line: its line of `annotations.jsonl`.
        rows: its rows, each with its table's name; those of `reports` without their Membership.
        sketches: what tells each of its reports from others; None where reprints are not looked for.
        lang: its language.
        characters: of its text.
        facts: how many facts it holds, units not counted.
    """

    line: bytes
    rows: list[tuple[str, Row]]
    sketches: list[Sketch | None]
    lang: str
    characters: int
    facts: int


def rendering(annotation: Annotation, *, reprints: bool = True) -> Steps[Rendered]:
    """All that is written of a document; it pauses between the parts.

    Args:
        annotation: the document.
        reprints: whether they are looked for.
    """
    held: list[Sketch | None] = [None] * len(report_ids(annotation))
    if reprints:
        held = [*sketches(annotation)]
        yield
    line = jsonl.encode_line(annotation)
    yield
    return Rendered(
        line,
        rows(annotation),
        held,
        annotation.report.lang or "",
        len(annotation.report.text),
        sum(not isinstance(entity.value, Branch) for entity in annotation.entities),
    )
