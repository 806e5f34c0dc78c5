"""The words that name an English unit in, the place it is named after out: in a report about China its Chinese name."""

from __future__ import annotations

import re
from functools import cache
from typing import cast

from reportmine.entities.branch.context import Context, kinds
from reportmine.entities.branch.rules import value_rule
from reportmine.entities.branch.streets_en import chinese_name, numbered
from reportmine.entities.branch.stripped import stripped
from reportmine.knowledge.divisions import Division, candidates_en, resolve
from reportmine.knowledge.tables import column, read_table
from reportmine.match.areas import hints, with_towns
from reportmine.match.areas_en import area_at, small_division
from reportmine.match.gazetteer import Areas, is_country, place_named
from reportmine.match.home import ordinary
from reportmine.match.places import place_hits
from reportmine.match.towns_en import town_here
from reportmine.records import Mention
from reportmine.text.view import View

_LETTERS = 4  # so many capitals may be a name in letters
_QUOTES = "'\"’”‘“ "


def place_en(
    name: str, bounds: tuple[int, int], context: Context, level: str, *, owned: bool
) -> tuple[str | None, Division | None]:
    """The place that an English unit is named after, and its division.

    It is the innermost of several places; a zone of a city or a township has its Chinese name.
    """
    start, end = bounds = bounds if context.chinese or not owned else _behind_country(bounds, context)
    places, text = place_hits(context.view), context.view.text
    name = name[len(name) - len(text[start:end].strip()) :]
    if not context.chinese and (state := value_rule("state.tail.en").search(name)) is not None:
        name, end = name[: state.start()], start + state.start()
        bounds = start, end
    if context.chinese and (nth := value_rule("counted.en").search(name)) is not None:
        if not nth.start():
            return numbered(nth["nth"]) or name, None
        name, end = name[: nth.start()], start + nth.start()  # "Nanling | No. 2"
        bounds = start, end
    name = name if context.chinese else value_rule("letters.behind").sub("", name)
    if (called := _of_initials(name, text) or (None if context.chinese else _in_school(name))) is not None:
        return called, None
    at = places.last_within(start, end)
    counted = f"{name} County" if text.startswith(("County", "county"), end) else name
    if context.chinese and (county := _xian(counted, context)) is not None:
        return county.short, county
    if at is None:
        return _by_name(name, context)
    rest = value_rule("kind.lead.en").sub("", text[places.ends[at] : end].strip())
    outer = places.ending_at(places.starts[at] - 1)
    joined = outer is not None and places.starts[outer] >= start
    if not (context.chinese or owned or rest or joined) and _unlisted(text[start : places.starts[at]], name, context):
        return text[places.starts[at] : end].strip(), None
    if value_rule("street.en").search(rest):
        if not context.chinese:
            return (name if owned else text[places.starts[at] : end].strip()), None
        return _street(rest, places.starts[at], bounds, context), None
    if not context.chinese:
        return value_rule("kind.tail.en").sub("", name.strip(_QUOTES)) or None, None
    zone = _zones().get(rest)
    feature = value_rule("feature.en").fullmatch(rest) is not None
    if feature or not (zone or value_rule("unit.prefix.en").fullmatch(rest)):
        inner = stripped(rest, "en") if rest[0].isupper() else ""
        inner = text[places.starts[at] : end].strip() if feature else inner  # "Chaya | Mountain"
        return _town(inner, context) or chinese_name(inner) or inner or stripped(name, "en"), None
    return _by_area(at, bounds, context, level, zone)


def unbracketed(view: View, start: int, end: int) -> int:
    """The end of a unit's name without the known area in brackets that closes it: "Liuxi | (Upper Baishi)"."""
    stop = start + len(view.text[start:end].rstrip())
    begin = view.text.rfind(" (", start + 1, stop) if view.text.endswith(")", start, stop) else -1
    return begin if begin > 0 and place_hits(view).starting_at(begin + 2) == stop - 1 else end


def _in_school(name: str) -> str | None:
    """What a branch in a school is called there: "Liuxi High School | Owls"."""
    own = value_rule("school.own").search(name)
    return None if own is None else own["own"]


def _behind_country(bounds: tuple[int, int], context: Context) -> tuple[int, int]:
    """Where the town's name stands behind that of the country that its bank is called by: Fellbank | Ghana | Tamale."""
    start, end = bounds
    places, text = place_hits(context.view), context.view.text
    country = value_rule("country.en").match(text, start, end)
    if country is None or places.starting_at(country.start("country")) != country.end("country"):
        return bounds
    town = places.starting_at(country.end())
    return (country.end(), end) if town is not None and is_country(country["country"]) else bounds


def _street(rest: str, at: int, bounds: tuple[int, int], context: Context) -> str:
    """The Chinese name of a street or quarter behind a place in a unit's name, with the side of the town before it.

    Args:
        rest: what stands behind the place's name.
        at: where the place's name starts.
        bounds: where the words that name the unit start and end.
        context: what the report tells.
    """
    start, end = bounds
    text = context.view.text
    sided = value_rule("street.side").search(text, start, at)
    if sided is not None and (named := chinese_name(text[sided.start("side") : end].strip())) is not None:
        return named  # "East | Beijing Road"
    own = text[at:end].strip() if value_rule("street.bare").fullmatch(rest) else rest
    return chinese_name(own) or _town(own, context) or own


def _of_initials(name: str, text: str) -> str | None:
    """The name that initials stand for where the text tells it: "V/R", the "Volta Regional" Minister."""
    short = value_rule("initials.en").fullmatch(name)
    told = [] if short is None else re.findall(rf"\b{short[1]}[a-z]+ {short[2]}[a-z]+\b", text)
    adjective = value_rule("initials.adjective")
    named = next((one for one in told if not adjective.fullmatch(one)), None)
    return named or (adjective.sub(r"\g<noun>", told[0]) if told else None)


def _xian(name: str, context: Context) -> Division | None:
    """The county of a single sign before the word for its kind: "Kang Xian", which is not Xi'an."""
    if value_rule("xian.en").fullmatch(name) is None:
        return None
    meant = resolve(name, "en", hints(context.view), context.view.year).division
    counties = [d for d in candidates_en(name) if d.level == "county" and d.until is None]
    told = with_towns(context.view, name, counties) if not {d.full for d in counties} & hints(context.view) else []
    return told[0] if len(told) == 1 else meant


def _by_name(name: str, context: Context) -> tuple[str | None, Division | None]:
    """The same of a name in which no known place stands."""
    bare = stripped(name, "en") if context.chinese else name
    if context.chinese and bare.isupper() and len(bare) > _LETTERS:
        bare = bare.title()  # the name in a headline in capitals
        if (meant := _innermost(bare, context)) is not None:
            return meant.short, meant
    if context.chinese and small_division(bare):
        meant = resolve(bare, "en", hints(context.view), context.view.year).division
        return (bare if meant is None else meant.short), meant
    spelled = () if context.chinese else column("office_letters.en", "place", surface=bare)
    if spelled:
        return spelled[0], None  # "VRO" of the Visayas
    known_as = chinese_name(bare) if context.chinese else None
    town = known_as or _town(bare, context) or _town(value_rule("town.tail.en").sub("", bare), context)
    if town is None and context.chinese and "'" in bare:
        meant = resolve(bare.replace("'", ""), "en", hints(context.view), context.view.year).division
        return (bare.strip(_QUOTES) or None if meant is None else meant.short), meant  # "Lin'tao"
    return town or bare.strip(_QUOTES) or None, None


def _innermost(name: str, context: Context) -> Division | None:
    """The division that the last words of a name mean, in one that those before may mean: "Jiujiang | Xunyang"."""
    words = name.split(" ")
    for at in range(len(words)):
        tail = " ".join(words[at:])
        if candidates_en(tail):
            outer = {area.full for area in candidates_en(" ".join(words[:at]))}
            return resolve(tail, "en", hints(context.view) | outer, context.view.year).division
    return None


def _by_area(
    at: int, bounds: tuple[int, int], context: Context, level: str, zone: str | None
) -> tuple[str | None, Division | None]:
    """The same of a name in a report about China that ends in a known place, or a zone of one."""
    start, end = bounds
    places, text = place_hits(context.view), context.view.text
    outer = area_at(context.view, at - 1, None) if at and places.starts[at - 1] >= start else None
    area = area_at(context.view, at, outer if isinstance(outer, Division) else None)
    known = text[places.starts[at] : places.ends[at]]
    near = at > 0 and places.starts[at - 1] >= start and _inside(area, places.payloads[at - 1])
    told = isinstance(area, Division) and bool(text[places.ends[at] : end].strip())  # "Liuxi | City", no township
    town = _town(known, context) if zone is None and not (near or told) else None
    low = level == "outlet" or (level == "sub_branch" and context.names("rural_bank") and not context.names("bank"))
    if town is not None and (
        (low and _of_other_county(area, known, context)) or not _near(area, known, context, small=level == "sub_branch")
    ):
        return town, None
    if not isinstance(area, Division):
        inner = text[places.starts[at] : end] if at and places.starts[at - 1] >= start else text[start:end]
        return chinese_name(inner.strip()) or stripped(inner, "en") or None, None
    if level in ("sub_branch", "branch") and zone is None:
        area = _county_of(known, area, context, seated=level == "branch")
    return (area.short + zone, None) if zone and area.short + zone != area.full else (_short(area), area)


def _short(area: Division) -> str:
    """The area's shortest name; a banner keeps its word only where the rest would end in left, right, front …."""
    return stripped(area.short, "zh") if area.short.endswith("旗") else area.short


def _county_of(name: str, area: Division, context: Context, *, seated: bool) -> Division:
    """The county that a sub-branch bears the name of, where the report speaks of one and not of the larger namesake.

    A branch only of one in a city that the report or a bank's name tells (`seated`): "Bank of Ganzhou Longnan Branch".
    """
    if area.level == "county" or (area.until is None and {area.full, area.province} & hints(context.view, name)):
        return area
    counties = [d for d in candidates_en(name) if d.level == "county" and d.city != area.full and d.until is None]
    known = hints(context.view, name)
    near = [d for d in counties if (d.city or d.province) in known]
    if not seated:
        near = near or [d for d in counties if d.province in known] or with_towns(context.view, name, counties)
    elif counties and not near:
        told = with_towns(context.view, name, [*counties, area])
        near = [] if area in told else told  # of a town that the county has and the city does not
    return near[0] if len({d.code for d in near}) == 1 else area


def no_county(area: Division) -> bool:
    """Whether the division is larger than a county, and no county in it bears its name: "Guangzhou Sub-branch"."""
    return area.level != "county" and all(d.city != area.full for d in candidates_en(area.pinyin))


def _town(name: str, context: Context) -> str | None:
    """The Chinese name of a township of the report's places."""
    town = town_here(context.view, name) if context.chinese else None
    return None if town is None else town.short


def as_before(
    mention: Mention,
    read: tuple[str | None, Division | None],
    inside: dict[str, tuple[str | None, Division | None]],
    text: str,
) -> tuple[str | None, Division | None]:
    """The place that the unit's name meant behind the city's, where it stands alone later: "Guiyang Huaxi", "Huaxi"."""
    name = text[slice(*cast("tuple[int, int]", mention.note["name"]))].strip()
    if name in inside:
        return inside[name]
    if " " in name and read[1] is not None and value_rule("xian.en").fullmatch(name) is None:
        inside.setdefault(name.rpartition(" ")[2], read)
    return read


def _inside(area: object, outer: Areas) -> bool:
    """Whether the division lies in one that the name before it may mean: "Guiyang Huaxi"."""
    return isinstance(area, Division) and any(isinstance(one, Division) and one.full == area.city for one in outer)


def _near(area: object, name: str, context: Context, *, small: bool) -> bool:
    """Whether the division is no county, or lies in one that the report's other places name without doubt.

    A city too where the unit is too small for one (`small`): a sub-branch in Yunnan is not that of Nanyang.
    """
    if not isinstance(area, Division):
        return False
    known = hints(context.view, name)
    if not {area.full, area.city, area.province}.isdisjoint(known):
        return True
    counties = [d for d in candidates_en(name) if d.level == "county" and d.until is None]
    return area.level != "county" and (not small or any({d.city, d.province} & known for d in counties))


def _of_other_county(area: object, name: str, context: Context) -> bool:
    """Whether the division is another county than the one that the report names and that has a town of the name."""
    if not isinstance(area, Division) or area.level != "county":
        return False
    known = hints(context.view, name)
    return {area.full, area.city}.isdisjoint(known) and town_here(context.view, name, wide=False) is not None


def _unlisted(before: str, name: str, context: Context) -> bool:
    """Whether the words before a place abroad can be an institution that no table lists: "Zamrise Liuxi Branch".

    Where the report names other banks, only if it speaks of this one elsewhere as well.
    """
    if not before.endswith(" ") or value_rule("unlisted.en").fullmatch(before.strip()) is None:
        return False
    if place_named(before.strip()) or name.removeprefix(before) in ordinary():
        return False  # "Bulawayo | Fife Street", "Raymond | Terrace"
    text = context.view.text
    others = any(context.names(kind) for kind in kinds()["outlet"][1])
    return not others or text.count(before.strip()) > text.count(name)


def prefix_institution(mention: Mention, place: str | None, context: Context) -> str | None:
    """The institution that no table lists and that stands before the unit's place: "Zamrise" Liuxi Branch."""
    start, end = cast("tuple[int, int]", mention.note["name"])
    name = context.view.text[start:end].strip()
    if context.chinese or mention.note["head"] or place is None or name == place or not name.endswith(f" {place}"):
        return None
    before = name.removesuffix(place)
    return before.strip() if _unlisted(before, name, context) else None


@cache
def _zones() -> dict[str, str]:
    return {row["surface"]: row["zh"] for row in read_table("branch_zones.en")}
