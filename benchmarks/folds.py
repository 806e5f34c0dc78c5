"""A document's name in, the part of a cross-validation that it is measured in out.

What is learned for a part comes from the others. Translations of one report (`tr-a-1`, `tr-b-1`) share a part, for
one of them would teach what the other holds.
"""

from __future__ import annotations

import zlib

FOLDS = 5


def fold_of(name: str) -> int:
    """The fold of a document, 0 to FOLDS - 1."""
    return zlib.crc32((name.rsplit("-", 1)[-1] if name.startswith("tr-") else name).encode()) % FOLDS
