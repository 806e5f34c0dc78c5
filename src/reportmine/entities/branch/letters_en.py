"""The units of an English report in, the places out where the letters stand that the report gives one of them.

"the FSA Liuxi Regional Office (LRO)" makes "FSA LRO" and "the LRO" that unit further on and before; "Liuxi Currency
Processing Facility (CPF)" makes the "Liuxi CPF" it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.text.phrases import occurrences

_LEAST = 3  # letters: fewer stand for a kind of unit (RO, ZO)


def by_letters(names: Names, found: Sequence[Found]) -> Iterator[Found]:
    """Further mentions of units by the letters that stand in brackets behind them, with the institution before."""
    text = names.text
    called: dict[str, Found] = {}
    for one in () if names.china else found:
        letters = en_rule("unit.letters").match(text, one.end)
        if letters is None:
            continue
        name = text[one.name[0] : one.end]
        if letters["letters"] == _initials(name):
            called.setdefault(letters["letters"], one)
        elif letters["letters"] == _initials(one.unit) and name.endswith(one.unit):
            called.setdefault(name.removesuffix(one.unit) + letters["letters"], one)
    for start, end in occurrences(text, called, words=True) if called else ():
        if text[start - 1 : start] in ("(", '"') or names.institutions.overlaps(start, end):
            continue
        hit = names.owner_before(start)
        begin = start if hit is None else names.institutions.starts[hit]
        unit = called[text[start:end]]
        yield replace(unit, start=begin, end=end, institution=unit.institution if hit is None else hit, rule="letters")


def _initials(name: str) -> str:
    """The first letters of a unit's name and its unit word: VRO of "Visayas Regional Office"."""
    letters = "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())
    return letters if len(letters) >= _LEAST else ""
