"""A Word file's numbering and styles in, the number that Word puts before each paragraph out: `一、`, `(2)`, `1.3`.

The numbers stand nowhere in the text of the file: they follow from the list that a paragraph or its style belongs to,
and from the paragraphs before it (ISO/IEC 29500-1, 17.9). Bullets are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from reportmine.text.list_numbers import list_number

_LEVELS = 9
_LONGEST = 31  # characters that Word allows the text of a level
_LARGEST = 32_767
_PLACE = re.compile("%([1-9])")
_YES = ("1", "true", "on")
_UNNUMBERED = ("bullet", "none")  # the text of a level may be there without a number


class _Level(NamedTuple):
    """How the items of one level of a list are numbered."""

    start: int
    format: str
    text: str
    restarts_after: int
    plain: bool
    close: bool
    style: str | None


class _List(NamedTuple):
    """A list: which counters it shares with others, its levels, and the numbers with which it starts levels anew."""

    counters: str
    levels: dict[int, _Level]
    overrides: dict[int, int]


class Numbering:
    """The lists of a Word file; ask it for the paragraphs in their order.

    Args:
        numbering: the root of `numbering.xml`, if there is one.
        styles: the root of `styles.xml`, if there is one.
    """

    def __init__(self, numbering: Any | None, styles: Any | None) -> None:
        self._styles = {_of(style, "styleId"): style for style in _children(styles, "style")}
        paragraphs = [name for name, style in self._styles.items() if _of(style, "type") == "paragraph"]
        self._default = next((name for name in paragraphs if _of(self._styles[name], "default") in _YES), None)
        self._lists = dict(_lists(numbering))
        self._counters: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def before(self, paragraph: Any) -> str:
        """What Word prints before a paragraph; it counts from then on."""
        name, at = self._place(paragraph)
        held = self._lists.get(name or "")
        level = held.levels.get(at) if held else None
        if held is None or level is None:
            return ""
        numbers = self._count(name or "", held, at)
        if level.format == "bullet":
            return ""
        said = _PLACE.sub(lambda place: _said(held, numbers, int(place[1]) - 1, level), level.text).strip()
        return said if not said or level.close or not said[-1].isascii() else f"{said} "

    def _count(self, name: str, held: _List, at: int) -> dict[int, int]:
        """The numbers of the levels, with this item counted."""
        numbers = self._counters.setdefault(held.counters, {})
        if at in held.overrides and (name, at) not in self._begun:
            numbers[at] = held.overrides[at]
        else:
            numbers[at] = numbers[at] + 1 if at in numbers else held.overrides.get(at, held.levels[at].start)
        self._begun.add((name, at))
        for deeper in [one for one in numbers if one > at]:
            level = held.levels.get(deeper)
            if level is None or at < level.restarts_after:
                del numbers[deeper]
        return numbers

    def _place(self, paragraph: Any) -> tuple[str | None, int]:
        """The list that a paragraph belongs to, and the level in it."""
        properties = _child(paragraph, "pPr")
        name, at = _list_of(properties)
        style = _value(properties, "pStyle") or self._default
        seen: set[str] = set()
        while name is None and style is not None and style in self._styles and style not in seen:
            seen.add(style)
            found, level = _list_of(_child(self._styles[style], "pPr"))
            at = level if at is None else at
            if found is not None:
                name, at = found, self._level_of(found, style) if at is None else at
            style = _value(self._styles[style], "basedOn")
        return name, at or 0

    def _level_of(self, name: str, style: str) -> int | None:
        held = self._lists.get(name)
        return next((at for at, level in held.levels.items() if level.style == style), None) if held else None


def _said(held: _List, numbers: dict[int, int], at: int, by: _Level) -> str:
    """The number of one level within the text of a level."""
    level = held.levels.get(at)
    if level is None or level.format in _UNNUMBERED:
        return ""
    return list_number(numbers.get(at, level.start), "decimal" if by.plain else level.format)


def _lists(numbering: Any | None) -> Iterator[tuple[str, _List]]:
    """Each list by its name."""
    abstract = {_of(held, "abstractNumId"): held for held in _children(numbering, "abstractNum")}
    styled = {_value(held, "styleLink"): held for held in abstract.values()}
    for held in _children(numbering, "num"):
        name, counters = _of(held, "numId"), _value(held, "abstractNumId")
        source = abstract.get(counters)
        if name is None or counters is None or source is None:
            continue
        link = _value(source, "numStyleLink")
        levels = dict(map(_level, _children(styled.get(link, source) if link else source, "lvl")))
        overrides = {}
        for override in _children(held, "lvlOverride"):
            levels.update(map(_level, _children(override, "lvl")))
            start = _value(override, "startOverride")
            if start is not None:
                overrides[_number(_of(override, "ilvl"), 0)] = _number(start, 1)
        yield name, _List(counters, levels, overrides)


def _level(held: Any) -> tuple[int, _Level]:
    at = _number(_of(held, "ilvl"), 0)
    plain = _child(held, "isLgl")
    return at, _Level(
        start=_number(_value(held, "start"), 0),
        format=_value(held, "numFmt") or "decimal",
        text=(_value(held, "lvlText") or "")[:_LONGEST],
        restarts_after=_number(_value(held, "lvlRestart"), _LEVELS),
        plain=plain is not None and (_of(plain, "val") or _YES[0]) in _YES,
        close=_value(held, "suff") == "nothing",
        style=_value(held, "pStyle"),
    )


def _list_of(properties: Any | None) -> tuple[str | None, int | None]:
    """The list and the level that the properties of a paragraph or style name."""
    held = _child(properties, "numPr")
    at = _value(held, "ilvl")
    return _value(held, "numId"), None if at is None else _number(at, 0)


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and len(text) < 6 and text.isdecimal() and int(text) <= _LARGEST else otherwise


def _children(element: Any | None, name: str) -> Iterator[Any]:
    if element is not None:
        yield from element.iterchildren(f"{{*}}{name}")


def _child(element: Any | None, name: str) -> Any | None:
    return next(_children(element, name), None)


def _value(element: Any | None, name: str) -> str | None:
    """The `val` of a child."""
    return _of(_child(element, name), "val")


def _of(element: Any | None, name: str) -> str | None:
    """An attribute, whatever its namespace."""
    if element is None:
        return None
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), None)
