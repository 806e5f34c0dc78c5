"""Who is named at one place of a report: the value that the linker's other parts speak of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportmine.records import Branch, Entity
from reportmine.stages.link.roles import ACTS

Key = tuple[str | None, str | None, str | None]


def branch_key(entity: Entity) -> Key:
    """What makes two BRANCH mentions the same branch: institution, place, level."""
    value = entity.value
    assert isinstance(value, Branch)
    return value.institution, value.place, value.level


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is named at one place of the text.

    Attributes:
        members: the branch mentions, in order; none for a bare institution.
        keys: the distinct branches.
        start: where the first member starts, in code points; with `end`, where the last one ends.
        role: "acts", "guides", "cited", "employs", "quoted", "venue" or "byline" (`roles.py`).
        sentence: the index of its sentence; with `block`, of its line.
        strange: whether it is a bare institution that no branch of the report belongs to, or another body.
    """

    members: tuple[Entity, ...]
    keys: frozenset[Key]
    start: int
    end: int
    role: str
    sentence: int
    block: int
    strange: bool = False

    @property
    def acts(self) -> bool:
        """Whether it may be the one that runs the activity."""
        return self.role == ACTS

    def distinct(self) -> list[Entity]:
        """One mention of each branch, the first, in order."""
        first = {branch_key(member): member for member in reversed(self.members)}
        return sorted(first.values(), key=lambda member: member.span)


def joined(actors: Sequence[Actor], most: int) -> Actor | None:
    """Several actors as one, where their branches are not too many; None without any."""
    members = {branch_key(member): member for actor in reversed(actors) for member in actor.members}
    if not 1 <= len(members) <= most:
        return None
    first = actors[0]
    held = tuple(sorted(members.values(), key=lambda member: member.span))
    return Actor(held, frozenset(members), first.start, first.end, first.role, first.sentence, first.block)
