"""BRANCH in English reports: offices "of the Bank", in letters, behind their bank and town; invented sentences."""

from collections.abc import Callable

import pytest
from branch_rows import Row

BSP, SBI, RBI = "Bangko Sentral ng Pilipinas", "State Bank of India", "Reserve Bank of India"
BRANCH = "branch"

CASES: list[tuple[str, list[Row]]] = [
    # "the Bank's" office at a known place, and offices of a list that no table knows
    (
        "The Reserve Bank of India kept the week. The Bank's Guwahati Office met farmers.",
        [("Guwahati Office", RBI, "Guwahati", BRANCH)],
    ),
    ("The Reserve Bank of India kept the week. The Bank's Front Office was shut, and the police's Patna Office.", []),
    (
        "The Bank of Fellmoor, in Virginia, collected food at its Main, Fellgate and Moorsville Offices.",
        [
            ("Main", "Bank of Fellmoor", "Main", BRANCH),
            ("Fellgate", "Bank of Fellmoor", "Fellgate", BRANCH),
            ("Moorsville Offices", "Bank of Fellmoor", "Moorsville", BRANCH),
        ],
    ),
    (
        "The Bank of Fellmoor, in Virginia, has trained its Front and Back Offices and the Fellgate and Post Offices.",
        [],
    ),
    # the letters of a state's funds, which countries share; their areas' managers; a fund of a country is no unit
    (
        "Kenyans of Mombasa met NHIF Kisumu Regional Manager Ama Otieno at NHIF headquarters; NHIF Kenya has a fund.",
        [
            ("NHIF Kisumu", "National Hospital Insurance Fund", "Kisumu", BRANCH),
            ("NHIF headquarters", "National Hospital Insurance Fund", None, "head_office"),
        ],
    ),
    (
        "In Tanzania the NHIF Dodoma office met the NSSF Mbeya branch.",
        [
            ("NHIF Dodoma office", "National Health Insurance Fund", "Dodoma", BRANCH),
            ("NSSF Mbeya branch", "National Social Security Fund", "Mbeya", BRANCH),
        ],
    ),
    # what a unit is in letters, later behind its bank; not the letters of another kind, nor before a unit of its own
    (
        "The Patna regional office (RO) of the Reserve Bank of India kept the week. The RBI RO thanked all, and RBI ZO"
        " too.",
        [
            ("Patna regional office (RO) of the Reserve Bank of India", RBI, "Patna", BRANCH),
            ("RBI RO", RBI, "Patna", BRANCH),
        ],
    ),
    (
        "The Patna regional office (PBX) of the Reserve Bank of India kept the week. The RBI RO rang.",
        [("Patna regional office (PBX) of the Reserve Bank of India", RBI, "Patna", BRANCH)],
    ),
    (
        "State Bank of Pakistan, BSC Quetta Office, met SBP BSC Quetta.",
        [
            ("State Bank of Pakistan, BSC Quetta Office", "SBP Banking Services Corporation", "Quetta", BRANCH),
            ("SBP BSC Quetta", "SBP Banking Services Corporation", "Quetta", BRANCH),
        ],
    ),
    # an office with its bank and town behind it
    (
        "In India the camp was run by Lead Bank office, SBI, Kohima and Regional Office, RBI, Kohima.",
        [
            ("Lead Bank office, SBI, Kohima", "SBI", "Kohima", BRANCH),
            ("Regional Office, RBI, Kohima", RBI, "Kohima", BRANCH),
        ],
    ),
    (
        "In India, at Kohima, SBI's Lead District Manager office ran it; the Lead District Manager office has a desk.",
        [("SBI's Lead District Manager office", "SBI", None, BRANCH)],
    ),
    # a central bank of several countries; a deposit insurer by its letters alone
    (
        "At the ECCB Agency Office, Grenada, 20 pupils met; the ECCB Agency Office in Castries joined them.",
        [
            ("ECCB Agency Office, Grenada", "Eastern Caribbean Central Bank", "Grenada", BRANCH),
            ("ECCB Agency Office", "Eastern Caribbean Central Bank", "Castries", BRANCH),
        ],
    ),
    (
        "In Kano the NDIC Kano office taught traders.",
        [("NDIC Kano office", "Nigeria Deposit Insurance Corporation", "Kano", BRANCH)],
    ),
    ("In Grenada the ECCB taught pupils.", []),
    # a central bank "of" a region of its country, and its representative "for" one, who is no person
    (
        "BI of Bali Invites the Young\n\nBI of Bali met traders in Denpasar, Indonesia. Head of Bank Indonesia of"
        " Maluku Province Wayan Suteja and Bank Indonesia Representative for North Sulawesi joined.",
        [
            ("BI of Bali", "Bank Indonesia", "Bali", BRANCH),
            ("BI of Bali", "Bank Indonesia", "Bali", BRANCH),
            ("Bank Indonesia of Maluku Province", "Bank Indonesia", "Maluku", BRANCH),
            ("Bank Indonesia Representative for North Sulawesi", "Bank Indonesia", "North Sulawesi", BRANCH),
        ],
    ),
    (
        "In Indonesia the Bank Indonesia Representative for Bali, Wayan Suteja, met a Bank Indonesia of Bali Savings"
        " Bank; Bank Indonesia of Indonesia and of Accra did not.",
        [],
    ),
    # what such an office is called for short, not the person who speaks for it
    # the word for the kind of area in small letters, and a side by its letter, as headlines have it
    (
        "Head of Bank Indonesia (BI) Riau province Made Suteja said so. In Indonesia BI East Java province will help"
        " provinces.",
        [
            ("Bank Indonesia (BI) Riau province", "Bank Indonesia", "Riau", BRANCH),
            ("BI East Java province", "Bank Indonesia", "East Java", BRANCH),
        ],
    ),
    (
        "S Sulawesi BI Trains Fishers\n\nIn Indonesia, Bank Indonesia (BI) gave boats in S. Sulawesi.",
        [("S Sulawesi BI", "Bank Indonesia", "S Sulawesi", BRANCH)],
    ),
    (
        "In Indonesia the head of the South Sulawesi Bank Indonesia representative Wayan Suteja and Head of"
        " Bank Indonesia Representative of Bali Province Made Suteja met the Bank Indonesia Bengkulu Representative.",
        [
            ("South Sulawesi Bank Indonesia representative", "Bank Indonesia", "South Sulawesi", BRANCH),
            ("Bank Indonesia Representative of Bali Province", "Bank Indonesia", "Bali", BRANCH),
            ("Bank Indonesia Bengkulu Representative", "Bank Indonesia", "Bengkulu", BRANCH),
        ],
    ),
    (
        "In Indonesia OJK Bali Representative Wayan Suteja met BI Bengkulu Representatives, and a BI Jambi"
        " representative came; the Bank Indonesia Customer Representative did not.",
        [
            ("OJK Bali", "Otoritas Jasa Keuangan", "Bali", BRANCH),
            ("BI Bengkulu", "Bank Indonesia", "Bengkulu", BRANCH),
            ("BI Jambi", "Bank Indonesia", "Jambi", BRANCH),
        ],
    ),
    # letters that central banks of two countries share
    (
        "In Jamaica the BOJ's Mandeville office taught pupils.",
        [("BOJ's Mandeville office", "Bank of Jamaica", "Mandeville", BRANCH)],
    ),
    (
        "In Japan the BOJ Nagoya branch taught pupils.",
        [("BOJ Nagoya branch", "Bank of Japan", "Nagoya", BRANCH)],
    ),
    (
        "In Saint Kitts the FSRC Nevis branch taught pupils.",
        [("FSRC Nevis branch", "Financial Services Regulatory Commission", "Nevis", BRANCH)],
    ),
    # letters that no table knows are their own institution's, those of the state none
    (
        "The Bangko Sentral ng Pilipinas came. The FWA Davao Regional Office and the DTI Davao Regional Office met.",
        [("FWA Davao Regional Office", "FWA", "Davao", BRANCH)],
    ),
    # a long name of members before a place and its side
    (
        "In Canada the National Association of Fell Pensioners Central Manitoba branch met the Royal Bank of Canada.",
        [
            (
                "National Association of Fell Pensioners Central Manitoba branch",
                "National Association of Fell Pensioners",
                "Central Manitoba",
                BRANCH,
            )
        ],
    ),
    # letters with a town
    (
        "In the Philippines LANDBANK in Tacloban (LBP-Tacloban) and the police in Tacloban (PNP-Tacloban) met.",
        [("LBP-Tacloban", "LANDBANK", "Tacloban", BRANCH)],
    ),
    ("In the Philippines the Bangko Sentral ng Pilipinas in Davao City (MOU-Cebu) met.", []),
    (
        "In the Philippines BSP -VRO Director Maria Cruz and BSP-CDO met; the BSP-PNP talks and BSP-LR lectures end.",
        [("BSP -VRO", BSP, "Visayas", BRANCH), ("BSP-CDO", BSP, "Cagayan de Oro", BRANCH)],
    ),
    # a unit that its institution's letters and its place tell once more in brackets is one
    (
        "The Bangko Sentral ng Pilipinas General Santos branch (BSP -GenSan) and BSP Davao branch (BSP Davao) met.",
        [
            ("Bangko Sentral ng Pilipinas General Santos branch (BSP -GenSan)", BSP, "General Santos", BRANCH),
            ("BSP Davao branch (BSP Davao)", BSP, "Davao", BRANCH),
        ],
    ),
    (
        "The Reserve Bank of India, Patna (RBI-Patna) kept the week; SBI Patna branch (RBI Patna lent a hall) slept.",
        [
            ("Reserve Bank of India, Patna (RBI-Patna)", RBI, "Patna", BRANCH),
            ("SBI Patna branch", "SBI", "Patna", BRANCH),
            ("RBI Patna", RBI, "Patna", BRANCH),
        ],
    ),
    (
        "Guests of the BSP Davao branch (BSP Tacloban) came.",
        [("BSP Davao branch", BSP, "Davao", BRANCH), ("BSP Tacloban", BSP, "Tacloban", BRANCH)],
    ),
    # a department between the institution and the town of its office
    (
        "In the hall the Reserve Bank of India (RBI) Currency Management Department Patna met tellers.",
        [("Reserve Bank of India (RBI) Currency Management Department Patna", RBI, "Patna", BRANCH)],
    ),
    (
        "The Reserve Bank of India Legal Department met those of Patna; Reserve Bank of India Staff Section Patna"
        " College Band played and SBI Rural Credit Department Patna slept.",
        [],
    ),
    # a heading in capitals tells once more a unit that the text names by its institution and place
    (
        "RBI FELLORE OPENS SAVINGS FAIR\nIn India RBI Fellore has met farmers from Fellore.",
        [("RBI FELLORE", RBI, "Fellore", BRANCH), ("RBI Fellore", RBI, "Fellore", BRANCH)],
    ),
    (
        "RBI FELLOWS and others\nIn India RBI Fellore has met farmers from Fellore.",
        [("RBI Fellore", RBI, "Fellore", BRANCH)],
    ),
    # offices of Nepal's provinces and of Pakistan's registrars
    (
        "Here NRB Province Office, Surkhet and Nabil Bank Province Office Butwal met the Province Office of the"
        " ministry.",
        [
            ("NRB Province Office, Surkhet", "Nepal Rastra Bank", "Surkhet", BRANCH),
            ("Nabil Bank Province Office Butwal", "Nabil Bank", "Butwal", BRANCH),
        ],
    ),
    (
        "SECP's Company Registration Office (CRO) Multan met pupils at a Company Registration Office.",
        [
            (
                "SECP's Company Registration Office (CRO) Multan",
                "Securities and Exchange Commission of Pakistan",
                "Multan",
                BRANCH,
            )
        ],
    ),
    # the part of a town that an office is of
    (
        "Here SBI Zonal Office Patna North lent a van to PNB Circle Office, Gaya Rural.",
        [
            ("SBI Zonal Office Patna North", "SBI", "Patna North", BRANCH),
            ("PNB Circle Office, Gaya Rural", "PNB", "Gaya Rural", BRANCH),
        ],
    ),
    (
        "Here SBI Regional Office Patna West Ham Club met; SBI Regional Office, Patna north of the river;"
        " SBI Zonal Office, Gaya Metro stations; RBI Office, Delhi East of the river.",
        [
            ("SBI Regional Office", "SBI", "Patna", BRANCH),
            ("SBI Regional Office, Patna", "SBI", "Patna", BRANCH),
            ("SBI Zonal Office, Gaya", "SBI", "Gaya", BRANCH),
            ("RBI Office, Delhi", "Reserve Bank of India", "Delhi", BRANCH),
        ],
    ),
    # its letters between an office and its institution
    (
        "The Meghalaya regional office (RO) of Garo Bank met farmers; the Research Office (RO) of the police came.",
        [("Meghalaya regional office (RO) of Garo Bank", "Garo Bank", "Meghalaya", BRANCH)],
    ),
    # a bank, a hyphen and a branch: before a post, behind a quotation mark, without its unit word
    (
        "Fell Rural Bank-Plaza Ramos Branch officers led by Ana Cruz came.\n“FRB-Plaza Ramos Branch taught,” she said."
        " FRB-Plaza Ramos personnel sang at the FRB-Plaza Ramos Hotel.",
        [
            ("Fell Rural Bank-Plaza Ramos Branch", "Fell Rural Bank", "Plaza Ramos", BRANCH),
            ("FRB-Plaza Ramos Branch", "Fell Rural Bank", "Plaza Ramos", BRANCH),
            ("FRB-Plaza Ramos", "Fell Rural Bank", "Plaza Ramos", BRANCH),
        ],
    ),
    # a unit word before its town, without the bank
    (
        "In Indonesia Bank Jateng sent its Main Branch, Branch Kediri and Gresik branch to schools.",
        [("Branch Kediri", "Bank Jateng", "Kediri", BRANCH), ("Gresik branch", "Bank Jateng", "Gresik", BRANCH)],
    ),
    (
        "In Indonesia Bank Jateng opened a Branch in Kediri. The Olive Branch Kediri, Branch Victoria Lee and Branch"
        " Staff sang.",
        [],
    ),
    ("In Indonesia the scouts of Branch Kediri met.", []),
    # zones of a bank in a list
    (
        "Bank of India, in Bihar, lent to farmers of the Gaya, Purnia and Siwan zones of the bank.",
        [
            ("Gaya", "Bank of India", "Gaya", BRANCH),
            ("Purnia", "Bank of India", "Purnia", BRANCH),
            ("Siwan zones", "Bank of India", "Siwan", BRANCH),
        ],
    ),
    (
        "In Bangladesh Islami Bank's Bogura and Pabna Zones met.",
        [("Islami Bank's Bogura", "Islami Bank", "Bogura", BRANCH), ("Pabna Zones", "Islami Bank", "Pabna", BRANCH)],
    ),
    (
        "In India Canara Bank lent in the Gaya and Siwan zones of the state, met the Gaya and Siwan Zones of the police"
        " and, with Canara Bank, Gaya and Siwan Export Processing Zones, the time zones of the bank. Canara Bank's"
        " Red, Orange and Green Zones are maps.",
        [],
    ),
    # a union of credit unions owns no branch of "the credit union"
    (
        "The Trinidad Co-operative Credit Union League met. The Arima branch of the credit union gave food.",
        [("Arima branch", None, "Arima", BRANCH)],
    ),
    (
        "The Belize Credit Union League met. The local credit union - Fellmoor branch held a walk.",
        [("Fellmoor branch", None, "Fellmoor", BRANCH)],
    ),
    # a form names its unit in a field of its own, whose label is none
    (
        "Bank: Fell Rural Bank\nBranch: Baishi North\nNumber of pupils: 40",
        [("Baishi North", "Fell Rural Bank", "Baishi North", BRANCH)],
    ),
    (
        "Name of Bank: Fellbank Ltd\nBranch/Office: Liuxi Branch\nNumber of pupils: 40",
        [("Liuxi Branch", "Fellbank", "Liuxi", BRANCH)],
    ),
    ("Bank: Barclays\nBranch: Reading\nNumber of pupils: 40", [("Reading", "Barclays", "Reading", BRANCH)]),
    ("Bank: Fellbank\nBranch: closed on Friday\nBranch: Ama, of the team\nNumber of pupils: 40", []),
    ("Bank: Fellbank\nBranch: Retail Banking\nBranch: Closed\nBranch: All Branches\nNumber of pupils: 40", []),
    ("School: Liuxi\nBranch: Engineering\nNumber of pupils: 40", []),
    # a bank's letters before a town that no table knows, and both in brackets behind the unit's whole name
    (
        "In Vietnam the VBSP Krông Vela office lent more; so did the director of the VBSP Vela office.",
        [
            ("VBSP Krông Vela office", "VBSP", "Krông Vela", BRANCH),
            ("VBSP Vela office", "VBSP", "Vela", BRANCH),
        ],
    ),
    (
        "In Ghana the Kerva branch of Ecobank (EBG Kerva) taught; the Zebbo branch of Ecobank (Ho Town) slept.",
        [
            ("Kerva branch of Ecobank (EBG Kerva)", "Ecobank", "Kerva", BRANCH),
            ("Zebbo branch of Ecobank", "Ecobank", "Zebbo", BRANCH),
        ],
    ),
    (
        "Public Bank Berhad Kluang taught in Malaysia with Public Bank Bhd, Muar branch.",
        [
            ("Public Bank Berhad Kluang", "Public Bank", "Kluang", BRANCH),
            ("Public Bank Bhd, Muar branch", "Public Bank", "Muar", BRANCH),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_by_letters_and_owners(text: str, expected: list[Row], read: Callable[..., list[Row]]) -> None:
    assert read(text, "en") == expected
