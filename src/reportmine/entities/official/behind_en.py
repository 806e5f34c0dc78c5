"""A title of an English report in, the people named right behind it added to its state: "Governor Li Wenshan".

Between the two may stand a known body, the area that the post is for, or the field of the post.
"""

from __future__ import annotations

import re

from reportmine.entities.official.boards_en import board_before, plain_member
from reportmine.entities.official.bodies_en import Interval, body_after, has_organ, links, modifiers, phrase_end
from reportmine.entities.official.names_en import (
    Name,
    is_given_name,
    not_names,
    pattern,
    read_name,
    read_name_before,
    skip_courtesy,
)
from reportmine.entities.official.seats_en import area_behind, names_area, town_behind
from reportmine.entities.official.state_en import State, followed, named, owner_before, seated_body
from reportmine.entities.official.titles_en import Title, with_small_words
from reportmine.match.gazetteer import is_country
from reportmine.match.words import personal_names

_MOST_FIELD = 9


def behind(state: State, title: Title) -> bool:
    """A name right behind the title: President Zhao, Deputy Governor Ms. Ama Mensah."""
    text = state.text
    gap = pattern("official.en.gap").match(text, title.end)
    if gap is None or (title.kind == "aside" and _ordinary(state, title, gap.end())):
        return gap is None and title.kind != "aside" and _posted(state, title)
    org = None
    start = gap.end()
    if seated := seated_body(state, start):
        org, start = seated
    elif (direct := _direct(state, start)) is not None:
        org, start = direct.span("body"), direct.end()
    name = read_name(text, start)
    if name is not None and (end := seat_first(state, name)) is not None:
        org = None if org is None else (org[0], end)
        name = read_name(text, end + 1)
    if name is not None and org is None and (body := _body_first(text, name)) is not None:
        org, name = body
    if name is None and org is None and (spoken := _behind_field(text, title)) is not None:
        spoken = _behind_country(state, title, spoken[0]) or spoken
        name, title, org = spoken[0], *_without_body(state, title, spoken[1], spoken[2])
        name = None if state.bodies.overlaps(name.start, name.end) else name
    if name is None or not _person(text, name, title) or state.claims(name.start, name.end):
        return False
    if state.places.starting_at(title.start) == name.end or _no_person(state, name):
        return False  # the town of DG Khan
    seat = org is not None or state.places.starting_at(name.start) == name.end
    lettered = org is not None and text[slice(*org)].isupper() and state.places.starting_at(name.start) == name.end
    if lettered and name.words == 1 and not name.courtesy:
        return False  # "Deputy Manager (HR) RBO | Liuxi and others"
    if (seat or gap[0] == "- ") and "-" in gap[0] and name.words == 1 and not name.courtesy:
        return False  # "Branch Manager - RBN | Liuxi said", "Branch Manager - | Kandy, CSE, said", "Manager- | Liuxi"
    if not name.courtesy and (names_area(text, name, state.places) or (org is None and _its_town(state, title, name))):
        return False
    if _addressed(text, title, name.end) or (
        _rank(text, title) and pattern("official.en.titleahead").match(text, name.end)
    ):
        return False  # "Col. | Ama Mensah, Director, Liuxi Hospital"
    title = with_small_words(text, title)
    org = org or owner_before(state, title.start) or _body_of(text, name.end) or board_before(state, title)
    state.add(name, (title.start, title.end), org, "behind")
    if title.kind == "plural" or gap["several"]:
        listed(state, name, title, org)
    state.beside = state.floor
    return True


def _direct(state: State, start: int) -> re.Match[str] | None:
    """A body in letters with a name behind it, no part of a known one: Manager | RBN | Ama Osei, not | RBN BSC | Ho."""
    found = None if _in_capitals(state.text, start) else pattern("official.en.direct").match(state.text, start)
    known = state.bodies.starting_at(start)
    return None if found is None or (known is not None and known > found.end("body")) else found


def _its_town(state: State, title: Title, name: Name) -> bool:
    """Whether one word behind a post is its town, as who holds it stands before: "Ama Osei, Zonal Director | Galle".

    So it is behind a post's letters, unless people are called so too: "DC | Kupwara | asked the banks".
    """
    town = name.words == 1 and state.places.starting_at(name.start) == name.end
    post = state.text[title.start : title.end]
    if town and title.kind == "caps" and pattern("official.en.districtpost").fullmatch(post):
        return state.text[name.start : name.end] not in personal_names()
    if name.words > 1 or town_behind(state.text, state.places, title.end) is None:
        return False
    holder = read_name_before(state.text, title.start - 2, 0) if state.text.endswith(", ", 0, title.start) else None
    return holder is not None and holder.words > 1


def _in_capitals(text: str, start: int) -> bool:
    """Whether a whole name in capitals stands there, and no body's letters before one: "manager | AMA ADDO spoke"."""
    name = read_name(text, start)
    words = [] if name is None else text[name.start : name.end].split(" ")
    return 1 < len(words) < 4 and all(map(str.isupper, words)) and is_given_name(words[0].title())


def _ordinary(state: State, title: Title, start: int) -> bool:
    """Whether a word like officer or captain is no post there: no board's, bank's unit's or police's is it."""
    if plain_member(state, title) or _of_unit(state, start):
        return False
    name = read_name(state.text, start)
    policeman = None if name is None else pattern("official.en.policeman").match(state.text, name.end)
    return name is None or name.words < 2 or policeman is None


def _of_unit(state: State, start: int) -> bool:
    """Whether a bank with its unit in brackets stands there: "Loan Officer | Fell Bank (Liuxi branch) | Ama"."""
    end = state.bodies.starting_at(start)
    return end is not None and pattern("official.en.unitbracket").match(state.text, end) is not None


def _without_body(state: State, title: Title, wide: Title, org: Interval | None) -> tuple[Title, Interval | None]:
    """The title with its field, and its body; a known body is no field: "GM of | State Bank of Liuxi"."""
    lead = pattern("official.en.of").match(state.text, title.end)
    known = org is None and lead is not None and state.bodies.starting_at(lead.end()) == wide.end
    return (title, (lead.end(), wide.end)) if lead is not None and known else (wide, org)


def _behind_country(state: State, title: Title, name: Name) -> tuple[Name, Title, Interval] | None:
    """The name without the country that ends the body before it: head of the Fund of | Kenya | Ama Addo."""
    lead = pattern("official.en.of").match(state.text, title.end)
    end = state.places.starting_at(name.start)
    if lead is None or end is None or end >= name.end or not state.text.endswith(" of ", lead.end(), name.start):
        return None
    holder = read_name(state.text, end + 1) if is_country(state.text[name.start : end]) else None
    return None if holder is None else (holder, title, (lead.end(), end))


def _rank(text: str, title: Title) -> bool:
    """Whether a title is a rank that may stand before a name like a title of courtesy: "Col."."""
    return skip_courtesy(text, title.start) > title.end


def _addressed(text: str, title: Title, end: int) -> bool:
    """Whether a councillor who is named with another post stands there: "Cllr Ama Osei, the mayor of Fellby"."""
    councillor = pattern("official.en.councillor").fullmatch(text, title.start, title.end)
    return councillor is not None and pattern("official.en.postbehind").match(text, end) is not None


def _body_of(text: str, end: int) -> Interval | None:
    """The body that a name is "of", or "from" who speaks: Governor Li Wenshan | of Fellbank."""
    if (police := pattern("official.en.policeman").match(text, end)) is not None:
        return police.span("body")
    if text.startswith(" of ", end):
        return body_after(text, end)
    lead = pattern("official.en.bodyfrom").match(text, end)
    stop = None if lead is None else phrase_end(text, lead.end(), small=True)
    if lead is None or stop is None or not has_organ(text[lead.end() : stop]):
        return None
    desk = pattern("official.en.deskfrom").search(text, lead.end(), stop) is not None
    return (lead.end(), stop) if desk or pattern("official.en.bodysaid").match(text, stop) is not None else None


def for_area(state: State, title: Title) -> bool:
    """A name behind the area that the post is for: Regional Manager – Liuxi Mr Addo, MP for Liuxi Ama Mensah."""
    found = None if title.kind == "aside" else area_behind(state.text, state.places, title.end)
    if found is None:
        return False
    area, name = found
    if state.claims(name.start, name.end) or has_organ(state.text[name.start : name.end]):
        return False
    if state.area_body(area[1]) is not None:
        return False  # "Head of Upper Liuxi | RBN Ama Addo"
    if not (name.courtesy or named(state.text, name)) or names_area(state.text, name, state.places):
        return False
    if "-" in state.text[title.end : area[0]]:  # "Regional Manager - Liuxi" is the post
        state.add(name, (title.start, area[1]), owner_before(state, title.start), "area")
    elif state.text[title.end : area[0]] == " " and (owner := _known_owner(state, title)) is not None:
        state.add(name, (title.start, area[1]), owner, "area")  # "FB Regional Head | Pacific|, Ama Addo"
    elif state.text.startswith(" in ", title.end) and (owner := owner_before(state, title.start)) is not None:
        state.add(name, (title.start, title.end), owner, "area")  # "the FSA branch manager in Liuxi, Ama Addo"
    else:
        state.add(name, (title.start, title.end), area, "area")
    state.beside = state.floor
    return True


def _known_owner(state: State, title: Title) -> Interval | None:
    """The known body right before a title: "| Fellbank | Country Head"."""
    owner = owner_before(state, title.start)
    return owner if owner is not None and state.bodies.starting_at(owner[0]) == owner[1] else None


def _posted(state: State, title: Title) -> bool:
    """A name right behind a body that a comma divides from the title: Manager, RBN Liuxi Ama Mensah."""
    start = title.end + 2
    seated = seated_body(state, start) if state.text.startswith(", ", title.end) else None
    if seated is None or state.text[seated[0][1] : seated[1]].strip():
        return False
    name = read_name(state.text, seated[1])
    if name is None or state.claims(name.start, name.end) or not _person(state.text, name, title):
        return False
    if has_organ(state.text[name.start : name.end]) or not followed(state.text, name.end):
        return False
    state.add(name, (title.start, title.end), seated[0], "posted")
    state.beside = state.floor
    return True


def _person(text: str, name: Name | None, title: Title) -> bool:
    """Whether the words behind a title name a person."""
    if name is None or pattern("official.en.acronym").fullmatch(text, name.start, name.end):
        return False
    if name.sure or name.words > 1:
        return not has_organ(text[name.start : name.end + 1]) or name.words > 1
    acts = any(pattern(f"official.en.{one}").match(text, name.end) for one in ("speaks", "doing"))
    post = pattern("official.en.statepost").search(text[title.start : title.end]) is not None
    listed = post and pattern("official.en.nextpost").match(text, name.end) is not None
    return text[title.start].isupper() and (acts or listed)


def _no_person(state: State, name: Name) -> bool:
    """Whether one word behind a post is a known body, or a town that does something: "Manager | Fellbank | thanked"."""
    known = state.bodies.starting_at(name.start)
    if known is not None and state.text[name.start : known].isupper() and " " in state.text[name.start : known]:
        return True  # "Manager | RBN BSC Ho"
    if known is not None and known > name.end and name.words > 1 and not name.courtesy:
        return True  # "Area Head | Hong Leong | Bank"
    if name.sure or name.words > 1:
        return False
    if state.bodies.overlaps(name.start, name.end):
        return True
    word, said = state.text[name.start : name.end], pattern("official.en.speaks").match(state.text, name.end)
    return said is None and state.places.starting_at(name.start) == name.end and word not in personal_names()


def _behind_field(text: str, title: Title) -> tuple[Name, Title, Interval | None] | None:
    """A name behind the field of a title, the title with it, and its body: Director – Trade of the Office Mr Addo."""
    field = pattern("official.en.fieldlead").match(text, title.end)
    if field is None or title.kind == "aside":
        return None
    position, small, inner = field.end(), text[field.end() : field.end() + 1].islower(), False
    bare = small and not field[0].strip()  # "director banking and payment systems Kofi Addo"
    led = pattern("official.en.led").match(text, position)
    body = position if led is None else led.end()  # "Secretary State Department for | Trade"
    for words in range(_MOST_FIELD):
        addressed = skip_courtesy(text, position) > position
        joined = text.endswith((" and ", " & ", " as well as "), 0, position)
        comma = text[position - 2] == ","
        if words and addressed and (joined or (comma and not bare)):
            return None
        name = read_name(text, position) if words and (not comma or (bare and addressed)) else None
        if name is not None and not addressed and (joined or inner or (led is not None and position <= body)):
            name = None
        if name is not None and name.words > 1 and (name.kind == "known" or followed(text, name.end)):
            return _with_field(text, name, title, (field.end(), len(text[:position].rstrip(", "))))
        piece = pattern("official.en.fieldword").match(text, position)
        named_field = led is not None and position >= body and piece is not None and piece["word"][0].isupper()
        if piece is None or not (inner or named_field or _is_field_word(piece["word"], small=small)):
            return None
        if pattern("official.en.verb").fullmatch(piece["word"]):
            return None  # "the head of the branch | is | Ama Addo"
        if bare and piece["word"] not in modifiers() and piece["word"] not in ("and", "&"):
            return None
        inner = inner or (piece["word"] == "the" and text.endswith(" of ", 0, position))
        position = piece.end()
    return None


def _is_field_word(word: str, *, small: bool) -> bool:
    parts = word.lower().strip("'").split("/")
    known = all(part in not_names() or part in modifiers() or part in links() for part in parts)
    return known or (small and word.islower())


def _with_field(text: str, name: Name, title: Title, field: Interval) -> tuple[Name, Title, Interval | None] | None:
    """The name, the title with its field, and the body the field is in."""
    start, end = field
    bare = pattern("official.en.smallof").fullmatch(text, title.end + 1, end)
    if bare is not None and has_organ(bare["body"].rsplit(" ")[-1].split("-")[-1]):
        return name, title, bare.span("body")  # "Vice president of the bank | Ama Mensah"
    if (led := pattern("official.en.led").match(text, start, end)) is not None:
        return name, title, (led.start("body"), end)  # "Secretary | Ministry of Finance"
    if text[start:end].islower() or not has_organ(text[start:end].rsplit(" ")[-1]):
        return name, Title(title.start, end, title.kind), None
    cut = text.find(" of the ", start, end)
    if cut < 0 or text[start - 2] not in "–—-":
        return None
    return name, Title(title.start, cut, title.kind), (cut + len(" of the "), end)


def _body_first(text: str, name: Name) -> tuple[Interval, Name] | None:
    """The body without "of" behind a title, and the name behind it: President | Liuxi Tribal Council | M. Addo."""
    body = None if name.courtesy else pattern("official.en.bodyfirst").match(text, name.start)
    if body is None or body.end("body") < name.end:
        return None
    holder = read_name(text, body.end())
    if holder is None or (holder.words < 2 and not pattern("official.en.initialed").match(text, body.end() - 1)):
        return None
    return (body.span("body"), holder) if followed(text, holder.end) else None


def seat_first(state: State, name: Name, *, known: bool = False) -> int | None:
    """Where the place ends that a name with initials, or a known one, was read on from: DGM Nanling | S. Nidar.

    With `known` only the latter.
    """
    end = state.places.starting_at(name.start)
    if end is None or end >= name.end:
        return None
    rest = state.text[end + 1 : name.end].split(" ")
    whole = len(rest) > 1 and is_given_name(rest[0])
    if not whole and (known or pattern("official.en.initialed").match(state.text, end) is None):
        return None
    return None if is_given_name(state.text[name.start : end]) else end


def town_first(state: State, org: Interval, name: Name) -> int | None:
    """Where the town of a unit ends that a name was read on from: "director of RBN, | Ranchi | Ama Mensah told"."""
    at, end = state.bodies.ending_at(org[1]), state.places.starting_at(name.start)
    if at is None or not state.bodies.payloads[at].housed or name.courtesy or end is None or end >= name.end:
        return None
    if not personal_names().isdisjoint(state.text[name.start : end].split(" ")):
        return None  # "head of RBN, | Kota Adjoa Mensah said"
    holder = read_name(state.text, end + 1)
    return None if holder is None or holder.words < 2 or not followed(state.text, holder.end) else end


def listed(state: State, name: Name, title: Title, org: Interval | None) -> None:
    """Further names that share a plural title: Deputy Governors A, B and C."""
    while step := pattern("official.en.next").match(state.text, name.end):
        further = read_name(state.text, step.end())
        if further is None or (further.words == 1 and not further.sure):
            return
        state.add(further, (title.start, title.end), org, "listed")
        name = further
