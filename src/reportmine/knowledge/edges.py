"""A compiled pattern in, the characters out that its matches can begin or end with: a cheap test before a dear search.

Most patterns that look at what stands beside a number or a name could match there only next to one of a few
characters. Which ones is read from the pattern as the standard library parses it: a rule's author has nothing to
declare. A pattern that may match nothing at all lets every character through.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from re import _compiler, _parser  # type: ignore[attr-defined]  # what re.compile uses; test_edges.py holds us to it
from typing import Any

_KEPT = 4096
_Nodes = Sequence[tuple[Any, Any]]
_LINE_BREAK = (_parser.LITERAL, ord("\n"))
_ANYTHING = (_parser.ANY, None)
_SINGLE = (_parser.LITERAL, _parser.NOT_LITERAL, _parser.IN, _parser.ANY)
_REPEATS = (_parser.MAX_REPEAT, _parser.MIN_REPEAT, _parser.POSSESSIVE_REPEAT)


class Edge(dict[str, bool]):
    """Character -> whether a match can have it at this edge; "" stands for the edge of the text.

    Args:
        pattern: what is matched.
        last: whether the edge is the match's end, else its start.
    """

    def __init__(self, pattern: re.Pattern[str], *, last: bool) -> None:
        super().__init__()
        self._pattern, self._last = pattern, last
        self._singles: list[re.Pattern[str]] = []
        self._empty: bool | None = None

    def __missing__(self, char: str) -> bool:
        if self._empty is None:
            flags = self._pattern.flags
            self._empty = self._read(_parser.parse(self._pattern.pattern, flags), flags)
        if len(self) >= _KEPT:
            self.clear()
        possible = self[char] = self._empty or any(single.match(char) for single in self._singles)
        return possible

    def _read(self, nodes: _Nodes, flags: int) -> bool:
        """Note the single characters that may stand at the edge of the nodes; tell whether they may match nothing."""
        return all(self._node(node, flags) for node in (reversed(nodes) if self._last else nodes))

    def _node(self, node: tuple[Any, Any], flags: int) -> bool:
        op, argument = node
        if op in _SINGLE:
            self._singles.append(_compiled(node, flags))
            return False
        if op is _parser.AT and argument is _parser.AT_END and self._last:  # "$" lets a last line break stand behind
            self._singles.append(_compiled(_LINE_BREAK, flags))
        if op in _REPEATS:
            least, _, inner = argument
            return self._read(inner, flags) or least == 0
        if op is _parser.SUBPATTERN:
            _, added, removed, inner = argument
            return self._read(inner, (flags | added) & ~removed)
        if op is _parser.ATOMIC_GROUP:
            return self._read(argument, flags)
        if op is _parser.BRANCH:
            empty = [self._read(inner, flags) for inner in argument[1]]  # each is read, also behind an empty one
            return any(empty)
        if op in (_parser.AT, _parser.ASSERT, _parser.ASSERT_NOT):
            return True
        self._singles.append(_compiled(_ANYTHING, flags | re.DOTALL))  # what a reference repeats is not known
        return True


def _compiled(node: tuple[Any, Any], flags: int) -> re.Pattern[str]:
    single: re.Pattern[str] = _compiler.compile(_parser.SubPattern(_parser.State(), [node]), flags)
    return single
