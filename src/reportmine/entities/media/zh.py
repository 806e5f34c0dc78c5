"""A view of a Chinese report in, its MEDIA mentions out: known outlets, and place or name + 日报, 电视台, 新闻网 …"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportmine.entities.media.tables import heads, kind_of, mention, names, rule
from reportmine.match.gazetteer import place_hits
from reportmine.match.stops import name_start
from reportmine.records import Mention
from reportmine.text.view import View
from reportmine.text.words import noun_start

_HAN = re.compile(r"[㐀-鿿豈-﫿A-Za-z]")


def find(view: View) -> list[Mention]:
    """MEDIA mentions of a Chinese report, each name without its brackets."""
    found = {(m.span.start, m.span.end): m for m in _headed(view)}
    found.update({(m.span.start, m.span.end): m for m in _known(view)})
    outlets = sorted(found.values(), key=lambda m: m.span)
    for outlet in outlets:
        for more in _following(view.text, outlet):
            found.setdefault((more.span.start, more.span.end), more)
    return list(found.values())


def _known(view: View) -> Iterator[Mention]:
    for start, end, kinds in names("zh").find(view.text):
        after = view.text[end : end + 5]
        if rule("not.after.zh").search(after):
            continue
        magazine = kinds[0] == "magazine" and view.text[start - 1 : start] not in ("《", "“")
        if not magazine:
            yield mention(start, end, kinds[0], "table:media.zh", 0.97)


def _headed(view: View) -> Iterator[Mention]:
    """Names that end as an outlet's name does."""
    text = view.text
    for match in rule("head.zh").finditer(text):
        end = match.end()
        if rule("not.after.zh").search(text[end : end + 5]):
            continue
        kind, strong = heads("zh")[match[0]]
        start = _name_start(view, match.start(), end)
        if start is None or rule("generic.zh").fullmatch(text[start : match.start()]):
            continue
        chained = place_hits(view).chain_start(match.start(), start) < match.start()
        quoted = text[start - 1 : start] in ("《", "“", "「") and text[end : end + 1] in ("》", "”", "」")
        if strong or quoted and match.start() - start >= 2 and kind != "radio" or (chained and match[0] == "网"):
            yield mention(start, end, kind, "rule:media.zh.head", 0.92 if chained or quoted else 0.8)


def _name_start(view: View, head: int, end: int) -> int | None:
    """Where the name before an ending begins: at its place, its bracket, or by jieba's words."""
    text, places = view.text, place_hits(view)
    low = head
    while low > 0 and head - low < 10 and _HAN.match(text[low - 1]):
        low -= 1
    if text[low - 1 : low] in ("《", "「", "“") and head - low <= 8:
        return low
    chain = places.chain_start(head, low)
    if chain < head:
        return chain
    start = name_start(text, low, head)
    inner = places.first_within(start, head)
    if inner is not None:
        return inner
    if start >= head or head - start > 8:
        return None
    return noun_start(text, start, end, end - head)


def _following(text: str, outlet: Mention) -> Iterator[Mention]:
    """What shares the outlet's prefix, its channel and its programme: 南岭电视台、电台; 新闻频道; 《理财晚餐》."""
    end = outlet.span.end
    close = end + 1 if text[end : end + 1] in ("》", "”") else end
    kind = kind_of(text[outlet.span.start : end], "zh") or "tv"
    shared = rule("list.after.zh").match(text, close)
    while shared is not None:
        start, end = shared.span("name")
        yield mention(start, end, heads("zh")[shared["name"]][0], "rule:media.zh.shared", 0.9)
        shared = rule("list.after.zh").match(text, end)
    if kind not in ("tv", "radio"):
        return
    channel = rule("channel.zh").match(text, close)
    if channel is not None:
        yield mention(channel.start("name"), channel.end("name"), kind, "rule:media.zh.channel", 0.85)
        close = channel.end("name")
    programme = rule("programme.zh").match(text, close)
    if programme is not None and not rule("document.zh").search(programme["name"]):
        yield mention(programme.start("name"), programme.end("name"), kind, "rule:media.zh.programme", 0.85)
