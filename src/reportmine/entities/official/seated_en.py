"""A post of an English report with its body in, what stands between the body and the name out: its seat, its charge.

Also whether posts stand before the names of who holds them, as a whole list of them does.
"""

from __future__ import annotations

import re

from reportmine.entities.official.behind_en import seat_first, town_first
from reportmine.entities.official.bodies_en import Interval, has_organ
from reportmine.entities.official.names_en import Name, pattern, read_name
from reportmine.entities.official.state_en import State, followed
from reportmine.entities.official.titles_en import Title


def past_seat(
    state: State, org: Interval | None, stop: int, gap: re.Match[str]
) -> tuple[Interval | None, int, re.Match[str] | None, Name | None]:
    """The body with its town behind it, where that ends, the gap behind and the name that begins there."""
    text = state.text
    name = read_name(text, gap.end())
    if org is None:
        return org, stop, gap, name
    if name is not None and gap[0] == ", " and not name.courtesy:
        seat_too = pattern("official.en.schoolseat").match(text, name.end)
        if seat_too is not None and state.bodies.starting_at(name.start) is None:
            end = seat_too.end("seat")  # "Principal of the School, | Ama Road| at Ho, Mr. Osei"
            return (org[0], name.end), end, *_behind_seat(text, end)
    if (
        name is not None
        and gap[0] in (" ", ", ")
        and (town := seat_first(state, name, known=gap[0] != " ")) is not None
    ):
        return (org[0], town), town, gap, read_name(text, town + 1)  # "Head of Fell Centre | Liuxi A.B. Addo"
    if name is not None and gap[0] == ", " and (town := town_first(state, org, name)) is not None:
        return (org[0], town), town, gap, read_name(text, town + 1)
    seat = state.places.starting_at(gap.end())
    if seat is None or not (name is None or (name.end == seat and not name.courtesy)):
        return org, stop, gap, name
    further = pattern("official.en.bodygap").match(text, seat)  # "Head of the Agency (AG) | Liuxi Hills, Ama Mensah"
    return (org[0], seat), seat, further, None if further is None else read_name(text, further.end())


def _behind_seat(text: str, end: int) -> tuple[re.Match[str] | None, Name | None]:
    """The gap behind a body's seat and the name that begins there."""
    gap = pattern("official.en.bodygap").match(text, end)
    return gap, None if gap is None else read_name(text, gap.end())


def with_place(state: State, org: Interval) -> tuple[Interval, int]:
    """The body with its place, its letters or what it is in charge of, and where its name ends without the letters."""
    text, stop = state.text, org[1]
    place = pattern("official.en.place").match(text, stop)
    seated = None if place is None else read_name(text, place.end())
    if place and seated and seated.words > 1 and _told(state, place.start("place") + 2, seated):
        stop = place.end("place")
    if (charge := pattern("official.en.charge").match(text, stop)) is not None and has_organ(text[slice(*org)]):
        return (org[0], charge.end()), charge.end()
    short = pattern("official.en.letters").match(text, stop)
    return (org[0], stop if short is None else short.end()), stop


def _told(state: State, at: int, name: Name) -> bool:
    """Whether a name behind a body's place is a person's: by its words, or behind a known place and before a mark."""
    if name.sure or state.places.starting_at(at) is None:
        return name.sure
    return state.places.starting_at(name.start) is None and followed(state.text, name.end)


def alternate(text: str, first: int, end: int) -> bool:
    """Whether posts stand before their names: "to | Mayor, Ama Mensah, branch manager, Kofi Addo said"."""
    if (addressed := pattern("official.en.heldby").match(text, end)) is not None:
        last = read_name(text, addressed.end())
        own = last is not None and pattern("official.en.titleahead").match(text, last.end) is None
        return own and not text[:first].rstrip().endswith(",")
    last = read_name(text, end + 2) if text.startswith(", ", end) else None
    if last is None or last.words < 2 or text[:first].rstrip().endswith(","):
        return False
    return pattern("official.en.speaks").match(text, last.end + text.startswith(",", last.end)) is not None


def of_area(state: State, title: Title, owner: Interval, org: Interval) -> bool:
    """Whether an area stands before the post over it, a body behind: "| Upper Liuxi | Regional Manager of RBN"."""
    text = state.text
    if pattern("official.en.overarea").match(text, title.start) is None:
        return False
    area, body = text[slice(*owner)], text[slice(*org)]
    if state.bodies.starting_at(owner[0]) is not None or has_organ(area) or area.isupper():
        return False
    known = state.places.starting_at(owner[0]) is not None or " " in area
    return known and (state.bodies.starting_at(org[0]) is not None or has_organ(body))
