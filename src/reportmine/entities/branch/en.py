"""A view of an English report in, its BRANCH mentions out: native wording and machine-translated Chinese alike.

Anchored on unit words (Branch, Zhongzhi, Regional Office …): to the left of each stand capitalized words and perhaps
an institution, to the right perhaps "of the" institution; "Nanling, Beijiang and Dongshan branches" are three spans.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import cache

from reportmine.entities.branch.apposed_en import apposed_banks
from reportmine.entities.branch.around_en import Around
from reportmine.entities.branch.beside_en import beside_places
from reportmine.entities.branch.commas_en import Commas
from reportmine.entities.branch.departments_en import department_seats, labelled_units
from reportmine.entities.branch.enclosed_en import enclosed, unit_enclosed
from reportmine.entities.branch.fits_en import Fits
from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.letters_en import by_kinds, by_letters, by_stems, in_capitals, with_shorts
from reportmine.entities.branch.lists_en import Lists
from reportmine.entities.branch.named_en import Named
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.reserve_en import reserve_branches
from reportmine.entities.branch.rules import en_rule
from reportmine.entities.branch.sites_en import Sites
from reportmine.entities.branch.zones_en import Zones
from reportmine.knowledge.tables import read_table
from reportmine.match.bodies import bodies
from reportmine.match.home import CHINA, home
from reportmine.match.institutions import seats_en
from reportmine.match.shown_en import shown_places
from reportmine.match.words import common_words, is_romanized
from reportmine.records import Mention
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View

_BRANCH = ("branch", "any", "")
Units = tuple[tuple[str, str, str], ...]


@cache
def _units() -> PhraseIndex[tuple[str, str, str]]:
    """Unit words with their level, kind and what must name them, in the cases in which texts write them."""
    entries = {}
    for row in read_table("branch_units"):
        if row["lang"] == "en":
            word = row["surface"]
            first, _, last = word.rpartition(" ")
            mixed = f"{first} {last.lower()}".strip()  # "Community Bank branch"
            begun = word[0].lower() + word[1:]  # "Hubei banking and Insurance Regulatory Bureau"
            small = (word.lower(), word.capitalize(), word.title(), mixed, begun) if not word.isupper() else ()
            for form in (word, *small, word.upper()):
                entries[form] = (row["level"], row["kind"], row["needs"])
    return PhraseIndex(entries.items(), words=True, glued=True)


class _Reader:
    """One report's text with its place and institution hits, and the grammar around a unit word."""

    def __init__(self, view: View) -> None:
        self.text = view.text
        self.places = shown_places(view)
        self.institutions = bodies(view)
        self.china = home(view) == CHINA
        self.names = Names(self.text, self.places, self.institutions, china=self.china)
        self.around, self.commas = Around(self.names), Commas(self.names)
        self.sites = Sites(self.names)
        self.lists = Lists(self.names)
        self.named = Named(self.names, self.around)
        self.fits = Fits(self.names, self.sites, self.lists, self.named)
        self.zones = Zones(self.names)
        self.owners: dict[tuple[str, str], int] = {}

    def found(self) -> list[Found]:
        out: list[Found] = []
        for start, end, payloads in _units().find(self.text):
            number = None if self.china else en_rule("unit.number").match(self.text, end)
            dashed = self.text[end : end + 1] == "-" and number is None
            if (
                (out and start < out[-1].end)
                or (dashed and self.places.starting_at(end + 1) is None)
                or en_rule("numbered").match(self.text, start)
                or en_rule("labels").match(self.text, start)
                or self.names.of_institution(start, end)
            ):
                continue
            if not self.china:
                start, payloads = self._begin(start, end, payloads)
            if self.china and (part := en_rule("unit.kind").match(self.text, start)) and part.end() < end:
                # "Liuxi New Area | Branch", "Liuxi Autonomous County | Branch"
                before = en_rule("unit.kind.before").search(self.text, max(0, start - 14), start)
                start = part.end() if before else start
            one = unit_enclosed(self.names, start, end, payloads[0])
            one = one or self._single(start, end, payloads[0], out[-1] if out else None)
            if one is None:
                floor = out[-1].end if out else 0
                out.extend(member for member in self.named.members(start, end, payloads[0]) if member.start >= floor)
                continue
            if number is not None and one.end <= number.end():  # not "LIC Office-2, Liuxi"
                if one.name[0] == one.name[1] or one.end != end:
                    continue
                one = replace(one, end=number.end())  # "LIC Liuxi Branch|-II"
            shares = not self.china and any(True for _ in self.lists.shared(one))
            if not shares and (owners := self.named.owners(one)):
                out.extend(member for member in owners if not out or member.start >= out[-1].end)
                continue
            if out and one.start <= out[-1].start:
                out[-1] = one
                continue
            if one.institution is not None or one.head:
                self.fits.called.add(en_rule("unit.bank.word").sub("", one.unit))
            if one.institution is not None:
                self.owners.setdefault((self.text[slice(*one.name)].strip(), one.unit.lower()), one.institution)
            out.extend(self.lists.shared(one))
            out.append(self._department(one, out[-1].end if out else 0))
        return out

    def _begin(self, start: int, end: int, payloads: Units) -> tuple[int, Units]:
        """Where a unit word abroad begins, with what it is: "Liuxi City | Branch", "Liuxi | Central Division"."""
        if area := en_rule("unit.area").match(self.text, start, end):
            return area.end(), (_BRANCH,)
        bank = en_rule("unit.bank").search(self.text, max(0, start - 5), end)
        if bank is not None and not self.institutions.overlaps(bank.start(), end):
            return bank.start(), (_BRANCH,)  # "Liuxi | bank office"
        if central := en_rule("unit.central").match(self.text, start, end):
            sided = en_rule("side.before").search(self.text, max(0, start - 8), start) is not None
            start = central.end() if sided or self.places.ending_at(start - 1) is not None else start
        return start, payloads

    def _single(self, word: int, end: int, unit: tuple[str, str, str], previous: Found | None) -> Found | None:
        level, kind, needs = unit
        word = self._kinds(word, plural=self.text[end - 1] in "sS")
        start, institution, name_start = self._region(word, self.names.left(word, previous.end if previous else 0))
        name_start = self.names.past_short(name_start, word, owned=institution is not None)
        one = self.around.owned(Found(start, end, (name_start, word), self.text[word:end], level, kind, institution))
        one = self._plain(one)
        name = self.text[one.name[0] : word].strip()
        if kind == "credit" and not (self.china and self._cooperative(name, one.unit, end)):
            return None
        if not (self._has(needs, one, start) or self._told(needs, one, name) or self._beside_office(previous, one)):
            return None
        if previous is not None and start == previous.end:
            return self._after(previous, one, name)
        if institution is None and not one.head:
            one = self.around.of_institution(one)
        one = self.around.led(one, previous.end if previous else 0)
        name = self.text[slice(*one.name)].strip()
        if institution is None and one.institution is None and not one.head:
            if self.commas.beside_seat(one):
                return None
            one = self.commas.by_comma(one, previous.end if previous else 0, needs)
        one = self._owned_before(one, needs)
        if one.institution is None and (needs == "owner" or not one.head):
            others = self.around.of_others(one)
            if needs == "owner":
                told = self.zones.told(one) or self._listed_zone(one)
                others = not (told or (self._posted_zone(one) and not others))
            if others:
                return None
            one = self.around.managed(self.sites.bare_seat(one) if self.fits.seated(one) else one)
        if en_rule("blank").search(name):
            return replace(one, blank=True)
        if self.china and not name and one.rule == "unit.of":
            one = self.sites.in_place(one)
        one = self.sites.in_town(one)
        if not self.fits.one_unit(one, name):
            return None
        one = enclosed(self.names, self.commas.closed(self.sites.with_place(one)))
        return one if previous is None else self._of_previous(previous, one)

    def _told(self, needs: str, one: Found, name: str) -> bool:
        """Whether what must name such a unit stands behind it, or with a member of its list."""
        own = needs == "institution" and bool(name)
        behind = one.kind in ("insurer", "regulator") or (own and (not self.china or one.kind == "bank"))
        if behind and (self.around.hit_after(one.end) is not None or self.commas.comma_after(one) is not None):
            return True
        if own and not self.china and one.unit.isupper() and self.commas.owned_by_comma(one):
            return True  # "NABARD, Liuxi RO"
        if own and not self.china and en_rule("centre.service").fullmatch(one.unit) and self.commas.owned_by_comma(one):
            return True  # "Fellbank, Liuxi Service Centre"
        if own and not self.china and en_rule("chapter.word").fullmatch(one.unit):
            known = self.places.starting_at(one.name[0]) == self.names.bare(one.name[1], one.name[0])
            return known and self.commas.owned_by_comma(one)
        met = own and not self.china and (name, one.unit.lower()) in self.owners
        if met and not self.text.startswith(" of ", one.end):
            return True  # "the Liuxi agency", once the Liuxi Agency of Fellbank
        if own and self.fits.serves and en_rule("of.the.bank").match(self.text, one.end):
            return True
        listed = self.lists.shared(one) if needs == "institution" and one.unit[-1] == "s" else iter(())
        first = None
        if needs == "owner" and self._listed_zone(one):
            return True
        for member in listed:
            if member.institution is not None:
                return True
            first = first or member
        if first is not None and self.fits.serves and en_rule("bank.before").search(self.text, 0, first.start):
            return True  # "the bank's Liuxi, Baishi and Nanling agencies"
        if needs == "institution" and (self.fits.alike(one, first or one) or self.fits.central.acts(one)):
            return True
        return self._centre(one, name) or self._seated_centre(one, name)

    def _beside_office(self, previous: Found | None, one: Found) -> bool:
        """Whether a region is told together with a bank's office: "Zonal Office Liuxi and | Liuxi Region"."""
        if previous is None or self.china or not self.fits.serves or one.name[0] == one.name[1]:
            return False
        if en_rule("zone.region").fullmatch(one.unit) is None or en_rule("zone.other").match(self.text, one.end):
            return False
        office = en_rule("office.regional").fullmatch(previous.unit) is not None
        return office and en_rule("region.joined").fullmatch(self.text, previous.end, one.start) is not None

    def _after(self, previous: Found, one: Found, name: str) -> Found | None:
        """A unit right behind another, as one with it and the institution it is of; None before a post."""
        if en_rule("not.name").search(name) and en_rule("post.behind").match(self.text, one.end):
            return None
        if self.china and one.unit.lower() == "office" and en_rule("not.bureau").search(name):
            return None  # "Liuxi Zhongzhi | Credit Reporting Office"
        whole = self._within(previous, one)
        bare = self.china and whole.institution is None and not whole.head
        return self.around.of_institution(whole) if bare else whole

    def _of_previous(self, previous: Found, one: Found) -> Found:
        """The unit, or the one before it that is "of" this one: "Liuxi Branch | of the Nanling Regulatory Bureau"."""
        between = self.text[previous.end : one.start]
        if previous.institution is not None or previous.unit.endswith("s") or len(between) >= 14:
            return one
        if not en_rule("of.institution").fullmatch(between):
            return one
        if one.kind == "head":
            desk = en_rule("desk.behind").match(self.text, one.end) if self.china else None
            whole = replace(previous, end=desk.end() if desk else one.end, rule="unit.of")
            return whole if self.china else one
        regulates = previous.kind == "regulator" or one.kind.endswith("_regulator")
        kind = one.kind if one.institution is None and regulates else previous.kind
        return replace(previous, end=one.end, institution=one.institution, kind=kind, rule="unit.of")

    def _kinds(self, word: int, *, plural: bool) -> int:
        """Where the unit word begins with the kinds that a list shares: "Wuzhishan | city and county sub-branches"."""
        pair = en_rule("kinds.pair").search(self.text, max(0, word - 30), word) if self.china else None
        if pair is None and self.china and plural:
            pair = en_rule("kinds.number").search(self.text, max(0, word - 12), word)
        return word if pair is None else pair.start()

    def _region(self, word: int, found: tuple[int, int | None, int]) -> tuple[int, int | None, int]:
        """Where a unit begins, its institution and where its name begins; a region's may be two names with "and"."""
        start, institution, _ = found
        if institution is not None or self.china or not en_rule("region").match(self.text, word):
            return found
        first = en_rule("region.first").search(self.text, max(0, start - 40), start)
        if first is None:
            return found
        stop = first.start() + 1
        wide = self.names.left(stop, 0)
        posted = en_rule("region.posted").search(self.text, max(0, wide[0] - 50), wide[0]) is not None
        return found if (wide[1] is None and not posted) or wide[2] == stop else wide

    def _owned_before(self, one: Found, needs: str) -> Found:
        """The unit with the institution that it was named with before: "the Liuxi division", once LIC's."""
        if self.china and one.institution is None and not one.head and (body := self._its(one)) is not None:
            return replace(one, institution=body)
        office = self.china and one.kind == "office"  # "CIRC Guiyang Office", and later "Guiyang Office"
        name = self.text[slice(*one.name)].strip()
        numbered = self.china and en_rule("name.counted").search(name) is not None
        if one.institution is not None or not (needs == "owner" or office or numbered or one.unit.lower() == "region"):
            return one
        hit = self.owners.get((name, one.unit.lower()))
        return one if hit is None else replace(one, institution=hit)

    def _its(self, one: Found) -> int | None:
        """The body right before whose the unit is: "the Nanling Securities Commission, and its | Liuxi Office"."""
        at = bisect_left(self.institutions.starts, one.start) - 1
        if at < 0 or one.unit.endswith("s") or self.places.starting_at(one.name[0]) is None:
            return None
        joined = en_rule("its.joined").fullmatch(self.text, self.institutions.ends[at], one.start)
        return at if joined else None

    def _department(self, one: Found, floor: int) -> Found:
        """The unit with the business department of it that stands before: "business department of Nanling Branch"."""
        desk = en_rule("department.of").search(self.text, max(floor, one.start - 60), one.start) if self.china else None
        if desk is None:
            return one
        named = one if desk["name"] is None else replace(one, name=desk.span("name"))
        return replace(named, start=desk.start("whole"), level="outlet", unit="Business Department")

    def _centre(self, one: Found, name: str) -> bool:
        """Whether it is a bank's named centre: "Liuxi Service Centre", of several, "the Liuxi mobilisation centre"."""
        if self.china or not name or not self.fits.serves:
            return False
        if en_rule("centre.mobilisation").fullmatch(one.unit) and self.fits.own_name(one, name):
            return True
        if en_rule("centre.service").fullmatch(one.unit) is None:
            return False
        if not (one.unit[0].isupper() and en_rule("of.body").match(self.text, one.end) is None):
            return False
        return self.fits.centres

    def _seated_centre(self, one: Found, name: str) -> bool:
        """Whether it is a centre in a street or quarter that acts, where a bank's branches are service centres."""
        told = self.fits.serves and self.fits.centres and not self.china
        if not told or en_rule("centre.word").fullmatch(one.unit) is None:
            return False
        return bool(en_rule("centre.seat").search(name) and en_rule("centre.acts").match(self.text, one.end))

    def _listed_zone(self, one: Found) -> bool:
        """Whether it ends a list of zones whose first has its bank before it: "Fellbank's Liuxi and | Baishi Zones"."""
        if self.china or not one.unit.endswith("s") or en_rule("zone.other").match(self.text, one.end):
            return False
        listed = list(self.lists.shared(one))
        names = [self.text[slice(*member.name)].strip() for member in listed]
        if any(name.lower() in common_words() and not en_rule("direction").fullmatch(name) for name in names):
            return False  # "Fellbank's Red, Orange and Green | Zones"
        return any(member.institution is not None for member in listed)

    def _posted_zone(self, one: Found) -> bool:
        """Whether a chief's post stands before a bank's zone whose bank the report tells elsewhere."""
        low = max(0, one.start - 60)
        if not one.unit[0].isupper() or en_rule("zone.posted").search(self.text, low, one.start) is None:
            return False
        return self.fits.serves or en_rule("zone.posted.own").search(self.text, low, one.start) is not None

    def _has(self, needs: str, one: Found, start: int) -> bool:
        """Whether what must name such a unit stands before it: a known place, or an institution."""
        if needs == "institution":
            told = one.institution is not None or one.rule == "unit.bracketed" or self.zones.posted(one)
            told = told or (not self.china and self.names.owned_new(*one.name))
            if not (told or self.china) and one.unit.lower() == "region":
                told = self._owned_before(one, "owner") is not one or self.commas.region_told(one)
            return told or self.sites.with_place(one) is not one
        if needs in ("owner", "sided") and self.china:
            return False
        if needs == "sided":  # "Fellbank's Southern | District", and later "the Southern District"
            told = one.institution is not None and self.zones.sided(one)
            return told or self._owned_before(one, "owner") is not one
        if needs == "owner" and one.institution is not None and self.zones.sided(one):
            return True
        if needs == "owner" and one.institution is None and self.zones.told(one):
            return True
        if needs == "known" and not self.china and one.unit.endswith("s") and self.fits.serves:
            members = [
                self.places.ending_at(self.names.bare(member.end, member.start)) for member in self.lists.shared(one)
            ]
            if len(members) > 1 and 2 * sum(member is not None for member in members) >= len(members):
                return True
        if needs == "known" and self.fits.own_offices(one):
            return True
        if needs == "known" and self._outlet(one):
            return True
        return needs not in ("known", "owner") or self.zones.placed(one, self.names.bare(one.name[1], start))

    def _outlet(self, one: Found) -> bool:
        """Whether a bank stands beside a Chinese outlet whose name reads as Chinese: "the Liuxi | outlet | of ICBC"."""
        words = self.text[slice(*one.name)].split()
        if not (self.china and words and all(map(is_romanized, words))) or one.unit.endswith("s"):
            return False
        return one.institution is not None or self.around.hit_after(one.end) is not None

    def _plain(self, one: Found) -> Found:
        """The unit without an adjective before a known place: "New | Liuxi branch opens"."""
        field = en_rule("bracket.field").fullmatch(self.text, one.start, one.name[1])
        if field is not None and en_rule("unit.named").fullmatch(one.unit):
            return replace(one, start=one.name[1], name=(one.name[1], one.name[1]))
        new = None if one.institution is not None or one.head else en_rule("new.before").match(self.text, *one.name)
        if new is None or self.places.starting_at(new.start()) is not None:
            return one
        known = self.places.starting_at(new.end()) == self.names.bare(one.name[1], new.end())
        if not known and (self.china or not self.names.told_plain(new.end(), one.end)):
            return one
        return replace(one, start=new.end(), name=(new.end(), one.name[1]))

    def _cooperative(self, name: str, unit: str, end: int) -> bool:
        """Whether the name before is a Chinese credit cooperative's, an outlet of its county's union."""
        if unit.startswith("Rural") and seats_en(name):
            return False  # a county's cooperatives are an institution
        return not en_rule("not.cooperative").search(name) and en_rule("union.behind").match(self.text, end) is None

    def _within(self, outer: Found, one: Found) -> Found:
        """A unit that follows another without a break; the smaller one gives name and level."""
        if outer.kind in ("outlet", "operations") or outer.rule == "unit.of":
            named = outer.name if outer.name[0] < outer.name[1] else one.name
            return replace(outer, end=one.end, name=named)
        named = one.name if self.text[slice(*one.name)].strip() else outer.name
        kind = outer.kind if outer.kind.endswith("_regulator") and one.kind == "regulator" else one.kind
        return replace(outer, end=one.end, name=named, unit=one.unit, level=one.level, kind=kind)


def find(view: View) -> list[Mention]:
    """BRANCH mentions of an English report; `note` carries what `normalize` needs."""
    reader = _Reader(view)
    found = reader.found()
    found.extend(list(beside_places(view, reader.places, reader.institutions, found)))
    found.extend([*department_seats(reader.names, found), *labelled_units(reader.names, found)])
    lettered = [*by_letters(reader.names, found), *by_stems(reader.names, found)]
    found = with_shorts(reader.names, [*found, *apposed_banks(reader.names)])
    found.extend([*lettered, *in_capitals(reader.names, found), *by_kinds(reader.names, found)])
    found.extend(list(reserve_branches(reader.names, found)))
    return [one.mention(reader.text, reader.institutions) for one in found]
