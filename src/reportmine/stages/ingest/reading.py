"""A file in, what is in it out: its reports, its problems, and last its `Source`, whatever the bytes are."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from importlib import import_module
from typing import cast

from reportmine.errors import InputError
from reportmine.records import Report, Source
from reportmine.stages.ingest.item import About, Event, Item, Reader
from reportmine.stages.ingest.limits import BROKEN
from reportmine.stages.ingest.sniff import MEDIA, PART, UNKNOWN, sniff

# the module of this package that reads a format; loaded when the first such file comes
READERS = {
    "txt": "text",
    "md": "text",
    "html": "html",
    "mht": "mail",
    "eml": "mail",
    "mbox": "mbox",
    "json": "objects",
    "jsonl": "objects",
    "csv": "sheets",
    "xlsx": "sheets",
    "docx": "word",
    "pdf": "pdf",
    "image": "picture",
    "zip": "zips",
    "tar": "tars",
    "gz": "tars",
    "bz2": "tars",
    "xz": "tars",
    "7z": "sevenzip",
    "rar": "rars",
    "doc": "office",
    "xls": "office",
    "rtf": "office",
    "odt": "office",
    "ods": "office",
    "wordml": "office",
}
NOT_READ = {
    "pptx": ("a slide show, which is not read", "save it as PDF"),
    "ppt": ("a slide show, which is not read", "save it as PDF"),
    "odp": ("a slide show, which is not read", "save it as PDF"),
    "msg": ("an Outlook message, which is not read", "save it as .eml"),
    "encrypted": ("an Office file that is encrypted", "save it without its password"),
    "ole": ("an old Office file of an unknown kind", "save it as .docx or .pdf"),
    "xml": ("XML of a kind that is not read", "save its text as .txt"),
    MEDIA: ("sound or film, which is not read", "write down what is said in it"),
    UNKNOWN: ("not a kind of file that is read", "see docs/formats.md for those that are"),
}
_BLOCK = 1 << 20
_ADDRESS = re.compile(" at 0x[0-9A-Fa-f]+")  # of an object in memory: it differs from run to run
NOTHING = "put a text into it, or leave it out"
SURROGATE = re.compile("[\ud800-\udfff]")


def read_item(item: Item) -> Iterator[Event]:
    """A file's events: what is in it, then its `Source`."""
    kind, sha256 = UNKNOWN, None
    about = About()
    left_out = False
    try:
        sha256 = _sha256(item)
        kind = sniff(item) if item.size else "txt"
        if kind == PART:
            left_out, about = True, About(note="a part of a page or a system file, which holds no document")
        elif kind in READERS:
            about = yield from _reader(kind)(item)
        else:
            yield item.problem(*NOT_READ[kind])
    except InputError as error:
        yield item.problem(error.message, error.mend)
    except BROKEN as error:
        yield item.problem(*broken(kind, error))
    yield source(item, kind, sha256, about, left_out)


def _sha256(item: Item) -> str:
    item.file.seek(0)
    digest = hashlib.sha256()
    while block := item.file.read(_BLOCK):
        digest.update(block)
    return digest.hexdigest()


def source(item: Item, kind: str, sha256: str | None, about: About, left_out: bool = False) -> Source:
    """The record that closes a file."""
    encoding, confidence, title, date, site, url, note, opened = about
    told = None if confidence is None else round(confidence, 2)
    return Source(
        item.path,
        sha256,
        item.size,
        kind,
        encoding,
        told,
        _plain(title),
        date,
        _plain(site),
        _plain(url),
        note,
        opened,
        left_out,
    )


def _plain(said: str | None) -> str | None:
    """What a page says of itself, on one line and not endless."""
    return (" ".join(SURROGATE.sub("\ufffd", said).split())[:300] or None) if said else None


def broken(kind: str, error: BaseException) -> tuple[str, str]:
    """The problem and the mend where a reader gave up on the bytes."""
    if isinstance(error, MemoryError):
        return "needs more memory than there is", "split it, or raise --memory-limit"
    if isinstance(error, OSError) and error.strerror:
        return f"cannot be read: {error.strerror}", "check its permissions"
    said = " ".join(SURROGATE.sub("\ufffd", _ADDRESS.sub("", str(error))).split())[:200]
    reason = f": {said}" if said else ""
    return (
        f"damaged, or no {kind or 'file'}: {type(error).__name__}{reason}",
        "open it in its own program and save it anew",
    )


def _reader(kind: str) -> Reader:
    return cast(Reader, import_module(f"{__package__}.{READERS[kind]}").read)


def checked(item: Item, report: Report, at: str = "") -> Event:
    """The document, or what makes it unreadable."""
    text = report.text
    if not text.replace("\ufeff", "").strip():
        reason = "the text is empty" if not text else "the text is only white space"
        return item.problem(reason, NOTHING, document=report.id, at=at)
    if "\x00" in text:
        reason = f"a NUL character at {text.index(chr(0))}"
        return item.problem(reason, "it is no text file, or damaged", document=report.id, at=at)
    lone = SURROGATE.search(text) or SURROGATE.search(report.id)
    if lone:
        reason = f"a lone surrogate at {lone.start()}"
        return item.problem(reason, "write characters, or whole pairs", document=shown_id(report.id), at=at)
    return report


def shown_id(name: str) -> str:
    """An id that can be written."""
    return SURROGATE.sub("\ufffd", name)
