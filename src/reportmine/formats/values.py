"""Named attributes in, a label's typed value out, and back: the names and their order are those of the guide."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import fields
from difflib import get_close_matches
from operator import attrgetter

from reportmine.records import LABELS, VALUE_TYPES, Branch, Count, Date, Media, Official, Place, Value

Cell = str | int | float | bool | None
NUMBERS = frozenset({"value", "value_max"})
FLAGS = frozenset({"anonymised"})
_NAMES = {label: tuple(field.name for field in fields(kind)) for label, kind in VALUE_TYPES.items()}
_READERS = {kind: attrgetter(*_NAMES[label]) for label, kind in VALUE_TYPES.items()}
_LABELS = {kind: label for label, kind in VALUE_TYPES.items()}


def hint(met: str, known: Iterable[str]) -> str:
    """A clause that offers the known name nearest to the one met, or nothing."""
    near = get_close_matches(met, list(known), n=1)
    return f"; did you mean {near[0]}?" if near else ""


def attribute_names(label: str) -> tuple[str, ...]:
    """The label's attributes in the guide's order.

    Raises:
        ValueError: if the label is unknown.
    """
    if label not in VALUE_TYPES:
        raise ValueError(f"unknown label {label!r}; known: {', '.join(LABELS)}{hint(label, LABELS)}")
    return _NAMES[label]


def value_of(label: str, attributes: Mapping[str, object]) -> Value:
    """The label's value from its attributes; absent and null are the same, keys of other kinds are ignored.

    A COUNT without `value` holds NaN and a DATE without `edtf` an empty string: read, and never scored as right.

    Raises:
        ValueError: naming the label or the attribute that is wrong.
    """
    given = {name: attributes.get(name) for name in attribute_names(label)}
    if label == "BRANCH":
        institution, place, level = (_string(given, name) for name in ("institution", "place", "level"))
        return Branch(institution, place, level, _flag(given, "anonymised"))
    if label == "PLACE":
        return Place(_string(given, "division"))
    if label == "OFFICIAL":
        return Official(_string(given, "title"), _string(given, "org"))
    if label == "MEDIA":
        return Media(_string(given, "kind"))
    if label == "DATE":
        return Date(_string(given, "edtf") or "")
    value = _number(given, "value")
    return Count(
        value=math.nan if value is None else value,
        value_max=_number(given, "value_max"),
        modifier=_string(given, "modifier") or "exact",
        unit=_string(given, "unit"),
        category=_string(given, "category") or "other",
    )


def attributes_of(value: Value) -> dict[str, Cell]:
    """All attributes of a value by name, in the guide's order; what is not stated is None."""
    return dict(zip(_NAMES[_LABELS[value.__class__]], cells_of(value), strict=True))


def cells_of(value: Value) -> tuple[Cell, ...]:
    """All attributes of a value in the guide's order, without their names; what is not stated is None."""
    if isinstance(value, Count):
        return _stated(value.value), _stated(value.value_max), value.modifier, value.unit, value.category
    held = _READERS[value.__class__](value)
    if isinstance(held, tuple):
        return held
    return (None,) if isinstance(value, Date) and not held else (held,)


def _stated(number: float | None) -> Cell:
    if not isinstance(number, float):
        return number
    return None if math.isnan(number) else _plain(number)


def _plain(number: float) -> int | float:
    return int(number) if number.is_integer() else number


def _string(given: Mapping[str, object], name: str) -> str | None:
    held = given[name]
    if held is not None and not isinstance(held, str):
        raise ValueError(f"{name} must be a string or null, not {held!r}")
    return held


def _flag(given: Mapping[str, object], name: str) -> bool:
    held = given[name]
    if held is not None and not isinstance(held, bool):
        raise ValueError(f"{name} must be true, false or null, not {held!r}")
    return bool(held)


def _number(given: Mapping[str, object], name: str) -> int | float | None:
    held = given[name]
    if held is None or (isinstance(held, int) and not isinstance(held, bool)):
        return held
    if not isinstance(held, float) or not math.isfinite(held):
        raise ValueError(f"{name} must be a number or null, not {held!r}")
    return _plain(held)
