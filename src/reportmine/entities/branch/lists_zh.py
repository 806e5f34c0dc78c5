"""A unit of a Chinese report in, the members of its list out: 济南、青岛、|烟台中支, 济南、青岛|等地中支."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reportmine.entities.branch.found_zh import Found, ends_in, is_generic, units
from reportmine.entities.branch.names_zh import Names
from reportmine.entities.branch.points_zh import ordinary
from reportmine.entities.branch.rules import zh_rule
from reportmine.knowledge.divisions import candidates_zh
from reportmine.knowledge.townships import town_names
from reportmine.text.numerals_zh import parse_zh
from reportmine.text.words import NAME_TAGS, known_word, words

_SHORT = 3  # so many characters has a member that no table knows
_DEED = 2  # so many characters has a verb
_OFFICE = "operations_office"
_CLOSING = 14  # so many characters have the words between a list and its unit word: 等5家县域
_CLAUSE = 60  # so far apart may the clauses of a row begin
_STREET = 12  # so many characters has a member that is a street, its institution and town included


def _proper(name: str) -> bool:
    """Whether a short name is a division's, or one word that names and is a place's or unknown: 柳坝, not 会计."""
    cut = words(name)
    if candidates_zh(name) or len(cut) > 1:
        return bool(candidates_zh(name))
    names = NAME_TAGS if name in town_names() or not known_word(name) else ("ns",)
    return cut[0].tag.startswith(names)


def _counts(closing: str) -> int | None:
    """How many members the words say that close a list: 三家, 等5个."""
    number = zh_rule("group.number").pattern.search(closing)
    quantity = None if number is None else parse_zh(number[0])
    return None if quantity is None else int(quantity.value)


class Lists:
    """The grammar of a list that ends in a unit word."""

    def __init__(self, names: Names) -> None:
        self.text, self.places, self.institutions = names.text, names.places, names.institutions
        self.names = names

    def shared(self, one: Found) -> Iterator[Found]:
        """The members before this one that share its unit word: 济南、青岛、烟台中支."""
        found: list[Found] = []
        start = one.start
        # a member that names its institution shares no unit word with what stands before it
        while start > 0 and one.institution is None:
            separator = zh_rule("list.left").ending(self.text, start, 2)
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

    def grouped(self, match: re.Match[str]) -> list[Found]:
        """The known places before 等 or a number and a unit word: 济南、青岛等地中支."""
        group = zh_rule("group").ending(self.text, match.start(), _CLOSING)
        level, kind, _ = units()[match[0]]
        if group is not None and group["sort"] and level == "outlet":
            return []  # 石涧、白石等县域|网点 lie there
        found: list[Found] = []
        told = 0
        end = -1 if group is None else group.start()
        while end > 0 and (start := self._named(end)) is not None:
            known = self.names.known_ending(end) is not None
            told += known
            at = self.institutions.ending_at(start) if known else None
            begin = start if at is None else self.institutions.starts[at]
            found.append(Found(begin, end, start, end, at, level, kind, rule="shared"))
            separator = zh_rule("list.left").ending(self.text, start, 2)
            if separator is None or at is not None:
                break
            end = separator.start()
        counted = group is not None and len(found) > 1 and _counts(group[0]) == len(found)
        sure = told > 1 or counted or (len(found) == 1 and self._behind_unit(found[0].start))
        return found[::-1] if sure else []

    def _behind_unit(self, start: int) -> bool:
        """Whether the name at the offset goes on a list of units that have their word: 东山支行、|武冈等3家支行."""
        separator = zh_rule("list.left").ending(self.text, start, 2)
        return separator is not None and self.text.endswith(tuple(units()), 0, separator.start())

    def own_halls(self, found: Sequence[Found]) -> Iterator[Found]:
        """A branch's own business hall or operations office, which stands beside units with names.

        In a list (分行营业部、|东山支行), or where a clause says of it what the next one says of a unit:
        分行营业部走进学校；|东山支行走进村庄.
        The office bears the name of the branch before it: 南岭分行、|分行营业管理部.
        """
        starts, ends = {one.start for one in found}, {one.end: one for one in found}
        for match in zh_rule("own.hall").finditer(self.text):
            if self.names.clean(self.names.boundary(match.start(), 0), match.start()) < match.start():
                continue  # 南岭|分行营业部
            before = zh_rule("list.left").ending(self.text, match.start(), 2)
            after = zh_rule("list.right").starting(self.text, match.end())
            first = None if before is None else ends.get(before.start())
            start, end = match.span()
            if match["office"]:
                if first is not None and first.level == "branch":
                    name_end = first.name_end or first.unit_start
                    yield Found(start, end, first.name_start, start, None, _OFFICE, "bank", name_end=name_end)
                continue
            listed = first is not None or (after is not None and after.end() in starts)
            if listed or self._paired(match, found):
                yield Found(start, end, start, start, None, "outlet", "bank")

    def _paired(self, hall: re.Match[str], found: Sequence[Found]) -> bool:
        """Whether a clause close by begins with a unit that does, by the same word, what the hall does in its own."""
        deed = self.text[hall.end() : hall.end() + _DEED]
        if not known_word(deed) or not zh_rule("clause").ending(self.text, hall.start(), 1):
            return False
        near = (one for one in found if abs(one.start - hall.start()) <= _CLAUSE)
        return any(
            self.text.startswith(deed, one.end) and zh_rule("clause").ending(self.text, one.start, 1) is not None
            for one in near
        )

    def _named(self, end: int) -> int | None:
        """Where the member begins that ends at the offset: a known place, or a short name between list signs (南岸)."""
        known = self.names.known_ending(end)
        if known is not None:
            return known
        clean = self.names.clean(self.names.boundary(end, 0), end)
        name = self.text[clean:end]
        plain = is_generic(name) or ends_in("member.not", name) or zh_rule("unit").pattern.search(name)
        return None if plain or not 2 <= len(name) <= _SHORT or not _proper(name) else clean

    def _member(self, end: int, one: Found) -> Found | None:
        known = self.names.known_ending(end)
        low = self.names.boundary(end, 0)
        clean = self.names.clean(low, end)
        at = self.institutions.last_within(clean, end)
        start = max(known, clean) if known is not None else clean if at is None else self.institutions.ends[at]
        before = self.institutions.ending_at(start)
        if known is None and (street := self._street(clean, end)) is not None:
            at = self.institutions.starting_at(street)
            inner = None if at is None else self.institutions.ending_at(at)
            return Found(street, end, at or street, end, inner, one.level, one.kind, rule="shared")
        if known is None:
            name = self.text[start:end]
            if not 2 <= len(name) <= (4 if before is not None else 3) or is_generic(name):
                return None
            if zh_rule("unit").pattern.search(name) or zh_rule("member.titled").ending(self.text, start, 4):
                return None  # 总行团委|及云南省分行, 主任|刘明|、南岭银监分局
            if before is not None and zh_rule("unit").whole(self.text[self.institutions.starts[before] : start]):
                return None  # 湖南证监局|投保处|、邵阳金融监管分局
            common = ordinary(name) and not self._neighbour(name, one)
            if before is None and (self.text[end] != "、" or ends_in("member.not", name) or common):
                return None
        elif start > clean and before is None:
            return None
        if before is not None:
            return Found(self.institutions.starts[before], end, start, end, before, one.level, one.kind, rule="shared")
        return Found(start, end, start, end, None, one.level, one.kind, rule="shared")

    def _neighbour(self, name: str, one: Found) -> bool:
        """Whether a word is also the name of an area in the city of the list's last unit: 洞口、|绥宁支行."""
        at = self.places.last_within(one.name_start, one.unit_start)
        cities = set() if at is None else {area.city for area in self.places.payloads[at].divisions}
        return any(area.until is None and area.city in cities for area in candidates_zh(name))

    def _street(self, clean: int, end: int) -> int | None:
        """Where a member begins that is a street of a known town (长沙韶山路), perhaps behind its institution."""
        at = self.places.first_within(clean, end)
        if at is None or zh_rule("street").before(self.text, end, 3) is None or end - clean > _STREET:
            return None
        before = self.institutions.ending_at(at)
        if before is not None:
            return self.institutions.starts[before]
        return at if at == clean else None
