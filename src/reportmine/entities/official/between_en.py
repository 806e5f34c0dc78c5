"""A title of an English report in, the body or town between it and a name behind a comma out.

"Director | Currency Department|, Ama Mensah", "Circle Head, | Liuxi|, Ama Mensah", both without an "of".
"""

from __future__ import annotations

from reportmine.entities.official.bodies_en import Interval, has_organ
from reportmine.entities.official.names_en import pattern, read_name
from reportmine.entities.official.state_en import State
from reportmine.entities.official.titles_en import Title


def body_between(state: State, title: Title) -> Interval | None:
    """The body whose words follow a post at once, before a comma and two words of a person's name.

    Its first or last word is one that bodies are called by: "Dean | Faculty of Arts|, Dr Mensah".
    """
    match = pattern("official.en.bodybetween").match(state.text, title.end)
    if match is None or title.kind not in ("word", "caps") or not state.text[title.start].isupper():
        return None
    words = match["body"].split(" ")
    if not (has_organ(words[0]) or has_organ(words[-1])):
        return None
    if pattern("official.en.titlehere").match(state.text, match.start("body")):
        return None
    return match.span("body") if _person(state, match.end()) else None


def town_between(state: State, title: Title, end: int) -> Interval | None:
    """The town between a post and who holds it, behind a comma too: "Lead District Manager Liuxi, | Ama Mensah"."""
    apart = state.text.startswith(", ", end)
    begin = end + 1 + apart
    seat = state.places.starting_at(begin) if state.text[end : end + 1] in (" ", ",") else None
    number = None if seat is None else pattern("official.en.townnumber").match(state.text, seat)
    seat = seat if number is None else number.end()
    if seat is None or not state.text.startswith(", ", seat):
        return None
    if apart and not (title.kind in ("word", "caps") and _led(state, title.start) and _person(state, seat + 2)):
        return None
    return begin, seat


def _led(state: State, start: int) -> bool:
    """Whether nobody is named right before a post that may be this one's: it opens a sentence or a list's member."""
    return pattern("official.en.postopens").search(state.text, max(0, start - 40), start) is not None


def _person(state: State, start: int) -> bool:
    """Whether a person of two words at least is named at the offset, no body and no place."""
    name = read_name(state.text, start)
    if name is None or state.bodies.starting_at(name.start) is not None:
        return False
    if name.courtesy:
        return True
    return name.words > 1 and name.sure and state.places.starting_at(name.start) != name.end
