"""A picture in, the text that OCR sees on it out; set aside where no OCR is installed."""

from __future__ import annotations

from reportmine.errors import InputError
from reportmine.records import Report
from reportmine.stages.ingest import ocr
from reportmine.stages.ingest.item import About, Item, Reading
from reportmine.stages.ingest.pdf import paragraphs
from reportmine.stages.ingest.reading import checked

_SMALL = 8 << 10


def read(item: Item) -> Reading:
    """The text on the picture.

    Raises:
        InputError: if there is none, or nothing to read it with.
    """
    if item.size < _SMALL:
        raise InputError("a picture too small to hold a page of text")
    if not ocr.installed():
        raise InputError("a picture, perhaps of a page", mend=ocr.INSTALL)
    found = ocr.read_image(item.data())
    if not found.lines:
        raise InputError("a picture without text on it")
    yield checked(item, Report(item.path, "\n".join(paragraphs([found.lines])), source=item.place))
    return About(note=f"read by OCR, {found.confidence:.0%} sure")
