"""A view of one English report in, its OFFICIAL mentions out: named people who hold a post.

Titles are the anchors. A name stands behind a title (Governor Li Wenshan), before it (Li Wenshan, deputy director of
...) or after the body (Governor of the Bank of Nanling, Dr. Ama Mensah). People once introduced are found again by
their full name and by their surname.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache

from reportmine.entities.official.bodies_en import (
    LINKS,
    Interval,
    body_after,
    body_before,
    has_organ,
    modifiers,
    title_start,
)
from reportmine.entities.official.fields_en import owned_field, plain_field, right_body
from reportmine.entities.official.forms_en import aliases, alone
from reportmine.entities.official.names_en import (
    Name,
    not_names,
    pattern,
    read_name,
    read_name_before,
    skip_courtesy,
)
from reportmine.entities.official.seats_en import area_behind, holds_name, names_area
from reportmine.knowledge.tables import read_table
from reportmine.match.bodies import bodies
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.match.places import place_hits
from reportmine.records import Mention, Official, Span
from reportmine.text.phrases import PhraseIndex, occurrences
from reportmine.text.view import View

PRIORITY = 65
_MOST_FIELD = 9


@dataclass(frozen=True, slots=True)
class _Title:
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class _Found:
    name: Name
    title: Interval
    org: Interval | None
    rule: str


@dataclass(slots=True)
class _State:
    """What one report has yielded so far, by the name's start; `floor` is where the last fact ends."""

    text: str
    bodies: Hits[Body]
    places: Hits[Areas]
    floor: int = 0
    beside: int = 0
    found: dict[int, _Found] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)

    def add(self, name: Name, title: Interval, org: Interval | None, rule: str) -> None:
        """Keep a person and move on behind the name, the title and the body."""
        self.taken.update(range(name.start, name.end))
        self.found[name.start] = _Found(name, title, org, f"rule:official.en.{rule}")
        self.floor = max(self.floor, name.end, title[1], org[1] if org else 0)

    def claims(self, start: int, end: int) -> bool:
        """Whether a person already found shares characters with the interval."""
        return not self.taken.isdisjoint(range(start, end))


@cache
def _titles() -> PhraseIndex[str]:
    return PhraseIndex(((row["title"].lower(), row["kind"]) for row in read_table("official.title.en")), words=True)


def _lower(text: str) -> str:
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if c.isascii() else c for c in text)


def _read_titles(text: str, places: Hits[Areas]) -> list[_Title]:
    """Titles with their modifiers and further parts: Managing Director & CEO, GM (HR)."""
    titles: list[_Title] = []
    for start, end, (kind,) in _titles().find(_lower(text)):
        if kind == "none" or (kind == "caps" and not text[start:end].isupper()) or text.startswith("'s", end):
            continue
        begin = title_start(text, start, titles[-1].end if titles else 0)
        rules = ("official.en.note", "official.en.party", "official.en.portfolio", "official.en.chiefofficer")
        note = next((found for rule in rules if (found := pattern(rule).match(text, end))), None)
        scope = note.span("scope") if note and "scope" in note.re.groupindex else None
        if scope and (has_organ(text[slice(*scope)].split(" ")[-1]) or holds_name(text, scope, places)):
            note = None
        stop = note.end() if note else end
        last = titles[-1] if titles else None
        if last and pattern("official.en.joint").fullmatch(text, last.end, begin):
            titles[-1] = _Title(last.start, stop, kind if last.kind == "aside" else last.kind)
        else:
            titles.append(_Title(begin, stop, kind))
    return titles


def _named(text: str, name: Name) -> bool:
    """Whether a name of two words or more needs no comma before it: known ones, and those before a mark or a verb."""
    return name.words > 1 and (name.sure or _followed(text, name.end))


def _followed(text: str, end: int) -> bool:
    return end >= len(text) or pattern("official.en.followed").match(text, end) is not None


def _person(text: str, name: Name | None, title: _Title) -> bool:
    """Whether the words behind a title name a person."""
    if name is None or pattern("official.en.acronym").fullmatch(text, name.start, name.end):
        return False
    if name.sure or name.words > 1:
        return not has_organ(text[name.start : name.end + 1]) or name.words > 1
    return text[title.start].isupper() and pattern("official.en.speaks").match(text, name.end) is not None


def _behind(state: _State, title: _Title) -> bool:
    """A name right behind the title: President Zhao, Deputy Governor Ms. Ama Mensah."""
    text = state.text
    gap = pattern("official.en.gap").match(text, title.end)
    if title.kind == "aside":
        return False
    if gap is None:
        return _posted(state, title)
    org = None
    start = gap.end()
    if seated := _seated(state, start):
        org, start = seated
    elif direct := pattern("official.en.direct").match(text, start):
        org, start = direct.span("body"), direct.end()
    name = read_name(text, start)
    if name is not None and (end := _seat_first(state, name)) is not None:
        org = None if org is None else (org[0], end)
        name = read_name(text, end + 1)
    if name is None and org is None and (spoken := _behind_field(text, title)) is not None:
        name, title, org = spoken
    if name is None or not _person(text, name, title) or state.claims(name.start, name.end):
        return False
    if not name.courtesy and names_area(text, name, state.places):
        return False
    title = _with_small_words(text, title)
    org = org or _owner(state, title.start)
    if org is None:
        after = body_after(text, name.end)
        org = after if after and text.startswith(" of ", name.end) else None
    span = (title.start, title.end)
    state.add(name, span, org, "behind")
    if title.kind == "plural" or gap["several"]:
        _listed(state, name, title, org)
    state.beside = state.floor
    return True


def _with_small_words(text: str, title: _Title) -> _Title:
    """The title with the words in small letters before it, a name before them: Liuxi | provincial loans officer."""
    if not text[title.start].islower():
        return title
    match = pattern("official.en.smallwords").search(text, max(0, title.start - 60), title.start)
    if match is None or has_organ(match["roles"]):
        return title
    return _Title(match.start("roles"), title.end, title.kind)


def _for_area(state: _State, title: _Title) -> bool:
    """A name behind the area that the post is for: Regional Manager – Liuxi Mr Addo, MP for Liuxi Ama Mensah."""
    found = None if title.kind == "aside" else area_behind(state.text, state.places, title.end)
    if found is None:
        return False
    area, name = found
    if state.claims(name.start, name.end) or has_organ(state.text[name.start : name.end]):
        return False
    if not (name.courtesy or _named(state.text, name)) or names_area(state.text, name, state.places):
        return False
    state.add(name, (title.start, title.end), area, "area")
    state.beside = state.floor
    return True


def _posted(state: _State, title: _Title) -> bool:
    """A name right behind a body that a comma divides from the title: Manager, RBN Liuxi Ama Mensah."""
    start = title.end + 2
    seated = _seated(state, start) if state.text.startswith(", ", title.end) else None
    if seated is None or state.text[seated[0][1] : seated[1]].strip():
        return False
    name = read_name(state.text, seated[1])
    if name is None or state.claims(name.start, name.end) or not _person(state.text, name, title):
        return False
    if has_organ(state.text[name.start : name.end]) or not _followed(state.text, name.end):
        return False
    state.add(name, (title.start, title.end), seated[0], "posted")
    state.beside = state.floor
    return True


def _direct_body(state: _State, end: int) -> Interval | None:
    """A known body right behind a title, with its unit behind a comma: Chief Manager Bank of Liuxi, Baishi Office."""
    stop = state.bodies.starting_at(end + 1) if state.text[end : end + 1] == " " else None
    if stop is None:
        return None
    unit = pattern("official.en.unit").match(state.text, stop)
    return end + 1, stop if unit is None else unit.end()


def _whole(state: _State, title: _Title) -> _Title:
    """The title without a body's name that begins like one: First Bank | President."""
    stop = state.bodies.starting_at(title.start)
    return title if stop is None or stop + 1 >= title.end else _Title(stop + 1, title.end, title.kind)


def _behind_field(text: str, title: _Title) -> tuple[Name, _Title, Interval | None] | None:
    """A name behind the field of a title, the title with it, and its body: Director – Trade of the Office Mr Addo."""
    field = pattern("official.en.fieldlead").match(text, title.end)
    if field is None or title.kind == "aside":
        return None
    position, small, inner = field.end(), text[field.end() : field.end() + 1].islower(), False
    bare = small and not field[0].strip()  # "director banking and payment systems Kofi Addo"
    for words in range(_MOST_FIELD):
        addressed = skip_courtesy(text, position) > position
        joined = text.endswith((" and ", " & "), 0, position)
        if words and addressed and (joined or text[position - 2] == ","):
            return None
        name = read_name(text, position) if words and text[position - 2] != "," else None
        if name is not None and not addressed and (joined or inner):
            name = None
        if name is not None and name.words > 1 and (name.kind == "known" or _followed(text, name.end)):
            return _with_field(text, name, title, (field.end(), len(text[:position].rstrip())))
        piece = pattern("official.en.fieldword").match(text, position)
        if piece is None or not (inner or _is_field_word(piece["word"], small=small)):
            return None
        if bare and piece["word"] not in modifiers() and piece["word"] not in ("and", "&"):
            return None
        inner = inner or (piece["word"] == "the" and text.endswith(" of ", 0, position))
        position = piece.end()
    return None


def _is_field_word(word: str, *, small: bool) -> bool:
    parts = word.lower().split("/")
    known = all(part in not_names() or part in modifiers() or part in LINKS for part in parts)
    return known or (small and word.islower())


def _with_field(text: str, name: Name, title: _Title, field: Interval) -> tuple[Name, _Title, Interval | None] | None:
    """The name, the title with its field, and the body the field is in."""
    start, end = field
    if text[start:end].islower() or not has_organ(text[start:end].rsplit(" ")[-1]):
        return name, _Title(title.start, end, title.kind), None
    cut = text.find(" of the ", start, end)
    if cut < 0 or text[start - 2] not in "–—-":
        return None
    return name, _Title(title.start, cut, title.kind), (cut + len(" of the "), end)


def _owner(state: _State, start: int) -> Interval | None:
    """The body right before a title, whole where it is a known one: "Bangko Sentral ng Liuxi Governor"."""
    owner = body_before(state.text, start, state.beside)
    at = state.bodies.ending_at(len(state.text[:start].rstrip()))
    if at is None or (owner is not None and owner[0] <= state.bodies.starts[at]):
        return owner
    return state.bodies.starts[at], state.bodies.ends[at]


def _seated(state: _State, start: int) -> tuple[Interval, int] | None:
    """A known body with its place right behind a title, and where the name begins: Manager Bank of Ghana, Ho Ama."""
    end = state.bodies.starting_at(start)
    if end is None:
        return None
    place = state.places.starting_at(end + 2) if state.text.startswith(", ", end) else None
    place = state.places.starting_at(end + 1) if state.text.startswith(" ", end) else place
    stop = end if place is None else place
    step = pattern("official.en.bodygap").match(state.text, stop)
    name = None if step is None else read_name(state.text, step.end())
    if step is None or name is None or name.words < 2:
        return None
    return (start, stop), step.end()


def _seat_first(state: _State, name: Name) -> int | None:
    """Where the place ends that a name with initials was read on from: DGM Nanling | S. Nidar."""
    end = state.places.starting_at(name.start)
    if end is None or end >= name.end or pattern("official.en.initialed").match(state.text, end) is None:
        return None
    return end


def _known_body(state: _State, org: Interval | None, end: int) -> tuple[Interval | None, int]:
    """A body no longer than its known name, and one behind a dash: Head of Youth Banking – | Liuxi Bank PLC."""
    dash = pattern("official.en.dash").match(state.text, org[1] if org else end)
    if dash is not None and (stop := state.bodies.starting_at(dash.end())) is not None:
        form = pattern("official.en.form").match(state.text, stop)
        return (dash.end(), form.end() if form else stop), org[1] if org else end
    stop = None if org is None else state.bodies.starting_at(org[0])
    if org is None or stop is None or not stop < org[1]:
        return org, end
    if (place := state.places.starting_at(stop + 1)) is not None and place < org[1]:
        name = read_name(state.text, place + 1)
        whole = name is not None and name.words > 1 and name.end >= org[1] and not has_organ(state.text[place : org[1]])
        return ((org[0], place), end) if whole else (org, end)
    if " " in state.text[stop : org[1]].strip():
        return org, end
    name = read_name(state.text, stop + 1)
    if state.places.starting_at(stop + 1) is not None or name is None or name.words < 3:
        return org, end
    return (org[0], stop), end


def _listed(state: _State, name: Name, title: _Title, org: Interval | None) -> None:
    """Further names that share a plural title: Deputy Governors A, B and C."""
    while step := pattern("official.en.next").match(state.text, name.end):
        further = read_name(state.text, step.end())
        if further is None or (further.words == 1 and not further.sure):
            return
        state.add(further, (title.start, title.end), org, "listed")
        name = further


def _apposed(state: _State, title: _Title) -> bool:
    """A name, a comma, then the title: Li Wenshan, deputy director of the Nanling Finance Office."""
    text = state.text
    owner = _owner(state, title.start)
    begin = owner[0] if owner else title.start
    lead = pattern("official.en.lead").search(text, max(state.beside, begin - 30), begin)
    plain = lead is None or not lead["mark"].strip()
    if plain and owner is None and (roles := pattern("official.en.roles").search(text, state.beside, begin)):
        start = roles.start("roles")
        joined = pattern("official.en.lead").search(text, max(state.beside, start - 30), start)
        if joined is not None and joined["mark"].strip():
            title, lead = _Title(start, title.end, title.kind), joined
    if lead is None:
        return False
    name = read_name_before(text, lead.start(), state.beside)
    if name is not None and pattern("official.en.seatfirst").search(text, max(0, name.start - 16), name.start):
        at = bisect_right(state.places.starts, name.start) - 1
        if at >= 0 and name.start < state.places.ends[at] < name.end:
            name = read_name_before(text, lead.start(), state.places.ends[at])
    if name is None or state.claims(name.start, name.end) or not _apposable(text, name, lead["mark"]):
        return False
    org, end = right_body(text, title.end)
    end = owned_field(text, org, owner, end)
    org = (owner if end == (org or (0, 0))[1] else org) or owner or _generic(text, end) or _direct_body(state, end)
    if title.kind == "aside" and org is None:
        return False
    span = (title.start, end)
    state.add(name, span, org, "apposed")
    floor = name.start
    while title.kind == "plural" and (step := pattern("official.en.back").search(text, max(0, floor - 7), floor)):
        further = read_name_before(text, step.start(), 0)
        if further is None or further.words == 1 or state.claims(further.start, further.end):
            break
        state.add(further, span, org, "listed")
        floor = further.start
    state.beside = state.floor
    return True


def _generic(text: str, end: int) -> Interval | None:
    """A bare word for a body behind a title: president of the sub-branch."""
    match = pattern("official.en.generic").match(text, end)
    return match.span("body") if match and has_organ(match["body"].split("-")[-1]) else None


def _apposable(text: str, name: Name, mark: str) -> bool:
    if pattern("official.en.located").search(text, max(0, name.start - 8), name.start) and not name.courtesy:
        return False
    if has_organ(text[name.start : name.end]):
        return False
    if not mark.strip():
        return name.kind == "pinyin" and name.words > 1 and text.startswith(" ", name.end)
    if name.words == 1:
        said = pattern("official.en.saidname").search(text, max(0, name.start - 16), name.start)
        double = "-" in text[name.start : name.end]
        return name.courtesy or name.kind == "pinyin" or double or said is not None
    return True


def _after_body(state: _State, title: _Title) -> bool:
    """The body between title and name: Governor of the Bank of Nanling, Dr. Ama Mensah."""
    text = state.text
    org, end = right_body(text, title.end)
    if org is None and (wider := plain_field(text, end)) > end:
        org, further = right_body(text, wider)
        if org is None and text.startswith(", ", end) and text[end + 2].isupper():
            org = (end + 2, wider)  # a field in capitals behind a comma is the body
        else:
            end = further
    if org is None and (seat := state.places.starting_at(end + 1)) is not None and text.startswith(", ", seat):
        org = (end + 1, seat) if text[end] == " " else None  # Lead District Manager Jammu, Ama Mensah
    org, end = _known_body(state, org, end)
    generic = None if org else pattern("official.en.generic").match(text, end)
    stop = org[1] if org else generic.end() if generic else end
    owner = _owner(state, title.start)
    place = pattern("official.en.place").match(text, stop) if org else None
    if org and place and (seated := read_name(text, place.end())) and seated.sure and seated.words > 1:
        stop = place.end("place")
        org = (org[0], stop)
    gap = pattern("official.en.bodygap").match(text, stop)
    if gap is None:
        return False
    name = read_name(text, gap.end())
    if name is None or state.claims(name.start, name.end):
        return False
    if "," in gap[0] and not name.courtesy and pattern("official.en.titleahead").match(text, name.end):
        return False
    if not gap[0].strip() and not name.courtesy and not (_named(text, name) and stop > title.end):
        return False
    if title.kind == "aside" and not name.courtesy:
        return False
    plain = (
        name.words > 1
        and (org is not None or owner is not None or text[title.start].isupper())
        and _followed(text, name.end)
    )
    plain = plain and not has_organ(text[name.start : name.end])
    known = name.sure and name.words > 1 and (org is not None or _followed(text, name.end))
    if not (name.courtesy or known or plain):
        return False
    loose = org is not None and text.startswith(",", end)
    bare = _generic(text, end)
    state.add(name, (title.start, end), (owner or org or bare) if loose else (org or owner or bare), "after_body")
    state.beside = state.floor
    return True


def _again(state: _State) -> list[tuple[int, int]]:
    """Every further place where a person already introduced is named in full or by surname."""
    text = state.text
    entries: dict[str, tuple[str, int]] = {}
    for start in sorted(state.found):
        for form, kind in aliases(text, state.found[start].name).items():
            entries.setdefault(form, (kind, start))
    spans = []
    for start, end in occurrences(text, entries, words=True):
        kind, first = entries[text[start:end]]
        if state.claims(start, end) or pattern("official.en.byline").search(text, max(0, start - 30), start):
            continue
        if kind != "full" and (start < first or not alone(text, start, end)):
            continue
        if kind == "given" and not pattern("official.en.speaks").match(text, end):
            continue
        located = pattern("official.en.located").search(text, max(0, start - 8), start)
        if kind != "full" and located and state.places.starting_at(start) is not None:
            continue
        spans.append((start, end))
    return spans


def find(view: View) -> list[Mention]:
    """All OFFICIAL mentions of the report, in order, with title and body as each mention gives them."""
    state = _State(view.text, bodies(view), place_hits(view))
    for title in (_whole(state, title) for title in _read_titles(view.text, state.places)):
        if title.end <= state.floor and state.claims(title.start, title.end):
            continue
        _ = _for_area(state, title) or _behind(state, title) or _apposed(state, title) or _after_body(state, title)
    mentions = []
    for entry in state.found.values():
        org = entry.org
        value = Official(view.raw[slice(*entry.title)], view.raw[slice(*org)] if org else None)
        note: dict[str, object] = {"org_span": org} if org else {}
        note["title_span"] = entry.title
        span = Span(entry.name.start, entry.name.end)
        mentions.append(Mention(span, "OFFICIAL", entry.rule, value, PRIORITY, note=note))
    if state.found:
        for start, end in _again(state):
            mentions.append(Mention(Span(start, end), "OFFICIAL", "rule:official.en.again", Official(), PRIORITY))
    return sorted(mentions, key=lambda mention: mention.span)
