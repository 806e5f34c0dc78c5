"""pypinyin's readings and the names of divisions and people in, the table pinyin.tsv out: one reading a character.

Usage: python tools/make_pinyin.py      # needs pypinyin 0.55.0

Of several readings a character has, the one wins that it mostly has in names: 长 is chang in towns, 曾 is zeng in
people. Tones are left out and ü is u, as most English texts write names.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import product

import tsv
from pypinyin import Style, pinyin

HEADER = ("char", "pinyin", "origin")


def readings(char: str) -> list[str]:
    """All readings of a character, the commonest first, without tones."""
    found = pinyin(char, style=Style.NORMAL, heteronym=True)[0]
    return list(dict.fromkeys(reading.replace("v", "u").replace("ü", "u") for reading in found))


def votes() -> dict[str, Counter[str]]:
    """How often a character has which reading in names whose reading is known."""
    held: dict[str, Counter[str]] = {}
    names = [(row["short"], row["pinyin"]) for row in tsv.read_tsv(tsv.LEXICONS / "divisions.tsv")]
    names += [(row["surname"], row["pinyin"]) for row in tsv.read_tsv(tsv.LEXICONS / "official.surname.tsv")]
    for name, latin in names:
        letters = re.sub("[^a-z]", "", latin.lower().replace("ü", "u"))
        for reading in product(*map(readings, name)) if 0 < len(name) < 5 else ():
            if "".join(reading) == letters:
                for char, syllable in zip(name, reading, strict=True):
                    held.setdefault(char, Counter())[syllable] += 1
                break
    return held


def characters() -> list[str]:
    """The characters of GB 2312, and those in names of divisions and townships."""
    found = set()
    for high, low in product(range(0xB0, 0xF8), range(0xA1, 0xFF)):
        found.update(bytes((high, low)).decode("gb2312", "ignore"))
    for name in ("divisions", "townships"):
        for row in tsv.read_tsv(tsv.LEXICONS / f"{name}.tsv"):
            found.update(char for cell in row.values() for char in cell if "\u4e00" <= char <= "\u9fff")
    return sorted(found)


def main() -> None:
    """Write the table."""
    known = votes()
    rows = []
    for char in characters():
        by_name = known.get(char)
        all_readings = readings(char)
        if re.fullmatch("[a-z]+", all_readings[0]):
            best = by_name.most_common(1)[0][0] if by_name else all_readings[0]
            origin = "pypinyin" if best == all_readings[0] else "names"
            rows.append({"char": char, "pinyin": best, "origin": origin})
    tsv.write(tsv.LEXICONS / "pinyin.tsv", HEADER, rows)


if __name__ == "__main__":
    main()
