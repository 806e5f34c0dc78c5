"""An English report in, pieces of places out: names with a word for their kind, listed, known, in datelines."""

from __future__ import annotations

from collections.abc import Iterator

from reportmine.entities.place.datelines_en import datelines
from reportmine.entities.place.reader_en import Piece, Reader, added
from reportmine.entities.place.suffixes_en import suffixed
from reportmine.entities.place.tables_en import RANKS, abbreviations, heads, is_kind, matches_of, not_names, ranks, rule
from reportmine.match.areas_en import small_division
from reportmine.match.gazetteer import WorldPlace
from reportmine.match.home import ordinary
from reportmine.match.words import is_name_word, is_romanized, stops, word_before

_LONGEST_LIST = 200


def pieces(reader: Reader) -> list[Piece]:
    """All candidates with a word for their kind, in a table or in a dateline, in order, none overlapping."""
    found = added([*_schools(reader), *_descending(reader)], _shared(reader))
    found = added(found, _quarters(reader))
    found = added(found, _houses(reader, "address.unit", "unknown"))
    found = added(found, _houses(reader, "address", "unknown"))
    found = added(found, _houses(reader, "house.street", "common"))
    found = added(found, _houses(reader, "crossing", "unknown"))
    found = added(found, _double(reader))
    found = added(found, iter(suffixed(reader)))
    found = added(found, _enumerated(reader))
    found = added(found, _common(reader))
    found = added(found, _headed(reader))
    found = added(found, datelines(reader))
    found = added(found, _tabled(reader))
    return added(found, _lowered(reader))


def _schools(reader: Reader) -> Iterator[Piece]:
    """The schools of a list that share the words for their kind: "Liuxi, Baishi and Dongshan primary schools"."""
    if reader.china:
        for match in matches_of("numbered.school", reader.text):
            yield Piece(*match.span(), "org", RANKS["org"])
        for match in matches_of("numbered.site", reader.text):
            yield Piece(*match.span(), "venue", RANKS["venue"])
        return
    for match in matches_of("school.stated", reader.text):
        if match["area"] in abbreviations():
            yield Piece(*match.span(), "org", RANKS["org"])
    for match in rule("school.list").finditer(reader.text):
        start, low = match.start("list"), max(0, match.start("list") - _LONGEST_LIST)
        if rule("given.to").search(reader.text, low, start):
            continue
        sent = rule("schools.sent").search(reader.text, low, start)
        if sent is not None and rule("schools.join").match(reader.text, match.end("list")):
            yield Piece(*match.span("list"), "org", RANKS["org"])  # schools that only send somebody
            continue
        for item in rule("school.item").finditer(match["list"]):
            skipped = len(item[0]) - len(item[0].lstrip(" ,"))
            start = match.start("list") + item.start() + skipped
            start += 4 * reader.text.startswith("and ", start)
            start += 4 * reader.text.startswith("the ", start)
            yield Piece(start, match.start("list") + item.end(), "unknown", RANKS["venue"])


def _descending(reader: Reader) -> Iterator[Piece]:
    """In China areas without commas, from the largest down, and autonomous ones, with their kinds in small letters."""
    if not reader.china:
        return
    for match in matches_of("descending", reader.text):
        yield Piece(*match.span(), "admin", ranks().get(match["kind"].title(), RANKS["admin"]))
    for match in matches_of("descending.mixed", reader.text):
        if _romanized(reader, *match.span("last")):
            yield Piece(*match.span(), "admin", ranks().get(match["kind"], RANKS["admin"]))
    for match in matches_of("autonomous.small", reader.text):
        known = reader.places.last_within(match.start(), match.start("kind"))
        if known is not None:
            rank = ranks().get(match["kind"].title(), RANKS["admin"])
            yield Piece(reader.places.starts[known], match.end(), "admin", rank, known=True)


def _shared(reader: Reader) -> Iterator[Piece]:
    """In China the romanized names of a list that share the word for their kind: "Wulong, Lucun and Beixiang towns"."""
    if not reader.china:
        return
    for match in matches_of("shared.kind", reader.text):
        names = rule("shared.list").search(reader.text, max(0, match.start() - _LONGEST_LIST), match.start())
        if names is None:
            continue
        items = [item.span() for item in rule("shared.item").finditer(reader.text, *names.span())]
        if not all(_romanized(reader, *item) for item in items):
            continue
        rank = ranks()[match["kind"].title()] if match["kind"].title() in ranks() else RANKS["admin"]
        for start, end in items[:-1]:
            yield Piece(start, end, "unknown", max(rank, 0))
        yield Piece(items[-1][0], match.end("kind"), "admin", max(rank, 0))


def _romanized(reader: Reader, start: int, end: int) -> bool:
    """Whether the words are Chinese names by their letters, or known places, and none is a bank's."""
    words = reader.text[start:end].split(" ")
    named = reader.places.covers(start, end) or all(map(is_romanized, words))
    return named and not reader.institutions.overlaps(start, end)


def _enumerated(reader: Reader) -> Iterator[Piece]:
    """The last of the names that share a word for their kind: "Liuxi and | Baishi Districts"."""
    if not reader.china:
        for match in reader.lists:
            if not reader.institutions.overlaps(*match.span("last")):
                yield Piece(*match.span("last"), "admin", RANKS["district"])


def _quarters(reader: Reader) -> Iterator[Piece]:
    """Abroad, the quarters of a body's people with the part of the town that they stand in."""
    for match in () if reader.china else matches_of("quarters", reader.text):
        yield Piece(*match.span(), "unknown", RANKS["venue"])


def _houses(reader: Reader, name: str, kind: str) -> Iterator[Piece]:
    """Abroad, houses with their streets: "705 Liuxi St." anywhere, "39 Liuxi Street" where one stays or goes.

    Two streets that cross are one place as well: "at 52nd and Liuxi streets".
    """
    for match in () if reader.china else matches_of(name, reader.text):
        yield Piece(*match.span(), kind, RANKS["venue"])


def _common(reader: Reader) -> Iterator[Piece]:
    """Abroad, venues whose names are made of common words ("City Mall") and areas with a number ("Region VIII")."""
    if reader.china:
        return
    for match in matches_of("common.name", reader.text):
        yield Piece(*match.span(), "common", RANKS["venue"])
    for match in matches_of("numbered.area", reader.text):
        ward = rule("ward").match(reader.text, *match.span()) is not None
        yield Piece(*match.span(), "admin", RANKS["admin" if ward else "state"])


def _headed(reader: Reader) -> Iterator[Piece]:
    """Names that begin with a word for their kind: "School of Finance", "Hotel Liuxi"."""
    found = list(heads().find(reader.text))
    begun = {start for start, _, _ in found}
    for start, end, kinds in found:
        before = word_before(reader.text, start)
        named = before is not None and is_name_word(reader.text[before[0] : before[1]])
        part = rule("head.before").search(reader.text, max(0, start - 40), start)
        if part is None and named and before is not None and reader.text[before[0] : before[1]] not in stops():
            continue
        start = start if part is None else part.start("part")
        stop = reader.right(end)
        joint = reader.text.find(" and ", end, stop)
        if not reader.china and joint >= 0 and joint + len(" and ") in begun:
            stop = joint  # "SMK Liuxi | and Dewan Baishi"
        if reader.china and rule("faculty").match(reader.text, start):
            continue  # "in the School of Law", of a college that is not named
        if not reader.china and rule("headed.body").search(reader.text, end, stop) is not None:
            continue  # "City of Liuxi | Police Service"
        if stop > end:
            rank = ranks().get(reader.text[start:end].removesuffix(" of"), RANKS[kinds[0]])
            yield Piece(start, stop, kinds[0], rank if kinds[0] == "admin" else RANKS[kinds[0]])


def _double(reader: Reader) -> Iterator[Piece]:
    """Abroad, known areas whose names are two with one word for their kind: "Liuxi and Baishi Islands"."""
    for start, end, areas in zip(reader.places.starts, reader.places.ends, reader.places.payloads, strict=True):
        name = reader.text[start:end]
        if reader.china or not (" and " in name or " & " in name) or not is_kind(name.rpartition(" ")[2]):
            continue
        if not (reader.institutions.covers(start, end) or reader.called.covers(start, end)):
            yield Piece(start, end, "", reader.rank(areas) or RANKS["province"], True)


def _tabled(reader: Reader) -> Iterator[Piece]:
    within = 0  # where the words end by which a country is called in full, which name no place themselves
    for start, end, areas in zip(reader.places.starts, reader.places.ends, reader.places.payloads, strict=True):
        if reader.institutions.covers(start, end) or reader.text[start:end] in not_names():
            continue
        if reader.called.covers(start, end):
            continue
        rank = reader.rank(areas)
        if start < within or (rank == RANKS["country"] and _of_all(reader, start, end)):
            continue
        formed = None if reader.china else rule("country.form").match(reader.text, start)
        if formed is not None and reader.places.starting_at(formed.end()) is not None:
            within = formed.end()
            continue
        if is_kind(reader.text[start:end]) and reader.text[start:end] in ordinary():
            continue  # "in the Airport"
        kind = "" if rank and reader.text[start:end] not in ordinary() else "ordinary"
        if rank or any(isinstance(area, WorldPlace) for area in areas):
            if any(isinstance(area, WorldPlace) and area.kind == "city" for area in areas) and not reader.china:
                end = _rest(reader, end)
            article = 4 * (reader.text.startswith("The ", start) and rank >= RANKS["province"])
            country = rank == RANKS["country"]
            begin = _formed(reader, start) if country else start
            begin = reader.directed(start, small=country) if begin == start else begin
            mount = None if reader.china else rule("mount.before").search(reader.text, max(0, start - 5), start)
            if mount is not None:
                begin, article, rank = mount.start("mount"), 0, RANKS["city"]
            yield Piece(begin + article, end, kind, rank or RANKS["city"], True)


def _of_all(reader: Reader, start: int, end: int) -> bool:
    """Whether a body's name begins with the whole country: "the All | Liuxi | Fell Bank Officers Association"."""
    before = rule("all.before").search(reader.text, max(0, start - 5), start)
    return before is not None and reader.text[end : end + 1] == " " and reader.text[end + 1 : end + 2].isupper()


def _formed(reader: Reader, start: int) -> int:
    """Where a country's name begins, with the words for what it is: "the | Republic of Liuxi"."""
    form = rule("country.form.before").search(reader.text, max(0, start - 50), start)
    return start if form is None or reader.china else form.start()


def _lowered(reader: Reader) -> Iterator[Piece]:
    """In China known divisions in small letters before the word for their kind: "luanchuan county"."""
    for match in matches_of("small.area", reader.text) if reader.china else ():
        before = word_before(reader.text, match.start("kind"))
        if before is None or not small_division(reader.text[slice(*before)]):
            continue
        kind = match["kind"].title()
        yield Piece(before[0], match.end("kind"), "admin", ranks().get(kind, RANKS["admin"]), known=True)


def _rest(reader: Reader, end: int) -> int:
    """The end of a town's name with what a table lacks: "Portage | la Prairie", "Colombo | 2"."""
    tries = (rule(name).match(reader.text, end) for name in ("name.rest", "district.number", "town.part"))
    return next((rest.end() for rest in tries if rest is not None), end)
