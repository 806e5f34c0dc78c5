"""An English report from abroad in, names that no table knows out where the words around them tell of a place.

"in southern | Liuxi", "| Liuxi | families", "all over | Liuxi", "| Liuxi | is a market town", "In | Liuxi | RBN gave".
"""

from __future__ import annotations

from collections.abc import Iterator

from reportmine.entities.place.new_en import is_strange
from reportmine.entities.place.reader_en import Piece, Reader
from reportmine.entities.place.tables_en import matches_of
from reportmine.match.words import stops, word_before

_KINDS = (
    *("told.side", "told.folk", "told.schools", "told.owns", "told.is", "told.around", "told.over", "told.heads"),
    *("told.land", "told.across", "told.part", "told.agency"),
)


def told(reader: Reader) -> Iterator[Piece]:
    """The names, each of words that running text has not and nobody bears."""
    if reader.china:
        return
    for name in _KINDS:
        for match in matches_of(name, reader.text):
            start, end = match.span("place")
            core = match.span("core") if "core" in match.groupdict() else (start, end)
            whole = _begins(reader, start) and not reader.institutions.overlaps(start, end)
            if whole and is_strange(reader, *core):
                yield Piece(start, end, "unknown", 2)
    for match in matches_of("told.acts", reader.text):
        acts = reader.institutions.starting_at(match.end()) is not None
        if acts and is_strange(reader, *match.span("place")):
            yield Piece(*match.span("place"), "unknown", 2)
    for match in matches_of("told.state", reader.text):
        spans = (match.span("place"), match.span("area"))
        if all(is_strange(reader, *span) for span in spans):
            yield from (Piece(*span, "unknown", 2) for span in spans)


def _begins(reader: Reader, start: int) -> bool:
    """Whether no capitalized word in front of the offset belongs to the same name."""
    before = word_before(reader.text, start)
    if before is None or "\n" in reader.text[before[1] : start]:
        return True
    word = reader.text[slice(*before)]
    return not word[0].isupper() or word[-1] in ",;:." or word in stops()
