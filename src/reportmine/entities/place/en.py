"""A view of an English report in, its PLACE mentions out, and blockers over organizations named after places.

Anchors are names of the tables and words that end a place's name (Village, Square, College). A chain of containing
places with commas is one PLACE ("Liuxi Village, Baishi Town"); a school or company only where the text locates
something there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reportmine.knowledge.divisions import Division
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.match.areas import speaks_of_china
from reportmine.match.gazetteer import Area, Hits, WorldPlace, institution_hits, place_hits
from reportmine.records import Mention, Span
from reportmine.text.view import View

PRIORITY = 50
_MOST_WORDS = 6
_RANKS = {"org": 0, "venue": 0, "admin": 1, "county": 3, "city": 4, "prefecture": 4}
_RANKS |= {"province": 5, "state": 5, "country": 6}


@cache
def _rule(name: str) -> re.Pattern[str]:
    return read_rules("place_en")[name].pattern


@cache
def _suffix_kinds() -> dict[str, str]:
    return {row["surface"]: row["kind"] for row in read_table("place_suffixes") if row["lang"] == "en"}


@cache
def _admin_ranks() -> dict[str, int]:
    return {row["surface"]: int(row["rank"]) for row in read_table("place_ranks.en")}


@cache
def _stops() -> frozenset[str]:
    return frozenset(column("stops.en", "surface"))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A candidate: its span, its kind, how large an area it is, and whether a table knows it."""

    start: int
    end: int
    kind: str
    rank: int
    known: bool


class _Reader:
    """One report's text and its hits."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.text = view.text
        self.places: Hits[tuple[Area, ...]] = place_hits(view)
        self.institutions = institution_hits(view)
        self.china = speaks_of_china(view)

    def pieces(self) -> list[_Piece]:
        """Suffixed names and table names, in order, none overlapping."""
        suffixed = list(self._suffixed())
        taken = Hits((piece.start, piece.end, None) for piece in suffixed)
        found = list(suffixed)
        for start, end, areas in zip(self.places.starts, self.places.ends, self.places.payloads, strict=True):
            if taken.covers(start, end) or self.institutions.covers(start, end):
                continue
            rank = self._rank(areas)
            if rank and not self._longer_name(start, end):
                found.append(_Piece(start, end, "", rank, True))
        return sorted(found, key=lambda piece: piece.start)

    def _rank(self, areas: tuple[Area, ...]) -> int:
        """How large an area the name means: 0 where it is none that this report can speak of."""
        ranks = [_RANKS[a.kind] for a in areas if isinstance(a, WorldPlace)]
        if self.china:
            ranks += [_RANKS[a.level] for a in areas if isinstance(a, Division)]
        return max(ranks, default=0)

    def _longer_name(self, start: int, end: int) -> bool:
        """Whether capitalized words around the hit make it a part of another name."""
        if _rule("organization.after").search(self.text[end : end + 60]):
            return True
        after = re.match(r"(?:-|\s)([A-Z][\w'-]*)", self.text[end : end + 30])
        before = _rule("word.before").search(self.text[max(0, start - 30) : start])
        if after is not None and after[1] not in _stops() and not self._known_start(end + 1):
            return True
        return before is not None and before["word"][0].isupper() and before["word"] not in _stops()

    def _known_start(self, start: int) -> bool:
        return self.places.starting_at(start) is not None or self.institutions.starting_at(start) is not None

    def _suffixed(self) -> Iterator[_Piece]:
        floor = 0
        for match in _rule("suffix").finditer(self.text):
            if match.start() < floor:
                continue
            end = match.end()
            more = _rule("suffix.only").match(self.text, end + 1) if self.text[end : end + 1] == " " else None
            if more is not None and more[0] in _suffix_kinds():
                continue
            start = self._left(match.start(), floor)
            name = self.text[start : match.start()].strip()
            if not name or _rule("generic.name").fullmatch(name) or _rule("blank").search(name):
                continue
            kind = _suffix_kinds()[match[0]]
            floor = end
            yield _Piece(start, end, kind, _admin_ranks().get(match[0], _RANKS[kind]), False)

    def _left(self, end: int, floor: int) -> int:
        """The start of the capitalized words before the offset."""
        start = end
        best = end
        for _ in range(_MOST_WORDS):
            word = _rule("word.before").search(self.text, max(floor, start - 30), start)
            if word is None or (word["word"] in _stops() and word["word"][0].isupper() and not self._kept(word)):
                break
            start = word.start("word")
            if word["word"][0].isupper() or word["word"][0].isdigit():
                best = start
        return best

    def _kept(self, word: re.Match[str]) -> bool:
        return self.places.covers(word.start("word"), word.end("word"))


def _chained(reader: _Reader, pieces: list[_Piece]) -> list[list[_Piece]]:
    """Pieces joined where each is written inside the next, larger one: "Liuxi Village, Baishi Town"."""
    chains: list[list[_Piece]] = []
    for piece in pieces:
        if chains:
            last = chains[-1][-1]
            between = reader.text[last.end : piece.start]
            inside = between in (", ", ",", " ") and piece.rank > last.rank and (piece.known or piece.rank > 0)
            if inside and (between != " " or last.known):
                chains[-1].append(piece)
                continue
        chains.append([piece])
    return chains


def find(view: View) -> list[Mention]:
    """PLACE mentions of an English report and blockers over organizations."""
    reader = _Reader(view)
    out: list[Mention] = []
    previous: Mention | None = None
    for chain in _chained(reader, reader.pieces()):
        listed = previous is not None and reader.text[previous.span.end : chain[0].start].strip() in (",", "and", ", and", "&", "/")
        mention = _judge(reader, chain, listed=listed)
        if mention is not None:
            out.append(mention)
        previous = mention if mention is not None and mention.label else None
    return out


def _judge(reader: _Reader, chain: list[_Piece], *, listed: bool) -> Mention | None:
    """A PLACE, a blocker, or nothing."""
    first, last = chain[0], chain[-1]
    span = Span(first.start, last.end)
    before = reader.text[max(0, first.start - 60) : first.start]
    strong = listed or _rule("locative.strong").search(before) is not None
    organization = _rule("organization.after").search(reader.text[last.end : last.end + 60])
    if organization is not None and len(chain) == 1:
        return Mention(Span(first.start, last.end + organization.end()), "", "rule:place.en.organization", None, PRIORITY + 5)
    if first.kind in ("org", "venue"):
        if strong or (first.kind == "venue" and _rule("locative").search(before)):
            return _place(span, "host" if first.kind == "org" else "venue", 0.8)
        return Mention(span, "", "rule:place.en.participant", None, PRIORITY + 5) if first.kind == "org" else None
    if first.kind == "admin":
        return _place(span, "admin", 0.88)
    if strong or len(chain) > 1 or _rule("locative").search(before) or _clause_start(reader.text, first):
        return _place(span, "table", 0.85)
    return None


def _clause_start(text: str, piece: _Piece) -> bool:
    """Whether the name opens a line (a dateline) or acts as a subject."""
    return piece.start == 0 or text[piece.start - 1] == "\n"


def _place(span: Span, rule: str, confidence: float) -> Mention:
    return Mention(span, "PLACE", f"rule:place.en.{rule}", None, PRIORITY, confidence)
