"""BRANCH in English of the Indian subcontinent: regions behind a comma, towns behind "branch"; invented sentences."""

import pytest

RBI, SBI = "Reserve Bank of India", "State Bank of India"
BRANCH = "branch"

CASES = [
    # a bank's region behind a comma that has done something, and a central bank's whatever it did
    (
        "RBI, Kanpur region, is short of coins. Canara Bank, Madurai Region, has asked the shops to take them and Fell"
        " Grameena Bank, Udupi region held a fair in India.",
        [
            ("RBI, Kanpur region", RBI, "Kanpur", BRANCH),
            ("Canara Bank, Madurai Region", "Canara Bank", "Madurai", BRANCH),
            ("Fell Grameena Bank, Udupi region", "Fell Grameena Bank", "Udupi", BRANCH),
        ],
    ),
    # a town behind a small "branch" that has no article
    (
        "PNB branch Akhnoor and the HDFC Bank branch Delhi loved met in India; a PNB branch Monday was shut.",
        [("PNB branch Akhnoor", "PNB", "Akhnoor", BRANCH)],
    ),
    # letters that no table lists, before "Branch" and the town
    (
        "LKGB Branch Kupwara lent to weavers in India.",
        [("LKGB Branch Kupwara", "LKGB", "Kupwara", BRANCH)],
    ),
    # letters of a post before the unit's name, and a road that is called by such letters
    (
        "BM Tezu branch and the BM Road branch of SBI sang in India.",
        [
            ("Tezu branch", "SBI", "Tezu", BRANCH),
            ("BM Road branch of SBI", "SBI", "BM Road", BRANCH),
        ],
    ),
    (
        "The RBI Issue Office, Kanpur gave coins, and Goa State Co-operative Bank Ltd Margao branch took them.",
        [
            ("RBI Issue Office, Kanpur", RBI, "Kanpur", BRANCH),
            ("Goa State Co-operative Bank Ltd Margao branch", "Goa State Co-operative Bank", "Margao", BRANCH),
        ],
    ),
    # a zone of "the bank" that is no central bank's, a division where only a union of insurers' staff is named besides
    (
        "Canara Bank will lend. RBI came to Udupi. The bank will reach villages under its Udupi zone in India.",
        [("Udupi zone", "Canara Bank", "Udupi", BRANCH)],
    ),
    (
        "The All Fells Insurance Employees' Association of LIC wants 500 policies in Vellore Division in India.",
        [("Vellore Division", "LIC", "Vellore", BRANCH)],
    ),
    # a zone of a part of a town; a post, and an ampersand between units of two banks
    (
        "Bank of Maharashtra, Pune City Zone and the Nagpur East Zone of Bank of Maharashtra met the Sr Branch Head.",
        [
            ("Bank of Maharashtra, Pune City Zone", "Bank of Maharashtra", "Pune City", BRANCH),
            ("Nagpur East Zone of Bank of Maharashtra", "Bank of Maharashtra", "Nagpur East", BRANCH),
        ],
    ),
    (
        "In Bangladesh Fell Bank's Benapole Branch & Moor Bank's Jashore Branch met.",
        [
            ("Fell Bank's Benapole Branch", "Fell Bank", "Benapole", BRANCH),
            ("Moor Bank's Jashore Branch", "Moor Bank", "Jashore", BRANCH),
        ],
    ),
    # the states that one chief's office serves are one unit; what a guest of another body is from is none of them
    (
        "In India A. Velu, Regional Director, RBI, Kerala, Goa and UT Puducherry met B. Nath, Chief General"
        " Manager, NABARD, Bihar and Jharkhand.",
        [
            ("RBI, Kerala, Goa and UT Puducherry", RBI, "Kerala, Goa and UT Puducherry", BRANCH),
            ("NABARD, Bihar and Jharkhand", "NABARD", "Bihar and Jharkhand", BRANCH),
        ],
    ),
    # a circle's name is its area's; an office of towns in a street has its town's; one with its province in brackets
    (
        "In India B. Nath, Chief General Manager, State Bank of India, South West Circle, met staff of SBI, Regional"
        " Office, Mill Road, Kanpur and of the SBI Branch, Mill Road, Kanpur.",
        [
            ("State Bank of India, South West Circle", SBI, "South West", BRANCH),
            ("SBI, Regional Office, Mill Road, Kanpur", SBI, "Kanpur", BRANCH),
            ("SBI Branch, Mill Road", SBI, "Mill Road", BRANCH),
        ],
    ),
    (
        "In the Philippines the SSS Polomolok (South Cotabato) Branch met a manager (South Cotabato) and SSS branches"
        " in Ormoc, San Juan Del Norte, Toledo, and Bohol; Fell Bank branches in Ormoc, Toledo and Ghana sang.",
        [
            ("SSS Polomolok (South Cotabato) Branch", "Social Security System", "Polomolok", BRANCH),
            ("SSS branches in Ormoc", "Social Security System", "Ormoc", BRANCH),
            ("San Juan Del Norte", "Social Security System", "San Juan Del Norte", BRANCH),
            ("Toledo", "Social Security System", "Toledo", BRANCH),
            ("Bohol", "Social Security System", "Bohol", BRANCH),
        ],
    ),
    (
        "In India A. Velu, Regional Director, RBI, Bihar and Assam Mayor B. Nath met.",
        [("RBI, Bihar", RBI, "Bihar", BRANCH)],
    ),
]

NONE = [
    "NMB Bank, Mwanza region, has many farms in Tanzania; SBI trained men in Maharashtra, Vidarbha region, again.",
    "SBI said in India that the Asst Branch Manager, the Dy. Branch Manager and savers at the Link Branch met the IMA"
    " Madurai Branch, the Awami League Rangpur Branch and the ICAI Branch.",
    "BDO Kargil, Ghulam Ali met SBI in India.",
    "In India the SBI branch Head and the PNB branch India lost met the Issue Office of the passport department.",
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_units(text, expected, read):
    assert read(text, "en") == expected


@pytest.mark.parametrize("text", NONE)
def test_none(text, read):
    assert read(text, "en") == []
