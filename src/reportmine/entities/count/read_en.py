"""A numeral of an English report in, out how it reads with its currency sign, its range, % and "or so" around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportmine.entities.count.rules import en_rule
from reportmine.entities.count.tables import approximators, currencies
from reportmine.text.numerals import Quantity
from reportmine.text.numerals_en import parse_en

LEFT = 40  # how far before a numeral what labels it may begin
_PARTED = re.compile(
    r"(?<=\b[0-9]) (?=[0-9]\b)|(?<=[0-9]\.) (?=[0-9])"
)  # figures that a translator has torn apart: 3 6


@dataclass(slots=True)
class Numeral:
    """A numeral as it stands in the text; `start` takes in a currency sign, `end` % and "or so"."""

    start: int
    end: int
    body: str
    quantity: Quantity
    sign: str | None = None
    share: str | None = None
    ranged: bool = False
    repeated: bool = False

    @property
    def figures(self) -> bool:
        """Whether it is written with digits."""
        return self.body[0].isdigit()


def read_numeral(text: str, match: re.Match[str]) -> Numeral | None:
    """The numeral that a match of the pattern for numerals stands for, or None."""
    start, end = match.span("first")
    body = match["first"]
    sign, opening = _sign(text, start)
    if match["glued"] and not sign:
        return None
    quantity = parse_en(_PARTED.sub("", body).replace(", ", ",")) or (
        parse_en(f"one {body}") if body.isalpha() else None
    )
    if quantity is None:
        body = body.partition(" ")[0]
        end = start + len(body)
        quantity = parse_en(body)
        if quantity is None:
            return None
    repeated = bool(match["again"]) and parse_en(match["again"]) == quantity
    end = match.end() if repeated else end
    again = en_rule("after.reversed").starting(text, end) if text[start - 1 : start] == "(" else None
    if again is not None and parse_en(again["again"]) == quantity:
        opening = start = start - 1  # "(three) 3"
        end, repeated = again.end(), True
    if not (sign or repeated or body[0].isdigit()) and (paid := _paid(text, end, quantity)) is not None:
        sign, end, repeated = paid["sign"], paid.end(), True
    if (
        sign
        and (capital := en_rule("after.capital").starting(text, end))
        and (scaled := parse_en(body + (capital["scale"] or capital["zeros"]).replace(" ", "").lower()))
    ):
        quantity, end = scaled, capital.end()
    numeral = _with_range(text, Numeral(opening, end, body, quantity, sign, repeated=repeated))
    if not (numeral.figures or sign or numeral.ranged):
        _as_fraction(text, numeral)
    if share := en_rule("after.share").starting(text, numeral.end):
        numeral.share, numeral.end = share[0].strip(), share.end()
    _closed(text, numeral)
    return numeral


def _closed(text: str, numeral: Numeral) -> None:
    """Takes in what closes the numeral behind: 12 | or so, 20m | /-."""
    if more := en_rule("after.more").starting(text, numeral.end):
        word = more[0].strip(" -").lower()
        modifier = approximators("en", "after").get(word, ("over", ""))[0]
        numeral.quantity = Quantity(numeral.quantity.value, numeral.quantity.value_max, modifier)
        numeral.end = more.end()
    if shilling := en_rule("after.shilling").starting(text, numeral.end):
        numeral.sign, numeral.end = numeral.sign or shilling[0].strip(), shilling.end()


def _paid(text: str, end: int, quantity: Quantity) -> re.Match[str] | None:
    """The same amount once more in brackets with its currency: "ten thousand | naira (N10,000)"."""
    paid = en_rule("after.paid").starting(text, end)
    if paid is None or parse_en(paid["again"]) != quantity:
        return None
    return paid if paid["sign"] in currencies() or paid["sign"].upper() in currencies() else None


def _as_fraction(text: str, numeral: Numeral) -> None:
    """The share in percent that a fraction in words states: two | -thirds | of members."""
    match = en_rule("after.fraction").starting(text, numeral.end)
    if match is None or match.lastgroup is None:
        return
    lower = int(match.lastgroup.removeprefix("by"))
    if numeral.quantity.value < lower:
        numeral.quantity = Quantity(round(float(numeral.quantity.value) * 100 / lower, 2))
        numeral.share, numeral.end = "%", match.end()
        if told := en_rule("after.told").starting(text, numeral.end):  # "two-thirds (66%)"
            numeral.quantity, numeral.end = Quantity(float(told["share"])), told.end()


def _sign(text: str, at: int) -> tuple[str | None, int]:
    """The currency sign or code before the offset, and where it begins."""
    gap = 1 if text[at - 1 : at] in (" ", "\u00a0") else 0
    end = at - gap
    for size in range(min(5, end), 0, -1):
        found = text[end - size : end]
        kind = currencies().get(found) or (
            currencies().get(found.upper()) if size > 2 and found[:1].isupper() else None
        )
        if kind is None or (end > size and text[end - size - 1].isalnum() and found[0].isalpha()):
            continue
        if kind == "letter" and (gap or not _is_amount(text, end - size, at)):
            continue
        return found, end - size
    return None, at


def _is_amount(text: str, start: int, at: int) -> bool:
    """Whether the figure at the offset is an amount behind a letter for money (N5,000; "saved K10")."""
    if en_rule("after.letter").starting(text, at):
        return True
    return (
        en_rule("before.price").before(text, start, 24) is not None and en_rule("price").starting(text, at) is not None
    )


def _with_range(text: str, low: Numeral) -> Numeral:
    if low.figures and low.sign is None and (whole := en_rule("range.cents").starting(text, low.end)):
        low.quantity = Quantity(round(float(low.quantity.value) / 100, 2), int(whole["second"].replace(",", "")))
        low.end, low.sign, low.ranged = whole.end(), whole["sign"], True
        return low
    match = en_rule("range").starting(text, low.end)
    if text.endswith("/", 0, low.start):
        return low  # "2/3 | or 67 percent"
    if match is None and low.sign is None and not text.endswith("rom ", 0, low.start):
        return _of_unit(text, low)
    if match is None or (match["both"] and not text[max(0, low.start - 8) : low.start].lower().endswith("between ")):
        return low
    changed = en_rule("before.changed").before(text, low.start, LEFT) is not None
    if changed and match["share"]:
        return low
    share = en_rule("after.share").starting(text, match.end("second")) if changed and " to " in match["mark"] else None
    if share is not None and low.share is None:
        low.share = share[0].strip()
        return low
    rose = " to " in match["mark"] and en_rule("before.rose").before(text, low.start, LEFT) is not None
    if rose and not (low.share or year_like(low.body)):
        return low  # "rose from 12 | to 30"
    second = match["second"]
    quantity = parse_en(f"{low.body} to {second}")
    if quantity is None or year_like(low.body):
        return low
    end = match.end("second")
    low.end, low.body, low.quantity, low.ranged = end, f"{low.body} to {second}", quantity, True
    return low


def _of_unit(text: str, low: Numeral) -> Numeral:
    """The numeral, with the end of its range where the unit is told twice: "between 3 | yuan and 88 | yuan"."""
    match = en_rule("range.unit").starting(text, low.end)
    if match is None or (match["both"] and not text[max(0, low.start - 8) : low.start].lower().endswith("between ")):
        return low
    quantity = parse_en(f"{low.body} to {match['second']}")
    if quantity is not None:
        low.end, low.quantity, low.ranged = match.end("second"), quantity, True
        low.body = f"{low.body} to {match['second']}"
    return low


def year_like(body: str) -> bool:
    """Whether figures may be those of a year of our time."""
    return len(body) == 4 and body.isdigit() and body[:2] in ("19", "20")
