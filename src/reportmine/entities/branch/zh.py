"""A view of a Chinese report in, its BRANCH mentions out.

Anchored on unit words (支行, 中支, 监管分局 …): to the left of each stands its name, perhaps behind an institution;
units of one institution written without a break are one span; names that share a suffix by "、" are spans each.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from reportmine.entities.branch.points_zh import Points, ordinary
from reportmine.knowledge.rules import Rule, read_rules
from reportmine.knowledge.tables import read_table
from reportmine.match.hits import Hits
from reportmine.match.institutions import institution_hits
from reportmine.match.listed import Body
from reportmine.match.places import place_hits
from reportmine.match.stops import stop_pattern
from reportmine.records import Mention, Span
from reportmine.text.view import View
from reportmine.text.words import known_word, words

PRIORITY = 90
_REACH = 34
_STREET = 12
_PREFECTURE = 2
_COMPANY = (3, 8)  # so many characters has the name of a company that no table lists


@dataclass(slots=True)
class _Found:
    """A branch under construction: its span, what the name part is, and what its unit says."""

    start: int
    end: int
    name_start: int
    unit_start: int
    institution: int | None
    level: str
    kind: str
    blank: bool = False
    rule: str = "unit"
    name_end: int | None = None  # where its name ends, if that stands elsewhere


class _Unit(NamedTuple):
    """A row of the table: `needs` says what must name the unit: nothing, name, known (a place), institution, credit."""

    level: str
    kind: str
    needs: str


@cache
def _units() -> dict[str, _Unit]:
    rows = (row for row in read_table("branch_units") if row["lang"] == "zh")
    return {row["surface"]: _Unit(row["level"], row["kind"], row["needs"]) for row in rows}


@cache
def _rule(name: str) -> Rule:
    return read_rules("branch_zh")[name]


def _ends_in(rule: str, text: str) -> bool:
    """Whether a text ends in what the rule describes."""
    return _rule(rule).before(text, len(text), len(text)) is not None


class _Reader:
    """One report's text with its place and institution hits, and the grammar around a unit word."""

    def __init__(self, view: View) -> None:
        self.text = view.text
        self.places = place_hits(view)
        self.institutions = institution_hits(view)
        self.points = Points(view.text, self.places, self.institutions)
        self.names: set[str] = set()  # the names of the units found so far
        self.units: dict[str, _Found] = {}  # the last of them by what it is
        self.regulated = any(body.kind == "regulator" for body in self.institutions.payloads)
        self.bounds = [match.end() for match in _rule("boundary").pattern.finditer(view.text)]

    def found(self) -> list[_Found]:
        out: list[_Found] = []
        units = _units()
        for match in _rule("unit").finditer(self.text):
            if match[0] not in units:
                continue
            previous = out[-1] if out else None
            merged = self._merge(previous, match) if previous else None
            if merged is not None:
                out[-1] = merged
                continue
            group = self._grouped(match)
            out.extend(group)
            one = None if group else self._single(match, previous.end if previous else 0)
            if one is not None:
                out.extend(self._shared(one))
                out.append(one)
                if one.unit_start - one.name_start > 1:
                    self.names.add(self.text[one.name_start : one.unit_start])
                    self.units[match[0]] = one
        return out

    def _single(self, match: re.Match[str], floor: int) -> _Found | None:
        unit = match.start()
        low = self._boundary(unit, floor)
        clean = self._clean(low, unit)
        at = self.institutions.last_within(low, unit)
        if at is None and clean == low and (apart := self._apart(low, floor)) is not None:
            at, low = apart, self.institutions.starts[apart]
        if at is not None and self._unbroken(self.institutions.ends[at], unit):
            return self._with_institution(match, at, low)
        if not self._stands_alone(match, clean):
            return None
        return self._without_institution(match, clean)

    def _unbroken(self, start: int, unit: int) -> bool:
        """Whether no function word parts a unit from the institution before it; signs of a name are none (加格达奇)."""
        if self._clean(start, unit) == start:
            return True
        stops = stop_pattern().finditer(self.text, start, unit)
        if unit - start > _STREET or any(hit.end() - hit.start() > 1 for hit in stops):
            return False
        name = _rule("rank.end").pattern.sub("", self.text[start:unit])
        street = _rule("street").ending(name, len(name), 3) is not None and self.places.starting_at(start) is not None
        return street or all(word.end - word.start > 1 for word in words(name))

    def _apart(self, low: int, floor: int) -> int | None:
        """The institution that a blank parts from its unit's name, as layout does: 中国人民银行 南岭市中心支行."""
        if self.text[low - 1 : low] not in (" ", "\u3000") or low - 1 <= floor:
            return None
        at = self.institutions.ending_at(low - 1)
        alone = at is not None and _rule("boundary").ending(self.text, self.institutions.starts[at], 1) is not None
        return at if alone or (at is not None and self.institutions.starts[at] == 0) else None

    def _stands_alone(self, match: re.Match[str], clean: int) -> bool:
        """Whether this unit word may stand without an institution: 总行, 上海总部, a township's 信用社."""
        needs = _units()[match[0]].needs
        name = self.text[clean : match.start()]
        if needs == "institution":
            return _rule("regional.head").pattern.search(name + match[0]) is not None
        known = self._known_ending(match.start())
        if needs == "credit" and _rule("press").before(self.text, clean if known is None else known, 4):
            return False
        if needs == "credit":
            return known is not None or _rule("credit.name").pattern.fullmatch(name) is not None
        if needs == "regulator":
            return self._regulators_unit(match, clean)
        return needs != "point" or self.points.named(match, clean)

    def _regulators_unit(self, match: re.Match[str], clean: int) -> bool:
        """Whether a bare 分局 or 支局 behind a place is a financial regulator's: the report names one."""
        if not self.regulated or self._known_ending(match.start()) != clean:
            return False
        return _rule("police.after").after(self.text, match.end(), 8) is None

    def _with_institution(self, match: re.Match[str], at: int, low: int) -> _Found | None:
        level, kind, _ = _units()[match[0]]
        start, end = self.institutions.starts[at], self.institutions.ends[at]
        gap = self.text[end : match.start()]
        if _units()[match[0]].needs == "point" and not self.points.named(match, end):
            return None
        if len(gap) > 18 or _ends_in("list.after", gap) or _rule("generic.gap").whole(gap):
            return None
        before = self.places.chain_start(start, low)
        blank = _ends_in("blank", gap)
        return _Found(before, match.end(), end, match.start(), at, level, kind, blank)

    def _without_institution(self, match: re.Match[str], clean: int) -> _Found | None:
        level, kind, needs = _units()[match[0]]
        unit = match.start()
        if needs == "nothing":
            return _Found(unit, match.end(), unit, unit, None, level, kind)
        known = self._known_ending(unit)
        if known is not None:
            start = max(known, clean)
            if self._foreign(match, clean, start):
                return None
            if start - clean == 1 and _rule("prefix").whole(self.text[clean]):
                return _Found(clean, match.end(), clean, unit, None, level, kind, rule="name")  # 四|明山
            start = self._generic_institution(clean, start, kind)
            return _Found(start, match.end(), known, unit, None, level, kind)
        name = self.text[clean:unit]
        blank = _rule("blank").before(name, unit - clean, unit - clean)
        if blank:
            start = clean + blank.start()
            return _Found(start, match.end(), start, unit, None, level, kind, True)
        if (told := self._told_before(clean, unit)) is not None:
            return _Found(told, match.end(), told, unit, None, level, kind, rule="name")
        inner = self.places.first_within(clean, unit)
        head = clean
        if inner is not None and inner > clean:
            head = self._generic_institution(clean, inner, kind)
            clean = inner if head < inner else head
            name = self.text[clean:unit]
        if not name and (same := self.units.get(match[0])) and _rule("kind.bare").whole(match[0]):
            named = (same.name_start, same.unit_start)
            return _Found(unit, match.end(), named[0], unit, same.institution, level, kind, name_end=named[1])
        if not self._name_fits(match, name, known_head=inner is not None):
            return None
        only = _rule("kind.only").after(name, 0, len(name))
        return _Found(
            min(head, clean), match.end(), clean + (only.end() if only else 0), unit, None, level, kind, rule="name"
        )

    def _told_before(self, clean: int, unit: int) -> int | None:
        """Where a name begins that an earlier unit bears, behind a word that no table knows: 驻点|华城支行."""
        found = [name for name in self.names if unit - len(name) > clean + 1 and self.text.endswith(name, clean, unit)]
        return unit - max(map(len, found)) if found else None

    def _name_fits(self, match: re.Match[str], name: str, *, known_head: bool) -> bool:
        """Whether an unknown name may stand before this unit word."""
        if _rule("zone").whole(name) or name in self.points.names:
            return True
        if _rule("name.county").whole(name) and not self._foreign_name(name):
            return not _ends_in("generic.before", name[:-1])
        if name[-1:] == "中" and known_word(name[:-1]):
            return False  # 宣传过程中|支行
        if not name or _ends_in("generic.before", name) or self._foreign_name(name):
            return False
        if _ends_in("institution.tail", name):
            return True
        if known_head and len(name) <= 14:
            return True
        return _units()[match[0]].needs in ("name", "credit") and _rule("name").pattern.search(name) is not None

    def _foreign(self, match: re.Match[str], clean: int, start: int) -> bool:
        name = self.text[clean : match.start()]
        if _rule("local.government").pattern.search(name + match[0]):
            return _rule("regulators").ending(self.text, start, 40) is None
        return start > clean and self._foreign_name(name)

    def _foreign_name(self, name: str) -> bool:
        return _rule("not.finance").pattern.search(name) is not None

    def _generic_institution(self, clean: int, start: int, kind: str) -> int:
        """The start of an unlisted institution's name that ends where the place begins, else `start`.

        A company's may end in any noun: 恒达融通|北京分公司.
        """
        if start > clean and _rule("institution.tail").before(self.text, start, start - clean):
            return clean
        named = kind == "company" and _COMPANY[0] <= start - clean <= _COMPANY[1]
        if named and all(word.tag[0] in "njzagbs" or word.tag == "vn" for word in words(self.text[clean:start])):
            return start if known_word(self.text[clean:start]) else clean
        return start

    def _merge(self, previous: _Found, match: re.Match[str]) -> _Found | None:
        """The unit as part of the one before it ("X分行Y支行", "X分行营业部"), or None."""
        gap = self.text[previous.end : match.start()]
        level, kind, _ = _units()[match[0]]
        if not gap:
            if level not in ("outlet", "operations_office") or _rule("hall").whole(match[0]):
                return None
        elif (
            len(gap) > 10
            or (_units()[match[0]].needs == "point" and not self.points.named(match, previous.end))
            or _rule("boundary").pattern.search(gap)
            or self._clean(previous.end, match.start()) != previous.end
            or self.institutions.last_within(previous.end, match.start()) is not None
            or (_ends_in("generic.before", gap) and not self._names_area(gap, match.start()))
        ):
            return None
        kind = previous.kind if kind == "regulator" else kind  # 江苏保监局|苏州分局
        name = previous.name_start if not gap else previous.end
        unit = previous.unit_start if not gap else match.start()
        return _Found(previous.start, match.end(), name, unit, previous.institution, level, kind, previous.blank)

    def _names_area(self, gap: str, end: int) -> bool:
        return _rule("zone").whole(gap) or self._known_ending(end) is not None

    def _shared(self, one: _Found) -> Iterator[_Found]:
        """The members before this one that share its unit word: 济南、青岛、烟台中支."""
        found: list[_Found] = []
        start = one.start
        # a member that names its institution shares no unit word with what stands before it
        while start > 0 and one.institution is None:
            separator = _rule("list.left").ending(self.text, start, 2)
            if separator is None:
                break
            member = self._member(separator.start(), one)
            if member is None:
                break
            found.append(member)
            start = member.start
            if member.institution is not None:
                break
        return reversed(found)

    def _grouped(self, match: re.Match[str]) -> list[_Found]:
        """The known places before 等 or a number and a unit word: 济南、青岛等地中支."""
        group = _rule("group").ending(self.text, match.start(), 12)
        level, kind, _ = _units()[match[0]]
        found: list[_Found] = []
        end = -1 if group is None else group.start()
        while end > 0 and (start := self._known_ending(end)) is not None:
            at = self.institutions.ending_at(start)
            begin = start if at is None else self.institutions.starts[at]
            found.append(_Found(begin, end, start, end, at, level, kind, rule="shared"))
            separator = _rule("list.left").ending(self.text, start, 2)
            if separator is None or at is not None:
                break
            end = separator.start()
        return found[::-1] if len(found) > 1 else []

    def _member(self, end: int, one: _Found) -> _Found | None:
        known = self._known_ending(end)
        low = self._boundary(end, 0)
        clean = self._clean(low, end)
        at = self.institutions.last_within(clean, end)
        start = max(known, clean) if known is not None else clean if at is None else self.institutions.ends[at]
        before = self.institutions.ending_at(start)
        if known is None and (street := self._street(clean, end)) is not None:
            at = self.institutions.starting_at(street)
            inner = None if at is None else self.institutions.ending_at(at)
            return _Found(street, end, at or street, end, inner, one.level, one.kind, rule="shared")
        if known is None:
            name = self.text[start:end]
            if not 2 <= len(name) <= (4 if before is not None else 3) or _ends_in("generic.before", name):
                return None
            if before is None and (self.text[end] != "、" or _ends_in("member.not", name) or ordinary(name)):
                return None
        elif start > clean and before is None:
            return None
        if before is not None:
            return _Found(self.institutions.starts[before], end, start, end, before, one.level, one.kind, rule="shared")
        return _Found(start, end, start, end, None, one.level, one.kind, rule="shared")

    def _street(self, clean: int, end: int) -> int | None:
        """Where a member begins that is a street of a known town (长沙韶山路), perhaps behind its institution."""
        at = self.places.first_within(clean, end)
        if at is None or _rule("street").before(self.text, end, 3) is None or end - clean > _STREET:
            return None
        before = self.institutions.ending_at(at)
        if before is not None:
            return self.institutions.starts[before]
        return at if at == clean else None

    def _known_ending(self, end: int) -> int | None:
        """The start of the chain of known places that ends at the offset, or None."""
        start = self.places.chain_start(end, 0)
        return start if start < end else None

    def _boundary(self, end: int, floor: int) -> int:
        low = max(floor, end - _REACH)
        at = bisect_right(self.bounds, end) - 1
        return max(low, self.bounds[at]) if at >= 0 else low

    def _clean(self, low: int, end: int) -> int:
        """The offset after the last function word in text[low:end] that is not part of a known name."""
        at = low
        for hit in stop_pattern().finditer(self.text, low, end):
            start, stop = hit.span()
            if self.places.covers(start, stop) or self.institutions.covers(start, stop):
                continue
            if stop - start == 1 and self._in_word(at, start, end):
                continue
            at = stop
        return at

    def _in_word(self, low: int, at: int, end: int) -> bool:
        """Whether 中, 均 and the like, which stand behind a word, are part of a name here.

        They begin no phrase (中台), end none of two characters (石均), and are a word where jieba cuts them off
        (not so in 三里河).
        """
        if at + 1 == end and at - low == 1 and _rule("bound.end").whole(self.text[at]):
            return True
        if not _rule("bound").whole(self.text[at]):
            return False
        return at == low or all(
            low + word.start != at or word.end - word.start > 1 for word in words(self.text[low:end])
        )


def _city_institutions(reader: _Reader, taken: list[_Found]) -> Iterator[_Found]:
    """Institution beside a place without a unit word: 东山人行, 南岭农行; or beside the name of one of the units."""
    ends = [one.end for one in taken]
    names = {reader.text[one.name_start : one.unit_start] for one in taken if one.kind in ("any", "bank")}
    hits = reader.institutions
    for at, (start, end) in enumerate(zip(hits.starts, hits.ends, strict=True)):
        if not hits.payloads[at].national:
            continue
        place = reader.places.chain_start(start, reader._boundary(start, 0))
        if place == start:
            place = _named_before(reader, start, names)
        if place == start:
            continue
        near = bisect_left(ends, end)
        if near < len(taken) and taken[near].start < end:
            continue
        form = _rule("form").after(reader.text, end, 16)  # 岳阳人保财险|公司
        last = end if form is None or hits.payloads[at].kind not in ("insurer", "securities") else end + form.end()
        yield _Found(place, last, place, start, at, "branch", "any", rule="place.institution")


def _named_before(reader: _Reader, start: int, names: set[str]) -> int:
    """The start of the name of one of the report's units that stands before the offset (商店|农行), else the offset."""
    clean = reader._clean(reader._boundary(start, 0), start)
    return clean if start - clean > 1 and reader.text[clean:start] in names else start


def _companies(reader: _Reader, taken: list[_Found]) -> Iterator[_Found]:
    """Institution, place and 公司 without a word for its rank: 中国人寿新宁县公司."""
    ends = {one.end for one in taken}
    hits = reader.institutions
    for at, (start, end) in enumerate(zip(hits.starts, hits.ends, strict=True)):
        place = reader.places.starting_at(end)
        while place is not None and (inner := reader.places.starting_at(place)) is not None:
            place = inner
        unit = None if place is None else _rule("company").starting(reader.text, place)
        if unit is not None and hits.payloads[at].kind == "insurer" and unit.end() not in ends:
            level = "sub_branch" if unit[0].startswith("县") or reader.text[unit.start() - 1] == "县" else "branch"
            yield _Found(start, unit.end(), end, unit.start(), at, level, "insurer")


def _offices(reader: _Reader) -> Iterator[_Found]:
    """A province and 局 in a report that names a regulator: 湖南局 for its office there."""
    if not reader.regulated:
        return
    for start, end, areas in reader.places:
        if areas.ranks[0] > _PREFECTURE or _rule("office").after(reader.text, end, 3) is None:
            continue
        if reader._clean(reader._boundary(start, 0), start) == start:
            yield _Found(start, end + 1, start, end, None, "branch", "regulator", rule="name")


def find(view: View) -> list[Mention]:
    """BRANCH mentions of a Chinese report; `note` carries what `normalize` needs."""
    reader = _Reader(view)
    found = reader.found()
    found.extend([*_companies(reader, found), *_offices(reader)])
    found.sort(key=lambda one: one.start)
    found.extend(list(_city_institutions(reader, found)))
    return [_mention(one, reader.institutions, reader.text) for one in found]


def _mention(one: _Found, hits: Hits[Body], text: str) -> Mention:
    institution = None if one.institution is None else hits.payloads[one.institution]
    head = text[one.start : one.name_start] if institution is None else ""
    note: dict[str, object] = {
        "institution": institution,
        "head": head,
        "name": (one.name_start, one.unit_start if one.name_end is None else one.name_end),
        "level": one.level,
        "kind": one.kind,
        "unit": text[one.unit_start : one.end],
        "blank": one.blank,
    }
    return Mention(Span(one.start, one.end), "BRANCH", f"rule:branch.zh.{one.rule}", None, PRIORITY, note=note)
