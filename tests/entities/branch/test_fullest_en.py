"""The fullest name of an institution that a report gives."""

import pytest

from reportmine.entities.branch.fullest_en import fullest

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
