"""A unit of an English report in, the same with the institution out that stands right before or behind it.

"Liuxi branch of Nanling Bank", "Fellbank's Liuxi branch"; behind or before a comma: `commas_en.py`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cached_property

from reportmine.entities.branch.found_en import DEPOSITS, OFFICES, Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.match.areas_en import small_division
from reportmine.match.gazetteer import WorldPlace
from reportmine.match.home import ordinary
from reportmine.match.places import is_wide
from reportmine.match.words import common_words, is_romanized


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
        if one.institution is None and self._lettered(one):
            return replace(one, head=self.text[start : word - 1], name=(word, word))
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

    def _lettered(self, one: Found) -> bool:
        """Whether the letters of a bank that no table lists stand where a name does: "LGB Branch | Liuxi"."""
        if self.china or en_rule("branch.plain").fullmatch(one.unit) is None:
            return False
        letters = en_rule("bank.letters").fullmatch(self.text, *one.name)
        return letters is not None and self.places.starting_at(one.end + 1) is not None

    def _of_town(self, one: Found) -> int | None:
        """The national bank that an "of" joins to its unit's town: "People's Bank of | Liuxi | Central Branch"."""
        town = self.text[slice(*one.name)].partition(" ")[0]
        read = is_romanized(town) and town.lower() not in common_words()  # a town that no table need know
        known = read or self.places.starting_at(one.name[0]) is not None or small_division(town)
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
        at = self.institutions.index_at(start)
        if at is None or self.places.starting_at(self.institutions.ends[at] + 1) != end:
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
        hit = self._right_behind(one) if hit is None else hit
        if hit is not None:
            return replace(one, end=self.institutions.ends[hit], institution=hit, rule="unit.of")
        match = en_rule("of.place").match(self.text, one.end)
        if match is None and not self.china and one.kind == "office":
            match = en_rule("place.behind").match(self.text, one.end)  # "Regional Office | Liuxi of Fellbank"
        if (seated := self._of_seat(one)) is not None:
            return seated
        if match is None or one.name[0] < one.name[1]:
            bank = en_rule("of.bank").match(self.text, one.end)
            if bank is None and not self.china and one.kind == "any":
                bank = en_rule("of.bank.letters").match(self.text, one.end)
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

    def _right_behind(self, one: Found) -> int | None:
        """The index of the bank right behind its branch, no owner of another unit: "Liuxi Branch | Fellbank"."""
        named = one.name[0] < one.name[1] and one.unit.endswith("Branch")
        if self.china or not named or not self.text.startswith(" ", one.end):
            return None
        at = self.institutions.index_at(one.end + 1)
        if at is None or self.institutions.payloads[at].kind not in DEPOSITS:
            return None
        return None if en_rule("bank.other").match(self.text, self.institutions.ends[at]) else at

    def _of_seat(self, one: Found) -> Found | None:
        """The Chinese unit that is "of" a bank with its own place before it: "Liuxi Sub-branch of | Nanling ICBC"."""
        join = en_rule("of.seat").match(self.text, one.end) if self.china and one.name[0] < one.name[1] else None
        end = None if join is None else self.places.starting_at(join.end())
        if end is None or self.text[end : end + 1] != " ":
            return None
        at = self.institutions.index_at(end + 1)
        if at is None or not self.institutions.payloads[at].national:
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
        return None if join is None else self.institutions.index_at(join.end())

    def managed(self, one: Found) -> Found:
        """The unit with the institution that its manager's title names: "Liuxi Branch Manager of Nanling Bank"."""
        title = en_rule("manager.of").match(self.text, one.end)
        if title is None or one.name[0] == one.name[1]:
            return one
        at = self.institutions.index_at(title.end())
        return one if at is None else replace(one, institution=at)

    def of_others(self, one: Found) -> bool:
        """Whether the unit belongs to a body that is no bank, or its name is only the end of "Bank of ..."."""
        if self.text.endswith("Bank of ", max(0, one.start - 8), one.start):
            return True
        outlets = en_rule("outlet.word").fullmatch(one.unit) is not None and not self.china
        if outlets and en_rule("outlet.other").match(self.text, one.end):
            return True
        return any(en_rule(name).match(self.text, one.end) for name in ("of.body", "of.body.letters"))
