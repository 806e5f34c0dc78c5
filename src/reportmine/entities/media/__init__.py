"""MEDIA: a named news outlet, or a station's named channel or programme."""

from __future__ import annotations

from reportmine.entities.media import en, zh
from reportmine.entities.media.tables import PRIORITY
from reportmine.records import Mention
from reportmine.text.view import View

__all__ = ["PRIORITY", "find"]


def find(view: View) -> list[Mention]:
    """MEDIA mentions of one report, with their kind."""
    finder = zh.find if view.lang == "zh" else en.find
    return [found.mention() for found in finder(view)]
