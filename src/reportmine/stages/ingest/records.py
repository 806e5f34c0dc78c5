"""An object of JSON in, by the names of its fields one document or its problem out; tables share the names."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from reportmine.knowledge.tables import column
from reportmine.records import YEARS, Report
from reportmine.stages.ingest.item import Event, Item
from reportmine.stages.ingest.reading import checked, shown_id

LANG = re.compile(r"(zh|en)(?:[-_].*)?")
TAG = re.compile("</[A-Za-z][A-Za-z0-9]{0,10}>")
YEAR = re.compile("[0-9]{4}")
_KNOWN = ("id", "text", "lang", "year", "source")
_NOTHING: tuple[object, ...] = (None, "", [], {})
_READ = 200  # characters of a name that are looked at
_FIELDS = 5  # that are named in a message
_NAME = 40  # characters of each
_NAMES = 1000  # of fields that are not read are remembered
_SPACE = re.compile(r"[\s_\-]+")
_BEHIND = re.compile(r"(?:\([^()]*\)|[\s:*])+\Z")  # what a header says besides the name, as in `正文（必填）：`


@cache
def names(role: str) -> tuple[str, ...]:
    """What fields of a role are called, in lower case."""
    return column("file_columns", "name", role=role)


@lru_cache(maxsize=4096)
def field_name(said: str) -> str:
    """The name of a column or field as `file_columns` has it: `Full Text*` is `full_text`, `正 文：` is `正文`."""
    name = unicodedata.normalize("NFKC", said[:_READ]).lower().strip()
    name = _BEHIND.sub("", name) or name
    return _SPACE.sub("_" if any("a" <= sign <= "z" for sign in name) else "", name)


def is_measure(value: str) -> bool:
    """Whether what stands under `unit` is one of measurement: `元`, `万元`, `10,000 yuan`, `copies`."""
    scales = "".join(column("numerals", "surface", lang="zh", kind="scale"))
    return value.strip().lstrip(f"0123456789,. {scales}").casefold() in _measures()


@cache
def _measures() -> frozenset[str]:
    signs, classifiers = column("count_currencies", "sign"), column("count_classifiers", "surface", kind="count")
    return frozenset(name.casefold() for name in (*signs, *classifiers, *column("count_nouns_en", "noun")))


def tags_note(texts: int) -> str:
    """What to tell about so many texts with tags."""
    return f"texts with HTML tags, read as they are: {texts:,}" if texts else ""


class Fields:
    """The names of fields of JSON objects that are not read, in the order in which they come."""

    def __init__(self) -> None:
        self._unread: dict[str, None] = {}
        self._units: dict[str, None] = {}
        self.encodings: Counter[str] = Counter()  # of lines that are not UTF-8
        self.tagged = 0  # texts with tags

    def see(self, data: Mapping[str, object], read: Iterable[str], units: Iterable[str]) -> None:
        """Take an object, the names under which its text and the like were found, and those of its unit."""
        self._units.update(dict.fromkeys(units))
        if len(self._unread) < _NAMES:
            known = {*_KNOWN, *read, *units}
            self._unread.update(
                (name, None) for name, held in data.items() if held not in _NOTHING and name not in known
            )

    def note(self) -> str:
        """What is to be known about the objects that were read until now."""
        units = f"given as stated_unit and not read as text: {quoted(list(self._units))}" if self._units else ""
        unread = [name for name in self._unread if name not in self._units]
        lines = [f"lines in {name} and not UTF-8: {many:,}" for name, many in sorted(self.encodings.items())]
        others = f"fields that are not read: {quoted(unread)}" if unread else ""
        return "; ".join(filter(None, [*lines, units, others, tags_note(self.tagged)]))


def document(item: Item, data: object, number: int, at: str, fields: Fields) -> Event:
    """The document of a JSON object.

    Args:
        item: the file it stands in.
        data: the object.
        number: its place in the file, from 1; the id of one without an id is made of it.
        at: the place to name in a problem, such as ":3".
        fields: learns what is not read.
    """
    if isinstance(data, str):
        data = {"text": data}
    if not isinstance(data, dict):
        return item.problem("not a JSON object", 'write {"id": …, "text": …}', document="", at=at)
    data = _unwrapped(data)
    held = data.get("id")
    name = f"{item.path}#{number}" if held is None else held
    if not isinstance(name, str | int) or isinstance(name, bool) or name == "":
        reason = f"id must be a string, not {name!r}"
        return item.problem(reason, "give each document its own id", document="", at=at)
    return _document(item, str(name), data, at, fields)


def _document(item: Item, name: str, data: Mapping[str, object], at: str, seen: Fields) -> Event:
    year, lang, source = data.get("year"), data.get("lang"), data.get("source")
    under, units = _text_field(data), _units(data)
    text = None if under is None else _joined(data[under])
    seen.see(data, [] if under is None else [under], units)
    if text is None:
        fields = quoted([key for key in data if key not in _KNOWN])
        mend = 'write {"id": …, "text": …}' + (f"; its other fields are {fields}" if fields else "")
        return item.problem("has no text", mend, document=name, at=at)
    if not isinstance(text, str):
        reason = f"text must be a string, not {type(text).__name__}"
        return item.problem(reason, "write the text as one string", document=name, at=at)
    seen.tagged += TAG.search(text) is not None
    if isinstance(year, str) and YEAR.fullmatch(year):
        year = int(year)
    if year is not None and (type(year) is not int or year not in YEARS):
        reason = f"year must be a calendar year or null, not {year!r}"
        return item.problem(reason, f"give a year from {YEARS[0]} to {YEARS[-1]}", document=name, at=at)
    if lang not in (None, "", "auto") and not (isinstance(lang, str) and LANG.fullmatch(lang)):
        return item.problem(
            f"lang must be zh, en or null, not {lang!r}", 'write "zh" or "en", or leave lang out', document=name, at=at
        )
    known = LANG.fullmatch(lang) if isinstance(lang, str) else None
    held = source if isinstance(source, str) and source else item.place + at
    unit = "; ".join(dict.fromkeys(units.values())) or None
    return checked(item, Report(name, text, known[1] if known else None, year, held, unit), at)


def quoted(fields: Sequence[str]) -> str:
    """Names of fields, in quotation marks, on one line and not endless."""
    more = f" and {len(fields) - _FIELDS} more" if len(fields) > _FIELDS else ""
    return ", ".join(json.dumps(shown_id(name[:_NAME]), ensure_ascii=False) for name in fields[:_FIELDS]) + more


def holds_text(data: object) -> bool:
    """Whether it is an object with a text."""
    return isinstance(data, dict) and _text_field(data) is not None


def _text_field(data: Mapping[str, object]) -> str | None:
    """The field with the text: `text`, else the first that has another name for it, of those that hold something."""
    held = data.get("text")
    if (held.strip() if isinstance(held, str) else held) not in _NOTHING and not isinstance(held, dict):
        return "text"
    for role in ("text", "summary"):
        found = [key for key in data if field_name(key) in names(role)]
        full = next((key for key in found if str(_joined(data[key], "")).strip()), None)
        if full is not None:
            return full
    named = [key for key in ("text", *data) if key in data and field_name(key) in names("text")]
    return next((key for key in named if not isinstance(data[key], dict)), None)


def _joined(held: object, other: object = ...) -> object:
    """A text, of which the paragraphs may be a list; all else as it is, or as what is given instead."""
    if isinstance(held, list) and held and all(isinstance(part, str) for part in held):
        return "\n".join(held)
    return held if isinstance(held, str) or other is ... else other


def _units(data: Mapping[str, object]) -> dict[str, str]:
    """What the fields say that name the unit, by their names, those of an object in it too."""
    inner = {
        f"{key}.{name}": part for key, held in data.items() if isinstance(held, dict) for name, part in held.items()
    }
    return {
        key: " ".join(held.split())
        for key, held in {**data, **inner}.items()
        if isinstance(held, str)
        and held.strip()
        and field_name(key.rpartition(".")[2]) in names("unit")
        and not is_measure(held)
    }


def _unwrapped(data: Mapping[str, object]) -> Mapping[str, object]:
    """The object, or where it has no text the only one in it that has, with what stands beside that."""
    if _text_field(data) is not None:
        return data
    inner = [(key, held) for key, held in data.items() if isinstance(held, dict) and holds_text(held)]
    if len(inner) != 1:
        return data
    ((at, held),) = inner
    return {**{key: beside for key, beside in data.items() if key != at}, **held}
