"""The units of an English report in, the places out where the letters stand that the report gives one of them.

"the FSA Liuxi Regional Office (LRO)" makes "FSA LRO" and "the LRO" that unit further on and before; "Liuxi Currency
Processing Facility (CPF)" makes the "Liuxi CPF" it. "Fellbank Liuxi branch (FB-Liuxi)" is one unit, told twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.knowledge.tables import column
from reportmine.match.listed import Body
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


def with_shorts(names: Names, found: Sequence[Found]) -> list[Found]:
    """The units, each one with what tells it once more in brackets: "Fellbank Liuxi branch | (FB-Liuxi)", "| (LB)"."""
    shorts = {} if names.china else {one.start: one for one in found if not one.unit}
    whole, inside = [], set()
    for one in found:
        opened = en_rule("short.opened").match(names.text, one.end) if shorts else None
        short = None if opened is None else shorts.get(opened.end())
        if short is not None and names.text.startswith(")", short.end) and _same(names, one, short):
            inside.add(short.start)
            one = replace(one, end=short.end + 1)
        elif not names.china and (letters := _own_letters(names, one) or _named_again(names, one)) is not None:
            one = replace(one, end=letters)
        whole.append(one)
    return [one for one in whole if one.start not in inside]


def in_capitals(names: Names, found: Sequence[Found]) -> Iterator[Found]:
    """Further mentions of a unit by its institution and place in a heading in capitals: "OJK LIUXI KICKS OFF"."""
    text = names.text
    called = {text[one.start : one.end].upper(): one for one in found if one.institution is not None and not one.unit}
    large = [whole for whole in called if whole not in (text[one.start : one.end] for one in found)]
    for start, end in () if names.china else occurrences(text, large, words=True):
        line = text[text.rfind("\n", 0, start) + 1 : start] + text[end:].partition("\n")[0]
        if line.upper() == line and not any(one.start < end and start < one.end for one in found):
            yield replace(called[text[start:end]], start=start, end=end, rule="letters")


def by_stems(names: Names, found: Sequence[Found]) -> Iterator[Found]:
    """Further mentions of a unit by its bank, a hyphen and its name, without the unit word: "RB-Liuxi | personnel"."""
    text = names.text
    called: dict[str, Found] = {}
    for one in () if names.china else found:
        stem = text[one.start : one.end].removesuffix(one.unit).rstrip()
        hit = names.institutions.ends[one.institution] if one.institution is not None else 0
        if one.unit and text[hit : hit + 1] == "-" and one.start < hit < one.start + len(stem) - 1:
            called.setdefault(stem, one)
    for start, end in occurrences(text, called, words=True) if called else ():
        taken = any(one.start < end and start < one.end for one in found)
        if not taken and en_rule("stem.goes.on").match(text, end) is None:
            yield replace(called[text[start:end]], start=start, end=end, unit="", rule="again")


def by_kinds(names: Names, found: Sequence[Found]) -> Iterator[Found]:
    """Further mentions of a unit by its bank and the letters of what it is: "Liuxi regional office (RO)", "RBF RO"."""
    text, hits = names.text, names.institutions
    called: dict[tuple[Body, str], list[Found]] = {}
    for one in () if names.china else found:
        told = en_rule("kind.letters").match(text, one.name[1] + len(one.unit)) if one.unit else None
        letters = "".join(word[0] for word in one.unit.upper().split())
        if one.institution is not None and told is not None and told["letters"] == letters:
            called.setdefault((hits.payloads[one.institution], letters), []).append(one)
    for hit, end in enumerate(hits.ends) if called else ():
        behind = en_rule("kind.again").match(text, end)
        units = [] if behind is None else called.get((hits.payloads[hit], behind["letters"]), [])
        if behind is not None and len({text[slice(*one.name)] for one in units}) == 1:
            yield replace(units[0], start=hits.starts[hit], end=behind.end(), institution=hit, rule="letters")


def _same(names: Names, one: Found, short: Found) -> bool:
    """Whether a unit by its institution's letters and its place, or the place's letters, is the one before it."""
    if one.institution is None or short.institution is None:
        return False
    if names.institutions.payloads[one.institution] != names.institutions.payloads[short.institution]:
        return False
    place, called = (names.text[slice(*unit.name)].strip() for unit in (one, short))
    return place.startswith((called, *column("office_letters.en", "place", surface=called)))


def _own_letters(names: Names, one: Found) -> int | None:
    """Where the brackets end that hold the first letters of a unit's name: "Liuxi Regional Office | (LRO)"."""
    letters = en_rule("unit.letters").match(names.text, one.end) if one.unit else None
    name = names.text[one.name[0] : one.end]
    told = letters is not None and name.endswith(one.unit) and letters["letters"] == _initials(name)
    return letters.end() if letters is not None and told else None


def _named_again(names: Names, one: Found) -> int | None:
    """Where the brackets end that hold a unit's name with letters: "Liuxi branch of the Fell Bank | (FBN Liuxi)"."""
    again = en_rule("short.named").match(names.text, one.end) if one.unit else None
    name = names.text[slice(*one.name)].strip()
    told = again is not None and name in (again["behind"], again["before"])
    return again.end() if again is not None and told else None


def _initials(name: str) -> str:
    """The first letters of a unit's name and its unit word: VRO of "Visayas Regional Office"."""
    letters = "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())
    return letters if len(letters) >= _LEAST else ""
