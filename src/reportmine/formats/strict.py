"""An annotated document in, what the guide forbids in gold told: spans that overlap, dates that are none, strange keys.

The document is read all the same, and each slip is a warning that names its file, line, entity and mend. Predictions
are not held to it: what they say wrong is counted as wrong by the scorer.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from reportmine.formats.values import attribute_names, hint
from reportmine.records import Annotation, Date, Entity
from reportmine.text.calendar import Point, is_valid

_log = logging.getLogger("reportmine")
COMMON = ("id", "start", "end", "label", "source", "confidence")
"""The keys that an entity of any label may have."""
_DATE_MEND = "write 2025-03-15, XXXX-03-15 without a year, 2024, or a range with / between its days"
_POINT = re.compile(
    r"[?~%]?(?P<year>-?[0-9X]{4})[?~%]?"
    r"(?:-[?~%]?(?P<month>[0-9X]{2})[?~%]?(?:-[?~%]?(?P<day>[0-9X]{2})[?~%]?)?)?",
    re.ASCII,
)
_SET = re.compile(r"\{(.+)\}|\[(.+)\]", re.DOTALL)
_SEASONS = range(21, 42)  # of ISO 8601-2: seasons, quarters, thirds and halves of a year


def tell(annotation: Annotation, items: Iterable[Mapping[str, object]], place: str) -> None:
    """Warn of each slip of a document of JSON Lines that breaks the guide where the format does not.

    Args:
        annotation: the document.
        items: its entities as they are written, in the same order.
        place: the file and line, for the warnings.
    """
    for entity, item in zip(annotation.entities, items, strict=True):
        for slip in _names(entity, item):
            _log.warning("%s: %s", place, slip)
        tell_date(entity, f"entity {entity.id}", place)
    for slip in _overlaps(annotation):
        _log.warning("%s: %s", place, slip)


def tell_date(entity: Entity, what: str, place: str) -> None:
    """Warn of a DATE whose `edtf` is none; one that is not stated is no slip."""
    value = entity.value
    if isinstance(value, Date) and value.edtf and not is_edtf(value.edtf):
        _log.warning("%s: %s: edtf %r is no date (%s)", place, what, value.edtf, _DATE_MEND)


def is_edtf(text: str) -> bool:
    """Whether a text is a day, month, season, year, range or set of Extended Date/Time Format (ISO 8601-2).

    Clock times are none: the guide has no dates with them.

    >>> is_edtf("XXXX-06-11/XXXX-06-20"), is_edtf("2024-13"), is_edtf("20x4")
    (True, False, False)
    """
    several = _SET.fullmatch(text)
    parts = (several[1] or several[2]).split(",") if several else [text]
    return all(_is_range(part.replace("..", "/") if several else part) for part in parts)


def _is_range(text: str) -> bool:
    ends = text.split("/")
    stated = [end for end in ends if end not in ("", "..")]
    return len(ends) <= 2 and bool(stated) and all(map(_is_point, stated))


def _is_point(text: str) -> bool:
    match = _POINT.fullmatch(text)
    if match is None:
        return False
    year, month, day = (_number(match[name]) for name in ("year", "month", "day"))
    if month in _SEASONS:
        return match["day"] is None
    return is_valid(Point(year or None, month, day))


def _number(digits: str | None) -> int | None:
    """The number, or None where digits of it are not known."""
    return int(digits) if digits is not None and "X" not in digits else None


def _names(entity: Entity, item: Mapping[str, object]) -> Iterator[str]:
    known = attribute_names(entity.label)
    for name, held in item.items():
        if held is not None and name not in known and name not in COMMON:
            yield (
                f"entity {entity.id}: unknown attribute {name!r} of a {entity.label}; known: {', '.join(known)}"
                f"{hint(name, known)} (see docs/annotation-guide.md, or take it out)"
            )


def _overlaps(annotation: Annotation) -> Iterator[str]:
    for one, other in pairwise(sorted(annotation.entities, key=lambda entity: entity.span)):
        if one.span.overlaps(other.span):
            yield (
                f"entity {other.id}: {_shown(annotation, other)} overlaps entity {one.id}: {_shown(annotation, one)} "
                "(entity spans never overlap: keep one, or shorten one)"
            )


def _shown(annotation: Annotation, entity: Entity) -> str:
    surface = annotation.surface(entity)
    shown = surface if len(surface) <= 40 else surface[:40] + "…"
    return f"[{entity.span.start}, {entity.span.end}) {shown!r}"
