"""BRANCH in native English: zones told by a post, offices in brackets, headlines; invented sentences."""

import pytest

SBI = "State Bank of India"
BRANCH, HEAD = "branch", "head_office"

CASES = [
    # the bank's part of the country, told by whose it is or by its manager
    (
        "Fell Bank gave desks in Tanzania. The bank's Tanga Zone Manager spoke; the North Lake Zone Manager left.",
        [("Tanga Zone", "Fell Bank", "Tanga", BRANCH), ("North Lake Zone", "Fell Bank", "North Lake", BRANCH)],
    ),
    # an office with its town, a post before it and who holds it behind it; without a post it is none
    (
        "In India AGM SBI RBO Nalbari Kamal Das spoke, and Regional Manager Canara Bank Regional Office Kannur Suresh"
        " Nair spoke. The guests of SBI LHO Patna Kamal Roy slept.",
        [
            ("SBI RBO Nalbari", "SBI", "Nalbari", BRANCH),
            ("Canara Bank Regional Office Kannur", "Canara Bank", "Kannur", BRANCH),
        ],
    ),
    # offices and units in letters, numbered offices, a principal office with its town
    (
        "In India, SBI AO Dibrugarh, Union Bank of India Regional Office 2 Pune and SBI Regional Office, Region-4,"
        " Jorhat taught. J&K Bank Business Unit Tangmarg sang; the SME Business Unit of SBI did not.",
        [
            ("SBI AO Dibrugarh", "SBI", "Dibrugarh", BRANCH),
            ("Union Bank of India Regional Office 2 Pune", "Union Bank of India", "Pune", BRANCH),
            ("SBI Regional Office, Region-4, Jorhat", "SBI", "Jorhat", BRANCH),
            ("J&K Bank Business Unit Tangmarg", "J&K Bank", "Tangmarg", BRANCH),
        ],
    ),
    (
        "In India the SBI Regional Office-2, Pune, taught, as did Canara Bank, Regional Office-III, Jorhat.",
        [
            ("SBI Regional Office-2, Pune", "SBI", "Pune", BRANCH),
            ("Canara Bank, Regional Office-III, Jorhat", "Canara Bank", "Jorhat", BRANCH),
        ],
    ),
    # a day, and how many people of a town
    ("At the SBI Regional Office 2, March 2022\nIn India, SBI sang.", [("SBI Regional Office", "SBI", None, BRANCH)]),
    (
        "In India the SBI Regional Office 40 Patna women, and the SBI Local Head Office 4 Pune women.",
        [("SBI Regional Office", "SBI", None, BRANCH), ("SBI Local Head Office", "SBI", None, BRANCH)],
    ),
    (
        "In Bangladesh Sonali Bank PLC, Principal Office, Jamalpur lent.",
        [("Sonali Bank PLC, Principal Office, Jamalpur", "Sonali Bank", "Jamalpur", BRANCH)],
    ),
    # a town of two names before a post that another name follows
    (
        "In the United States, Fell Bank taught; Morgan Hill Branch Manager Ann Lee spoke.",
        [("Morgan Hill Branch", "Fell Bank", "Morgan Hill", BRANCH)],
    ),
    # a bank's or office's town that owns a post; a person or thing that owns one is none
    (
        "NABARD Tinali's District Development Manager Anita Das and RBI Moreli's General Manager met the Reserve Bank"
        " of India Governor's Director and the SBI Chairman's Officer.",
        [
            ("NABARD Tinali", "NABARD", "Tinali", BRANCH),
            ("RBI Moreli", "Reserve Bank of India", "Moreli", BRANCH),
        ],
    ),
    ("In India NABARD Tinali's campaign began; SBI Student's Day Manager Ama Osei came.", []),
    (  # a known town of an office owns also what is no post
        "“Bring them,” said RBI Patna’s Anita Das as RBI Jaipur's van left in India; RBI India's Ravi Das sang. SBI"
        " Agra's pupils met SBI India's.",
        [
            ("RBI Patna", "Reserve Bank of India", "Patna", BRANCH),
            ("RBI Jaipur", "Reserve Bank of India", "Jaipur", BRANCH),
            ("SBI Agra", "SBI", "Agra", BRANCH),
        ],
    ),
    # a bank's or an office's region before a post that begins with "Bank"
    (
        "In the Philippines BSP Luzon Region Bank Officer Ana Cruz met BSP Mindanao Region Director Luz Reyes.",
        [
            ("BSP Luzon Region", "Bangko Sentral ng Pilipinas", "Luzon", BRANCH),
            ("BSP Mindanao Region", "Bangko Sentral ng Pilipinas", "Mindanao", BRANCH),
        ],
    ),
    # a bank's town before its chief's name without a comma; a name that begins like a town, and who holds a post
    (
        "The deputy director of RBI, Ranchi Tapan Mahto told women in India to save. DDM, NABARD, Bokaro Meera Soren"
        " spoke. The manager of Canara Bank, Kota Srinu Rao spoke. Regional director RBI, Mahto said so; Anil Das,"
        " Regional Director RBI, Dhanpur said no.",
        [
            ("RBI, Ranchi", "Reserve Bank of India", "Ranchi", BRANCH),
            ("NABARD, Bokaro", "NABARD", "Bokaro", BRANCH),
            ("RBI, Dhanpur", "Reserve Bank of India", "Dhanpur", BRANCH),
        ],
    ),
    # a side of an area that no table has behind a post and its bank; a building and a continent are none
    (
        "In India Anita Das, DDM, NABARD, South Moreli Hills told women to save. Ravi Das, Manager, Canara Bank, West"
        " Tinali, and Meera Das, Director, RBI, South Block, sang. NABARD, North Moreli Hills, is far; Anil Das,"
        " Manager, Canara Bank, South Asian markets, ate.",
        [
            ("NABARD, South Moreli Hills", "NABARD", "South Moreli Hills", BRANCH),
            ("Canara Bank, West Tinali", "Canara Bank", "West Tinali", BRANCH),
        ],
    ),
    # a head office behind a post and before its bank; one in a list is its neighbour's
    (
        "Rina Akter, DGM, Head Office, Pubali Bank, met Anis Khan, Head of Cards, Corporate Head Office, Fellmoor Bank"
        " PLC, in Dhaka. The guests were from Sonali Bank, Agrani Bank and a head office, Sonali Bank.",
        [
            ("Head Office, Pubali Bank", "Pubali Bank", None, HEAD),
            ("Corporate Head Office, Fellmoor Bank PLC", "Fellmoor Bank", None, HEAD),
        ],
    ),
    # the office of an ombudsman; a post behind an institution is no place
    (
        "In India an RBI Ombudsman read a Reserve Bank Ombudsman circular. At noon an RBI Ombudsman office in Patna met"
        " the RBI Ombudsman Office, Jaipur; the Ombudsman Office of the press in Agra came.",
        [
            ("RBI Ombudsman office", "Reserve Bank of India", "Patna", BRANCH),
            ("RBI Ombudsman Office, Jaipur", "Reserve Bank of India", "Jaipur", BRANCH),
        ],
    ),
    # a bank of one word that only its agents, accounts or the manager of a town tell
    (
        "In Papua New Guinea the trainer and Febank Mt Hagen manager Ann Kora came. A Tobank agent went to Tobank"
        " Goroka; Ulbank of the creek and Ulbank Goroka met.",
        [
            ("Febank Mt Hagen", "Febank", "Mt Hagen", BRANCH),
            ("Tobank Goroka", "Tobank", "Goroka", BRANCH),
        ],
    ),
    # words of a post beside "Office" elsewhere are no places
    (
        "Stanbic has a Regional Office. Pupils saw the Head Office with Stanbic Regional head Ama Osei, Stanbic Head of"
        " Cards Yaw Mensah and Stanbic Headley manager Tom Cole of the Headley Office.",
        [("Head Office", "Stanbic", None, HEAD), ("Stanbic Headley", "Stanbic", "Headley", BRANCH)],
    ),
    (
        "In India the Telangana Circle General Manager of Fell Bank spoke.",
        [("Telangana Circle", "Fell Bank", "Telangana", BRANCH)],
    ),
    (
        "Fell Bank at its Rajamahendravaram region planted trees in India.",
        [("Rajamahendravaram region", "Fell Bank", "Rajamahendravaram", BRANCH)],
    ),
    (
        "In India Fell Bank's Berhampur region met; of 188 branches the Berhampur region has 41. Ama Sen, CGM,"
        " State Bank of India, Odisha region, came.",
        [
            ("Fell Bank's Berhampur region", "Fell Bank", "Berhampur", BRANCH),
            ("Berhampur region", "Fell Bank", "Berhampur", BRANCH),
            ("State Bank of India, Odisha region", SBI, "Odisha", BRANCH),
        ],
    ),
    (
        "In India Fell Bank opened the Jabalpur Zonal Office; 12 branches of Jabalpur Zone were others' before.",
        [
            ("Jabalpur Zonal Office", "Fell Bank", "Jabalpur", BRANCH),
            ("Jabalpur Zone", "Fell Bank", "Jabalpur", BRANCH),
        ],
    ),
    # the word for the area's kind before who heads the office; who is a specialist there
    (
        "In Indonesia the Head of Bank Indonesia Office (BI) Jambi Province Rini Wulandari said so; the Head of the"
        " Bank Indonesia Office Riau Province Police Chief did not. OJK Malang Senior Research Specialist Rini came.",
        [
            ("Bank Indonesia Office (BI) Jambi Province", "Bank Indonesia", "Jambi", BRANCH),
            ("OJK Malang", "Otoritas Jasa Keuangan", "Malang", BRANCH),
        ],
    ),
    ("In Indonesia traders of the Bank Indonesia Office Riau Province Rini Wulandari came.", []),
    (
        "In Indonesia it rained.\nBank Indonesia Bali Province Holds Fair\nBank Indonesia Riau Province Police came.",
        [("Bank Indonesia Bali Province", "Bank Indonesia", "Bali", BRANCH)],
    ),
    # a group of a bank that is called by its branches is none
    (
        "FB Branch and Cash Operations Group Head Ama Osei met the Fell Bank Tema Branch and Agency Services Manager in"
        " Ghana.",
        [("Fell Bank Tema Branch", "Fell Bank", "Tema", BRANCH)],
    ),
    # what a headline's bank does, and a post in letters, are no part of the name
    (
        "Fell Bank Opens Kumasi Branch\n\nIn Ghana Fell Bank has a new branch.",
        [("Kumasi Branch", "Fell Bank", "Kumasi", BRANCH)],
    ),
    (
        "Fell Bank Opens Salem Office\n\nIn India Fell Bank has a new office.",
        [("Salem Office", "Fell Bank", "Salem", BRANCH)],
    ),
    (
        "In India AGM Kohima Branch, Partha Sen, met the Chief Manager (PR) ZO Raipur of Fell Bank.",
        [("Kohima Branch", "Fell Bank", "Kohima", BRANCH), ("ZO Raipur of Fell Bank", "Fell Bank", "Raipur", BRANCH)],
    ),
    (
        "In India the AGM (HRM&CSR) LHO Patna met Partha Sen, Chief Manager, RACC Salem, and SBI RASMEC Kohima.",
        [
            ("LHO Patna", "SBI", "Patna", BRANCH),
            ("RACC Salem", "SBI", "Salem", BRANCH),
            ("SBI RASMEC Kohima", "SBI", "Kohima", BRANCH),
        ],
    ),
    # the town of an office, and whose it is behind that
    (
        "In India the Regional Business Office (RBO) Kohima of the State Bank of India and the Divisional Office Imphal"
        " of LIC met the Regional Office Aizawl of the Ministry of Trade.",
        [
            (
                "Regional Business Office (RBO) Kohima of the State Bank of India",
                "State Bank of India",
                "Kohima",
                BRANCH,
            ),
            ("Divisional Office Imphal of LIC", "LIC", "Imphal", BRANCH),
        ],
    ),
    (
        "In India Ama Sen, Regional Head (Region-III), Zonal Business Office, Raipur, met the Zonal Head Office (ZHO)"
        " Silchar and the Chief Manager, Regional office Kasaragod, Fell Bank.",
        [
            ("Zonal Business Office, Raipur", "Fell Bank", "Raipur", BRANCH),
            ("Zonal Head Office (ZHO) Silchar", "Fell Bank", "Silchar", BRANCH),
            ("Regional office Kasaragod, Fell Bank", "Fell Bank", "Kasaragod", BRANCH),
        ],
    ),
    (
        "The Fell Department, CBN head office, Abuja, gave coins in Nigeria; CBN head office in Abuja is large.",
        [
            ("CBN head office, Abuja", "Central Bank of Nigeria", None, HEAD),
            ("CBN head office", "Central Bank of Nigeria", None, HEAD),
        ],
    ),
    # the letters of an office in its own language, between it and its area; not what a bracket only adds
    (
        "In Indonesia the Bank Indonesia Representative Office (KpB) of West Sumatra met traders.",
        [("Bank Indonesia Representative Office (KpB) of West Sumatra", "Bank Indonesia", "West Sumatra", BRANCH)],
    ),
    (
        "In Indonesia the OJK Regional Office (Main) of Bali met traders.",
        [("OJK Regional Office", "Otoritas Jasa Keuangan", None, BRANCH)],
    ),
    # a unit in brackets behind a post
    (
        "Fell Bank met in Bangladesh: Ama Sen, Executive Director (Bogura Office), Bangladesh Bank, and Tania Sen,"
        " Director (Head Office), Bangladesh Bank.",
        [("Bogura Office", "Bangladesh Bank", "Bogura", BRANCH), ("Head Office", "Bangladesh Bank", None, HEAD)],
    ),
    # an area with the word for its kind behind an office
    (
        "In Indonesia the head of KPw Bank Indonesia Maluku Province met the Representative Office of Bank Indonesia"
        " Bengkulu Province and OJK Jambi Province.",
        [
            ("KPw Bank Indonesia Maluku Province", "Bank Indonesia", "Maluku", BRANCH),
            ("Representative Office of Bank Indonesia Bengkulu Province", "Bank Indonesia", "Bengkulu", BRANCH),
            ("OJK Jambi Province", "Otoritas Jasa Keuangan", "Jambi", BRANCH),
        ],
    ),
    # the holder of a post behind the area, the office in letters before
    (
        "In Indonesia, head of KPw BI Bengkulu Province Dewi Lestari said OJK Jambi helped; OJK Maluku"
        " Province Police came.",
        [
            ("KPw BI Bengkulu Province", "Bank Indonesia", "Bengkulu", BRANCH),
            ("OJK Jambi", "Otoritas Jasa Keuangan", "Jambi", BRANCH),
        ],
    ),
    # what an office does in a headline
    (
        "OJK Jambi Reminds Traders of Loans\nIn Indonesia it did.",
        [("OJK Jambi", "Otoritas Jasa Keuangan", "Jambi", BRANCH)],
    ),
    ("OJK Jambi Offers Committee\nIn Indonesia it did. OJK Maluku Plain Talk Group met.", []),
    # an institution has the fullest name that the report gives it, without its corporate form
    (
        "In Jamaica Antilles Trust's Negril branch and Antilles Trust Bank's Lucea branch did.",
        [
            ("Antilles Trust's Negril branch", "Antilles Trust Bank", "Negril", BRANCH),
            ("Antilles Trust Bank's Lucea branch", "Antilles Trust Bank", "Lucea", BRANCH),
        ],
    ),
    (
        "In Ghana Sankofa Bank Limited met. FELLMO Bank came. The Ho branch of Fellmo Bank and the Kumasi branch of"
        " Sankofa Bank Limited are closed.",
        [
            ("Ho branch of Fellmo Bank", "Fellmo Bank", "Ho", BRANCH),
            ("Kumasi branch of Sankofa Bank Limited", "Sankofa Bank", "Kumasi", BRANCH),
        ],
    ),
    (
        "The National Bank for Agriculture and Rural Development (NABARD) met in India. NABARD Odisha came.",
        [("NABARD Odisha", "National Bank for Agriculture and Rural Development", "Odisha", BRANCH)],
    ),
    (
        "Lake Plains Credit Union in Canada cleaned up for the Yorkton Food Bank. The Canora Branch read.",
        [("Canora Branch", "Lake Plains Credit Union", "Canora", BRANCH)],
    ),
    # lists
    # a central bank in the town of its controller; a desk's office is none, a town's is one
    (
        "The Controller at CBN in Gusau, Ama Bello, and the Financial Controller of Zenith Bank in Kano, Musa Audu, met"
        " staff of the Central Bank of Nigeria in Bida.",
        [("CBN in Gusau", "Central Bank of Nigeria", "Gusau", BRANCH)],
    ),
    (
        "The Manager, Development Finance Office, CBN Akure, and the Consumer Education Office, CBN, met the Akure"
        " Office, CBN.",
        [
            ("CBN Akure", "Central Bank of Nigeria", "Akure", BRANCH),
            ("Akure Office, CBN", "Central Bank of Nigeria", "Akure", BRANCH),
        ],
    ),
    # a list behind the bank whose branches it names, or behind a clause that "the following" opens
    (
        "Coins are taken at the offices of the Bank of Uganda: Gulu, Jinja and Arua. They came from the branches of the"
        " Bank of Uganda in Kabale and Mbale: Monday, Friday.",
        [(town, "Bank of Uganda", town, BRANCH) for town in ("Gulu", "Jinja", "Arua")],
    ),
    (
        "The following KCB branches gave lessons: Kisii, Migori and Upper Thika. The following KCB branches sent staff:"
        " Ama Osei, Kofi Addo and Yaw Mensah. The following KCB offices open: Monday and Friday.",
        [(town, "KCB", town, BRANCH) for town in ("Kisii", "Migori", "Upper Thika")],
    ),
    (
        "The National Bank of Kenya will shrink. The four branches to be merged are Nakuru, Umoja, Kisii and Eldoret.",
        [(name, "National Bank of Kenya", name, BRANCH) for name in ("Nakuru", "Umoja", "Kisii", "Eldoret")],
    ),
    (
        "The Kumasi, Tamale and Zzonk outlets of Fell Bank opened in Ghana. All outlets are open.",
        [
            ("Kumasi", "Fell Bank", "Kumasi", "outlet"),
            ("Tamale", "Fell Bank", "Tamale", "outlet"),
            ("Zzonk outlets of Fell Bank", "Fell Bank", "Zzonk", "outlet"),
        ],
    ),
    # a region whose chief is the bank's, and the branch of a town whose society is named after it
    (
        "Fell Bank works in Ghana. The Area Manager, Volta Region, Kofi Boateng, came.",
        [("Volta Region", "Fell Bank", "Volta", BRANCH)],
    ),
    # the body behind the chief's name is the bank itself
    (  # a region in brackets behind the post, but not another body's
        "Fell Bank works in Ghana. The Regional Head (Volta Region) Kofi Boateng came, with the Regional Manager (Oti"
        " Region) of Fell Bank.",
        [("Volta Region", "Fell Bank", "Volta", BRANCH), ("Oti Region", "Fell Bank", "Oti", BRANCH)],
    ),
    (
        "Fell Bank works in Ghana. The Regional Manager (Volta Region) of the Water Board, Kofi Boateng, came, and the"
        " Regional Director (Oti Region), Ghana Roads.",
        [],
    ),
    # a head office called a centre, not a house of that name
    (
        "Ravi Sen, Deputy Head at Corporate Centre in Chennai, and Anil Das, Fell Bank Corporate Centre, met at"
        " Mill Corporate Centre in India.",
        [("Corporate Centre", "Fell Bank", None, HEAD), ("Fell Bank Corporate Centre", "Fell Bank", None, HEAD)],
    ),
    # a manager whose given name a bank bears too
    (
        "In Sri Lanka the Fell Bank Regional Manager, Uva Region, Sampath Perera, came.",
        [("Uva Region", "Fell Bank", "Uva", BRANCH)],
    ),
    (
        "Fell Bank works in Ghana. The Area Manager, Volta Region, Kofi Boateng, of Fell Bank, came.",
        [("Volta Region", "Fell Bank", "Volta", BRANCH)],
    ),
    (
        "Skipton Building Society met in Britain. The Skipton branch is new.",
        [("Skipton branch", "Skipton Building Society", "Skipton", BRANCH)],
    ),
    (
        "In the Philippines people met the Bangko Sentral ng Pilipinas (BSP-Tacloban).",
        [("Bangko Sentral ng Pilipinas (BSP-Tacloban)", "Bangko Sentral ng Pilipinas", "Tacloban", BRANCH)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_units(text, expected, read):
    assert read(text, "en") == expected


NONE = [
    "Fell Bank works in Ghana. The Northern Region Fire Commander and the Ashanti Region Manager of the Electricity"
    " Company came; its Eastern Region customers are many.",
    "In Tanzania it rained. In Kilimanjaro Region, Fell Bank gave 300 desks. Across the Lake Zone, Fell Bank grew.",
    "Fell Bank works in Kenya. In Mombasa Region, farmers sell maize. The Rift Valley Region Commissioner spoke.",
    "Fell Bank's three customers are Ama, Kofi and Kwame; the two branches in Ghana are Open and Busy.",
    # other bodies' regions and outlets
    "Fell Bank works in Ghana. Ama Osei, Regional Manager, Ashanti Region, of the Electricity Company, came.",
    "Fell Bank works in Ghana. The Area Manager, Volta Region, Ghana Water Company, came.",
    "Fell Bank works in Ghana. The Area Manager, Volta Region, Kofi Boateng, of the Zzonk Company, came.",
    "Fell Bank works in Ghana. The country said its Volta Region is rich.",
    "Fell Bank works in Ghana. The Accra, Tema and Kumasi outlets of MTN opened.",
    "Fell Bank works in Ghana. The Accra, Tema and Kumasi outlets of the supermarket opened.",
    "Fell Bank works in India. The Regional Office said so; a Manager (Loans Office) and a Director (Research) left.",
]


@pytest.mark.parametrize("text", NONE)
def test_none(text, read):
    assert read(text, "en") == []
