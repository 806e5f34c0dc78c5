"""One report's actors in, those out that the text calls by a word alone: 该行, 我局, "our branch".

Such a word stands for the party of its kind that acted last; 我行 and "our bank" for the one whose report it is. The
words stand in the table `link_stand_ins.tsv`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import read_table
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View

ANY = "any"


class Word(NamedTuple):
    """What a word stands for.

    Attributes:
        kind: bank, cooperative, company or regulator; "any" if it may be each of them.
        level: the branch's level; empty where the institution as a whole may be meant too.
        own: whether it is the party whose report it is.
    """

    kind: str
    level: str
    own: bool


class Party(NamedTuple):
    """An institution or a branch that acts, as far as a word may stand for it.

    Attributes:
        at: its number, as the caller counts.
        start: where it stands, in code points; that of the first of several that act together.
        name: the institution's name.
        level: the branch's level; None for a bare institution.
        subject: whether it may be what its clause is about.
    """

    at: int
    start: int
    name: str
    level: str | None
    subject: bool


@cache
def _words(lang: str) -> PhraseIndex[Word]:
    rows = (row for row in read_table("link_stand_ins") if row["lang"] == lang)
    entries = ((row["surface"], Word(row["kind"], row["level"], row["whose"] == "own")) for row in rows)
    return PhraseIndex(entries, words=lang == "en")


def stand_ins(view: View, parties: Sequence[Party]) -> list[tuple[int, int, int]]:
    """(start, end, number of the party it stands for) of each such word, in order.

    Args:
        view: the report.
        parties: the institutions and branches that act, in order.
    """
    if not parties:
        return []
    text = view.text if view.lang == "zh" else _lowered(view.text)
    others = [match.span() for match in read_rules("link")["no.stand.in.zh"].pattern.finditer(text)]
    found: list[tuple[int, int, int]] = []
    held = list(parties)
    for start, end, (word, *_) in _words(view.lang).find(text):
        if any(low <= start and end <= high for low, high in others):
            continue
        party = _first(held, word) if word.own else _last(held, word, start)
        if party is not None:
            found.append((start, end, party.at))
            held.append(party._replace(start=start, subject=True))
    return found


def _lowered(text: str) -> str:
    """The text in lower case, as long as it was: lower case of a few letters is longer, those keep their case."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _first(parties: Sequence[Party], word: Word) -> Party | None:
    return next((party for party in parties if _fits(party, word)), None)


def _last(parties: Sequence[Party], word: Word, start: int) -> Party | None:
    before = [party for party in parties if party.start < start and party.subject and _fits(party, word)]
    return max(before, key=lambda party: party.start, default=None)


def _fits(party: Party, word: Word) -> bool:
    if word.level and word.level != party.level:
        return False
    return word.kind == ANY or _of_kind(word.kind).search(party.name) is not None


@cache
def _of_kind(kind: str) -> re.Pattern[str]:
    return read_rules("link")[f"kind.{kind}"].pattern
