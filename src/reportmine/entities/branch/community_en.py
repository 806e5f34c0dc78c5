"""A bank's community houses in, the units out that a place behind their common name tells: "Community Bank Liuxi".

A brand of Australia, where nothing but that name tells the houses of one bank; elsewhere it is the name of banks.
"""

from __future__ import annotations

from reportmine.entities.branch.beside_areas_en import Beside
from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.rules import en_rule


class Community(Beside):
    """The grammar of a brand that towns name the houses of."""

    def branded(self, at: int) -> Found | None:
        """The house that the words behind the brand name, with the bank before it if it stands there."""
        start, end = self.institutions.starts[at], self.institutions.ends[at]
        brand = en_rule("community.brand").fullmatch(self.text, start, end)
        name = None if brand is None else en_rule("community.name").match(self.text, end)
        if brand is None or name is None or en_rule("community.owner").search(self.text) is None:
            return None
        owner = self._owner(start)
        if owner is not None and not brand["bank"]:
            start = self.institutions.starts[owner]
        whose = next((hit for hit in range(len(self.institutions.starts)) if self._bank(hit)), at)
        stop = name.end("name")
        return Found(start, stop, (name.start("name"), stop), "", "branch", "any", whose, rule="institution.place")

    def _owner(self, start: int) -> int | None:
        """The bank right before the brand, also as a possessive."""
        form = en_rule("community.owned").search(self.text, max(0, start - 4), start)
        hit = None if form is None else self.institutions.ending_at(form.start())
        return hit if hit is not None and self._bank(hit) else None

    def _bank(self, at: int) -> bool:
        """Whether the institution is the bank whose brand it is."""
        return en_rule("community.bank").fullmatch(self.institutions.payloads[at].full) is not None
