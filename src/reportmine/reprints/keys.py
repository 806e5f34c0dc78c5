"""Facts in, keys out: numbers that are the same for the same fact in Chinese and in English, and how much they say.

A key is a 32-bit hash whose last three bits are its grade: how unlikely two reports share it by chance. 1,237 copies
say more than 3 classes.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from zlib import crc32

from reportmine.knowledge.alternation import alternation
from reportmine.knowledge.tables import column, read_table
from reportmine.records import Date
from reportmine.text.view import fold

# natural logarithms of how many values are about as likely, by grade
WEIGHTS = (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0)
NAMED = {"unit": 3, "branch": 2, "place": 4, "official": 6, "media": 3}
_HAN = re.compile("[\u3400-\u9fff]")
_DAY = re.compile(r"([0-9X]{4})-([0-9]{2})-([0-9]{2})")
_YEAR = re.compile(r"([0-9]{4})(?:-|$)")
_GRADE_BITS = 7


def key(kind: str, name: str, grade: int) -> int:
    """The key of a fact of some kind."""
    return crc32(f"{kind}:{name}".encode("utf-8", "replace")) & ~_GRADE_BITS | grade


def weight(held: int) -> float:
    """How much a key says, in natural logarithms."""
    return WEIGHTS[held & _GRADE_BITS]


@lru_cache(maxsize=65536)
def count_key(value: float, most: float | None) -> int:
    """The key of a number, or of the bounds of a range: of the value alone, as words for what is counted differ."""
    number = f"{value:.12g}" if most is None else f"{value:.12g}-{most:.12g}"
    digits = len(f"{value:.12g}".replace(".", "").strip("0"))
    size = 1 if value < 10 else 2 if digits == 1 else 4 if digits == 2 else 6
    return key("count", number, min(7, size + (most is not None)))


@lru_cache(maxsize=65536)
def branch_keys(institution: str | None, place: str) -> tuple[int, int]:
    """The keys of a branch's place and of the branch itself."""
    sound = spoken(place)
    return key("unit", skeleton(sound), NAMED["unit"]), key("branch", f"{institution}/{sound}", NAMED["branch"])


def day_key(date: Date) -> int | None:
    """The key of a day of the year, or of the days of a range; None for months, years and parts of months."""
    days = _DAY.findall(date.edtf)
    if not days:
        return None
    return key("day", "/".join(f"{month}-{day}" for _, month, day in days), 3)


def years(date: Date) -> tuple[int, ...]:
    """The calendar years a date names."""
    return tuple(int(year) for part in date.edtf.split("/") for year in _YEAR.findall(part)[:1])


@lru_cache(maxsize=65536)
def name_keys(kind: str, surface: str) -> frozenset[int]:
    """The keys of a name: one for each part of a chain of places, by how it sounds and without its generic ending."""
    stems = {stem for part in _parts(surface) if len(stem := spoken(_stem(part, kind))) > 2}
    return frozenset(key(kind, stem, NAMED[kind]) for stem in stems)


def spoken(name: str) -> str:
    """How a name sounds, in letters: 南岭, "Nanling" and "Nan Ling" are the same."""
    letters = fold(name).translate(_sounds()).lower()
    return re.sub("[^a-z0-9]", "", letters).replace("lyu", "lu").replace("nyu", "nu").replace("lv", "lu")


def skeleton(sound: str) -> str:
    """The consonants of a name, which misspellings leave alone: "Longshon" is longshan; short names as they are."""
    bare = sound[:1] + re.sub("[aeiou]", "", sound[1:])
    return bare if len(bare) > 2 else sound


@cache
def _sounds() -> dict[int, str]:
    return {ord(row["char"]): row["pinyin"] for row in read_table("pinyin")}


def _parts(surface: str) -> list[str]:
    """The members of a chain of places: 东山县白石镇柳溪村 are three."""
    if _HAN.search(surface):
        return [part for part in _chain().split(fold(surface)) if part]
    return [part.strip() for part in surface.split(",")]


@cache
def _chain() -> re.Pattern[str]:
    ends = "".join(sorted({end[-1] for words in column("division_kinds", "endings") for end in words.split("|")}))
    return re.compile(f"(?<=[\u4e00-\u9fff][{ends}镇乡])(?=[\u4e00-\u9fff]{{2}})")


def _stem(name: str, kind: str) -> str:
    """The name without the word for what it is: 柳溪村 and "Liuxi Village" are 柳溪 and "Liuxi"."""
    bare = name.removeprefix("the ").removeprefix("The ")
    lang = "zh" if _HAN.search(bare) else "en"
    found = _generic("media" if kind == "media" else "place", lang).search(fold(bare))
    return bare[: found.start()] if found and found.start() > 1 else bare


@cache
def _generic(kind: str, lang: str) -> re.Pattern[str]:
    words = set(column("media_heads", "surface", lang=lang)) if kind == "media" else set()
    if kind == "place":
        words = set(column("place_suffixes", "surface", lang=lang))
        if lang == "zh":
            words |= {end for ends in column("division_kinds", "endings") for end in ends.split("|")}
        else:
            words |= set(column("place_ranks.en", "surface"))
    gap = r"\s+" if lang == "en" else ""
    return re.compile(f"{gap}{alternation(sorted(words))}$", re.IGNORECASE)
