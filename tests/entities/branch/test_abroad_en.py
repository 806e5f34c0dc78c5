"""BRANCH in English reports of Africa, the Caribbean and the West: invented sentences with their answers."""

import pytest

BRANCH, HEAD = "branch", "head_office"

CASES = [
    (
        "In Nigeria the Kano Zonal Office of the Wambai Provident Corporation (WPC) met the regional office of the Fell"
        " Pensions and Insurance Commission in Jos.",
        [
            ("Kano Zonal Office of the Wambai Provident Corporation", "Wambai Provident Corporation", "Kano", BRANCH),
            (
                "regional office of the Fell Pensions and Insurance Commission",
                "Fell Pensions and Insurance Commission",
                "Jos",
                BRANCH,
            ),
        ],
    ),
    (
        "In Laos the Fell Bank for Trade and Rural Development (FBTR)’s branch in Pakse met traders; Fell Bank for"
        " Children and Rural Life has a hall.",
        [
            (
                "Fell Bank for Trade and Rural Development (FBTR)’s branch in Pakse",
                "Fell Bank for Trade and Rural Development",
                "Pakse",
                BRANCH,
            )
        ],
    ),
    (
        "In Uganda the Mbale office of the Fell Bank for Savings and Housing met the Gulu office of the Uganda"
        " Insurance Commission (UIC).",
        [
            (
                "Mbale office of the Fell Bank for Savings and Housing",
                "Fell Bank for Savings and Housing",
                "Mbale",
                BRANCH,
            ),
            ("Gulu office of the Uganda Insurance Commission", "Uganda Insurance Commission", "Gulu", BRANCH),
        ],
    ),
    (  # the words that open a story in capitals
        "BANGKO SENTRAL ng Pilipinas Visayas Regional Office and BANK OF Papua New Guinea’s Lae branch met traders.",
        [
            (
                "BANGKO SENTRAL ng Pilipinas Visayas Regional Office",
                "Bangko Sentral ng Pilipinas",
                "Visayas",
                BRANCH,
            ),
            ("BANK OF Papua New Guinea’s Lae branch", "Bank of Papua New Guinea", "Lae", BRANCH),
        ],
    ),
    (
        "The Vietnam Bank for Agriculture and Rural Development met. Agribank Hanoi gave books.",
        [("Agribank Hanoi", "Vietnam Bank for Agriculture and Rural Development", "Hanoi", BRANCH)],
    ),
    ("Agribank Hanoi gave books in Vietnam.", [("Agribank Hanoi", "Agribank", "Hanoi", BRANCH)]),
    (
        "Agribank said in Namibia that its Windhoek head office will move.",
        [("Windhoek head office", "Agribank", None, HEAD)],
    ),
    (  # the country that a bank is called by stands before the town of its unit, which may be called by a country
        "Fell Bank Ghana Tamale Branch and Fell Bank (Ghana) Ltd Kumasi Branch met the Fell Bank Uganda Road branch.",
        [
            ("Fell Bank Ghana Tamale Branch", "Fell Bank", "Tamale", BRANCH),
            ("Fell Bank (Ghana) Ltd Kumasi Branch", "Fell Bank", "Kumasi", BRANCH),
            ("Fell Bank Uganda Road branch", "Fell Bank", "Uganda Road", BRANCH),
        ],
    ),
    (  # a state's pension fund, for whose name its letters stand
        "The Cape Coast District Office of SSNIT met 90 fishermen.",
        [
            (
                "Cape Coast District Office of SSNIT",
                "Social Security and National Insurance Trust",
                "Cape Coast",
                BRANCH,
            )
        ],
    ),
    (  # with the house that it is in, not that of another body
        "Fell Bank has a school in Gulu, Uganda. They met at the Bank’s Cedar House Head office, not at the ministry's"
        " Acacia Towers Head Office.",
        [("Cedar House Head office", "Fell Bank", None, HEAD)],
    ),
    (
        "The Bank of Uganda keeps notes near Gulu, far from the headquarters of the central bank.",
        [("headquarters", "Bank of Uganda", None, HEAD)],
    ),
    (
        "FELLOBANK has a school in Gulu, Uganda. The matter is before our head office, its manager said.",
        [("head office", "FELLOBANK", None, HEAD)],
    ),
    (
        "Staff from Danske Bank, Lurgan, Ama Fell, Customer Advisor, Danske Bank, Newry, and pupils met in Northern"
        " Ireland.",
        [
            ("Danske Bank, Lurgan", "Danske Bank", "Lurgan", BRANCH),
            ("Danske Bank, Newry", "Danske Bank", "Newry", BRANCH),
        ],
    ),
    (
        "In Zambia, pupils saw the BoZ Ndola Cash Hub and the Liuvi Mobilisation Centre of Fellmo Rural Bank.",
        [
            ("BoZ Ndola Cash Hub", "Bank of Zambia", "Ndola", BRANCH),
            ("Liuvi Mobilisation Centre of Fellmo Rural Bank", "Fellmo Rural Bank", "Liuvi", BRANCH),
        ],
    ),
    (
        "Fellmo Rural Bank in Ghana opened a new revenue mobilisation centre. Ama Osei, Manager of the Liuvi Nkwan"
        " mobilisation centre, spoke.",
        [("Liuvi Nkwan mobilisation centre", "Fellmo Rural Bank", "Liuvi Nkwan", BRANCH)],
    ),
    (
        "Zenith Bank was led in Nigeria by the General Manager in charge of Onitsha Zone, Ade Bello, and the Zonal"
        " Head, Enugu Zone, Obi Eze.",
        [("Onitsha Zone", "Zenith Bank", "Onitsha", BRANCH), ("Enugu Zone", "Zenith Bank", "Enugu", BRANCH)],
    ),
    (
        "NMB Bank planted trees in Tanzania. The head of Coastal Zone Juma Mushi thanked the loans manager for"
        " Lake Zone Ms Rehema Mollel.",
        [("Coastal Zone", "NMB Bank", "Coastal", BRANCH), ("Lake Zone", "NMB Bank", "Lake", BRANCH)],
    ),
    (
        "The Area Manager for Zenith Bank Lagos Island spoke in Nigeria.",
        [("Zenith Bank Lagos Island", "Zenith Bank", "Lagos Island", BRANCH)],
    ),
    (
        "Victoria Mutual opened the Victoria Mutual Building Society (VMBS) Liuvi branch in Jamaica.",
        [
            (
                "Victoria Mutual Building Society (VMBS) Liuvi branch",
                "Victoria Mutual Building Society",
                "Liuvi",
                BRANCH,
            )
        ],
    ),
    (
        "On International Credit Union Day in Ireland a board met at the Abbey branch of Fell Credit Union.",
        [("Abbey branch of Fell Credit Union", "Fell Credit Union", "Abbey", BRANCH)],
    ),
    (
        "In Malawi 12 service centres of Fellmo Bank took part: Zomba Service Centre gave desks; Mangochi, Mzimba and"
        " SouthEnd Service centres gave books.",
        [
            ("Zomba Service Centre", "Fellmo Bank", "Zomba", BRANCH),
            ("Mangochi", "Fellmo Bank", "Mangochi", BRANCH),
            ("Mzimba", "Fellmo Bank", "Mzimba", BRANCH),
            ("SouthEnd Service centres", "Fellmo Bank", "SouthEnd", BRANCH),
        ],
    ),
    (
        "In Ohio, First Fells of Maryland Federal Credit Union opened the Liuvi Ranger student-run branch near its Fell"
        " Street retail branch and Fellmo Credit Union's East Corvel location.",
        [
            (
                "Liuvi Ranger student-run branch",
                "First Fells of Maryland Federal Credit Union",
                "Liuvi Ranger",
                BRANCH,
            ),
            ("Fell Street retail branch", "First Fells of Maryland Federal Credit Union", "Fell Street", BRANCH),
            ("Fellmo Credit Union's East Corvel location", "Fellmo Credit Union", "East Corvel", BRANCH),
        ],
    ),
    (
        "Kenya Commercial Bank (KCB) is in Sudan. KCB Sudan's Rumbek branch office and the KCB Rumbek branch office are"
        " one.",
        [
            ("KCB Sudan's Rumbek branch office", "Kenya Commercial Bank", "Rumbek", BRANCH),
            ("KCB Rumbek branch office", "Kenya Commercial Bank", "Rumbek", BRANCH),
        ],
    ),
    (
        "The Governor of Nakuru met Cooperative Bank, Nakuru Branch; the Cooperative Bank of Kenya was glad.",
        [("Cooperative Bank, Nakuru Branch", "Cooperative Bank of Kenya", "Nakuru", BRANCH)],
    ),
    (
        "In Gaborone, Botswana, staff at Fellbank branches of Riverwalk and Industrial gave books.",
        [("Riverwalk", "Fellbank", "Riverwalk", BRANCH), ("Industrial", "Fellbank", "Industrial", BRANCH)],
    ),
    (
        "Notes are changed at Head Office, the Reserve Bank of Zimbabwe said.",
        [("Head Office", "Reserve Bank of Zimbabwe", None, HEAD)],
    ),
    # names of banks and insurers of America
    (
        "In Ohio, Fell & Durst Bank's Elm branch and Planters and Merchants State Bank's Oak branch taught savers.",
        [
            ("Fell & Durst Bank's Elm branch", "Fell & Durst Bank", "Elm", BRANCH),
            (
                "Planters and Merchants State Bank's Oak branch",
                "Planters and Merchants State Bank",
                "Oak",
                BRANCH,
            ),
        ],
    ),
    (
        "In Ohio, staff at the Liuvi office of Fellmo Mutual Insurance and of Durst Savings & Loan's Elm branch read.",
        [
            ("Liuvi office of Fellmo Mutual Insurance", "Fellmo Mutual Insurance", "Liuvi", BRANCH),
            ("Durst Savings & Loan's Elm branch", "Durst Savings & Loan", "Elm", BRANCH),
        ],
    ),
    (
        "In Ohio, the Elm branch of First National Bank of Durst and Bank of Liuvi's Oak branch read to pupils.",
        [
            ("Elm branch of First National Bank of Durst", "First National Bank of Durst", "Elm", BRANCH),
            ("Bank of Liuvi's Oak branch", "Bank of Liuvi", "Oak", BRANCH),
        ],
    ),
    (
        "In Ohio, Durst Bank, N.A.'s Elm branch read. On June 1st Durst Bank's Oak branch and 1st Fell Bank's Ash"
        " branch sang.",
        [
            ("Durst Bank, N.A.'s Elm branch", "Durst Bank", "Elm", BRANCH),
            ("Durst Bank's Oak branch", "Durst Bank", "Oak", BRANCH),
            ("1st Fell Bank's Ash branch", "1st Fell Bank", "Ash", BRANCH),
        ],
    ),
    (
        "In Ohio, First Heritage's Elm branch and the Oak office of State Farm planted trees.",
        [
            ("First Heritage's Elm branch", "First Heritage", "Elm", BRANCH),
            ("Oak office of State Farm", "State Farm", "Oak", BRANCH),
        ],
    ),
    # streets, saints and schools in a unit's name
    (
        "In the Philippines, BSP's Sto. Fellas branch and the Sta. Rosa branch sang.",
        [
            ("BSP's Sto. Fellas branch", "Bangko Sentral ng Pilipinas", "Sto. Fellas", BRANCH),
            ("Sta. Rosa branch", "Bangko Sentral ng Pilipinas", "Sta. Rosa", BRANCH),
        ],
    ),
    (
        "In Ohio, Fell Credit Union's St. Bede branch, its N. Durst St. branch and its 7th Avenue branch sang.",
        [
            ("Fell Credit Union's St. Bede branch", "Fell Credit Union", "St. Bede", BRANCH),
            ("N. Durst St. branch", "Fell Credit Union", "N. Durst St.", BRANCH),
            ("7th Avenue branch", "Fell Credit Union", "7th Avenue", BRANCH),
        ],
    ),
    (  # a street whose number is a word; the word before a branch's own is none
        "In Ohio, Fell Credit Union has a Fourth Avenue branch. Its Second Branch is small.",
        [("Fourth Avenue branch", "Fell Credit Union", "Fourth Avenue", BRANCH)],
    ),
    (  # a location of the bank that a sentence calls by its kind alone, and one of another body
        "In Ohio, Fell Credit Union sang. The credit union took tins at its Mill Road location. The club closed its"
        " Elm Road location.",
        [("Mill Road location", "Fell Credit Union", "Mill Road", BRANCH)],
    ),
    (  # a school's branch that is called by no more than its school
        "Fell Credit Union came to Ohio. The Branch at Quelsall High School opens at noon. The branch at Owlton High"
        " School is older, The Branch at Owlton lent.",
        [("Branch at Quelsall High School", "Fell Credit Union", "Quelsall High School", BRANCH)],
    ),
    (  # a sentence that ends in an address
        "In Ohio, Fell Credit Union met at 12 Durst St. Liuvi branch staff came.",
        [("Liuvi branch", "Fell Credit Union", "Liuvi", BRANCH)],
    ),
    (
        "In Ohio, Fell Credit Union runs the Otter's Den branch, the Sexton's Ford branch and the Central High School"
        " branch.",
        [
            ("Otter's Den branch", "Fell Credit Union", "Otter's Den", BRANCH),
            ("Sexton's Ford branch", "Fell Credit Union", "Sexton's Ford", BRANCH),
            ("Central High School branch", "Fell Credit Union", "Central High School", BRANCH),
        ],
    ),
    (  # a landform that is somebody's is one name; a bank's branch may be called by a longer one
        "Fell Credit Union taught forty at its St Clair and Quarrel's Cove branches.",
        [
            ("St Clair", "Fell Credit Union", "St Clair", BRANCH),
            ("Quarrel's Cove branches", "Fell Credit Union", "Quarrel's Cove", BRANCH),
        ],
    ),
    (
        "In Ohio, Fell Credit Union's Cove Road branch took in coats.",
        [("Fell Credit Union's Cove Road branch", "Fell Credit Union", "Cove Road", BRANCH)],
    ),
    (
        "In Ohio, Fell Credit Union's downtown Liuvi branch took in coats.",
        [("Fell Credit Union's downtown Liuvi branch", "Fell Credit Union", "downtown Liuvi", BRANCH)],
    ),
    (  # any of an area's branches is none
        "In Ohio, Fell Credit Union opened its fourth Durst County branch; stop at any participating Liuvi branch."
        " Every Elm branch helps, and the Durst County branch too.",
        [("Durst County branch", "Fell Credit Union", "Durst County", BRANCH)],
    ),
    (
        "In British Columbia, staff at the Burnaby Vancity credit union gave coats.",
        [("Burnaby Vancity credit union", "Vancity", "Burnaby", BRANCH)],
    ),
    (
        "In British Columbia, staff at the Burnaby Vancity bank account desk gave coats.",
        [("Burnaby Vancity", "Vancity", "Burnaby", BRANCH)],
    ),
    (
        "The Oughter office of Fell Credit Union in Ireland is open, the Headwater office and the Moy office not.",
        [
            ("Oughter office of Fell Credit Union", "Fell Credit Union", "Oughter", BRANCH),
            ("Headwater office", "Fell Credit Union", "Headwater", BRANCH),
            ("Moy office", "Fell Credit Union", "Moy", BRANCH),
        ],
    ),
    (
        "Kalahari Savings Bank sang in Botswana.\n\nFellmo Credit Union saved. The Serowe office visits schools.",
        [("Serowe office", "Fellmo Credit Union", "Serowe", BRANCH)],
    ),
    (
        "Students saw the bank's corporate office in Kilmarnock, Virginia; Bank of Fellmoor was glad.",
        [("corporate office", "Bank of Fellmoor", None, HEAD)],
    ),
    (
        "Manager of Fellmo Bank Kampala Ama Mensah said so in Uganda.",
        [("Fellmo Bank Kampala", "Fellmo Bank", "Kampala", BRANCH)],
    ),
    (
        "Postbank launches its Maputsoe branch: Lesotho PostBank was glad in Maseru.",
        [("Maputsoe branch", "Lesotho PostBank", "Maputsoe", BRANCH)],
    ),
    (
        "NMB Central Zone Manager Rehema Juma came to Dodoma, Tanzania; NMB bank gave desks.",
        [("NMB Central Zone", "NMB Bank", "Central", BRANCH)],
    ),
    (
        "The Federal Reserve Bank of St. Louis cut jobs; the St. Louis Bank said its Louisville branch office is old.",
        [("Louisville branch office", "Federal Reserve Bank of St. Louis", "Louisville", BRANCH)],
    ),
    (
        "In Kenya, the Sarit Centre Branch, the Cape Town branch and the Liuvi Mall branch of Fell Bank met.",
        [
            ("Sarit Centre Branch", "Fell Bank", "Sarit Centre", BRANCH),
            ("Cape Town branch", "Fell Bank", "Cape Town", BRANCH),
            ("Liuvi Mall branch of Fell Bank", "Fell Bank", "Liuvi Mall", BRANCH),
        ],
    ),
    (
        "OKC Branch is old: the Oklahoma City Branch of the Kansas City Fed has 100 years.",
        [
            ("OKC Branch", "Kansas City Fed", "Oklahoma City", BRANCH),
            ("Oklahoma City Branch of the Kansas City Fed", "Kansas City Fed", "Oklahoma City", BRANCH),
        ],
    ),
    (
        "THE NATIONAL Fell Pensions Authority (NFPA) in Ghana spoke of its head office and the Tamale, Kumasi and"
        " Takoradi Offices.",
        [
            ("head office", "NATIONAL Fell Pensions Authority", None, HEAD),
            ("Tamale", "NATIONAL Fell Pensions Authority", "Tamale", BRANCH),
            ("Kumasi", "NATIONAL Fell Pensions Authority", "Kumasi", BRANCH),
            ("Takoradi Offices", "NATIONAL Fell Pensions Authority", "Takoradi", BRANCH),
        ],
    ),
    (
        "In Zambia NATSAVE bank, Chavuma branch, opened.",
        [("Chavuma branch", "NATSAVE", "Chavuma", BRANCH)],
    ),
    (
        "The Agricultural Development Bank in Ghana said the Winneba Agency of the bank would grow.",
        [("Winneba Agency", "Agricultural Development Bank", "Winneba", BRANCH)],
    ),
]

NONE = [
    "Mr. Mukesh Osei Branch Head and Ms Neela K. Addo Branch Manager of Fell Bank came in Kenya.",
    "Wegagen Bank and Oromia opened branches in Ethiopia; Oromia's branch was blessed.",
    "Credit unions in Regina, Fellobank, Cupar and Drake, Saskatchewan, lost their office.",
    "Ecobank branches in Kumasi and Tamale, Ghana; Ecobank branches of the bank and the Union.",
    "The Huduma Service Centre in Kenya and the Kisumu Service Centre of the county met Equity Bank.",
    "The Mayor spoke at the credit union's office in Liuvi, Trinidad; Fell Credit Union was glad.",
    "In Nigeria the Enugu Zone of the church and the Head of Jos Zone, Ade Bello, met the union.",
    "NMB Bank met the head of Lake Zone Police Juma Abdi and the manager for Lake Zone Water Authority in Tanzania.",
    "Equity Bank and a Riverbank school met the head office of the party in Kenya.",
    "Equity Bank in Kenya has a hall near the headquarters of the central bank.",
    "Equity Bank in Kenya met the party's Youth mobilisation centre and the Resource Mobilization Centre.",
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_abroad(text, expected, read):
    assert read(text, "en") == expected


@pytest.mark.parametrize("text", NONE)
def test_no_branch_abroad(text, read):
    assert read(text, "en") == []
