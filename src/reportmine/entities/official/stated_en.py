"""A title of an English report in, the person said to hold it added to its state: "Ama Mensah is the manager"."""

from __future__ import annotations

from reportmine.entities.official.bodies_en import has_organ
from reportmine.entities.official.fields_en import owned_field, right_body
from reportmine.entities.official.names_en import (
    Name,
    is_given_name,
    is_name_part,
    pattern,
    read_name,
    read_name_before,
)
from reportmine.entities.official.state_en import State, direct_body, followed, generic_body, owner_before
from reportmine.entities.official.titles_en import Title
from reportmine.match.gazetteer import place_named

_REACH = 40
_CITED = 160  # how far before a post the words begin that tell who said something
_ROLES = 160  # how long the words of a post's field are together
_BEFORE = 600  # how far before a surname the whole name stands


def stated(state: State, title: Title) -> bool:
    """A name, a verb and the title: Ama Mensah is the branch manager of Fellbank, Kofi Addo serves as its chairman.

    Or who has somebody as the holder of a post: a group with Ama Mensah as its chairperson.
    """
    text = state.text
    if title.kind in ("plural", "aside"):
        return False
    owner = owner_before(state, title.start)
    begin = owner[0] if owner else title.start
    if owner is None and (start := roles_before(state, begin)) is not None:
        begin = start
    verb = pattern("official.en.holds").search(text, max(state.beside, begin - _REACH), begin)
    name = None if verb is None else read_name_before(text, verb.start(), state.beside)
    if name is None or state.claims(name.start, name.end):
        return False
    having = pattern("official.en.having").search(text, max(0, name.start - 16), name.start)
    if verb is not None and verb["as"] and having is None:
        return False  # "she succeeded Ama Mensah | as the | manager"
    whole = None
    if name.words < 2 and not met(state, name):
        whole = _whole(state, name)
    if has_organ(text[name.start : name.end]) or not (name.sure or name.words < 2 or having is not None):
        return False
    if name.words < 2 and whole is None and not met(state, name):
        return False
    org, end = right_body(text, title.end, state.bodies)
    end = owned_field(text, org, owner, end)
    first = title.start if owner else begin
    org = (owner if end == (org or (0, 0))[1] else org) or owner or generic_body(text, end) or direct_body(state, end)
    if whole is not None:
        state.add(whole, (whole.end, whole.end), None, "stated")
    state.add(name, (first, end), org, "stated")
    state.beside = state.floor
    return True


def roles_before(state: State, end: int) -> int | None:
    """Where the small words begin that tell a post's field before it: "Ama Osei, | risk and sales | head"."""
    roles = pattern("official.en.roles").search(state.text, max(state.beside, end - _ROLES), end)
    return None if roles is None else roles.start("roles")


def met(state: State, name: Name) -> bool:
    """Whether the name is the surname of a person whom the report introduced before."""
    return state.surnames.get(state.text[name.start : name.end], name.start) < name.start


def _whole(state: State, name: Name) -> Name | None:
    """The whole name that a surname stands for, told shortly before without a post: "Ama Osei said. | Osei is the"."""
    surname = f" {state.text[name.start : name.end]}"
    at = state.text.rfind(surname, max(0, name.start - _BEFORE), name.start - 1)
    end = at + len(surname)
    whole = None if at < 0 or state.text[end].isalnum() else read_name_before(state.text, end, 0)
    known = whole is not None and whole.words > 1 and whole.sure and not state.claims(whole.start, whole.end)
    return whole if known else None


def captioned(state: State, title: Title) -> bool:
    """Whether a name, a post and a known body stand without a comma between the two: "Kofi Addo | Manager | Fellbank".

    The same with "of", a comma or a dash before the body; with "of" the post may be in small letters.
    """
    text = state.text
    join = pattern("official.en.joinsbody").match(text, title.end)
    known = None if join is None else state.bodies.starting_at(join.end())
    if known is None and title.kind == "word":
        return _bare(state, title)
    if join is None or known is None or not (title.kind == "word" or (join["of"] and title.kind == "caps")):
        return False
    if not (join["of"] or text[title.start].isupper()):
        return False
    town = pattern("official.en.joinstown").match(text, known)
    seat = None if town is None else state.places.starting_at(town.end())
    name = read_name_before(text, title.start - 1, state.beside)
    if name is None or name.words < 2 or not followed(text, seat or known):
        return False
    if name.courtesy or is_given_name(text[name.start : name.end].split(" ")[0]):
        return True
    listed = join["of"] and pattern("official.en.listedwith").search(text, max(0, name.start - 6), name.start)
    return bool(listed) and not has_organ(text[name.start : name.end]) and state.places.starting_at(name.start) is None


def _bare(state: State, title: Title) -> bool:
    """Whether a person's two names and a post in capitals end one of a list: "and | Ravi Kumar Manager |were"."""
    text = state.text
    if not text[title.start].isupper() or pattern("official.en.postends").match(text, title.end) is None:
        return False
    name = read_name_before(text, title.start - 1, state.beside)
    if name is None or name.words != 2 or state.places.starting_at(name.start) is not None:
        return False
    first, last = text[name.start : name.end].split(" ")
    listed = pattern("official.en.listedwith").search(text, max(0, name.start - 6), name.start)
    return listed is not None and is_given_name(first) and is_name_part(last)


def in_commas(state: State, title: Title, name: Name) -> bool:
    """Whether a name that no table knows speaks between commas behind a post: "The area manager, Kofi Addo, said"."""
    text = state.text
    if pattern("official.en.theone").search(text, max(0, title.start - 5), title.start) is None:
        return False
    if not text.startswith(",", name.end) or pattern("official.en.speaks").match(text, name.end + 1) is None:
        return False
    who = text[name.start : name.end]
    return state.places.starting_at(name.start) is None and not (who.isupper() or place_named(who))


def cited(state: State, title: Title) -> bool:
    """Who said something, a known body's post behind the name without a comma: "according to Ama Osei the FB head,"."""
    text = state.text
    who = pattern("official.en.cited").search(text, max(state.beside, title.start - _CITED), title.start)
    if who is None or pattern("official.en.goesonsmall").match(text, title.end) is None:
        return False
    name = read_name(text, who.start("name"))
    if name is None or name.end != who.end("name") or state.bodies.starting_at(who.start("body")) is None:
        return False
    state.add(name, (title.start, title.end), who.span("body"), "stated")
    state.beside = state.floor
    return True
