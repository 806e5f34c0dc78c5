"""An English institution in, the unit out that the place names which it is "in" or "of".

"Bank of China in Nanling gives", "People's Bank of Liuxi County", "staff at Fellbank in Liuxi", "BI of Papua".
"""

from __future__ import annotations

from dataclasses import replace

from reportmine.entities.branch.beside_areas_en import CHAINS, Beside
from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.rules import en_rule
from reportmine.entities.branch.sites_en import chain_end
from reportmine.knowledge.divisions import Division
from reportmine.match.gazetteer import WorldPlace
from reportmine.match.home import countries, ordinary
from reportmine.match.listed import Body
from reportmine.match.words import is_ordinary


class Within(Beside):
    """The grammar of an institution "in" or "of" a place."""

    def bracketed(self, at: int) -> Found | None:
        """The letters with its town behind an institution "in" that town: "Fellbank in Liuxi | (FB-Liuxi)"."""
        end = self.institutions.ends[at]
        begin = end + len(" in ")
        stop = self.places.starting_at(begin) if self.text.startswith(" in ", end) else None
        short = None if stop is None else en_rule("beside.short").match(self.text, stop)
        if stop is None or short is None or short["town"] != self.text[begin:stop]:
            return None
        return Found(*short.span("whole"), short.span("town"), "", "branch", "any", at, rule="institution.place")

    def in_place(self, at: int) -> Found | None:
        """A Chinese institution that does something "in" a place, in digests: "Bank of China in Nanling gives"."""
        start, end = self.institutions.starts[at], self.institutions.ends[at]
        body = self.institutions.payloads[at]
        letters = en_rule("abbreviation").match(self.text, end)
        end = end if letters is None else letters.end() - 1  # "Bank of China (BOC)| in Nanling"
        branch = en_rule("branch.in").match(self.text, end)
        if body.country != "CN" or not body.national or not (branch or self.text.startswith(" in ", end)):
            return None
        begin = branch.end() if branch else end + len(" in ")
        stop, inner = chain_end(self.text, self.places, begin), self.places.starting_at(begin)
        if stop is None or inner is None:
            return None
        deeper = self.places.starting_at(inner + 1) if self.text.startswith(" ", inner) else None
        if deeper is not None and deeper <= stop:
            inner = deeper  # "in Nanling Liuxi", the county behind its city
        if branch is not None:
            told = branch[0][0] in "'’" or en_rule("the.before").search(self.text, max(0, start - 8), start)
            level = "branch" if branch["unit"][0] in "bB" else "sub_branch"
            named = Found(start, stop, (begin, inner), branch["unit"], level, "any", at, rule="institution.in")
            return named if told else None
        acts = en_rule("acts.after").match(self.text, stop) is not None
        acts = acts and en_rule("acts.before").search(self.text, max(0, start - 40), start) is not None
        local = body.central_bank and self._city(begin)
        local = local and en_rule("the.before").search(self.text, max(0, start - 8), start) is not None
        named = Found(start, stop, (begin, inner), "", "branch", "any", at, rule="institution.in")
        return named if acts or local else None

    def _city(self, begin: int) -> bool:
        """Whether the Chinese place is below a province, where the central bank has one unit."""
        areas = self.areas(begin)
        return any(isinstance(area, Division) for area in areas) and not any(
            isinstance(area, Division) and area.level == "province" for area in areas
        )

    def of_place(self, at: int) -> Found | None:
        """A Chinese bank "of" a county or city: "People's Bank of Liuxi County", "Agricultural Bank of Liuxi City"."""
        start, end = self.institutions.starts[at], self.institutions.ends[at]
        body = self.institutions.payloads[at]
        if body.country != "CN" or not self.behind(body, self.text[start:end]) or not self.text.startswith(" of ", end):
            return None
        begin = end + len(" of ")
        stop = self.places.starting_at(begin)
        kind = None if stop is None else en_rule("kind.behind").match(self.text, stop)
        if stop is None or (kind is None and not body.central_bank and not (body.national and self._city(begin))):
            return None
        if not any(isinstance(area, Division) for area in self.areas(begin)):
            return None
        stop = stop if kind is None else kind.end()
        return Found(start, stop, (begin, stop), "", "branch", "any", at, rule="institution.of")

    def of_area(self, at: int) -> Found | None:
        """A central bank's office abroad by the region of its country: "BI of Papua", "BI Representative for Papua"."""
        start, body = self.institutions.starts[at], self.institutions.payloads[at]
        lead = en_rule("area.of").match(self.text, self.institutions.ends[at])
        if lead is None or not body.central_bank or body.country == "CN":
            return None
        stop = self.places.starting_at(lead.end())
        if stop is None or self.text[lead.end() : stop] in ordinary():
            return None
        own = countries().get(body.country)
        worlds = [area for area in self.areas(lead.end()) if isinstance(area, WorldPlace) and area.country == own]
        if not worlds or any(area.kind == "country" for area in worlds):
            return None
        kind = en_rule("area.kind").match(self.text, stop)
        stop = stop if kind is None else kind.end()
        headed = en_rule("beside.headed").search(self.text, max(0, start - 16), start) is not None
        person = (headed or not lead["unit"]) and en_rule("region.person").match(self.text, stop + 1) is not None
        further = en_rule("area.person" if lead["unit"] else "name.goes.on").match(self.text, stop)
        if further is not None and not (person or en_rule("headline.after").match(self.text, stop)):
            return None  # "BI Representative for Papua, | Ama Osei", "BI of Papua | Savings Bank"
        return Found(start, stop, (lead.end(), stop), lead["unit"] or "", "branch", "any", at, rule="institution.of")

    def in_town(self, at: int) -> Found | None:
        """A bank abroad with the town that its branch manager or staff work in: "staff at | Fellbank in Liuxi"."""
        start, end = self.institutions.starts[at], self.institutions.ends[at]
        body = self.institutions.payloads[at]
        if not (body.kind in CHAINS or body.central_bank) or not self.text.startswith(" in ", end):
            return None
        posted = en_rule("branch.posted").search(self.text, max(0, start - 40), start) is not None
        rowed = en_rule("beside.row").match(self.text, end + len(" in ")) is not None and self.in_rows(body.full)
        staffed = not body.central_bank and (self._staffed(body, start) or self._paired(body, start, end))
        if not (posted or rowed or staffed):
            return None
        begin = end + len(" in ")
        stop = self.places.starting_at(begin)
        word = en_rule("town.word").match(self.text, begin) if stop is None else None
        stop = word.end() if word is not None else stop
        if stop is None or not (word is not None or (self.town(begin) if posted else self._settled(begin, stop))):
            return None
        return Found(start, stop, (begin, stop), "", "branch", "any", at, rule="institution.in")

    def teamed(self, at: int) -> Found | None:
        """A bank's people abroad by their town: "| Fellbank's Liuxi team | will visit schools"."""
        start, body = self.institutions.starts[at], self.institutions.payloads[at]
        own = en_rule("team.own").match(self.text, self.institutions.ends[at])
        if own is None or body.country == "CN" or body.institution is None or body.kind not in CHAINS:
            return None
        stop = self.places.starting_at(own.end())
        team = None if stop is None else en_rule("team.word").match(self.text, stop)
        if stop is None or team is None or not self.town(own.end()) or self.text[own.end() : stop] in ordinary():
            return None
        return Found(start, team.end(), (own.end(), stop), "", "branch", "any", at, rule="institution.team")

    def _staffed(self, body: Body, start: int) -> bool:
        """Whether the text before a bank with many houses, or a building society, speaks of those who work there.

        One that no table lists has many where somebody manages it in the town.
        """
        if body.kind == "bank" and en_rule("town.managed").search(self.text, max(0, start - 40), start) is not None:
            return True
        many = body.kind == "bank" and body.country != "CN" and body.institution is not None
        if not (many or en_rule("houses.many").search(body.full)):
            return False
        return en_rule("town.staffed").search(self.text, max(0, start - 40), start) is not None

    def _paired(self, body: Body, start: int, end: int) -> bool:
        """Whether named people come from a bank in two towns, so with a house in each: "Ann Hill, from | Fellbank"."""
        if body.kind != "bank" or en_rule("town.from").search(self.text, max(0, start - 60), start) is None:
            return False
        stop = self.places.starting_at(end + len(" in "))
        join = None if stop is None else en_rule("town.and").match(self.text, stop)
        return join is not None and self._second(join.end()) is not None

    def further(self, one: Found) -> list[Found]:
        """The house in the second town that a bank's people are "in": "staff at Fellbank in Liuxi and | Baishi"."""
        join = en_rule("town.and").match(self.text, one.end) if one.rule == "institution.in" else None
        stop = None if join is None else self._second(join.end())
        if join is None or stop is None:
            return []
        return [replace(one, start=join.end(), end=stop, name=(join.end(), stop), rule="institution.pair")]

    def _second(self, begin: int) -> int | None:
        """Where the second town of a bank "in" two ends, before a break or what its people do: "Liuxi and | Baishi"."""
        stop = self.places.starting_at(begin)
        if stop is None:
            word = en_rule("town.second").match(self.text, begin)
            plain = word is None or is_ordinary(self.text[begin : word.end()].rstrip(","))
            return None if word is None or plain or self.institutions.starting_at(begin) is not None else word.end()
        if not self._settled(begin, stop):
            return None
        closed = en_rule("town.closed").match(self.text, stop) or en_rule("acts.after").match(self.text, stop)
        return stop if closed else None

    def _settled(self, begin: int, stop: int) -> bool:
        """Whether the place that begins at the offset is a town: not "Yorkshire", "March" nor "Busia | County"."""
        areas = self.areas(begin)
        towns = all(isinstance(area, WorldPlace) and area.kind in ("city", "district") for area in areas)
        wide = en_rule("area.behind").match(self.text, stop) is not None
        return towns and not wide and self.text[begin:stop] not in ordinary()
