"""A house of a bank in, out what its own words say that no table need know: a place, or what it is for."""

from __future__ import annotations

from reportmine.entities.branch.found_en import SERVES, Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.match.words import given_names, is_ordinary


def sells(names: Names, one: Found, name: str) -> bool:
    """Whether a shop or centre is called by what it is for, not by where it is: "Fellbank Travel | Shop"."""
    if not name or en_rule("shop.word").fullmatch(one.unit) is None:
        return False
    if names.places.first_within(*one.name) is not None or en_rule("place.kind").search(f" {name}"):
        return False
    return all(map(is_ordinary, name.split(" ")))


def for_a_field(one: Found, name: str) -> bool:
    """Whether a centre or division is called by what it does: "Credit Card | Center", "the Audit | Division"."""
    unit = one.unit.lower()
    if unit in ("center", "centre"):
        return en_rule("centre.other").search(name) is not None
    return unit == "division" and en_rule("not.bureau").search(name) is not None


def lettered_office(names: Names, one: Found, name: str) -> bool:
    """Whether a listed bank's letters stand before a town that no table need know: "FBN | Liuxi office"."""
    at, words = one.institution, name.split(" ")
    if at is None or one.unit != "office" or one.rule != "unit":
        return False
    body, called = (
        names.institutions.payloads[at],
        names.text[names.institutions.starts[at] : names.institutions.ends[at]],
    )
    if body.institution is None or body.kind not in SERVES or not called.isupper():
        return False
    person = len(words) > 1 and words[0] in given_names()
    return not person and all(word[0].isupper() and not is_ordinary(word) for word in words)
