"""BRANCH mentions of one report in, the same with their values out: institution, place, level.

What a mention leaves out is taken from the report: the same unit named in full elsewhere, the member before it in a
list, the institution that the report names most and that can have such a unit. Nothing is taken from elsewhere.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import cast

from reportmine.entities.branch import owners_zh
from reportmine.entities.branch.owners_en import Owners
from reportmine.entities.branch.short_en import called_en
from reportmine.entities.branch.streets_en import chinese_name
from reportmine.knowledge.divisions import Division, candidates_en, candidates_zh, resolve
from reportmine.knowledge.institutions import candidates, pboc_level
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import read_table
from reportmine.match.areas import hints, settled, speaks_of_china, with_towns
from reportmine.match.areas_en import area_at, small_division
from reportmine.match.bodies import bodies
from reportmine.match.gazetteer import Areas, Township
from reportmine.match.institutions import expanded, institution_hits
from reportmine.match.listed import Body
from reportmine.match.places import place_hits
from reportmine.match.towns_en import town_here
from reportmine.records import Branch, Mention, Span
from reportmine.text.view import YEAR_TOLD, View

PBOC = owners_zh.PBOC
_TITLE_WEIGHT = 4


@cache
def _kinds() -> dict[str, tuple[str, frozenset[str]]]:
    return {row["kind"]: (row["institution"], frozenset(row["fits"].split("|"))) for row in read_table("branch_kinds")}


@cache
def _rule(name: str) -> re.Pattern[str]:
    return read_rules("branch_values")[name].pattern


class _Context:
    """What one report says about institutions and places, read once."""

    def __init__(self, view: View, mentions: Sequence[Mention]) -> None:
        self.view = view
        self.counts: Counter[str] = Counter()
        self.bodies: dict[str, Body] = {}
        titles = [s.span for s in view.of_kind("title")]
        starts = [m.span.start for m in mentions]
        bare: set[str] = set()
        hits = bodies(view)
        for start, end, body in zip(hits.starts, hits.ends, hits.payloads, strict=True):
            in_title = any(title.start <= start and end <= title.end for title in titles)
            self.counts[body.full] += _TITLE_WEIGHT if in_title else 1
            self.bodies.setdefault(body.full, body)
            unit = bisect_right(starts, start) - 1
            if body.kind != "central_bank" and (unit < 0 or mentions[unit].span.end < end):
                bare.add(body.full)
        for mention in mentions:
            own = cast("Body | None", mention.note["institution"])
            if own is not None:
                self.counts[own.full] += 2
        self.only_in_units = {full for full, body in self.bodies.items() if body.kind == "bank"} - bare
        self.chinese = speaks_of_china(view)
        told = cast("int | None", view.memo.get(YEAR_TOLD))
        self.year = told if view.year is None else view.year
        # nobody is named, but units that only the People's Bank has
        if self.chinese and view.lang == "zh" and self._only_asked():
            self.bodies.pop(PBOC)
            self.counts.pop(PBOC)
        central = any(m.note["level"] in ("central_sub_branch", "operations_office") for m in mentions)
        self.pboc = self.chinese and central and not self.bodies
        self.units = owners_zh.Units()
        self.where: dict[str, Span] = {}  # the first unit of a place that names its institution

    def _only_asked(self) -> bool:
        """Whether a commercial bank tells, naming the People's Bank alone as the one that asks for the campaign."""
        if list(self.bodies) != [PBOC] or not _rule("counter").search(self.view.text):
            return False
        hits = institution_hits(self.view)
        asked = read_rules("branch_values")["asked.by"]
        alone = all(asked.before(self.view.text, start, 6) for start in hits.starts)
        return alone and not _rule("authority.over").search(self.view.text)

    def names(self, kind: str) -> bool:
        """Whether the report names a body of the kind."""
        return any(body.kind == kind for body in self.bodies.values())

    def likely(self, fits: frozenset[str], *, central: bool = False) -> Body | None:
        """The institution the report names most among those of the kinds `fits`.

        A central sub-branch is a central bank's or an insurer's; another bank's only where the report names that
        bank by itself, not merely as a part of another unit's name.
        """
        if central:
            usual = fits & _kinds()["central"][1] or fits & _kinds()["insurer"][1]
            named = [body for body in self.bodies.values() if body.kind in usual]
            fits = usual if named else fits
        fitting = [
            (n, full)
            for full, n in self.counts.items()
            if self.bodies[full].kind in fits and not (central and full in self.only_in_units)
        ]
        if not fitting:
            return None
        top = max(n for n, _ in fitting)
        return self.bodies[next(full for n, full in fitting if n == top)]


def _as_written(institution: str | None, view: View) -> str | None:
    """The institution's name with the text's own apostrophe: "People\u2019s Bank"."""
    curly = (institution or "").replace("'", "\u2019")
    return curly if curly != institution and curly and curly in view.raw else institution


def normalize(mentions: Sequence[Mention], view: View) -> list[Mention]:
    """The BRANCH mentions of one report with their values, in the order given."""
    context = _Context(view, mentions)
    named: dict[str, str] = {}
    first: list[tuple[Mention, str | None, str | None, Division | None]] = []
    inside: dict[str, tuple[str | None, Division | None]] = {}
    for mention in mentions:
        place, inner = _place(mention, context)
        if context.chinese and view.lang == "en":
            place, inner = _as_before(mention, (place, inner), inside, view.text)
        institution = _own_institution(mention, view.lang) or _prefix_institution(mention, place, context)
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


def _confidence(mention: Mention, institution: str | None, place: str | None) -> float:
    sure = 0.97 if mention.note["institution"] is not None else 0.9
    if institution is None or mention.source.endswith(".name"):
        sure -= 0.15
    return sure if place or mention.note["level"] == "head_office" else sure - 0.1


def _own_institution(mention: Mention, lang: str) -> str | None:
    body = cast("Body | None", mention.note["institution"])
    if body is not None:
        return None if _rule("blank").search(body.full) else body.full
    head = str(mention.note["head"])
    if head and lang == "en":
        return next((one.full for one in candidates(head)), head)
    company = lang == "zh" and mention.note["kind"] == "company" and not _rule("unit.inside").search(head)
    if head and (company or _rule("institution.head").search(head)):
        return expanded(head) if lang == "zh" else head
    return _kinds()[str(mention.note["kind"])][0] or None


def _inherited(
    mention: Mention,
    place: str | None,
    before: Sequence[Mention],
    context: _Context,
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
        listed = isinstance(value, Branch) and _rule("list.between").fullmatch(between) is not None
        owner = context.bodies.get(value.institution or "") if isinstance(value, Branch) else None
        if listed and isinstance(value, Branch) and (owner is None or owner.kind in fitting):
            return value.institution
    if str(mention.note["unit"]) in ("中心支行", "营业管理部"):
        return PBOC
    central = mention.note["level"] == "central_sub_branch"
    likely = owners_zh.governing(mention, fitting, context.view) or context.likely(_kinds()[kind][1], central=central)
    if likely is not None:
        return likely.full
    fits = _kinds()[kind][1]
    for earlier in reversed(before):
        value = earlier.value
        if isinstance(value, Branch) and value.institution and (not context.bodies or value.institution == PBOC):
            return value.institution if "central_bank" in fits else None
    return PBOC if central and kind in ("any", "bank") else None


def _inherited_en(
    number: int, mention: Mention, place: str | None, context: _Context, owners: Owners, named: dict[str, str]
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
        return None if _rule("blank").search(body.full) else body.full
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
    return None if _rule("blank").search(body.full) else body.full


def _fits_en(mention: Mention, place: str | None, context: _Context) -> frozenset[str]:
    """The kinds of institution that can have such a unit in English; the People's Bank has none in a road or town."""
    fits = _kinds()[str(mention.note["kind"])][1]
    if _rule("regulates").search(str(mention.note["unit"])):
        return fits & {"regulator"}
    start, _ = cast("tuple[int, int]", mention.note["name"])
    if context.chinese and _rule("of.county").search(context.view.text[start : mention.span.end]):
        fits -= {"rural_bank", "credit_union"}
    if context.chinese and place and mention.note["level"] in ("branch", "sub_branch") and pboc_level(place) is None:
        return fits - {"central_bank"}
    return fits


def _regulator(year: int | None) -> str | None:
    """China's banking regulator by its name in the year; None where the year is not known."""
    if year is None:
        return None
    kinds = ("financial_regulator", "banking_insurance_regulator", "banking_regulator")
    names = [_kinds()[kind][0] for kind in kinds]
    return next((name for name in names if any(one.stood(year) for one in candidates(name))), None)


def _fitting(mention: Mention) -> frozenset[str]:
    """The kinds of institution that can have a unit called so: a 中心支行 is a central bank's, as a rule."""
    fits = _kinds()[str(mention.note["kind"])][1]
    return fits & _kinds()["central"][1] if mention.note["unit"] == "中心支行" else fits


def _place(mention: Mention, context: _Context) -> tuple[str | None, Division | None]:
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
        return _place_en(name, (start, end), context, str(mention.note["level"]), owned=owned)
    at = places.last_within(start, end)
    if at is not None and (whole := _run_into(at, start, context)) is not None:
        return _stripped(view.text[whole:end].strip(), "zh"), None  # 四|明山
    rest = view.text[places.ends[at] : end].strip() if at is not None else name
    if at is not None and (part := _rule("town.part").fullmatch(rest)) is not None:
        return _town_part(part["part"], view.text[places.starts[at] : places.ends[at]], places.payloads[at], view), None
    rest = _rule("post.zh").sub("", rest)
    if at is not None and _rule("unit.prefix.zh").fullmatch(rest):
        area = settled(places.payloads[at], view, view.text[places.starts[at] : places.ends[at]])
        if isinstance(places.payloads[at][0], Township):
            return _rule("town.zh").sub("", view.text[places.starts[at] : places.ends[at]]), None
        if isinstance(area, Division):
            named = view.text[places.starts[at] : places.ends[at]]
            # 前郭 stays what it is called, 东乌旗 is 东乌珠穆沁
            alias = named in area.alias and _stripped(named, "zh") == named and len(named) < len(area.short)
            return named if alias else _stripped(area.short, "zh"), area
        return _stripped(view.text[places.starts[at] : places.ends[at]], "zh"), None
    if at is not None and _rule("zone.zh").fullmatch(rest):
        area = settled(places.payloads[at], view, view.text[places.starts[at] : places.ends[at]])
        return (area.short + rest if isinstance(area, Division) else rest), None
    if rest and at is not None and _rule("city.side").fullmatch(view.text, places.ends[at] - 1, end):
        return view.text[places.ends[at] - 1 : end], None  # 上海|市北
    if at is not None and (len(rest) == 1 or _rule("street.zh").fullmatch(rest)):
        rest = view.text[places.starts[at] : end]
    return _rule("town.zh").sub("", _stripped(rest or name, "zh")) or None, None


def _run_into(at: int, low: int, context: _Context) -> int | None:
    """Where a name begins into which a known one only seems to stand, by its one sign before it: 四|明山, 高|新宁."""
    places = place_hits(context.view)
    sign = places.starts[at] - 1
    before = max(low, places.ends[at - 1]) if at else low
    if sign != before or _rule("rank.sign").match(context.view.text, sign):
        return None
    return sign


def _town_part(part: str, name: str, areas: Areas, view: View) -> str:
    """The name of a unit in a part of a town: 城北 and the like by itself, 城区 and 新区 with the town."""
    if _rule("part.alone").fullmatch(part):
        return part
    area = settled(areas, view, name)
    if not isinstance(area, Division):
        return name + part
    if part == "新区" and area.level == "county":
        return _stripped(area.short, "zh")
    return _stripped(area.short, "zh") + part


def _place_en(
    name: str, bounds: tuple[int, int], context: _Context, level: str, *, owned: bool
) -> tuple[str | None, Division | None]:
    """The same of an English name: the innermost of several places, a zone of a city or a township in Chinese."""
    start, end = bounds
    places, text = place_hits(context.view), context.view.text
    if (short := _rule("initials.en").fullmatch(name)) is not None and (
        told := re.search(rf"\b{short[1]}[a-z]+ {short[2]}[a-z]+\b", text)
    ):
        return told[0], None
    at = places.last_within(start, end)
    if at is None:
        bare = _stripped(name, "en") if context.chinese else name
        if context.chinese and small_division(bare):
            meant = resolve(bare, "en", hints(context.view), context.view.year).division
            return (bare if meant is None else meant.short), meant
        known_as = chinese_name(bare) if context.chinese else None
        return known_as or _town(bare, context) or bare or None, None
    rest = _rule("kind.lead.en").sub("", text[places.ends[at] : end].strip())
    if not (context.chinese or owned or rest) and _unlisted(text[start : places.starts[at]], name, context):
        return text[places.starts[at] : end].strip(), None
    if _rule("street.en").search(rest):
        whole = text[places.starts[at] : end].strip()
        if not context.chinese:
            return (name if owned else whole), None
        own = whole if _rule("street.bare").fullmatch(rest) else rest
        return chinese_name(own) or own, None
    zone = _zones().get(rest)
    if not context.chinese:
        return name or None, None
    if not (zone or _rule("unit.prefix.en").fullmatch(rest)):
        inner = _stripped(rest, "en") if rest[0].isupper() else ""
        return _town(inner, context) or chinese_name(inner) or inner or _stripped(name, "en"), None
    outer = area_at(context.view, at - 1, None) if at and places.starts[at - 1] >= start else None
    area = area_at(context.view, at, outer if isinstance(outer, Division) else None)
    known = text[places.starts[at] : places.ends[at]]
    near = at > 0 and places.starts[at - 1] >= start and _inside(area, places.payloads[at - 1])
    if zone is None and not near and (town := _town(known, context)) and not _near(area, known, context):
        return town, None
    if not isinstance(area, Division):
        inner = text[places.starts[at] : end] if at and places.starts[at - 1] >= start else name
        return _stripped(inner, "en") or None, None
    if level == "sub_branch" and zone is None:
        area = _county_of(known, area, context)
    return (area.short + zone, None) if zone else (area.short, area)


def _county_of(name: str, area: Division, context: _Context) -> Division:
    """The county that a sub-branch bears the name of, where the report speaks of one and not of the larger namesake."""
    if area.level == "county" or {area.full, area.province} & hints(context.view, name):
        return area
    counties = [d for d in candidates_en(name) if d.level == "county" and d.city != area.full and d.until is None]
    known = hints(context.view, name)
    near = [d for d in counties if d.city in known] or [d for d in counties if d.province in known]
    near = near or with_towns(context.view, name, counties)
    return near[0] if len({d.code for d in near}) == 1 else area


def _no_county(area: Division) -> bool:
    """Whether the division is larger than a county, and no county in it bears its name: "Guangzhou Sub-branch"."""
    return area.level != "county" and all(d.city != area.full for d in candidates_en(area.pinyin))


def _town(name: str, context: _Context) -> str | None:
    """The Chinese name of a township of the report's places."""
    town = town_here(context.view, name) if context.chinese else None
    return None if town is None else town.short


def _as_before(
    mention: Mention,
    read: tuple[str | None, Division | None],
    inside: dict[str, tuple[str | None, Division | None]],
    text: str,
) -> tuple[str | None, Division | None]:
    """The place that the unit's name meant behind the city's, where it stands alone later: "Guiyang Huaxi", "Huaxi"."""
    name = text[slice(*cast("tuple[int, int]", mention.note["name"]))].strip()
    if name in inside:
        return inside[name]
    if " " in name and read[1] is not None:
        inside.setdefault(name.rpartition(" ")[2], read)
    return read


def _inside(area: object, outer: Areas) -> bool:
    """Whether the division lies in one that the name before it may mean: "Guiyang Huaxi"."""
    return isinstance(area, Division) and any(isinstance(one, Division) and one.full == area.city for one in outer)


def _near(area: object, name: str, context: _Context) -> bool:
    """Whether the division is no county, or lies in one that the report's other places name without doubt."""
    if not isinstance(area, Division):
        return False
    return area.level != "county" or not {area.full, area.city, area.province}.isdisjoint(hints(context.view, name))


def _unlisted(before: str, name: str, context: _Context) -> bool:
    """Whether the words before a place abroad can be an institution that no table lists: "Zamrise Liuxi Branch".

    Where the report names other banks, only if it speaks of this one elsewhere as well.
    """
    if not before.endswith(" ") or _rule("unlisted.en").fullmatch(before.strip()) is None:
        return False
    text = context.view.text
    others = any(context.names(kind) for kind in _kinds()["outlet"][1])
    return not others or text.count(before.strip()) > text.count(name)


def _prefix_institution(mention: Mention, place: str | None, context: _Context) -> str | None:
    start, end = cast("tuple[int, int]", mention.note["name"])
    name = context.view.text[start:end].strip()
    if context.chinese or mention.note["head"] or place is None or name == place or not name.endswith(f" {place}"):
        return None
    before = name.removesuffix(place)
    return before.strip() if _unlisted(before, name, context) else None


@cache
def _zones() -> dict[str, str]:
    return {row["surface"]: row["zh"] for row in read_table("branch_zones.en")}


def _stripped(name: str, lang: str) -> str:
    """The name without the word for its kind: 南岭市 gives 南岭, "Nanling City" gives "Nanling"."""
    name, kind = name.strip(), read_rules("branch_values")[f"kind.{lang}"]
    return kind.pattern.sub("", name).strip() if kind.last[name[-1:]] else name


def _level(
    mention: Mention, place: str | None, institution: str | None, area: Division | None, context: _Context
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
    if context.view.lang == "en" and level == "sub_branch" and institution == PBOC and area and _no_county(area):
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
