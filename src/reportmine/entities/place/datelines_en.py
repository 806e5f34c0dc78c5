"""An English report in, the places out that open a line ("NANLING, June 3:") or stand in a line of capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportmine.entities.place.new_en import is_strange
from reportmine.entities.place.reader_en import Piece, Reader
from reportmine.entities.place.tables_en import abbreviations, matches_of, not_names, rule
from reportmine.match.gazetteer import Areas, place_named
from reportmine.match.home import ordinary
from reportmine.match.words import common_words, given_names, is_ordinary, personal_names, stops

_SHORT = 3  # letters: so few may stand for a body


def datelines(reader: Reader) -> Iterator[Piece]:
    """The place that opens a line ("NANLING, June 3:") or ends a byline; and places in lines of capitals."""
    told = (hit for name in ("dateline.outlet", "dateline.reports") for hit in matches_of(name, reader.text))
    behind = [hit.span("place") for hit in told if place_named(hit["place"])]
    behind += [hit.span("place") for hit in _of_agencies(reader)]
    for start, end in behind:
        yield Piece(start, end, "dateline", 3, known=True)
    for match in matches_of("dateline", reader.text):
        if _dateline(reader, match) and match.end("place") not in {end for _, end in behind}:
            yield Piece(match.start("place"), match.end("place"), "dateline", 3, known=True)
    leads = () if reader.china else matches_of("caps.lead", reader.text)
    yield from (Piece(*match.span("place"), "dateline", 3, known=True) for match in leads if _led(reader, match))
    for match in () if reader.china else matches_of("dateline.line", reader.text):
        if any(reader.rank(area) for area in _areas(match["place"])):
            yield Piece(*match.span("place"), "dateline", 3, known=True)
    yield from _reported(reader)
    for line in matches_of("caps.line", reader.text):
        for match in rule("caps.located").finditer(reader.text, line.start(), line.end()):
            words = match["place"].split(" ")
            for size in range(len(words), 0, -1):
                name = " ".join(words[:size])
                if place_named(_titled(name)):
                    yield Piece(match.start("place"), match.start("place") + len(name), "dateline", 3, known=True)
                    break


def _reported(reader: Reader) -> Iterator[Piece]:
    """Abroad, towns beside who reports from there: "Our Correspondent | Nanling|, May 3", "By Ama Addo | LIUXI | A"."""
    for name in () if reader.china else ("dateline.byline", "dateline.written", "dateline.reporter"):
        for match in matches_of(name, reader.text):
            new = name == "dateline.byline" and _new(reader, match.start("place"), match["place"])
            if name == "dateline.reporter":
                new = " " not in match["place"] and is_strange(reader, *match.span("place"))
            if new or place_named(_titled(match["place"])):
                yield Piece(*match.span("place"), "dateline", 3, known=True)


def _of_agencies(reader: Reader) -> Iterator[re.Match[str]]:
    """Datelines in the forms of agencies and web papers: capitals and a dash, an outlet before, a country behind."""
    if reader.china:
        return
    yield from matches_of("dateline.country", reader.text)
    yield from (match for match in matches_of("dateline.hyphen", reader.text) if place_named(_titled(match["place"])))
    for name in ("dateline.outlet.caps", "dateline.caps"):
        for match in matches_of(name, reader.text):
            words = [word for word in re.split("[ -]", match["place"].lower()) if word]
            ordinary = words[-1] in common_words() or any(word.title() in not_names() for word in words)
            if name == "dateline.outlet.caps" and not _outlet(match):
                continue
            told = place_named(_titled(match["place"])) or not ordinary
            if told and not reader.institutions.overlaps(*match.span("place")):
                yield match


def _areas(name: str) -> list[Areas]:
    """The areas that a name in capitals means, if any."""
    named = place_named(_titled(name))
    return [Areas(named)] if named else []


def _outlet(match: re.Match[str]) -> bool:
    """Whether an outlet stands before the town, and no town before its country: "LIUXI TRIBUNE, | NANLING -"."""
    name = match[0].partition(",")[0].strip()
    return match["site"] is not None or (rule("outlet.word").search(name) is not None and match["place"].isupper())


def _dateline(reader: Reader, match: re.Match[str]) -> bool:
    name = match["place"]
    head, _, outer = name.partition(", ")
    first = re.split("[ ,]", name)[0]
    if first.rstrip(".") in stops() or rule("dateline.weekday").fullmatch(first):
        return False
    if first in not_names() or (first.isupper() and _titled(first) in not_names()):
        return False  # "DATE: The third"
    if _compound(reader, match) or (match["after"] == "-" and name in ordinary()):
        return False  # "Police-Bank Team Helps"
    if place_named(_titled(head) if head.isupper() else head):
        return True
    if not reader.china and rule("dateline.city").fullmatch(head):
        return not match["after"].startswith(":")  # "CITY OF LIUXI — The"
    if outer and place_named(outer) and (head.isupper() or _new(reader, match.start("place"), head)):
        return True
    if outer in abbreviations() and not match["after"].startswith(":") and _new(reader, match.start("place"), head):
        return True  # "Liuxi, PA – The"
    if outer and place_named(_titled(outer)) and head.isupper() and _town(reader, match.start("place"), head):
        return True
    if rule("dateline.sure").match(match["after"]):
        short = head.isupper() or "," in name or (" " not in head and head.lower() not in common_words())
        short = short or rule("dateline.regional").match(match["after"]) is not None
        return short and not reader.institutions.overlaps(*match.span("place"))
    if rule("dateline.stored").match(match[0]) and match["after"] == ":" and not (outer or reader.china):
        borne = any(word in personal_names() for word in name.split(" "))
        if not borne and is_strange(reader, *match.span("place")):
            return True  # " date 2021-03-09 | Upper Liuxi|: The bank"
    if head.isupper() and not reader.china and _told_again(reader, match.start("place"), head):
        return True
    last = re.split("[ ,]+", name)[-1]
    dated = rule("dateline.dated").match(reader.text, match.end()) is not None
    if dated and not reader.china and name == head != last and last.isupper():
        return last in abbreviations() and not reader.institutions.overlaps(*match.span("place"))
    return head[:4].isupper() and match["after"] != ": " and last != head and last in abbreviations()


def _compound(reader: Reader, match: re.Match[str]) -> bool:
    """Whether what seems a dateline begins a name of two with a hyphen, told again within a line: "Liuxi-Nanling"."""
    whole = rule("dateline.compound").match(reader.text, match.start("place"))
    return match["after"] == "-" and whole is not None and f" {whole[0]}" in reader.text


def _new(reader: Reader, start: int, name: str) -> bool:
    """Whether a town that no table knows may bear the name: no word of it is an ordinary one or an institution's."""
    if reader.institutions.overlaps(start, start + len(name)):
        return False
    return not any(word.lower() in common_words() or word in not_names() for word in name.split(" "))


def _town(reader: Reader, start: int, head: str) -> bool:
    """Whether capitals before an area in capitals name a town, with or without its kind: "LIUXI CITY, | NANLING"."""
    stem = rule("dateline.kind").sub("", head)
    return bool(place_named(_titled(stem))) or _new(reader, start, stem)


def _led(reader: Reader, match: re.Match[str]) -> bool:
    """Whether capitals that open a story name a town: one of the tables, or one that the report tells elsewhere."""
    name = _titled(match["place"])
    if any(word in given_names() or word in personal_names() for word in name.split(" ")):
        return False
    plain = any(is_ordinary(word) or word in not_names() for word in name.split(" "))
    known = place_named(name) and not plain and not reader.institutions.overlaps(*match.span("place"))
    return bool(known) or _told_again(reader, match.start("place"), match["place"])


def _told_again(reader: Reader, start: int, head: str) -> bool:
    """Whether the report writes elsewhere in small letters, and as where it is, a town in capitals: "in Liuxi"."""
    if len(head) <= _SHORT or not _new(reader, start, head):
        return False
    name = _titled(head)
    if name not in reader.again:
        told = rf"{rule('dateline.again').pattern}{re.escape(name)}(?![\w-])"
        reader.again[name] = re.search(told, reader.text) is not None
    return reader.again[name]


def town_of(name: str) -> str | None:
    """The unknown town of a dateline as running text writes it: "LIUXI HILLS, Ohio" as Liuxi Hills.

    None for one that a table knows, which is found where it is a place, and for common words.
    """
    head = rule("dateline.state").sub("", name)
    words = head.lower().split(" ")
    plain = all(word in common_words() for word in words) or any(word.title() in not_names() for word in words)
    town = _titled(head)
    return None if plain or len(head) <= _SHORT or place_named(town) else town


def _titled(name: str) -> str:
    return re.sub(r"[A-Z'’]+", lambda word: word[0][0] + word[0][1:].lower(), name)
