"""MEDIA: a named news outlet, or a station's named channel or programme."""

from __future__ import annotations

from reportmine.entities.media import en, zh
from reportmine.records import Mention
from reportmine.text.view import View

PRIORITY = 80


def find(view: View) -> list[Mention]:
    """MEDIA mentions of one report, with their kind."""
    return zh.find(view) if view.lang == "zh" else en.find(view)
