"""The bytes of a web page in, its main text and what it says of itself out; nothing is fetched, nothing is run.

Resiliparse finds the main text. What it leaves out beside it, within the same block of the page (short items of a
list, say), is kept too unless it is all links; where it finds next to nothing, all text that is no link is kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import read_table
from reportmine.text.encodings import Decoded, decode

_CHARSET = re.compile(
    rb"""<(?:meta\b[^>]{0,500}?\bcharset\s*=|\?xml[^>]{0,200}?\bencoding\s*=)\s*["']?\s*([\w.:-]{1,40})""", re.I
)
_HEAD = 1 << 14
_SPACES = re.compile(r"[^\S\n\t]+")
_TABS = re.compile(r"[ \t]*\t[ \t]*")
_ENOUGH = 0.3  # of the text that is no link has to be main text, or the main text was not found
_PROBES, _MOST, _DEPTH = 20, 0.7, 40
_ELEMENT = 1  # a node's type in the document object model
# a line of the source that ends between two Chinese characters is no space in the text
_WRAP = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef])\s{0,9}[\r\n]\s{0,99}(?=[\u3001-\u9fff\uff00-\uffef])")
_PRE = re.compile(r"<(?:pre|textarea)\b", re.IGNORECASE)
_SITE = re.compile(r"\s*(?:[|_\u2014\u2013]|\s-{1,2}\s|-{2,})\s*")
_FURNITURE = ["nav", "footer", "aside", "script", "style", "template", "noscript", "form", "button", "select"]
_OPEN, _CLOSE = _MARKS = "\ue000\ue001"  # put around links while the page is read: no text has them
_UNMARK = dict.fromkeys(map(ord, _MARKS))
_FOOT = 150


class Page(NamedTuple):
    """A page's main text, a line for each block, and what the page says of itself."""

    text: str
    title: str | None
    date: str | None
    site: str | None
    url: str | None

    @property
    def year(self) -> int | None:
        """The year of its own publication."""
        return int(self.date[:4]) if self.date else None


def decoded(data: bytes, declared: str = "") -> Decoded:
    """The page's source text; its own word on the encoding is heard.

    Raises:
        InputError: if it is in no known encoding.
    """
    said = _CHARSET.search(data[:_HEAD])
    return decode(data, declared or (said[1].decode("ascii", "replace") if said else ""))


def read_page(source: str) -> Page:
    """The main text of a page and what it says of itself."""
    from resiliparse.parse.html import HTMLTree

    plain = source.translate(_UNMARK).replace("\x00", "\ufffd")
    tree = HTMLTree.parse(plain if _PRE.search(plain) else _WRAP.sub("", plain))
    fields = _fields(tree)
    kept, everything = _main(tree)
    title = _title(tree, fields, kept)
    if title and title not in " ".join(kept[:5]):
        kept = [title, *kept]
    date = fields.get("date") or _stated(everything)
    return Page("\n".join(kept), title, date, fields.get("site"), fields.get("url"))


def _lines(tree: Any, **options: Any) -> list[str]:
    """The lines of a page without the marks around links."""
    return [line for line, _ in _marked_lines(tree, **options)]


def _marked_lines(tree: Any, **options: Any) -> list[tuple[str, bool]]:
    """The lines of a page, and whether each is, for the most part, no link."""
    from resiliparse.extract.html2text import extract_plain_text

    text = extract_plain_text(
        tree, preserve_formatting=True, list_bullets=False, alt_texts=False, links=False, noscript=False, **options
    )
    found, inside = [], 0
    for raw in text.splitlines():
        linked = 0
        for character in raw:
            inside += (character == _OPEN) - (character == _CLOSE)
            linked += inside > 0 and not character.isspace() and character not in _MARKS
        line = _TABS.sub("\t", _SPACES.sub(" ", raw.translate(_UNMARK))).strip()
        if line:
            found.append((line, linked * 2 <= len("".join(line.split()))))
    return found


def _mark_links(tree: Any) -> None:
    """Put a mark at the beginning and at the end of each link's text."""
    for link in tree.document.query_selector_all("a"):
        if link.first_child is not None:
            link.insert_before(tree.create_text_node(_OPEN), link.first_child)
            link.append_child(tree.create_text_node(_CLOSE))


def _main(tree: Any) -> tuple[list[str], list[str]]:
    """The lines of the main text, and all lines."""
    main = _lines(tree, main_content=True, comments=False)
    _mark_links(tree)
    everything = _lines(tree)
    free = _free(tree)
    known = set(main)
    places = [at for at, line in enumerate(everything) if line in known]
    if not places or sum(map(len, main)) < _ENOUGH * sum(map(len, free)):
        kept = [line for line in everything if line in free] or everything
    else:
        around = _around(tree, main)
        kept = [
            line
            for at, line in enumerate(everything)
            if line in known or line in around or (places[0] < at < places[-1] and line in free)
        ]
    foot = read_rules("page")["page.foot"].pattern
    return [line for line in kept if foot.search(line[:_FOOT]) is None or len(line) > _FOOT], everything


def _free(tree: Any) -> set[str]:
    """The lines that are no links and in no menu, footer or form."""
    return {line for line, free in _marked_lines(tree, skip_elements=_FURNITURE) if free}


def _around(tree: Any, main: list[str]) -> set[str]:
    """The free lines of the innermost element that holds nearly all of the main text; none if it is the whole page."""
    from resiliparse.parse.html import HTMLTree

    probes = ["".join(line.split()) for line in sorted(main, key=len, reverse=True)[:_PROBES]]
    needed = _MOST * sum(map(len, probes))
    element = whole = tree.body
    for _ in range(_DEPTH):
        inner = next((child for child in element.child_nodes if _held(child, probes) >= needed), None)
        if inner is None:
            break
        element = inner
    return set() if element is whole else _free(HTMLTree.parse(element.html))


def _held(element: Any, probes: list[str]) -> int:
    """How many characters of the probes stand in an element."""
    if element.type != _ELEMENT:
        return 0
    text = "".join(element.text.translate(_UNMARK).split())
    return sum(len(probe) for probe in probes if probe in text)


def _fields(tree: Any) -> dict[str, str]:
    """What the page's head says of it, by role; the first field of a role that says something."""
    found: dict[str, str] = {}
    for role, said in (*_meta(tree), *_linked_data(tree)):
        value = _day(said) if role == "date" else " ".join(said.split())
        if value:
            found.setdefault(role, value)
    for link in tree.document.query_selector_all("link[rel=canonical]"):
        found.setdefault("url", link.getattr("href", "").strip())
    return {role: value for role, value in found.items() if value}


@cache
def _roles() -> dict[str, str]:
    return {row["name"]: row["role"] for row in read_table("page_fields")}


def _meta(tree: Any) -> Iterator[tuple[str, str]]:
    roles = _roles()
    for field in tree.document.query_selector_all("meta[content]"):
        name = field.getattr("name", "") or field.getattr("property", "") or field.getattr("itemprop", "")
        role = roles.get(name.strip().lower())
        if role:
            yield role, field.getattr("content", "")


def _linked_data(tree: Any) -> Iterator[tuple[str, str]]:
    """The date in the page's JSON-LD (Schema.org), where it has one."""
    for script in tree.document.query_selector_all('script[type="application/ld+json"]'):
        try:
            data = json.loads(script.text)
        except (ValueError, RecursionError):
            continue
        for part in data if isinstance(data, list) else [data]:
            if isinstance(part, dict) and isinstance(part.get("datePublished"), str):
                yield "date", part["datePublished"]


def _day(said: str) -> str | None:
    found = read_rules("page")["page.date.value"].pattern.match(said)
    return _ymd(found) if found else None


def _ymd(found: re.Match[str]) -> str:
    return "-".join(part.zfill(2) for part in found.groups() if part)


def _stated(lines: list[str]) -> str | None:
    """The day of publication that one of the page's lines states; None where lines of it disagree."""
    rules = read_rules("page")
    for name in ("page.date.stated.zh", "page.date.stated.en", "page.date.line.zh"):
        found = {_ymd(match) for line in lines if (match := rules[name].pattern.search(line[:200]))}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _title(tree: Any, fields: dict[str, str], kept: list[str]) -> str | None:
    """The title that the page shows, else the one in its head without the site's name behind it."""
    said = fields.get("title") or " ".join((tree.title or "").split())
    shown = [" ".join(heading.text.split()) for heading in tree.document.query_selector_all("h1")]
    for heading in shown:
        if heading and (heading in kept or heading in said):
            return heading
    parts = [part for part in _SITE.split(said) if part]
    if parts and (len(parts) == 1 or len(parts[0]) * 2 > len(parts[-1])):
        return parts[0]
    return said or None
