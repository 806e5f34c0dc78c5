"""BRANCH mentions of one report in, the same with their values out: institution, place, level.

What a mention leaves out is taken from the report: the same unit named in full elsewhere, the member before it in a
list, the institution that the report names most and that can have such a unit. Nothing is taken from elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from reportmine.entities.branch import owners_zh
from reportmine.entities.branch.context import PBOC, Context, kinds, rule
from reportmine.entities.branch.owners_en import Owners
from reportmine.entities.branch.places_en import as_before, no_county, place_en, prefix_institution, stripped
from reportmine.entities.branch.short_en import called_en
from reportmine.knowledge.divisions import Division, candidates_en, candidates_zh
from reportmine.knowledge.institutions import candidates, pboc_level
from reportmine.match.areas import settled
from reportmine.match.gazetteer import Areas, Township
from reportmine.match.institutions import expanded, institution_hits
from reportmine.match.listed import Body
from reportmine.match.places import place_hits
from reportmine.records import Branch, Mention
from reportmine.text.view import View


def normalize(mentions: Sequence[Mention], view: View) -> list[Mention]:
    """The BRANCH mentions of one report with their values, in the order given."""
    context = Context(view, mentions)
    named: dict[str, str] = {}
    first: list[tuple[Mention, str | None, str | None, Division | None]] = []
    inside: dict[str, tuple[str | None, Division | None]] = {}
    for mention in mentions:
        place, inner = _place(mention, context)
        if context.chinese and view.lang == "en":
            place, inner = as_before(mention, (place, inner), inside, view.text)
        institution = _own_institution(mention, view.lang) or prefix_institution(mention, place, context)
        if institution and place:
            named.setdefault(place, institution)
            context.where.setdefault(place, mention.span)
            context.units.add(mention, place, institution, view.text)
        first.append((mention, place, institution, inner))
    out: list[Mention] = []
    owners = Owners(view, mentions)
    only = owners_zh.only_units([read[:3] for read in first]) if view.lang == "zh" else {}
    for number, (mention, place, institution, inner) in enumerate(first):
        if view.lang == "zh" and mention.note["institution"] is None:
            near = owners_zh.listed(mention, out, view.text) or owners_zh.above(mention, out, view.text)
            institution = near or institution
        if institution is None and view.lang == "en":
            institution = _inherited_en(number, mention, place, context, owners, named)
        elif institution is None:
            institution = _inherited(mention, place, out, context, named)
        owners.keep(mention, place, institution)
        if place is None and institution is not None:
            place = only.get((institution, str(mention.note["level"])))
        level = _level(mention, place, institution, inner, context)
        place = None if level == "head_office" else place
        blank = bool(mention.note["blank"])
        mention.value = Branch(_as_written(institution, view), None if blank else place, level, blank)
        mention.confidence = _confidence(mention, institution, place)
        out.append(mention)
    if view.lang == "zh":
        owners_zh.one_level(out, view.text)
    else:
        called_en(out, view.text)
    return out


def _as_written(institution: str | None, view: View) -> str | None:
    """The institution's name with the text's own apostrophe: "People\u2019s Bank"."""
    curly = (institution or "").replace("'", "\u2019")
    return curly if curly != institution and curly and curly in view.raw else institution


def _confidence(mention: Mention, institution: str | None, place: str | None) -> float:
    sure = 0.97 if mention.note["institution"] is not None else 0.9
    if institution is None or mention.source.endswith(".name"):
        sure -= 0.15
    return sure if place or mention.note["level"] == "head_office" else sure - 0.1


def _own_institution(mention: Mention, lang: str) -> str | None:
    body = cast("Body | None", mention.note["institution"])
    if body is not None:
        return None if rule("blank").search(body.full) else body.full
    head = str(mention.note["head"])
    if head and lang == "en":
        return next((one.full for one in candidates(head)), head)
    company = lang == "zh" and mention.note["kind"] == "company" and not rule("unit.inside").search(head)
    if head and (company or rule("institution.head").search(head)):
        return expanded(head) if lang == "zh" else head
    return kinds()[str(mention.note["kind"])][0] or None


def _inherited(
    mention: Mention,
    place: str | None,
    before: Sequence[Mention],
    context: Context,
    named: dict[str, str],
) -> str | None:
    kind, fitting = str(mention.note["kind"]), _fitting(mention)
    told = place and (context.units.of_word(mention, place, context.view.text) or named.get(place))
    body = context.bodies.get(told or "")
    named_so = place is not None and body is not None and body.kind in fitting
    if named_so and not owners_zh.together(mention.span, context.where[str(place)], context.view.text):
        return told
    if before and mention.span.start - before[-1].span.end <= owners_zh.LIST_GAP:
        value = before[-1].value
        between = context.view.text[before[-1].span.end : mention.span.start]
        listed = isinstance(value, Branch) and rule("list.between").fullmatch(between) is not None
        owner = context.bodies.get(value.institution or "") if isinstance(value, Branch) else None
        if listed and isinstance(value, Branch) and (owner is None or owner.kind in fitting):
            return value.institution
    if str(mention.note["unit"]) in ("中心支行", "营业管理部"):
        return PBOC
    central = mention.note["level"] == "central_sub_branch"
    likely = owners_zh.governing(mention, fitting, context.view) or context.likely(kinds()[kind][1], central=central)
    if likely is not None:
        return likely.full
    fits = kinds()[kind][1]
    for earlier in reversed(before):
        value = earlier.value
        if isinstance(value, Branch) and value.institution and (not context.bodies or value.institution == PBOC):
            return value.institution if "central_bank" in fits else None
    return PBOC if central and kind in ("any", "bank") else None


def _inherited_en(
    number: int, mention: Mention, place: str | None, context: Context, owners: Owners, named: dict[str, str]
) -> str | None:
    """The institution of a unit in English by the words around it, else the one the report names most."""
    if mention.note["institution"] is not None:
        return None  # it is blanked out
    kind, central = str(mention.note["kind"]), mention.note["level"] == "central_sub_branch"
    fits = _fits_en(mention, place, context)
    if kind == "credit":
        unions = [body for body in context.bodies.values() if body.kind == "rural_bank" and body.institution is None]
        return unions[0].full if len(unions) == 1 and unions[0].country == "CN" else None
    if known := owners.in_list(number, fits) or owners.same_before(mention, place, fits):
        return known
    if central and str(mention.note["unit"]).startswith("Zhong") and not context.names("insurer"):
        return PBOC
    insurer = central and context.names("insurer") and not context.names("central_bank")
    if insurer and context.chinese:
        fits = frozenset(("insurer",))
    body = None if central and context.names("central_bank") else owners.named_last(mention, fits)
    if body is not None:
        return None if rule("blank").search(body.full) else body.full
    elsewhere = named.get(place or "", "")
    body = context.bodies.get(elsewhere)  # None: a misspelled name is the unit's own, but no body of the report's
    if elsewhere and (body is None or body.kind in fits):
        return elsewhere
    body = owners.acting(fits) if not central or insurer else None
    body = body or context.likely(fits, central=central)
    if body is None and fits == {"regulator"}:
        return _regulator(context.year) if context.chinese else None
    if body is None:
        return PBOC if (central and kind in ("any", "bank")) or (context.pboc and "central_bank" in fits) else None
    return None if rule("blank").search(body.full) else body.full


def _fits_en(mention: Mention, place: str | None, context: Context) -> frozenset[str]:
    """The kinds of institution that can have such a unit in English; the People's Bank has none in a road or town."""
    fits = kinds()[str(mention.note["kind"])][1]
    if rule("regulates").search(str(mention.note["unit"])):
        return fits & {"regulator"}
    start, _ = cast("tuple[int, int]", mention.note["name"])
    if context.chinese and rule("of.county").search(context.view.text[start : mention.span.end]):
        fits -= {"rural_bank", "credit_union"}
    if context.chinese and place and mention.note["level"] in ("branch", "sub_branch") and pboc_level(place) is None:
        return fits - {"central_bank"}
    return fits


def _regulator(year: int | None) -> str | None:
    """China's banking regulator by its name in the year; None where the year is not known."""
    if year is None:
        return None
    banks = ("financial_regulator", "banking_insurance_regulator", "banking_regulator")
    names = [kinds()[kind][0] for kind in banks]
    return next((name for name in names if any(one.stood(year) for one in candidates(name))), None)


def _fitting(mention: Mention) -> frozenset[str]:
    """The kinds of institution that can have a unit called so: a 中心支行 is a central bank's, as a rule."""
    fits = kinds()[str(mention.note["kind"])][1]
    return fits & kinds()["central"][1] if mention.note["unit"] == "中心支行" else fits


def _place(mention: Mention, context: Context) -> tuple[str | None, Division | None]:
    """The innermost name that the unit is named after, and the division it means, if any."""
    start, end = cast("tuple[int, int]", mention.note["name"])
    view = context.view
    places = place_hits(view)
    name = view.text[start:end].strip()
    if not name and mention.span.start < start:
        chain_end = places.starting_at(mention.span.start)
        if chain_end is None or institution_hits(view).starting_at(mention.span.start) is not None:
            return None, None
        start, end = mention.span.start, chain_end
        name = view.text[start:end]
    if view.lang == "en":
        owned = mention.note["institution"] is not None or bool(mention.note["head"])
        return place_en(name, (start, end), context, str(mention.note["level"]), owned=owned)
    at = places.last_within(start, end)
    if at is not None and (whole := _run_into(at, start, context)) is not None:
        return stripped(view.text[whole:end].strip(), "zh"), None  # 四|明山
    rest = view.text[places.ends[at] : end].strip() if at is not None else name
    if at is not None and (part := rule("town.part").fullmatch(rest)) is not None:
        return _town_part(part["part"], view.text[places.starts[at] : places.ends[at]], places.payloads[at], view), None
    rest = rule("post.zh").sub("", rest)
    if at is not None and rule("unit.prefix.zh").fullmatch(rest):
        area = settled(places.payloads[at], view, view.text[places.starts[at] : places.ends[at]])
        if isinstance(places.payloads[at][0], Township):
            return rule("town.zh").sub("", view.text[places.starts[at] : places.ends[at]]), None
        if isinstance(area, Division):
            named = view.text[places.starts[at] : places.ends[at]]
            # 前郭 stays what it is called, 东乌旗 is 东乌珠穆沁
            alias = named in area.alias and stripped(named, "zh") == named and len(named) < len(area.short)
            return named if alias else stripped(area.short, "zh"), area
        return stripped(view.text[places.starts[at] : places.ends[at]], "zh"), None
    if at is not None and rule("zone.zh").fullmatch(rest):
        area = settled(places.payloads[at], view, view.text[places.starts[at] : places.ends[at]])
        return (area.short + rest if isinstance(area, Division) else rest), None
    if rest and at is not None and rule("city.side").fullmatch(view.text, places.ends[at] - 1, end):
        return view.text[places.ends[at] - 1 : end], None  # 上海|市北
    if at is not None and (len(rest) == 1 or rule("street.zh").fullmatch(rest)):
        rest = view.text[places.starts[at] : end]
    return rule("town.zh").sub("", stripped(rest or name, "zh")) or None, None


def _run_into(at: int, low: int, context: Context) -> int | None:
    """Where a name begins into which a known one only seems to stand, by its one sign before it: 四|明山, 高|新宁."""
    places = place_hits(context.view)
    sign = places.starts[at] - 1
    before = max(low, places.ends[at - 1]) if at else low
    if sign != before or rule("rank.sign").match(context.view.text, sign):
        return None
    return sign


def _town_part(part: str, name: str, areas: Areas, view: View) -> str:
    """The name of a unit in a part of a town: 城北 and the like by itself, 城区 and 新区 with the town."""
    if rule("part.alone").fullmatch(part):
        return part
    area = settled(areas, view, name)
    if not isinstance(area, Division):
        return name + part
    if part == "新区" and area.level == "county":
        return stripped(area.short, "zh")
    return stripped(area.short, "zh") + part


def _level(
    mention: Mention, place: str | None, institution: str | None, area: Division | None, context: Context
) -> str:
    level = str(mention.note["level"])
    unit = str(mention.note["unit"])
    if level == "head_office" and institution == PBOC and place == "上海":
        return "regional_head_office"
    shared = mention.source.endswith(".shared") and institution == PBOC and place
    if shared and level == "central_sub_branch":
        return pboc_level(str(place), context.year, unit) or level
    body = context.bodies.get(institution) if institution else None
    if not context.chinese and (body is None or body.country != "CN"):
        return "branch" if level in ("sub_branch", "central_sub_branch", "operations_office") else level
    if context.view.lang == "en" and level == "sub_branch" and institution == PBOC and area and no_county(area):
        return pboc_level(area.short, context.year) or level
    if context.view.lang == "zh" or level != "branch":
        return level
    if body is not None and body.kind in ("regulator", "securities"):
        return level
    if institution == PBOC and place:
        return pboc_level(place, context.year, unit) or level
    if unit == "Office":
        return level
    if area is not None:
        return "sub_branch" if area.level == "county" and area.province != area.city else "branch"
    named = candidates_en(place or "") or candidates_zh(place or "")
    return "sub_branch" if place and all(division.level == "county" for division in named) else level
