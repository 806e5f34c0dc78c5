"""The text around an English numeral in, out what touches it: members, a measure, half of a ratio."""

from __future__ import annotations

from reportmine.entities.count.nouns_en import Noun
from reportmine.entities.count.rules import en_rule


def joined(text: str, end: int) -> Noun | None:
    """The members, assets, areas or measure that a number counts beside it: "60-|member team", "4-|state area"."""
    if member := en_rule("after.member").starting(text, end):
        return Noun(member["noun"], "people", member.end("noun"))
    if assets := en_rule("after.assets").starting(text, end):
        return Noun(assets["noun"], "money", assets.end("noun"))
    if parts := en_rule("after.parts").starting(text, end):
        return Noun(parts["noun"], "outlets" if parts["outlet"] else "organisations", parts.end("noun"))
    measure = en_rule("after.measure").starting(text, end)
    return None if measure is None else Noun(measure["noun"], "other", measure.end("noun"))


def in_ratio(text: str, start: int, end: int) -> bool:
    """Whether the numeral is one of two that tell how common something is: "two in five adults"."""
    if en_rule("after.ratio").starting(text, end):
        return True
    if en_rule("after.persons").starting(text, end) is None:
        return False
    return any((en_rule("before.ratio").before(text, start, 24), en_rule("whole.ratio").before(text, end, 32)))


def in_speech(text: str, start: int, end: int) -> bool:
    """Whether the quotation around the numeral is what somebody says, by the words before or behind it."""
    if en_rule("after.speech").pattern.match(text, end):
        return True
    return en_rule("before.speech").before(text, start, 130) is not None


def glued(text: str, end: int) -> bool:
    """Whether letters or signs touch the number that make it a label, and no measure and no members; or its street."""
    if en_rule("after.street").after(text, end, 60):
        return True
    return en_rule("after.glued").after(text, end, 4) is not None and joined(text, end) is None
