"""The mentions of an English report that quotes Chinese headlines in, its units with the values of the headlines out.

A translator's page often keeps the Chinese headline above the English text. Where both name the same unit, the headline
has the better of the two: a translated "Branch" may be of any level, and a name in pinyin may be read as several.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import cast

from reportmine.entities.branch.rules import value_rule
from reportmine.knowledge.tables import read_table
from reportmine.records import Branch, Mention

_SHORTEST = 5  # letters of a name in pinyin that is no part of another word by chance
_LOWEST = ("sub_branch", "outlet")
_LETTERS = re.compile(r"[^a-z]+")
Titled = dict[tuple[str | None, str | None], Branch]
"""Institution and place -> the unit as a Chinese headline gives it."""


def agreed(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions in order; a unit that a Chinese headline names as well has the headline's place and level."""
    units = [m.value for m in mentions if isinstance(m.value, Branch) and m.source.startswith("rule:branch.zh")]
    titled: Titled = {(unit.institution, unit.place): unit for unit in units}
    out = [_named(mention, titled, text) for mention in mentions]
    only = _unread(out, *titled.values()) if len(titled) == 1 else None
    out = [replace(m, value=only) if only is not None and _is_unread(m, only) else m for m in out]
    return [_levelled(mention, titled) for mention in out]


def _unread(mentions: Sequence[Mention], unit: Branch) -> Branch | None:
    """The headline's only unit if the English names one alone, and that in a way that spells no Chinese name.

    A name may be translated or misspelled: "Lotus New City branch" below 荷花新城支行. A unit of higher rank has others
    inside that the English may mean.
    """
    named = {m.value for m in mentions if isinstance(m.value, Branch) and m.source.startswith("rule:branch.en")}
    unread = {m.value for m in mentions if _is_unread(m, unit)}
    places = {value.place for value in unread if isinstance(value, Branch)}
    lowest = unit.level in _LOWEST and len(unit.place or "") > 1
    return unit if lowest and named == unread and len(places) == 1 else None


def _is_unread(mention: Mention, unit: Branch) -> bool:
    """Whether the English may mean a headline's unit by a name of which no more than an end was read."""
    value = mention.value
    if not isinstance(value, Branch) or not mention.source.startswith("rule:branch.en") or value.anonymised:
        return False
    own, place = unit.place or "", value.place or ""
    part = place.isascii() or (len(place) < len(own) and own.endswith(place))
    return bool(place) and part and value.institution in (None, unit.institution)


def _levelled(mention: Mention, titled: Titled) -> Mention:
    """The mention with the level of the headline's unit of its institution and place; its own where it is no branch."""
    value = mention.value
    if not isinstance(value, Branch) or value.level != "branch":
        return mention
    unit = titled.get((value.institution, value.place), value)
    return replace(mention, value=replace(value, level=unit.level))


def _named(mention: Mention, titled: Titled, text: str) -> Mention:
    """The mention with the values of the headline's unit whose name it spells out in pinyin: 泺源 for "Luoyuan"."""
    value = mention.value
    if not isinstance(value, Branch) or (value.institution, value.place) in titled or value.anonymised:
        return mention
    if mention.source.startswith("rule:branch.zh"):
        return mention
    words = text[slice(*cast("tuple[int, int]", mention.note["name"]))]
    letters = _LETTERS.sub("", value_rule("bilingual.kind").sub("", words).lower())
    same = [
        unit
        for unit in titled.values()
        if unit.place
        and value.institution in (None, unit.institution)
        and letters.endswith(tuple(_spelled(unit.place)))
    ]
    most = max((len(unit.place or "") for unit in same), default=0)
    best = [unit for unit in same if len(unit.place or "") == most]
    return replace(mention, value=best[0]) if len(best) == 1 else mention


@cache
def _pinyin() -> dict[str, str]:
    return {row["char"]: row["pinyin"] for row in read_table("pinyin")}


@cache
def _kinds() -> dict[str, list[str]]:
    """The Chinese word that ends a street's name -> the English ones."""
    kinds: dict[str, list[str]] = {}
    for row in read_table("street_words.en"):
        kinds.setdefault(row["zh"], []).append(row["surface"].lower())
    return kinds


def _spelled(place: str) -> list[str]:
    """The small letters of a place's name in pinyin, also with its last word in English: dikoulu, dikouroad."""
    names = [_letters(place)]
    for zh, english in _kinds().items():
        if place.endswith(zh) and len(place) > len(zh) + 1:
            names += [_letters(place[: -len(zh)]) + word for word in english]
    return [name for name in names if len(name) >= _SHORTEST]


def _letters(name: str) -> str:
    """A Chinese name in pinyin; nothing where a sign has no reading."""
    signs = [_pinyin().get(sign, "") for sign in name]
    return "".join(signs) if all(signs) else ""
