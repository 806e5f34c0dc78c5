"""An English text in, the bodies out that no table lists and no ending of a bank tells.

Told by a field of finance and the word for what they are ("Wambai Provident Corporation", "Fell Pensions and Insurance
Commission"), or by a single word that ends in "bank" ("Fellbank").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from reportmine.knowledge.rules import read_rules
from reportmine.match.gazetteer import place_named
from reportmine.match.hits import Hits
from reportmine.match.listed import Body

_WORD = re.compile(r"\w+")
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
    banks = [found.span("name") for found in rules["one.word.bank"].pattern.finditer(text)]
    told = _acting(text, {text[start:end] for start, end in banks})
    for start, end in banks:
        name = text[start:end]
        if name in told and not known.overlaps(start, end) and not place_named(name.capitalize()):
            yield start, end, Body(name, "bank", "", False)


def _acting(text: str, names: AbstractSet[str]) -> set[str]:
    """Those of the names that the text says somewhere to own, act or have branches."""
    acts = read_rules("institutions")["bank.acts"].pattern
    return {at[0] for at in _WORD.finditer(text) if at[0] in names and acts.match(text, at.end())} if names else set()


def extended(text: str, end: int) -> int:
    """The end of a bank's name with what it is a bank for: "Fell Bank | for Savings and Housing"."""
    purpose = read_rules("institutions")["bank.for"].pattern.match(text, end)
    return end if purpose is None else purpose.end()
