"""One report's view in, its settled mentions out: every label's finder runs, overlaps are decided once."""

from __future__ import annotations

from reportmine.entities.catalogue import FINDERS
from reportmine.match.overlap import settle
from reportmine.records import Mention, Span
from reportmine.steps import Steps
from reportmine.text.view import View


def tag(view: View) -> Steps[list[Mention]]:
    """Disjoint mentions in order of start; blockers and page furniture are gone. It pauses after each finder."""
    mentions: list[Mention] = []
    for find in FINDERS.values():
        mentions.extend(find(view))
        yield
    furniture = [segment.span for segment in view.of_kind("furniture")]
    return [m for m in settle(mentions) if m.label and not (furniture and _inside(m.span, furniture))]


def _inside(span: Span, blocks: list[Span]) -> bool:
    return any(block.overlaps(span) for block in blocks)
