"""Letters that bear marks are letters for English rules."""

import re

import pytest

from reportmine.knowledge.letters import with_marks
from reportmine.knowledge.rules import parse_rules

RULE = """[[rule]]
id = "name"
pattern = '[A-Z][a-z]+'
matches = ["Fell"]
rejects = ["fell"]
"""


@pytest.mark.parametrize(
    ("pattern", "whole", "no"),
    [
        ("[A-Z][a-z]{2,}", ["Tilbāne", "Ōtaku", "École", "Fell"], ["ōtaku", "Tilb×ne", "tilb"]),
        (r"[\]a-z-]+\[a-z]", ["é-][a-z]"], ["é-[a"]),
        ("[^A-Za-z]", ["7"], ["é", "Ō"]),
        ("[a-f]x", ["ax"], ["éx"]),
    ],
)
def test_classes_of_letters_take_them(pattern: str, whole: list[str], no: list[str]) -> None:
    widened = re.compile(with_marks(pattern))
    assert [text for text in (*whole, *no) if widened.fullmatch(text)] == whole


def test_rules_for_english_take_them_and_others_do_not() -> None:
    found = {place: parse_rules(RULE, place)["name"].whole("Ōtaku") for place in ("x_en.toml", "x.en", "x_zh.toml")}
    assert found == {"x_en.toml": True, "x.en": True, "x_zh.toml": False}
