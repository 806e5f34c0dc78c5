"""A unit of an English report in, out whether the words around its unit word name one unit, not a kind of unit."""

from __future__ import annotations

from bisect import bisect_left

from reportmine.entities.branch.central_en import CentralUnits
from reportmine.entities.branch.found_en import DEPOSITS, OFFICES, SERVES, Found, only_one
from reportmine.entities.branch.houses_en import for_a_field, lettered_office, sells
from reportmine.entities.branch.lists_en import Lists
from reportmine.entities.branch.ministries_en import Ministries
from reportmine.entities.branch.named_en import Named
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.police_en import Police
from reportmine.entities.branch.rules import en_rule
from reportmine.entities.branch.sites_en import Sites
from reportmine.match.listed import Body, institutions_named
from reportmine.match.words import common_words, personal_names

_ITS = 120


class Fits:
    """What makes a unit word that of one unit."""

    def __init__(self, names: Names, sites: Sites, lists: Lists, named: Named) -> None:
        self.text, self.places, self.institutions = names.text, names.places, names.institutions
        self.names, self.china = names, names.china
        self.sites, self.lists, self.named = sites, lists, named
        self.called: set[str] = set()
        self.ministries = Ministries(names)
        at_home = [body for body in self.institutions.payloads if self.china or not _foreign(body)]
        self.alone = only_one(at_home)
        self.central = CentralUnits(names, at_home)
        self.police = Police(names)
        self.serves = any(body.kind in SERVES for body in at_home)
        self.centres = en_rule("centre.services").search(self.text) is not None

    def one_unit(self, one: Found, name: str) -> bool:
        """Whether the words around the unit word name a unit, not a kind of unit."""
        if self.china and (nth := en_rule("name.counted").search(name)) is not None:
            return self._numbered(one, nth.start())
        if one.kind == "operations" and name and self._field(one, name):
            return False  # "the Currency | Operations Office"
        programme = None if self.china else en_rule("unit.programme").match(self.text, one.end)
        if programme is not None and self.places.first_within(*one.name) is None:
            return False  # "Fellbank Student Branch | Program"
        return (self.china or not sells(self.names, one, name)) and self._named_unit(one, name)

    def _of_several(self, one: Found, name: str) -> bool:
        """Whether several people abroad head the units of a country's side: "the Northern | branch | managers"."""
        side = not self.china and en_rule("direction").fullmatch(name) is not None
        return side and en_rule("post.several").match(self.text, one.end) is not None

    def _named_unit(self, one: Found, name: str) -> bool:
        """The same of a unit that its bank does not count."""
        unit = one.unit.lower()
        if self._person(one, name) or self._brand(one, name) or self.ministries.owns(one, name) or self._any(one, name):
            return False
        if one.rule in ("unit.of.place", "unit.comma", "unit.in.place", "unit.seat"):
            field = unit == "office" and not self.china and self.places.first_within(*one.name) is None
            return not (field and name and en_rule("not.branch").search(name))  # "Development Finance Office, CBN"
        if one.kind == "head":
            bare = self._bare_head(one, name)
            return one.institution is not None or en_rule("head.city").fullmatch(name) is not None or bare
        if unit == "office":
            return self._office(one, name)
        if unit == "bureau":
            body = None if one.institution is None else self.institutions.payloads[one.institution]
            named = bool(name) and en_rule("not.bureau").search(name) is None
            return named and body is not None and body.kind == "regulator"
        if one.institution is None and (self._of_others(one, name) or self._of_several(one, name)):
            return False
        if for_a_field(one, name):
            return False
        if one.kind in ("operations", "outlet"):
            return bool(name) or (one.institution is not None and one.unit[0].isupper())
        if unit.endswith("s") and en_rule("unit.one").search(unit) is None:
            return bool(name) and (bool(self.named.owners(one)) or any(True for _ in self.lists.shared(one)))
        if not name and en_rule("unit.named").fullmatch(one.unit) and self.sites.with_place(one) is one:
            return False
        if not name:
            owned = one.institution is not None and not self.china and one.unit == "branch"
            kind = owned or one.kind == "office" or en_rule("branch.towned").fullmatch(one.unit) is not None
            seated = kind and self.sites.with_place(one) is not one
            posted = one.kind == "any" and en_rule("post.behind").match(self.text, one.end) is not None
            plain = not self.china and en_rule("branch.plain").fullmatch(one.unit) is not None  # "the FB | Branch"
            plain = plain or en_rule("unit.counted").match(self.text, one.end) is not None
            named = one.rule == "unit" and one.unit[0].isupper() and not plain
            return (one.institution is not None and named and not posted) or seated
        if one.kind == "office" and one.institution is None and one.unit[0].islower():
            regulates = self.china and en_rule("regulates").match(one.unit) is not None
            return self.places.first_within(*one.name) is not None if regulates else self._only_office(one)
        sided = unit in ("zone", "region", "district") and en_rule("direction").fullmatch(name) is not None
        zone = one.institution is not None and sided
        if not self.china and (zone or en_rule("name.inner").fullmatch(name)):
            return True
        return not en_rule("not.branch").search(name) and not en_rule("not.name").search(name)

    def _numbered(self, one: Found, size: int) -> bool:
        """Whether it is the unit of a bank that counts its units: "Bank of Nanling Third Sub-branch".

        Behind a possessive it may be the third that opens, but a central branch is not counted so.

        Args:
            size: how many signs of its name stand before the number; they are a known place's.
        """
        nth = one.name[0] + size
        opened = self.text.endswith(("'s ", "s' ", "’s ", "s’ "), one.start, nth) and one.level != "central_sub_branch"
        owned = one.institution is not None and not opened
        return owned and (not size or self.places.ending_at(self.names.bare(nth, one.name[0])) is not None)

    def seated(self, one: Found) -> bool:
        """Whether an office that only a place behind it names may be that of a body the report tells of."""
        return self.serves or (one.unit[0].isupper() and bool(self.institutions.starts))

    def _field(self, one: Found, name: str) -> bool:
        """Whether words for what a department does, no place's name, stand before its unit word."""
        if self.places.starting_at(one.name[0]) is not None or en_rule("operations.site").search(name):
            return False
        kinds = ("not.name", "not.branch", "not.bureau")
        ordinary = common_words().issuperset(name.lower().split())
        return ordinary or any(en_rule(kind).search(name) is not None for kind in kinds)

    def _of_others(self, one: Found, name: str) -> bool:
        """Whether a unit without its institution is a bureau's, a group's or a branch of the police."""
        both = self.china and en_rule("bureau.both").match(one.unit) is not None
        bureau = not both and en_rule("bureau.other").match(one.unit) is not None
        return bureau or self._group(one, name) or self.police.owns(one)

    def _group(self, one: Found, name: str) -> bool:
        """Whether a bank's letters and the word "Branch" begin the name of a group in it: "FBI Branch Operations"."""
        return name.isupper() and en_rule("unit.counted").match(self.text, one.end) is not None

    def _person(self, one: Found, name: str) -> bool:
        """Whether the words are a person's before a post, or whose unit it is instead of its name."""
        if en_rule("person.dashed").search(name):
            return True
        if self.china or not name:
            return False
        addressed = en_rule("person.before").search(self.text, max(0, one.start - 30), one.start) is not None
        post = en_rule("post.behind").match(self.text, one.end)
        if post is not None and (addressed or self._holds(one, name, post.end())):
            return True
        return en_rule("owner.bare").search(name) is not None

    def _holds(self, one: Found, name: str, end: int) -> bool:
        """Whether a person's two names stand before a post that no other follows: "Ravi Kumar | Branch | Manager"."""
        words = name.split(" ")
        loose = one.institution is None or self.text.endswith(", ", one.start, one.name[0])
        if not loose or len(words) < 2 or not personal_names().issuperset(words):
            return False
        owned = en_rule("named.owned").search(self.text, max(0, one.start - 8), one.start)
        if owned is not None or self.places.starting_at(one.name[0]) is not None:
            return False  # "the Morgan Hill | Branch | Manager"
        step = en_rule("post.next").match(self.text, end)
        return step is None or self.institutions.starting_at(step.end()) is not None

    def _brand(self, one: Found, name: str) -> bool:
        """Whether the word before the unit is a listed bank's without its "Bank": "Equity | Branch Managers"."""
        if self.china or one.institution is not None or " " in name or not name or one.kind != "any":
            return False
        if self.places.starting_at(one.name[0]) is not None:  # "Preston | Branch | Manager" in a report of Preston Bank
            own = any(body.full == f"{name} Bank" for body in self.institutions.payloads)
            return own and one.unit[0].isupper() and en_rule("post.behind").match(self.text, one.end) is not None
        if any(body.full.startswith(f"{name} ") for body in self.institutions.payloads):
            return en_rule("brand.before").search(self.text, max(0, one.start - 16), one.start) is not None
        listed = any(body.country for body in institutions_named(f"{name} Bank"))
        return listed and en_rule("direction").fullmatch(name) is None

    def _any(self, one: Found, name: str) -> bool:
        """Whether it is any one in an area: "every | Liuxi branch", "the bank's third | Liuxi County branch"."""
        if self.china or not name or one.institution is not None or one.head:
            return False
        low = max(0, one.start - 30)
        if en_rule("any.before").search(self.text, low, one.start) is not None:
            return True
        if en_rule("each.behind").match(self.text, one.end) and en_rule("each.before").search(
            self.text, low, one.start
        ):
            return True  # "40 | Fell Trust branch | managers"
        nth = en_rule("nth.area").search(name) is not None
        return nth and en_rule("nth.before").search(self.text, low, one.start) is not None

    def _bare_head(self, one: Found, name: str) -> bool:
        """Whether it is a head office without its institution, abroad also with its town: "its Liuxi head office".

        Or with the house that it is in, where it is the bank's: "the bank's Fell House Head Office".
        """
        if name and (self.china or self.places.starting_at(one.name[0]) != self.names.bare(one.name[1], one.name[0])):
            owned = en_rule("head.owned").search(self.text, max(0, one.start - 24), one.start) is not None
            if self.china or not owned or en_rule("head.house").fullmatch(name) is None:
                return False
        return en_rule("head.bare").fullmatch(one.unit) is not None and self._own_head(one)

    def _own_head(self, one: Found) -> bool:
        """Whether a bare "head office" is that of a bank: no other body follows, and the report names a bank."""
        if self.china:
            return True
        lead = "head.before" if one.unit[0].isupper() else "head.at"
        low = max(0, one.start - 24)
        rules = (lead, "bank.before", "head.generic", "post.bracket")
        alone = any(en_rule(name).search(self.text, low, one.start) for name in rules) or self._head_listed(one)
        other = en_rule("of.other").match(self.text, one.end) is not None
        if other and en_rule("of.central").match(self.text, one.end):  # "the headquarters | of the central bank"
            other = not all(body.central_bank for body in self.institutions.payloads)
        return alone and bool(self.institutions.starts) and not other

    def _head_listed(self, one: Found) -> bool:
        """Whether the bank named last has it in a known town beside branches: "nine branches and a | head office"."""
        if not (self.serves and self.text.startswith(" in ", one.end) and self._just_named(one)):
            return False
        told = en_rule("head.listed").search(self.text, max(0, one.start - _ITS), one.start)
        return told is not None and self.places.starting_at(one.end + len(" in ")) is not None

    def _office(self, one: Found, name: str) -> bool:
        """A bare "office" is a unit where an institution and a place stand with it."""
        if one.institution is None and not one.head:
            return self.central.acts(one) or self._only_office(one)
        if not name:
            return self.sites.with_place(one) is not one
        if en_rule("not.branch").search(name) or en_rule("not.name").search(name):
            return False
        if self.places.first_within(*one.name) is not None or en_rule("direction").fullmatch(name):
            return True
        if self.china and en_rule("not.bureau").search(name):
            return False  # "Anti-Money Laundering Office | of the People's Bank of China"
        if self._owned_office(one, name):
            return True
        if one.unit.islower() or one.institution is None:
            kind = one.institution is not None and en_rule("place.kind").search(name.strip())
            return one.rule == "unit.of" or bool(kind)
        return self.institutions.payloads[one.institution].kind in OFFICES

    def _owned_office(self, one: Found, name: str) -> bool:
        """Whether a bank's possessive tells it, at a place that no table need know: "Fellbank's | Liuxi office".

        A bank may be told only by its letters in a report that else calls it "the Bank": "FSB's | Route 12 office".
        """
        if self.china or not self.text.endswith(("'s ", "s' "), one.start, one.name[0]):
            return not self.china and lettered_office(self.names, one, name)
        if one.institution is not None:
            own = self.institutions.payloads[one.institution].kind in SERVES
        else:
            own = one.head.isupper() and not self.institutions.starts
            own = own and en_rule("bank.itself").search(self.text) is not None
        return own and (en_rule("name.inner").fullmatch(name) is not None or self._proper(name))

    def _shown(self, one: Found) -> bool:
        """Whether "the", then the name of a place that no table need know, stand before the unit."""
        word = self.text[slice(*one.name)].strip()
        article = en_rule("article.before").search(self.text, max(0, one.start - 24), one.start) is not None
        return article and " " not in word and word[:1].isupper() and word.lower() not in common_words()

    def _only_office(self, one: Found) -> bool:
        """Whether this is the office at a place, a known one or "the bank's", of the only institution in the report."""
        if not one.unit.islower():
            return self._capital_office(one)
        if en_rule("office.field").fullmatch(one.unit) and self.alone and self._shown(one):
            return True
        before, stop = max(0, one.start - 24), self.names.bare(one.name[1], one.name[0])
        if stop <= one.name[0]:
            return False
        known = self._town(one, stop)
        mine = self._mine(before, one.start)
        if mine or en_rule("bank.before").search(self.text, before, one.start):
            known = known or en_rule("street.kind").search(self.text, one.name[0], stop) is not None
            if not known and any(word in common_words() for word in self.text[one.name[0] : stop].lower().split()):
                return False
        elif not en_rule("article.before").search(self.text, before, one.start) or (
            not known and not (one.unit in self.called and self.text[one.name[0]].isupper())
        ):
            return False
        alone = self.alone or mine or (known and (self._just_named(one) or (self.serves and " " in one.unit)))
        return alone and not self.text.startswith((" of", " for"), one.end)

    def _town(self, one: Found, stop: int) -> bool:
        """Whether the name is a known place, also behind its part of town or before its state: "downtown | Liuxi"."""
        quarter = en_rule("name.quarter.led").match(self.text, *one.name)
        begin = one.name[0] if quarter is None else quarter.end()
        stated = not self.china and self.names.stated(one.name[1], 0) == begin
        return stated or self.places.starting_at(begin) == stop

    def _mine(self, low: int, start: int) -> bool:
        """Whether "our" stands before, in a bank's own report: of the only one named, or of a bank without its name.

        An association that such a bank helps is not whose the report is.
        """
        if self.china or en_rule("our.before").search(self.text, low, start) is None:
            return False
        if any(body.kind != "association" for body in self.institutions.payloads):
            return self.alone and self.serves
        return en_rule("bank.spoken").search(self.text) is not None

    def _capital_office(self, one: Found) -> bool:
        """Whether an "Office" at a known place is a unit: behind a post in brackets, or what a headline opens.

        Of a bank with further offices, also at a place that no table knows; and what the report else calls a branch.
        """
        if self.china or one.unit != "Office" or not self.institutions.starts:
            return False
        owned = en_rule("bank.before").search(self.text, max(0, one.start - 24), one.start) is not None
        name, stop = self.text[slice(*one.name)].strip(), self.names.bare(one.name[1], one.name[0])
        if self.places.starting_at(one.name[0]) != stop:
            return owned and self.text.count(" Office") > 1 and en_rule("office.own").fullmatch(name) is not None
        if en_rule("post.bracket").search(self.text, max(0, one.start - 30), one.start):
            return self.text.startswith(")", one.end)
        of = self.text.startswith((" of", " for"), one.end)  # "the Bank's | Liuxi Office", "at its | Liuxi Office"
        if owned or (self.serves and self.text.endswith((" its ", " Its "), 0, one.start)):
            return not of and (self.alone or self._just_named(one))
        if en_rule("article.before").search(self.text, max(0, one.start - 24), one.start):
            bank = self.serves or any(body.central_bank for body in self.institutions.payloads)
            return not of and bank and any(f" {name} {word}ranch" in self.text for word in "bB")
        return self.alone and en_rule("headline.verb").search(self.text, max(0, one.start - 24), one.start) is not None

    def own_offices(self, one: Found) -> bool:
        """Whether "its" or "the bank's" stands before a list of offices: "at its | Main, Liuxi and Baishi Offices".

        Or the bank's name does: "Fellbank's | Liuxi and Baishi offices".
        """
        if self.china or not self.serves or one.unit.lower() != "offices":
            return False
        members = [*self.lists.shared(one), one]
        if len(members) == 1:
            return False
        low, owner = members[0].start, members[0].institution
        own = owner is not None and self._owns(owner)
        listing = en_rule("offices.unit").fullmatch(one.unit) is not None and self.alone
        own = own or (listing and en_rule("offices.own").search(self.text, max(0, low - 30), low) is not None)
        sides = (self.text[slice(*member.name)].strip().partition(" ") for member in members)
        towns = [
            rest if rest and en_rule("direction").fullmatch(first) else f"{first} {rest}".strip()
            for first, _, rest in sides
        ]
        return own and all(en_rule("offices.name").fullmatch(town) or self._proper(town) for town in towns)

    def _owns(self, at: int) -> bool:
        """Whether what follows an institution that has units is its own: "Fellbank|'s Liuxi and Baishi offices"."""
        owned = self.text.startswith(("'s ", "' "), self.institutions.ends[at])
        return owned and self.institutions.payloads[at].kind in SERVES

    def alike(self, one: Found, first: Found) -> bool:
        """Whether it is a location of the only bank told: "our | Liuxi location", "the Baishi location" after one.

        "Its" is that of the bank in the same sentence, named or called "the bank". Of a list that ends in it the first
        member tells whose they are.
        """
        unit = one.unit.lower()
        if self.china or not (self.serves and self.alone) or en_rule("unit.location").fullmatch(unit) is None:
            return False
        low = max(0, first.start - 24)
        ours = any(en_rule(name).search(self.text, low, first.start) for name in ("our.before", "bank.before"))
        ours = ours or (
            (unit in self.called or self._beside(self.text[slice(*first.name)].strip()))
            and en_rule("article.before").search(self.text, low, first.start) is not None
        )
        its = en_rule("its.before").search(self.text, max(0, one.start - _ITS), one.start)
        ours = ours or (its is not None and self._just_named(one, its.start()))
        ours = ours or en_rule("its.generic").search(self.text, max(0, one.start - _ITS), one.start) is not None
        listed = first is not one and en_rule("article.before").search(self.text, low, first.start) is not None
        if not (ours or (listed and self._just_named(first))):
            return False
        name = self.text[slice(*first.name)].strip()
        known = self.places.starting_at(first.name[0]) == first.name[0] + len(name)
        return known or self._proper(name) or en_rule("place.kind").search(name) is not None

    def _beside(self, name: str) -> bool:
        """Whether the report names an institution's unit so, by its place alone: "Fellbank | Liuxi"."""
        return bool(name) and any(self.text.startswith(f" {name}", end) for end in self.institutions.ends)

    def _proper(self, name: str) -> bool:
        """Whether none of the name's words is an ordinary one."""
        return bool(name) and not any(word.lower() in common_words() for word in name.split(" "))

    def own_name(self, one: Found, name: str) -> bool:
        """Whether "the" and words that are a name stand before the unit, in a report of one bank."""
        article = en_rule("article.before").search(self.text, max(0, one.start - 24), one.start) is not None
        banks = {body.full for body in self.institutions.payloads if body.kind in DEPOSITS}
        return len(banks) == 1 and article and name[0].isupper() and self._proper(name)

    def _just_named(self, one: Found, low: int = 0) -> bool:
        """Whether a bank that has offices is the last institution named before, in the same paragraph.

        From `low` on where that is told.
        """
        at = bisect_left(self.institutions.starts, one.start) - 1
        if at < 0 or self.institutions.starts[at] < low:
            return False
        if self.institutions.payloads[at].kind not in (*SERVES, *OFFICES):
            return False
        if self.text[slice(*one.name)].strip() in self.institutions.payloads[at].full:
            return True
        return "\n" not in self.text[self.institutions.ends[at] : one.start]


def _foreign(body: Body) -> bool:
    """Whether the letters of a Chinese bank stand for something that no table knows."""
    return body.country == "CN" or (
        body.institution is None and not body.country and body.full.isupper() and len(body.full) < 6
    )
