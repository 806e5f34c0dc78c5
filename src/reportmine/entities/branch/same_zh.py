"""Chinese BRANCH mentions in, one unit out where a report writes its name in several ways.

灵山联社, 灵山县农信社 and 灵山县农村信用合作联社 are one union; 开发区支行 is the 南岭开发区支行 before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportmine.entities.branch.rules import value_rule
from reportmine.records import Branch, Mention

_APART = 2  # so many kinds of area of one name are areas apart


def one_union(mentions: Sequence[Mention], named: Iterable[str]) -> None:
    """Give each unit of a union of credit cooperatives the fullest of the names that the report gives to the union.

    Args:
        mentions: the units with their values.
        named: the institutions that the report names.
    """
    found = {mention.value.institution for mention in mentions if isinstance(mention.value, Branch)}
    areas = {name: told for name in {*found, *named} if name and (told := _area(name)) is not None}
    full: dict[str, str] = {}
    for name in sorted(areas, key=lambda name: (value_rule("union.whole").search(name) is not None, len(name), name)):
        full[areas[name][0]] = name
    kinds = {area: {kind for one, kind in areas.values() if one == area and kind} for area in full}
    for mention in mentions:
        value = mention.value
        if not isinstance(value, Branch) or value.institution not in areas:
            continue
        area, _ = areas[value.institution]
        if len(kinds[area]) < _APART:  # 伊宁市 and 伊宁县 are two
            mention.value = replace(value, institution=full[area])


def one_zone(mentions: Sequence[Mention]) -> None:
    """Give a unit that is called by its zone alone the whole name of the one named before: 南岭|开发区."""
    told: dict[tuple[str | None, str | None], list[str]] = {}
    for mention in mentions:
        value = mention.value
        if not isinstance(value, Branch) or value.place is None:
            continue
        names = told.setdefault((value.institution, value.level), [])
        if value_rule("zone.alone").fullmatch(value.place):
            whole = {name for name in names if name.endswith(value.place)}
            if len(whole) == 1:
                mention.value = replace(value, place=whole.pop())
        else:
            names.append(value.place)


def _area(name: str) -> tuple[str, str] | None:
    """The area that a union is called after and the kind of area that its name gives, perhaps none."""
    match = value_rule("union.name").fullmatch(name)
    return None if match is None else (match["area"], match["kind"] or "")
