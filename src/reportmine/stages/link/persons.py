"""One report's officials in, out which mentions are of one person, and which branches employ each of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportmine.records import Entity
from reportmine.stages.link.roles import rule
from reportmine.stages.link.scene import Scene

_COURTESY = 12  # so many characters before a name hold its title of courtesy


def persons(scene: Scene) -> list[list[str]]:
    """The ids of the OFFICIAL entities of each person, in order.

    A part of one earlier name is the same person unless one is addressed as a man and the other as a woman.
    """
    found: dict[str, list[str]] = {}
    parts: dict[str, list[str]] = {}
    addressed: dict[str, str] = {}
    for fact in scene.facts:
        if fact.label != "OFFICIAL":
            continue
        name, address = scene.text[fact.span.start : fact.span.end], _address(scene, fact.span.start)
        meant = [one for one in parts.get(name.split()[-1], ()) if {address, addressed[one]} != {"Mr", "Mrs"}]
        whole = name if name in found else _in_full(name, meant)
        addressed[whole] = addressed.get(whole) or address
        if whole not in found:
            for part in set(whole.split()):
                parts.setdefault(part, []).append(whole)
        found.setdefault(whole, []).append(fact.id)
    return list(found.values())


def _address(scene: Scene, start: int) -> str:
    """Mr or Mrs, where a man's or a woman's title of courtesy stands before an English name; else nothing."""
    before = scene.text[max(0, start - _COURTESY) : start] if scene.view.lang == "en" else ""
    if rule("woman.before.en").search(before):
        return "Mrs"
    return "Mr" if rule("man.before.en").search(before) else ""


def _in_full(name: str, others: Sequence[str]) -> str:
    """The one name of the others of which this is a part, "Addo" of "K. Addo"; the name itself if there is none."""
    longer = [one for one in others if set(name.split()) < set(one.split())]
    return longer[0] if len(longer) == 1 else name


def employers_of(scene: Scene, named: Iterable[Sequence[str]]) -> dict[str, tuple[Entity, ...]]:
    """Ids of OFFICIAL entities -> the branches that employ them: their own mention's, else the first that one gives.

    Args:
        scene: the report's actors and facts.
        named: the ids of each person's mentions.
    """
    found: dict[str, tuple[Entity, ...]] = {}
    for mentions in named:
        told = [scene.employed[fact] for fact in mentions if fact in scene.employed]
        if told:
            found |= {fact: scene.employed.get(fact, told[0]) for fact in mentions}
    return found
