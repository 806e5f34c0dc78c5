"""An English report's institutions and places in, the units out that are named by a place alone, without a unit word.

"RBN Liuxi", "Bank of Nanling, Liuxi", "Bank of China in Nanling", "Liuxi People's Bank", "manager at Fellbank Liuxi".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from reportmine.entities.branch.found_en import OFFICES, Found
from reportmine.entities.branch.further_en import further_towns
from reportmine.entities.branch.rules import en_rule
from reportmine.entities.branch.sites_en import chain_end
from reportmine.knowledge.divisions import Division
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column
from reportmine.match.areas_en import small_division
from reportmine.match.gazetteer import Area, Areas, WorldPlace
from reportmine.match.hits import Hits
from reportmine.match.home import ordinary
from reportmine.match.listed import Body
from reportmine.match.words import common_words, given_names, word_before
from reportmine.text.view import View

_ROW = 2  # known towns that make a list one of units
_CHAINS = ("bank", "rural_bank", "insurer", "credit_union", "exchange")


def beside_places(view: View, places: Hits[Areas], institutions: Hits[Body], taken: Sequence[Found]) -> Iterator[Found]:
    """Units of an institution beside a place that share no text with the units already found, which are in order."""
    reader = _Reader(view.text, places, institutions)
    starts = [one.start for one in taken]
    for at in range(len(institutions.starts)):
        one = next((one for read in reader.ways if (one := read(at)) is not None), None)
        if one is None:
            continue
        near = bisect_left(starts, one.start)
        if near < len(taken) and taken[near].start < one.end:
            continue
        if not near or taken[near - 1].end <= one.start:
            yield one
            yield from (more for more in reader.further(one) if near == len(taken) or taken[near].start >= more.end)


class _Reader:
    """The grammar around one institution."""

    def __init__(self, text: str, places: Hits[Areas], institutions: Hits[Body]) -> None:
        self.text = text
        self.places = places
        self.institutions = institutions
        self.words: dict[str, bool] = {}
        self.body_rows: Counter[str] | None = None  # units in known towns before a semicolon, by institution
        ways = (self.before_place, self.in_place, self.behind_place, self.of_place, self.led_place, self.in_town)
        self.ways = (self.bracketed, *ways)

    def before_place(self, at: int) -> Found | None:
        """An institution with the place behind it."""
        body, start = self.institutions.payloads[at], self.institutions.starts[at]
        office = body.kind in OFFICES
        join = en_rule("beside.join").match(self.text, self.institutions.ends[at])
        posted = self._posted(start)
        banking = office or body.kind in _CHAINS
        if join is not None and banking and (member := self._in_row(at, join.end())) is not None:
            return Found(start, member, (join.end(), member), "", "branch", "any", at, rule="institution.place")
        if join is not None and banking and (named := self._unit_posted(start, join.end())) is not None:
            return Found(start, named, (join.end(), named), "", "branch", "any", at, rule="institution.place")
        if join is None or not (office or (body.kind in _CHAINS and self._told(at, join, posted=posted))):
            return None
        end = self._letters_end(join.end(), body) if office else None
        end = end or self._place_end(join.end(), office=office, posted=posted, listed=body.institution is not None)
        if end is None or not (office or en_rule("direction").match(self.text[join.end() : end]) is None):
            return None
        if office and (pair := en_rule("beside.pair").match(self.text, end)) is not None:
            end = self.places.starting_at(pair.end()) or end
        if (unit := en_rule("beside.unit").match(self.text, end)) is not None:  # "Fellbank, Region 3 | Branch"
            return Found(start, unit.end(), (join.end(), end), "", "branch", "any", at, rule="institution.place")
        loose = not join["mark"] and join[0][-2:-1] in ("", ")")
        named = banking and loose and self._named_behind(start, end)
        if not named and not self._ends(join.end(), end, comma=join["mark"] == ","):
            return None
        plain = not join["mark"] and join[0].rstrip()[-1:] in ("", ")")
        if not (body.central_bank or plain or posted or self._joined(join, start, end)):
            return None
        lead = en_rule("beside.office").search(self.text, max(0, start - 8), start)
        start = start if lead is None else lead.start()
        start, stop = self._spelled(at, start, end)
        return Found(start, stop, (join.end(), end), "", "branch", "any", at, rule="institution.place")

    def further(self, one: Found) -> list[Found]:
        """The units in further towns that act with the one before them."""
        towns = further_towns(self.text, one.end, self._listed_town) if one.rule == "institution.place" else []
        return [replace(one, start=at, end=end, name=(at, end), rule="institution.pair") for at, end in towns]

    def _listed_town(self, begin: int) -> int | None:
        """Where the town of a list ends: one of the tables, or one that the report shows elsewhere to be a place."""
        end = self.places.starting_at(begin)
        if end is None:
            word = en_rule("beside.word").match(self.text, begin)
            end = word.end() if word is not None and self._shown(word[0]) else None
        elif not self._town(begin):
            return None
        return None if end is None or en_rule("beside.other").match(self.text, end) else end

    def _in_row(self, at: int, begin: int) -> int | None:
        """The end of an unknown town's name in a list, parted by semicolons, of one bank's units in known ones."""
        name = en_rule("beside.row").match(self.text, begin)
        if name is None or self.institutions.payloads[at].institution is None:
            return None
        if not (self.text.startswith(";", name.end()) or self.text.endswith(", ", 0, self.institutions.starts[at])):
            return None
        if self.body_rows is None:
            self.body_rows = Counter(
                body.full
                for body, end in zip(self.institutions.payloads, self.institutions.ends, strict=True)
                if (stop := self.places.starting_at(end + 1)) is not None
                and self.text.startswith(";", stop)
                and self.text[end] == " "
            )
        listed = self.body_rows[self.institutions.payloads[at].full] >= _ROW
        return name.end("name") if listed else None

    def _spelled(self, at: int, start: int, end: int) -> tuple[int, int]:
        """The unit in brackets with the institution in words before it: "Fellbank of Nanling | (FBN-Liuxi)"."""
        bracket = en_rule("beside.bracket").search(self.text, max(0, start - 3), start)
        hit = None if bracket is None else self.institutions.ending_at(bracket.start())
        if hit is None or self.institutions.payloads[hit] != self.institutions.payloads[at]:
            return start, end
        return (self.institutions.starts[hit], end + 1) if self.text.startswith(")", end) else (start, end)

    def _told(self, at: int, join: re.Match[str], *, posted: bool) -> bool:
        """Whether a bank is one that may have units called by its name and a place: no unknown one of a single house.

        A bank that no table lists is one where the place is a town, which nothing but a blank parts from its name.
        """
        if en_rule("beside.form").fullmatch(self.institutions.payloads[at].full):
            return self.institutions.payloads[at].institution is not None
        if posted or self.institutions.payloads[at].institution is not None:
            return True
        if join[0] != " " or self.places.starting_at(join.end()) is None:
            return False
        areas = self.places.payloads[bisect_left(self.places.starts, join.end())]
        return all(isinstance(area, WorldPlace) and area.kind in ("city", "district") for area in areas)

    def _place_end(self, begin: int, *, office: bool, posted: bool, listed: bool) -> int | None:
        """Where the place ends that begins at the offset: an area by its words, a place of the tables, a known word."""
        area = en_rule("area.words").match(self.text, begin) if office else None
        if area is not None:
            return area.end()
        end = self.places.starting_at(begin)
        if end is not None:
            kind = en_rule("place.province").match(self.text, end) if office else None
            if kind is not None:
                return kind.end()
            if self.text[begin:end] in ordinary() and not self._shown(self.text[begin:end]):
                return None
            return end if self._town(begin) or (office and not self._country(begin)) else None
        word = en_rule("beside.word").match(self.text, begin) if office or posted or listed else None
        if word is None or en_rule("beside.other").match(f" {word[0]}"):
            return None
        alone = posted and " " not in word[0]
        named = alone and (office or not (word[0] in given_names() or word[0].lower() in common_words()))
        return word.end() if named or self._shown(word[0]) else None

    def _letters_end(self, begin: int, body: Body) -> int | None:
        """Where the letters end that the offices of the body's country are called by: "BSP-VRO"."""
        match = en_rule("beside.letters").match(self.text, begin)
        known = match is not None and column("office_letters.en", "surface", country=body.country, surface=match[0])
        return match.end() if match is not None and known else None

    def _shown(self, word: str) -> bool:
        """Whether the report shows elsewhere that the word names a place."""
        if word not in self.words:
            before, behind = en_rule("beside.shown.before").pattern, en_rule("beside.shown.behind").pattern
            name = re.escape(word)
            self.words[word] = re.search(rf"{before}{name}\b|{name}{behind}", self.text) is not None
        return self.words[word]

    def _country(self, begin: int) -> bool:
        """Whether the place that begins at the offset is a country: "Reserve Bank Zambia" is no unit."""
        areas = self.places.payloads[bisect_left(self.places.starts, begin)]
        return any(isinstance(area, WorldPlace) and area.kind == "country" for area in areas)

    def _town(self, begin: int) -> bool:
        """Whether the place is smaller than a country: "Bank Liuxi", not "Bank Zambia"."""
        at = bisect_left(self.places.starts, begin)
        areas = self.places.payloads[at]
        kinds = {_kind_of(area) for area in areas}
        return bool(kinds & {"city", "division", "state"}) and "country" not in kinds

    def _city(self, begin: int) -> bool:
        """Whether the Chinese place is below a province, where the central bank has one unit."""
        areas = self.places.payloads[bisect_left(self.places.starts, begin)]
        return any(isinstance(area, Division) for area in areas) and not any(
            isinstance(area, Division) and area.level == "province" for area in areas
        )

    def _unit(self, start: int, end: int) -> bool:
        """Whether a bank with a place behind its comma is meant as a unit: it acts, or somebody holds a post there."""
        if en_rule("acts.after").match(self.text, end) or en_rule("headline.post").match(self.text, end):
            return True
        if further_towns(self.text, end, self._listed_town):
            return True
        return en_rule("post.before").search(self.text, max(0, start - 40), start) is not None

    def _joined(self, join: re.Match[str], start: int, end: int) -> bool:
        """Whether a bank with a place behind a comma or dash is meant as a unit: "Fellbank – Liuxi for its work"."""
        if join["mark"]:
            return self._unit(start, end)
        if en_rule("beside.dash").fullmatch(join[0]) is None:
            return False
        posted = en_rule("post.before").search(self.text, max(0, start - 40), start) is not None
        return posted or en_rule("beside.dash.after").match(self.text[end : end + 12]) is not None

    def _posted(self, start: int) -> bool:
        """Whether the text before an institution speaks of somebody who works there: "branch manager at"."""
        return en_rule("beside.posted").search(self.text, max(0, start - 30), start) is not None

    def _unit_posted(self, start: int, begin: int) -> int | None:
        """The end of the name of a unit that its chief's post tells: "Branch Manager Fellbank | Liuxi North"."""
        if en_rule("unit.posted").search(self.text, max(0, start - 40), start) is None:
            return None
        name = en_rule("unit.posted.name").match(self.text, begin)
        if name is not None:
            return None if name[0].split(" ")[0] in given_names() else name.end()
        end = self.places.starting_at(begin)
        held = end is not None and self._town(begin) and en_rule("beside.holder").match(self.text, end) is not None
        return end if held and self.text[begin:end] not in given_names() else None

    def _named_behind(self, start: int, end: int) -> bool:
        """Whether a post stands before the institution, and the name of who holds it behind the place."""
        if en_rule("post.before").search(self.text, max(0, start - 70), start) is None:
            return False
        holder = en_rule("beside.holder").match(self.text, end)
        return holder is not None and en_rule("beside.other").match(self.text, end) is None

    def _ends(self, start: int, end: int, *, comma: bool) -> bool:
        """Whether the place's name ends at the offset, and no other body's name begins with it."""
        if en_rule("headline.after").match(self.text, end):
            return True
        if self.text[end : end + 1] in ("-", "'") or en_rule("beside.other").match(self.text, end):
            return False
        if comma:
            if self.text[start:end] in given_names() and re.match(" [A-Z][a-z]", self.text[end : end + 3]):
                return False  # "Reserve Bank of Zambia, | David Osei"
            return en_rule("beside.surname").match(self.text, end) is None
        return (
            re.match(" [A-Z]", self.text[end : end + 2]) is None
            or en_rule("beside.initials").match(self.text, end) is not None
        )

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
        if branch is not None:
            told = en_rule("the.before").search(self.text, max(0, start - 8), start)
            level = "branch" if branch["unit"][0] in "bB" else "sub_branch"
            named = Found(start, stop, (begin, inner), branch["unit"], level, "any", at, rule="institution.in")
            return named if told else None
        acts = en_rule("acts.after").match(self.text, stop) is not None
        acts = acts and en_rule("acts.before").search(self.text, max(0, start - 40), start) is not None
        local = body.central_bank and self._city(begin)
        local = local and en_rule("the.before").search(self.text, max(0, start - 8), start) is not None
        named = Found(start, stop, (begin, inner), "", "branch", "any", at, rule="institution.in")
        return named if acts or local else None

    def bracketed(self, at: int) -> Found | None:
        """The letters with its town behind an institution "in" that town: "Fellbank in Liuxi | (FB-Liuxi)"."""
        end = self.institutions.ends[at]
        begin = end + len(" in ")
        stop = self.places.starting_at(begin) if self.text.startswith(" in ", end) else None
        short = None if stop is None else en_rule("beside.short").match(self.text, stop)
        if stop is None or short is None or short["town"] != self.text[begin:stop]:
            return None
        return Found(*short.span("whole"), short.span("town"), "", "branch", "any", at, rule="institution.place")

    def in_town(self, at: int) -> Found | None:
        """A bank abroad with the town that its branch manager or staff work in: "staff at | Fellbank in Liuxi"."""
        start, end = self.institutions.starts[at], self.institutions.ends[at]
        body = self.institutions.payloads[at]
        if not (body.kind in _CHAINS or body.central_bank) or not self.text.startswith(" in ", end):
            return None
        posted = en_rule("branch.posted").search(self.text, max(0, start - 40), start) is not None
        if not (posted or (not body.central_bank and self._staffed(body, start))):
            return None
        begin = end + len(" in ")
        stop = self.places.starting_at(begin)
        word = en_rule("town.word").match(self.text, begin) if stop is None else None
        stop = word.end() if word is not None else stop
        if stop is None or not (word is not None or (self._town(begin) if posted else self._settled(begin, stop))):
            return None
        return Found(start, stop, (begin, stop), "", "branch", "any", at, rule="institution.in")

    def _staffed(self, body: Body, start: int) -> bool:
        """Whether the text before a bank with many houses, or a building society, speaks of those who work there."""
        many = body.kind == "bank" and body.country != "CN" and body.institution is not None
        if not (many or en_rule("houses.many").search(body.full)):
            return False
        return en_rule("town.staffed").search(self.text, max(0, start - 40), start) is not None

    def _settled(self, begin: int, stop: int) -> bool:
        """Whether the place that begins at the offset is a town: not "Yorkshire", "March" nor "Busia | County"."""
        areas = self.places.payloads[bisect_left(self.places.starts, begin)]
        towns = all(isinstance(area, WorldPlace) and area.kind in ("city", "district") for area in areas)
        wide = en_rule("area.behind").match(self.text, stop) is not None
        return towns and not wide and self.text[begin:stop] not in ordinary()

    def behind_place(self, at: int) -> Found | None:
        """A Chinese bank or regulator behind a place: "Nanling People's Bank", "Liuxi County Agricultural Bank"."""
        start, end = self.institutions.starts[at], self.institutions.ends[at]
        body = self.institutions.payloads[at]
        if body.country != "CN" or not self._behind(body, self.text[start:end]):
            return None
        kind = en_rule("kind.before").search(self.text, max(0, start - 24), start)
        stop = start - 1 if kind is None else kind.start()
        place = self.places.ending_at(stop) if self.text[stop : stop + 1] in (" ", "'") else None
        begin = self._division_before(stop) if place is None else self.places.starts[place]
        known = place is not None and any(isinstance(area, Division) for area in self.places.payloads[place])
        if begin is None or not (known or place is None):
            return None
        return Found(begin, end, (begin, start - 1), "", "branch", "any", at, rule="place.institution")

    def _division_before(self, stop: int) -> int | None:
        """Where a division in small letters begins that ends at the offset: "xingguo| county agricultural bank"."""
        before = word_before(self.text, stop + 1) if self.text[stop : stop + 1] == " " else None
        return before[0] if before and small_division(self.text[slice(*before)]) else None

    def of_place(self, at: int) -> Found | None:
        """A Chinese bank "of" a county or city: "People's Bank of Liuxi County", "Agricultural Bank of Liuxi City"."""
        start, end = self.institutions.starts[at], self.institutions.ends[at]
        body = self.institutions.payloads[at]
        if (
            body.country != "CN"
            or not self._behind(body, self.text[start:end])
            or not self.text.startswith(" of ", end)
        ):
            return None
        begin = end + len(" of ")
        stop = self.places.starting_at(begin)
        kind = None if stop is None else en_rule("kind.behind").match(self.text, stop)
        if stop is None or (kind is None and not body.central_bank):
            return None
        if not any(isinstance(area, Division) for area in self.places.payloads[bisect_left(self.places.starts, begin)]):
            return None
        stop = stop if kind is None else kind.end()
        return Found(start, stop, (begin, stop), "", "branch", "any", at, rule="institution.of")

    def _behind(self, body: Body, name: str) -> bool:
        """Whether a place before the name makes it a unit of the body, not another body."""
        if body.central_bank:
            return en_rule("behind.central").fullmatch(name) is not None
        return body.national and body.institution is not None and body.kind in ("bank", "regulator", "insurer")

    def led_place(self, at: int) -> Found | None:
        """A bank abroad behind its unit's town: "staff at | Liuxi Fellbank", "the Liuxi Fellbank | service manager"."""
        start, end = self.institutions.starts[at], self.institutions.ends[at]
        body = self.institutions.payloads[at]
        if body.country == "CN" or body.institution is None or body.kind not in _CHAINS:
            return None
        stop = start - 1
        if (town := self._called(start)) is not None and self._led_alone(town, end):
            return Found(town, end, (town, stop), "", "branch", "any", at, rule="place.institution")
        place = self.places.ending_at(stop) if self.text[start - 1 : start] == " " else None
        if place is None and (kind := _town_word().search(self.text, max(0, stop - 9), stop)):
            stop = kind.start()
            place = self.places.ending_at(stop)
        begin = start if place is None else self.places.starts[place]
        worded = stop < start - 1  # a word says that the town is meant, not the county of its name
        if place is None or self.text[begin:stop] in ordinary() or not (worded or self._town(begin)):
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

    def _called(self, start: int) -> int | None:
        """Where the town before a bank begins that a branch is called by: "Liuxi | Fellbank" beside "Liuxi branch"."""
        words = en_rule("beside.led.town").search(self.text, max(0, start - 50), start)
        begin = None if words is None else next((at for name, at in _endings(words) if name in self.branch_towns), None)
        if begin is None or en_rule("locative.before").search(self.text, max(0, begin - 12), begin):
            return None
        return begin

    @cached_property
    def branch_towns(self) -> frozenset[str]:
        """The words that stand before "branch" in the report, each name with those that begin later in it."""
        units = en_rule("beside.led.branch").finditer(self.text)
        return frozenset(name for unit in units for name, _ in _endings(unit))

    def _led_alone(self, begin: int, end: int) -> bool:
        """Whether a town and a bank are no part of a longer name; a headline in capitals may go on behind them."""
        if en_rule("beside.led.on").match(self.text, end) is None:
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


def _kind_of(area: Area) -> str:
    """What kind of area it is; a state of the United States is part of a bank's name: "First Bank Alaska"."""
    if not isinstance(area, WorldPlace):
        return "division"
    return "" if (area.kind, area.country) == ("state", "United States") else area.kind
