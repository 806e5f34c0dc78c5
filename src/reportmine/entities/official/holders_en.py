"""Whether a name without a courtesy title, behind a title with its body, is who holds that post."""

from __future__ import annotations

from reportmine.entities.official.bodies_en import Interval, has_organ
from reportmine.entities.official.names_en import Name, pattern
from reportmine.entities.official.state_en import State, followed
from reportmine.entities.official.titles_en import Title


def one_of(state: State, title: Title, owner: Interval | None, org: Interval | None) -> bool:
    """Whether a post that many hold is told of one of them: "an officer of Fellbank|, Ama", "an RBN official|, Ama"."""
    text = state.text
    if org is not None:
        seat = pattern("official.en.memberpost").fullmatch(text, title.start, title.end)
        if seat is not None and pattern("official.en.memberof").search(text, *org) is None:
            return False  # "a member of Liuxi Savings Group, Ama Osei": no post
        return pattern("official.en.oneof").search(text, max(0, title.start - 9), title.end + 4) is not None
    if owner is None or not text.startswith(",", title.end) or pattern("official.en.nopost").match(text, title.start):
        return False
    body = text[slice(*owner)]
    if state.bodies.starting_at(owner[0]) is None and not (body.isupper() or has_organ(body)):
        return False
    return pattern("official.en.oneowned").search(text, max(0, owner[0] - 10), owner[0]) is not None


def holds(text: str, title: Title, name: Name, *, seated: bool, owned: bool, one: bool) -> bool:
    """Whether a name without a courtesy title holds the post: one of two words, known or beside a body or a mark.

    Args:
        text: the folded text.
        title: the post.
        name: who may hold it.
        seated: whether a body stands behind the post.
        owned: whether one stands before it, or commas show that the name belongs to it.
        one: whether a post that many hold is told of one of them.
    """
    if name.words < 2 or (title.kind == "aside" and not one):
        return False
    if name.sure and (seated or followed(text, name.end)):
        return True
    beside = seated or owned or text[title.start].isupper()
    return beside and followed(text, name.end) and not has_organ(text[name.start : name.end])
