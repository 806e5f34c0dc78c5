"""A view in, the places of the tables that its text names out; one pass for each report, as several labels read it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import cast

from reportmine.knowledge.rules import read_rules
from reportmine.match.gazetteer import Area, Areas, WorldPlace, place_names
from reportmine.match.hits import Hits
from reportmine.match.listed import WINDOW, listed
from reportmine.text.view import View
from reportmine.text.words import known_word

_COUNTY = 3
_RANKED = 3  # so many characters has at least the name of an area with its rank word behind another's first sign
_WIDE = ("country", "state")
_NONE = ("with.county", "new.seat", "city.unit")  # what only looks like an area


def place_hits(view: View) -> Hits[Areas]:
    """Names of Chinese divisions in the text, in English also of towns and countries elsewhere; longest, then first.

    None stands in the address of a site or a mailbox.
    """
    if "places" not in view.memo:
        found = place_names(view.lang).find(view.text)
        addresses = Hits((*match.span(), None) for match in read_rules("page")["page.address"].finditer(view.text))
        if addresses.starts:
            found = [hit for hit in found if not addresses.overlaps(hit[0], hit[1])]
        if view.lang == "zh":
            ends = sorted(end for _, end, _ in listed(view))
            known = frozenset(ends)  # right behind an institution no word runs into the name: 工行|酒泉, not 行酒
            found = _disjoint([hit for one in found if (hit := one if one[0] in known else _apart(view.text, one))])
            found = _behind_institutions(view, ends, [hit for one in found if (hit := _fitted(view.text, one))])
        view.memo["places"] = Hits(found)
    return cast("Hits[Areas]", view.memo["places"])


def _disjoint(found: list[tuple[int, int, tuple[Area, ...]]]) -> list[tuple[int, int, tuple[Area, ...]]]:
    """The hits without those that one before them, grown longer than its name in the table, runs into."""
    out: list[tuple[int, int, tuple[Area, ...]]] = []
    for hit in found:
        if not out or hit[0] >= out[-1][1]:
            out.append(hit)
    return out


def is_wide(places: Hits[Areas], start: int) -> bool:
    """Whether a country or state begins at the offset, one whose name none of its towns bears."""
    at = bisect_left(places.starts, start)
    if at == len(places.starts) or places.starts[at] != start:
        return False
    named = [area for area in places.payloads[at] if isinstance(area, WorldPlace)]
    towns = {area.country for area in named if area.kind == "city"}
    return any(area.kind in _WIDE and area.country not in towns for area in named)


def _behind_institutions(
    view: View, ends: list[int], found: list[tuple[int, int, tuple[Area, ...]]]
) -> list[tuple[int, int, tuple[Area, ...]]]:
    """The hits; where one takes the end of an institution's name (`ends`), those behind it: 工商银行|唐山, not 行唐."""
    out: list[tuple[int, int, tuple[Area, ...]]] = []
    for number, hit in enumerate(found):
        at = bisect_right(ends, hit[0])
        if at == len(ends) or ends[at] >= hit[1]:
            out.append(hit)
            continue
        begin = ends[at]
        limit = found[number + 1][0] if number + 1 < len(found) else len(view.text)
        for start, end, areas in place_names("zh").find(view.text[begin : begin + WINDOW]):
            if begin + start < hit[1] and begin + end <= limit:
                out.append((begin + start, begin + end, areas))
    return out


def _fitted(text: str, hit: tuple[int, int, tuple[Area, ...]]) -> tuple[int, int, tuple[Area, ...]] | None:
    """The hit; by its short name, if it has one, where its 市 belongs to a market or citizens: 昆明|市场.

    None where the name of a county is that of a town elsewhere (金湖县|黎城镇) or a verb (办|会同县局).
    """
    start, end, areas = hit
    rules = read_rules("place_zh")
    if any(rules[name].starting(text, start) for name in _NONE):
        return None
    if rules["towns"].starting(text, end - 1) and (whole := place_names("zh").get(text[start : end - 1])):
        return start, end - 1, whole  # 衡山|乡镇
    if end - start == 2 and rules["lead.sign"].starting(text, start):
        inner = place_names("zh").find(text[start + 1 : start + WINDOW])
        if inner and inner[0][0] == 0 and (inner[0][1] > 2 or rules["from.area"].starting(text, start)):
            return start + 1, start + 1 + inner[0][1], inner[0][2]  # 从|江西, not 从江
    if rules["town.own"].starting(text, end) and cast("Areas", areas).ranks[0] == _COUNTY:
        return None if end - start == 2 else hit
    if text.endswith("地区", start, end) and all(area.until is not None for area in cast("Areas", areas).divisions):
        short = place_names("zh").get(text[start : end - 2])
        unit = rules["unit.behind"].starting(text, end) is not None  # 宜春地区|中心支行
        return (start, end - 2, short) if short and not unit else hit  # 宜春|地区 is a city today
    if end - start < 3 or rules["market"].starting(text, end - 1) is None:
        return hit  # 昆明|市场, 浙江|省会
    areas = place_names("zh").get(text[start : end - 1])
    return (start, end - 1, areas) if areas else None


def _apart(text: str, hit: tuple[int, int, tuple[Area, ...]]) -> tuple[int, int, tuple[Area, ...]] | None:
    """The hit, or the area that it runs into; None where it only seems to stand between two words."""
    longer = _behind_conjunction(text, hit) or _behind_verb(text, hit[0], hit[1])
    return longer or (None if _crosses(text, hit[0], hit[1]) else hit)


def _behind_conjunction(text: str, hit: tuple[int, int, tuple[Area, ...]]) -> tuple[int, int, tuple[Area, ...]] | None:
    """The area whose name a conjunction joins to an area or unit: 安阳|和|林州, not 和林.

    But not where the name that begins with it is that of a part of the area before (新疆|和田) or goes on (和|平南路).
    """
    start, end, areas = hit
    rules = read_rules("place_zh")
    if end - start != 2 or rules["joins"].starting(text, start) is None:
        return None
    inner = place_names("zh").find(text[start + 1 : start + WINDOW])
    stop = start + 1 + inner[0][1] if inner and inner[0][0] == 0 else end
    if stop <= end or rules["goes.on"].after(text, stop, 4):
        return None
    before = [area for size in (4, 3, 2) for area in place_names("zh").get(text[max(0, start - size) : start])]
    wider = {name for area in cast("Areas", areas).divisions for name in (area.province, area.city)}
    apart = bool(before) and all(getattr(area, "full", None) not in wider for area in before)
    joined = apart or rules["joins.units"].ending(text, start + 1, 4) is not None
    return (start + 1, stop, inner[0][2]) if joined else None


def _behind_verb(text: str, start: int, end: int) -> tuple[int, int, tuple[Area, ...]] | None:
    """The area with its rank word into which a short name runs whose first sign ends a word: 联合|阳山县, not 合阳."""
    if end - start != 2 or not known_word(text[max(0, start - 1) : end - 1]):
        return None
    inner = place_names("zh").find(text[start + 1 : start + WINDOW])
    if not inner or inner[0][0] != 0 or start + 1 + inner[0][1] <= end or inner[0][1] < _RANKED:
        return None
    size, areas = inner[0][1], cast("Areas", inner[0][2])
    full = any(getattr(area, "full", None) == text[start + 1 : start + 1 + size] for area in areas)
    return (start + 1, start + 1 + size, areas) if full else None


def _crosses(text: str, start: int, end: int) -> bool:
    """Whether a name only seems to stand where two words meet: 金|融安|全, 管|理县|域, 新|华村镇|银行."""
    before = text[start - 1 : start]
    if end - start > 2:
        city = end - start == 3 and read_rules("place_zh")["city.word"].starting(text, start + 1) is not None
        meets = city and bool(before) and known_word(before + text[start])  # 沿海|城市
        return meets or text.startswith("村镇银行", end - 2)
    if not "\u3400" <= before <= "\u9fff" or not known_word(before + text[start]):
        return False
    joins = read_rules("place_zh")["joint.sign"].whole(text[end - 1])  # 村民|和村委会
    return joins or text[end - 1] == "县" or known_word(text[end - 1 : end + 1])
