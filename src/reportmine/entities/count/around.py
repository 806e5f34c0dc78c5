"""The surroundings of a Chinese numeral in, whether they make it something else than a count out."""

from __future__ import annotations

import re

from reportmine.entities.count.rules import zh_rule

_DENOMINATIONS = frozenset((1, 2, 5, 10, 20, 50, 100))
_TITLE_REACH = 80
_NAMED = 28  # so many characters has the longest quoted name of a campaign
_QUOTES = {"“": "”", "「": "」", "‘": "’", "『": "』", '"': '"'}
_OPENING = re.compile(f"[{''.join(_QUOTES)}]")
_BROKEN = re.compile(r"[，。；！？\n]|[.;!?] ")


def in_brackets(raw: str, start: int, end: int) -> bool:
    """Whether the stretch stands inside 《》, the title of a document or work."""
    opened = raw.rfind("《", max(0, start - _TITLE_REACH), start)
    if opened < 0 or raw.find("》", opened, start) >= 0:
        return False
    closed = raw.find("》", end, end + _TITLE_REACH)
    return closed >= 0


def in_short_quotes(raw: str, start: int, end: int, reach: int) -> bool:
    """Whether the stretch stands inside a quoted name or slogan of no more than `reach` characters.

    What is called a campaign right behind the quotes may be longer: “一个讲堂、两支队伍、三张网”主题活动.
    """
    far = max(reach, _NAMED)
    low = max(0, start - far)
    if _OPENING.search(raw, low, start) is None:
        return False
    for opening, closing in _QUOTES.items():
        opened = raw.rfind(opening, low, start)
        if opened < 0:
            continue
        closed = raw.find(closing, end, min(len(raw), opened + far + 2))
        long = closed - opened - 1 > reach and zh_rule("after.campaign").after(raw, closed + 1, 12) is None
        if closed < 0 or long or _BROKEN.search(raw, opened, closed):
            continue
        if opening == closing and raw.count(opening, raw.rfind("\n", 0, opened) + 1, opened) % 2:
            continue
        if opening != closing and raw.find(closing, opened, start) >= 0:
            continue
        return True
    return False


def quoted(raw: str, start: int, end: int) -> bool:
    """Whether nothing but the stretch stands in quotes."""
    return _QUOTES.get(raw[start - 1 : start]) == raw[end : end + 1] != ""


def denomination(text: str, start: int, end: int, value: int | float) -> bool:
    """Whether an amount of money is the face value of a note or coin (100元面额, 50元、20元纸币)."""
    if zh_rule("after.size").after(text, end, 40):
        return True
    if value not in _DENOMINATIONS:
        return False
    if zh_rule("before.denomination").ending(text, start, 12) or zh_rule("after.denomination").after(text, end, 60):
        return True
    return zh_rule("around.cash").pattern.search(text[max(0, start - 30) : end + 30]) is not None
