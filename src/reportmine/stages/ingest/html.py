"""A saved web page in, its main text as one document out, with the title, date, site and address it gives itself."""

from __future__ import annotations

from reportmine.records import Report
from reportmine.stages.ingest.item import About, Item, Reading
from reportmine.stages.ingest.reading import checked
from reportmine.stages.ingest.text import DAMAGED
from reportmine.stages.ingest.web import decoded, read_page


def read(item: Item) -> Reading:
    """The page as one document; the year is that of its own publication, where the page states it.

    Raises:
        InputError: if it is in no known encoding.
    """
    found = decoded(item.data())
    page = read_page(found.text)
    event = checked(item, Report(item.path, page.text, year=page.year, source=item.place))
    yield event
    if found.damaged and isinstance(event, Report):
        yield item.problem(found.damage, DAMAGED)
    return About(found.encoding, found.confidence, page.title, page.date, page.site, page.url)
