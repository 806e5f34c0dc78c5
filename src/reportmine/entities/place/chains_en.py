"""An English report and its pieces of places in, chains out: names written one inside the next, "Liuxi Village, Ho"."""

from __future__ import annotations

from dataclasses import replace

from reportmine.entities.place.letters_en import stands_for
from reportmine.entities.place.reader_en import Piece, Reader
from reportmine.entities.place.tables_en import RANKS, abbreviations, is_kind, rule
from reportmine.knowledge.divisions import candidates_en
from reportmine.knowledge.townships import towns_en
from reportmine.match.coast import is_region
from reportmine.match.gazetteer import WorldPlace, place_named
from reportmine.match.home import CHINA
from reportmine.match.words import personal_names, stops, word_after


def chains(reader: Reader, pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces joined where each is written inside the next, larger one: "Liuxi Village, Baishi Town"."""
    joined: list[list[Piece]] = []
    for number, piece in enumerate(pieces):
        if joined:
            last = joined[-1][-1]
            between = reader.text[last.end : piece.start]
            if last.kind in ("org", "venue"):
                between = rule("college.kind").sub("", between, 1)  # "Liuxi College | (Autonomous), Ho"
                between = " " if _lettered(reader, last, between) else between
            if between == " at " and rule("university.at").search(reader.text[last.start : last.end]):
                joined[-1][-1] = replace(last, end=piece.end)
                continue
            if between == ", " and (_in_pairs(reader, pieces, number) or _in_pairs(reader, pieces, number - 2)):
                joined[-1].append(piece)
                continue
            row = between == ", " and (_in_row(reader, joined, piece) or _paired(reader, pieces, number))
            row = row or (between == ", " and not piece.known and reader.stops.overlaps(last.start, piece.start))
            row = row or (between == ", " and _each_in(reader, pieces, number)) or _glued(reader, pieces, number)
            if between == ", " and _mixed(reader, pieces, number):
                joined[-1][-1] = replace(last, kind="")  # its neighbours tell that it is no ordinary word
                joined.append([replace(piece, kind="")])
                continue
            if not row and _within(reader, last, piece, between):
                joined[-1].append(piece)
                continue
        joined.append([piece])
    return [part for chain in joined for part in _abbreviated(reader, chain)]


def _lettered(reader: Reader, last: Piece, between: str) -> bool:
    """Whether abroad only a school's letters divide it from what it is named after: "Liuxi School | (LS) | Ho"."""
    letters = None if reader.china or last.kind != "org" else rule("letters.between").fullmatch(between)
    return letters is not None and stands_for(letters["letters"], reader.text[last.start : last.end])


def _within(reader: Reader, last: Piece, piece: Piece, between: str) -> bool:
    """Whether the next piece is the larger area around the last one, or goes on with its address."""
    larger = (
        between in (", ", ",", " ")
        and piece.rank > last.rank
        and not _same_kind(reader.text, last, piece)
        and not (reader.china and between == ", " and _streets(reader.text, last, piece))
        and not (between == ", " and not reader.china and (_owns(reader.text, piece) or _someone(reader, last, piece)))
        and not (reader.china and (_beside(reader.text, last, piece) or _apart(reader.text, last, piece)))
        and not (between == ", " and reader.china and _begins_anew(reader.text, last, piece))
        and not (between == ", " and reader.china and _begins_body(reader.text, piece))
        and not (last.rank and (reader.enumerated(last.start) or _goes_on(reader, last, piece)))
        and not (between == ", " and _begins_row(reader, last, piece))
        and (
            between != " "
            or (last.known and last.kind != "ordinary")
            or (piece.known and last.kind in ("org", "venue"))
        )
    )
    if larger or (between == " " and _descends(reader, last, piece)):
        return True
    if between == ", ":
        warded = last.kind in ("", "admin") and rule("ward").match(reader.text, *_span(piece)) is not None
        told = _repeats(reader.text, last, piece) or _town_of(reader, last, piece)
        if warded or told or _after_street(reader, last, piece) or _its_street(reader, last, piece):
            return True
        if _only_two(reader, last, piece) or _its_house(reader, last, piece) or _its_district(reader, last, piece):
            return True
    dashed = piece.rank < RANKS["country"] and not reader.china and rule("venue.dash").fullmatch(between)
    apart = dashed or rule("unknown.between").fullmatch(between)
    return piece.known and last.kind in ("org", "venue") and apart is not None


def _goes_on(reader: Reader, last: Piece, piece: Piece) -> bool:
    """Whether a town that no table knows is no part of the next, as a list goes on: "in Liuxi, Baishi and Ho have"."""
    if reader.china or last.kind not in ("unknown", "listed") or piece.rank > RANKS["city"]:
        return False
    return any(rule(name).match(reader.text, piece.end) for name in ("row.ends", "row.longer"))


def _owns(text: str, piece: Piece) -> bool:
    """Whether the place owns what follows: "in Liuxi, | Baishi's Inn of the Fells", "Liuxi, | Baishi's next town"."""
    small = piece.rank <= RANKS["city"]
    owned = text[piece.end + 3 : piece.end + 4] if text.startswith("'s ", piece.end) else ""
    return owned.islower() or (small and owned.isupper())


def _someone(reader: Reader, last: Piece, piece: Piece) -> bool:
    """Whether what seems a town behind a venue is somebody with a post: "at Liuxi School, | George | Addo, the"."""
    given, _, further = reader.text[piece.start : piece.end].partition(" ")
    if last.kind not in ("org", "venue") or given not in personal_names() or (further and piece.known):
        return False
    behind = rule("someone.behind").match(reader.text, piece.start + len(given))
    return behind is not None and not is_kind(behind["last"])


def _same_kind(text: str, last: Piece, piece: Piece) -> bool:
    """Whether both are venues of one kind, of which neither lies in the other: "Liuxi Market, Baishi market"."""
    if (last.kind, piece.kind) != ("venue", "venue"):
        return False
    kinds = {text[one.start : one.end].rsplit(" ", 1)[-1].lower() for one in (last, piece)}
    return len(kinds) == 1


def _streets(text: str, last: Piece, piece: Piece) -> bool:
    """Whether two streets without a number begin a list of more: "Liuxi Road, Baishi Street | and Nan Road"."""
    kinds = [text[one.start : one.end].rsplit(" ", 1)[-1] for one in (last, piece)]
    named = all(rule("street.word").fullmatch(kind) for kind in kinds) and not text[last.start].isdigit()
    return named and rule("street.further").match(text, piece.end) is not None


def _beside(text: str, inner: Piece, outer: Piece) -> bool:
    """Whether two names stand in a list, though the first could lie in the second: "Liuxi Plaza | Nan Supermarket"."""
    if (inner.kind, outer.kind) in (("venue", "venue"), ("org", "venue"), ("org", "org")) or outer.kind == "listed":
        return True
    kind = text[outer.start : outer.end].rsplit(" ", 1)[-1]
    if inner.kind == "venue" and rule("community").fullmatch(kind):
        return True
    return inner.kind == "venue" and f" {kind} " in text[inner.start : inner.end]


def _begins_anew(text: str, last: Piece, piece: Piece) -> bool:
    """Whether a Chinese area that is told from its county down is the next of a row: "Liuxi Plaza|, Dongshan County
    Baishi Town and …", "Nanling County market|, Dongshan County Baishi Town".
    """
    if rule("county.down").match(text[piece.start : piece.end]) is None:
        return False
    return rule("county.own").search(text, last.start, last.end) is not None or bool(
        rule("row.goes.on").match(text, piece.end)
    )


def _begins_body(text: str, piece: Piece) -> bool:
    """Whether a body's name begins with the area, as a list goes on: "Liuxi Street, | Ho | Trade Association"."""
    if piece.kind not in ("", "ordinary"):
        return False
    return rule("organization.after").search(text[piece.end : piece.end + 60]) is not None


def _apart(text: str, inner: Piece, outer: Piece) -> bool:
    """Whether of two Chinese areas none of the first's name lies in one of the second's: "Wanrong, Linyi"."""
    if text.startswith("'s ", outer.end):
        return True  # "Wuhan, | central China's Hubei Province"
    if not (inner.known and outer.known and inner.kind == outer.kind == ""):
        return False
    inners = candidates_en(text[inner.start : inner.end])
    outers = {division.full for division in candidates_en(text[outer.start : outer.end])}
    return bool(inners and outers) and all(outers.isdisjoint((d.full, d.city, d.province)) for d in inners)


def _in_row(reader: Reader, joined: list[list[Piece]], piece: Piece) -> bool:
    """Whether a name without a kind stands in China among cities in a row: "Suzhou, | Liuxi, | Chengdu"."""
    if not reader.china or len(joined) < 2 or joined[-1][-1].kind not in ("unknown", "listed") or not piece.known:
        return False
    before, last = joined[-2][-1], joined[-1][0]
    return before.known and before.rank == piece.rank and reader.text[before.end : last.start] == ", "


def _mixed(reader: Reader, pieces: list[Piece], number: int) -> bool:
    """Whether a name and the one before it stand in a row of names none of which contains another.

    So it is where one of its size follows ("Liuxi, | Baishi, Ho"), or if it is a country's, or lies in one, of which no
    place bears the name before it: "London, Paris, | Singapore, Bangkok".
    """
    last, piece = pieces[number - 1], pieces[number]
    plain = ("", "ordinary")
    if not (last.known and piece.known and last.kind in plain and piece.kind in plain):
        return False
    before, behind = pieces[max(number - 2, 0)], pieces[min(number + 1, len(pieces) - 1)]
    led = number > 1 and before.known and reader.text[before.end : last.start] == ", "
    gap = reader.text[piece.end : behind.start]
    follows = behind is not piece and behind.known and behind.kind in plain
    wide = piece.rank >= RANKS["country"] or is_region(reader.text[piece.start : piece.end])
    if not wide and follows and gap == ", " and behind.rank == piece.rank:
        return True
    return (led or (follows and rule("row.join").fullmatch(gap) is not None)) and _foreign(reader, last, piece)


def _paired(reader: Reader, pieces: list[Piece], number: int) -> bool:
    """Whether the last two of three names abroad are areas of one size: "in Tamale, | Ashanti | and Volta"."""
    piece, behind = pieces[number], pieces[min(number + 1, len(pieces) - 1)]
    if reader.china or behind is piece or not all(one.known and one.kind == "" for one in (piece, behind)):
        return False
    if piece.rank != behind.rank or not RANKS["city"] < piece.rank < RANKS["country"]:
        return False
    return rule("list.closed").fullmatch(reader.text, piece.end, behind.start) is not None


def _each_in(reader: Reader, pieces: list[Piece], number: int) -> bool:
    """Whether abroad a row names each place with where it lies: "Liuxi in Ho, | Baishi in Accra"."""
    if reader.china or number + 1 >= len(pieces):
        return False
    last, piece, behind = pieces[number - 1 : number + 2]
    if piece.rank > RANKS["city"] or any(one.kind in ("org", "venue") for one in (last, piece, behind)):
        return False
    led = rule("row.each").search(reader.text, max(0, last.start - 30), last.start)
    return led is not None and reader.text[piece.end : behind.start] == " in "


def _glued(reader: Reader, pieces: list[Piece], number: int) -> bool:
    """Whether abroad a name is one of several in a row, with a comma but no blank: "Ho, Baishi, | Liuxi|,Accra"."""
    last, piece, text = pieces[number - 1], pieces[number], reader.text
    behind = pieces[min(number + 1, len(pieces) - 1)]
    if reader.china or piece.kind in ("org", "venue", "admin") or max(piece.rank, behind.rank) >= RANKS["state"]:
        return False
    between = text[last.end : piece.start]
    led = number > 1 and text[pieces[number - 2].end : last.start] in (", ", ",")
    follows = rule("comma.glued").match(text, piece.end) is not None
    return (between == "," and (led or follows)) or (between == ", " and led and follows)


def _in_pairs(reader: Reader, pieces: list[Piece], number: int) -> bool:
    """Whether abroad two towns stand each before its area: "in Liuxi, | Upper Fell| and Ho, Volta." """
    if reader.china or number < 1 or number + 2 >= len(pieces):
        return False
    last, piece, town, area = pieces[number - 1 : number + 3]
    text = reader.text
    sized = piece.rank == area.rank and RANKS["city"] < piece.rank < RANKS["country"]
    sized = sized and max(last.rank, town.rank) <= RANKS["city"] and piece.known and area.known
    if not sized or any(one.kind in ("org", "venue") for one in (last, piece, town, area)):
        return False
    if text[last.end : piece.start] != ", " or text[town.end : area.start] != ", ":
        return False
    ends = area.end >= len(text) or rule("pairs.ends").match(text, area.end) is not None
    return ends and rule("pairs.join").fullmatch(text, piece.end, town.start) is not None


def _foreign(reader: Reader, town: Piece, country: Piece) -> bool:
    """Whether tables know places of the town's name, and none in the country, which is not the report's own."""
    name = reader.text[country.start : country.end]
    towns, countries = (
        {getattr(area, "country", CHINA) for area in place_named(reader.text[one.start : one.end])}
        for one in (town, country)
    )
    away = reader.home not in countries or is_region(name)  # no table has all towns of the report's country
    return away and bool(towns) and towns.isdisjoint(countries)


def _descends(reader: Reader, outer: Piece, inner: Piece) -> bool:
    """Whether in a report about China the second of two bare names lies in the first: "Shandong | Weifang"."""
    if not (reader.china and outer.known and inner.known and outer.kind == inner.kind == ""):
        return False
    outers = {division.full for division in candidates_en(reader.text[outer.start : outer.end])}
    inners = candidates_en(reader.text[inner.start : inner.end])
    return any(not outers.isdisjoint((d.city, d.province)) and d.full not in outers for d in inners)


def _repeats(text: str, last: Piece, piece: Piece) -> bool:
    """Whether a town bears the name of the area around it: "Liuxi, Liuxi", "Liuxi, Liuxi County"."""
    inner, outer = text[last.start : last.end], text[piece.start : piece.end]
    alike = outer == inner and not is_kind(inner.rpartition(" ")[2])  # "Liuxi Village, | Liuxi Village" is a slip
    return alike or (piece.kind not in ("org", "venue") and outer.startswith(f"{inner} "))


def _initials(text: str, end: int) -> bool:
    """Whether what could be a state's letters are a person's: "Liuxi, N.S. | Rao"."""
    after = word_after(text, end) if text[end - 1] == "." and text[end - 3 : end - 2] == "." else None
    return after is not None and text[after[0]].isupper() and text[slice(*after)] not in stops()


def _after_street(reader: Reader, last: Piece, piece: Piece) -> bool:
    """Whether the town of an address stands behind its house and street: "39 Liuxi Street | , Baishi"."""
    if reader.china or piece.kind in ("org", "venue") or rule("street.word").search(reader.text, *_span(piece)):
        return False
    kind = reader.text.rfind(" ", last.start, last.end) + 1
    street = rule("street.word").fullmatch(reader.text, kind, last.end) is not None
    return street and rule("street.number").match(reader.text[last.start : last.end]) is not None


def _its_street(reader: Reader, last: Piece, piece: Piece) -> bool:
    """Whether the street of a venue stands behind it, abroad: "Fell House | , Baishi Road"."""
    if reader.china or last.kind not in ("org", "venue", "common", "unknown") or last.generic:
        return False
    if rule("venue.street").fullmatch(reader.text, *_span(piece)) is None:
        return False
    street = rule("venue.street").fullmatch(reader.text, *_span(last)) is not None
    listed = reader.text.startswith(", ", piece.end) and rule("venue.street").match(reader.text, piece.end + 2)
    return not (street or listed or rule("row.ends").match(reader.text, piece.end))


def _its_house(reader: Reader, last: Piece, piece: Piece) -> bool:
    """Whether a house number and its street stand behind a school, abroad: "Fell School | , 40 Baishi Rd."."""
    if reader.china or last.kind not in ("org", "venue") or piece.kind not in ("unknown", "common"):
        return False
    return rule("house.number").fullmatch(reader.text, *_span(piece)) is not None


def _its_district(reader: Reader, last: Piece, piece: Piece) -> bool:
    """Whether a municipality's district stands behind it, abroad: "in Liuxi Municipality | , Kailali|, on"."""
    if reader.china or last.kind != "admin" or piece.kind not in ("", "admin") or piece.rank != RANKS["district"]:
        return False
    town = rule("municipality").search(reader.text, *_span(last)) is not None
    alike = rule("municipality").search(reader.text, *_span(piece)) is not None
    return town and not alike and rule("pair.ends").match(reader.text, piece.end) is not None


def _begins_row(reader: Reader, last: Piece, piece: Piece) -> bool:
    """Whether a town called by a bay or creek begins a row of towns, abroad: "at Fell Bay | , Baishi, Ho and Liuxi"."""
    if reader.china or last.kind != "venue" or piece.rank != RANKS["city"]:
        return False
    feature = rule("feature.town").search(reader.text, *_span(last)) is not None
    return feature and rule("feature.row").match(reader.text, last.end) is not None


def _only_two(reader: Reader, last: Piece, piece: Piece) -> bool:
    """Whether two names that no table tells, behind a small word, are no list: "in Liuxi | , Baishi|, it"."""
    towns = last.known and piece.known and last.kind == piece.kind == "" and last.rank == piece.rank == RANKS["city"]
    towns = towns or _namesake(reader, last, piece)
    if reader.china or not (towns or (last.kind == "unknown" and piece.kind in ("unknown", "listed"))):
        return False
    if reader.enumerated(last.start) or not reader.text[last.start - 2 : last.start - 1].islower():
        return False
    return rule("pair.ends").match(reader.text, piece.end) is not None


def _namesake(reader: Reader, last: Piece, piece: Piece) -> bool:
    """Whether a part of a town of the report's country bears the name of a foreign area: "in Maryland | , Lagos|."."""
    if not (last.known and piece.known) or last.kind != "" or piece.kind != "" or last.rank >= RANKS["country"]:
        return False
    foreign, own = (
        {getattr(area, "country", CHINA) for area in place_named(reader.text[one.start : one.end])}
        for one in (last, piece)
    )
    return reader.home in own and reader.home not in foreign


def _span(piece: Piece) -> tuple[int, int]:
    return piece.start, piece.end


def _town_of(reader: Reader, last: Piece, piece: Piece) -> bool:
    """Whether a name, though it is also a city's, is a township of the county behind it: "Datong, Shizong"."""
    if not (reader.china and last.known and piece.kind in ("", "admin")):
        return False
    counties = {division.code for division in candidates_en(reader.text[piece.start : piece.end])}
    return any(counties.intersection(town.counties) for town in towns_en(reader.text[last.start : last.end]))


def _abbreviated(reader: Reader, chain: list[Piece]) -> list[list[Piece]]:
    """The chain with the abbreviation of its state, which is a chain of its own behind a state: "Liuxi, Minn."."""
    last = chain[-1]
    found = word_after(reader.text, last.end + 1) if reader.text[last.end : last.end + 2] == ", " else None
    if found is None:
        return [chain]
    end = found[1] + (reader.text[found[1] : found[1] + 1] == ".")
    for stop in (end, found[1]):
        if reader.text[found[0] : stop] in abbreviations() and not _initials(reader.text, stop):
            if _mere_state(reader, last):
                return [chain, [replace(last, start=found[0], end=stop)]]
            return [[*chain[:-1], replace(last, end=stop)]]
    return [chain]


def _mere_state(reader: Reader, piece: Piece) -> bool:
    """Whether a piece is a state and nothing else, outside the United States: "Haryana", not "New York, N.Y."."""
    at = reader.places.last_within(piece.start, piece.end)
    areas = () if at is None or reader.places.starts[at] != piece.start else reader.places.payloads[at]
    states = [area for area in areas if isinstance(area, WorldPlace) and area.kind == "state"]
    return 0 < len(states) == len(areas) and all(state.country != "United States" for state in states)
