"""A file's bytes in, its text out: a strict cascade that never replaces a byte it cannot read.

A byte order mark decides; else strict UTF-8; else GB18030 or Big5, whichever makes more of its two-byte characters
common ones; else Windows-1252. Both Chinese encodings keep their common characters in blocks of their own, so no
list of characters is needed.
"""

from __future__ import annotations

import codecs
import re

from reportmine.errors import InputError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PAIR = re.compile(rb"[\x81-\xfe][\x30-\xfe]")
_COMMON = {
    # punctuation and full-width forms, then the 3,755 common characters of GB 2312 or the 5,401 of Big5
    "gb18030": re.compile(rb"[\xa1-\xa3\xb0-\xd7][\xa1-\xfe]"),
    "big5hkscs": re.compile(rb"[\xa1-\xa3\xa4-\xc6][\x40-\x7e\xa1-\xfe]"),
}
_ENOUGH = 0.6
_SAMPLE = 1 << 18


def decode(data: bytes) -> str:
    """The text of a file, without its byte order mark.

    Raises:
        InputError: if no encoding reads every byte.
    """
    for mark, name in MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], name, f"the byte order mark says {name}")
    for name in ("utf-8", *_chinese(data), "cp1252"):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    raise InputError("in none of the encodings UTF-8, GB18030, Big5, Windows-1252", mend="save it as UTF-8")


def _strict(data: bytes, name: str, why: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise InputError(f"{why}, but byte {error.start} is not: {error.reason}", mend="save it as UTF-8") from error


def _chinese(data: bytes) -> list[str]:
    """The Chinese encodings under which most two-byte characters are common ones, the likelier first, else GB18030."""
    sample = data[:_SAMPLE]
    pairs = _PAIR.findall(sample)
    shares = {
        name: sum(common.fullmatch(pair) is not None for pair in pairs) / max(1, len(pairs))
        for name, common in _COMMON.items()
    }
    return [name for name in sorted(shares, key=lambda name: -shares[name]) if shares[name] >= _ENOUGH]
