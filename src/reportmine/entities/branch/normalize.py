"""BRANCH mentions of one report in, the same with their values out: institution, place, level.

What a mention leaves out is taken from the report: the same unit named in full elsewhere, the member before it in a
list, the institution that the report names most and that can have such a unit. Nothing is taken from elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, cast

from reportmine.entities.branch import owners_zh
from reportmine.entities.branch.context import Context, kinds
from reportmine.entities.branch.inherited_en import inherited_en, of_its_time, reserve_bank
from reportmine.entities.branch.inherited_zh import inherited_zh
from reportmine.entities.branch.levels import level_of
from reportmine.entities.branch.only_units import only_units, unit_kind
from reportmine.entities.branch.owners_en import Owners
from reportmine.entities.branch.places_en import as_before, place_en, prefix_institution, unbracketed
from reportmine.entities.branch.places_zh import place_zh
from reportmine.entities.branch.reserve_en import Reserves
from reportmine.entities.branch.rules import value_rule
from reportmine.entities.branch.same_zh import one_union, one_zone
from reportmine.entities.branch.short_en import called_en, spelled_out, town_alone
from reportmine.knowledge.divisions import Division
from reportmine.knowledge.institutions import candidates
from reportmine.match.bodies import bodies, told
from reportmine.match.coast import coast_short
from reportmine.match.home import home
from reportmine.match.institutions import expanded
from reportmine.match.listed import Body
from reportmine.match.places import place_hits
from reportmine.match.told import company, fullest
from reportmine.records import Branch, Mention
from reportmine.text.view import View


class _Read(NamedTuple):
    """What a mention says by itself: the place it is named after, its institution, and the division it means."""

    mention: Mention
    place: str | None
    institution: str | None
    area: Division | None


def normalize(mentions: Sequence[Mention], view: View) -> list[Mention]:
    """The BRANCH mentions of one report with their values, in the order given."""
    context = Context(view, mentions)
    read = _read(mentions, context)
    out: list[Mention] = []
    owners = Owners(view, mentions)
    reserves = Reserves(view.raw)
    only = only_units([one[:3] for one in read], view.lang)
    for number, (mention, place, own, area) in enumerate(read):
        if view.lang == "zh":
            institution = _owner_zh(read[: number + 1], out, context)
            institution = institution and company(institution, context.bodies)
        else:
            institution = reserve_bank(own, place, own=True)
            institution = institution or reserve_bank(
                inherited_en(number, mention, place, context, owners), place, own=False
            )
            institution = institution and of_its_time(company(institution, context.bodies), mention, context)
        owners.keep(mention, place, institution)
        if place is None and institution is not None:
            place = only.get((institution, unit_kind(mention, view.lang)))
        if institution is not None and view.lang == "en" and not context.chinese:
            institution = reserves.named(fullest(institution, context.bodies))
        if place is None and institution is not None and view.lang == "zh":
            place, area = _before_owner(mention, institution, context)
        level = level_of(mention, place, institution, area, context)
        place = None if level == "head_office" else place
        blank = bool(mention.note["blank"])
        if institution is not None and view.lang == "en":
            institution = told(view).as_named(institution)
            place = place if place is None or context.chinese else town_alone(place, institution, view.text)
        place = None if blank else _as_written(place, view)
        mention.value = Branch(_as_written(institution, view), place, level, blank)
        mention.confidence = _confidence(mention, institution, place)
        out.append(mention)
    if view.lang == "zh":
        one_union(out, context.bodies)
        one_zone(out)
        owners_zh.one_level(out, view.text)
    else:
        called_en(out, view.text)
        if not context.chinese:
            spelled_out(out)
        _in_chinese(out, view)
    return out


def _in_chinese(mentions: Sequence[Mention], view: View) -> None:
    """Give places in Hong Kong, Macao and Taiwan their shortest Chinese names."""
    for mention in mentions:
        value = cast("Branch", mention.value)
        if value.place is not None and (short := coast_short(value.place, home(view))) is not None:
            mention.value = replace(value, place=short)


def _read(mentions: Sequence[Mention], context: Context) -> list[_Read]:
    """What each mention says by itself; the context learns which units name their institution."""
    view = context.view
    out: list[_Read] = []
    inside: dict[str, tuple[str | None, Division | None]] = {}
    for mention in mentions:
        place, area = _place(mention, context)
        if context.chinese and view.lang == "en":
            place, area = as_before(mention, (place, area), inside, view.text)
        institution = _own_institution(mention, view.lang) or prefix_institution(mention, place, context)
        if institution and place and not value_rule("kind.alone").fullmatch(institution):
            context.named.setdefault(place, institution)
            context.where.setdefault(place, mention.span)
            context.units.add(mention, place, institution, view.text)
        out.append(_Read(mention, place, institution, area))
    return out


def _owner_zh(known: Sequence[_Read], before: Sequence[Mention], context: Context) -> str | None:
    """The institution of the last Chinese unit: its own, that of the units before it, or what the report gives it."""
    near, read = None, known[-1]
    if read.mention.note["institution"] is None:
        text = context.view.text
        ways = (owners_zh.listed, owners_zh.above, owners_zh.attending)
        near = next((found for way in ways if (found := way(read.mention, before, text))), None)
        near = near or owners_zh.of_supervisor(read.mention, context.view)
        near = near or owners_zh.quoted(read.mention, context.view)
        near = near or owners_zh.supervised(read.mention, before)
    if near or (read.institution and not value_rule("kind.alone").fullmatch(read.institution)):
        return near or read.institution
    areas = [one.area for one in known]
    found = inherited_zh(read.mention, read.place, areas, before, context)
    return read.institution if read.institution and not (found or "").endswith(read.institution) else found


def _as_written(name: str | None, view: View) -> str | None:
    """The name of an institution or place with the text's own apostrophe: "People\u2019s Bank"."""
    curly = (name or "").replace("'", "\u2019")
    return curly if curly != name and curly and curly in view.raw else name


def _confidence(mention: Mention, institution: str | None, place: str | None) -> float:
    sure = 0.97 if mention.note["institution"] is not None else 0.9
    if institution is None or mention.source.endswith(".name"):
        sure -= 0.15
    return sure if place or mention.note["level"] == "head_office" else sure - 0.1


def _own_institution(mention: Mention, lang: str) -> str | None:
    body = cast("Body | None", mention.note["institution"])
    if body is not None:
        return None if value_rule("blank").search(body.full) else body.full
    head = str(mention.note["head"])
    if lang == "zh":
        head = value_rule("form.end").sub("", head)
    if lang == "zh" and value_rule("blank").search(head):
        return None
    if head and lang == "en":
        return next((one.full for one in candidates(head)), head)
    company = lang == "zh" and mention.note["kind"] == "company" and not value_rule("unit.inside").search(head)
    if head and (company or value_rule("institution.head").search(head)):
        return expanded(head) if lang == "zh" else head
    return kinds()[str(mention.note["kind"])][0] or None


def _place(mention: Mention, context: Context) -> tuple[str | None, Division | None]:
    """The innermost name that the unit is named after, and the division it means, if any."""
    start, end = cast("tuple[int, int]", mention.note["name"])
    view = context.view
    name = view.text[start:end].strip()
    if not name and mention.span.start < start:
        chain_end = place_hits(view).starting_at(mention.span.start)
        if chain_end is None or bodies(view).starting_at(mention.span.start) is not None:
            return None, None
        start, end = mention.span.start, chain_end
        name = view.text[start:end]
    if view.lang == "en":
        end = end if context.chinese else unbracketed(view, start, end)
        name = view.text[start:end].strip()
        owned = mention.note["institution"] is not None or bool(mention.note["head"])
        return place_en(name, (start, end), context, _rank(mention, context), owned=owned)
    return place_zh(name, (start, end), context)


def _before_owner(mention: Mention, institution: str, context: Context) -> tuple[str | None, Division | None]:
    """The area before an institution that is not named after it: 长治|新华期货营业部, not 长治银行营业部."""
    start = mention.span.start
    end = place_hits(context.view).starting_at(start)
    if end is None or end > mention.span.end:
        return None, None
    place, area = place_zh(context.view.text[start:end], (start, end), context)
    return (None, None) if place is None or place in institution else (place, area)


def _rank(mention: Mention, context: Context) -> str:
    """The level that the unit's word says: of a county's bank a "Branch" is small, it has none in other cities."""
    body, level = cast("Body | None", mention.note["institution"]), str(mention.note["level"])
    local = body.kind == "rural_bank" if body is not None else context.names("rural_bank") and not context.names("bank")
    return "sub_branch" if context.chinese and local and level == "branch" else level
