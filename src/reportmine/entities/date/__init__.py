"""A view of one report in, its DATE mentions out, each with its EDTF value: the guide's label DATE."""

from __future__ import annotations

from reportmine.entities.date.en import candidates as candidates_en
from reportmine.entities.date.en import look_alikes as look_alikes_en
from reportmine.entities.date.resolve import LABEL, PRIORITY, known_year, resolved
from reportmine.entities.date.zh import candidates as candidates_zh
from reportmine.entities.date.zh import look_alikes as look_alikes_zh
from reportmine.records import Mention
from reportmine.text.view import View

__all__ = ["LABEL", "PRIORITY", "find", "known_year"]


def find(view: View) -> list[Mention]:
    """The calendar expressions of a report with their values, and blockers for what only looks like one."""
    chinese = view.lang == "zh"
    blockers = look_alikes_zh(view) if chinese else look_alikes_en(view)
    found = candidates_zh(view, blockers) if chinese else candidates_en(view, blockers)
    return [*blockers, *resolved(view, found)]
