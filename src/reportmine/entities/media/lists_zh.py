"""A Chinese text and its outlets in, more outlets out: neighbors in a list and names beside words of print."""

from __future__ import annotations

from reportmine.entities.media.tables import Found, Outcome, rule
from reportmine.match.stops import name_start
from reportmine.text.words import known_word

_BROADCAST = ("tv", "radio")
_ROUNDS = 3
_GAP = 5  # the most signs between the members of a list
_QUOTES = 4  # between two in 《》


def add_listed(text: str, out: Outcome, weak: list[Found]) -> None:
    """Take names in 《》 beside outlets, known names that need company, and unknown list items that sound like one."""
    quoted = [match.span("name") for match in rule("zh", "quoted").finditer(text)]
    quoted = [(start, end) for start, end in quoted if not rule("zh", "document").pattern.search(text[start:end])]
    for found in weak:
        cued = rule("zh", "print_after").after(text, found.end, 4)
        around = text[found.start - 1 : found.start] + text[found.end : found.end + 1]
        print_name = found.kind in ("newspaper", "magazine") and around == "《》"
        if cued or print_name:
            out.add(found)
    for _ in range(_ROUNDS):
        size = len(out.found)
        for start, end in quoted:
            kind = _kind_in_print(text, out, start, end) if out.free(start, end) else None
            if kind is not None:
                out.add(Found(start, end, kind, "rule:media.zh.quoted"))
        for found in weak:
            if out.free(found.start, found.end) and _beside(text, out, found):
                out.add(found)
        for found in out.ordered():
            _items(text, out, found)
        if len(out.found) == size:
            return


def _kind_in_print(text: str, out: Outcome, start: int, end: int) -> str | None:
    """The kind of a name in 《》 that stands beside a printed outlet or beside words of print; None for neither."""
    for found, gap in out.beside(text, start, end, _QUOTES):
        if found.kind not in _BROADCAST and gap[0] == "》" and gap[-1] == "《":
            return "newspaper" if rule("zh", "between").starting(gap, 0) else None
    after = text[end + 1 : end + 6]
    if end - start > 8 or rule("zh", "print_after").starting(after, 0) is None:
        return None
    before = rule("zh", "print_before").before(text, start - 1, 6)
    word = rule("zh", "print_word").starting(after, 0)
    if before is None and word is None:
        return None
    return "magazine" if word is not None and word["magazine"] else "newspaper"


def _beside(text: str, out: Outcome, found: Found) -> bool:
    """Whether only list punctuation parts the name from an outlet."""
    near = out.beside(text, found.start, found.end, _GAP)
    return any(rule("zh", "between").starting(gap, 0) is not None for _, gap in near)


def _items(text: str, out: Outcome, found: Found) -> None:
    """Take the unknown items right after and right before an outlet in a list."""
    low = max(0, found.start - 16)
    after = rule("zh", "item_after").after(text, found.end, 18)
    before = rule("zh", "item_before").before(text, found.start, 16)
    for match, offset in ((after, found.end), (before, low)):
        if match is None:
            continue
        start, end = (offset + at for at in match.span("item"))
        if match is before:
            start = _item_start(text, start, end)
        item = text[start:end]
        tail = rule("zh", "item_tail").before(item, len(item), len(item))
        if len(item) < 3 or rule("zh", "item_not").pattern.search(item) or not out.free(start, end):
            continue
        if tail is None:
            if match is after and _closed(text, item, end):
                out.add(Found(start, end, "web", "rule:media.zh.closed"))
            continue
        if not rule("zh", "generic").after(item, 0, tail.start()):
            kind = next(kind for kind, hit in tail.groupdict().items() if hit)
            out.add(Found(start, end, kind, "rule:media.zh.list"))


def _closed(text: str, item: str, end: int) -> bool:
    """Whether an item of no known ending that ends at the offset is a name in a list that 等媒体 closes: 云泊视界."""
    named = not known_word(item) and rule("zh", "closed_not").pattern.search(item) is None
    return named and rule("zh", "closed").after(text, end, 64) is not None


def _item_start(text: str, start: int, end: int) -> int:
    """Where an item begins behind the words before it: 活动经|柳溪新闻; its ending may be one of those words, too."""
    tail = rule("zh", "item_tail").before(text[start:end], end - start, end - start)
    start = name_start(text, start, end if tail is None else start + tail.start())
    lead = rule("zh", "item_lead").starting(text[start:end], 0)
    return start + (0 if lead is None else lead.end())
