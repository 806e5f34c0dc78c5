"""A unit word in brackets of an English report in, the unit out with the institution before the brackets."""

from __future__ import annotations

from dataclasses import replace

from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule


def enclosed(names: Names, one: Found) -> Found:
    """The unit in brackets with the institution before them: "Fellbank (Liuxi Branch)"."""
    opened = en_rule("unit.enclosed").search(names.text, max(0, one.start - 6), one.start)
    hit = None if opened is None or one.institution is not None else names.institutions.ending_at(opened.start())
    if hit is None or one.head or not names.text.startswith(")", one.end):
        return one
    return replace(one, start=names.institutions.starts[hit], end=one.end + 1, institution=hit, rule="unit.enclosed")


def unit_enclosed(names: Names, word: int, end: int, unit: tuple[str, str, str]) -> Found | None:
    """The unit abroad that fills the brackets behind its institution, whatever its kind: "Fellbank (Liuxi Office)".

    Args:
        names: the words that name the report's units.
        word: where the unit word starts.
        end: where it ends.
        unit: its level, its kind and what must name it.
    """
    if names.china or not names.text.startswith(")", end):
        return None
    start, institution, name_start = names.left(word, 0)
    one = Found(start, end, (name_start, word), names.text[word:end], unit[0], unit[1], institution)
    name = names.text[name_start:word].strip()
    centre = one.unit.lower() in ("center", "centre") and en_rule("centre.other").search(name)
    if centre or en_rule("not.branch").search(name) or not (name or unit[0] == "head_office"):
        return None  # "Fellbank (Call | Centre)", "Fellbank (Back | Office)"
    whole = enclosed(names, one)
    return None if whole is one else whole
