"""What the finders of units that a place alone names share: the text, its places and institutions, what an area is."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from reportmine.entities.branch.rules import en_rule
from reportmine.match.gazetteer import Area, Areas, WorldPlace
from reportmine.match.hits import Hits
from reportmine.match.listed import Body

_ROW = 2  # known towns that make a list one of units
CHAINS = ("bank", "rural_bank", "insurer", "credit_union", "exchange", "fund")
"""Kinds of institution that have many houses."""


class Beside:
    """A report's text with its places and institutions."""

    def __init__(self, text: str, places: Hits[Areas], institutions: Hits[Body]) -> None:
        self.text, self.places, self.institutions = text, places, institutions
        self.body_rows: Counter[str] | None = None  # units in known towns before a semicolon, by institution

    def areas(self, begin: int) -> Areas:
        """What the place that begins at the offset may be."""
        return self.places.payloads[bisect_left(self.places.starts, begin)]

    def country(self, begin: int) -> bool:
        """Whether the place that begins at the offset is a country: "Reserve Bank Zambia" is no unit."""
        return any(isinstance(area, WorldPlace) and area.kind == "country" for area in self.areas(begin))

    def town(self, begin: int) -> bool:
        """Whether the place is smaller than a country: "Bank Liuxi", not "Bank Zambia"."""
        kinds = {_kind_of(area) for area in self.areas(begin)}
        return bool(kinds & {"city", "division", "state"}) and "country" not in kinds

    def represented(self, start: int, end: int) -> int:
        """The end of an office's name with "Representative", where that is the office and not who speaks for it.

        Args:
            start: where the name begins, before which its head may be told.
            end: where the name ends without the word.
        """
        word = en_rule("beside.representative").match(self.text, end)
        if word is None:
            return end
        headed = en_rule("beside.headed").search(self.text, max(0, start - 16), start) is not None
        plain = en_rule("beside.representative.plain").match(self.text, end) is not None
        return word.end() if headed or plain else end

    def jointly(self, start: int, end: int) -> int:
        """The end of the states that one chief's office is of: "Regional Director, RBN, Liuxi |, Ho and UT Baishi|".

        Args:
            start: where the institution begins, before which the post is told.
            end: where the first of the states ends.
        """
        if en_rule("joint.posted").search(self.text, max(0, start - 40), start) is None:
            return end
        stop = end
        while (join := en_rule("joint.next").match(self.text, stop)) is not None:
            known = self.places.starting_at(join.end())
            if known is None or not (join["union"] or self._state(join.end())):
                return end
            if join["last"] is not None:
                return end if en_rule("name.goes.on").match(self.text, known) else known
            stop = known
        return end

    def _state(self, begin: int) -> bool:
        """Whether the place that begins at the offset is a state of its country."""
        return any(_kind_of(area) == "state" for area in self.areas(begin))

    def in_rows(self, full: str) -> bool:
        """Whether a list of the report parts units of the institution by semicolons, most of them in known towns."""
        if self.body_rows is None:
            self.body_rows = Counter(
                body.full
                for body, end in zip(self.institutions.payloads, self.institutions.ends, strict=True)
                if (stop := self.places.starting_at(end + 1)) is not None and self.text.startswith(";", stop)
            )
        return self.body_rows[full] >= _ROW

    def behind(self, body: Body, name: str) -> bool:
        """Whether a place before the name makes it a unit of the body, not another body."""
        if body.central_bank:
            return en_rule("behind.central").fullmatch(name) is not None
        return body.national and body.institution is not None and body.kind in ("bank", "regulator", "insurer", "fund")


def _kind_of(area: Area) -> str:
    """What kind of area it is; a state of the United States is part of a bank's name: "First Bank Alaska"."""
    if not isinstance(area, WorldPlace):
        return "division"
    return "" if (area.kind, area.country) == ("state", "United States") else area.kind
