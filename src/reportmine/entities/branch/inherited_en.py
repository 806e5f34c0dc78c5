"""An English unit without an institution of its own in, out the one that the report gives it."""

from __future__ import annotations

from typing import cast

from reportmine.entities.branch.context import PBOC, Context, kinds
from reportmine.entities.branch.owners_en import Owners
from reportmine.entities.branch.rules import en_rule, value_rule
from reportmine.knowledge.institutions import candidates, pboc_level
from reportmine.knowledge.tables import column
from reportmine.match.bodies import bodies
from reportmine.match.listed import Body
from reportmine.records import Mention


def reserve_bank(institution: str | None, place: str | None, *, own: bool) -> str | None:
    """The bank of the Federal Reserve whose branch a city has, where the report's own is another: of Charlotte.

    Args:
        institution: the unit's institution.
        place: the place that the unit is named after.
        own: whether the words beside the unit name the institution; then only one of no city is replaced.
    """
    if not institution or not place or not value_rule("reserve.any" if own else "reserve").fullmatch(institution):
        return institution
    return next(iter(column("reserve_branches", "bank", place=place)), institution)


def inherited_en(number: int, mention: Mention, place: str | None, context: Context, owners: Owners) -> str | None:
    """The institution of a unit in English by the words around it, else the one the report names most."""
    if mention.note["institution"] is not None:
        return None  # it is blanked out
    kind, central = str(mention.note["kind"]), mention.note["level"] == "central_sub_branch"
    fits = _fits_en(mention, place, context)
    if kind == "credit":
        unions = [body for body in context.bodies.values() if body.kind == "rural_bank" and body.institution is None]
        return unions[0].full if len(unions) == 1 and unions[0].country == "CN" else None
    if not context.chinese and _of_guest(mention, context):
        return None
    if known := owners.in_list(number, fits) or owners.same_before(mention, place, fits):
        return known
    if central and not context.names("insurer") and _rendered(mention, context):
        return PBOC
    company = central and (_of_company(mention, context) or _of_manager(mention, context))
    insurer = central and context.names("insurer") and not context.names("central_bank")
    if company or (insurer and context.chinese):
        fits = frozenset(("insurer",))
    body = None if central and context.names("central_bank") else owners.named_last(mention, fits)
    if body is not None:
        return None if value_rule("blank").search(body.full) or _of_union(mention, body, context) else body.full
    elsewhere = context.named.get(place or "", "")
    body = context.bodies.get(elsewhere)  # None: a misspelled name is the unit's own, but no body of the report's
    if elsewhere and (body is None or body.kind in fits):
        return elsewhere
    if context.chinese and kind in ("any", "bank") and not central and owners.unnamed():
        return None
    body = owners.acting(fits) if not central or insurer else None
    body = body or context.likely(fits, central=central)
    if body is None and not context.chinese and len(context.bodies) == 1:
        body = next(iter(context.bodies.values()))  # a pension fund, a co-operative league
        body = None if body.kind == "association" and _ours(mention, context) else body
    if body is None and fits == {"regulator"}:
        return _regulator(context.year) if context.chinese else None
    if body is None:
        alone = central and kind in ("any", "bank") and not company
        return PBOC if alone or (context.pboc and "central_bank" in fits) else None
    unnamed = value_rule("blank").search(body.full) or (not context.chinese and _of_union(mention, body, context))
    return None if unnamed else body.full


def _ours(mention: Mention, context: Context) -> bool:
    """Whether it is a unit of whoever wrote the report or of "the bank", no association that the report tells of."""
    start, text = mention.span.start, context.view.text
    if en_rule("our.before").search(text, max(0, start - 5), start):
        return True
    return en_rule("bank.before").search(text, max(0, start - 24), start) is not None


def _rendered(mention: Mention, context: Context) -> bool:
    """Whether it is a 中支 of the People's Bank as machines render it, or one in a report that has such units."""
    if str(mention.note["unit"]).startswith(("Zhong", "Middle")):
        return True
    return context.chinese and value_rule("unit.rendered").search(context.view.text) is not None


def _of_company(mention: Mention, context: Context) -> bool:
    """Whether it is a company's unit, which is nowhere named, and no bank's: "our company's | Liuxi Central Branch"."""
    start = mention.span.start
    return en_rule("company.before").search(context.view.text, max(0, start - 16), start) is not None


def _of_guest(mention: Mention, context: Context) -> bool:
    """Whether the unit is behind a guest's post in a row of guests from several bodies, parted by semicolons.

    "Rita Roy, director, Fellbank; Tom Das, regional head, | Liuxi Region |; Uma Sen, head, Moorbank"
    """
    start, end, text = mention.span.start, mention.span.end, context.view.text
    if not (text.startswith(";", end) and text.endswith(", ", 0, start)):
        return False
    first = text.rfind("\n", 0, start) + 1
    item = text.rfind(";", first, start)
    last = text.find("\n", end)
    hits = bodies(context.view)
    row = {body.full for at, _, body in hits if first <= at < (len(text) if last < 0 else last)}
    return item >= 0 and len(row) > 1 and not hits.overlaps(item, end)


def _of_manager(mention: Mention, context: Context) -> bool:
    """Whether a general manager leads the unit where the report names an insurer: the People's Bank has presidents."""
    start, end, text = mention.span.start, mention.span.end, context.view.text
    led = value_rule("manager.of").search(text, max(0, start - 60), start) or value_rule("manager.behind").match(
        text, end
    )
    return led is not None and context.chinese and context.names("insurer")


def _of_union(mention: Mention, body: Body, context: Context) -> bool:
    """Whether the unit is "of the credit union" where the report names no more than the union of such unions."""
    if value_rule("league").search(body.full) is None:
        return False
    start, end, text = mention.span.start, mention.span.end, context.view.text
    near = value_rule("of.credit.union").match(text, end) or value_rule("credit.unions").search(
        text, max(0, start - 40), start
    )
    return near is not None


def _fits_en(mention: Mention, place: str | None, context: Context) -> frozenset[str]:
    """The kinds of institution that can have such a unit in English; the People's Bank has none in a road or town."""
    fits = kinds()[str(mention.note["kind"])][1]
    if mention.note["kind"] == "head" and not context.chinese:
        fits |= {"regulator"}
    if value_rule("regulates").search(str(mention.note["unit"])):
        return fits & {"regulator"}
    if not context.chinese and context.names("bank") and value_rule("commercial").fullmatch(str(mention.note["unit"])):
        fits -= {"central_bank"}
    start, _ = cast("tuple[int, int]", mention.note["name"])
    if context.chinese and value_rule("of.county").search(context.view.text[start : mention.span.end]):
        fits -= {"rural_bank", "credit_union"}
    if context.chinese and place and mention.note["level"] in ("branch", "sub_branch") and pboc_level(place) is None:
        return fits - {"central_bank"}
    return fits


def _regulator(year: int | None) -> str | None:
    """China's banking regulator by its name in the year; None where the year is not known."""
    if year is None:
        return None
    banks = ("financial_regulator", "banking_insurance_regulator", "banking_regulator")
    names = [kinds()[kind][0] for kind in banks]
    return next((name for name in names if any(one.stood(year) for one in candidates(name))), None)


def of_its_time(institution: str, mention: Mention, context: Context) -> str:
    """The institution; of a translated "Banking Regulatory Bureau" the regulator by its name in the report's year."""
    if not context.chinese or context.year is None or mention.note["kind"] != "banking_regulator":
        return institution
    stood = any(one.stood(context.year) for one in candidates(institution))
    return institution if stood else _regulator(context.year) or institution
