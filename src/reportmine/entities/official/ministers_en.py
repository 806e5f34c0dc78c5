"""A minister's title in an English report in, where it begins with its portfolio out: "Lands and Trade | Minister"."""

from __future__ import annotations

from reportmine.entities.official.names_en import not_names, pattern
from reportmine.match.words import common_words

_WIDEST = 160


def portfolio_start(text: str, start: int, floor: int) -> int:
    """Where the fields before a minister's title begin; fields before a comma only in a list that "and" closes."""
    begin, closed = start, False
    low = max(floor, start - _WIDEST)
    while (word := pattern("official.en.portfolioword").search(text, low, begin)) is not None:
        if not _field(text, word.start("word"), word["word"]):
            break
        begin = word.start("word")
        closed = closed or word["joint"] in ("and ", "& ")
        if pattern("official.en.portfoliocomma").search(text, low, begin) and not (
            closed and _opened(text, begin, low)
        ):
            break
    return begin


def _field(text: str, start: int, word: str) -> bool:
    """Whether a capitalized word is an ordinary one that no sentence opens with, nor the word for an area's kind."""
    if pattern("official.en.portfolioarea").match(word) is not None:
        return False
    known = word.lower() in not_names() or word.lower() in common_words()
    known = known or pattern("official.en.portfoliofield").match(word) is not None
    return known and pattern("official.en.opener").match(text, start) is None


def is_portfolio(fields: str) -> bool:
    """Whether capitalized words with "and" between them are a minister's fields, no seats: "Transport and Ports"."""
    words = [word.strip(",").lower() for word in fields.split(" ")]
    return all(word in common_words() or word in not_names() or word == "&" for word in words)


def _opened(text: str, begin: int, low: int) -> bool:
    """Whether the list that goes on before a comma begins where an official's title may."""
    return pattern("official.en.portfoliolist").search(text, low, begin) is not None
