"""Rows of a table in, by the names of its columns a document or its problem out for each, and what was not read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reportmine.knowledge.rules import read_rules
from reportmine.records import YEARS, Report
from reportmine.stages.ingest.item import Event, Item
from reportmine.stages.ingest.reading import checked
from reportmine.stages.ingest.records import LANG, TAG, YEAR, field_name, is_measure, names, quoted, tags_note

_LONG = 40  # a column whose cells are as long on average holds texts, whatever it is called
_ABOVE = 5  # rows in which the header may stand below others
_TEXT = 30  # characters of a cell that is no name
_SENTENCE = re.compile(r"[。！？!?.][\s\"”’]*\Z|。|[.!?]\s+[A-Z]")  # what a name has not, however long it is
_ASKS = re.compile(r"[?？][\s*\"”’]*\Z")  # a question is the name of a column, however long it is
_ABOUT = 0.5  # of the mean length of the texts below it: a first row as long as that is one of them
_DIGIT = re.compile(r"\d")  # what most reports hold, in their dates and counts, and few names of columns
_SHORT = 20  # characters of the longest name of a column below another name
_SINGLE = ("title", "id", "lang", "year", "date", "source")
_SHARED = ("lang", "year", "date", "source")
_ROLES = ("text", "summary", "unit", "timestamp", *_SINGLE)
Rows = Sequence[Sequence[str]]


def header_of(rows: Rows) -> tuple[list[str], int, int]:
    """The names of a table's columns, in how many rows they stand, and how many rows stand above them.

    A row that names a column of texts, or two of others, is the header although others stand above it (a title over
    the whole table). A row below it that names further columns and has no text is its second half, as merged cells give
    it.

    Args:
        rows: the first of the table, at least one.
    """
    above = next((at for at in range(min(_ABOVE, len(rows))) if _is_header(rows, at)), 0)
    header = list(rows[above])
    text = _text_at(header)
    if text is None:
        return ([""] * len(header), 0, 0) if _is_body(rows) else (header, 1, above)
    if len(rows) < above + 2:
        return header, 1, above
    second = [*rows[above + 1], *[""] * len(header)]
    cells = _cells(second)
    inner = second[text].strip()
    if (
        (inner and field_name(inner) not in names("text"))
        or any(len(cell) > _SHORT for cell in cells)
        or not any(map(_known, cells))
    ):
        return header, 1, above
    width = max(len(header), len(rows[above + 1]))
    header += [""] * (width - len(header))
    return [second[at] if second[at].strip() else header[at] for at in range(width)], 2, above


def _is_header(rows: Rows, at: int) -> bool:
    """Whether a row names a column of texts or two others, and is fuller than all above it."""
    cells = _cells(rows[at])
    named = _text_at(rows[at]) is not None or sum(map(_known, cells)) > 1
    return len(cells) > 1 and named and all(len(_cells(row)) < len(cells) for row in rows[:at])


def _is_body(rows: Rows) -> bool:
    """Whether a table begins with a text: it has no header."""
    if any(map(_known, _cells(rows[0]))):
        return False
    texts = [
        (cell, _mean(rows[1:], at))
        for at, cell in enumerate(rows[0])
        if len(cell) >= _TEXT and _SENTENCE.search(cell) and not _ASKS.search(cell)
    ]
    return any(
        not mean or (mean >= _TEXT and (_DIGIT.search(cell) is not None or len(cell) >= _ABOUT * mean))
        for cell, mean in texts
    )


def _mean(rows: Rows, at: int) -> float:
    """How long the cells of a column are on average, of those that hold something; 0 where none does."""
    cells = [len(row[at]) for row in rows if at < len(row) and row[at].strip()]
    return sum(cells) / len(cells) if cells else 0.0


def _cells(row: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in row if cell.strip()]


def _text_at(row: Sequence[str]) -> int | None:
    return next((at for at, cell in enumerate(row) if field_name(cell) in names("text")), None)


def _known(cell: str) -> bool:
    return any(field_name(cell) in names(role) for role in _ROLES)


def _are_measures(rows: Rows, at: int) -> bool:
    """Whether a column called `unit` says what is counted and not who reports."""
    cells = [row[at] for row in rows if row[at].strip()]
    return bool(cells) and all(map(is_measure, cells))


class Table:
    """Reads the rows of a table that has a column of texts.

    Attributes:
        text: the column of texts; None where there is none.
        shared: the columns of which one cell may be merged over several rows: the unit's, year's and the like.

    Args:
        item: the file the table is in.
        header: the names of its columns.
        sample: some of its rows, each as wide as the header, to find the column of texts by.
    """

    def __init__(self, item: Item, header: Sequence[str], sample: Rows) -> None:
        self.item = item
        self.header = [" ".join(name.split()) for name in header]
        self.names = [field_name(name) for name in header]
        widths = [sum(len(row[at]) for row in sample) / len(sample) if sample else 0.0 for at in range(len(self.names))]
        self.text = self._text_column(widths)
        others = [at for at in range(len(self.names)) if at != self.text]
        self._texts = [at for at in others if self._holds_texts(at, widths)]
        self._summaries = [*self._texts, *(at for at in others if self._is(at, "summary") and at not in self._texts)]
        self._units = [at for at in others if self._is(at, "unit") and not _are_measures(sample, at)]
        self._at = {role: next((at for at in others if self._is(at, role)), None) for role in _SINGLE}
        self.shared = [*self._units, *(at for role in _SHARED if (at := self._at[role]) is not None)]
        read = {*self._units, *self._at.values()}
        self._unseen = {at for at in others if at not in read}  # columns that are not read and hold nothing so far
        self._unread: set[int] = set()
        self._tagged = self._titles = self._instead = self._beyond = 0
        self._first_beyond = ""

    def row(self, cells: Sequence[str], number: str, at: str) -> Event:
        """The document of a row, by its number; `at` is the place to name in a problem."""
        at_text = self._text_at(cells)
        self._see(cells, number, at_text)
        text, title = "" if at_text is None else cells[at_text], self._cell(cells, "title")
        if title and title not in text[: len(title) + 40]:
            self._titles += not text.strip()
            text = f"{title}\n{text}"
        self._tagged += TAG.search(text) is not None
        lang = LANG.fullmatch(self._cell(cells, "lang").lower())
        held = self._cell(cells, "source") or self.item.place + at
        name = f"{self.item.path}#{self._cell(cells, 'id') or number}"
        unit = "; ".join(dict.fromkeys(_cells([cells[column] for column in self._units]))) or None
        known = Report(name, text, lang[1] if lang else None, self._year(cells), held, unit)
        return checked(self.item, known, at)

    def note(self) -> str:
        """What is to be known about the rows that were read until now."""
        return "; ".join(filter(None, self._notes()))

    def beyond(self) -> str:
        """What was lost behind the last column; empty where nothing was."""
        if not self._beyond:
            return ""
        many = "1 row has" if self._beyond == 1 else f"{self._beyond:,} rows have"
        return f"{many} more cells than the table has columns, the first is row {self._first_beyond}: they are not read"

    def _notes(self) -> Iterator[str]:
        texts = [at for at in self._texts if at in self._unread]
        if texts:
            yield f"columns of texts that are not read: {self._shown(texts)}"
        if self._units:
            yield f"given as stated_unit and not read as text: {self._shown(self._units)}"
        others = sorted(self._unread.difference(texts))
        if others:
            yield f"other columns that are not read: {self._shown(others)}"
        if self._instead:
            yield f"without a text of their own, read from another column: {self._instead:,}"
        if self._titles:
            yield f"with an empty text, of which the title alone was read: {self._titles:,}"
        yield tags_note(self._tagged)

    def _shown(self, columns: Sequence[int]) -> str:
        return quoted([self.header[at] or f"column {at + 1}" for at in columns])

    def _see(self, cells: Sequence[str], number: str, text: int | None) -> None:
        """Note what of a row, whose text stands in a column, is not read."""
        if len(cells) > len(self.names) and _cells(cells[len(self.names) :]):
            self._first_beyond = self._first_beyond or number
            self._beyond += 1
        held = {at for at in self._unseen if at != text and cells[at].strip()}
        if held:
            self._unseen -= held
            self._unread |= held

    def _text_at(self, cells: Sequence[str]) -> int | None:
        """The column of a row's text: another one of texts, or the summary, where the first is empty."""
        if self.text is None or cells[self.text].strip():
            return self.text
        found = next((at for at in self._summaries if cells[at].strip()), None)
        self._instead += found is not None
        return self.text if found is None else found

    def _year(self, cells: Sequence[str]) -> int | None:
        year = self._cell(cells, "year").removesuffix("年").removesuffix(".0")
        if not YEAR.fullmatch(year):
            said, rules = self._cell(cells, "date"), read_rules("page")
            found, written = (rules[name].pattern.match(said) for name in ("page.date.value", "page.date.written"))
            year = found[1] if found else written["year"] if written else ""
        return int(year) if year and int(year) in YEARS else None

    def _cell(self, cells: Sequence[str], role: str) -> str:
        at = self._at[role]
        return cells[at].strip() if at is not None else ""

    def _is(self, at: int, role: str) -> bool:
        return self.names[at] in names(role)

    def _holds_texts(self, at: int, widths: Sequence[float]) -> bool:
        """Whether a column is called like one of texts and holds some, or holds long ones; titles do not count."""
        others = any(self._is(at, role) for role in ("title", "source", "unit", "summary"))
        return (self._is(at, "text") and widths[at] > 0) or (widths[at] >= _LONG and not others)

    def _text_column(self, widths: Sequence[float]) -> int | None:
        columns = range(len(self.names))
        found = next((at for at in columns if self._is(at, "text")), None)
        if found is not None:
            return found
        at = max(columns, key=lambda at: widths[at], default=None)
        if at is not None and widths[at] >= _LONG:
            return at
        return next((at for at in columns if self._is(at, "summary")), None)
