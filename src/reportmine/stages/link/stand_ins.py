"""One report's actors in, those out that the text calls by a word alone: 该行, 我局, 分行, "our branch".

Such a word stands for the party of its kind that acted last; 我行 and "our bank" for the one whose report it is. Who
joins in what a branch runs (我行参加东山支行组织的活动) is not that branch, and may be one that the report never names.
The words stand in the table `link_stand_ins.tsv`. A unit that is called its bank's own (该行柳溪支行) leaves the word
to the bank. A bare word for a unit or a bank (支行, 农商银行) is one only where
neither a name nor a word for many (各支行, 支行和网点) holds it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence, Set
from functools import cache
from typing import NamedTuple

from reportmine.knowledge.tables import read_table
from reportmine.records import Span
from reportmine.stages.link.roles import rule
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View, inside, lowered

ANY = "any"
NAMELESS = -1
"""Stands for the number of a party that the report never names."""
_OWNED = 4
_LOW = ("sub_branch", "outlet")
_SEVERAL = 2
_MANY = 3  # so many characters before a bare word tell that it stands for many: 其他的|支行
_JOINS = 30  # so far behind the word does the party stand that it joins
_TOTAL = 40  # so far before the word does the paragraph begin that adds up what was told


class Word(NamedTuple):
    """What a word stands for.

    Attributes:
        kind: bank, cooperative, company, regulator, rural (a rural commercial bank) or village (a village bank);
            "any" if it may be each of them.
        level: the branch's level; empty where the institution as a whole may be meant too.
        whose: "own", the party whose report it is; "that", the one that acted last; "bare", too, without a pronoun.
    """

    kind: str
    level: str
    whose: str


_ANYBODY = Word(ANY, "", "that")


class Party(NamedTuple):
    """An institution or a branch that acts, as far as a word may stand for it.

    Attributes:
        at: its number, as the caller counts.
        start: where it stands, in code points; that of the first of several that act together.
        name: the institution's name.
        level: the branch's level; None for a bare institution.
        subject: whether it may be what its clause is about.
        owned: whether a word that stands for its bank stands right before it (该行|柳溪支行).
        place: the name that the branch is named after; None for a bare institution.
    """

    at: int
    start: int
    name: str
    level: str | None
    subject: bool
    owned: bool = False
    place: str | None = None


@cache
def _words(lang: str) -> PhraseIndex[Word]:
    rows = (row for row in read_table("link_stand_ins") if row["lang"] == lang)
    entries = ((row["surface"], Word(row["kind"], row["level"], row["whose"])) for row in rows)
    return PhraseIndex(entries, words=lang == "en")


def stand_ins(
    view: View, parties: Sequence[Party], names: tuple[Span, ...], signs: int = -1, nameless: bool = False
) -> list[tuple[int, int, int]]:
    """(start, end, number of the party it stands for) of each such word, in order.

    Args:
        view: the report.
        parties: the institutions and branches that act, in order.
        names: what the report names, in order; a bare word within a name stands for nothing.
        signs: where the party starts that signs the report; it is meant before the first that acts.
        nameless: whether the one whose report it is may be named nowhere: then its number is `NAMELESS`.
    """
    if not parties and not nameless:
        return []
    text = view.text if view.lang == "zh" else lowered(view.text)
    others = [match.span() for match in rule("no.stand.in.zh").finditer(text)]
    found: list[tuple[int, int, int]] = []
    words = _words(view.lang).find(text)
    said = _Said(parties, signs, _apart(view, parties, words))
    for start, end, (word, *_) in words:
        if any(low <= start and end <= high for low, high in others):
            continue
        if word.whose == "bare" and (inside(names, start, end) or _of_many(view, start, end)):
            continue
        party = said.first(word) if word.whose == "own" else said.last(word, start)
        if word.whose == "bare" and word.level and said.last(_ANYBODY, start) is None:
            party = said.first(word)  # 分行制定方案。… 柳溪分行走进学校
        before = text[max(0, start - _TOTAL) : start]
        summed = rule("total.within.zh").search(before) and rule("total.behind.zh").match(text, end)
        if not word.level and (summed or rule("total.before.zh").search(before)):
            party = said.whole(party) or party
        if party is not None:
            owned = rule("owned.zh").match(text[end : end + _OWNED])
            unit = end + (owned.end() if owned else 0)
            if not said.own(unit):
                found.append((start, end, party.at))
            said.again(party, start)
        elif nameless and word.whose == "own":
            found.append((start, end, NAMELESS))
    return found


def _apart(view: View, parties: Sequence[Party], words: Iterable[tuple[int, int, tuple[Word, ...]]]) -> set[int]:
    """The numbers of the parties that the one whose report it is joins in what they run."""
    if view.lang != "zh":
        return set()
    found: set[int] = set()
    for _, end, (word, *_) in words:
        at = bisect_left(parties, end, key=lambda party: party.start)
        if word.whose == "own" and at < len(parties) and parties[at].start <= end + _JOINS:
            low = parties[at].start
            if rule("own.joins.zh").search(view.text[end:low]):
                joined = {_who(party) for party in parties if party.start == low}
                found.update(party.at for party in parties if _who(party) in joined)
    return found


def _who(party: Party) -> tuple[str, str | None, str | None]:
    return party.name, party.level, party.place


class _Said:
    """The parties in the order in which the text names them, up to some offset."""

    def __init__(self, parties: Sequence[Party], signs: int, apart: Set[int] = frozenset()) -> None:
        self._parties, self._next = list(parties), 0
        own = [party for party in parties if party.at not in apart]
        self._own = [*(party for party in own if party.start == signs), *own]
        self._named: list[Party] = []
        self._seen: dict[Word, tuple[int, Party | None]] = {}

    def first(self, word: Word) -> Party | None:
        """The one that signs, else the first that a word may stand for; none that is apart."""
        return next((party for party in self._own if _fits(party, word)), None)

    def last(self, word: Word, start: int) -> Party | None:
        """The last that a word may stand for and that is named before an offset; offsets never fall.

        Of several that act together it is the first: in 甲支行联合乙支行开展宣传。该行… the one that runs it.
        """
        while self._next < len(self._parties) and self._parties[self._next].start < start:
            self._named.append(self._parties[self._next])
            self._next += 1
        seen, party = self._seen.get(word, (0, None))
        fit = [one for one in self._named[seen:] if one.subject and (word.level or not one.owned) and _fits(one, word)]
        party = next((one for one in fit if one.start == fit[-1].start), party)
        self._seen[word] = len(self._named), party
        return party

    def whole(self, last: Party | None) -> Party | None:
        """Whoever two units named so far belong to, where the last of them acted last: the first one, else the bank."""
        if last is None or last.level not in _LOW:
            return None
        units = {party.place for party in self._named if party.level in _LOW and party.name == last.name}
        above = [party for party in self._named if party.level not in _LOW and last.name.endswith(party.name)]
        if len(units) < _SEVERAL or len({party.place for party in above}) != 1:
            return None
        return above[0]

    def own(self, start: int) -> bool:
        """Note that the branch that starts at an offset is called its bank's own; whether one does."""
        at = bisect_left(self._parties, start, key=lambda party: party.start)
        found = False
        for number in range(at, len(self._parties)):
            party = self._parties[number]
            if party.start != start:
                break
            found = True
            self._parties[number] = party._replace(owned=True)
        return found

    def again(self, party: Party, start: int) -> None:
        """Note that a word at an offset stands for the party."""
        self.last(_ANYBODY, start)
        self._named.append(party._replace(start=start, subject=True))


def _of_many(view: View, start: int, end: int) -> bool:
    """Whether a bare word stands for many, or is part of another word."""
    before, after = view.text[max(0, start - _MANY) : start], view.text[end : end + 2]
    return rule("many.before").search(before) is not None or rule("many.after").search(after) is not None


def _fits(party: Party, word: Word) -> bool:
    if word.level and word.level != party.level:
        return False
    return word.kind == ANY or rule(f"kind.{word.kind}").search(party.name) is not None
