"""A view in, its institutions out: those of the tables, and names made of a place or a word with an ending."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import cast

from reportmine.knowledge.divisions import Division, candidates_en, candidates_zh
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.match.authorities import extended
from reportmine.match.gazetteer import is_country, place_named
from reportmine.match.hits import Hits
from reportmine.match.listed import Body, body_at, listed
from reportmine.match.places import place_hits
from reportmine.match.stops import stop_pattern
from reportmine.match.towns_before import behind_towns, first_town
from reportmine.match.words import common_words, is_ordinary, is_romanized, stops
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View
from reportmine.text.words import known_word, words

_LONGEST_HEAD = 60
_PROVINCIAL = "农村信用社联合社"
"""What the union of a province's credit cooperatives is called."""


def institution_hits(view: View) -> Hits[Body]:
    """Institutions named in the text, those of the table and those made by a pattern."""
    if "institutions" not in view.memo:
        found = [(start, end, body_at(bodies, view.year)) for start, end, bodies in listed(view)]
        if view.lang == "en":
            found = [_trusted(view.text, *hit) for hit in found]
            found = [(start, _formed(view.text, end, body), body) for start, end, body in found]
        view.memo["institutions"] = Hits(_with_patterns(view, found))
    return cast("Hits[Body]", view.memo["institutions"])


def _trusted(text: str, start: int, end: int, body: Body) -> tuple[int, int, Body]:
    """A listed bank, or another one where its name goes on: "Union Bank | & Trust Company"."""
    trust = read_rules("institutions")["bank.trust"].pattern.match(text, end)
    if trust is None:
        return start, end, body
    return start, trust.end(), Body(text[start : trust.end()], "bank", "", False)


def _formed(text: str, end: int, body: Body) -> int:
    """The end of an English name with its corporate form: "Postal Savings Bank | Co., Ltd.", "Liuxi Finance | PLC"."""
    names = ["form.made"] if body.institution is None else []
    if body.kind in ("bank", "rural_bank"):
        names.append("form.behind" if body.country == "CN" else "form.abroad")
    forms = (read_rules("institutions")[name].pattern.match(text, end) for name in names)
    country = (
        read_rules("institutions")["form.country"].pattern.match(text, end) if names and body.country != "CN" else None
    )
    if country is not None and is_country(country["country"]):
        return country.end()
    return max((form.end() for form in forms if form is not None), default=end)


def _with_patterns(view: View, listed: list[tuple[int, int, Body]]) -> list[tuple[int, int, Body]]:
    """The listed hits, and names made of a place or an unknown word with an institution's ending."""
    known = Hits(listed)
    made: list[tuple[int, int, Body]] = []
    for match in _patterned(view):
        end = match.end("tail")
        at = known.last_within(max(0, end - 40), end)
        listed_here = at is not None and known.ends[at] > match.start("tail")
        if view.lang == "en":
            start = _start_en(view, match)
            if listed_here and at is not None and start is not None and start >= known.starts[at]:
                continue
            if start is not None and _town_between(view.text, known.starting_at(start), match.start("tail")):
                continue  # "NDB | Liuxi | Bank Manager"
        if (listed_here or known.covers(match.start("tail"), end)) and not _longer(view, known, at, match):
            continue
        if view.lang == "zh":
            start = _start_zh(view, match.start("tail"))
            if start is not None and known.last_within(start, match.start("tail")) is not None:
                continue  # 华龙证券兰州民主东路|证券营业部
        if start is not None and (not made or made[-1][1] <= start):
            end = extended(view.text, end) if view.lang == "en" else end
            body = _made(view.text[start:end], match["tail"], view.lang)
            body, end = _of_country(view.text, body, end)
            end = _formed(view.text, end, body) if view.lang == "en" else _with_form(view.text, end)
            made.append((start, end, body))
    if view.lang == "zh":
        made.extend(hit for hit in _unions(view) if not known.overlaps(hit[0], hit[1]))
    else:
        made = [*behind_towns(made), *_named_behind(view, known, Hits(made))]
    fresh = Hits(made)
    return [hit for hit in listed if not fresh.overlaps(hit[0], hit[1])] + made


def _unions(view: View) -> Iterator[tuple[int, int, Body]]:
    """A province's union of cooperatives called without its province, by the seat of its office: 省联社|邵阳办事处."""
    places = place_hits(view)
    for match in read_rules("institutions")["union.seat"].scan(view.text):
        at = places.index_at(match.end())
        if at is None:
            continue
        provinces = {division.province for division in places.payloads[at].divisions}
        if len(provinces) == 1:
            yield (*match.span(), Body(provinces.pop() + _PROVINCIAL, "rural_bank", "CN", False))


def _named_behind(view: View, known: Hits[Body], made: Hits[Body]) -> Iterator[tuple[int, int, Body]]:
    """Banks whose kind stands before their name: "Bank of Liuxi", "Rural Commercial Bank of Liuxi County"."""
    seated = list(_of_seats(view))
    taken = Hits(seated)
    yield from (hit for hit in seated if not made.overlaps(hit[0], hit[1]))
    for match in read_rules("institutions")["bank.of"].pattern.finditer(view.text):
        start, end = match.start(), _before_unit(view, match)
        if not any(hits.overlaps(start, end) for hits in (known, made, taken)):
            name = view.text[start : min(end, match.end("name"))]
            yield start, end, Body(name, "bank", "", False)


def _before_unit(view: View, match: re.Match[str]) -> int:
    """The end of a bank's name that its town follows, without that of its unit: "Rural Bank of Liuxi | Ho Branch"."""
    text, end, rules = view.text, match.end(), read_rules("institutions")
    if rules["bank.of.unit"].pattern.match(text, end) is None:
        return end
    kind = rules["bank.of.kind"].pattern.search(text, match.start("town"), end)
    stop = end if kind is None else kind.start()
    places = place_hits(view)
    at = places.ending_at(stop)
    town = places.starts[at] if at is not None else text.rfind(" ", 0, stop) + 1
    told = at is not None or kind is not None
    return town - 1 if told and town > match.start("town") else end


def _town_between(text: str, start: int | None, end: int) -> bool:
    """Whether only the name of a place stands between a listed institution that ends at `start` and the offset."""
    return start is not None and bool(place_named(text[start:end].strip()))


def _of_seats(view: View) -> Iterator[tuple[int, int, Body]]:
    """Chinese rural banks that are named by the area behind their kind: "Rural Commercial Bank of | Liuxi County"."""
    for match in read_rules("institutions")["kind.of"].finditer(view.text):
        chinese = column("institution_endings", "zh", surface=match["tail"])
        seats = {division.short: division for division in seats_en(match["head"])}
        if len(seats) == 1 and chinese and chinese[0]:
            full = named_after(seats.popitem()[1], match["head"], chinese[0])
            yield match.start(), match.end(), Body(full, _kind(match["tail"]), "CN", False)


def _of_country(text: str, body: Body, end: int) -> tuple[Body, int]:
    """A bank with its country, which may alone tell it: "National Bank | of Fiji", "Fell Bank | of Fiji"."""
    rules = read_rules("institutions")
    plain = rules["kind.plain"].pattern.fullmatch(body.full) is not None
    if body.country == "CN" or not (plain or body.full.endswith(" Bank")):
        return body, end
    if not plain and place_named(body.full.removesuffix(" Bank")):
        return body, end  # "Liuxi | Bank of Ghana"
    of = rules["authority.of"].pattern.match(text, end)
    if of is None or not is_country(of["country"]):
        return body, end
    return replace(body, full=body.full + text[end : of.end()]), of.end()


def _with_form(text: str, end: int) -> int:
    """The end of a Chinese institution's name with its corporate form: 柳溪农村商业银行|股份有限公司."""
    forms = column("corporate_forms", "form", lang="zh")
    return end + max((len(form) for form in forms if text.startswith(form, end)), default=0)


def _patterned(view: View) -> Iterator[re.Match[str]]:
    """Names made by a pattern; in English the endings are sought first, since capitals are everywhere."""
    pattern = read_rules("institutions")[f"pattern.{view.lang}"].pattern
    if view.lang == "zh":
        yield from pattern.finditer(view.text)
        return
    done, event = 0, read_rules("institutions")["event.behind"].pattern
    thing = read_rules("institutions")["thing.bank"].pattern
    for start, end, _ in _english_endings().find(view.text):
        low = max(done, view.text.rfind(" ", 0, max(0, start - _LONGEST_HEAD)) + 1)
        match = pattern.search(view.text, low, end)
        if match is not None and match.end() == end:
            done = end
            if event.match(view.text, end) is None and thing.search(match[0]) is None and not _offered(match[0]):
                yield match


def _offered(name: str) -> bool:
    """Whether it is no firm but what many houses offer: "Digital Financial Services"."""
    firm = read_rules("institutions")["firm.services"].pattern.search(f" {name}")
    return firm is not None and is_ordinary(firm["word"])


def _start_en(view: View, match: re.Match[str]) -> int | None:
    """Where the name begins: behind a country's "Zambia's", and before the first half of "Trinidad and Tobago".

    None where nothing but the ending is left.
    """
    text, start = view.text, match.start()
    for rule in ("post.first", "branch.first", "verb.first", "based.first", "form.first", "host.first"):
        if (first := read_rules("institutions")[rule].pattern.match(text, start, match.start("tail"))) is not None:
            start = first.end()
    if start == match.start("tail") > match.start():
        return None  # "Limited | General Insurance"
    if text[start : match.start("tail")] == "District " and text.endswith((" and ", " & "), 0, start):
        return None  # "Liuxi and | District Community Bank"
    if (named := _behind_country(view, start, match.start("tail"))) is not None:
        return named
    country = read_rules("institutions")["of.country"].pattern.match(text, start)
    if country is not None and place_named(country["name"]):
        return country.end() if country.end() < match.start("tail") else None
    if match[0].endswith("Community Bank") and (town := first_town(text, start)) is not None:
        return town
    first = read_rules("institutions")["joint.first"].pattern.search(text, max(0, start - 24), start)
    second = match["head"].split()[0]
    if first is None:
        group = read_rules("institutions")["group.of"].pattern.search(text, max(0, start - 50), start)
        return start if group is None or not place_named(second) else group.start()
    return first.start() if place_named(f"{first['name']} and {second}") else start


def _behind_country(view: View, start: int, tail: int) -> int | None:
    """Where the name begins behind the country that the sentence begins with: "In Ghana | Fell Bank opened"."""
    if read_rules("institutions")["in.country"].pattern.search(view.text, max(0, start - 14), start) is None:
        return None
    end = place_hits(view).starting_at(start)
    if end is None or end + 1 >= tail or view.text[end] != " ":
        return None
    return end + 1 if is_country(view.text[start:end]) else None


@cache
def _english_endings() -> PhraseIndex[None]:
    return PhraseIndex([(ending, None) for ending in column("institution_endings", "surface", lang="en")], words=True)


def _longer(view: View, known: Hits[Body], at: int | None, match: re.Match[str]) -> bool:
    """Whether a capitalized word before a listed foreign name makes it another's ("Demerara Trust Bank").

    Of a Chinese bank's name only where the report does not speak of China: "Indus Agricultural Bank".
    """
    if view.lang == "zh" or at is None or known.ends[at] != match.end("tail"):
        return False
    if match.start("tail") < known.starts[at] and read_rules("institutions")["tail.cn"].pattern.match(match["tail"]):
        return True  # "Liuxi | Rural Merchants Bank"
    body = known.payloads[at]
    chinese = body.country == "CN"
    if chinese and not body.national and body.kind == "rural_bank" and match.start() < known.starts[at]:
        return bool(seats_en(match["head"].strip()))
    if chinese and ("China" in view.text or "yuan" in view.text or candidates_en(match["head"].split()[0])):
        return False
    if _led(view.text, match.start(), known.starts[at], match.end("tail"), own=_distinct(body)):
        return False
    if (body.full, view.text[match.start() : known.starts[at]].strip()) in _own_towns(view, known):
        return False  # "Liuxi Fellbank", and elsewhere "Fellbank's Liuxi branch"
    first = match["head"].split()[0]
    led = first not in stops() or read_rules("institutions")["longer.first"].whole(first)
    return match.start() < known.starts[at] and led


def _own_towns(view: View, known: Hits[Body]) -> frozenset[tuple[str, str]]:
    """The listed institutions with the towns that the text gives units of them: "Fellbank's Liuxi branch"."""
    if "own_towns" not in view.memo:
        own = read_rules("institutions")["led.own"].pattern
        found = zip(known.payloads, (own.match(view.text, end) for end in known.ends), strict=True)
        view.memo["own_towns"] = frozenset((body.full, town["town"]) for body, town in found if town is not None)
    return cast("frozenset[tuple[str, str]]", view.memo["own_towns"])


def _distinct(body: Body) -> bool:
    """Whether no other bank's name may end in the name of this one: "Lloyds Bank", not "Trust Bank".

    So it is where banks are few and a table lists them all.
    """
    rules = read_rules("institutions")
    known = body.kind == "bank" and rules["few.banks"].pattern.fullmatch(body.country) is not None
    own = rules["few.name"].pattern.fullmatch(body.full) if known else None
    return own is not None and own["word"].lower() not in common_words()


def _led(text: str, start: int, bank: int, end: int, *, own: bool) -> bool:
    """Whether the words before a listed bank name the place of its branch behind: "Nenagh | Fellbank | branch".

    Before a bank whose name is its own they may be a town that no table knows, or one with no branch behind.
    """
    if read_rules("institutions")["led.unit"].pattern.match(text, end) is None:
        return own and bool(place_named(text[start:bank].strip()))  # "the Liuxi | Lloyds Bank"
    words = text[start:bank].removeprefix("THE ").split()
    if own and words and not any(word.lower() in common_words() or word in stops() for word in words):
        return True
    return bool(place_named(read_rules("institutions")["led.kind"].pattern.sub("", text[start:bank].strip())))


def _innermost(head: str, *, keep: bool = False) -> str:
    """The innermost division that the words before an institution's ending name: its short form, or the form given."""
    for start in range(len(head) - 1):
        found = candidates_zh(head[start:])
        if found:
            return head[start:] if keep else found[-1].short
    return head


def _made(name: str, tail: str, lang: str) -> Body:
    """The institution that a pattern found; a translated Chinese one gets its Chinese name (宁乡农村商业银行)."""
    if lang == "zh":
        full = expanded(tail)
        head = name.removesuffix(tail)
        # a cooperative bears its county's whole name, a bank the short one (柳溪县农村信用合作联社, 柳溪农村商业银行),
        # a village bank what stands there
        if not full.endswith("村镇银行"):
            head = _innermost(head, keep=full.endswith(("联社", "合作社")))
        return Body(head + full, _kind(tail), "CN", False)
    head = name.removesuffix(tail).strip()
    chinese = column("institution_endings", "zh", surface=tail)
    if chinese and chinese[0]:
        seats = {division.short: division for division in seats_en(head)}
        full = named_after(seats.popitem()[1], head, chinese[0]) if len(seats) == 1 else name
        rural = read_rules("institutions")["tail.cn"].pattern.match(tail) is not None
        told = full != name or seats or rural or any(map(is_romanized, head.split()))
        return Body(full, _kind(tail), "CN" if told else "", False)
    return Body(name, _kind(tail), "", False)


def seats_en(head: str) -> tuple[Division, ...]:
    """The divisions that the words before a translated bank's ending may mean: the innermost of "Hubei Jingmen"."""
    if whole := candidates_en(head):
        return whole
    words = head.split()
    for at in range(1, len(words)):
        outer = {d.full for d in candidates_en(" ".join(words[:at]))}
        inner = candidates_en(" ".join(words[at:]))
        found = tuple(d for d in inner if {d.city, d.province} & outer)
        if found:
            return found
    return ()


def named_after(seat: Division, head: str, ending: str) -> str:
    """A Chinese bank's name; a cooperative bears its county's name with the kind that the text gives, else its own."""
    if not ending.endswith(("联社", "合作社")):
        return seat.short + ending
    if seat.level == "province":
        return seat.full + _PROVINCIAL
    kind = next((zh for word, zh in (("County", "县"), ("City", "市"), ("District", "区")) if head.endswith(word)), "")
    return (seat.short.removesuffix(kind) + kind if kind else seat.full) + ending


def _start_zh(view: View, tail: int) -> int | None:
    """Where the name before an institution's ending begins, or None where there is no name."""
    rules = read_rules("institutions")
    text, places = view.text, place_hits(view)
    low = tail
    while low > 0 and tail - low < 14 and "\u3400" <= text[low - 1] <= "\u9fff":
        low -= 1
    start = low
    for hit in stop_pattern().finditer(text, low, tail):
        named = text.startswith("村镇银行", hit.end()) and rules["village.named"].whole(hit[0])
        part = named or rules["village.brand"].starting(text, hit.start())
        if not places.covers(hit.start(), hit.end()) and not part:
            start = hit.end()
    chain = places.chain_start(tail, start)
    if chain < tail:
        return None if rules["pattern.zh.word"].whole(text[chain:tail]) else chain
    if rules["pattern.zh.placed"].starting(text, tail):
        return None
    inner = places.first_within(start, tail)
    start = start if inner is None else inner
    head = text[start:tail]
    if inner is not None and len(head) <= 12:
        return start
    fits = rules["pattern.zh.head"].pattern.search(head) and not rules["pattern.zh.generic"].pattern.search(head)
    return start if fits and not _is_deed(head) else None


def _is_deed(head: str) -> bool:
    """Whether somebody does something with a bank, which bears no name: 冒充|银行, 打击非法|证券."""
    rules = read_rules("institutions")
    for word in words(head):
        part = head[word.start : word.end]
        known = word.tag == "v" and len(part) > 1 and known_word(part)
        if (known and not rules["verb.name.zh"].whole(part)) or (
            word.end == len(head) and rules["verb.zh"].whole(part)
        ):
            return True
    return False


@cache
def _endings() -> dict[str, tuple[str, str]]:
    return {row["surface"]: (row["full"], row["kind"]) for row in read_table("institution_endings")}


def expanded(name: str) -> str:
    """The name with its ending in full: 柳溪农商行 becomes 柳溪农村商业银行."""
    ending = max((one for one in _endings() if name.endswith(one)), key=len, default=None)
    return name if ending is None else name.removesuffix(ending) + _endings()[ending][0]


def _kind(tail: str) -> str:
    return _endings()[tail][1] if tail in _endings() else "bank"
