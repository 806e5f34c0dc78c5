"""An English report in, its places out: those of the tables, and names that the report itself shows to be places.

Most towns and quarters that name a unit stand in no table. That "RBN's Liuxi office", "branches in Liuxi", "LIUXI:" or
"in Liuxi" stand in a report makes "RBN Liuxi" a unit there, as if a table had the town.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from reportmine.knowledge.rules import read_rules
from reportmine.match.bodies import bodies
from reportmine.match.gazetteer import Areas, WorldPlace
from reportmine.match.hits import Hits
from reportmine.match.home import CHINA, home, surnames
from reportmine.match.listed import PUBLIC, Body
from reportmine.match.places import place_hits
from reportmine.match.words import given_names, is_ordinary, personal_names, stops
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View

_REACH = 60  # in front of an institution stands at most so much that tells whose unit it is
_MEMBERS = 40  # of a list of branches
_ROWS = 3  # so many towns of one institution make a timetable of them


def shown_places(view: View) -> Hits[Areas]:
    """The hits of the tables; in a report from abroad also the names that it shows to be places, in its country."""
    if view.lang == "zh" or home(view) == CHINA:
        return place_hits(view)
    if "shown_places" not in view.memo:
        view.memo["shown_places"] = _with_shown(view)
    return cast("Hits[Areas]", view.memo["shown_places"])


def _with_shown(view: View) -> Hits[Areas]:
    """The hits of the tables and those of the names that are shown, which share no text with them or a body."""
    text, known, institutions = view.text, place_hits(view), bodies(view)
    called = surnames(text)
    told = {*_settings(text), *_rows(text, institutions, called)}
    for start, end, body in institutions:
        told.update(_of_unit(text, start, end))
        told.update(_acting(text, start, end, body))
    country = home(view) or ""
    names = [name for name in sorted(told) if _unknown(name, called)]
    areas = {name: Areas((WorldPlace(name, "city", country),)) for name in names}
    forms = PhraseIndex([(form, name) for name in names for form in {name, name.upper()}], words=True)
    found = [
        (start, end, areas[payloads[0]])
        for start, end, payloads in forms.find(text)
        if not known.overlaps(start, end) and not institutions.overlaps(start, end)
    ]
    return Hits([*known, *found]) if found else known


def _settings(text: str) -> Iterator[str]:
    """The names that stand where a report tells where it comes from, where something is and where branches are."""
    for rule in ("dateline", "where", "kind", "headed", "seated", "own"):
        for found in read_rules("shown_en")[rule].finditer(text):
            name = found[found.lastgroup or 0]
            yield name.title() if name.isupper() else name
            if rule == "kind":
                yield name.rpartition(" ")[2]  # "Bank Fellmo | Liuxi | Province"
    for named in read_rules("shown_en")["list"].finditer(text):
        yield from re.split(r", and | and | & |, ", named["name"])
    for rule in ("listed", "following"):
        for first in read_rules("shown_en")[rule].finditer(text):
            yield from _members(text, first)


def _of_unit(text: str, start: int, end: int) -> Iterator[str]:
    """The names of the units, told by a word for a unit, of the institution that stands there."""
    rules = read_rules("shown_en")
    behind = (rules["unit"].pattern.match(text, end), rules["office"].pattern.match(text, end))
    low = max(0, start - _REACH)
    before = rules["owned"].pattern.search(text, low, start)
    of = rules["office.of"].pattern.search(text, low, start)
    seat = None if of is None else rules["office.of.town"].pattern.match(text, end)
    yield from (found["name"] for found in (*behind, before, seat) if found is not None)
    yield from _members(text, rules["seats"].pattern.match(text, end))


def _acting(text: str, start: int, end: int, body: Body) -> Iterator[str]:
    """The names right behind the institution of what acts, or whose people do."""
    rules, name = read_rules("shown_en"), text[start:end]
    # not "the days of | Fellmoor | Jayanti" where there is a Fellmoor Bank
    listed = body.institution is not None and (" " in name or name.isupper())
    low = max(0, start - _REACH)
    held = rules["holder"].pattern.match(text, end) and rules["holder.before"].pattern.search(text, low, start)
    beside = None if held else rules["beside"].pattern.match(text, end)
    if beside is not None and (listed or rules["bank"].pattern.search(name) is not None):
        yield from (one for one in (beside["name"], beside["more"]) if one)
    posted = rules["posted"].pattern.match(text, end)
    if posted is not None and rules["posted.before"].pattern.search(text, low, start) and _holds(posted["holder"]):
        yield posted["name"]
    public = rules["public"].pattern.match(text, end) if body.kind in PUBLIC else None
    if public is not None and rules["public.before"].pattern.search(text, low, start):
        yield public["name"]


def _rows(text: str, institutions: Hits[Body], called: frozenset[str]) -> Iterator[str]:
    """The towns of a timetable, in which one institution stands with several: "at Fellbank Liuxi; at Fellbank Ho"."""
    rows: dict[str, set[str]] = {}
    for _, end, body in institutions:
        row = read_rules("shown_en")["row"].pattern.match(text, end)
        if row is not None and _unknown(row["name"], called):
            rows.setdefault(body.full, set()).add(row["name"])
    yield from (name for names in rows.values() if len(names) >= _ROWS for name in names)


def _holds(holder: str | None) -> bool:
    """Whether who holds a post behind a town is told by a given name, or nobody is."""
    return holder is None or holder in given_names()


def _members(text: str, first: re.Match[str] | None) -> Iterator[str]:
    """The names of a list from its first on."""
    names: list[str] = []
    while first is not None and len(names) < _MEMBERS:
        names.append(first["name"])
        first = read_rules("shown_en")["seats.more"].pattern.match(text, first.end())
    return iter(names)


def _unknown(name: str, called: frozenset[str]) -> bool:
    """Whether a name is made of no ordinary word, but for those that go with a town's, and is nobody's.

    Args:
        name: the name.
        called: surnames of people in the report.
    """
    part, saint = read_rules("shown_en")["part"], read_rules("shown_en")["saint"]
    if saint.pattern.match(name) is not None:  # "St. | John", no "St. | John Ambulance"
        return "'s" not in name and not any(map(is_ordinary, re.split("[ -]", name)[2:]))
    words = [word for word in name.split(" ") if not part.whole(word)]
    if not words or "'s" in name or words[0] in given_names() or words[-1] in personal_names():
        return False
    pieces = re.split("[ -]", " ".join(words))  # no "Plastic-Free" village
    return words[-1] not in called and not any(word in stops() or is_ordinary(word) for word in pieces)
