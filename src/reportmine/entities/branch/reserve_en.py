"""A bank of the Federal Reserve in, out by the fullest of its names that an English report gives.

"The Liuxi Fed's Baishi Branch" is the Liuxi Fed's where the report never says "Federal Reserve Bank of Liuxi", and one
of no city is the Federal Reserve Bank's.
"""

from __future__ import annotations

import re
from functools import cached_property

from reportmine.entities.branch.rules import value_rule
from reportmine.knowledge.institutions import candidates


class Reserves:
    """The names that one report gives the banks of the Federal Reserve, read once for all its units."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.known: dict[str, str] = {}

    def named(self, institution: str) -> str:
        """The institution by the fullest of its names in the report; any other as it is."""
        if value_rule("reserve").fullmatch(institution) is None:
            return institution
        if institution not in self.known:
            self.known[institution] = self._named(institution)
        return self.known[institution]

    @cached_property
    def _plain(self) -> str:
        """The text with single blanks."""
        return re.sub(r"\s+", " ", self.text)

    def _named(self, institution: str) -> str:
        names = (form for one in candidates(institution) if one.full == institution for form in one.en_names)
        told = [form for form in names if self._says(form)]
        if institution in told or not (told or self._says("Federal Reserve Bank")):
            return institution
        return max(sorted(told), key=len, default="Federal Reserve Bank")

    def _says(self, name: str) -> bool:
        return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", self._plain) is not None
