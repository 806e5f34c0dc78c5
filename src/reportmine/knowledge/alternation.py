"""Words in, a piece of a pattern out that matches any of them, the longest first, without trying them one by one.

Words with a common beginning share it (`分(?:行|支行|)`), so that a text is compared with a few characters instead of
with hundreds of words. What it matches is what the plain list, longest first, would match.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from reportmine.errors import TableError

# besides its other case, what the engine takes for a letter when it ignores case
_SAME = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f"}
_Tails = Mapping[str, str]


def alternation(words: Iterable[str]) -> str:
    """A non-capturing group of the words.

    Raises:
        TableError: if there is no word: an empty group would match everywhere.
    """
    return guarded(dict.fromkeys(words, ""))


def guarded(words: Mapping[str, str]) -> str:
    """The same, each word with a look around from its end ("" for none) that may forbid it.

    Raises:
        TableError: if there is no word.
    """
    return f"(?:{_branches(words, re.escape)})"


def caseless(words: Iterable[str]) -> str:
    """An alternation for a pattern that ignores case: letters are spelled out in both cases, which is faster.

    Raises:
        TableError: if there is no word.
    """
    return f"(?-i:{_branches({_lower(word): '' for word in words}, _in_any_case)})"


def _lower(word: str) -> str:
    return "".join(char.lower() if char.isascii() else char for char in word)


def _in_any_case(char: str) -> str:
    if char.lower() == char.upper():
        return re.escape(char)
    if not char.isascii():
        return f"(?i:{char})"
    return f"[{char}{char.upper()}{_SAME.get(char, '')}]"


def _branches(words: Mapping[str, str], write: Callable[[str], str]) -> str:
    """Each begins with a character: the engine then skips to where one stands."""
    if not words:
        raise TableError("an alternation of no words", mend="check the table and the condition behind '?'")
    return "|".join(write(first) + _rest(tails, write) for first, tails in _by_first(words).items())


def _by_first(words: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """First character -> what may follow it, with the guards."""
    found: dict[str, dict[str, str]] = {}
    for word in sorted(words):
        found.setdefault(word[0], {})[word[1:]] = words[word]
    return found


def _rest(tails: _Tails, write: Callable[[str], str]) -> str:
    """What follows a character that all the words share; the word that ends there comes last, as the shortest."""
    if tails == {"": ""}:
        return ""
    longer = _by_first({tail: guard for tail, guard in tails.items() if tail})
    branches = [write(first) + _rest(more, write) for first, more in longer.items()]
    if len(branches) > 1 and write is re.escape and all(more == {"": ""} for more in longer.values()):
        branches = [f"[{''.join(branches)}]"]
    if "" in tails:
        branches.append(tails[""])
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
