"""An English report's units in, for each without an institution of its own the one that the words around speak of.

In this order: the unit whose list it stands in, the same unit named before, the body named last before it, the same
unit named in full further on. Bodies that only ask for or guide what others do, are listed as guests or
stand in the name of a scheme do not count.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import cast

from reportmine.entities.branch.rules import value_rule
from reportmine.knowledge.institutions import candidates
from reportmine.match.bodies import bodies
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.records import Branch, Mention
from reportmine.text.view import View

_MOST = 60
_REACH = 90
_GAP = 12
_MEMBERS = 40


class Owners:
    """What one report says about who owns its units; `keep` each unit once it is settled, in order."""

    def __init__(self, view: View, mentions: Sequence[Mention]) -> None:
        self.view = view
        self.hits: Hits[Body] = bodies(view)
        self.mentions = mentions
        self.settled: dict[tuple[str, bool], str] = {}
        self.actors: dict[frozenset[str], Body | None] = {}
        self.asked: bool | None = None
        self.kinds = {body.full: body.kind for body in self.hits.payloads}
        units: dict[str, set[bool]] = {}
        for mention in mentions:
            body = cast("Body | None", mention.note["institution"])
            if body is not None:
                units.setdefault(body.full, set()).add(_is_branch(mention))
        self.offices = {full for full, branches in units.items() if branches == {False}}

    def keep(self, mention: Mention, place: str | None, institution: str | None) -> None:
        """Remember whose the unit at a place is."""
        if place and institution:
            self.settled.setdefault((place, _is_branch(mention)), institution)

    def same_before(self, mention: Mention, place: str | None, fits: frozenset[str]) -> str | None:
        """Whose the same unit was when it was named before."""
        return self._fit(self.settled.get((place or "", _is_branch(mention))), fits)

    def in_list(self, number: int, fits: frozenset[str]) -> str | None:
        """Whose the members are of the list that the mention stands in, if that body can have such a unit."""
        return self._fit(self._in_list(number), fits)

    def _fit(self, institution: str | None, fits: frozenset[str]) -> str | None:
        """The institution if it is of one of the kinds, or of none that is known."""
        if institution is None:
            return None
        kind = self.kinds.get(institution) or next((one.kind for one in candidates(institution)), None)
        return institution if kind is None or kind in fits else None

    def _in_list(self, number: int) -> str | None:
        shared = self.mentions[number].source.endswith(".shared")
        for step in (1, -1):
            at = number
            for _ in range(_MEMBERS):
                if not 0 <= at + step < len(self.mentions) or not self._joined(min(at, at + step)):
                    break
                at += step
                own = cast("Body | None", self.mentions[at].note["institution"])
                if own is not None and not value_rule("blank").search(own.full):
                    return own.full if step < 0 or shared or self._both_of(at - 1) else None
                value = self.mentions[at].value
                if isinstance(value, Branch):
                    return value.institution
                if step > 0 and shared and not self.mentions[at].source.endswith(".shared"):
                    break  # its unit word closes the list
        return None

    def _joined(self, at: int) -> bool:
        between = self.view.text[self.mentions[at].span.end : self.mentions[at + 1].span.start]
        return len(between) <= _GAP and value_rule("list.between").fullmatch(between) is not None

    def _both_of(self, at: int) -> bool:
        """Whether a unit and the next are "of" one bank: "Liuxi Sub-branch and Baishi Sub-branch of the Fell Bank"."""
        one, other = self.mentions[at : at + 2]
        between = self.view.text[one.span.end : other.span.start]
        alike = one.note["unit"] == other.note["unit"] and not str(one.note["unit"]).endswith("s")
        return alike and other.source.endswith("unit.of") and between == " and "

    def named_last(self, mention: Mention, fits: frozenset[str]) -> Body | None:
        """The body named last before the mention that can have such a unit."""
        fits = self._fitting(mention, fits)
        last = bisect_left(self.hits.starts, mention.span.start) - 1
        for at in range(last, max(-1, last - _MOST), -1):
            body = self.hits.payloads[at]
            if body.kind not in fits or self.hits.ends[at] > mention.span.start or self._part(at):
                continue
            if self._branchless(body, mention) or self._listed(at) or self._guides(at) or self._titles(at):
                continue
            return body
        return None

    def acting(self, fits: frozenset[str]) -> Body | None:
        """The report's first body that can have such a unit and does more than guide, else one that is no office."""
        if fits not in self.actors:
            self.actors[fits] = self._acting(fits)
        return self.actors[fits]

    def _acting(self, fits: frozenset[str]) -> Body | None:
        found = [at for at, body in enumerate(self.hits.payloads) if body.kind in fits and not self._part(at)]
        acts = [at for at in found if not (self._guides(at) or self._titles(at))]
        others = [at for at in found if self.hits.payloads[at].kind not in ("central_bank", "regulator")]
        return next((self.hits.payloads[at] for at in (*acts[:1], *others)), None)

    def unnamed(self) -> bool:
        """Whether a bank that serves customers tells, and names bodies only as those that ask for the campaign."""
        if self.asked is None:
            text = self.view.text
            plain = value_rule("counter.en").search(text) is not None and not value_rule("authority.en").search(text)
            central = all(body.kind in ("central_bank", "regulator") for body in self.hits.payloads)
            asked = plain and central and bool(self.hits.starts)
            self.asked = asked and all(self._guides(at) for at in range(len(self.hits.starts)))
        return self.asked

    def _fitting(self, mention: Mention, fits: frozenset[str]) -> frozenset[str]:
        branch = _is_branch(mention)
        fits = fits - ({"regulator"} if branch and fits != {"regulator"} else set())
        others = any(body.kind in fits and not body.central_bank for body in self.hits.payloads)
        central = not others or not self._of_the_bank(mention.span.start, mention.span.end)
        return fits if central else fits - {"central_bank"}

    def _of_the_bank(self, start: int, end: int) -> bool:
        """Whether the unit is "of the bank" or "the bank's": rarely the central bank's where others are named."""
        if value_rule("of.the.bank").match(self.view.text, end):
            return True
        return value_rule("the.banks").search(self.view.text, max(0, start - 20), start) is not None

    def _branchless(self, body: Body, mention: Mention) -> bool:
        """Whether it is a central bank whose units the report calls offices, and this is a branch."""
        return body.central_bank and body.full in self.offices and _is_branch(mention)

    def _part(self, at: int) -> bool:
        """Whether a name that no table lists is part of a longer one: "Pocket Bank Illustration"."""
        if self.hits.payloads[at].institution is not None:
            return False
        return value_rule("longer.name").match(self.view.text, self.hits.ends[at]) is not None

    def _listed(self, at: int) -> bool:
        """Whether it is one of several bodies named in a row."""
        for left, right in ((at - 1, at), (at, at + 1)):
            if left >= 0 and right < len(self.hits.starts):
                between = self.view.text[self.hits.ends[left] : self.hits.starts[right]]
                if len(between) < _GAP and value_rule("list.between").fullmatch(between):
                    return True
        return False

    def _titles(self, at: int) -> bool:
        """Whether it stands only in the name of a scheme, a rule or a campaign: "the | RBI | Ombudsman Scheme"."""
        start, text = self.hits.starts[at], self.view.text
        if value_rule("titles").match(text, self.hits.ends[at]):
            return True
        return value_rule("titles.before").search(text, max(0, start - _REACH), start) is not None

    def _guides(self, at: int) -> bool:
        """Whether it only asks for what others do, or is a guest."""
        start, end = self.hits.starts[at], self.hits.ends[at]
        if value_rule("guides").search(self.view.text, max(0, start - _REACH), start):
            return True
        return value_rule("attends").match(self.view.text, end) is not None


def _is_branch(mention: Mention) -> bool:
    """Whether the unit is called a branch, not an office."""
    return "ranch" in str(mention.note["unit"])
