"""A text file in, its text out, to the letter."""

from __future__ import annotations

from reportmine.records import Report
from reportmine.stages.ingest.item import About, Item, Reading
from reportmine.stages.ingest.reading import checked
from reportmine.text.encodings import decode

DAMAGED = "get an undamaged copy"


def read(item: Item) -> Reading:
    """The file as one document.

    Raises:
        InputError: if it is in no known encoding.
    """
    found = decode(item.data())
    event = checked(item, Report(item.path, found.text, source=item.place))
    yield event
    if found.damaged and isinstance(event, Report):
        yield item.problem(found.damage, DAMAGED)
    return About(found.encoding, found.confidence)
