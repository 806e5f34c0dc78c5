"""A report's view in, the cue words of any stretch of it out: what says that a figure is a total, a plan, a policy.

The words stand in the table `link_cues.tsv`; one pass over the report finds them all. Beside them any word may tell
(in Chinese any two characters): `train/links.py` has learned which do.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cache

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import read_table
from reportmine.records import Span
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View, inside, lowered

_CLAUSE = 120
_WITH_UNITS = 10
_FIGURES = re.compile("[0-9]+")
_WORD = re.compile("[a-z]{2,}")
_ENDS = re.compile("[；;]")
_DIVIDES = {"zh": re.compile("[，；,;。]"), "en": re.compile("[;,]|[.](?=\\s)")}


@cache
def _phrases(lang: str) -> PhraseIndex[str]:
    rows = (row for row in read_table("link_cues") if row["lang"] == lang)
    return PhraseIndex(((row["surface"], row["cue"]) for row in rows), words=lang == "en")


class Cues:
    """The cue words of one report and where they stand.

    Args:
        view: the report.
        names: what it names, in order; a word within a name is no cue.
    """

    def __init__(self, view: View, names: tuple[Span, ...]) -> None:
        text = view.text if view.lang == "zh" else lowered(view.text)
        self._text, self._pairs = text, view.lang == "zh"
        named = read_rules("link")["cue.named.zh"].pattern
        found = [
            hit
            for hit in _phrases(view.lang).find(text)
            if not inside(names, hit[0], hit[1]) and not (self._pairs and named.match(text, hit[0]))
        ]
        self._starts = [start for start, _, _ in found]
        self._names = [told for _, _, told in found]
        self._cuts = [cut.start() for cut in _DIVIDES[view.lang].finditer(view.text)]
        self._stops = [cut.start() for cut in _ENDS.finditer(view.text)]

    def between(self, start: int, end: int) -> tuple[str, ...]:
        """The names of the cues that start in [start, end), each once, in order of the text."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if low == high:
            return ()
        return tuple(dict.fromkeys([name for names in self._names[low:high] for name in names]))

    def with_units(self, ends: Iterable[int]) -> frozenset[int]:
        """Which of the offsets have the institution's units named right behind ("总行及各分支机构")."""
        units = [start for start, names in zip(self._starts, self._names, strict=True) if "units" in names]
        return frozenset(end for end in ends if any(end <= start < end + _WITH_UNITS for start in units))

    def around(self, fact: Span, sentence: Span) -> tuple[str, ...]:
        """The cues of a fact's clause, those before the fact as such; at most 120 code points to either side."""
        start, end = fact.start, fact.end
        low, high = max(sentence.start, start - _CLAUSE), min(sentence.end, end + _CLAUSE)
        before = bisect_left(self._cuts, start) - 1
        after = bisect_right(self._cuts, end - 1, lo=before + 1)
        if before >= 0:
            low = max(low, self._cuts[before] + 1)
        if after < len(self._cuts):
            high = min(high, self._cuts[after])
        return (*[f"{cue} before" for cue in self.between(low, start)], *self.between(start, high))

    def divided(self, start: int, end: int) -> bool:
        """Whether a comma or a stronger mark stands between two offsets."""
        at = bisect_left(self._cuts, start)
        return at < len(self._cuts) and self._cuts[at] < end

    def ended(self, start: int, end: int) -> bool:
        """Whether a semicolon stands between two offsets."""
        at = bisect_left(self._stops, start)
        return at < len(self._stops) and self._stops[at] < end

    def words(self, span: Span) -> set[str]:
        """The words of a stretch: in English in lower case, in Chinese every two characters in a row."""
        part = self._text[span.start : span.end]
        if self._pairs:
            part = _FIGURES.sub("0", part)
            return set(map(str.__add__, part, part[1:]))
        return set(_WORD.findall(part))
