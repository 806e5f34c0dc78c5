"""The tables of news outlets in, indexes out: known outlets, the endings of names, the words around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reportmine.knowledge.rules import Rule, read_rules
from reportmine.knowledge.tables import read_table
from reportmine.records import Media, Mention, Span
from reportmine.text.phrases import PhraseIndex

PRIORITY = 80


@dataclass(frozen=True, slots=True)
class Outlet:
    """A known outlet or the ending of a name.

    Attributes:
        kind: one of the guide's media kinds.
        guard: what its surroundings must show. Of a known outlet: "" nothing, "list" another outlet beside it or a
            cue, "title" and "quoted" quotation marks, "paren" brackets or a byline, "article" a capital The. Of an
            ending: "strong" nothing, "place" a known place before it, "weak" a cue or another outlet beside it.
    """

    kind: str
    guard: str


@dataclass(slots=True)
class Found:
    """An outlet seen in the text, before its neighbors are asked."""

    start: int
    end: int
    kind: str
    source: str

    def mention(self) -> Mention:
        """The finished mention."""
        return Mention(Span(self.start, self.end), "MEDIA", self.source, Media(self.kind), PRIORITY)


@cache
def outlets(lang: str) -> PhraseIndex[Outlet]:
    """The known outlets of one language."""
    rows = (row for row in read_table("media") if row["lang"] == lang)
    return PhraseIndex([(row["surface"], Outlet(row["kind"], row["guard"])) for row in rows], words=lang == "en")


@cache
def heads(lang: str) -> dict[str, Outlet]:
    """The endings of outlets' names: 日报, Evening News."""
    rows = (row for row in read_table("media_heads") if row["lang"] == lang)
    return {row["surface"]: Outlet(row["kind"], row["weight"]) for row in rows}


@cache
def endings(lang: str) -> PhraseIndex[Outlet]:
    """An index over the endings of outlets' names."""
    return PhraseIndex(list(heads(lang).items()), words=lang == "en")


@cache
def words(lang: str, role: str) -> frozenset[str]:
    """The words of one role around outlets."""
    rows = read_table("media_words")
    return frozenset(row["surface"] for row in rows if row["lang"] == lang and row["role"] == role)


@cache
def _signs() -> frozenset[str]:
    return frozenset(row["sign"] for row in read_table("count_currencies"))


def is_sum(text: str, start: int, end: int) -> bool:
    """Whether letters that are also a currency's stand before figures: "up to NPR 9,000"."""
    return text[start:end] in _signs() and rule("en", "sum_after").after(text, end, 12) is not None


@cache
def rule(lang: str, name: str) -> Rule:
    """A rule of `media_<lang>.toml`."""
    return read_rules(f"media_{lang}")[f"media.{lang}.{name}"]


class Outcome:
    """The outlets accepted so far, in order and disjoint."""

    def __init__(self) -> None:
        self.found: dict[int, Found] = {}
        self._ending: dict[int, Found] = {}
        self._taken: set[int] = set()

    def add(self, found: Found) -> bool:
        """Take an outlet unless it overlaps one that was taken before."""
        if not self.free(found.start, found.end):
            return False
        self._taken.update(range(found.start, found.end))
        self.found[found.start] = self._ending[found.end] = found
        return True

    def free(self, start: int, end: int) -> bool:
        """Whether no accepted outlet lies in [start, end)."""
        return self._taken.isdisjoint(range(start, end))

    def beside(self, text: str, start: int, end: int, reach: int) -> Iterator[tuple[Found, str]]:
        """The accepted outlets with 1 to `reach` code points between them and [start, end), and those code points."""
        for at in range(start - 1, start - reach - 1, -1):
            if (before := self._ending.get(at)) is not None:
                yield before, text[at:start]
        for at in range(end + 1, end + reach + 1):
            if (behind := self.found.get(at)) is not None:
                yield behind, text[end:at]

    def ordered(self) -> list[Found]:
        """The accepted outlets by start."""
        return [self.found[start] for start in sorted(self.found)]

    def ending_near(self, end: int, reach: int) -> Found | None:
        """The accepted outlet that ends last within [end - reach, end]."""
        return next((self._ending[at] for at in range(end, end - reach - 1, -1) if at in self._ending), None)
