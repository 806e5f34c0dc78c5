"""One report's facts in, out what each is by itself: how great a figure, how wide a place, how old a date, whose post.

It speaks for or against "none" alone: millions are rarely one branch's, a minister rarely its official.
"""

from __future__ import annotations

import re

from reportmine.records import Count, Date, Entity, Media, Official, Place
from reportmine.stages.link.roles import rule
from reportmine.stages.link.scene import Scene
from reportmine.text.view import fold

_MOST_DIGITS = 8  # figures that are longer are as one
_TAIL = 2  # so many last characters of a Chinese title tell the post
_DIGITS = re.compile("[0-9]")
_BEFORE = 30


class Natures:
    """What the facts of one report are by themselves.

    Args:
        scene: the report's actors and facts.
    """

    def __init__(self, scene: Scene) -> None:
        self._text = scene.text
        years = [fact.value.edtf[:4] for fact in scene.facts if isinstance(fact.value, Date)]
        self._latest = max((year for year in years if year.isdecimal()), default="")

    def of(self, fact: Entity) -> tuple[str, ...]:
        """The names of a fact's nature, each once."""
        value = fact.value
        if isinstance(value, Count):
            return _of_count(value)
        if isinstance(value, Date):
            return self._of_date(value.edtf, fact.span.start)
        if isinstance(value, Official):
            return _of_official(value)
        if isinstance(value, Place):
            return self._of_place(value, fact.span.end)
        return (f"outlet {value.kind}",) if isinstance(value, Media) else ()

    def _of_place(self, value: Place, end: int) -> tuple[str, ...]:
        depth = f"depth {value.division.count('/') if value.division else 'unknown'}"
        return (depth, "of a description") if rule("described.zh").match(self._text, end) else (depth,)

    def _of_date(self, edtf: str, start: int) -> tuple[str, ...]:
        year = edtf[:4]
        names = [f"date {_DIGITS.sub('0', edtf)}"]
        if year.isdecimal():
            names.append("of an earlier year" if year < self._latest else "of the latest year")
        if rule("year.background").search(self._text[max(0, start - _BEFORE) : start]):
            names += ["since", "since a year" if edtf.isdecimal() else "since a day"]
        return tuple(names)


def _of_count(value: Count) -> tuple[str, ...]:
    digits = min(len(str(int(value.value))), _MOST_DIGITS)
    names = (f"digits {digits}", f"digits {digits}|{value.category}", f"unit {value.unit}")
    return *names, f"modifier {value.modifier}", f"modifier {value.modifier}|{value.category}"


def _of_official(value: Official) -> tuple[str, ...]:
    title = fold(value.title or "").lower()
    words = title.split() if title.isascii() else [title, title[-_TAIL:]]
    return tuple(dict.fromkeys(["of a body" if value.org else "of no body", *(f"title {word}" for word in words)]))
