"""Words in, a piece of a pattern out that matches any of them, the longest first, without trying them one by one.

Words with a common beginning share it (`分(?:行|支行|)`), so that a text is compared with a few characters instead of
with hundreds of words. What it matches is what the plain list, longest first, would match.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from reportmine.errors import TableError


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
    if not words:
        raise TableError("an alternation of no words", mend="check the table and the condition behind '?'")
    branches = [re.escape(first) + _rest(tails) for first, tails in _by_first(words).items()]
    return f"(?:{'|'.join(branches)})"  # each begins with a character: the engine then skips to where one stands


def _by_first(words: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """First character -> what may follow it, with the guards."""
    found: dict[str, dict[str, str]] = {}
    for word in sorted(words):
        found.setdefault(word[0], {})[word[1:]] = words[word]
    return found


def _rest(tails: dict[str, str]) -> str:
    """What follows a character that all the words share; the word that ends there comes last, as the shortest."""
    if tails == {"": ""}:
        return ""
    longer = _by_first({tail: guard for tail, guard in tails.items() if tail})
    branches = [re.escape(first) + _rest(more) for first, more in longer.items()]
    if len(branches) > 1 and all(more == {"": ""} for more in longer.values()):
        branches = [f"[{''.join(branches)}]"]
    if "" in tails:
        branches.append(tails[""])
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
