"""Units abroad in towns that no table knows, which the report itself shows to be places."""

import pytest

from reportmine.match.gazetteer import place_named

BRANCH = "branch"
TOWNS = ("Quelsall", "Okporoku", "Owlmere", "Tafowase", "Wexmoor", "Bramvost")

CASES = [
    # a unit word behind the name of an institution and the town
    (
        "The RBI Quelsall office met SBI Okporoku Circle, LIC's Owlmere division and Bank of India's Tafowase Zone.",
        [
            ("RBI Quelsall office", "Reserve Bank of India", "Quelsall", BRANCH),
            ("SBI Okporoku Circle", "SBI", "Okporoku", BRANCH),
            ("LIC's Owlmere division", "LIC", "Owlmere", BRANCH),
            ("Bank of India's Tafowase Zone", "Bank of India", "Tafowase", BRANCH),
        ],
    ),
    # ordinary words and people beside an institution are no towns
    ("The RBI Quiz team met. RBI Quiz won. RBI Foundation, RBI Kofi said, SBI Mensah held a Partnership Zone.", []),
    # whose the office of a town is
    (
        "The Quelsall Office of Fellmoor Bank lent tables. The Waiting Office of Fellmoor Bank was shut.",
        [("Quelsall Office of Fellmoor Bank", "Fellmoor Bank", "Quelsall", BRANCH)],
    ),
    # branches in several towns
    (
        "BoT branches in Quelsall, Okporoku and Owlmere took coins, not those in Bramvost.",
        [
            ("BoT branches in Quelsall", "Bank of Tanzania", "Quelsall", BRANCH),
            ("Okporoku", "Bank of Tanzania", "Okporoku", BRANCH),
            ("Owlmere", "Bank of Tanzania", "Owlmere", BRANCH),
        ],
    ),
    # what acts, and whose people do
    (
        "RBI Quelsall conducted a quiz. The Reserve Bank of India, Okporoku met. NABARD Owlmere manager Asha came.",
        [
            ("RBI Quelsall", "Reserve Bank of India", "Quelsall", BRANCH),
            ("Reserve Bank of India, Okporoku", "Reserve Bank of India", "Okporoku", BRANCH),
            ("NABARD Owlmere", "NABARD", "Owlmere", BRANCH),
        ],
    ),
    # the post before, and no courtesy or name of a person
    (
        "Joint director, SBP Quelsall, spoke. Joint director, SBP, Khalid, spoke.",
        [("SBP Quelsall", "State Bank of Pakistan", "Quelsall", BRANCH)],
    ),
    # the head of a bank's name alone, as another name may have it
    ("Narmada Jayanti will be kept by Narmada State Bank.", []),
    # the town of the dateline, and where something takes place
    (
        "QUELSALL - At noon SBP Quelsall's van stood in Bramvost on Monday. SBP Bramvost and SBP Okporoku were far.",
        [
            ("SBP Quelsall", "State Bank of Pakistan", "Quelsall", BRANCH),
            ("SBP Bramvost", "State Bank of Pakistan", "Bramvost", BRANCH),
        ],
    ),
]


def test_no_table_has_the_towns() -> None:
    assert [town for town in TOWNS if place_named(town)] == []


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_shown(text, expected, read):
    assert read(text, "en") == expected
