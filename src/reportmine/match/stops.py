"""A run of Chinese characters in, the place where a name in it can begin: after its last function word.

The words stand in `stops.zh.tsv`; `unless_before` lists the characters that make one of them part of a name
(和 before 平: 和平).
"""

from __future__ import annotations

import re
from functools import cache

from reportmine.knowledge.alternation import guarded
from reportmine.knowledge.tables import read_table


@cache
def stop_pattern() -> re.Pattern[str]:
    """Any stop word of the table, longest first, not where it starts a known name."""
    rows = read_table("stops.zh")
    return re.compile(
        guarded({row["surface"]: f"(?![{row['unless_before']}])" if row["unless_before"] else "" for row in rows})
    )


def name_start(text: str, start: int, end: int) -> int:
    """The offset after the last stop word in text[start:end], or `start` where there is none."""
    at = start
    for hit in stop_pattern().finditer(text, start, end):
        at = hit.end()
    return at
