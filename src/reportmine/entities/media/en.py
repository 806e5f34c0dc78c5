"""An English report in, its news outlets out: known ones, capitalized names with a head, lists, programmes, bylines."""

from __future__ import annotations

import re
from dataclasses import replace

from reportmine.entities.media.bylines_en import bracketed, byline_outlets
from reportmine.entities.media.lines_en import is_other, lettered_outlets, line_outlets
from reportmine.entities.media.tables import Found, Outcome, Outlet, endings, heads, is_sum, outlets, rule, words
from reportmine.knowledge.divisions import Division
from reportmine.match.gazetteer import WorldPlace, place_named
from reportmine.match.home import countries
from reportmine.text.view import View

_BROADCAST = ("tv", "radio")
_GAP = 12  # the most signs between the members of a list
_LETTERS = 6  # an agency's letters are fewer
_LONGEST = 20  # how long the words may be that longer names end in
_TOKEN = re.compile(r"\S+")


def find(view: View) -> list[Found]:
    """The outlets of the report, in order."""
    text, out = view.text, Outcome()
    for match in rule("en", "told_name").finditer(text):
        known = outlets("en").get(match["name"].split(" ")[0])
        out.add(Found(*match.span("name"), known[0].kind if known else "web", "rule:media.en.told_name"))
    for match in rule("en", "told_station").finditer(text):
        out.add(Found(*match.span("name"), "radio", "rule:media.en.told_station"))
    for match in rule("en", "agency_of").finditer(text):
        out.add(Found(*match.span("name"), "agency", "rule:media.en.agency_of"))
    for found in line_outlets(text):
        out.add(found)
    weak = _known(text, out)
    _frequencies(text, out)
    weak += _grammatical(text, out)
    _sources(text, out)
    for match in rule("en", "palm").scan(text):
        if place_named(match["place"].split(" ")[0]):
            out.add(Found(*match.span("name"), "app", "rule:media.en.palm"))
    for match in rule("en", "network").scan(text):
        if _of_network(match["town"]):
            out.add(Found(*match.span("name"), "tv", "rule:media.en.network"))
    for found in byline_outlets(text):
        out.add(found)
    _companions(text, out, weak)
    _items(text, out)
    for found in lettered_outlets(text, out.ordered()):
        out.add(found)
    _programmes(text, out)
    return _with_clients(text, out.ordered())


def _with_clients(text: str, found: list[Found]) -> list[Found]:
    """The outlets, each with the word for its app behind it, which makes it one: "Nanling Daily | client"."""
    whole: list[Found] = []
    for outlet in found:
        if whole and outlet.start < whole[-1].end:
            continue  # "Mobile Client", an outlet by its head, behind its own name
        client = rule("en", "client").after(text, outlet.end, 24) if outlet.kind != "app" else None
        whole.append(replace(outlet, end=outlet.end + client.end(), kind="app") if client else outlet)
    return whole


def _cued(text: str, start: int, end: int) -> bool:
    """Whether the words right before or after speak of a news outlet."""
    return (
        rule("en", "cue_before").before(text, start, 40) is not None
        or rule("en", "cue_after").after(text, end, 28) is not None
    )


def _of_network(town: str) -> bool:
    """Whether a town's name is that of one in the United States, where such networks have their stations."""
    own = countries()["US"]
    towns = [area for area in place_named(town) if isinstance(area, WorldPlace) and area.kind == "city"]
    return any(area.country == own for area in towns)


def _in_quotes(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] in tuple('"“《') and text[end : end + 1] in tuple('"”》,')


def _known(text: str, out: Outcome) -> list[tuple[Found, str]]:
    """Take the outlets of the table that need no company; return the others with what they need."""
    weak = []
    others = {match["letters"] for match in rule("en", "body_letters").finditer(text)}
    for start, end, payloads in outlets("en").find(text):
        if rule("en", "not_after").after(text, end, 48) or text.endswith(("XX ", "** "), 0, start):
            continue
        if rule("en", "offered").before(text, start, 48) or is_sum(text, start, end):
            continue
        if payloads[0].guard and text[start:end] in others:
            continue  # "told the | CBN| Fair", where a report is of the Central Bank of Nanling (CBN)
        domain = rule("en", "domain").after(text, end, 10)
        end += domain.end() if domain else 0
        called = rule("en", "magazine").after(text, end, 10) if payloads[0].kind == "magazine" else None
        end += called.end() if called else 0
        found = _with_place(text, Found(start, end, payloads[0].kind, "table:media.en"))
        if found.kind == "newspaper" and (site := rule("en", "edition_online").after(text, end, 10)):
            end, found = end + site.end(), replace(found, end=end + site.end(), kind="web")
        guard = payloads[0].guard
        if guard == "" and not _longer_name(text, start, end):
            out.add(found)
        elif guard == "paren":
            if not (bracketed(text, start, end) and out.add(found)):
                weak.append((found, "neighbor"))
        elif guard == "article":
            if rule("en", "goes_on").after(text, end, 40) or rule("en", "deed").before(text, start, 24):
                continue
            if text[max(0, start - 4) : start].lower() == "the ":
                weak.append((found, "article"))
            elif rule("en", "closed").after(text, end, 12):
                weak.append((found, "beside"))
        elif guard:
            weak.append((found, guard))
    return weak


def _with_place(text: str, found: Found) -> Found:
    """A broadcaster with the place of its local station: RTM Sabah; by its name alone before a known one."""
    more = rule("en", "branch_of").after(text, found.end, 40) if found.kind in _BROADCAST else None
    short = text[found.end - 2 : found.end].isupper() or text.endswith("Radio", 0, found.end)
    if more is not None and not short and not place_named(more["more"].strip()):
        return found
    if (
        more is None
        or more["more"].split()[0] in words("en", "function")
        or more["more"].split()[-1] in words("en", "generic")
    ):
        return found
    return Found(found.start, found.end + more.end("more"), found.kind, found.source)


def _longer_name(text: str, start: int, end: int) -> bool:
    """Whether a known outlet is only the end of a longer name (Nanling Economic Daily) or the start of one."""
    before = re.search(r"([A-Z][A-Za-z'’]+) \Z", text[max(0, start - 24) : start])
    if before is not None and before[1] not in words("en", "function") and before[1] not in words("en", "generic"):
        owned = before[1].endswith(("'s", "’s"))
        radio = text[end - 3 : end] == " FM" and not owned
        longer = rule("en", "longer").before(text, end, _LONGEST)
        return radio or (longer is not None and not (owned and longer["whole"]))  # "Malawi's | Daily Times"
    return False


def _grammatical(text: str, out: Outcome) -> list[tuple[Found, str]]:
    """Take capitalized names with a strong head; return those whose head is an ordinary word."""
    weak = []
    for start, end, payloads in endings("en").find(text):
        head = payloads[0]
        if not out.free(start, end) or rule("en", "not_after").after(text, end, 24):
            continue
        begin = _name_start(text, start)
        if _no_outlet(text, begin, start):
            continue
        if begin is None:
            if _shares_prefix(text, out, start, head):
                out.add(Found(start, end, head.kind, "rule:media.en.shared"))
            continue
        begin = _after_taken(text, out, begin, start)
        if begin is None:
            continue
        if rule("en", "site_head").whole(text[start:end]) and rule("en", "site_before").before(text, begin, 60):
            continue
        if rule("en", "norm").pattern.search(text[begin:end]):
            continue
        if rule("en", "account").before(text, begin, 30):
            continue
        found = Found(begin, end, head.kind, "rule:media.en.head")
        article = head.guard == "article" and text[max(0, begin - 4) : begin].lower() == "the "
        strong = head.guard == "strong" and (text[start].isupper() or _placed(text, begin, start, head))
        if strong or (article and text[start].isupper()):
            out.add(found)
        else:
            weak.append((found, "list"))
    for name, kind, guard in (
        ("daily", "newspaper", "list"),
        ("letters", "tv", "neighbor"),
        ("callsign", "tv", "list"),
        ("address", "web", "list"),
    ):
        weak += [
            (Found(*match.span("name"), kind, "rule:media.en.list"), guard) for match in rule("en", name).scan(text)
        ]
    return weak


def _no_outlet(text: str, begin: int | None, start: int) -> bool:
    """Whether what stands before a head, where its name begins if it has one, says that it names no outlet."""
    if begin is not None and text.startswith(("XX", "**"), begin):
        return True
    if rule("en", "post_before").before(text, start, 24) or rule("en", "button").before(text, start, 80):
        return True
    return rule("en", "offered").before(text, start if begin is None else begin, 48) is not None


def _placed(text: str, begin: int, end: int, head: Outlet) -> bool:
    """Whether a station in small letters is named after a place: "Nanling county radio station".

    A media center is a county's of China, 融媒体中心: "Nanling County integrated media center".
    """
    name = text[begin:end].strip()
    if head.kind == "app" or not name:
        return False
    areas = place_named(name) or place_named(name.rpartition(" ")[0])
    return bool(areas) and (head.kind in _BROADCAST or any(isinstance(area, Division) for area in areas))


def _after_taken(text: str, out: Outcome, begin: int, head: int) -> int | None:
    """Where the name begins once outlets before it and their "and" are left out; None where nothing remains."""
    for token in _TOKEN.finditer(text, begin, head):
        rest = token.start()
        if out.free(rest, head) and token[0] not in words("en", "function") and token[0] not in ("and", "of", "&"):
            return rest
    return None


def _name_start(text: str, head: int) -> int | None:
    """Where the capitalized name before a head begins; None where there is only a generic word (local, Cable)."""
    low = max(0, head - 60)
    match = rule("en", "name").pattern.search(text[low:head])
    if match is None:
        return None
    tokens = [(low + match.start("name") + hit.start(), hit[0]) for hit in _TOKEN.finditer(match["name"])]
    while tokens and (tokens[0][1].rstrip(".") in words("en", "function") or tokens[0][1] in ("and", "of")):
        del tokens[0]
    breaks = [at for at, (_, token) in enumerate(tokens) if token.endswith(".") and len(token) > 3]
    breaks += [at for at, (_, token) in enumerate(tokens) if rule("en", "seated").whole(token)]
    breaks += [
        at for at in range(1, len(tokens)) if tokens[at][1] == "and" and tokens[at - 1][1] in words("en", "ends")
    ]
    listed = bool(tokens) and text.endswith((", ", ", and "), 0, tokens[0][0])
    breaks += [at for at, (_, token) in enumerate(tokens) if token == "and" and _apart(tokens, at, listed=listed)]
    if tokens and rule("en", "writer_before").before(text, tokens[0][0], 24):
        breaks += [at for at, (_, token) in enumerate(tokens) if token == "of" and at > 1]
    if breaks:
        tokens = tokens[max(breaks) + 1 :]
    names = [token for _, token in tokens if token not in words("en", "generic") and token[0].isupper()]
    return tokens[0][0] if names else None


def _apart(tokens: list[tuple[int, str]], at: int, *, listed: bool) -> bool:
    """Whether a name of its own follows an "and": a place's, or one behind an outlet or behind a list's last member.

    "Evening View and | Nanling", "NTA and | Nanling", ", Baishi and | Nanling"; not "Trinidad and Tobago".
    """
    words = [token for _, token in tokens]
    first = " ".join(words[:at])
    if place_named(" ".join(words)):
        return False
    return listed or bool(outlets("en").get(first)) or bool(place_named(" ".join(words[at + 1 :])))


def _shares_prefix(text: str, out: Outcome, start: int, head: Outlet) -> bool:
    """Whether a bare head follows an outlet whose place it shares (Nanling TV Station and Radio Station)."""
    before = out.ending_near(start, 6)
    if before is None or head.guard != "strong" or before.kind not in _BROADCAST:
        return False
    return text[before.end : start] in (", ", " and ", ", and ", " & ", "/")


def _frequencies(text: str, out: Outcome) -> None:
    for name in ("fm", "radio_name") if rule("en", "fm_hint").pattern.search(text) else ("radio_name",):
        for match in rule("en", name).scan(text):
            start, end = match.span("name")
            first = _TOKEN.match(text, start)
            if first is not None and first[0] in words("en", "function") and name == "fm":
                start = first.end() + 1
            if start < end and out.free(start, end):
                kind = "tv" if name == "fm" and (match["tv"] or match["tv_too"]) else "radio"
                out.add(Found(start, end, kind, f"rule:media.en.{name}"))


def _sources(text: str, out: Outcome) -> None:
    """Take the outlet that a byline names as its source, where it ends like one."""
    for match in rule("en", "source").finditer(text):
        start, end = match.span("name")
        last = match["name"].split()[-1]
        if len(match["name"]) < _LETTERS and (agency := outlets("en").get(match["name"].upper())):
            out.add(Found(start, end, agency[0].kind, "rule:media.en.source"))
        kind = heads("en").get(last) or (heads("en")["News Agency"] if "News Agency" in match["name"] else None)
        if kind is not None and out.free(start, end) and len(match["name"].split()) > 1:
            out.add(Found(start, end, kind.kind, "rule:media.en.source"))


def _companions(text: str, out: Outcome, weak: list[tuple[Found, str]]) -> None:
    """Take what stands in a list beside an outlet, and what quotation marks and cues speak for."""
    waiting = [(found, guard) for found, guard in weak if out.free(found.start, found.end)]
    quoted = [match.span("name") for match in rule("en", "quoted").finditer(text)]
    listed = {found.start for found, _ in waiting if found.source.startswith("table")}
    waiting = [(f, guard) for f, guard in waiting if f.source.startswith("table") or f.start not in listed]
    for found, guard in waiting:
        if _speaks_for(text, found, guard) and out.free(found.start, found.end):
            online = rule("en", "online").before(text, found.start, 30)
            out.add(replace(found, kind="web") if online else found)
    for _ in range(3):
        size = len(out.found)
        for found, _guard in waiting:
            if out.free(found.start, found.end) and _beside(text, out, found.start, found.end) is not None:
                out.add(found)
        for start, end in quoted:
            if not out.free(start, end) or rule("en", "document").pattern.search(text[start:end]):
                continue
            other = _beside(text, out, start, end)
            if other is not None and _in_quotes(text, other.start, other.end) and text[start].isupper():
                kind = "newspaper" if other.kind == "magazine" else other.kind
                out.add(Found(start, end, kind, "rule:media.en.list"))
        if len(out.found) == size:
            return


def _items(text: str, out: Outcome) -> None:
    """Take the last of a list of outlets that report together, one that nothing else tells."""
    for found in out.ordered():
        item = rule("en", "item_after").pattern.match(text, found.end)
        if item is not None and not is_other(item["name"]):
            out.add(Found(*item.span("name"), found.kind, "rule:media.en.list"))


def _speaks_for(text: str, found: Found, guard: str) -> bool:
    if guard == "article":
        opening = re.search(r"(?:^|[.!?\n][\"”')]*\s*)\Z", text[max(0, found.start - 10) : found.start - 4])
        capital = text[found.start - 4] == "T" and opening is None
        credit = rule("en", "slashed").after(text, found.end, 60) is not None
        return capital or credit or _cued(text, found.start, found.end)
    if guard == "beside":
        return False
    if guard == "neighbor":
        told = rule("en", "told").before(text, found.start, 24)
        return found.source.startswith("table") and found.end - found.start > 2 and told is not None
    if guard == "quoted":
        return _in_quotes(text, found.start, found.end) or text[found.end : found.end + 9] == " magazine"
    if found.source.startswith("table") and _in_quotes(text, found.start, found.end):
        return True
    aired = found.kind in _BROADCAST and rule("en", "aired_on").before(text, found.start, 50) is not None
    return aired or _cued(text, found.start, found.end) or _published_on(text, found)


def _published_on(text: str, found: Found) -> bool:
    """Whether something is published on a site whose name begins with a place's: "on Nanling Consumer Network"."""
    if found.kind != "web" or rule("en", "published_on").before(text, found.start, 120) is None:
        return False
    return bool(place_named(text[found.start : found.end].partition(" ")[0]))


def _beside(text: str, out: Outcome, start: int, end: int) -> Found | None:
    """The accepted outlet that only a comma, "and" or quotation marks part from [start, end)."""
    near = out.beside(text, start, end, _GAP)
    return next((other for other, gap in near if rule("en", "between").starting(gap, 0)), None)


def _programmes(text: str, out: Outcome) -> None:
    """Take a station's named channels and programmes, each a span of its own."""
    for match in rule("en", "programme_alone").scan(text):
        out.add(Found(*match.span("name"), "radio" if match["radio"] else "tv", "rule:media.en.programme"))
    for found in out.ordered():
        if found.kind not in _BROADCAST:
            continue
        end = found.end
        channel = rule("en", "channel").after(text, end, 60)
        if channel is not None:
            start, stop = (end + at for at in channel.span("channel"))
            if out.add(Found(start, stop, found.kind, "rule:media.en.channel")):
                end = stop
        after = rule("en", "programme").after(text, end, 90)
        if after is not None and (after["cue"] or after["cue_too"]):
            out.add(Found(end + after.start("name"), end + after.end("name"), found.kind, "rule:media.en.programme"))
        named = rule("en", "programme_named").after(text, end, 60)
        if named is not None:
            out.add(Found(end + named.start("name"), end + named.end("name"), found.kind, "rule:media.en.programme"))
        opened = rule("en", "programme_opened").after(text, end, 120)
        if opened is not None and (opened["cue"] or rule("en", "section").pattern.search(opened[0])):
            out.add(Found(end + opened.start("name"), end + opened.end("name"), found.kind, "rule:media.en.programme"))
        low = max(0, found.start - 80)
        called = rule("en", "programme_called").before(text, found.start, 80)
        if called is not None:
            out.add(Found(low + called.start("name"), low + called.end("name"), found.kind, "rule:media.en.programme"))
        before = rule("en", "programme_of").before(text, found.start, 80)
        if before is not None and (before["cue"] or before["cue_too"]):
            out.add(Found(low + before.start("name"), low + before.end("name"), found.kind, "rule:media.en.programme"))
