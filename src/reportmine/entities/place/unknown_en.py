"""An English report and its pieces of places in; out with them those that no table knows, told by the words around.

"in Liuxi", "villagers of Liuxi", "went to Liuxi, Baishi and Upper Nanling"; and every further mention of such a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from reportmine.entities.place.datelines_en import town_of
from reportmine.entities.place.new_en import is_new, is_strange, plain
from reportmine.entities.place.reader_en import Piece, Reader, added
from reportmine.entities.place.shown_en import another, short, shown
from reportmine.entities.place.small_en import small_school
from reportmine.entities.place.tables_en import RANKS, abbreviations, is_kind, matches_of, not_names, rule
from reportmine.entities.place.told_en import behind_kinds, told
from reportmine.match.hits import Hits
from reportmine.match.shown_en import shown_places
from reportmine.match.words import given_names, is_ordinary, is_romanized, stops, word_after, word_before
from reportmine.records import Mention, Span
from reportmine.text.phrases import occurrences

_BEFORE, _GOING, _GATHERED = 24, 60, 90
_PLAIN = tuple(f"unknown.{name}" for name in ("road", "road.end", "area", "area.of", "based", "quoted", "residents"))
_SIDES = ("unknown.side", "unknown.sided")
_ALL_KNOWN = ("unknown.areas", "unknown.scene")  # rules each of whose names may be a place
_LAST_KNOWN = ("unknown.owned", "unknown.counties")  # rules whose last name the word for its kind tells


def with_unknown(reader: Reader, found: list[Piece]) -> list[Piece]:
    """The pieces and the unknown ones, in order, none overlapping."""
    named = added(list(_bullets(reader)), _told_by_kind(reader))
    longer = Hits((piece.start, piece.end, None) for piece in named)
    found = [piece for piece in found if piece.kind not in ("", "ordinary") or not _inside(longer, piece)]
    known = added(added(found, _located(reader, found)), told(reader))
    known = added(known, _listed(reader, known))
    further = [*shown(reader), *short(reader)]
    reader.shown = Hits((piece.start, piece.end, None) for piece in further)
    known = added(known, iter(further))
    return added(known, _listed(reader, known))


def _inside(longer: Hits[None], piece: Piece) -> bool:
    """Whether a known name is only a part of one that the word for its kind tells: "Ahafo | Ano South and ..."."""
    return longer.covers(piece.start, piece.end) and longer.starting_at(piece.start) != piece.end


def _located(reader: Reader, found: list[Piece]) -> Iterator[Piece]:
    """Capitalized words behind "in" that nothing tells to be anything else than a place."""
    begun = _beginnings(reader.text, found)
    for match in matches_of("unknown", reader.text):
        start, end = match.span("place")
        end -= 2 * match["place"].endswith("'s")
        inside = not reader.china and rule("unknown.inside").fullmatch(match["by"].lower()) is not None
        if _sure(reader, match, begun, found) and is_new(reader, start, end, called=inside):
            yield Piece(start, end, "unknown", 2)
    yield from _areas(reader)
    for match in () if reader.china else (found for name in _SIDES for found in matches_of(name, reader.text)):
        if not reader.institutions.overlaps(*match.span("place")):
            yield Piece(*match.span("place"), "unknown", 2)
    yield from _told_by_kind(reader)
    yield from _communities(reader)
    yield from _lived_in(reader)
    yield from _named_sites(reader)
    yield from _bettered(reader)
    yield from _bullets(reader)
    yield from _bylines(reader)
    for match in matches_of("unknown.such", reader.text):
        for listed in _names_told(reader, match):
            if not _visited(reader, match, listed) and is_new(reader, *listed.span()):
                yield Piece(*listed.span(), "unknown", 2)
    yield from _stated(reader)
    sites = () if reader.china else ("site.whole", "site.firm", "site.street")
    whole = [match.span("place") for name in sites for match in matches_of(name, reader.text)]
    whole += [span for span in _frontages(reader) if span not in whole]
    yield from (Piece(*span, "unknown", 0) for span in whole if not reader.institutions.overlaps(*span))
    for match in matches_of("site", reader.text):
        if any(start == match.start("place") for start, _ in whole):
            continue
        if not reader.institutions.overlaps(*match.span("place")):
            yield Piece(*match.span("place"), "unknown", 0)


def _frontages(reader: Reader) -> Iterator[tuple[int, int]]:
    """Streets by words that are none elsewhere, where a branch stands; the name is no plain word: "Food | Court"."""
    for match in () if reader.china else matches_of("site.frontage", reader.text):
        if not all(map(is_ordinary, match["place"].split(" ")[:-1])):
            yield match.span("place")


def _areas(reader: Reader) -> Iterator[Piece]:
    """Names that the word behind them tells: "in the | Liuxi | area", "a | Liuxi|-based club"."""
    for name in _PLAIN:
        called = name == "unknown.area" and not reader.china
        for match in matches_of(name, reader.text):
            if is_new(reader, *match.span("place"), called=called):
                yield Piece(*match.span("place"), "unknown", 2)


def _names_told(reader: Reader, told: re.Match[str]) -> Iterator[re.Match[str]]:
    """The names of a list behind "such as"."""
    yield from rule("unknown.such.name").finditer(reader.text, *told.span("list" if told["list"] else "first"))


def _visited_schools(reader: Reader) -> Iterator[Piece]:
    """The schools of a list by their names and kinds alone: "Schools visited included | Liuxi Primary"."""
    for match in () if reader.china else matches_of("unknown.such", reader.text):
        for listed in _names_told(reader, match):
            if _visited(reader, match, listed):
                yield Piece(*listed.span(), "org", RANKS["org"])


def _visited(reader: Reader, told: re.Match[str], name: re.Match[str]) -> bool:
    """Whether a name ends in a school's kind, and its list tells of schools that are visited."""
    level = None if reader.china else rule("school.level").search(name[0])
    low = max(0, told.start() - _BEFORE)
    if level is None or rule("schools.visited").search(reader.text, low, name.start()) is None:
        return False
    return _may_be_place(reader, name.start(), name.start() + level.start())


def _named_sites(reader: Reader) -> Iterator[Piece]:
    """Houses that bear one word with an article, before the town they are in: "at The | Orchard | in Liuxi".

    And homes that care for people: "At the | Silver Lining Home|, staff gave"; clubs where something is done.
    """
    for match in () if reader.china else matches_of("unknown.home", reader.text):
        if not reader.institutions.overlaps(*match.span("place")):
            yield Piece(*match.span("place"), "unknown", 0)
    for match in () if reader.china else matches_of("unknown.lodge", reader.text):
        span = match.span("place" if match["place"] else "seen")
        if not reader.institutions.overlaps(*span):
            yield Piece(*span, "unknown", 0)
    for match in () if reader.china else matches_of("unknown.house", reader.text):
        start, end = match.span("place")
        name, town = reader.text[start:end], reader.places.starting_at(match.end()) is not None
        if town and not reader.institutions.overlaps(start, end) and not (name in not_names() or is_kind(name)):
            yield Piece(start, end, "unknown", 0)


def _roads(reader: Reader) -> Iterator[Piece]:
    """Roads called by two towns, and stops called by their miles: "the | Liuxi-Baishi road|, at | Mile 30"."""
    for match in () if reader.china else matches_of("site.road", reader.text):
        yield Piece(*match.span("place" if match["place"] else "mile"), "unknown", 0)


def _lettered_houses(reader: Reader) -> Iterator[Piece]:
    """Houses called by their letters and a known town, where something is held: "a camp was held at | GKHS Liuxi"."""
    for match in () if reader.china else matches_of("site.letters", reader.text):
        town = reader.places.starting_at(match.start("town")) == match.end("town")
        town = town or shown_places(reader.view).starting_at(match.start("town")) == match.end("town")
        if town and not reader.institutions.overlaps(*match.span("place")):
            yield Piece(*match.span("place"), "unknown", 0)


def _lived_in(reader: Reader) -> Iterator[Piece]:
    """Abroad where the person behind lives, and the street that a branch is on: "| Liuxi | resident Ama Mensah"."""
    for name in () if reader.china else ("unknown.resident", "unknown.fronted"):
        for match in matches_of(name, reader.text):
            if is_new(reader, *match.span("place")):
                yield Piece(*match.span("place"), "unknown", 2)


def _communities(reader: Reader) -> Iterator[Piece]:
    """Towns whose people are told of, where the report names a branch after the same town: "the Liuxi community"."""
    for match in () if reader.china else matches_of("unknown.community", reader.text):
        named = occurrences(reader.text, (match["place"],), words=True)
        if reader.institutions.overlaps(*match.span("place")):
            continue  # "a | Fell Bank | community branch"
        if any(rule("community.unit").match(reader.text, end) for _, end in named):
            yield Piece(*match.span("place"), "unknown", 2)


def _bettered(reader: Reader) -> Iterator[Piece]:
    """Towns that are wished well, also one that a bank is called by: "making | Liuxi | a better place to live"."""
    for match in () if reader.china else matches_of("unknown.better", reader.text):
        for group in ("place", "further"):
            if match[group] and not any(plain(word) for word in re.split("[ -]", match[group])):
                yield Piece(*match.span(group), "unknown", 2)


def _stated(reader: Reader) -> Iterator[Piece]:
    """Names with their area in brackets, or with their state's letters behind a comma: "Fell FCU, | Liuxi, Minn."."""
    if reader.china:
        return
    for match in matches_of("unknown.bracketed", reader.text):
        area = match["area"] in abbreviations() or reader.places.starting_at(match.start("area")) == match.end("area")
        named = match["place"].split(" ")[0] not in given_names() and _may_be_place(reader, *match.span("place"))
        if area and named:
            yield Piece(*match.span("place"), "unknown", 2)
    for match in matches_of("unknown.stated", reader.text):
        if match["area"] in abbreviations() and is_new(reader, *match.span("place")):
            yield Piece(*match.span("place"), "unknown", 2)


def _told_by_kind(reader: Reader) -> Iterator[Piece]:
    """Names that the word for their kind or a dateline tells: "the Western and Western North Regions"."""
    yield from _numbered(reader)
    yield from _visited_schools(reader)
    yield from _lettered_houses(reader)
    yield from _roads(reader)
    for name in (*_ALL_KNOWN, *_LAST_KNOWN, "unknown.regions", "dateline.dash"):
        for match in matches_of(name, reader.text):
            spans = [match.span(group) for group, value in match.groupdict().items() if value]
            if not any(reader.institutions.overlaps(start, end) for start, end in spans):
                parts = dict.fromkeys(_ALL_KNOWN, sorted(spans)) | dict.fromkeys(_LAST_KNOWN, sorted(spans)[:-1])
                sure = all(_may_be_place(reader, *span) for span in parts.get(name, []))
                yield from (Piece(start, end, "unknown", 2) for start, end in sorted(spans) if sure)
    yield from behind_kinds(reader)


def _numbered(reader: Reader) -> Iterator[Piece]:
    """Regions that their numbers name in a list: "Regions 1, | 2 | and | 3"."""
    for match in () if reader.china else matches_of("regions.numbered", reader.text):
        for number in rule("regions.number").finditer(reader.text, *match.span("list")):
            yield Piece(*number.span(), "admin", 2)


def _may_be_place(reader: Reader, start: int, end: int) -> bool:
    return reader.places.starting_at(start) == end or is_new(reader, start, end)


def _beginnings(text: str, found: list[Piece]) -> frozenset[str]:
    """What the longer names of the report begin with: "Liuxi" of "Liuxi High School"."""
    names = (text[piece.start : piece.end].split(" ") for piece in found if piece.kind in ("org", "venue", "admin"))
    return frozenset(" ".join(name[:size]) for name in names for size in range(1, len(name)))


def _lies_in(reader: Reader, match: re.Match[str], found: list[Piece]) -> bool:
    """Whether a known place or an area follows behind "in": "at Liuwala | in the Baishi District", "at Ho|, in Ayo"."""
    end = match.end() + reader.text.startswith(", in ", match.end())
    if not reader.text.startswith(" in ", end):
        return False
    new = None if reader.china or end > match.end() else rule("told.in").match(reader.text, end)
    if new is not None and is_strange(reader, *new.span("place")) and is_strange(reader, *match.span("place")):
        return True  # "at | Liuxi | in Baishi"
    at = end + 4 + 4 * reader.text.startswith("the ", end + 4)
    return reader.places.starting_at(at) is not None or any(piece.start == at for piece in found)


def _sure(reader: Reader, match: re.Match[str], begun: frozenset[str], found: list[Piece]) -> bool:
    """Whether the words before the name tell that it is a place."""
    by, text = match["by"].lower(), reader.text
    if by not in ("in", "at") and " " in match["place"] and _somebody(match):
        return False
    start = match.start("by")
    apart = ("unknown.language", "unknown.joining")
    if by in ("in", "into") and any(rule(name).search(text, max(0, start - _BEFORE), start) for name in apart):
        return False
    if rule("unknown.sure").search(by) or (reader.china and by in ("at", "from")):
        return True
    if reader.china and rule("unknown.visited").fullmatch(by) and all(map(is_romanized, match["place"].split(" "))):
        return True
    if by in ("from", "of") and rule("unknown.people").search(text, max(0, start - _BEFORE), start):
        return True
    if by in ("from", "to") and not reader.china and _on_route(text, match):
        return True
    if by == "to" and rule("unknown.going").search(text, max(0, start - _GOING), start):
        return rule("unknown.won").search(text, max(0, start - _GOING), start) is None
    if by == "at" and text.startswith(", ", match.end()) and reader.places.starting_at(match.end() + 2) is not None:
        return True
    if by == "at" and (_lies_in(reader, match, found) or _pair(reader, match.end())):
        return True
    if by == "at" and (_seats(reader, start) or _gathered(reader, start)):
        return True
    if by == "at" and rule("unknown.dated").match(text, match.end()):
        return True
    if by in ("at", "from", "to", "of") and rule("unknown.near").match(text, match.end()):
        return True
    if by in ("at", "from") and rule("unknown.several").match(text, match.end()):
        return True
    return by != "of" and match["place"] in begun


def _gathered(reader: Reader, start: int) -> bool:
    """Whether abroad people come together or live where the offset is, or a bank sits there: "Fellbank | at Liuxi"."""
    if reader.china:
        return False
    seat = reader.institutions.ending_at(start - 1) is not None
    return seat or rule("unknown.gathered").search(reader.text, max(0, start - _GATHERED), start) is not None


def _on_route(text: str, match: re.Match[str]) -> bool:
    """Whether a walk or ride goes from there or ends there: "walked from | Liuxi", "a rally from | Liuxi | to Fell"."""
    start = match.start("by")
    if match["by"].lower() == "from":
        if rule("unknown.walked").search(text, max(0, start - _BEFORE), start):
            return True
        told = rule("unknown.route.end").match(text, match.end()) is not None
    else:
        low = max(0, start - _BEFORE - 20)
        begun = rule("unknown.route.begun").search(text, low, start)
        told, start = begun is not None, begun.start() + 1 if begun is not None else start
    return told and rule("unknown.route").search(text, max(0, start - 120), start) is not None


def _seats(reader: Reader, start: int) -> bool:
    """Whether something is held or lies "at" the name, or abroad a school by its whole name: "Fell School | at Ho"."""
    low = max(0, start - 40)
    school = not reader.china and rule("unknown.school").search(reader.text, low, start) is not None
    return school or rule("unknown.held").search(reader.text, low, start) is not None


def _somebody(match: re.Match[str]) -> bool:
    """Whether two names are a person's, as the first or what follows tells: "from Ama Mensah|, loans supervisor"."""
    if match["place"].split(" ")[0] in given_names():
        return True
    told = match["by"].lower() in ("from", "of", "to")
    return told and rule("unknown.somebody").match(match.string, match.end()) is not None


def _pair(reader: Reader, end: int) -> bool:
    """Whether abroad one more name that may be a town's follows behind "and": "agencies at Liuxi | and Baishi"."""
    second = None if reader.china else rule("unknown.second").match(reader.text, end)
    return second is not None and _may_be_place(reader, *second.span("place"))


def _bullets(reader: Reader) -> Iterator[Piece]:
    """The places of a list with a line for each, a town with its area: "held at:", then "- Liuxi, Baishi"."""
    for match in () if reader.china else matches_of("unknown.bullets", reader.text):
        for line in rule("unknown.bullet").finditer(reader.text, *match.span("lines")):
            if not any(plain(word) for word in re.split("[ ,-]+", line["place"])):
                yield Piece(*line.span("place"), "unknown", 2)


def _bylines(reader: Reader) -> Iterator[Piece]:
    """The town behind the name of who reports from there: "By Ama Mensah, | Liuxi"."""
    for match in () if reader.china else matches_of("unknown.byline", reader.text):
        if not any(plain(word) for word in re.split("[ -]", match["place"])):
            yield Piece(*match.span("place"), "unknown", 2)


def _listed(reader: Reader, found: list[Piece]) -> Iterator[Piece]:
    """Unknown names in a list that begins with a piece: "Liuxi, Baishi and Upper Nanling"."""
    read: set[int] = set()  # where lists go on that another piece began: each is read once
    for piece in found:
        end = piece.end
        dashed = None if reader.china or piece.kind != "admin" else rule("listed.dash").match(reader.text, end)
        if dashed is not None and is_new(reader, *dashed.span("place")):
            yield Piece(*dashed.span("place"), "unknown", 2)
            end = dashed.end("place")
        while end not in read and (match := rule("listed").match(reader.text, end)):
            read.add(end)
            end = match.end("place")
            said = any(rule(name).match(reader.text, end) for name in ("speaks.after", "listed.post"))
            if said or not is_new(reader, *match.span("place")):
                break
            first, _, further = match["place"].partition(" ")
            if further and first in given_names() and rule("listed.person").match(reader.text, end):
                break
            if rule("listed.whom").match(reader.text, end):
                break  # "at Liuxi Market and | Ulle Fellers from Baishi, who sells fish"
            yield Piece(match.start("place"), end := small_school(reader, end), "listed", 2)


def again(reader: Reader, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Every further mention of a place that no table knows, once the words around it have told that it is one."""
    text = reader.text
    taken = Hits((mention.span.start, mention.span.end, None) for mention in mentions)
    names = {
        text[m.span.start : m.span.end]: m for m in mentions if m.source.endswith((".unknown", ".listed", ".dateline"))
    }
    headed: dict[str, Mention] = {}  # the towns of datelines, as running text writes them
    for m in () if reader.china else mentions:
        town = town_of(text[m.span.start : m.span.end]) if m.source.endswith(".dateline") else None
        if town is not None and town not in names:
            headed.setdefault(town, m)
    names |= headed
    for start, end in occurrences(text, names, words=True):
        if taken.overlaps(start, end) or reader.people.overlaps(start, end):
            continue
        if reader.institutions.overlaps(start, end) or not _alone(text, start, end):
            continue
        if not reader.china and another(text, start, end):
            continue
        first = names[text[start:end]]
        if text[start:end] in headed and rule("town.folk").match(text, end) is None:
            continue
        yield Mention(Span(start, end), "PLACE", "rule:place.en.again", None, first.priority, first.confidence - 0.05)


def in_capitals(reader: Reader, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Further mentions of a place of several words in a heading in capitals: "FAIR OPENS AT LIUXI ISLAND"."""
    text = reader.text
    told = {text[m.span.start : m.span.end].upper(): m for m in mentions if m.label}
    large = [whole for whole in told if " " in whole and text.count(whole)] if not reader.china else []
    for start, end in occurrences(text, large, words=True):
        line = text[text.rfind("\n", 0, start) + 1 : start] + text[end:].partition("\n")[0]
        apart = all(m.span.end <= start or end <= m.span.start or (start <= m.span.start < end) for m in mentions)
        if line.upper() == line and apart and not rule("organization.after").match(text[end : end + 60].title()):
            first = told[text[start:end]]
            yield Mention(Span(start, end), "PLACE", "rule:place.en.again", None, first.priority, first.confidence)


def _alone(text: str, start: int, end: int) -> bool:
    """Whether the name stands by itself, and nobody of that name speaks."""
    if rule("speaks.after").match(text, end) or rule("organization.after").match(text[end : end + 60]):
        return False
    before, after = word_before(text, start), word_after(text, end)
    if (
        before is not None
        and text[before[0]].isupper()
        and text[before[1] - 1] not in ",;:."
        and text[before[0] : before[1]] not in stops()
    ):
        return False
    return after is None or not text[after[0]].isupper() or text[after[0] : after[1]] in stops()
