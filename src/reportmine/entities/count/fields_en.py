"""A number that fills a field of an English form in ("Leaflets distributed: 250"), the noun of its own label out."""

from __future__ import annotations

from reportmine.entities.count.nouns_en import Noun, noun_after
from reportmine.entities.count.read_en import year_like
from reportmine.entities.count.rules import en_rule

_REACH = 90
_REST = 8


def field_noun(text: str, start: int, end: int) -> Noun | None:
    """What the label counts whose field the number fills, or None; people that it only hints at have no word."""
    rest = text[end : end + _REST] + ("\n" if end + _REST > len(text) else "")
    if not en_rule("after.field").starting(rest, 0):
        return None
    field = en_rule("before.field").ending(text, start, _REACH)
    if field is None or en_rule("field.never").search(field["label"]):
        return None
    if year_like(text[start:end]) and not en_rule("field.done").search(field["label"]):
        return None
    noun = noun_after(f" {field['label']} ", 0)
    if noun is not None and noun.category:
        return Noun(noun.word, noun.category, end)
    return Noun("", "people", end) if en_rule("field.people").search(field["label"]) else None
