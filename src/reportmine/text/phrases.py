"""A table of phrases in, their occurrences in a text out: longest match, leftmost first, by Aho-Corasick.

Built on ahocorasick-rs (Apache-2.0), which scans some megabytes a second whatever the number of phrases.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick, MatchKind

T = TypeVar("T")


class PhraseIndex(Generic[T]):
    """Finds any of many phrases in one pass.

    Args:
        entries: (phrase, payload) pairs; a phrase may stand several times, its payloads are kept together.
        words: if true a hit must not touch a further ASCII letter or digit on either side (for English).
    """

    def __init__(self, entries: Iterable[tuple[str, T]], *, words: bool = False) -> None:
        payloads: dict[str, list[T]] = {}
        for phrase, payload in entries:
            payloads.setdefault(phrase, []).append(payload)
        self._phrases = list(payloads)
        self._payloads = [tuple(found) for found in payloads.values()]
        self._words = words
        self._automaton = AhoCorasick(self._phrases, matchkind=MatchKind.LeftmostLongest)

    def find(self, text: str) -> Iterator[tuple[int, int, tuple[T, ...]]]:
        """Yield (start, end, payloads) for each hit, in order, none overlapping another."""
        for index, start, end in self._automaton.find_matches_as_indexes(text):
            if self._words and _inside_word(text, start, end):
                continue
            yield start, end, self._payloads[index]

    def __contains__(self, phrase: str) -> bool:
        return phrase in self._lookup()

    def get(self, phrase: str) -> tuple[T, ...]:
        """The payloads of exactly this phrase, or an empty tuple."""
        at = self._lookup().get(phrase)
        return () if at is None else self._payloads[at]

    def _lookup(self) -> dict[str, int]:
        if not hasattr(self, "_positions"):
            self._positions = {phrase: at for at, phrase in enumerate(self._phrases)}
        return self._positions


def _inside_word(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return (before.isascii() and before.isalnum()) or (after.isascii() and after.isalnum())
