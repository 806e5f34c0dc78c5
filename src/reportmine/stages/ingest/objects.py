"""A file of JSON Lines or JSON in, its documents out: an object each, with `id`, `text`, `lang`, `year`, `source`."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterable, Iterator, Mapping

from reportmine.errors import InputError, json_fault
from reportmine.stages.ingest.item import About, Event, Item, Reading
from reportmine.stages.ingest.records import Fields, document, field_name, holds_text, names, quoted
from reportmine.stages.ingest.sniff import HEAD, kind_of_name
from reportmine.stages.ingest.text import DAMAGED
from reportmine.text.encodings import Decoded, decode

_AT_ONCE = 1 << 26  # bytes of a file that may be read as a whole
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CHINESE = ("gb18030", "big5")
_STARTS = re.compile(r"[\s,]*\{")
_PER_ROW = ("id", "title", "unit", "date", "year")  # of which each report has its own
_REPORT = 300  # characters that a paragraph rarely has
_DEEP = 5  # objects, one in the other, in which the list may be


def read(item: Item) -> Reading:
    """The documents of a file of JSON Lines, a JSON array of objects, or one JSON object, which may hold the array.

    Raises:
        InputError: if a JSON file is in no known encoding.
    """
    item.file.seek(0)
    head = item.file.read(HEAD)
    plain = head.removeprefix(codecs.BOM_UTF8).lstrip()
    fields = Fields()
    if kind_of_name(item.path) == "json" or plain[:1] == b"[":
        try:
            found = decode(item.data())
            data = json.loads(found.text)
        except (ValueError, RecursionError) as error:
            if plain[:1] != b"{" and not head.startswith(_WIDE):
                yield item.problem(f"not JSON: {error}", "write an array of JSON objects")
                return About()
        else:
            parts, note = _parts(data, item.path)
            for number, part in enumerate(parts, start=1):
                yield document(item, part, number, f":{number}" if note or isinstance(data, list) else "", fields)
            yield from _damage(item, found)
            return About(found.encoding, found.confidence, note="; ".join(filter(None, [note, fields.note()])))
    whole = _whole(item, head)
    values = None if whole is None else _values(whole.text)
    if whole is not None and (values is not None or head.startswith(_WIDE)):
        lines = whole.text.encode("utf-8", "surrogatepass").splitlines() if values is None else []
        for number, part in enumerate(values or [], start=1):
            yield document(item, part, number, f":{number}", fields)
        yield from _lines(item, lines, fields)
        yield from _damage(item, whole)
        return About(whole.encoding, whole.confidence, note=fields.note())
    item.file.seek(0)
    yield from _lines(item, item.file, fields)
    return About("utf-8", 1.0, note=fields.note())


def _damage(item: Item, found: Decoded) -> Iterator[Event]:
    """The problem of a text some bytes of which stand as U+FFFD."""
    if found.damaged:
        yield item.problem(found.damage, DAMAGED)


def _whole(item: Item, head: bytes) -> Decoded | None:
    """The text of a file that is not to be read line by line: it is UTF-16, or an object goes over several lines."""
    first = head.removeprefix(codecs.BOM_UTF8).lstrip().partition(b"\n")
    try:
        json.loads(first[0])
        broken = False
    except (ValueError, RecursionError):
        broken = first[0].startswith(b"{") and bool(first[1])
    if item.size > _AT_ONCE or not (broken or head.startswith(_WIDE)):
        return None
    try:
        return decode(item.data())
    except InputError:
        return None


def _values(text: str) -> list[object] | None:
    """The JSON values that stand one behind the other, over as many lines as each has; None if they are none."""
    found, at, decoder = [], 0, json.JSONDecoder()
    try:
        while (match := _STARTS.match(text, at)) is not None:
            value, at = decoder.raw_decode(text, match.end() - 1)
            found.append(value)
    except (ValueError, RecursionError):
        return None
    return None if text[at:].strip(" \t\r\n,") else found


def _parts(whole: object, path: str) -> tuple[list[object], str]:
    """The objects of a JSON file, and what is to be known about where they stand."""
    data = whole
    within: list[str] = []
    beside: list[str] = []
    for _ in range(_DEEP):
        if not isinstance(data, dict):
            break
        if (rows := _rows(data)) is not None:
            return rows, "a document for each row of its columns"
        if holds_text(data):
            break
        if len(data) > 1 and all(map(holds_text, data.values())):
            return [{"id": f"{path}#{key}", **part} for key, part in data.items()], "a document for each field"
        lists = {key: held for key, held in data.items() if isinstance(held, list) and any(map(_is_object, held))}
        inner = lists or {key: held for key, held in data.items() if _is_object(held)}
        if len(inner) != 1:
            break
        ((at, held),) = inner.items()
        beside += [key for key in data if key != at]
        within.append(at)
        data = held
    if len(within) < 2 and not isinstance(data, list):
        return [whole], ""
    parts = data if isinstance(data, list) else [data]
    if not within:
        return parts, ""
    where = f"read from {quoted(['.'.join(within)])}"
    return parts, f"{where}; beside it and not read: {quoted(beside)}" if beside else where


def _rows(data: Mapping[str, object]) -> list[object] | None:
    """The objects of a table that is written column by column, as lists or by the names of its rows; else None.

    Lists beside one of texts may also be the paragraphs of one report and what else is known of it: its tags, say.
    """
    columns = list(data.values())
    lists = [dict(enumerate(column)) for column in columns if isinstance(column, list)]
    held = lists or [column for column in columns if isinstance(column, dict)]
    alike = len(held) == len(columns) > 1 and all(column.keys() == held[0].keys() for column in held)
    if not alike or not any(field_name(key) in names("text") for key in data):
        return None
    if lists and not any(field_name(key) in names(role) for key in data for role in _PER_ROW) and not _are_long(data):
        return None
    return [{key: column[row] for key, column in zip(data, held, strict=True)} for row in held[0]]


def _are_long(data: Mapping[str, object]) -> bool:
    """Whether each string in the lists of texts is as long as a report."""
    columns = [held for key, held in data.items() if isinstance(held, list) and field_name(key) in names("text")]
    return all(isinstance(text, str) and len(text) >= _REPORT for column in columns for text in column)


def _is_object(held: object) -> bool:
    return isinstance(held, dict)


def _lines(item: Item, lines: Iterable[bytes], fields: Fields) -> Iterator[Event]:
    for number, raw in enumerate(lines, start=1):
        if item.consumed is not None:
            item.consumed(len(raw))
        if raw.strip():
            yield _line(item, raw, number, fields)


def _line(item: Item, raw: bytes, number: int, fields: Fields) -> Event:
    at = f":{number}"
    try:
        data = json.loads(_decoded(raw, fields, first=number == 1).strip())
    except UnicodeDecodeError as error:
        return item.problem(f"not UTF-8: {error.reason}", "save the file as UTF-8", document="", at=at)
    except (ValueError, RecursionError) as error:
        return item.problem(json_fault(error), _mend(item), document="", at=at)
    return document(item, data, number, at, fields)


def _mend(item: Item) -> str:
    if kind_of_name(item.path) == "json":
        return "mend its JSON: one object, an array of objects, or one object a line"
    return "write one JSON object a line"


def _decoded(raw: bytes, fields: Fields, *, first: bool) -> str:
    """The text of a line: UTF-8, else a Chinese encoding if it is one without doubt.

    Raises:
        UnicodeDecodeError: if it is neither.
    """
    try:
        return raw.decode("utf-8-sig" if first else "utf-8")
    except UnicodeDecodeError:
        try:
            found = decode(raw)
        except InputError:
            found = None
        if found is None or found.damaged or found.encoding not in _CHINESE:
            raise
        fields.encodings[found.encoding] += 1
        return found.text
