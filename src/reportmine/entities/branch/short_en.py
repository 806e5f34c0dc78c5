"""The BRANCH mentions of an English report in; those that bear a short name the report gives a unit get its values."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reportmine.entities.branch.rules import value_rule
from reportmine.records import Branch, Mention


def called_en(mentions: Sequence[Mention], text: str) -> None:
    """Give a unit without a place the values of the unit that the report calls so.

    ``Nanling Central Sub-branch of the People's Bank of China (hereinafter referred to as "PBC Central Sub-branch")``:
    every "PBC Central Sub-branch" is Nanling's.
    """
    named: dict[str, Branch] = {}
    for before, mention in pairwise(mentions):
        between = text[before.span.end : mention.span.start]
        value = before.value
        if _bare(mention) and isinstance(value, Branch) and _called(between):
            named.setdefault(text[mention.span.start : mention.span.end], value)
    for mention in mentions if named else ():
        value = named.get(text[mention.span.start : mention.span.end])
        if value is not None and _bare(mention):
            mention.value = value


def _bare(mention: Mention) -> bool:
    """Whether the mention names no place and is not blanked out."""
    value = mention.value
    return isinstance(value, Branch) and value.place is None and not value.anonymised and value.level != "head_office"


def _called(between: str) -> bool:
    return value_rule("called.en").fullmatch(between) is not None
