"""A text and a span in, the sentence around the span out, found by looking outwards from the span."""

from __future__ import annotations

import re

from reportmine.knowledge.rules import read_rules
from reportmine.records import Span

REACH = 300
_END = re.compile(r"[。！？\n\r\u2028]+[”’\"'）)》」]*|[.!?]+[”’\"')]*(?=\s+[\"“'(]?[A-Z0-9])|[!?]+(?![!?.\s])")


def sentence_at(text: str, span: Span) -> Span:
    """The sentence that holds the span, without white space around; at most REACH characters to either side."""
    low, high = max(0, span.start - REACH), min(len(text), span.end + REACH)
    start = low
    for end in _END.finditer(text, low, span.start + 1):
        if end.end() <= span.start and not _abbreviated(text, end):
            start = end.end()
    stop = high
    for end in _END.finditer(text, span.end, high):
        if not _abbreviated(text, end):
            stop = end.end()
            break
    part = text[start:stop]
    return Span(stop - len(part.lstrip()), start + len(part.rstrip()))


def _abbreviated(text: str, end: re.Match[str]) -> bool:
    """Whether the period belongs to an abbreviation or an initial ("Dr.", "J.")."""
    if not end[0].startswith("."):
        return False
    tail = text[max(0, end.start() - 12) : end.start() + 1]
    return read_rules("abbreviations")["abbreviation.en"].pattern.search(tail) is not None
