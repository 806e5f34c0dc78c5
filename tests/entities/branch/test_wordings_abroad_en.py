"""BRANCH in English reports from abroad: units told by letters, lists, numbers and posts; invented sentences."""

import pytest

BRANCH, HEAD = "branch", "head_office"
DIV = "Deposit Insurance of Vietnam"

CASES = [
    # towns called after saints in a list that a colon opens; a saint's school is none
    (
        "Fell Bank Jamaica chose two branches: Falmouth and St. Mary's Bay will move. It chose two schools: St. Hope's"
        " and St. Ives.",
        [
            ("Falmouth", "Fell Bank", "Falmouth", BRANCH),
            ("St. Mary's Bay", "Fell Bank", "St. Mary's Bay", BRANCH),
        ],
    ),
    # a bank of the Caribbean, its name written in two ways
    (
        "In Jamaica, CIBC First Caribbean's Falmouth and Lucea agencies joined its Negril Branch.",
        [
            ("CIBC First Caribbean's Falmouth", "CIBC First Caribbean", "Falmouth", BRANCH),
            ("Lucea agencies", "CIBC First Caribbean", "Lucea", BRANCH),
            ("Negril Branch", "CIBC First Caribbean", "Negril", BRANCH),
        ],
    ),
    # a central bank's currency office, and banks and insurers by the names that several countries use
    (
        "The Kasaro Currency Office of the Bank of Ghana met the Prudential Life Tamale Branch. Its office grew.",
        [
            ("Kasaro Currency Office of the Bank of Ghana", "Bank of Ghana", "Kasaro", BRANCH),
            ("Prudential Life Tamale Branch", "Prudential Life", "Tamale", BRANCH),
        ],
    ),
    ("FINCA Gulu and the Bank of Uganda met pupils.", [("FINCA Gulu", "FINCA", "Gulu", BRANCH)]),
    # a bank's seat with its state behind it is no unit, nor is an office of education
    (
        "Staff of Fell CU, Akron, Ohio, met Lark FCU, Toledo, Mich., and the Akron Regional Office of Education.",
        [],
    ),
    # a branch by whom it serves is called by its town, before or behind
    (
        "In Kenya, Fell Bank's Private Banking branch in Nyeri met the Fell Bank Mombasa Corporate Banking Branch; the"
        " bank's private banking grew.",
        [
            ("Fell Bank's Private Banking branch", "Fell Bank", "Nyeri", BRANCH),
            ("Fell Bank Mombasa Corporate Banking Branch", "Fell Bank", "Mombasa", BRANCH),
        ],
    ),
    # a name that banks of several countries bear is that of the report's
    (
        "In the Philippines, Land Bank's Liuxi branch met the Bangko Sentral ng Pilipinas.",
        [("Land Bank's Liuxi branch", "Land Bank", "Liuxi", "branch")],
    ),
    (
        "In Taiwan Land Bank's Taichung branch ran a talk.",
        [("Land Bank's Taichung branch", "台湾土地银行", "台中", "branch")],
    ),
    # an office by its street or house, though made of ordinary words
    (
        "In Kenya KCB's Market Street Operations Office met the KCB Garden Hotel Operations Office.",
        [
            ("KCB's Market Street Operations Office", "KCB", "Market Street", BRANCH),
            ("KCB Garden Hotel Operations Office", "KCB", "Garden Hotel", BRANCH),
        ],
    ),
    # the letters that a report gives a unit, also with its institution before
    (
        "In the Philippines the BSP Visayas Regional Office (VRO) opened a booth. BSP VRO staff and the VRO helped.",
        [
            ("BSP Visayas Regional Office (VRO)", "Bangko Sentral ng Pilipinas", "Visayas", BRANCH),
            ("BSP VRO", "Bangko Sentral ng Pilipinas", "Visayas", BRANCH),
            ("VRO", "Bangko Sentral ng Pilipinas", "Visayas", BRANCH),
        ],
    ),
    (
        "In the Philippines the BSP Visayas Regional Office (VAT) and the BSP Davao Regional Office (DRO) met.",
        [
            ("BSP Visayas Regional Office", "Bangko Sentral ng Pilipinas", "Visayas", BRANCH),
            ("BSP Davao Regional Office (DRO)", "Bangko Sentral ng Pilipinas", "Davao", BRANCH),
        ],
    ),
    # two letters stand for a kind of unit
    (
        "In the Philippines the BSP Visayas Office (VO) opened a booth. The VO head came.",
        [("BSP Visayas Office", "Bangko Sentral ng Pilipinas", "Visayas", BRANCH)],
    ),
    # where coins are kept, and where advice is given
    (
        "In India a coin fair was held by Fell Bank's Jaipur Currency Chest, and a camp by the Liuxi Cooperative Bank"
        " Financial Literacy Centre, Udupi, at Tarn village.",
        [
            ("Fell Bank's Jaipur Currency Chest", "Fell Bank", "Jaipur", BRANCH),
            (
                "Liuxi Cooperative Bank Financial Literacy Centre, Udupi",
                "Liuxi Cooperative Bank",
                "Udupi",
                BRANCH,
            ),
        ],
    ),
    ("In India Fell Bank opened a currency chest at Jaipur, and the Financial Literacy Centre at Udupi met.", []),
    # the corporate form between an institution and its unit
    (
        "In Malawi the NBM plc Zomba Service Centre and the Fellmoor Bank (FMB) Plc Kitwe branch met.",
        [
            ("NBM plc Zomba Service Centre", "NBM", "Zomba", BRANCH),
            ("Fellmoor Bank (FMB) Plc Kitwe branch", "Fellmoor Bank", "Kitwe", BRANCH),
        ],
    ),
    (
        "In Zambia the Zambia State Insurance Corporation (ZSIC) Limited General Insurance Chinsali office opened.",
        [
            (
                "Zambia State Insurance Corporation (ZSIC) Limited General Insurance Chinsali office",
                "Zambia State Insurance Corporation",
                "Chinsali",
                BRANCH,
            )
        ],
    ),
    (
        "In Jamaica the Red Hills Branch of the Fell People's Cooperative Bank of Jamaica Limited has closed.",
        [
            (
                "Red Hills Branch of the Fell People's Cooperative Bank of Jamaica Limited",
                "Fell People's Cooperative Bank",
                "Red Hills",
                BRANCH,
            )
        ],
    ),
    # a list with a line for each unit
    (
        "Fellmoor Bank closes in Jamaica. The affected St Catherine branches are:\n- Linstead\n- Upper Liuvi\n"
        "- Portmore and\n- St Fell\nIt said so.",
        [
            ("Linstead", "Fellmoor Bank", "Linstead", BRANCH),
            ("Upper Liuvi", "Fellmoor Bank", "Upper Liuvi", BRANCH),
            ("Portmore", "Fellmoor Bank", "Portmore", BRANCH),
            ("St Fell", "Fellmoor Bank", "St Fell", BRANCH),
        ],
    ),
    # where a bank's branches are service centers, also one in a street
    (
        "National Bank of Malawi runs service centres. Fellmo Street Centre donated blankets to Liuvi Health Centre.",
        [("Fellmo Street Centre", "National Bank of Malawi", "Fellmo Street", BRANCH)],
    ),
    # numbered and lettered parts of a country, and a chief's region of two areas
    (
        "In the Philippines the SSS Visayas Central 1 Division met. Social Security System (SSS) members came.",
        [("SSS Visayas Central 1 Division", "Social Security System", "Visayas Central 1", BRANCH)],
    ),
    (
        "State Bank of India asked the staff of NE Circle in India.",
        [("NE Circle", "State Bank of India", "NE", BRANCH)],
    ),
    (
        "In Bangladesh Nazmul Alam, regional head, Sylhet North West & Bogura Region; and others of BRAC Bank came.",
        [("Sylhet North West & Bogura Region", "BRAC Bank", "Sylhet North West & Bogura", BRANCH)],
    ),
    ("The Regional Minister, Ashanti Region, thanked Fellmoor Bank in Ghana.", []),
    # bodies of bankers, not of others
    (
        "In Nigeria the National Union of Savings Banks (NUSB), Kano Chapter, met the Nigeria Union of Writers (NUW),"
        " Kano Chapter.",
        [
            (
                "National Union of Savings Banks (NUSB), Kano Chapter",
                "National Union of Savings Banks",
                "Kano",
                BRANCH,
            )
        ],
    ),
    # a bank's own, where its place is known
    (
        "In Nigeria staff of Fidelity Bank, Kogi State Chapter, met those of Wema Bank, Rotary Chapter.",
        [("Fidelity Bank, Kogi State Chapter", "Fidelity Bank", "Kogi State", BRANCH)],
    ),
    # towns behind a bank, small words for streets, areas in pairs
    (
        "A customer of Diamond Bank Maiduguri, Fellmo Bello way branch, won in Nigeria.",
        [("Diamond Bank Maiduguri, Fellmo Bello way branch", "Diamond Bank", "Fellmo Bello way", BRANCH)],
    ),
    (
        "In Indonesia the Papua and West Papua OJK Office met.",
        [("Papua and West Papua OJK Office", "Otoritas Jasa Keuangan", "Papua and West Papua", BRANCH)],
    ),
    (
        "The Regional Director, RBI, Maharashtra & Goa and the Ranchi Office, Reserve Bank of India met.",
        [
            ("RBI, Maharashtra & Goa", "Reserve Bank of India", "Maharashtra & Goa", BRANCH),
            ("Ranchi Office, Reserve Bank of India", "Reserve Bank of India", "Ranchi", BRANCH),
        ],
    ),
    (
        "Jamaica National Building Society met. Staff of Jamaica National's Fellman Island office came from Kingston.",
        [("Jamaica National's Fellman Island office", "Jamaica National Building Society", "Fellman Island", BRANCH)],
    ),
    # offices of a list that a bank owns by its name, and one in a street; its departments and others' offices are none
    (
        "In Ohio, Fellmoor Bank's Quelsall and Owlton offices gave pens; the bank's Fifth Street office gave coats.",
        [
            ("Fellmoor Bank's Quelsall", "Fellmoor Bank", "Quelsall", BRANCH),
            ("Owlton offices", "Fellmoor Bank", "Owlton", BRANCH),
            ("Fifth Street office", "Fellmoor Bank", "Fifth Street", BRANCH),
        ],
    ),
    (
        "In Ohio, Fellmoor Bank's Legal and Marketing offices, the mayor's Quelsall and Owlton offices and the bank's"
        " General Ledger office met.",
        [],
    ),
    # offices that a bank's possessive or "our" tells, at roads with a number and places that no table knows
    (
        "In Nigeria, Fellmoor Bank's Oughterby office and its Exit 9 branch, not Fellmoor Bank's Legal office, came.",
        [
            ("Fellmoor Bank's Oughterby office", "Fellmoor Bank", "Oughterby", BRANCH),
            ("Exit 9 branch", "Fellmoor Bank", "Exit 9", BRANCH),
        ],
    ),
    (
        "Ann Fell, supervisor at TFSB's Route 12 office, read aloud. The Bank was glad, and so were we at our office.",
        [("TFSB's Route 12 office", "TFSB", "Route 12", BRANCH)],
    ),
    ("Ann Fell, supervisor at TFSB's Route 12 office, read aloud to the pupils.", []),
    (
        "Each autumn our Ardglen office sends two bankers out; our Legal office and our office do not.",
        [("Ardglen office", None, "Ardglen", BRANCH)],
    ),
    ("Each autumn our Ardglen office sends two clowns out.", []),
    # a credit union in short, no kind of it
    (
        "The Tadley branch of Fellmoor CU met Roseland CU's Marden branch; a High School CU branch is none.",
        [
            ("Tadley branch of Fellmoor CU", "Fellmoor CU", "Tadley", BRANCH),
            ("Roseland CU's Marden branch", "Roseland CU", "Marden", BRANCH),
        ],
    ),
    # an office of several areas by the name made of them; a region before letters with a place of their own
    (
        "In Indonesia, the OJK Office of Aceh, Jambi, and Bali (AcJaBa) met. In the Riau Islands Region, OJK Aceh did.",
        [
            ("OJK Office of Aceh, Jambi, and Bali (AcJaBa)", "Otoritas Jasa Keuangan", "AcJaBa", BRANCH),
            ("OJK Aceh", "Otoritas Jasa Keuangan", "Aceh", BRANCH),
        ],
    ),
    ("Fellmoor Bank opened the Fellmoor Bank Young Days Homework Centre for pupils in Kenya.", []),
    # service centers of a fund, a central bank's facility with its letters, a head office of "the credit union"
    (
        "The National Superannuation Fund opened two Member Service Centres in Papua New Guinea. The Waigani Member"
        " Service Centre is new.",
        [("Waigani Member Service Centre", "National Superannuation Fund", "Waigani", BRANCH)],
    ),
    (
        "Bank of Papua New Guinea opened its Lae Currency Processing Facility (CPF) building. The Lae CPF is new.",
        [
            ("Lae Currency Processing Facility", "Bank of Papua New Guinea", "Lae", BRANCH),
            ("Lae CPF", "Bank of Papua New Guinea", "Lae", BRANCH),
        ],
    ),
    # a credit union's name without its kind, where another's does not begin with it; a programme called by branches
    (
        "Fellmoor First Credit Union met in Oregon. The Fellmoor First headquarters and Fellmoor First Salem branch are"
        " near Fellmoor First Church; the Fellmoor First Student Branch Program is new.",
        [
            ("Fellmoor First headquarters", "Fellmoor First Credit Union", None, HEAD),
            ("Fellmoor First Salem branch", "Fellmoor First Credit Union", "Salem", BRANCH),
        ],
    ),
    (
        "Fell Police Credit Union met in Barbados. The credit union headquarters and a police headquarters opened.",
        [("headquarters", "Fell Police Credit Union", None, HEAD)],
    ),
    # a bank in small letters, its first word alone before branches, a group of two areas
    (
        "In Kenya it was held at equity bank Ukunda branch; pupils got help from Equity bank.",
        [("equity bank Ukunda branch", "Equity Bank", "Ukunda", BRANCH)],
    ),
    ("The Boards in Kenya are coordinated by Equity Branch Managers.", []),
    (
        "The Fell Pensions Authority in Ghana has opened its Northern Zonal Office.",
        [("Northern Zonal Office", "Fell Pensions Authority", "Northern", BRANCH)],
    ),
    (
        "In the Philippines LANDBANK Northern and Central Luzon Lending Group helped.",
        [("LANDBANK Northern and Central Luzon Lending Group", "LANDBANK", "Northern and Central Luzon", BRANCH)],
    ),
    (
        "In Kerala it is watched by the Nabard regional office Thiruvananthapuram.",
        [("Nabard regional office Thiruvananthapuram", "Nabard", "Thiruvananthapuram", BRANCH)],
    ),
    # a kind with its country, "(the Bank)", a bank's own name that is no town, a town before a street
    (
        "The National Bank of Fiji (NBF) met. A teller of the NBF left its Taveuni Branch.",
        [("Taveuni Branch", "National Bank of Fiji", "Taveuni", BRANCH)],
    ),
    (
        "They were employed at the Fellpac Bank (the Bank), Labasa Branch, in Fiji.",
        [("Fellpac Bank (the Bank), Labasa Branch", "Fellpac Bank", "Labasa", BRANCH)],
    ),
    ("Members of the local Fellmoba branch came. Fellmoba Credit Union helped in Canada.", []),
    (
        "CBZ said in Zimbabwe that Bulawayo Fife Street and Chitungwiza Makoni branches will be merged.",
        [
            ("Bulawayo Fife Street", "CBZ", "Fife Street", BRANCH),
            ("Chitungwiza Makoni branches", "CBZ", "Chitungwiza Makoni", BRANCH),
        ],
    ),
    # agencies of the bank that the report names; a head office beside the branches
    (
        "Fell Rural Bank met in Ghana. Mr Osei, Head of the Bank's Kumasi, Sunyani and Techiman agencies, spoke.",
        [
            ("Kumasi", "Fell Rural Bank", "Kumasi", BRANCH),
            ("Sunyani", "Fell Rural Bank", "Sunyani", BRANCH),
            ("Techiman agencies", "Fell Rural Bank", "Techiman", BRANCH),
        ],
    ),
    (
        "Each of the society's nine branches, plus Head Office, helped Fell Building Society.",
        [("Head Office", "Fell Building Society", None, HEAD)],
    ),
    # "&" for the "and" of a body's name; a state's department beside it, and one that supervises banks
    (
        "In India the Liuxi regional office of the National Bank for Agriculture & Rural Development held a camp.",
        [
            (
                "Liuxi regional office of the National Bank for Agriculture & Rural Development",
                "National Bank for Agriculture & Rural Development",
                "Liuxi",
                BRANCH,
            )
        ],
    ),
    (
        "In the Philippines the Department of Trade (DTI) and the BSP Liuxi Branch met; the PSB Kisumu Branch came.",
        [
            ("BSP Liuxi Branch", "Bangko Sentral ng Pilipinas", "Liuxi", BRANCH),
            ("PSB Kisumu Branch", "PSB", "Kisumu", BRANCH),
        ],
    ),
    (
        "In Ghana Ecobank gave books to the Department of Health and the Tamale Branch; the Ministry of Trade and"
        " Industry Regional Office and the Department of Health Northern Branch had none.",
        [("Tamale Branch", "Ecobank", "Tamale", BRANCH)],
    ),
    # letters for a kind of unit behind its institution's comma, and such letters in a list of bodies
    # units in brackets, of numbered regions, of a side of the country
    (
        "In Kenya, Equity Bank (Nyeri Branch) met Republic Bank (the Embu branch); Equity Bank (see Meru branch) did"
        " not.",
        [
            ("Equity Bank (Nyeri Branch)", "Equity Bank", "Nyeri", BRANCH),
            ("Republic Bank (the Embu branch)", "Republic Bank", "Embu", BRANCH),
            ("Meru branch", "Equity Bank", "Meru", BRANCH),
        ],
    ),
    (
        "In Vietnam, the State Bank of Vietnam, Region 3 branch met Deposit Insurance of Vietnam, South Central Branch"
        " and the 3 branch managers of DIV Hanoi Branch.",
        [
            ("State Bank of Vietnam, Region 3 branch", "State Bank of Vietnam", "Region 3", BRANCH),
            ("Deposit Insurance of Vietnam, South Central Branch", DIV, "South Central", BRANCH),
            ("DIV Hanoi Branch", DIV, "Hanoi", BRANCH),
        ],
    ),
    (
        "In India the NABARD, Liuxi RO met those of RBI, NABARD, SBI ZO and others.",
        [("NABARD, Liuxi RO", "NABARD", "Liuxi", BRANCH)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_units_are_told_by_letters_lists_numbers_and_posts(read, text, expected):
    assert read(text, "en") == expected


def test_one_name_without_the_words_for_its_kind_is_the_same_institution(values):
    text = (
        "In Jamaica staff of the Mandeville branch of Harbour Life Insurance Company met in Kingston. The manager of"
        " the Harbour Life Mandeville branch spoke."
    )
    assert {value.institution for value in values(text, "en")} == {"Harbour Life Insurance Company"}
