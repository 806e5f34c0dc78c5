"""An English text in, the bodies out that no table lists and no ending of a bank tells.

Told by a field of finance and the word for what they are ("Wambai Provident Corporation", "Fell Pensions and Insurance
Commission"), or by a single word that ends in "bank" ("Fellbank"); "FellBank" needs no more where no other is named.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.match.gazetteer import is_country, place_named
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.match.words import common_words, given_names

_WORD = re.compile(r"\w+")
_BEFORE = 24  # characters before a name in which a courtesy title stands


def authorities(text: str, known: Hits[Body]) -> Iterator[tuple[int, int, Body]]:
    """Such bodies with their offsets, where no listed body covers them; of two that overlap the longer one."""
    taken: list[tuple[int, int]] = []
    for start, end, body in sorted(_told(text, known), key=lambda one: (one[0] - one[1], one[0])):
        at = bisect_left(taken, (start, end))
        if (at < len(taken) and taken[at][0] < end) or (at and taken[at - 1][1] > start):
            continue
        insort(taken, (start, end))
        yield start, end, body


def _told(text: str, known: Hits[Body]) -> Iterator[tuple[int, int, Body]]:
    rules = read_rules("institutions")
    for found in rules["authority.en"].pattern.finditer(text):
        start, end = found.start("name"), found.end("name")
        owner = rules["authority.owner"].pattern.match(text, start, end)
        if owner is not None and is_country(owner["country"]):
            start = owner.end()  # "Fiji's | Capital Markets Authority"
        if known.covers(start, start + 1) and not _begun(known, start, end):
            continue  # its name is listed, or it begins in one that is
        of = rules["authority.of"].pattern.match(text, end)
        if of is not None and is_country(of["country"]):
            end = of.end()
        yield start, end, Body(text[start:end], _kinds()[found["tail"]], "", False)
    for found in rules["bank.of.first"].pattern.finditer(text):
        if not known.covers(*found.span("name")) and not is_country(found["town"]):
            yield *found.span("name"), Body(found["name"], "bank", "", False)
    for found in rules["caisse"].pattern.finditer(text):
        yield *found.span("name"), Body(found["name"], "credit_union", "", False)
    for found in rules["bank.of.en"].pattern.finditer(text):
        if not known.overlaps(*found.span("name")):
            yield *found.span("name"), Body(found["name"], "bank", "", False)
    banks = [found.span("name") for found in rules["one.word.bank"].pattern.finditer(text)]
    told = _acting(text, {text[start:end] for start, end in banks})
    for start, end in banks:
        name = text[start:end]
        if (
            (name in told or (not known.starts and name.endswith("Bank")))
            and not _person(text, start)
            and not known.overlaps(start, end)
            and not place_named(name.capitalize())
        ):
            yield start, end, Body(name, "bank", "", False)


def _begun(known: Hits[Body], start: int, end: int) -> bool:
    """Whether the name only begins with what seems one that no table lists: "Fell Insurance | Authority"."""
    at = known.last_within(start, end)
    return (
        at is not None and known.starts[at] == start and known.ends[at] < end and known.payloads[at].institution is None
    )


@cache
def _kinds() -> dict[str, str]:
    return {row["surface"]: row["kind"] for row in read_table("authority_kinds.en")}


@cache
def _titles() -> tuple[str, ...]:
    return tuple(f" {title} " for title in column("official.courtesy.en", "title"))


@cache
def _given() -> frozenset[str]:
    """Given names, and those that are also family names."""
    return given_names().union(column("official.person.en", "name", part="both"))


def _person(text: str, start: int) -> bool:
    """Whether a courtesy title or a given name stands before the word: "Mr | Brubank", "Harry | Fellobank"."""
    before = " " + text[max(0, start - _BEFORE) : start]
    if before.endswith(_titles()):
        return True
    word = before.split()[-1] if before[-2:-1].isalpha() and before[-1] == " " else ""
    return word in _given() and word.lower() not in common_words() and not place_named(word)


def _acting(text: str, names: AbstractSet[str]) -> set[str]:
    """Those of the names that the text says somewhere to own, act or have branches."""
    if not names:
        return set()
    acts, before = (read_rules("institutions")[rule].pattern for rule in ("bank.acts", "bank.acts.before"))
    return {
        at[0]
        for at in _WORD.finditer(text)
        if at[0] in names
        and (acts.match(text, at.end()) or before.search(text, max(0, at.start() - _BEFORE), at.start()))
    }


def extended(text: str, end: int) -> int:
    """The end of a bank's name with what it is for, or is beside: "Fell Bank | for Savings", "Fell Bank | & Trust"."""
    behind = (read_rules("institutions")[name].pattern.match(text, end) for name in ("bank.for", "bank.trust"))
    return max((found.end() for found in behind if found is not None), default=end)
