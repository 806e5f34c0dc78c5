"""Chinese BRANCH mentions in, one institution out where a report writes the name of a rural bank in several ways.

灵山联社, 灵山县农信社 and 灵山县农村信用合作联社 are one union, 浙江石涧村镇银行 and 石涧村镇银行 one bank, where a
report names both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportmine.entities.branch.rules import value_rule
from reportmine.records import Branch, Mention


def one_institution(mentions: Sequence[Mention], named: Iterable[str]) -> None:
    """Give each unit the fullest of the names that the report gives to its union of cooperatives or village bank.

    Args:
        mentions: the units with their values.
        named: the institutions that the report names.
    """
    found = {mention.value.institution for mention in mentions if isinstance(mention.value, Branch)}
    short = {name for name in found if name is not None and value_rule("rural.name").fullmatch(name)}
    if not short:
        return
    full: dict[str, str] = {}
    for name in sorted({*short, *named}, key=lambda name: ("联社" in name, len(name), name)):
        if (one := _core(name)) is not None:
            full[one] = name
    for mention in mentions:
        value = mention.value
        if isinstance(value, Branch) and value.institution in short:
            same = full[_core(value.institution) or ""]
            if same != value.institution:
                mention.value = replace(value, institution=same)


def _core(name: str) -> str | None:
    """What stays the same however a report writes the name: its area, or for a village bank all but its province."""
    match = value_rule("rural.name").fullmatch(name)
    return None if match is None else match["area"] or match["bank"]
