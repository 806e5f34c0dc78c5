"""A Chinese numeral in (二十多, 1.2万余, 三四百, 百分之九十五), a Quantity out.

Grammar, on folded text::

    quantity = amount [ range-mark amount ]
    amount   = "百分之" number | number "分之" number | [vague] number [more] [scale]
    vague    = 数 | 几 | 好几 | 上            (数百: about 100; 上万: over 10000)
    more     = 余 | 多 | 几 | 来 | +          (before or after the scale: 10多万, 10万多; 来 means about)
    number   = grouped digits, Chinese digits, or both with scales (2.3万, 2万5千, 一百二, 三四百)
    scale    = 十 | 百 | 千 | 万 | 亿, or several
    range-mark = - | — | ~ | 至 | 到
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache

from reportmine.text.numerals import DIGITS, LONGEST, Quantity, digits, numeral_words, plain

_MORE = {"余": "over", "多": "over", "几": "over", "+": "over", "来": "about"}
_VAGUE = {"数": "about", "几": "about", "好几": "about", "上": "over"}
_RANGE = re.compile(r"\s?(?:--?|——?|~|至|到)\s?")
_AMOUNT = re.compile(
    r"(?P<vague>好几|[数几上])?\s?(?P<number>.+?)(?:\s?(?P<more>[余多几来+])\s?(?P<scale>[百千万亿]*))?"
)
_KEPT = 4096  # numerals in words and mixed ones come again and again: 20多万, 三百余
_TEN_THOUSAND = Decimal(10_000)


@cache
def _digit_words() -> dict[str, Decimal]:
    return numeral_words("zh", "digit")


@cache
def _scale_words() -> dict[str, Decimal]:
    return numeral_words("zh", "scale")


@cache
def _token() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:({DIGITS.pattern})|([{''.join(_digit_words())}])|([{''.join(_scale_words())}]))")


def parse_zh(text: str) -> Quantity | None:
    """The quantity that the whole text writes, or None if it is no numeral.

    >>> parse_zh("2.3万余")
    Quantity(value=23000, value_max=None, modifier='over')
    >>> parse_zh("30至50")
    Quantity(value=30, value_max=50, modifier='exact')
    """
    if len(text) > LONGEST:
        return None
    return Quantity(int(text)) if text.isdecimal() and text.isascii() else _parsed(text)


@lru_cache(maxsize=_KEPT)
def _parsed(text: str) -> Quantity | None:
    parts = _RANGE.split(text.strip())
    if len(parts) == 2:
        return _range(parts[0], parts[1])
    return _amount(parts[0]) if len(parts) == 1 else None


def _range(low: str, high: str) -> Quantity | None:
    first, last = _amount(low), _amount(high)
    if first is None or last is None:
        return None
    start = first.value
    if start >= last.value:
        return None
    shared = re.search(r"[十百千万亿]+$", high)
    if shared and not re.search(r"[十百千万亿]", low):
        scaled = _amount(low + shared[0])  # 3至5万 is 30000 to 50000
        start = scaled.value if scaled and scaled.value < last.value else start
    return Quantity(start, last.value, last.modifier if last.modifier != "exact" else first.modifier)


def _amount(text: str) -> Quantity | None:
    if text.startswith("百分之"):
        return _amount(text[3:])
    top, fraction, bottom = text.partition("分之")
    if fraction:
        return _fraction(top, bottom)
    match = _AMOUNT.fullmatch(text)
    if match is None:
        return None
    pair = None if match["vague"] else _neighbors(match["number"], match["scale"] or "")
    if pair:
        return Quantity(pair[0], pair[1], _MORE[match["more"]] if match["more"] else "exact")
    number = _number(match["number"])
    if number is None:
        return None
    for scale in match["scale"] or "":
        number *= _scale_words()[scale]
    modifier = _MORE[match["more"]] if match["more"] else _VAGUE[match["vague"]] if match["vague"] else "exact"
    return Quantity(plain(number), None, modifier)


def _fraction(parts: str, of: str) -> Quantity | None:
    whole, share = _number(parts), _number(of)
    if whole is None or share is None or not 0 < share < whole:
        return None
    return Quantity(round(float(share / whole * 100), 2))


@cache
def _two_digits() -> re.Pattern[str]:
    lead = "".join((*_scale_words(), *_digit_words()))
    return re.compile(rf"([{lead}]*?)([一二两三四五六七八])([二三四五六七八九])(.*)")


def _neighbors(text: str, scale: str) -> tuple[int | float, int | float] | None:
    """三四百 -> (300, 400), 十五六 -> (15, 16), 五六 -> (5, 6): two digit words in a row that follow each other."""
    words = _digit_words()
    match = _two_digits().fullmatch(text)
    if match is None or (match[1] and match[1][-1] in words):
        return None
    if words[match[3]] != words[match[2]] + 1 and match[2] + match[3] != "三五":
        return None
    if any(char not in _scale_words() for char in match[4]):
        return None
    low, high = (_number(match[1] + digit + match[4] + scale) for digit in (match[2], match[3]))
    return (plain(low), plain(high)) if low is not None and high is not None else None


def _number(text: str) -> Decimal | None:
    """The value of digits, Chinese digits and scales without any vagueness."""
    whole, point, fraction = text.partition("点")
    if point:
        start, places = _number(whole), [_digit_words().get(char) for char in fraction]
        if start is None or not places or None in places:
            return None
        return Decimal(f"{start}." + "".join(str(place) for place in places))
    tokens = _tokens(text)
    return _sum(tokens) if tokens else None


def _tokens(text: str) -> list[tuple[str, Decimal]] | None:
    tokens: list[tuple[str, Decimal]] = []
    at, end = 0, len(text.rstrip())
    while at < end:
        match = _token().match(text, at)
        if match is None:
            return None
        if match[1]:
            tokens.append(("digits", digits(match[1]) or Decimal(0)))
        elif match[2]:
            tokens.append(("digit", _digit_words()[match[2]]))
        else:
            tokens.append(("scale", _scale_words()[match[3]]))
        at = match.end()
    return tokens


def _sum(tokens: list[tuple[str, Decimal]]) -> Decimal:
    total = section = Decimal(0)
    number: Decimal | None = None
    last = Decimal(0)  # the scale before the pending digit, for 一百二 (120) and 两万五 (25000)
    before = ""
    for kind, value in tokens:
        if kind == "digit" and before == "digit" and number is not None:
            number = number * 10 + value  # 二〇二三
            last = Decimal(0)
        elif kind != "scale":
            number = value
        elif value < _TEN_THOUSAND:
            section += (Decimal(1) if number is None else number) * value
            number, last = None, value
        else:
            held = section + (number or 0)
            if value > _TEN_THOUSAND:
                total = (total + held or Decimal(1)) * value
            else:
                total += (held or (Decimal(0) if total else Decimal(1))) * value
            section, number, last = Decimal(0), None, value
        before = kind
    if number is not None and kind == "digit" and last > 10 and number < 10 and tokens[-2][0] == "scale":
        number *= last / 10
    return total + section + (number or 0)
