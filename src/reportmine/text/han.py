"""An English text in, the stretches of it that are Chinese out: headlines and names that a digest quotes."""

from __future__ import annotations

from collections.abc import Iterator

from reportmine.knowledge.rules import read_rules
from reportmine.records import Span

_FEWEST = 6
_GAP = 5


def chinese_parts(text: str) -> Iterator[Span]:
    """Stretches of Han signs with the digits, marks and short Latin words among them, six Han signs or more in each."""
    if text.isascii():
        return
    rules = read_rules("flow")
    start = end = signs = 0
    for run in rules["chinese"].pattern.finditer(text):
        here = len(rules["han"].pattern.findall(run[0]))
        if not here:
            continue
        between = text[end : run.start()]
        if signs and len(between) <= _GAP and between.isascii() and "\n" not in between:
            end, signs = run.end(), signs + here
            continue
        if signs >= _FEWEST:
            yield Span(start, end)
        start, end, signs = run.start(), run.end(), here
    if signs >= _FEWEST:
        yield Span(start, end)
