"""An annotation in, all that a run writes of it out: its line, its rows, and what tells its reports from others."""

from __future__ import annotations

from typing import NamedTuple

from reportmine.formats import jsonl
from reportmine.formats.tables import Row, report_ids, rows
from reportmine.records import Annotation, Branch
from reportmine.reprints.fingerprint import fingerprints


class Rendered(NamedTuple):
    """What a run writes of one document.

    Attributes:
        line: its line of `annotations.jsonl`.
        rows: its rows, each with its table's name; those of `reports` without their Membership.
        prints: the packed fingerprint of each of its reports; empty where reprints are not looked for.
        lang: its language.
        characters: of its text.
        facts: how many facts it holds, units not counted.
    """

    line: bytes
    rows: list[tuple[str, Row]]
    prints: list[bytes]
    lang: str
    characters: int
    facts: int


def render(annotation: Annotation, *, prints: bool = True) -> Rendered:
    """All that is written of a document.

    Args:
        annotation: the document.
        prints: whether reprints are looked for.
    """
    packed = [held.pack() for held in fingerprints(annotation)] if prints else [b""] * len(report_ids(annotation))
    return Rendered(
        jsonl.encode_line(annotation),
        list(rows(annotation)),
        packed,
        annotation.report.lang or "",
        len(annotation.report.text),
        sum(not isinstance(entity.value, Branch) for entity in annotation.entities),
    )
