"""A report's view in, the cue words of any stretch of it out: what says that a figure is a total, a plan, a policy.

The words stand in the table `link_cues.tsv`; one pass over the report finds them all. Beside them any word may tell
(in Chinese any two characters): `ranker.py` has learned which do.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache

from reportmine.knowledge.tables import read_table
from reportmine.records import Span
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View

_CLAUSE = 120
_FIGURES = re.compile("[0-9]+")
_WORD = re.compile("[a-z]{2,}")
_ENDS = re.compile("[；;]")
_DIVIDES = {"zh": re.compile("[，；,;。]"), "en": re.compile("[;,]|[.](?=\\s)")}


@cache
def _phrases(lang: str) -> PhraseIndex[str]:
    rows = (row for row in read_table("link_cues") if row["lang"] == lang)
    return PhraseIndex(((row["surface"], row["cue"]) for row in rows), words=lang == "en")


class Cues:
    """The cue words of one report and where they stand."""

    def __init__(self, view: View) -> None:
        # lower case of a few letters is longer than they are: those keep their case
        text = view.text if view.lang == "zh" else view.text.lower()
        text = text if len(text) == len(view.text) else view.text
        self._text, self._pairs = text, view.lang == "zh"
        found = list(_phrases(view.lang).find(text))
        self._starts = [start for start, _, _ in found]
        self._names = [names for _, _, names in found]
        self._cuts = [cut.start() for cut in _DIVIDES[view.lang].finditer(view.text)]
        self._stops = [cut.start() for cut in _ENDS.finditer(view.text)]

    def between(self, start: int, end: int) -> list[str]:
        """The names of the cues that start in [start, end), each once, in order of the text."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return list(dict.fromkeys(name for names in self._names[low:high] for name in names))

    def clause(self, fact: Span, sentence: Span) -> Span:
        """The clause around a fact, at most 120 code points to either side."""
        low, high = max(sentence.start, fact.start - _CLAUSE), min(sentence.end, fact.end + _CLAUSE)
        before = bisect_left(self._cuts, fact.start) - 1
        after = bisect_right(self._cuts, fact.end - 1)
        start = self._cuts[before] + 1 if before >= 0 else 0
        end = self._cuts[after] if after < len(self._cuts) else high
        return Span(max(start, low), min(end, high))

    def divided(self, start: int, end: int) -> bool:
        """Whether a comma or a stronger mark stands between two offsets."""
        at = bisect_left(self._cuts, start)
        return at < len(self._cuts) and self._cuts[at] < end

    def ended(self, start: int, end: int) -> bool:
        """Whether a semicolon stands between two offsets."""
        at = bisect_left(self._stops, start)
        return at < len(self._stops) and self._stops[at] < end

    def words(self, span: Span) -> list[str]:
        """The words of a stretch, each once: in English in lower case, in Chinese every two characters in a row."""
        part = self._text[span.start : span.end]
        if self._pairs:
            part = _FIGURES.sub("0", part)
            return list(dict.fromkeys(map(str.__add__, part, part[1:])))
        return list(dict.fromkeys(_WORD.findall(part)))
