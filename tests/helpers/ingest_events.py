"""Short ways to say what came of reading a file."""

from __future__ import annotations

from collections.abc import Callable

from reportmine.formats.tables import Problem
from reportmine.records import Report, Source

Events = list[Report | Problem | Source]
Read = Callable[..., Events]
REPORT = "3月15日，人行南岭中支在东山县发放折页200余份。"


def texts(events: Events) -> list[tuple[str, str]]:
    """Id and text of each report."""
    return [(event.id, event.text) for event in events if isinstance(event, Report)]


def problems(events: Events) -> list[tuple[str, str]]:
    """Document and words of each problem."""
    return [(event.document_id, event.problem) for event in events if isinstance(event, Problem)]


def closed(events: Events) -> Source:
    """What `documents` says of the only file."""
    (source,) = [event for event in events if isinstance(event, Source)]
    return source
