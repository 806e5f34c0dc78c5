"""A place name in, the Chinese province, prefecture or county it names out: dated, with candidates and the reason.

The table `divisions.tsv` holds every division since 1981. A name that several divisions bear is settled by time, by
the other places of the report, then by level (a province before a prefecture before a county); where that leaves
more than one, there is no answer, only candidates.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache

from reportmine.knowledge.tables import read_table

LEVELS = ("province", "prefecture", "county")


@dataclass(frozen=True, slots=True, eq=False)
class Division:
    """A division as it was from `since` to `until` (both years inclusive; None means still).

    Attributes:
        code: the six digits of GB/T 2260; a code may stand several times, with different years.
        full: the name as the law has it (恩施土家族苗族自治州); `short` is the guide's shortest form (恩施).
        alias: other Chinese forms (恩施州).
        province: full name of the province; `city` that of the prefecture, "" for none.
        successor: codes that took the whole of it over when it ended.
        pinyin: the short form in joined pinyin (Xi'an); `english` other renderings (Hohhot).
        lat: latitude of the seat, with `lon`; None below the prefecture.
    """

    code: str
    since: int
    until: int | None
    level: str
    full: str
    short: str
    alias: tuple[str, ...]
    province: str
    city: str
    successor: tuple[str, ...]
    pinyin: str
    english: tuple[str, ...]
    lat: float | None
    lon: float | None

    def stood(self, year: int | None) -> bool:
        """Whether it stood in the year; without a year, whether it stands now."""
        if year is None:
            return self.until is None
        return self.since <= year and (self.until is None or year <= self.until)


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a name means: one division or None, all that were weighed, and what decided (or did not)."""

    division: Division | None
    candidates: tuple[Division, ...]
    reason: str


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


_BANNER = re.compile(r"(?P<name>.{4,}?)(?P<wing>zuoyi|youyi)?(?P<side>zuo|you|qian|hou|zhong)?qi")
_SIDES = {"zuo": "Left", "you": "Right", "qian": "Front", "hou": "Rear", "zhong": "Middle", "": ""}


def _banner_names(full: str, pinyin: str) -> tuple[str, ...]:
    """What a banner is called where its name is spelled by its Chinese sounds: "Sunite Right", "Keerqin Left Rear"."""
    match = _BANNER.fullmatch(pinyin) if full.endswith("旗") else None
    if match is None:
        return ()
    wing = _SIDES[(match["wing"] or "")[:-2]]
    rest = " ".join(word for word in (wing, _SIDES[match["side"] or ""]) if word)
    names = {match["name"], match["name"].replace("'", "")}
    return tuple(sorted(f"{name} {rest}".strip() for name in names))


@cache
def all_divisions() -> tuple[Division, ...]:
    """The whole table, in order of code and time."""
    return tuple(
        Division(
            row["code"],
            int(row["since"]),
            int(row["until"]) if row["until"] else None,
            row["level"],
            row["full"],
            row["short"],
            _split(row["alias"]),
            row["province"],
            row["city"],
            _split(row["successor"]),
            row["pinyin"],
            (*_split(row["english"]), *_banner_names(row["full"], row["pinyin"])),
            float(row["lat"]) if row["lat"] else None,
            float(row["lon"]) if row["lon"] else None,
        )
        for row in read_table("divisions")
    )


@cache
def _code_index() -> dict[str, list[Division]]:
    index: dict[str, list[Division]] = {}
    for division in all_divisions():
        index.setdefault(division.code, []).append(division)
    return index


@cache
def _zh_index() -> dict[str, tuple[Division, ...]]:
    index: dict[str, list[Division]] = {}
    for division in all_divisions():
        for name in {division.full, division.short, *division.alias}:
            index.setdefault(name, []).append(division)
    return {name: tuple(found) for name, found in index.items()}


def key_en(name: str) -> str:
    """The key under which a romanized name is filed: no case, accents, spaces, hyphens or apostrophes."""
    if name.isascii():
        return re.sub(r"[^a-z0-9]", "", name.lower())
    bare = "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))
    return re.sub(r"[^a-z0-9]", "", bare.lower())


def _keys_en(division: Division) -> set[str]:
    keys = {key_en(name) for name in (division.pinyin, *division.english)}
    if "ü" in division.pinyin:
        keys.update(key_en(division.pinyin.replace("ü", other)) for other in ("v", "yu"))
    if len(division.short) == 2 and division.short == division.full:
        keys.update(key.removesuffix(ending) for key in tuple(keys) for ending in ("xian", "qu") if key != ending)
    return keys


@cache
def _en_index() -> dict[str, list[Division]]:
    index: dict[str, list[Division]] = {}
    for division in all_divisions():
        for key in _keys_en(division):
            index.setdefault(key, []).append(division)
    return index


@cache
def _kinds_en() -> dict[str, str]:
    """English word for a kind of division -> the endings of the Chinese names it renders."""
    return {row["word"]: row["endings"] for row in read_table("division_kinds")}


def by_code(code: str, year: int | None = None) -> Division | None:
    """The division with this code in the year (without a year: the latest), or None."""
    found = _code_index().get(code, [])
    standing = [division for division in found if division.stood(year)]
    return (standing or found)[-1] if found else None


def candidates_zh(name: str) -> tuple[Division, ...]:
    """Every division, past or present, that bears the Chinese name: full, short or usual."""
    return _zh_index().get(name, ())


def candidates_en(name: str) -> tuple[Division, ...]:
    """Every division that the romanized name may render; a kind at its end ("X City", "X Xian") narrows the choice."""
    index = _en_index()
    words = name.replace("-", " ").split()
    endings: str | None = None
    while len(words) > 1 and words[-1].lower().strip(",.") in _kinds_en():
        # of "Autonomous Prefecture" the last word tells the kind
        endings = endings if endings is not None else _kinds_en()[words[-1].lower().strip(",.")]
        words.pop()
    found = index.get(key_en(name)) if endings is None else None
    # "Enshi Tujia and Miao": the names of peoples fall away from the end
    while not found and words:
        found = index.get(key_en(" ".join(words)))
        if endings is None:
            break
        words.pop()
    if not found:
        return ()
    fitting = [division for division in found if endings and division.full.endswith(tuple(endings.split("|")))]
    return tuple(fitting or found)


def successors(division: Division) -> tuple[Division, ...]:
    """The divisions that took its whole area over when it ended; none if it still stands."""
    if division.until is None:
        return ()
    found = (by_code(code, division.until + 1) or by_code(code) for code in division.successor)
    return tuple(later for later in found if later is not None and later != division)


@cache
def current(division: Division) -> Division:
    """Today's division of the same area as far as it is a single one: 襄樊 gives 襄阳, a divided one gives itself."""
    seen = {division}
    while len(later := successors(division)) == 1 and later[0] not in seen:
        division = later[0]
        seen.add(division)
    return division


def path(division: Division, year: int | None = None) -> str:
    """Its place in the country as province/city/county: 湖南省/邵阳市/新宁县, 北京市/东城区."""
    if division.level == "province":
        return division.full
    if division.level == "prefecture":
        return f"{division.province}/{division.full}"
    city = division.city
    if city and year is not None:
        above = by_code(division.code[:4] + "00", year)
        city = above.full if above is not None and above.stood(year) else city
    return "/".join(part for part in (division.province, city, division.full) if part)


@cache
def _short_of(full: str) -> frozenset[str]:
    return frozenset(name for division in candidates_zh(full) for name in (division.short, *division.alias))


def _fits(division: Division, hints: Collection[str], name: str) -> int:
    """How near the division is to the places that the report speaks of: 2 same prefecture, 1 same province."""
    others = {hint for hint in hints if hint != name}
    for rank, above in ((2, division.city), (1, division.province)):
        if above and (above in others or not others.isdisjoint(_short_of(above))) and above != division.full:
            return rank
    return 0


def _best(divisions: list[Division], rank: Callable[[Division], int]) -> list[Division]:
    ranks = [rank(division) for division in divisions]
    top = max(ranks)
    return [division for division, held in zip(divisions, ranks, strict=True) if held == top]


def _same_area(divisions: list[Division]) -> Division | None:
    """The latest of several rows that are one area at several times, else None."""
    if len(divisions) == 1:
        return divisions[0]
    if len({current(division).code for division in divisions}) > 1:
        return None
    return max(divisions, key=lambda division: (division.until or 9999, division.since))


def resolve(name: str, lang: str = "zh", hints: Collection[str] = (), year: int | None = None) -> Resolution:
    """Settle what division a name means.

    Args:
        name: a full, short or romanized name, with or without its kind.
        lang: "zh" or "en": how to read the name.
        hints: Chinese names, short or full, of provinces and prefectures that the report speaks of.
        year: the report's year, if known.
    """
    candidates = candidates_zh(name) if lang == "zh" else candidates_en(name)
    if not candidates:
        return Resolution(None, (), "unknown")
    left = [division for division in candidates if division.stood(year)] or list(candidates)
    # 海南 is the province or, in a report about 青海, the prefecture: no county
    if any(division.level == "province" and division.short == name for division in left):
        left = [division for division in left if division.level != "county"]
    # 长沙 is the prefecture, not the county that lies in it and bears its name
    outer = {division.full for division in left if division.level == "prefecture"}
    left = [division for division in left if division.city not in outer or division.full == name]
    reason = "only" if len(candidates) == 1 else "time"
    found = _same_area(left)
    if found is not None:
        return Resolution(found, candidates, reason)
    own = name if lang == "zh" else left[0].short
    steps: tuple[tuple[str, Callable[[Division], int]], ...] = (
        ("context", lambda division: _fits(division, hints, own)),
        ("name", lambda division: division.full == name),
        ("level", lambda division: -LEVELS.index(division.level)),
    )
    for step, rank in steps:
        fewer = _best(left, rank)
        if len(fewer) < len(left):
            left, reason = fewer, step
            if (found := _same_area(left)) is not None:
                return Resolution(found, candidates, reason)
    return Resolution(None, candidates, "ambiguous")
