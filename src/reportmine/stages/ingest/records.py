"""A line of JSON or a row of a table in, by the names of its fields, one document or its problem out."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column
from reportmine.records import YEARS, Report
from reportmine.stages.ingest.item import Event, Item
from reportmine.stages.ingest.reading import checked, shown_id

_LANG = re.compile(r"(zh|en)(?:[-_].*)?")
_YEAR = re.compile("[0-9]{4}")
_KNOWN = ("id", "text", "lang", "year", "source")
_FIELDS = 5  # that are named in a message
_LONG = 40  # a column whose cells are as long on average holds texts, whatever it is called


@cache
def names(role: str) -> tuple[str, ...]:
    """What fields of a role are called, in lower case."""
    return column("file_columns", "name", role=role)


def document(item: Item, data: object, number: int, at: str) -> Event:
    """The document of a JSON object.

    Args:
        item: the file it stands in.
        data: the object.
        number: its place in the file, from 1; the id of one without an id is made of it.
        at: the place to name in a problem, such as ":3".
    """
    if not isinstance(data, dict):
        return item.problem("not a JSON object", 'write {"id": …, "text": …}', document="", at=at)
    held = data.get("id")
    name = f"{item.path}#{number}" if held is None else held
    if not isinstance(name, str | int) or isinstance(name, bool) or name == "":
        reason = f"id must be a string, not {name!r}"
        return item.problem(reason, "give each document its own id", document="", at=at)
    return _document(item, str(name), data, at)


def _document(item: Item, name: str, data: Mapping[str, object], at: str) -> Event:
    text, year, lang, source = _text(data), data.get("year"), data.get("lang"), data.get("source")
    if text is None:
        fields = _shown([key for key in data if key not in _KNOWN])
        mend = 'write {"id": …, "text": …}' + (f"; its other fields are {fields}" if fields else "")
        return item.problem("has no text", mend, document=name, at=at)
    if not isinstance(text, str):
        reason = f"text must be a string, not {type(text).__name__}"
        return item.problem(reason, "write the text as one string", document=name, at=at)
    if isinstance(year, str) and _YEAR.fullmatch(year):
        year = int(year)
    if year is not None and (type(year) is not int or year not in YEARS):
        reason = f"year must be a calendar year or null, not {year!r}"
        return item.problem(reason, f"give a year from {YEARS[0]} to {YEARS[-1]}", document=name, at=at)
    if lang not in (None, "", "auto") and not (isinstance(lang, str) and _LANG.fullmatch(lang)):
        return item.problem(f"lang must be zh, en or null, not {lang!r}", document=name, at=at)
    known = _LANG.fullmatch(lang) if isinstance(lang, str) else None
    held = source if isinstance(source, str) and source else item.place + at
    return checked(item, Report(name, text, known[1] if known else None, year, held), at)


def _shown(fields: Sequence[str]) -> str:
    """Names of fields, on one line and not endless."""
    more = f" and {len(fields) - _FIELDS} more" if len(fields) > _FIELDS else ""
    return ", ".join(json.dumps(shown_id(name[:_LONG]), ensure_ascii=False) for name in fields[:_FIELDS]) + more


def _text(data: Mapping[str, object]) -> object:
    """What stands under `text`, else under another name for it."""
    if "text" in data:
        return data["text"]
    return next((data[key] for key in data if key.strip().lower() in names("text")), None)


class Table:
    """Reads the rows of a table that has a column of texts.

    Attributes:
        text: the column of texts; None where there is none.
        note: which other columns hold texts as well, but are not read.

    Args:
        item: the file the table is in.
        header: the names of its columns.
        sample: some of its rows, to find the column of texts by.
    """

    def __init__(self, item: Item, header: Sequence[str], sample: Sequence[Sequence[str]]) -> None:
        self.item = item
        self.names = [" ".join(name.split()).lower() for name in header]
        widths = [sum(len(row[at]) for row in sample) / len(sample) if sample else 0.0 for at in range(len(self.names))]
        self.text = self._text_column(widths)
        others = [name for at, name in enumerate(self.names) if at != self.text and self._holds_texts(at, widths)]
        self.note = f"columns of texts that are not read: {_shown(others)}" if others and self.text is not None else ""
        self.seen: set[str] = set()

    def row(self, cells: Sequence[str], number: str, at: str) -> Event:
        """The document of a row, by its number; `at` is the place to name in a problem."""
        text, title = cells[self.text] if self.text is not None else "", self._cell(cells, "title")
        if title and title not in text[: len(title) + 40]:
            text = f"{title}\n{text}"
        lang = _LANG.fullmatch(self._cell(cells, "lang").lower())
        held = self._cell(cells, "source") or self.item.place + at
        known = Report(self._name(cells, number), text, lang[1] if lang else None, self._year(cells), held)
        return checked(self.item, known, at)

    def _name(self, cells: Sequence[str], number: str) -> str:
        """The row's id: the file's with the row's own, or its number where it has none or one that another row has."""
        name = f"{self.item.path}#{self._cell(cells, 'id') or number}"
        while name in self.seen:
            name = f"{name}#{number}"
        self.seen.add(name)
        return name

    def _year(self, cells: Sequence[str]) -> int | None:
        year = self._cell(cells, "year").removesuffix("年").removesuffix(".0")
        if not _YEAR.fullmatch(year):
            found = read_rules("page")["page.date.value"].pattern.match(self._cell(cells, "date"))
            year = found[1] if found else ""
        return int(year) if year and int(year) in YEARS else None

    def _cell(self, cells: Sequence[str], role: str) -> str:
        at = self._column(role)
        return cells[at].strip() if at is not None and at < len(cells) else ""

    def _column(self, role: str) -> int | None:
        known = names(role)
        return next((at for at, name in enumerate(self.names) if name in known and at != self.text), None)

    def _holds_texts(self, at: int, widths: Sequence[float]) -> bool:
        """Whether a column is called like one of texts and holds some, or holds long ones; titles do not count."""
        text, *others = (self.names[at] in names(role) for role in ("text", "title", "source"))
        return (text and widths[at] > 0) or (widths[at] >= _LONG and not any(others))

    def _text_column(self, widths: Sequence[float]) -> int | None:
        known = names("text")
        found = next((at for at, name in enumerate(self.names) if name in known), None)
        if found is not None:
            return found
        at = max(range(len(widths)), key=lambda at: widths[at], default=None)
        return at if at is not None and widths[at] >= _LONG and any(self.names) else None
