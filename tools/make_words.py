"""The annotated English reports in, the table words.en.tsv out: the words that they write in small letters.

Usage: python tools/make_words.py

A word of running text is no name that no table knows: "in Liuxi" tells of a place, "in Partnership" does not.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import tsv

sys.path.insert(0, str(tsv.HERE.parent / "src"))
from reportmine.formats import mark

HEADER = ("word", "origin")
_WORD = re.compile(r"(?<![\w'’@./-])[a-z]{3,}(?![\w'’@/]|\.\w)")


def words(folder: Path) -> set[str]:
    """The words in small letters of the English reports below a folder."""
    found: set[str] = set()
    for path in sorted(folder.rglob("*.mark")):
        report = mark.read(path).report
        if report.lang == "en":
            found.update(_WORD.findall(report.text))
    return found


if __name__ == "__main__":
    more = {row["word"] for row in tsv.read_tsv(tsv.HERE / "words_more.tsv")}
    found = words(tsv.HERE.parent / "data" / "annotated")
    both = sorted(found | more)
    rows = [{"word": word, "origin": "annotated" if word in found else "editors"} for word in both]
    tsv.write(tsv.LEXICONS / "words.en.tsv", HEADER, rows)
