"""A Chinese unit without an institution in, the bank of the unit named last before it whose place holds its own out.

建行甘肃省分行宣传。农行张掖分行宣传。高台支行接待客户: 高台 lies in 张掖, so the last is
农行's. Only within one item of a list.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportmine.entities.branch import owners_zh
from reportmine.entities.branch.context import Context
from reportmine.entities.branch.rules import value_rule
from reportmine.knowledge.divisions import Division
from reportmine.match.listed import Body
from reportmine.records import Branch, Mention

_MOST = 20
_BEFORE = 4  # characters that tell that a unit only goes along


def wider(
    mention: Mention,
    areas: Sequence[Division | None],
    before: Sequence[Mention],
    fits: frozenset[str],
    context: Context,
) -> Body | None:
    """The commercial bank of the unit named last in the item whose place holds that of the mention, or None.

    Args:
        mention: the unit.
        areas: the divisions that the units before and, last, the mention are named after.
        before: the units before with their values.
        fits: the kinds of institution that can have such a unit.
        context: what the report says about institutions.
    """
    area, text, right = areas[len(before)], context.view.text, mention.span.start
    if area is None:
        return None
    for at in range(len(before) - 1, max(-1, len(before) - 1 - _MOST), -1):
        unit, outer = before[at], areas[at]
        if value_rule("item.head").search(text, unit.span.end, right):
            return None
        right = unit.span.start
        value = unit.value
        if outer is None or not holds(outer, area) or not isinstance(value, Branch):
            continue
        body = context.bodies.get(value.institution or "")
        along = value_rule("along.before").search(text, max(0, right - _BEFORE), right)
        if body is not None and body.kind in fits and not body.central_bank and not along:
            return body
    return None


def leads(found: Body | None, likely: Body | None, context: Context) -> bool:
    """Whether the bank so found counts more than the one that the report names most, or its title names."""
    if found is None or likely is None or likely.full == owners_zh.PBOC:
        return False
    return found.full in context.titled or likely.full not in context.titled


def holds(outer: Division, area: Division) -> bool:
    """Whether the first division is the province or prefecture that the second lies in."""
    if outer.level == "province":
        return area.level != "province" and area.province == outer.full
    return outer.level == "prefecture" and area.city == outer.full
