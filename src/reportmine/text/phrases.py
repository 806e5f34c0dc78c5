"""A table of phrases in, their occurrences in a text out: longest match, leftmost first, by Aho-Corasick.

Built on ahocorasick-rs (Apache-2.0), which scans some megabytes a second whatever the number of phrases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick, MatchKind

T = TypeVar("T")

_LAST_LATIN = "\u024f"  # of the letters that European names are written in


class PhraseIndex(Generic[T]):
    """Finds any of many phrases in one pass.

    Args:
        entries: (phrase, payload) pairs; a phrase may stand several times, its payloads are kept together.
        words: if true a hit must not touch a further Latin letter or digit on either side (for English).
        gather: makes one value of the payloads of a phrase.
        glued: if true a hit may be followed by a capital where it ends in a small letter: "Branch|We went".
    """

    def __init__(
        self,
        entries: Iterable[tuple[str, T]],
        *,
        words: bool = False,
        gather: Callable[[Iterable[T]], tuple[T, ...]] = tuple,
        glued: bool = False,
    ) -> None:
        payloads: dict[str, list[T]] = {}
        for phrase, payload in entries:
            payloads.setdefault(phrase, []).append(payload)
        self._phrases = list(payloads)
        self._payloads = [gather(found) for found in payloads.values()]
        self._words = words
        self._glued = glued
        self._longest = max(map(len, self._phrases), default=0)
        self._automaton = AhoCorasick(self._phrases, matchkind=MatchKind.LeftmostLongest)

    def find(self, text: str) -> list[tuple[int, int, tuple[T, ...]]]:
        """(start, end, payloads) of each hit, in order, none overlapping another."""
        payloads = self._payloads
        hits = self._automaton.find_matches_as_indexes(text)
        if self._words:
            return list(self._whole_words(text, hits))
        return [(start, end, payloads[at]) for at, start, end in hits]

    def _whole_words(self, text: str, hits: list[tuple[int, int, int]]) -> Iterator[tuple[int, int, tuple[T, ...]]]:
        """The hits that are whole words; where one is not, a shorter one of its words, and those at later words."""
        done = 0
        for at, start, end in hits:
            if start < done:
                continue
            if not _inside_word(text, start, end) or (self._glued and _glued(text, start, end)):
                yield start, end, self._payloads[at]
                continue
            if (shorter := self._shorter(text, start, end)) is not None:
                yield start, *shorter
                done = shorter[0]
            if (blank := text.find(" ", max(start, done), end)) >= 0:
                stop = end + self._longest
                for first, last, found in self.find(text[blank + 1 : stop]):
                    begin, until = blank + 1 + first, blank + 1 + last
                    if begin < end and not _inside_word(text, begin, until):
                        yield begin, until, found
                        done = until

    def _shorter(self, text: str, start: int, end: int) -> tuple[int, tuple[T, ...]] | None:
        """End and payloads of the longest phrase of whole words that heads a hit: "branch|" of "branch office|rs"."""
        blank = text.rfind(" ", start, end)
        while blank > start:
            if (found := self.get(text[start:blank])) and not _inside_word(text, start, blank):
                return blank, found
            blank = text.rfind(" ", start, blank)
        return None

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


def occurrences(text: str, phrases: Iterable[str], *, words: bool = False) -> list[tuple[int, int]]:
    """Where a few phrases stand that are only known from the text itself: longest match, leftmost first.

    With `words` they must not touch a further Latin letter or digit on either side.
    """
    found: list[tuple[int, int]] = []
    for phrase in phrases:
        at = text.find(phrase)
        while at >= 0:
            found.append((at, at + len(phrase)))
            at = text.find(phrase, at + 1)
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or kept[-1][1] <= start:
            kept.append((start, end))
    return [(start, end) for start, end in kept if not (words and _inside_word(text, start, end))]


def by_first(phrases: Mapping[str, T]) -> dict[str, tuple[tuple[str, T], ...]]:
    """First character -> the phrases that begin with it and their payloads, the longest first.

    For phrases that are looked for at one offset, where a pass over a text would be too much.
    """
    return _filed(phrases, 0)


def by_last(phrases: Mapping[str, T]) -> dict[str, tuple[tuple[str, T], ...]]:
    """Last character -> the phrases that end with it and their payloads, the longest first."""
    return _filed(phrases, -1)


def _filed(phrases: Mapping[str, T], at: int) -> dict[str, tuple[tuple[str, T], ...]]:
    files: dict[str, list[tuple[str, T]]] = {}
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        files.setdefault(phrase[at], []).append((phrase, phrases[phrase]))
    return {char: tuple(found) for char, found in files.items()}


def _inside_word(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return _latin(before) or _latin(after)


def _latin(char: str) -> bool:
    """Whether it is a letter of the Latin script, with or without a mark, or a digit."""
    return char <= _LAST_LATIN and char.isalnum()


def _glued(text: str, start: int, end: int) -> bool:
    """Whether a sentence begins right behind the phrase: its first word stands there, without a blank before it."""
    before = text[start - 1] if start else " "
    begins = text[end - 1].islower() and text[end : end + 1].isupper() and text[end + 1 : end + 2].islower()
    return begins and not before.isalnum()
