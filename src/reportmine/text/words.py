"""A stretch of Chinese text in, jieba's words with their tags out; a feature beside the spans, never their ruler.

The engine is rjieba (MIT), which cuts by jieba's dictionary and model, or jieba itself where rjieba cannot be loaded;
it loads on first use.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any, NamedTuple

NAME_TAGS = ("ns", "nr", "nz")
"""What jieba's tags of the names of places, persons and other things begin with."""


class Word(NamedTuple):
    """A word, half-open code points into the text that was cut, and jieba's part-of-speech tag."""

    start: int
    end: int
    tag: str


@cache
def _engine() -> Any:
    """A module with `tag` and `has_word`."""
    try:
        import rjieba
    except ImportError:
        from reportmine.text import plain_jieba

        return plain_jieba
    return rjieba


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[Word, ...]:
    """The words of a short text, in order, covering it without gaps."""
    out = []
    at = 0
    for surface, tag in _engine().tag(text):
        out.append(Word(at, at + len(surface), tag))
        at += len(surface)
    return tuple(out)


def known_word(word: str) -> bool:
    """Whether jieba's dictionary has the word."""
    return bool(_engine().has_word(word))


def noun_start(text: str, low: int, end: int, keep: int) -> int | None:
    """Where the run of nominal words that ends at an offset begins.

    Args:
        text: the whole text.
        low: where the run can begin at the earliest.
        end: where the name ends.
        keep: how many code points before `end` are certainly of the name (its ending, 村 or 广场).

    Returns:
        The start, or None where the ending is a part of another word (村 in 村官, 乡 in 下乡).
    """
    for word in words(text[low : end + 4]):
        if word.start < end - low < word.end and known_word(text[low + word.start : low + word.end]):
            return None
    cut = words(text[low:end])
    at = len(cut) - 1
    if cut[at].tag.startswith("v") and cut[at].start < end - low - keep:
        return None
    while at > 0 and _nominal(cut[at - 1], first=cut[at].start >= end - low - keep):
        at -= 1
    return low + cut[at].start


def _nominal(word: Word, *, first: bool) -> bool:
    """Whether a word can belong to a name: nouns, names, bare stems; an adjective or number only as its last part."""
    single = word.end - word.start == 1
    return word.tag[0] in "njzgbfshi" or (first and word.tag[0] in "amvu" and single) or word.tag in ("vn", "an")


def all_nominal(text: str, low: int, end: int) -> bool:
    """Whether no word of the stretch is a verb of two or more characters, a pronoun or a function word."""
    return not any(w.tag[0] in "rcpxyu" or (w.tag[0] in "vd" and w.end - w.start > 1) for w in words(text[low:end]))
