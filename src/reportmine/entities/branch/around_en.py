"""A unit of an English report in, the same with the institution out that stands right before or behind it.

"Liuxi branch of Nanling Bank", "Fellbank's Liuxi branch", "Bank of Nanling (BoN), Liuxi Office".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cached_property

from reportmine.entities.branch.found_en import OFFICES, Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.match.areas_en import small_division
from reportmine.match.gazetteer import WorldPlace, place_named
from reportmine.match.home import ordinary
from reportmine.match.places import is_wide
from reportmine.match.words import common_words, word_after


class Around:
    """The grammar that joins a unit to an institution beside it."""

    def __init__(self, names: Names) -> None:
        self.text, self.places, self.institutions = names.text, names.places, names.institutions
        self.names, self.china = names, names.china

    def owned(self, one: Found) -> Found:
        """The unit with an institution that no table lists, told by its possessive: "Fellbank's Liuxi branch"."""
        start, word = one.start, one.name[1]
        if (seated := self._of_town(one)) is not None:
            return replace(one, start=self.institutions.starts[seated], institution=seated)
        if one.institution is None and self.text.endswith("Bank of ", max(0, start - 8), start):
            cut = self.text.find(" ", start, word) + 1
            if 0 < cut < word:
                head = self.text[start - 8 : cut - 1]
                return replace(one, start=start - 8, head=head, name=(cut, word))
        if one.institution is not None and not self.china:
            other = en_rule("other.company").match(self.text, *one.name)
            if other is None or self.names.owner_before(one.name[0]) != one.institution or start == one.name[0]:
                return self._possessive(one)
            return replace(one, institution=None, head=self.text[start : other.end()], name=(other.end() + 1, word))
        if one.institution is None and not self.china and (long := self._association(start, word)) is not None:
            return replace(one, start=long[0], head=long[1], name=(long[2], word))
        if one.institution is None and not self.china and (body := self._body_of(start, word)) is not None:
            return replace(one, start=body[0], head=body[1], name=(body[2], word))
        if one.institution is None and not self.china and (told := self._bracketed(start)) is not None:
            return replace(one, start=told[0], head=told[1], rule="unit.bracketed")
        if (
            one.institution is None
            and not self.china
            and (inner := en_rule("body.inner").match(self.text, start, word))
        ):
            return replace(one, head=inner["body"], name=(inner.end(), word))
        if one.institution is None and (plain := en_rule("owner.generic").match(self.text, start, word)):
            return replace(one, start=plain.end(), name=(plain.end(), word))
        return self._possessive(one)

    def _of_town(self, one: Found) -> int | None:
        """The national bank that an "of" joins to its unit's town: "People's Bank of | Liuxi | Central Branch"."""
        town = self.text[slice(*one.name)].partition(" ")[0]
        known = self.places.starting_at(one.name[0]) is not None or small_division(town)
        if not self.china or one.institution is not None or not known:
            return None
        hit = self.institutions.ending_at(one.start - 4) if self.text.endswith(" of ", 0, one.start) else None
        return hit if hit is not None and self.institutions.payloads[hit].national else None

    def _possessive(self, one: Found) -> Found:
        """The unit with an institution that stands before it as a possessive and that no hit covers."""
        start, word = one.start, one.name[1]
        owner = en_rule("owner").match(self.text, start, word)
        if owner is None or self.places.overlaps(owner.end("owner"), owner.end("owner") + 1):
            return one
        if one.institution is None and self.places.ending_at(owner.end("owner")) is not None:
            towns = self.places.starting_at(start) == owner.end("owner")
            return replace(one, name=(owner.end(), word)) if towns and not self.china else one  # "Liuxi's | Top Branch"
        hit = one.institution
        if hit is not None and owner.end("owner") <= self.institutions.ends[hit]:
            return one
        if (country := self._of_country(start, owner.end("owner"))) is not None:
            return replace(one, institution=country, name=(owner.end(), word))
        if hit is not None and self._towned(self.institutions.ends[hit] + 1, owner.end("owner")):
            return replace(one, name=(owner.end(), word))  # "Fellbank Liuxi's | Old Town Branch"
        return replace(one, institution=None, head=owner["owner"], name=(owner.end(), word))

    def _towned(self, start: int, end: int) -> bool:
        """Whether a place that is no country's stands from the one offset to the other."""
        if self.places.starting_at(start) != end:
            return False
        areas = self.places.payloads[bisect_left(self.places.starts, start)]
        return not any(isinstance(area, WorldPlace) and area.kind == "country" for area in areas)

    def _of_country(self, start: int, end: int) -> int | None:
        """The institution that the report names in full, where the words are its short name with a country's."""
        at = bisect_left(self.institutions.starts, start)
        if at == len(self.institutions.starts) or self.institutions.starts[at] != start:
            return None
        if self.places.starting_at(self.institutions.ends[at] + 1) != end:
            return None
        return at if self.institutions.payloads[at].full in self.text else None

    def led(self, one: Found, floor: int) -> Found:
        """The unit with the place that stands before its institution: "Liuxi | Fellbank branch"."""
        hit, unit = one.institution, one.unit.lower()
        if self.china or hit is None or one.name[0] < one.name[1] or one.end > one.name[1] + len(one.unit):
            return one
        end = self.institutions.starts[hit] - 1
        if en_rule("led.unit").fullmatch(unit) is None or end < floor or self.text[end : end + 1] != " ":
            return one
        host = en_rule("led.host").search(self.text, max(floor, end - 70), end) or self._town_before(end, floor)
        if host is not None and unit != "office":
            return replace(one, start=host.start(), name=host.span("name"), rule="unit.led")
        start, inner, _ = (one.start, None, 0) if one.start < end else self.names.left(end, floor)
        name = self.text[start:end]
        known = self.places.starting_at(start) is not None and name not in ordinary()
        if inner is not None or start == end or en_rule("led.not").search(name):
            return one
        if unit == "office":
            office = known and self.institutions.payloads[hit].kind in OFFICES
            start = self._paired(start)
            return replace(one, start=start, name=(start, end), rule="unit.led") if office else one
        told = en_rule("led.before").search(self.text, max(0, start - 24), start) is not None
        if not told and en_rule("led.post").match(self.text, one.end):
            told = en_rule("led.apposed").search(self.text, max(0, start - 4), start) is not None
        if not (known or (told and not any(word.lower() in common_words() for word in name.split()))):
            return one
        return replace(one, start=start, name=(start, end), rule="unit.led")

    def _town_before(self, end: int, floor: int) -> re.Match[str] | None:
        """The town whose branch it is, which a table knows or the report goes to: "Liuxi's | Fellbank branch"."""
        town = en_rule("led.town").search(self.text, max(floor, end - 70), end)
        if town is None:
            return None
        if self.places.starting_at(town.start("name")) == town.end("name") and town["name"] not in ordinary():
            return None if is_wide(self.places, town.start("name")) else town
        return town if town["name"] in self.seen else None

    @cached_property
    def seen(self) -> frozenset[str]:
        """The places that the report goes to."""
        return frozenset(found["name"] for found in en_rule("led.seen").finditer(self.text))

    def _paired(self, start: int) -> int:
        """Where the first of two areas begins that name one office: "the | Liuxi and West Liuxi FSA Office"."""
        pair = en_rule("led.pair").search(self.text, max(0, start - 50), start)
        if pair is None or self.places.starting_at(pair.start("first")) != pair.end("first"):
            return start
        return pair.start("first")

    def _bracketed(self, start: int) -> tuple[int, str] | None:
        """A body of banks or bankers with its letters in brackets before the offset: "Union of Savers (US), |"."""
        body = en_rule("body.bracketed").search(self.text, max(0, start - 120), start)
        if body is None:
            return None
        heads = [at for at in range(*body.span("body")) if self.text[at].isupper() and self.text[at - 1 : at] in " \n"]
        begin = heads[-len(body["letters"]) :][0]
        name = self.text[begin : body.end("body")].strip()
        told = body["letters"] == "".join(self.text[at] for at in heads if at >= begin)
        return (begin, name) if told and en_rule("body.bankers").search(name) else None

    def _association(self, start: int, word: int) -> tuple[int, str, int] | None:
        """A body of members or one in letters before a known place, its side included: "Union of Fells | Upper Liuxi".

        Where it begins, its name, and where the place's name begins.
        """
        if (letters := en_rule("body.letters").match(self.text, start, word)) is not None:
            name = self.text[letters.end() : word].split()
            plain = self.places.overlaps(*letters.span()) or any(one.lower() in common_words() for one in name)
            return None if plain or not name else (start, letters["letters"], letters.end())
        stop = self.names.bare(word, start)
        at = self.places.ending_at(stop)
        begin = stop if at is None else self.places.starts[at]
        if at is None or begin <= start:
            return None
        side = en_rule("side.last").search(self.text, start, begin)
        begin = begin if side is None else side.start()
        low = max(0, begin - 110)
        body = en_rule("body.members").search(self.text, low, begin)
        return (body.start("body"), body["body"], begin) if body is not None and body.start() <= start else None

    def _body_of(self, start: int, word: int) -> tuple[int, str, int] | None:
        """A body "of" a country that no table lists, before the unit's name: "Institute of Savers of Zambia|Liuxi"."""
        end = self.places.starting_at(start)
        if end is None or end >= word - 1:
            return None
        body = en_rule("body.of").search(self.text, max(0, start - 60), start)
        return None if body is None else (body.start(), self.text[body.start() : end], end + 1)

    def of_institution(self, one: Found) -> Found:
        """The unit with the institution behind its "of", a place of its own before that included."""
        hit = self.hit_after(one.end)
        if hit is not None:
            return replace(one, end=self.institutions.ends[hit], institution=hit, rule="unit.of")
        match = en_rule("of.place").match(self.text, one.end)
        if match is None and not self.china and one.kind == "office":
            match = en_rule("place.behind").match(self.text, one.end)  # "Regional Office | Liuxi of Fellbank"
        if (seated := self._of_seat(one)) is not None:
            return seated
        if match is None or one.name[0] < one.name[1]:
            bank = en_rule("of.bank").match(self.text, one.end)
            return one if bank is None else replace(one, end=bank.end(), head=bank["head"], rule="unit.of")
        place_end = self._place_end(match.end())
        hit = None if place_end is None else self.hit_after(place_end)
        told = self.china and one.kind != "office" and match[0][0] != ","
        if place_end is not None and hit is None and told:
            hit = self._hit_beside(place_end)
        if place_end is None or hit is None:
            return one
        name = (match.end(), place_end)
        return replace(one, end=self.institutions.ends[hit], institution=hit, name=name, rule="unit.of.place")

    def _of_seat(self, one: Found) -> Found | None:
        """The Chinese unit that is "of" a bank with its own place before it: "Liuxi Sub-branch of | Nanling ICBC"."""
        join = en_rule("of.seat").match(self.text, one.end) if self.china and one.name[0] < one.name[1] else None
        end = None if join is None else self.places.starting_at(join.end())
        if end is None or self.text[end : end + 1] != " ":
            return None
        at = bisect_left(self.institutions.starts, end + 1)
        if at == len(self.institutions.starts) or self.institutions.starts[at] != end + 1:
            return None
        if not self.institutions.payloads[at].national:
            return None
        return replace(one, end=self.institutions.ends[at], institution=at, rule="unit.of")

    def hit_after(self, end: int) -> int | None:
        """The index of the institution that an "of" joins to the offset, also behind letters: "| (RO) of the"."""
        if not self.china and (letters := en_rule("of.letters").match(self.text, end)) is not None:
            end = letters.end()
        at = bisect_left(self.institutions.starts, end)
        if at == len(self.institutions.starts) or self.institutions.starts[at] - end > 14:
            return None
        between = self.text[end : self.institutions.starts[at]]
        if en_rule("industry.behind").match(self.text, self.institutions.ends[at]):
            return None  # "of the Liuxi Insurance | Industry Association"
        return at if en_rule("of.institution").fullmatch(between) else None

    def _place_end(self, start: int) -> int | None:
        """The end of the place that begins at the offset; of a Chinese one with the word for its kind."""
        end = self.places.starting_at(start)
        kind = en_rule("kind.behind").match(self.text, end) if end is not None and self.china else None
        return end if kind is None else kind.end()

    def _hit_beside(self, end: int) -> int | None:
        """The index of the institution right behind the offset, also behind a comma: "of Liuxi | People's Bank"."""
        join = en_rule("beside.owner").match(self.text, end)
        at = len(self.institutions.starts) if join is None else bisect_left(self.institutions.starts, join.end())
        here = join is not None and at < len(self.institutions.starts) and self.institutions.starts[at] == join.end()
        return at if here else None

    def by_comma(self, one: Found, floor: int, needs: str) -> Found:
        """The unit with the institution before its comma, a division also with that behind: "Liuxi Division, LIC"."""
        if (seated := self._banked(one)) is not None:
            return seated
        before = self._after_comma(one, floor)
        region = one.unit.lower() == "region" and not self.china
        if not (needs == "owner" or region or self._led_by_post(one)) or before.institution is not None:
            return before
        at = self.comma_after(one)
        return one if at is None else replace(one, end=self.institutions.ends[at], institution=at, rule="unit.comma")

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

    def enclosed(self, one: Found) -> Found:
        """The unit in brackets with the institution before them: "Fellbank (Liuxi Branch)"."""
        opened = en_rule("unit.enclosed").search(self.text, max(0, one.start - 6), one.start)
        hit = None if opened is None or one.institution is not None else self.institutions.ending_at(opened.start())
        if hit is None or one.head or not self.text.startswith(")", one.end):
            return one
        return replace(one, start=self.institutions.starts[hit], end=one.end + 1, institution=hit, rule="unit.enclosed")

    def comma_after(self, one: Found) -> int | None:
        """The index of the institution behind the comma of a region or division: "Liuxi Region, | Fellbank"."""
        if not self.china and en_rule("opening.in").search(self.text, max(0, one.start - 24), one.start):
            return None
        join = en_rule("owner.behind").match(self.text, one.end)
        at = len(self.institutions.starts) if join is None else bisect_left(self.institutions.starts, join.end())
        here = join is not None and at < len(self.institutions.starts) and self.institutions.starts[at] == join.end()
        return at if here else None

    def posted_before(self, one: Found) -> bool:
        """Whether a post, an institution and a comma stand before a region: "CGM, | Fellbank, | Liuxi region"."""
        whole = self._after_comma(one, 0)
        return whole.institution is not None and (
            en_rule("post.before").search(self.text, max(0, whole.start - 40), whole.start) is not None
        )

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
        hit = self.institutions.ending_at(join.start())
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

    def managed(self, one: Found) -> Found:
        """The unit with the institution that its manager's title names: "Liuxi Branch Manager of Nanling Bank"."""
        title = en_rule("manager.of").match(self.text, one.end)
        if title is None or one.name[0] == one.name[1]:
            return one
        at = bisect_left(self.institutions.starts, title.end())
        here = at < len(self.institutions.starts) and self.institutions.starts[at] == title.end()
        return replace(one, institution=at) if here else one

    def of_others(self, one: Found) -> bool:
        """Whether the unit belongs to a body that is no bank, or its name is only the end of "Bank of ..."."""
        if self.text.endswith("Bank of ", max(0, one.start - 8), one.start):
            return True
        outlets = en_rule("outlet.word").fullmatch(one.unit) is not None and not self.china
        if outlets and en_rule("outlet.other").match(self.text, one.end):
            return True
        return en_rule("of.body").match(self.text, one.end) is not None
