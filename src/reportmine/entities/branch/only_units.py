"""The units of a report in, out the place of the only one of its kind that an institution has there.

A later mention may leave the place out: 人行中支 is the one 中心支行 of the report, "RBN Zonal Office" that at Liuxi.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportmine.records import Mention


def unit_kind(mention: Mention, lang: str) -> str:
    """What makes units of an institution be of one kind: the level, in English the word for an office."""
    if lang == "zh":
        return str(mention.note["level"])
    return str(mention.note["unit"]).lower() if mention.note["kind"] == "office" else ""


def only_units(read: Sequence[tuple[Mention, str | None, str | None]], lang: str) -> dict[tuple[str, str], str]:
    """Institution and kind -> the place of its only named unit."""
    found: dict[tuple[str, str], set[str]] = {}
    for mention, place, institution in read:
        kind = unit_kind(mention, lang)
        if place and institution and kind and mention.note["level"] != "outlet":
            found.setdefault((institution, kind), set()).add(place)
    return {key: places.pop() for key, places in found.items() if len(places) == 1}
