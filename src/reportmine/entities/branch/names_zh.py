"""A Chinese text with its hits in, out where the words begin that may name what ends at an offset."""

from __future__ import annotations

from bisect import bisect_right

from reportmine.entities.branch.rules import zh_rule
from reportmine.knowledge.townships import town_names
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.match.stops import stop_pattern
from reportmine.text.words import words

_REACH = 34


class Names:
    """Walks to the left from a unit word over what may name it."""

    def __init__(self, text: str, places: Hits[Areas], institutions: Hits[Body]) -> None:
        self.text, self.places, self.institutions = text, places, institutions
        self.bounds = [match.end() for match in zh_rule("boundary").pattern.finditer(text)]

    def known_ending(self, end: int) -> int | None:
        """The start of the chain of known places that ends at the offset, or None."""
        start = self.places.chain_start(end, 0)
        return start if start < end else None

    def town_end(self, start: int, end: int) -> int:
        """The end of a town's name, without its rank word, that begins at the offset (上清 in 上清电厂), else that."""
        sizes = (size for size in (4, 3, 2) if start + size < end and self.text[start : start + size] in town_names())
        size = next(sizes, 0)
        deed = size and stop_pattern().fullmatch(self.text, start, start + size)  # 银联|联合|石涧农村信用社
        return start if deed and not zh_rule("street").ending(self.text, end, 3) else start + size

    def boundary(self, end: int, floor: int) -> int:
        """The offset behind the last sign before `end` that no name holds, but not before `floor`."""
        low = max(floor, end - _REACH)
        at = bisect_right(self.bounds, end) - 1
        return max(low, self.bounds[at]) if at >= 0 else low

    def clean(self, low: int, end: int) -> int:
        """The offset after the last function word in text[low:end] that is not part of a known name."""
        at = low
        for hit in stop_pattern().finditer(self.text, low, end):
            start, stop = hit.span()
            if self.places.covers(start, stop) or self.institutions.covers(start, stop):
                continue
            if stop - start == 1 and self._in_word(at, start, end):
                continue
            at = stop
        return at

    def _in_word(self, low: int, at: int, end: int) -> bool:
        """Whether 中, 均 and the like, which stand behind a word, are part of a name here.

        They begin no phrase (中台), end none of two characters (石均), and are a word where jieba cuts them off
        (not so in 三里河).
        """
        if at + 1 == end and at - low == 1 and zh_rule("bound.end").whole(self.text[at]):
            return True
        if not zh_rule("bound").whole(self.text[at]):
            return False
        return at == low or all(
            low + word.start != at or word.end - word.start > 1 for word in words(self.text[low:end])
        )
