"""An English report and its pieces of places in; out further mentions of names that it shows to be places elsewhere.

That "LIUXI:" opens the report, or that "RBN's Liuxi office" stands in it, makes "the Liuxi schools" tell of the town.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from reportmine.entities.place.reader_en import Piece, Reader
from reportmine.entities.place.tables_en import RANKS, not_names, rule
from reportmine.knowledge.tables import read_table
from reportmine.match.shown_en import shown_places
from reportmine.text.phrases import occurrences

_BEFORE = 24  # characters of the words that tell a body before a name


def shown(reader: Reader) -> Iterator[Piece]:
    """Each mention of such a name, as of a town that a table knows; none of a name that is somebody's."""
    if reader.china:
        return
    places = shown_places(reader.view)
    people: dict[str, bool] = {}
    for start, end in zip(places.starts, places.ends, strict=True):
        name = reader.text[start:end]
        if (
            any(word in not_names() for word in name.split(" "))
            or reader.called.covers(start, end)
            or reader.places.overlaps(start, end)
        ):
            continue
        if name not in people:
            people[name] = _somebody(reader, name)
        if not people[name] and not another(reader.text, start, end):
            yield Piece(start, end, "", RANKS["city"], known=True)


def another(text: str, start: int, end: int) -> bool:
    """Whether the name is a body's or street's: "Fell Bank of | Liuxi", "at | Liuxi | road"."""
    low = max(0, start - _BEFORE)
    return rule("again.body").search(text, low, start) is not None or rule("shown.street").match(text, end) is not None


def _somebody(reader: Reader, name: str) -> bool:
    """Whether a person bears the name somewhere in the report: "Liuxi said", "Ms. Liuxi"."""
    if name.split(" ")[-1] in reader.persons:
        return True
    return any(rule("speaks.after").match(reader.text, end) for _, end in occurrences(reader.text, (name,), words=True))


@cache
def _short_towns() -> dict[str, tuple[str, ...]]:
    """The towns by country whose names are too short to be told elsewhere."""
    names: dict[str, list[str]] = defaultdict(list)
    for row in read_table("short_towns.en"):
        names[row["country"]].append(row["surface"])
    return {country: tuple(towns) for country, towns in names.items()}


def short(reader: Reader) -> Iterator[Piece]:
    """Towns of two letters of the report's country, where something is located or others are listed: "in | Ho|"."""
    for name in _short_towns().get(reader.home or "", ()):
        for start, end in occurrences(reader.text, (name,), words=True):
            if reader.institutions.overlaps(start, end) or reader.title_line(start):
                continue
            if rule("short.goes.on").match(reader.text, end) is None and _located(reader, start, end):
                yield Piece(start, end, "", RANKS["city"], known=True)


def _located(reader: Reader, start: int, end: int) -> bool:
    """Whether a small word leads to the name, or known towns stand beside it: "to | Ho|", "Hohoe, | Ho| and Aflao"."""
    if rule("short.led").search(reader.text, max(0, start - 8), start) is not None:
        return True
    before = rule("short.before").search(reader.text, max(0, start - 6), start)
    behind = rule("short.behind").match(reader.text, end)
    listed = before is not None and reader.places.ending_at(before.start()) is not None
    return listed or (behind is not None and before is not None and reader.places.starting_at(behind.end()) is not None)
