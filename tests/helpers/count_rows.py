"""Short ways to say which counts a sentence holds: (surface, value, value_max, modifier, unit, category)."""

from __future__ import annotations

from reportmine.entities.count import find
from reportmine.text.view import View, fold

Row = tuple[str, int | float, int | float | None, str, str | None, str]


def rows(text: str, lang: str) -> list[Row]:
    """The counts of a text in a language, in order."""
    found = find(View(text, fold(text), lang))
    return [
        (
            text[m.span.start : m.span.end],
            m.value.value,
            m.value.value_max,
            m.value.modifier,
            m.value.unit,
            m.value.category,
        )
        for m in found
    ]


def row(
    surface: str,
    value: float,
    category: str,
    unit: str | None = None,
    modifier: str = "exact",
    value_max: float | None = None,
) -> Row:
    """A count as `rows` gives it."""
    return (surface, value, value_max, modifier, unit, category)
