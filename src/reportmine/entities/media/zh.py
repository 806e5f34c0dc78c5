"""A Chinese report in, its news outlets out: known ones, names with an ending, channels, programmes, bylines."""

from __future__ import annotations

import re

from reportmine.entities.media.lists_zh import add_listed
from reportmine.entities.media.tables import Found, Outcome, endings, heads, outlets, rule, words
from reportmine.knowledge.divisions import candidates_zh
from reportmine.knowledge.townships import town_names
from reportmine.match.places import place_hits
from reportmine.match.stops import stop_pattern
from reportmine.text.phrases import occurrences
from reportmine.text.view import View
from reportmine.text.words import NAME_TAGS, known_word, noun_start
from reportmine.text.words import words as tagged

_TWO = 2
_REACH = 10  # how many characters the name before an ending may have
_HAN = re.compile(r"[\u3400-\u9fff]*")
_OPENING, _CLOSING = ("《", "“"), ("》", "”")
_BROADCAST = ("tv", "radio")


def find(view: View) -> list[Found]:
    """The outlets of the report, in order."""
    out = Outcome()
    weak = _known(view, out)
    _grammatical(view, out)
    _sources(view.text, out)
    _openings(view.text, out)
    _paired(view.text, out)
    _named(view.text, out)
    add_listed(view.text, out, weak)
    _broadcasts(view, out)
    _again(view.text, out)
    return out.ordered()


def _blocked_after(text: str, end: int) -> bool:
    return rule("zh", "not_after").after(text, end, 8) is not None


def extended(text: str, found: Found) -> Found:
    """The outlet with what follows and belongs to its name: 客户端, 网, 社."""
    channel = rule("zh", "site_channel").after(text, found.end, 10) if found.kind in ("web", "app") else None
    if channel is not None:
        return Found(found.start, found.end + channel.end(), "web", found.source)
    match = rule("zh", "extension").after(text, found.end, 8)
    if match is None or found.kind in ("app", "agency") or (text[found.end - 1] == "网" and match["web"]):
        return found
    if match["app"] and match["close"]:
        return Found(found.start, found.end, "app", found.source)  # “云上白石”客户端
    if match["app"]:
        return Found(found.start, found.end + match.end("app"), "app", found.source)
    if found.kind != "newspaper":
        return found
    return Found(found.start, found.end + match.end(), "web" if match["web"] else found.kind, found.source)


def in_quotes(text: str, start: int, end: int) -> bool:
    """Whether quotation marks or 《》 stand right around."""
    return text[start - 1 : start] in ("《", "“", '"', "「") and text[end : end + 1] in ("》", "”", '"', "」")


def _known(view: View, out: Outcome) -> list[Found]:
    """Take the outlets of the table that need no company; return the others."""
    text, weak = view.text, []
    for start, end, payloads in outlets("zh").find(text):
        if _blocked_after(text, end) or _inside_word(text, start, end) or rule("zh", "public").before(text, end, 8):
            continue
        if payloads[0].kind in _BROADCAST and (opened := rule("zh", "quote.open").ending(text, start, 8)):
            start = opened.end() - len(opened["lead"]) if text[end : end + 1] == "》" else start  # 《全省|新闻联播》
        kind = payloads[0].kind
        if kind == "tv" and (radio := rule("zh", "radio_programme").ending(text, start, 10)) is not None:
            start, kind = start - len(radio["lead"] or ""), "radio"
        found = Found(start, end, kind, "table:media.zh")
        guard = payloads[0].guard
        if text[start:end] == "CCTV" and (number := re.match(r"-?[0-9]{1,2}", text[end : end + 3])):
            found = Found(start, end + number.end(), "tv", found.source)
        if guard == "" and not _has_place(view, found):
            out.add(_of_city(view, extended(text, found)))
        elif guard == "list" and found.kind == "app" and rule("zh", "app_after").after(text, end, 6):
            out.add(extended(text, Found(start, end, "newspaper", found.source)))
        elif guard == "list":
            weak.append(found)
        elif guard and (in_quotes(text, start, end) or text.startswith("杂志", end)):
            out.add(found)
    weak += _palms(text, out)
    for match in rule("zh", "release").finditer(text):
        start = place_hits(view).chain_start(match.start(), max(0, match.start() - _REACH))
        if start < match.start():
            weak.append(Found(start, match.end(), "web", "rule:media.zh.release"))
    return weak


def _palms(text: str, out: Outcome) -> list[Found]:
    """Take the apps called 掌上X and the like that an APP or, behind an area's name, 讯 tells; return the others."""
    weak = []
    for match in rule("zh", "palm").finditer(text):
        found = Found(*match.span("name"), "app", "rule:media.zh.palm")
        if rule("zh", "app_after").after(text, found.end, 6):
            out.add(extended(text, Found(found.start, found.end, "newspaper", found.source)))
        elif rule("zh", "dispatch").after(text, found.end, 2) or rule("zh", "palm.from").ending(text, found.start, 8):
            if _of_place(match["of"]):
                out.add(found)
        else:
            weak.append(found)
    return weak


def _of_place(name: str) -> bool:
    """Whether an app is named by an area (掌上|南岭|讯): not 掌上|生活|讯, nor a town that is a common word (文化)."""
    return bool(candidates_zh(name)) or (
        name in town_names() and (not known_word(name) or tagged(name)[0].tag.startswith(NAME_TAGS))
    )


def _of_city(view: View, found: Found) -> Found:
    """A web outlet with the city of its local channel, where that acts: 南岭网江口承办."""
    end = place_hits(view).starting_at(found.end) if found.kind == "web" else None
    match = None if end is None else rule("zh", "city").after(view.text, end, 6)
    if end is None or match is None:
        return found
    return Found(found.start, end + match.end(), found.kind, found.source)


def _has_place(view: View, found: Found) -> bool:
    """Whether a known outlet is only the ending of a local one's name: 广西|金融时报."""
    return view.text[found.start : found.end] in heads("zh") and (
        place_hits(view).chain_start(found.start, max(0, found.start - _REACH)) < found.start
    )


def _inside_word(text: str, start: int, end: int) -> bool:
    """Whether an outlet written in letters is part of a longer word, or one of two signs of two words (中|央广|场)."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if end - start == _TWO and before and after and known_word(before + text[start]):
        return known_word(text[end - 1] + after)
    leads = text[start].isascii() and before.isascii() and before.isalnum()
    return leads or (text[end - 1].isascii() and after.isascii() and after.isalpha())


def _name_start(view: View, head: int) -> tuple[int, bool]:
    """Where the name before an ending begins, and whether a known place stands in it."""
    text, places = view.text, place_hits(view)
    run = _HAN.match(text[max(0, head - _REACH) : head][::-1])
    low = head - run.end() if run else head
    start = low
    for hit in stop_pattern().finditer(text, low, head):
        first, end = hit.span()
        if end < head and (not places.covers(first, end) or places.starting_at(first) == end):
            start = end
    chain = places.chain_start(head, start)
    if chain < head:
        return chain, True
    at = places.last_within(start, head)
    if at is not None and head - places.ends[at] <= 4:
        return places.chain_start(places.ends[at], start), True
    return start, False


def _grammatical(view: View, out: Outcome) -> None:
    """Take names made of a place or another name and an ending; a bare ending after an outlet shares its prefix."""
    text = view.text
    for start, end, payloads in endings("zh").find(text):
        head, ending = payloads[0], text[start:end]
        if _blocked_after(text, end) or not out.free(start, end):
            continue
        if _shares_prefix(text, out, start, ending):
            out.add(Found(start, _with_frequency(text, end, head.kind), head.kind, "rule:media.zh.shared"))
            continue
        begin = _begin(view, out, start, end, head.guard == "place")
        if rule("zh", "bare_before").before(text, start, 2):
            continue
        if begin is None or rule("zh", "generic").after(text, begin, start - begin):
            continue
        if rule("zh", "portal").before(text[begin:end], end - begin, end - begin):
            continue
        common = rule("zh", "common_head").starting(text, start)
        if common is not None and common.end() == end:
            continue
        fm = rule("zh", "fm_before").ending(text, begin, 12) if head.kind == "radio" else None
        nation = rule("zh", "nation").ending(text, begin, 6) if head.kind == "web" else None
        begin = fm.start() if fm else nation.start("name") if nation else begin
        end = _with_frequency(text, end, head.kind)
        out.add(extended(text, Found(begin, end, head.kind, "rule:media.zh.head")))


def _with_frequency(text: str, end: int, kind: str) -> int:
    """The end of a station's name with the frequency that follows it: 交通广播|FM98.5."""
    frequency = rule("zh", "fm").after(text, end, 14) if kind == "radio" else None
    return end if frequency is None else end + frequency.end("fm")


def _begin(view: View, out: Outcome, start: int, end: int, needs_place: bool) -> int | None:
    """Where the outlet whose ending stands at [start, end) begins, or None where there is no name before it."""
    text = view.text
    begin, placed = _name_start(view, start)
    quoted = text[begin - 1 : begin] in ("《", "“", "「") and text[end : end + 1] in ("》", "”", "」")
    if placed:
        return begin if out.free(begin, start) else None
    if needs_place or not 2 <= start - begin <= 8 or not out.free(begin, start):
        return None
    if not quoted and start - begin > 2:
        noun = noun_start(text, begin, end, end - start)
        begin = begin if noun is None else noun
        return None if noun is None or begin >= start else begin
    return begin


def _shares_prefix(text: str, out: Outcome, start: int, head: str) -> bool:
    """Whether a bare ending follows an outlet whose place it shares (南岭电视台、电台), or a station's own channel."""
    before = out.ending_near(start, 2)
    if before is None:
        return False
    if before.end == start:
        return before.kind in _BROADCAST
    return head in words("zh", "bare") and text[before.end : start] in (
        "、",
        "和",
        "与",
        "及",
        "/",
        "以及",
        "》、",
        "，",
    )


def _sources(text: str, out: Outcome) -> None:
    """Take the outlet that a byline names as its source."""
    for match in rule("zh", "source").finditer(text):
        start, end = match.span("name")
        name = match["name"]
        tail = rule("zh", "source_tail").before(name, len(name), len(name))
        if tail is None or rule("zh", "source_not").pattern.search(name) or not out.free(start, end):
            continue
        kind = next((kind for kind, hit in tail.groupdict().items() if hit), "web")
        out.add(Found(start, end, kind, "rule:media.zh.source"))


def _openings(text: str, out: Outcome) -> None:
    """Take the outlet that opens a report, before its date or its reporter."""
    for match in rule("zh", "opening").finditer(text):
        start, end = match.span("name")
        name = match["name"]
        tail = rule("zh", "source_tail").before(name, len(name), len(name))
        if rule("zh", "source_not").pattern.search(name) or not out.free(start, end):
            continue
        kind = next((kind for kind, hit in tail.groupdict().items() if hit), "web") if tail else "web"
        out.add(Found(start, end, kind, "rule:media.zh.opening"))


def _paired(text: str, out: Outcome) -> None:
    """Take what a point ties to the outlet that opens a line: 南岭日报·|南岭新闻在线|讯."""
    for found in out.ordered():
        named = rule("zh", "paired.named").after(text, found.end, 16)
        if named is not None:
            start, end = (found.end + at for at in named.span("name"))
            if out.free(start, end):
                out.add(Found(start, end, "web", "rule:media.zh.paired"))
        if text[found.start - 1 : found.start] not in ("", "\n", "\r", " ", "\u3000", "【", "（", "("):
            continue
        match = rule("zh", "paired").after(text, found.end, 28)
        if match is None or known_word(match["name"]):
            continue  # 南岭晚报·云端|讯
        start, end = (found.end + at for at in match.span("name"))
        if out.free(start, end):
            out.add(Found(start, end, "app" if match["app"] else "web", "rule:media.zh.paired"))


def _named(text: str, out: Outcome) -> None:
    """Take quoted names that the word beside them tells: “云上白石”客户端, 《百姓看点》栏目组, 《白石老年报》."""
    if "客户端" in text:
        for match in rule("zh", "client").finditer(text):
            if out.free(*match.span("name")) and not rule("zh", "named_not").pattern.search(match["name"]):
                out.add(Found(*match.span("name"), "app", "rule:media.zh.client"))
    for match in rule("zh", "covers").finditer(text):
        name, span = match["name"], match.span("name")
        if out.free(*span) and not rule("zh", "item_not").pattern.search(name):
            tail = rule("zh", "source_tail").before(name, len(name), len(name))
            kind = next((kind for kind, hit in tail.groupdict().items() if hit), "web") if tail else "web"
            out.add(Found(*span, kind, "rule:media.zh.covers"))
    for match in rule("zh", "named").finditer(text):
        kind = str(match.lastgroup)
        start, end = match.span(kind)
        if not rule("zh", "named_not").pattern.search(match[kind]):
            out.add(Found(start, end, kind, "rule:media.zh.named"))


def _broadcasts(view: View, out: Outcome) -> None:
    """Take a station's named channels and programmes, each a span of its own, and stations named by frequency."""
    text = view.text
    for match in rule("zh", "fm").finditer(text):
        begin, placed = _name_start(view, match.start())
        station = out.ending_near(match.start(), 0)
        if not placed and station is None and (match["radio"] or _broadcast_before(text, match.start())):
            begin, placed = _broadcast_before(text, match.start()) or match.start(), True
        if placed and out.free(begin, match.end()):
            out.add(Found(begin, match.end(), "radio", "rule:media.zh.fm"))
    for found in out.ordered():
        if found.kind not in _BROADCAST and rule("zh", "station_end").before(text, found.end, 2) is None:
            continue
        kind = found.kind if found.kind in _BROADCAST else "tv"
        end = found.end + (text[found.end : found.end + 1] in ("》", "”"))
        channel = rule("zh", "channel").after(text, end, 16)
        if channel is not None:
            start, stop = (end + at for at in channel.span("channel"))
            if out.add(Found(start, stop, kind, "rule:media.zh.channel")):
                end = stop
        _programmes(text, out, end, kind)
    for match in rule("zh", "station.any").finditer(text):
        if out.free(*match.span("name")) and not rule("zh", "document").pattern.search(match["name"]):
            kind = "tv" if match["tv"] else "radio"
            out.add(Found(*match.span("name"), kind, "rule:media.zh.programme"))


def _broadcast_before(text: str, end: int) -> int | None:
    """Where the name of a radio programme begins that ends at the offset: 新闻广播|FM101.2."""
    sizes = (
        len(ending) for ending, head in heads("zh").items() if head.kind == "radio" and text.endswith(ending, 0, end)
    )
    size = max(sizes, default=0)
    return end - size if size else None


def _programmes(text: str, out: Outcome, end: int, kind: str) -> None:
    match = rule("zh", "programme").after(text, end, 60)
    if match is None or not (match["cue"] or match.start("name") <= 1):
        return
    if rule("zh", "document").pattern.search(match["name"]):
        return
    out.add(Found(end + match.start("name"), end + match.end("name"), kind, "rule:media.zh.programme"))
    for more in re.finditer(r"[《“]([^《》“”]+)[》”]", match["more"]):
        base = end + match.start("more")
        out.add(Found(base + more.start(1), base + more.end(1), kind, "rule:media.zh.programme"))


def _again(text: str, out: Outcome) -> None:
    """Take further mentions, in quotation marks, of a programme that was told by its station."""
    for found in out.ordered():
        if found.source.endswith("programme"):
            name = text[found.start : found.end]
            for start, end in occurrences(text, [name]):
                if text[start - 1 : start] in _OPENING and text[end : end + 1] in _CLOSING:
                    out.add(Found(start, end, found.kind, found.source))
