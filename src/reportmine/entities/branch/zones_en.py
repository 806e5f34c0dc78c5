"""A zone or division of an English report in, out whether it is a bank's or insurer's with no name beside it.

"head of Liuxi South Zone", "Liuxi Zone of the bank", an insurer's "Liuxi Division"; not those of police or a state.
"""

from __future__ import annotations

from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule


class Zones:
    """What tells whose a part of the country is that several kinds of body call so."""

    def __init__(self, names: Names) -> None:
        self.text, self.places, self.institutions = names.text, names.places, names.institutions
        self.china = names.china
        self.insurers = {body.full for body in self.institutions.payloads if body.kind == "insurer"}
        self.alone = names.alone

    def told(self, one: Found) -> bool:
        """Whether a unit that stands without an institution is said to be one of the report's."""
        if self.china or not self.institutions.starts or one.name[0] == one.name[1] or one.unit.endswith("s"):
            return False
        if en_rule("zone.of.bank").match(self.text, one.end):
            return True
        if en_rule("zone.other").match(self.text, one.end):
            return False
        if en_rule("zone.led").search(self.text, max(0, one.start - 50), one.start):
            return self._area(one)
        return self.alone and bool(self.insurers) and self._area(one)

    def _area(self, one: Found) -> bool:
        """Whether the words before the unit's name an area: they end in a known place or a side of one."""
        name = self.text[slice(*one.name)].strip()
        known = self.places.starting_at(one.name[0]) is not None
        side = en_rule("zone.side").search(name) is not None or en_rule("zone.name").search(name) is not None
        return (known or side or " " not in name) and en_rule("not.name").search(name) is None
