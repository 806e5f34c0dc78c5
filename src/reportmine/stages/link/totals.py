"""A report's actors and facts in, the facts out that are totals of the area or bank of the branch that it is about.

They close a paragraph that went through its units: "A市分行组织…。B县支行…。C县支行…。截至9月末，全市共…".
"""

from __future__ import annotations

from bisect import bisect_left

from reportmine.knowledge.divisions import candidates_zh
from reportmine.knowledge.institutions import candidates
from reportmine.records import LEVELS, Entity
from reportmine.stages.link.actors import Actor, Key, branch_key
from reportmine.stages.link.roles import rule
from reportmine.stages.link.scene import SUPERVISORS, Scene

_CITY = LEVELS.index("central_sub_branch")  # a unit of this rank may be that of a city
_FEWEST = 2  # units below it that the paragraph tells of before
_MOST = 80  # characters of a sentence by which it shows to be a total
_COUNTED = ("COUNT", "DATE")


def totals(scene: Scene) -> dict[str, list[Entity]]:
    """The ids of these facts -> the branch that the report is about, where it stands above the units told of last.

    A sum of what is no campaign's is nobody's.
    """
    main = scene.main
    if scene.view.lang != "zh" or main is None or len(main.keys) != 1 or scene.named <= _FEWEST:
        return {}
    found: dict[str, list[Entity]] = {}
    told = {actor.sentence for actor in scene.actors if actor.acts}
    for index, sentence in enumerate(scene.sentences):
        if index in told:
            continue
        text = scene.text[sentence.start : sentence.start + _MOST]
        opening = text.lstrip()
        other = rule("total.other.zh").match(opening)
        summed = rule("total.zh").match(opening)
        if other is not None:
            end = sentence.start + len(text) - len(opening) + other.end()
            found.update((fact.id, []) for fact in _counted(scene, sentence.start, end))
        elif summed is not None and _closes(scene, main, sentence.start, summed.lastgroup):
            found.update((fact.id, main.distinct()) for fact in _counted(scene, sentence.start, sentence.end))
    return found


def of_bank(scene: Scene) -> list[str]:
    """The ids of the counts that are a bank's whole where it leads a Chinese report that tells of its units one by one.

    They stand behind its name, or add up the campaign: "柳溪农商银行…。石涧支行…；白石支行…。本次活动共…".
    """
    acting = [actor for actor in scene.actors if actor.acts]
    lead = acting[0] if acting else None
    keys = {key for actor in scene.acting for key in actor.keys}
    if scene.view.lang != "zh" or lead is None or lead.keys or lead.strange or len(keys) < _FEWEST:
        return []
    first = min(actor.start for actor in scene.acting)
    if len({key[0] for key in keys}) > 1 or scene.sentence_at(first) == lead.sentence:
        return []
    begun = [one.end for one in acting if not (one.keys or one.strange) and one.start > first]
    for sentence in scene.sentences:
        opening = scene.text[sentence.start : sentence.start + _MOST].lstrip()
        if sentence.start > first and rule("total.campaign.zh").match(opening) is not None:
            begun.append(sentence.start)
    found = [fact for start in begun for fact in _counted(scene, start, _until(scene, start))]
    return [fact.id for fact in found if fact.label == "COUNT"]


def _until(scene: Scene, start: int) -> int:
    """Where the sentence ends that the offset stands in, or a branch stands in it before that."""
    end = scene.sentence(scene.sentence_at(start)).end
    return min((branch.span.start for branch in scene.branches if start <= branch.span.start < end), default=end)


def _counted(scene: Scene, start: int, end: int) -> list[Entity]:
    """The figures and dates in [start, end)."""
    facts = scene.facts
    low, high = (bisect_left(facts, at, key=lambda fact: fact.span.start) for at in (start, end))
    return [fact for fact in facts[low:high] if fact.label in _COUNTED]


def _closes(scene: Scene, main: Actor, offset: int, area: str | None) -> bool:
    """Whether the units told of before the offset, in its line, are several and all stand below the main branch.

    Args:
        scene: the report.
        main: the branch that it is about.
        offset: where the sentence starts.
        area: what it sums up: a city, which may be that of a unit of a city's rank, or a province, if it names one.
    """
    block = scene.block_at(offset)
    before = [actor for actor in scene.acting if actor.start < offset and actor.block == block]
    keys = {key for actor in before for key in actor.keys} - main.keys
    lead = branch_key(main.members[0])
    if area == "province" and not _provincial(lead):
        return False
    city = area == "city"
    lower = all(_below(key, lead) and not (city and key[0] == lead[0] and _rank(key) <= _CITY) for key in keys)
    return len(keys) >= _FEWEST and lower and before[-1].keys != main.keys


def _below(key: Key, lead: Key) -> bool:
    """Whether a unit is one of the leading branch's own, or a bank's where a supervisor leads."""
    if key[0] == lead[0]:
        return _rank(key) > _rank(lead) or (_provincial(lead) and not _provincial(key))
    return _supervises(lead) and not _supervises(key)


def _provincial(key: Key) -> bool:
    """Whether a unit is that of a province, whose cities' units may be of its rank: 湖南省分行, 邵阳市分行."""
    return any(division.level == "province" for division in candidates_zh(key[1] or ""))


def _supervises(key: Key) -> bool:
    bodies = candidates(key[0] or "")
    return bool(bodies) and bodies[0].kind in SUPERVISORS


def _rank(key: Key) -> int:
    return LEVELS.index(key[2]) if key[2] in LEVELS else -1
