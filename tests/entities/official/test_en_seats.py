"""English officials: seats, regional ministers, groups, companies in brackets; invented sentences."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
    # thrones: titles only before the seat, else parts of names
    (
        "It called on the Galadima of Liuxi, Malam Garba Sule, and on Alhaji Idris Mamman, Waziri of Baishi.",
        [("Garba Sule", "Galadima", "Liuxi"), ("Idris Mamman", "Waziri", "Baishi")],
    ),
    (
        "Ms Ngozi Obi of Fell Bank, Mrs Ama Addo of Moor Bank and Mr Idris Galadima, manager of Liuxi Bank, came.",
        [("Idris Galadima", "manager", "Liuxi Bank")],
    ),
    ("The Shehu of the market, Mr Idris Mamman, sells shoes of the Wali brand.", []),
    (
        "Present were MP for La Fell/Moor Foster Cummings and the MP for Fell/Moor, where he lives.",
        [("Foster Cummings", "MP", "La Fell/Moor")],
    ),
    (
        "The MP for Leeds and South Moor Jane Reid met the former MP for West Fell, Carl Dunn, and Rosa Pike, MP for"
        " Esk Valley; the MP for Leeds and a guest stayed.",
        [
            ("Jane Reid", "MP", "Leeds and South Moor"),
            ("Carl Dunn", "former MP", "West Fell"),
            ("Rosa Pike", "MP", "Esk Valley"),
        ],
    ),
    (
        "The manager for Loans and Cards, Carl Dunn, spoke. Rosa Pike, officer for Esk Valley, sang.",
        [("Carl Dunn", "manager for Loans and Cards", None)],
    ),
    (
        "Volta Regional Minister James Gunu and the Upper West Regional Minister, Ambrose Dery, came.",
        [
            ("James Gunu", "Volta Regional Minister", None),
            ("Ambrose Dery", "Upper West Regional Minister", None),
        ],
    ),
    (
        "Equity group chairman Peter Munga spoke. The group chairman James Munga spoke.",
        [("Peter Munga", "chairman", "Equity group"), ("James Munga", "group chairman", None)],
    ),
    (
        "Kapila Silva, Sales Manager at Fell Stockbrokers (Pvt) Ltd. He spoke to it (FSL).",
        [("Kapila Silva", "Sales Manager", "Fell Stockbrokers (Pvt) Ltd")],
    ),
    (
        "Th. Biramangol Singh, Chief Manager, RBI, and R M Sivananthan, DGM, spoke.",
        [("Th. Biramangol Singh", "Chief Manager", "RBI"), ("R M Sivananthan", "DGM", None)],
    ),
    (
        "Youth officer with Fellmoor, Mary Burke, said so; the manager with children, Fell Hall and others left.",
        [("Mary Burke", "Youth officer", "Fellmoor")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_finds_officials_of_seats(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
