"""Short names that a report gives the bodies that it names."""

import pytest

from reportmine.match.bodies import bodies
from reportmine.stages.segment import segment
from reportmine.text.view import View, fold

BANK = "Owlton National Bank"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a bank without its "Bank"; what only begins like it, and a name that is a place's or of one word
        ("Owlton National Bank met. Owlton National has tins.", [(BANK, BANK), ("Owlton National", BANK)]),
        ("Owlton National Bank met in Owlton National Park, by the Owlton National forest.", [(BANK, BANK)]),
        # a bank without the town that tells it from its namesakes; where two may be meant, each is its own
        (
            "Farmers Bank of Owlton met. Farmers Bank has tins.",
            [("Farmers Bank of Owlton", "Farmers Bank of Owlton"), ("Farmers Bank", "Farmers Bank of Owlton")],
        ),
        (
            "Farmers Bank of Owl met Farmers Bank of Fell. Farmers Bank has tins.",
            [
                ("Farmers Bank of Owl", "Farmers Bank of Owl"),
                ("Farmers Bank of Fell", "Farmers Bank of Fell"),
                ("Farmers Bank", "Farmers Bank"),
            ],
        ),
        (
            "First Owl Bank met. First Owl has tins.",
            [("First Owl Bank", "First Owl Bank"), ("First Owl", "First Owl Bank")],
        ),
        ("Rock Hill Bank met in Rock Hill.", [("Rock Hill Bank", "Rock Hill Bank")]),
        # letters in brackets of a listed bank's longer name, which are another bank's elsewhere; a saint's short title
        (
            "First Citizens (FCB) met. FCB has tins.",
            [("First Citizens", "First Citizens"), ("FCB", "First Citizens"), ("FCB", "First Citizens")],
        ),
        ("First Citizens met FCB.", [("First Citizens", "First Citizens"), ("FCB", "First Capital Bank")]),
        (
            "Sta. Moria Owl Credit Cooperative (SMOCC) met. SMOCC has tins.",
            [
                (name, "Sta. Moria Owl Credit Cooperative")
                for name in ("Sta. Moria Owl Credit Cooperative", *["SMOCC"] * 2)
            ],
        ),
        # the first word of a name, also a town's, that owns a unit by its town
        (
            "Oxford Credit Union met. Oxford's Ferndale branch has tins.",
            [("Oxford Credit Union", "Oxford Credit Union"), ("Oxford", "Oxford Credit Union")],
        ),
        ("Oxford Credit Union met. Oxford's branch has tins.", [("Oxford Credit Union", "Oxford Credit Union")]),
        (
            "Oxford Credit Union met. Oxford's Ferndale branch of Lloyds Bank has tins.",
            [("Oxford Credit Union", "Oxford Credit Union"), ("Lloyds Bank", "Lloyds Bank")],
        ),
        # a central bank by the one word of its name that the report gives; letters stay those of the whole name
        ("The Riksbank met pupils.", [("Riksbank", "Riksbank")]),
        ("The Sveriges Riksbank met pupils.", [("Sveriges Riksbank", "Sveriges Riksbank")]),
        # letters that begin a name, unless they are a country's
        ("QFC Bank met. QFC has tins.", [("QFC Bank", "QFC Bank"), ("QFC", "QFC Bank")]),
        ("UK Finance spoke of scams in the UK.", [("UK Finance", "UK Finance")]),
        # who examines banks, behind a body's letters
        ("Ama, NDIC Bank Examiner, spoke.", [("NDIC", "Nigeria Deposit Insurance Corporation")]),
    ],
)
def test_short_names(text: str, expected: list[tuple[str, str]]) -> None:
    folded = fold(text)
    found = bodies(View(text, folded, "en", None, segment(folded, "en")))
    assert [(text[start:end], body.full) for start, end, body in found] == expected
