"""A folded Chinese text and a title's start in, the body before the title out: 人行南岭中支征信科 before 科长.

The body begins after the last mark or function word and ends with a word that bodies end with.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from reportmine.knowledge.alternation import alternation, guarded
from reportmine.knowledge.rules import Rule, read_rules
from reportmine.knowledge.tables import Row, column, read_table

WIDEST = 40
_MARK = re.compile(r"[^\u3400-\u9fffA-Za-z0-9（）()·&]")
_UNMARKED = re.compile(r"[\u3400-\u9fffA-Za-z0-9（）()·&]*")
_AND = frozenset("和与及")
_ELIDED = frozenset("行局科处部厅院校所站社署县市区镇乡村省州旗")


class Post(NamedTuple):
    """A title's interval and the body's interval, or None where no body is named."""

    title: tuple[int, int]
    org: tuple[int, int] | None


@cache
def zh_rule(name: str) -> Rule:
    """A rule of `official.zh.toml`."""
    return read_rules("official.zh")[f"official.zh.{name}"]


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(guarded({row["word"]: _guard(row, row["word"]) for row in read_table("official.break.zh")}))


def _guard(row: Row, word: str) -> str:
    """What may not stand before the word (a look behind from its end) or behind it."""
    before = f"(?<![{row['unless_after']}]{re.escape(word)})" if row["unless_after"] else ""
    return before + (f"(?![{row['unless_before']}])" if row.get("unless_before") else "")


@cache
def _prefixes() -> Rule:
    rows = read_table("official.prefix.zh")
    prefix = guarded({row["prefix"]: _guard(row, row["prefix"]) for row in rows})
    return Rule("official.prefix.zh", re.compile(f"{prefix}+$"))


@cache
def _organ_end() -> Rule:
    organ = alternation(column("official.organ.zh", "suffix"))
    return Rule("official.organ.zh", re.compile(organ + r"[）)]?$"))


@cache
def _organ_word() -> re.Pattern[str]:
    words = [word for word in column("official.organ.zh", "suffix") if len(word) > 1]
    return re.compile(alternation(words) + "|[支分]行|中支|[局科处部厅办委]")


def is_inner(body: str) -> bool:
    """Whether the phrase before a title names no body of its own: 县 in 县长, 办公室 in 副秘书长、办公室主任."""
    return zh_rule("inner").whole(body)


def ends_body(text: str, end: int) -> bool:
    """Whether a word that bodies end with, or a school's short name, stands right before the offset."""
    return _organ_end().before(text, end, 6) is not None or zh_rule("short_body").before(text, end, 4) is not None


def ends_break(text: str, end: int) -> bool:
    """Whether a mark, a function word or the text's start stands right before the offset."""
    if end == 0 or _MARK.match(text, end - 1) or text[end - 1] in "）)（(":
        return True
    window = text[max(0, end - 6) : end + 1]
    size = len(window) - (1 if end < len(text) else 0)
    return any(hit.end() == size for hit in _breaks().finditer(window))


def body_start(text: str, end: int, floor: int = 0) -> int:
    """Where the phrase that ends at the offset begins: after the last mark or function word."""
    start = max(floor, end - WIDEST)
    run = _UNMARKED.match(text[start:end][::-1])
    start = end - run.end() if run else start
    closing = max(text.rfind("（", start, end), text.rfind("(", start, end))
    if closing >= start and not any(char in "）)" for char in text[closing:end]):
        start = closing + 1
    opening = max(text.rfind("）", start, end), text.rfind(")", start, end))
    if opening >= start and not any(char in "（(" for char in text[start:opening]):
        start = opening + 1
    if text[start] in "（(" and opening > start:
        start = opening + 1  # （王芳摄）|云岭银行行长
    for hit in _breaks().finditer(text, start, min(len(text), end + 1)):
        if hit.end() <= end and not _joins_fields(text, hit, end):
            start = max(start, hit.end())
    lead = zh_rule("date_lead").after(text, start, end - start)
    return start + lead.end() if lead else start


def _joins_fields(text: str, hit: re.Match[str], end: int) -> bool:
    """Whether the word joins the fields of one office whose name ends at the offset: 住房|和|城乡建设局."""
    if hit[0] not in _AND or zh_rule("field").before(text, hit.start(), 6) is None:
        return False
    office = zh_rule("field.next").after(text, hit.end(), 12)
    return office is not None and hit.end() + office.end() in (end, end + 1)


def title_start(text: str, head: int, floor: int) -> int:
    """Where the title begins whose head word starts at the offset: before 党委, 常务 and their like.

    The first sign of a unit that the body before it has as well belongs to it: 白石分局|分局长.
    """
    ranked = zh_rule("ranked").ending(text, head, 4)
    if ranked is not None and ranked.start() > floor and text[ranked.start() - 1] == text[head]:
        return ranked.start()
    start = max(floor, head - 16)
    found = _prefixes().before(text, head, head - start)
    return start + found.start() if found else head


def read_post(text: str, start: int, end: int, floor: int, head: str) -> Post:
    """The title at [start, end) with the body before it; `head` is the title's first head word."""
    begin = body_start(text, start, floor)
    body = text[begin:start]
    if not body:
        gap = start - 1
        apart = gap > floor and text[gap] in " 的" and ends_body(text, gap)
        return Post((start, end), (body_start(text, gap, floor), gap) if apart else None)
    level = zh_rule("level").whole(body)
    village = zh_rule("village_title").starting(text, start)
    if village and len(body) > 1 and not body.endswith("村"):
        return Post((village.end(), end), (begin, village.end()))  # 柳溪村|支书
    if level and text[start] not in "党支总纪":
        return Post((begin, end), None)
    if body[0] in "我本" and len(body) < 4:
        return Post((start, end), None)
    if body[0] == "该" and len(body) < 5:
        return Post((start, end), (begin, start))
    if level or zh_rule("party_body").pattern.search(body):
        return Post((start, end), (begin, start))
    unit = head[0]
    if head == "行长" and body[-1] in "支分" and not body.endswith("中支"):
        return Post((start, end), (begin, start + 1))
    if ends_body(text, start):
        return Post((start, end), (begin, start))
    if head.endswith("长") and len(head) == 2 and unit in _ELIDED and len(body) > 1 and text[start] == unit:
        return Post((start, end), (begin, start + 1))
    stop = max((hit.end() for hit in _organ_word().finditer(body)), default=0)
    if stop and len(body) - stop <= 6:
        return Post((begin + stop, end), (begin, begin + stop))
    return Post((begin if len(body) <= 4 else start, end), None)
