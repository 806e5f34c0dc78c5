"""A compiled pattern in, the characters out that its matches can begin or end with: a cheap test before a dear search.

Most patterns that look at what stands beside a number or a name could match there only next to one of a few
characters. Which ones is read from the pattern as the standard library parses it: a rule's author has nothing to
declare. A pattern that may match nothing at all lets every character through.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Sequence
from functools import cached_property
from re import _compiler, _parser  # type: ignore[attr-defined]  # what re.compile uses; test_edges.py holds us to it
from typing import Any

from reportmine.knowledge.needs import frequency

_KEPT = 4096
_RARE = 0.25  # to stop at this part of all characters takes less than to try the pattern everywhere
_WIDE = 200  # a range of so many characters is one of letters
_ENDLESS = 1_000_000
_Node = tuple[Any, Any]
_LINE_BREAK = (_parser.LITERAL, ord("\n"))
_ANYTHING = (_parser.ANY, None)
_SINGLE = (_parser.LITERAL, _parser.NOT_LITERAL, _parser.IN, _parser.ANY)
_REPEATS = (_parser.MAX_REPEAT, _parser.MIN_REPEAT, _parser.POSSESSIVE_REPEAT)


class Edge(dict[str, bool]):
    """Character -> whether a match can have it at this edge; "" stands for the edge of the text.

    Args:
        pattern: what is matched.
        last: whether the edge is the match's end, else its start.
        beyond: a character that is known to stand at the very edge: what is asked for is the one next to it.
    """

    def __init__(self, pattern: re.Pattern[str], *, last: bool, beyond: str = "") -> None:
        super().__init__()
        self._pattern, self._last, self._beyond = pattern, last, beyond
        self._nodes: list[tuple[_Node, int]] | None = None
        self._singles: list[re.Pattern[str]] = []
        self._empty = False

    def __missing__(self, char: str) -> bool:
        self._prepare()
        if len(self) >= _KEPT:
            self.clear()
        possible = self[char] = self._empty or any(single.match(char) for single in self._singles)
        return possible

    @cached_property
    def seek(self) -> Callable[[str, int], re.Match[str] | None] | None:
        """Finds the next of these characters from an offset on; None where they are too many or cannot be listed."""
        self._prepare()
        flags = {flags for _, flags in self._nodes or ()}
        if self._empty or len(flags) != 1:
            return None
        members: list[_Node] = []
        for (op, argument), _ in self._nodes or ():
            if op is _parser.LITERAL:
                members.append((op, argument))
            elif op is _parser.IN and argument[0][0] is not _parser.NEGATE:
                members.extend(argument)
            else:
                return None
        listed = _compiled((_parser.IN, members), flags.pop())
        wide = any(op is _parser.RANGE and held[1] - held[0] > _WIDE for op, held in members)
        return None if wide or frequency(listed.findall(string.printable)) > _RARE else listed.search

    def _prepare(self) -> None:
        if self._nodes is None:
            self._nodes = []
            flags = self._pattern.flags
            self._empty = self._read(_parser.parse(self._pattern.pattern, flags), flags)
            self._singles = [_compiled(node, held) for node, held in self._nodes]

    def _read(self, nodes: Sequence[_Node], flags: int) -> bool:
        """Note the single characters that may stand at the edge of the nodes; tell whether they may match nothing."""
        return all(self._node(node, flags) for node in (reversed(nodes) if self._last else nodes))

    def _node(self, node: _Node, flags: int) -> bool:
        op, argument = node
        if op in _SINGLE:
            self._note(node, flags)
            return self._beyond != "" and _compiled(node, flags).match(self._beyond) is not None
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
            return self._look(node, flags)
        self._note(_ANYTHING, flags | re.DOTALL)  # what a reference repeats is not known
        return True

    def _look(self, node: _Node, flags: int) -> bool:
        """A look ahead where the match starts says what it starts with; "$" lets a last line break stand behind it."""
        op, argument = node
        if op is _parser.AT and argument is _parser.AT_END and self._last:
            self._note(_LINE_BREAK, flags)
        if op is _parser.ASSERT and not self._last and argument[0] > 0:
            return self._read(argument[1], flags)
        return True

    def _note(self, node: _Node, flags: int) -> None:
        assert self._nodes is not None
        self._nodes.append((node, flags))


def longest(pattern: re.Pattern[str]) -> int:
    """How many characters at most a match of the pattern takes in; _ENDLESS where that is open."""
    return min(_ENDLESS, int(_parser.parse(pattern.pattern, pattern.flags).getwidth()[1]))


def _compiled(node: _Node, flags: int) -> re.Pattern[str]:
    single: re.Pattern[str] = _compiler.compile(_parser.SubPattern(_parser.State(), [node]), flags)
    return single
