"""Banks that no table lists in, out the same without the town that stands before the name of some: a unit's town."""

from __future__ import annotations

from dataclasses import replace

from reportmine.knowledge.rules import read_rules
from reportmine.match.gazetteer import place_named
from reportmine.match.listed import Body
from reportmine.match.words import ordinary_words


def behind_towns(made: list[tuple[int, int, Body]]) -> list[tuple[int, int, Body]]:
    """The banks, without the town before the name that others of them bear alone: "Liuxi | Fellmoor Bank"."""
    names = {body.full for _, _, body in made if body.kind == "bank"}
    shorter = {full: name for full in names if (name := _without_town(full)) in names}
    out: list[tuple[int, int, Body]] = []
    for start, end, body in made:
        full, name = body.full, shorter.get(body.full, body.full)
        chain = full in shorter or full in shorter.values()
        out.append(
            (start + len(body.full) - len(name), end, replace(body, full=name, national=True) if chain else body)
        )
    return out


def _without_town(full: str) -> str:
    """A bank's name without the place that it begins with, where what is left tells the bank; else nothing."""
    plain, words = read_rules("institutions")["kind.plain"].pattern, full.split(" ")
    for at in range(1, len(words) - 1):
        town, name = " ".join(words[:at]), " ".join(words[at:])
        if place_named(town) and words[at].lower() not in ordinary_words() and plain.fullmatch(name) is None:
            return name
    return ""


def first_town(text: str, start: int) -> int | None:
    """Where the first of two towns begins that name a community bank: "the | Liuxi and | Baishi Community Bank".

    The report tells of a branch there, or the town is known and no list goes on with the bank.
    """
    towns = read_rules("institutions")["community.first"].pattern.search(text, max(0, start - 50), start)
    if towns is None:
        return None
    known = towns["led"] is not None and bool(place_named(towns["name"]))
    return towns.start("name") if known or f"{towns['name']} branch" in text else None
