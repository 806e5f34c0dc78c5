"""The number of an item of a list in, the number as it is printed out: 3 is `三`, `iii`, `C` or `③`.

The formats and their names are those of WordprocessingML (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat).
"""

from __future__ import annotations

from functools import cache

from reportmine.knowledge.tables import read_table

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_LOW = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_TURNS = 8  # a list has not more items than so many alphabets


@cache
def _formats() -> dict[str, tuple[str, str]]:
    """Format -> how it is made, of which signs."""
    return {row["format"]: (row["way"], row["signs"]) for row in read_table("list_numbers")}


def list_number(number: int, name: str) -> str:
    """The number of an item.

    Args:
        number: it, 0 or more.
        name: the format; figures are printed where it is unknown or has no such number.
    """
    way, signs = _formats().get(name, ("", ""))
    return (_ways(number, way, signs) if number > 0 else "") or str(number)


def _ways(number: int, way: str, signs: str) -> str:
    """The number in one of the ways; nothing if it has no such number."""
    match way:
        case "sequence":
            return signs[number - 1 : number]
        case "letters":
            turns, at = divmod(number - 1, len(signs))
            return signs[at] * (turns + 1) if turns < _TURNS else ""
        case "figures":
            return "".join(signs[int(digit)] for digit in str(number))
        case "two figures":
            return f"{number:02}"
        case "counting" | "counting in full":
            return _counting(number, signs, in_full=way == "counting in full")
        case "roman":
            return _roman(number) if signs.islower() else _roman(number).upper()
        case _:
            return ""


def _counting(number: int, signs: str, *, in_full: bool) -> str:
    """A Chinese numeral below 10,000.

    Args:
        number: it.
        signs: those of 0 to 9, 10, 100 and 1,000.
        in_full: whether ten is "one ten".
    """
    if number >= 10_000:
        return ""
    said, gap = "", False
    for power in (3, 2, 1, 0):
        digit = number // 10**power % 10
        if not digit:
            gap = bool(said)
            continue
        said += (signs[0] if gap else "") + signs[digit] + (signs[9 + power] if power else "")
        gap = False
    return said.removeprefix(signs[1]) if 10 <= number < 20 and not in_full else said


def _roman(number: int) -> str:
    said = ""
    if number < 4000:
        for value, sign in (*_ROMAN, *_ROMAN_LOW):
            times, number = divmod(number, value)
            said += sign * times
    return said
