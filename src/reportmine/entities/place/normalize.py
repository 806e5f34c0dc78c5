"""PLACE mentions of one report in, the same with their division out, as deep as name, text and branches determine."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import cast

from reportmine.entities.place.abroad_en import normalize_abroad
from reportmine.entities.place.endings_zh import rule
from reportmine.entities.place.landmarks_zh import landmark_division, region_division, region_end
from reportmine.entities.place.seats import Seats
from reportmine.knowledge.divisions import Division, by_code, resolve
from reportmine.knowledge.rules import read_rules
from reportmine.match.areas import DISTRICT, agrees, division_path, hints, lies_in, only_city, settled, speaks_of_china
from reportmine.match.areas_en import as_told, leading_division, own_division
from reportmine.match.gazetteer import Area, Areas, Township
from reportmine.match.institutions import institution_hits
from reportmine.match.places import place_hits
from reportmine.match.towns_en import town_here
from reportmine.records import Mention, Place
from reportmine.text.view import View
from reportmine.text.words import known_word, words

_STEM = 2  # by so many characters a prefecture is known


def normalize(mentions: Sequence[Mention], view: View, branches: Sequence[Mention]) -> list[Mention]:
    """Values for PLACE mentions.

    Args:
        mentions: the PLACE mentions of one report, in order.
        view: the report.
        branches: its BRANCH mentions with their values, in order: a venue without a division of its own lies in
            that of the nearest branch before it, else of the report's first.
    """
    if view.lang == "en":
        return list(_normalize_en(mentions, view, branches))
    reading = _Reading(view, branches)
    for mention in mentions:
        mention.value = reading.value(mention)
    return list(mentions)


class _Reading:
    """A Chinese report, its PLACE mentions taken in order: what one tells of where the next ones lie."""

    def __init__(self, view: View, branches: Sequence[Mention]) -> None:
        self._view = view
        self._seats = Seats(branches, view)
        self._seen: tuple[int, Division] | None = None
        self._weak = False  # whether that is told by a county's name that a venue bears alone
        self._abroad: int | None = None  # where the text named a city last that no table has
        self._told: dict[str, Division] = {}  # what a chain ends in and where that lies: 谷溪村 of 白石镇谷溪村

    def value(self, mention: Mention) -> Place:
        """The value of the next mention."""
        view, start, end = self._view, mention.span.start, mention.span.end
        region = region_division(view.text[start:end])
        if region is not None or rule("region.wide").whole(view.text[start:end]):
            return Place(region)
        base = self._base(start)
        landmark = landmark_division(view.text[start:end], view.text)
        if landmark is not None:
            return Place(_landscape(landmark, base))
        if _unlisted_city(view, start, end):
            self._abroad = start
            return Place(None)
        area, reach = _own_area_zh(mention, view, base)
        if area is not None and self._far_town(area, start, end):
            area = None
        if area is None:
            area = self._told.get(view.text[start:end])
        elif reach > start:
            for at in (reach, *range(reach + 1, end - _STEM)):
                self._told.setdefault(view.text[at:end], area)
        lies = _narrowed(area, base, view.text[start:end])
        if area is not None and lies is not None:
            self._weak = base is None and area.level == "county" and not _ranked((area,), view.text[start:reach])
            self._seen = (start, lies)
        return Place(division_path(lies))

    def _far_town(self, area: Division, start: int, end: int) -> bool:
        """Whether a short name is that of a county far from the unit, in a list of towns: 白沙、柳溪等3个乡镇."""
        text = self._view.text
        if area.level != "county" or text[start:end] != area.short or rule("list.of.towns").starting(text, end) is None:
            return False
        home = self._seats.base(start, None)
        return home is not None and not agrees(area, home)

    def _base(self, start: int) -> Division | None:
        """Where a name without an area of its own lies."""
        if self._weak and self._seen is not None and self._seats.moved(self._seen[0], start):
            self._seen = None
        base = self._seats.base(start, self._seen) or _institution_seat(self._view)
        abroad = self._abroad
        if abroad is None or self._seats.since(abroad, start):
            return base
        return None if rule("same.sentence").whole(self._view.text[abroad:start]) else base


def _unlisted_city(view: View, start: int, end: int) -> bool:
    """Whether a name begins with a city or county that no table has: 石涧市|人民广场."""
    city = rule("unlisted.city").pattern.match(view.text, start, end)
    return city is not None and place_hits(view).starting_at(start) is None


def _landscape(within: str, base: Division | None) -> str | None:
    """Where a lake or mountain of a division lies: in what the text has spoken of, if that is a part of it."""
    inner = division_path(base)
    return inner if within and inner is not None and f"{inner}/".startswith(f"{within}/") else within or None


def _narrowed(area: Division | None, base: Division | None, name: str) -> Division | None:
    """The area, or the prefecture spoken of in it for a school that is named after its province: 云岭|财经大学."""
    if area is None or base is None:
        return area or base
    inside = area.level == "province" and base.province == area.full
    prefecture = base.level == "prefecture" or base.city != ""
    return base if inside and prefecture and rule("own.school").pattern.search(name) else area


def _own_area_zh(mention: Mention, view: View, base: Division | None) -> tuple[Division | None, int]:
    """The deepest area that a Chinese mention names, and where its name ends.

    The names are read from the left, each inside the one before it.

    `base` is the division that the text has spoken of.
    """
    places = place_hits(view)
    end = mention.span.end
    reach = mention.span.start + region_end(view.text[mention.span.start : end])
    found: Division | None = None
    beyond = end + view.text.startswith("市", end)  # 南岭|市中心
    for at in range(bisect_left(places.starts, reach), bisect_right(places.ends, beyond)):
        left, right, areas = places.starts[at], places.ends[at], places.payloads[at]
        name, rest = view.text[left:right], view.text[right:end]
        area = _meant(areas, view, name, found or base)
        if area is None:
            continue
        campus = rule("own.campus").pattern.match(rest) is not None
        campus = campus and rule("own.college").pattern.search(view.text, mention.span.start, left) is not None
        if campus and area.level == "county" and not (base is not None and agrees(area, base)):
            continue  # 云岭大学|望江|校区 is named after a street
        if found is not None and not lies_in(area, found) and not campus:
            within = base is None or lies_in(found, area)  # 合肥市|安徽|艺术学院
            if (
                base is None
                or within
                or area.full not in (base.full, base.city)
                or found.full in (base.full, base.city)
            ):
                continue
        elif not (
            campus or places.starting_at(right) is not None or _counts(area, name, rest, opens=left == reach, base=base)
        ):
            continue
        found, reach = area, right
    return found, reach


def _counts(area: Division, name: str, rest: str, *, opens: bool, base: Division | None) -> bool:
    """Whether a name is that of the area, where `rest` follows it in a place's name: not so in 南京|路, 朝阳|村.

    Args:
        area: what the name may mean.
        name: the name.
        rest: what of the place's name follows.
        opens: whether nothing stands between it and the area before it.
        base: the division that the text has spoken of.
    """
    near = base is not None and agrees(area, base)
    if _ranked((area,), name):
        return opens or near or base is None
    if not rest or rule("own.street").pattern.match(rest):
        return opens and not rest
    if rule("own.water").whole(rest) and area.level == "county":
        return False  # 贺兰|山 is more than its county
    if rule("own.longer").pattern.match(rest) and area.level == "county":
        return near
    if near or not opens or rule("own.part").whole(rest):
        return near
    if base is None:
        return True
    if area.level == "county":
        sure = area.province == base.province and not area.full.endswith(DISTRICT)
        return sure and (not known_word(name) or words(name)[0].tag == "ns")
    return area.province == base.province or rule("own.venue").pattern.match(rest) is not None


def _ranked(areas: Sequence[Area], name: str) -> bool:
    """Whether the name ends in its rank word: 萧县, but not 西市 of 西市区."""
    if rule("unknown.admin").before(name, len(name), len(name)) is None:
        return False
    return len(name) > _STEM or any(isinstance(area, Division) and area.full == name for area in areas)


def _meant(areas: Areas, view: View, name: str, within: Division | None) -> Division | None:
    """The division that a name means; among namesakes the one in the area named before it or spoken of."""
    area = settled(areas, view, name)
    if isinstance(area, Division) and within is not None and _far_district(area, name, within, view):
        return None
    towns = not areas.divisions
    if towns and isinstance(area, Division) and within is not None and within.level != "province":
        # a namesake far from the unit, whose own town no table has, is not meant
        area = area if agrees(area, within) or _spoken_of(area, view) else None
    if isinstance(area, Division) and (within is None or name == area.short or agrees(area, within)):
        return area
    if within is not None and areas.only is None:
        known = [division for code in _codes(areas) if (division := by_code(code)) is not None]
        inside = [division for division in known if lies_in(division, within)]
        inside = inside or [d for d in known if within.city and (d.province, d.city) == (within.province, within.city)]
        anywhere = not towns or within.level == "province"
        inside = inside or [d for d in known if d.province == within.province and (anywhere or _spoken_of(d, view))]
        inside = [division for division in inside if division.until is None] or inside  # 长安区, once 长安县
        if len({division.full for division in inside}) == 1:
            return inside[-1]
    return area if isinstance(area, Division) else None


def _far_district(area: Division, name: str, within: Division, view: View) -> bool:
    """Whether a name is that of a district in a city that the report never names: a nearer place is meant."""
    short = name == area.short and area.full.endswith(DISTRICT) and area.city and area.province != within.province
    return bool(short) and not {area.city, area.province} & hints(view)


def _spoken_of(county: Division, view: View) -> bool:
    """Whether the report has the name of the county or of its prefecture."""
    return county.short in view.text or (county.city != "" and county.city[:_STEM] in view.text)


def _codes(areas: Areas) -> list[str]:
    """The codes of all divisions that a name may mean, of towns those of their counties."""
    towns = [code for area in areas if isinstance(area, Township) for code in area.counties]
    return towns or [division.code for division in areas.divisions]


def _institution_seat(view: View) -> Division | None:
    """The division that the report's first institution is named after, 柳溪 of 柳溪农商银行, else its first area."""
    if "institution.seat" not in view.memo:
        places, hits = place_hits(view), institution_hits(view)
        spans = [(start, end) for start, end, body in hits if body.seated]
        named = (places.last_within(start, end) for start, end in spans)
        inside = [(at, view.text[places.starts[at] : places.ends[at]]) for at in named if at is not None]
        areas: list[object] = [_chain_area(view, start, end) for start, end in spans]
        areas += [settled(places.payloads[at], view, name) for at, name in inside]
        ranked = ((areas, view.text[a:b]) for a, b, areas in places if _ranked(areas, view.text[a:b]))
        areas += only_city(settled(areas, view, name) for areas, name in ranked)
        view.memo["institution.seat"] = next((area for area in areas if isinstance(area, Division)), None)
    return cast("Division | None", view.memo["institution.seat"])


def _chain_area(view: View, start: int, end: int) -> Division | None:
    """The innermost of the areas, each in the one before it, that a name begins with: 西安长安|新华村镇银行."""
    places, found, at = place_hits(view), None, start
    while (right := places.starting_at(at)) is not None and right <= end:
        area = _meant(places.payloads[bisect_left(places.starts, at)], view, view.text[at:right], found)
        if area is None or (found is not None and not lies_in(area, found)):
            break
        found, at = area, right
    return found if at > start and places.starting_at(start) != at else None


def _normalize_en(mentions: Sequence[Mention], view: View, branches: Sequence[Mention]) -> Iterator[Mention]:
    """Values in an English report: the country abroad; in China the division, of venues that of what was named last."""
    if not speaks_of_china(view):
        yield from normalize_abroad(mentions, view)
        return
    seats = Seats(branches, view)
    names = [view.text[slice(*_span(mention))] for mention in mentions]
    own = as_told([_own_division(mention, view) for mention in mentions], names)
    seen: tuple[int, Division] | None = None
    for number, (mention, area) in enumerate(zip(mentions, own, strict=True)):
        if area is None and (town := _town(mention, view)) is not None:
            area = town
            seen = (mention.span.start, town)
        elif area is None:
            base = seats.base(mention.span.start, seen)
            base = _around(mentions[number : number + 2], own[number : number + 2], view) or base
            area = leading_division(view, mention.span.start, mention.span.end, base)
        elif isinstance(area, Division):
            seen = (mention.span.start, area)
        mention.value = Place(division_path(area))
        yield mention


def _span(mention: Mention) -> tuple[int, int]:
    return mention.span.start, mention.span.end


def _own_division(mention: Mention, view: View) -> Area | None:
    """The area that an English mention names, of a venue that behind its comma."""
    start = mention.span.start
    if mention.source.endswith((".venue", ".host", ".whole")):
        comma = view.text.find(",", start, mention.span.end)
        return None if comma < 0 else own_division(view, comma, mention.span.end)
    ethnic = read_rules("areas_en")["ethnic"].pattern.match(view.text, start, mention.span.end)
    if ethnic is not None:
        named = (start, ethnic.end("name")) if ethnic["county"] else (ethnic.end(), mention.span.end)
        return own_division(view, *named)
    own = own_division(view, start, mention.span.end) or _short_county(view, start, mention.span.end)
    return _in_capitals(view, view.text[start : mention.span.end]) or own


def _in_capitals(view: View, name: str) -> Division | None:
    """The division of a name in capitals, as a dateline writes it: "LIUZHOU", "LIUZHOU, Guangxi"."""
    head = name.partition(",")[0]
    return resolve(head.title(), "en", hints(view), view.year).division if head.isupper() else None


def _short_county(view: View, start: int, end: int) -> Division | None:
    """The county of a name of one sign, which is none without its kind: 容县 for "Rong County"."""
    match = read_rules("areas_en")["county.short"].pattern.match(view.text, start, end)
    return None if match is None else resolve(match[0], "en", hints(view), view.year).division


def _town(mention: Mention, view: View) -> Division | None:
    """The county of a township that the mention begins with: "Mishan Town"."""
    match = read_rules("areas_en")["town"].pattern.match(view.text, mention.span.start, mention.span.end)
    town = None if match is None else town_here(view, match["name"])
    return None if town is None else town.county


def _around(mentions: Sequence[Mention], own: Sequence[Area | None], view: View) -> Division | None:
    """The division of the next mention where the text says that the first lies in it: "Liuxi Plaza in Nanling"."""
    if len(mentions) < 2 or not isinstance(own[1], Division):
        return None
    between = view.text[mentions[0].span.end : mentions[1].span.start].strip(", ")
    return own[1] if between in ("", "in", "of", "in the", "of the") else None
