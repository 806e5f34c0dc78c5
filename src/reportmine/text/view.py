"""One report's text in, a view of it out: the text as given, a folded twin of the same length, its segments.

Folding maps each code point to exactly one code point (full width to half width, curly quotes to straight ones,
traditional characters to simplified ones, letters of other fonts to plain ones), so an offset in the fold is an offset
in the text. Half-width punctuation beside Chinese characters becomes full width; a tag of HTML becomes blanks, one that
ends a block a line break; a question mark in an apostrophe's place becomes one.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from reportmine.knowledge.tables import read_table
from reportmine.records import Segment, Span

_FULL_WIDTH = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）", ".": "。"}
# a full stop also ends the numeral of a heading (一.) and stands in decimals: it needs Chinese characters around
# the mark comes first, what stands around it is looked at where there is one: the engine then skips to the next mark
_HALF_WIDTH = re.compile(
    r"[,;:!?().](?:(?<=[㐀-鿿豈-﫿][,;:!?()])|(?<=[㐀-鿿豈-﫿]\.)(?<![一二三四五六七八九十]\.)(?=[㐀-鿿豈-﫿\s\"]|\Z)"
    r"|(?<=[\"%》】）][,;:!?])(?=[^!-~])|(?<=[,;:!?()])(?=[㐀-鿿豈-﫿]))"
)
_FONTS = (range(0x2100, 0x2150), range(0x1D400, 0x1D800))
"""Where Unicode keeps letters and digits of other fonts, which people write for italics: 𝑎, 𝗯, ℎ, 𝟑."""

# an apostrophe that a wrong encoding lost: "Fellbank?s branch", "can?t"
_LOST = re.compile(r"\?(?<=[A-Za-z]\?)(?=(?:s|t|re|ve|ll) [A-Za-z])")

_TAG = re.compile(
    r"</?(?:(?P<block>p|div|br|li|ul|ol|tr|table|h[1-6]|section)|[A-Za-z][A-Za-z0-9]{0,10})(?:\s[^<>\n]{0,300})?/?>"
    r"|&nbsp;",
    re.IGNORECASE,
)


@cache
def fold_map() -> dict[str, str]:
    """Code point -> its fold, read from the table `fold.tsv`; full width and other fonts as Unicode has them."""
    table = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    # Chinese punctuation that ends or divides clauses stays full width: the grammar tells ， from , by it
    for kept in "，；：！？（）":
        del table[kept]
    table["\u3000"] = " "
    table.update((chr(code), plain) for code, plain in _plain().items())
    for row in read_table("fold"):
        table[row["char"]] = row["fold"]
    return table


@cache
def _plain() -> dict[int, str]:
    """Letters and digits of other fonts -> the plain ones, as Unicode has them."""
    letters = [chr(code) for block in _FONTS for code in block]
    fonts = [char for char in letters if unicodedata.decomposition(char).startswith("<font>")]
    return {ord(char): unicodedata.normalize("NFKC", char) for char in fonts}


def plain_letters(text: str) -> str:
    """The text with letters and digits of other fonts as plain ones, all else as it was."""
    return text if text.isascii() else text.translate(_plain())


@cache
def _folded() -> frozenset[str]:
    return frozenset(fold_map())


@cache
def _also_folds() -> frozenset[str]:
    """What other characters fold to and is itself folded: it must be gone before they come to it."""
    return _folded().intersection(fold_map().values())


@lru_cache(maxsize=1)  # a page is folded to be read, and once more to be compared with others
def fold(text: str) -> str:
    """The text with every code point folded; the result has the same length."""
    folded, table = text, fold_map()
    if not text.isascii():
        present = _folded().intersection(text)
        # they are few: a pass over the text for each takes less than a look at each character
        for char in (*(present & _also_folds()), *(present - _also_folds())):
            folded = folded.replace(char, table[char])
    if ">" in folded or "&nbsp;" in folded:
        folded = _TAG.sub(_blanks, folded)
    if "?" in folded:
        folded = _LOST.sub("'", folded)
    return _HALF_WIDTH.sub(lambda found: _FULL_WIDTH[found[0]], folded)


def _blanks(tag: re.Match[str]) -> str:
    size = tag.end() - tag.start()
    return "\n" + " " * (size - 1) if tag["block"] else " " * size


YEAR_TOLD = "year told"
"""The key in a view's memo of the year that the report's title or dateline tells, put there by the finder of dates."""

YEAR_DATED = "year dated"
"""The same of the latest year of a whole date (day, month, year) anywhere in the report."""


@dataclass(frozen=True, slots=True)
class View:
    """One report as the finders see it. All offsets are relative to this report's own text.

    Attributes:
        raw: the text as given.
        text: the folded text, `len(text) == len(raw)`: match on this one.
        lang: "zh" or "en".
        year: the calendar year known for the whole report from outside, or None.
        segments: everything the segmenter told apart, in order of start.
        memo: what one finder computed and another may reuse (division hits), by name.
    """

    raw: str
    text: str
    lang: str
    year: int | None = None
    segments: tuple[Segment, ...] = ()
    memo: dict[str, object] = field(default_factory=dict, compare=False, repr=False)

    def of_kind(self, *kinds: str) -> Iterator[Segment]:
        """The segments of the given kinds, in order."""
        return (segment for segment in self.segments if segment.kind in kinds)

    def sentences(self) -> tuple[Span, ...]:
        """The spans of the sentences, in order; headings and titles count as sentences of their own."""
        return tuple(segment.span for segment in self.segments if segment.kind == "sentence")


def index_at(spans: tuple[Span, ...], offset: int) -> int:
    """The index of the last span that starts at or before the offset, or -1."""
    return bisect_right(spans, offset, key=lambda span: span.start) - 1


def inside(spans: tuple[Span, ...], start: int, end: int) -> bool:
    """Whether [start, end) stands within the last of the spans that starts at or before it."""
    at = index_at(spans, start)
    return at >= 0 and end <= spans[at].end


def lowered(text: str) -> str:
    """The text in lower case, as long as it was: lower case of a few letters is longer, those keep their case."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
