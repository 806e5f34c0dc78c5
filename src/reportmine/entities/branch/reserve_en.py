"""The Federal Reserve of an English report in, out its branches called by their town, its banks by their fullest names.

"The Fellton Fed" is the branch in a town that has one, where the report tells of the Federal Reserve.

"The Liuxi Fed's Baishi Branch" is the Liuxi Fed's where the report never says "Federal Reserve Bank of Liuxi", and one
of no city is the Federal Reserve Bank's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule, value_rule
from reportmine.knowledge.institutions import candidates
from reportmine.knowledge.tables import column
from reportmine.match.told import central_words
from reportmine.text.phrases import occurrences


def reserve_branches(names: Names, found: Sequence[Found]) -> Iterator[Found]:
    """The branches that their town and "Fed" tell: "the | Seattle Fed | paid"."""
    text = names.text
    told = any(value_rule("reserve").fullmatch(body.full) for body in names.institutions.payloads)
    towns = column("reserve_branches", "place") if told and not names.china and " Fed" in text else ()
    for start, end in occurrences(text, [f"{town} Fed" for town in towns], words=True) if towns else ():
        taken = any(one.start < end and start < one.end for one in found)
        if not taken and en_rule("reserve.goes.on").match(text, end) is None:
            yield Found(start, end, (start, end - len(" Fed")), "Fed", "branch", "any", rule="reserve")


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
        if institution in told or self._says(institution):
            return institution
        wider = [name for name in central_words("reserve") if self._says(name)]
        return max(sorted(told), key=len, default=wider[0] if wider else institution)

    def _says(self, name: str) -> bool:
        return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", self._plain) is not None
