"""A Chinese text in, out where a name may begin in it: behind its last function word; some signs may open a name."""

from __future__ import annotations

from reportmine.entities.place.endings_zh import rule
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.match.stops import stop_pattern
from reportmine.text.words import Word, known_word, words


def clean(text: str, places: Hits[Areas], low: int, end: int) -> int:
    """The offset after the last function word in text[low:end]; a single character counts where jieba cuts it."""
    at = low
    cut: frozenset[int] | None = None
    for hit in stop_pattern().finditer(text, low, end):
        start, stop = hit.span()
        if places.covers(start, stop):
            continue
        if stop - start == 1:
            if opens_name(text, start):
                continue
            if cut is None:
                cut = frozenset(low + word.start for word in words(text[low : end + 3]) if _is_cut(text, low, word))
            if start not in cut:
                continue
        at = stop
    return at


def opens_name(text: str, at: int) -> bool:
    """Whether the sign at an offset opens a name, though it is a function word: 来到|和溪村, 到|于楼村."""
    return rule("sign.led").ending(text, at + 1, 3) is not None or rule("sign.land").starting(text, at) is not None


def _is_cut(text: str, low: int, word: Word) -> bool:
    """Whether jieba cuts one sign off, or takes a preposition with what follows for a word it has not: 于|云洼村."""
    first, last = low + word.start, low + word.end
    if last - first == 1:
        return True
    return rule("sign.preposition").starting(text, first) is not None and not known_word(text[first:last])
