"""An English text in, the bodies out that no table lists and no ending of a bank tells.

Told by a field of finance and the word for what they are ("Wambai Provident Corporation", "Fell Pensions and Insurance
Commission"), or by a single word that ends in "bank" ("Fellbank").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportmine.knowledge.rules import read_rules
from reportmine.match.gazetteer import place_named
from reportmine.match.hits import Hits
from reportmine.match.listed import Body

_KINDS = {"Commission": "regulator", "Authority": "regulator", "Board": "regulator", "Agency": "regulator"}


def authorities(text: str, known: Hits[Body]) -> Iterator[tuple[int, int, Body]]:
    """Such bodies with their offsets, where no listed body covers them."""
    rules = read_rules("institutions")
    for found in rules["authority.en"].pattern.finditer(text):
        start, end = found.start("name"), found.end("name")
        if known.covers(start, start + 1):
            continue  # its name is listed, or it begins in one that is
        of = rules["authority.of"].pattern.match(text, end)
        if of is not None and any(getattr(area, "kind", "") == "country" for area in place_named(of["country"])):
            end = of.end()
        yield start, end, Body(text[start:end], _KINDS.get(found["tail"], "insurer"), "", False)
    for found in rules["bank.of.en"].pattern.finditer(text):
        if not known.overlaps(*found.span("name")):
            yield *found.span("name"), Body(found["name"], "bank", "", False)
    for found in rules["one.word.bank"].pattern.finditer(text):
        name = found["name"]
        acts = rules["bank.acts"].pattern
        told = any(acts.match(text, at.end()) for at in re.finditer(rf"\b{name}\b", text))
        if told and not known.overlaps(*found.span("name")) and not place_named(name.capitalize()):
            yield *found.span("name"), Body(name, "bank", "", False)


def extended(text: str, end: int) -> int:
    """The end of a bank's name with what it is a bank for: "Fell Bank | for Savings and Housing"."""
    purpose = read_rules("institutions")["bank.for"].pattern.match(text, end)
    return end if purpose is None else purpose.end()
