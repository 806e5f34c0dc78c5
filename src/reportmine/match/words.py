"""An offset in an English text in, the word beside it out: by plain string search, since it runs at every candidate.

And the English words that stand in no name, or in names of bodies alone, for all labels.
"""

from __future__ import annotations

from functools import cache, lru_cache

from reportmine.knowledge.tables import column

_OPENING = "\"'“‘([{<"
_INSIDE = "'&.-/’"


@cache
def stops() -> frozenset[str]:
    """Capitalized words that are in no name."""
    return frozenset(column("stops.en", "surface"))


@cache
def common_words() -> frozenset[str]:
    """Words in small letters that bodies, activities and days are called by."""
    return frozenset(column("official.notname.en", "word"))


@cache
def ordinary_words() -> frozenset[str]:
    """Words of running text in small letters."""
    return frozenset(column("words.en", "word"))


def is_ordinary(word: str) -> bool:
    """Whether a word is one of running text, or one that bodies and days are called by, also in the plural."""
    low = word.lower()
    return any(form in ordinary_words() or form in common_words() for form in (low, low.removesuffix("s")))


@cache
def given_names() -> frozenset[str]:
    """Given names: "to Kofi Mensah" tells of no place."""
    return frozenset(column("official.person.en", "name", part="first"))


@cache
def personal_names() -> frozenset[str]:
    """Given names and surnames, also those that are both."""
    return frozenset(column("official.person.en", "name"))


@cache
def syllables() -> frozenset[str]:
    """The syllables of pinyin, in small letters."""
    return frozenset(one for one in column("pinyin", "pinyin") if not _VOWELS.isdisjoint(one))


_LONGEST_SYLLABLE = 6
_VOWELS = frozenset("aeiouv")


@lru_cache(maxsize=65536)
def is_romanized(word: str) -> bool:
    """Whether the word reads as two and more Chinese syllables, and is no English word: "Taipingqiao"."""
    if word in stops() or word.lower() in common_words():
        return False
    low = word.lower()
    # inside a word a syllable that begins with a vowel stands behind an apostrophe
    fewest: dict[int, int] = {0: 0}  # offset -> of how many syllables what stands before it is made at least
    for end in range(1, len(low) + 1):
        if low[end - 1] in "'-" and end - 1 in fewest:
            fewest[end] = fewest[end - 1]
            continue
        counts = [
            fewest[at] + 1
            for at in range(max(0, end - _LONGEST_SYLLABLE), end)
            if at in fewest and low[at:end] in syllables() and (not at or low[at - 1] in "'-" or low[at] not in "aeo")
        ]
        if counts:
            fewest[end] = min(counts)
    return fewest.get(len(low), 0) > 1


def word_before(text: str, end: int, floor: int = 0) -> tuple[int, int] | None:
    """Start and end of the word that blanks divide from the offset; None where none stands in the line, or the cell."""
    stop = end
    while stop > floor and text[stop - 1] in " \u00a0":
        stop -= 1
    if stop == end or stop <= floor or text[stop - 1] in "\n\t":
        return None
    start = max(text.rfind(" ", floor, stop) + 1, floor)
    start = max(text.rfind("\n", start, stop) + 1, text.rfind("\t", start, stop) + 1, start)
    while start < stop and text[start] in _OPENING:
        start += 1
    if start < stop and text[start].islower():
        start = _glued(text, start, stop)
    comma = text.rfind(",", start, stop - 1) + 1
    start = comma if comma and text[comma].isupper() else start  # "Bank of Nanling,| Liuxi"
    return (start, stop) if start < stop else None


def _glued(text: str, start: int, stop: int) -> int:
    """Where the next sentence begins that is glued to the end of one: "the door.Nanling"."""
    for mark in ".!?;":
        at = text.find(mark, start, stop - 1)
        if at > start and text[start:at].islower() and text[at + 1].isupper():
            return at + 1
    return start


def word_after(text: str, start: int) -> tuple[int, int] | None:
    """Start and end of the word that stands one blank behind the offset."""
    begin = start + 1
    if text[start:begin] not in (" ", "\u00a0"):
        return None
    end = begin
    size = len(text)
    while end < size and (text[end].isalnum() or (text[end] in _INSIDE and text[end + 1 : end + 2].isalnum())):
        end += 1
    return (begin, end) if end > begin else None


def is_name_word(word: str) -> bool:
    """Whether the word can stand in a name: a capital or digit first, no mark that ends a phrase."""
    return (
        word != ""
        and (word[0].isupper() or word[0].isdigit())
        and word[-1] not in ',;:.!?)"”'
        and all(sign.isalnum() or sign in _INSIDE for sign in word)
    )
