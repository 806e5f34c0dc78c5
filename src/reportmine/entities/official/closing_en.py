"""A title of an English report in, the person named at the end of its long body added to its state.

"Manager of Fellbank Liuxi | Ama Mensah, thanked": the body ends where it may end as a body (a known one, an area, a
word that bodies are called by) and a known given name goes on.
"""

from __future__ import annotations

from reportmine.entities.official.bodies_en import has_organ
from reportmine.entities.official.names_en import Name, is_given_name, pattern, read_name
from reportmine.entities.official.state_en import State, followed
from reportmine.entities.official.titles_en import Title

_MOST = 130
_MOST_BEHIND = 2  # so many words of its place may stand behind a known body


def closing(state: State, title: Title) -> bool:
    """A name right behind a body that the title is of: Chairman of FELB Ama Mensah, General Manager, LIC, Kofi Addo."""
    text = state.text
    lead = pattern("official.en.closelead").match(text, title.end)
    if lead is None or title.kind in ("plural", "aside"):
        return False
    begin, at = lead.end(), lead.end()
    while (piece := pattern("official.en.closepiece").match(text, at)) is not None and piece.end() - begin < _MOST:
        at = piece.end()
        name = read_name(text, at)
        if name is None or not _person(state, name, parted=text[at - 2] == ","):
            continue
        stop = piece.end("word")
        if _ends_body(state, begin, stop):
            state.add(name, (title.start, title.end), (begin, stop), "closing")
            state.beside = state.floor
            return True
    return False


def _person(state: State, name: Name, *, parted: bool) -> bool:
    """Whether whole words name a person that something is said of: a known given name first, a mark or verb behind.

    Behind a comma (`parted`) any known part of a name will do.
    """
    text = state.text
    if state.claims(name.start, name.end) or has_organ(text[name.start : name.end]) or not followed(text, name.end):
        return False
    if name.courtesy:
        return True
    given = is_given_name(text[name.start : name.end].split(" ")[0])
    if (
        not (given or (parted and name.kind == "known"))
        or name.words < 2
        or state.places.starting_at(name.start) == name.end
    ):
        return False
    return pattern("official.en.titleahead").match(text, name.end) is None


def _ends_body(state: State, begin: int, stop: int) -> bool:
    """Whether a body's name may end at the offset."""
    text = state.text
    if pattern("official.en.postlast").search(text[begin:stop]):
        return False  # "the commissioner, | Fellbank Branch Manager | Ama Osei"
    words = text[begin:stop].rstrip(")").split(" ")
    if has_organ(words[-1]) or state.bodies.ending_at(stop) is not None:
        return True
    known = state.bodies.starting_at(begin)
    if known is not None and len(text[known:stop].split()) <= _MOST_BEHIND:
        return True  # "Fellbank Upper Liuxi"
    if not has_organ(text[begin:stop]):
        return False
    return text.endswith(")", begin, stop) or state.places.ending_at(stop) is not None or words[-1].isupper()
