"""A view of a Chinese report in, its BRANCH mentions out.

Anchored on unit words (支行, 中支, 监管分局 …): to the left of each stands its name, perhaps behind an institution;
units of one institution written without a break are one span; names that share a suffix by "、" are spans each.
"""

from __future__ import annotations

import re

from reportmine.entities.branch.beside_zh import (
    by_kind,
    city_institutions,
    companies,
    offices,
    shortened,
    siblings,
    signed,
)
from reportmine.entities.branch.found_zh import Found, ends_in, is_generic, units
from reportmine.entities.branch.lists_zh import Lists
from reportmine.entities.branch.names_zh import Names
from reportmine.entities.branch.points_zh import Points
from reportmine.entities.branch.rules import zh_rule
from reportmine.match.hits import Hits
from reportmine.match.institutions import institution_hits
from reportmine.match.listed import Body, listed, ranked_area
from reportmine.match.places import place_hits
from reportmine.match.stops import stop_pattern
from reportmine.records import Mention, Span
from reportmine.text.view import View
from reportmine.text.words import known_word, words

PRIORITY = 90
_STREET = 12  # so many characters has the name of a unit that is a town's street
_REGULATORS = ("regulator", "financial_regulator")  # kinds of unit whose word is that of any regulator's
_FIRMS = ("company", "insurer")  # kinds of unit whose word is one for a company
_COMPANY = (3, 8)  # so many characters has the name of a company that no table lists
_OWNER = 30  # so far before a unit may the name of a company begin that is blanked out, too
_SEAT = 4  # 市 or the like, and a district called after the seat of its city
_NAMED = ("name", "credit", "township")  # what a unit word needs that any name may stand before
_TOWNSHIP = 12  # so many characters has a township's name, or one that is blanked out
_COUNTED = 16  # so many characters have banks that are counted: 等12家银行业金融机构
_KIND = 6  # so many characters has the longest word for a kind of rural bank


class _Reader:
    """One report's text with its place and institution hits, and the grammar around a unit word."""

    def __init__(self, view: View) -> None:
        self.text = view.text
        self.places = place_hits(view)
        self.institutions = institution_hits(view)
        self.owners = frozenset(end for _, end, _ in listed(view))
        self.names = Names(view.text, self.places, self.institutions)
        self.lists = Lists(self.names)
        self.points = Points(view.text, self.places, self.institutions)
        self.told: set[str] = set()  # the names of the units found so far
        self.inner: set[str] = set()  # the same without the areas before them
        self.units: dict[str, Found] = {}  # the last of them by what it is
        self.regulated = any(body.kind == "regulator" for body in self.institutions.payloads)

    def found(self) -> list[Found]:
        out: list[Found] = []
        known = units()
        for match in map(self._placed, zh_rule("unit").finditer(self.text)):
            if match[0] not in known:
                continue
            previous = out[-1] if out else None
            merged = self._merge(previous, match) if previous else None
            if merged is not None:
                out[-1] = merged
                continue
            group = self.lists.grouped(match)
            out.extend(group)
            one = None if group else self._single(match, previous.end if previous else 0)
            if one is not None:
                out.extend(self.lists.shared(one))
                out.append(one)
                if one.name_end is None and one.unit_start - one.name_start > 1:
                    self.told.add(self.text[one.name_start : one.unit_start])
                    self.inner.add(self.text[self._inner(one) : one.unit_start])
                    self.units[match[0]] = one
        return out

    def _placed(self, match: re.Match[str]) -> re.Match[str]:
        """The unit word without its first sign, where that ends the name of a known place: 汉中|支公司.

        So is it without the kind that ends the name of its institution: 方正证券|营业部.
        """
        if (kind := zh_rule("unit.kind").starting(self.text, match.start())) is not None:
            hall = zh_rule("unit").starting(self.text, kind.end()) if kind.end() in self.owners else None
            return match if hall is None else hall
        if zh_rule("unit.middle").starting(self.text, match.start()) is None:
            return match
        inner = zh_rule("unit").starting(self.text, match.start() + 1)
        ends = self.places.ending_at(match.start() + 1) is not None and self.places.ending_at(match.start()) is None
        return inner if inner is not None and ends else match

    def _single(self, match: re.Match[str], floor: int) -> Found | None:
        unit = match.start()
        low = self.names.boundary(unit, floor)
        clean = self.names.clean(low, unit)
        at = self.institutions.last_within(low, unit)
        if at is None and clean == low and (apart := self._apart(low, floor)) is not None:
            at, low = apart, self.institutions.starts[apart]
        if at is None and (across := self._across(floor, low, unit)) is not None:
            at, low = across, self.institutions.starts[across]
        if at is not None and self._unbroken(self.institutions.ends[at], unit):
            return self._with_institution(match, at, low)
        if not self._stands_alone(match, clean) or self._of_government(match, clean):
            return None
        return self._without_institution(match, clean, low)

    def _unbroken(self, start: int, unit: int) -> bool:
        """Whether no function word parts a unit from the institution before it; signs of a name are none (加格达奇)."""
        if zh_rule("verb.name").whole(self.text[start:unit]):
            return True
        if self.names.clean(self.names.town_end(start, unit), unit) in (start, self.names.town_end(start, unit)):
            return True
        stops = stop_pattern().finditer(self.text, start, unit)
        if unit - start > _STREET or any(hit.end() - hit.start() > 1 for hit in stops):
            return False
        name = zh_rule("rank.end").pattern.sub("", self.text[start:unit])
        street = zh_rule("street").ending(name, len(name), 3) is not None and self.places.starting_at(start) is not None
        return street or all(word.end - word.start > 1 for word in words(name))

    def _apart(self, low: int, floor: int) -> int | None:
        """The institution that a blank parts from its unit's name, as layout does: 中国人民银行 南岭市中心支行."""
        if self.text[low - 1 : low] not in (" ", "\u3000") or low - 1 <= floor:
            return None
        at = self.institutions.ending_at(low - 1)
        alone = at is not None and zh_rule("boundary").ending(self.text, self.institutions.starts[at], 1) is not None
        return at if alone or (at is not None and self.institutions.starts[at] == 0) else None

    def _across(self, floor: int, low: int, unit: int) -> int | None:
        """The institution whose name holds the sign before the unit's: 柳溪银行(中国)有限公司|西安分行."""
        at = self.institutions.last_within(max(floor, unit - _OWNER), unit)
        return at if at is not None and self.institutions.starts[at] < low <= self.institutions.ends[at] else None

    def _stands_alone(self, match: re.Match[str], clean: int) -> bool:
        """Whether this unit word may stand without an institution: 总行, 上海总部, a township's 信用社."""
        needs = units()[match[0]].needs
        name = self.text[clean : match.start()]
        if needs in ("institution", "seat"):
            return zh_rule("regional.head").pattern.search(name + match[0]) is not None
        known = self.names.known_ending(match.start())
        if needs == "township":
            return zh_rule("township").ending(name, len(name), _TOWNSHIP) is not None
        if needs == "credit" and zh_rule("press").before(self.text, clean if known is None else known, 4):
            return False
        if needs == "credit":
            return known is not None or zh_rule("credit.name").pattern.fullmatch(name) is not None
        if needs == "regulator":
            return self._regulators_unit(match, clean)
        return needs != "point" or self.points.named(match, clean)

    def _regulators_unit(self, match: re.Match[str], clean: int) -> bool:
        """Whether a bare 分局 or 支局 behind a place is a financial regulator's: the report names one."""
        if not self.regulated or self.names.known_ending(match.start()) != clean:
            return False
        return zh_rule("police.after").after(self.text, match.end(), 8) is None

    def _with_institution(self, match: re.Match[str], at: int, low: int) -> Found | None:
        level, kind, _ = units()[match[0]]
        start, end = self.institutions.starts[at], self.institutions.ends[at]
        gap = self.text[end : match.start()]
        needs = units()[match[0]].needs
        if (needs == "point" and not self.points.named(match, end)) or (needs in ("township", "seat") and not gap):
            return None
        counted = ends_in("list.after", gap) or ends_in("counted.gap", gap)
        if len(gap) > 18 or counted or zh_rule("generic.gap").whole(gap):
            return None
        before = self.places.chain_start(start, low)
        if not gap and zh_rule("all.of").ending(self.text, before, 6) is not None:
            return None  # 各|农行支行
        blank = ends_in("blank", gap)
        return Found(before, match.end(), end, match.start(), at, level, kind, blank)

    def _without_institution(self, match: re.Match[str], clean: int, low: int) -> Found | None:
        level, kind, needs = units()[match[0]]
        unit = match.start()
        if needs == "nothing":
            at = self.institutions.ending_at(match.end())  # 人|总行
            start = unit if at is None else self.institutions.starts[at]
            return Found(start, match.end(), unit, unit, at, level, kind)
        known = self.names.known_ending(unit)
        if known is not None and zh_rule("counted.banks").ending(self.text, known, _COUNTED) is not None:
            return None
        if known is not None:
            return self._behind_known(match, clean, known)
        if (spoken := zh_rule("spoken.for").pattern.match(self.text, clean, unit)) is not None:
            clean = spoken.end()  # 网点代表|石洼支行
        name = self.text[clean:unit]
        blank = zh_rule("blank").before(name, unit - clean, unit - clean)
        if blank:
            start = clean + blank.start()
            owner = zh_rule("blank.owner").ending(self.text, start, _OWNER)
            head = self._generic_institution(clean, start, kind)
            head = head if owner is None else self.places.chain_start(owner.start(), low)
            return Found(head, match.end(), start, unit, None, level, kind, True)
        if (told := self._told_before(clean, unit)) is not None:
            owner = zh_rule("kind.end").ending(self.text, told, _KIND)
            start = told if owner is None or owner.start() < clean else owner.start()
            return Found(start, match.end(), told, unit, None, level, kind, rule="name")
        inner = self.places.first_within(clean, unit)
        head = clean
        if inner is not None and inner > clean:
            head = self._generic_institution(clean, inner, kind)
            clean = inner if head < inner else head
            name = self.text[clean:unit]
        if not name and (same := self.units.get(match[0])) and zh_rule("kind.bare").whole(match[0]):
            named = (same.name_start, same.unit_start)
            return Found(unit, match.end(), named[0], unit, same.institution, level, kind, name_end=named[1])
        if not self._name_fits(match, name, known_head=inner is not None):
            return None
        only = zh_rule("kind.only").after(name, 0, len(name))
        begins = clean + (only.end() if only else 0)
        return Found(min(head, clean), match.end(), begins, unit, None, level, kind, rule="name")

    def _behind_known(self, match: re.Match[str], clean: int, known: int) -> Found | None:
        """The unit whose name ends in a known place that begins at an offset."""
        level, kind, _ = units()[match[0]]
        start, unit = max(known, clean), match.start()
        if self._foreign(match, clean, start):
            return None
        if start - clean == 1 and zh_rule("prefix").whole(self.text[clean]):
            return Found(clean, match.end(), clean, unit, None, level, kind, rule="name")  # 四|明山
        if start > clean and self.text[clean:unit] in self.inner:
            return Found(clean, match.end(), clean, unit, None, level, kind, rule="name")  # 望|新宁府
        start = self._generic_institution(clean, start, kind)
        return Found(start, match.end(), known, unit, None, level, kind)

    def _inner(self, one: Found) -> int:
        """Where the last part of a unit's name begins, behind the areas that it opens with: 新宁|望云府."""
        at = one.name_start
        while (end := self.places.starting_at(at)) is not None and end < one.unit_start:
            at = end
        return at

    def _told_before(self, clean: int, unit: int) -> int | None:
        """Where a name begins that an earlier unit bears, behind a word that no table knows: 驻点|华城支行."""
        found = [name for name in self.told if unit - len(name) > clean + 1 and self.text.endswith(name, clean, unit)]
        return unit - max(map(len, found)) if found else None

    def _name_fits(self, match: re.Match[str], name: str, *, known_head: bool) -> bool:
        """Whether an unknown name may stand before this unit word."""
        if zh_rule("zone").whole(name) or name in self.points.names:
            return True
        if known_head and zh_rule("seat.district").ending(name, len(name), _SEAT) is not None:
            return True
        if zh_rule("name.county").whole(name) and not self._foreign_name(name):
            return not ends_in("generic.before", name[:-1])
        if name[-1:] == "中" and known_word(name[:-1]):
            return False  # 宣传过程中|支行
        if not name or is_generic(name) or self._foreign_name(name) or _is_deed(name):
            return False
        if units()[match[0]].needs == "known" and (name in self.inner or zh_rule("street.office").whole(name)):
            return True  # 人民南路|营业部, in a report of 柳溪证券昆明|石涧|营业部 also 石涧|营业部
        if zh_rule("institution.none").whole(name):
            return False
        if zh_rule("kind.whole").whole(name) and zh_rule("all.of").ending(self.text, match.start() - len(name), 6):
            return False
        if ends_in("institution.tail", name):
            return True
        if known_head and len(name) <= 14:
            return True
        return units()[match[0]].needs in _NAMED and zh_rule("name").pattern.search(name) is not None

    def _foreign(self, match: re.Match[str], clean: int, start: int) -> bool:
        return start > clean and self._foreign_name(self.text[clean : match.start()])

    def _of_government(self, match: re.Match[str], clean: int) -> bool:
        """Whether a regulator's office is a local government's: 市场|监管局, 南岭市|金融监管局."""
        unit = match.start()
        named = zh_rule("local.government").pattern.search(self.text[clean:unit] + match[0]) is not None
        if not named and not (zh_rule("local.office").whole(match[0]) and ranked_area(self.text, unit)):
            return False
        known = self.names.known_ending(unit)
        return zh_rule("regulators").ending(self.text, max(known or 0, clean), 40) is None

    def _foreign_name(self, name: str) -> bool:
        return zh_rule("not.finance").pattern.search(name) is not None

    def _generic_institution(self, clean: int, start: int, kind: str) -> int:
        """The start of an unlisted institution's name that ends where the place begins, else `start`.

        A company's may end in any noun: 恒达融通|北京分公司.
        """
        if start > clean and zh_rule("institution.tail").before(self.text, start, start - clean):
            return start if zh_rule("institution.bare").whole(self.text[clean:start]) else clean
        named = kind == "company" and _COMPANY[0] <= start - clean <= _COMPANY[1]
        if named and all(word.tag[0] in "njzagbs" or word.tag == "vn" for word in words(self.text[clean:start])):
            return start if known_word(self.text[clean:start]) else clean
        return start

    def _merge(self, previous: Found, match: re.Match[str]) -> Found | None:
        """The unit as part of the one before it ("X分行Y支行", "X分行营业部"), or None."""
        gap = self.text[previous.end : match.start()]
        level, kind, _ = units()[match[0]]
        if not gap:
            if level not in ("outlet", "operations_office") or zh_rule("hall").whole(match[0]):
                return None
        elif (
            len(gap) > 10
            or (units()[match[0]].needs == "point" and not self.points.named(match, previous.end))
            or zh_rule("boundary").pattern.search(gap)
            or (zh_rule("list.right").starting(gap, 0) and self.places.starting_at(previous.end + 1) is not None)
            or self.names.clean(previous.end, match.start()) != previous.end
            or self.institutions.last_within(previous.end, match.start()) is not None
            or (is_generic(gap) and not self._names_area(gap, match.start()))
        ):
            return None
        inherits = kind == "regulator" or (kind in _REGULATORS and previous.kind.endswith("_regulator"))
        kind = previous.kind if inherits else kind  # 江苏保监局|苏州分局, 江苏银监局|苏州监管分局
        name = previous.name_start if not gap else previous.end
        unit = previous.unit_start if not gap else match.start()
        return Found(previous.start, match.end(), name, unit, previous.institution, level, kind, previous.blank)

    def _names_area(self, gap: str, end: int) -> bool:
        zone = zh_rule("zone").whole(gap) or zh_rule("zone.behind").whole(gap)
        return zone or self.names.known_ending(end) is not None


def find(view: View) -> list[Mention]:
    """BRANCH mentions of a Chinese report; `note` carries what `normalize` needs."""
    reader = _Reader(view)
    found = list(by_kind(reader.names, reader.found()))
    found.extend([*companies(reader.names, found), *siblings(reader.names, found)])
    found.extend(list(reader.lists.own_halls(found)))
    if reader.regulated or zh_rule("securities.area").search(view.text):
        found.extend(offices(reader.names, "regulator" if reader.regulated else "securities_regulator"))
    found.sort(key=lambda one: one.start)
    found.extend(
        [*city_institutions(reader.names, found), *shortened(reader.names, found), *signed(reader.names, found)]
    )
    return [_mention(one, reader.institutions, reader.text) for one in found]


def _is_deed(name: str) -> bool:
    """Whether what stands before a unit word is no name: a verb or a time, or a known word before one.

    So 发现|支行, 近期|支行, 代表|支行 and 民警发现|支行.
    """
    cut = words(name)
    last = name[cut[-1].start :]
    if not all(known_word(name[word.start : word.end]) for word in cut[:-1]):
        return False
    if zh_rule("deed.noun").whole(last):
        return True
    if not known_word(last) or zh_rule("deed.name").whole(last):
        return False
    return len(last) > 1 and cut[-1].tag[0] in "vtrpc" and cut[-1].tag != "vn"


def _kind(one: Found, text: str) -> str:
    """The kind of institution that has such a unit: the post where its word stands before that for a company."""
    post = one.kind in _FIRMS and zh_rule("post.end").ending(text, one.unit_start, 2) is not None
    return "post" if post else one.kind


def _mention(one: Found, hits: Hits[Body], text: str) -> Mention:
    institution = None if one.institution is None else hits.payloads[one.institution]
    head = text[one.start : one.name_start] if institution is None else ""
    note: dict[str, object] = {
        "institution": institution,
        "head": head,
        "name": (one.name_start, one.unit_start if one.name_end is None else one.name_end),
        "level": one.level,
        "kind": _kind(one, text),
        "unit": text[one.unit_start : one.end],
        "blank": one.blank,
    }
    return Mention(Span(one.start, one.end), "BRANCH", f"rule:branch.zh.{one.rule}", None, PRIORITY, note=note)
