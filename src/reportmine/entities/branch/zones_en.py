"""A zone or division of an English report in, out whether it is a bank's or insurer's with no name beside it.

"head of Liuxi South Zone", "Liuxi Zone of the bank", an insurer's "Liuxi Division"; not those of police or a state.
"""

from __future__ import annotations

from reportmine.entities.branch.found_en import SERVES, Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.text.phrases import occurrences


class Zones:
    """What tells whose a part of the country is that several kinds of body call so."""

    def __init__(self, names: Names) -> None:
        self.text, self.places, self.institutions = names.text, names.places, names.institutions
        self.china = names.china
        self.insurers = {body.full for body in self.institutions.payloads if body.kind == "insurer"}
        self.alone = names.alone
        self.seats: dict[str, bool] = {}  # by the place
        self.serves = any(body.kind in SERVES for body in self.institutions.payloads)

    def told(self, one: Found) -> bool:
        """Whether a unit that stands without an institution is said to be one of the report's."""
        if self.china or not self.institutions.starts or one.name[0] == one.name[1]:
            return False
        if en_rule("zone.of.bank").match(self.text, one.end) or self._managers(one):
            return True
        led = en_rule("zone.led").search(self.text, max(0, one.start - 50), one.start) is not None
        other = en_rule("zone.other").match(self.text, one.end) is not None
        if one.unit.endswith("s") or (other and not (led and self._leader(one.end))):
            return False
        if led or self._of_the_bank(one) or self._seated(one):
            return self._area(one)
        lettered = en_rule("zone.lettered").fullmatch(one.unit) is not None and self.serves
        if lettered and en_rule("zone.letters").fullmatch(self.text, *one.name):
            return True
        return self.alone and (self._circle(one) or (bool(self.insurers) and self._area(one)))

    def placed(self, one: Found, stop: int) -> bool:
        """Whether a known place ends the name before the offset, or a part of a known town: "Liuxi City | Zone"."""
        if self.places.ending_at(stop) is not None:
            return True
        known = None if self.china else self.places.starting_at(one.name[0])
        return known is not None and known < stop and en_rule("zone.part").fullmatch(self.text, known, stop) is not None

    def _circle(self, one: Found) -> bool:
        """Whether a bank's circle is told by a known place, and is no roundabout: "across the | Liuxi Circle"."""
        if not self.serves or en_rule("zone.circle").match(self.text, one.end - len(one.unit)) is None:
            return False
        known = self.places.starting_at(one.name[0])
        within = en_rule("zone.within").search(self.text, max(0, one.start - 24), one.start) is not None
        return within and known is not None and not self.text[known : one.name[1]].strip()

    def sided(self, one: Found) -> bool:
        """Whether what stands between an institution and its zone is a side of the country, also a numbered one."""
        names = ("zone.name", "zone.numbered", "zone.letters")
        return any(en_rule(name).search(self.text, *one.name) is not None for name in names)

    def posted(self, one: Found) -> bool:
        """Whether a regional chief's post stands before a region: "regional head, | Liuxi South & Baishi Region"."""
        if self.china or not self.serves or en_rule("zone.region").fullmatch(one.unit) is None:
            return False
        if one.name[0] == one.name[1]:
            return False
        if self._managers(one):
            return True
        led = en_rule("region.posted").search(self.text, max(0, one.start - 50), one.start) is not None
        other = en_rule("zone.other").match(self.text, one.end) is not None
        if other and not (led and self._leader(one.end)):
            return False
        if led:
            return not self._of_another(one.end)
        if en_rule("zone.own").search(self.text, max(0, one.start - 24), one.start) is None:
            return self._of_the_bank(one) and self._area(one)
        at = en_rule("region.own").search(self.text, max(0, one.start - 24), one.start)
        unit = at or en_rule("region.unit").match(self.text, one.end)
        return unit is not None and self._of_the_bank(one) and self._area(one)

    def _managers(self, one: Found) -> bool:
        """Whether a bank and its manager's post stand before: "Regional Manager of Fellbank for the | Liuxi zone"."""
        join = en_rule("zone.for").search(self.text, max(0, one.start - 10), one.start)
        if join is None or (en_rule("zone.other").match(self.text, one.end) and not self._leader(one.end)):
            return False
        at = self.institutions.ending_at(join.start())
        if at is not None:
            start = self.institutions.starts[at]
            post = en_rule("zone.posted").search(self.text, max(0, start - 40), start)
        else:
            post = en_rule("zone.post.last").search(self.text, max(0, join.start() - 40), join.start())
            at = None if post is None else self.institutions.ending_at(post.start())
        if post is None or at is None:
            return False
        side = en_rule("zone.name").fullmatch(self.text, *one.name) is not None
        return side or (en_rule("zone.region").fullmatch(one.unit) is None and self._area(one))

    def _leader(self, end: int) -> bool:
        """Whether the person who leads a zone stands right behind it: "manager for Liuxi Zone | Ama Osei said"."""
        return self.text.startswith(" ", end) and en_rule("region.person").match(self.text, end + 1) is not None

    def _of_another(self, end: int) -> bool:
        """Whether what follows a region names another body: "Area Manager, Volta Region, | Nanling Water Company"."""
        while (behind := en_rule("region.behind").match(self.text, end)) is not None:
            if self.institutions.starting_at(behind.end()) is not None:
                return False
            place = self.places.starting_at(behind.end())
            person = None if " of " in behind[0] else en_rule("region.person").match(self.text, behind.end())
            if place is None:
                if person is None:
                    return True
                end = person.end()
            elif en_rule("name.goes.on").match(self.text, place) is not None:
                return True
            else:
                end = place
        return False

    def _seated(self, one: Found) -> bool:
        """Whether the report names the zonal office of a bank at the place: "Liuxi Zonal Office"."""
        name = self.text[slice(*one.name)].strip()
        if not self.serves or one.unit[0].islower() or not name:
            return False
        if name not in self.seats:
            told = occurrences(self.text, (name,), words=True)
            self.seats[name] = any(en_rule("zone.seat").match(self.text, end) is not None for _, end in told)
        return self.seats[name]

    def _of_the_bank(self, one: Found) -> bool:
        """Whether a part of the country is "the bank's", its only bank's own, or has a bank's manager behind it."""
        if not self.serves:
            return False
        low = max(0, one.start - 24)
        if en_rule("bank.before").search(self.text, low, one.start):
            return True
        managed = en_rule("zone.managed").match(self.text, one.end)
        if managed is not None and one.unit[0].isupper():
            return self.institutions.starting_at(managed.end()) is not None or managed["of"] is None
        side = en_rule("zone.side").search(self.text[slice(*one.name)].strip()) is not None
        return self.alone and not side and en_rule("zone.own").search(self.text, low, one.start) is not None

    def _area(self, one: Found) -> bool:
        """Whether the words before the unit's name an area: they end in a known place or a side of one."""
        name = self.text[slice(*one.name)].strip()
        known = self.places.starting_at(one.name[0]) is not None
        side = en_rule("zone.side").search(name) is not None or en_rule("zone.name").search(name) is not None
        return (known or side or " " not in name) and en_rule("not.name").search(name) is None
