"""A fact in, the branches it may belong to out, each with what speaks for it; one candidate is always "none".

Candidates are the actors that stand in a structural relation to the fact (`relations.py`: subject of its sentence,
topic of its paragraph, the heading above, whom the report is about, the official's employer), and all acting branches
together. What speaks for a candidate is `Evidence`; most of it is the same for all facts that stand between the same
two actors of a sentence, and is gathered once for them (`Standing`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from reportmine.records import LEVELS, Date, Entity, Span
from reportmine.stages.link.actors import Actor, Key, branch_key
from reportmine.stages.link.beside import Beside, kind_of
from reportmine.stages.link.cues import Cues
from reportmine.stages.link.evidence import Evidence, evidence
from reportmine.stages.link.nature import Natures
from reportmine.stages.link.places import Places
from reportmine.stages.link.relations import Relation, Relations, Spot
from reportmine.stages.link.scene import Scene

_RANK = {level: rank for rank, level in enumerate(LEVELS)}
_UNKNOWN_RANK = _RANK["central_sub_branch"]
_READ = 300  # so much of a sentence is read word by word
_REACH = 600  # so much of a sentence is searched for cue words
_OPENS = {"zh": 16, "en": 40}  # who acts stands in so many first characters of a sentence
NONE: Final = "none"
WORDS = "none|word "
"""What the names of all words of a sentence begin with."""
_LINES_BACK = tuple(f"lines back {number}" for number in range(4))
_NOT_YET = "not yet named"
_SIGN = 2  # a sign and perhaps another
_FULL_STOPS = (".", "。")
# what a candidate's relations come down to: the first that it has
_KINDS: tuple[tuple[Relation, str], ...] = (
    ("subject", "own"),
    ("next", "next"),
    ("topic", "topic"),
    ("paragraph", "block"),
    ("heading", "heading"),
    ("main", "main"),
)


_Said = tuple[tuple[str, tuple[str, ...]], ...]  # where cue words stand -> which


class Standing:
    """Branches that some facts of a sentence may be linked to, and what speaks for them whatever the fact.

    Attributes:
        actor: whose branches they are; None for the candidate "none".
        keys: the branches.
        relation: the strongest structural relation: subject, next, topic, paragraph, heading, main, context or none.
        role: the relation, and whether the branches are those that the report is about.
        evidence: what speaks for or against it.
        weight: the sum of its weights, in thousandths.
    """

    __slots__ = ("actor", "evidence", "keys", "relation", "role", "weight")

    def __init__(self, actor: Actor | None, relation: Relation, role: str, held: list[Evidence]) -> None:
        self.actor, self.relation, self.role, self.evidence = actor, relation, role, held
        self.keys: frozenset[Key] = frozenset() if actor is None else actor.keys
        self.weight = sum([one.weight for one in held])

    @property
    def members(self) -> tuple[Entity, ...]:
        """BRANCH entities, one for each branch; none of them for "none"."""
        return () if self.actor is None else tuple(self.actor.distinct())


class Candidate(NamedTuple):
    """A standing with what speaks for or against it for one fact."""

    standing: Standing
    own: list[Evidence]

    @property
    def features(self) -> frozenset[str]:
        """The names of all that speaks for or against it."""
        return frozenset(name for one in (*self.standing.evidence, *self.own) for name in one.names())


class _Fact(NamedTuple):
    """A fact with what is the same for all its candidates.

    Attributes:
        kind: its label, with the category of a COUNT.
        clause: the cue words of its clause.
        sentence: where its sentence stands.
        block: what kind of line it stands in.
    """

    entity: Entity
    kind: str
    clause: tuple[str, ...]
    sentence: Span
    block: str


class Candidates:
    """The candidates of one report's facts.

    Args:
        scene: the report's actors and facts.
    """

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.cues = Cues(scene.view, scene.names)
        self.places = Places(scene)
        self.relations = Relations(scene, self.cues.with_units([actor.end for actor in scene.actors]))
        self.main = scene.main.keys if scene.main is not None else frozenset()
        self.size = "1" if scene.named <= 1 else "2" if scene.named <= 3 else "4"
        self.actors = self.relations.actors
        self.named: dict[Key, list[int]] = {}
        for at, actor in enumerate(self.actors):
            for key in actor.keys:
                self.named.setdefault(key, []).append(at)
        self.beside = Beside(scene)
        self.natures = Natures(scene)
        self.opens = _OPENS[scene.view.lang]
        self._opening = self._behind_title()
        self.bare = self._bare()
        self._general: dict[frozenset[Key], tuple[str, Evidence, tuple[str, ...]]] = {}
        self._words: dict[int, Evidence] = {}
        self._standings: dict[Spot, list[Standing]] = {}

    def of(self, fact: Entity) -> list[Candidate]:
        """All candidates of a fact, "none" last."""
        scene, span = self.scene, fact.span
        start = span.start
        at, block = scene.sentence_at(start), scene.block_at(start)
        spot = Spot(at, block, bisect_left(self.relations.starts, start))
        standings = self._standings.get(spot)
        if standings is None:
            standings = self._standings[spot] = self._stand(spot)
        kind = kind_of(fact)
        sentence = scene.sentence(at)
        known = _Fact(fact, kind, self.cues.around(span, sentence), sentence, scene.kind_at(block))
        found = [Candidate(standing, self._for_fact(standing, known)) for standing in standings[:-1]]
        found.append(Candidate(standings[-1], self._for_none(known)))
        return found

    # what holds for all facts of a spot ------------------------------------------------------------------------------

    def _stand(self, spot: Spot) -> list[Standing]:
        """The candidates of the facts at a spot, "none" last."""
        related = self.relations.of(spot)
        _, bare = related.pop(frozenset(), (None, ()))
        sentence = self.scene.sentence(spot.sentence)
        said = (
            *self._said("|sentence:", sentence.start, min(sentence.end, sentence.start + _REACH)),
            *self._said("|opens:", sentence.start, min(sentence.end, sentence.start + self.opens)),
        )
        head = self.beside.head(spot.sentence)
        said = (*said, ("|head:", (head,))) if head else said
        found = [self._standing(actor, tuple(marks), spot, said) for actor, marks in related.values()]
        found.append(self._none(found, spot, said, tuple(dict.fromkeys(bare))))
        return found

    def _said(self, where: str, start: int, end: int) -> _Said:
        """The cues of a stretch, with where it stands; nothing if there are none."""
        cues = self.cues.between(start, end)
        return ((where, cues),) if cues else ()

    def _standing(self, actor: Actor, marks: tuple[str, ...], spot: Spot, said: _Said) -> Standing:
        keys = actor.keys
        relation, related = _by_relation(marks)
        role = f"{relation}={'main' if keys == self.main else 'other'}"
        _, general, ranks = self._in_general(keys)
        held = [
            related,
            _by_role(role, self.size),
            general,
            evidence(f"{relation}|", ranks),
            _by_nearness(self._nearness(keys, spot), role),
        ]
        held += [evidence(role + where, cues) for where, cues in said]
        return Standing(actor, relation, role, held)

    def _in_general(self, keys: frozenset[Key]) -> tuple[str, Evidence, tuple[str, ...]]:
        """How early the branches come, what the whole report says of them, where they stand beside its main one."""
        known = self._general.get(keys)
        if known is None:
            mine = [self.actors[at] for key in keys for at in self.named[key]]
            early = late = ""
            if mine:
                behind = min(actor.sentence for actor in mine) - self._opening
                early = f"first named in {min(max(behind, 0), 3)}"
                late = self._late(min(actor.start for actor in mine))
            checks = (
                (late != "", f"first named {late}"),
                (early != "", early),
                (not any(actor.acts for actor in mine), "never acts"),
                (keys < self.main, "part of main"),
                (keys > self.main, "more than main"),
                (len(keys) > 1, "several"),
                (self.scene.named == 1, "only"),
            )
            held = evidence("", tuple(name for holds, name in checks if holds))
            known = self._general[keys] = (early, held, tuple(self._rank(keys)))
        return known

    def _late(self, start: int) -> str:
        """Whether an offset stands in the second quarter of the text or behind its middle."""
        share = start / max(1, len(self.scene.text))
        return "late" if share > 0.5 else "midway" if share > 0.25 else ""

    def _behind_title(self) -> int:
        """The index of the first sentence behind the title."""
        title = next((block.span.end for block in self.scene.blocks if block.kind == "title"), 0)
        return self.scene.sentence_at(title) if title else 0

    def _rank(self, keys: frozenset[Key]) -> Iterator[str]:
        """Where the branches stand beside the one that the report is about."""
        rank = min(_RANK.get(key[2] or "", _UNKNOWN_RANK) for key in keys)
        if rank == 0:
            yield "head office"
        if self.main and keys != self.main:
            main = min(_RANK.get(key[2] or "", _UNKNOWN_RANK) for key in self.main)
            yield "above main" if rank < main else "below main" if rank > main else "beside main"

    def _nearness(self, keys: frozenset[Key], spot: Spot) -> str:
        """How many lines back the branches were named last."""
        last = -1
        for key in keys:
            named = self.named.get(key, ())
            at = bisect_left(named, spot.ahead)
            if at and named[at - 1] > last:
                last = named[at - 1]
        return _LINES_BACK[min(spot.block - self.relations.blocks[last], 3)] if last >= 0 else _NOT_YET

    def _none(self, found: Sequence[Standing], spot: Spot, said: _Said, bare: tuple[str, ...]) -> Standing:
        """The candidate that stands for no branch at all; bare institutions speak for it."""
        scene = self.scene
        kinds = {standing.relation for standing in found}
        strongest = next((kind for kind, _ in _KINDS if kind in kinds), "nothing")
        words = self._words_of(spot.sentence)
        held = [words, self.bare, _by_lack(strongest, self.size)]
        here = [scene.kind_at(spot.block)]
        if spot.block >= 0:
            line = scene.blocks[spot.block].span.start
            if line < scene.sentence(spot.sentence).start:
                said = (*said, *self._said("|line opens:", line, line + self.opens))
            if self.relations.alone_in(spot.block):
                here += ["alone", f"alone|{self.size}"]
        held.append(evidence("none|", tuple(here)))
        held += [evidence(NONE + where, cues) for where, cues in said]
        held.append(evidence("none|with ", self.beside.kinds(spot.sentence)))
        if bare:
            held.append(evidence("none:", bare))
        for standing in found:
            if standing.keys == self.main:
                early, _, _ = self._in_general(self.main)
                held.append(_by_main(early, self._nearness(self.main, spot), standing.role))
        return Standing(None, NONE, NONE, held)

    def _words_of(self, sentence: int) -> Evidence:
        """The first words of a sentence, as what speaks for none."""
        if sentence not in self._words:
            span = self.scene.sentence(sentence)
            stretch = Span(span.start, min(span.end, span.start + _READ))
            self._words[sentence] = Evidence(WORDS, self.cues.words(stretch))
        return self._words[sentence]

    def _bare(self) -> Evidence:
        """What the whole report says for "none": bare institutions that act first or most, other bodies in its lead."""
        scene = self.scene
        acting = [actor for actor in self.actors if actor.acts]
        names = [] if scene.acting else ["nobody acts"]
        if acting and not acting[0].keys:
            names += ["bare first", f"bare first|{self.size}"]
            if acting[0].strange:
                names += ["strange first", f"strange first|{self.size}"]
        strange = sum(actor.strange for actor in acting)
        if strange >= 2 * max(1, len(scene.acting)):
            names += ["mostly strange", f"mostly strange|{self.size}"]
        if strange == 0:
            names.append("no stranger")
        if len(acting) - len(scene.acting) >= 2 * max(1, len(scene.acting)):
            names.append("mostly bare")
        if scene.hosts is not None:
            names.append("hosts told" if scene.hosts else "hosts are others")
        if scene.main is not None:
            kind = scene.kind_at(scene.main.block)
            names.append(f"main in {kind if kind in ('title', 'heading') else 'text'}")
            late = self._late(scene.main.start)
            names += [f"main {late}"] if late else []
        lead = scene.sentence(self._opening).start
        names += [f"lead opens:{cue}" for cue in self.cues.between(lead, lead + 2 * self.opens)]
        return evidence("none|", tuple(names))

    # what holds for one fact -----------------------------------------------------------------------------------------

    def _for_fact(self, standing: Standing, fact: _Fact) -> list[Evidence]:
        """What speaks for a candidate in view of the fact itself, its clause, and the places it names."""
        actor, role, span = standing.actor, standing.role, fact.entity.span
        assert actor is not None
        label = fact.entity.label
        held = [
            _by_kind(role, label, fact.kind, self.scene.named == 1),
            _by_place(self.places.same(standing.keys, fact.entity, fact.sentence), label),
        ]
        if fact.clause:
            held.append(evidence(f"{role}|clause:", fact.clause))
        if beside := _right_beside(self.scene.text[actor.end : span.start], self.scene.text[span.end : actor.start]):
            held.append(evidence(beside, ("", f"|{label}")))
        if standing.relation == "subject":
            if not self.cues.divided(actor.end, span.start):
                held.append(evidence("own.clause.", (actor.role,)))
            if self.cues.ended(actor.end, span.start):
                held.append(evidence("own.semicolon", ("",)))
        elif standing.relation == "next" and not self.cues.divided(span.end, actor.start):
            held.append(evidence("next.clause", ("",)))
        employers = self.scene.employed.get(fact.entity.id, ())
        if any(branch_key(employer) in standing.keys for employer in employers):
            held.append(evidence("employer", ("",)))
        return held

    def _for_none(self, fact: _Fact) -> list[Evidence]:
        """What speaks against any branch in view of the fact itself and its clause."""
        entity = fact.entity
        held = [_against(entity.label, fact.kind, fact.block, self.size)]
        if fact.clause:
            held += [evidence("none|clause:", fact.clause), _by_clause(entity.label, fact.clause)]
        if self.beside.quoted(entity.span.start):
            held.append(evidence("none|quoted", ("", f"|{fact.kind}")))
        held.append(evidence("none|is ", self.natures.of(entity)))
        held.append(Evidence("none|", self.beside.neighbors(entity.span, entity.label)))
        if isinstance(entity.value, Date) and entity.value.edtf.isdecimal():
            held.append(evidence("none|year", ("", f"|{fact.block}")))
        return held


def _right_beside(behind: str, ahead: str) -> str:
    """What it says that only a sign parts an actor from a fact behind it, or a fact from an actor (`ahead`)."""
    if behind:
        return "own.beside" if len(behind.strip()) <= _SIGN and not behind.strip().startswith(_FULL_STOPS) else ""
    return "next.beside" if ahead and len(ahead.strip()) < _SIGN else ""


# what is the same in all reports: made once for each of a few names --------------------------------------------------


@lru_cache(maxsize=4096)
def _by_relation(marks: tuple[str, ...]) -> tuple[Relation, Evidence]:
    """What an actor's relations come down to, and all of them; some may stand there twice."""
    relation: Relation = next(
        (kind for kind, head in _KINDS if any(mark.startswith(head) for mark in marks)), "context"
    )
    return relation, Evidence("", dict.fromkeys(marks))


@cache
def _by_role(role: str, size: str) -> Evidence:
    return Evidence(role, ("", f"|{size}"))


@cache
def _by_nearness(near: str, role: str) -> Evidence:
    return Evidence(near, ("", f"|{role}"))


@cache
def _by_kind(role: str, label: str, kind: str, alone: bool) -> Evidence:
    names = {f"{role}|{label}", f"{role}|{kind}"}
    return Evidence("", names | {f"only|{kind}"} if alone else names)


@cache
def _by_place(place: str, label: str) -> Evidence:
    return Evidence(place, ("", f"|{label}"))


@cache
def _by_lack(strongest: str, size: str) -> Evidence:
    return Evidence(NONE, ("", f"|{size}", f"|has {strongest}"))


@cache
def _by_main(early: str, near: str, role: str) -> Evidence:
    names = {early, near, f"{near}|{role}"} - {""}
    return Evidence("none|main ", names)


@cache
def _against(label: str, kind: str, block: str, size: str) -> Evidence:
    return Evidence("none|", {label, f"{label}|{block}", f"{kind}|{size}", kind})


@lru_cache(maxsize=4096)
def _by_clause(label: str, clause: tuple[str, ...]) -> Evidence:
    return Evidence("none|clause:", [f"{cue}|{label}" for cue in clause])
