"""An institution's short name in an English report in, the fullest name that the report gives it out.

"Border Mutual's Liuxi branch" is Border Mutual Building Society's where the report names that, "FELLMOOR Bank" in a
headline is Fellmoor Bank, and a bank that no table lists stands without its corporate form.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, cached_property

from reportmine.entities.branch.rules import value_rule
from reportmine.knowledge.institutions import candidates
from reportmine.knowledge.tables import column

_GROUP = "-group"
_PUBLIC = ("central_bank", "regulator", "exchange", "association")  # kinds whose letters stand for their names


def fullest(institution: str, named: Collection[str]) -> str:
    """The fullest of the names `named` in the report that can mean the institution, which no table lists."""
    if candidates(institution):
        return institution
    longer = {full for full in named if full.startswith(f"{institution} ") and full[len(institution) + 1 :] in _tails()}
    if len(longer) == 1:
        institution = longer.pop()
    same = [full for full in named if full.lower() == institution.lower()]
    institution = min(same, key=lambda full: (sum(map(str.isupper, full)), full), default=institution)
    bare = value_rule("form.bank").fullmatch(institution)
    return institution if bare is None else bare["name"]


class Told:
    """The names of institutions that one report gives, read once for all its units."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.known: dict[str, str] = {}

    @cached_property
    def plain(self) -> str:
        """The text in small letters, without short brackets and with single blanks."""
        return re.sub(r"\s+", " ", re.sub(r" \([^()]{1,20}\)", "", self.text)).lower()

    def as_named(self, institution: str) -> str:
        """The institution by the fullest of its names that the report gives: nothing is added to what it says.

        Those of China have their Chinese names, and the letters of public bodies ("RBI") stand for their full ones.
        """
        if institution not in self.known:
            self.known[institution] = self._as_named(institution)
        return self.known[institution]

    def _as_named(self, institution: str) -> str:
        rows = [one for one in candidates(institution) if one.full == institution]
        if not rows or any(one.kind in _PUBLIC or not one.full.isascii() for one in rows):
            return institution
        if institution.lower() in self.plain:
            return institution
        corporate = tuple(column("corporate_forms", "form", lang="en"))
        forms = {form for one in rows for form in (*one.en_names, *one.en_weak) if not form.endswith(corporate)}
        told = [form for form in forms if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", self.text)]
        return max(sorted(told), key=len, default=institution)


def company(institution: str, named: Collection[str]) -> str:
    """The one company of a group that the report names beside it: "PICC Liuxi Branch" where it is about PICC P&C."""
    group = next((one.id for one in candidates(institution) if one.id.endswith(_GROUP)), None)
    if group is None:
        return institution
    house = group.removesuffix(_GROUP) + "-"
    inside = {full for full in named for one in candidates(full) if one.id.startswith(house) and one.id != group}
    return inside.pop() if len(inside) == 1 else institution


@cache
def _tails() -> frozenset[str]:
    return frozenset(column("institution_endings", "surface", lang="en"))
