"""A Chinese text in, out where a name may begin in it: behind its last function word; some signs may open a name."""

from __future__ import annotations

from reportmine.entities.place.endings_zh import rule
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.match.stops import stop_pattern
from reportmine.text.words import Word, known_word, words

_VERB = 2  # so many signs has a verb, and a village's name


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


def behind_units(text: str, start: int, end: int) -> int:
    """The offset behind the last word for a unit in text[start:end], or `start`: no name runs on from it."""
    return max((match.end() for match in rule("unit.between").pattern.finditer(text, start, end)), default=start)


def goes_through(text: str, places: Hits[Areas], start: int, end: int) -> bool:
    """Whether text[start:end] may be part of one name with what stands before it: no function word, no unit's word."""
    if rule("unit.between").pattern.search(text, start, end) or rule("unit.end").ending(text, start, 2):
        return False
    return clean(text, places, start, end) == start


def verb_cut(text: str, start: int | None, end: int) -> int | None:
    """Where a name of two signs begins before its ending, right behind a unit and what it does: 支行|培育|白石|村."""
    verb = -1 if start is None else start + _VERB
    if start is None or end - verb != _VERB or rule("unit.end").ending(text, start, 2) is None:
        return start
    return verb if known_word(text[start:verb]) else start


def _is_cut(text: str, low: int, word: Word) -> bool:
    """Whether jieba cuts one sign off, or takes a preposition with what follows for a word it has not: 于|云洼村."""
    first, last = low + word.start, low + word.end
    if last - first == 1:
        return True
    return rule("sign.preposition").starting(text, first) is not None and not known_word(text[first:last])
