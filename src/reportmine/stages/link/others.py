"""A report's actors and facts in, the facts out that another bank does: one that no branch of the report belongs to.

Only of English, and only where the bank is the subject that its sentence opens with.
"""

from __future__ import annotations

from reportmine.match.institutions import institution_hits
from reportmine.stages.link.roles import rule
from reportmine.stages.link.scene import Scene, branch_key

_VERB = 90  # so far behind its name does a subject's verb stand
_LEAD = 80  # so much of a sentence may stand before its subject


def others_facts(scene: Scene) -> set[str]:
    """The ids of these facts: "In Nanling, volunteers of | Bank B | taught 200 pupils"."""
    if scene.view.lang != "en":
        return set()
    idle = [actor for actor in scene.actors if actor.acts and actor.strange and not actor.keys]
    names = {start: body.full for start, _, body in institution_hits(scene.view)} if idle else {}
    own = {_first(name) for branch in scene.branches if (name := branch_key(branch)[0])}
    found: set[str] = set()
    for actor in idle:
        sentence = scene.sentence(actor.sentence)
        full = names.get(actor.start)
        if full is None or _first(full) in own or actor.start - sentence.start > _LEAD:
            continue
        if not rule("others.head.en").match(scene.text[sentence.start : actor.start]):
            continue
        if not rule("others.verb.en").match(scene.text[actor.end : actor.end + _VERB]):
            continue
        end = min((one.start for one in scene.actors if one.keys and actor.end <= one.start), default=sentence.end)
        end = min(end, sentence.end)
        found |= {fact.id for fact in scene.facts if sentence.start <= fact.span.start < end}
    return found


def _first(name: str) -> str:
    """The first word of an institution's name in English, and in Chinese all of it."""
    return name.lower().removeprefix("the ").split(" ")[0]
