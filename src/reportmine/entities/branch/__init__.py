"""BRANCH: a named unit of the organization that runs or joins the campaign."""

from __future__ import annotations

from reportmine.entities.branch import en, zh
from reportmine.entities.branch.normalize import normalize
from reportmine.records import Mention
from reportmine.text.view import View

__all__ = ["find", "normalize"]


def find(view: View) -> list[Mention]:
    """BRANCH mentions of one report; their values are completed by `normalize`."""
    return zh.find(view) if view.lang == "zh" else en.find(view)
