"""An English report in, the outlets out that a line of its head or foot, a picture's credit or a dateline names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportmine.entities.media.tables import Found, heads, outlets, rule, words
from reportmine.match.gazetteer import place_named
from reportmine.match.listed import institutions_named
from reportmine.match.words import common_words, given_names, is_ordinary, personal_names

_BARE = 3  # a name of fewer words may be anything
_AUTHOR = 50  # how far before a line the one with its author may begin
_HEAD, _FOOT = 700, 300  # how much of a report its bylines fill


def is_other(name: str) -> bool:
    """Whether a name is another body's, or one ordinary word: "Liuxi Daily and | Lawyers | reported"."""
    return (
        is_ordinary(name) or bool(institutions_named(name)) or rule("en", "item_not").pattern.search(name) is not None
    )


def line_outlets(text: str) -> Iterator[Found]:
    """Outlets told by where they stand, in no order; they may overlap others."""
    yield from _leads(text)
    yield from _ends(text)
    for match in rule("en", "line").finditer(text):
        if _HEAD < match.start() < len(text) - _FOOT and not match["lead"]:
            continue
        name = match["name"]
        single = " " not in name and "-" not in name
        if single and match["article"] != "The ":
            continue
        told = bool(match["lead"] or match["article"]) or _signed(text, match.start())
        kind = _kind(name, weak=told) if match["lead"] or not match["tail"] else None
        kind = _titled(name) if single and not match["tail"] else kind
        if kind:
            yield Found(*match.span("name"), kind, "rule:media.en.line")
    yield from _photographed(text)
    yield from _bylines(text)
    yield from _issued(text)
    yield from _paged(text)
    for name in ("pictured", "writer", "pictured.by", "submitted", "storied", "first", "placed"):
        for match in rule("en", name).finditer(text):
            found = match["name"]
            if name == "placed" and (place_named(found) or not _in_dateline(text, match)):
                continue
            unnamed = name == "submitted" and found.title().split()[-1] not in heads("en")
            owned = bool(institutions_named(found)) and not outlets("en").get(found)
            if unnamed or owned or _person(found):
                continue  # "(Submitted/Ama Mensah)", "© Ama Mensah/Barclays", "(Ama Mensah photo)"
            yield Found(*match.span("name"), _site_kind(found), f"rule:media.en.{name}")
    for match in rule("en", "sited").pattern.finditer(text, 0, _HEAD):
        yield Found(*match.span("name"), "web", "rule:media.en.sited")
    for match in rule("en", "heading.line").finditer(text):
        if kind := _kind(match["name"]):
            yield Found(*match.span("name"), kind, "rule:media.en.heading")
    yield from _groups(text)


def _groups(text: str) -> Iterator[Found]:
    """Agencies alone in a line, credits in capitals, and outlets whose people wrote together: "By | Star | Team"."""
    for match in rule("en", "agencyline").finditer(text):
        forms = (match["name"], match["name"].upper(), match["name"].title())
        known = next((found for form in forms if (found := outlets("en").get(form))), None)
        if known and known[0].kind == "agency":
            yield Found(*match.span("name"), "agency", "rule:media.en.agencyline")
    for match in rule("en", "credited").finditer(text):
        if known := outlets("en").get(match["name"].title()):
            yield Found(*match.span("name"), known[0].kind, "rule:media.en.credited")
    for match in rule("en", "team").finditer(text):
        if kind := _kind(match["name"]):
            yield Found(*match.span("name"), kind, "rule:media.en.team")


def _photographed(text: str) -> Iterator[Found]:
    """Outlets whose a picture is, by their letters: "| LT | PHOTO: AMA MENSAH"; no institution, no word in capitals."""
    for match in rule("en", "coded").finditer(text):
        yield Found(*match.span("name"), "magazine", "rule:media.en.coded")
    for match in rule("en", "photo").finditer(text):
        known = outlets("en").get(match["name"])
        if not known and (institutions_named(match["name"]) or match["name"].lower() in common_words()):
            continue
        yield Found(*match.span("name"), known[0].kind if known else "newspaper", "rule:media.en.photo")


def _bylines(text: str) -> Iterator[Found]:
    """Outlets whose letters are a whole byline, no person's name nor the letters of a body in the text: "By LEN"."""
    for match in rule("en", "opening").finditer(text):
        if text.count(match["name"]) == 1 and not institutions_named(match["name"]):
            yield Found(*match.span("name"), _site_kind(match["name"]), "rule:media.en.opening")
    for match in rule("en", "by.letters").finditer(text):
        if match["name"].title() not in personal_names() and text.count(match["name"]) == 1:
            yield Found(*match.span("name"), _site_kind(match["name"]), "rule:media.en.by.letters")


def _issued(text: str) -> Iterator[Found]:
    """Newspapers with their day on a line of its own: "The | Monitor|, Friday October 9th, 2013"."""
    for match in rule("en", "issued").pattern.finditer(text, 0, _HEAD):
        if match["lead"] or outlets("en").get(match["name"]) or _titled(match["name"]):
            yield Found(*match.span("name"), _site_kind(match["name"]), "rule:media.en.issued")


def _paged(text: str) -> Iterator[Found]:
    """Newspapers that a report was printed in, with its page: "(PAGE 12, | LIUXI TIMES|)"."""
    for match in rule("en", "paged").finditer(text):
        if kind := _kind(match["name"].title()) or _titled(match["name"].title()):
            yield Found(*match.span("name"), kind, "rule:media.en.paged")


def _leads(text: str) -> Iterator[Found]:
    """Outlets that open a translated report: "Nanling Daily | News (reporter Li"."""
    for match in rule("en", "lead").finditer(text):
        name = match["name"]
        if name.split(" ")[0] not in words("en", "generic"):
            yield Found(*match.span("name"), _site_kind(name), "rule:media.en.lead")


def _ends(text: str) -> Iterator[Found]:
    """Sites that end a page's title: "The branch met traders – Finance – | Nanling Net"."""
    for match in rule("en", "titled").finditer(text):
        if outlets("en").get(match["name"]) or not common_words().issuperset(match["name"].lower().split()):
            yield Found(*match.span("name"), "web", "rule:media.en.titled")


def _person(name: str) -> bool:
    """Whether a name of two words is a person's, not an outlet's: "Ama Mensah"."""
    first, _, last = name.partition(" ")
    return first in given_names() and last.isalpha() and last.title() not in heads("en")


def _site_kind(name: str) -> str:
    """The kind of an outlet that its place tells: a web site, what the name's end tells, an agency by its letters."""
    if rule("en", "web").pattern.search(name):
        return "web"
    return _kind(name) or ("agency" if name.isupper() else "newspaper")


def _in_dateline(text: str, match: re.Match[str]) -> bool:
    """Whether letters in brackets stand behind a town or a day, or are an agency's: "Liuxi, Jul 20 (DIPR): …"."""
    name = match["name"]
    known = outlets("en").get(name)
    if not name.isupper() or (known and known[0].kind == "agency"):
        return True
    before = text[match.start() : match.start("name") - 1].strip(" ,(")
    return any(map(str.isdigit, before)) or bool(place_named(before.split(",")[0].title()))


def _signed(text: str, start: int) -> bool:
    """Whether the line above the offset is an author's whole name: "Rita Frost | North Light News"."""
    author = rule("en", "author.line").pattern.search(text, max(0, start - _AUTHOR), start)
    return author is not None and author["given"] in given_names()


def _titled(name: str) -> str | None:
    """The kind of an outlet of one word that "The" makes a name: The Monitor."""
    head = heads("en").get(name)
    return head.kind if head is not None and head.guard == "article" else None


def _kind(name: str, *, weak: bool = True) -> str | None:
    """What the end of a name tells that a line is made of; None where it is no outlet's.

    Args:
        name: the name.
        weak: whether words that end much else do too behind one word ("Wallet Insider") or nothing but common ones.
    """
    known = outlets("en").get(name) or outlets("en").get(name.title())
    if known:
        return known[0].kind
    parts = name.title().split()
    if rule("en", "line.post").pattern.search(name.title()):
        return None
    for size in (2, 1):
        head = heads("en").get(" ".join(parts[-size:]))
        before = " ".join(parts[:-size])
        if head is None or head.guard == "list" or not before:
            continue
        bare = len(parts) < _BARE or all(part.lower() in common_words() for part in parts[:-size])
        if head.guard == "weak" and not weak and bare:
            return None
        named = [part for part in parts[:-size] if part not in words("en", "generic") | words("en", "function")]
        if not (named or rule("en", "daily").pattern.fullmatch(name.title())):
            return None
        if rule("en", "heading").pattern.search(before) or (place_named(before) and head.guard == "weak"):
            return None
        return head.kind
    return None


def lettered_outlets(text: str, found: list[Found]) -> Iterator[Found]:
    """Outlets met before: by their letters ("Nanling News Agency (NNA) … the NNA asked") or their whole name."""
    letters: dict[str, Found] = {}
    for outlet in found:
        short = rule("en", "lettered").after(text, outlet.end, 10)
        if short is not None:
            letters[short["name"]] = outlet
    for name, outlet in letters.items():
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                yield Found(at, end, outlet.kind, "rule:media.en.lettered")
            at = text.find(name, end)
