"""How much a page holds; on its own, so that the command line can name it without loading what makes the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

DOCUMENTS, CHARACTERS, MEGABYTES = 200, 100_000, 32


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much a page holds.

    Attributes:
        documents: at most.
        characters: of each document's text, from its beginning.
        megabytes: of all documents together, as they are written in the page.
        only: the ids of the documents that are shown; all if there are none.
    """

    documents: int = DOCUMENTS
    characters: int = CHARACTERS
    megabytes: int = MEGABYTES
    only: Sequence[str] = ()
