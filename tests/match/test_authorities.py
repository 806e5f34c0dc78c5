"""Bodies that no table lists."""

import pytest

from reportmine.match.authorities import authorities
from reportmine.match.hits import Hits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Bank of Fellmoor Savings Fund gave books.", [("Fellmoor Savings Fund", "fund")]),
        ("The Bank of Ghana Insurance Corporation came.", [("Ghana Insurance Corporation", "insurer")]),
        ("The Fell Pensions Commission came.", [("Fell Pensions Commission", "regulator")]),
        ("The Fell Investment Trust came.", [("Fell Investment Trust", "fund")]),
        ("The Fell Savings Scheme came.", [("Fell Savings Scheme", "fund")]),
        ("Fiji's Capital Markets Authority came.", [("Capital Markets Authority", "regulator")]),
        ("Women's Savings Trust came.", [("Women's Savings Trust", "fund")]),
        ("Fellbank said so.", [("Fellbank", "bank")]),
        ("The Regional Office of Fellbank met.", [("Fellbank", "bank")]),
        ("Staff came from Fellbank, Upper Liuxi branch.", [("Fellbank", "bank")]),
        ("It flows by Fellbank, the branch of a river.", []),
        ("Fellbank and Moorbank came. Moorbank said so.", [("Moorbank", "bank"), ("Moorbank", "bank")]),
        ("The caisse populaire de Liuxi Branch met.", [("caisse populaire de Liuxi", "credit_union")]),
        (
            "Caisse Desjardins de l'Est de Fell, no caisse populaire étudiante.",
            [("Caisse Desjardins de l'Est de Fell", "credit_union")],
        ),
        ("Mr Brubank said so. Dr. Brubank has gone.", []),
        ("Harry Fellobank said so.", []),
    ],
)
def test_authorities(text: str, expected: list[tuple[str, str]]) -> None:
    found = sorted(authorities(text, Hits([])), key=lambda one: one[0])
    assert [(text[start:end], body.kind) for start, end, body in found] == expected
