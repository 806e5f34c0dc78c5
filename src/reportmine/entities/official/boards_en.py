"""A title in a list of those who serve on a board in, the board out: "FCU's board of directors, including | chair".

The list may close with plain members: "chair Ama Mensah, secretary Kofi Addo and | member | Li Wei".
"""

from __future__ import annotations

from reportmine.entities.official.bodies_en import Interval
from reportmine.entities.official.names_en import pattern
from reportmine.entities.official.state_en import State
from reportmine.entities.official.titles_en import Title

_REACH = 160


def board_before(state: State, title: Title) -> Interval | None:
    """The board whose list of posts the title opens, or goes on with behind a person of it."""
    text = state.text
    opened = pattern("official.en.board").search(text, max(state.beside, title.start - _REACH), title.start)
    if opened is not None:
        return opened.span("body")
    last = next(reversed(state.found.values()), None)
    if last is None or last.org is None or last.title[1] > last.name.start:
        return None
    if pattern("official.en.boardnext").fullmatch(text, last.name.end, title.start) is None:
        return None
    return last.org if pattern("official.en.boardbody").search(text, *last.org) is not None else None


def plain_member(state: State, title: Title) -> bool:
    """Whether it is the post of a plain member in such a list."""
    bare = state.text[title.start : title.end] == "member"
    return bare and board_before(state, title) is not None
