"""Chinese BRANCH mentions in, one union of credit cooperatives out where a report writes its name in several ways.

灵山联社, 灵山县农信社 and 灵山县农村信用合作联社 are one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportmine.entities.branch.rules import value_rule
from reportmine.records import Branch, Mention


def one_union(mentions: Sequence[Mention], named: Iterable[str]) -> None:
    """Give each unit of a union of credit cooperatives the fullest of the names that the report gives to the union.

    Args:
        mentions: the units with their values.
        named: the institutions that the report names.
    """
    found = {mention.value.institution for mention in mentions if isinstance(mention.value, Branch)}
    areas = {name: area for name in found if name is not None and (area := _area(name)) is not None}
    if not areas:
        return
    full: dict[str, str] = {}
    for name in sorted({*areas, *named}, key=lambda name: ("联社" in name, len(name), name)):
        if (area := _area(name)) is not None:
            full[area] = name
    for mention in mentions:
        value = mention.value
        if isinstance(value, Branch) and value.institution in areas:
            mention.value = replace(value, institution=full[areas[value.institution]])


def _area(name: str) -> str | None:
    match = value_rule("union.name").fullmatch(name)
    return None if match is None else match["area"]
