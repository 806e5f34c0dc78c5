"""A number that fills a field of an English form in ("Leaflets distributed: 250"), the noun of its own label out."""

from __future__ import annotations

from reportmine.entities.count.nouns_en import Noun, noun_after
from reportmine.entities.count.read_en import year_like
from reportmine.entities.count.rules import en_rule

_REACH = 90
_REST = 8


def is_identifier(text: str, start: int, end: int) -> bool:
    """Whether the number fills a field whose label counts nothing ("Volunteers' phone: 5512"), or tells of the page.

    A page tells by a line of its own how many pictures and readers it has: "12 Comments". So does the number at the
    end of the first line which a report bears in a series: "Summary of Publicity 3".
    """
    if text.startswith("\n", end) and "\n" not in text[:end] and en_rule("before.series").before(text, start, _REACH):
        return True
    if en_rule("after.tally").starting(text, end) and en_rule("before.line").ending(text, start, _REST):
        return True
    label = _label(text, start, end)
    return label is not None and en_rule("field.never").search(label) is not None


def field_noun(text: str, start: int, end: int) -> Noun | None:
    """What the label counts whose field the number fills, or None; people that it only hints at have no word."""
    label = _label(text, start, end)
    if label is None or (year_like(text[start:end]) and not en_rule("field.done").search(label)):
        return None
    noun = noun_after(f" {label} ", 0)
    if noun is not None and noun.category:
        return Noun(noun.word, noun.category, end)
    return Noun("", "people", end) if en_rule("field.people").search(label) else None


def _label(text: str, start: int, end: int) -> str | None:
    """The label of the field that the number fills alone, or None."""
    rest = text[end : end + _REST] + ("\n" if end + _REST > len(text) else "")
    if not en_rule("after.field").starting(rest, 0):
        return None
    field = en_rule("before.field").ending(text, start, _REACH)
    return None if field is None else field["label"]
