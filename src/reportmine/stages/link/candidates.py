"""A fact in, the branches it may belong to out, each with what speaks for it; one candidate is always "none".

Candidates are the actors that stand in a structural relation to the fact (subject of its sentence, topic of its
paragraph, the heading above, whom the report is about, the official's employer), and all acting branches together.
What speaks for a candidate is a set of feature names; `ranker.py` holds their weights. Most of them are the same for
all facts that stand between the same two actors of a sentence, and are made once for them (`Standing`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from reportmine.records import Branch, Count, Date, Entity, Official, Place, Span
from reportmine.stages.link.cues import Cues
from reportmine.stages.link.scene import BYLINE, EMPLOYS, QUOTED, Actor, Key, Scene, branch_key

_RANKS = ("head_office", "regional_head_office", "branch", "central_sub_branch", "sub_branch", "outlet")
_RANK = {level: rank for rank, level in enumerate(_RANKS)} | {"operations_office": 2}
_UNKNOWN_RANK = 3
_MOST_TOGETHER = 4
_MOST_OWN = 6  # so many actors of a fact's own sentence are its candidates, to either side
_MOST_HERE = 40  # so many actors or places to either side of a fact are looked at within a sentence or line
_READ = 300  # so much of a sentence is read word by word
_REACH = 600  # so much of a sentence is searched for cue words
_NEAR = 12
_OPENS = {"zh": 16, "en": 40}  # who acts stands in so many first characters of a sentence
_STEM = 4
_NUMBER = 6  # a heading is a branch's name alone if at most so many characters stand around it
_WITH_UNITS = 10
NONE = "none"
_OF_MAIN = ("first named", "lines back", "not yet named")
# what a candidate's relations come down to: the first that it has
_KINDS = (
    ("subject", "own"),
    ("next", "next"),
    ("topic", "topic"),
    ("paragraph", "block"),
    ("heading", "heading"),
    ("main", "main"),
)


@dataclass(slots=True)
class Standing:
    """Branches that some facts of a sentence may be linked to, and what speaks for them whatever the fact.

    Attributes:
        actor: whose branches they are; None for the candidate "none".
        members: BRANCH entities, one for each branch; none of them for "none".
        keys: the same, as branches.
        relation: the strongest structural relation: subject, next, topic, paragraph, heading, main, context or none.
        role: the relation, and whether the branches are those that the report is about.
        features: the names of what speaks for or against it.
        score: the sum of their weights, once `ranker.best` has made it.
    """

    actor: Actor | None
    members: tuple[Entity, ...]
    keys: frozenset[Key]
    relation: str
    role: str
    features: tuple[str, ...]
    score: float | None = None


@dataclass(slots=True)
class Candidate:
    """A standing with the names of what speaks for or against it for one fact."""

    standing: Standing
    own: list[str]

    @property
    def features(self) -> frozenset[str]:
        """All feature names."""
        return frozenset(self.own).union(self.standing.features)


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place in the text: the indices of its sentence and line, and of the first actor behind it."""

    sentence: int
    block: int
    ahead: int


@dataclass(slots=True)
class _Marks:
    """The relations of one actor's branches to a spot."""

    actor: Actor
    names: list[str] = field(default_factory=list)


class Candidates:
    """The candidates of one report's facts.

    Args:
        scene: the report's actors and facts.
    """

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.cues = Cues(scene.view)
        self.main = scene.main.keys if scene.main is not None else frozenset()
        self.size = "1" if scene.named <= 1 else "2" if scene.named <= 3 else "4"
        self.actors = [actor for actor in scene.actors if actor.role != BYLINE]
        self.starts = [actor.start for actor in self.actors]
        self.sentences = [actor.sentence for actor in self.actors]
        self.blocks = [actor.block for actor in self.actors]
        self.together = _joined(scene.acting)
        self.usual = self._usual()
        self.names = self._names()
        places = [fact for fact in scene.facts if fact.label == "PLACE"]
        self.place_starts = [place.span.start for place in places]
        self.place_words = [_place_words(place, scene) for place in places]
        self.named: dict[Key, list[int]] = {}
        for at, actor in enumerate(self.actors):
            for key in actor.keys:
                self.named.setdefault(key, []).append(at)
        self.opens = _OPENS[scene.view.lang]
        self.bare = self._bare()
        # whether an actor's units are named with it ("总行及各分支机构"): what follows is a total of them all
        self.with_units = {
            actor.start: "units" in self.cues.between(actor.end, actor.end + _WITH_UNITS) for actor in self.actors
        }
        self._general: dict[frozenset[Key], tuple[str, ...]] = {}
        self._standings: dict[_Spot, list[Standing]] = {}
        self._openings: dict[int, Actor | None] = {}
        self._headings: dict[int, Actor | None] = {}

    def of(self, fact: Entity) -> list[Candidate]:
        """All candidates of a fact, "none" last."""
        start = fact.span.start
        spot = _Spot(self.scene.sentence_at(start), self.scene.block_at(start), bisect_left(self.starts, start))
        if spot not in self._standings:
            self._standings[spot] = self._stand(spot)
        around = self.cues.clause(fact.span, self.scene.sentence(spot.sentence))
        before = self.cues.between(around.start, start)
        clause = [*(f"{cue} before" for cue in before), *self.cues.between(start, around.end)]
        value = fact.value
        kind = f"{fact.label}:{value.category}" if isinstance(value, Count) else fact.label
        surface = self.scene.view.raw[start : fact.span.end].lower()
        return [
            Candidate(standing, self._for_none(standing, fact, kind, clause, spot))
            if standing.actor is None
            else Candidate(standing, self._for_fact(standing, fact, kind, clause, surface))
            for standing in self._standings[spot]
        ]

    # relations -----------------------------------------------------------------------------------------------------

    def _relations(self, spot: _Spot) -> Iterator[tuple[Actor, str]]:
        """Each actor that stands in a structural relation to the spot, with the relation's name."""
        opens = bisect_left(self.sentences, spot.sentence)
        closes = bisect_left(self.sentences, spot.sentence + 1, lo=spot.ahead)
        first = bisect_left(self.blocks, spot.block)
        own = self.actors[max(opens, spot.ahead - _MOST_OWN) : spot.ahead]
        if opens < spot.ahead - _MOST_OWN:
            own.insert(0, self.actors[opens])
        following = self.actors[spot.ahead : min(closes, spot.ahead + _MOST_OWN)]
        earlier = self.actors[max(first, opens - _MOST_HERE) : opens]
        governed = any(actor.acts for actor in own)
        tail = "+own" if governed else ""
        yield from self._own(own, spot)
        yield from self._following(following, "+own" if own else "")
        if earlier:
            yield from self._topics(earlier, spot, tail)
        inside = "+block" if governed or any(actor.acts for actor in earlier) else ""
        opening = self._opening_of(spot.block)
        if opening is not None:
            ahead = spot.ahead < len(self.starts) and opening.start >= self.starts[spot.ahead]
            place = ("block.later" if ahead else "block.first") + inside
            yield opening, place
            if self._alone_in(spot.block):
                yield opening, f"{place}.alone"
        if first:
            last = self.actors[first - 1]
            yield last, f"before{min(spot.block - last.block, 2)}{inside}"
            start = self.actors[bisect_left(self.blocks, last.block)]
            if start is not last:
                yield start, f"before.first{inside}"
        above = self._heading_above(spot.block)
        if above is not None:
            yield above, f"heading{inside}"
            block = self.scene.blocks[above.block].span
            if block.end - block.start - (above.end - above.start) <= _NUMBER:
                yield above, f"heading.alone{inside}"
        yield from self._whole_report(own + following, tail, inside)

    def _own(self, own: list[Actor], spot: _Spot) -> Iterator[tuple[Actor, str]]:
        for back, actor in enumerate(reversed(own)):
            yield actor, ("own.last", "own.second", "own.far")[min(back, 2)]
            yield actor, f"own.{actor.role}"
            if self.with_units[actor.start]:
                yield actor, "own.units"
        if own and own[0].start - self.scene.sentence(spot.sentence).start <= _NEAR:
            yield own[0], "own.opens"

    def _following(self, following: list[Actor], tail: str) -> Iterator[tuple[Actor, str]]:
        for ahead, actor in enumerate(following[:2]):
            yield actor, f"next{ahead + 1}{tail}"
            yield actor, f"next.{actor.role}{tail}"

    def _topics(self, earlier: list[Actor], spot: _Spot, tail: str) -> Iterator[tuple[Actor, str]]:
        last = earlier[-1]
        yield last, f"topic{min(spot.sentence - last.sentence, 3)}{tail}"
        first = next(actor for actor in earlier if actor.sentence == last.sentence)
        if first is not last:
            yield first, f"topic.first{tail}"
        acting = next((actor for actor in reversed(earlier) if actor.acts and actor.keys), None)
        if acting is not None and acting is not last:
            yield acting, f"topic.acting{tail}"

    def _whole_report(self, here: list[Actor], tail: str, inside: str) -> Iterator[tuple[Actor, str]]:
        scene = self.scene
        if scene.main is not None:
            yield scene.main, f"main{tail}"
            yield scene.main, f"main{inside or '-block'}"
        for actor in here:
            if actor.role == EMPLOYS:
                yield actor, "employs.here"
        if scene.acting:
            yield scene.acting[0], "first"
        if self.together is not None:
            yield self.together, "together"
        if self.usual is not None:
            yield self.usual, "usual"
        if scene.main is not None and len(scene.main.keys) > 1:
            yield _alone(scene.main, scene.main.members[0]), "main.first"
            yield _alone(scene.main, scene.main.members[-1]), "main.last"
        joined = _joined([actor for actor in here if actor.acts and actor.keys])
        if joined is not None:
            yield joined, "here.together"

    def _opening_of(self, block: int) -> Actor | None:
        """The first actor that acts in the line."""
        if block not in self._openings:
            low, high = bisect_left(self.blocks, block), bisect_left(self.blocks, block + 1)
            self._openings[block] = next((actor for actor in self.actors[low:high] if actor.acts), None)
        return self._openings[block]

    def _alone_in(self, block: int) -> bool:
        """Whether the line names only one set of branches that act, and no bare institution."""
        low, high = bisect_left(self.blocks, block), bisect_left(self.blocks, block + 1)
        return len({actor.keys for actor in self.actors[low:high] if actor.acts}) == 1

    def _heading_above(self, block: int) -> Actor | None:
        """The first actor of the nearest heading above, or of the line itself if that is one."""
        if block not in self._headings:
            at = block
            while at >= 0 and self.scene.kind_at(at) != "heading":
                at -= 1
            first = bisect_left(self.blocks, at)
            there = at >= 0 and first < len(self.actors) and self.blocks[first] == at
            self._headings[block] = self.actors[first] if there else None
        return self._headings[block]

    def _usual(self) -> Actor | None:
        """The branch that is named most, alone."""
        named = [(member, actor) for actor in self.actors if actor.role != QUOTED for member in actor.members]
        counts = Counter(branch_key(member) for member, _ in named)
        member, actor = max(named, key=lambda one: counts[branch_key(one[0])], default=(None, None))
        return _alone(actor, member) if actor is not None and member is not None else None

    # what holds for all facts of a spot ------------------------------------------------------------------------------

    def _stand(self, spot: _Spot) -> list[Standing]:
        """The candidates of the facts at a spot, "none" last."""
        marked: dict[frozenset[Key], _Marks] = {}
        for actor, mark in self._relations(spot):
            marked.setdefault(actor.keys, _Marks(actor)).names.append(mark)
        bare = marked.pop(frozenset(), None)
        sentence = self.scene.sentence(spot.sentence)
        said = self._said("sentence", sentence.start, min(sentence.end, sentence.start + _REACH))
        said += self._said("opens", sentence.start, min(sentence.end, sentence.start + self.opens))
        found = [self._standing(marks, spot, said) for marks in marked.values()]
        return [*found, self._none(bare.names if bare else (), found, spot, said)]

    def _said(self, where: str, start: int, end: int) -> list[str]:
        """The cues of a stretch, each with where it stands."""
        return [f"{where}:{cue}" for cue in self.cues.between(start, end)]

    def _standing(self, marks: _Marks, spot: _Spot, said: Iterable[str]) -> Standing:
        actor = marks.actor
        relation = next((kind for kind, head in _KINDS if any(m.startswith(head) for m in marks.names)), "context")
        role = f"{relation}={'main' if actor.keys == self.main else 'other'}"
        features = [*marks.names, role, f"{role}|{self.size}", *(f"{role}|{cue}" for cue in said)]
        features += self._in_general(actor.keys)
        features += [f"{relation}|{name}" for name in self._rank(actor.keys)]
        near = self._nearness(actor.keys, spot)
        features += [near, f"{near}|{role}"]
        members = {branch_key(member): member for member in reversed(actor.members)}
        held = tuple(sorted(members.values(), key=lambda member: member.span))
        return Standing(actor, held, actor.keys, relation, role, tuple(dict.fromkeys(features)))

    def _in_general(self, keys: frozenset[Key]) -> tuple[str, ...]:
        """What the report as a whole says of the branches: how early they come, whether they ever act."""
        if keys not in self._general:
            mine = [self.actors[at] for key in keys for at in self.named[key]]
            features = []
            if mine:
                behind = min(actor.sentence for actor in mine) - self._opening()
                features.append(f"first named in {min(max(behind, 0), 3)}")
            checks = (
                (not any(actor.acts for actor in mine), "never acts"),
                (keys < self.main, "part of main"),
                (keys > self.main, "more than main"),
                (len(keys) > 1, "several"),
                (self.scene.named == 1, "only"),
            )
            self._general[keys] = (*features, *(name for holds, name in checks if holds))
        return self._general[keys]

    def _opening(self) -> int:
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

    def _bare(self) -> list[str]:
        """What the whole report says for "none": bare institutions that act first or most, other bodies in its lead."""
        scene = self.scene
        acting = [actor for actor in self.actors if actor.acts]
        features = [] if scene.acting else ["none|nobody acts"]
        if acting and not acting[0].keys:
            features += ["none|bare first", f"none|bare first|{self.size}"]
        if len(acting) - len(scene.acting) >= 2 * max(1, len(scene.acting)):
            features.append("none|mostly bare")
        if scene.main is not None:
            kind = scene.kind_at(scene.main.block)
            features.append(f"none|main in {kind if kind in ('title', 'heading') else 'text'}")
        lead = scene.sentence(self._opening()).start
        return features + [f"none|{cue}" for cue in self._said("lead opens", lead, lead + 2 * self.opens)]

    def _nearness(self, keys: frozenset[Key], spot: _Spot) -> str:
        """How many lines back the branches were named last."""
        before = [
            named[at - 1] for named in map(self.named.get, keys) if named and (at := bisect_left(named, spot.ahead))
        ]
        return f"lines back {min(spot.block - self.blocks[max(before)], 3)}" if before else "not yet named"

    def _none(self, marks: Iterable[str], found: list[Standing], spot: _Spot, said: Iterable[str]) -> Standing:
        """The candidate that stands for no branch at all; bare institutions speak for it."""
        scene = self.scene
        features = [NONE, f"none|{self.size}", f"none|{scene.kind_at(spot.block)}", *(f"none:{mark}" for mark in marks)]
        features += [f"none|{cue}" for cue in said]
        sentence = scene.sentence(spot.sentence)
        if spot.block >= 0 and (line := scene.blocks[spot.block].span.start) < sentence.start:
            features += [f"none|{cue}" for cue in self._said("line opens", line, line + self.opens)]
        stretch = Span(sentence.start, min(sentence.end, sentence.start + _READ))
        features += ["none|" + word for word in self.cues.words(stretch)]
        features += self.bare
        if spot.block >= 0 and self._alone_in(spot.block):
            features += ["none|alone", f"none|alone|{self.size}"]
        kinds = {standing.relation for standing in found}
        features.append(f"none|has {next((kind for kind, _ in _KINDS if kind in kinds), 'nothing')}")
        for standing in found:
            if standing.keys == self.main:
                features += [f"none|main {name}" for name in standing.features if name.startswith(_OF_MAIN)]
        return Standing(None, (), frozenset(), NONE, NONE, tuple(dict.fromkeys(features)))

    # what holds for one fact -----------------------------------------------------------------------------------------

    def _for_fact(self, standing: Standing, fact: Entity, kind: str, clause: Iterable[str], surface: str) -> list[str]:
        """What speaks for a candidate in view of the fact itself, its clause, and the places it names."""
        actor, role, start = standing.actor, standing.role, fact.span.start
        assert actor is not None
        names = [f"{role}|{fact.label}", *(f"{role}|clause:{cue}" for cue in clause)]
        if kind is not fact.label:
            names.append(f"{role}|{kind}")
        if self.scene.named == 1:
            names.append(f"only|{kind}")
        if standing.relation == "subject":
            if not self.cues.divided(actor.end, start):
                names.append(f"own.clause.{actor.role}")
            if self.cues.ended(actor.end, start):
                names.append("own.semicolon")
        elif standing.relation == "next" and not self.cues.divided(fact.span.end, actor.start):
            names.append("next.clause")
        employer = self.scene.employed.get(fact.id)
        if employer is not None and branch_key(employer) in standing.keys:
            names.append("employer")
        place = self._same_place(standing.keys, fact, surface)
        names += [place, f"{place}|{fact.label}"]
        return names

    def _for_none(self, standing: Standing, fact: Entity, kind: str, clause: Iterable[str], spot: _Spot) -> list[str]:
        """What speaks against any branch in view of the fact itself and its clause."""
        block = self.scene.kind_at(spot.block)
        names = [f"none|{fact.label}", f"none|{fact.label}|{block}", f"none|{kind}|{self.size}"]
        if kind is not fact.label:
            names.append(f"none|{kind}")
        for cue in clause:
            names += [f"none|clause:{cue}", f"none|clause:{cue}|{fact.label}"]
        if isinstance(fact.value, Date) and fact.value.edtf.isdecimal():
            names += ["none|year", f"none|year|{block}"]
        return names

    def _same_place(self, keys: frozenset[Key], fact: Entity, surface: str) -> str:
        """Whether the fact, or a place in its sentence, bears the name of the area of one of the branches."""
        names = [name for key in keys for name in self.names.get(key, ())]
        if any(name in surface for name in names):
            return "place: named"
        if isinstance(fact.value, Place):
            words = _place_words(fact, self.scene)
            return "place: division" if any(name in words for name in names) else "place: other"
        if isinstance(fact.value, Official) and fact.value.org:
            body = fact.value.org.lower()
            if any(name in body for name in names):
                return "place: body"
        sentence = self.scene.sentence(self.scene.sentence_at(fact.span.start))
        at = bisect_left(self.place_starts, fact.span.start)
        low = max(bisect_left(self.place_starts, sentence.start), at - _MOST_HERE)
        high = min(bisect_left(self.place_starts, sentence.end), at + _MOST_HERE)
        near = any(name in words for words in self.place_words[low:high] for name in names)
        return "place: near" if near else "place: other"

    def _names(self) -> dict[Key, set[str]]:
        """Every branch's area as its value and as its mentions' first word say it."""
        found: dict[Key, set[str]] = {}
        for branch in self.scene.branches:
            value = branch.value
            assert isinstance(value, Branch)
            names = found.setdefault(branch_key(branch), set())
            if value.place:
                names.add(value.place.lower())
            word = self.scene.view.raw[branch.span.start : branch.span.end].split(" ", 1)[0]
            bank = (value.institution or "").split(" ", 1)[0]
            if word.isascii() and len(word) >= _STEM and value.place and word != bank:
                names.add(word.lower())
        return found


def _place_words(fact: Entity, scene: Scene) -> str:
    """A PLACE's own words and its division's."""
    assert isinstance(fact.value, Place)
    return f"{scene.view.raw[fact.span.start : fact.span.end]} {fact.value.division or ''}".lower()


def _alone(actor: Actor, member: Entity) -> Actor:
    """One member of an actor as an actor of its own."""
    keys = frozenset([branch_key(member)])
    return Actor((member,), keys, actor.start, actor.end, actor.role, actor.sentence, actor.block)


def _joined(actors: Sequence[Actor]) -> Actor | None:
    """Several actors as one, where their branches are a few."""
    members = {branch_key(member): member for actor in reversed(actors) for member in actor.members}
    if not 1 < len(members) <= _MOST_TOGETHER:
        return None
    first = actors[0]
    held = tuple(sorted(members.values(), key=lambda member: member.span))
    return Actor(held, frozenset(members), first.start, first.end, first.role, first.sentence, first.block)
