"""A file of JSON Lines or JSON in, its documents out: an object each, with `id`, `text`, `lang`, `year`, `source`."""

from __future__ import annotations

import json
from collections.abc import Iterator

from reportmine.stages.ingest.item import About, Event, Item, Reading
from reportmine.stages.ingest.records import Fields, document, holds_text, quoted
from reportmine.stages.ingest.sniff import HEAD, kind_of_name
from reportmine.text.encodings import decode

_DEEP = 5  # objects, one in the other, in which the list may be


def read(item: Item) -> Reading:
    """The documents of a file of JSON Lines, a JSON array of objects, or one JSON object, which may hold the array.

    Raises:
        InputError: if a JSON file is in no known encoding.
    """
    item.file.seek(0)
    head = item.file.read(HEAD).removeprefix(b"\xef\xbb\xbf").lstrip()
    if kind_of_name(item.path) == "json" or head[:1] == b"[":
        try:
            found = decode(item.data())
            data = json.loads(found.text)
        except (ValueError, RecursionError) as error:
            if head[:1] != b"{":
                yield item.problem(f"not JSON: {error}", "write an array of JSON objects")
                return About()
        else:
            fields = Fields()
            parts, note = _parts(data, item.path)
            for number, part in enumerate(parts, start=1):
                yield document(item, part, number, f":{number}" if note or isinstance(data, list) else "", fields)
            return About(found.encoding, found.confidence, note="; ".join(filter(None, [note, fields.note()])))
    fields = Fields()
    yield from _lines(item, fields)
    return About("utf-8", 1.0, note=fields.note())


def _parts(whole: object, path: str) -> tuple[list[object], str]:
    """The objects of a JSON file, and what is to be known about where they stand."""
    data = whole
    within: list[str] = []
    beside: list[str] = []
    for _ in range(_DEEP):
        if not isinstance(data, dict) or holds_text(data):
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


def _is_object(held: object) -> bool:
    return isinstance(held, dict)


def _lines(item: Item, fields: Fields) -> Iterator[Event]:
    item.file.seek(0)
    for number, raw in enumerate(item.file, start=1):
        if item.consumed is not None:
            item.consumed(len(raw))
        if raw.strip():
            yield _line(item, raw, number, fields)


def _line(item: Item, raw: bytes, number: int, fields: Fields) -> Event:
    at = f":{number}"
    try:
        data = json.loads(raw.decode("utf-8-sig" if number == 1 else "utf-8").strip())
    except UnicodeDecodeError as error:
        return item.problem(f"not UTF-8: {error.reason}", "save the file as UTF-8", document="", at=at)
    except (ValueError, RecursionError) as error:
        return item.problem(f"not JSON: {error}", "write one JSON object a line", document="", at=at)
    return document(item, data, number, at, fields)
