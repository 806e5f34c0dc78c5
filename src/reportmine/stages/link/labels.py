"""A report's actors and facts in, the areas out that stand alone as the labels of its parts, each with their branches.

A round-up goes through the areas in one paragraph: "云岭省。A支行…，B支行…。北江省。C支行…",
"Yunling Province. The A branch … Beijiang Province. The C branch …". A label belongs to every
branch that acts between it and the next.
"""

from __future__ import annotations

import re

from reportmine.records import Branch, Entity, Place, Span
from reportmine.stages.link.actors import branch_key
from reportmine.stages.link.roles import rule
from reportmine.stages.link.scene import Scene

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


def towns(scene: Scene) -> dict[str, list[Entity]]:
    """The ids of these facts -> the branches of their part, in a round-up whose parts begin with their towns.

    "Liuxi: The RBI's office there …" beside "Baishi: RBI Baishi held 14 camps …": all facts of a part that names no
    branch have none, and the town at the head of another belongs to those who act in it.
    """
    heads = [fact for fact in scene.facts if fact.label == "PLACE" and _begins_part(scene, fact)]
    names = {scene.text[head.span.start : head.span.end].lower() for head in heads}
    own = {str(branch.value.place).lower() for branch in scene.branches if isinstance(branch.value, Branch)}
    if len(names) < _FEWEST or len(names) < len(heads) or scene.branches[0].span.start < heads[0].span.start:
        return {}
    ends = [*(head.span.start for head in heads[1:]), len(scene.text)]
    if not names & own and not _all_within(
        scene, [(head.span.start, end) for head, end in zip(heads, ends, strict=True)]
    ):
        return {}
    found: dict[str, list[Entity]] = {}
    for head, end in zip(heads, ends, strict=True):
        if not any(head.span.start <= branch.span.start < end for branch in scene.branches):
            found.update((fact.id, []) for fact in scene.facts if head.span.start <= fact.span.start < end)
        elif acting := _acting(scene, head.span.end, end):
            found[head.id] = acting
    return found


def openings(scene: Scene) -> dict[str, list[Entity]]:
    """The ids of areas that open a paragraph -> the one branch named after each that acts first in a later sentence.

    "…。A省分行…\n在B省，同样忙碌。B省分行走进学校": the report went on to B.
    """
    found: dict[str, list[Entity]] = {}
    for fact in scene.facts if scene.named > 1 else ():
        block = scene.block_at(fact.span.start)
        start = scene.blocks[block].span.start if fact.label == "PLACE" and block >= 0 else -1
        if start < 0 or not _goes_there(scene, start, fact.span):
            continue
        end = scene.blocks[block].span.end
        actors = [actor for actor in scene.actors if fact.span.end <= actor.start < end and actor.keys]
        later = actors[0] if actors and actors[0].sentence > scene.sentence_at(fact.span.start) else None
        if later is None or not later.acts or len(later.keys) != 1:
            continue
        if _named_after(later.members[0], fact, scene.text[fact.span.start : fact.span.end]):
            found[fact.id] = [later.members[0]]
    return found


def _goes_there(scene: Scene, start: int, span: Span) -> bool:
    """Whether a paragraph that begins at an offset goes on to an area (在山东，…, 曲靖市也…), not what it is like."""
    lang, before = scene.view.lang, scene.text[start : span.start]
    if rule(f"area.opens.{lang}").search(before):
        return True
    return not before.strip() and rule(f"area.also.{lang}").match(scene.text, span.end) is not None


def _named_after(branch: Entity, fact: Entity, surface: str) -> bool:
    """Whether a branch bears the name of an area, with or without its rank: 曲靖|市 and 曲靖中支."""
    value, area = branch.value, fact.value
    if not (isinstance(value, Branch) and isinstance(area, Place)) or not value.place:
        return False
    if surface.isascii():
        inner = (area.division or "").split("/")[-1]
        return inner[: len(value.place)] == value.place and rule("area.whole.en").search(surface) is not None
    return surface[: len(value.place)] == value.place and len(surface) <= len(value.place) + 1


def _all_within(scene: Scene, parts: list[tuple[int, int]]) -> bool:
    """Whether all branches stand in the parts, in two and more of them, and none in two."""
    within = [{branch_key(one) for one in scene.branches if start <= one.span.start < end} for start, end in parts]
    held = [keys for keys in within if keys]
    branches = {branch_key(one) for one in scene.branches}
    return len(held) >= _FEWEST and sum(map(len, held)) == len(branches)


def _begins_part(scene: Scene, fact: Entity) -> bool:
    """Whether a place is all of its line, or the label that begins it: "Liuxi: The office", "Liuxi – The office".

    In Chinese it is the label of what a sentence tells: "新宁县：人行新宁县支行走进…。隆回县：…".
    """
    start, end = fact.span.start, fact.span.end
    if scene.view.lang == "zh":
        before = scene.text[max(0, start - 3) : start]
        return scene.text[end : end + 1] in ("：", ":") and rule("label.before").search(before) is not None
    opens = scene.view.lang == "en" and scene.text[max(0, start - 1) : start] in ("", "\n")
    return opens and rule("part.head.en").match(scene.text, end) is not None


def records(scene: Scene) -> dict[str, list[Entity]]:
    """The ids of the facts of a form's records -> the branch that each record names first.

    A record begins with a line such as "单位：南岭支行" or "Branch: Liuxi"; lines of sums and notes end the last one.
    """
    found = _heads(scene)
    if not found:
        return {}
    stop = _closing(scene, found)
    ends = [*(branch.span.start for branch in found[1:]), stop.start() if stop else len(scene.text)]
    held: dict[str, list[Entity]] = {}
    for branch, end in zip(found, ends, strict=True):
        held.update((fact.id, [branch]) for fact in scene.facts if branch.span.end <= fact.span.start < end)
    return held


def sums(scene: Scene) -> list[str]:
    """The ids of the facts in the line of the sum below a form's records, which are no single branch's."""
    found = _heads(scene)
    stop = _closing(scene, found) if found else None
    if stop is None:
        return []
    end = scene.text.find("\n", stop.end())
    end = len(scene.text) if end < 0 else end
    return [fact.id for fact in scene.facts if stop.end() <= fact.span.start < end]


def _heads(scene: Scene) -> list[Entity]:
    """The branches that head the records of a form; none where fewer than two do."""
    found = [branch for branch in scene.branches if _heads_record(scene.text, branch)]
    return found if len({branch_key(branch) for branch in found}) >= _FEWEST else []


def _closing(scene: Scene, found: list[Entity]) -> re.Match[str] | None:
    """Where the line of a sum or of notes begins behind the last record."""
    return rule("record.end").search(scene.text, found[-1].span.end)


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
