"""A report's BRANCH mentions in, what the report says about institutions out, read once for all of them."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import cast

from reportmine.entities.branch import owners_zh
from reportmine.entities.branch.rules import value_rule
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import read_table
from reportmine.match.areas import speaks_of_china
from reportmine.match.bodies import bodies
from reportmine.match.hits import Hits
from reportmine.match.institutions import institution_hits
from reportmine.match.listed import Body
from reportmine.records import Mention, Span
from reportmine.text.view import YEAR_DATED, YEAR_TOLD, View

PBOC = owners_zh.PBOC
NFRA = "国家金融监督管理总局"
NFRA_YEAR = 2024
"""The first whole year of the regulator and of the central bank's provincial branches: who names them is no older."""
_TITLE_WEIGHT = 4
_BANKS = ("bank", "rural_bank", "policy_bank", "credit_union")
_ASKS = 40  # so many characters may a list of those have who ask for a campaign
_UNDER = 12  # so many characters may tell that an institution stands under another


@cache
def kinds() -> dict[str, tuple[str, frozenset[str]]]:
    """Kinds of unit with the institution that alone has such units, and the kinds of institution that can."""
    return {row["kind"]: (row["institution"], frozenset(row["fits"].split("|"))) for row in read_table("branch_kinds")}


def _heads_item(view: View, at: int) -> bool:
    """Whether the line of the offset begins with the number of an item: it is no title of the whole."""
    line = view.text.rfind("\n", 0, at) + 1
    return value_rule("item.head").match(view.text, line) is not None


def _ends(mention: Mention) -> tuple[int, int]:
    return mention.span.start, mention.span.end


def _above(view: View, hits: Hits[Body], end: int) -> bool:
    """Whether the body that ends at the offset only stands above the next: 云岭农商联合银行辖内|新宁农商银行."""
    under = value_rule("subordinate").match(view.text[end : end + _UNDER])
    return under is not None and hits.starting_at(end + under.end()) is not None


def _partner(view: View, before: Sequence[Mention], start: int) -> bool:
    """Whether a unit acts together with the body that begins at the offset: that is not whose unit it is."""
    return bool(before) and value_rule("partner.next").fullmatch(view.text, before[-1].span.end, start) is not None


class Context:
    """What one report says about institutions and places, read once."""

    def __init__(self, view: View, mentions: Sequence[Mention]) -> None:
        self.view = view
        self.counts: Counter[str] = Counter()
        self.bodies: dict[str, Body] = {}
        self.titled: set[str] = set()  # what titles name
        self._others = self._of_another(mentions)
        bare = self._count(mentions)
        self.only_in_units = {full for full, body in self.bodies.items() if body.kind == "bank"} - bare
        self.chinese = speaks_of_china(view)
        self.year = self._year()
        # nobody is named, but units that only the People's Bank has
        if self.chinese and view.lang == "zh" and self._only_asked():
            self.bodies.pop(PBOC)
            self.counts.pop(PBOC)
        central = any(m.note["level"] in ("central_sub_branch", "operations_office") for m in mentions)
        self.pboc = self.chinese and central and not self.bodies
        self.units = owners_zh.Units()
        self.named: dict[str, str] = {}  # the institution of the first unit of a place that names one
        self.where: dict[str, Span] = {}  # the first unit of a place that names its institution

    def _count(self, mentions: Sequence[Mention]) -> set[str]:
        """Note the report's institutions and count how often it names each; out those that stand without a unit."""
        view = self.view
        titles = [s.span for s in view.of_kind("title")]
        starts = [m.span.start for m in mentions]
        bare: set[str] = set()
        hits = bodies(view)
        outlets = {m.span.end for m in mentions if m.note["kind"] == "credit"}
        for start, end, body in zip(hits.starts, hits.ends, hits.payloads, strict=True):
            if view.lang == "zh" and end in outlets:
                continue  # 柳溪镇农村信用社 is a unit itself
            if view.lang == "zh" and _above(view, hits, end):
                continue
            in_title = any(title.start <= start and end <= title.end for title in titles)
            if view.lang == "zh" and _partner(view, mentions[: bisect_right(starts, start)], start):
                continue  # 文山州分行联合|新宁农商银行
            asks = body.central_bank and self._asks(start, end, mentions, starts)
            self.counts[body.full] += 0 if asks else _TITLE_WEIGHT if in_title else 1
            if in_title and not _heads_item(view, start):
                self.titled.add(body.full)
            self.bodies.setdefault(body.full, body)
            unit = bisect_right(starts, start) - 1
            if body.kind != "central_bank" and (unit < 0 or mentions[unit].span.end < end):
                bare.add(body.full)
        for mention in mentions:
            own = cast("Body | None", mention.note["institution"])
            if own is not None and own.full in self.bodies:
                asks = own.central_bank and self._asks(*_ends(mention), mentions, starts)
                self.counts[own.full] += 0 if asks else 2
        return bare

    def _year(self) -> int | None:
        """The year of the report, told or as late as the bodies that it names; None if nothing tells it."""
        told = cast("int | None", self.view.memo.get(YEAR_TOLD))
        year = told if self.view.year is None else self.view.year
        if year is not None or self.view.lang != "en":
            return year
        dated = cast("int | None", self.view.memo.get(YEAR_DATED)) or 0
        reformed = NFRA in self.bodies or (not dated and value_rule("reformed").search(self.view.text) is not None)
        return max(dated, NFRA_YEAR) if reformed or dated >= NFRA_YEAR else None

    def _of_another(self, mentions: Sequence[Mention]) -> bool:
        """Whether another bank is named before the first unit without an institution, and no authority tells.

        Where a bank tells of itself (我行) it may be named anywhere.
        """
        if self.view.lang != "zh" or value_rule("authority.acts").search(self.view.text):
            return False
        hits = bodies(self.view)
        open_units = (
            one for one in mentions if one.note["institution"] is None and not kinds()[str(one.note["kind"])][0]
        )
        first = next((one.span.start for one in open_units), 0)
        first = len(self.view.text) if value_rule("own.bank").search(self.view.text, 0, first) else first
        named = zip(hits.starts, hits.payloads, strict=True)
        return any(start < first and body.kind in _BANKS for start, body in named)

    def _asks(self, start: int, end: int, mentions: Sequence[Mention], starts: Sequence[int]) -> bool:
        """Whether the central bank at the span, or its unit there, only asks or guides in a report of another bank."""
        if not self._others:
            return False
        unit = bisect_right(starts, start) - 1
        end = max(end, mentions[unit].span.end) if unit >= 0 and mentions[unit].span.end > start else end
        rules = read_rules("branch_values")
        before = rules["asks.before"].before(self.view.text, start, _ASKS)
        return before is not None and rules["asks.after"].after(self.view.text, end, _ASKS) is not None

    def _only_asked(self) -> bool:
        """Whether a commercial bank tells, naming the People's Bank alone as the one that asks for the campaign."""
        if list(self.bodies) != [PBOC] or not value_rule("counter").search(self.view.text):
            return False
        hits = institution_hits(self.view)
        asked = read_rules("branch_values")["asked.by"]
        alone = all(asked.before(self.view.text, start, 6) for start in hits.starts)
        return alone and not value_rule("authority.over").search(self.view.text)

    def names(self, kind: str) -> bool:
        """Whether the report names a body of the kind."""
        return any(body.kind == kind for body in self.bodies.values())

    def likely(self, fits: frozenset[str], *, central: bool = False) -> Body | None:
        """The institution the report names most among those of the kinds `fits`.

        A central sub-branch is a central bank's or an insurer's; another bank's only where the report names that
        bank by itself, not merely as a part of another unit's name.
        """
        if central:
            usual = fits & kinds()["central"][1] or fits & kinds()["insurer"][1]
            named = [body for body in self.bodies.values() if body.kind in usual]
            fits = usual if named else fits
        fitting = [
            (n, full)
            for full, n in self.counts.items()
            if self.bodies[full].kind in fits and not (central and full in self.only_in_units)
        ]
        if not fitting:
            return None
        top = max(n for n, _ in fitting)
        return self.bodies[next(full for n, full in fitting if n == top)]
