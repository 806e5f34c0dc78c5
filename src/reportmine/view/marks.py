"""A document's text and entities in, the pieces of its text out, plain or marked; together they are the text.

Entities of a run never overlap; those of other programs may. The text is cut wherever one begins or ends; a piece that
lies in several is marked as the one that began last, and the others are still found by their anchors.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from reportmine.records import Annotation, Entity


class Piece(NamedTuple):
    """A stretch of text.

    Attributes:
        text: its characters.
        fact: the number of the entity that it is marked as, in order of the text from 1; 0 if it is plain.
        first: whether that entity begins here.
        anchors: the numbers of other entities that begin here.
    """

    text: str
    fact: int
    first: bool
    anchors: tuple[int, ...] = ()


@dataclass(slots=True)
class Part:
    """A report of a page, or the text between two.

    Attributes:
        number: of the report on its page, from 1; 0 if the text belongs to none.
        title: the report's title.
        pieces: its text.
    """

    number: int
    title: str
    pieces: list[Piece] = field(default_factory=list)

    @property
    def blank(self) -> bool:
        """Whether there is nothing to be seen in it."""
        return not any(piece.fact or piece.text.strip() for piece in self.pieces)


def parts(annotation: Annotation, entities: Sequence[Entity], end: int) -> list[Part]:
    """The text up to an offset, report by report.

    Args:
        annotation: the document.
        entities: its entities up to there, in order of the text.
        end: where the text is cut, in code points.
    """
    reports = sorted(annotation.reports, key=lambda report: report.span)
    borders = [offset for report in reports for offset in (report.span.start, report.span.end)]
    held = [Part(0, "")]
    opened = closed = 0
    for start, piece in _pieces(annotation.report.text[:end], entities, borders):
        while opened < len(reports) and reports[opened].span.start <= start:
            closed = reports[opened].span.end
            opened += 1
            held.append(Part(opened, reports[opened - 1].title or ""))
        if held[-1].number and start >= closed:
            held.append(Part(0, ""))
        held[-1].pieces.append(piece)
    return [part for part in held if part.number or part.pieces]


def _pieces(text: str, entities: Sequence[Entity], borders: Sequence[int]) -> Iterator[tuple[int, Piece]]:
    """The pieces, each with its start."""
    begun: dict[int, list[int]] = {}
    ended: dict[int, list[int]] = {}
    for number, entity in enumerate(entities, start=1):
        begun.setdefault(entity.span.start, []).append(number)
        ended.setdefault(entity.span.end, []).append(number)
    cuts = sorted({0, len(text), *begun, *ended, *(offset for offset in borders if offset < len(text))})
    around: dict[int, None] = {}  # the entities that the piece lies in, the one that began last at the end
    for start, stop in pairwise(cuts):
        for number in ended.get(start, ()):
            del around[number]
        yield start, _piece(text[start:stop], begun.get(start, ()), around)


def _piece(text: str, new: Sequence[int], around: dict[int, None]) -> Piece:
    around.update(dict.fromkeys(new))
    fact = next(reversed(around), 0)
    return Piece(text, fact, fact in new, tuple(number for number in new if number != fact))
