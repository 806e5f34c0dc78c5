"""A report's actors and facts in, the areas out that stand alone as the labels of its parts, each with their branches.

A round-up goes through the areas in one paragraph: "云岭省。A支行…，B支行…。北江省。C支行…",
"Yunling Province. The A branch … Beijiang Province. The C branch …". A label belongs to every
branch that acts between it and the next.
"""

from __future__ import annotations

from reportmine.records import Entity
from reportmine.stages.link.roles import rule
from reportmine.stages.link.scene import Scene, branch_key

_HEAD = 24  # so many characters hold the word before a record's branch
_FEWEST = 2  # a single area between two full stops may be anything


def labels(scene: Scene) -> dict[str, list[Entity]]:
    """The ids of these facts -> one mention of each branch of its part, in order; none where no branch acts in it."""
    lang = scene.view.lang
    found = [fact for fact in scene.facts if fact.label == "PLACE" and _alone(scene.text, fact, lang)]
    if len(found) < _FEWEST:
        return {}
    ends = [*(fact.span.start for fact in found[1:]), len(scene.text)]
    return {fact.id: _acting(scene, fact.span.end, end) for fact, end in zip(found, ends, strict=True)}


def records(scene: Scene) -> dict[str, list[Entity]]:
    """The ids of the facts of a form's records -> the branch that each record names first.

    A record begins with a line such as "单位：南岭支行" or "Branch: Liuxi"; lines of sums and notes end the last one.
    """
    text = scene.text
    found = [branch for branch in scene.branches if _heads_record(text, branch)]
    if len({branch_key(branch) for branch in found}) < _FEWEST:
        return {}
    starts = [branch.span.start for branch in found]
    stop = rule("record.end").search(text, found[-1].span.end)
    ends = [*starts[1:], stop.start() if stop else len(text)]
    line = text.find("\n", ends[-1] + 1)  # behind the line of the sum, which is all records' and so no branch's
    held: dict[str, list[Entity]] = {
        fact.id: [] for fact in scene.facts if ends[-1] <= fact.span.start < (len(text) if line < 0 else line)
    }
    for branch, end in zip(found, ends, strict=True):
        held.update((fact.id, [branch]) for fact in scene.facts if branch.span.end <= fact.span.start < end)
    return held


def _heads_record(text: str, branch: Entity) -> bool:
    """Whether a branch is all that stands in its line behind the word for a unit and a colon."""
    before = text[max(0, branch.span.start - _HEAD) : branch.span.start]
    return rule("record.head").search(before) is not None and text[branch.span.end : branch.span.end + 1] in ("", "\n")


def _alone(text: str, fact: Entity, lang: str) -> bool:
    """Whether nothing else stands in the sentence, and the line goes on behind it."""
    before = text[max(0, fact.span.start - 3) : fact.span.start]
    return (
        rule("label.before").search(before) is not None
        and rule(f"label.after.{lang}").match(text, fact.span.end) is not None
    )


def _acting(scene: Scene, start: int, end: int) -> list[Entity]:
    members = [member for actor in scene.acting if start <= actor.start < end for member in actor.members]
    first = {branch_key(member): member for member in reversed(members)}
    return sorted(first.values(), key=lambda member: member.span)
