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
    # the whole name where its letters bear marks
    (
        "Staff of BNZ Tilbāne met the Fiodún branch of Fell Bank.",
        [
            ("BNZ Tilbāne", "BNZ", "Tilbāne", BRANCH),
            ("Fiodún branch of Fell Bank", "Fell Bank", "Fiodún", BRANCH),
        ],
    ),
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
    # several that act together, those whose people are told by more words, what headlines do, and a hyphen
    (
        "People from RBI Quelsall and Okporoku taught. RBI-Owlmere urges thrift. RBI Tafowase note room staff slept."
        " RBI Champions urges thrift; RBI Saver urges thrift.",
        [
            ("RBI Quelsall", "Reserve Bank of India", "Quelsall", BRANCH),
            ("Okporoku", "Reserve Bank of India", "Okporoku", BRANCH),
            ("RBI-Owlmere", "Reserve Bank of India", "Owlmere", BRANCH),
            ("RBI Tafowase", "Reserve Bank of India", "Tafowase", BRANCH),
        ],
    ),
    # who holds the post behind the town is told by a given name; and a holder of a post of the whole bank
    (
        "Chief Manager SBP Quelsall Imran Nabi spoke.",
        [("SBP Quelsall", "State Bank of Pakistan", "Quelsall", BRANCH)],
    ),
    ("Executive Director of Bangladesh Bank Monoj Talu Das spoke.", []),
    # a public body with its comma behind who acts by it; a bank so told may be any bank
    (
        "A quiz held by the Reserve Bank of India, Quelsall at Hotel Fell. Talks with Fell Mutual Bank Tafowase in 33"
        " schools.",
        [("Reserve Bank of India, Quelsall", "Reserve Bank of India", "Quelsall", BRANCH)],
    ),
    # a list of those who act goes on behind the body
    (
        "A quiz held by the Reserve Bank of India, Quelsall and Tafo. Talks by the Bank of Ghana, Owlmere, and others.",
        [],
    ),
    # offices of field with their towns behind, and towns of "our" office
    (
        "The RBI Regional Office Quelsall opened. Staff of Fell Bank's zonal office, Okporoku, met those of our Owlmere"
        " office, not of our Partnership office.",
        [
            ("RBI Regional Office Quelsall", "Reserve Bank of India", "Quelsall", BRANCH),
            ("Fell Bank's zonal office, Okporoku", "Fell Bank", "Okporoku", BRANCH),
            ("Owlmere office", "Fell Bank", "Owlmere", BRANCH),
        ],
    ),
    # a list of branches, a timetable of a bank that no table knows, and one of too few towns
    (
        "Fell Bank met. Participating branches included Quelsall, Owlmere Bay and Tafowase Main Street.",
        [
            ("Quelsall", "Fell Bank", "Quelsall", BRANCH),
            ("Owlmere Bay", "Fell Bank", "Owlmere Bay", BRANCH),
            ("Tafowase Main Street", "Fell Bank", "Tafowase Main Street", BRANCH),
        ],
    ),
    (
        "At Fell Bank Quelsall; at Fell Bank in Okporoku; at Fell Bank Owlmere; and at Fell Bank Tafowase.",
        [
            ("Fell Bank Quelsall", "Fell Bank", "Quelsall", BRANCH),
            ("Fell Bank in Okporoku", "Fell Bank", "Okporoku", BRANCH),
            ("Fell Bank Owlmere", "Fell Bank", "Owlmere", BRANCH),
            ("Fell Bank Tafowase", "Fell Bank", "Tafowase", BRANCH),
        ],
    ),
    ("May 3 at Fell Bank Quelsall; May 4 at Fell Bank Okporoku.", []),
    # the zone that somebody heads
    (
        "Fell Bank's Senior Manager, Quelsall Zone, Ada Obi, came with the Head of Safety Zone.",
        [("Quelsall Zone", "Fell Bank", "Quelsall", BRANCH)],
    ),
    # a branch with its town right behind, a public body's town without a comma, towns before the word for branches
    (
        "The BoN Branch Quelsall opened. Talks were held with the Bank of Namibia Okporoku in 33 schools.",
        [
            ("BoN Branch Quelsall", "Bank of Namibia", "Quelsall", BRANCH),
            ("Bank of Namibia Okporoku", "Bank of Namibia", "Okporoku", BRANCH),
        ],
    ),
    (
        "Fell Bank: the Quelsall, Owlmere and Tafowase outlets opened. Its Quiz, Sports and Music outlets did not.",
        [
            ("Quelsall", "Fell Bank", "Quelsall", "outlet"),
            ("Owlmere", "Fell Bank", "Owlmere", "outlet"),
            ("Tafowase outlets", "Fell Bank", "Tafowase", "outlet"),
        ],
    ),
    # those that "following" announces, with figures in brackets
    (
        "The following Fell Bank branches came: Quelsall (412 pupils), Owlmere (388) and Hull (95), not Halls of Fame.",
        [
            ("Quelsall", "Fell Bank", "Quelsall", BRANCH),
            ("Owlmere", "Fell Bank", "Owlmere", BRANCH),
            ("Hull", "Fell Bank", "Hull", BRANCH),
        ],
    ),
    (
        "Branches of Fell Bank at Safety, Savings and Quiz Weeks slept; the following branches of it: Savings, Loans.",
        [],
    ),
    # a bank that no table knows, and the brand whose name has its towns
    (
        "The doors of Fellmoor Bank Quelsall opened. Fellmoor Community Bank Okporoku slept. Fell Bank Kofi slept.",
        [("Fellmoor Bank Quelsall", "Fellmoor Bank", "Quelsall", BRANCH)],
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
