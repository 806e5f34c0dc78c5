"""A unit of an English report in, the same with the place out that stands behind it.

"RBN Regional Office, Nanling", "branch of the Bank of China in Nanling".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from reportmine.entities.branch.found_en import SERVES, Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.match.gazetteer import Areas, WorldPlace
from reportmine.match.hits import Hits
from reportmine.match.home import countries
from reportmine.match.places import is_wide
from reportmine.match.words import is_ordinary, personal_names


class Sites:
    """The grammar that joins a unit to a place behind it."""

    def __init__(self, names: Names) -> None:
        self.text, self.places, self.institutions = names.text, names.places, names.institutions
        self.china = names.china
        self.alone = names.alone
        self.serves = any(body.kind in SERVES for body in names.institutions.payloads)

    def with_place(self, one: Found) -> Found:
        """The unit with the place that stands behind it: "RBN Regional Office, Nanling"; after "in" it is no part."""
        if one.name[0] < one.name[1] or one.kind not in ("office", "any", "head"):
            return one
        if one.kind == "head":
            return self._headed(one)
        if (agency := self._agency(one)) is not None:
            return agency
        join = en_rule("place.behind").match(self.text, one.end)
        if join is None or (one.institution is None and not one.head and not self._regional(one, join["by"])):
            return one
        if (whole := self._areas(one, join.end(), join["by"])) is not None:
            return whole
        small = one.kind == "office" and " " in one.unit and not self.china
        beside = one.unit == "branch" and join["by"] == " " and self._beside(one, join.end())
        if not (one.unit[0].isupper() or small or beside):
            return one
        if join["by"].strip() in ("of", "for") and (self.china or one.kind != "office"):
            return one
        area = en_rule("area.words").match(self.text, join.end()) if one.kind == "office" else None
        area = area or (self._side(join) if one.kind == "office" else None)
        end = self._named_at(join.end(), one) if area is None else area.end()
        side = None if self.china or end is None or area else en_rule("place.side").match(self.text, end)
        end = end if side is None else side.end()
        if end is not None and not self.china and self._somebody(join.end(), end):
            return one
        goes_on = end is not None and re.match(" [A-Z]", self.text[end : end + 2]) is not None
        listed = goes_on and self.china and join["by"].startswith(",")  # "Liuxi Branch, | Liuxi Securities Association"
        named = goes_on and join["by"] == " "
        if end is None or listed or (named and not (self._kind(end, one) or self._held(end, one))):
            return one
        road = en_rule("place.road").match(self.text, end) if area is None and not self.china else None
        end = end if road is None else road.end()
        if (kind := self._kind(end, one)) is not None:
            return replace(one, end=kind, name=(join.end(), end), rule="unit.place")
        if (town := self._street_town(one, join.end(), end)) is not None:
            return replace(one, end=town, name=(end + len(", "), town), rule="unit.place")
        stop = one.end if join["by"].strip() in ("in", "at") else end
        return replace(one, end=stop, name=(join.end(), end), rule="unit.place")

    def _street_town(self, one: Found, start: int, end: int) -> int | None:
        """The end of the town behind the street of an office of towns: "Regional Office, Mill Road|, Liuxi"."""
        if self.china or en_rule("office.towns").fullmatch(one.unit) is None:
            return None
        street = self.text.startswith(", ", end) and en_rule("office.street").search(self.text, start, end)
        town = self.places.starting_at(end + len(", ")) if street else None
        return None if town is None or is_wide(self.places, end + len(", ")) else town

    def _beside(self, one: Found, begin: int) -> bool:
        """Whether a town stands right behind a bank's small "branch" without an article: "Fellbank branch | Liuxi"."""
        if self.china or en_rule("article.any").search(self.text, max(0, one.start - 5), one.start):
            return False
        if en_rule("article.any").fullmatch(self.text[one.start : self.text.find(" ", one.start) + 1]):
            return False
        return self.places.starting_at(begin) is not None and not is_wide(self.places, begin)

    def _named_at(self, begin: int, one: Found) -> int | None:
        """Where the place behind a unit ends: one that is known, or a street behind a branch or office of a bank."""
        end = self.places.starting_at(begin)
        if end is not None or self.china or one.institution is None:
            return end
        street = en_rule("town.street").match(self.text, begin)
        return None if street is None else street.end()

    def _agency(self, one: Found) -> Found | None:
        """A central bank's agency abroad with the area it is for: "Bank of Fellmo's Agency | for the South West"."""
        if self.china or one.institution is None:
            return None
        area = en_rule("agency.area").match(self.text, one.end - len(one.unit))
        if area is None or not self.institutions.payloads[one.institution].central_bank:
            return None
        return replace(one, end=area.end("name"), name=area.span("name"), rule="unit.place")

    def _side(self, join: re.Match[str]) -> re.Match[str] | None:
        """The part of a land that an office abroad is for, behind a dash: "Regional Office – | Southern"."""
        dashed = not self.china and en_rule("beside.dash").fullmatch(join[0]) is not None
        return en_rule("seat.side").match(self.text, join.end()) if dashed else None

    def _areas(self, one: Found, start: int, join: str) -> Found | None:
        """The office abroad of several areas: "BI Office | of Liuxi and Nanling (LiNan)", "for Ho and Fo states"."""
        if self.china or one.kind != "office" or join.strip() not in ("of", "for"):
            return None
        areas = en_rule("place.areas").match(self.text, start) or en_rule("place.provinces").match(self.text, start)
        if areas is None or self.places.starting_at(start) is None:
            return None
        return replace(one, end=areas.end(), name=areas.span("short"), rule="unit.place")

    def _regional(self, one: Found, join: str) -> bool:
        """Whether a regional office with its place behind it is a bank's that stands without it.

        Behind a comma where the report is of one institution, also without one behind the post of who works there.
        """
        if not self.china and join == " " and self.serves and en_rule("branch.towned").fullmatch(one.unit):
            return True  # "Main Branch, | Branch Liuxi"
        if self.china or en_rule("office.regional").fullmatch(one.unit) is None or join not in (", ", " "):
            return False
        posted = en_rule("post.before").search(self.text, max(0, one.start - 40), one.start) is not None
        return (posted and self.serves) or (self.alone and (join == ", " or one.unit[0].isupper()))

    def _kind(self, end: int, one: Found) -> int | None:
        """Where the word for its kind ends behind an office's area abroad: "BI Office, Liuxi | Province".

        Who holds a post there may follow without a comma: "Head of BI Office Liuxi Province | Ama Osei said".
        """
        if one.kind != "office" or self.china:
            return None
        word = en_rule("place.province").match(self.text, end)
        if word is not None:
            return word.end()
        word = en_rule("place.province.held").match(self.text, end)
        if word is None or en_rule("post.before").search(self.text, max(0, one.start - 70), one.start) is None:
            return None
        held = en_rule("beside.holder").match(self.text, word.end())
        return None if held is None or en_rule("beside.other").match(self.text, word.end()) else word.end()

    def _held(self, end: int, one: Found) -> bool:
        """Whether who holds a post stands right behind an office's town abroad: "AGM RBN RBO Liuxi | Ama Osei said"."""
        if one.kind != "office" or self.china or en_rule("beside.other").match(self.text, end):
            return False
        start = one.start if one.institution is None else min(one.start, self.institutions.starts[one.institution])
        if en_rule("post.before").search(self.text, max(0, start - 70), start) is None:
            return False
        return en_rule("beside.holder").match(self.text, end) is not None

    def _headed(self, one: Found) -> Found:
        """The head office abroad of an institution beside it with its town: "RBN head office, | Nanling"."""
        join = en_rule("head.town").match(self.text, one.end)
        if self.china or one.institution is None or join is None:
            return one
        end = self.places.starting_at(join.end())
        return one if end is None or re.match(r"-| [A-Z]", self.text[end : end + 2]) else replace(one, end=end)

    def bare_seat(self, one: Found) -> Found:
        """The office abroad of a bank named elsewhere, with the place behind: "the zonal office, Liuxi".

        Behind "in" where the office is a name and somebody's own: "its Zonal Office in Liuxi".
        """
        if self.china:
            return self._only_seat(one)
        if one.institution is not None or one.head or one.name[0] < one.name[1]:
            return one
        if en_rule("seat.office").fullmatch(one.unit) is None:
            return one
        join = en_rule("seat.join").match(self.text, one.end)
        if join is None and one.unit[0].isupper():
            own = en_rule("seat.own").search(self.text, max(0, one.start - 20), one.start)
            join = None if own is None else en_rule("seat.in").match(self.text, one.end)
            if join is not None and self._longer(join.end()):
                return one
        end = None if join is None else self.places.starting_at(join.end())
        if join is not None and end is None and (side := self._side(join)) is not None:
            end = side.end()
        if join is not None and end is None and en_rule("seat.town").match(self.text, one.end):
            town = en_rule("town.word").match(self.text, join.end())
            end = None if town is None or any(map(is_ordinary, town[0].split(" "))) else town.end()
        if join is None or end is None or en_rule("seat.goes.on").match(self.text, end):
            return one
        if self._somebody(join.end(), end):
            return one
        return replace(one, end=end, name=(join.end(), end), rule="unit.seat")

    def _somebody(self, begin: int, end: int) -> bool:
        """Whether a town's name is a given one, its surname before a comma: "the Zonal Office, | Florence | Osei,"."""
        if self.text[begin:end] not in personal_names() or not self.text.endswith(", ", 0, begin):
            return False
        return en_rule("seat.surname").match(self.text, end) is not None

    def _only_seat(self, one: Found) -> Found:
        """The Chinese branch with its place behind, of the only bank that the report tells: "the branch in Nanling"."""
        bare = one.institution is None and not one.head and one.name[0] == one.name[1]
        if not (bare and self.alone and self.serves) or en_rule("seat.branch").fullmatch(one.unit) is None:
            return one
        own = en_rule("seat.only").search(self.text, max(0, one.start - 8), one.start)
        return one if own is None else self.in_place(one)

    def _longer(self, begin: int) -> bool:
        """Whether the place there begins a longer name, or another body's office is told of: "in | Pune University"."""
        end = self.places.starting_at(begin)
        return end is not None and en_rule("seat.longer").match(self.text, end) is not None

    def in_place(self, one: Found) -> Found:
        """The unit that the place behind its institution names: "branch of the Bank of China in Nanling"."""
        start = one.end + len(" in ")
        end = chain_end(self.text, self.places, start) if self.text.startswith(" in ", one.end) else None
        inner = self.places.starting_at(start)
        if end is None or inner is None or one.unit.endswith("s"):
            return one
        return replace(one, end=end, name=(start, inner), rule="unit.in.place")

    def in_town(self, one: Found) -> Found:
        """The branch abroad that nothing but its town or street behind it names: "Fellbank branch in Liuxi"."""
        if (whole := self._main(one) or self._at_school(one)) is not None:
            return whole
        told = one.institution is not None or one.head
        if self.china or not told or one.name[0] < one.name[1] or one.rule not in ("unit", "unit.of"):
            return one
        if en_rule("town.any").search(self.text, max(0, one.start - 24), one.start):
            return one
        region = en_rule("town.region").match(self.text, one.end) if one.unit.lower().endswith("branch") else None
        if region is not None:
            return replace(one, end=region.end(), name=region.span("name"), rule="unit.in.place")
        if en_rule("town.unit").fullmatch(one.unit) is None:
            return one
        join = en_rule("town.join").match(self.text, one.end)
        named = None if join is None else self._town_behind(join.end(), join["by"] or "in", one.institution)
        if named is None or join is None:
            return one
        if join["comma"] and not (one.unit == "branch" and self._stops(one.start, join.end(), named[1])):
            return one
        kind = en_rule("place.province").match(self.text, named[1])
        end = named[1] if kind is None else kind.end()
        return replace(one, end=end, name=(named[0], named[0] + named[2]), rule="unit.in.place")

    def _stops(self, start: int, begin: int, end: int) -> bool:
        """Whether a town or street behind a branch's comma is all that begins there: no "branch, | Liuxi residents"."""
        known = self.places.starting_at(begin) is not None or en_rule("town.street").match(self.text, begin)
        stop = en_rule("town.stops").match(self.text, end) if known else None
        led = en_rule("town.led").search(self.text, max(0, start - 16), start)
        return stop is not None and not (stop["acts"] and led)

    def _main(self, one: Found) -> Found | None:
        """A bank's main branch abroad that is told by the town behind its "in": "its | Main Branch in Liuxi"."""
        if self.china or en_rule("main.unit").fullmatch(self.text, one.name[0], one.end) is None:
            return None
        own = en_rule("seat.own").search(self.text, max(0, one.start - 20), one.start)
        owned = one.institution is not None or bool(one.head) or own is not None
        join = en_rule("seat.in").match(self.text, one.end)
        named = None if not owned or join is None else self._town_behind(join.end(), "in")
        return None if named is None else replace(one, end=named[1], name=named[:2], rule="unit.seat")

    def _at_school(self, one: Found) -> Found | None:
        """A branch in a school whose name is no more than that, in capitals: "The | Branch at Liuxi High School"."""
        bare = one.unit == "Branch" and one.institution is None and not one.head and one.name[0] == one.name[1]
        if self.china or not bare or not self.serves:
            return None
        school = en_rule("school.at").match(self.text, one.end)
        article = en_rule("article.before").search(self.text, max(0, one.start - 8), one.start)
        if school is None or article is None:
            return None
        return replace(one, end=school.end(), name=school.span("name"), rule="unit.in.place")

    def _town_behind(self, begin: int, by: str, bank: int | None = None) -> tuple[int, int, int] | None:
        """Where the town or street that begins at the offset begins and ends, and how long its inner name is.

        For the bank of another country it may be a country: "the Kenya Commercial Bank branch in | Rwanda".
        """
        street = en_rule("town.street").match(self.text, begin)
        if street is not None:
            area = en_rule("town.comma").match(self.text, street.end())
            town = None if area is None else self.places.starting_at(area.end())
            return begin, town or street.end(), street.end() - begin
        end = self.places.starting_at(begin)
        if end is not None and (by == "on" or (is_wide(self.places, begin) and not self._foreign(begin, bank))):
            return None
        word = en_rule("town.word").match(self.text, begin) if end is None and by != "on" else None
        end = word.end() if word is not None else end
        if end is None or re.match(r"-| [A-Z]", self.text[end : end + 2]):
            return None
        return begin, end, end - begin

    def _foreign(self, begin: int, bank: int | None) -> bool:
        """Whether a country begins at the offset that is not the one that the bank is listed in."""
        own = "" if bank is None else countries().get(self.institutions.payloads[bank].country, "")
        named = self.places.payloads[bisect_left(self.places.starts, begin)] if own else ()
        return any(isinstance(area, WorldPlace) and area.kind == "country" and area.country != own for area in named)


def chain_end(text: str, places: Hits[Areas], start: int) -> int | None:
    """The end of the places, with the words for their kinds, that follow one another from the offset on."""
    stop = None
    while (end := places.starting_at(start)) is not None:
        kind = en_rule("kind.behind").match(text, end)
        stop = end if kind is None else kind.end()
        start = stop + 2 if text.startswith(", ", stop) else stop + 1
    return stop
