"""A text in, the sentence around any span of it out; the ends of all sentences are found in one pass."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from reportmine.knowledge.rules import read_rules
from reportmine.records import Span

REACH = 300
_END = re.compile(r"[。！？!?.\n\r\u2028][。！？!?.\n\r\u2028]*[”’\"'）)》」]*|\](?= [-–] [A-Z])")
_AFTER_LATIN = ".!?”’\"'）)》」"
_SURE = frozenset("。！？\n\r\u2028]")
_NEXT = re.compile(r"\s+(?P<dash>[-–—•] )?[\"“'(]?[A-Z0-9]")


class Sentences:
    """The sentences of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.ends = [end.end() for end in _END.finditer(text) if end[0][0] in _SURE or _ends_here(text, end)]

    def within(self, span: Span) -> Iterator[Span]:
        """The sentences that the span holds, in order, without white space around."""
        start = span.start
        for at in range(bisect_right(self.ends, start), len(self.ends) + 1):
            end = min(self.ends[at], span.end) if at < len(self.ends) else span.end
            part = self.text[start:end]
            if part.strip():
                yield Span(end - len(part.lstrip()), start + len(part.rstrip()))
            start = end
            if end == span.end:
                return

    def around(self, span: Span) -> Span:
        """The sentence that holds the span, without white space around; at most REACH characters to either side."""
        before = bisect_right(self.ends, span.start) - 1
        after = bisect_left(self.ends, span.end)
        start = max(self.ends[before] if before >= 0 else 0, span.start - REACH)
        stop = min(self.ends[after] if after < len(self.ends) else len(self.text), span.end + REACH)
        part = self.text[start:stop]
        return Span(stop - len(part.lstrip()), start + len(part.rstrip()))


def _ends_here(text: str, end: re.Match[str]) -> bool:
    """Whether marks end a sentence: a full stop only before a capital, and not in "Dr." or "J."."""
    if end[0].strip(_AFTER_LATIN):
        return True
    mark = end[0][0]
    behind = _NEXT.match(text, end.end())
    if behind is None:
        return mark != "." and not text[end.end() : end.end() + 1].isspace()
    if mark != ".":
        return True
    tail = text[max(0, end.start() - 12) : end.start() + 1]
    name = "abbreviation.en" if behind["dash"] is None else "abbreviation.dashed.en"
    return read_rules("abbreviations")[name].pattern.search(tail) is None
