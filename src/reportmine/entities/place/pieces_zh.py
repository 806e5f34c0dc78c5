"""One Chinese report's text and its hits in, the pieces of places out: chains of divisions and names with an ending.

What adjoins is one chain, one piece; what stands around a piece is asked by methods.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property

from reportmine.entities.place.areas_zh import city_before, inside
from reportmine.entities.place.around_zh import Around, Piece
from reportmine.entities.place.endings_zh import is_none, is_proper, plain, rule, stands_full, suffix_kinds, towns_of
from reportmine.entities.place.signs_zh import behind_units, clean, goes_through, opens_name, verb_cut
from reportmine.knowledge.tables import column
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.match.institutions import institution_hits
from reportmine.match.places import place_hits
from reportmine.match.stops import stop_pattern
from reportmine.text.view import View
from reportmine.text.words import NAME_TAGS, all_nominal, known_word, noun_start, words

_TOWNSHIP = 4
_COUNTY = 3
_LEADS = ("v", "p", "c", "d", "r")  # jieba's tags of words that no name begins with
_NAME_LIMIT = 9
_GAP = 4
_REACH = 16  # so many characters at most may run into a name
_RUN = re.compile(r"[㐀-鿿豈-﫿A-Za-z0-9·]*")
_QUOTED = re.compile(r"《[^》\n]{1,120}》")
_NAME = re.compile(r"[“「『](?P<name>[^”」』，。；！？\n]{3,26})[”」』]")


@cache
def _campuses() -> frozenset[str]:
    return frozenset(column("place_parts.zh", "surface"))


class Reader(Around):
    """One report's text and its hits; yields the pieces of places."""

    def __init__(self, view: View) -> None:
        self.text = view.text
        self.places = place_hits(view)
        self.institutions = institution_hits(view)
        self.quoted = Hits((m.start(), m.end(), None) for m in _QUOTED.finditer(view.text))
        self.names = Hits((*m.span("name"), None) for m in _NAME.finditer(view.raw))

    def pieces(self) -> list[Piece]:
        """All candidates in order, those that adjoin joined."""
        chains = [self._with_town(self._city(start), end) for start, end in self._chains()]
        pieces: list[Piece] = []
        at = 0
        for match in rule("suffix").pattern.finditer(self.text):
            while at < len(chains) and chains[at].chain_end <= match.start():
                self._append(pieces, chains[at])
                at += 1
            if at < len(chains) and chains[at].start < match.end():
                continue
            if self.institutions.overlaps(match.start(), match.end()):
                continue
            piece = self._suffixed(match, pieces)
            if piece is not None:
                self._append(pieces, self._with_prefix(piece))
        for chain in chains[at:]:
            self._append(pieces, chain)
        return pieces

    def _city(self, start: int) -> int:
        return city_before(self.text, self.places, self.clean(self.low(start), start), start)

    def _append(self, pieces: list[Piece], piece: Piece) -> None:
        adjoins = bool(pieces) and pieces[-1].end == piece.start
        mall = adjoins and piece.kind == "venue" and suffix_kinds().get(pieces[-1].suffix) == "numbered"
        if self._campus(pieces, piece) or (adjoins and (mall or pieces[-1].kind != "org")):
            last = pieces[-1]
            kind = "org" if last.kind == "org" and piece.suffix in _campuses() else piece.kind
            pieces[-1] = Piece(last.start, piece.end, max(last.chain_end, last.start), kind, piece.suffix)
            if len(pieces) > 1 and pieces[-2].kind == "org" and self._campus(pieces[:-1], pieces[-1]):
                school, part = pieces[-2], pieces.pop()  # 南岭一小|中山|校区
                pieces[-1] = Piece(school.start, part.end, school.chain_end, "org", part.suffix)
        elif not pieces or pieces[-1].end <= piece.start:
            pieces.append(piece)

    def _campus(self, pieces: list[Piece], piece: Piece) -> bool:
        """Whether the piece is a part of the school before it (南岭大学|北校区)."""
        return bool(pieces) and pieces[-1].end == piece.start and piece.suffix in _campuses()

    def _chains(self) -> Iterator[tuple[int, int]]:
        """Runs of adjoining hits, each a smaller area than the one before it; a short name only if it lies there."""
        start = end = -1
        rank = 0
        outer: Areas | None = None
        for at, (left, right, areas) in enumerate(self.places):
            lowest, highest = areas.ranks
            if lowest == _TOWNSHIP and self.text[right - 1] == "乡" and rule("countryside").after(self.text, right, 2):
                continue  # 宜居|乡村
            if lowest == _TOWNSHIP and rule("joined").before(self.text, left + 2, 8):
                continue  # 社区|联合|街道
            ranked = stands_full(self.text, self.places, at)
            if left == end and outer is not None and not ranked and not inside(areas, outer):
                continue  # 柳溪镇|莲花|节: no county, but the beginning of another name
            if (
                not ranked
                and 0 < left - end <= _GAP
                and start >= 0
                and self.clean(end, left) == end
                and self.low(left) < end
                and rule("dateline").after(self.text, right, 12) is None  # 安徽|网|池州|讯
                and rule("lead.verb").before(self.text, left, 6) is None  # 西安分行|服务|陕西
            ):
                continue  # 广元市|东坝凤凰|广场
            signed = lowest == _TOWNSHIP and left - end == 1 and rank == _COUNTY
            if signed and rule("town.full").ending(self.text, right, 2) and rule("town.sign").whole(self.text[end]):
                left = end  # 昭觉县|三|石涧乡
            if left == end and highest > rank:
                end, rank, outer = right, highest, areas
                continue
            if lowest == _TOWNSHIP and left != end and not self._opens(left):
                if right - left == 2:
                    continue  # 垭|口镇
                left -= rule("prefix").ending(self.text, left, 1) is not None and self._opens(left - 1)  # 大|石涧镇
            if end > start:
                yield start, end
            start, end, rank, outer = left, right, lowest, areas
        if end > start:
            yield start, end

    def _with_town(self, start: int, end: int) -> Piece:
        """The chain with a town of its last county that follows without its rank word: 墨江|联珠."""
        at = self.places.ending_at(end)
        full = at is not None and stands_full(self.text, self.places, at)
        towns = frozenset[str]() if at is None else towns_of(self.places.payloads[at], ordinary=full)
        for size in (4, 3, 2):
            stop = min(end + size, len(self.text))
            named = self.text[end:stop] in towns and not rule("generic.tail").whole(self.text[end:stop])
            if named and rule("town.after").after(self.text, stop, 4):
                return Piece(start, stop, end, "town")
        if rule("town.full").ending(self.text, end, 2) and (found := rule("hamlet").pattern.match(self.text, end)):
            name = found["name"]
            common = known_word(name) and not words(name)[0].tag.startswith(NAME_TAGS)
            plain_word = common or is_none(name) or rule("glue").whole(name[0])
            if not plain_word and all_nominal(self.text, end, found.end()):
                return Piece(start, found.end(), end, "town")
        return Piece(start, end, end, "")

    def _opens(self, start: int) -> bool:
        """Whether a word begins at the offset: no other name runs into it (信用滁州)."""
        low = self.low(start)
        if low == start or self.clean(low, start) == start or self._behind_verb(low, start):
            return True
        return any(rule(name).before(self.text, start, 7) for name in ("epithet", "year", "gathered", "time"))

    def _behind_verb(self, low: int, start: int) -> bool:
        """Whether jieba cuts a verb or function word of two characters off right before the offset: 点评|上海."""
        cut = words(self.text[low : start + 4])
        leads = any(low + word.end == start and word.end - word.start > 1 and word.tag in _LEADS for word in cut)
        leads = leads or rule("lead.verb").before(self.text, start, 6) is not None
        return leads and any(low + word.start == start and word.tag == "ns" for word in cut)

    def _suffixed(self, match: re.Match[str], pieces: list[Piece]) -> Piece | None:
        """The piece that ends with this suffix, or None where the name before it is none."""
        kind = suffix_kinds()[match[0]]
        whole = kind == "numbered"  # 第二中学 is a name by itself
        kind = "org" if whole else kind
        if self._goes_on(match, kind):
            return None
        last = pieces[-1] if pieces else None
        if last is not None and last.end == match.start() and rule("towns").starting(self.text, last.end):
            return None
        village = last is not None and last.kind in ("", "admin") and self._village(last.end, match)
        firm = last is not None and not last.kind and self._firm(last.end, match)
        attached = village or firm or (last is not None and self._attached(last.end, match.start()))
        start = last.end if attached and last is not None else self._unattached(self.low(match.start()), match)
        if start is None:
            return Piece(match.start(), match.end(), match.start(), kind, match[0]) if whole else None
        if not attached and (lead := rule("lead").pattern.match(self.text, start, match.start())) is not None:
            start = lead.end()
        name = self.text[start : match.start()]
        if len(name) > _NAME_LIMIT or rule("blank").pattern.search(name) or rule("number").pattern.search(name):
            return None
        if not name and attached and last is not None and self._facility(match[0], last):
            return Piece(start, match.end(), start, kind, match[0])
        joined = attached and last is not None and not last.kind and len(name) == 1
        if joined and rule("glue").whole(name):
            return None
        named = attached and any(rule(word).whole(name + match[0]) for word in ("college", "central.venue"))
        own = attached and last is not None and self._own(last, name, match[0])
        if not (joined or village or named or own or firm) and (
            not name or rule("generic.name").whole(name + match[0])
        ):
            return None
        fit = self._fit(start, match, kind, attached=attached)
        return Piece(start, match.end(), start, kind, match[0]) if fit else None

    def _attached(self, end: int, start: int) -> bool:
        """Whether nothing but a name stands between the end of a piece and the start of a suffix."""
        return self.low(start) <= end <= start and goes_through(self.text, self.places, end, start)

    def _fit(self, start: int, match: re.Match[str], kind: str, *, attached: bool) -> bool:
        """Whether the words before a suffix are a name: no common words, no part of a longer one."""
        name = self.text[start : match.start()]
        whole = [word.tag for word in words(name + match[0])] == ["ns"] and len(name) > 1  # 云多|村
        if not whole and rule("generic.end").before(name, len(name), _REACH):
            return False
        short = len(name) < 2 and kind != "admin" and not attached
        if short or is_none(name + match[0]) or not self._likely(start, match, attached=attached):
            return False
        return not (rule("joined").before(name, len(name), len(name)) or rule("superlative").starting(name, 0))

    def _goes_on(self, match: re.Match[str], kind: str) -> bool:
        """Whether what looks like the ending of a name is a part of a longer word or name: 美丽乡|村, 新屯|子村."""
        text, end = self.text, match.end()
        if rule("not.suffix.after").after(text, end, 4) or rule("on.the.way").starting(text, match.start() - 1):
            return True
        if match[0] == "乡" and rule("countryside").after(text, end, 2):
            return True
        if kind in ("venue", "street") and rule("goes.on").after(text, end, 4):
            return True
        if match[0] == "村" and rule("village.twice").starting(text, end) is not None:
            return True
        sign = rule("hamlet.sign").whole(match[0]) or (len(match[0]) == 1 and kind in ("org", "street"))
        return sign and rule("village.on").after(text, end, 6) is not None

    def _with_prefix(self, piece: Piece) -> Piece:
        """A village with the sign before its name that jieba cuts off, where a word begins there: 到达|小张庄村."""
        before = piece.start - 1
        first = before >= 0 and rule("prefix.first").whole(self.text[before : piece.end])
        if piece.suffix != "村" or not (first or (before >= 1 and rule("prefix").whole(self.text[before]))):
            return piece
        low = self.low(piece.start)
        cut = () if first else words(self.text[low : piece.end])
        leads = before == low or any(low + word.end == before and word.tag.startswith(_LEADS) for word in cut)
        return Piece(before, piece.end, before, piece.kind, piece.suffix) if leads else piece

    def _firm(self, start: int, match: re.Match[str]) -> bool:
        """Whether the full name of a company stands right behind its area, of any signs: 天台县|馨和食品有限公司.

        So does a town's own company that is called by what it supplies: 天台县|公交公司.
        """
        name = self.text[start : match.start()]
        if rule("supplier").whole(name + match[0]):
            return True
        if not rule("company").whole(match[0]) or not 1 < len(name) <= _NAME_LIMIT or not _RUN.fullmatch(name):
            return False
        return all(hit.end() - hit.start() == 1 for hit in stop_pattern().finditer(name))

    def _village(self, start: int, match: re.Match[str]) -> bool:
        """Whether a village of common signs stands right behind its town: 白石镇|中心村, 白石镇|中湖村."""
        behind = rule("town.full").ending(self.text, start, 2) is not None
        found = rule("town.village").starting(self.text, start) if behind else None
        return found is not None and found.end() == match.end()

    def _likely(self, start: int, match: re.Match[str], *, attached: bool) -> bool:
        """Whether the words before an ending can be a name: common words are one only by twos (幸福村, 人民广场)."""
        name = self.text[start : match.start()]
        if attached and rule("company").whole(match[0]):
            return True
        if attached:
            return len(name) < 3 or is_proper(name) or all_nominal(self.text, start, match.start())
        return len(name) == 2 or is_proper(name)

    def _facility(self, suffix: str, last: Piece) -> bool:
        """Whether a bare ending right after a place names a facility of it (白石镇中心学校, 水街夜市)."""
        kind = suffix_kinds()[suffix]
        at = self.places.ending_at(last.end)
        if not last.kind and at is not None and not stands_full(self.text, self.places, at):
            return True
        if rule("village.word").whole(last.suffix) and rule("committee").whole(suffix):
            return True
        return kind in ("org", "numbered") or (kind == "venue" and (suffix not in plain() or bool(last.kind)))

    def _own(self, last: Piece, name: str, suffix: str) -> bool:
        """Whether generic words name a venue right behind the short name of an area: 嘉兴|革命|纪念馆."""
        at = self.places.ending_at(last.end)
        short = not last.kind and at is not None and not stands_full(self.text, self.places, at)
        kept = suffix not in plain() or rule("own.kind").whole(suffix)
        venue = suffix_kinds()[suffix] == "venue" and kept
        return short and venue and bool(name) and not rule("generic.lead").starting(name, 0)

    def _unattached(self, low: int, match: re.Match[str]) -> int | None:
        """Where an unknown name begins: after the last function word, by jieba's words."""
        start = self.clean(behind_units(self.text, low, match.start()), match.start())
        if start >= match.start():
            short = 2 <= match.start() - low <= 5 and not rule("verb.end").ending(self.text, match.start(), 1)
            stops = stop_pattern().finditer(self.text, low, match.start())
            short = short and all(hit.end() - hit.start() == 1 for hit in stops)  # 途经|汽车站
            return low if short and all_nominal(self.text, low, match.start()) else None
        if match[0] == "村" and 1 < match.start() - start < _COUNTY and opens_name(self.text, start):
            return start
        text = self.text[: match.end()] if rule("yard").starting(self.text, match.end()) else self.text  # 中学|校园
        found = verb_cut(self.text, noun_start(text, start, match.end(), len(match[0])), match.start())
        if found is None or found == start:
            return found
        opened = start == low or rule("opening").before(self.text, start, 12) is not None
        return start if opened and all_nominal(self.text, start, match.start()) else found

    def low(self, end: int) -> int:
        """Where the run of characters begins that ends at the offset: how far a name can reach back."""
        run = _RUN.match(self.text[end - _REACH if end > _REACH else 0 : end][::-1])
        return end - run.end() if run else end

    def clean(self, low: int, end: int) -> int:
        """The offset after the last function word in text[low:end]."""
        return clean(self.text, self.places, low, end)

    def word(self, piece: Piece) -> bool:
        """Whether jieba cuts the piece as words of their own."""
        low = max(0, piece.start - 4)
        edges = {low + word.start for word in words(self.text[low : piece.end + 4])} | {len(self.text)}
        return piece.start in edges and (
            piece.end in edges or rule("attribute").after(self.text, piece.end, 6) is not None
        )

    def confirmed(self, piece: Piece) -> bool:
        """Whether the area opens a clause, and the report names it with its rank word or in a unit's name too."""
        return self._begins_clause(piece) and self.text[piece.start : piece.end] in self.ranked

    def surely(self, piece: Piece) -> bool:
        """Whether the report names the area with its rank word too, and those of the area follow: 新宁|广大群众."""
        sure = rule("attribute.sure").after(self.text, piece.end, 6) is not None
        return sure and self.text[piece.start : piece.end] in self.ranked

    @cached_property
    def ranked(self) -> frozenset[str]:
        """The short names that stand somewhere in the report with their rank word or in the name of a unit."""
        found: set[str] = set()
        for at, (start, end, areas) in enumerate(self.places):
            if stands_full(self.text, self.places, at):
                found.update(division.short for division in areas.divisions)
            elif rule("ranked.again").after(self.text, end, 4):
                found.add(self.text[start:end])
        return frozenset(found)

    def other_sense(self, piece: Piece) -> bool:
        """Whether an area's name is a part of a brand (掌上|达州), an author's, or a mere word in the report."""
        name = self.text[piece.start : piece.end]
        if rule("poster").before(self.text, piece.start, 8):
            return True  # 2024-03-17 18:30 发表于|浙江
        if rule("author.open").before(self.text, piece.start, 5) and rule("author.close").after(
            self.text, piece.end, 40
        ):
            return True
        if rule("brand").before(self.text, piece.start, 3) or rule("run.together").before(self.text, piece.end, 4):
            return True
        return rule("common.noun").whole(name) and name not in self.ranked

    def opens(self, piece: Piece) -> bool:
        """Whether a word begins where the piece does: no other name runs into it (信用滁州)."""
        return self._opens(piece.start) or self.institutions.ending_at(piece.start) is not None

    def in_name(self, start: int, end: int) -> bool:
        """Whether the stretch is a part of a quoted name or title: “走进南岭”活动, 《南岭日报》."""
        part = self.names.covers(start, end) and self.names.starting_at(start) != end
        return part or self.quoted.covers(start, end)

    def sharing(self, pieces: list[Piece]) -> set[int]:
        """The starts of the areas that share the office named behind the next one: 东山区、西山区|公安局.

        So does the wider area of a city or county: 云岭省、南岭市|公安局.
        """
        found: set[int] = set()
        for piece, after in zip(reversed(pieces[:-1]), reversed(pieces[1:]), strict=True):
            if piece.kind or after.kind or not rule("list.between").whole(self.text[piece.end : after.start]):
                continue
            alike = self.text[piece.end - 1] == self.text[after.end - 1] or self._wider(piece, after)
            office = after.start in found or self.organization(after) is not None
            if alike and office and rule("unknown.admin").before(self.text, piece.end, 3) and not self.located(piece):
                found.add(piece.start)
        return found

    def _wider(self, piece: Piece, after: Piece) -> bool:
        """Whether a province or city is named before one of its own, each with its rank word: 云岭省、|南岭市."""
        one, other = self.places.ending_at(piece.end), self.places.ending_at(after.end)
        if one is None or other is None or not stands_full(self.text, self.places, other):
            return False
        return inside(self.places.payloads[other], self.places.payloads[one])

    def organization(self, piece: Piece) -> int | None:
        """The end of the organization whose name begins with this place, or None."""
        bureau = rule("bureau").after(self.text, piece.end, 20)
        if bureau is not None and "局" not in self.text[piece.end : piece.end + bureau.start("head")]:
            return piece.end + bureau.end()
        for name, far in (("task.force", 30), ("department", 20)):
            if (part := rule(name).after(self.text, piece.end, far)) is not None:
                return piece.end + part.end()
        if rule("committee").whole(piece.suffix) and rule("room").after(self.text, piece.end, 4):
            return None  # 柳溪村村委会|办公室
        found = rule("organization").after(self.text, piece.end, 16)
        if found is None or rule("each.of").after(self.text, piece.end, 5):
            return None
        end = piece.end + found.end()
        head = piece.end + found.start("head")
        within = self.institutions.last_within(head + 1, end)  # 地方|金融监管局
        if self.institutions.overlaps(head, end) and within is None:
            return None  # 蓬瑠村|书记握着嵊州农商行
        named = self.clean(piece.end, head) == piece.end or rule("field").whole(self.text[piece.end : head])
        return end if named else None
