"""The ending of a Chinese name in, its kind out, and what stands before it: a name, ordinary words or a town's.

A name is proper where it holds a known place, a name or a word that jieba does not know; 示范基地 or 大型工厂 is not.
"""

from __future__ import annotations

from functools import cache

from reportmine.knowledge.rules import Rule, read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.text.words import NAME_TAGS, all_nominal, known_word, words

_LANDMARK = 3
_MOST = 4  # so many characters have two words that make one name
_NAMES = (*NAME_TAGS, "nt")


@cache
def rule(name: str) -> Rule:
    """A pattern of `place_zh.toml`."""
    return read_rules("place_zh")[name]


@cache
def suffix_kinds() -> dict[str, str]:
    """The words that end a place's name, with their kinds; a "weak" one (湖, 园) needs a locative before the name."""
    kinds = dict.fromkeys(column("place_weak.zh", "surface"), "weak")
    return kinds | {row["surface"]: row["kind"] for row in read_table("place_suffixes") if row["lang"] == "zh"}


@cache
def plain() -> frozenset[str]:
    """Endings that name nothing right behind a division (昆明市|广场)."""
    return frozenset(column("place_plain.zh", "surface"))


@cache
def _lengths() -> tuple[int, ...]:
    return tuple(sorted({len(suffix) for suffix in suffix_kinds()}, reverse=True))


def suffix_of(text: str) -> str | None:
    """The longest ending of a place's name that the text ends with."""
    return next((text[-size:] for size in _lengths() if text[-size:] in suffix_kinds()), None)


def stands_full(text: str, places: Hits[Areas], at: int) -> bool:
    """Whether a hit stands with its rank word (南岭市, not 常州)."""
    name = text[places.starts[at] : places.ends[at]]
    return any(getattr(area, "full", name) == name for area in places.payloads[at])


def shorter(name: str) -> str | None:
    """The name of a venue without the words for what it is for: 云都街区 of 云都文化街区."""
    full = rule("venue.full").pattern.match(name)
    return None if full is None else full["stem"] + full["kind"]


def is_none(name: str) -> bool:
    """Whether a name with its ending is no place: 入村, 广大农村, 故乡."""
    return rule("never").whole(name) or rule("never.end").before(name, len(name), len(name)) is not None


def is_proper(text: str) -> bool:
    """Whether words of a name, or words that jieba does not know, stand in the text."""
    return any(
        word.tag.startswith(_NAMES)
        or (word.end - word.start > 1 and (word.tag in ("m", "t") or not known_word(text[word.start : word.end])))
        or (word.end - word.start == 1 and word.tag[0] not in "vpcur" and not rule("common").whole(text[word.start]))
        for word in words(text)
    )


@cache
def _towns_of(*, ordinary: bool) -> dict[str, frozenset[str]]:
    """Code of a county, or the four digits of a prefecture -> its towns' names without the rank word.

    Args:
        ordinary: whether names that are first of all ordinary words (大同) are among them.
    """
    found: dict[str, set[str]] = {}
    for row in read_table("townships"):
        stem = row["short"]
        if len(stem) > 1 and (ordinary or not known_word(stem) or words(stem)[0].tag in ("ns", "nz")):
            for code in row["counties"].split("|"):
                found.setdefault(code, set()).add(stem)
                found.setdefault(code[:4], set()).add(stem)
    return {code: frozenset(names) for code, names in found.items()}


def local_towns(places: Hits[Areas]) -> frozenset[str]:
    """The names without rank word of the towns in the counties and prefectures that a report names without doubt."""
    return frozenset[str]().union(*(towns_of(areas) for areas in dict.fromkeys(places.payloads)))


def towns_of(areas: Areas, *, ordinary: bool = False) -> frozenset[str]:
    """The names without rank word of the towns of the one county or prefecture of today that a name may mean."""
    standing = [division for division in areas.divisions if division.until is None]
    if len(standing) != 1 or standing[0].level == "province":
        return frozenset()
    return _towns_of(ordinary=ordinary).get(standing[0].code.removesuffix("00"), frozenset())


def makes_name(rest: str, suffix: str, kind: str) -> bool:
    """Whether words that are no names make one before an ending, where nothing else stands before them."""
    if kind == "admin" and (
        len(rest) == _MOST or (rule("directed").whole(rest) and not known_word(rest))
    ):  # 城北感恩|社区, 西营盘|社区
        return True
    if rule("school.common").whole(suffix) and len(rest) > 1:
        return True  # 首都经济贸易|大学
    if kind == "venue" and len(rest) == _LANDMARK and not known_word(rest) and all_nominal(rest, 0, 2):
        return True  # 牯牛降|景区
    sight = rule("scenic").whole(suffix) and len(rest) == _MOST and rule("generic.tail").search(rest) is None
    common = rule("generic.tail").search(rest) or rule("generic.lead").starting(rest, 0)
    shops = rule("shops").whole(suffix) and len(rest) == _MOST and common is None
    if (sight or shops) and all_nominal(rest, 0, _MOST):
        return True  # 皇城相府|景区, 时代金辉|购物中心
    if kind == "venue" or suffix == "公司":
        rest = rule("generic.tail").pattern.sub("", rest)  # 樱花|五金商业|园区
    return kind != "weak" and (len(rest) == 2 or (len(rest) > 2 and len(words(rest)) == 1))


def only_generic(rest: str, suffix: str, *, own: bool, alone: bool) -> bool:
    """Whether only generic words stand before an ending; a venue of a named town may own them (嘉兴革命|纪念馆)."""
    if rule("superlative").starting(rest, 0) is not None:
        return True
    street = len(rest) == 2 and rule("street.named").whole(suffix)  # 健康|路
    common = not own and not street and rule("generic.name").whole(rest + suffix)
    return alone and (common or rule("generic.end").before(rest, len(rest), len(rest)) is not None)
