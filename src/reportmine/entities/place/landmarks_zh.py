"""A Chinese text in, its large waters, mountains, grasslands and areas of Taiwan out, and where each lies.

What is so called but is none (长江路, 黄河证券, 太行精神) is told by what follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from reportmine.entities.place.endings_zh import rule
from reportmine.knowledge.tables import read_table
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.text.phrases import PhraseIndex

TAIWAN = "台湾省"


@cache
def _divisions() -> dict[str, str]:
    return {row["surface"]: row["division"] for row in read_table("place_landmarks.zh")}


@cache
def _regions() -> dict[str, str]:
    return {row["surface"]: row["division"] for row in read_table("place_regions.zh") if row["division"]}


@cache
def _index() -> PhraseIndex[None]:
    return PhraseIndex((name, None) for name in _divisions())


def landmarks(text: str, places: Hits[Areas]) -> Iterator[tuple[int, int]]:
    """Start and end of each landmark, with the areas written right before it (宁蒗县|小凉山)."""
    for start, end, _ in _index().find(text):
        if rule("landmark.after").after(text, end, 8) is None or rule("landmark.not").ending(text, start, 4):
            continue
        yield places.chain_start(start, 0), end


def taiwan(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start and end of each county of Taiwan with its district or town, and whether no office is named after it.

    Their names have namesakes on the mainland.
    """
    for match in rule("taiwan.area").scan(text):
        yield *match.span(), rule("taiwan.none").after(text, match.end(), 10) is None


def region_division(name: str) -> str | None:
    """The path of what a region that is called by its side is a part of, whatever unit speaks of it.

    >>> region_division("渝东南")
    '重庆市'
    """
    return _regions().get(name)


def region_end(name: str) -> int:
    """Where the region ends that a place's name begins with: 粤北|韶关; 0 where it begins with none.

    >>> region_end("粤北韶关")
    2
    """
    return next((size for size in (3, 2) if size < len(name) and name[:size] in _regions()), 0)


def landmark_division(name: str, text: str = "") -> str | None:
    """The path of the division that a landmark or an area of Taiwan lies in, "" for several, None for another name.

    `text` is the report: a short name of Taiwan is one where it has the full one.

    >>> landmark_division("查干湖")
    '吉林省/松原市'
    """
    return _in_taiwan(name, text) or _divisions().get(name)


def _in_taiwan(name: str, text: str) -> str | None:
    """The path of the county or city of Taiwan that a name begins with, with its district or town; None for another."""
    area = rule("taiwan.area").starting(name, 0)
    if area is not None:
        return "/".join(part for part in (TAIWAN, area["area"], area["inner"]) if part)
    short = rule("taiwan.city").whole(name) or (rule("taiwan.short").whole(name) and f"{name}市" in text)
    if rule("taiwan.county").whole(name):
        return f"{TAIWAN}/{name}县"
    return f"{TAIWAN}/{name}市" if short else None
