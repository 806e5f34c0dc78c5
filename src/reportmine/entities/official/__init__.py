"""OFFICIAL: a view of one report in, mentions of named people who hold a post out, each with its title and body."""

from __future__ import annotations

from reportmine.entities.official import en, zh
from reportmine.records import Mention
from reportmine.text.view import View


def find(view: View) -> list[Mention]:
    """All OFFICIAL mentions of the report, in order of start; every value is finished."""
    return zh.find(view) if view.lang == "zh" else en.find(view)
