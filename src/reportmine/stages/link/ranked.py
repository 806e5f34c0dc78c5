"""An institution named without a unit in, the one of its branches out that the text means all the same.

In Chinese its rank tells which (市|人行, 县|农行), in English its town does: "staff of Fellbank | in Liuxi", where the
report names the Liuxi branch of Fellbank.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from reportmine.records import Branch, Entity
from reportmine.stages.link.roles import rule
from reportmine.text.view import View

_LEVELS = {"city": ("central_sub_branch", "branch"), "county": ("sub_branch",)}
_TOWN = 60  # so many characters behind an institution are looked at


def ranked(view: View, start: int, end: int, institution: str | None, branches: Iterable[Entity]) -> tuple[Entity, ...]:
    """The branch that is meant, one BRANCH entity; none where nothing tells it or several branches would fit.

    Args:
        view: the report.
        start: where the institution stands, in code points.
        end: where it ends.
        institution: its name as the branches' values have it; None where no branch of the report is of it.
        branches: the report's BRANCH entities.
    """
    if institution is None:
        return ()
    values = [(branch, cast("Branch", branch.value)) for branch in branches]
    own = [(branch, value) for branch, value in values if value.institution == institution]
    if view.lang == "zh":
        found = rule("ranked.zh").search(view.text[max(0, start - 2) : start])
        levels = () if found is None else _LEVELS[str(found.lastgroup)]
        fit = [(branch, value) for branch, value in own if value.level in levels]
    else:
        town = rule("ranked.en").match(view.text[end : end + _TOWN])
        words = "" if town is None else town["town"].lower()
        fit = [(branch, value) for branch, value in own if value.place and _begins(words, value.place)]
    units = {(value.place, value.level): branch for branch, value in fit}
    return tuple(units.values()) if len(units) == 1 else ()


def _begins(words: str, place: str) -> bool:
    """Whether words begin with a place's name as a whole."""
    return words.startswith(place.lower()) and not words[len(place) : len(place) + 1].isalnum()
