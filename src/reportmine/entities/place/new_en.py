"""Capitalized words of an English report in, out whether nothing tells that they are no unknown place."""

from __future__ import annotations

import re

from reportmine.entities.place.reader_en import Reader
from reportmine.entities.place.tables_en import not_names, rule
from reportmine.match.home import peoples
from reportmine.match.words import common_words, given_names, ordinary_words, personal_names, stops


def is_new(reader: Reader, start: int, end: int, *, called: bool = False) -> bool:
    """Whether nothing tells that the capitalized words are something else than an unknown place.

    With `called` an institution may be called so too, as where "the Liuxi area" tells of the town, but no listed one.
    """
    text = reader.text
    body = reader.institutions.overlaps(start, end) and not (called and _shares(reader, start, end))
    if reader.knows(start, end) or body or reader.title_line(start):
        return False
    if not called and reader.called.covers(start, end):
        return False
    words = _own(text[start:end])
    if any(plain(word) for word in words) or words[-1].rstrip("'’") in peoples() or _quoted(text, start, end):
        return False
    if words[-1] in reader.persons:
        return False
    if rule("informed.of").search(text, max(0, start - 40), start):
        return False
    if rule("demonym").match(text, max(start, end - 3)):
        return False
    if any(rule(name).match(text, end) for name in ("name.linked", "class.taught")):
        return False
    return not any(f" {word.lower()}" in text for word in words)


def _quoted(text: str, start: int, end: int) -> bool:
    """Whether a quotation that begins before the words ends with them: "the 'Back to | Fields'| programme"."""
    if text[end - 1] not in "'’":
        return False
    return rule("quote.opens").search(text, max(0, start - 40), start) is not None


def _shares(reader: Reader, start: int, end: int) -> bool:
    """Whether an institution that no table lists bears the whole name: "in | Liuxi", but not "in | Barclays"."""
    at = reader.institutions.index_at(start)
    if at is None or reader.institutions.ends[at] != end:
        return False
    return reader.institutions.payloads[at].institution is None


def is_strange(reader: Reader, start: int, end: int) -> bool:
    """Whether besides no word of the name is one of running text or a person's, as where little tells a place."""
    words = _own(reader.text[start:end])
    if any(word.lower() in ordinary_words() for word in words):
        return False
    return not (words[0] in given_names() or words[-1] in personal_names()) and is_new(reader, start, end)


def plain(word: str) -> bool:
    """Whether a capitalized word is an ordinary one or of another kind of name."""
    return word in stops() or word in not_names() or word.lower() in common_words()


def _own(name: str) -> list[str]:
    """The words of a name without those that many places have, as in "New Liuxi"."""
    return re.split("[ -]", rule("name.closer").sub("", rule("name.opener").sub("", name)))
