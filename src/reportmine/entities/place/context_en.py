"""A chain of English places in, how the words before it locate it out: "held in | Liuxi", "visited | Liuxi"."""

from __future__ import annotations

from reportmine.entities.place.reader_en import Piece, Reader
from reportmine.entities.place.tables_en import roles, rule
from reportmine.match.words import is_name_word, stops, word_before

_LOOK_BACK = 8
_PAIR = 90  # characters of a body's name with the first of its areas
_BRACKET = 40  # characters of what stands in brackets behind a body's name
_MOST_ROWS = 60


def context(reader: Reader, chain: list[Piece]) -> str:
    """How the words before the offset locate it: strong, weak, on, title, comma, line, or not at all."""
    text, first = reader.text, chain[0]
    if (told := _one_of_several(reader, chain)) is not None:
        return told
    at, of, part = first.start, False, False  # part: "in front of", "in the heart of"
    for step in range(_LOOK_BACK):
        found = word_before(text, at, max(0, at - 40))
        if found is None:
            return _line(text, chain) if not step else ""
        word = text[found[0] : found[1]]
        passed = _passed(reader, found, word, of=of)
        if passed is not None:
            at = passed
            continue
        known = roles(word.lower().removesuffix("'s"))
        if not known:
            return _unlisted(reader, first, word, step, of=of)
        at = found[0]
        if "small" in known and word[0].isupper():
            return "title" if of else ""  # "the Guild of Banks of | Liuxi"
        if "of" in known:
            of = True
        elif of and known & {"part", "direction"}:
            part = True
        elif word.endswith("'s"):
            continue
        elif of and (known & {"title", "site"}) and not (part and "adjective" in known):
            ranked = rule("bank.ranked").search(text, max(0, found[0] - 40), found[1]) is not None
            return "title" if "title" in known and not ranked else "strong"
        elif not of or not known & {"part", "article", "adjective"}:
            decided = _decided(text, known, found[0], of=of and not part)
            if decided is not None:
                return decided
    return ""


def _passed(reader: Reader, found: tuple[int, int], word: str, *, of: bool) -> int | None:
    """Where words begin that stand for one: letters in brackets, an owner, how something is called ("newly built")."""
    text, end = reader.text, found[1]
    if of and word[-1] == ")" and (opened := text.rfind(" (", max(0, end - _BRACKET), end)) > 0:
        return opened + 1  # "the City Council | (CC) | of Liuxi"
    if word.endswith("'s"):
        owner = reader.places.ending_at(end - 2)
        return None if owner is None else reader.places.starts[owner]
    called = None if roles(word.lower()) else rule("adverbed").search(text, max(0, end - _BRACKET), end + 1)
    return None if called is None else called.start()


def _one_of_several(reader: Reader, chain: list[Piece]) -> str | None:
    """How it stands behind its kind in capitals ("the Districts of | Liuxi"), or as a body's second area."""
    text, start = reader.text, chain[0].start
    if rule("areas.of").search(text, max(0, start - _BRACKET), start) is not None:
        return ""
    pair = rule("body.pair").search(text, max(0, start - _PAIR), start)
    alike = pair is not None and _rank(reader, *pair.span("first")) == chain[0].rank > 0
    return "title" if alike and rule("body.pair.behind").match(text, chain[-1].end) else None


def _rank(reader: Reader, start: int, end: int) -> int:
    """How large the known area is whose name fills the span; 0 for none."""
    at = reader.places.last_within(start, end)
    whole = at is not None and (reader.places.starts[at], reader.places.ends[at]) == (start, end)
    return reader.rank(reader.places.payloads[at]) if at is not None and whole else 0


def _line(text: str, chain: list[Piece]) -> str:
    """How the place stands at the start of a line, or of a table's cell whose whole it is."""
    first = chain[0]
    end = cell_end(text, first.start)
    if end is None:
        return "line"
    if first.kind == "org":
        return "cell" if _visits(text, first.start) else "line"
    return "strong" if end == chain[-1].end else "line"


def cell_end(text: str, start: int) -> int | None:
    """Where the cell ends at whose start the place stands; None outside tables."""
    if start == 0 or text[start - 1] not in "\t\n":
        return None
    stop = text.find("\n", start)
    stop = len(text) if stop < 0 else stop
    tab = text.find("\t", start, stop)
    if tab < 0 and text[start - 1] == "\n":
        return None
    end = tab if tab >= 0 else stop
    return start + len(text[start:end].rstrip(" ."))


def _visits(text: str, start: int) -> bool:
    """Whether the line above the table tells of visits to what it lists."""
    end = text.rfind("\n", 0, start)
    for _ in range(_MOST_ROWS):
        if end <= 0:
            break
        start = text.rfind("\n", 0, end) + 1
        if "\t" not in text[start:end] and start < end:
            return rule("cell.lead").search(text, start, end) is not None
        end = start - 1
    return False


def _decided(text: str, known: frozenset[str], start: int, *, of: bool) -> str | None:
    if known & {"article", "adjective"}:
        return None
    if "to" in known:
        return "strong" if _moved(text, start) else "weak"
    if "strong" in known:
        return "strong" if not of else ""
    return next((role for role in ("weak", "on") if role in known), "")


def _moved(text: str, start: int) -> bool:
    """Whether one of the four words before the offset speaks of going: "sent two lecturers to", "led a team to".

    What leads to something takes nobody there: "led to".
    """
    at = start
    for step in range(4):
        found = word_before(text, at, max(0, at - 40))
        if found is None or text[found[1] - 1] in ".,;:":
            return False
        known = roles(text[found[0] : found[1]].strip('"').lower())
        if "motion" in known or (step and "guide" in known):
            return True
        at = found[0] if text[found[0] - 1] in " \n" else found[0] - 1
    return False


def _unlisted(reader: Reader, first: Piece, word: str, step: int, *, of: bool) -> str:
    if word[-1] == ":" and rule("venue.label").fullmatch(word):
        return "strong"
    if of and rule("party.of").search(reader.text, max(0, first.start - 40), first.start):
        return "title"
    if not step and word[-1] == "," and word[0].isupper() and word[:-1] not in stops():
        return "comma"
    if (
        of
        and first.kind != "admin"
        and is_name_word(word)
        and word not in stops()
        and not reader.title_line(first.start)
    ):
        return "title"
    return ""
