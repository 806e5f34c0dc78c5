"""An English amount of money in, whether it is the face value of a note or coin out: "bills of P500 and P1,000".

Also whether the pounds of a report are a weight.
"""

from __future__ import annotations

from reportmine.entities.count.read_en import Numeral, year_like
from reportmine.entities.count.rules import en_rule
from reportmine.records import Count, Mention

_FACES = frozenset(("1", "2", "5", "25"))  # what a note or coin is worth, without its zeros
_LARGE, _LARGEST = 1000, 100_000
_SMALLEST = 5
_NEAR = 1500  # how far apart a text may tell of one note and of several
_LEFT, _BESIDE = 40, 120
_LEAST = 50  # a bare number of less may count something
_LISTED = 100  # how far a list of what notes are worth goes back


def is_denomination(text: str, start: int, end: int, value: float, sign: str | None, *, sharp: bool) -> bool:
    """Whether the amount is what a note or coin is worth.

    Args:
        text: the folded text.
        start: where the amount or its approximator begins.
        end: where the amount ends.
        value: the amount in units of its currency.
        sign: the currency as it is written, None where it stands behind.
        sharp: whether it is a single amount without an approximator.
    """
    face = _is_worth(value)
    stated = en_rule("before.denomination").before(text, start, _LEFT)
    named = en_rule("after.denomination").after(text, end, _BESIDE)
    last = named["last"] if named else None  # "Rs 10, | 20 | coins", but "Rs 5,000 and | 300 | coins"
    if face and named and (last is None or _is_worth(int(last.replace(",", "") or 0))):
        return True
    if face and (en_rule("before.faces").before(text, start, _LISTED) or en_rule("after.account").after(text, end, 90)):
        return True
    if stated and (face or stated["fake"]):
        return True
    largest = _LARGEST if en_rule("sign.large").whole(sign or "") else _LARGE
    if not (sharp and face and value <= largest) or en_rule("after.gift").after(text, end, _LEFT):
        return False
    return en_rule("around.cash").pattern.search(text[max(0, start - _BESIDE) : end + _BESIDE]) is not None


def _is_worth(value: float) -> bool:
    """Whether there may be a note or coin that is worth so much."""
    return f"{value * 100:.0f}".rstrip("0") in _FACES and value <= _LARGEST


def is_code(text: str, start: int, end: int) -> bool:
    """Whether a sum in brackets is what a name before them is called by: "Coin Month | (C2K)"."""
    return (
        en_rule("code").whole(text[start - 1 : end + 1])
        and en_rule("before.code").before(text, start - 1, _LEFT) is not None
    )


def is_face(text: str, start: int, end: int, value: float) -> bool:
    """Whether a number in figures without a currency is what a note or coin is worth: "the | 500 | coin".

    Of several ("the 500 coins") it is where the text calls one so; in a list of denominations each one is.
    """
    if not _is_worth(value):
        return False
    if en_rule("before.faces").before(text, start, _LISTED):
        return True
    if not _SMALLEST <= value <= _LARGE:
        return False
    if en_rule("after.face").after(text, end, _LEFT):
        return True
    if en_rule("after.faces").after(text, end, _LEFT) is None:
        return False
    number = f" {text[start:end]} "
    near = text[max(0, start - _NEAR) : end + _NEAR]
    at = near.find(number)
    while at >= 0:
        if en_rule("after.face").after(near, at + len(number) - 1, _LEFT):
            return True
        at = near.find(number, at + 1)
    return False


def listed_sum(text: str, start: int, numeral: Numeral, last: Mention | None) -> str | None:
    """The currency of a bare number that a list of sums goes on with: "prizes of Rs 10,000, | 7,500 | and | 500 |"."""
    value = None if last is None else last.value
    if last is None or not isinstance(value, Count) or value.category != "money" or not numeral.figures:
        return None
    if start != numeral.start or year_like(numeral.body) or numeral.quantity.value < _LEAST:
        return None
    between = text[last.span.end : start]
    if not en_rule("between.sums").whole(between):
        return None
    two = not text[last.span.start].isdigit() and "and" in between  # "Rs 5,000 and | 100 | pens"
    if two and not en_rule("after.respective").after(text, numeral.end, 16):
        return None
    return value.unit if en_rule("after.sums").after(text, numeral.end, 16) else None


def weighs(text: str) -> bool:
    """Whether the report weighs in pounds what it counts, and tells no money in them: "1,200 pounds of paper"."""
    return en_rule("weighs").pattern.search(text) is not None and en_rule("sterling").pattern.search(text) is None
