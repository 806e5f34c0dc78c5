"""One report's settled entities in, links out: whose activity does each fact describe?

`scene.py` tells who is named where and in what role, `candidates.py` what speaks for each branch a fact may belong
to, `ranker.py` which of them wins. Structure alone decides where it leaves no doubt: bylines, datelines and figures
of the whole nation belong to none, a sentence that shares facts out in order ("respectively"), in brackets or in a
timetable is taken at its word, in English who is named again belongs where the first mention does (`persons.py`), an
area that is the label of a part belongs to all who act in it, and the time and place at the head of a sentence are
those of the branch that acts in it, as is what a phrase or a passive leads to. Each link names its reason.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, get_args

from reportmine.records import Count, Entity, Link, Span
from reportmine.stages.link.actors import Actor, branch_key
from reportmine.stages.link.asides import aside
from reportmine.stages.link.candidates import Candidate, Candidates
from reportmine.stages.link.further import further
from reportmine.stages.link.hosted import hosted
from reportmine.stages.link.labels import labels, openings, records, sums, towns
from reportmine.stages.link.persons import employers_of, persons
from reportmine.stages.link.ranker import best, choice
from reportmine.stages.link.relations import Relation
from reportmine.stages.link.roles import GUIDES, rule
from reportmine.stages.link.scene import Scene
from reportmine.stages.link.ties import ties
from reportmine.stages.link.totals import of_bank, totals
from reportmine.text.view import View

__all__ = ["REASONS", "link", "undecided"]
_Settled = Literal["none", "label", "head", "respectively", "bracketed", "employer"]
REASONS = frozenset((*get_args(_Settled), *get_args(Relation))) - {"none"}
"""Why a fact may be linked to a branch: the column `evidence` without `link.`."""
_OPENING, _LEADING = 30, 160  # so much text stands before a fact that opens a sentence, and from it to who acts
_HEAD = 80  # dates and places at the head of a sentence take up so much
_Held = tuple[Sequence[Entity], _Settled | Relation]  # the branches that a fact is linked to, and why
_MOST_BRACKETED = 64  # characters between brackets behind a branch, and these
_CLAUSE = 4  # characters before a day or behind a list by which their clause is told
_SHARED = 160  # characters behind the branches in which the places stand that are shared out
_RESPECTIVELY = 1000  # characters behind the branches in which "respectively" stands
_MOST_SHARED = 60  # so many facts behind the branches are looked at


def link(view: View, entities: Sequence[Entity], employers: Mapping[str, Span]) -> list[Link]:
    """Links of one report's facts to its BRANCH entities, in order of the facts.

    Args:
        view: the report.
        entities: its settled entities, in order.
        employers: ids of OFFICIAL entities -> span of the body that the text names as their employer.
    """
    scene = Scene(view, entities, employers)
    if not scene.branches:
        return []
    held: dict[str, _Held] = (
        {fact: (branches, "topic") for fact, branches in further(scene).items()}
        | {fact: (branches, "main" if branches else "none") for fact, branches in totals(scene).items()}
        | _told_next(scene)
        | {fact: (branches, "next") for fact, branches in hosted(scene).items()}
        | _at_branch(scene)
        | {fact: (branches, "label") for fact, branches in openings(scene).items()}
        | _settled(scene)
        | _respectively(scene)
        | _bracketed(scene)
        | _timetable(scene)
        | {fact: (branches, "label" if branches else "none") for fact, branches in towns(scene).items()}
        | dict.fromkeys((*sums(scene), *of_bank(scene)), ((), "none"))
    )
    held |= _chosen(scene, held)
    named = persons(scene)
    again = named if view.lang == "en" else []
    held |= {fact: held[first] for first, *others in again for fact in others}
    employed = employers_of(scene, named)
    out: list[Link] = []
    for fact in scene.facts:
        branches, reason = held[fact.id]
        seen = {branch_key(branch) for branch in branches}
        out += [_linked(fact, branch, reason) for branch in branches]
        others = {branch_key(branch): branch for branch in employed.get(fact.id, ())}
        out += [_linked(fact, branch, "employer") for key, branch in others.items() if key not in seen]
    return out


def _linked(fact: Entity, branch: Entity, reason: _Settled | Relation) -> Link:
    return Link(fact.id, branch.id, f"link.{reason}")


def _settled(scene: Scene) -> dict[str, _Held]:
    """Facts that stand in a byline, at a sentence's head and the like -> whose they are, and why."""
    found: dict[str, _Held] = dict.fromkeys(aside(scene), ((), "none"))
    for fact, branches in (labels(scene) | records(scene)).items():
        found.setdefault(fact, (branches, "label" if branches else "none"))
    for fact, actor in _heads(scene).items():
        found.setdefault(fact, (actor.distinct(), "head"))
    return found


def _chosen(scene: Scene, settled: Mapping[str, _Held]) -> dict[str, _Held]:
    """The other facts -> whose they are by what speaks for each, and by which relation."""
    found = list(undecided(scene, settled))
    tied = ties(scene, [fact for fact, _ in found])
    picks = best([choice(candidates, tie) for (_, candidates), tie in zip(found, tied, strict=True)])
    best_of = ((fact, candidates[at].standing) for (fact, candidates), at in zip(found, picks, strict=True))
    return {fact.id: (standing.members, standing.relation) for fact, standing in best_of}


def undecided(scene: Scene, settled: Mapping[str, _Held] | None = None) -> Iterator[tuple[Entity, list[Candidate]]]:
    """The facts that structure alone does not settle, each with its candidates.

    Args:
        scene: the report's actors and facts.
        settled: the facts that it does settle; without it those that a sentence shares out in order, or whose actor it
            tells next, are among the others: what speaks for them can be learned from.
    """
    candidates = Candidates(scene)
    known = _settled(scene) if settled is None else settled
    for fact in scene.facts:
        if fact.id not in known:
            yield fact, candidates.of(fact)


def _heads(scene: Scene) -> dict[str, Actor]:
    """Facts -> the branches before whose act they stand: "4月3日，在人民广场，A、B支行发放…"; only dates and places."""
    found: dict[str, Actor] = {}
    starts = [fact.span.start for fact in scene.facts]
    leads = rule(f"lead.{scene.view.lang}")
    for before, actor in zip([None, *scene.actors], scene.actors, strict=False):
        if actor.acts and actor.keys and (day := _day_before(scene, actor, starts)) is not None:
            found[day.id] = actor
        start = scene.sentence(actor.sentence).start
        if before and before.start >= start:  # "on June 5, A visited B; | on June 7, C visited D"
            start = max(scene.text.rfind(sign, before.end, actor.start) for sign in ";；") + 1 or -_HEAD
        if not (actor.acts and actor.keys) or actor.start - start > _HEAD:
            continue
        facts = scene.facts[bisect_left(starts, start) : bisect_left(starts, actor.start)]
        cuts = [start, *(at for fact in facts for at in (fact.span.start, fact.span.end)), actor.start]
        around = "".join(scene.text[a:b] for a, b in zip(cuts[::2], cuts[1::2], strict=True))
        if leads.match(around) and all(fact.label in ("DATE", "PLACE") for fact in facts):
            found.update((fact.id, actor) for fact in facts)
    return found


def _day_before(scene: Scene, actor: Actor, starts: Sequence[int]) -> Entity | None:
    """The day right before a branch, with which a clause begins, wherever in its sentence: "…，6月3日，A支行…"."""
    at = bisect_left(starts, actor.start) - 1
    fact = scene.facts[at] if scene.view.lang == "zh" and at >= 0 else None
    if fact is None or fact.label != "DATE":
        return None
    ahead = scene.text[max(0, fact.span.start - _CLAUSE) : fact.span.start]
    behind = scene.text[fact.span.end : actor.start]
    joins = rule("day.joins.zh").search(behind) or rule("day.led.zh").search(behind)
    return fact if joins and rule("day.opens.zh").search(ahead) else None


def _told_next(scene: Scene) -> dict[str, _Held]:
    """Facts -> the branches that their sentence tells next as who acts.

    Phrases lead there from what opens it (9月5日|，根据上级行部署，|A支行…), also past who guides (9月5日|，在B指导下，
    |A支行…), or a passive does: "£900 | was raised by the | Liuxi branch".
    """
    found: dict[str, _Held] = {}
    lang, starts = scene.view.lang, [fact.span.start for fact in scene.facts]
    opens, leads, agent = (rule(f"{name}.{lang}").match for name in ("led.before", "led.phrase", "agent"))
    runs = scene.actors if scene.view.lang == "en" else [one for one in scene.actors if one.role != GUIDES]
    for before, actor in zip([None, *runs], runs, strict=False):
        if not (actor.acts and actor.keys):
            continue
        first = scene.sentence(actor.sentence).start
        low = max(first, before.end if before else 0, actor.start - _LEADING)
        for fact in scene.facts[bisect_left(starts, low) : bisect_left(starts, actor.start)]:
            opening = (
                scene.text[first : fact.span.start] if fact.span.start - first <= _OPENING and low == first else None
            )
            between = scene.text[fact.span.end : actor.start]
            if agent(between) or (opening is not None and opens(opening) and leads(between)):
                found[fact.id] = (actor.distinct(), "next")
    return found


def _at_branch(scene: Scene) -> dict[str, _Held]:
    """Counts and days right before the branch at which they were: "31 pints | at the | Liuxi branch"."""
    found: dict[str, _Held] = {}
    starting = {branch.span.start: branch for branch in scene.branches}
    for fact in scene.facts if scene.view.lang == "en" else ():
        behind = rule("at.branch.en").match(scene.text, fact.span.end) if fact.label in ("COUNT", "DATE") else None
        if behind is not None and behind.end() in starting:
            found[fact.id] = ((starting[behind.end()],), "next")
    return found


def _respectively(scene: Scene) -> dict[str, _Held]:
    """Facts that a sentence shares out in order: "A、B分别举办讲座3场和5场", as many of a kind as branches."""
    found: dict[str, _Held] = {}
    starts = [fact.span.start for fact in scene.facts]
    for actor in scene.acting:
        end = _shared_until(scene, actor) if len(actor.members) > 1 else 0
        kinds: dict[tuple[str, str | None], list[Entity]] = {}
        first = bisect_left(starts, actor.end)
        for fact in scene.facts[first : min(bisect_left(starts, end), first + _MOST_SHARED)]:
            unit = fact.value.unit if isinstance(fact.value, Count) else None
            kinds.setdefault((fact.label, unit), []).append(fact)
        members = _ordered(scene, actor)
        if not end and len(members) > 1:
            kinds = {("PLACE", None): _places_in_turn(scene, actor, starts)}
        for facts in kinds.values():
            if len(facts) == len(members):
                for fact, branch in zip(facts, members, strict=True):
                    found[fact.id] = ((branch,), "respectively")
    return found


def _places_in_turn(scene: Scene, actor: Actor, starts: Sequence[int]) -> list[Entity]:
    """The list of places that the branches' sentence shares out: "A、B设点，分别在C镇和D镇"; "在C镇和D镇分别设点"."""
    end = min(scene.sentence(actor.sentence).end, actor.end + _SHARED)
    first = bisect_left(starts, actor.end) if scene.view.lang == "zh" else len(starts)
    lists: list[list[Entity]] = []
    for place in scene.facts[first : min(bisect_left(starts, end), first + _MOST_SHARED)]:
        if place.label != "PLACE":
            continue
        if lists and rule("listed").search(scene.text[lists[-1][-1].span.end : place.span.start]):
            lists[-1].append(place)
        else:
            lists.append([place])
    before, behind = rule("respectively.places").search, rule("respectively.placed").search
    for places in lists:
        start, end = places[0].span.start, places[-1].span.end
        if before(scene.text[actor.end : start]) or behind(scene.text[end : end + _CLAUSE]):
            return places
    return []


def _bracketed(scene: Scene) -> dict[str, _Held]:
    """Counts in the brackets right behind a branch are its own: "A分行（9场）和B分行（5场）"."""
    found: dict[str, _Held] = {}
    starts = [fact.span.start for fact in scene.facts]
    for branch in scene.branches:
        start = branch.span.end
        bracket = rule("bracketed").match(scene.text[start : start + _MOST_BRACKETED])
        end = start + bracket.end() if bracket else start
        for fact in scene.facts[bisect_left(starts, start) : bisect_left(starts, end)]:
            if fact.label == "COUNT":
                found[fact.id] = ((branch,), "bracketed")
    return found


def _timetable(scene: Scene) -> dict[str, _Held]:
    """Days of a list, each before the branch it is for: "May 3 (1-3 p.m.) at A branch; May 4 at B branch"."""
    held: dict[str, Entity] = {}
    starting = {branch.span.start: branch for branch in scene.branches}
    for fact in scene.facts:
        behind = rule("timetable").match(scene.text, fact.span.end) if fact.label == "DATE" else None
        branch = None if behind is None else starting.get(behind.end())
        if branch is not None and rule("timetable.end").match(scene.text, branch.span.end):
            held[fact.id] = branch
    several = len({branch_key(branch) for branch in held.values()}) > 1
    return {fact: ((branch,), "respectively") for fact, branch in held.items()} if several else {}


def _ordered(scene: Scene, actor: Actor) -> tuple[Entity, ...]:
    """An actor's branches, without the first where the others are said to be its own: "A分行下辖B支行、C支行"."""
    first, second = actor.members[:2] if len(actor.members) > 2 else (None, None)
    if first is None or second is None:
        return actor.members
    between = scene.text[first.span.end : second.span.start]
    return actor.members[1:] if rule("respectively.own").fullmatch(between) else actor.members


def _shared_until(scene: Scene, actor: Actor) -> int:
    """Where the facts end that a sentence shares out among an actor's branches; 0 if it shares out none."""
    sentence = scene.sentence(actor.sentence)
    if rule("respectively").search(scene.text[actor.end : actor.end + 16]):
        return sentence.end
    closing = rule("respectively.end").search(scene.text[actor.end : min(sentence.end, actor.end + _RESPECTIVELY)])
    return actor.end + closing.end() if closing else 0
