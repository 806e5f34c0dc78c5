"""An English institution in, the unit out that a place behind it names: "RBN Liuxi", "Bank of Nanling, Liuxi"."""

from __future__ import annotations

import re
from dataclasses import replace

from reportmine.entities.branch.beside_areas_en import CHAINS, Beside
from reportmine.entities.branch.found_en import OFFICES, Found
from reportmine.entities.branch.further_en import further_towns
from reportmine.entities.branch.rules import en_rule
from reportmine.knowledge.tables import column
from reportmine.match.gazetteer import Areas, WorldPlace
from reportmine.match.hits import Hits
from reportmine.match.home import ordinary
from reportmine.match.listed import Body
from reportmine.match.words import common_words, given_names, personal_names

_POST = 40  # how long the post is read that a unit's place owns


class Behind(Beside):
    """The grammar of a place behind an institution."""

    def __init__(self, text: str, places: Hits[Areas], institutions: Hits[Body]) -> None:
        super().__init__(text, places, institutions)
        self.words: dict[str, bool] = {}

    def before_place(self, at: int) -> Found | None:
        """An institution with the place behind it."""
        body, start = self.institutions.payloads[at], self._led_by_letters(self.institutions.starts[at])
        office = body.kind in OFFICES
        join = en_rule("beside.join").match(self.text, self.institutions.ends[at])
        posted = self._posted(start)
        banking = office or body.kind in CHAINS
        if join is not None and banking and (member := self._in_row(at, join.end())) is not None:
            return Found(start, member, (join.end(), member), "", "branch", "any", at, rule="institution.place")
        if join is not None and banking and (named := self._unit_posted(start, join.end())) is not None:
            return Found(start, named, (join.end(), named), "", "branch", "any", at, rule="institution.place")
        if join is None or not (office or (body.kind in CHAINS and self._told(at, join, posted=posted))):
            return None
        end = self._letters_end(join.end(), body) if office else None
        end = end or self._place_end(join.end(), office=office, posted=posted, listed=body.housed)
        end = end or (self._sided(start, join.end()) if join["mark"] else None)
        if end is None or not (office or en_rule("direction").match(self.text[join.end() : end]) is None):
            return None
        if body.country == "CN" and join["mark"] == "," and en_rule("name.goes.on").match(self.text, end):
            return None  # "Liuxi People's Bank, | Liuxi ICBC"
        if join["mark"] == "," and not office and self._seated(end):
            return None
        if office and (pair := en_rule("beside.pair").match(self.text, end)) is not None:
            end = self.places.starting_at(pair.end()) or end
        end = self.jointly(start, self._area_end(end) if office else end)
        if (unit := en_rule("beside.unit").match(self.text, end)) is not None:  # "Fellbank, Region 3 | Branch"
            return Found(start, unit.end(), (join.end(), end), "", "branch", "any", at, rule="institution.place")
        if office and not join["mark"] and (stop := self.represented(start, end)) > end:  # "RBN Liuxi | Representative"
            return Found(start, stop, (join.end(), end), "", "branch", "any", at, rule="institution.place")
        loose = not join["mark"] and join[0][-2:-1] in ("", ")")
        named = banking and loose and self._named_behind(start, end)
        named = named or (loose and self._owns(join.end(), end))
        named = named or (body.housed and join["mark"] == "," and self._town_held(start, join.end(), end))
        if not named and not self._ends(join.end(), end, comma=join["mark"] == ","):
            return None
        plain = not join["mark"] and join[0].rstrip()[-1:] in ("", ")")
        if not (body.central_bank or plain or posted or self._joined(join, start, end)):
            return None
        start, stop = self._spelled(at, start, end)
        circle = en_rule("area.circle").search(self.text, join.end(), end)  # "Fellbank, South West | Circle"
        end = end if circle is None else circle.start()
        return Found(start, stop, (join.end(), end), "", "branch", "any", at, rule="institution.place")

    def _seated(self, end: int) -> bool:
        """Whether a state behind the town that ends there makes it a bank's seat: "Fell CU, Liuxi |, Mich."."""
        if not self.text.startswith(", ", end):
            return False
        stop = self.places.starting_at(end + 2) or self.text.find(", ", end + 2, end + 24)  # "| Mich.|, gave"
        return stop > end and en_rule("state.behind").search(self.text, end, stop) is not None

    def _led_by_letters(self, start: int) -> int:
        """Where the institution begins, with an office in letters before it: "head of | KPw BI Liuxi"."""
        lead = en_rule("beside.office").search(self.text, max(0, start - 8), start)
        return start if lead is None else lead.start()

    def _area_end(self, end: int) -> int:
        """The end of a place, with the word for its kind before who holds a post there or acts: "Liuxi | Province"."""
        kind = en_rule("place.province.held").match(self.text, end)
        return end if kind is None else kind.end()

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
        elif not self.town(begin):
            return None
        return None if end is None or en_rule("beside.other").match(self.text, end) else end

    def _in_row(self, at: int, begin: int) -> int | None:
        """The end of an unknown town's name in a list, parted by semicolons, of one bank's units in known ones."""
        name = en_rule("beside.row").match(self.text, begin)
        listed = self.institutions.payloads[at].institution is not None
        if name is None or (not listed and name["name"].rpartition(" ")[2].lower() in common_words()):
            return None  # "Fellbank | Foundation"
        if not (self.text.startswith(";", name.end()) or self.text.endswith(", ", 0, self.institutions.starts[at])):
            return None
        return name.end("name") if self.in_rows(self.institutions.payloads[at].full) else None

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
        body = self.institutions.payloads[at]
        if posted or body.housed:
            return True
        if join["mark"] == "," and self._managed(self.institutions.starts[at]):
            return True
        if join[0] != " " or self.places.starting_at(join.end()) is None:
            return False
        areas = self.areas(join.end())
        return all(isinstance(area, WorldPlace) and area.kind in ("city", "district") for area in areas)

    def _managed(self, start: int) -> bool:
        """Whether somebody manages the bank, which so has other houses: "Manager, | Fell Bank, Liuxi"."""
        return en_rule("beside.managed").search(self.text, max(0, start - 40), start) is not None

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
            return end if self.town(begin) or (office and not self.country(begin)) else None
        owner = en_rule("beside.postowner").match(self.text, begin) if office or listed else None
        if owner is not None and owner["name"].lower() not in common_words():
            return owner.end("name")
        word = en_rule("beside.word").match(self.text, begin) if office or posted or listed else None
        if word is None or en_rule("beside.representative").match(f" {word[0]}"):
            return None  # "Head of RBN | Representative | of Liuxi"
        if en_rule("beside.other").match(f" {word[0]}") or en_rule("not.name").search(word[0]):
            return None  # also "Fellbank | Historic | branch"
        if all(part.lower() in common_words() for part in word[0].split(" ")):
            return None  # "Fellbank | Customer Care | office"
        if " " in word[0] and personal_names().issuperset(word[0].split(" ")):
            return None  # "Fellbank, | Ravi Nair | Branch Manager"
        alone = posted and " " not in word[0]
        named = alone and (office or word[0] not in given_names())
        return word.end() if named or self._shown(word[0]) else None

    def _sided(self, start: int, begin: int) -> int | None:
        """Where the side of an area ends that a unit behind a post has: "AGM, Fellbank, | South Liuxi Hills"."""
        known = self.places.starting_at(begin) is not None  # "Fellbank, | South Korea"
        sided = None if known or not self._unit(start, begin) else en_rule("beside.sided").match(self.text, begin)
        return None if sided is None else sided.end()

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
        held = end is not None and self.town(begin) and en_rule("beside.holder").match(self.text, end) is not None
        return end if held and self.text[begin:end] not in given_names() else None

    def _named_behind(self, start: int, end: int) -> bool:
        """Whether a post stands before the institution, and the name of who holds it behind the place."""
        if en_rule("post.before").search(self.text, max(0, start - 70), start) is None:
            return False
        holder = en_rule("beside.holder").match(self.text, end)
        return holder is not None and en_rule("beside.other").match(self.text, end) is None

    def _town_held(self, start: int, begin: int, end: int) -> bool:
        """Whether behind a post and a bank a known town leads who holds it: "head of RBN, | Ranchi | Ama Osei met"."""
        town = self.places.starting_at(begin) == end and personal_names().isdisjoint(self.text[begin:end].split(" "))
        first = self.text[end + 1 : end + _POST].split(" ", 1)[0].lower()
        return town and first not in common_words() and self._named_behind(start, end)  # not "Ranchi | Book Fair was"

    def _owns(self, begin: int, end: int) -> bool:
        """Whether a known town between an institution and what is its own ends there: "RBN Liuxi|'s van"."""
        return self.places.starting_at(begin) == end and en_rule("beside.owns").match(self.text, end) is not None

    def _ends(self, start: int, end: int, *, comma: bool) -> bool:
        """Whether the place's name ends at the offset, and no other body's name begins with it."""
        if en_rule("headline.after").match(self.text, end) or en_rule("beside.representatives").match(self.text, end):
            return True
        if not comma and en_rule("beside.postowner").match(self.text, start, end + _POST) is not None:
            return True
        if self.text[end : end + 1] in ("-", "'") or en_rule("beside.other").match(self.text, end):
            return False
        if comma:
            if en_rule("beside.civic").match(self.text, end):
                return False  # "with the Bank of Nanling, | Liuxi Mayor Tom Hale gave"
            if self.text[start:end] in given_names() and re.match(" [A-Z][a-z]", self.text[end : end + 3]):
                return False  # "Reserve Bank of Zambia, | David Osei"
            return en_rule("beside.surname").match(self.text, end) is None
        return (
            re.match(" [A-Z]", self.text[end : end + 2]) is None
            or en_rule("beside.initials").match(self.text, end) is not None
        )
