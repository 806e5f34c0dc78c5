"""A view of an English report in, its BRANCH mentions out: native wording and machine-translated Chinese alike.

Anchored on unit words (Branch, Zhongzhi, Regional Office …): to the left of each stand capitalized words and perhaps
an institution, to the right perhaps "of the" institution; "Nanling, Beijiang and Dongshan branches" are three spans.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.match.gazetteer import Body, Hits, institution_hits, place_hits
from reportmine.match.home import CHINA, home
from reportmine.match.words import is_name_word, word_before
from reportmine.records import Mention, Span
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View

PRIORITY = 90
_MOST_WORDS = 7
_MOST_MEMBERS = 40
_OFFICES = ("central_bank", "regulator")


@dataclass(frozen=True, slots=True)
class _Found:
    """A branch under construction; `institution` is a hit's index, `name` the words that name the unit."""

    start: int
    end: int
    name: tuple[int, int]
    unit: str
    level: str
    kind: str
    institution: int | None = None
    blank: bool = False
    rule: str = "unit"


@cache
def _units() -> PhraseIndex[tuple[str, str]]:
    """Unit words with their level and kind, in the cases in which texts write them."""
    entries = {}
    for row in read_table("branch_units"):
        if row["lang"] == "en":
            word = row["surface"]
            for form in (word, word.lower(), word.capitalize(), word.title(), word.upper()):
                entries[form] = (row["level"], row["kind"])
    return PhraseIndex(entries.items(), words=True)


@cache
def _rule(name: str) -> re.Pattern[str]:
    return read_rules("branch_en")[name].pattern


@cache
def _stops() -> frozenset[str]:
    return frozenset(column("stops.en", "surface"))


class _Reader:
    """One report's text with its place and institution hits, and the grammar around a unit word."""

    def __init__(self, view: View) -> None:
        self.text = view.text
        self.places = place_hits(view)
        self.institutions = institution_hits(view)
        self.china = home(view) == CHINA

    def found(self) -> list[_Found]:
        out: list[_Found] = []
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
            out.append(one)
        return out

    def _single(self, word: int, end: int, unit: tuple[str, str], previous: _Found | None) -> _Found | None:
        level, kind = unit
        start, institution, name_start = self._left(word, previous.end if previous else 0)
        if (short := _rule("abbreviation").match(self.text, name_start, word)) is not None:
            name_start = short.end()
        name = self.text[name_start:word].strip()
        one = _Found(start, end, (name_start, word), self.text[word:end], level, kind, institution)
        if previous is not None and start == previous.end:
            return self._within(previous, one)
        if institution is None:
            one = self._of_institution(one)
        if institution is None and one.institution is None:
            one = self._after_comma(one, previous.end if previous else 0)
        if _rule("blank").search(name):
            return replace(one, blank=True)
        if not self._fits(one, name):
            return None
        one = self._with_place(one)
        if previous is not None and previous.institution is None and not previous.unit.endswith("s"):
            between = self.text[previous.end : one.start]
            if len(between) < 14 and _rule("of.institution").fullmatch(between) and one.kind != "head":
                return replace(previous, end=one.end, institution=one.institution, rule="unit.of")
        return one

    def _within(self, outer: _Found, one: _Found) -> _Found:
        """A unit that follows another without a break; the smaller one gives name and level."""
        if outer.kind in ("outlet", "operations") or outer.rule == "unit.of":
            named = outer.name if outer.name[0] < outer.name[1] else one.name
            return replace(outer, end=one.end, name=named)
        return replace(outer, end=one.end, name=one.name, unit=one.unit, level=one.level, kind=one.kind)

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
        if _rule("blank").fullmatch(word):
            return found[0]
        named = word[0].isupper() and is_name_word(word) and word not in _stops() and "." not in word[1:]
        return found[0] if named else None

    def _of_institution(self, one: _Found) -> _Found:
        """The unit with the institution behind its "of", a place of its own before that included."""
        hit = self._hit_after(one.end)
        if hit is not None:
            return replace(one, end=self.institutions.ends[hit], institution=hit, rule="unit.of")
        match = _rule("of.place").match(self.text, one.end)
        if match is None or one.name[0] < one.name[1]:
            return one
        place_end = self.places.starting_at(match.end())
        hit = None if place_end is None else self._hit_after(place_end)
        if place_end is None or hit is None:
            return one
        name = (match.end(), place_end)
        return replace(one, end=self.institutions.ends[hit], institution=hit, name=name, rule="unit.of.place")

    def _hit_after(self, end: int) -> int | None:
        """The index of the institution that an "of" joins to the offset."""
        at = bisect_left(self.institutions.starts, end)
        if at == len(self.institutions.starts) or self.institutions.starts[at] - end > 14:
            return None
        between = self.text[end : self.institutions.starts[at]]
        return at if _rule("of.institution").fullmatch(between) else None

    def _after_comma(self, one: _Found, floor: int) -> _Found:
        """The unit with the institution before its comma: "Bank of Nanling, Liuxi Office"."""
        if self.text[max(0, one.start - 2) : one.start] != ", ":
            return one
        hit = self.institutions.ending_at(one.start - 2)
        if hit is None or self.institutions.starts[hit] < floor:
            return one
        if one.name[0] < one.name[1] and self.places.first_within(*one.name) is None:
            return one
        return replace(one, start=self.institutions.starts[hit], institution=hit, rule="unit.comma")

    def _with_place(self, one: _Found) -> _Found:
        """The unit with the place that stands behind it: "RBN Regional Office, Nanling"."""
        if one.institution is None or one.name[0] < one.name[1] or one.kind not in ("office", "any"):
            return one
        if self.text[one.end : one.end + 2] != ", " or not one.unit[0].isupper():
            return one
        end = self.places.starting_at(one.end + 2)
        return one if end is None else replace(one, end=end, name=(one.end + 2, end), rule="unit.place")

    def _fits(self, one: _Found, name: str) -> bool:
        """Whether the words around the unit word name a unit, not a kind of unit."""
        unit = one.unit.lower()
        if one.rule in ("unit.of.place", "unit.comma"):
            return True
        if one.kind == "head":
            bare = self.china and unit == "head office" and not name
            return one.institution is not None or name == "Shanghai" or bare
        if unit == "office":
            return self._office(one, name)
        if "bureau" in unit and one.institution is None and "regulatory" not in unit and "supervis" not in unit:
            return False
        if one.kind in ("operations", "outlet"):
            return bool(name) or (one.institution is not None and one.unit[0].isupper())
        if unit.endswith("s"):
            return bool(name) and any(True for _ in self._shared(one))
        if not name:
            return one.institution is not None and one.unit[0].isupper() and one.rule == "unit"
        if one.kind == "office" and one.institution is None and one.unit[0].islower():
            return False
        return not _rule("not.branch").search(name) and not _rule("not.name").search(name)

    def _office(self, one: _Found, name: str) -> bool:
        """A bare "office" is a unit where an institution and a place stand with it."""
        if one.institution is None:
            return False
        if not name:
            return one.unit[0].isupper() and self._with_place(one) is not one
        if _rule("not.branch").search(name) or _rule("not.name").search(name):
            return False
        return self.places.first_within(*one.name) is not None or (one.unit.islower() and one.rule == "unit.of")

    def _shared(self, one: _Found) -> Iterator[_Found]:
        """The members before this one that share its unit word."""
        plural = one.unit.endswith("s")
        members: list[_Found] = []
        start = one.start
        for _ in range(_MOST_MEMBERS):
            separator = _rule("list.before").search(self.text, max(0, start - 8), start)
            if separator is None:
                break
            member = self._member(separator.start(), one, plural=plural)
            if member is None:
                break
            members.append(member)
            start = member.start
            if member.institution is not None:
                break
        if len(members) == 1 and not plural and _rule("locative.before").search(self.text, max(0, start - 12), start):
            return iter(())
        return reversed(members)

    def _member(self, end: int, one: _Found, *, plural: bool) -> _Found | None:
        if self.institutions.ending_at(end) is not None:
            return None
        known = self.places.chain_start(end, max(0, end - 40))
        if known < end and not self.text[known:end].islower():
            hit = self.institutions.ending_at(self._bare(known, 0))
            start = known if hit is None else self.institutions.starts[hit]
            return _Found(start, end, (known, end), one.unit, one.level, one.kind, hit, rule="shared")
        if not plural:
            return None
        start = end
        for _ in range(3):
            # a comma or "and" follows the member directly: the walk begins behind a blank
            before = self._word_at(start) if start == end else self._name_word(start, 0)
            if before is None:
                break
            start = before
        return _Found(start, end, (start, end), one.unit, one.level, one.kind, rule="shared") if start < end else None

    def _word_at(self, end: int) -> int | None:
        """Where the word of a name begins that ends at the offset, if one does."""
        start = max(self.text.rfind(" ", 0, end), self.text.rfind("\n", 0, end)) + 1
        word = self.text[start:end]
        named = bool(word) and word[0].isupper() and is_name_word(word) and word not in _stops()
        return start if named else None


def _beside_place(reader: _Reader, taken: list[_Found]) -> Iterator[_Found]:
    """A central bank or regulator beside a place without a unit word: RBN Liuxi; Bank of Nanling, Liuxi."""
    hits = reader.institutions
    starts = [one.start for one in taken]
    for at, body in enumerate(hits.payloads):
        if body.kind not in _OFFICES:
            continue
        one = _before_place(reader, at) or _behind_place(reader, at)
        if one is None:
            continue
        near = bisect_left(starts, one.start)
        if near < len(taken) and taken[near].start < one.end:
            continue
        if near and taken[near - 1].end > one.start:
            continue
        yield one


def _before_place(reader: _Reader, at: int) -> _Found | None:
    text, start, end = reader.text, reader.institutions.starts[at], reader.institutions.ends[at]
    comma = text[end : end + 1] == "," and reader.institutions.payloads[at].central_bank
    begin = end + 2 if comma else end + 1
    if text[begin - 1 : begin] != " ":
        return None
    words = _rule("area.words").match(text, begin) if comma else None
    place_end = reader.places.starting_at(begin) if words is None else words.end()
    if place_end is None or text[begin] in "([" or text[place_end : place_end + 1] == "-":
        return None
    if text[place_end : place_end + 1] == " " and text[place_end + 1 : place_end + 2].isupper():
        return None
    return _Found(start, place_end, (begin, place_end), "", "branch", "any", at, rule="institution.place")


def _behind_place(reader: _Reader, at: int) -> _Found | None:
    """The People's Bank behind a place: "Nanling People's Bank"."""
    start, end = reader.institutions.starts[at], reader.institutions.ends[at]
    body = reader.institutions.payloads[at]
    if body.country != "CN" or not body.central_bank or not reader.text[start:end].lower().endswith("people's bank"):
        return None
    place = reader.places.ending_at(start - 1) if reader.text[start - 1 : start] == " " else None
    if place is None:
        return None
    begin = reader.places.starts[place]
    return _Found(begin, end, (begin, start - 1), "", "branch", "any", at, rule="place.institution")


def find(view: View) -> list[Mention]:
    """BRANCH mentions of an English report; `note` carries what `normalize` needs."""
    reader = _Reader(view)
    found = reader.found()
    found.extend(list(_beside_place(reader, found)))
    return [_mention(one, reader.institutions) for one in found]


def _mention(one: _Found, hits: Hits[Body]) -> Mention:
    note: dict[str, object] = {
        "institution": None if one.institution is None else hits.payloads[one.institution],
        "head": "",
        "name": one.name,
        "level": one.level,
        "kind": one.kind,
        "unit": one.unit,
        "blank": one.blank,
    }
    return Mention(Span(one.start, one.end), "BRANCH", f"rule:branch.en.{one.rule}", None, PRIORITY, note=note)
