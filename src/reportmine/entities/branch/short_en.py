"""The BRANCH mentions of an English report in; those that bear a short name the report gives a unit get its values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from reportmine.entities.branch.rules import value_rule
from reportmine.match.gazetteer import place_named
from reportmine.records import Branch, Mention

_MOST = 4  # letters that a place is abbreviated to


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


def town_alone(place: str, institution: str, text: str) -> str:
    """The town that a unit abroad is named after, without the first word of its bank's name: "Liuxi | Unity| Branch".

    A town is one that is known, or that the report names apart from that word too.
    """
    town, _, last = place.rpartition(" ")
    if not town or not institution.startswith(f"{last} ") or place_named(last):
        return place
    return town if place_named(town) or text.count(town) > text.count(place) else place


def spelled_out(mentions: Sequence[Mention]) -> None:
    """Give a unit abroad that bears a place's letters the place that another unit of its institution spells out.

    "OKC Branch" is the Oklahoma City Branch where both are the same bank's.
    """
    values = [mention.value for mention in mentions if isinstance(mention.value, Branch)]
    for mention in mentions:
        value = mention.value
        if (
            not isinstance(value, Branch)
            or value.place is None
            or not value.place.isupper()
            or len(value.place) > _MOST
        ):
            continue
        others = {one.place for one in values if one.institution == value.institution and one.place is not None}
        whole = [place for place in others if not place.isupper() and _spells(place, value.place)]
        if len(whole) == 1:
            mention.value = replace(value, place=whole[0])


def _spells(place: str, letters: str) -> bool:
    """Whether the letters stand in the place's name in this order, each word's first letter among them."""
    rest = iter(place.upper())
    heads = [word[0] for word in place.upper().split()]
    return place[0] == letters[0] and heads[-1] in letters[1:] and all(letter in rest for letter in letters)
