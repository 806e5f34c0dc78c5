"""An English numeral and its noun in, what is counted out where the words around tell by what is done with it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from reportmine.knowledge.rules import Rule, read_rules

_BEFORE = 70
_BEHIND = 80
_PLACE = "#"  # stands for the numeral in a rule


@cache
def _roles(word: str, category: str) -> tuple[Rule, ...]:
    """The rules of `count_en` that tell what a noun counts, in file order."""
    return tuple(_matching(word, category))


def _matching(word: str, category: str) -> Iterator[Rule]:
    for rule in read_rules("count_en").values():
        nouns = str(rule.extra.get("nouns", "")).split()
        kinds = str(rule.extra.get("kinds", "")).split()
        if word in nouns or (category or "unknown") in kinds:
            yield rule


def role_of(text: str, start: int, end: int, word: str, category: str) -> str | None:
    """The category of the first rule that fits, or None.

    Args:
        text: the folded text.
        start: where the numeral or its approximator begins.
        end: where the numeral ends.
        word: the counted noun in lower case.
        category: the noun's own category, "" for a noun that the table lacks.
    """
    name = word.replace(" ", "-")
    rules = _roles(name, category) or (() if name.endswith("s") else _roles(f"{name}s", category))
    if not rules:
        return None
    window = f"{text[max(0, start - _BEFORE) : start]}{_PLACE}{text[end : end + _BEHIND]}"
    for rule in rules:
        if rule.pattern.search(window) is not None:
            return str(rule.extra["category"])
    return None
