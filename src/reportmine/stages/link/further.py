"""A Chinese report's actors and facts in, out whose the facts are of a sentence that goes on what one before it tells.

"石涧支行组织…。同时，向村民发放折页90份。": no one else is named, so the unit of the sentence before goes on.
"""

from __future__ import annotations

from bisect import bisect_left

from reportmine.records import Entity
from reportmine.stages.link.actors import Actor
from reportmine.stages.link.roles import rule
from reportmine.stages.link.scene import Scene

_OPENS = 16  # so many characters at most stand before the unit that a sentence is about
_LEADS = 24  # so many characters of a sentence show that it goes on


def further(scene: Scene) -> dict[str, list[Entity]]:
    """The ids of these facts -> the branches of the sentence before."""
    found: dict[str, list[Entity]] = {}
    if scene.view.lang != "zh" or scene.named < 2:
        return found
    starts = [fact.span.start for fact in scene.facts]
    goes_on = rule("further.zh").match
    about: dict[int, list[Actor]] = {}
    for actor in scene.actors:
        about.setdefault(actor.sentence, []).append(actor)
    for index, sentence in enumerate(scene.sentences):
        opening = scene.text[sentence.start : sentence.start + _LEADS].lstrip()
        if index == 0 or about.get(index) or goes_on(opening) is None:
            continue
        before = about.get(index - 1, [])
        if len(before) != 1 or not _goes_on(scene, before[0], index):
            continue
        facts = scene.facts[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        found.update((fact.id, before[0].distinct()) for fact in facts)
    return found


def _goes_on(scene: Scene, actor: Actor, index: int) -> bool:
    """Whether a unit is what the sentence before is about, in the line of the sentence with the index."""
    near = actor.start - scene.sentence(index - 1).start <= _OPENS
    line = scene.block_at(scene.sentence(index).start)
    return near and actor.acts and bool(actor.keys) and scene.block_at(actor.start) == line
