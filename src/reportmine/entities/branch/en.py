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
from reportmine.knowledge.tables import column, read_table
from reportmine.match.areas_en import small_division
from reportmine.match.bodies import bodies
from reportmine.match.hits import Hits
from reportmine.match.home import CHINA, home
from reportmine.match.listed import Body
from reportmine.match.places import place_hits
from reportmine.match.words import is_name_word, word_before
from reportmine.records import Mention, Span
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View

PRIORITY = 90
_MOST_WORDS = 7
_MOST_MEMBERS = 40
_OFFICES = ("central_bank", "regulator")


@cache
def _units() -> PhraseIndex[tuple[str, str, str]]:
    """Unit words with their level, kind and what must name them, in the cases in which texts write them."""
    entries = {}
    for row in read_table("branch_units"):
        if row["lang"] == "en":
            word = row["surface"]
            for form in (word, word.lower(), word.capitalize(), word.title(), word.upper()):
                entries[form] = (row["level"], row["kind"], row["needs"])
    return PhraseIndex(entries.items(), words=True)


@cache
def _stops() -> frozenset[str]:
    return frozenset(column("stops.en", "surface"))


class _Reader:
    """One report's text with its place and institution hits, and the grammar around a unit word."""

    def __init__(self, view: View) -> None:
        self.text = view.text
        self.places = place_hits(view)
        self.institutions = bodies(view)
        self.china = home(view) == CHINA
        self.alone = len({body.full for body in self.institutions.payloads}) == 1

    def found(self) -> list[Found]:
        out: list[Found] = []
        for start, end, payloads in _units().find(self.text):
            if (out and start < out[-1].end) or self.text[end : end + 1] == "-":
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
        start, institution, name_start = self._left(word, previous.end if previous else 0)
        if (short := rule("abbreviation").match(self.text, name_start, word)) is not None:
            name_start = short.end()
        one = self._owned(Found(start, end, (name_start, word), self.text[word:end], level, kind, institution))
        one = self._plain(one)
        name = self.text[one.name[0] : word].strip()
        if kind == "credit" and not (self.china and self._cooperative(name, end)):
            return None
        if not self._has(needs, one, start) and not (kind == "insurer" and self._hit_after(end) is not None):
            return None
        if previous is not None and start == previous.end:
            return self._within(previous, one)
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
        return needs not in ("known", "owner") or self.places.ending_at(self._bare(one.name[1], start)) is not None

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
        if self.places.starting_at(new.end()) != self._bare(one.name[1], new.end()):
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
        if one.institution is None and (plain := rule("owner.generic").match(self.text, start, word)):
            return replace(one, start=plain.end(), name=(plain.end(), word))
        owner = rule("owner").match(self.text, start, word)
        if owner is None or self.places.overlaps(owner.end("owner"), owner.end("owner") + 1):
            return one
        if one.institution is None and self.places.ending_at(owner.end("owner")) is not None:
            return one
        if one.institution is not None and owner.end("owner") <= self.institutions.ends[one.institution]:
            return one
        return replace(one, institution=None, head=owner["owner"], name=(owner.end(), word))

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

    def _left(self, end: int, floor: int) -> tuple[int, int | None, int]:
        """Start of the span, index of an institution in it, start of the words that name the unit."""
        start = name_start = end
        institution = None
        for _ in range(_MOST_WORDS):
            bare = self._bare(start, floor)
            if bare == floor and floor:
                return floor, institution, name_start
            hit = self.institutions.ending_at(bare) if bare < start or start == end else None
            if hit is None and self.text[max(0, bare - 2) : bare] in ("'s", "s'"):
                hit = self.institutions.ending_at(bare - (2 if self.text[bare - 1] == "s" else 1))
            if hit is not None and institution is None:
                start, institution = self.institutions.starts[hit], hit
                if name_start < end:
                    break
                continue
            before = self._name_word(start, floor)
            if before is None:
                break
            start = before
            if institution is None:
                name_start = start
        return start, institution, name_start

    def _bare(self, end: int, floor: int) -> int:
        while end > floor and self.text[end - 1] in " \t\n":
            end -= 1
        return end

    def _name_word(self, start: int, floor: int) -> int | None:
        """Where the word of a name begins that stands before the offset, if one does."""
        found = word_before(self.text, start, floor)
        if found is None:
            return None
        word = self.text[found[0] : found[1]]
        if word[-1] == ")" and self.text[found[0] - 1] == "(" and is_name_word(word[:-1]):
            return found[0] - 1
        if rule("blank").fullmatch(word):
            return found[0]
        if word[0].islower():
            return self._small_name(found, floor) if self.china else None
        named = word[0].isupper() and is_name_word(word) and word not in _stops() and "." not in word[1:]
        return found[0] if named else None

    def _small_name(self, found: tuple[int, int], floor: int) -> int | None:
        """Where a division's name in small letters begins, or the word for its kind: "hegang city branch"."""
        word = self.text[found[0] : found[1]]
        if word.endswith("."):
            return None
        before = word_before(self.text, found[0], floor)
        if before is not None and small_division(self.text[before[0] : found[1]]):
            return before[0]
        if rule("kind.small").fullmatch(word):
            earlier = None if before is None else self.text[before[0] : before[1]]
            return found[0] if earlier and (earlier[0].isupper() or small_division(earlier)) else None
        return found[0] if small_division(word) else None

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
        if one.name[0] < one.name[1] and self.places.first_within(*one.name) is None:
            return one
        return replace(one, start=self.institutions.starts[hit], institution=hit, rule="unit.comma")

    def _with_place(self, one: Found) -> Found:
        """The unit with the place that stands behind it: "RBN Regional Office, Nanling"; after "in" it is no part."""
        if one.institution is None or one.name[0] < one.name[1] or one.kind not in ("office", "any"):
            return one
        join = rule("place.behind").match(self.text, one.end)
        if join is None or not one.unit[0].isupper():
            return one
        end = self.places.starting_at(join.end())
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
        if not name:
            named = one.rule == "unit" or (one.kind == "office" and self._with_place(one) is not one)
            posted = one.kind == "any" and rule("post.behind").match(self.text, one.end) is not None
            return one.institution is not None and one.unit[0].isupper() and named and not posted
        if one.kind == "office" and one.institution is None and one.unit[0].islower():
            return self._only_office(one)
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
        if not one.unit.islower() or self.places.starting_at(one.name[0]) != self._bare(one.name[1], one.name[0]):
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
        if self.institutions.ending_at(end) is not None:
            return None
        known = self.places.chain_start(end, max(0, end - 40))
        if known < end and not self.text[known:end].islower():
            hit = self.institutions.ending_at(self._bare(known, 0))
            start = known if hit is None else self.institutions.starts[hit]
            return Found(start, end, (known, end), one.unit, one.level, one.kind, hit, rule="shared")
        if not plural:
            return None
        start = end
        for _ in range(3):
            # a comma or "and" follows the member directly: the walk begins behind a blank
            before = self._word_at(start) if start == end else self._name_word(start, 0)
            if before is None:
                break
            start = before
        return Found(start, end, (start, end), one.unit, one.level, one.kind, rule="shared") if start < end else None

    def _word_at(self, end: int) -> int | None:
        """Where the word of a name begins that ends at the offset, if one does."""
        start = max(self.text.rfind(" ", 0, end), self.text.rfind("\n", 0, end)) + 1
        word = self.text[start:end]
        named = bool(word) and word[0].isupper() and is_name_word(word) and word not in _stops()
        return start if named else None


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
