"""A view in, the institutions that its text names out, also by the short names that the report itself gives them.

"Cooperative Development Authority (CDA)" makes CDA a name of that body further on, "the Reserve Bank" is the one that
the report names in full, and an abbreviation that several countries share is read as that of the report's country.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import cast

from reportmine.knowledge.institutions import Institution, all_institutions
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import read_table
from reportmine.knowledge.townships import towns_en
from reportmine.match.authorities import authorities
from reportmine.match.gazetteer import WorldPlace, place_named
from reportmine.match.hits import Hits
from reportmine.match.home import CHINA, codes, countries, home
from reportmine.match.institutions import institution_hits, named_after, seats_en
from reportmine.match.listed import Body, institutions_named
from reportmine.match.places import place_hits
from reportmine.match.public_banks import called_banks, public_banks
from reportmine.match.told import Told, central_words, like, tails
from reportmine.match.words import common_words
from reportmine.text.phrases import occurrences
from reportmine.text.view import View

_AT_HOME = ("central_bank", "regulator")
"""Bodies that act in their own country alone: elsewhere their letters mean another."""
_SHORTEST = 4


def bodies(view: View) -> Hits[Body]:
    """The institutions of a report; in Chinese the same as `institution_hits`."""
    if view.lang == "zh":
        return institution_hits(view)
    if "bodies" not in view.memo:
        view.memo["bodies"] = _with_short_names(view, told(view).renamed())
    return cast(Hits[Body], view.memo["bodies"])


def told(view: View) -> Told:
    """The names that an English report gives the institutions which need no word of the report to be known."""
    if "bodies.told" not in view.memo:
        view.memo["bodies.told"] = Told(view, _at_home(view, _with_authorities(view, institution_hits(view))))
    return cast(Told, view.memo["bodies.told"])


def _of_area(view: View, hits: Hits[Body], made: tuple[int, int, Body]) -> bool:
    """Whether a name is an area's and behind it a listed body's of the same country, whose office there it is."""
    start, end, _ = made
    at = hits.ending_at(end)
    if at is None or hits.payloads[at].kind not in _AT_HOME:
        return False
    areas = place_named(view.text[start : hits.starts[at]].rstrip())
    own = countries().get(hits.payloads[at].country)
    return any(isinstance(area, WorldPlace) and area.country == own and area.kind != "country" for area in areas)


def _with_authorities(view: View, hits: Hits[Body]) -> Hits[Body]:
    """The hits, and abroad the bodies that no table lists in the place of those that stand in their names."""
    if (country := home(view)) == CHINA:
        return hits
    banks = Hits(public_banks(view.text, hits, country))
    told = (hit for hit in authorities(view.text, hits) if not banks.overlaps(hit[0], hit[1]))
    made = [*(hit for hit in told if not _of_area(view, hits, hit)), *banks]
    made.extend(called_banks(view.text, hits, Hits([*hits, *made])))
    fresh = Hits(made)
    return Hits([hit for hit in hits if not fresh.overlaps(hit[0], hit[1])] + made) if made else hits


def _rule(name: str) -> re.Pattern[str]:
    return read_rules("institutions")[name].pattern


def _at_home(view: View, hits: Hits[Body]) -> Hits[Body]:
    """The hits, where abbreviations of several bodies mean that of the report's own country."""
    country = home(view)
    inland = codes(country)
    found: list[tuple[int, int, Body]] = []
    for start, end, body in zip(hits.starts, hits.ends, hits.payloads, strict=True):
        name = view.text[start:end]
        if country == CHINA and body.institution is None and body.kind == "credit_union":
            continue  # a Chinese credit cooperative is an outlet of its union
        if country == CHINA and body.institution is None and body.country == "CN" and body.full == name:
            found.append((start, end, _seated(view, body)))
            continue
        if country == CHINA and (bank := _cooperative(body)) is not None:
            found.append((start, end, _seated(view, bank)))
            continue
        if country is None or body.country in inland:
            found.append((start, end, body))
            continue
        bare = _rule("kind.tail").sub("", name)
        names = (name, bare, _respelled(name))
        own = next((other for each in names for other in institutions_named(each) if other.country in inland), None)
        if own is None and body.country == "CN" and not (_with_china(country) or _rule("chinese").search(name)):
            # "Post Bank" elsewhere is some other body's name; so are a Chinese bank's letters
            own = Body(name, body.kind, "", False)
        if not _rule("acronym").fullmatch(name):
            found.append((start, end, own or body))
            continue
        post = _rule("post.letters").fullmatch(name) is not None  # "BDO Liuxi", a block's officer in India
        if own is None and (post or body.kind in _AT_HOME) and body.institution and not _spelled_out(view, body):
            continue
        found.append((start, end, own or body))
    return Hits(_called_by_kind(found))


def _called_by_kind(found: list[tuple[int, int, Body]]) -> list[tuple[int, int, Body]]:
    """The hits, where a mere "Nongshang Bank" is the one rural commercial bank that the report names."""
    generic = _rule("kind.generic")
    shorts = any(generic.fullmatch(body.full) for _, _, body in found)
    banks = {body.full: body for _, _, body in found if _rule("kind.rural").search(body.full)} if shorts else {}
    if len(banks) != 1:
        return found
    bank = next(iter(banks.values()))
    return [(start, end, bank if generic.fullmatch(body.full) else body) for start, end, body in found]


def _with_china(country: str) -> bool:
    """Whether the country is China, or one of the regions where its banks have branches under the same names."""
    return country == CHINA or _rule("chinese.region").fullmatch(country) is not None


def _respelled(name: str) -> str:
    """The name with its "Cooperative" as others spell it."""
    if "Co-operative" in name:
        return name.replace("Co-operative", "Cooperative")
    return name.replace("Cooperative", "Co-operative")


def _cooperative(body: Body) -> Body | None:
    """A Chinese county's rural cooperative bank that is named without its "Rural"."""
    named = _rule("cooperative.cn").fullmatch(body.full) if body.institution is None and not body.country else None
    if named is None or not seats_en(named["head"]):
        return None
    return Body(f"{named['head']} Rural Cooperative Bank", "rural_bank", "CN", False)


def _spelled_out(view: View, body: Body) -> bool:
    """Whether the report gives one of the body's names in words."""
    names = body.institution.en_names if body.institution is not None else ()
    return any(" " in name and name in view.text for name in names)


def _seated(view: View, body: Body) -> Body:
    """A translated rural bank with its Chinese name: of counties of one name that whose towns the report names."""
    tails = [row for row in read_table("institution_endings") if row["zh"] and body.full.endswith(row["surface"])]
    if not tails:
        return body
    tail = max(tails, key=lambda row: len(row["surface"]))
    head = body.full.removesuffix(tail["surface"]).strip()
    seats = {d.code: d for d in seats_en(head)}
    words = set(_rule("capitalized").findall(view.text)) - set(head.split())
    towns = Counter(code for word in words for town in towns_en(word) for code in town.counties if code in seats)
    best = [code for code, count in towns.items() if count == max(towns.values())] or list(seats)
    if len(best) > 1:
        near = {name for areas in place_hits(view).payloads for name in areas.told}
        best = [code for code in best if seats[code].city in near or seats[code].full in near] or [
            code for code in best if seats[code].province in near
        ]
        best = best or [code for code, seat in seats.items() if seat.level != "county"]
    if not best or len({seats[code].short for code in best}) > 1:
        return body
    return replace(body, full=named_after(seats[best[-1]], head, tail["zh"]))


def _with_short_names(view: View, hits: Hits[Body]) -> Hits[Body]:
    """The hits and every further place where a short name that the report gave one of them stands."""
    names = dict(_short_names(view, hits))
    if not names:
        return hits
    names = {name.upper(): body for name, body in names.items() if _rule("acronym").fullmatch(name)} | names
    fresh: list[tuple[int, int, Body]] = []
    for start, end in occurrences(view.text, names, words=True):
        name, body = view.text[start:end], names[view.text[start:end]]
        bare = f"{name} Bank" == body.full or _rule("short.union").fullmatch(body.full) is not None
        if _of_town(view.text, start, end, body) or (bare and _other(view.text, end)):
            continue
        covering = hits.last_within(start, end)
        same = covering is not None and (hits.starts[covering], hits.ends[covering]) == (start, end)
        if same or not hits.overlaps(start, end):
            fresh.append((start, end, body))
    taken = {(start, end) for start, end, _ in fresh}
    old = zip(hits.starts, hits.ends, hits.payloads, strict=True)
    return Hits([hit for hit in old if hit[:2] not in taken] + fresh)


def _of_town(text: str, start: int, end: int, body: Body) -> bool:
    """Whether a society's short name is its town's, whose unit follows: "The Fells | branch"."""
    led = text.startswith("The ", start) and _rule("society").fullmatch(body.full) is not None
    return led and _rule("society.unit").match(text, end) is not None


def _other(text: str, end: int) -> bool:
    """Whether what seems a bank's name without its "Bank" begins another's: "Fell National | Park"."""
    return _rule("short.other").match(text, end) is not None


def _short_names(view: View, hits: Hits[Body]) -> Iterator[tuple[str, Body]]:
    """Short names with their bodies: initials, "the Central Bank", and what stands in brackets behind a name."""
    text = view.text
    banks: dict[str, set[str]] = {}
    for start, end, body in zip(hits.starts, hits.ends, hits.payloads, strict=True):
        initials = "".join(word[0] for word in re.split("[ -]", text[start:end]) if word[:1].isupper())
        if len(initials) > 2 and not institutions_named(initials):
            yield initials, body
        city = _rule("reserve.city").fullmatch(body.full)
        if city is not None:
            yield from ((city["city"] + short, body) for short in (" Bank", " Reserve Bank", " Fed"))
        head = _rule("short.head").match(body.full)
        if head is not None and body.central_bank:
            banks.setdefault(head["head"], set()).add(body.full)
    if home(view) == CHINA:
        own = institutions_named("People's Bank of China")[:1]
        yield from ((name, body) for name in central_words("china") for body in own)
    central = {body.full: body for body in hits.payloads if body.central_bank and body.country != "CN"}
    if len(central) == 1:
        yield from ((name, body) for name in central_words("abroad") for body in central.values())
    for start, end, body in zip(hits.starts, hits.ends, hits.payloads, strict=True):
        head = _rule("short.head").match(body.full)
        if head is not None and body.central_bank and len(banks[head["head"]]) == 1:
            yield head["head"], body
        kind = None if body.country == "CN" or body.central_bank else _rule("short.kind").match(text, start, end + 3)
        if kind is not None:
            yield kind["head"], body
        if (brand := _brand(view, text[start:end], body)) is not None:
            yield brand, body
        if (society := _rule("society").fullmatch(body.full)) is not None:
            yield f"The {society['head']}", body
        yield from ((name, body) for name in _starts(view, start, end, body))
        small = _rule("small.form").fullmatch(text[start:end]) if body.institution is None else None
        if small is not None:
            yield f"{small['head']} bank", body
        bracket = _rule("short.bracket").match(text, end)
        listed = () if body.institution is None else body.institution.en_names
        if bracket is not None and any(like(bracket["name"], name) for name in (text[start:end], *listed)):
            yield bracket["name"], body
    yield from _without_town(hits)
    yield from _by_kind(view)


def _without_town(hits: Hits[Body]) -> Iterator[tuple[str, Body]]:
    """What a bank told from its namesakes by its town is called without it: "Farmers Bank" of Liuxi."""
    heads: dict[str, set[Body]] = {}
    for body in hits.payloads:
        named = _rule("bank.of.first").fullmatch(body.full) if body.institution is None else None
        if named is not None:
            heads.setdefault(named["head"], set()).add(body)
    yield from ((head, only.pop()) for head, only in heads.items() if len(only) == 1)


def _starts(view: View, start: int, end: int, body: Body) -> Iterator[str]:
    """What begins a body's name and may stand for it: the letters of "HFC Bank", "Fell National" of its "Bank".

    So does "Fell First" of its "Credit Union".

    Those of a country stand for the country: "UK" of "UK Finance".
    """
    if body.country == "CN":
        return
    lead = _rule("short.lead").match(view.text, start, end)
    if lead is not None and not _listed_at(view, lead["lead"]) and not place_named(lead["lead"]):
        yield lead["lead"]
    for name in ("short.national", "short.union"):
        bare = _rule(name).fullmatch(view.text, start, end)
        if bare is not None and not _listed_at(view, bare["lead"]) and not place_named(bare["lead"]):
            yield bare["lead"]


def _listed_at(view: View, name: str) -> list[Body]:
    """The listed bodies of the report's country that bear the name."""
    own = codes(home(view))
    return [body for body in institutions_named(name) if body.country in own]


@cache
def _of_country(country: str | None) -> tuple[Institution, ...]:
    return tuple(one for one in all_institutions() if one.country in codes(country))


def _by_kind(view: View) -> Iterator[tuple[str, Body]]:
    """What the report calls the only such bank of its country by its kind alone: "Commercial Bank" Liuxi branch."""
    country = home(view)
    for found in _rule("small.bank").finditer(view.text) if country != CHINA else ():
        yield from ((found["name"], body) for body in institutions_named(found["name"][:-4] + "Bank")[:1])
    for found in _rule("small.within").finditer(view.text) if country not in (None, CHINA) else ():
        name = found["name"] or found["small"]
        yield from ((name, body) for body in _listed_at(view, name.title())[:1])
    heads = {found["head"] for found in _rule("kind.alone").finditer(view.text)} if country != CHINA else set()
    listed = _of_country(country)
    central = [one for one in listed if one.kind == "central_bank"]
    if country not in (None, CHINA) and len(central) == 1 and (name := central_words("abroad")[0]) in view.text:
        one = central[0]
        yield name, Body(one.full, one.kind, one.country, one.national, one)
    for head in sorted(heads):
        banks = [one for one in listed if any(name.startswith(f"{head} of ") for name in one.en_names)]
        if len(banks) == 1 and not any(name in view.text for name in banks[0].en_names):
            yield head, Body(head, banks[0].kind, banks[0].country, banks[0].national, banks[0])


def _unit_towns(view: View) -> frozenset[str]:
    """The names by which the report calls units of banks: "its | Liuxi | branch"."""
    if "unit_towns" not in view.memo:
        units = _rule("brand.unit").finditer(view.text)
        view.memo["unit_towns"] = frozenset(name for unit in units for name in unit.groups() if name)
    return cast("frozenset[str]", view.memo["unit_towns"])


def _branch_owners(view: View) -> frozenset[str]:
    """The words that own a unit by its town's name, which no one is called by: "Zorvan's | Liuxi branch"."""
    if "branch_owners" not in view.memo:
        owners = _rule("brand.branch").finditer(view.text)
        found = {owner["name"] for owner in owners if _rule("brand.other").match(view.text, owner.end()) is None}
        view.memo["branch_owners"] = frozenset(name for name in found if name.lower() not in common_words())
    return cast("frozenset[str]", view.memo["branch_owners"])


def _brand(view: View, name: str, body: Body) -> str | None:
    """The first word of a name that no table lists, if it is no place and no common word: "Fellbank" Credit Union.

    Of any, where the report calls a unit its own: "Fellbank's Liuxi branch".
    """
    word, _, tail = name.partition(" ")
    if home(view) == CHINA:
        return None
    if tail in tails() and word in _branch_owners(view):
        return word
    if body.institution is not None or body.country:
        return None
    if tail not in tails() or len(word) < _SHORTEST or word.lower() in common_words():
        return None
    behind = view.text.find(name) + len(word)
    if f" in {word}" in view.text or _rule("brand.town").match(view.text, behind):
        return None  # "Liuxi | Community Bank branch", "in Liuxi"
    if word in _unit_towns(view):
        return None  # "its | Liuxi | branch"
    return None if place_named(word) or f" {word.lower()}" in view.text else word
