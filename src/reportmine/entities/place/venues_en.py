"""A school, company or venue of an English report in, its PLACE where something is located or told to happen there."""

from __future__ import annotations

import re
from dataclasses import replace

from reportmine.entities.place.context_en import cell_end
from reportmine.entities.place.judged_en import Judged
from reportmine.entities.place.longer_en import longer, longer_behind
from reportmine.entities.place.tables_en import RANKS, is_kind, not_names, rule
from reportmine.match.words import common_words, stops
from reportmine.records import Mention, Span

ADDRESS = 2  # pieces of a school and its town
_SCHEDULE = 90
_WON = 80


def venue(one: Judged, kind: str) -> Mention | None:
    """The PLACE of a school or company ("org") or a venue; a blocker over a school that nothing is located at."""
    end = one.last.end
    if kind == "venue" and not (one.reader.china or one.context) and _area(one):
        return None if longer(one) else one.place("table", 0.8)
    if one.first.generic and len(one.chain) == 1:
        after = rule("unknown.after").match(one.text, end)
        if after is None or one.context != "strong" or not _new(after["place"]):
            return None
        if " " in after["place"] and rule("unknown.posted").match(one.text, after.end("place")):
            return None  # "at the Hotel, | Ama Mensah the director said"
        end = after.end("place")
    located = one.context == "strong" or (kind == "venue" and one.context in ("weak", "line"))
    if located and longer_behind(one):
        stop = one.reader.right(end)
        town = one.reader.places.starting_at(stop + 2) if one.text.startswith(", ", stop) else None
        return None if town is None or one.reader.china else one.place("venue", 0.75, town)
    if kind == "venue" and one.context == "weak" and not one.reader.china and _delegates(one):
        return None
    if kind == "venue" and not one.reader.china and (_goes(one) or _undertaken(one) or _otherwise(one)):
        return None
    located = located or _scheduled(one, end)
    before = one.text[max(0, one.first.start - 80) : one.first.start]
    addressed = rule("addressed").search(before) is not None
    addressed = addressed or (kind == "org" and _met(one, before))
    seats = kind == "org" and rule("body.seat").search(before) is not None
    if seats or (kind == "org" and rule("belongs").search(before) and not addressed):
        return one.blocker(_school(one, end))
    if not (addressed or one.reader.china) and _gains(one, kind, before):
        return one.blocker(one.first.end)
    located = located and not (kind == "org" and (_won(one) or _acts(one, end)))
    located = (located or addressed) and not (kind == "org" and _joins(one))
    if one.context == "cell":
        return one.place("host", 0.75, cell_end(one.text, one.first.start))
    if one.context == "on":
        located = rule("on.name").search(one.text[one.first.start : one.first.end]) is not None
    if located:
        school = kind == "org" and rule("university.before").search(f"{one.text[one.first.start : end]} - ")
        parent = rule("university.of").match(one.text, end) if school else None
        end = _nation(one, end) if parent is None else parent.end()
        place = one.place("host" if kind == "org" else "venue", 0.8, end)
        return replace(place, span=Span(_behind_owner(one), end))
    if kind != "org" or rule("university.before").search(before):
        return None
    return one.blocker(_school(one, end))


def _nation(one: Judged, end: int) -> int:
    """The end of a body of one calling with the nation it is of: "Institute of Bankers | of Ghana"."""
    calling = one.text.startswith(" of ", end) and rule("calling.of").search(one.text, one.first.start, end)
    return (one.reader.places.starting_at(end + len(" of ")) or end) if calling else end


def _delegates(one: Judged) -> bool:
    """Whether people stand for what looks like a venue: "representatives from | Fell Way Ghana"."""
    return rule("delegates.from").search(one.text, max(0, one.first.start - 30), one.first.start) is not None


def _goes(one: Judged) -> bool:
    """Whether what looks like a venue is a club whose members go somewhere: "Owl Club | visits Fellbank"."""
    if one.context == "strong" or rule("club.house").search(one.text, one.first.start, one.first.end) is None:
        return False
    return rule("club.goes").match(one.text, one.first.end) is not None


def _undertaken(one: Judged) -> bool:
    """Whether what looks like a venue names a project: "help in the | Clean River | project"."""
    led = rule("project.before").search(one.text, max(0, one.first.start - 16), one.first.start) is not None
    return led and rule("project.behind").match(one.text, one.last.end) is not None


def _otherwise(one: Judged) -> bool:
    """Whether what ends like a house is a meeting or a parliament: "the Fellbank | Town Hall | meeting"."""
    start, end = one.first.start, one.first.end
    return any(found.end() == end for found in rule("house.other").finditer(one.text, start, end + 30))


def _gains(one: Judged, kind: str, before: str) -> bool:
    """Whether the text before names who is given something, or the house itself is what the sentence is about.

    So where its name is that of something that is run: "a workshop of the Liuxi Academy | initiative".
    """
    if kind == "org" and rule("house.scheme").match(one.text, one.last.end):
        return True
    given = rule("raised.for").search(before) or rule("charities.named").search(before)
    return bool(given or (kind == "venue" and rule("donated.to").search(before))) or _cares(one)


def _cares(one: Judged) -> bool:
    """Whether a house that cares for people is the subject of what it does: "Mill Hospice | provides care"."""
    if rule("care.house").search(one.text, one.first.start, one.first.end) is None:
        return False
    name = "care.charity" if one.context == "strong" else "care.acts"
    return rule(name).match(one.text, one.first.end) is not None


def _met(one: Judged, before: str) -> bool:
    """Whether a school's people are met where it is: "with pupils of | Liuxi Primary School | in Baishi"."""
    met = not one.reader.china and rule("pupils.of").search(before) is not None
    return met and rule("seat.behind").match(one.text, one.first.end) is not None


def _joins(one: Judged) -> bool:
    """Whether people from a school abroad only take part: "pupils from | Liuxi School | in Baishi also joined"."""
    if one.reader.china or rule("joiners.behind").match(one.text, one.first.end) is None:
        return False
    return rule("joiners.from").search(one.text, max(0, one.first.start - 160), one.first.start) is not None


def _school(one: Judged, end: int) -> int:
    """Where the school ends, abroad, of a chain whose areas are told one by one: "College | , Baishi, Nanling"."""
    return one.first.end if len(one.chain) > ADDRESS and not one.reader.china else end


def _won(one: Judged) -> bool:
    """Whether a prize goes to a school: "the third place went to | Liuxi College"."""
    before = one.text[max(0, one.first.start - _WON) : one.first.start]
    won = rule("won.to").search(before)
    return won is not None and rule("unknown.won").search(before[: won.start()]) is not None


def _acts(one: Judged, end: int) -> bool:
    """Whether a school wins, or behind a day or a country does something: "On May 3, 2019, | Liuxi College | held"."""
    if not one.reader.china and rule("wins.behind").match(one.text, end) is not None:
        return True
    before = one.text[max(0, one.first.start - _SCHEDULE) : one.first.start]
    opens = not one.reader.china and rule("acts.opening").search(before) is not None
    return opens and rule("acts.behind").match(one.text, end) is not None


def _behind_owner(one: Judged) -> int:
    """Where a venue's own name begins behind the institution whose it is: "the RBN's | Baishi Recreation Club"."""
    start = one.first.start
    owner = None if one.reader.china else one.reader.institutions.starting_at(start)
    owned = owner is not None and one.text.startswith("'s ", owner)
    name = one.text[owner + 3 : one.first.end] if owned and owner is not None else ""
    plain = is_kind(name) or name.split(" ")[0].lower() in common_words()
    return start if owner is None or " " not in name or plain else owner + 3


def _scheduled(one: Judged, end: int) -> bool:
    """Whether something is told to happen at the venue: it hosts, a time stands beside it, lessons go to it."""
    start = one.first.start
    dated = one.reader.china and one.first.kind == "venue"
    before = ("timed.before", "lesson.to", "works.on", *(("day.before",) if dated else ()))
    behind = ("hosts.after", "timed.behind")
    if not one.reader.china and rule("folk.behind").match(one.text, end):
        before = ("lesson.to",)  # "12 June 2019", then "Liuxi School | staff thanked the bank"
    return any(rule(name).match(one.text, end) for name in behind) or any(
        rule(name).search(one.text, max(0, start - _SCHEDULE), start) for name in before
    )


def _area(one: Judged) -> bool:
    """Whether the whole chain is the name of an area that a table knows: "Milne Bay"."""
    places = one.reader.places
    at = places.last_within(one.first.start, one.last.end)
    whole = at is not None and (places.starts[at], places.ends[at]) == (one.first.start, one.last.end)
    return whole and at is not None and one.reader.rank(places.payloads[at]) > RANKS["city"]


def _new(name: str) -> bool:
    return not any(word in stops() or word in not_names() or is_kind(word) for word in re.split("[ -]", name))
