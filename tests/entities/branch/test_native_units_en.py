"""Native English branches in further wordings."""

import pytest

PBOC, RBI = "中国人民银行", "Reserve Bank of India"
LIC = "Life Insurance Corporation of India"
TOLD_BSC = "State Bank of Pakistan Banking Services Corporation"
CBN = "Central Bank of Nigeria"
BRANCH = "branch"

CASES = [
    # a bank's name that goes on behind one of the table's
    (
        "Peoples Bank & Trust Company's Troy Branch in Missouri gave books.",
        [("Peoples Bank & Trust Company's Troy Branch", "Peoples Bank & Trust Company", "Troy", BRANCH)],
    ),
    (
        "Union Bank & Trust's Kearney branch and First Fells Bank & Trust's Kokomo branch met in Indiana.",
        [
            ("Union Bank & Trust's Kearney branch", "Union Bank & Trust", "Kearney", BRANCH),
            ("First Fells Bank & Trust's Kokomo branch", "First Fells Bank & Trust", "Kokomo", BRANCH),
        ],
    ),
    # a bank by its own name that is another's branch, and no longer name
    (
        "Sorrel Lake Bank, a branch of Fell Trust Bank, opened in Ohio. Ask at Sorrel Lake Bank or at the Sorrel Lake"
        " Bank Arena.",
        [
            ("Sorrel Lake Bank", "Fell Trust Bank", "Sorrel Lake", BRANCH),
            ("Sorrel Lake Bank", "Fell Trust Bank", "Sorrel Lake", BRANCH),
        ],
    ),
    ("Sorrel Lake Bank, a member of Fell Trust Bank, met in Ohio.", []),
    # a lender whose name ends like a unit's, and a word for pupils before the unit
    (
        "Alberta Treasury Branches met in Canada. The Alberta Treasury Branch sings at the Olds branch of ATB"
        " Financial.",
        [("Olds branch of ATB Financial", "ATB Financial", "Olds", BRANCH)],
    ),
    (
        "In Canada the Junior ATB pupils run a Junior branch. ATB Financial has an Olds branch; Olds ATB staff came.",
        [("Olds branch", "ATB Financial", "Olds", BRANCH), ("Olds ATB", "ATB Financial", "Olds", BRANCH)],
    ),
    (
        "Fellmoor Savings Bank, Ltd., Liuxi Branch taught traders.",
        [("Fellmoor Savings Bank, Ltd., Liuxi Branch", "Fellmoor Savings Bank", "Liuxi", BRANCH)],
    ),
    (
        "Staff of the Old Mill Road branch of Liuxi Credit Union answered questions.",
        [("Old Mill Road branch of Liuxi Credit Union", "Liuxi Credit Union", "Old Mill Road", BRANCH)],
    ),
    (  # a street names an office in small letters; the classes of a school
        "Anna Reid spoke for the First Fells Bank, Harbor Lane office in Duluth.",
        [("First Fells Bank, Harbor Lane office", "First Fells Bank", "Harbor Lane", BRANCH)],
    ),
    ("She thanked the First Fells Bank, Harbor Lane traders and others.", []),
    # the home office of a firm in the United States, but no ministry and no desk at home
    (
        "Pupils in Ohio saw the Fellmoor Mutual Tulsa home office, as did the Omaha home office of Fell Savings Bank.",
        [
            ("Fellmoor Mutual Tulsa home office", "Fellmoor Mutual", None, "head_office"),
            ("Omaha home office of Fell Savings Bank", "Fell Savings Bank", None, "head_office"),
        ],
    ),
    (
        "In England, Fell Bank, the Home Office and the police met; Ann Hill writes for Fell Bank in her home office.",
        [],
    ),
    # a broker that bears a person's name
    (
        "In Ohio the Edward Jones Canton branch gave 40 books to its Edward Jones home office.",
        [
            ("Edward Jones Canton branch", "Edward Jones", "Canton", BRANCH),
            ("Edward Jones home office", "Edward Jones", None, "head_office"),
        ],
    ),
    (
        "In Ohio, Fell Bank heard Edward Jones, 41, and its Canton branch met Edward Jones.",
        [("Canton branch", "Fell Bank", "Canton", BRANCH)],
    ),
    # how many heads or teams of units there are
    ("Over 300 Fellmoor Trust branch teams and all Fell Mutual branch managers in Ohio gave food.", []),
    (
        "In Ohio three Canton branch volunteers of Fell Bank and the Dayton branch managers gave food.",
        [("Canton branch", "Fell Bank", "Canton", BRANCH), ("Dayton branch", "Fell Bank", "Dayton", BRANCH)],
    ),
    # a bank that is called without its "Bank"; one whose name is one word
    (
        "Owlton National Bank gave bags: the Liuxi branch of Owlton National and Owlton National's Ho branch.",
        [
            ("Liuxi branch of Owlton National", "Owlton National Bank", "Liuxi", BRANCH),
            ("Owlton National's Ho branch", "Owlton National Bank", "Ho", BRANCH),
        ],
    ),
    (
        "First Owlton Bank met City National Bank: the Ho branch of First Owlton, the Liuxi branch of City National.",
        [
            ("Ho branch of First Owlton", "First Owlton Bank", "Ho", BRANCH),
            ("Liuxi branch of City National", "City National Bank", "Liuxi", BRANCH),
        ],
    ),
    (
        "OwlBank - Duluth\nWe met at our Hibbing branch in Minnesota, and the Owlton branch joined.",
        [("Hibbing branch", "OwlBank", "Hibbing", BRANCH), ("Owlton branch", "OwlBank", "Owlton", BRANCH)],
    ),
    (
        "First Fells Bank gave tins to the FoodBank and its EasyBank app; the Hibbing branch helped.",
        [("Hibbing branch", "First Fells Bank", "Hibbing", BRANCH)],
    ),
    # how a sentence begins is no member of a list
    (
        "First Fells Bank is glad. Locally, Duluth and Hibbing branches met. Statewide, New York State branches met.",
        [
            ("Duluth", "First Fells Bank", "Duluth", BRANCH),
            ("Hibbing branches", "First Fells Bank", "Hibbing", BRANCH),
        ],
    ),
    # an institution with its article in a capital; an office said to be a bank's, and what it shows of one beside it
    (
        "The Harbor Lane Branch of The First Fells Bank gave bags.",
        [("Harbor Lane Branch of The First Fells Bank", "First Fells Bank", "Harbor Lane", BRANCH)],
    ),
    (
        "First Fells Bank's Duluth bank office took 12 bags; the Oxbow office, 20 bags.",
        [
            ("First Fells Bank's Duluth bank office", "First Fells Bank", "Duluth", BRANCH),
            ("Oxbow office", "First Fells Bank", "Oxbow", BRANCH),
        ],
    ),
    ("First Fells Bank has a bank office in Duluth. The World Bank office met; the Waiting office is a house.", []),
    # an agency called by the town that stands behind the insurer's name elsewhere; one of nobody told
    (
        "Ann Fell of NFU Mutual Quelford met pupils in England. Staff at the Quelford agency chose the hospice.",
        [
            ("NFU Mutual Quelford", "NFU Mutual", "Quelford", BRANCH),
            ("Quelford agency", "NFU Mutual", "Quelford", BRANCH),
        ],
    ),
    ("Ann Fell of NFU Mutual met pupils in England. Staff at the Quelford agency sold houses.", []),
    # agencies and offices of the only central bank by their towns; other bodies', its country's, another bank beside it
    (
        "Bank of Ghana went out in Accra. The Bolgatanga Agency and the Wa Office will hold talks in August.",
        [
            ("Bolgatanga Agency", "Bank of Ghana", "Bolgatanga", BRANCH),
            ("Wa Office", "Bank of Ghana", "Wa", BRANCH),
        ],
    ),
    (
        "Bank of Ghana went out in Accra. The News Agency and the Post Office will hold talks. The Ghana Office said"
        " so. The Tamale Office of the police came.",
        [],
    ),
    ("Bank of Ghana met Fell Rural Bank in Accra. The Bolgatanga Agency and the Wa Office held talks.", []),
    (
        "Riverbend Credit Union met. The Riverbend Credit Union Hadley Middle and High School Branch has tellers.",
        [
            (
                "Riverbend Credit Union Hadley Middle and High School Branch",
                "Riverbend Credit Union",
                "Hadley Middle and High School",
                BRANCH,
            )
        ],
    ),
    (
        "The Goroka branch of Blue Hills Savings and Loan Society opened its vault.",
        [
            (
                "Goroka branch of Blue Hills Savings and Loan Society",
                "Blue Hills Savings and Loan Society",
                "Goroka",
                BRANCH,
            )
        ],
    ),
    (
        "In Zambia the Zamrise Mongu Branch taught farmers.",
        [("Zamrise Mongu Branch", "Zamrise", "Mongu", BRANCH)],
    ),
    # a town that is a word elsewhere ends a name
    ("The Raymond Terrace Branch opened.", [("Raymond Terrace Branch", None, "Raymond Terrace", BRANCH)]),
    (
        "Nora Webb, branch manager at Barclays Potterdale, helps. Ask Barclays bank for a large sum.",
        [("Barclays Potterdale", "Barclays", "Potterdale", BRANCH)],
    ),
    (
        "The Central Bank of Nigeria (CBN), Awka Branch, received the pupils.",
        [("Central Bank of Nigeria (CBN), Awka Branch", "Central Bank of Nigeria", "Awka", BRANCH)],
    ),
    (
        "The Bank of Zambia (BoZ) Regional Office in Ndola was open, and the BoZ Regional Office, Ndola, gave coins.",
        [
            ("Bank of Zambia (BoZ) Regional Office", "Bank of Zambia", "Ndola", BRANCH),
            ("BoZ Regional Office, Ndola", "Bank of Zambia", "Ndola", BRANCH),
        ],
    ),
    (
        "State Bank of Pakistan Banking Services Corporation (SBP BSC) Multan and SBP-BSC Office Faisalabad met.",
        [
            ("State Bank of Pakistan Banking Services Corporation (SBP BSC) Multan", TOLD_BSC, "Multan", BRANCH),
            ("SBP-BSC Office Faisalabad", TOLD_BSC, "Faisalabad", BRANCH),
        ],
    ),
    (
        "Chief Manager State Bank of Pakistan, Dera Ismail Khan Rehan Gul gave prizes.",
        [("State Bank of Pakistan, Dera Ismail Khan", "State Bank of Pakistan", "Dera Ismail Khan", BRANCH)],
    ),
    (
        "The Nepal Rastra Bank Birgunj Office gave books.",
        [("Nepal Rastra Bank Birgunj Office", "Nepal Rastra Bank", "Birgunj", BRANCH)],
    ),
    (
        "Rastra Bank Birgunj opened two counters, and Rashtra Bank Pokhara one.",
        [
            ("Rastra Bank Birgunj", "Nepal Rastra Bank", "Birgunj", BRANCH),
            ("Rashtra Bank Pokhara", "Nepal Rastra Bank", "Pokhara", BRANCH),
        ],
    ),
    (
        "The Reserve Bank of India told us that the Reserve Bank's Bhopal office is open.",
        [("Reserve Bank's Bhopal office", RBI, "Bhopal", BRANCH)],
    ),
    (
        "The Miami Branch of the Federal Reserve Bank of Atlanta, the St. Louis Fed's Memphis Branch and the Federal"
        " Reserve Bank of Kansas City – Denver Branch hosted teachers.",
        [
            ("Miami Branch of the Federal Reserve Bank of Atlanta", "Federal Reserve Bank of Atlanta", "Miami", BRANCH),
            ("St. Louis Fed's Memphis Branch", "St. Louis Fed", "Memphis", BRANCH),
            (
                "Federal Reserve Bank of Kansas City – Denver Branch",
                "Federal Reserve Bank of Kansas City",
                "Denver",
                BRANCH,
            ),
        ],
    ),
    (
        "The Reserve Bank of Fiji's Northern office and Westpac Fiji's Nadi branch joined.",
        [
            ("Reserve Bank of Fiji's Northern office", "Reserve Bank of Fiji", "Northern", BRANCH),
            ("Westpac Fiji's Nadi branch", "Westpac Fiji", "Nadi", BRANCH),
        ],
    ),
    (
        "Lloyds TSB's Ely branch, Quelton Lloyds TSB and the An Post Ely branch held clinics in Quelton.",
        [
            ("Lloyds TSB's Ely branch", "Lloyds TSB", "Ely", BRANCH),
            ("An Post Ely branch", "An Post", "Ely", BRANCH),
        ],
    ),
    (
        "Nationwide's Ely branch and Fellbank's Half Way Tree branch held clinics.",
        [
            ("Nationwide's Ely branch", "Nationwide", "Ely", BRANCH),
            ("Fellbank's Half Way Tree branch", "Fellbank", "Half Way Tree", BRANCH),
        ],
    ),
    (
        "Regional Office of Bank of Baroda, Surat, and Baroda UP Bank Regional Office Ballia held camps.",
        [
            ("Regional Office of Bank of Baroda, Surat", "Bank of Baroda", "Surat", BRANCH),
            ("Baroda UP Bank Regional Office Ballia", "Baroda UP Bank", "Ballia", BRANCH),
        ],
    ),
    (
        "Cooperative Development Authority Region VIII Office wrote; the Regional Director of CDA Region VIII came.",
        [
            (
                "Cooperative Development Authority Region VIII Office",
                "Cooperative Development Authority",
                "Region VIII",
                BRANCH,
            ),
            ("CDA Region VIII", "Cooperative Development Authority", "Region VIII", BRANCH),
        ],
    ),
    (
        "The branch manager at Barclays Fellwick spoke in Fellwick, and NatWest Penrith sent staff.",
        [("Barclays Fellwick", "Barclays", "Fellwick", BRANCH), ("NatWest Penrith", "NatWest", "Penrith", BRANCH)],
    ),
    (
        "The staff of the Aldermere branch of the Fen and Fell Building Society came.",
        [
            (
                "Aldermere branch of the Fen and Fell Building Society",
                "Fen and Fell Building Society",
                "Aldermere",
                BRANCH,
            )
        ],
    ),
    (
        "In Jamaica the National Commercial Bank (NCB) trained tellers, and NCB's Montego Bay branch gave a talk.",
        [("NCB's Montego Bay branch", "National Commercial Bank", "Montego Bay", BRANCH)],
    ),
    (
        "In the Philippines, the LANDBANK Zamboanga Lending Center met borrowers.",
        [("LANDBANK Zamboanga Lending Center", "LANDBANK", "Zamboanga", BRANCH)],
    ),
    (
        "First Citizens of Trinidad and Tobago spoke at the bank's Liuxi office, not its Real Estate office.",
        [("Liuxi office", "First Citizens", "Liuxi", BRANCH)],
    ),
    (
        "In India the Punjab National Bank's Guwahati Zonal Office walked. PNB Zonal Office staff came.",
        [
            ("Punjab National Bank's Guwahati Zonal Office", "Punjab National Bank", "Guwahati", BRANCH),
            ("PNB Zonal Office", "Punjab National Bank", "Guwahati", BRANCH),
        ],
    ),
    ("In Sri Lanka the HNB Officer in Charge of Sustainability came.", []),
    ("Bank Examiner at the Reserve Bank of Zimbabwe, David Zama revealed it.", []),
    (
        "Titonka State Bank of Iowa met. Its Forest City branch and Iowa Trust and Savings Bank's Centerville office"
        " came with the Liuxi Branch of Nebraska Bank and Trust.",
        [
            ("Forest City branch", "Titonka State Bank", "Forest City", BRANCH),
            ("Iowa Trust and Savings Bank's Centerville office", "Iowa Trust and Savings Bank", "Centerville", BRANCH),
            ("Liuxi Branch of Nebraska Bank and Trust", "Nebraska Bank and Trust", "Liuxi", BRANCH),
        ],
    ),
    (
        "Canara Bank Kalpetta Extension Counter and LIC Guntur Unit Office came; a High School CU Branch is none.",
        [
            ("Canara Bank Kalpetta Extension Counter", "Canara Bank", "Kalpetta", BRANCH),
            ("LIC Guntur Unit Office", "LIC", "Guntur", BRANCH),
        ],
    ),
    (
        "The Central Bank of Kenya (CBK) has the CBK Kisii Centre. The CBK Nairobi Trade Centre is a hall.",
        [
            ("CBK Kisii Centre", "Central Bank of Kenya", "Kisii", BRANCH),
        ],
    ),
    (
        "The Chongqing Management Department of the People's Bank of China answered questions.",
        [("Chongqing Management Department of the People's Bank of China", PBOC, "重庆", "operations_office")],
    ),
    (
        "In Ireland, the Ennis Town Allied Irish Bank branch met the local Liuvi AIB branch; an AIB branch closed.",
        [
            ("Ennis Town Allied Irish Bank branch", "Allied Irish Bank", "Ennis Town", BRANCH),
            ("Liuvi AIB branch", "Allied Irish Bank", "Liuvi", BRANCH),
        ],
    ),
    (
        "In Ireland, Ennis Permanent TSB branch gave books; each Irish Permanent TSB branch did.",
        [("Ennis Permanent TSB branch", "Permanent TSB", "Ennis", BRANCH)],
    ),
    (
        "In the Philippines, Metropolitan Bank and Trust Company (Metrobank) Cebu came; Bank of Baroda Kenya did not.",
        [
            (
                "Metropolitan Bank and Trust Company (Metrobank) Cebu",
                "Metropolitan Bank and Trust Company",
                "Cebu",
                BRANCH,
            )
        ],
    ),
    (
        "In India, the Madurai division of LIC won. The Madurai division gave books, the Salem division of the police"
        " none. The zonal office of SBI in Karur, NMB Bank Northern Zone and an NMB Bank Gold Zone.",
        [
            ("Madurai division of LIC", "LIC", "Madurai", BRANCH),
            ("Madurai division", "LIC", "Madurai", BRANCH),
            ("zonal office of SBI", "SBI", "Karur", BRANCH),
            ("NMB Bank Northern Zone", "NMB Bank", "Northern", BRANCH),
        ],
    ),
    (
        "Dela O. Banso, Land Bank of the Philippines – West Visayas Branches Group; the Cagayan de Oro Cash Center"
        " of Metrobank.",
        [
            (
                "Land Bank of the Philippines – West Visayas Branches Group",
                "Land Bank of the Philippines",
                "West Visayas",
                BRANCH,
            ),
            ("Cagayan de Oro Cash Center of Metrobank", "Metrobank", "Cagayan de Oro", BRANCH),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_in_a_sentence(text, expected, read):
    assert read(text, "en") == expected
