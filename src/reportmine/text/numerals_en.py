"""An English numeral in (seven, 2.3 million, 3.4 lakh, tens of thousands, 400+), a Quantity out.

Grammar, case ignored::

    quantity = amount [ range-mark amount ] [after]
    amount   = mixed | figures [suffix] {scale} | figures "ten thousand" | words | [vague-one] scale | vague
    mixed    = "1 thousand 200" | "2 thousand and 500" | "1 million 200 thousand" | "24 thousand 580 crore"
    figures  = 1,200 | 12 000 | 3,40,000 | 2.5
    words    = "seven" | "twenty-five" | "two hundred and fifty" | "half a million"
    scale    = hundred | thousand | million | billion | lakh | crore | dozen ...
    suffix   = k | m | bn | cr ...                      (glued to the figures; mm behind a currency's sign)
    vague-one= a | several | a few | a couple [of]      (several hundred: about 100)
    vague    = dozens | hundreds | tens of thousands ...
    range-mark = to | - | and (after "between")
    after    = + | -plus | -odd
    A figure in brackets that repeats the word is skipped: three (3).
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache

from reportmine.text.numerals import DIGITS, LONGEST, Quantity, digits, numeral_words, plain

_RANGE = re.compile(r"\s?(?:--?|~|—|\bto\b|\band\b(?=\s*[0-9]))\s?")
_AFTER = re.compile(r"\s?(?P<plus>\+|[- ]plus)$|[- ](?P<odd>odd)$")
_REPEATED = re.compile(r"\s?\(\s?[0-9][0-9,]*\s?\)")
_FIGURES = re.compile(rf"(?P<number>{DIGITS.pattern})\s?-?(?P<rest>[a-z ]*)")
_MIXED = re.compile(
    r"(?P<head>[0-9]+ [a-z]+)(?: and)? "
    r"(?P<rest>[0-9]+(?: [a-z]*[a-rt-z]){0,2}(?:(?<=lakh)(?: and)? [0-9]+ thousand)?)s?"
)
_VAGUE_ONE = re.compile(r"(?:several|a few|few|a couple(?: of)?|many)\s")
_ONE = re.compile(r"(?:a|an)\s")
_KEPT = 4096  # words and round numbers come again and again: two hundred, 1,000
_HUNDRED = Decimal(100)


@cache
def _words(kind: str) -> dict[str, Decimal]:
    return numeral_words("en", kind)


def parse_en(text: str) -> Quantity | None:
    """The quantity that the whole text writes, or None if it is no numeral.

    >>> parse_en("2.3 million")
    Quantity(value=2300000, value_max=None, modifier='exact')
    >>> parse_en("tens of thousands")
    Quantity(value=10000, value_max=None, modifier='about')
    """
    if len(text) > LONGEST:
        return None
    return Quantity(int(text)) if text.isdecimal() and text.isascii() else _parsed(text)


@lru_cache(maxsize=_KEPT)
def _parsed(text: str) -> Quantity | None:
    body = " ".join(_REPEATED.sub("", text).lower().split())
    after = _AFTER.search(body)
    if after:
        body = body[: after.start()]
    quantity = _amount(body) or _range(body)
    if quantity is None or after is None:
        return quantity
    return Quantity(quantity.value, quantity.value_max, "over")


def _range(body: str) -> Quantity | None:
    for mark in _RANGE.finditer(body):
        low_text, high_text = body[: mark.start()], body[mark.end() :]
        low, high = _amount(low_text), _amount(high_text)
        if low is None or high is None:
            continue
        low = _shared_scale(low_text, high_text, high) or low
        if low.value < high.value:
            return Quantity(low.value, high.value)
    return None


def _shared_scale(low_text: str, high_text: str, high: Quantity) -> Quantity | None:
    """The lower end with the upper end's scale (2 to 3 million), if it stays the lower one."""
    scales = [word for word in re.findall(r"[a-z]+", high_text) if word in _words("scale")]
    if not scales or any(word in _words("scale") for word in re.findall(r"[a-z]+", low_text)):
        return None
    scaled = _amount(f"{low_text} {' '.join(scales)}")
    return scaled if scaled and scaled.value < high.value else None


def _amount(body: str) -> Quantity | None:
    if body in _words("vague"):
        return Quantity(plain(_words("vague")[body]), None, "about")
    several = _VAGUE_ONE.match(body)
    if several:
        scales = _scales(body[several.end() :])
        return Quantity(plain(scales), None, "about") if scales else None
    half = re.match(r"half an? ", body)
    if half:
        scales = _scales(body[half.end() :])
        return Quantity(plain(scales / 2)) if scales else None
    number = _mixed(body)
    if number is None:
        number = _figures(body)
    if number is None:
        number = _spelled(body)
    return None if number is None else Quantity(plain(number))


def _mixed(body: str) -> Decimal | None:
    """Figures with a scale and the smaller rest of the number: "1 thousand 200", "24 thousand 580 crore"."""
    match = _MIXED.fullmatch(body)
    head, rest = (_figures(match["head"]), _figures(match["rest"])) if match else (None, None)
    if match is not None and rest is None:
        rest = _mixed(match["rest"])  # "2 crore | 45 lakh 30 thousand"
    scales = _scales(match["head"].partition(" ")[2]) if match else None
    if match is None or head is None or rest is None or scales is None:
        return None
    if rest < scales:
        return head + rest
    shared = _scales(match["rest"].rpartition(" ")[2])
    inner = _figures(match["rest"].rpartition(" ")[0]) if shared else None
    return (head + inner) * shared if shared and inner is not None and inner < scales < shared else None


def _figures(body: str) -> Decimal | None:
    match = _FIGURES.fullmatch(body)
    if match is None:
        return None
    number = digits(match["number"])
    rest = match["rest"].strip()
    if number is None or not rest:
        return number
    suffixes = _words("suffix") | _words("sum")
    if rest in suffixes:
        return number * suffixes[rest]
    scales = _scales(rest.removeprefix("ten "))
    return number * (10 * scales if rest.startswith("ten ") else scales) if scales else None


def _scales(body: str) -> Decimal | None:
    """The product of scale words: "hundred thousand", "lakh crore"."""
    known, product = _words("scale"), Decimal(1)
    words = body.split()
    for word in words:
        if word not in known:
            return None
        product *= known[word]
    return product if words else None


def _spelled(body: str) -> Decimal | None:
    """Number words: "two hundred and fifty thousand"."""
    body = _ONE.sub("one ", body, count=1) if _ONE.match(body) else body
    total = section = Decimal(0)
    before = Decimal(0)
    words = body.replace("-", " ").replace(",", " ").split()
    units, tens, scales = _words("unit"), _words("ten"), _words("scale")
    for at, word in enumerate(words):
        if word == "and" and 0 < at < len(words) - 1 and words[at - 1] in scales:
            continue
        if word in units and (section == 0 or section % _HUNDRED == 0 or (before >= 20 and 0 < units[word] < 10)):
            before = units[word]
            section += before
        elif word in tens and section % _HUNDRED == 0:
            before = tens[word]
            section += before
        elif word in scales and at:
            section = (section or Decimal(1)) * scales[word]
            before = Decimal(0)
            if scales[word] > _HUNDRED:
                total, section = total + section, Decimal(0)
        else:
            return None
    return total + section if words else None
