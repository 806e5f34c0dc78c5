"""An English report's institutions in, out the units that are named without a unit word before or behind their place.

"the Reserve Bank of India (RBI) Rural Credit Department Guwahati" is the office at Guwahati, a department in its midst;
"Branch: Liuxi" is a field of a form.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportmine.entities.branch.found_en import OFFICES, Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.match.words import common_words


def department_seats(names: Names, taken: Sequence[Found]) -> Iterator[Found]:
    """Offices whose town stands behind a department of their institution, with nothing but blanks between."""
    hits = names.institutions
    for at, body in enumerate(() if names.china else hits.payloads):
        desk = None if body.kind not in OFFICES else en_rule("department.seat").match(names.text, hits.ends[at])
        end = None if desk is None else names.places.starting_at(desk.end())
        if desk is None or end is None or en_rule("beside.other").match(names.text, end):
            continue
        start = hits.starts[at]
        if not any(one.start < end and start < one.end for one in taken):
            yield Found(start, end, (desk.end(), end), "", "branch", "any", at, rule="institution.place")


def labelled_units(names: Names, taken: Sequence[Found]) -> Iterator[Found]:
    """Units that a form names in a field of their own, where the report names an institution: "Branch: Liuxi"."""
    for match in en_rule("labelled").finditer(names.text) if names.institutions.starts else ():
        start, end = match.span("name")
        words = match["name"].lower().split(" ")
        if names.places.starting_at(start) is None and common_words().issuperset(words):
            continue  # "Branch: Retail Banking"
        if not any(one.start < end and start < one.end for one in taken):
            yield Found(start, end, (start, end), "", "branch", "any", None, rule="labelled")
