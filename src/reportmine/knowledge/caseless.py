"""A pattern that ignores case in, the same out with its letters spelled out in both cases: it runs twice as fast.

`(?i:may)` becomes `[mM][aA][yY]`: the engine can tell at a character's sight which of many words may begin there, which
it cannot while it ignores case. What is not spelled out (letters beyond ASCII, what a group repeats) goes on ignoring
case by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from re import _parser  # type: ignore[attr-defined]  # what re.compile uses; test_caseless.py holds us to it
from typing import Any

_Node = tuple[Any, Any]
# besides its other case, what the engine takes for a letter when it ignores case
_SAME = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f"}
_SHIFT = {-0x20: 0, 0x20: -0x20}
_CJK = (0x2E80, 0x9FFF)  # characters that have no case
_CATEGORIES = {
    _parser.CATEGORY_DIGIT: r"\d",
    _parser.CATEGORY_NOT_DIGIT: r"\D",
    _parser.CATEGORY_SPACE: r"\s",
    _parser.CATEGORY_NOT_SPACE: r"\S",
    _parser.CATEGORY_WORD: r"\w",
    _parser.CATEGORY_NOT_WORD: r"\W",
}
_AT = {
    _parser.AT_BEGINNING: "^",
    _parser.AT_BEGINNING_STRING: r"\A",
    _parser.AT_BOUNDARY: r"\b",
    _parser.AT_NON_BOUNDARY: r"\B",
    _parser.AT_END: "$",
    _parser.AT_END_STRING: r"\Z",
}
_REPEATS = {_parser.MAX_REPEAT: "", _parser.MIN_REPEAT: "?", _parser.POSSESSIVE_REPEAT: "+"}
_LOOKS = {
    (_parser.ASSERT, 1): "=",
    (_parser.ASSERT, -1): "<=",
    (_parser.ASSERT_NOT, 1): "!",
    (_parser.ASSERT_NOT, -1): "<!",
}


def spelled_out(pattern: str, flags: int) -> str:
    """The pattern as it has to be written to match the same with the flags but without `re.IGNORECASE`.

    Args:
        pattern: what `re.compile` takes.
        flags: its flags, `re.IGNORECASE` among them.
    """
    nodes = _parser.parse(pattern, flags)
    names = {number: name for name, number in nodes.state.groupdict.items()}
    return _Writer(names).sequence(nodes, flags)


class _Writer:
    """Writes parsed nodes as a pattern again."""

    def __init__(self, names: dict[int, str]) -> None:
        self.names = names

    def sequence(self, nodes: Iterable[_Node], flags: int) -> str:
        """What stands one after the other."""
        return "".join(self._node(node, flags) for node in nodes)

    def _node(self, node: _Node, flags: int) -> str:
        op, argument = node
        if op in (_parser.LITERAL, _parser.NOT_LITERAL, _parser.IN, _parser.ANY):
            return _single(op, argument, flags)
        if op is _parser.BRANCH:
            return f"(?:{'|'.join(self.sequence(branch, flags) for branch in argument[1])})"
        if op is _parser.SUBPATTERN:
            return self._group(*argument, flags=flags)
        if op in _REPEATS:
            least, most, inner = argument
            bounds = f"{least},{'' if most is _parser.MAXREPEAT else most}"
            return f"(?:{self.sequence(inner, flags)}){{{bounds}}}{_REPEATS[op]}"
        if op in (_parser.ASSERT, _parser.ASSERT_NOT):
            direction, inner = argument
            return f"(?{_LOOKS[op, direction]}{self.sequence(inner, flags)})"
        if op is _parser.ATOMIC_GROUP:
            return f"(?>{self.sequence(argument, flags)})"
        if op is _parser.AT:
            return _AT[argument]
        if op is _parser.GROUPREF:
            return f"(?i:(?P={self.names[argument]}))" if argument in self.names else rf"(?i:\{argument})"
        assert op is _parser.FAILURE, op
        return "(?!)"

    def _group(self, number: int | None, added: int, removed: int, inner: Iterable[_Node], *, flags: int) -> str:
        body = self.sequence(inner, (flags | added) & ~removed)
        if number is None:
            return f"(?:{body})"
        return f"(?P<{self.names[number]}>{body})" if number in self.names else f"({body})"


def _single(op: Any, argument: Any, flags: int) -> str:
    """A node that matches one character."""
    if op is _parser.ANY:
        return "(?s:.)" if flags & re.DOTALL else "."
    items = argument if op is _parser.IN else [(_parser.LITERAL, argument)]
    ignoring = bool(flags & re.IGNORECASE)
    scoped = ignoring and any(_is_cased_beyond_ascii(item) for item in items)
    write = _in_any_case if ignoring and not scoped else _alone
    members = "".join(_member(item, write) for item in items)
    negated = op is _parser.NOT_LITERAL or items[0][0] is _parser.NEGATE
    bare = op is _parser.LITERAL and members == _alone(argument, argument)
    written = members if bare else f"[{'^' * negated}{members}]"
    return f"(?i:{written})" if scoped else written


def _is_cased_beyond_ascii(item: _Node) -> bool:
    kind, held = item
    if kind is _parser.LITERAL:
        return held > 127 and chr(held).lower() != chr(held).upper()
    return kind is _parser.RANGE and held[1] > 127 and not _CJK[0] <= held[0] <= held[1] <= _CJK[1]


def _alone(low: int, high: int) -> str:
    if low == high:
        return re.escape(chr(low))
    return f"{re.escape(chr(low))}-{re.escape(chr(high))}"


def _in_any_case(low: int, high: int) -> str:
    """The characters of the interval and all that the engine takes for them when it ignores case."""
    written = _alone(low, high)
    for first, last, other in ((0x61, 0x7A, -0x20), (0x41, 0x5A, 0x20)):
        start, end = max(low, first), min(high, last)
        if start <= end:
            written += _alone(start + other, end + other)
            written += "".join(same for letter, same in _SAME.items() if start <= ord(letter) + _SHIFT[other] <= end)
    return written


def _member(item: _Node, write: Callable[[int, int], str]) -> str:
    kind, held = item
    if kind is _parser.NEGATE:
        return ""
    if kind is _parser.CATEGORY:
        return _CATEGORIES[held]
    return write(held, held) if kind is _parser.LITERAL else write(*held)
