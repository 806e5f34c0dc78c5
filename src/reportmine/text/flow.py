"""A text as it stands in; out the same as running text, with the place of each of its characters in the source.

Mail and plain text files break their lines at a fixed width: such lines are put together again. Signs of no width and
doubled blanks go. Whatever is found in the running text is found at its place in the source: nothing is rewritten.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column
from reportmine.records import Span

_LINE = re.compile(r"[^\n\u2028\u0085]*")
_NARROWEST, _WIDEST = 40, 132
_NARROWEST_ZH = 20  # of Chinese, if a sentence ends at the end of some line: slogans and lists have no full stops
# a line is full if the next word would have made it wider than this part of the widest lines
_FULL = 0.85
# of all breaks, how many must come behind a full line, and how many of these must stand within a sentence: fewer of
# them do where a paragraph was typed in at another width than the rest
_WRAPPED = ((0.6, 0.3), (0.5, 0.5))
_FEWEST = 3
_CAPTION = 12  # how long a line at least is that stands twice in one
_VERSE = 60  # so wide at most is a line of a post that is broken as verse
_COMMAS = frozenset("，、")
_WORD_BEFORE = re.compile(r"(?<![A-Za-z-])[a-z]{2,}\Z")
_LONGEST_HALF = 14
_STOPS = frozenset("。！？")
_DROPPED = ("garbled", "split.year", "split.name", "stock.code", "bracket.blank")


@dataclass(frozen=True, slots=True)
class Flow:
    """The running text, and for each stretch of it that was kept (its start here, its start in the source).

    `filled` tells of a sign that stands for several of the source (its offset here) where these end there.
    """

    text: str
    starts: tuple[int, ...] = (0,)
    sources: tuple[int, ...] = (0,)
    filled: dict[int, int] = field(default_factory=dict)

    def source(self, span: Span) -> Span:
        """The span of the source text that a span of the running text stands for."""
        last = span.end - 1
        return Span(self._at(span.start), self.filled.get(last) or self._at(last) + 1)

    def same(self, unfolded: str) -> str:
        """The running text with the characters of the source as they are, where `unfolded` is the source unfolded."""
        if len(self.starts) == 1:
            return unfolded
        ends = (*self.starts[1:], len(self.text))
        pieces = zip(self.starts, ends, self.sources, strict=True)
        return "".join(
            self.text[start:end] if end - start == 1 and self.text[start] in " \n" else unfolded[at : at + end - start]
            for start, end, at in pieces
        )

    def _at(self, offset: int) -> int:
        piece = bisect_left(self.starts, offset + 1) - 1
        return self.sources[piece] + offset - self.starts[piece]


def flow(text: str, lang: str) -> Flow:
    """The running text of a report's folded text."""
    edits = sorted((*_unseen(text, lang), *_breaks(text, lang)))
    if not edits:
        return Flow(text)
    parts: list[str] = []
    starts: list[int] = []
    sources: list[int] = []
    filled: dict[int, int] = {}
    size = done = 0
    for start, end, fill in edits:
        if start < done:
            continue
        if fill.strip():
            filled[size + start - done + len(fill) - 1] = end
        # the fill stands for the first sign it replaces
        for part, source in ((text[done:start], done), (fill, start)):
            if part:
                parts.append(part)
                starts.append(size)
                sources.append(source)
                size += len(part)
        done = end
    parts.append(text[done:])
    starts.append(size)
    sources.append(done)
    return Flow("".join(parts), tuple(starts), tuple(sources), filled)


def _unseen(text: str, lang: str) -> Iterator[tuple[int, int, str]]:
    """Signs without width, blanks too many (within 2 4 0 份, too), readings in brackets, what translation leaves."""
    for match in read_rules("flow")["unseen"].finditer(text):
        yield (*match.span(), "")
    if lang == "zh":
        for match in read_rules("flow")["reading"].finditer(text):
            yield (*match.span(), "")
        for match in read_rules("flow")["spaced"].finditer(text):
            yield from ((at, at + 1, "") for at in range(match.start() + 1, match.end(), 2))
    if lang == "en":
        yield from _parted_words(text)
        if (stamp := read_rules("flow")["stamp"].pattern.match(text)) is not None:
            yield *stamp.span("gap"), "\n"
        for match in read_rules("flow")["two.blanks"].finditer(text):
            yield match.start(), match.end(), " "
        for match in read_rules("flow")["comma.tight"].finditer(text):
            yield match.end(), match.end(), " "
        for match in read_rules("flow")["comma.line"].finditer(text):
            yield match.start(), match.end(), " "
        for name in _DROPPED:
            for match in read_rules("flow")[name].finditer(text):
                yield match.start(), match.end(), ""
        for match in read_rules("flow")["garbled.one"].finditer(text):
            yield match.start(), match.end(), "1"
        for match in read_rules("flow")["garbled.month"].finditer(text):
            yield match.start(), match.end(), "December" if match["month"] == "February" else "October"
        yield from _twice(text)


@cache
def _words() -> frozenset[str]:
    return frozenset(column("words.en", "word"))


def _parted_words(text: str) -> Iterator[tuple[int, int, str]]:
    """The sign and blank within words that were parted at the ends of lines: "64 dis- tricts", "twelve part- ners"."""
    for match in read_rules("flow")["split.word"].finditer(text):
        before = _WORD_BEFORE.search(text, max(0, match.start() - _LONGEST_HALF), match.start())
        if before is None:
            continue
        whole = before[0] + match["rest"]
        known = whole in _words() or whole.removesuffix("s") in _words()
        if known and not (before[0] in _words() and match["rest"] in _words()):
            yield match.start(), match.start("rest"), ""


def _twice(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a line ends that stands a second time right behind itself, as the captions of some pages do."""
    for match in _LINE.finditer(text):
        half, odd = divmod(len(match[0]), 2)
        if not odd and half >= _CAPTION and match[0][half].isupper() and match[0][:half] == match[0][half:]:
            yield match.start() + half, match.start() + half, "\n"


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    width: int


def _breaks(text: str, lang: str) -> Iterator[tuple[int, int, str]]:
    """The line breaks within paragraphs."""
    lines = [_line(text, match) for match in _LINE.finditer(text) if match.end() > match.start()]
    pairs = [(a, b) for a, b in pairwise(lines) if _next(text, a, b)]
    widths = sorted(a.width for a, _ in pairs)
    full = widths[int(len(widths) * 0.9)] if widths else 0
    fixed = len(pairs) >= _FEWEST and _NARROWEST <= full <= _WIDEST
    if lang == "zh" and len(pairs) >= _FEWEST and _NARROWEST_ZH <= full < _NARROWEST:
        fixed = any(text[b.end - 1] in _STOPS for _, b in pairs)
    fitting = [_first_width(text, b, lang) for _, b in pairs]
    broken = [a.width + size > full * _FULL for (a, _), size in zip(pairs, fitting, strict=True)]
    if fixed:
        within = [_within_sentence(text, a, b, lang) for (a, b), long in zip(pairs, broken, strict=True) if long]
        fixed = any(len(within) >= most * len(pairs) and sum(within) >= inner * len(within) for most, inner in _WRAPPED)
    for (a, b), long in zip(pairs, broken, strict=True):
        if (fixed and long and a.width <= full * 1.15) or _runs_on(text, a, b, lang):
            yield a.end, b.start, _fill(text, a.end, b.start, lang)
        elif lang == "zh" and _is_verse(text, a, b):
            yield a.end, b.start, "" if text[a.end - 1] in _COMMAS else "，"
    if lang == "zh":
        yield from _numbers_apart(text, lines)


def _numbers_apart(text: str, lines: list[_Line]) -> Iterator[tuple[int, int, str]]:
    """The breaks around a number that a converted page has put on a line of its own: 礼堂可容纳|300|人."""
    rules = read_rules("flow")
    joined = 0  # where the last line ends that was put behind a number
    for a, b, c in zip(lines, lines[1:], lines[2:], strict=False):
        number = rules["number.line"].pattern.search(text[b.start : b.end])
        if number is None or not (_next(text, a, b) and _next(text, b, c)):
            continue
        prose = a.end == joined or rules["prose.open"].pattern.search(text[a.start : a.end]) is not None
        if prose and rules["number.unit"].pattern.search(text[c.start : c.end]):
            yield a.end, b.start, ""
            yield b.end, c.start, ""
            joined = c.end


def _line(text: str, match: re.Match[str]) -> _Line:
    content = match[0]
    start = match.start() + len(content) - len(content.lstrip())
    end = max(start, match.start() + len(content.rstrip()))
    return _Line(start, end, _width(text[start:end]))


class _Columns(dict[str, int]):
    """Character -> its columns: two for one of double width."""

    def __missing__(self, sign: str) -> int:
        columns = self[sign] = 1 + (unicodedata.east_asian_width(sign) in "WF")
        return columns


_COLUMNS = _Columns()


def _width(text: str) -> int:
    """Columns of a line; of one that is much too wide to have been broken at a width, at least so many."""
    return len(text) if text.isascii() else sum(map(_COLUMNS.__getitem__, text[: 2 * _WIDEST]))


def _next(text: str, a: _Line, b: _Line) -> bool:
    """Whether the second line follows the first without an empty one between, and may be part of its paragraph."""
    if a.end == a.start or b.end == b.start or text.count("\n", a.end, b.start) != 1:
        return False
    if "\t" in text[a.start : a.end] or "\t" in text[b.start : b.end]:
        return False
    return read_rules("flow")["item"].pattern.match(text, b.start, b.end) is None


def _first_width(text: str, line: _Line, lang: str) -> int:
    """The width of what the line before would have had to take in: a word and its blank, or a Han character or two."""
    if lang == "zh":
        return 4
    space = text.find(" ", line.start, line.end)
    return 1 + (line.end if space < 0 else space) - line.start


def _within_sentence(text: str, a: _Line, b: _Line, lang: str) -> bool:
    """Whether the words on both sides of the break tell that a sentence runs over it."""
    if lang == "zh":
        return read_rules("flow")["clause.zh"].pattern.search(text, max(a.start, a.end - _WIDEST), a.end) is not None
    return text[b.start].islower()


def _runs_on(text: str, a: _Line, b: _Line, lang: str) -> bool:
    """Whether a long line without an end goes on in small letters, or a Chinese one that ends in a number in zeros."""
    if lang == "zh":
        zeros = read_rules("flow")["zeros"].pattern.match(text, b.start, b.end)
        return zeros is not None and read_rules("flow")["number.open"].pattern.search(text, a.start, a.end) is not None
    if not _NARROWEST <= a.width <= _WIDEST or not text[b.start].islower():
        return False
    return text[a.end - 1].isalpha() or text[a.end - 1] in ",-"


def _is_verse(text: str, a: _Line, b: _Line) -> bool:
    """Whether a short line goes on in the next: one that ends in a comma, a day alone in it, a line of verse."""
    rules = read_rules("flow")
    line, after = text[a.start : a.end], text[b.start : b.end]
    if a.width > _VERSE or not rules["verse.next"].pattern.search(after):
        return False
    if line[-1] in _COMMAS:
        return True
    if rules["day.line"].pattern.search(line):
        return text[: a.start].rstrip(" \t\u3000")[-2:] in ("", "\n\n")
    return bool(rules["verse.on"].pattern.search(after) and rules["verse"].pattern.search(line))


def _fill(text: str, end: int, start: int, lang: str) -> str:
    """What stands between the two lines as running text."""
    before, after = text[end - 1], text[start]
    if before == "-" and after.islower():
        return ""
    if lang == "zh" and not (before.isascii() and after.isascii() and before.isalpha() and after.isalpha()):
        return ""
    return " "
