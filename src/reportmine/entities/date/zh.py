"""A Chinese report in, its calendar expressions out, without durations, lunar days, editions and document titles."""

from __future__ import annotations

import re
from functools import cache

from reportmine.entities.date.resolve import Candidate, blocker, clear, is_relative_half
from reportmine.knowledge.rules import Rule, read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.match.hits import Hits
from reportmine.records import Mention
from reportmine.text.calendar import Expression
from reportmine.text.calendar_zh import scan
from reportmine.text.view import View

_BEFORE = 8  # characters before an expression that say what it is
_FEWEST = 2  # one traditional character may stand in a name
_TITLE = re.compile(r"《[^《》\n]{1,120}》")


@cache
def _rule(name: str) -> Rule:
    return read_rules("date.zh")[f"date.zh.{name}"]


@cache
def _offsets() -> dict[str, int]:
    return {row["surface"]: int(row["value"]) for row in read_table("calendar_zh") if row["role"] == "year_before"}


def look_alikes(view: View) -> list[Mention]:
    """Blockers for document numbers, editions and days that are names (3·15)."""
    return [blocker(match.start(), match.end(), "rule:date.zh.number") for match in _rule("number").finditer(view.text)]


def candidates(view: View, blocked: list[Mention]) -> list[Candidate]:
    """The expressions that the text around them does not speak against."""
    text = view.text
    titles = Hits((*match.span(), None) for match in _TITLE.finditer(text))
    found = []
    for expression in clear(scan(text, minguo=_of_taiwan(view)), blocked):
        if _rule("edition").after(text, expression.end, 4) or _rule("edition.series").starting(text, expression.start):
            continue
        if _rule("clock").after(text, expression.end, 24):
            continue
        if titles.covers(expression.start, expression.end):
            continue
        start = expression.start
        if _bare_day(expression) and _is_duration(text, expression):
            continue
        if _rule("lunar").before(text, start, _BEFORE) or is_relative_half(expression):
            continue
        word = _rule("before_year").before(text, start, _BEFORE) if expression.points[0].year is None else None
        offset = None if word is None else _offsets()[word["word"]]
        recurring = _rule("yearly").before(text, start, _BEFORE) is not None
        found.append(Candidate(expression, "rule:date.zh.point", recurring, offset, _beside(text, start)))
    return found


@cache
def _traditional() -> frozenset[str]:
    return frozenset(column("fold", "char", origin="opencc"))


def _of_taiwan(view: View) -> bool:
    """Whether the report may count years from 1912: it says 民國, or is written in traditional characters."""
    return "民国" in view.text or len(_traditional().intersection(view.raw)) >= _FEWEST


def _beside(text: str, start: int) -> int | None:
    """How many months beside the report's a day lies that stands at the offset: -1 for 上月|28日."""
    month = _rule("before_month").before(text, start, _BEFORE)
    return None if month is None else {"same": 0, "last": -1, "next": 1}[str(month.lastgroup)]


def _bare_day(expression: Expression) -> bool:
    first = expression.points[0]
    return first.day is not None and first.month is None


def _is_duration(text: str, expression: Expression) -> bool:
    """Whether a day without a month is a number of days, a house number or a word (三日) instead."""
    surface = text[expression.start : expression.end]
    if _rule("wired").after(text, expression.end, 2):
        return False  # 台北七日|电
    if "号" in surface or (len(surface) == 2 and not surface[0].isdigit()):
        return True
    if _rule("bare_day_before").before(text, expression.start, _BEFORE):
        return True
    return _rule("bare_day_after").after(text, expression.end, 8) is not None
