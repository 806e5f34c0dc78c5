"""An English report in, its calendar expressions out, without editions, document titles and days that are names."""

from __future__ import annotations

import re
from functools import cache

from reportmine.entities.date.resolve import Candidate, blocker, clear, is_relative_half
from reportmine.knowledge.rules import Rule, read_rules
from reportmine.match.home import home
from reportmine.records import Mention
from reportmine.text.calendar import Expression
from reportmine.text.calendar_en import scan
from reportmine.text.view import View

_QUOTED = re.compile(r"“[^“”\n]{1,200}”|\"[^\"\n]{1,200}\"|《[^《》\n]{1,200}》")
_MONTHS = 12
_LAST = re.compile(r"(?i)\blast\s+\Z")


@cache
def _rule(name: str) -> Rule:
    return read_rules("date.en")[f"date.en.{name}"]


def look_alikes(view: View) -> list[Mention]:
    """Blockers for document numbers and days that are names ("6.14")."""
    return [blocker(match.start(), match.end(), "rule:date.en.number") for match in _rule("number").scan(view.text)]


def candidates(view: View, blocked: list[Mention]) -> list[Candidate]:
    """The expressions that the text around them does not speak against."""
    text = view.text
    found = []
    quoted: list[tuple[int, int]] | None = None
    furniture = [segment.span for segment in view.of_kind("furniture")]
    for scanned in clear(scan(text), blocked):
        expression = _month_first(view, scanned)
        if any(span.start <= expression.start < span.end for span in furniture):
            continue
        if is_relative_half(expression) or _rule("edition").after(text, expression.end, 90):
            continue
        if expression.points[0].year is None and _rule("site").after(text, expression.end, 24):
            continue
        if _in_name(text, expression) or _in_company(text, expression):
            continue
        if quoted is None:
            quoted = [match.span() for match in _QUOTED.finditer(text)]
        if _in_title(text, expression, quoted):
            continue
        before = text[max(0, expression.start - 24) : expression.start]
        recurring = bool(
            _rule("yearly").pattern.search(before) or _rule("yearly_after").after(text, expression.end, 20)
        )
        offset = _year_offset(text, expression.end, before)
        found.append(Candidate(expression, "rule:date.en.month", recurring, offset))
    return found


def _year_offset(text: str, end: int, before: str) -> int | None:
    """How many years from the report's a month is by the words beside it: "last June", "by | March | next year"."""
    if _LAST.search(before):
        return -1
    behind = _rule("year_behind").after(text, end, 20)
    if behind is None:
        return None
    return 1 if behind["which"].lower() == "next" else -1


def _month_first(view: View, expression: Expression) -> Expression:
    """The expression with its month first, if it is in figures and the report is of a country that writes so."""
    point = expression.points[0]
    if point.month is None or point.day is None or point.day > _MONTHS:
        return expression
    if not _rule("figures").pattern.fullmatch(view.text, expression.start, expression.end):
        return expression
    if _rule("weekday_before").pattern.search(view.text, max(0, expression.start - 12), expression.start):
        return expression
    if _rule("month_first").pattern.fullmatch(home(view) or "") is None:
        return expression
    return expression._replace(points=(point._replace(month=point.day, day=point.month),))


def _in_name(text: str, expression: Expression) -> bool:
    """Whether the expression opens the name of a day: "the | March 15 | Consumer Rights Day"."""
    point = expression.points[0]
    if point.year is not None or point.day is None or len(expression.points) > 1:
        return False
    if _rule("day.small").after(text, expression.end, 90) is not None:
        return True
    article = _rule("day.article").pattern.search(text, max(0, expression.start - 5), expression.start)
    return article is not None and _rule("day.behind").after(text, expression.end, 90) is not None


def _in_company(text: str, expression: Expression) -> bool:
    """Whether the year is part of a company's name: "Liuxi Savers | 2012 | Ltd"."""
    if not _rule("company").after(text, expression.end, 10) or expression.points[0].month is not None:
        return False
    return _rule("company.before").pattern.search(text, max(0, expression.start - 24), expression.start) is not None


def _names_day(text: str, start: int, expression: Expression, end: int) -> bool:
    """Whether a quoted name begins with the expression and is a day's: "March 15 Consumer Rights Day"."""
    opened = _rule("day.opened").whole(text[start : expression.start])
    return opened and _rule("day.named").whole(text[expression.end : end - 1])


def _in_title(text: str, expression: Expression, quoted: list[tuple[int, int]]) -> bool:
    """Whether the expression stands in a quoted document title, or is all that the quotes hold ("March 15")."""
    for start, end in quoted:
        if start < expression.start and expression.end < end:
            alone = (start + 1, end - 1) == (expression.start, expression.end) and expression.points[0].year is None
            named = expression.points[0].year is None and _names_day(text, start + 1, expression, end)
            quote = text[start:end]
            document = _rule("document").pattern.search(quote) and not _rule("sentence").pattern.search(quote)
            return alone or named or text[start] == "《" or bool(document)
    return False
