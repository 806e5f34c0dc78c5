"""A view in, the places and institutions of the tables that its text names: each pass runs once per report.

Results are kept in `view.memo`, since several labels read the same hits.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from operator import itemgetter
from typing import Generic, TypeVar, cast

from reportmine.knowledge.divisions import Division, all_divisions, candidates_en, candidates_zh
from reportmine.knowledge.institutions import Institution, all_institutions, at_time, ranked
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.match.stops import stop_pattern
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View, fold
from reportmine.text.words import known_word

T = TypeVar("T")
_LONGEST_HEAD = 60
_WINDOW = 12  # so many characters hold the longest name of a place


class Hits(Generic[T]):
    """Disjoint hits in order of start: parallel lists of starts, ends and payloads."""

    def __init__(self, found: Iterable[tuple[int, int, T]]) -> None:
        ordered = sorted(found, key=itemgetter(0))
        self.starts = [start for start, _, _ in ordered]
        self.ends = [end for _, end, _ in ordered]
        self.payloads = [payload for _, _, payload in ordered]

    def __iter__(self) -> Iterator[tuple[int, int, T]]:
        return zip(self.starts, self.ends, self.payloads, strict=True)

    def ending_at(self, end: int) -> int | None:
        """The index of the hit that ends at the offset."""
        at = bisect_left(self.ends, end)
        return at if at < len(self.ends) and self.ends[at] == end else None

    def starting_at(self, start: int) -> int | None:
        """The end of the hit that starts at the offset."""
        at = bisect_left(self.starts, start)
        return self.ends[at] if at < len(self.starts) and self.starts[at] == start else None

    def chain_start(self, end: int, low: int) -> int:
        """The start of the run of adjoining hits that ends at the offset, not before `low`; else `end`."""
        while (at := self.ending_at(end)) is not None and self.starts[at] >= low:
            end = self.starts[at]
        return end

    def last_within(self, low: int, high: int) -> int | None:
        """The index of the last hit inside [low, high)."""
        at = bisect_right(self.ends, high) - 1
        return at if at >= 0 and self.starts[at] >= low else None

    def first_within(self, low: int, high: int) -> int | None:
        """The start of the first hit inside [low, high)."""
        at = bisect_left(self.starts, low)
        return self.starts[at] if at < len(self.starts) and self.ends[at] <= high else None

    def overlaps(self, start: int, end: int) -> bool:
        """Whether a hit shares a code point with [start, end)."""
        at = bisect_left(self.starts, end) - 1
        return at >= 0 and self.ends[at] > start

    def covers(self, start: int, end: int) -> bool:
        """Whether one hit contains the whole of [start, end)."""
        at = bisect_right(self.starts, start) - 1
        return at >= 0 and self.ends[at] >= end


@dataclass(frozen=True, slots=True)
class Body:
    """An institution as the text names it: a row of the table, or a name made by a pattern (柳溪农商银行).

    Attributes:
        full: canonical full name.
        kind: central_bank, bank, rural_bank, insurer, securities, regulator …
        country: two-letter code; "CN" for Chinese ones.
        national: whether a place beside it names a unit of it (东山农行), not the institution itself (柳溪农商银行).
    """

    full: str
    kind: str
    country: str
    national: bool
    institution: Institution | None = None

    @property
    def central_bank(self) -> bool:
        """Whether it is a central bank."""
        return self.kind == "central_bank"


@dataclass(frozen=True, slots=True)
class WorldPlace:
    """A country, US state or town outside mainland China, by its English name."""

    name: str
    kind: str
    country: str


@dataclass(frozen=True, slots=True)
class Township:
    """A town, township or subdistrict by its full name, with the codes of the counties that have one of this name."""

    name: str
    counties: tuple[str, ...]


Area = Division | WorldPlace | Township
_LEVELS = {"province": 1, "prefecture": 2, "county": 3}


class Areas(tuple[Area, ...]):
    """What one name of the tables may mean; what follows from the name alone is worked out once."""

    @cached_property
    def divisions(self) -> list[Division]:
        """The Chinese divisions among them."""
        return [area for area in self if isinstance(area, Division)]

    @cached_property
    def worlds(self) -> list[WorldPlace]:
        """The places abroad among them."""
        return [area for area in self if isinstance(area, WorldPlace)]

    @cached_property
    def ranks(self) -> tuple[int, int]:
        """The largest and the smallest area: 1 province, 2 prefecture, 3 county, 4 township."""
        ranks = [_LEVELS[area.level] if isinstance(area, Division) else 4 for area in self]
        return min(ranks), max(ranks)

    @cached_property
    def only(self) -> Division | None:
        """The division, where all divisions among them are one and the same at several times."""
        same = len({(d.full, d.province, d.city) for d in self.divisions}) == 1
        return self.divisions[-1] if same else None

    @cached_property
    def told(self) -> frozenset[str]:
        """Full names of the province and prefecture that the name tells without doubt."""
        divisions = self.divisions
        if len(divisions) < len(self) or not divisions:
            return frozenset()
        upper = {(d.province, _prefecture(d)) for d in divisions}
        one_name = len({d.short for d in divisions}) == 1 and len({province for province, _ in upper}) == 1
        if one_name and len(upper) > 1:
            upper = {(d.province, _prefecture(d)) for d in divisions if d.until is None}
        return frozenset(name for pair in upper for name in pair if name) if len(upper) == 1 else frozenset()


def _prefecture(division: Division) -> str:
    return division.full if division.level == "prefecture" else division.city


@cache
def _ordinary() -> frozenset[str]:
    """Names of divisions that are first of all ordinary words (老城区, 新区)."""
    return frozenset(column("division_ordinary", "surface"))


@cache
def _place_names(lang: str) -> PhraseIndex[Area]:
    entries: list[tuple[str, Area]] = []
    if lang == "en":
        for row in read_table("world_places"):
            entries.append((row["surface"], WorldPlace(row["surface"], row["kind"], row["country"])))
        for row in read_table("world_regions"):
            if row["kind"] != "abbreviation":
                entries.append((row["surface"], WorldPlace(row["surface"], row["kind"], row["country"])))
    else:
        for row in read_table("townships"):
            entries.append((fold(row["name"]), Township(row["name"], tuple(row["counties"].split("|")))))
    for division in all_divisions():
        if lang == "zh":
            names = {division.full, division.short, *division.alias} - _ordinary()
        else:
            names = {division.pinyin, division.pinyin.replace("'", ""), *division.english}
        # the text is folded: 乾安 stands there as 干安
        entries.extend((fold(name), division) for name in names if len(name) > 1)
    return PhraseIndex(entries, words=lang == "en", gather=Areas)


def place_hits(view: View) -> Hits[Areas]:
    """Names of Chinese divisions in the text, in English also of towns and countries elsewhere; longest, then first."""
    if "places" not in view.memo:
        found = _place_names(view.lang).find(view.text)
        if view.lang == "zh":
            found = _behind_institutions(view, [hit for hit in found if not _crosses(view.text, hit[0], hit[1])])
        view.memo["places"] = Hits(found)
    return cast("Hits[Areas]", view.memo["places"])


def _behind_institutions(
    view: View, found: list[tuple[int, int, tuple[Area, ...]]]
) -> list[tuple[int, int, tuple[Area, ...]]]:
    """The hits; where one takes the end of an institution's name, those behind it: 工商银行|唐山, not 行唐."""
    ends = sorted(end for _, end, _ in _listed(view))
    out: list[tuple[int, int, tuple[Area, ...]]] = []
    for number, hit in enumerate(found):
        at = bisect_right(ends, hit[0])
        if at == len(ends) or ends[at] >= hit[1]:
            out.append(hit)
            continue
        begin = ends[at]
        limit = found[number + 1][0] if number + 1 < len(found) else len(view.text)
        for start, end, areas in _place_names("zh").find(view.text[begin : begin + _WINDOW]):
            if begin + start < hit[1] and begin + end <= limit:
                out.append((begin + start, begin + end, areas))
    return out


def _crosses(text: str, start: int, end: int) -> bool:
    """Whether a name only seems to stand where two words meet: 金|融安|全, 管|理县|域, 新|华村镇|银行."""
    if end - start > 2:
        return text.startswith("村镇银行", end - 2)
    before = text[start - 1 : start]
    if not "\u3400" <= before <= "\u9fff" or not known_word(before + text[start]):
        return False
    return text[end - 1] == "县" or known_word(text[end - 1 : end + 1])


def place_named(name: str) -> tuple[Area, ...]:
    """The areas that bear exactly this English name."""
    return _place_names("en").get(name)


def _lowered(name: str) -> tuple[str, ...]:
    """The name as machine translation may write it: "people's Bank of China", "People's bank"."""
    words = name.split()
    if len(words) < 2 or "ank" not in name:
        return (name,)
    bank = " ".join("bank" if word == "Bank" else word for word in words)
    small = (name.lower(),) if len(words) > 2 else ()
    if " of " in name or " and " in name:
        small = (*small, name.replace(" of ", " Of ").replace(" and ", " And "))
    return name, name[0].lower() + name[1:], bank, bank[0].lower() + bank[1:], *small


def _small_bank(name: str) -> str:
    """The name of three words or more as haste writes it: "Reserve bank of India"."""
    return name.replace(" Bank ", " bank ") if name.count(" ") > 1 else name


@cache
def _institution_names(lang: str) -> PhraseIndex[Body]:
    entries: list[tuple[str, Body]] = []
    for one in ranked():
        body = Body(one.full, one.kind, one.country, one.national, one)
        names = one.zh_names if lang == "zh" else one.en_names
        if lang == "en" and one.country == "CN":
            names = tuple(dict.fromkeys(form for name in names for form in _lowered(name)))
        elif lang == "en":
            names = tuple(dict.fromkeys(form for name in names for form in (name, _small_bank(name))))
        # translations and tokenizers part the possessive: "the People 's Bank of China"
        parted = (name.replace("'s ", " 's ") for name in names if "'s " in name) if lang == "en" else ()
        entries.extend((name, body) for name in (*names, *parted))
    return PhraseIndex(entries, words=lang == "en")


def _at_time(bodies: tuple[Body, ...], year: int | None) -> Body:
    """The body that stood in the year, among those that share a name."""
    rows = [body.institution for body in bodies if body.institution is not None]
    fitting = at_time(rows, year) if len(bodies) > 1 else ()
    return next((body for body in bodies if fitting and body.institution == fitting[0]), bodies[0])


def institutions_named(name: str) -> tuple[Body, ...]:
    """The institutions that bear exactly this English name."""
    return _institution_names("en").get(name)


@cache
def _weak_names() -> PhraseIndex[Body]:
    """The names of Chinese institutions that are also other words: 浦发, 平安."""
    rows = (one for one in all_institutions() if one.kind in ("bank", "insurer"))
    bodies = ((Body(one.full, one.kind, one.country, one.national, one), one.zh_weak) for one in rows)
    return PhraseIndex((name, body) for body, names in bodies for name in names)


def _weak(text: str) -> Iterator[tuple[int, int, tuple[Body, ...]]]:
    """Such names right before a place and a unit word that fits their kind: 浦发|宁波分行, 平安|宁波分公司."""
    unit = read_rules("institutions")["weak.unit"]
    for start, end, bodies in _weak_names().find(text):
        window = text[end : end + _WINDOW]
        place = next((stop for begin, stop, _ in _place_names("zh").find(window) if begin == 0), None)
        follows = None if place is None else unit.after(text, end + place, _WINDOW)
        if follows is None:
            continue
        fitting = tuple(body for body in bodies if follows.lastgroup in (body.kind, "any"))
        if fitting:
            yield start, end, fitting


def _listed(view: View) -> list[tuple[int, int, tuple[Body, ...]]]:
    """The institutions of the table that the text names."""
    if "institutions.listed" not in view.memo:
        found = _institution_names(view.lang).find(view.text)
        if view.lang == "zh":
            known = Hits(found)
            found = sorted([*found, *(hit for hit in _weak(view.text) if not known.overlaps(hit[0], hit[1]))])
        view.memo["institutions.listed"] = found
    return cast("list[tuple[int, int, tuple[Body, ...]]]", view.memo["institutions.listed"])


def institution_hits(view: View) -> Hits[Body]:
    """Institutions named in the text, those of the table and those made by a pattern."""
    if "institutions" not in view.memo:
        listed = [(start, end, _at_time(bodies, view.year)) for start, end, bodies in _listed(view)]
        view.memo["institutions"] = Hits(_with_patterns(view, listed))
    return cast("Hits[Body]", view.memo["institutions"])


def _with_patterns(view: View, listed: list[tuple[int, int, Body]]) -> list[tuple[int, int, Body]]:
    """The listed hits, and names made of a place or an unknown word with an institution's ending."""
    known = Hits(listed)
    made: list[tuple[int, int, Body]] = []
    for match in _patterned(view):
        end = match.end("tail")
        at = known.last_within(max(0, end - 40), end)
        listed_here = at is not None and known.ends[at] > match.start("tail")
        if (listed_here or known.covers(match.start("tail"), end)) and not _longer(view, known, at, match):
            continue
        start = match.start() if view.lang == "en" else _start_zh(view, match.start("tail"))
        if start is not None and (not made or made[-1][1] <= start):
            body = _made(view.text[start:end], match["tail"], view.lang)
            made.append((start, end if view.lang == "en" else _with_form(view.text, end), body))
    fresh = Hits(made)
    return [hit for hit in listed if not fresh.overlaps(hit[0], hit[1])] + made


def _with_form(text: str, end: int) -> int:
    """The end of an institution's name with the corporate form that follows it: 柳溪农村商业银行|股份有限公司."""
    forms = column("corporate_forms", "form", lang="zh")
    return end + max((len(form) for form in forms if text.startswith(form, end)), default=0)


def _patterned(view: View) -> Iterator[re.Match[str]]:
    """Names made by a pattern; in English the endings are sought first, since capitals are everywhere."""
    pattern = read_rules("institutions")[f"pattern.{view.lang}"].pattern
    if view.lang == "zh":
        yield from pattern.finditer(view.text)
        return
    done = 0
    for start, end, _ in _english_endings().find(view.text):
        low = max(done, view.text.rfind(" ", 0, max(0, start - _LONGEST_HEAD)) + 1)
        match = pattern.search(view.text, low, end)
        if match is not None and match.end() == end:
            done = end
            yield match


@cache
def _english_endings() -> PhraseIndex[None]:
    return PhraseIndex([(ending, None) for ending in column("institution_endings", "surface", lang="en")], words=True)


def _longer(view: View, known: Hits[Body], at: int | None, match: re.Match[str]) -> bool:
    """Whether a capitalized word before a listed foreign name makes it another's ("Demerara Trust Bank").

    Of a Chinese bank's name only where the report does not speak of China: "Indus Agricultural Bank".
    """
    if view.lang == "zh" or at is None or known.ends[at] != match.end("tail"):
        return False
    body = known.payloads[at]
    chinese = body.country == "CN"
    if chinese and not body.national and body.kind == "rural_bank" and match.start() < known.starts[at]:
        return bool(seats_en(match["head"].strip()))
    if chinese and ("China" in view.text or "yuan" in view.text or candidates_en(match["head"].split()[0])):
        return False
    first = match["head"].split()[0]
    return match.start() < known.starts[at] and first not in frozenset(column("stops.en", "surface"))


def _innermost(head: str, *, keep: bool = False) -> str:
    """The innermost division that the words before an institution's ending name: its short form, or the form given."""
    for start in range(len(head) - 1):
        found = candidates_zh(head[start:])
        if found:
            return head[start:] if keep else found[-1].short
    return head


def _made(name: str, tail: str, lang: str) -> Body:
    """The institution that a pattern found; a translated Chinese one gets its Chinese name (宁乡农村商业银行)."""
    if lang == "zh":
        full = expanded(tail)
        head = name.removesuffix(tail)
        # a cooperative bears its county's whole name, a bank the short one (柳溪县农村信用合作联社, 柳溪农村商业银行),
        # a village bank what stands there
        if not full.endswith("村镇银行"):
            head = _innermost(head, keep=full.endswith(("联社", "合作社")))
        return Body(head + full, _kind(tail), "CN", False)
    head = name.removesuffix(tail).strip()
    chinese = column("institution_endings", "zh", surface=tail)
    if chinese and chinese[0]:
        seats = {division.short: division for division in seats_en(head)}
        full = named_after(seats.popitem()[1], head, chinese[0]) if len(seats) == 1 else name
        return Body(full, _kind(tail), "CN", False)
    return Body(name, _kind(tail), "", False)


def seats_en(head: str) -> tuple[Division, ...]:
    """The divisions that the words before a translated bank's ending may mean: the innermost of "Hubei Jingmen"."""
    if whole := candidates_en(head):
        return whole
    words = head.split()
    for at in range(1, len(words)):
        outer = {d.full for d in candidates_en(" ".join(words[:at]))}
        inner = candidates_en(" ".join(words[at:]))
        found = tuple(d for d in inner if {d.city, d.province} & outer)
        if found:
            return found
    return ()


def named_after(seat: Division, head: str, ending: str) -> str:
    """A Chinese bank's name; a cooperative bears its county's name with the kind that the text gives, else its own."""
    if not ending.endswith(("联社", "合作社")):
        return seat.short + ending
    kind = next((zh for word, zh in (("County", "县"), ("City", "市"), ("District", "区")) if head.endswith(word)), "")
    return (seat.short.removesuffix(kind) + kind if kind else seat.full) + ending


def _start_zh(view: View, tail: int) -> int | None:
    """Where the name before an institution's ending begins, or None where there is no name."""
    rules = read_rules("institutions")
    text, places = view.text, place_hits(view)
    low = tail
    while low > 0 and tail - low < 14 and "\u3400" <= text[low - 1] <= "\u9fff":
        low -= 1
    start = low
    for hit in stop_pattern().finditer(text, low, tail):
        # 联合 is a part of some village banks' names
        if not places.covers(hit.start(), hit.end()) and not text.startswith("村镇银行", hit.end()):
            start = hit.end()
    chain = places.chain_start(tail, start)
    if chain < tail:
        return chain
    if rules["pattern.zh.placed"].starting(text, tail):
        return None
    inner = places.first_within(start, tail)
    start = start if inner is None else inner
    head = text[start:tail]
    if inner is not None and len(head) <= 12:
        return start
    named = rules["pattern.zh.head"].pattern.search(head) and not rules["pattern.zh.generic"].pattern.search(head)
    return start if named else None


@cache
def _endings() -> dict[str, tuple[str, str]]:
    return {row["surface"]: (row["full"], row["kind"]) for row in read_table("institution_endings")}


def expanded(name: str) -> str:
    """The name with its ending in full: 柳溪农商行 becomes 柳溪农村商业银行."""
    for ending, (full, _) in _endings().items():
        if name.endswith(ending):
            return name.removesuffix(ending) + full
    return name


def _kind(tail: str) -> str:
    return _endings()[tail][1] if tail in _endings() else "bank"
