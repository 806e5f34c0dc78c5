"""One report's view in, its settled mentions out: every label's finder runs, overlaps are decided once."""

from __future__ import annotations

from reportmine.entities.catalogue import FINDERS
from reportmine.match.hits import Hits
from reportmine.match.overlap import settle
from reportmine.records import Mention
from reportmine.steps import Steps
from reportmine.text.view import View


def tag(view: View) -> Steps[list[Mention]]:
    """Disjoint mentions in order of start; blockers and page furniture are gone. It pauses after each finder."""
    mentions: list[Mention] = []
    for find in FINDERS.values():
        mentions.extend(find(view))
        yield
    furniture = Hits((segment.span.start, segment.span.end, None) for segment in view.of_kind("furniture"))
    return [m for m in settle(mentions) if m.label and not furniture.overlaps(m.span.start, m.span.end)]
