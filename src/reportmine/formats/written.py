"""Text in, the same as a file format writes it out; each text is worked out once as long as there is room.

The cells of a table say the same few things over and over: names of units, rules, the sentence of several facts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

ROOM = 512
W = TypeVar("W")


class Written(dict[str, W], Generic[W]):
    """Text -> its written form; holds at most ROOM texts and then begins anew.

    Args:
        write: how the format writes one text.
    """

    def __init__(self, write: Callable[[str], W]) -> None:
        super().__init__()
        self._write = write

    def __missing__(self, text: str) -> W:
        if len(self) >= ROOM:
            self.clear()
        written = self[text] = self._write(text)
        return written
