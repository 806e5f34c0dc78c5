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
from reportmine.knowledge.tables import read_table
from reportmine.match.gazetteer import Hits, institution_hits, place_hits
from reportmine.records import Mention, Span
from reportmine.text.view import View

PRIORITY = 90
_MOST_WORDS = 7
_MOST_MEMBERS = 40


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
def _units() -> dict[str, tuple[str, str]]:
    rows = (row for row in read_table("branch_units") if row["lang"] == "en")
    return {row["surface"].lower(): (row["level"], row["kind"]) for row in rows}


@cache
def _rule(name: str) -> re.Pattern[str]:
    return read_rules("branch_en")[name].pattern


class _Reader:
    """One report's text with its place and institution hits, and the grammar around a unit word."""

    def __init__(self, view: View) -> None:
        self.text = view.text
        self.places = place_hits(view)
        self.institutions = institution_hits(view)

    def found(self) -> list[_Found]:
        out: list[_Found] = []
        for match in _rule("unit").finditer(self.text):
            if out and match.start() < out[-1].end:
                continue
            one = self._single(match, out[-1] if out else None)
            if one is None:
                continue
            if out and one.start == out[-1].start:
                out[-1] = one
                continue
            out.extend(self._shared(one))
            out.append(one)
        return out

    def _single(self, match: re.Match[str], previous: _Found | None) -> _Found | None:
        level, kind = _units()[match[0].lower()]
        start, institution, name_start = self._left(match.start(), previous.end if previous else 0)
        if previous is not None and start == previous.end:
            return replace(
                previous, end=match.end(), name=(name_start, match.start()), unit=match[0], level=level, kind=kind
            )
        name = self.text[name_start : match.start()].strip()
        one = _Found(start, match.end(), (name_start, match.start()), match[0], level, kind, institution)
        if institution is None:
            one = self._of_institution(one)
        if _rule("blank").search(name):
            return replace(one, blank=True)
        return one if self._fits(one, name) else None

    def _left(self, end: int, floor: int) -> tuple[int, int | None, int]:
        """Start of the span, index of an institution in it, start of the words that name the unit."""
        start = name_start = end
        institution = None
        for _ in range(_MOST_WORDS):
            bare = len(self.text[floor:start].rstrip()) + floor
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
            word = _rule("word.before").search(self.text, max(floor, start - 40), start)
            if word is None or _rule("stop").search(word["word"]) or word["word"].endswith((".", "/")):
                break
            start = word.start("word")
            if institution is None:
                name_start = start
        return start, institution, name_start

    def _of_institution(self, one: _Found) -> _Found:
        at = bisect_left(self.institutions.starts, one.end)
        if at < len(self.institutions.starts):
            between = self.text[one.end : self.institutions.starts[at]]
            if len(between) < 14 and _rule("of.institution").fullmatch(between):
                return replace(one, end=self.institutions.ends[at], institution=at, rule="unit.of")
        return one

    def _fits(self, one: _Found, name: str) -> bool:
        """Whether the words around the unit word name a unit, not a kind of unit."""
        plural = one.unit.endswith("s") and one.kind != "head"
        if one.kind == "head":
            return one.institution is not None or name == "Shanghai"
        if "bureau" in one.unit.lower() and one.institution is None and "regulatory" not in one.unit.lower():
            return False
        if one.kind in ("operations", "outlet"):
            return bool(name) or (one.institution is not None and one.unit[0].isupper())
        if not name:
            return one.institution is not None and one.unit[0].isupper() and not plural and one.rule == "unit"
        if one.kind == "office" and one.institution is None and one.unit[0].islower():
            return False
        if plural:
            return any(True for _ in self._shared(one))
        return not _rule("not.branch").search(self.text[one.name[0] : one.name[1]])

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
        known = self.places.chain_start(end, max(0, end - 40))
        if known < end and not self.text[known:end].islower():
            before = self.text[:known].rstrip()
            hit = self.institutions.ending_at(len(before))
            start = known if hit is None else self.institutions.starts[hit]
            return _Found(start, end, (known, end), one.unit, one.level, one.kind, hit, rule="shared")
        if not plural:
            return None
        start = end
        for _ in range(3):
            word = _rule("word.before").search(self.text[max(0, start - 40) : start] + " ")
            if word is None or _rule("stop").search(word["word"]):
                break
            start = max(0, start - 40) + word.start("word")
            if self.text[start - 1 : start] != " ":
                break
            start = start - (len(self.text[:start]) - len(self.text[:start].rstrip()))
        start += len(self.text[start:end]) - len(self.text[start:end].lstrip())
        return _Found(start, end, (start, end), one.unit, one.level, one.kind, rule="shared") if start < end else None


def _beside_place(reader: _Reader, taken: list[_Found]) -> Iterator[_Found]:
    """A central bank beside a place without a unit word: RBI Nanling."""
    hits, places = reader.institutions, reader.places
    starts = [one.start for one in taken]
    for at, (start, end) in enumerate(zip(hits.starts, hits.ends, strict=True)):
        if not hits.payloads[at].central_bank or reader.text[end : end + 1] != " ":
            continue
        place_end = places.starting_at(end + 1)
        if place_end is None or reader.text[place_end : place_end + 2].strip()[:1].isupper():
            continue
        near = bisect_left(starts, start)
        if near < len(taken) and taken[near].start < place_end:
            continue
        if near and taken[near - 1].end > start:
            continue
        yield _Found(start, place_end, (end + 1, place_end), "", "branch", "any", at, rule="institution.place")


def find(view: View) -> list[Mention]:
    """BRANCH mentions of an English report; `note` carries what `normalize` needs."""
    reader = _Reader(view)
    found = reader.found()
    found.extend(_beside_place(reader, found))
    return [_mention(one, reader.institutions) for one in found]


def _mention(one: _Found, hits: Hits) -> Mention:
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
