"""What stands around a word for a kind of place in small letters: whether it may end a name there."""

from __future__ import annotations

from reportmine.entities.place.reader_en import Reader
from reportmine.entities.place.tables_en import RANKS, rule


def small_street(reader: Reader, word: int) -> bool:
    """Whether a street abroad in small letters is where something is: "at Liuxi road|,", not "Liuxi road|safety"."""
    closed = None if reader.china else rule("street.small").match(reader.text, word)
    return closed is not None and rule("street.located").search(reader.text, max(0, word - 40), word) is not None


def of_larger(reader: Reader, at: int, kind: int, end: int) -> bool:
    """Whether the known name is that of the larger area around: "the North Rift | counties of", "Samar | town".

    So it is before the middle of a town: "Liuxi | town centre".
    """
    if reader.china:
        return False
    if rule("town.middle").match(reader.text, kind) is not None:
        return True
    if reader.text.startswith("s of ", end - 1) and reader.text[end + 4 : end + 5].isupper():
        return True
    state = reader.rank(reader.places.payloads[at]) >= RANKS["state"]
    town = reader.text[kind:end] == "town" and rule("town.province").fullmatch(reader.home or "") is not None
    return town and state


def small_school(reader: Reader, end: int) -> int:
    """The end of a listed name with a school's word in small letters: "Liuxi | primary school | in Ho"."""
    school = None if reader.china else rule("listed.school").match(reader.text, end)
    return end if school is None else school.end()
