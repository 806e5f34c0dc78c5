"""A text file in, its text out, to the letter."""

from __future__ import annotations

from reportmine.errors import InputError
from reportmine.records import Report
from reportmine.stages.ingest.item import About, Item, Reading
from reportmine.stages.ingest.reading import NOT_READ, checked
from reportmine.stages.ingest.sniff import UNKNOWN, kind_of_name
from reportmine.text.encodings import decode

DAMAGED = "get an undamaged copy"


def read(item: Item) -> Reading:
    """The file as one document.

    Raises:
        InputError: if it is in no known encoding.
    """
    try:
        found = decode(item.data())
    except InputError as error:
        if kind_of_name(item.path) != UNKNOWN:
            raise
        problem, mend = NOT_READ[UNKNOWN]
        raise InputError(problem, mend=mend) from error
    event = checked(item, Report(item.path, found.text, source=item.place))
    yield event
    if found.damaged and isinstance(event, Report):
        yield item.problem(found.damage, DAMAGED)
    return About(found.encoding, found.confidence)
