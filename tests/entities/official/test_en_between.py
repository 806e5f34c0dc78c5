"""English officials: a body or town between a post and its holder without an "of"; invented sentences."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
    # a body right behind a post, before a comma
    (
        "Director Currency Department, Omar Rafiq and the Dean Faculty of Law, Dr Hina Rao were present at Fellbank."
        " CEO Municipal Council, Rakesh Kumar came.",
        [
            ("Omar Rafiq", "Director", "Currency Department"),
            ("Hina Rao", "Dean", "Faculty of Law"),
            ("Rakesh Kumar", "CEO", "Municipal Council"),
        ],
    ),
    # no people: a bank behind the department, a state, a single word
    (
        "The Director Currency Department, State Bank of Fell, the Joint Director Farming Department, Tamil Nadu and"
        " the Manager Loans Department, Liuxi met.",
        [],
    ),
    # a town between commas, behind a post before which nobody is named; its number
    (
        "PNB Circle Head, Hoshiarpur, Rajesh Kumar spoke. SDM Indore-II, Shri Satish Rao left.",
        [("Rajesh Kumar", "Circle Head", "PNB"), ("Satish Rao", "SDM", "Indore-II")],
    ),
    (
        "They met Sunita Devi, Circle Head, Hoshiarpur, Rajesh Kumar, a grower, and others in India.",
        [("Sunita Devi", "Circle Head", "Hoshiarpur")],
    ),
    # the number of a post, letters for posts, an academic title of courtesy
    (
        "Joint Collector-2 K. Naidu and Additional DC-II Ram Kumar met ZPM Tana Kojee, OC Md. Selim Reza and Manager"
        " Krishibid Abdul Latif in Bangladesh.",
        [
            ("K. Naidu", "Joint Collector-2", None),
            ("Ram Kumar", "Additional DC-II", None),
            ("Tana Kojee", "ZPM", None),
            ("Md. Selim Reza", "OC", None),
            ("Abdul Latif", "Manager", None),
        ],
    ),
    # what is a title elsewhere, a name behind another title
    (
        "Branch manager Mrs. Kumari Perera and President Kumari Anita Das spoke.",
        [("Kumari Perera", "Branch manager", None), ("Anita Das", "President", None)],
    ),
    # who else comes
    (
        "Lead District Manager (LDM) Kargil, Stanzor Dorvey along with staff of Fellbank came.",
        [("Stanzor Dorvey", "Lead District Manager (LDM)", "Kargil")],
    ),
    # posts that a town's name stands for alone
    ("DC Kupwara asked the banks; LDM Jammu and SDM Patna were present in India.", []),
    # nor where a town is called like people
    ("SDM Anand asked the banks in India.", [("Anand", "SDM", None)]),
    # letters that are no post of an area stand before a name, also where a town is called so
    (
        "CEO Ludlow said so in England, and MP Rochdale came.",
        [("Ludlow", "CEO", None), ("Rochdale", "MP", None)],
    ),
    ("DC Joseph asked the banks.", [("Joseph", "DC", None)]),
    # short words for ranks before a post
    (
        "Sr VP Ajay Rao, Sr. Manager Ravi Das, Dy. Zonal Manager Sunil Nair and Addl. Deputy Commissioner Mohan Lal"
        " came with Omar Ali, Sr. Manager at Fellbank, in India.",
        [
            ("Ajay Rao", "Sr VP", None),
            ("Ravi Das", "Sr. Manager", None),
            ("Sunil Nair", "Dy. Zonal Manager", None),
            ("Mohan Lal", "Addl. Deputy Commissioner", None),
            ("Omar Ali", "Sr. Manager", "Fellbank"),
        ],
    ),
    ("They bought Deputy-2 pumps, and a Collector-12 Ram was shown.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_finds_officials(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
