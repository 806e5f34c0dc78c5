"""A chain of pieces of an English report in, where it stands out: whether the words around it locate something."""

from __future__ import annotations

from reportmine.entities.place.context_en import context
from reportmine.entities.place.reader_en import Piece, Reader
from reportmine.entities.place.tables_en import RANKS, rule
from reportmine.records import Mention, Span

PRIORITY = 50


class Judged:
    """One chain of pieces with its context, and the mentions that may be made of it."""

    def __init__(self, reader: Reader, chain: list[Piece], previous: Span | None) -> None:
        self.reader = reader
        self.text = reader.text
        self.chain = chain
        self.first, self.last = chain[0], chain[-1]
        self.context = context(reader, chain)
        if rule("village.office").search(self.text, max(0, self.first.start - 40), self.first.start):
            self.context = "strong"
        if rule("listing").search(self.text, max(0, self.first.start - 100), self.first.start):
            self.context = "strong"
        if not reader.china and rule("person.of").search(self.text, max(0, self.first.start - 60), self.first.start):
            self.context = "strong"
        if not reader.china and rule("stated").search(self.text, self.first.start, self.last.end):
            self.context = "strong"  # "Fellbank, | Liuxi, Minn."
        named = self.first.kind not in ("org", "venue") and not reader.china
        if named and rule("owns.area").match(self.text, self.last.end):
            self.context = "strong"  # "| Liuxi's banks"
        if (self.first.start, self.last.end) in reader.lines:
            self.context = "strong"
        if reader.china and self._went():
            self.context = "strong"
        between = "" if previous is None else self.text[previous.end : self.first.start]
        self.joined = rule("joined").fullmatch(between) is not None
        if self.joined and previous is not None and self.first.kind == "org":
            at = previous.start  # "two schools in Liuxi, | Baishi College"
            self.joined = rule("schools.in").search(self.text, max(0, at - 60), at) is None
        if self.joined or self._bracketed(between) or rule("joined.of").fullmatch(between):
            self.context = "strong"

    def _went(self) -> bool:
        """Whether a Chinese unit chose the venue, or went on to it: "went to the Bank Office, | Mall"."""
        start = self.first.start
        if self.first.kind == "venue" and rule("chosen").search(self.text, max(0, start - 20), start):
            return rule("chosen.other").match(self.text, self.last.end) is None
        second = self.context == "comma" and self.first.kind in ("org", "venue")
        return second and rule("visited.first").search(self.text, max(0, start - 140), start) is not None

    def _bracketed(self, between: str) -> bool:
        """Whether the chain is alone in brackets behind a place, a body or a line's one name: "Fell Union (Jos)"."""
        if not self.text.startswith(")", self.last.end):
            return False
        low = max(0, self.first.start - 60)
        alone = rule("bracketed.line").search(self.text, low, self.first.start)
        behind = self.text[self.last.end + 1 : self.last.end + 20].partition("\n")[0]
        seat = None if behind.strip() else alone
        if seat is None and self.last.rank < RANKS["country"]:  # "Fell Company (Uganda) Limited" is one name
            seat = rule("bracketed.body").search(self.text, low, self.first.start)
        return between == " (" or (self.first.known and not self.reader.china and seat is not None)

    def place(self, name: str, confidence: float, end: int | None = None) -> Mention:
        """The chain as a PLACE, up to the offset if one is given."""
        span = Span(self.first.start, self.last.end if end is None else end)
        return Mention(span, "PLACE", f"rule:place.en.{name}", None, PRIORITY, confidence)

    def blocker(self, end: int) -> Mention:
        """A blocker from where the chain begins up to the offset."""
        return Mention(Span(self.first.start, end), "", "rule:place.en.organization", None, PRIORITY + 5)
