"""Names that an English report from abroad shows to be places, and banks that its wording tells."""

import pytest

from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.match.public_banks import called_banks, public_banks
from reportmine.match.shown_en import shown_places
from reportmine.match.towns_before import behind_towns
from reportmine.text.view import View, fold

SHOWN = [
    # also the last word behind a bank's name, and in capitals
    ("In Ghana, Ecobank met in Quelmo Varnhollow Province.", ["Ghana", "Quelmo Varnhollow"]),
    (
        "In Ghana, Ecobank met near Quelmo Varnhollow Province. To Varnhollow.",
        ["Ghana", "Quelmo Varnhollow", "Varnhollow"],
    ),
    ("In Ghana, Ecobank met in Varnhollow. VARNHOLLOW SANG.", ["Ghana", "Varnhollow", "VARNHOLLOW"]),
    # a person, what is somebody's, ordinary words also in the plural
    ("In Ghana, Ecobank met in Kofi Owlmere.", ["Ghana"]),
    ("In Ghana, Ecobank met in Owlmere's.", ["Ghana"]),
    ("In Ghana, Ecobank has counters in Hospitals.", ["Ghana"]),
    # what is in a bank's name
    ("In Ghana, Ecobank met in Quelsall. Quelsall Sacco sang.", ["Ghana", "Quelsall"]),
]


@pytest.mark.parametrize(("text", "expected"), SHOWN)
def test_places_shown(text: str, expected: list[str]) -> None:
    places = shown_places(View(text, fold(text), "en"))
    assert sorted(text[start:end] for start, end in zip(places.starts, places.ends, strict=True)) == sorted(expected)


PUBLIC = [
    # a state's bank of the United States is a house of its own
    ("State Bank of Fellmoor met.", "United States", [("State Bank of Fellmoor", False)]),
    ("State Bank of Fellmoor met.", "Pakistan", [("State Bank of Fellmoor", True)]),
    # the second word of its name, where it stands each time and is no place's
    ("State Bank of Fellmoor Owlfen met.", "Pakistan", [("State Bank of Fellmoor", True)]),
    (
        "State Bank of Fellmoor Owlfen met. State Bank of Fellmoor Owlfen sang.",
        "Pakistan",
        [("State Bank of Fellmoor Owlfen", True)] * 2,
    ),
    (
        "State Bank of Fellmoor Multan met. State Bank of Fellmoor Multan sang.",
        "Pakistan",
        [("State Bank of Fellmoor", True)] * 2,
    ),
    ("Central Bank of Kenya met.", "Kenya", []),
    # a part of another name, and the country that ends one
    ("West Bank Fellra met.", "Malaysia", []),
    ("The Bank Fellra Malaysia gave pens.", "Malaysia", [("Bank Fellra Malaysia", True)]),
    ("The Bank Fellra Owlfen gave pens.", "Malaysia", [("Bank Fellra", True)]),
]


@pytest.mark.parametrize(("text", "country", "expected"), PUBLIC)
def test_public_banks(text: str, country: str, expected: list[tuple[str, bool]]) -> None:
    found = public_banks(text, Hits[Body]([]), country)
    assert [(body.full, body.national) for _, _, body in found] == expected


CALLED = [
    ("The QVB branch met savers of the bank.", ["QVB"]),
    ("The QVB branch met savers.", []),
    ("The QVB branch and the KVX branch met savers of the bank.", []),
    ("Zorvan's Multan branch met savers of the bank.", ["Zorvan"]),
    ("Kofi's Multan branch met savers of the bank.", []),
    # a house that shuts its branches, and one of savings by those who work there or lead it
    ("By noon Zorvan Vale had closed all its branches. A credit union is for savers.", ["Zorvan Vale"]),
    ("Local Banks closed their branches. A bank is for savers.", []),
    ("Zorvan Savings staff met savers of the bank.", ["Zorvan Savings"]),
    ("Ann Hale, president and CEO of Zorvan Savings, met savers of the bank.", ["Zorvan Savings"]),
    ("School Savings staff and Zorvan Savings accounts helped savers of the bank.", []),
    # what opens a sentence is no word of a name, and people, shops and libraries shut branches as well
    ("After Zorvan Vale closed its branches, savers went to the bank.", ["Zorvan Vale"]),
    ("After Laura Ashley closed its branches, savers went to the bank.", []),
    ("When Upper Zorvan closed its branches, savers went to the bank.", []),
    ("Zorvan Library opened its branches again. A bank gave savers tea.", []),
    ("Village Hotels opened its branches again. A bank gave savers tea.", []),
    # what is saved for, how and by whom
    ("Upper Zorvan Savings staff met savers of the bank.", ["Upper Zorvan Savings"]),
    ("Village Savings volunteers met savers of the bank.", []),
    ("Citizens Savings staff met savers of the bank.", ["Citizens Savings"]),
    ("Citizens Savings volunteers and Homes Savings staff met savers of the bank.", []),
    ("Instant Savings staff met savers of the bank.", []),
    ("Christmas Club Savings' Multan branch met savers of the bank.", []),
]


@pytest.mark.parametrize(("text", "expected"), CALLED)
def test_called_banks(text: str, expected: list[str]) -> None:
    none = Hits[Body]([])
    assert [body.full for _, _, body in called_banks(text, none, none)] == expected


def test_towns_before_banks() -> None:
    names = ("Multan Fellmoor Bank", "Fellmoor Bank", "Multan Harvest Bank", "Harvest Bank")
    made = [(0, len(name), Body(name, "bank", "", False)) for name in names]
    assert [(start, body.full, body.national) for start, _, body in behind_towns(made)] == [
        (7, "Fellmoor Bank", True),
        (0, "Fellmoor Bank", True),
        (0, "Multan Harvest Bank", False),
        (0, "Harvest Bank", False),
    ]
