"""A Chinese report in, where it stands what it calls a body for short that is named after a place."""

from __future__ import annotations

from collections.abc import Iterator

from reportmine.entities.place.endings_zh import rule, suffix_of
from reportmine.entities.place.pieces_zh import Reader
from reportmine.text.phrases import PhraseIndex

_SIGN = "简称"  # stands wherever a report tells a short name


def short_names(reader: Reader) -> Iterator[tuple[int, int]]:
    """Start and end of the short names that the report gives to bodies of no place's kind: （以下简称“长沙义工”）."""
    if _SIGN not in reader.text:
        return
    told = {match["name"] for match in rule("called.short").scan(reader.text) if _of_body(reader, *match.span("name"))}
    for start, end, _ in PhraseIndex((name, None) for name in told).find(reader.text) if told else ():
        if not reader.institutions.overlaps(start, end):
            yield start, end


def _of_body(reader: Reader, start: int, end: int) -> bool:
    """Whether a short name begins with a place and goes on with something else: 长沙|义工, not 望城经开区."""
    place = reader.places.starting_at(start)
    inside = place is not None and place < end and not reader.institutions.overlaps(start, end)
    return inside and suffix_of(reader.text[start:end]) is None
