"""A Chinese numeral's place in, what is counted out where the words around tell by what is done with it."""

from __future__ import annotations

from functools import cache

from reportmine.knowledge.rules import Rule, read_rules

_REACH = 30
_PLACE = "#"  # stands for the numeral in a rule that looks on both sides


@cache
def _roles(surface: str) -> tuple[Rule, ...]:
    """The rules of `count_zh` that tell what a classifier counts, in file order."""
    return tuple(
        rule for rule in read_rules("count_zh").values() if surface in str(rule.extra.get("measures", "")).split()
    )


def role_of(text: str, start: int, end: int, surface: str, value: float) -> str | None:
    """The category of the first rule that fits, or None.

    Args:
        text: the folded text.
        start: where the numeral begins.
        end: behind its classifier.
        surface: the classifier.
        value: the number; a rule with `least` holds from that number on.
    """
    for rule in _roles(surface):
        if value < float(str(rule.extra.get("least", 0))):
            continue
        side = rule.extra["side"]
        if side == "after":
            found = rule.after(text, end, _REACH)
        elif side == "before":
            found = rule.before(text, start, _REACH)
        else:
            low = start - _REACH if start > _REACH else 0
            found = rule.pattern.search(f"{text[low:start]}{_PLACE}{text[end : end + _REACH]}")
        if found is not None:
            return str(rule.extra["category"])
    return None
