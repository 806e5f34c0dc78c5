"""An English report in, its places out: those of the tables, and names that the report itself shows to be places.

Most towns and quarters that name a unit stand in no table. That "RBN's Liuxi office", "branches in Liuxi", "LIUXI:" or
"in Liuxi" stand in a report makes "RBN Liuxi" a unit there, as if a table had the town.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import cast

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column
from reportmine.match.bodies import bodies
from reportmine.match.gazetteer import Areas, WorldPlace
from reportmine.match.hits import Hits
from reportmine.match.home import CHINA, home
from reportmine.match.places import place_hits
from reportmine.match.words import common_words, given_names, personal_names, stops
from reportmine.text.phrases import occurrences
from reportmine.text.view import View

_REACH = 60  # in front of an institution stands at most so much that tells whose unit it is
_MEMBERS = 12


def shown_places(view: View) -> Hits[Areas]:
    """The hits of the tables; in a report from abroad also the names that it shows to be places, in its country."""
    if view.lang == "zh" or home(view) == CHINA:
        return place_hits(view)
    if "shown_places" not in view.memo:
        names = {name for name in (*_settings(view.text), *_of_units(view)) if _unknown(name, view.text)}
        view.memo["shown_places"] = _with_shown(view, names)
    return cast("Hits[Areas]", view.memo["shown_places"])


def _with_shown(view: View, names: set[str]) -> Hits[Areas]:
    """The hits of the tables and those of the names, which share no text with them or an institution."""
    known, institutions = place_hits(view), bodies(view)
    country = home(view) or ""
    forms = {form: name for name in names for form in (name, name.upper())}
    found = [
        (start, end, Areas((WorldPlace(forms[view.text[start:end]], "city", country),)))
        for start, end in occurrences(view.text, sorted(forms), words=True)
        if not known.overlaps(start, end) and not institutions.overlaps(start, end)
    ]
    return Hits([*known, *found]) if found else known


def _settings(text: str) -> Iterator[str]:
    """The names that stand where a report tells where it comes from and where something takes place."""
    for rule in ("dateline", "where", "kind"):
        names = (found[found.lastgroup or 0] for found in read_rules("shown_en")[rule].finditer(text))
        yield from (name.title() if name.isupper() else name for name in names)


def _of_units(view: View) -> Iterator[str]:
    """The names that stand where an institution's unit has its place's."""
    text, rules, institutions = view.text, read_rules("shown_en"), bodies(view)
    for start, end, body in institutions:
        if (unit := rules["unit"].pattern.match(text, end)) is not None:
            yield unit["name"]
        name = text[start:end]
        # not "the days of | Fellmoor | Jayanti" where there is a Fellmoor Bank
        full = body.institution is not None and (" " in name or name.isupper())
        if full and (beside := rules["beside"].pattern.match(text, end)) is not None:
            yield beside["name"]
        held = rules["posted.before"].pattern.search(text, max(0, start - _REACH), start)
        if held is not None and (posted := rules["posted"].pattern.match(text, end)) is not None:
            yield posted["name"]
        if (owned := rules["owned"].pattern.search(text, max(0, start - _REACH), start)) is not None:
            yield owned["name"]
        seat = rules["seats"].pattern.match(text, end)
        for _ in range(_MEMBERS):
            if seat is None:
                break
            yield seat["name"]
            seat = rules["seats.more"].pattern.match(text, seat.end())


def _unknown(name: str, text: str) -> bool:
    """Whether a name is made of no ordinary word, and is nobody's."""
    words = name.split(" ")
    if any(word in stops() or word.lower() in ordinary_words() or word.lower() in common_words() for word in words):
        return False
    if words[0] in given_names() or words[-1] in personal_names():
        return False
    if "'s" in name:
        return False
    called = read_rules("home")["person"].finditer(text)
    return all(words[-1] != one["name"] for one in called)


@cache
def ordinary_words() -> frozenset[str]:
    """Words of running text in small letters."""
    return frozenset(column("words.en", "word"))
