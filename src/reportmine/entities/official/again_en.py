"""The people whom an English report has introduced in, the further places that name them out."""

from __future__ import annotations

from collections.abc import Collection

from reportmine.entities.official.forms_en import addressed, aliases, alone, called_by_it, named_otherwise
from reportmine.entities.official.names_en import pattern
from reportmine.entities.official.state_en import State
from reportmine.text.phrases import occurrences

_COURTESY = 6  # so many characters before a name hold a knight's title


def again(state: State, posts: Collection[int]) -> list[tuple[int, int]]:
    """Every further place where a person already introduced is named in full or by surname.

    Args:
        posts: where posts end without a name that is told there; behind them the surname may stand before the name.
    """
    text = state.text
    entries: dict[str, tuple[str, int]] = {}
    wholes = {text[entry.name.start : entry.name.end] for entry in state.found.values()}
    for start in sorted(state.found):
        for form, kind in aliases(text, state.found[start].name).items():
            entries.setdefault(form, (kind, start))
    spans: list[tuple[int, int]] = []
    met: set[int] = set()  # whose whole name stands before the post is told
    first_names: list[tuple[int, int]] = []
    for start, end in occurrences(text, entries, words=True):
        kind, first = entries[text[start:end]]
        if state.claims(start, end) or pattern("official.en.byline").search(text, max(0, start - 30), start):
            continue
        if kind == "given":
            first_names.append((start, end))
        posted = start - 1 in posts and kind == "surname"
        pictured = kind == "surname" and pattern("official.en.pictured").match(text, end) is not None
        honoured = kind == "surname" and pattern("official.en.honoured").search(text, max(0, start - 12), start)
        early = start < first and first not in met and not (pictured or honoured)
        if kind != "full" and not posted and (early or not alone(text, start, end)):
            continue
        if kind == "full" and text[start:end] not in wholes and named_otherwise(text, start):
            continue  # "Kofi | Addo Mensah", where "Ama Addo Mensah" holds a post
        if kind == "given" and not (_speaks(text, start, end) or _opens(state, start, end)):
            continue
        if kind == "middle" and not addressed(text, start):
            continue
        located = pattern("official.en.located").search(text, max(0, start - 8), start)
        if kind != "full" and located and state.places.starting_at(start) is not None:
            continue
        spans.append((start, end))
        met.update({first} if kind == "full" else ())
    return [*spans, *called_by_it(text, first_names, set(spans)), *_knighted(state)]


def _knighted(state: State) -> list[tuple[int, int]]:
    """The whole names of those who hold a post by their given names elsewhere: "Sir | Alan Hill |", "MP Sir Alan"."""
    text = state.text
    names = {(entry.name.start, entry.name.end) for entry in state.found.values() if entry.name.words == 1}
    addressed = pattern("official.en.knightly").search
    called = {text[start:end] for start, end in names if addressed(text, max(0, start - _COURTESY), start)}
    whole = pattern("official.en.knight").finditer(text) if called else ()
    return [match.span("name") for match in whole if match["given"] in called and not state.claims(*match.span("name"))]


def whole_name(text: str, end: int) -> int:
    """Where a name ends with what tells a person from one of the same name: "Kofi A. Addo|, Jr."."""
    younger = pattern("official.en.younger").match(text, end)
    return end if younger is None else younger.end()


def _speaks(text: str, start: int, end: int) -> bool:
    """Whether one whose given name stands there is addressed or said to speak: "Mr Kofi", "according to Kofi"."""
    led = addressed(text, start) or pattern("official.en.saidname").search(text, max(0, start - 16), start)
    return bool(led or pattern("official.en.speaks").match(text, end))


def _opens(state: State, start: int, end: int) -> bool:
    """Whether a sentence begins with the given name of one who does something in it, which names no place."""
    if state.places.starting_at(start) is not None:
        return False
    opened = start == 0 or pattern("official.en.opened").search(state.text, max(0, start - 3), start) is not None
    return opened and pattern("official.en.givenacts").match(state.text, end) is not None
