"""An institution's name in an English report in, the fullest name that the report gives it out.

"Border Mutual's Liuxi branch" is Border Mutual Building Society's where the report names that, "FELLMOOR Bank" in a
headline is Fellmoor Bank, a listed bank that the report never names in full has the longest name that it gives, if need
be its letters, and a bank that no table lists stands without its corporate form.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import cache, cached_property

from reportmine.knowledge.institutions import candidates
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.match.hits import Hits
from reportmine.match.listed import PUBLIC, Body
from reportmine.text.view import View

_GROUP = "-group"


def fullest(institution: str, named: Collection[str]) -> str:
    """The fullest of the names `named` in the report that can mean the institution, which no table lists."""
    if candidates(institution):
        return institution
    longer = {full for full in named if full.startswith(f"{institution} ") and full[len(institution) + 1 :] in tails()}
    if len(longer) == 1:
        institution = longer.pop()
    same = [full for full in named if full.lower() == institution.lower()]
    institution = min(same, key=lambda full: (sum(map(str.isupper, full)), full), default=institution)
    bare = _rule("form.bank").fullmatch(institution)
    return institution if bare is None else bare["name"]


class Told:
    """The names of institutions that one report gives, read once for all its units."""

    def __init__(self, view: View, hits: Hits[Body]) -> None:
        self.view, self.hits = view, hits
        self.known: dict[str, str] = {}

    @cached_property
    def plain(self) -> str:
        """The text in small letters, without short brackets and with single blanks."""
        return re.sub(r"\s+", " ", re.sub(r" \([^()]{1,20}\)", "", self.view.text)).lower()

    @cached_property
    def in_words(self) -> dict[str, str]:
        """What the report calls a body of another country that it never gives its full name, by that name."""
        longest: dict[str, str] = {}
        for start, end, body in self.hits:
            name = self.view.text[start:end]
            if len(name) > len(longest.get(body.full, "")) and self._names(name, body):
                longest[body.full] = name
        forms = column("corporate_forms", "form", lang="en")
        bare = {full: _without_form(name, forms) for full, name in longest.items()}
        return {full: _cased(full, name) for full, name in bare.items() if _renamed(self.view.text, full, name)}

    def renamed(self) -> Hits[Body]:
        """The hits, whose bodies have the names that stand for them in words; their letters stay those of a body."""
        names = self.in_words
        if not names:
            return self.hits
        return Hits((start, end, replace(body, full=names.get(body.full, body.full))) for start, end, body in self.hits)

    def _names(self, name: str, body: Body) -> bool:
        """Whether the text of a hit is a name of a body of another country, not only its letters or a word of it."""
        full, text = body.full, self.view.text
        chinese = body.country == "CN" or read_rules("flow")["han"].pattern.match(full)  # of Taiwan or Hong Kong
        brand = body.kind not in PUBLIC and (full not in text or full in name)
        word = name.istitle() and name in full.split(" ")  # "Riksbank"
        if chinese or body.institution is None or not (brand or word or " " in name):
            return False
        if name.removeprefix(f"{full} ").islower() and name != full:
            return False  # "Barclays | bank"
        if name in body.institution.en_weak:
            return False  # "Nationwide" alone is the Nationwide Building Society
        return not _rule("inner.bracket").search(name)

    def as_named(self, institution: str) -> str:
        """The institution by the fullest of its names that the report gives: nothing is added to what it says.

        Those of China have their Chinese names, and the letters of public bodies ("RBI") stand for their full ones.
        """
        if institution not in self.known:
            self.known[institution] = self.in_words.get(institution) or self._in_forms(institution)
        return self.known[institution]

    def _in_forms(self, institution: str) -> str:
        """The longest of its listed names and letters that the report gives, if it never gives the full one."""
        rows = [one for one in candidates(institution) if one.full == institution]
        if not rows or any(one.kind in PUBLIC or not one.full.isascii() for one in rows):
            return institution
        if institution.lower() in self.plain:
            return institution
        corporate = tuple(column("corporate_forms", "form", lang="en"))
        forms = {form for one in rows for form in (*one.en_names, *one.en_weak) if not form.endswith(corporate)}
        told = [form for form in forms if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", self.view.text)]
        return max(sorted(told), key=len, default=institution)


def company(institution: str, named: Collection[str]) -> str:
    """The one company of a group that the report names beside it: "PICC Liuxi Branch" where it is about PICC P&C."""
    group = next((one.id for one in candidates(institution) if one.id.endswith(_GROUP)), None)
    if group is None:
        return institution
    house = group.removesuffix(_GROUP) + "-"
    inside = {full for full in named for one in candidates(full) if one.id.startswith(house) and one.id != group}
    return inside.pop() if len(inside) == 1 else institution


def _without_form(name: str, forms: tuple[str, ...]) -> str:
    """The name without its corporate form, unless that is a word of the name: "Liuxi Group | Limited"."""
    kept = _rule("form.kept")
    form = max((form for form in forms if name.endswith(form) and not kept.search(form)), key=len, default="")
    return name.removesuffix(form)


def _renamed(text: str, full: str, name: str) -> bool:
    """Whether the report calls the body only by the start of its full name, or by a longer one that it ends in."""
    if _initials(full).startswith(name):
        return False  # mere initials are no name of their own: SBI is the State Bank of India
    if full.isupper() and " " not in full and name.count(" ") > 1 and like(full, name):
        return True  # a body that is best known by its letters, which the report spells out
    longer = len(name) > len(full) or name.replace("-", "") == full.replace("-", "")
    led = full.lower().startswith(name.lower()) and len(name) < len(full)
    kin = name.split(" ")[0] == full.split(" ")[0] and _rule("named.kind").search(name) is not None
    return (longer and full in name) or (full not in text and (" " not in name or led or longer or kin))


def _cased(full: str, name: str) -> str:
    """The name as the full one that begins with it writes it: "NMB bank" as "NMB Bank"."""
    led = " " in name and not name.isupper() and full.lower().startswith(name.lower())
    return full[: len(name)] if led else name


def _initials(full: str) -> str:
    """The first letters of the capitalized words of a name."""
    return "".join(word[0] for word in full.split() if word[0].isupper())


def like(short: str, name: str) -> bool:
    """Whether the letters of the short name stand in the name in this order: SBP BSC, BoG, DepCo."""
    rest = iter(name.lower())
    return all(sign in rest for sign in short.lower() if sign.isalnum())


@cache
def tails() -> frozenset[str]:
    """The words that the English name of an institution ends in: "Credit Union"."""
    return frozenset(column("institution_endings", "surface", lang="en"))


@cache
def central_words(of: str) -> tuple[str, ...]:
    """What a central bank is called for short, the surest first: from "china", "abroad" or of the "reserve"."""
    rows = [row for row in read_table("central_words.en") if row["of"] == of]
    return tuple(row["surface"] for row in sorted(rows, key=lambda row: row["rank"]))


def _rule(name: str) -> re.Pattern[str]:
    return read_rules("institutions")[name].pattern
