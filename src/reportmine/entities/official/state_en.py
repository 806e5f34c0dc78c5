"""An English report's known bodies and places in, out what stands beside a title there, and the people found so far."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from reportmine.entities.official.bodies_en import Interval, body_after_comma, body_before, has_organ, is_organ
from reportmine.entities.official.fields_en import field_of_area
from reportmine.entities.official.ministers_en import portfolio_start
from reportmine.entities.official.names_en import Name, is_given_name, pattern, read_name, read_name_before
from reportmine.entities.official.titles_en import Title
from reportmine.match.gazetteer import Areas, is_country
from reportmine.match.hits import Hits
from reportmine.match.listed import Body

_SMALL = re.compile("[a-z]+")
_FAR = 170  # how far a name stands behind its title


@dataclass(frozen=True, slots=True)
class Found:
    """A person with the title, the body and the rule that told."""

    name: Name
    title: Interval
    org: Interval | None
    rule: str


@dataclass
class State:
    """What one report has yielded so far, by the name's start; `floor` is where the last fact ends."""

    text: str
    bodies: Hits[Body]
    places: Hits[Areas]
    floor: int = 0
    beside: int = 0
    found: dict[int, Found] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)
    surnames: dict[str, int] = field(default_factory=dict)  # the last words of whole names, and where such a name is

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that the text writes in small letters."""
        return frozenset(_SMALL.findall(self.text))

    def add(self, name: Name, title: Interval, org: Interval | None, rule: str) -> None:
        """Keep a person and move on behind the name, the title and the body."""
        title, org = (title, org) if org is None else field_of_area(self.text, title, org, self.places)
        org = None if org is None else self._bare(self._lettered(self._unseated(org)))
        org = org if org is None or org[0] < name.end else self._placed(org)
        self.taken.update(range(name.start, name.end))
        rest, _, last = self.text[name.start : name.end].rpartition(" ")
        if rest:
            self.surnames[last] = min(self.surnames.get(last, name.start), name.start)
        seat = pattern("official.en.unitbracket").search(self.text, *title)
        end = title[1] if seat is None or seat.end() < title[1] else seat.start()  # "Director | (Ho Office)"
        post = (title[0], end - len(" of") * self.text.endswith(" of", title[0], end))
        self.found[name.start] = Found(name, post, org, f"rule:official.en.{rule}")
        self.floor = max(self.floor, name.end, title[1], org[1] if org else 0)

    def _bare(self, org: Interval) -> Interval:
        """The body without its article in capitals, which is part of a country's name: "The | Fell Foundation"."""
        named = self.places.starting_at(org[0]) is not None or self.bodies.starting_at(org[0]) is not None
        article = self.text.startswith("The ", org[0]) and not named
        return (org[0] + len("The "), org[1]) if article else org

    def _lettered(self, org: Interval) -> Interval:
        """The body with its own letters in brackets behind it, as the text gives it: "Fell Reserve Bank | (FRB)"."""
        letters = pattern("official.en.letters").match(self.text, org[1])
        if letters is None:
            return org
        initials = {word[:1] for word in self.text[slice(*org)].split(" ")}
        first, last = letters[0].strip(" ()")[0], letters[0].strip(" ()")[-1]
        return org if initials.isdisjoint((first, last)) else (org[0], letters.end())  # not "Leeds | (UK)"

    def _placed(self, org: Interval) -> Interval:
        """The body behind a name with the place that it is in: "Ama Osei, Dean, College of Trade|, Liuxi"."""
        seat = self.places.starting_at(org[1] + 2) if self.text.startswith(", ", org[1]) else None
        goes_on = seat is not None and pattern("official.en.goeson").match(self.text, seat) is not None
        return org if seat is None or goes_on else (org[0], seat)

    def _unseated(self, org: Interval) -> Interval:
        """The body without the town that it is in: "Hope Children's Home | in Baishi"; an embassy is that in a land."""
        start, end = org
        seat = pattern("official.en.seatedin").search(self.text, start, end)
        if seat is None or pattern("official.en.abroad").search(self.text, start, seat.start()):
            return org
        at = self.bodies.ending_at(seat.start())
        if at is not None and self.bodies.payloads[at].central_bank:
            return org  # "CBN in Liuxi" is a unit
        led = at is not None and pattern("official.en.housepost").search(self.text, max(0, start - 40), start)
        if led and not (seat["state"] or is_country(seat["town"])):
            return org  # "branch manager at Fellbank in Liuxi"
        last = self.text[start : seat.start()].rsplit(" ", 1)[-1]
        whole = at is not None or has_organ(last) or pattern("official.en.homeword").fullmatch(last) is not None
        longer = has_organ(seat["town"]) and self.places.starting_at(seat.start("town")) != end
        return (start, seat.start()) if whole and not longer else org

    def area_body(self, seat: int) -> int | None:
        """Where a known body ends, with its letters, that stands right behind a place which ends at the offset."""
        end = self.bodies.starting_at(seat + 1) if self.text.startswith(" ", seat) else None
        letters = None if end is None else pattern("official.en.letters").match(self.text, end)
        return end if letters is None else letters.end()

    def claims(self, start: int, end: int) -> bool:
        """Whether a person already found shares characters with the interval."""
        return not self.taken.isdisjoint(range(start, end))


def whole(state: State, title: Title) -> Title:
    """The title without a body's name that begins like one (First Bank | President), with its area inside."""
    if (inside := pattern("official.en.bodyinside").match(state.text[title.start : title.end])) is not None:
        return Title(title.start + inside.start("post"), title.end, title.kind)
    deputy = pattern("official.en.deputyof").search(state.text, max(state.floor, title.start - 40), title.start)
    if deputy is not None and pattern("official.en.areapost").match(state.text, title.start):
        return Title(deputy.start("whole"), title.end, title.kind)
    if state.text.startswith("group ", title.start) and (behind := _of_group(state.text, title.start)) is not None:
        return Title(behind, title.end, title.kind)
    if state.text.endswith(" Group Head", title.start, title.end):
        head = title.end - len("Head")
        led = pattern("official.en.grouphead").search(state.text, max(state.floor, head - 120), head)
        return title if led is None else Title(head, title.end, title.kind)
    if (nation := _nation_before(state, title)) is not None:
        return Title(nation, title.end, title.kind)
    if pattern("official.en.minister").match(state.text, title.start):
        return Title(_region_before(state, title.start), title.end, title.kind)
    if pattern("official.en.ministerial").search(state.text, title.start, title.end):
        return Title(portfolio_start(state.text, title.start, state.floor), title.end, title.kind)
    stop = state.bodies.starting_at(title.start)
    return title if stop is None or stop + 1 >= title.end else Title(stop + 1, title.end, title.kind)


def _nation_before(state: State, title: Title) -> int | None:
    """Where the post of a member of Congress begins with the country: "U.S. | Representative"."""
    low = max(state.floor, title.start - len("former U.S. "))
    found = pattern("official.en.congress").search(state.text, low, title.end)
    return found.start() if found is not None and found.end("whole") == title.start else None


def _region_before(state: State, end: int) -> int:
    """Where a regional minister's post begins with the region's name: "Volta | Regional Minister"."""
    found = pattern("official.en.capitals").search(state.text, max(state.floor, end - 60), end)
    begin = end if found is None else found.start()
    while begin < end and (skip := pattern("official.en.opener").match(state.text, begin, end)) is not None:
        begin = skip.end()
    return begin


def _of_group(text: str, start: int) -> int | None:
    """Where a chief's post begins behind the group's name that a small "group" closes: "Equity group | chairman"."""
    end = start + len("group ")
    body = pattern("official.en.owner").search(text, max(0, start - 60), end)
    opener = body is None or pattern("official.en.opener").match(text, body.start("body")) is not None
    return None if opener else end


def named(text: str, name: Name) -> bool:
    """Whether a name of two words or more needs no comma before it: known ones, and those before a mark or a verb."""
    return name.words > 1 and (name.sure or followed(text, name.end))


def followed(text: str, end: int) -> bool:
    """Whether a name that ends at the offset is closed there: by a mark, a verb or the end of the text."""
    return end >= len(text) or pattern("official.en.followed").match(text, end) is not None


def owner_before(state: State, start: int) -> Interval | None:
    """The body right before a title, whole where it is a known one: "Bangko Sentral ng Liuxi Governor"."""
    owner = body_before(state.text, start, state.beside)
    if owner is not None and (others := list(pattern("official.en.otherpost").finditer(state.text, *owner))):
        owner = others[-1].end(), owner[1]
    stop = len(state.text[:start].rstrip())
    short = pattern("official.en.bracketend").search(state.text, max(0, stop - 24), stop)
    at = state.bodies.ending_at(stop if short is None else short.start())
    if at is None or (owner is not None and owner[0] <= state.bodies.starts[at] and not _addressed(state, at)):
        return owner
    return state.bodies.starts[at], state.bodies.ends[at]


def _addressed(state: State, at: int) -> bool:
    """Whether a whole name with its courtesy title stands right before a known body: "Mr Kofi Addo | Fell Bank"."""
    start = state.bodies.starts[at]
    name = read_name_before(state.text, start - 1, state.beside) if state.text[start - 1 : start] == " " else None
    return name is not None and name.courtesy and name.words > 1


def possessor(state: State, start: int) -> Interval | None:
    """The body whose a person is said to be, right before the name: "Fellbank's | Ama Mensah, head of lending"."""
    if not state.text.endswith("'s ", 0, start):
        return None
    owner = body_before(state.text, start, state.beside)
    at = state.bodies.ending_at(start - len("'s "))
    if at is not None and (owner is None or owner[0] > state.bodies.starts[at]):
        return state.bodies.starts[at], state.bodies.ends[at]
    named = owner is not None and (at is not None or is_organ(state.text[slice(*owner)]))
    return owner if named else None


def without_line(state: State, title: Title) -> Title:
    """The title without an insurer's line of business that ends its name: "FIC General Insurance | Director"."""
    line = pattern("official.en.insurer").match(state.text, title.start)
    owned = state.bodies.ending_at(title.start - 1) is not None
    return title if line is None or not owned else Title(line.end(), title.end, title.kind)


def direct_body(state: State, end: int) -> Interval | None:
    """A known body right behind a title, with its unit behind a comma: Chief Manager Bank of Liuxi, Baishi Office."""
    stop = state.bodies.starting_at(end + 1) if state.text[end : end + 1] == " " else None
    bare = pattern("official.en.bodybare").match(state.text, end)
    if stop is None or (bare is not None and bare.end("body") > stop):  # "President | Fell Bank Officers' Union"
        bare = bare or pattern("official.en.unitbehind").match(state.text, end)  # "AGM | Liuxi Branch"
        return None if bare is None else bare.span("body")
    unit = pattern("official.en.unit").match(state.text, stop)
    return end + 1, stop if unit is None else unit.end()


def area_of_post(state: State, title: Title, end: int) -> Interval | None:
    """The area behind the comma of a post that areas have: Ama Mensah, district education officer, | Liuxi;.

    Behind "for" the one that somebody is elected in: Ama Mensah, MP for | Liuxi Central.
    """
    if pattern("official.en.elected").search(state.text, title.start, title.end):
        area = pattern("official.en.electedfor").match(state.text, end)
        return None if area is None else area.span("area")
    if pattern("official.en.postofarea").search(state.text, title.start, title.end) is None:
        return None
    seat = state.places.starting_at(end + 2) if state.text.startswith(", ", end) else None
    closed = None if seat is None else pattern("official.en.areaends").match(state.text, seat)
    return None if seat is None or closed is None else (end + 2, seat)


def seated_body(state: State, start: int) -> tuple[Interval, int] | None:
    """A known body with its place right behind a title, and where the name begins: Manager Bank of Ghana, Ho Ama."""
    if (unit := _unit_first(state, start)) is not None:
        return unit
    if (end := state.bodies.starting_at(start)) is None:
        return None
    short = pattern("official.en.bracketed").match(state.text, end)
    short = short or pattern("official.en.unitbracket").match(state.text, end)
    end = end if short is None else short.end()
    place = state.places.starting_at(end + 2) if state.text.startswith(", ", end) else None
    place = state.places.starting_at(end + 1) if state.text.startswith(" ", end) else place
    stop = end if place is None else place
    step = pattern("official.en.bodygap").match(state.text, stop)
    name = None if step is None else read_name(state.text, step.end())
    if step is None or name is None or name.words < 2:
        return None
    return (start, stop), step.end()


def _unit_first(state: State, start: int) -> tuple[Interval, int] | None:
    """A unit right behind a title, and where its head's name begins: "Branch Manager | RBN Liuxi Branch | Ama Addo"."""
    unit = pattern("official.en.unitfirst").match(state.text, start)
    name = None if unit is None else read_name(state.text, unit.end())
    if unit is None or name is None or not named(state.text, name) or has_organ(state.text[name.start : name.end]):
        return None
    if unit["more"] and state.bodies.starting_at(start) is None and is_given_name(unit["word"]):
        return None  # "Manager | Ama Mensah Liuxi Branch"
    return unit.span("body"), unit.end()


def known_body(state: State, org: Interval | None, end: int) -> tuple[Interval | None, int]:
    """A body no longer than its known name, and one behind a dash: Head of Youth Banking – | Liuxi Bank PLC."""
    dash = pattern("official.en.dash").match(state.text, org[1] if org else end)
    if dash is not None and (stop := state.bodies.starting_at(dash.end())) is not None:
        form = pattern("official.en.form").match(state.text, stop)
        return (dash.end(), form.end() if form else stop), org[1] if org else end
    stop = None if org is None else state.bodies.starting_at(org[0])
    if org is not None and stop is None and (seat := state.places.starting_at(org[0])) is not None and seat < org[1]:
        area = state.area_body(seat)
        seat = seat if area is None else area
        name = read_name(state.text, seat + 1)
        if area is not None and name is not None and name.end >= org[1] and followed(state.text, name.end):
            return (org[0], area), end  # "Upper Liuxi RBN | Ama Addo said"
        if name is not None and name.words > 1 and name.end >= org[1] and followed(state.text, name.end):
            whole = not has_organ(state.text[seat : org[1]])
            return ((org[0], seat), end) if whole else (org, end)
    if org is None or stop is None or not stop < org[1]:
        return org, end
    if (place := state.places.starting_at(stop + 1)) is not None and place < org[1]:
        name = read_name(state.text, place + 1)
        whole = name is not None and name.words > 1 and name.end >= org[1] and not has_organ(state.text[place : org[1]])
        return ((org[0], place), end) if whole else (org, end)
    if " " in state.text[stop : org[1]].strip() or pattern("official.en.letterbank").search(state.text, *org):
        return org, end  # also "Bank FTB | Agus Osei"
    name = read_name(state.text, stop + 1)
    if state.places.starting_at(stop + 1) is not None or name is None or name.words < 3:
        return org, end
    return (org[0], stop), end


def dashed_seat(state: State, end: int) -> tuple[Interval | None, int]:
    """The body behind a title's dash, or behind the area that stands there, and the title's end with that area."""
    dash = pattern("official.en.dash").match(state.text, end)
    if dash is None:
        return None, end
    start = dash.end()
    stop = state.bodies.starting_at(start)
    if stop is not None:
        place = state.places.starting_at(stop + 1) if state.text.startswith(" ", stop) else None
        town = pattern("official.en.seatword").match(state.text, stop)
        if place is None and town is not None and _closed(state.text, town.end()):
            place = town.end()
        return (start, place or stop), end
    if (department := pattern("official.en.dashdept").match(state.text, start)) is not None:
        return department.span(), end
    area = pattern("official.en.area").match(state.text, start)
    stop = area.end() if area else state.places.starting_at(start)
    if stop is None or not _closed(state.text, stop):
        return None, end
    return body_after_comma(state.text, stop), stop  # "Branch Manager – Liuxi, | Fell Bank"


def comma_seat(state: State, end: int) -> Interval | None:
    """The place that a post is for, alone behind its comma: "Kofi Addo, district education officer, | Tamale|;"."""
    start = end + len(", ")
    stop = state.places.starting_at(start) if state.text.startswith(", ", end) else None
    if stop is None or not _closed(state.text, stop):
        return None
    listed = state.text.startswith(", ", stop) and state.places.starting_at(stop + len(", ")) is not None
    return None if listed else (start, stop)


def _closed(text: str, end: int) -> bool:
    """Whether a seat ends at the offset: a mark, a verb or the end of line or text follows."""
    return end >= len(text) or pattern("official.en.closed").match(text, end) is not None


def dashed_before(state: State, title: Title) -> bool:
    """Whether a name and a dash stand right before a title that a dash follows: "Ama Mensah - | Manager | - Liuxi"."""
    text = state.text
    lead = pattern("official.en.dashbefore").search(text, max(state.beside, title.start - 3), title.start)
    if lead is None or not (pattern("official.en.dash").match(text, title.end) or "–" in text[title.start : title.end]):
        return lead is not None and " - " in text[title.start : title.end]
    name = read_name_before(text, lead.start(), state.beside)
    return name is not None and name.words > 1 and not state.claims(name.start, name.end)


def named_before(state: State, title: Title) -> bool:
    """Whether a name of some words and a comma stand right before a title that "of" follows: "Ama Addo, | head of"."""
    text = state.text
    if not text.startswith(", ", title.start - 2) or not text.startswith(" of ", title.end):
        return False
    name = read_name_before(text, title.start - 2, state.beside)
    return name is not None and name.words > 1 and not state.claims(name.start, name.end)


def generic_body(text: str, end: int) -> Interval | None:
    """A bare word for a body behind a title: president of the sub-branch."""
    match = pattern("official.en.generic").match(text, end)
    return match.span("body") if match and has_organ(match["body"].split("-")[-1]) else None


def far_body(state: State, title: Title) -> bool:
    """A long body between a title and its holder: "Head of the Cash Division of Liuxi Bank, Ama Osei, told"."""
    text = state.text
    if title.kind in ("plural", "aside") or pattern("official.en.many").search(text, title.start, title.end):
        return False
    match = pattern("official.en.farbody").match(text, title.end, title.end + _FAR)
    if match is None:
        return _held_in_area(state, title)
    (start, stop), at = match.span("body"), match.end()
    if (seat := state.places.starting_at(at)) is not None and at == stop + 1:
        area = pattern("official.en.areaword").match(text, seat)  # "Office (LB) | Liuxi Province | Ama Osei said"
        stop = seat if area is None else area.end()
        at = stop + 1
    name = read_name(text, at) if at > stop and text[at - 1] == " " else None
    if name is None or name.words == 1 or state.claims(name.start, name.end) or _place_alone(state, name):
        return False
    tells = pattern("official.en.tells").match(text, name.end) and state.bodies.starting_at(name.start) is None
    if not tells or has_organ(text[name.start : name.end]):
        return False
    state.add(name, (title.start, title.end), (start, stop), "far_body")
    state.beside = state.floor
    return True


def _held_in_area(state: State, title: Title) -> bool:
    """A body that ends with its area, and its head right behind: "Head of the FB Office of Liuxi Province | Ama"."""
    text = state.text
    match = pattern("official.en.areaheld").match(text, title.end, title.end + _FAR)
    name = None if match is None else read_name(text, match.end())
    if match is None or name is None or name.words == 1 or state.claims(name.start, name.end):
        return False
    if not named(text, name) or has_organ(text[name.start : name.end]) or _place_alone(state, name):
        return False
    state.add(name, (title.start, title.end), match.span("body"), "far_body")
    state.beside = state.floor
    return True


def _place_alone(state: State, name: Name) -> bool:
    """Whether what seems a person's name begins with a place's that is no given name as well."""
    if name.courtesy or (end := state.places.starting_at(name.start)) is None:
        return False
    return end >= name.end or not is_given_name(state.text[name.start : end])
