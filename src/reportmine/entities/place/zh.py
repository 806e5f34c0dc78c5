"""A view of a Chinese report in, its PLACE mentions out, and blockers over organizations named after places.

Two kinds of anchor: names of divisions (from the table) and words that end a place's name (村, 广场, 一中 …). What
adjoins is one chain, one PLACE. A school, company or hospital is a PLACE only where the text locates something there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reportmine.knowledge.rules import Rule, read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.match.gazetteer import Hits, Township, institution_hits, place_hits
from reportmine.match.stops import stop_pattern
from reportmine.records import Mention, Span
from reportmine.text.view import View
from reportmine.text.words import all_nominal, noun_start, words

PRIORITY = 50
_COUNTY = 3
_NAME_LIMIT = 9
_REACH = 16  # so many characters at most may run into a name
_RUN = re.compile(r"[㐀-鿿豈-﫿A-Za-z0-9·]*")
_QUOTED = re.compile(r"《[^》\n]{1,120}》")


@cache
def _rule(name: str) -> Rule:
    return read_rules("place_zh")[name]


@cache
def _suffix_kinds() -> dict[str, str]:
    return {row["surface"]: row["kind"] for row in read_table("place_suffixes") if row["lang"] == "zh"}


@cache
def _table_kinds() -> frozenset[str]:
    """Endings whose names the tables list completely: an unknown one needs more proof (乡 in 故乡)."""
    return frozenset(column("place_listed.zh", "surface"))


@cache
def _plain() -> frozenset[str]:
    """Endings that name nothing right behind a division (昆明市|广场)."""
    return frozenset(column("place_plain.zh", "surface"))


@cache
def _campuses() -> frozenset[str]:
    return frozenset(column("place_parts.zh", "surface"))


@dataclass(slots=True)
class _Piece:
    """A candidate: its span, where its division chain ends, and the kind of its last suffix ("" for none)."""

    start: int
    end: int
    chain_end: int
    kind: str
    suffix: str = ""


class _Reader:
    """One report's text and its hits; yields the pieces of places."""

    def __init__(self, view: View) -> None:
        self.text = view.text
        self.places = place_hits(view)
        self.institutions = institution_hits(view)
        self.quoted = Hits((m.start(), m.end(), None) for m in _QUOTED.finditer(view.text))

    def pieces(self) -> list[_Piece]:
        chains = [_Piece(start, end, end, "") for start, end in self._chains()]
        pieces: list[_Piece] = []
        at = 0
        for match in _rule("suffix").pattern.finditer(self.text):
            while at < len(chains) and chains[at].end <= match.start():
                self._append(pieces, chains[at])
                at += 1
            if at < len(chains) and chains[at].start < match.end():
                continue
            if self.institutions.overlaps(match.start(), match.end()):
                continue
            piece = self._suffixed(match, pieces)
            if piece is not None:
                self._append(pieces, piece)
        for chain in chains[at:]:
            self._append(pieces, chain)
        return pieces

    def _append(self, pieces: list[_Piece], piece: _Piece) -> None:
        if self._campus(pieces, piece) or (pieces and pieces[-1].end == piece.start and pieces[-1].kind != "org"):
            last = pieces[-1]
            pieces[-1] = _Piece(last.start, piece.end, max(last.chain_end, last.start), piece.kind, piece.suffix)
        elif not pieces or pieces[-1].end <= piece.start:
            pieces.append(piece)

    def _campus(self, pieces: list[_Piece], piece: _Piece) -> bool:
        """Whether the piece is a part of the school before it (南岭大学|北校区)."""
        return bool(pieces) and pieces[-1].end == piece.start and piece.suffix in _campuses()

    def _chains(self) -> Iterator[tuple[int, int]]:
        """Runs of adjoining hits, each hit a smaller area than the one before it."""
        start = end = -1
        rank = 0
        for left, right, areas in zip(self.places.starts, self.places.ends, self.places.payloads, strict=True):
            lowest, highest = areas.ranks
            if left == end and highest > rank:
                end, rank = right, highest
                continue
            if end > start:
                yield start, end
            start, end, rank = left, right, lowest
        if end > start:
            yield start, end

    def _suffixed(self, match: re.Match[str], pieces: list[_Piece]) -> _Piece | None:
        """The piece that ends with this suffix, or None where the name before it is none."""
        kind = _suffix_kinds()[match[0]]
        whole = kind == "numbered"  # 第二中学 is a name by itself
        kind = "org" if whole else kind
        if _rule("not.suffix.after").after(self.text, match.end(), 4):
            return None
        low = self._low(match.start())
        last = pieces[-1] if pieces else None
        attached = (
            last is not None and low <= last.end <= match.start() and self._clean(last.end, match.start()) == last.end
        )
        start = last.end if attached and last is not None else self._unattached(low, match)
        if start is None:
            return _Piece(match.start(), match.end(), match.start(), kind, match[0]) if whole else None
        name = self.text[start : match.start()]
        if len(name) > _NAME_LIMIT or _rule("blank").pattern.search(name) or _rule("number").pattern.search(name):
            return None
        if not name and attached and last is not None and self._facility(match[0], last):
            return _Piece(start, match.end(), start, kind, match[0])
        joined = attached and last is not None and not last.kind and len(name) == 1
        if not joined and (not name or _rule("generic.name").whole(name + match[0])):
            return None
        if (len(name) < 2 and kind != "admin" and not attached) or _rule("generic.end").before(name, len(name), _REACH):
            return None
        return _Piece(start, match.end(), start, kind, match[0])

    def _facility(self, suffix: str, last: _Piece) -> bool:
        """Whether a bare ending right after a place names a facility of it (白石镇中心学校, 水街夜市)."""
        kind = _suffix_kinds()[suffix]
        if not last.kind and not _rule("unknown.admin").before(self.text, last.end, last.end - last.start):
            return True
        return kind in ("org", "numbered") or (kind == "venue" and (suffix not in _plain() or bool(last.kind)))

    def _unattached(self, low: int, match: re.Match[str]) -> int | None:
        """Where an unknown name begins: after the last function word, by jieba's words."""
        start = self._clean(low, match.start())
        if start >= match.start():
            short = 2 <= match.start() - low <= 5 and all_nominal(self.text, low, match.start())
            return low if short else None
        found = noun_start(self.text, start, match.end(), len(match[0]))
        if found is None or found == start:
            return found
        opened = start == low or _rule("locative").before(self.text, start, 12) is not None
        return start if opened and all_nominal(self.text, start, match.start()) else found

    def _low(self, end: int) -> int:
        run = _RUN.match(self.text[end - _REACH if end > _REACH else 0 : end][::-1])
        return end - run.end() if run else end

    def _clean(self, low: int, end: int) -> int:
        """The offset after the last function word in text[low:end]; a single character counts where jieba cuts it."""
        at = low
        cut: frozenset[int] | None = None
        for hit in stop_pattern().finditer(self.text, low, end):
            start, stop = hit.span()
            if self.places.covers(start, stop):
                continue
            if stop - start == 1:
                if cut is None:
                    cut = frozenset(low + w.start for w in words(self.text[low : end + 3]) if w.end - w.start == 1)
                if start not in cut:
                    continue
            at = stop
        return at

    def located(self, piece: _Piece, *, strong: bool = True) -> bool:
        """Whether the words before the piece locate something there."""
        name = "locative.strong" if strong else "locative"
        return _rule(name).before(self.text, piece.start, 12) is not None

    def word(self, piece: _Piece) -> bool:
        """Whether jieba cuts the piece as words of their own."""
        low = max(0, piece.start - 4)
        edges = {low + word.start for word in words(self.text[low : piece.end + 4])}
        return piece.start in edges and piece.end in edges | {len(self.text)}

    def bracketed(self, piece: _Piece) -> bool:
        """Whether the piece stands alone between brackets, as a heading does."""
        around = self.text[max(0, piece.start - 1) : piece.start] + self.text[piece.end : piece.end + 1]
        opens_line = piece.start == 0 or self.text[piece.start - 1] == "\n"
        return around in ("【】", "[]", "（）", "〔〕") or (opens_line and self.text[piece.end : piece.end + 1] == "：")

    def opens(self, piece: _Piece) -> bool:
        """Whether a word begins where the piece does: no other name runs into it (信用滁州)."""
        low = self._low(piece.start)
        return low == piece.start or self._clean(low, piece.start) == piece.start

    def in_list(self, piece: _Piece) -> bool:
        """Whether the piece stands in an enumeration ("…、X广场、…", "X广场等地")."""
        return self.text[piece.start - 1 : piece.start] == "、" or self.text[piece.end : piece.end + 1] in ("、", "等")

    def organization(self, piece: _Piece) -> int | None:
        """The end of the organization whose name begins with this place, or None."""
        found = _rule("organization").after(self.text, piece.end, 16)
        if found is None:
            return None
        end = piece.end + found.end()
        return end if self._clean(piece.end, end) == piece.end else None


def find(view: View) -> list[Mention]:
    """PLACE mentions of a Chinese report and blockers over organizations."""
    reader = _Reader(view)
    out: list[Mention] = []
    previous: _Piece | None = None
    for piece in reader.pieces():
        if reader.quoted.covers(piece.start, piece.end):
            continue
        between = "" if previous is None else reader.text[previous.end : piece.start]
        listed = _rule("list.between").whole(between)
        mention = _judge(reader, piece, listed=listed)
        if mention is not None:
            out.append(mention)
            previous = piece if mention.label else None
    return out


def _judge(reader: _Reader, piece: _Piece, *, listed: bool) -> Mention | None:
    """A PLACE, a blocker, or nothing."""
    span = Span(piece.start, piece.end)
    institutions = reader.institutions
    if institutions.overlaps(piece.start, piece.end) or institutions.starting_at(piece.end) is not None:
        return None
    end = reader.organization(piece) if piece.kind != "venue" else None
    if end is not None:
        return Mention(Span(piece.start, end), "", "rule:place.zh.organization", None, PRIORITY + 5)
    if piece.kind == "org":
        if reader.located(piece) or listed or _rule("locative.after").after(reader.text, piece.end, 14):
            return _place(span, "host", 0.8)
        return Mention(span, "", "rule:place.zh.participant", None, PRIORITY + 5)
    if piece.kind == "venue":
        strong = reader.located(piece, strong=False) or listed or piece.start < piece.chain_end or reader.in_list(piece)
        return _place(span, "venue", 0.85) if strong else None
    if piece.kind == "street":
        return _place(span, "street", 0.75) if reader.located(piece) or piece.start < piece.chain_end else None
    if piece.kind == "admin":
        known = piece.start < piece.chain_end or piece.suffix not in _table_kinds()
        return _place(span, "admin", 0.9, PRIORITY + 12) if known or reader.located(piece, strong=False) else None
    return _division(reader, piece, listed=listed)


def _division(reader: _Reader, piece: _Piece, *, listed: bool) -> Mention | None:
    """A chain of division names that stands alone."""
    at = reader.places.ending_at(piece.end)
    assert at is not None
    start, areas = reader.places.starts[at], reader.places.payloads[at]
    if _rule("follow.word").after(reader.text, piece.end, 6):
        return None
    surface = reader.text[start : piece.end]
    if not _rule("unknown.admin").before(surface, len(surface), len(surface)) and not reader.word(piece):
        return None
    full = len(surface) > 2 and any(division.full == surface for division in areas.divisions)
    if isinstance(areas[0], Township) or full or start > piece.start:
        return _place(Span(piece.start, piece.end), "division", 0.93)
    if reader.bracketed(piece):
        return _place(Span(piece.start, piece.end), "short", 0.8)
    if not reader.opens(piece):
        return None
    fits = _rule("attribute").after(reader.text, piece.end, 6) is not None
    upper = areas.ranks[0] < _COUNTY
    if upper and (fits or listed or reader.located(piece) or reader.word(piece)):
        return _place(Span(piece.start, piece.end), "short", 0.8)
    if fits and (listed or reader.located(piece)) and reader.word(piece):
        return _place(Span(piece.start, piece.end), "short", 0.8)
    return None


def _place(span: Span, rule: str, confidence: float, priority: int = PRIORITY) -> Mention:
    return Mention(span, "PLACE", f"rule:place.zh.{rule}", None, priority, confidence)
