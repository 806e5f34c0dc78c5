"""BRANCH in English reports whose unit a place, a post or a list tells: invented sentences with their answers."""

import pytest

BRANCH, HEAD = "branch", "head_office"

CASES = [
    (
        "In Indonesia, OJK Maluku met the Fell Bank and the OJK Office of Banten.",
        [
            ("OJK Maluku", "Otoritas Jasa Keuangan", "Maluku", BRANCH),
            ("OJK Office of Banten", "Otoritas Jasa Keuangan", "Banten", BRANCH),
        ],
    ),
    (
        "In Papua New Guinea, Fellom Bank Finschhafen takes lessons to the coast.",
        [("Fellom Bank Finschhafen", "Fellom Bank", "Finschhafen", BRANCH)],
    ),
    (
        "In New Zealand, Ama Paki of the Te Kuiti Kiwibank met the staff at Masterton Kiwibank.",
        [
            ("Te Kuiti Kiwibank", "Kiwibank", "Te Kuiti", BRANCH),
            ("Masterton Kiwibank", "Kiwibank", "Masterton", BRANCH),
        ],
    ),
    # a town before a bank whose unit there the report tells; banks of streets; who manages one of a bank's houses
    (
        "Sandbury Metro Bank ran a quiz. Ama Osei, Sandbury Metro Bank Local Business Manager, led it at the Sandbury"
        " Metro Bank store in England. Metro Bank's Sandbury store is new.",
        [
            ("Sandbury Metro Bank", "Metro Bank", "Sandbury", BRANCH),
            ("Sandbury Metro Bank", "Metro Bank", "Sandbury", BRANCH),
            ("Sandbury Metro Bank store", "Metro Bank", "Sandbury", BRANCH),
            ("Metro Bank's Sandbury store", "Metro Bank", "Sandbury", BRANCH),
        ],
    ),
    (
        "In Scotland the Perth High Street TSB and Mill Lane Barclays lent rooms.",
        [
            ("Perth High Street TSB", "TSB", "Perth High Street", BRANCH),
            ("Mill Lane Barclays", "Barclays", "Mill Lane", BRANCH),
        ],
    ),
    ("In Scotland a fair along Perth High Street TSB will pay for began; off Mill Lane Barclays sang.", []),
    (
        "In Ireland Ama Osei (Quelsall Lloyds Bank Branch Manager) and Kofi Addo, Quellmoor Lloyds Bank branch"
        " manager, sang. Kofi Baishi (Former Lloyds Bank Branch Manager) left.",
        [
            ("Quelsall Lloyds Bank Branch", "Lloyds Bank", "Quelsall", BRANCH),
            ("Quellmoor Lloyds Bank branch", "Lloyds Bank", "Quellmoor", BRANCH),
        ],
    ),
    (
        "In Canada Kofi Addo, manager of the Royal Bank in Moncton, sang.",
        [("Royal Bank in Moncton", "Royal Bank", "Moncton", BRANCH)],
    ),
    (
        "In England the team of Fellom Bank's Leeds Commercial and Corporate Banking Centre sang.",
        [("Fellom Bank's Leeds Commercial and Corporate Banking Centre", "Fellom Bank", "Leeds", BRANCH)],
    ),
    ("In England Fellom Bank has taken its Penny Zone workshops to schools.", []),
    # an area of its own country before a regulator or central bank is its office's, also with the letters behind
    (
        "The head of the North Sulawesi Financial Services Authority (OJK) Sutarno said. Bali OJK Deputy Head Ayu Rai"
        " and Head of Central Java OJK Joko Widagdo came, and the Maluku OJK sent a van.",
        [
            (
                "North Sulawesi Financial Services Authority (OJK)",
                "Financial Services Authority",
                "North Sulawesi",
                BRANCH,
            ),
            ("Bali OJK", "Financial Services Authority", "Bali", BRANCH),
            ("Central Java OJK", "Financial Services Authority", "Central Java", BRANCH),
            ("Maluku OJK", "Financial Services Authority", "Maluku", BRANCH),
        ],
    ),
    (
        "In Bali OJK met youths. From Malang OJK went on, and the van of the Bali OJK Road School came. JAKARTA OJK"
        " Director Ayu Wirata met the Jamaica OJK and the Kumasi OJK. The Moor Financial Services"
        " Authority of Samoa joined.",
        [],
    ),
    ("In Indonesia the Ambon OJK Squad sang, and the Malang OJK Van left for the Malang OJK museum.", []),
    # a town that is part of a bank's name in words, its letters behind
    ("The clerks of the Bank of Montreal BMO came to a school in Canada.", []),
    # a town before a bank's whole name or behind it, where pupils are taken there
    (
        "In England the class was invited by the Ludlow Barclays Bank, went to the Telford HSBC and thanked the"
        " Stafford Lloyds Bank. It took a trip to the NatWest in Shrewsbury.",
        [
            ("Ludlow Barclays Bank", "Barclays Bank", "Ludlow", BRANCH),
            ("Telford HSBC", "HSBC", "Telford", BRANCH),
            ("Stafford Lloyds Bank", "Lloyds Bank", "Stafford", BRANCH),
            ("NatWest in Shrewsbury", "NatWest", "Shrewsbury", BRANCH),
        ],
    ),
    (
        "In England we went to NatWest in Shrewsbury, which thanked the Ireland AIB and visited the Leeds HSBC"
        " Marathon. The England Lloyds Bank fund was new.",
        [],
    ),
    # the houses that a bank is said to be made of
    (
        "Nedbank gave books. We are made up of four branches being Worcester, Paarl, Ceres and Robertson.",
        [(town, "Nedbank", town, BRANCH) for town in ("Worcester", "Paarl", "Ceres", "Robertson")],
    ),
    ("Nedbank said two branches being shut are to stay.", []),
    # a list of one bank's units, some in towns that no table knows
    (
        "In Zambia, gifts came to the school, Zanaco Ndola; the Quell club, Zanaco Quell Road; the ward, Zanaco Choma;"
        " and the home, Zanaco Old Quella. Fellmo Bank Quellu; Zanaco Champions.",
        [
            ("Zanaco Ndola", "Zanaco", "Ndola", BRANCH),
            ("Zanaco Quell Road", "Zanaco", "Quell Road", BRANCH),
            ("Zanaco Choma", "Zanaco", "Choma", BRANCH),
            ("Zanaco Old Quella", "Zanaco", "Old Quella", BRANCH),
        ],
    ),
    (
        "In Zambia, gifts came to the school, Zanaco Ndola; the Quell club, Zanaco Quell Road. Zanaco Quellu; Zanaco"
        " Champions.",
        [
            ("Zanaco Ndola", "Zanaco", "Ndola", BRANCH),
            ("Zanaco Quell Road", "Zanaco", "Quell Road", BRANCH),
            ("Zanaco Quellu", "Zanaco", "Quellu", BRANCH),
        ],
    ),
    (
        "In Zambia, gifts came to the school, Zanaco Ndola; the Quell club, Zanaco Quell Road; Zanaco Champions.",
        [("Zanaco Ndola", "Zanaco", "Ndola", BRANCH)],
    ),
    (
        "In Zambia, the Ndola Zanaco service manager wrote to Choma Zanaco Branch Supervisor Kangwa Banda.",
        [
            ("Ndola Zanaco", "Zanaco", "Ndola", BRANCH),
            ("Choma Zanaco Branch", "Zanaco", "Choma", BRANCH),
        ],
    ),
    ("In Kitwe Zanaco manager Kangwa Banda spoke in Zambia; Kitwe Zanaco Managing Director Ama Addo left.", []),
    (  # a headline begins with a town and its bank
        "Te Kuiti Kiwibank staff teach savers\n\nIn New Zealand it was a good day.",
        [("Te Kuiti Kiwibank", "Kiwibank", "Te Kuiti", BRANCH)],
    ),
    (
        "Masterton Town Kiwibank To Run Savings Week\n\nIn New Zealand it was a good day.",
        [("Masterton Town Kiwibank", "Kiwibank", "Masterton Town", BRANCH)],
    ),
    (  # a region bears the town's name, and the town's word is told
        "Tipperary Town AIB To Run Savings Week\n\nIn Ireland it was a good day.",
        [("Tipperary Town AIB", "AIB", "Tipperary Town", BRANCH)],
    ),
    ("Tipperary AIB To Run Savings Week\n\nIn Ireland it was a good day.", []),
    ("Masterton Kiwibank to cut jobs. It said so in New Zealand.", []),
    (  # the branch in the town is another bank's
        "Guests from the Quelmoor Kiwibank came to ANZ Owlmere Branch in New Zealand.",
        [("ANZ Owlmere Branch", "ANZ", "Owlmere", BRANCH)],
    ),
    (  # a town that the report calls a branch by, before its bank
        "A Quelmoor Kiwibank quiz brought the books. Ama Paki, Quelmoor Branch Manager, asked in New Zealand.",
        [
            ("Quelmoor Kiwibank", "Kiwibank", "Quelmoor", BRANCH),
            ("Quelmoor Branch", "Kiwibank", "Quelmoor", BRANCH),
        ],
    ),
    (
        "Quelmoor Kiwibank Book Quiz\n\nThe Quelmoor branch of Kiwibank met in New Zealand.",
        [
            ("Quelmoor Kiwibank", "Kiwibank", "Quelmoor", BRANCH),
            ("Quelmoor branch of Kiwibank", "Kiwibank", "Quelmoor", BRANCH),
        ],
    ),
    (
        "Quelmoor Kiwibank Cup\n\nThe Quelmoor branch of Kiwibank met in New Zealand.",
        [("Quelmoor branch of Kiwibank", "Kiwibank", "Quelmoor", BRANCH)],
    ),
    (
        "In Quelmoor Kiwibank gave the Quelmoor Kiwibank Cup. Fellton Kiwibank and the Quelmoor branch met in Fellton.",
        [("Quelmoor branch", "Kiwibank", "Quelmoor", BRANCH)],
    ),
    (
        "In Scotland, Ama Bello, branch manager of Fellmakers' Bank Old Hill, cut the ribbon.",
        [("Fellmakers' Bank Old Hill", "Fellmakers' Bank", "Old Hill", BRANCH)],
    ),
    (
        "In Ghana, the Bank of Ghana Hohoe and Swedru agencies met the Elubo and Denu Agencies of the Bank of Ghana.",
        [
            ("Bank of Ghana Hohoe", "Bank of Ghana", "Hohoe", BRANCH),
            ("Swedru agencies", "Bank of Ghana", "Swedru", BRANCH),
            ("Elubo", "Bank of Ghana", "Elubo", BRANCH),
            ("Denu Agencies of the Bank of Ghana", "Bank of Ghana", "Denu", BRANCH),
        ],
    ),
    (
        "In Ghana, Fidelity Bank has three branches – Hohoe, Keta and Tamale – in all.",
        [(name, "Fidelity Bank", name, BRANCH) for name in ("Hohoe", "Keta", "Tamale")],
    ),
    # in brackets behind the unit word; with more than names in them, or countries, they list no units
    (
        "In Kenya, Equity Bank Nyeri Branch has two of our sub-branches (Embu and Meru).",
        [("Equity Bank Nyeri Branch", "Equity Bank", "Nyeri", BRANCH)]
        + [(name, "Equity Bank", name, BRANCH) for name in ("Embu", "Meru")],
    ),
    (
        "In Kenya, Equity Bank Nyeri Branch has two sub-branches (Embu and Meru by the road).",
        [("Equity Bank Nyeri Branch", "Equity Bank", "Nyeri", BRANCH)],
    ),
    (
        "In Kenya, Equity Bank Nyeri Branch praised its branches (Rwanda and Uganda).",
        [("Equity Bank Nyeri Branch", "Equity Bank", "Nyeri", BRANCH)],
    ),
    (
        "In Kenya, Equity Bank sent its Head of Rift Valley Region, Peter Rono, to the Kisumu or Eldoret branches.",
        [
            ("Kisumu", "Equity Bank", "Kisumu", BRANCH),
            ("Eldoret branches", "Equity Bank", "Eldoret", BRANCH),
        ],
    ),
    (
        "In Bangladesh, the head of the Bogura Office, Bangladesh Bank, met the Manager, Khulna Branch, Fell Bank.",
        [
            ("Bogura Office, Bangladesh Bank", "Bangladesh Bank", "Bogura", BRANCH),
            ("Khulna Branch, Fell Bank", "Fell Bank", "Khulna", BRANCH),
        ],
    ),
    (
        "In India, the Regional Office, Guwahati of M/s National Insurance Company and the zonal office, Patna of the"
        " bank met. Canara Bank and its customers, met at head office, were glad.",
        [
            (
                "Regional Office, Guwahati of M/s National Insurance Company",
                "National Insurance Company",
                "Guwahati",
                BRANCH,
            ),
            ("zonal office, Patna", "National Insurance Company", "Patna", BRANCH),
            ("head office", "Canara Bank", None, HEAD),
        ],
    ),
    (
        "In the U.S., the Detroit branch of the Chicago Federal Reserve met the Detroit Fed branch and the Chicago"
        " office.",
        [
            ("Detroit branch of the Chicago Federal Reserve", "Chicago Federal Reserve", "Detroit", BRANCH),
            ("Detroit Fed branch", "Chicago Federal Reserve", "Detroit", BRANCH),
            ("Chicago office", "Chicago Federal Reserve", "Chicago", BRANCH),
        ],
    ),
    (
        "In the Philippines, the Development Bank of the Philippines-Davao branch gave seeds.",
        [
            (
                "Development Bank of the Philippines-Davao branch",
                "Development Bank of the Philippines",
                "Davao",
                BRANCH,
            )
        ],
    ),
    (
        "In Uganda, the National Social Security Fund helped. The Fund's Masindi branch gave out 200 books.",
        [("Masindi branch", "National Social Security Fund", "Masindi", BRANCH)],
    ),
    (
        "In Kenya, the Kakamega Standard Chartered Bank Branch is open, as is the Westpac Timaru shop.",
        [
            ("Kakamega Standard Chartered Bank Branch", "Standard Chartered Bank", "Kakamega", BRANCH),
            ("Westpac Timaru shop", "Westpac", "Timaru", BRANCH),
        ],
    ),
    (
        "In India, the Hassan-based Fellom Bank opened its Kolkata branch and the 'Fell Centre' branch.",
        [
            ("Kolkata branch", "Fellom Bank", "Kolkata", BRANCH),
            ("Fell Centre' branch", "Fellom Bank", "Fell Centre", BRANCH),
        ],
    ),
    (
        "In Sri Lanka, the Central Bank Regional Office is open; the Central Bank opened the Regional Office, Jaffna"
        " and Regional Office-Matara.",
        [
            ("Central Bank Regional Office", "Central Bank of Sri Lanka", None, BRANCH),
            ("Regional Office, Jaffna", "Central Bank of Sri Lanka", "Jaffna", BRANCH),
            ("Regional Office-Matara", "Central Bank of Sri Lanka", "Matara", BRANCH),
        ],
    ),
]

FORMS = [
    (
        "Press Release OJK Office of Banten\n\nIn Indonesia, the Director of PT Bank Maluku Ama Siti met OJK Banten.",
        [
            ("OJK Office of Banten", "Otoritas Jasa Keuangan", "Banten", BRANCH),
            ("OJK Banten", "Otoritas Jasa Keuangan", "Banten", BRANCH),
        ],
    ),
    (
        "In Bangladesh, Fellom Commercial Bank PLC, Netrokona Branch met. For Fellom Commercial Bank Sylhet Branch it"
        " was new.",
        [
            ("Fellom Commercial Bank PLC, Netrokona Branch", "Fellom Commercial Bank", "Netrokona", BRANCH),
            ("Fellom Commercial Bank Sylhet Branch", "Fellom Commercial Bank", "Sylhet", BRANCH),
        ],
    ),
    # the second town of those who lead or staff the houses in both; countries, customers and bare towns are none
    (
        "In England Ann Hill, branch manager at Fellmoor Building Society in Bolton and Preston, sang.",
        [
            ("Fellmoor Building Society in Bolton", "Fellmoor Building Society", "Bolton", BRANCH),
            ("Preston", "Fellmoor Building Society", "Preston", BRANCH),
        ],
    ),
    (
        "In Ohio, Ann Hill and Bo Lyon, from Fellmoor Bank in Henderson and Quelsall, read to us.",
        [
            ("Fellmoor Bank in Henderson", "Fellmoor Bank", "Henderson", BRANCH),
            ("Quelsall", "Fellmoor Bank", "Quelsall", BRANCH),
        ],
    ),
    (
        "In England Ann Hill, branch manager at Fellmoor Building Society in Bolton and Preston police, sang.",
        [("Fellmoor Building Society in Bolton", "Fellmoor Building Society", "Bolton", BRANCH)],
    ),
    (
        "Ann Hill, from Fellmoor Bank in Kenya and Uganda, sang; customers of Fellmoor Bank in Bolton and Preston,"
        " said Bo, hum; Ann Hill, from Fellmoor Bank in Henderson and Bo Lyon, said no.",
        [],
    ),
]

NONE = [
    "In the U.S., First National Bank Alaska met Fellom Bank Delaware.",
    "In New Zealand, the run was held at Wellington ANZ Centre with the Dunedin Westpac Stadium.",
    "In Ghana, three branches – the judiciary, Parliament and the executive – met Fidelity Bank.",
    "In Zambia, the regional office, Ndola of the ministry met Fell Bank, as in Ndola Fell Bank knows.",
    "In Kenya, the Kisumu and Nakuru agencies of the ministry met KCB Bank.",
]


@pytest.mark.parametrize(("text", "expected"), CASES + FORMS)
def test_units_told_by_what_stands_around(text, expected, read):
    assert read(text, "en") == expected


@pytest.mark.parametrize("text", NONE)
def test_no_unit(text, read):
    assert read(text, "en") == []
