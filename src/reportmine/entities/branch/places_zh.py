"""The words that name a Chinese unit in, the place it is named after out: 新宁 of 新宁县支行, 东湖 of 东湖新村支行."""

from __future__ import annotations

from reportmine.entities.branch.context import Context
from reportmine.entities.branch.rules import value_rule, zh_rule
from reportmine.entities.branch.stripped import stripped
from reportmine.knowledge.divisions import Division
from reportmine.match.areas import settled
from reportmine.match.gazetteer import Areas, Township
from reportmine.match.places import place_hits
from reportmine.text.view import View


def place_zh(name: str, bounds: tuple[int, int], context: Context) -> tuple[str | None, Division | None]:
    """The innermost name that the unit is named after, and the division it means, if any."""
    start, end = bounds
    view, places = context.view, place_hits(context.view)
    at = places.last_within(start, end)
    if at is None:
        inner = value_rule("form.start").sub("", name)
        inner = value_rule("post.zh").sub("", inner) or inner
        return _plain(value_rule("outer.unlisted").sub("", inner) or inner), None
    if (whole := _run_into(at, start, context)) is not None:
        return stripped(view.text[whole:end].strip(), "zh"), None  # 四|明山
    known = view.text[places.starts[at] : places.ends[at]]
    rest = view.text[places.ends[at] : end].strip()
    if (part := value_rule("town.part").fullmatch(rest)) is not None:
        return _town_part(part["part"], known, places.payloads[at], view), None
    rest = value_rule("post.zh").sub("", rest)
    if value_rule("unit.prefix.zh").fullmatch(rest):
        return _area(known, places.payloads[at], view)
    if value_rule("zone.zh").fullmatch(rest):
        area = settled(places.payloads[at], view, known)
        return (area.short + rest if isinstance(area, Division) else rest), None
    if rest and value_rule("city.side").fullmatch(view.text, places.ends[at] - 1, end):
        return view.text[places.ends[at] - 1 : end], None  # 上海|市北
    if len(rest) == 1 or value_rule("street.zh").fullmatch(rest) or value_rule("college.zh").fullmatch(rest):
        rest = view.text[places.starts[at] : end]
    return _plain(rest or name), None


def _plain(name: str) -> str | None:
    """The name without the words for the kind of its area and of its town; a rank word alone is none (人行|市|中支).

    Nor is the kind of its bank: 农商行|营业部.
    """
    if (value_rule("rank.sign").match(name) and len(name) == 1) or zh_rule("kind.whole").whole(name):
        return None
    return value_rule("town.zh").sub("", stripped(name, "zh")) or None


def _area(known: str, areas: Areas, view: View) -> tuple[str, Division | None]:
    """The same of a name that is an area's: a township's by itself, a division's short name."""
    if isinstance(areas[0], Township):
        return value_rule("town.zh").sub("", known), None
    area = settled(areas, view, known)
    if not isinstance(area, Division):
        return stripped(known, "zh"), None
    # 前郭 stays what it is called, 东乌旗 is 东乌珠穆沁
    alias = known in area.alias and stripped(known, "zh") == known and len(known) < len(area.short)
    return known if alias else stripped(area.short, "zh"), area


def _run_into(at: int, low: int, context: Context) -> int | None:
    """Where a name begins into which a known one only seems to stand, by its one sign before it: 四|明山, 高|新宁."""
    places = place_hits(context.view)
    sign = places.starts[at] - 1
    before = max(low, places.ends[at - 1]) if at else low
    if sign != before or value_rule("rank.sign").match(context.view.text, sign):
        return None
    return sign


def _town_part(part: str, name: str, areas: Areas, view: View) -> str:
    """The name of a unit in a part of a town: 城北 and the like by itself, 城区 and 新区 with the town."""
    if value_rule("part.alone").fullmatch(part):
        return part
    area = settled(areas, view, name)
    if not isinstance(area, Division):
        return name + part
    if part == "新区" and area.level == "county" and area.until is None:
        return stripped(area.short, "zh")
    return stripped(area.short, "zh") + part
