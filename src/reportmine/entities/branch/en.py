"""A view of an English report in, its BRANCH mentions out: native wording and machine-translated Chinese alike.

Anchored on unit words (Branch, Zhongzhi, Regional Office …): to the left of each stand capitalized words and perhaps
an institution, to the right perhaps "of the" institution; "Nanling, Beijiang and Dongshan branches" are three spans.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from reportmine.entities.branch.beside_en import beside_places
from reportmine.entities.branch.found_en import Found, rule
from reportmine.entities.branch.names_en import Names
from reportmine.knowledge.tables import read_table
from reportmine.match.bodies import bodies
from reportmine.match.hits import Hits
from reportmine.match.home import CHINA, home
from reportmine.match.listed import Body
from reportmine.match.places import place_hits
from reportmine.records import Mention, Span
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View

PRIORITY = 90
_MOST_MEMBERS = 40
_OFFICES = ("central_bank", "regulator")


@cache
def _units() -> PhraseIndex[tuple[str, str, str]]:
    """Unit words with their level, kind and what must name them, in the cases in which texts write them."""
    entries = {}
    for row in read_table("branch_units"):
        if row["lang"] == "en":
            word = row["surface"]
            small = (word.lower(), word.capitalize(), word.title()) if not word.isupper() else ()
            for form in (word, *small, word.upper()):
                entries[form] = (row["level"], row["kind"], row["needs"])
    return PhraseIndex(entries.items(), words=True, glued=True)


class _Reader:
    """One report's text with its place and institution hits, and the grammar around a unit word."""

    def __init__(self, view: View) -> None:
        self.text = view.text
        self.places = place_hits(view)
        self.institutions = bodies(view)
        self.china = home(view) == CHINA
        self.names = Names(self.text, self.places, self.institutions, china=self.china)
        self.alone = len({body.full for body in self.institutions.payloads}) == 1

    def found(self) -> list[Found]:
        out: list[Found] = []
        for start, end, payloads in _units().find(self.text):
            if (
                (out and start < out[-1].end)
                or self.text[end : end + 1] == "-"
                or rule("numbered").match(self.text, start)
            ):
                continue
            one = self._single(start, end, payloads[0], out[-1] if out else None)
            if one is None:
                continue
            if out and one.start <= out[-1].start:
                out[-1] = one
                continue
            out.extend(self._shared(one))
            out.append(self._department(one, out[-1].end if out else 0))
        return out

    def _single(self, word: int, end: int, unit: tuple[str, str, str], previous: Found | None) -> Found | None:
        level, kind, needs = unit
        start, institution, name_start = self._region(word, self.names.left(word, previous.end if previous else 0))
        if (short := rule("abbreviation").match(self.text, name_start, word)) is not None:
            name_start = short.end()
        one = self._owned(Found(start, end, (name_start, word), self.text[word:end], level, kind, institution))
        one = self._plain(one)
        name = self.text[one.name[0] : word].strip()
        if kind == "credit" and not (self.china and self._cooperative(name, end)):
            return None
        behind = kind == "insurer" or (needs == "institution" and bool(name) and not self.china)
        if not self._has(needs, one, start) and not (behind and self._hit_after(end) is not None):
            return None
        if previous is not None and start == previous.end:
            posted = rule("not.name").search(name) and rule("post.behind").match(self.text, end)
            return None if posted else self._within(previous, one)
        if institution is None and not one.head:
            one = self._of_institution(one)
        if institution is None and one.institution is None and not one.head:
            one = self._by_comma(one, previous.end if previous else 0, needs)
        if one.institution is None and (needs == "owner" or not one.head):
            if needs == "owner" or self._of_others(one):
                return None
            one = self._managed(one)
        if rule("blank").search(name):
            return replace(one, blank=True)
        if self.china and not name and one.rule == "unit.of":
            one = self._in_place(one)
        if not self._fits(one, name):
            return None
        one = self._in_area(self._with_place(one))
        if previous is not None and previous.institution is None and not previous.unit.endswith("s"):
            between = self.text[previous.end : one.start]
            if len(between) < 14 and rule("of.institution").fullmatch(between) and one.kind != "head":
                return replace(previous, end=one.end, institution=one.institution, rule="unit.of")
        return one

    def _region(self, word: int, found: tuple[int, int | None, int]) -> tuple[int, int | None, int]:
        """Where a unit begins, its institution and where its name begins; a region's may be two names with "and"."""
        start, institution, _ = found
        if institution is not None or self.china or not rule("region").match(self.text, word):
            return found
        first = rule("region.first").search(self.text, max(0, start - 40), start)
        if first is None:
            return found
        stop = first.start() + 1
        wide = self.names.left(stop, 0)
        return found if wide[1] is None or wide[2] == stop else wide

    def _department(self, one: Found, floor: int) -> Found:
        """The unit with the business department of it that stands before: "business department of Nanling Branch"."""
        desk = rule("department.of").search(self.text, max(floor, one.start - 60), one.start) if self.china else None
        if desk is None:
            return one
        named = one if desk["name"] is None else replace(one, name=desk.span("name"))
        return replace(named, start=desk.start("whole"), level="outlet", unit="Business Department")

    def _has(self, needs: str, one: Found, start: int) -> bool:
        """Whether what must name such a unit stands before it: a known place, or an institution."""
        if needs == "institution":
            return one.institution is not None
        if needs == "owner" and self.china:
            return False
        return needs not in ("known", "owner") or self.places.ending_at(self.names.bare(one.name[1], start)) is not None

    def _by_comma(self, one: Found, floor: int, needs: str) -> Found:
        """The unit with the institution before its comma, a division also with that behind: "Liuxi Division, LIC"."""
        before = self._after_comma(one, floor)
        if needs != "owner" or before.institution is not None:
            return before
        join = rule("owner.behind").match(self.text, one.end)
        at = len(self.institutions.starts) if join is None else bisect_left(self.institutions.starts, join.end())
        if join is None or at == len(self.institutions.starts) or self.institutions.starts[at] != join.end():
            return one
        return replace(one, end=self.institutions.ends[at], institution=at, rule="unit.comma")

    def _plain(self, one: Found) -> Found:
        """The unit without an adjective before a known place: "New | Liuxi branch opens"."""
        new = None if one.institution is not None or one.head else rule("new.before").match(self.text, *one.name)
        if new is None or self.places.starting_at(new.start()) is not None:
            return one
        if self.places.starting_at(new.end()) != self.names.bare(one.name[1], new.end()):
            return one
        return replace(one, start=new.end(), name=(new.end(), one.name[1]))

    def _owned(self, one: Found) -> Found:
        """The unit with an institution that no table lists, told by its possessive: "Fellbank's Liuxi branch"."""
        start, word = one.start, one.name[1]
        if one.institution is None and self.text.endswith("Bank of ", max(0, start - 8), start):
            cut = self.text.find(" ", start, word) + 1
            if 0 < cut < word:
                head = self.text[start - 8 : cut - 1]
                return replace(one, start=start - 8, head=head, name=(cut, word))
        if one.institution is not None and not self.china:
            other = rule("other.company").match(self.text, *one.name)
            if other is None or self.names.owner_before(one.name[0]) != one.institution or start == one.name[0]:
                return self._possessive(one)
            return replace(one, institution=None, head=self.text[start : other.end()], name=(other.end() + 1, word))
        if one.institution is None and not self.china and (body := self._body_of(start, word)) is not None:
            return replace(one, start=body[0], head=body[1], name=(body[2], word))
        if one.institution is None and (plain := rule("owner.generic").match(self.text, start, word)):
            return replace(one, start=plain.end(), name=(plain.end(), word))
        return self._possessive(one)

    def _possessive(self, one: Found) -> Found:
        """The unit with an institution that stands before it as a possessive and that no hit covers."""
        start, word = one.start, one.name[1]
        owner = rule("owner").match(self.text, start, word)
        if owner is None or self.places.overlaps(owner.end("owner"), owner.end("owner") + 1):
            return one
        if one.institution is None and self.places.ending_at(owner.end("owner")) is not None:
            return one
        if one.institution is not None and owner.end("owner") <= self.institutions.ends[one.institution]:
            return one
        return replace(one, institution=None, head=owner["owner"], name=(owner.end(), word))

    def _body_of(self, start: int, word: int) -> tuple[int, str, int] | None:
        """A body "of" a country that no table lists, before the unit's name: "Institute of Savers of Zambia|Liuxi"."""
        end = self.places.starting_at(start)
        body = None if end is None or end >= word - 1 else rule("body.of").search(self.text, max(0, start - 60), start)
        return None if body is None or end is None else (body.start(), self.text[body.start() : end], end + 1)

    def _cooperative(self, name: str, end: int) -> bool:
        """Whether the name before is a Chinese credit cooperative's, an outlet of its county's union."""
        return not rule("not.cooperative").search(name) and rule("union.behind").match(self.text, end) is None

    def _within(self, outer: Found, one: Found) -> Found:
        """A unit that follows another without a break; the smaller one gives name and level."""
        if outer.kind in ("outlet", "operations") or outer.rule == "unit.of":
            named = outer.name if outer.name[0] < outer.name[1] else one.name
            return replace(outer, end=one.end, name=named)
        named = one.name if self.text[slice(*one.name)].strip() else outer.name
        return replace(outer, end=one.end, name=named, unit=one.unit, level=one.level, kind=one.kind)

    def _of_institution(self, one: Found) -> Found:
        """The unit with the institution behind its "of", a place of its own before that included."""
        hit = self._hit_after(one.end)
        if hit is not None:
            return replace(one, end=self.institutions.ends[hit], institution=hit, rule="unit.of")
        match = rule("of.place").match(self.text, one.end)
        if match is None or one.name[0] < one.name[1]:
            bank = rule("of.bank").match(self.text, one.end)
            return one if bank is None else replace(one, end=bank.end(), head=bank["head"], rule="unit.of")
        place_end = self.places.starting_at(match.end())
        hit = None if place_end is None else self._hit_after(place_end)
        if place_end is None or hit is None:
            return one
        name = (match.end(), place_end)
        return replace(one, end=self.institutions.ends[hit], institution=hit, name=name, rule="unit.of.place")

    def _of_others(self, one: Found) -> bool:
        """Whether the unit belongs to a body that is no bank, or its name is only the end of "Bank of ..."."""
        if self.text.endswith("Bank of ", max(0, one.start - 8), one.start):
            return True
        return rule("of.body").match(self.text, one.end) is not None

    def _managed(self, one: Found) -> Found:
        """The unit with the institution that its manager's title names: "Liuxi Branch Manager of Nanling Bank"."""
        title = rule("manager.of").match(self.text, one.end)
        if title is None or one.name[0] == one.name[1]:
            return one
        at = bisect_left(self.institutions.starts, title.end())
        here = at < len(self.institutions.starts) and self.institutions.starts[at] == title.end()
        return replace(one, institution=at) if here else one

    def _hit_after(self, end: int) -> int | None:
        """The index of the institution that an "of" joins to the offset."""
        at = bisect_left(self.institutions.starts, end)
        if at == len(self.institutions.starts) or self.institutions.starts[at] - end > 14:
            return None
        between = self.text[end : self.institutions.starts[at]]
        return at if rule("of.institution").fullmatch(between) else None

    def _after_comma(self, one: Found, floor: int) -> Found:
        """The unit with the institution before its comma or dash: "Bank of Nanling (BoN), Liuxi Office"."""
        join = rule("join.before").search(self.text, max(floor, one.start - 20), one.start)
        if join is None:
            return one
        hit = self.institutions.ending_at(join.start())
        if hit is None or self.institutions.starts[hit] < floor:
            return one
        unknown = one.name[0] < one.name[1] and self.places.first_within(*one.name) is None
        if unknown and (self.china or one.unit[0].islower() or self._in_row(hit)):
            return one
        return replace(one, start=self.institutions.starts[hit], institution=hit, rule="unit.comma")

    def _in_row(self, hit: int) -> bool:
        """Whether another institution stands before this one in a list: "Fellbank, Liuxi Bank, Baishi Branch"."""
        before = self.text[self.institutions.ends[hit - 1] : self.institutions.starts[hit]] if hit else "."
        return rule("list.before").fullmatch(before) is not None

    def _with_place(self, one: Found) -> Found:
        """The unit with the place that stands behind it: "RBN Regional Office, Nanling"; after "in" it is no part."""
        if one.institution is None or one.name[0] < one.name[1] or one.kind not in ("office", "any"):
            return one
        join = rule("place.behind").match(self.text, one.end)
        if join is None or not one.unit[0].isupper():
            return one
        area = rule("area.words").match(self.text, join.end()) if one.kind == "office" else None
        end = self.places.starting_at(join.end()) if area is None else area.end()
        if end is None or (join["by"] == " " and self.text[end : end + 1] == " " and self.text[end + 1].isupper()):
            return one
        stop = one.end if join["by"].strip() in ("in", "at") else end
        return replace(one, end=stop, name=(join.end(), end), rule="unit.place")

    def _in_place(self, one: Found) -> Found:
        """The unit that the place behind its institution names: "branch of the Bank of China in Nanling"."""
        start = one.end + len(" in ")
        end = self._chain_end(start) if self.text.startswith(" in ", one.end) else None
        inner = self.places.starting_at(start)
        if end is None or inner is None or one.unit.endswith("s"):
            return one
        return replace(one, end=end, name=(start, inner), rule="unit.in.place")

    def _in_area(self, one: Found) -> Found:
        """The unit of a road with the area that it lies in: "Liuxi Road Sub-branch of Nanling City"."""
        if not self.china or one.institution is not None or not rule("road").search(self.text, *one.name):
            return one
        end = self._chain_end(one.end + len(" of ")) if self.text.startswith(" of ", one.end) else None
        return one if end is None else replace(one, end=end)

    def _chain_end(self, start: int) -> int | None:
        """The end of the places, with the words for their kinds, that follow one another from the offset on."""
        stop = None
        while (end := self.places.starting_at(start)) is not None:
            kind = rule("kind.behind").match(self.text, end)
            stop = end if kind is None else kind.end()
            start = stop + 2 if self.text.startswith(", ", stop) else stop + 1
        return stop

    def _fits(self, one: Found, name: str) -> bool:
        """Whether the words around the unit word name a unit, not a kind of unit."""
        unit = one.unit.lower()
        if one.rule in ("unit.of.place", "unit.comma", "unit.in.place"):
            return True
        if one.kind == "head":
            bare = unit == "head office" and not name and self._own_head(one)
            return one.institution is not None or name == "Shanghai" or bare
        if unit == "office":
            return self._office(one, name)
        if unit == "bureau":
            body = None if one.institution is None else self.institutions.payloads[one.institution]
            named = bool(name) and rule("not.bureau").search(name) is None
            return named and body is not None and body.kind == "regulator"
        if "bureau" in unit and one.institution is None and "regulatory" not in unit and "supervis" not in unit:
            return False
        if one.kind in ("operations", "outlet"):
            return bool(name) or (one.institution is not None and one.unit[0].isupper())
        if unit.endswith("s"):
            return bool(name) and any(True for _ in self._shared(one))
        if not name and rule("unit.named").fullmatch(one.unit) and self._with_place(one) is one:
            return False
        if not name:
            named = one.rule == "unit" or (one.kind == "office" and self._with_place(one) is not one)
            posted = one.kind == "any" and rule("post.behind").match(self.text, one.end) is not None
            return one.institution is not None and one.unit[0].isupper() and named and not posted
        if one.kind == "office" and one.institution is None and one.unit[0].islower():
            return self._only_office(one)
        if not self.china and rule("name.inner").fullmatch(name):
            return True
        return not rule("not.branch").search(name) and not rule("not.name").search(name)

    def _own_head(self, one: Found) -> bool:
        """Whether a bare "head office" is that of a bank: no other body follows, and the report names a bank."""
        if self.china:
            return True
        alone = rule("article.before").search(self.text, max(0, one.start - 6), one.start) is not None
        return alone and bool(self.institutions.starts) and rule("of.other").match(self.text, one.end) is None

    def _office(self, one: Found, name: str) -> bool:
        """A bare "office" is a unit where an institution and a place stand with it."""
        if one.institution is None and not one.head:
            return self._only_office(one)
        if not name:
            return one.unit[0].isupper() and self._with_place(one) is not one
        if rule("not.branch").search(name) or rule("not.name").search(name):
            return False
        if self.places.first_within(*one.name) is not None or rule("direction").fullmatch(name):
            return True
        if one.unit.islower() or one.institution is None:
            return one.rule == "unit.of"
        return self.institutions.payloads[one.institution].kind in _OFFICES

    def _only_office(self, one: Found) -> bool:
        """Whether this is the office at a known place of the only institution that the report names."""
        if not one.unit.islower() or self.places.starting_at(one.name[0]) != self.names.bare(one.name[1], one.name[0]):
            return False
        if not rule("article.before").search(self.text, max(0, one.start - 6), one.start):
            return False
        return self.alone and not self.text.startswith((" of", " for"), one.end)

    def _shared(self, one: Found) -> Iterator[Found]:
        """The members before this one that share its unit word."""
        plural = one.unit.endswith("s")
        leads = one.institution is not None and self.institutions.starts[one.institution] == one.start
        if leads and not plural:
            return iter(())
        members: list[Found] = []
        start = one.start
        for _ in range(_MOST_MEMBERS):
            separator = rule("list.before").search(self.text, max(0, start - 8), start)
            if separator is None:
                break
            member = self._member(separator.start(), one, plural=plural)
            if member is None:
                break
            members.append(member)
            start = member.start
            if member.institution is not None:
                break
        if members and not plural and self.china and rule("chain.before").search(self.text, max(0, start - 30), start):
            return iter(())
        if len(members) == 1 and not plural and rule("locative.before").search(self.text, max(0, start - 12), start):
            return iter(())
        return reversed(members)

    def _member(self, end: int, one: Found, *, plural: bool) -> Found | None:
        """The member of a list that ends at the offset, with the institution before it."""
        if self.institutions.ending_at(end) is not None:
            return None
        known = self.places.chain_start(end, max(0, end - 40))
        if known == end and not plural:
            return None
        start = end if self.text[known:end].islower() else known
        for _ in range(3 if plural else 0):
            # a comma or "and" follows the member directly: the walk begins behind a blank
            before = self.names.word_at(start) if start == end else self.names.name_word(start, 0)
            if (
                before is None
                or self.institutions.overlaps(before, start)
                or rule("possessive").search(self.text, before, start)
            ):
                break
            start = before
        if start == end:
            return None
        hit = self.names.owner_before(start)
        begin = start if hit is None else self.institutions.starts[hit]
        return Found(begin, end, (start, end), one.unit, one.level, one.kind, hit, rule="shared")


def find(view: View) -> list[Mention]:
    """BRANCH mentions of an English report; `note` carries what `normalize` needs."""
    reader = _Reader(view)
    found = reader.found()
    found.extend(list(beside_places(view, reader.places, reader.institutions, found)))
    return [_mention(one, reader.institutions) for one in found]


def _mention(one: Found, hits: Hits[Body]) -> Mention:
    note: dict[str, object] = {
        "institution": None if one.institution is None else hits.payloads[one.institution],
        "head": one.head,
        "name": one.name,
        "level": one.level,
        "kind": one.kind,
        "unit": one.unit,
        "blank": one.blank,
    }
    return Mention(Span(one.start, one.end), "BRANCH", f"rule:branch.en.{one.rule}", None, PRIORITY, note=note)
