"""Chinese BRANCH mentions in, what the words around them tell of whose units they are out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import cast

from reportmine.entities.branch.rules import value_rule
from reportmine.knowledge.tables import read_table
from reportmine.match.institutions import institution_hits
from reportmine.match.listed import Body
from reportmine.records import Branch, Mention, Span
from reportmine.text.view import View

PBOC = "中国人民银行"
LIST_GAP = 6
_GOVERNED = 40  # an institution so far before a unit may be the one that it is of


def listed(mention: Mention, before: Sequence[Mention], text: str) -> str | None:
    """The institution of the list that the mention goes on, where a member before it shares its unit word."""
    if not before or not before[-1].source.endswith(".shared"):
        return None
    gap, value = text[before[-1].span.end : mention.span.start], before[-1].value
    return value.institution if isinstance(value, Branch) and value_rule("list.between").fullmatch(gap) else None


def supervised(mention: Mention, before: Sequence[Mention]) -> str | None:
    """The supervisor of the last unit before one whose word each supervisor has had: 云南银监局 … |曲靖监管分局."""
    if value_rule("supervisor.word").fullmatch(str(mention.note["unit"])) is None:
        return None
    named = (one.value.institution for one in reversed(before) if isinstance(one.value, Branch))
    return next((name for name in named if name in _supervisors()), None)


def of_supervisor(mention: Mention, view: View) -> str | None:
    """The supervisor named right before an office whose word each supervisor has had: 证监会及|江苏监管局."""
    if value_rule("supervisor.word").fullmatch(str(mention.note["unit"])) is None:
        return None
    hits = institution_hits(view)
    at = hits.last_within(max(0, mention.span.start - _GOVERNED), mention.span.start)
    if at is None or hits.payloads[at].full not in _supervisors():
        return None
    gap = view.text[hits.ends[at] : mention.span.start]
    return hits.payloads[at].full if value_rule("own.office").fullmatch(gap) else None


def local_union(bodies: Iterable[str]) -> str | None:
    """The one county's union of credit cooperatives that a report names beside its province's, or None."""
    found = [name for name in bodies if value_rule("union.whole").search(name)]
    return found[0] if len(found) == 1 else None


def quoted(mention: Mention, view: View) -> str | None:
    """The bank before a unit, from which the number of its share parts it: 中国银行(601988,股吧)|邵阳分行."""
    start = mention.span.start
    if view.text[start - 1 : start] not in (")", "）"):
        return None
    hits = institution_hits(view)
    at = hits.last_within(max(0, start - _GOVERNED), start)
    ticker = at is not None and value_rule("ticker").fullmatch(view.text[hits.ends[at] : start])
    return hits.payloads[at].full if at is not None and ticker else None


@cache
def _supervisors() -> frozenset[str]:
    """The regulators of finance at all times, by the kinds of unit that they alone have."""
    return frozenset(row["institution"] for row in read_table("branch_kinds") if row["kind"].endswith("_regulator"))


def above(mention: Mention, before: Sequence[Mention], text: str) -> str | None:
    """The institution of the branch right before a unit that is said to be under it: 建行邵阳分行|辖内|新宁支行."""
    if not before or mention.span.start - before[-1].span.end > LIST_GAP:
        return None
    gap, value = text[before[-1].span.end : mention.span.start], before[-1].value
    return value.institution if isinstance(value, Branch) and value_rule("subordinate").fullmatch(gap) else None


def attending(mention: Mention, before: Sequence[Mention], text: str) -> str | None:
    """The bank whose people a list of guests names right before those of a unit: 建行邵阳分行|负责人、|新宁支行行长.

    A People's Bank's unit stands in such a list among those of other banks.
    """
    if not before or mention.span.start - before[-1].span.end > LIST_GAP:
        return None
    gap, value = text[before[-1].span.end : mention.span.start], before[-1].value
    if not isinstance(value, Branch) or value.institution == PBOC or not value_rule("guests").fullmatch(gap):
        return None
    return value.institution


def together(one: Span, other: Span, text: str) -> bool:
    """Whether two units act together in one sentence, so that they are two: 东山支行联合人行东山县支行."""
    gap = text[min(one.end, other.end) : max(one.start, other.start)]
    return len(gap) <= LIST_GAP and value_rule("together").search(gap) is not None


class Units:
    """The units of a report that name their institution, by place and unit word (烟台, 分行)."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], list[tuple[str, str]]] = {}

    def add(self, mention: Mention, place: str, institution: str, text: str) -> None:
        """Keep a unit by the name it is written with (烟台市)."""
        start, end = cast("tuple[int, int]", mention.note["name"])
        self._known.setdefault((place, str(mention.note["unit"])), []).append((text[start:end], institution))

    def of_word(self, mention: Mention, place: str, text: str) -> str | None:
        """Whose unit there bears the same word (烟台分行), where another's there bears another (烟台市中心支行)."""
        known = self._known.get((place, str(mention.note["unit"])), ())
        start, end = cast("tuple[int, int]", mention.note["name"])
        written = [institution for name, institution in known if name == text[start:end]]
        return next(iter(written or [institution for _, institution in known]), None)


def governing(mention: Mention, fits: frozenset[str], view: View) -> Body | None:
    """The institution that a sentence lets act through its units (柳溪农商行组织石涧、白石支行), or None."""
    hits = institution_hits(view)
    at = hits.last_within(max(0, mention.span.start - _GOVERNED), mention.span.start)
    if at is None or hits.payloads[at].kind not in fits:
        return None
    gap = view.text[hits.ends[at] : mention.span.start]
    return hits.payloads[at] if value_rule("governs").fullmatch(gap) else None


def one_level(mentions: Sequence[Mention], text: str) -> None:
    """Give one unit one level: 邵阳人行 and, loosely, 人民银行邵阳分行 are the 邵阳中支 that the report names.

    Only where the report itself names that unit, of the same institution and place; a former one (原邵阳中支) is none.
    """
    told: dict[tuple[str | None, str | None], str] = {}
    central: set[tuple[str | None, str | None]] = set()
    for mention in mentions:
        value = mention.value
        assert isinstance(value, Branch)
        if value.place is None or value.level == "outlet" or _bare(mention):
            continue
        told.setdefault((value.institution, value.place), str(value.level))
        if value.level == "central_sub_branch" and not text.startswith("原", mention.span.start - 1):
            central.add((value.institution, value.place))
    for mention in mentions:
        value = mention.value
        assert isinstance(value, Branch)
        unit = (value.institution, value.place)
        loose = value.institution == PBOC and value.level == "branch" and unit in central
        if loose:
            mention.value = replace(value, level="central_sub_branch")
        elif _bare(mention) and unit in told:
            mention.value = replace(value, level=told[unit])


def _bare(mention: Mention) -> bool:
    """Whether the mention is an institution beside a place, without a word for the unit."""
    return mention.source.endswith("place.institution")
