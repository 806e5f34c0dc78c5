"""A text in, the bodies out that act in it and are neither a branch nor an institution: 市公安局, "the police".

What such a body does belongs to no branch. Their words stand in the table `link_bodies.tsv`.
"""

from __future__ import annotations

from functools import cache

from reportmine.knowledge.tables import read_table
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.records import Span
from reportmine.stages.link.roles import rule
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View, index_at, lowered

_BEFORE = {"zh": 14, "en": 60}
_AFTER = 12


@cache
def _words(lang: str) -> PhraseIndex[str]:
    rows = (row for row in read_table("link_bodies") if row["lang"] == lang)
    return PhraseIndex(((row["surface"], lang) for row in rows), words=lang == "en")


def bodies(view: View, taken: tuple[Span, ...]) -> list[Span]:
    """Where the words for such bodies stand that may be what their clause is about, in order.

    Args:
        view: the report.
        taken: its entities and institutions, in order; a word within one of them is none.
    """
    text = view.text if view.lang == "zh" else lowered(view.text)
    joins, after = rule(f"body.joins.{view.lang}"), rule(f"body.after.{view.lang}")
    found = []
    for start, end, _ in _words(view.lang).find(text):
        at = index_at(taken, end - 1)
        if at >= 0 and taken[at].end > start:
            continue
        if joins.search(view.text[max(0, start - _BEFORE[view.lang]) : start]) is None and (
            after.search(view.text[end : end + _AFTER]) is None
        ):
            found.append(Span(start, end))
    return found


def letters_behind(text: str, hits: Hits[Body], start: int) -> bool:
    """Whether an institution's letters stand in brackets behind its name: "the State Bank of Fellmo (|SBF|)"."""
    return text.startswith(" (", start - 2) and hits.ending_at(start - 2) is not None
