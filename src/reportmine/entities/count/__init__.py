"""A view of a report in, its COUNT mentions with finished values out."""

from __future__ import annotations

from reportmine.entities.count.en import find_en
from reportmine.entities.count.zh import find_zh
from reportmine.records import Mention
from reportmine.text.view import View

__all__ = ["find"]


def find(view: View) -> list[Mention]:
    """Every stated quantity of the view: span, number, modifier, unit and category."""
    return list(find_zh(view) if view.lang == "zh" else find_en(view))
