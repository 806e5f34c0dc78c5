"""The candidates of one place name in, the area it means in this report out, or None where that stays open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import cast

from reportmine.knowledge.divisions import Division, all_divisions, by_code, candidates_zh, current, path, resolve
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.townships import towns_en
from reportmine.match.bodies import bodies
from reportmine.match.coast import coast_path
from reportmine.match.gazetteer import Area, Areas, Township, WorldPlace
from reportmine.match.home import CHINA, home
from reportmine.match.places import place_hits
from reportmine.text.view import View

DISTRICT = "区"


@cache
def _district_names() -> frozenset[str]:
    """Names of city districts without their kind (城东): any city may have one, so they tell nothing of where."""
    districts = (d for d in all_divisions() if d.level == "county" and d.full.endswith(DISTRICT) and d.short != d.full)
    return frozenset(name for d in districts for name in (d.short, d.pinyin))


@cache
def _seat(institution: str) -> tuple[str, ...]:
    """Full names of the prefecture and the province that a Chinese bank is named after: 贵阳银行."""
    for size in (4, 3, 2):
        named = candidates_zh(institution[:size])
        found = [d for d in named if d.level != "county" or len(named) == 1]
        found = [d for d in found if d.until is None] or found
        if found and len(institution) > size:
            return tuple(name for name in (found[-1].full, found[-1].city, found[-1].province) if name)
    return ()


_REPORTS_BEGIN = 2000  # no report is older
_FEW = 8  # divisions that bear one name


def hints(view: View, without: str = "") -> frozenset[str]:
    """Full names of the provinces and prefectures that the report names without doubt.

    Args:
        view: the report.
        without: a name that is not to speak for itself.
    """
    key = f"hints{without}"
    if key not in view.memo:
        found: set[str] = set()
        banks = bodies(view) if view.lang == "en" else None
        told = False  # whether places outside the names of banks say where
        hits = place_hits(view)
        for start, end, areas in zip(hits.starts, hits.ends, hits.payloads, strict=True):
            name = view.text[start:end] if areas.told else without
            if name != without and name not in _district_names():
                found.update(areas.told)
                told = told or (banks is not None and not banks.overlaps(start, end))
        if banks is not None:
            found.update(name for body in banks.payloads if body.country == "CN" for name in _seat(body.full))
            found = found or _likely(view, without)
            found |= set() if told else _mutual(view, without)
        view.memo[key] = frozenset(found)
    return cast("frozenset[str]", view.memo[key])


def _long_gone(division: Division) -> bool:
    """Whether the name was out of use before there were reports, so that it is likelier some other place's."""
    return division.until is not None and division.until < _REPORTS_BEGIN


def _likely(view: View, without: str) -> set[str]:
    """What the romanized names say that mean one prefecture or province, though a county is called like it: Ganzhou."""
    found: set[str] = set()
    hits = place_hits(view)
    for start, end, areas in zip(hits.starts, hits.ends, hits.payloads, strict=True):
        upper = [d for d in areas.divisions if d.level != "county" and d.until is None]
        if len(upper) == 1 and view.text[start:end] != without:
            found |= {upper[0].full, upper[0].province}
    return found


def _mutual(view: View, without: str) -> set[str]:
    """The prefectures that romanized names may mean and that alone hold what others may: Yichun, Fengcheng.

    Where none does, what a city's districts bear speaks too, if few others bear it: Suzhou, Wujiang.
    """
    return _holding(view, without, districts=False) or _holding(view, without, districts=True)


def _holding(view: View, without: str, *, districts: bool) -> set[str]:
    """The prefectures that alone hold what other names may mean; with `districts` these speak too, if few share one."""
    hits = place_hits(view)
    named: dict[str, list[Division]] = {}
    for start, end, areas in zip(hits.starts, hits.ends, hits.payloads, strict=True):
        standing = [d for d in areas.divisions if d.until is None]
        if not districts or len(standing) > _FEW:
            standing = [d for d in standing if not d.full.endswith(DISTRICT)]
        if standing and view.text[start:end] != without:
            named.setdefault(view.text[start:end], standing)
    found: set[str] = set()
    for name, cities in named.items():
        inner = {d.city for other, held in named.items() if other != name for d in held}
        holding = {(d.full, d.province) for d in cities if d.level == "prefecture" and d.full in inner}
        found.update(holding.pop() if len(holding) == 1 else ())
    return found


def with_towns(view: View, name: str, areas: list[Division]) -> list[Division]:
    """Of counties and cities of one romanized name those whose townships an English report names most, if any."""
    if "words" not in view.memo:
        view.memo["words"] = frozenset(read_rules("institutions")["capitalized"].pattern.findall(view.text))
    words = cast("frozenset[str]", view.memo["words"]) - set(name.split())
    named = Counter(code for word in words for town in towns_en(word) for code in town.counties)
    votes = {d.code: sum(named[code] for code in named if _holds(d, code)) for d in areas}
    most = max(votes.values(), default=0)
    return [d for d in areas if most and votes[d.code] == most]


def _holds(area: Division, code: str) -> bool:
    """Whether the area is the county of this code or its prefecture."""
    return code == area.code or (area.level == "prefecture" and code[:4] == area.code[:4])


def speaks_of_china(view: View) -> bool:
    """Whether the report is about China; true for Chinese text."""
    return home(view) == CHINA


def settled(areas: Areas, view: View, name: str) -> Area | None:
    """The area that the name means here.

    In a report about China a Chinese division is preferred, elsewhere the world place; among divisions of one name
    the report's other places, its year and the level decide (`knowledge.divisions.resolve`).
    """
    worlds, divisions = areas.worlds, areas.divisions
    world = next((area for area in worlds if area.country == home(view)), worlds[0]) if worlds else None
    if isinstance(areas[0], Township) and not divisions:
        return _county(areas[0], view)
    if world is not None and (not divisions or not speaks_of_china(view)):
        return world
    if not divisions or (view.lang == "en" and not speaks_of_china(view)):
        return None
    if view.lang == "en":
        divisions = _upper([d for d in divisions if not _long_gone(d)] or divisions)
        near = hints(view)
        named = [d for d in divisions if d.full in near and d.stood(view.year)]
        divisions = named or [d for d in divisions if {d.city, d.province} & near and d.stood(view.year)] or divisions
        if len({d.short for d in divisions}) > 1:
            divisions = with_towns(view, name, divisions) or divisions
        if len({(d.full, d.province, d.city) for d in divisions}) == 1:
            return divisions[-1]
    elif (only := areas.only) is not None:
        return None if _long_gone(only) and not {only.city, only.province} & hints(view, name) else only
    key = f"area:{name}"
    if key not in view.memo:
        chosen = resolve(name, view.lang, hints(view), view.year).division
        view.memo[key] = chosen if chosen in divisions else _capital(divisions, view.lang)
    return cast("Division | None", view.memo[key])


def _county(township: Township, view: View) -> Division | None:
    """The county of a township: the only one in a prefecture or province that the report names, or if it names none."""
    counties = [division for code in township.counties if (division := by_code(code)) is not None]
    if named := hints(view):
        counties = [d for d in counties if d.city in named] or [d for d in counties if d.province in named]
    return _as_called(counties[0], view) if len(counties) == 1 else None


def only_city(areas: Iterable[Area | None]) -> list[Area]:
    """The first of the areas that a report names, or the one city of it, a province, that those behind it lie in."""
    named = [area for area in areas if area is not None]
    first = named[0] if named else None
    if not isinstance(first, Division) or first.level != "province":
        return named[:1]
    inside = [one for one in named if isinstance(one, Division) and one.province == first.full and one != first]
    cities = {one.city or one.full for one in inside}
    return [next((one for one in inside if len(cities) == 1 and one.level == "prefecture"), first)]


def _as_called(county: Division, view: View) -> Division:
    """The county as the report calls it, where that is its former name alone: 嫩江县, 嫩江市 of today."""
    if county.full in view.text:
        return county
    former = (one for one in candidates_zh(county.short) if one.until is not None and one.full in view.text)
    return next((one for one in former if current(one) == county), county)


def _upper(divisions: list[Division]) -> list[Division]:
    """The prefectures and provinces among them, if any: a bare romanized name means these before a county."""
    return [d for d in divisions if d.level != "county"] or divisions


def _capital(divisions: list[Division], lang: str) -> Division | None:
    """The provincial capital among namesakes, or the one that stands among rows of one name; else None.

    A Chinese name that is a division's of several cities (鼓楼) settles nothing; a romanized one gives its characters.
    """
    capitals = [d for d in divisions if d.code.endswith("0100")]
    if capitals:
        return capitals[-1]
    standing = [d for d in divisions if d.until is None] or divisions
    one = len({d.short for d in divisions}) == 1
    one = one and (lang == "en" or len({(d.province, d.city) for d in standing}) == 1)
    return standing[-1] if one else None


def division_path(area: Area | None) -> str | None:
    """The guide's `division` value: a province/city/county path, abroad the country."""
    if area is None:
        return None
    if isinstance(area, WorldPlace):
        return coast_path(area.name, area.country) or area.country
    return path(area) if isinstance(area, Division) else None


def lies_in(inner: Division, outer: Division) -> bool:
    """Whether a division is another or a part of it."""
    own, upper = (cast(str, division_path(division)) for division in (inner, outer))
    return f"{own}/".startswith(f"{upper}/")


def agrees(area: Division, base: Division) -> bool:
    """Whether an area lies in the prefecture of another; a prefecture, or where that is a province, in its province."""
    if base.level == "province" or area.level != "county":
        return area.province == base.province
    return (area.city or area.full) == (base.city or base.full) and area.province == base.province
