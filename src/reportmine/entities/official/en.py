"""A view of one English report in, its OFFICIAL mentions out."""

from __future__ import annotations

from reportmine.records import Mention
from reportmine.text.view import View


def find(view: View) -> list[Mention]:
    """Nothing yet."""
    return []
