"""An English report and its pieces of places in; out further mentions of names that it shows to be places elsewhere.

That "LIUXI:" opens the report, or that "RBN's Liuxi office" stands in it, makes "the Liuxi schools" tell of the town.
"""

from __future__ import annotations

from collections.abc import Iterator

from reportmine.entities.place.reader_en import Piece, Reader
from reportmine.entities.place.tables_en import RANKS, not_names, rule
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
