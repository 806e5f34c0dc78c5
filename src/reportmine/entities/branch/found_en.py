"""A branch of an English report under construction, which its finders hand from one to the next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reportmine.entities.branch.rules import en_rule
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.records import Mention, Span

PRIORITY = 90
OFFICES = ("central_bank", "regulator")  # kinds of institution whose units are mostly called offices
SERVES = ("bank", "rural_bank", "insurer", "credit_union", "fund")  # kinds whose offices need no further sign
DEPOSITS = ("bank", "rural_bank", "credit_union")  # the kinds that take deposits


def only_one(bodies: Iterable[Body]) -> bool:
    """Whether the report names one institution, or one beside central banks, regulators and associations."""
    kinds = {body.full: body.kind for body in bodies}
    others = [kind for kind in kinds.values() if kind not in OFFICES]
    houses = [kind for kind in others if kind != "association"]
    return len(kinds) == 1 or len(houses or others) == 1


@dataclass(frozen=True, slots=True)
class Found:
    """A branch under construction.

    `institution` is a hit's index, `head` an institution's name that no hit covers, `name` the unit's own words.
    """

    start: int
    end: int
    name: tuple[int, int]
    unit: str
    level: str
    kind: str
    institution: int | None = None
    blank: bool = False
    rule: str = "unit"
    head: str = ""

    def mention(self, text: str, hits: Hits[Body]) -> Mention:
        """The branch as a mention without its article; `note` carries what `normalize` needs."""
        led = self.institution is not None and hits.starts[self.institution] == self.start
        article = en_rule("article.first").match(text, self.start) if led else None
        start = self.start if article is None else article.end()
        note: dict[str, object] = {
            "institution": None if self.institution is None else hits.payloads[self.institution],
            "head": self.head,
            "name": self.name,
            "level": self.level,
            "kind": self.kind,
            "unit": self.unit,
            "blank": self.blank,
        }
        return Mention(Span(start, self.end), "BRANCH", f"rule:branch.en.{self.rule}", None, PRIORITY, note=note)
