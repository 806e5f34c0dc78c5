"""A Chinese unit without an institution of its own in, out the one that the report gives it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import cast

from reportmine.entities.branch import owners_zh
from reportmine.entities.branch.context import PBOC, Context, kinds
from reportmine.entities.branch.rules import value_rule
from reportmine.entities.branch.wider_zh import holds, leads, wider
from reportmine.knowledge.divisions import Division
from reportmine.knowledge.tables import column
from reportmine.knowledge.townships import town_names
from reportmine.records import Branch, Mention


def inherited_zh(
    mention: Mention,
    place: str | None,
    areas: Sequence[Division | None],
    before: Sequence[Mention],
    context: Context,
) -> str | None:
    """The institution of the same unit named before, of its list, of the sentence, else the one named most.

    `areas` are the divisions that the units before and, last, this one are named after.
    """
    found = _inherited(mention, place, areas, before, context)
    if found and mention.note["level"] == "outlet" and value_rule("union.province").fullmatch(found):
        return owners_zh.local_union(context.bodies) or found
    if found != PBOC or mention.note["level"] != "sub_branch" or place is None or not _lowly(place):
        return found
    start, end = cast("tuple[int, int]", mention.note["name"])
    if value_rule("kind.zh").search(context.view.text[start:end]):
        return found
    others = kinds()[str(mention.note["kind"])][1] - {"central_bank"}
    likely = owners_zh.governing(mention, others, context.view) or context.likely(others)
    return None if likely is None else likely.full


@cache
def _central_places() -> frozenset[str]:
    return frozenset(column("pboc_branches", "place"))


def _lowly(place: str) -> bool:
    """Whether a unit is named after a town or street: the People's Bank has none below the counties."""
    town = len(place) > 1 and place in town_names()
    return place not in _central_places() and (town or value_rule("street.end").search(place) is not None)


def _inherited(
    mention: Mention,
    place: str | None,
    areas: Sequence[Division | None],
    before: Sequence[Mention],
    context: Context,
) -> str | None:
    kind, fitting = str(mention.note["kind"]), _fitting(mention)
    told = place and (context.units.of_word(mention, place, context.view.text) or context.named.get(place))
    body = context.bodies.get(told or "")
    named_so = place is not None and body is not None and body.kind in fitting
    if named_so and not owners_zh.together(mention.span, context.where[str(place)], context.view.text):
        return PBOC if _led_up_to(mention, areas, before, context) else told
    if before and mention.span.start - before[-1].span.end <= owners_zh.LIST_GAP:
        value = before[-1].value
        between = context.view.text[before[-1].span.end : mention.span.start]
        listed = isinstance(value, Branch) and value_rule("list.between").fullmatch(between) is not None
        if listed and isinstance(value, Branch) and _can_have(value.institution, fitting, context):
            return value.institution
    if value_rule("central.word").fullmatch(str(mention.note["unit"])):
        return PBOC
    central = mention.note["level"] == "central_sub_branch"
    likely = context.likely(kinds()[kind][1], central=central)
    last = None if central else wider(mention, areas, before, fitting, context)
    likely = owners_zh.governing(mention, fitting, context.view) or (last if leads(last, likely, context) else likely)
    if likely is not None:
        return likely.full
    fits = kinds()[kind][1]
    for earlier in reversed(before):
        value = earlier.value
        if isinstance(value, Branch) and value.institution and (not context.bodies or value.institution == PBOC):
            return value.institution if "central_bank" in fits else None
    # 总行 in a report that names no bank and goes on to tell of a 中心支行
    head = mention.note["level"] == "head_office" and not context.bodies
    if head and value_rule("central.unit").search(context.view.text) is not None:
        return PBOC
    return PBOC if central and kind in ("outlet", "bank") else None


def _led_up_to(mention: Mention, areas: Sequence[Division | None], before: Sequence[Mention], context: Context) -> bool:
    """Whether only the People's Bank has been named before a county's unit, among its units that of the unit's city.

    So in a report of the People's Bank that names a bank's unit in the same county further on: 邵阳中支 …
    |新宁县支行| … 农行新宁县支行.
    """
    area = areas[len(before)]
    owners = {unit.value.institution for unit in before if isinstance(unit.value, Branch)}
    if area is None or mention.note["level"] != "sub_branch" or owners != {PBOC}:
        return False
    likely = context.likely(kinds()[str(mention.note["kind"])][1])
    outer = any(area_before is not None and holds(area_before, area) for area_before in areas[: len(before)])
    return outer and likely is not None and likely.full == PBOC


def _can_have(institution: str | None, fitting: frozenset[str], context: Context) -> bool:
    """Whether the institution is of one of the kinds that have such units, or of no known kind."""
    if (body := context.bodies.get(institution or "")) is not None:
        return body.kind in fitting
    own = next((fits for only, fits in kinds().values() if only and only == institution), None)
    return own is None or not own.isdisjoint(fitting)


def _fitting(mention: Mention) -> frozenset[str]:
    """The kinds of institution that can have a unit called so.

    A 中心支行 is a central bank's as a rule, a 中支 a central bank's or an insurer's.
    """
    fits = kinds()[str(mention.note["kind"])][1]
    central, insurers = kinds()["central"][1], kinds()["insurer"][1]
    usual = {"中心支行": central, "中支": central | insurers}.get(str(mention.note["unit"]))
    return fits if usual is None else fits & usual
