"""A report's text in, its annotation out: the only file that knows the order of the stages.

    split into reports -> segment -> tag -> normalize -> link -> entities and links with the page's offsets

Each report of a page is read on its own text, so that the context of one never reaches into another. Only the year of
the page's own date above them all holds for those that name none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from typing import cast

from reportmine.entities import date
from reportmine.entities.branch.bilingual import agreed
from reportmine.match.sure import sure
from reportmine.records import Annotation, Entity, Link, Mention, Report, ReportSpan, Span, Value
from reportmine.stages.link import link
from reportmine.stages.normalize import normalize
from reportmine.stages.segment import language, of_models, segment, split_reports
from reportmine.stages.tag import tag
from reportmine.steps import Steps, ended
from reportmine.text.flow import flow
from reportmine.text.han import chinese_parts
from reportmine.text.view import YEAR_TOLD, View, fold

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|二[〇○零]")


def annotate(report: Report, *, calibrated: bool = True) -> Annotation:
    """All facts of one document; see `annotating`."""
    return ended(annotating(report, calibrated=calibrated))


def annotating(report: Report, *, calibrated: bool = True) -> Steps[Annotation]:
    """All facts of one document, step by step.

    Args:
        report: the document; `lang` and `year` may be None: the language is then told from the text, and the
            year is only what the text itself says.
        calibrated: whether an entity's confidence is how often such findings were right, or its finder's own guess.
    """
    sure_of = sure if calibrated else _guess
    text = report.text
    folded = fold(text)
    lang = report.lang or language(folded)
    reports = split_reports(folded, lang)
    entities: list[Entity] = []
    links: list[Link] = []
    numbers = count(1)
    page = _page_year(report, folded, lang, reports)
    for part in reports or _whole(text):
        year = report.year if _YEAR.search(folded, part.span.start, part.span.end) else page
        found, joined = yield from _read(replace(report, year=year), folded, lang, part.span, numbers, sure_of)
        entities.extend(found)
        links.extend(joined)
    named = tuple(ReportSpan(part.span, _title(text, folded, part)) for part in reports)
    known = replace(report, lang=lang)
    return Annotation(known, tuple(entities), tuple(links), named)


def _page_year(report: Report, folded: str, lang: str, reports: Sequence[ReportSpan]) -> int | None:
    """The year that is known, else that of the line with the page's date above its several reports.

    The day of a page of model texts is none of theirs.
    """
    if report.year is not None or not reports or not reports[0].span.start:
        return report.year
    end = reports[0].span.start
    if of_models(folded[:end], lang):
        return None
    view = View(report.text[:end], folded[:end], lang, None, segment(folded[:end], lang))
    date.find(view)
    return cast("int | None", view.memo.get(YEAR_TOLD))


def _whole(text: str) -> Iterator[ReportSpan]:
    if text:
        yield ReportSpan(Span(0, len(text)))


def _title(text: str, folded: str, part: ReportSpan) -> str | None:
    """The report's title as the text has it, unfolded, its words one blank apart."""
    if part.title is None:
        return None
    words = r"\s+".join(re.escape(word) for word in part.title.split())
    found = re.compile(words).match(folded, part.span.start)
    return part.title if found is None else " ".join(text[found.start() : found.end()].split())


def _guess(_: str, guess: float) -> float:
    return guess


def _employer(mention: Mention) -> Span | None:
    """Where the text names who employs an official: the body, and of several posts those behind the first."""
    spans = [cast("tuple[int, int]", mention.note[key]) for key in ("org_span", "post_span") if key in mention.note]
    return Span(min(start for start, _ in spans), max(end for _, end in spans)) if spans else None


def _read(
    report: Report, folded: str, lang: str, span: Span, numbers: count[int], sure_of: Callable[[str, float], float]
) -> Steps[tuple[list[Entity], list[Link]]]:
    """The entities and links of one report of the page, with the page's offsets."""
    running = flow(folded[span.start : span.end], lang)
    raw = running.same(report.text[span.start : span.end])
    view = View(raw, running.text, lang, report.year, segment(running.text, lang))
    yield
    mentions = yield from _mentions(view)
    local = [_entity(mention, next(numbers), sure_of) for mention in mentions]
    told = ((entity.id, _employer(mention)) for entity, mention in zip(local, mentions, strict=True))
    employers = {entity: span for entity, span in told if span is not None}
    yield
    joined = link(view, local, employers)
    yield
    if span.start == 0 and len(running.starts) == 1:
        return local, joined
    moved = [
        Entity(e.id, running.source(e.span).shift(span.start), e.label, e.value, e.source, e.confidence) for e in local
    ]
    return moved, joined


def _mentions(view: View) -> Steps[list[Mention]]:
    """What a report names; an English one may quote Chinese headlines, which are read as such."""
    tagged = yield from tag(view)
    mentions = normalize(tagged, view)
    quoted = list(chinese_parts(view.text)) if view.lang == "en" else []
    for span in quoted:
        mentions = [mention for mention in mentions if not mention.span.overlaps(span)]
    for span in quoted:
        text = view.text[span.start : span.end]
        part = View(view.raw[span.start : span.end], text, "zh", view.year, segment(text, "zh"))
        tagged = yield from tag(part)
        mentions.extend(_moved(mention, span.start) for mention in normalize(tagged, part))
    return agreed(sorted(mentions, key=lambda mention: mention.span), view.text) if quoted else mentions


def _moved(mention: Mention, by: int) -> Mention:
    note = dict(mention.note)
    if note.get("org_span"):
        start, end = cast("tuple[int, int]", note["org_span"])
        note["org_span"] = (start + by, end + by)
    return replace(mention, span=mention.span.shift(by), note=note)


def _entity(mention: Mention, number: int, sure_of: Callable[[str, float], float]) -> Entity:
    value = cast("Value", mention.value)
    confidence = sure_of(mention.source, mention.confidence)
    return Entity(f"e{number}", mention.span, mention.label, value, mention.source, confidence)
