"""A pattern in; out the same with letters that bear marks in its classes of letters: [A-Z] takes Ō, [a-z] takes é.

Names of New Zealand, Ireland and Quebec bear them also in English reports. No rule has to spell them out. These are the
letters of Western Europe and the long vowels of the Pacific; others (ş, ł, ọ) are none yet.
"""

from __future__ import annotations

import re

_UPPER, _LOWER = "À-ÖØ-ÞĀĒĪŌŪ", "ß-öø-ÿāēīōū"
_CLASS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)


def with_marks(pattern: str) -> str:
    """The pattern with marked letters beside `A-Z` and `a-z` in each class of characters that has these."""
    return _CLASS.sub(_widened, pattern) if "A-Z" in pattern or "a-z" in pattern else pattern


def _widened(found: re.Match[str]) -> str:
    text = found[0]
    if text.startswith("\\"):
        return text
    return text.replace("A-Z", f"A-Z{_UPPER}").replace("a-z", f"a-z{_LOWER}")
