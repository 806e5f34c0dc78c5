"""A unit word in a report from China in, out whether it is that of the police, whose bureaus have branches as well.

"Hanjiang Branch of the Yulin Public Security Bureau", then "the | Hanjiang Branch"; "the County Bureau and its |
Hanjiang Branch" where the report names the police; "the anti-fraud center of | Hanjiang Branch".
"""

from __future__ import annotations

from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.text.phrases import occurrences

_BEFORE = 120


class Police:
    """The branches of one report's police."""

    def __init__(self, names: Names) -> None:
        self.text, self.institutions, self.china = names.text, names.institutions, names.china
        self.named = names.china and en_rule("police.named").search(names.text) is not None
        self.known: dict[str, bool] = {}  # by the branch's name
        self.regulated = any(body.kind == "regulator" for body in names.institutions.payloads)

    def owns(self, one: Found) -> bool:
        """Whether the unit, which stands without an institution, is a branch of the police."""
        if not self.named:
            return False
        if en_rule("police.name").search(self.text, one.start, one.end):
            return True
        low = max(0, one.start - _BEFORE)
        signs = ("of",) if self.regulated else ("of", "joined")  # a regulator's bureau has branches as well
        if any(en_rule(f"police.{name}").search(self.text, low, one.start) for name in signs):
            return True
        name = self.text[one.name[0] : one.end]
        if name not in self.known:
            self.known[name] = one.name[0] < one.name[1] and self._told(name)
        return self.known[name]

    def _told(self, name: str) -> bool:
        """Whether the report says of the name that it is the police's, and gives it to no bank."""
        told = occurrences(self.text, (name,), words=True)
        if any(self._of_bank(start, end) for start, end in told):
            return False
        return any(
            en_rule("police.behind").match(self.text, end)
            or en_rule("police.bureau").search(self.text, max(0, start - _BEFORE), start)
            for start, end in told
        )

    def _of_bank(self, start: int, end: int) -> bool:
        """Whether an institution's name stands right before the branch's, or behind its "of"."""
        behind = end + len(" of the ") if self.text.startswith(" of the ", end) else end + len(" of ")
        followed = self.text.startswith(" of ", end) and self.institutions.starting_at(behind) is not None
        return followed or (self.text.endswith(" ", 0, start) and self.institutions.ending_at(start - 1) is not None)
