"""A file's bytes and name in, its format out: the bytes decide; the name only tells kinds of text apart."""

from __future__ import annotations

import codecs
import re
import zipfile
from functools import cache

from reportmine.knowledge.tables import read_table
from reportmine.stages.ingest.item import Item
from reportmine.stages.ingest.limits import BROKEN

HEAD = 1 << 16
UNKNOWN = ""
PART, MEDIA = "part", "media"  # kinds of name that are no document: parts of a saved page, sound and film
_MAGIC = (
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"\x1f\x8b\x08", "gz"),
    (b"BZh", "bz2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG\r\n\x1a\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF87a", "image"),
    (b"GIF89a", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# streams that tell what an OLE 2 file is: [MS-CFB], [MS-OFFCRYPTO] 2.3, [MS-DOC], [MS-XLS], [MS-PPT], [MS-OXMSG]
_STREAMS = (
    ("EncryptedPackage", "encrypted"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("Book", "xls"),
    ("PowerPoint Document", "ppt"),
    ("__substg1.0_", "msg"),
    ("WPSDocument", "doc"),
)
_PACKAGES = (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx"))
_OPEN_DOCUMENTS = {"text": "odt", "spreadsheet": "ods", "presentation": "odp"}
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)\b",
    re.DOTALL | re.IGNORECASE,
)
_TAG = re.compile(rb"<(?:p|div|br|table|span|h[1-6]|li|td|a|font|center)\b[^<>]*>", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml\b")
_WORD_ML = (
    b"http://schemas.microsoft.com/office/word/2003/wordml",
    b"http://schemas.microsoft.com/office/2006/xmlPackage",
)
# a line of JSON Lines, in what has no name that tells its kind (the standard input)
_OBJECTS = re.compile(rb'\s*\{\s*"(?:[^"\\\r\n]|\\.){1,40}"\s*:[^\r\n]*\}[ \t]*(?:\r?\n|\Z)')
_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]*):[ \t]?[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*")
# fields that the programs write which send mail and save pages (RFC 5322, RFC 2557); people who type a memo do not
_MAIL = {b"mime-version", b"received", b"message-id", b"return-path", b"delivered-to", b"content-transfer-encoding"}
# the line that begins a mail in a box of mails (RFC 4155): who sent it and when, with the time of day
FROM = rb"From [^\r\n]{1,500}[0-9]{1,2}:[0-9]{2}[^\r\n]{0,20}[0-9]{4}[^\r\n]{0,20}\r?\n"
_BOX = re.compile(FROM)
_SAVED = re.compile(
    rb"^from: *<?saved by|^snapshot-content-location:|^content-type: *multipart/related", re.MULTILINE | re.I
)


def sniff(item: Item) -> str:
    """The format of a file: a key of `reading.READERS` or `reading.NOT_READ`, PART, MEDIA, or UNKNOWN."""
    item.file.seek(0)
    head = item.file.read(HEAD)
    binary = _binary(head, item)
    named = kind_of_name(item.path)
    if binary == "ole" and named == PART:
        return PART
    if binary != UNKNOWN:
        return binary
    plain = _narrow(head)
    marked = _markup(plain, named)
    if marked != UNKNOWN:
        return marked
    if named in ("json", "jsonl"):
        return "json" if plain.lstrip()[:1] == b"[" else "jsonl" if named == "jsonl" else "json"
    if named in ("txt", "md", "csv", PART, MEDIA):
        return named
    if named == UNKNOWN and _OBJECTS.match(plain):
        return "jsonl"
    return UNKNOWN if b"\x00" in plain and named != "html" else "txt"


@cache
def _names() -> dict[str, str]:
    return {row["name"]: row["kind"] for row in read_table("file_names")}


def kind_of_name(path: str) -> str:
    """What a file's name says it is; UNKNOWN where it says nothing."""
    name = path.rsplit("!", 1)[-1].rsplit("/", 1)[-1].lower()
    kinds = _names()
    return kinds.get(name) or kinds.get("." + name.rpartition(".")[2], UNKNOWN)


def _binary(head: bytes, item: Item) -> str:
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[:4] in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"):
        return _package(item)
    if head.startswith(_OLE):
        return _ole(item)
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head[257:262] == b"ustar":
        return "tar"
    if head[:2] == b"BM" and head[6:10] == b"\x00\x00\x00\x00":
        return "image"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image"
    return UNKNOWN


def _package(item: Item) -> str:
    """What a zip file is: an Office document where it has one's parts, else a folder of files."""
    item.file.seek(0)
    try:
        with zipfile.ZipFile(item.file) as archive:
            names = archive.namelist()
            if "[Content_Types].xml" in names:
                return next((kind for part, kind in _PACKAGES if any(name.startswith(part) for name in names)), "zip")
            if "mimetype" in names and "content.xml" in names:
                with archive.open("mimetype") as file:
                    said = file.read(100).decode("ascii", "replace")
                return _OPEN_DOCUMENTS.get(said.rpartition(".")[2], "zip")
    except BROKEN:
        return "zip"
    return "zip"


def _ole(item: Item) -> str:
    data = item.data()
    return next((kind for name, kind in _STREAMS if name.encode("utf-16-le") in data), "ole")


def _narrow(head: bytes) -> bytes:
    """The beginning of a text with its ASCII characters as single bytes, also where it is UTF-16."""
    for mark, name in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if head.startswith(mark):
            return head[2:].decode(name, "replace").encode("utf-8", "replace")
    if head[:4096:2].count(0) * 3 > len(head[:4096:2]) or head[1:4096:2].count(0) * 3 > len(head[1:4096:2]):
        return head.replace(b"\x00", b"")
    return head.removeprefix(codecs.BOM_UTF8)


def _markup(plain: bytes, named: str) -> str:
    if _HTML.match(plain):
        return "html"
    if _XML.match(plain):
        if any(space in plain for space in _WORD_ML):
            return "wordml"
        return "html" if re.search(rb"<html\b", plain, re.IGNORECASE) else "xml"
    if named == "html" and _TAG.search(plain):
        return "html"
    box = _BOX.match(plain)
    if box is not None and begins_mail(plain[box.end() :]):
        return "mbox"
    fields = _fields(plain)
    if len(fields) > 1 and (fields & _MAIL or named in ("eml", "mht")):
        return "mht" if named == "mht" or (named != "eml" and _SAVED.search(plain)) else "eml"
    return UNKNOWN


def begins_mail(data: bytes) -> bool:
    """Whether what stands behind the `From ` line of a box begins with the header fields of a mail."""
    return not data[:1].isspace() and len(_fields(data)) > 1


def _fields(plain: bytes) -> set[bytes]:
    """The names of the header fields that a text begins with, in lower case."""
    found: set[bytes] = set()
    at = len(plain) - len(plain.lstrip())
    while (match := _FIELD.match(plain, at)) is not None:
        found.add(match[1].lower())
        at = match.end()
    return found
