"""One report's settled mentions in, the same with complete values out: branches first, then places by them."""

from __future__ import annotations

from reportmine.entities import branch, place
from reportmine.records import Mention
from reportmine.text.view import View


def normalize(mentions: list[Mention], view: View) -> list[Mention]:
    """Mentions with values, in order of start."""
    branches = branch.normalize([m for m in mentions if m.label == "BRANCH"], view)
    places = place.normalize([m for m in mentions if m.label == "PLACE"], view, branches)
    done = [m for m in mentions if m.label not in ("BRANCH", "PLACE")]
    return sorted(branches + places + done, key=lambda m: m.span)
