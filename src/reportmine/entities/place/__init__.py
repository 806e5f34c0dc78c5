"""PLACE: one named location, an administrative area or a named venue."""

from __future__ import annotations

from reportmine.entities.place import en, zh
from reportmine.entities.place.normalize import normalize
from reportmine.records import Mention
from reportmine.text.view import View

__all__ = ["find", "normalize"]


def find(view: View) -> list[Mention]:
    """PLACE mentions of one report, and blockers over organizations whose names hold a place."""
    return zh.find(view) if view.lang == "zh" else en.find(view)
