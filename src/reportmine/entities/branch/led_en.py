"""An English institution in, the unit out that a place before it names: "Liuxi People's Bank", "Liuxi Fellbank"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from reportmine.entities.branch.beside_areas_en import CHAINS, Beside
from reportmine.entities.branch.found_en import OFFICES, Found
from reportmine.entities.branch.rules import en_rule
from reportmine.knowledge.divisions import Division
from reportmine.knowledge.rules import read_rules
from reportmine.match.areas_en import small_division
from reportmine.match.gazetteer import WorldPlace
from reportmine.match.home import countries, ordinary
from reportmine.match.listed import Body
from reportmine.match.words import common_words, word_before


class Led(Beside):
    """The grammar of a place before an institution."""

    def behind_place(self, at: int) -> Found | None:
        """A Chinese bank or regulator behind a place: "Nanling People's Bank", "Liuxi County Agricultural Bank"."""
        start, end = self.institutions.starts[at], self.institutions.ends[at]
        body = self.institutions.payloads[at]
        if body.country != "CN" or not self.behind(body, self.text[start:end]):
            return None
        kind = en_rule("kind.before").search(self.text, max(0, start - 24), start)
        stop = start - 1 if kind is None else kind.start()
        place = self.places.ending_at(stop) if self.text[stop : stop + 1] in (" ", "'") else None
        begin = self._division_before(stop) if place is None else self.places.starts[place]
        known = place is not None and any(isinstance(area, Division) for area in self.places.payloads[place])
        if begin is None or not (known or place is None):
            return None
        begin = begin if place is None else self._with_outer(begin, place)
        one = Found(begin, end, (begin, start - 1), "", "branch", "any", at, rule="place.institution")
        unit = en_rule("beside.china.unit").match(self.text, end)
        if unit is None:
            return one
        level = "sub_branch" if unit["lower"] else one.level
        return replace(one, end=unit.end(), unit=unit[0].strip(), level=level)  # "Liuxi ICBC | branch"

    def _with_outer(self, begin: int, place: int) -> int:
        """Where the name begins with the city or province that stands before its place: "Nanling | Liuxi ICBC"."""
        outer = self.places.ending_at(begin - 1) if self.text[begin - 1 : begin] == " " else None
        if outer is None:
            return begin
        first = self.places.starts[outer]
        wider = {area.full for area in self.places.payloads[outer] if isinstance(area, Division)}
        inside = any(
            isinstance(area, Division) and not wider.isdisjoint({area.city, area.province} - {""})
            for area in self.places.payloads[place]
        )
        located = en_rule("locative.before").search(self.text, max(0, first - 12), first)
        return first if inside and located is None else begin

    def _division_before(self, stop: int) -> int | None:
        """Where a division in small letters begins that ends at the offset: "xingguo| county agricultural bank"."""
        before = word_before(self.text, stop + 1) if self.text[stop : stop + 1] == " " else None
        return before[0] if before and small_division(self.text[slice(*before)]) else None

    def led_place(self, at: int) -> Found | None:
        """A bank abroad behind its unit's town: "staff at | Liuxi Fellbank", "the Liuxi Fellbank | service manager"."""
        start, end = self.institutions.starts[at], self.institutions.ends[at]
        body = self.institutions.payloads[at]
        if body.country == "CN" or not body.housed or body.kind not in CHAINS:
            return None
        stop = start - 1
        for town in (self._called(start, body), self._street(start)):
            if town is not None and self._led_alone(town, end):
                return Found(town, end, (town, stop), "", "branch", "any", at, rule="place.institution")
        place = self.places.ending_at(stop) if self.text[start - 1 : start] == " " else None
        if place is None and (kind := _town_word().search(self.text, max(0, stop - 9), stop)):
            stop = kind.start()
            place = self.places.ending_at(stop)
        begin = start if place is None else self.places.starts[place]
        if place is not None and self.institutions.overlaps(begin, stop):
            return None  # "Bank of | Liuxi BOL"
        worded = stop < start - 1  # a word says that the town is meant, not the county of its name
        if place is None or self.text[begin:stop] in ordinary() or not (worded or self.town(begin)):
            return None
        wide = any(not isinstance(area, WorldPlace) or area.kind == "state" for area in self.places.payloads[place])
        if wide and not worded:
            return None
        kind = en_rule("beside.led.small").match(self.text, end)
        end = end if kind is None else kind.end()
        named = self._led(begin, end)
        return (
            Found(begin, end, (begin, start - 1), "", "branch", "any", at, rule="place.institution") if named else None
        )

    def led_area(self, at: int) -> Found | None:
        """A central bank or regulator behind the area of its own country that its office is of: "Upper Liuxi RBN"."""
        start, body = self.institutions.starts[at], self.institutions.payloads[at]
        place = self.places.ending_at(start - 1) if self.text[start - 1 : start] == " " else None
        if place is None or body.kind not in OFFICES or body.country == "CN" or body.institution is None:
            return None
        begin = self.places.starts[place]
        name = self.text[begin : start - 1]
        if name in ordinary() or not (self.town(begin) and self._at_home(begin, body)):
            return None
        located = en_rule("locative.before").search(self.text, max(0, begin - 12), begin)
        if located is not None and located[0].strip() != "of":
            return None  # "In Liuxi | RBN met farmers", but "Head of | Liuxi RBN"
        letters = en_rule("abbreviation").match(self.text, self.institutions.ends[at])
        end = self.institutions.ends[at] if letters is None else letters.start() + len(letters[0].rstrip())
        if (stop := self.represented(begin, end)) > end:  # "head of the Upper Liuxi RBN | representative | Ama Osei"
            return Found(begin, stop, (begin, start - 1), "", "branch", "any", at, rule="place.institution")
        held = en_rule("led.area.holder").match(self.text, end) or en_rule("headline.after").match(self.text, end)
        if held is None and en_rule("name.goes.on").match(self.text, end):
            return None
        if en_rule("beside.other").match(self.text, end):
            return None  # "the Liuxi RBN | Road School"
        return Found(begin, end, (begin, start - 1), "", "branch", "any", at, rule="place.institution")

    def _at_home(self, begin: int, body: Body) -> bool:
        """Whether the place that begins at the offset lies in the institution's own country."""
        own = countries().get(body.country)
        return any(isinstance(area, WorldPlace) and area.country == own for area in self.areas(begin))

    def _called(self, start: int, body: Body) -> int | None:
        """Where the town before a bank begins that a branch is called by: "Liuxi | Fellbank" beside "Liuxi branch"."""
        words = en_rule("beside.led.town").search(self.text, max(0, start - 50), start)
        named = (
            () if words is None else ((name, at) for name, at in _endings(words) if name.lower() not in common_words())
        )
        begin = next((at for name, at in named if {None, body} & self.branch_towns.get(name, frozenset())), None)
        if begin is None or en_rule("locative.before").search(self.text, max(0, begin - 12), begin):
            return None
        return begin

    def _street(self, start: int) -> int | None:
        """Where the street before a bank begins that its house is called by: "Liuxi High Street | Fellbank"."""
        street = en_rule("beside.led.street").search(self.text, max(0, start - 70), start)
        begin = None if street is None else street.start("name")
        if begin is None or en_rule("beside.led.street.in").search(self.text, max(0, begin - 12), begin):
            return None
        return begin

    @cached_property
    def branch_towns(self) -> dict[str, frozenset[Body | None]]:
        """The words that stand before "branch" in the report, each name with those that begin later in it.

        With each stand the institutions right before it there, None where there is none.
        """
        towns: dict[str, frozenset[Body | None]] = {}
        for unit in en_rule("beside.led.branch").finditer(self.text):
            for name, begin in _endings(unit):
                before = en_rule("beside.led.owner").search(self.text, max(0, begin - 4), begin)
                hit = None if before is None else self.institutions.ending_at(before.start())
                owner = None if hit is None else self.institutions.payloads[hit]
                towns[name] = towns.get(name, frozenset()) | {owner}
        return towns

    def _led_alone(self, begin: int, end: int) -> bool:
        """Whether a town and a bank are no part of a longer name; a post or a headline in capitals may follow them."""
        if en_rule("beside.led.on").match(self.text, end) is None or en_rule("beside.led.post").match(self.text, end):
            return True
        return (
            self.text[begin - 1 : begin] in ("", "\n") and en_rule("beside.led.title").match(self.text, end) is not None
        )

    def _led(self, begin: int, end: int) -> bool:
        """Whether what stands around a town and a bank tells a unit: its staff, a headline's act, a post held there."""
        low = max(0, begin - 24)
        post = en_rule("beside.led.post").match(self.text, end)
        if post is not None and en_rule("locative.before").search(self.text, low, begin) is None:
            return True  # in "In Liuxi | Fellbank manager Ama Osei" the town is none
        if self.text[begin - 1 : begin] in ("", "\n") and en_rule("beside.led.headline").match(self.text, end):
            return True
        led = en_rule("beside.led").search(self.text, low, begin) is not None
        return led and en_rule("beside.led.on").match(self.text, end) is None


def _town_word() -> re.Pattern[str]:
    """The word for a town's kind between it and its bank: "Liuxi | Town | Fellbank"."""
    return read_rules("institutions")["led.kind"].pattern


def _endings(words: re.Match[str]) -> Iterator[tuple[str, int]]:
    """The names that end the capitalised words of a match, the longest first, and where each begins."""
    name = words["name"].rstrip()
    starts = [at for at in range(len(name)) if at == 0 or name[at - 1] == " "]
    return ((name[at:], words.start("name") + at) for at in starts)
