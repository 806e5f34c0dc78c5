"""A unit with its place and institution in, its level out: what its word says, corrected by what it is named after."""

from __future__ import annotations

from reportmine.entities.branch.context import NFRA, PBOC, Context
from reportmine.entities.branch.places_en import no_county
from reportmine.entities.branch.streets_en import quarter_levels
from reportmine.knowledge.divisions import Division, candidates_en, candidates_zh
from reportmine.knowledge.institutions import pboc_level
from reportmine.match.coast import coast_named
from reportmine.match.gazetteer import WorldPlace, place_named
from reportmine.match.home import CHINA, home
from reportmine.match.words import is_romanized
from reportmine.records import Mention

_WITH_SUB_BRANCHES = ("bank", "insurer")


def level_of(
    mention: Mention, place: str | None, institution: str | None, area: Division | None, context: Context
) -> str:
    """The level, one of those of `records.LEVELS`."""
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
    beside = context.view.lang == "zh" and mention.source.endswith("place.institution")
    if beside and level == "branch" and area is not None:
        return _beside_area(institution, area, context)
    if context.view.lang == "zh" or level != "branch":
        return level
    if body is not None and body.kind in ("regulator", "securities"):
        county = institution == NFRA and area is not None and _of_county(area)  # 监管支局
        return "sub_branch" if county else level
    if institution == PBOC and place:
        province = area.code if area is not None and area.level == "province" else None
        return pboc_level(place, context.year, unit, province) or level
    if unit == "Office":
        return level
    if area is not None:
        return "sub_branch" if _of_county(area) else "branch"
    if place in quarter_levels():
        return quarter_levels()[place]
    named = candidates_en(place or "") or candidates_zh(place or "")
    if not named and _abroad(place or "", context):
        return level
    return "sub_branch" if place and all(division.level == "county" for division in named) else level


def _beside_area(institution: str | None, area: Division, context: Context) -> str:
    """The level of a unit without a word for it: 新宁人行 and 新宁农行 are sub-branches, 邵阳人行 what it was then."""
    if institution == PBOC:
        return pboc_level(area.short, context.year) or "branch"
    body = context.bodies.get(institution) if institution else None
    sub = body is not None and body.kind in _WITH_SUB_BRANCHES and _of_county(area)
    return "sub_branch" if sub else "branch"


def _of_county(area: Division) -> bool:
    """Whether an area is a county or what ranks as one, and no district of a municipality."""
    return area.level == "county" and area.province != area.city


def _abroad(place: str, context: Context) -> bool:
    """Whether a Chinese bank's unit is off the mainland, or in another country.

    The report is about that country or names it, or the town's name does not read as a Chinese one.
    """
    found = [area for area in place_named(place) if isinstance(area, WorldPlace)]
    lands = {home(context.view), *(area.country for area in found)}
    if any(coast_named(place, land) for land in lands):
        return True
    told = home(context.view) != CHINA or any(area.country in context.view.text for area in found)
    return bool(found) and (told or not all(is_romanized(word) for word in place.split()))
