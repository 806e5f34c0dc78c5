"""A compiled pattern in, out a few strings of which each text that it matches holds one: a cheap test before a search.

To look whether a text holds a string takes a fraction of what a search over the text takes, and most rules match in few
texts. The strings are read from the pattern as the standard library parses it, what it looks at beside a match
included: a rule's author has nothing to declare.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from re import _parser  # type: ignore[attr-defined]  # what re.compile uses; test_needs.py holds us to it
from typing import Any

_Node = tuple[Any, Any]
_Strings = tuple[str, ...]
_MOST = 24  # so many strings at most are looked for
_COMMON = 0.02  # strings that are more frequent than once in fifty characters tell nothing
_LOOK = 0.0001  # what looking for one more string is worth, as a frequency
_BOUND = 0.5  # characters of a word depend on each other: the second tells half of what the first tells
_REPEATS = (_parser.MAX_REPEAT, _parser.MIN_REPEAT, _parser.POSSESSIVE_REPEAT)
# how often a character of a kind stands in running text, roughly
_FREQUENCIES = (
    (" \n", 0.15),
    ("aeinorstl", 0.07),
    ("bcdfghjkmpquvwxyz", 0.02),
    ("0123456789", 0.02),
    (",.-，。、的", 0.02),
)
_CAPITAL, _HAN, _RARE = 0.002, 0.002, 0.001
_EVERY = {char: frequency for chars, frequency in _FREQUENCIES for char in chars}


def needed(pattern: re.Pattern[str]) -> _Strings:
    """Strings of which each text that the pattern matches anywhere holds at least one; none where that is not known."""
    found = _rarest(_sequence(_parser.parse(pattern.pattern, pattern.flags), pattern.flags))
    if not found or frequency(found) > _COMMON:
        return ()
    return tuple(one for one in found if not any(other in one for other in found if other != one))


def _rarest(choices: Iterable[_Strings]) -> _Strings:
    few = (strings for strings in choices if strings and len(strings) <= _MOST)
    return min(few, key=lambda strings: frequency(strings) + _LOOK * len(strings), default=())


def frequency(strings: Sequence[str]) -> float:
    """How often one of the strings stands in running text, roughly: in so many of its characters."""
    total = 0.0
    for string in strings:
        likely = 1.0
        for char in string:
            likely *= _one(char)
        total += likely**_BOUND if len(string) > 1 else likely
    return total


def _one(char: str) -> float:
    if char in _EVERY:
        return _EVERY[char]
    if char.isascii():
        return _CAPITAL if char.isupper() else _RARE
    return _HAN if "\u3400" <= char <= "\u9fff" else _RARE


def _sequence(nodes: Sequence[_Node], flags: int) -> list[_Strings]:
    """For each part of what stands one after the other that says something: the strings of which one must stand."""
    choices: list[_Strings] = []
    run: _Strings = ("",)  # what the single characters in a row may spell
    for node in nodes:
        chars = _characters(node, flags)
        if chars and len(run) * len(chars) <= _MOST:
            run = tuple(before + char for before in run for char in chars)
            continue
        if run != ("",):
            choices.append(run)
        run = chars or ("",)
        if not chars:
            choices.extend(_node(node, flags))
    return [*choices, run] if run != ("",) else choices


def _characters(node: _Node, flags: int) -> _Strings:
    """The few characters that a node of one character matches; none where they are many or case is ignored."""
    op, argument = node
    if flags & re.IGNORECASE or op not in (_parser.LITERAL, _parser.IN):
        return ()
    found: list[str] = []
    for kind, held in argument if op is _parser.IN else [node]:
        if kind is _parser.LITERAL:
            found.append(chr(held))
        elif kind is _parser.RANGE and held[1] - held[0] < _MOST:
            found.extend(map(chr, range(held[0], held[1] + 1)))
        else:
            return ()
    return tuple(dict.fromkeys(found)) if len(found) <= _MOST else ()


def _node(node: _Node, flags: int) -> list[_Strings]:
    op, argument = node
    if op is _parser.SUBPATTERN:
        _, added, removed, inner = argument
        return _sequence(inner, (flags | added) & ~removed)
    if op in _REPEATS:
        least, _, inner = argument
        return _sequence(inner, flags) if least else []
    if op is _parser.ATOMIC_GROUP:
        return _sequence(argument, flags)
    if op is _parser.ASSERT:
        return _sequence(argument[1], flags)
    if op is _parser.BRANCH:
        each = [_rarest(_sequence(branch, flags)) for branch in argument[1]]
        return [tuple(dict.fromkeys(string for strings in each for string in strings))] if all(each) else []
    return []
