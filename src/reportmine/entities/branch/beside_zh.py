"""A Chinese report's institutions and places in, the units out that are named by a place without a unit word.

东山人行, 中国人寿新宁县公司, 湖南局 of a regulator.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportmine.entities.branch.found_zh import PREFECTURE, Found, ends_in
from reportmine.entities.branch.names_zh import Names
from reportmine.entities.branch.rules import zh_rule
from reportmine.match.hits import Hits
from reportmine.match.institutions import expanded
from reportmine.match.listed import Body
from reportmine.text.phrases import PhraseIndex
from reportmine.text.words import known_word

_KEPT = {"insurer": ("insurer", "company"), "exchange": ("office", "exchange.base")}  # kind of unit, rule of its word
_BANKS = ("any", "bank", "outlet")  # kinds of unit that banks have


def city_institutions(names: Names, taken: list[Found]) -> Iterator[Found]:
    """Institution beside a place without a unit word: 东山人行, 南岭农行; or beside the name of one of the units."""
    ends = [one.end for one in taken]
    told = {names.text[one.name_start : one.unit_start] for one in taken if one.kind in _BANKS}
    told |= {names.text[_inner(names, one) : one.unit_start] for one in taken if one.kind in _BANKS}
    hits = names.institutions
    for at, (start, end) in enumerate(zip(hits.starts, hits.ends, strict=True)):
        if not hits.payloads[at].national or _local(names, start):
            continue
        place = names.places.chain_start(start, names.boundary(start, 0))
        part = False
        if place == start:
            place = _named_before(names, start, told)
        if place == start:
            place = _city_part(names, start)
            part = place < start
        if place == start or zh_rule("joins.county").ending(names.text, start, 12) is not None:
            continue
        near = bisect_left(ends, end)
        if near < len(taken) and taken[near].start < end:
            continue
        form = zh_rule("form").after(names.text, end, 16)  # 岳阳人保财险|公司
        last = end if form is None or hits.payloads[at].kind not in ("insurer", "securities") else end + form.end()
        county = hits.payloads[at].kind == "central_bank" and zh_rule("county").ending(names.text, start, 1)
        level = "sub_branch" if county or part else "branch"
        yield Found(place, last, place, start, at, level, "any", rule="place.institution")
        for further in _sharing(names, last):
            row = hits.starts[further], hits.ends[further]
            yield Found(*row, place, start, further, level, "any", rule="place.institution")


def _sharing(names: Names, end: int) -> Iterator[int]:
    """The banks that share the place named before the first: 新宁人行、|农行|驻崀山镇工作组."""
    hits = names.institutions
    while names.text.startswith("、", end):
        at = bisect_left(hits.starts, end + 1)
        if at == len(hits.starts) or hits.starts[at] != end + 1 or hits.payloads[at].kind != "bank":
            return
        start, end = hits.starts[at], hits.ends[at]
        short = zh_rule("sharing.name").whole(names.text[start:end])
        if not short or zh_rule("sharing.after").after(names.text, end, 4) is None:
            return
        yield at


def _local(names: Names, start: int) -> bool:
    """Whether a bank bears the name of a place in the province before it, so that it is no unit: 浙江省|湖州银行."""
    inner, outer = names.places.starting_at(start), names.places.ending_at(start)
    return inner is not None and outer is not None and names.places.payloads[outer].ranks[0] < PREFECTURE


def shortened(names: Names, taken: list[Found]) -> Iterator[Found]:
    """A unit called by its place and what its insurer or bank is called in short: 邵阳新华 for 新华保险邵阳中支.

    Only one that the report names in full: the short name is another word, too.
    """
    hits = names.institutions
    wanted: dict[str, tuple[Found, int]] = {}
    for one in taken:
        row = None if one.institution is None else hits.payloads[one.institution].institution
        place = zh_rule("rank.end").pattern.sub("", names.text[one.name_start : one.unit_start])
        if row is not None and row.kind in ("insurer", "bank") and len(place) > 1:
            wanted.update((place + short, (one, len(place))) for short in row.zh_weak)
    spans = Hits((one.start, one.end, None) for one in taken)
    for start, end, found in PhraseIndex(wanted.items()).find(names.text) if wanted else ():
        one, size = found[0]
        if (
            hits.overlaps(start, end)
            or spans.overlaps(start, end)
            or not zh_rule("short.after").after(names.text, end, 4)
        ):
            continue
        yield Found(start, end, start, start + size, one.institution, "branch", "any", rule="place.institution")


def by_kind(names: Names, taken: Sequence[Found]) -> Iterator[Found]:
    """The units, those with the insurer that the report names there that are called by its kind: 邵阳|财险|支公司.

    Elsewhere 邵阳财险 is an insurer of its own.
    """
    hits = names.institutions
    listed = [one for one in taken if one.institution is not None and hits.payloads[one.institution].institution]
    for one in taken:
        at = one.institution
        made = at is not None and hits.payloads[at].kind == "insurer" and not hits.payloads[at].institution
        place = names.places.starting_at(one.start) if made else None
        if at is None or place is None or hits.starts[at] != one.start or place >= hits.ends[at]:
            yield one
            continue
        kind, where = expanded(names.text[place : hits.ends[at]]), _plain(names, one.start, place)
        same = (other for other in listed if _plain(names, other.name_start, other.unit_start) == where)
        own = (other.institution for other in same if hits.payloads[other.institution or 0].full.endswith(kind))
        found = next(own, None)
        yield one if found is None else replace(one, name_start=one.start, name_end=place, institution=found)


def _plain(names: Names, start: int, end: int) -> str:
    """A name of the text without the word for its rank."""
    return zh_rule("rank.end").pattern.sub("", names.text[start:end])


def siblings(names: Names, taken: Sequence[Found]) -> Iterator[Found]:
    """An insurer of the group of the next one, whose unit word and place it shares: 平安财险|和平安寿险邵阳支公司."""
    hits = names.institutions
    for one in taken:
        if one.institution is None or hits.starts[one.institution] != one.start:
            continue
        joined = zh_rule("list.left").ending(names.text, one.start, 2)
        at = None if joined is None else hits.ending_at(joined.start())
        if at is None or not all(_insurer(hits.payloads[row]) for row in (at, one.institution)):
            continue
        start, end = hits.starts[at], hits.ends[at]
        if zh_rule("sibling").whole(names.text[start:end] + names.text[one.start : one.name_start]):
            yield Found(
                start, end, one.name_start, end, at, one.level, one.kind, rule="shared", name_end=one.unit_start
            )


def _insurer(body: Body) -> bool:
    """Whether a body is an insurer of the table, whose name begins with its group's and with no place (右玉财险)."""
    return body.kind == "insurer" and body.institution is not None


def signed(names: Names, taken: list[Found]) -> Iterator[Found]:
    """A branch called by the first sign of its place, in a report that names it in full: 工行沈分 for 工行沈阳分行."""
    hits = names.institutions
    named: dict[tuple[str, str], Found] = {}
    for one in taken:
        if one.institution is not None and one.level == "branch" and one.unit_start > one.name_start:
            named.setdefault((hits.payloads[one.institution].full, names.text[one.name_start]), one)
    for at, (start, end) in enumerate(zip(hits.starts, hits.ends, strict=True)):
        full = named.get((hits.payloads[at].full, names.text[end : end + 1]))
        if full is not None and zh_rule("sign.unit").starting(names.text, end + 1):
            name = full.name_start, full.unit_start
            yield Found(start, end + 2, *name, at, "branch", full.kind, name_end=full.unit_start)


def _city_part(names: Names, start: int) -> int:
    """Where an area begins whose part stands before the offset: 邵阳|里河|农行; the offset where none does."""
    clean = names.clean(names.boundary(start, 0), start)
    inner = names.places.starting_at(clean)
    if inner is None:
        return start
    while (further := names.places.starting_at(inner)) is not None:
        inner = further
    part = names.text[inner:start]
    fits = zh_rule("city.part").whole(part) and not ends_in("generic.before", part) and not known_word(part)
    return clean if fits else start


def _inner(names: Names, one: Found) -> int:
    """Where the last part of a unit's name begins, behind the areas before it: 苏州|里河."""
    at = names.places.last_within(one.name_start, one.unit_start)
    return one.name_start if at is None else names.places.ends[at]


def _named_before(names: Names, start: int, told: set[str]) -> int:
    """The start of the name of one of the report's units that stands before the offset (商店|农行), else the offset.

    The areas that it lies in belong to it: 邵阳|人民路|中行.
    """
    clean = names.clean(names.boundary(start, 0), start)
    if start - clean > 1 and names.text[clean:start] in told:
        return clean
    longest = max((len(name) for name in told if len(name) > 1 and names.text.endswith(name, clean, start)), default=0)
    inner = start - longest
    return clean if longest and inner > clean and names.places.chain_start(inner, clean) == clean else start


def companies(names: Names, taken: list[Found]) -> Iterator[Found]:
    """Institution, place and 公司 without a word for its rank: 中国人寿新宁县公司; an exchange's base in a province."""
    ends = {one.end for one in taken}
    hits = names.institutions
    for at, (start, end) in enumerate(zip(hits.starts, hits.ends, strict=True)):
        kind, word = _KEPT.get(hits.payloads[at].kind, (None, None))
        place = None if word is None else names.places.starting_at(end)
        while place is not None and (inner := names.places.starting_at(place)) is not None:
            place = inner
        unit = None if word is None or place is None else zh_rule(word).starting(names.text, place)
        if kind is not None and unit is not None and unit.end() not in ends:
            level = "sub_branch" if unit[0].startswith("县") or names.text[unit.start() - 1] == "县" else "branch"
            yield Found(start, unit.end(), end, unit.start(), at, level, kind)


def offices(names: Names, kind: str) -> Iterator[Found]:
    """A province and 局, in a report that names a regulator or tells of its area: 湖南局 for its office there."""
    for start, end, areas in names.places:
        if areas.ranks[0] > PREFECTURE or zh_rule("office").after(names.text, end, 3) is None:
            continue
        if names.clean(names.boundary(start, 0), start) == start:
            yield Found(start, end + 1, start, end, None, "branch", kind, rule="name")
