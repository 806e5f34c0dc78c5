"""A unit of an English report in, the same with the institution out from which a comma or a dash parts it.

"Bank of Nanling (BoN), Liuxi Office", "Liuxi Division, Fellbank".
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from reportmine.entities.branch.found_en import OFFICES, Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.match.gazetteer import WorldPlace, place_named
from reportmine.match.words import word_after

_LIST_JOIN = len(" and the ")


class Commas:
    """The grammar that joins a unit to an institution beyond a comma."""

    def __init__(self, names: Names) -> None:
        self.text, self.places, self.institutions = names.text, names.places, names.institutions
        self.names, self.china = names, names.china

    def by_comma(self, one: Found, floor: int, needs: str) -> Found:
        """The unit with the institution before its comma, a division also with that behind: "Liuxi Division, LIC"."""
        if (seated := self._banked(one)) is not None:
            return seated
        before = self._after_comma(one, floor)
        region = one.unit.lower() == "region" and not self.china
        told = needs == "owner" or region or self._led_by_post(one) or self._closed_by(one)
        if not told or before.institution is not None:
            return before
        at = self.comma_after(one)
        return one if at is None else replace(one, end=self.institutions.ends[at], institution=at, rule="unit.comma")

    def _closed_by(self, one: Found) -> bool:
        """Whether a bank alone stands behind the comma of its branch: "manager, | Liuxi branch, Fellbank; …"."""
        at = None if self.china or one.name[0] == one.name[1] or one.kind == "office" else self.comma_after(one)
        stop = None if at is None else en_rule("owner.closed").match(self.text, self.institutions.ends[at])
        if at is None or stop is None:
            return False
        after = self.institutions.starts[at + 1 : at + 2]
        return stop[0] != "," or not after or after[0] - stop.end() > _LIST_JOIN

    def beside_seat(self, one: Found) -> bool:
        """Whether letters behind a region's comma name a unit with the place behind them: "Liuxi Region, | RBN Ho"."""
        at = self.comma_after(one) if one.unit.lower() == "region" and not self.china else None
        if at is None or not self.text[self.institutions.starts[at] : self.institutions.ends[at]].isupper():
            return False
        word = word_after(self.text, self.institutions.ends[at])
        return word is not None and bool(place_named(self.text[slice(*word)].title()))

    def _banked(self, one: Found) -> Found | None:
        """The office abroad that its bank and the town behind that name: "Lead Bank Office, Fellbank, | Liuxi"."""
        if self.china or one.name[0] < one.name[1] or en_rule("office.banked").fullmatch(one.unit) is None:
            return None
        at = self.comma_after(one)
        join = None if at is None else en_rule("head.town").match(self.text, self.institutions.ends[at])
        end = None if join is None else self.places.starting_at(join.end())
        if join is None or end is None or self.text.startswith("-", end):
            return None
        return replace(one, end=end, name=(join.end(), end), institution=at, rule="unit.seat")

    def owned_by_comma(self, one: Found) -> bool:
        """Whether an institution and a comma or dash stand before the unit: "Fellbank, | Liuxi RO"."""
        return self._after_comma(one, 0).institution is not None

    def closed(self, one: Found) -> Found:
        """The office that the place behind it names, with the institution behind that: "Office Liuxi, | Fellbank"."""
        if self.china or one.institution is not None or one.head:
            return one
        if en_rule("post.bracket").search(self.text, max(0, one.start - 30), one.start):
            return replace(one, institution=self.comma_after(replace(one, end=one.end + 1)))
        if one.rule != "unit.place":
            return one
        at = self.comma_after(one)
        return one if at is None else replace(one, end=self.institutions.ends[at], institution=at)

    def comma_after(self, one: Found) -> int | None:
        """The index of the institution behind the comma of a region or division: "Liuxi Region, | Fellbank"."""
        if not self.china and en_rule("opening.in").search(self.text, max(0, one.start - 24), one.start):
            return None
        join = en_rule("owner.behind").match(self.text, one.end)
        return None if join is None else self.institutions.index_at(join.end())

    def region_told(self, one: Found) -> bool:
        """Whether an institution and a comma stand before a region, and a post before or what it did behind them.

        "CGM, | Fellbank, | Liuxi region", "Fellbank, | Liuxi region, | has told the banks".
        """
        whole = self._after_comma(one, 0)
        if whole.institution is None:
            return False
        posted = en_rule("post.before").search(self.text, max(0, whole.start - 40), whole.start) is not None
        if posted or not self._town(one):
            return posted
        offices = self.institutions.payloads[whole.institution].kind in OFFICES
        return offices or en_rule("region.acts").match(self.text, one.end) is not None

    def _town(self, one: Found) -> bool:
        """Whether the unit's name is a town or district that is no region of its country."""
        if self.places.starting_at(one.name[0]) != self.names.bare(one.name[1], one.name[0]):
            return False
        areas = self.places.payloads[bisect_left(self.places.starts, one.name[0])]
        kinds = {area.kind for area in areas if isinstance(area, WorldPlace)}
        return bool(kinds) and kinds <= {"city", "district"}

    def _led_by_post(self, one: Found) -> bool:
        """Whether the post of who leads the unit stands before its name: "head of the | Liuxi Office, Fellbank"."""
        if self.china or not one.unit[0].isupper():
            return False
        if one.kind == "head" or one.name[0] == one.name[1]:  # "Deputy Manager, | Corporate Head Office, Fellbank"
            return one.kind == "head" and self.text.endswith(", ", 0, one.start)
        known = self.places.starting_at(one.name[0]) == self.names.bare(one.name[1], one.name[0])
        if known and (at := self.comma_after(one)) is not None and self.institutions.payloads[at].kind in OFFICES:
            return True  # "the Liuxi Office, Reserve Bank of Nanling"
        return en_rule("zone.posted").search(self.text, max(0, one.start - 40), one.start) is not None

    def _after_comma(self, one: Found, floor: int) -> Found:
        """The unit with the institution before its comma or dash: "Bank of Nanling (BoN), Liuxi Office"."""
        join = en_rule("join.before").search(self.text, max(floor, one.start - 20), one.start)
        if join is None or self._next_listed(one) or self._bare_word(one):
            return one
        formed = self.institutions.ending_at(join.end("form")) if join["form"] else None
        hit = self.institutions.ending_at(join.start()) if formed is None else formed
        if hit is None and not self.china:
            hit = self._towned_before(join.start())
        if hit is None or self.institutions.starts[hit] < floor:
            return one
        if self.china and self._asked(self.institutions.starts[hit]):
            return one
        unknown = one.name[0] < one.name[1] and self.places.first_within(*one.name) is None
        unknown = unknown and en_rule("region.numbered").search(self.text, *one.name) is None
        street = en_rule("place.kind").search(self.text[slice(*one.name)].strip()) is not None
        small = one.unit[0].islower() and not (self._at_unit(hit) or street)
        if unknown and (self.china or small or self._in_row(hit)):
            return one
        return replace(one, start=self.institutions.starts[hit], institution=hit, rule="unit.comma")

    def _next_listed(self, one: Found) -> bool:
        """Whether a bare unit word begins the next body of a list: "Liuxi Exchange, | Office of the Ombudsman"."""
        if self.china or one.name[0] < one.name[1] or " " in one.unit:
            return False
        of = en_rule("of.next").match(self.text, one.end)
        return of is not None and self.places.starting_at(of.end()) is None

    def _bare_word(self, one: Found) -> bool:
        """Whether a bare unit word behind a comma begins a post: "At Fellbank, | branch staff sang"."""
        if self.china or one.name[0] < one.name[1] or " " in one.unit:
            return False
        return en_rule("post.behind").match(self.text, one.end) is not None

    def _towned_before(self, end: int) -> int | None:
        """The institution whose town ends at the offset: "Fellbank | Liuxi|, Baishi Road branch"."""
        at = self.places.ending_at(end)
        return None if at is None else self.institutions.ending_at(self.places.starts[at] - 1)

    def _asked(self, start: int) -> bool:
        """Whether an institution closes what a sentence begins with: "According to the notice of the | Fellbank, …"."""
        return en_rule("asked.before").search(self.text, max(0, start - 160), start) is not None

    def _at_unit(self, hit: int) -> bool:
        """Whether the words before an institution lead to one unit: "held at Fellbank, Liuxi branch"."""
        start = self.institutions.starts[hit]
        return en_rule("at.unit").search(self.text, max(0, start - 24), start) is not None

    def _in_row(self, hit: int) -> bool:
        """Whether another institution stands before this one in a list: "Fellbank, Liuxi Bank, Baishi Branch"."""
        before = self.text[self.institutions.ends[hit - 1] : self.institutions.starts[hit]] if hit else "."
        return en_rule("list.before").fullmatch(before) is not None
