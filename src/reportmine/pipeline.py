"""A report's text in, its annotation out: the only file that knows the order of the stages.

    split into reports -> segment -> tag -> normalize -> link -> entities and links with the page's offsets

Each report of a page is read on its own text, so that the context of one never reaches into another.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import cast

from reportmine.records import Annotation, Entity, Link, Mention, Report, ReportSpan, Span, Value
from reportmine.stages.link import link
from reportmine.stages.normalize import normalize
from reportmine.stages.segment import language, segment, split_reports
from reportmine.stages.tag import tag
from reportmine.text.view import View, fold


def annotate(report: Report) -> Annotation:
    """All facts of one document.

    Args:
        report: the document; `lang` and `year` may be None: the language is then told from the text, and the
            year is only what the text itself says.
    """
    text = report.text
    lang = report.lang or language(text)
    folded = fold(text)
    reports = split_reports(folded, lang)
    entities: list[Entity] = []
    links: list[Link] = []
    numbers = count(1)
    for part in reports or _whole(text):
        found, joined = _read(report, folded, lang, part.span, numbers)
        entities.extend(found)
        links.extend(joined)
    named = tuple(ReportSpan(part.span, _title(text, part)) for part in reports)
    known = Report(report.id, text, lang, report.year, report.source)
    return Annotation(known, tuple(entities), tuple(links), named)


def _whole(text: str) -> Iterator[ReportSpan]:
    if text:
        yield ReportSpan(Span(0, len(text)))


def _title(text: str, part: ReportSpan) -> str | None:
    """The report's title as the text has it, unfolded."""
    if part.title is None:
        return None
    return text[part.span.start : part.span.start + len(part.title)]


def _read(report: Report, folded: str, lang: str, span: Span, numbers: count[int]) -> tuple[list[Entity], list[Link]]:
    """The entities and links of one report of the page, with the page's offsets."""
    text = folded[span.start : span.end]
    raw = report.text[span.start : span.end]
    view = View(raw, text, lang, report.year, segment(text, lang))
    mentions = normalize(tag(view), view)
    local = [_entity(mention, next(numbers)) for mention in mentions]
    employers = {
        entity.id: Span(*cast("tuple[int, int]", mention.note["org_span"]))
        for entity, mention in zip(local, mentions, strict=True)
        if "org_span" in mention.note
    }
    joined = link(view, local, employers)
    if span.start == 0:
        return local, joined
    moved = [Entity(e.id, e.span.shift(span.start), e.label, e.value, e.source, e.confidence) for e in local]
    return moved, joined


def _entity(mention: Mention, number: int) -> Entity:
    value = cast("Value", mention.value)
    return Entity(f"e{number}", mention.span, mention.label, value, mention.source, mention.confidence)
