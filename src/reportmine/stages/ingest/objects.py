"""A file of JSON Lines or JSON in, its documents out: an object each, with `id`, `text`, `lang`, `year`, `source`."""

from __future__ import annotations

import json
from collections.abc import Iterator

from reportmine.stages.ingest.item import About, Event, Item, Reading
from reportmine.stages.ingest.records import document
from reportmine.stages.ingest.sniff import HEAD, kind_of_name
from reportmine.text.encodings import decode


def read(item: Item) -> Reading:
    """The documents of a file of JSON Lines, a JSON array of objects, or one JSON object.

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
            for number, part in enumerate(data if isinstance(data, list) else [data], start=1):
                yield document(item, part, number, f":{number}" if isinstance(data, list) else "")
            return About(found.encoding, found.confidence)
    yield from _lines(item)
    return About("utf-8", 1.0)


def _lines(item: Item) -> Iterator[Event]:
    item.file.seek(0)
    for number, raw in enumerate(item.file, start=1):
        if item.consumed is not None:
            item.consumed(len(raw))
        if raw.strip():
            yield _line(item, raw, number)


def _line(item: Item, raw: bytes, number: int) -> Event:
    at = f":{number}"
    try:
        data = json.loads(raw.decode("utf-8-sig" if number == 1 else "utf-8").strip())
    except UnicodeDecodeError as error:
        return item.problem(f"not UTF-8: {error.reason}", "save the file as UTF-8", document="", at=at)
    except (ValueError, RecursionError) as error:
        return item.problem(f"not JSON: {error}", "write one JSON object a line", document="", at=at)
    return document(item, data, number, at)
