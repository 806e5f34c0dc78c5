"""An English report from abroad in, names that no table knows out where the words around them tell of a place.

"in southern | Liuxi", "| Liuxi | families", "all over | Liuxi", "| Liuxi | is a market town", "In | Liuxi | RBN gave".
"""

from __future__ import annotations

from collections.abc import Iterator

from reportmine.entities.place.new_en import is_new, is_strange
from reportmine.entities.place.reader_en import Piece, Reader
from reportmine.entities.place.tables_en import RANKS, is_kind, matches_of, rule
from reportmine.match.words import given_names, stops, word_before

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
    yield from _stops(reader)
    for match in matches_of("told.acts", reader.text):
        acts = reader.institutions.starting_at(match.end()) is not None
        if acts and is_strange(reader, *match.span("place")):
            yield Piece(*match.span("place"), "unknown", 2)
    for match in matches_of("told.state", reader.text):
        spans = (match.span("place"), match.span("area"))
        if all(is_strange(reader, *span) for span in spans):
            yield from (Piece(*span, "unknown", 2) for span in spans)


def behind_kinds(reader: Reader) -> Iterator[Piece]:
    """Abroad, villages and areas behind small words for their kinds: "at | village Liuxi", "of | district Ho"."""
    for name in () if reader.china else ("unknown.village", "told.kind"):
        for match in matches_of(name, reader.text):
            start, end = match.span("name")
            if is_kind(match["name"]) or reader.institutions.overlaps(start, end):
                continue  # "in village | Panchayat | meetings"
            new = (is_new if name == "unknown.village" else is_strange)(reader, start, end)
            if new or reader.places.starting_at(start) == end:
                rank = 1 if name == "unknown.village" else RANKS["district" if match["large"] else "city"]
                yield Piece(*match.span("place"), "unknown", rank)


def _stops(reader: Reader) -> Iterator[Piece]:
    """The places of a list that a team or caravan goes through, where the first words of most can be nothing else.

    Ordinary words are names beside them: "the caravan will visit Liuxi, | Mill Road |, Baishi and | Waterworks |".
    """
    for start, end, _ in reader.stops:
        names = [found.span() for found in rule("stops.name").finditer(reader.text, start, end)]
        words = [reader.text[slice(*span)].split(" ") for span in names]
        people = sum(len(name) > 1 and name[0] in given_names() for name in words)
        sure = sum(_sure(reader, *span) for span in names)
        groups = all(reader.text[end - 1] == "s" for _, end in names)  # "the tour reached Hindus, Sikhs and Jains"
        if 2 * sure <= len(names) or people > 1 or groups:
            continue
        if not any(reader.institutions.overlaps(*span) for span in names):
            yield from (Piece(*span, "unknown", 2) for span in names)


def _sure(reader: Reader, start: int, end: int) -> bool:
    """Whether the name is a known place, or its first word no other word."""
    first = start + len(reader.text[start:end].partition(" ")[0])
    return reader.places.starting_at(start) in (first, end) or is_strange(reader, start, first)


def _begins(reader: Reader, start: int) -> bool:
    """Whether no capitalized word in front of the offset belongs to the same name."""
    before = word_before(reader.text, start)
    if before is None or "\n" in reader.text[before[1] : start]:
        return True
    word = reader.text[slice(*before)]
    return not word[0].isupper() or word[-1] in ",;:." or word in stops()
