"""Any text in, the same for a page out: signs that cannot be seen, or that move others, are named instead.

A document may be hostile: a sign that turns the direction of writing makes a page show what its text does not say. Each
is shown as ⟨U+202E⟩. That nothing in a text is read as HTML is the matter of the templates, which escape all.
"""

from __future__ import annotations

import re

CLIP = 300
"""How many characters of a name, a value or a title a page shows."""
# Unicode's categories Cc, Cf, Cs, Zl and Zp, and two code points that are no characters; without tab and line ends, and
# without U+200C and U+200D, which letters of India and emoji are written with and which move nothing
_UNSEEN = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff\U000110bd\U000110cd\U00013430-\U0001343f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f]"
)
_LINE_END = re.compile("\r\n?")


def visible(text: str) -> str:
    """The text with each sign that is not seen named by its code point, and line ends as browsers read them."""
    if "\r" in text:
        text = _LINE_END.sub("\n", text)
    return _UNSEEN.sub(lambda sign: f"⟨U+{ord(sign[0]):04X}⟩", text)


def clipped(text: str) -> str:
    """The text on one line, its end left out where it is longer than CLIP."""
    line = " ".join(text[: 4 * CLIP].split())
    return line if len(line) <= CLIP and len(text) <= 4 * CLIP else f"{line[:CLIP]}…"
