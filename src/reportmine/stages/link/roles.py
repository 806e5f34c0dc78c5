"""A mention's place in a report in, out the role that the words around it give it: does it act, guide, host, employ?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportmine.knowledge.rules import read_rules
from reportmine.records import Entity
from reportmine.text.view import View

ACTS, GUIDES, CITED, EMPLOYS, QUOTED, BYLINE = "acts", "guides", "cited", "employs", "quoted", "byline"
VENUE = "venue"
"""It is only where something takes place: "at the Nanling branch", 在东山支行门口."""
_BEFORE = 90
_AFTER = 24
_FAR = 60
_CAPTION = 400
_NEAR = 6
_SIGNED = 40
_ALONG = 32
_OPENING = 160  # so far behind whom it addresses does a report speak of who reports
_STOP = 180  # how far behind one of its stops a bank speaks of itself


def rule(name: str) -> re.Pattern[str]:
    """A pattern of `rules/link.toml`."""
    return read_rules("link")[name].pattern


def role_of(view: View, start: int, end: int) -> str:
    """The role of the mention in [start, end): acts, guides, cited, quoted or venue."""
    before = view.text[max(0, start - _BEFORE) : start]
    after = view.text[end : end + _AFTER]
    if rule("quoted.zh").search(before):
        return QUOTED
    if view.lang == "zh":
        return _in_chinese(before, after, view.text[end : end + _FAR])
    if rule("stop.before.en").search(before) and rule("stop.after.en").search(view.text[end : end + _STOP]):
        return ACTS
    if rule("venue.before.en").search(before) and not rule("venue.not.en").search(before):
        return VENUE
    began = rule("started.before.en").search(before) and rule("started.after.en").search(view.text[end : end + _FAR])
    if began or rule("former.before.en").search(before):
        return CITED  # whose somebody was before
    guides = rule("guide.before.en").search(before) or rule("guide.after.en").search(after)
    return GUIDES if guides else ACTS


def pictured(view: View, end: int, facts: Sequence[Entity]) -> bool:
    """Whether a mention that ends at the offset stands in the caption of a picture that an outlet's credit closes."""
    credit = rule("captioned.en").match(view.text[end : end + _CAPTION]) if view.lang == "en" else None
    if credit is None:
        return False
    start, stop = (end + at for at in credit.span("credit"))
    return any(fact.label == "MEDIA" and start <= fact.span.start < stop for fact in facts)


def signs(view: View, start: int, end: int) -> bool:
    """Whether what stands in [start, end) signs the report above its day."""
    before, behind = view.text[max(0, start - _NEAR) : start], view.text[end : end + _SIGNED]
    return bool(rule("signed.before").search(before) and rule(f"signed.behind.{view.lang}").search(behind))


def addressed(view: View, start: int, end: int, signed: int) -> bool:
    """Whether a mention is whom a report addresses that is signed or speaks of us, alone in its line.

    `signed` is where the branch stands that signs the report.
    """
    before, behind = view.text[max(0, start - _NEAR) : start], view.text[end : end + _NEAR]
    if not (rule("signed.before").search(before) and rule("addressed.behind").search(behind)):
        return False
    told = view.lang == "zh" and rule("addressed.by").search(view.text, end, end + _OPENING) is not None
    return 0 <= start < signed or told


def tells_of_itself(view: View, end: int) -> bool:
    """Whether a body is asked for news and these are of what it does: 记者从…获悉，该局."""
    return rule("cited.acts.zh").match(view.text[end : end + _ALONG]) is not None


def takes_along(view: View, start: int, end: int) -> bool:
    """Whether a Chinese clause takes the mention along: 会同|A, 与|B|一道走访."""
    before, after = view.text[max(0, start - _NEAR) : start], view.text[end : end + _ALONG]
    if rule("partner.verb.zh").search(before):
        return True
    return bool(rule("partner.before.zh").search(before) and rule("partner.after.zh").search(after))


def _in_chinese(before: str, after: str, far: str) -> str:
    def both(name: str, behind: str, text: str) -> bool:
        return rule(name).search(before) is not None and rule(behind).search(text) is not None

    if both("signed.before", "letterhead.zh", after):
        return ACTS
    if both("venue.before.zh", "venue.after.zh", after):
        return VENUE
    guides = both("guide.before.zh", "guide.after.zh", after) or both("guide.far.zh", "guide.end.zh", far)
    guides = guides or both("guide.under.zh", "guide.organized.zh", after)
    if guides or both("guide.used.zh", "guide.made.zh", after) or both("guide.to.zh", "guide.told.zh", after):
        return GUIDES
    if both("cited.before.zh", "cited.after.zh", after):
        return CITED
    if rule("joins.zh").search(far):
        return ACTS
    leaders = rule("guide.leaders.zh").search(far)
    return GUIDES if leaders or rule("guide.after.zh").search(after) or rule("guide.verb.zh").search(after) else ACTS
