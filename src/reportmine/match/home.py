"""A view in, the country that its report is about out, by the institutions and places that it names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import cast

from reportmine.knowledge.divisions import Division
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.match.gazetteer import Area, Areas, WorldPlace, is_country, place_named
from reportmine.match.hits import Hits
from reportmine.match.institutions import institution_hits
from reportmine.match.listed import PUBLIC, institutions_named
from reportmine.match.places import place_hits
from reportmine.match.words import is_romanized, personal_names
from reportmine.text.view import View

CHINA = "China"
# an institution says more than a region, a region more than a town that may have namesakes
_INSTITUTION, _REGION, _DIVISION, _TOWN = 4.0, 3.0, 1.0, 0.75
# an abbreviation may stand for namesakes in other countries ("SEC")
_ABBREVIATION, _SHORT = 1.0, 5
# a currency, whether it is named once or often
_CURRENCY = 2.0
# a country's people, named once or often: those of others are guests, or compared with
_PEOPLE = 1.0
# a town's name as a part of somebody's or something's
_PART = 0.25
_OPENING = 2000
# how many places must stand against the country that only a business comes from
_GROUND = 2


@cache
def countries() -> dict[str, str]:
    """The English names of countries by their codes."""
    return {row["code"]: row["country"] for row in read_table("country_codes")}


@cache
def codes(country: str | None) -> frozenset[str]:
    """The codes of a country by its English name."""
    return frozenset(code for code, name in countries().items() if name == country)


@cache
def _cues() -> dict[str, str]:
    return {row["surface"]: row["country"] for row in read_table("home_cues")}


@cache
def peoples() -> dict[str, str]:
    """The word for a country's people -> its country: "Ghanaians"."""
    return {row["surface"]: row["country"] for row in read_table("home_people.en")}


@cache
def ordinary() -> frozenset[str]:
    """English names of places that are first of all ordinary words (Reading, Guide)."""
    return frozenset(column("place_ordinary.en", "surface"))


def home(view: View) -> str | None:
    """The country that the report is about, or None where nothing says."""
    if view.lang == "zh":
        return CHINA
    if "home" not in view.memo:
        votes: dict[str, float] = defaultdict(float)
        houses: dict[str, float] = defaultdict(float)  # what is said of a country by businesses alone
        names: dict[str, float] = defaultdict(float)  # and by it where it begins or ends a name, or by letters
        persons: dict[str, float] = defaultdict(float)  # and by the names of people alone
        namesakes = _vote_by_bodies(view, votes, houses)
        if not votes:
            found = read_rules("branch_values")["translated"].pattern.findall(view.text)
            cues = [cue for cue in found if not _shared(cue)]
            votes[CHINA] += _REGION * (len(cues) > 1)
        named: dict[str, set[str]] = defaultdict(set)
        places, people, firms = place_hits(view), surnames(view.text), institution_hits(view)
        for start, end, areas in _spoken_of(view.text, places):
            part = _in_name(view.text, end, areas) or view.text[start:end] in people
            part = part or (_hyphened(view.text, end) and places.starting_at(end + 1) is None)
            before = dict(votes)
            one = _vote(votes, areas, _PART if part else _share(view.text, start, areas))
            if one is not None and part and _of_person(view.text, start, end):
                persons[one] += votes[one] - before.get(one, 0.0)
            if one is not None and (firms.ending_at(end) is not None or _names_body(view.text, end, areas)):
                names[one] += votes[one] - before.get(one, 0.0)  # "Fellbank | Samoa", "| Samoa | Trade Centre"
            named[one or ""].update([] if part else [view.text[start:end]])
        for sign in set(read_rules("home")["cue"].pattern.findall(view.text)):
            votes[_cues()[sign]] += _CURRENCY
        for people in set(read_rules("home")["people"].pattern.findall(view.text)):
            votes[peoples()[people]] += _PEOPLE
        for line in read_rules("home")["capitals"].pattern.finditer(view.text, 0, _OPENING):
            _vote(votes, place_named(line["place"].title()))
        for name in namesakes:
            bearers = sorted(_bearers(name))
            if not any(votes.get(country) for country in bearers) and _ambiguous(name):
                continue
            names[_vote_for_one(votes, bearers)] += _ABBREVIATION * name.isupper()
        best = _told_best(votes, houses, names, named)
        view.memo["home"] = best if best is not None and votes[best] > persons[best] else None
    return cast("str | None", view.memo["home"])


def _share(text: str, start: int, areas: Areas) -> float:
    """How much of its vote a place has: a parish that a saint's town elsewhere may be, "St. Paul", a town's."""
    small = any(isinstance(area, WorldPlace) and area.kind == "district" for area in areas)
    return _TOWN / _REGION if small and read_rules("home")["saint"].pattern.match(text, start) else 1.0


def _spoken_of(text: str, places: Hits[Areas]) -> Iterator[tuple[int, int, Areas]]:
    """The places that are no ordinary words, no saints that own something and nobody's given name."""
    led = leaders(text)
    for start, end, areas in zip(places.starts, places.ends, places.payloads, strict=True):
        given = led and any(first <= start < last for first, last in led)
        if not given and text[start:end] not in ordinary() and not owning_saint(text, start, end, areas):
            yield start, end, areas


def _vote_by_bodies(view: View, votes: dict[str, float], houses: dict[str, float]) -> set[str]:
    """Adds what institutions say of their countries, of businesses apart as well; the names that several share."""
    namesakes: set[str] = set()
    abroad = _abroad(view)
    for start, end, body in institution_hits(view):
        name = view.text[start:end]
        if _shared(name):
            namesakes.add(name)
        elif body.country in countries():
            told = end - start > _SHORT and not _plain(name, body.country)
            country = abroad.get(body.full, countries()[body.country])
            weight = _INSTITUTION if told else _ABBREVIATION
            votes[country] += weight
            houses[country] += weight * (body.kind not in PUBLIC)
    return namesakes


def _told_best(
    votes: dict[str, float], houses: dict[str, float], names: dict[str, float], named: dict[str, set[str]]
) -> str | None:
    """The country that most speaks for; one that only a business comes from yields to one of which places are named."""
    best = max(votes, key=lambda country: votes[country], default=None)
    if best is None or not houses[best] or votes[best] > houses[best] + names[best]:
        return best
    others = [country for country in votes if len(named[country]) >= _GROUND and not houses[country]]
    return max(others, key=lambda country: votes[country], default=best)


def _abroad(view: View) -> dict[str, str]:
    """The countries of the banks that the report says to be a house of theirs there: "Fellbank (Ghana) Limited"."""
    found: dict[str, str] = {}
    for _, end, body in institution_hits(view):
        behind = read_rules("home")["house.abroad"].pattern.match(view.text, end)
        country = "" if behind is None else behind["bracket"] or behind["form"]
        if is_country(country) and body.kind not in PUBLIC:
            found[body.full] = country
    return found


@cache
def _bearers(name: str) -> frozenset[str]:
    """The countries that have a body of the name, also without the words for its kind."""
    bare = read_rules("institutions")["kind.tail"].pattern.sub("", name)
    codes = {body.country for each in {name, bare} for body in institutions_named(each)}
    return frozenset(countries()[code] for code in codes if code in countries())


def _shared(name: str) -> bool:
    """Whether bodies of several countries bear the name."""
    return len(_bearers(name)) > 1


def _ambiguous(name: str) -> bool:
    """Whether bodies of several countries but China bear the name, which alone tells none of them."""
    return len(_bearers(name) - {CHINA}) > 1


def _plain(name: str, country: str) -> bool:
    """Whether a Chinese body's name in English is made of ordinary words, which others may bear elsewhere."""
    if country != "CN" or read_rules("institutions")["chinese"].pattern.search(name):
        return False
    return not any(is_romanized(word) for word in name.split())


def _vote_for_one(votes: dict[str, float], bearers: list[str]) -> str:
    """The country that a name of several speaks for, the one that most speaks for, China last if nothing does."""
    told = max(bearers, key=lambda country: (votes.get(country, 0.0), country != CHINA))
    votes[told] += _ABBREVIATION
    return told


def _names_body(text: str, end: int, areas: tuple[Area, ...]) -> bool:
    """Whether a country's name begins a longer one: "Samoa | Trade Centre"."""
    if not any(isinstance(area, WorldPlace) and area.kind == "country" for area in areas):
        return False
    return read_rules("home")["name.behind"].pattern.match(text, end) is not None


def _in_name(text: str, end: int, areas: tuple[Area, ...]) -> bool:
    """Whether a small region's name is only a part of a longer one: "Brent Mensah", "St. Joseph School"."""
    if not all(isinstance(area, WorldPlace) and area.kind in ("district", "city") for area in areas):
        return False
    named = read_rules("home")["name.behind"].pattern.match(text, end)
    return named is not None


def _of_person(text: str, start: int, end: int) -> bool:
    """Whether a small region's name that another follows is a given one, no street's or house's: "David | Mensah"."""
    housed = read_rules("home")["house.behind"].pattern.match(text, end) is not None
    return not housed and text[start:end] in personal_names()


def owning_saint(text: str, start: int, end: int, areas: tuple[Area, ...]) -> bool:
    """Whether a place's name is a saint's that owns something, as schools are called: "St Thomas' were"; no country.

    Or that of a saint whose name goes on: "St Vincent | de Paul".
    """
    whole = read_rules("home")["saint.whole"].pattern.match(text, start)
    if whole is not None and whole.end() == end:
        return True
    if any(isinstance(area, WorldPlace) and area.kind == "country" for area in areas):
        return False
    owner = read_rules("home")["saint.owner"].pattern.match(text, start)
    return owner is not None and owner.end() == end


def _hyphened(text: str, end: int) -> bool:
    """Whether a hyphen and another name stand behind the place: "Lebanon-Oakhill Office"."""
    return text[end : end + 1] == "-" and text[end + 1 : end + 2].isupper()


def surnames(text: str) -> frozenset[str]:
    """The surnames that stand behind a courtesy title, which are the names of places as well: "Mr James Lau"."""
    return frozenset(match["name"] for match in read_rules("home")["person"].finditer(text))


def leaders(text: str) -> tuple[tuple[int, int], ...]:
    """Where people lead or help by given names alone, which are towns' as well: "led by | Victoria and Ruth"."""
    rows = read_rules("home")["given"].finditer(text)
    return tuple(
        row.span("row")
        for row in rows
        if personal_names().issuperset(row["row"].replace(" and ", ", ").replace(",,", ",").split(", "))
    )


def _vote(votes: dict[str, float], areas: tuple[Area, ...], share: float = 1.0) -> str | None:
    """The one country that a place speaks for, to which its vote is added."""
    world = {a.country: a.kind for a in areas if isinstance(a, WorldPlace) and a.kind != "continent"}
    weight = {country: _TOWN if kind == "city" else _REGION for country, kind in world.items()}
    if any(isinstance(area, Division) for area in areas):
        weight[CHINA] = _REGION if CHINA in world else _DIVISION
    top = max(weight.values(), default=0.0)
    leaders = [country for country, value in weight.items() if value == top]
    if len(leaders) != 1:
        return None
    votes[leaders[0]] += top * share
    return leaders[0]
