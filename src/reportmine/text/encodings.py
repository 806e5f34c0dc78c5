"""A file's bytes in, its text out with the encoding, how sure it is, and every byte that could not be read.

A byte order mark decides; else UTF-8 if it fits; else what the document says of itself; else UTF-16 without a mark;
else GB18030 or Big5, whichever makes more of its characters common ones (the first level of GB 2312 and of Big5: both
encodings keep their common characters in blocks of their own, so no list of characters is needed); else Windows-1252.
A few damaged bytes do not lose a text: each stands as U+FFFD and is counted.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reportmine.errors import InputError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# encodings that stand for a wider one: what is labelled GB 2312 often is GBK, what is labelled Latin-1 Windows-1252
WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "hz": "hz",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "utf-8-sig": "utf-8",
}
CHINESE = ("gb18030", "big5hkscs")
_SHOWN = {"big5hkscs": "big5"}
_ENOUGH = 0.6  # of the characters beyond ASCII must be common ones
_CLEAR = 0.25  # a lead of the best Chinese encoding over the other that leaves no doubt
_SAMPLE = 1 << 16
_TRUSTED = re.compile(
    "gb18030|hz$|big5|utf-(?:8|16|32)|cp12|iso8859|koi8|shift_jis|euc|mac_"
)  # of those a page may declare
_FAR = 1 << 10  # one damaged byte in so many is borne with
_SHORT = 200
_FEW = 4
_EASTERN = re.compile("[\u0250-\u07ff]")
_WIDE = re.compile("[\u0800-\U0010ffff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f]")
_HIGH = re.compile("[^\x00-\x7f]")
_LETTER = re.compile(r"[^\W\d_]|[\u2010-\u2026\u20ac\xa0\xa3\xa7\xa9\xab\xad\xae\xb0\xb1\xb4\xb7\xbb\u2122]")


class Decoded(NamedTuple):
    """A text: the encoding it was read in, from 0 to 1 how sure that is, where damaged bytes stood."""

    text: str
    encoding: str
    confidence: float
    damaged: tuple[int, ...] = ()

    @property
    def damage(self) -> str:
        """What to tell about bytes that are not of the encoding; empty where there are none."""
        if not self.damaged:
            return ""
        many = len(self.damaged)
        subject = "1 byte is" if many == 1 else f"{many} bytes are"
        return f"{subject} not {self.encoding}, the first at {self.damaged[0]}; U+FFFD stands for each"


def decode(data: bytes, declared: str = "") -> Decoded:
    """The text of a file, without its byte order mark.

    Args:
        data: the whole file.
        declared: the encoding that the document says it has, as a web page does; it is believed if it fits.

    Raises:
        InputError: if no encoding reads the file but for a few damaged bytes.
    """
    for mark, name in MARKS:
        if data.startswith(mark):
            return _marked(data, len(mark), name)
    for attempt in (_utf8, _declared, _utf16, _chinese, _western):
        found = attempt(data, declared)
        if found is not None:
            return found
    raise InputError(
        "in none of the encodings UTF-8, GB18030, Big5, Windows-1252",
        mend="save it as UTF-8, or leave it out if it is no text",
    )


def decode_names(names: Sequence[bytes]) -> list[str]:
    """File names of one origin as text: all of them together tell their encoding; else code page 437."""
    try:
        found = decode(b"\n".join(names))
    except InputError:
        return [name.decode("cp437") for name in names]
    texts = found.text.split("\n")
    return texts if len(texts) == len(names) and not found.damaged else [name.decode("cp437") for name in names]


def _marked(data: bytes, size: int, name: str) -> Decoded:
    try:
        return Decoded(data[size:].decode(name), name, 1.0)
    except UnicodeDecodeError as error:
        found = _bear(data[size:], name)
        if found is not None:
            return Decoded(found[0], name, 1.0, tuple(at + size for at in found[1]))
        reason = f"the byte order mark says {name}, but byte {error.start} is not: {error.reason}"
        raise InputError(reason, mend="save it as UTF-8") from error


def _utf8(data: bytes, _: str) -> Decoded | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        found = _bear(data, "utf-8")
    else:
        return None if len(data) < _SHORT and _is_short_chinese(data, text) else Decoded(text, "utf-8", 1.0)
    if found is None or len(_HIGH.findall(found[0])) < 20 * len(found[1]):
        return None
    return Decoded(found[0], "utf-8", 0.99, found[1])


def _declared(data: bytes, declared: str) -> Decoded | None:
    try:
        known = codecs.lookup(declared).name
        name = WIDER.get(known, known)
        if not _TRUSTED.match(name):
            return None
        text = data.decode(name)
    except (LookupError, UnicodeError, ValueError):  # an unknown name (with a NUL), or one that does not fit
        return None
    if _CONTROL.search(text) or (name in CHINESE and _commonness(text) < _ENOUGH):
        return None
    return None if name == "cp1252" and not _is_western(text) else Decoded(text, _SHOWN.get(name, name), 0.95)


def _is_short_chinese(data: bytes, text: str) -> bool:
    """Whether a few GBK characters look like UTF-8 by chance: as UTF-8 they are letters of the Near East."""
    if not _EASTERN.search(text) or _WIDE.search(text):
        return False
    try:
        return _commonness(data.decode("gb18030")) == 1
    except UnicodeDecodeError:
        return False


def _utf16(data: bytes, _: str) -> Decoded | None:
    """UTF-16 without a mark: ASCII with zeros between, or common Chinese characters."""
    if len(data) % 2 or len(data) < 4:
        return None
    for name in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        high = _HIGH.search(text) is not None
        if not _CONTROL.search(text) and (_commonness(text) > _ENOUGH if high else b"\x00" in data):
            return Decoded(text, name, 0.9)
    return None


def _chinese(data: bytes, _: str) -> Decoded | None:
    found = {}
    for name in CHINESE:
        read = _bear(data, name)
        if read is not None and not _CONTROL.search(read[0].replace("\x00", "")):
            found[name] = (_commonness(read[0]) - 0.1 * bool(read[1]), *read)
    if not found:
        return None
    name = max(found, key=lambda name: found[name][0])
    share, text, damaged = found.pop(name)
    if share < _ENOUGH or (_is_doubtful(text, name) and _western(data, "")):
        return None
    other = max((held[0] for held in found.values()), default=0.0)
    confidence = share * min(1.0, 0.5 + max(0.0, share - other) * 0.5 / _CLEAR)
    return Decoded(text, _SHOWN.get(name, name), round(confidence, 2), damaged)


def _is_doubtful(text: str, name: str) -> bool:
    """Whether a few Western letters and signs may look like Chinese characters by chance: rare ones, or Big5."""
    if name != "gb18030" and len(text) < _SHORT:
        return True
    high = _HIGH.findall(text[:_SAMPLE])
    return len(high) <= _FEW and len("".join(high).encode("gb2312", "ignore")) < 2 * len(high)


def _western(data: bytes, _: str) -> Decoded | None:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    return Decoded(text, "cp1252", 0.7) if _is_western(text.replace("\x00", "")) else None


def _is_western(text: str) -> bool:
    """Whether the characters beyond ASCII are few, and letters or typographic signs, as in a language of the West."""
    high = _HIGH.findall(text[:_SAMPLE])
    few = len(high) * 4 <= len(text[:_SAMPLE]) or len(high) == 1
    return few and not _CONTROL.search(text) and sum(_LETTER.match(c) is not None for c in high) * 10 >= len(high) * 9


def _bear(data: bytes, name: str) -> tuple[str, tuple[int, ...]] | None:
    """The text with U+FFFD for each damaged byte and where they are; None if they are more than a few."""
    if data[:_SAMPLE].decode(name, "replace").count("\ufffd") > 2 + len(data[:_SAMPLE]) // (_FAR // 4):
        return None
    most = len(data) // _FAR + (len(data) > 200)
    pieces: list[str] = []
    damaged: list[int] = []
    at = 0
    for start, end in _breaks(data, name):
        if len(damaged) + end - start > most:
            return None
        pieces.append(data[at:start].decode(name))
        pieces.append("\ufffd" * (end - start))
        damaged.extend(range(start, end))
        at = end
    pieces.append(data[at:].decode(name))
    return "".join(pieces), tuple(damaged)


def _breaks(data: bytes, name: str) -> Iterator[tuple[int, int]]:
    """Where decoding breaks, from which byte to which; it goes on behind each. Read in windows, to be linear."""
    view, at = memoryview(data), 0
    while at < len(data):
        window = view[at : at + _SAMPLE]
        try:
            str(window, name)
        except UnicodeDecodeError as error:
            start = at + error.start
            if 0 < len(window) - error.start < 4 <= error.start and at + len(window) < len(data):
                at = start  # a character that the window's end cuts
                continue
            at = _in_step(data, start, name) if name in CHINESE else at + error.end
            yield start, at
        else:
            at += len(window)


def _in_step(data: bytes, start: int, name: str) -> int:
    """Where to go on behind a damaged byte: a two-byte encoding has to be in step to make sense."""
    window = {end: data[end : end + 64].decode(name, "replace") for end in range(start + 1, start + 4)}
    return max((end for end in window if end <= len(data)), key=lambda end: (_commonness(window[end]), -end))


def _commonness(text: str) -> float:
    """The share of common characters among those beyond ASCII; 0 where there are none."""
    high = _HIGH.findall(text[:_SAMPLE])
    common = _common()
    return sum(character in common for character in high) / max(1, len(high))


@cache
def _common() -> frozenset[str]:
    """Punctuation and full-width forms, the 3,755 common characters of GB 2312 and the 5,401 of Big5."""
    high, low = range(0xA1, 0xFF), range(0x40, 0x7F)
    gb = [bytes((lead, trail)) for lead in (*range(0xA1, 0xA4), *range(0xB0, 0xD8)) for trail in high]
    big = [bytes((lead, trail)) for lead in range(0xA1, 0xC7) for trail in (*low, *high)]
    read = [pair.decode("gb2312", "ignore") for pair in gb] + [pair.decode("big5", "ignore") for pair in big]
    return frozenset("".join(read)) - {"\ufffd"}
