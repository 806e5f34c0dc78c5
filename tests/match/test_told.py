"""The fullest name of an institution that a report gives."""

import pytest

from reportmine.match.bodies import bodies, told
from reportmine.match.told import fullest
from reportmine.text.view import View

SOCIETY, UNION = "Border Mutual Building Society", "Border Mutual Credit Union"


@pytest.mark.parametrize(
    ("institution", "named", "expected"),
    [
        ("Border Mutual", [SOCIETY], SOCIETY),
        # two may be meant, or what follows is no word for an institution
        ("Border Mutual", [SOCIETY, UNION], "Border Mutual"),
        ("Border Mutual", ["Border Mutual Garden"], "Border Mutual"),
        # a listed bank has its name
        ("Ecobank", ["Ecobank Building Society"], "Ecobank"),
        # the capitals of a headline, a corporate form
        ("FELLMOOR Bank", ["FELLMOOR Bank", "Fellmoor Bank"], "Fellmoor Bank"),
        ("Fellmoor Bank Limited", [], "Fellmoor Bank"),
    ],
)
def test_fullest(institution: str, named: list[str], expected: str) -> None:
    assert fullest(institution, named) == expected


@pytest.mark.parametrize(
    ("institution", "text", "expected"),
    [
        # the report gives the letters, a name without its last word, or the name itself, also around its letters
        ("State Bank of India", "The SBI Imphal branch met.", "SBI"),
        ("Allied Irish Banks", "Allied Irish Bank met in Tuam with AIB.", "Allied Irish Bank"),
        ("State Bank of India", "The STATE BANK OF INDIA met: SBI Imphal.", "State Bank of India"),
        ("Life Insurance Corporation of India", "The Life Insurance Corporation (LIC) of India.", None),
        ("State Bank of India", "SBI: the State Bank\nof India.", "State Bank of India"),
        # a short name that is another word as well, where the report has no longer one
        ("Nationwide Building Society", "The Nationwide branch in Ely met.", "Nationwide"),
        ("Nationwide Building Society", "Nationwide: the Nationwide Building Society met.", None),
        # letters inside a word are none; a public body's stand for its name, a Chinese bank has its Chinese one
        ("State Bank of India", "The SBIs met.", "State Bank of India"),
        ("Reserve Bank of India", "RBI Imphal met.", "Reserve Bank of India"),
        ("中国农业银行", "The ABC Changsha branch met.", "中国农业银行"),
        ("Fellmoor Bank", "FB met.", "Fellmoor Bank"),
    ],
)
def test_as_named(institution: str, text: str, expected: str | None) -> None:
    assert told(View(text, text, "en", None)).as_named(institution) == (expected or institution)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a shorter or older name that the report has for a body stands for all its mentions
        ("The Royal Monetary Authority (RMA) met. RMA Mongar met.", "Royal Monetary Authority"),
        ("Kenya Commercial Bank (KCB) met. KCB Kisumu met.", "Kenya Commercial Bank"),
        # the full name does, where it stands in the text too, and where the report has but letters or a weak name
        ("The Royal Monetary Authority of Bhutan met. The Royal Monetary Authority is in Mongar.", None),
        ("SBI Imphal met.", "State Bank of India"),
        ("The Nationwide branch in Ely met.", "Nationwide Building Society"),
    ],
)
def test_the_bodies_of_a_report_have_the_names_that_stand_for_them(text: str, expected: str | None) -> None:
    names = {body.full for body in bodies(View(text, text, "en", None)).payloads}
    assert names == {expected or "Royal Monetary Authority of Bhutan"}
