"""An English report in, the outlets out that its bylines, photo credits and datelines name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportmine.entities.media.tables import Found, heads, outlets, rule, words
from reportmine.match.gazetteer import place_named
from reportmine.match.words import common_words, personal_names, syllables
from reportmine.text.phrases import occurrences


def byline_outlets(text: str) -> Iterator[Found]:
    """Outlets that nothing but their place in the layout tells, in no order; they may overlap others."""
    for name in ("staff", "credit", "pinyin", "stamped", "timed", "headed"):
        for match in rule("en", name).finditer(text):
            start, end = match.span("name")
            if name == "staff" and (not _of_outlet(match["name"]) or place_named(match["name"]) or _office(match)):
                continue
            if name == "pinyin" and not _spelled(match["name"]):
                continue
            if name == "staff" and (writer := rule("en", "writer.caps").pattern.match(match["name"])) is not None:
                start += writer.end()
            kind = _kind(match["name"]) if name != "pinyin" else _pinyin_kind(match["name"])
            yield Found(start, end, kind or "newspaper", f"rule:media.en.{name}")
    for match in rule("en", "han").finditer(text):
        if (of := _han_kind(match["name"])) is not None:
            yield Found(*match.span("name"), of, "rule:media.en.han")
    for match in rule("en", "author").scan(text):
        if place_named(match["place"]):
            yield Found(*match.span("name"), "app", "rule:media.en.author")
    for match in rule("en", "collected").scan(text):
        kind = _kind(match["name"]) or ("newspaper" if match["by"] else None)
        if kind is not None and place_named(match["town"]) and not place_named(match["name"]):
            yield Found(*match.span("name"), kind, "rule:media.en.collected")
    for match in rule("en", "site").finditer(text):
        yield Found(*match.span("name"), "web", "rule:media.en.site")
    yield from _signed(text)
    yield from _inputs(text)
    for name in ("dateline", "dateline.stated"):
        yield from _of_dateline(text, name)


def _of_dateline(text: str, form: str) -> Iterator[Found]:
    """The outlets between the brackets of datelines: agencies, or stations by their call signs."""
    for match in rule("en", form).finditer(text):
        start = match.start("list")
        for name in match["list"].split("/"):
            begin = start + len(name) - len(name.lstrip())
            known = outlets("en").get(name.strip())
            if name.strip() and (known or not place_named(name.strip())):  # not "LUB (Asia) held a talk"
                station = rule("en", "callsign").pattern.match(name.strip()) is not None
                kind = known[0].kind if known else "tv" if station else "agency"
                yield Found(begin, begin + len(name.strip()), kind, "rule:media.en.dateline")
            start += len(name) + 1


def _inputs(text: str) -> Iterator[Found]:
    """The outlets that a report thanks for what it holds besides: "(With inputs from LNA and the Liuxi Post)"."""
    for match in rule("en", "inputs").finditer(text):
        for name in re.finditer(r"(?!the |The |and )[A-Z][\w.-]*(?: [A-Z][\w.-]*)*", match["list"]):
            known = outlets("en").get(name[0].rstrip("."))
            if known:
                start = match.start("list") + name.start()
                yield Found(start, start + len(name[0].rstrip(".")), known[0].kind, "rule:media.en.inputs")
    for match in rule("en", "inputs.letters").finditer(text):
        yield Found(*match.span("name"), "agency", "rule:media.en.inputs")


def _signed(text: str) -> Iterator[Found]:
    """Agencies that sign a report or stand behind who wrote it, and outlets in capitals that tell what they heard."""
    for name in ("signed", "signed.plain", "signed.by"):
        for match in rule("en", name).finditer(text):
            known = outlets("en").get(match["agency"])
            if known and known[0].kind == "agency":
                yield Found(*match.span("name"), "agency", f"rule:media.en.{name}")
    for name in sorted({match["name"] for match in rule("en", "gathers").finditer(text)}):
        yield from _gatherer(text, name)
    for match in rule("en", "caps.tells").finditer(text):
        if f"({match['name']})" not in text and not place_named(match["name"].title()):
            yield Found(*match.span("name"), "newspaper", "rule:media.en.caps.tells")


def _gatherer(text: str, name: str) -> Iterator[Found]:
    """The outlet of one word that tells what it heard, if somebody speaks to it elsewhere in the text."""
    spans = list(occurrences(text, (name,), words=True))
    told = [span for span in spans if rule("en", "told").before(text, span[0], 24)]
    named = name in personal_names() or place_named(name)
    for start, end in spans if told and not named else ():
        if (start, end) in told or rule("en", "gathers").pattern.match(text, start):
            yield Found(start, end, "newspaper", "rule:media.en.gathers")


def _of_outlet(name: str) -> bool:
    """Whether the words before "Correspondent" name an outlet, and do not say what kind of correspondent it is."""
    if outlets("en").get(name.title()):
        return True
    parts = name.title().split()
    return not all(part in words("en", "generic") or part in words("en", "function") for part in parts)


def _office(line: re.Match[str]) -> bool:
    """Whether a line is the name of an office: "PUBLIC SECURITY BUREAU", but "LIUXI TIMES BUREAU"."""
    name = line["name"]
    ordinary = name.split(" ")[-1].lower() in common_words() and _kind(name) is None
    return ordinary and rule("en", "bureau").pattern.search(line[0]) is not None


def _kind(name: str) -> str | None:
    """The kind of a known outlet, or what the last word of its name tells."""
    known = outlets("en").get(name.strip())
    if known:
        return known[0].kind
    head = heads("en").get(name.split()[-1].title())
    return None if head is None else head.kind


def _spelled(name: str) -> bool:
    """Whether the words are all syllables of pinyin."""
    return all(word.lower() in syllables() for word in name.split() if word.isalpha())


def _pinyin_kind(name: str) -> str:
    """What the last syllables of a Chinese outlet's spelled name tell: Bao is a paper, Wang a site."""
    kinds = ("web", "app", "agency", "magazine", "tv")
    return next((kind for kind in kinds if rule("en", f"pinyin.{kind}").pattern.search(name)), "newspaper")


def _han_kind(name: str) -> str | None:
    """The kind of an outlet in Chinese signs: a known one's, or what its last signs tell."""
    known = outlets("zh").get(name)
    tail = rule("zh", "source_tail").before(name, len(name), len(name))
    told = () if tail is None else (kind for kind, hit in tail.groupdict().items() if hit)
    return known[0].kind if known else next(iter(told), "web") if tail else None


def bracketed(text: str, start: int, end: int) -> bool:
    """Whether an agency's letters stand in brackets, in a dateline or as the sign-off behind a report."""
    if rule("en", "signoff_before").before(text, start, 12) and rule("en", "signoff_after").after(text, end, 12):
        return True
    if _reports(text, start, end) or _heads_report(text, start, end):
        return True
    before = rule("en", "paren_before").before(text, start, 6)
    return before is not None and rule("en", "paren_after").after(text, end, 4) is not None


def _heads_report(text: str, start: int, end: int) -> bool:
    """Whether an agency's letters close a dateline whose dash is glued to the report: "June 5, | GNA|-The bank"."""
    glued = rule("en", "glued_after").after(text, end, 24) is not None
    return glued and rule("en", "dated_before").before(text, start, 4) is not None


def _reports(text: str, start: int, end: int) -> bool:
    """Whether an agency's letters say who reports: "NAN reports that", "…, reports NAN."."""
    if rule("en", "reports_after").after(text, end, 24):
        return True
    told = rule("en", "reports_before").before(text, start, 14)
    return told is not None and rule("en", "closed").after(text, end, 12) is not None
