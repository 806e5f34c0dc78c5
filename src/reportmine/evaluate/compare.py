"""Two values in, whether the guide calls them the same out: its tolerances, and what identifies a branch."""

from __future__ import annotations

import math

from reportmine.records import Branch

BranchKey = tuple[str | None, str | None, str | None]


def canonical(attribute: str, held: object) -> object:
    """The value with what does not count taken off.

    Case and surrounding space never count, nor 省, 市, 县 or 区 at the end of `place`.
    """
    if isinstance(held, float):
        return None if math.isnan(held) else float(f"{held:.12g}")
    if not isinstance(held, str):
        return held
    text = held.strip().casefold()
    if attribute == "place" and len(text) > 1 and text[-1] in "省市县区":
        text = text[:-1]
    return text or None


def same(attribute: str, gold: object, predicted: object) -> bool:
    """Whether a predicted attribute is right."""
    mine, theirs = canonical(attribute, gold), canonical(attribute, predicted)
    if mine == theirs:
        return True
    if not isinstance(mine, str) or not isinstance(theirs, str):
        return False
    if attribute == "unit":
        return mine == theirs + "s" or theirs == mine + "s"
    return attribute == "division" and _same_division(mine, theirs)


def _same_division(gold: str, predicted: str) -> bool:
    mine, theirs = _path(gold), _path(predicted)
    shorter, longer = sorted((mine, theirs), key=len)
    return longer[: len(shorter)] == shorter and _reaches_prefecture(shorter)


def _path(division: str) -> list[str]:
    return [part.strip() for part in division.strip("/").split("/")]


def _reaches_prefecture(path: list[str]) -> bool:
    """Whether a path is deep enough to compare; a municipality is its own prefecture."""
    return len(path) >= 2 or path[0].endswith(("市", "特别行政区"))


def branch_key(branch: Branch) -> BranchKey:
    """What identifies a branch whichever mention is named: institution, place and level."""
    named = (canonical(name, getattr(branch, name)) for name in ("institution", "place", "level"))
    institution, place, level = (held if isinstance(held, str) else None for held in named)
    return institution, place, level
