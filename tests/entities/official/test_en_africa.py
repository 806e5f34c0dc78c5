"""English officials as African, Caribbean and Pacific reports tell them: their names, posts and bodies."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
    # the head of a department is one post before a body; a department with its own name is the body
    (
        "The Head of Department, Moray Education Board, Mr. Goro Alhama, hailed the bank. The Head of Section Ama Tull"
        " sang.",
        [
            ("Goro Alhama", "Head of Department", "Moray Education Board"),
            ("Ama Tull", "Head of Section", None),
        ],
    ),
    ("Ama Osei, Head of Department of Finance, came.", [("Ama Osei", "Head", "Department of Finance")]),
    (
        "Mara Tokpa Jaw, Human Resource Manager in the Mayor's Office, met the Arts and Culture Ambassador, Keku Kam.",
        [
            ("Mara Tokpa Jaw", "Human Resource Manager", "Mayor's Office"),
            ("Keku Kam", "Arts and Culture Ambassador", None),
        ],
    ),
    # a chief's title, which behind another of courtesy is a given name
    (
        "Mrs. Nana Asa Parker, Deputy Chief Manager, spoke. Nana Kofi Ampong, chief of Wenko, sang.",
        [("Nana Asa Parker", "Deputy Chief Manager", None), ("Kofi Ampong", "chief", "Wenko")],
    ),
    ("The Coordinator, Hajiyah Hawa Gamba, sang.", [("Hawa Gamba", "Coordinator", None)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_finds_officials(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
