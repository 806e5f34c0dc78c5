"""BRANCH in native English: zones, offices behind commas, units told by a post; invented sentences."""

import pytest

SBI, LIC, JK = "State Bank of India", "Life Insurance Corporation of India", "Jammu and Kashmir Bank"
BRANCH = "branch"

CASES = [
    # the part of a land that an office has behind a dash
    (
        "Fellmoor Bank met in Sri Lanka. Its Regional office – Western and its Zonal Office - Southern ran a fair;"
        " the zonal office - western farmers came - and the Zonal Office – Southern Fell Group sang.",
        [
            ("Regional office – Western", "Fellmoor Bank", "Western", "branch"),
            ("Zonal Office - Southern", "Fellmoor Bank", "Southern", "branch"),
        ],
    ),
    # a market's branch, and an office for a market
    (
        "In Pakistan HBL sang at its Fellmo Market branch; the Liberty Market Branch of HBL met the Capital Market"
        " Office of HBL.",
        [
            ("Fellmo Market branch", "HBL", "Fellmo Market", "branch"),
            ("Liberty Market Branch of HBL", "HBL", "Liberty Market", "branch"),
        ],
    ),
    # a bank's own people are no town
    ("In India some of the PNB Parivar met staff of the SBI Pariwar.", []),
    # a zone or division of the only institution, or one that is said to be the bank's
    (
        "Fell Bank met in Bangladesh: Ama Osei, head of Chattogram South Zone of the bank, and Kofi Osei, head of"
        " Khulna Zone, spoke.",
        [
            ("Chattogram South Zone", "Fell Bank", "Chattogram South", BRANCH),
            ("Khulna Zone", "Fell Bank", "Khulna", BRANCH),
        ],
    ),
    (
        "In India LIC sold 5,000 policies in Machilipatnam Division and in the South Central Zone.",
        [
            ("Machilipatnam Division", "LIC", "Machilipatnam", BRANCH),
            ("South Central Zone", "LIC", "South Central", BRANCH),
        ],
    ),
    # a zone whose chief is said to be one of the regulator that the report is of
    (
        "In Nigeria the Nigeria Deposit Insurance Corporation met traders. The corporation's Deputy Controller, Yola"
        " Zone, Ama Osei, spoke.",
        [("Yola Zone", "Nigeria Deposit Insurance Corporation", "Yola", BRANCH)],
    ),
    # a zone behind the bank of its manager, also one whose post stands between; not a region of the country
    (
        "In Ghana Kofi Addo, Area Manager of Fell Bank for the Sunyani zone, met the Fell Bank Manager in Southern"
        " Region Ama Osei, the Fell Bank manager in Ashanti Region and the police commander in Northern Zone.",
        [
            ("Sunyani zone", "Fell Bank", "Sunyani", BRANCH),
            ("Southern Region", "Fell Bank", "Southern", BRANCH),
        ],
    ),
    # the word for a region's rank is none of its name, also before a chapter
    (
        "In Ghana the Volta Regional Chapter of the Upland Credit Union met; the regional chapter of poets sang.",
        [("Volta Regional Chapter of the Upland Credit Union", "Upland Credit Union", "Volta", BRANCH)],
    ),
    # a region that is told together with the bank's office, not the country's
    (
        "Fell Bank met in India. The Divisional Office Solapur and the Solapur Region, with all staff, held a walk.",
        [
            ("Divisional Office Solapur", "Fell Bank", "Solapur", BRANCH),
            ("Solapur Region", "Fell Bank", "Solapur", BRANCH),
        ],
    ),
    (
        "Fell Bank met in India. The Solapur Zonal Office and Solapur Region's growers met in the Solapur Region; the"
        " Solapur branch and Solapur Region gained.",
        [
            ("Solapur Zonal Office", "Fell Bank", "Solapur", BRANCH),
            ("Solapur branch", "Fell Bank", "Solapur", BRANCH),
        ],
    ),
    # a union's district by its side, later without it; a country's districts, and a bank's that a town names
    (
        "In Canada Oxmoor Credit Union’s Northeast District board gave bats. Northeast District chair Ann Hill spoke.",
        [
            ("Oxmoor Credit Union’s Northeast District", "Oxmoor Credit Union", "Northeast", BRANCH),
            ("Northeast District", "Oxmoor Credit Union", "Northeast", BRANCH),
        ],
    ),
    ("In Botswana Oxmoor Savings Bank gave bats to the Southern District; Oxmoor Savings Bank’s Ho District met.", []),
    # a branch behind its bank's comma, by number, and one that its region names behind its word
    (
        "In Vietnam the State Bank of Vietnam, Region 5 Branch met the Deposit Insurance of Vietnam, Central Coast"
        " Branch. Vietnam Deposit Insurance Branch in the Red River Delta came; no branch in the Red River Delta did.",
        [
            ("State Bank of Vietnam, Region 5 Branch", "State Bank of Vietnam", "Region 5", BRANCH),
            (
                "Deposit Insurance of Vietnam, Central Coast Branch",
                "Deposit Insurance of Vietnam",
                "Central Coast",
                BRANCH,
            ),
            (
                "Vietnam Deposit Insurance Branch in the Red River Delta",
                "Deposit Insurance of Vietnam",
                "Red River Delta",
                BRANCH,
            ),
        ],
    ),
    # behind the letters of its institution
    (
        "In Laos the National Savings Fund of Laos (NSF)’s Regional Branch in Sekong Delta met the Bank of Ghana"
        " (BoG)'s Tamale Office; the savers' (see NSF)'s regional branch in it did not.",
        [
            (
                "National Savings Fund of Laos (NSF)’s Regional Branch in Sekong Delta",
                "National Savings Fund of Laos",
                "Sekong Delta",
                BRANCH,
            ),
            ("Bank of Ghana (BoG)'s Tamale Office", "Bank of Ghana", "Tamale", BRANCH),
        ],
    ),
    # an office with its place behind the comma, of the only institution
    (
        "In India SBI staff planted trees at the zonal office, Hyderabad. She visited the RBO, Jajpur and opened it."
        "\nRegional Office, Matara - three districts",
        [
            ("zonal office, Hyderabad", "SBI", "Hyderabad", BRANCH),
            ("RBO, Jajpur", "SBI", "Jajpur", BRANCH),
            ("Regional Office, Matara", "SBI", "Matara", BRANCH),
        ],
    ),
    # somebody's own office in capitals with its place behind "in"; one among several, a ministry's, one of a kind
    (
        "In India Fell Bank moved its Zonal Office in Jalandhar. The Provincial Office at Karnal will open; Fell Bank"
        " opened a Regional Office in Patna and the Regional Offices in Gaya. The Zonal Office in Pune and Nashik met.",
        [
            ("Zonal Office in Jalandhar", "Fell Bank", "Jalandhar", BRANCH),
            ("Provincial Office at Karnal", "Fell Bank", "Karnal", BRANCH),
        ],
    ),
    ("Fell Bank of India met. The Regional Office in Patna of the Ministry of Mines was shut.", []),
    # its place may be one that no table knows; a month, a house and one of several are none
    (
        "In India Fell Bank met pupils. It showed its new Regional Office in Zorvansee in May.",
        [("Regional Office in Zorvansee", "Fell Bank", "Zorvansee", BRANCH)],
    ),
    (
        "In India Fell Bank met pupils. It left its Regional Office in April, a Regional Office in Zorvansee and its"
        " Regional Office in Zorvan House.",
        [],
    ),
    (
        "Fell Bank of India met. The Regional Office in Patna University and its Zonal Office in Gaya for the Army.",
        [],
    ),
    # a town's name that is a given one before a surname in commas, and alone
    (
        "In India the head of the Zonal Office, Ann Hale, met Fell Bank; the RBI Regional Office, David Hale, and the"
        " Zonal Office, Patna, sang.",
        [
            ("RBI Regional Office", "Reserve Bank of India", None, BRANCH),
            ("Zonal Office, Patna", "Fell Bank", "Patna", BRANCH),
        ],
    ),
    # no blank behind the comma
    (
        "In India the Regional Manager,State Bank of India, Port Blair came with State Bank of India,Bhubaneswar Circle"
        " and Fell Bank,Pune Branch.",
        [
            ("State Bank of India, Port Blair", SBI, "Port Blair", BRANCH),
            ("State Bank of India,Bhubaneswar Circle", SBI, "Bhubaneswar", BRANCH),
            ("Fell Bank,Pune Branch", "Fell Bank", "Pune", BRANCH),
        ],
    ),
    # an institution and a town before a post, or behind a unit's post and before a name
    (
        "In India NABARD, Manipur Officer in charge Ama Sen and SBI Imphal Bank Manager Kofi Rao spoke.",
        [("NABARD, Manipur", "NABARD", "Manipur", BRANCH), ("SBI Imphal", "SBI", "Imphal", BRANCH)],
    ),
    (
        "In India, Cluster Head J&K Bank Kargil Yaw Mensah was present. He asked the Cluster Head J&K Bank Kargil"
        " to open more.",
        [("J&K Bank Kargil", "J&K Bank", "Kargil", BRANCH), ("J&K Bank Kargil", "J&K Bank", "Kargil", BRANCH)],
    ),
    # field and extension offices
    (
        "The Bhutan Development Bank met. The Dungna field office lent Nu 3 million.",
        [("Dungna field office", "Bhutan Development Bank", "Dungna", BRANCH)],
    ),
    # a headline's verb before the institution; bodies of other kinds before the town
    (
        "Inaugurates J&K Bank Pune Office\n\nLiuxi Red Cross Society Kandy branch met donors of the Blood Bank.",
        [
            ("J&K Bank Pune Office", "J&K Bank", "Pune", BRANCH),
            ("Liuxi Red Cross Society Kandy branch", "Liuxi Red Cross Society", "Kandy", BRANCH),
        ],
    ),
    # a community bank with its place behind it, and one of two places
    (
        "In Australia, Ouyen and District Community Bank branch of Bendigo Bank gave $500.",
        [
            (
                "Ouyen and District Community Bank branch of Bendigo Bank",
                "Bendigo Bank",
                "Ouyen and District",
                BRANCH,
            ),
        ],
    ),
    (
        "In PNG, BSP Lae's Top Town Branch won.",
        [("BSP Lae's Top Town Branch", "BSP", "Top Town", BRANCH)],
    ),
    # a region before its bank, an office of a town, before its regulator's name, of the only bank; a town's rural bank
    (
        "In Sri Lanka, Ama Ratna, Regional Manager, North Central Region, Seylan Bank, came.",
        [("North Central Region, Seylan Bank", "Seylan Bank", "North Central", BRANCH)],
    ),
    (
        "Indonesia's Financial Services Authority (OJK) met the OJK Office of Jabodebek, OJK Malang and the Maluku"
        " OJK Office.",
        [
            ("OJK Office of Jabodebek", "Financial Services Authority", "Jabodebek", BRANCH),
            ("OJK Malang", "Financial Services Authority", "Malang", BRANCH),
            ("Maluku OJK Office", "Financial Services Authority", "Maluku", BRANCH),
        ],
    ),
    (
        "In India, Fell Bank grew. The Kolkata regional office was made; RBI came.",
        [("Kolkata regional office", "Fell Bank", "Kolkata", BRANCH)],
    ),
    (
        "In the Philippines the Rural Bank of Fellmoor's Quella City Branch and the Rural Bank of Upper Quella Naga"
        " Branch met Rural Bank of Fellmoor Manager Ana Cruz.",
        [
            ("Rural Bank of Fellmoor's Quella City Branch", "Rural Bank of Fellmoor", "Quella City", BRANCH),
            ("Rural Bank of Upper Quella Naga Branch", "Rural Bank of Upper Quella", "Naga", BRANCH),
        ],
    ),
    # an area's adjective before a branch is no part of its place
    (
        "In Vietnam Fellbank's Dak Lak Provincial Branch and the VBSP Ha Giang provincial branch met; every provincial"
        " branch helped.",
        [
            ("Fellbank's Dak Lak Provincial Branch", "Fellbank", "Dak Lak", BRANCH),
            ("VBSP Ha Giang provincial branch", "VBSP", "Ha Giang", BRANCH),
        ],
    ),
    # offices of Turkey, the Caucasus and Central Asia; a ministry's department
    (
        "Fell Bank's Gaziantep Regional Coordination Office, the Central Bank of Turkey's Izmir Branch and the Quella"
        " Bank Osh Regional Department met the Osh Regional Department of Education.",
        [
            ("Fell Bank's Gaziantep Regional Coordination Office", "Fell Bank", "Gaziantep", BRANCH),
            (
                "Central Bank of Turkey's Izmir Branch",
                "Central Bank of the Republic of Turkey",
                "Izmir",
                BRANCH,
            ),
            ("Quella Bank Osh Regional Department", "Quella Bank", "Osh", BRANCH),
        ],
    ),
    # an agency once more in small letters; several heads of a side's units
    (
        "The Quella Agency of Fellom Rural Bank in Ghana opened. At the Quella agency, no ad agency, they sang.",
        [
            ("Quella Agency of Fellom Rural Bank", "Fellom Rural Bank", "Quella", BRANCH),
            ("Quella agency", "Fellom Rural Bank", "Quella", BRANCH),
        ],
    ),
    (
        "Fellom Bank met the Northern branch managers. The Northern branch manager and its Southern branch sang.",
        [
            ("Northern branch", "Fellom Bank", "Northern", BRANCH),
            ("Southern branch", "Fellom Bank", "Southern", BRANCH),
        ],
    ),
    # the dot of a corporate form between a bank and its unit
    (
        "In Cambodia Quella Bank Plc. Kampot Branch and Fellom Bank Ltd. Takeo Branch met Fellom Bank Ltd. Siem"
        " Reap is far from it.",
        [
            ("Quella Bank Plc. Kampot Branch", "Quella Bank", "Kampot", BRANCH),
            ("Fellom Bank Ltd. Takeo Branch", "Fellom Bank", "Takeo", BRANCH),
        ],
    ),
    (
        "In the Philippines the Rural Bank of Liuxi (Albay) Inc. paid. Its Naga branch came.",
        [("Naga branch", "Rural Bank of Liuxi (Albay)", "Naga", BRANCH)],
    ),
    # a corporate form behind a short name, towns called by two letters, a part of the town that is called central
    (
        "Ama Ratna of People's Leasing and Finance PLC – Baishi Branch came in Sri Lanka.",
        [("People's Leasing and Finance PLC – Baishi Branch", "People's Leasing and Finance", "Baishi", BRANCH)],
    ),
    (
        "The NBP Regional Office, D.I. Khan met the DG Khan branch of NBP in Pakistan.",
        [
            ("NBP Regional Office, D.I. Khan", "NBP", "D.I. Khan", BRANCH),
            ("DG Khan branch of NBP", "NBP", "DG Khan", BRANCH),
        ],
    ),
    (
        "In Malaysia the Maybank Sibu Central branch closed; its Sibu Central branch and Sibu Branch opened.",
        [
            ("Maybank Sibu Central branch", "Maybank", "Sibu Central", BRANCH),
            ("Sibu Central branch", "Maybank", "Sibu Central", BRANCH),
            ("Sibu Branch", "Maybank", "Sibu", BRANCH),
        ],
    ),
    # a bank by its letters, by its longest name, a Chinese one abroad
    (
        "HFC Bank met in Fiji. HFC's manager came from the Labasa branch.",
        [("Labasa branch", "HFC Bank", "Labasa", BRANCH)],
    ),
    (
        "Westpac Banking Corporation in Fiji met the Westpac Bank Labasa branch.",
        [("Westpac Bank Labasa branch", "Westpac Banking Corporation", "Labasa", BRANCH)],
    ),
    # a region behind its chief's post without a comma, before who holds it
    (
        "In Sri Lanka Sampath Bank's Zonal Manager Uva Wellassa Region Mr Kamal Silva met the Area Manager – Ruhuna"
        " Region Anil Dias.",
        [
            ("Uva Wellassa Region", "Sampath Bank", "Uva Wellassa", BRANCH),
            ("Ruhuna Region", "Sampath Bank", "Ruhuna", BRANCH),
        ],
    ),
    # one of a town's branches by its number behind a dash
    (
        "In India LIC Salem Branch-II met Fell Bank's Kohima branch-2 at Branch-1 on Monday.",
        [
            ("LIC Salem Branch-II", "LIC", "Salem", BRANCH),
            ("Fell Bank's Kohima branch-2", "Fell Bank", "Kohima", BRANCH),
        ],
    ),
    # a bank's circle, in which something happens
    (
        "State Bank of India held a green month across the entire Bhopal Circle (MP).",
        [("Bhopal Circle", SBI, "Bhopal", BRANCH)],
    ),
    # an office for several areas
    (
        "Rakyat Bank (RB) office for Riau and West Sumatra provinces and the OJK Office for Bali and Papua regions"
        " met traders.",
        [
            (
                "Rakyat Bank (RB) office for Riau and West Sumatra provinces",
                "Rakyat Bank",
                "Riau and West Sumatra",
                BRANCH,
            ),
            ("OJK Office for Bali and Papua regions", "Otoritas Jasa Keuangan", "Bali and Papua", BRANCH),
        ],
    ),
    (
        "The Bank of China Phnom Penh Branch opened in Cambodia.",
        [("Bank of China Phnom Penh Branch", "中国银行", "Phnom Penh", BRANCH)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_units(text, expected, read):
    assert read(text, "en") == expected


NONE = [
    "In India Fell Bank met the men of Bhopal Circle rate books and traders on Bhopal Circle.",
    "Bank Indonesia has offices for Riau and Papua provinces.",
    "In India an old lender in the South Eastern Region, PNB gave books; banks across the Western Region, SBI said,"
    " help.",
    "In Sri Lanka Sampath Bank met the Regional Manager Uva Region Water Board.",
    "In Bhutan people met at the BDBL Gewog Extension Office in Radhi.",
    "The JK Bank Branch Strength reaches 800; Fell Bank won in the Large Branch category in India.",
    "In India the Pune Division Commissioner met Fell Bank; the head of Northern Zone of the police came.",
    "The Nigeria Deposit Insurance Corporation met traders. The cement maker's Deputy Manager, Yola Zone, came.",
    "In India the NE Regional Office, Guwahati of M/s Fell Projects Limited met RBI.",
    "In Nepal the Field Office of the ministry and the Regional Office, Ministry of Health met Fell Bank and Liuxi"
    " Bank.",
]


@pytest.mark.parametrize("text", NONE)
def test_none(text, read):
    assert read(text, "en") == []
