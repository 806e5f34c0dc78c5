"""The lines of a page in, out which are its frame: the way to the page, other headlines, readers' words, its foot."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportmine.knowledge.rules import read_rules

END_MARKS = frozenset("。！？!?.;；:：,，")
_CLOSED = frozenset("。！？")
CLOSING = '”"’)）'
BODY = 120  # so long is a paragraph of the report
TOLD = 40  # so long is a paragraph that tells
_SITE = 16  # so long at most is the name of a site at the top of its page
_PART = 8  # so long at most is a part of a site as its page names it again
_BESIDE = 3  # so near that line stands the way to the page
_TRAIL = re.compile("[>»›＞]")
HEAD, _DATED = 3, 8
_SHORTEST = 6  # a headline has so many characters
_LISTED = 4  # so many headlines below each other are a list
_BULLETS = " \t\xa0•·*▪-"
TITLE_LIMIT = {"zh": 70, "en": 220}
HEADING_LIMIT = {"zh": 60, "en": 160}


def on_the_way(lines: list[tuple[int, str]], number: int) -> bool:
    """Whether a line of a Chinese page names one of the site's parts again, or the site above its bar of tools."""
    rules = read_rules("segment")
    bare = lines[number][1].strip()
    if number == 0 and len(bare) <= _SITE and len(lines) > 1 and rules["tools.zh"].starting(lines[1][1], 0):
        return True
    if _is_mark(lines, number + 1) and len(bare) <= _SITE:
        return True  # the way stands a part a line, its marks between them
    if _is_mark(lines, number - 1) and rules["trail.last.zh"].whole(bare):
        return True
    if len(bare) > _PART:
        return False
    beside = [line for _, line in lines[max(0, number - _BESIDE) : number + _BESIDE + 1]]
    parts = {part.strip() for line in beside if rules["trail.zh"].starting(line, 0) for part in _TRAIL.split(line)}
    return bare in parts


def _is_mark(lines: list[tuple[int, str]], number: int) -> bool:
    """Whether the line is only the mark between two parts of the way to a page."""
    return 0 <= number < len(lines) and _TRAIL.fullmatch(lines[number][1].strip()) is not None


def begins_foot(line: str) -> bool:
    """Whether a line of a Chinese page heads the other headlines below a report."""
    return read_rules("segment")["foot.zh"].starting(line, 0) is not None


def framed_zh(lines: list[str]) -> frozenset[int]:
    """Which lines of a Chinese page, stripped, are headlines below its text or tell of its owner or poster."""
    label, value = (read_rules("segment")[name] for name in ("member.zh", "member.value.zh"))
    labels = [number for number, line in enumerate(lines) if label.starting(line, 0)]
    framed = _own_headline_again(lines) | _houses(lines)
    if len(labels) < _LISTED:
        return framed
    after = (number for number in labels if number + 1 < len(lines) and value.starting(lines[number + 1], 0))
    return framed.union(labels, (number + 1 for number in after))


def _houses(lines: list[str]) -> frozenset[int]:
    """Which lines are the address of the site's owner, beside one that is only a telephone number or mailbox.

    It is the only address there, at the head of the page or at its foot behind a whole sentence: what stands below
    活动地点： or a unit's name is a place of the report.
    """
    reach, house = (read_rules("segment")[name] for name in ("reach.zh", "house.zh"))
    reached = {number for number, line in enumerate(lines) if len(line) <= TOLD and reach.starting(line, 0)}
    housed = {number for number, line in enumerate(lines) if house.starting(line, 0)} if reached else set()
    found: set[int] = set()
    for number in housed:
        first = last = number
        while first - 1 in reached:
            first -= 1
        while last + 1 in reached:
            last += 1
        if first == last or not housed.isdisjoint((first - 1, last + 1)):
            continue
        foot = lines[first - 1][-1:] in _CLOSED and all(len(line) < TOLD for line in lines[last + 1 :])
        if first == 0 or foot:
            found.add(number)
    return frozenset(found)


def _own_headline_again(lines: list[str]) -> frozenset[int]:
    """Which lines of a Chinese page, stripped, list headlines below the text, the page's own among them."""
    if len(lines) <= _LISTED or lines[0] not in lines[2:]:
        return frozenset()
    at = len(lines) - lines[::-1].index(lines[0]) - 1  # where the page's headline stands last
    first = last = at
    while first > 1 and _is_headline_zh(lines[first - 1]):
        first -= 1
    while last + 1 < len(lines) and _is_headline_zh(lines[last + 1]):
        last += 1
    told = any(len(line) >= TOLD and line[-1] in END_MARKS for line in lines[1:first])
    listed = told and _is_headline_zh(lines[at]) and last - first + 1 >= _LISTED
    return frozenset(range(first, last + 1)) if listed else frozenset()


def _is_headline_zh(line: str) -> bool:
    """Whether a stripped line may be a headline: short, without a full stop or a colon at its end."""
    bare = line.rstrip(CLOSING)
    return _SHORTEST <= len(line) <= TITLE_LIMIT["zh"] and bare[-1:] not in END_MARKS - {"？", "?", "！", "!"}


def other_headlines(lines: list[str]) -> frozenset[int]:
    """Which lines of an English page are headlines of other reports: runs beside what closes the page, below the text.

    A run is two lines and more, with their dates, each without a full stop; before it stands a paragraph. Behind
    "Most Read" they may be numbered.
    """
    rules = read_rules("segment")
    foot, dated, rank = (rules[name].pattern for name in ("foot.en", "byline.dated", "headline.rank"))
    feet = [number for number, line in enumerate(lines) if foot.search(line)]
    found: set[int] = set()
    first = next((number for number, line in enumerate(lines) if _tells(line)), len(lines))
    for number in feet:
        for step in (-1, 1):
            run, at = [], number + step
            bare = lines if step < 0 else [rank.sub("", line) for line in lines]
            few = rules["headline.few"].pattern if step > 0 else None
            while first < at < len(lines) and (
                _either(bare[at], lines[at]) or dated.search(lines[at]) or (few and few.search(bare[at]))
            ):
                run.append(at)
                at += step
            if number > first and sum(_either(bare[at], lines[at]) for at in run) > 1:
                found.update(run)
    found.update(number for number in feet if number > first)
    return frozenset(found.union(_pointers(lines, first), _clocked(lines)))


def _clocked(lines: list[str]) -> set[int]:
    """Which lines list other reports, each at a bullet above its day and hour, and give their headlines again.

    Behind a headline given again stands what its report begins with, cut short.
    """
    clock = read_rules("segment")["clock.hour"].pattern
    hours = [number for number, line in enumerate(lines) if number and clock.search(line)]
    listed = [number for number in hours if lines[number - 1].lstrip().startswith(tuple(_BULLETS.strip()))]
    if len(listed) < _LISTED - 1:
        return set()
    heads = {lines[number - 1].strip(_BULLETS) for number in listed}
    again = {number for number, line in enumerate(lines) if line.strip(_BULLETS) in heads}
    begun = {number + 1 for number in again if "".join(lines[number + 1 : number + 2]).rstrip().endswith(("...", "…"))}
    return again | begun | set(listed)


def _pointers(lines: list[str], first: int) -> Iterator[int]:
    """Which lines below the `first` paragraph lead to other reports, to the site's channels or tell of the author."""
    rules = read_rules("segment")
    pointer, channels, author = (rules[name].pattern for name in ("pointer.en", "channels.en", "author.en"))
    for number, line in enumerate(lines[first + 1 :], start=first + 1):
        if rules["offer.en"].starting(line, 0):
            yield from range(max(first + 1, number - 1), number + 1)
        if (heads := rules["comments.en"].starting(line, 0)) is not None:
            ends = (at for at in range(number, len(lines)) if rules["comments.end.en"].starting(lines[at], 0))
            end = next(ends, number)
            below = "".join(lines[number + 1 : number + 2])
            if heads["several"] is not None and end == number and rules["comments.first.en"].starting(below, 0):
                end = len(lines) - 1  # "4 comments", then "1. ...", a page's last words
                yield from range(number, end + 1)
            readers = any(rules["comments.reader.en"].starting(other, 0) for other in lines[number + 1 : end])
            yield from range(number, end + 1) if readers or heads["many"] is None else (number,)
        if author.search(line):
            yield from (number, number + 1)
        if rules["pointer.bare.en"].starting(line, 0) and _is_headline("".join(lines[number + 1 : number + 2])):
            yield from (number, number + 1)
        found = pointer.search(line)
        if found is not None or channels.search(line):
            yield number
        if found is not None and found["headline"] is None and _is_headline("".join(lines[number + 1 : number + 2])):
            yield number + 1


def _either(bare: str, line: str) -> bool:
    """Whether a line is a headline, or is one behind its rank: "3 hurt in a crash" begins with no rank."""
    return _is_headline(bare) or _is_headline(line)


def _is_headline(line: str) -> bool:
    """Whether a line reads like a report's headline: no full stop at its end, five words and more."""
    bare = line.strip().rstrip(CLOSING)
    short = len(bare) <= HEADING_LIMIT["en"] and bare[-1:] not in END_MARKS - {"?", "!"}
    return short and read_rules("segment")["headline.en"].pattern.search(bare) is not None


def _tells(line: str) -> bool:
    """Whether a line is a paragraph of the report."""
    return len(line) >= BODY and line.rstrip().rstrip(CLOSING)[-1:] in END_MARKS


def is_chatter(lines: list[tuple[int, str]], number: int) -> bool:
    """Whether a line of an English page is a reader's comment, or above a report the site's clock or the way to it."""
    rules = read_rules("segment")
    line = lines[number][1]
    if rules["comment.en"].pattern.search(line) or _is_frame(lines, number):
        return True
    if rules["readers.en"].starting(line, 0) or (number and rules["below.en"].starting(line, 0)):
        return True
    if number <= _BESIDE and rules["bar.en"].starting(line, 0):
        return True
    trail = rules["trail.en"].pattern.match(line.strip()) if number < HEAD else None
    if trail is not None and trail["last"] in (other.strip() for _, other in lines[number + 1 : HEAD + 1]):
        return True
    if 0 < number < HEAD and rules["weather.en"].starting(lines[number - 1][1], 0) and len(line) <= HEADING_LIMIT["en"]:
        return True  # the town behind "24.5 C"
    if number >= HEAD or not rules["clock.en"].pattern.search(line):
        return False
    heads = [other.strip() for _, other in lines[:_DATED]]
    titles = [head for head in heads if len(head) >= _SHORTEST]
    if any(way.startswith("Home") and way != head and way.endswith(head) for way in heads for head in titles):
        return True  # "Home News | Fell Bank opens", "HomeNews|Fell Bank opens" above "Fell Bank opens"
    return any(
        rules["clock.other"].pattern.search(other) for at, (_, other) in enumerate(lines[:_DATED]) if at != number
    )


def _is_frame(lines: list[tuple[int, str]], number: int) -> bool:
    """Whether a line of an English page tells who made it, below whose it is, or how often it was opened."""
    rules = read_rules("segment")
    line = lines[number][1]
    if rules["made.en"].starting(line, 0):
        return any(rules["furniture.en"].starting(other, 0) for _, other in lines[max(0, number - _BESIDE) : number])
    beside = (*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2])
    counted = rules["counter.en"].starting(line, 0) is not None
    return counted and any(rules["button.en"].starting(other, 0) for _, other in beside)
