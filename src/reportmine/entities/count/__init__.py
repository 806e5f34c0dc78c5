"""A view of a report in, its COUNT mentions with finished values out."""

from __future__ import annotations

from reportmine.entities.count.en import find_en
from reportmine.entities.count.fields_zh import find_fields, overrules
from reportmine.entities.count.grid_zh import find_cells
from reportmine.entities.count.zh import find_zh
from reportmine.records import Mention, Span
from reportmine.text.view import View, index_at

__all__ = ["find"]


def find(view: View) -> list[Mention]:
    """Every stated quantity of the view: span, number, modifier, unit and category.

    Page furniture and bylines (view counters, document numbers) hold none.
    """
    found = _chinese(view) if view.lang == "zh" else find_en(view)
    outside = tuple(segment.span for segment in view.of_kind("furniture", "byline"))
    if not outside:
        return list(found)
    return [mention for mention in found if not _covered(mention, outside)]


def _chinese(view: View) -> list[Mention]:
    """The counts of a Chinese text, of its forms and of its tables, in order."""
    found = list(find_zh(view))
    known = {mention.span.start: mention for mention in found}
    cells = find_cells(view) if "\t" in view.text else ()
    told = {cell.span.start: cell for cell in cells if cell.span.start not in known}
    for field in find_fields(view):
        at = field.span.start
        if at not in told and (at not in known or overrules(view.text, field, known[at])):
            told[at] = field
    return sorted((known | told).values(), key=lambda mention: mention.span) if told else found


def _covered(mention: Mention, spans: tuple[Span, ...]) -> bool:
    at = index_at(spans, mention.span.start)
    return at >= 0 and spans[at].covers(mention.span)
