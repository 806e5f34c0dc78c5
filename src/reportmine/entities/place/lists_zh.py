"""A Chinese text and its known places in, places told by a list or by an earlier mention out, as start and end.

A list that a word for its members closes (春水、官庄3个乡镇) names areas without their rank words; so does a text that
has named a town in full (白石镇 … 在白石); regions (长三角, 大别山区) stand in a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reportmine.entities.place.endings_zh import is_none, is_proper, rule, stands_full, suffix_of
from reportmine.knowledge.tables import column
from reportmine.knowledge.townships import town_names
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.match.stops import name_start, stop_pattern
from reportmine.text.numerals_zh import parse_zh
from reportmine.text.phrases import PhraseIndex
from reportmine.text.words import NAME_TAGS, Word, known_word, words

_LIST = 80  # so many characters of a list are read
_HOST = 12
_NAME = 4
_FEW = 6  # so many members has a list that is counted
_CLAUSE = re.compile(r"[，。；！？：\n]")
_JOINT = re.compile(r"[、和与]")
_HAN = re.compile(r"[㐀-鿿]+")
_ITEM = re.compile(r"[㐀-鿿]{2,8}")


@cache
def _regions() -> PhraseIndex[None]:
    return PhraseIndex((name, None) for name in column("place_regions.zh", "surface"))


def grouped(text: str, places: Hits[Areas]) -> Iterator[tuple[int, int]]:
    """The members of lists like 柞水、镇安两县 and 春水、官庄、羊册3个乡镇, known areas or villages of the text."""
    villages = frozenset(found["name"] for found in rule("villages").scan(text))
    for tail in rule("group.tail").scan(text):
        found: list[tuple[int, int]] = []
        end = tail.start()
        while (start := _known_start(text, end, places, villages)) is not None:
            found.append((start, end))
            if text[start - 1 : start] not in ("、", "·", "和", "与", "及"):
                break
            end = start - 1
        if len(found) > 1:
            yield from found
        else:
            yield from _counted(text, tail.start(), tail[0])


def _counted(text: str, end: int, tail: str) -> list[tuple[int, int]]:
    """The unknown villages or towns before a word for them, where they are as many as it says: 东塘、云盘|两村."""
    number = rule("group.number").starting(tail, 0)
    size = None if number is None else parse_zh(number["number"])
    if size is None or not 1 < size.value <= _FEW:
        return []
    names = _JOINT.split(_CLAUSE.split(text[max(0, end - _LIST) : end])[-1])[-int(size.value) :]
    opened = [match.end() for match in rule("slot").scan(names[0])]
    whole = text[end - len("、".join(names)) - 1 : end - len("、".join(names))]
    if len(names) < size.value or not (opened or not whole or _CLAUSE.fullmatch(whole)):
        return []
    names[0] = names[0][max(opened, default=0) :]
    if not all(_ITEM.fullmatch(name) and len(name) <= _NAME and _unheard(name) for name in names):
        return []
    found = []
    for name in reversed(names):
        found.append((end - len(name), end))
        end -= len(name) + 1
    return found[::-1]


def _unheard(name: str) -> bool:
    """Whether a short name is no word that any text may have, and no phrase: 东塘, not 学校."""
    cut = words(name)
    plain = all(known_word(name[word.start : word.end]) and not word.tag.startswith(NAME_TAGS) for word in cut)
    return not (_ordinary(name) or is_none(name) or any(map(_joins, cut))) and (len(cut) == 1 or not plain)


def hosts(text: str) -> Iterator[tuple[int, int]]:
    """The members of a list of those visited that their kind closes: 走访|青禾鞋材|、|骏驰鞋业|等企业."""
    for tail in rule("hosts.tail").scan(text):
        begin = max(0, tail.start() - _LIST)
        run = _CLAUSE.split(text[begin : tail.start()])[-1]
        opened = [match.end() for match in rule("hosts.lead").scan(run)]
        if not opened:
            continue
        end = tail.start()
        if tail["vague"] and rule("hosts.in").ending(run, opened[-1], 8):
            continue
        for name in reversed(_JOINT.split(run[opened[-1] :])):
            start = end - len(name)
            bare = name.strip("“”")
            if _fits(bare):
                yield start + name.index(bare), start + name.index(bare) + len(bare)
            end = start - 1


def stations(text: str, places: Hits[Areas]) -> Iterator[tuple[int, int]]:
    """The members that begin with their county, of a list of places that a word for them closes.

    What stands behind it is a name, whatever its ending: 在…、桂东县|老粮站|等地点集中宣传.
    """
    for tail in rule("stations.tail").scan(text):
        end = tail.start()
        run = _CLAUSE.split(text[max(0, end - _LIST) : end])[-1]
        for name in reversed(_JOINT.split(run)):
            start = end - len(name)
            start += max((match.end() for match in rule("slot").scan(name)), default=0)
            chain = _ranked_end(text, start, places)
            beside = rule("stations.beside").before(name, len(name), 4)
            last = end - (0 if beside is None else len(beside[0]))
            if chain > start and _stands(text[chain:last]):
                yield start, last
            end -= len(name) + 1


def _ranked_end(text: str, start: int, places: Hits[Areas]) -> int:
    """The end of the areas with their rank words that begin at the offset: 桂东县沤江镇|."""
    end = start
    while (further := places.starting_at(end)) is not None:
        at = places.ending_at(further)
        if at is None or not stands_full(text, places, at):
            break
        end = further
    return end


def _stands(name: str) -> bool:
    """Whether a member of a list of places is a name behind its county: 老粮站, not 各营业网点."""
    if not 1 < len(name) <= _HOST or not _HAN.fullmatch(name) or is_none(name) or stop_pattern().search(name):
        return False
    if rule("generic.name").whole(name) or any(rule(it).after(name, 0, _HOST) for it in ("any.of", "organization")):
        return False
    tail = rule("stations.none").search(name) or rule("generic.tail").search(name)
    if (tail is not None and len(tail[0]) > 1) or _spoken(name):
        return False
    return is_proper(name) or rule("stations.old").whole(name)


def _fits(name: str) -> bool:
    """Whether a member of a list of hosts is a name with an ending of its kind: not 学校, not 周边商铺, not 微信."""
    suffix = suffix_of(name) or next((match[0] for match in rule("hosts.ending").scan(name)), None)
    if suffix is None:
        return False
    if not 1 < len(name) <= _HOST or is_none(name) or rule("generic.name").whole(name) or stop_pattern().search(name):
        return False
    if rule("generic.tail").whole(name) or rule("any.of").starting(name, 0) or _spoken(name):
        return False
    stem = name.removesuffix(suffix)
    return bool(stem) and is_proper(stem)


def _spoken(name: str) -> bool:
    """Whether a word that jieba knows cannot stand in a name; it only guesses the kind of others: 骏驰|鞋业."""
    return any(_joins(word) and known_word(name[word.start : word.end]) for word in words(name))


def _joins(word: Word) -> bool:
    """Whether a word cannot stand in a name: a pronoun, a function word, a verb of two or more characters."""
    return word.tag[0] in "rcpu" or (word.tag[0] in "vd" and word.tag != "vn" and word.end - word.start > 1)


def _known_start(text: str, end: int, places: Hits[Areas], villages: frozenset[str]) -> int | None:
    """Where a known area begins that ends at the offset: a division, or a town or village without its rank word."""
    start = places.chain_start(end, 0)
    if start < end:
        return start
    for size in (4, 3, 2):
        name = text[end - size : end]
        if size <= end and (name in town_names() or name in villages):
            return end - size
    return None


def repeated(text: str, names: set[str], located: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Further mentions, without the rank word, of towns and villages that the text names or (`located`) has located.

    They stand behind a locative, or in a list that opens a clause (五龙、高良作为山区).
    """
    stems = {rule("town").pattern.sub("", name) for name in names}
    rare = {stem for stem in stems - names if len(stem) > 1 and not _ordinary(stem)}
    if not rare | located:
        return
    for start, end, _ in PhraseIndex((stem, None) for stem in rare | located).find(text):
        if rule("stem.after").after(text, end, 6):
            continue
        listed = text[start:end] in located and rule("list.opening").ending(text, start, 12)
        if listed or rule("locative.strong").before(text, start, 12):
            yield start, end


def _ordinary(name: str) -> bool:
    """Whether jieba knows the name as a word that is no name of a place."""
    return known_word(name) and not words(name)[0].tag.startswith(("ns", "nz"))


def regions(text: str) -> Iterator[tuple[int, int]]:
    """Large regions where the text speaks of them as areas, and what a list joins to one: 在台南|、|高雄|举办."""
    last = -1
    for start, end, _ in _regions().find(text):
        low = name_start(text, max(0, start - 6), start)
        located = rule("locative.strong").before(text, start, 12) is not None
        opens = low == start or start == 0 or _ITEM.fullmatch(text[start - 1] * 2) is None
        dated = rule("dateline").after(text, end, 12) is not None
        first = rule("region.first").after(text, end, 3) is not None
        joined = last >= 0 and _JOINT.fullmatch(text[last:start]) is not None
        if located or dated or first or joined or (opens and rule("region.after").after(text, end, 6)):
            yield start, end
            last = end
    yield from (match.span() for match in rule("region.compass").scan(text))
