"""A view of one English report in, its OFFICIAL mentions out: named people who hold a post.

Titles are the anchors. A name stands behind a title (Governor Li Wenshan), before it (Li Wenshan, deputy director of
...) or after the body (Governor of the Bank of Nanling, Dr. Ama Mensah). People once introduced are found again by
their full name and by their surname.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from reportmine.entities.official.again_en import again, whole_name
from reportmine.entities.official.behind_en import behind, for_area, listed
from reportmine.entities.official.between_en import body_between, town_between
from reportmine.entities.official.bodies_en import Interval, body_after, has_organ, spoken_body
from reportmine.entities.official.closing_en import closing
from reportmine.entities.official.fields_en import field_behind, owned_field, plain_field, right_body
from reportmine.entities.official.holders_en import holds, one_of
from reportmine.entities.official.names_en import (
    Name,
    is_given_name,
    not_names,
    organs,
    pattern,
    read_name_before,
)
from reportmine.entities.official.seated_en import alternate, of_area, past_seat, with_place
from reportmine.entities.official.state_en import (
    State,
    area_of_post,
    comma_seat,
    dashed_before,
    dashed_seat,
    direct_body,
    far_body,
    followed,
    generic_body,
    known_body,
    named,
    named_before,
    owner_before,
    possessor,
    whole,
    without_line,
)
from reportmine.entities.official.stated_en import captioned, cited, in_commas, met, roles_before, stated
from reportmine.entities.official.titles_en import Title, read_titles
from reportmine.match.bodies import bodies
from reportmine.match.places import place_hits
from reportmine.match.words import stops
from reportmine.records import Mention, Official, Span
from reportmine.text.view import View, plain_letters

PRIORITY = 65


def _apposed(state: State, title: Title) -> bool:
    """A name, a comma, then the title: Li Wenshan, deputy director of the Nanling Finance Office."""
    text = state.text
    owner = owner_before(state, title.start)
    if owner is not None and _said(text, owner[1], state.beside) and not has_organ(text[slice(*owner)]):
        owner = None  # "said Ama Mensah | branch manager"
    if lettered := _lettered(state, title) or captioned(state, title):
        owner = None
    begin = owner[0] if owner else title.start
    lead = pattern("official.en.lead").search(text, max(state.beside, begin - 30), begin)
    plain = lead is None or not lead["mark"].strip()
    if plain and owner is None and (start := roles_before(state, begin)) is not None:
        whose = owner_before(state, start) if text.endswith("'s ", 0, start) else None  # "Fellbank's | claims manager"
        first = whose[0] if whose else start
        joined = pattern("official.en.lead").search(text, max(state.beside, first - 30), first)
        if joined is not None and (joined["mark"].strip() or _said(text, joined.start(), state.beside)):
            title, lead, owner = Title(start, title.end, title.kind), joined, whose
    if lead is None:
        return False
    employed = _of_body(state, lead) if title.kind != "aside" else None
    name = _name_before(state, lead.start()) if employed is None else employed[0]
    if name is None or state.claims(name.start, name.end):
        return False
    held = lettered or _held(state, name, lead["mark"], owner, title.end)
    if not (held or _apposable(text, name, lead["mark"]) or _single(state, name, lead["mark"], title)):
        return False
    org, end = right_body(text, title.end, state.bodies)
    if org is not None and owner is not None and of_area(state, title, owner, org):
        title, owner = Title(owner[0], title.end, title.kind), None
    if org is None and owner is None and end == title.end:
        org, end = field_behind(text, state.bodies, state.places, end)
    end = owned_field(text, org, owner, end)
    org, end = dashed_seat(state, end) if org is None and owner is None else (org, end)
    org = comma_seat(state, end) or _comma_body(state, end) if org is None and owner is None else org
    org = (owner if end == (org or (0, 0))[1] else org) or owner or generic_body(text, end) or direct_body(state, end)
    org = org or area_of_post(state, title, end) or possessor(state, name.start) or (employed and employed[1])
    if title.kind == "aside" and org is None:
        return False
    span = (title.start, end)
    state.add(name, span, org, "apposed")
    if title.kind == "plural" or (title.kind == "aside" and state.text.endswith("s", *span)):
        _listed_before(state, name.start, span, org)
    state.beside = state.floor
    return True


def _comma_body(state: State, end: int) -> Interval | None:
    """The known body alone behind a post's comma, with its town: "Ama Osei, head of lending, | Fellbank Liuxi|,"."""
    if state.text.startswith(", at ", end):  # "Kofi Osei, branch manager, | at Fellbank Ho"
        body = body_after(state.text, end + 1)
        return None if body is None or state.bodies.starting_at(body[0]) is None else body
    start = end + len(", ")
    stop = state.bodies.starting_at(start) if state.text.startswith(", ", end) else None
    if stop is None:
        return spoken_body(state.text, end)
    seat = state.places.starting_at(stop + 1) if state.text.startswith(" ", stop) else None
    stop = stop if seat is None else seat
    closed = pattern("official.en.bodyclosed").match(state.text, stop)
    listed_too = state.bodies.starting_at(stop + len(", ")) is not None
    return (start, stop) if closed is not None and not listed_too else None


def _of_body(state: State, lead: re.Match[str]) -> tuple[Name, Interval] | None:
    """Whose name stands before a title with the known body between them: "Ama Mensah of Fell Bank, | the manager"."""
    at = state.bodies.ending_at(lead.start()) if lead["mark"].strip() == "," else None
    if at is None:
        return None
    start = state.bodies.starts[at]
    of = pattern("official.en.employed").search(state.text, max(state.beside, start - 10), start)
    name = None if of is None else read_name_before(state.text, of.start(), state.beside)
    if name is None or name.words < 2 or not is_given_name(state.text[name.start : name.end].split(" ")[0]):
        return None
    return name, (start, state.bodies.ends[at])


def _held(state: State, name: Name, mark: str, owner: Interval | None, end: int) -> bool:
    """Whether a known body and a post stand without a comma behind a name: "Mr Kofi Addo | Fell Bank manager,"."""
    if mark.strip() or owner is None or not name.courtesy or name.words < 2:
        return False
    return state.bodies.starting_at(owner[0]) is not None and followed(state.text, end)


def _name_before(state: State, end: int) -> Name | None:
    """The name that ends at the offset, without the seat of a body before it."""
    name = read_name_before(state.text, end, state.beside)
    led = name and pattern("official.en.seatfirst").search(state.text, max(0, name.start - 16), name.start)
    if name is not None and led:
        at = bisect_right(state.places.starts, name.start) - 1
        known = at >= 0 and name.start < state.places.ends[at] < name.end
        if known and (not led["first"] or state.places.starts[at] < name.start):  # not "In June | Mary Addo"
            return read_name_before(state.text, end, state.places.ends[at])
    return name


def _listed_before(state: State, floor: int, span: Interval, org: Interval | None) -> None:
    """The further names before one that share its title, added: "Ama Mensah and | Kofi Addo, deputy directors"."""
    while step := pattern("official.en.back").search(state.text, max(0, floor - 7), floor):
        further = read_name_before(state.text, step.start(), 0)
        if further is None or further.words == 1 or state.claims(further.start, further.end):
            break
        state.add(further, span, org, "listed")
        floor = further.start


def _addressed_before(state: State, title: Title) -> bool:
    """Whether "Mr Kofi Addo, " stands right before a title, and an earlier title has not named him."""
    before = pattern("official.en.addressedbefore").search(state.text, max(state.beside, title.start - 60), title.start)
    return before is not None and not state.claims(*before.span("name"))


def _said(text: str, end: int, floor: int) -> bool:
    """Whether a known name that ends there is said to speak: "says Ama Mensah | marketing officer"."""
    name = read_name_before(text, end, floor)
    if name is None or name.kind != "known" or name.words < 2:
        return False
    return pattern("official.en.saidname").search(text, max(0, name.start - 16), name.start) is not None


def _apposable(text: str, name: Name, mark: str) -> bool:
    if pattern("official.en.located").search(text, max(0, name.start - 8), name.start) and not name.courtesy:
        given = pattern("official.en.giventoo").search(text, max(0, name.start - 8), name.start) is not None
        if not (given and name.words > 1 and is_given_name(text[name.start : name.end].split(" ")[0])):
            return False
    if has_organ(text[name.start : name.end]):
        return False
    if not mark.strip() and not (
        name.kind == "known" and pattern("official.en.saidname").search(text, max(0, name.start - 16), name.start)
    ):
        return name.kind == "pinyin" and name.words > 1 and text.startswith(" ", name.end)
    if name.words == 1:
        said = pattern("official.en.saidname").search(text, max(0, name.start - 16), name.start)
        double = "-" in text[name.start : name.end]
        return name.courtesy or name.kind == "pinyin" or double or said is not None
    return True


def _lettered(state: State, title: Title) -> bool:
    """Whether a post's letters stand right behind a name, its body behind a comma: "Ama Addo | AGM|, RBO Liuxi"."""
    text = state.text
    seat = pattern("official.en.seatletters").match(text, title.start) is not None  # "Ama Addo | MP"
    if title.kind != "caps" or not (seat or text.startswith(", ", title.end)):
        return False
    name = read_name_before(text, title.start - 1, state.beside)
    if name is None or name.words < 2 or not name.sure or has_organ(text[name.start : name.end]):
        return False
    if seat:
        return is_given_name(text[name.start : name.end].split(" ")[0])
    known = state.bodies.starting_at(title.end + 2) is not None
    return known or pattern("official.en.letteredbody").match(text, title.end + 2) is not None


def _single(state: State, name: Name, mark: str, title: Title) -> bool:
    """Whether one word is a person's whole name: "Kumaran, branch manager of Liuxi Branch, spoke."."""
    word = state.text[name.start : name.end]
    if name.words == 1 and mark.strip() == "," and met(state, name):
        return True
    if name.words > 1 or mark.strip() != "," or title.kind != "word":
        return False
    if state.places.starting_at(name.start) is not None:
        return False
    if pattern("official.en.single").search(state.text, max(0, name.start - 8), name.start) is None:
        return False
    plain = word.lower() in not_names() or word.lower() in organs() or word in stops() or word.isupper()
    return word.isalpha() and not plain and word.lower() not in state.small


def _after_body(state: State, title: Title) -> bool:
    """The body between title and name: Governor of the Bank of Nanling, Dr. Ama Mensah."""
    text = state.text
    org, end = _body_behind(state, title)
    if org is None and end == title.end and title.kind in ("word", "caps") and text[title.start].isupper():
        unit = pattern("official.en.unitbehind").match(text, end)  # "AGM | Liuxi Branch|, Ama Mensah, said"
        org = body_between(state, title) if unit is None else unit.span("body")
    generic = None if org else pattern("official.en.generic").match(text, end)
    org, stop = with_place(state, org) if org else (None, generic.end() if generic else end)
    gap = pattern("official.en.bodydash").match(text, stop) if org else None
    several = pattern("official.en.bodylist").match(text, stop) if title.kind == "plural" else None
    gap = gap or several or pattern("official.en.bodygap").match(text, stop)
    if gap is None:
        return False
    org, stop, gap, name = past_seat(state, org, stop, gap)
    if gap is None or name is None or state.claims(name.start, name.end):
        return False
    if org is not None and gap[0] == " " and pattern("official.en.postlast").search(text[slice(*org)]):
        return False  # "to the Area MP, | RUF Coordinator | Mr. Osei"
    owner = owner_before(state, title.start)
    if "," in gap[0] and name.courtesy and (_held_before(state, title, name) or _for_another(state, title, name)):
        return False  # "Senator Li Wei, | Minister for Trade, Mr. Ama Mensah, Managing Director"
    if "," in gap[0] and not name.courtesy and (ahead := pattern("official.en.titleahead").match(text, name.end)):
        first = owner[0] if owner else title.start
        opened = pattern("official.en.postsfirst").search(text, max(0, first - 20), first)
        if opened is None and not alternate(text, first, ahead.end()):
            return False  # "Li Wei, | governor of Liuxi, Ama Mensah, deputy governor"
    alone = org is not None and _lone(state, title, name) and ("," in gap[0] or _of_area(state, org, name))
    if not gap[0].strip() and not name.courtesy and not (stop > title.end and (alone or named(text, name))):
        return False
    alone = alone or (org is not None and name.words == 1 and met(state, name) and followed(text, name.end))
    bare = generic_body(text, end)
    one = title.kind == "aside" and one_of(state, title, owner, org or bare)
    owned = owner is not None or in_commas(state, title, name)
    if not (name.courtesy or alone or holds(text, title, name, seated=org is not None, owned=owned, one=one)):
        return False
    loose = org is not None and text.startswith(",", end)
    plain = owner is not None and text[slice(*owner)].islower()  # "the bank's | Managing Director, Fellbank"
    body = (owner or org or bare) if loose and not plain else (org or owner or bare)
    state.add(name, (title.start, end), body, "after_body")
    if title.kind == "plural":
        listed(state, name, Title(title.start, end, title.kind), body)
    state.beside = state.floor
    return True


def _held_before(state: State, title: Title, name: Name) -> bool:
    """Whether a post is the second one of who stands before it, and the name behind it has its own behind itself."""
    if pattern("official.en.titleahead").match(state.text, name.end) is None:
        return False
    before = read_name_before(state.text, title.start - 2, 0) if state.text.endswith(", ", 0, title.start) else None
    entry = None if before is None else state.found.get(before.start)
    return entry is not None and entry.rule.endswith(".behind")  # not "the Regent of Liuxi, Li Wei, | head of"


def _for_another(state: State, title: Title, name: Name) -> bool:
    """Whether who is named speaks for who holds the post: "on behalf of the | Mayor|, Mr Osei, the clerk, said"."""
    led = pattern("official.en.onbehalf").search(state.text, max(0, title.start - 60), title.start)
    return led is not None and pattern("official.en.titleahead").match(state.text, name.end) is not None


def _lone(state: State, title: Title, name: Name) -> bool:
    """Whether one word that no table knows is who holds the post: "Managing Director of NStCB, Addongsang claimed"."""
    word = state.text[name.start : name.end]
    if name.words > 1 or title.kind != "word" or pattern("official.en.onename").match(state.text, name.start) is None:
        return False
    common = word.lower() in not_names() or word.lower() in organs() or word in stops() or word.lower() in state.small
    return not common and state.places.starting_at(name.start) is None


def _of_area(state: State, org: Interval, name: Name) -> bool:
    """Whether one word is said to speak behind a body that a place before it ends: "Head of Liuxi RBN | Osei said"."""
    seat = state.places.starting_at(org[0])
    whole = None if seat is None else state.area_body(seat)
    return whole in (org[1], name.start - 1) and pattern("official.en.speaks").match(state.text, name.end) is not None


def _body_behind(state: State, title: Title) -> tuple[Interval | None, int]:
    """The body behind a title and its field, and where the title ends."""
    text = state.text
    org, end = right_body(text, title.end, state.bodies)
    if org is None and (wider := plain_field(text, end)) > end:
        org, further = right_body(text, wider, state.bodies)
        if org is None and text.startswith(", ", end) and text[end + 2].isupper():
            org = (end + 2, wider)  # a field in capitals behind a comma is the body
        else:
            end = further
    org = org or town_between(state, title, end)
    return known_body(state, org, end)


def find(view: View) -> list[Mention]:
    """All OFFICIAL mentions of the report, in order, with title and body as each mention gives them."""
    state = State(view.text, bodies(view), place_hits(view))
    posts: dict[int, tuple[Title, Interval | None]] = {}
    for title in (
        without_line(state, whole(state, title)) for title in read_titles(view.text, state.places, state.bodies)
    ):
        if title.end <= state.floor and state.claims(title.start, title.end):
            continue
        earlier = dashed_before(state, title) or named_before(state, title) or _addressed_before(state, title)
        if earlier and _apposed(state, title):
            continue
        found = for_area(state, title) or cited(state, title)
        found = found or behind(state, title) or _apposed(state, title) or stated(state, title)
        found = found or _after_body(state, title) or far_body(state, title) or closing(state, title)
        if not found and title.kind == "word":
            posts[title.end] = title, owner_before(state, title.start)
    mentions = []
    for entry in state.found.values():
        org = entry.org
        post = plain_letters(view.raw[slice(*entry.title)])
        value = Official(post or None, plain_letters(view.raw[slice(*org)]) if org else None)
        note: dict[str, object] = {"org_span": org} if org else {}
        note |= {"title_span": entry.title} if post else {}
        span = Span(entry.name.start, whole_name(state.text, entry.name.end))
        mentions.append(Mention(span, "OFFICIAL", entry.rule, value, PRIORITY, note=note))
    if state.found:
        for start, end in again(state, posts):
            span = Span(start, whole_name(state.text, end))
            value, note = Official(), {}
            if start - 1 in posts:  # "deputy director | Mensah added"
                title, org = posts[start - 1]
                value = Official(*(plain_letters(view.raw[slice(*at)]) for at in ((title.start, title.end), org) if at))
                note = {"title_span": (title.start, title.end), **({"org_span": org} if org else {})}
            mentions.append(Mention(span, "OFFICIAL", "rule:official.en.again", value, PRIORITY, note=note))
    return sorted(mentions, key=lambda mention: mention.span)
