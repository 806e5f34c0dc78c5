"""An English report in, its places out: those of the tables, and names that the report itself shows to be places.

Most towns and quarters that name a unit stand in no table. That "RBN's Liuxi office", "branches in Liuxi", "LIUXI:" or
"in Liuxi" stand in a report makes "RBN Liuxi" a unit there, as if a table had the town.
"""

from __future__ import annotations

import re
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
from reportmine.match.told import PUBLIC
from reportmine.match.words import common_words, given_names, personal_names, stops
from reportmine.text.phrases import occurrences
from reportmine.text.view import View

_REACH = 60  # in front of an institution stands at most so much that tells whose unit it is
_MEMBERS = 40  # of a list of branches
_ROWS = 3  # so many towns of one institution make a timetable of them


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
    for rule in ("dateline", "where", "kind", "headed", "seated", "own"):
        names = (found[found.lastgroup or 0] for found in read_rules("shown_en")[rule].finditer(text))
        for name in names:
            yield name.title() if name.isupper() else name
            if rule == "kind":
                yield name.rpartition(" ")[2]  # "Bank Fellmo | Liuxi | Province"


def _of_units(view: View) -> Iterator[str]:
    """The names that stand where an institution's unit has its place's."""
    text, rules, institutions = view.text, read_rules("shown_en"), bodies(view)
    rows: dict[str, set[str]] = {}
    for start, end, body in institutions:
        for rule in ("unit", "office"):
            if (unit := rules[rule].pattern.match(text, end)) is not None:
                yield unit["name"]
        name = text[start:end]
        # not "the days of | Fellmoor | Jayanti" where there is a Fellmoor Bank
        listed = body.institution is not None
        full = (listed and (" " in name or name.isupper())) or rules["bank"].pattern.search(name) is not None
        if full and (beside := rules["beside"].pattern.match(text, end)) is not None:
            yield beside["name"]
            yield from (beside["more"],) if beside["more"] else ()
        held = rules["posted.before"].pattern.search(text, max(0, start - _REACH), start)
        if held is not None and (posted := rules["posted"].pattern.match(text, end)) is not None:
            yield from (posted["name"],) if _holds(posted["holder"]) else ()
        if body.kind in PUBLIC and rules["public.before"].pattern.search(text, max(0, start - _REACH), start):
            public = rules["public"].pattern.match(text, end)
            yield from () if public is None else (public["name"],)
        if (owned := rules["owned"].pattern.search(text, max(0, start - _REACH), start)) is not None:
            yield owned["name"]
        yield from _members(text, rules["seats"].pattern.match(text, end))
        if (row := rules["row"].pattern.match(text, end)) is not None and _unknown(row["name"], text):
            rows.setdefault(body.full, set()).add(row["name"])
    for first in rules["listed"].finditer(text):
        yield from _members(text, first)
    for names in rows.values():
        if len(names) >= _ROWS:
            yield from names


def _holds(holder: str | None) -> bool:
    """Whether who holds a post behind a town is told by a given name, or nobody is."""
    return holder is None or holder in given_names()


def _members(text: str, first: re.Match[str] | None) -> Iterator[str]:
    """The names of a list from its first on."""
    names: list[str] = []
    while first is not None and len(names) < _MEMBERS:
        names.append(first["name"])
        first = read_rules("shown_en")["seats.more"].pattern.match(text, first.end())
    yield from names


def _unknown(name: str, text: str) -> bool:
    """Whether a name is made of no ordinary word, but for those that go with a town's, and is nobody's."""
    part = read_rules("shown_en")["part"]
    words = [word for word in name.split(" ") if not part.whole(word)]
    if not words or "'s" in name or words[0] in given_names() or words[-1] in personal_names():
        return False
    if any(word in stops() or _ordinary(word.lower()) for word in words):
        return False
    called = read_rules("home")["person"].finditer(text)
    return all(words[-1] != one["name"] for one in called)


def _ordinary(word: str) -> bool:
    """Whether a word in small letters is one of running text, also in the plural."""
    return any(form in ordinary_words() or form in common_words() for form in (word, word.removesuffix("s")))


@cache
def ordinary_words() -> frozenset[str]:
    """Words of running text in small letters."""
    return frozenset(column("words.en", "word"))
