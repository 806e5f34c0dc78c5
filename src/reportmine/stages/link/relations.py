"""A spot of a report in, the actors out that stand in a structural relation to it, each with the relations' names.

Actors of the same branches are one: the first of them stands for all. Bare institutions, too, are taken together.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Literal, NamedTuple

from reportmine.stages.link.actors import Actor, Key, branch_key, joined
from reportmine.stages.link.roles import BYLINE, EMPLOYS, QUOTED
from reportmine.stages.link.scene import Scene

Relation = Literal["subject", "next", "topic", "paragraph", "heading", "main", "context", "none"]
"""What the relations of a branch to a fact come down to; `docs/tables.md` tells what each is."""
_MOST_TOGETHER = 4
_MOST_OWN = 6  # so many actors of a fact's own sentence are its candidates, to either side
_MOST_HERE = 40  # so many actors to the left of a fact are looked at within a line
_NEAR = 12
_NUMBER = 6  # a heading is a branch's name alone if at most so many characters stand around it
_OWN = ("own.last", "own.second", "own.far")


class Spot(NamedTuple):
    """A place in the text: the indices of its sentence and line, and of the first actor behind it."""

    sentence: int
    block: int
    ahead: int


class Related(dict[frozenset[Key], tuple[Actor, list[str]]]):
    """Branches -> the first actor that has them, and the names of its relations."""

    def mark(self, actor: Actor, *names: str) -> None:
        """Note relations of an actor's branches."""
        held = self.get(actor.keys)
        if held is None:
            self[actor.keys] = (actor, [*names])
        else:
            held[1].extend(names)


class Relations:
    """The relations of one report's actors to any spot of it.

    Args:
        scene: the report's actors and facts.
        with_units: where the actors end whose units are named with them (what follows is a total of them all).

    Attributes:
        actors: all that stand in no byline, in order.
        starts: where each of them starts.
        blocks: the index of each one's line.
    """

    def __init__(self, scene: Scene, with_units: frozenset[int]) -> None:
        self.scene, self.with_units = scene, with_units
        self.actors = [actor for actor in scene.actors if actor.role != BYLINE]
        self.starts = [actor.start for actor in self.actors]
        self.sentences = [actor.sentence for actor in self.actors]
        self.blocks = [actor.block for actor in self.actors]
        self._everywhere = self._of_any_spot()
        self._openings: dict[int, Actor | None] = {}
        self._alone: dict[int, bool] = {}
        self._headings: dict[int, Actor | None] = {}

    def of(self, spot: Spot) -> Related:
        """The actors that stand in a relation to the spot, the nearest relation first."""
        found = Related()
        ahead = spot.ahead
        opens = bisect_left(self.sentences, spot.sentence)
        closes = bisect_left(self.sentences, spot.sentence + 1, lo=ahead)
        first = bisect_left(self.blocks, spot.block)
        own = self.actors[max(opens, ahead - _MOST_OWN) : ahead]
        if opens < ahead - _MOST_OWN:
            own.insert(0, self.actors[opens])
        following = self.actors[ahead : min(closes, ahead + _MOST_OWN)]
        earlier = self.actors[max(first, opens - _MOST_HERE) : opens]
        governed = any(actor.acts for actor in own)
        tail = "+own" if governed else ""
        if own:
            self._own(found, own, spot)
        for number, actor in enumerate(following[:2], start=1):
            beside = "+own" if own else ""
            found.mark(actor, f"next{number}{beside}", f"next.{actor.role}{beside}")
        if earlier:
            _topics(found, earlier, spot, tail)
        inside = "+block" if governed or any(actor.acts for actor in earlier) else ""
        self._around(found, spot, first, inside)
        self._whole_report(found, own + following, tail, inside)
        return found

    def _own(self, found: Related, own: list[Actor], spot: Spot) -> None:
        for back, actor in enumerate(reversed(own)):
            found.mark(actor, _OWN[min(back, 2)], f"own.{actor.role}")
            if actor.end in self.with_units:
                found.mark(actor, "own.units")
        if own[0].start - self.scene.sentence(spot.sentence).start <= _NEAR:
            found.mark(own[0], "own.opens")

    def _around(self, found: Related, spot: Spot, first: int, inside: str) -> None:
        """What the spot's line, the lines before and the heading above say; `first` is the line's first actor."""
        opening = self._opening_of(spot.block)
        if opening is not None:
            later = spot.ahead < len(self.starts) and opening.start >= self.starts[spot.ahead]
            place = ("block.later" if later else "block.first") + inside
            found.mark(opening, place)
            if self.alone_in(spot.block):
                found.mark(opening, f"{place}.alone")
        if first:
            last = self.actors[first - 1]
            employs = ".employs" if last.role == EMPLOYS else ""
            found.mark(last, f"before{min(spot.block - last.block, 2)}{employs}{inside}")
            start = self.actors[bisect_left(self.blocks, last.block)]
            if start is not last:
                found.mark(start, f"before.first{inside}")
        above = self._heading_above(spot.block)
        if above is not None:
            found.mark(above, f"heading{inside}")
            block = self.scene.blocks[above.block].span
            if block.end - block.start - (above.end - above.start) <= _NUMBER:
                found.mark(above, f"heading.alone{inside}")

    def _whole_report(self, found: Related, here: list[Actor], tail: str, inside: str) -> None:
        main = self.scene.main
        if main is not None:
            found.mark(main, f"main{tail}", f"main{inside or '-block'}")
        acting = []
        for actor in here:
            if actor.role == EMPLOYS:
                found.mark(actor, "employs.here")
            elif actor.acts and actor.keys:
                acting.append(actor)
        for actor, name in self._everywhere:
            found.mark(actor, name)
        joined = _joined(acting) if len(acting) > 1 or (acting and len(acting[0].keys) > 1) else None
        if joined is not None:
            found.mark(joined, "here.together")

    def _of_any_spot(self) -> list[tuple[Actor, str]]:
        """The relations that hold wherever in the report the spot is."""
        scene = self.scene
        found = []
        if scene.acting:
            found.append((scene.acting[0], "first"))
        together, usual = _joined(scene.acting), self._usual()
        if together is not None:
            found.append((together, "together"))
        if usual is not None:
            found.append((usual, "usual"))
        if scene.host is not None:
            found.append((scene.host, "hosts"))
        if scene.main is not None and len(scene.main.keys) > 1:
            found.append((_alone(scene.main, 0), "main.first"))
            found.append((_alone(scene.main, -1), "main.last"))
        return found

    def _usual(self) -> Actor | None:
        """The branch that is named most, alone."""
        counts = Counter(
            branch_key(member) for actor in self.actors if actor.role != QUOTED for member in actor.members
        )
        if not counts:
            return None
        often = max(counts.values())
        named = (
            (actor, at)
            for actor in self.actors
            if actor.role != QUOTED
            for at, member in enumerate(actor.members)
            if counts[branch_key(member)] == often
        )
        return _alone(*next(named))

    def _opening_of(self, block: int) -> Actor | None:
        """The first actor that acts in the line."""
        if block not in self._openings:
            low, high = bisect_left(self.blocks, block), bisect_left(self.blocks, block + 1)
            self._openings[block] = next((actor for actor in self.actors[low:high] if actor.acts), None)
        return self._openings[block]

    def alone_in(self, block: int) -> bool:
        """Whether the line names only one set of branches that act, and no bare institution."""
        if block not in self._alone:
            low, high = bisect_left(self.blocks, block), bisect_left(self.blocks, block + 1)
            self._alone[block] = len({actor.keys for actor in self.actors[low:high] if actor.acts}) == 1
        return self._alone[block]

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


def _topics(found: Related, earlier: list[Actor], spot: Spot, tail: str) -> None:
    """Mark the actors that the sentences before in the same line name."""
    last = earlier[-1]
    employs = ".employs" if last.role == EMPLOYS else ""
    found.mark(last, f"topic{min(spot.sentence - last.sentence, 3)}{employs}{tail}")
    first = next(actor for actor in earlier if actor.sentence == last.sentence)
    if first is not last:
        found.mark(first, f"topic.first{tail}")
    acting = next((actor for actor in reversed(earlier) if actor.acts and actor.keys), None)
    if acting is not None and acting is not last:
        found.mark(acting, f"topic.acting{tail}")


def _alone(actor: Actor, at: int) -> Actor:
    """One member of an actor as an actor of its own."""
    member = actor.members[at]
    keys = frozenset([branch_key(member)])
    return Actor((member,), keys, actor.start, actor.end, actor.role, actor.sentence, actor.block)


def _joined(actors: Sequence[Actor]) -> Actor | None:
    """Several actors as one, where their branches are a few."""
    found = joined(actors, _MOST_TOGETHER)
    return found if found is not None and len(found.keys) > 1 else None
