"""A mail (eml) or a saved page (mht) in, its text out; a mail's attachments are its members."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.utils import parsedate_to_datetime

from reportmine.errors import InputError
from reportmine.records import Report
from reportmine.stages.ingest.item import About, Item, Member, Reading
from reportmine.stages.ingest.members import read_members
from reportmine.stages.ingest.reading import checked
from reportmine.stages.ingest.web import Page, decoded, read_page
from reportmine.text.encodings import Decoded, decode

_NAME = re.compile(r"\s*<[^<>]*>\s*$")
_MAIL = "message/rfc822"
_PAGE = "multipart/related"
_VERSIONS = ("multipart/alternative", _PAGE)  # what holds one text in several ways, or a page with its style
_NEWLINES = re.compile(r"\r\n?")


def read(item: Item) -> Reading:
    """The events of the attachments, then the text itself.

    Raises:
        InputError: if there is no text in it.
    """
    message = BytesParser(policy=policy.default.clone(raise_on_defect=False)).parsebytes(item.data())
    assert isinstance(message, EmailMessage)
    saved = message.get_content_type() == _PAGE and _says(message, "to") is None
    opened = False
    if not saved:
        attached = list(_attachments(message))
        opened = bool(attached and (yield from read_members(item, iter(attached))))
    body = message.get_body(("html",)) if saved else _body(message)
    if body is None:
        if not opened:
            raise InputError("no text in it")
        return About(title=_says(message, "subject"), opened=True)
    found, page = _text(body)
    title = (page.title if page and saved else None) or _says(message, "subject")
    text = page.text if page else _NEWLINES.sub("\n", found.text)
    if title and not saved and title not in text[: len(title) + 200]:
        text = f"{title}\n{text}"
    yield checked(item, Report(item.path, text, year=page.year if page and saved else None, source=item.place))
    if found.damaged:
        yield item.problem(found.damage, "get an undamaged copy")
    return _about(message, found, page if saved else None, title)._replace(opened=opened)


def _body(message: EmailMessage) -> MIMEPart | None:
    """The part with the mail's text: the plain one, or the page where that holds nothing."""
    plain, page = (message.get_body((kind,)) for kind in ("plain", "html"))
    return page if plain is None or (page is not None and not _holds(plain)) else plain


def _holds(part: MIMEPart) -> bool:
    data = part.get_payload(decode=True)
    return isinstance(data, bytes) and bool(data.strip())


def _text(body: MIMEPart) -> tuple[Decoded, Page | None]:
    data = body.get_payload(decode=True)
    data = data if isinstance(data, bytes) else b""
    declared = body.get_content_charset() or ""
    if body.get_content_type() == "text/html":
        found = decoded(data, declared)
        return found, read_page(found.text)
    return decode(data, declared), None


def _about(message: EmailMessage, found: Decoded, page: Page | None, title: str | None) -> About:
    if page is not None:
        url = _says(message, "snapshot-content-location") or _says(message, "content-location") or page.url
        return About(found.encoding, found.confidence, title, page.date, page.site, url)
    sender = _NAME.sub("", _says(message, "from") or "").strip(' "') or _says(message, "from")
    return About(found.encoding, found.confidence, title, _day(_says(message, "date")), sender)


def _says(message: EmailMessage, name: str) -> str | None:
    """A header field's text; None where it is missing or makes no sense."""
    try:
        said = message.get(name)
        return " ".join(str(said).split()) or None if said is not None else None
    except (ValueError, LookupError, AttributeError, TypeError):  # a malformed field
        return None


def _day(said: str | None) -> str | None:
    try:
        return parsedate_to_datetime(said).date().isoformat() if said else None
    except (ValueError, TypeError, OverflowError):  # no date
        return None


def _attachments(message: EmailMessage) -> Iterator[Member]:
    """All parts but the text that is read as the mail's own, its other versions and the pictures in it."""
    body, plain = _body(message), message.get_body(("plain",))
    for number, (part, around) in enumerate(_parts(message, ""), start=1):
        mail = next(part.iter_parts(), None) if part.get_content_type() == _MAIL else None
        empty = part is plain and not _holds(part)
        if part is body or part is message or empty or (part.is_multipart() and mail is None):
            continue
        version = part.get_content_maintype() == "text" and around in _VERSIONS
        picture = part.get_content_maintype() == "image" and "inline" in str(part.get("content-disposition", ""))
        if picture or (version and not part.get_filename()):
            continue
        data = part.get_payload(decode=True) if mail is None else mail.as_bytes()
        if isinstance(data, bytes):
            name = part.get_filename() or (f"part-{number}" if mail is None else f"part-{number}.eml")
            yield Member(name, len(data), lambda data=data: data)  # type: ignore[misc]


def _parts(part: MIMEPart, around: str) -> Iterator[tuple[MIMEPart, str]]:
    """A part and all within it, each with the type of what it is in; a mail that is attached is one part.

    The first part of a page with its pictures is the page: it stands where the whole does.
    """
    yield part, around
    kind = part.get_content_type()
    if part.is_multipart() and kind != _MAIL:
        for number, inner in enumerate(part.iter_parts()):
            yield from _parts(inner, around if kind == _PAGE and number == 0 else kind)
