"""An English PLACE in, the same with the letters in brackets that the text calls it by out: "Liuxi College| (LC)"."""

from __future__ import annotations

import re
from dataclasses import replace

from reportmine.entities.place.reader_en import Reader
from reportmine.entities.place.tables_en import RANKS, rule
from reportmine.records import Mention, Span


def lettered(reader: Reader, mention: Mention) -> Mention:
    """The mention of a country or of a school or other body with its letters in brackets: "Liuxi College| (LC)"."""
    start, end = mention.span.start, mention.span.end
    body = mention.label and mention.source.endswith(".host")
    at = reader.places.last_within(start, end) if mention.label and not body else None
    country = at is not None and reader.rank(reader.places.payloads[at]) == RANKS["country"]
    letters = rule("short.form").match(reader.text, end) if body or country else None
    if letters is None or not _stands_for(letters["letters"], reader.text[start:end]):
        return mention
    return replace(mention, span=Span(start, letters.end()))


def _stands_for(letters: str, name: str) -> bool:
    """Whether the letters are those that the words of the name begin with, its small words left out or not."""
    words = re.split("[ -]", name)
    large = [word for word in words if rule("short.small").fullmatch(word) is None]
    return any(letters == "".join(word[:1] for word in some).upper() for some in (words, large))
