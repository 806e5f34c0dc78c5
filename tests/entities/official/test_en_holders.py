"""English officials whose courtesy titles, fields, portfolios or grades are told, and people said to hold a post."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

OSEI: Row = ("Rebecca Osei", "branch manager", "Fell Bank")

CASES: list[tuple[str, list[Row]]] = [
    # initials without a dot
    (
        "A Visaahan, Collector of Liuxi, met Manager R M Sivan. A Manager, Peter Osei, came.",
        [("A Visaahan", "Collector", "Liuxi"), ("R M Sivan", "Manager", None), ("Peter Osei", "Manager", None)],
    ),
    ("A Ghanaian, director of the bank, came. The resource person, Mr Kofi Addo, came.", []),
    ("Research Analyst Mary Osei and analyst Kofi Addo wrote it.", []),
    ("The Liuxi-Assistant managers came. Manager-led talks helped Kofi Addo.", []),
    # a seat's letters behind a name; a body alone behind a post's comma, one with its town, and a row of bodies
    (
        "Ama Osei MP came, as did Kofi Addo MLA and Sue Hill MP for Liuxi. Liuxi MP said so; MP Ben Hart sang.",
        [
            ("Ama Osei", "MP", None),
            ("Kofi Addo", "MLA", None),
            ("Sue Hill", "MP", "Liuxi"),
            ("Ben Hart", "MP", None),
        ],
    ),
    (
        "Ama Osei (head of lending, Barclays) met Kofi Addo, manager, Santander Leeds, and Sue Hill, manager, Lloyds"
        " said.",
        [
            ("Ama Osei", "head of lending", "Barclays"),
            ("Kofi Addo", "manager", "Santander Leeds"),
            ("Sue Hill", "manager", None),
        ],
    ),
    ("Mayor Pro Tem Ama Osei met PC Kofi Addo.", [("Ama Osei", "Mayor Pro Tem", None), ("Kofi Addo", "PC", None)]),
    # a surname's post, behind the whole name with another post or with none
    (
        "Ama Osei, president of Fellbank, came. Osei, who is also an accounting professor at Leeds Business"
        " School, sang.",
        [
            ("Ama Osei", "president", "Fellbank"),
            ("Osei", "accounting professor", "Leeds Business School"),
        ],
    ),
    (
        '"Save it," Melanie Osei said. Osei is the branch manager of Fellbank. Osei smiled.',
        [("Melanie Osei", None, None), ("Osei", "branch manager", "Fellbank"), ("Osei", None, None)],
    ),
    ('"Save it," a neighbour of Osei said. Osei is the branch manager of Fellbank.', []),
    # who manages one of a bank's houses; posts in them; what a given name does, also before the post is told
    (
        "Ama Osei, branch manager at Lloyds Bank in Hexham, met Kofi Addo, general manager of Lloyds Bank in Truro.",
        [
            ("Ama Osei", "branch manager", "Lloyds Bank in Hexham"),
            ("Kofi Addo", "general manager", "Lloyds Bank"),
        ],
    ),
    ("Ama Osei, manager of Lloyds Bank in Ghana, sang.", [("Ama Osei", "manager", "Lloyds Bank")]),
    ("Customer service associate Mary Osei sang.", [("Mary Osei", "Customer service associate", None)]),
    (
        "Children laughed at Melanie Osei.\n\nMelanie was asked to sing. Melanie, from Liuxi, danced. Melanie Street"
        " and Melanie Addo laughed.\n\nFell Bank Branch Manager Melanie Osei slept.",
        [
            ("Melanie Osei", None, None),
            ("Melanie", None, None),
            ("Melanie", None, None),
            ("Melanie Osei", "Branch Manager", "Fell Bank"),
        ],
    ),
    # every place of a first name that the report has called somebody by, if nobody else bears it and no town does
    (
        "Rebecca's stall\n\nFell Bank branch manager Rebecca Osei ran a stall. Rebecca said so in Rebecca, Ohio. They"
        " gave Rebecca a hat.",
        [
            ("Rebecca", None, None),
            OSEI,
            ("Rebecca", None, None),
            ("Rebecca", None, None),
        ],
    ),
    (
        "Fell Bank branch manager Rebecca Osei ran a stall. Rebecca said so. Rebecca Addo, who paints, came. They"
        " gave Rebecca a hat.",
        [OSEI, ("Rebecca", None, None)],
    ),
    ("Fell Bank branch manager Rebecca Osei ran a stall. They gave Rebecca a hat.", [OSEI]),
    # an article in capitals before a body, and one that is part of a country's name
    (
        "Mary Osei, chairman of The Baishi Foundation, met Kofi Addo, chairman of The Gambia Chamber of Commerce.",
        [
            ("Mary Osei", "chairman", "Baishi Foundation"),
            ("Kofi Addo", "chairman", "The Gambia Chamber of Commerce"),
        ],
    ),
    # courtesy titles of chiefs and lords
    (
        "The Chief of Liuxi, Togbega Gabusu IV, met Director Engr. Musa Bello, Secretary Tunku Abdul Aziz and"
        " Second-in-Command Kofi Addo.",
        [
            ("Gabusu IV", "Chief", "Liuxi"),
            ("Musa Bello", "Director", None),
            ("Abdul Aziz", "Secretary", None),
            ("Kofi Addo", "Second-in-Command", None),
        ],
    ),
    (
        "NLB director banking and currency payment systems John Perera said so to Liuxi Development Board Director"
        " General P.L.U. Silva. Marketing and Corporate Relations Director at Liuxi Bank, Mary Osei, came. Representing"
        " Governor Kofi Addo, she spoke.",
        [
            ("John Perera", "director banking and currency payment systems", "NLB"),
            ("P.L.U. Silva", "Director General", "Liuxi Development Board"),
            ("Mary Osei", "Marketing and Corporate Relations Director", "Liuxi Bank"),
            ("Kofi Addo", "Governor", None),
        ],
    ),
    ("The director said Kofi Addo came. The manager met Mary Osei at the bank.", []),
    # a field in small letters right behind a bank, and one that a body is called by
    (
        "Thanks went to Mary Osei, Barclays retail manager, and to Peter Osei, Barclays public affairs director.",
        [("Mary Osei", "retail manager", "Barclays"), ("Peter Osei", "public affairs director", "Barclays")],
    ),
    (
        "Economic educator Mary Osei taught, and Kofi Addo, a retired educator, sang.",
        [("Mary Osei", "Economic educator", None)],
    ),
    # a place of the same name is not the person
    (
        "Manager Peter Uva spoke. Uva said so in the offices of Uva.",
        [("Peter Uva", "Manager", None), ("Uva", None, None)],
    ),
    # posts without a comma, fields behind one, fields of several words, posts between dashes
    (
        "More came, says John Mensah marketing officer at Liuxi Bank.",
        [("John Mensah", "marketing officer", "Liuxi Bank")],
    ),
    (
        "Kofi Addo, deputy director, corporate affairs, Bank of Liuxi, and Mary Osei, head, retail banking, said so.",
        [
            ("Kofi Addo", "deputy director, corporate affairs", "Bank of Liuxi"),
            ("Mary Osei", "head, retail banking", None),
        ],
    ),
    ("Mr Kofi Addo, branch manager, also present, spoke.", [("Kofi Addo", "branch manager", None)]),
    (
        "Mr Kofi Addo, the Director of finance and human capital development, came. Paul Onu, Head of Currency"
        " Operations and Branch Management, left. Chief of Communication, Advocacy and Partnerships, Mary Osei, spoke."
        " Senior Assistant Manager of External Relations, Mr John Mensah, spoke.",
        [
            ("Kofi Addo", "Director of finance and human capital development", None),
            ("Paul Onu", "Head of Currency Operations and Branch Management", None),
            ("Mary Osei", "Chief of Communication, Advocacy and Partnerships", None),
            ("John Mensah", "Senior Assistant Manager of External Relations", None),
        ],
    ),
    (
        "Present: Kofi Addo - Regional Manager - Western Region, Mary Osei - Branch Manager - Nuwara Eliya, Yaw"
        " Boateng – Chief Manager – Credit. Barbara Silva, Branch Manager – NCB Liuxi said so.",
        [
            ("Kofi Addo", "Regional Manager", "Western Region"),
            ("Mary Osei", "Branch Manager - Nuwara Eliya", None),
            ("Yaw Boateng", "Chief Manager – Credit", None),
            ("Barbara Silva", "Branch Manager", "NCB Liuxi"),
        ],
    ),
    # persons and bodies that begin with initials
    (
        "Seen were P.T. Rao, GM, NABARD, L.M. Deka, AGM, SBI, and Anil Bora, DGM, H.P. Gramin Bank, Solan. It was held"
        " with the Chief Manager of U.P. Cooperative Bank, R.K. Verma.",
        [
            ("P.T. Rao", "GM", "NABARD"),
            ("L.M. Deka", "AGM", "SBI"),
            ("Anil Bora", "DGM", "H.P. Gramin Bank, Solan"),
            ("R.K. Verma", "Chief Manager", "U.P. Cooperative Bank"),
        ],
    ),
    # a body's letters behind it, a known body between a title and a name, a field that is none
    (
        "The Director of the Liuxi Institute of Bankers (LIB), Ama Osei, met. The Deputy General Manager of State Bank"
        " of India Sunil Gupta and the Director of Retail Banking Kofi Addo met. President of the Rotary Club (Left),"
        " Yaw Boateng, came.",
        [
            ("Ama Osei", "Director", "Liuxi Institute of Bankers (LIB)"),
            ("Sunil Gupta", "Deputy General Manager", "State Bank of India"),
            ("Kofi Addo", "Director of Retail Banking", None),
            ("Yaw Boateng", "President", "Rotary Club"),
        ],
    ),
    # a minister's portfolio, also one of several fields, and where it does not begin
    (
        "It was opened by Housing, Water Supply and Social Welfare Minister Ruwan Perera. Land and Forest Deputy"
        " Minister Dr. Asha Silva came. In Parliament, Trade and Mines Minister Kofi Addo spoke. In Galle, Ports"
        " Minister Nimal Dias spoke. Fisheries, Highways and Buddhist Affairs Minister Sunil Rao came. By Fell Dairy,"
        " Roads Minister Lal Dias sang.",
        [
            ("Ruwan Perera", "Housing, Water Supply and Social Welfare Minister", None),
            ("Asha Silva", "Land and Forest Deputy Minister", None),
            ("Kofi Addo", "Trade and Mines Minister", None),
            ("Nimal Dias", "Ports Minister", None),
            ("Sunil Rao", "Fisheries, Highways and Buddhist Affairs Minister", None),
            ("Lal Dias", "Roads Minister", None),
        ],
    ),
    # several ministers; people who are called so without a name
    (
        "Deputy Ministers Ama Addo and Kofi Mensah came. The ministers met Ruth Owusu and Yaw Boateng.",
        [("Ama Addo", "Deputy Ministers", None), ("Kofi Mensah", "Deputy Ministers", None)],
    ),
    # posts before their names, told by who speaks last; a post behind its name
    (
        "The shields went to the Mayor of Liuxi, Ama Mensah, branch manager, Kofi Addo said.",
        [("Ama Mensah", "Mayor", "Liuxi"), ("Kofi Addo", "branch manager", None)],
    ),
    (
        "Yaw Boateng, mayor of Liuxi, Ama Mensah, branch manager, met. It was good, Kofi Addo said.",
        [("Yaw Boateng", "mayor", "Liuxi"), ("Ama Mensah", "branch manager", None)],
    ),
    (
        "It thanked the mayor of Liuxi, Ama Mensah, branch manager, and the pupils.",
        [("Ama Mensah", "branch manager", None)],
    ),
    ("Later Trade Minister Ama Silva sang.", [("Ama Silva", "Trade Minister", None)]),
    # grades of a post, a doctor of animals; a venue before a body is nobody
    (
        "Shri Ravi Menon, AGM-II, Smt. Latha Iyer, DGM (F&O)and others came with Dr. N. Dias, a Government Veterinary"
        " Surgeon. At Rinpung Monastery, RMA officials spoke. In Haa Lhakhang, BNB representatives met.",
        [
            ("Ravi Menon", "AGM-II", None),
            ("Latha Iyer", "DGM (F&O)", None),
            ("N. Dias", "Government Veterinary Surgeon", None),
        ],
    ),
    (
        "CEO Equity Bank Kofi Addo came. Deputy Liuxi County Commissioner Yaw Boateng and Negros Oriental Governor"
        " Manuel “Chaco” Reyes came. The school's Headmaster, Mary Osei spoke. Divisional Secretaries, Ruwan Perera and"
        " John Silva came. Mary Perera, senior manager, Liuxi division, LIC, spoke.",
        [
            ("Kofi Addo", "CEO", "Equity Bank"),
            ("Yaw Boateng", "Deputy Liuxi County Commissioner", None),
            ("Manuel “Chaco” Reyes", "Governor", "Negros Oriental"),
            ("Mary Osei", "Headmaster", "school"),
            ("Ruwan Perera", "Divisional Secretaries", None),
            ("John Silva", "Divisional Secretaries", None),
            ("Mary Perera", "senior manager", "Liuxi division, LIC"),
        ],
    ),
    (
        "Kofi Khan, Member Provincial Assembly (MPA), met Ama Rao – Second officer of Fellbank Baishi Branch. The DG"
        " Khan city grew. Governor Dr. Kumar Nepal has spoken. The Fellbank Governor Kofi M Addo and West Liuxi"
        " Administrator Ama Osei signed. Radhi Gup Dorji Osei said so.",
        [
            ("Kofi Khan", "Member Provincial Assembly (MPA)", None),
            ("Ama Rao", "Second officer", "Fellbank Baishi Branch"),
            ("Kumar Nepal", "Governor", None),
            ("Kofi M Addo", "Governor", "Fellbank"),
            ("Ama Osei", "Administrator", "West Liuxi"),
            ("Dorji Osei", "Gup", "Radhi"),
        ],
    ),
]


# who is said to hold a post, and what is no such saying
STATED: list[tuple[str, list[Row]]] = [
    (
        "Nora Pell is the director of the Vernon Food Bank. Ted Moss is branch manager at Fellbank.",
        [("Nora Pell", "director", "Vernon Food Bank"), ("Ted Moss", "branch manager", "Fellbank")],
    ),
    (  # one who was named before, by the surname; bodies in small letters
        "Nora Pell, clerk at the food pantry, met Ted Moss, director of the shelter. Pell also is treasurer of the Fell"
        " Association, Moor is chair of it, and Moss currently serves as chair of Fellbank.",
        [
            ("Nora Pell", "clerk", "food pantry"),
            ("Ted Moss", "director", "shelter"),
            ("Pell", "treasurer", "Fell Association"),
            ("Moss", "chair", "Fellbank"),
        ],
    ),
    (
        "Ben Hart is Fellbank's regional manager, and Iris Vale, who serves as the FCU treasurer, cut the ribbon.",
        [("Ben Hart", "regional manager", "Fellbank"), ("Iris Vale", "treasurer", "FCU")],
    ),
    (
        "Leah Moor is now a senior loan officer with Fell Credit Union; Moor gave out coins.",
        [("Leah Moor", "senior loan officer", "Fell Credit Union"), ("Moor", None, None)],
    ),
    ("Leah Moor is the daughter of the director. Paul Reed is a customer and the manager helped him.", []),
    ("Savings Week is the president's idea. Fell Fund is the lead sponsor and chair of the drive.", []),
    ("Ted Moss is President Ann Gray's guest.", [("Ann Gray", "President", None)]),
    # a member of Congress, whose country is no body; an ambassador's is
    (
        "U.S. Representative Ada Lyle met former US Senator Tom Reed and State Representative Joan Veale.",
        [
            ("Ada Lyle", "U.S. Representative", None),
            ("Tom Reed", "former US Senator", None),
            ("Joan Veale", "State Representative", None),
        ],
    ),
    (
        "US Ambassador Tom Reed told us Representative Ada Lyle would come.",
        [("Tom Reed", "Ambassador", "US"), ("Ada Lyle", "Representative", None)],
    ),
    # those who serve on a board
    (
        "Guests were the Vernon Union's board of directors, including chair Rita Cole, vice-chair Hugh Orr, treasurer"
        " Paul Reed and member Iris Vale.",
        [
            ("Rita Cole", "chair", "Vernon Union's board of directors"),
            ("Hugh Orr", "vice-chair", "Vernon Union's board of directors"),
            ("Paul Reed", "treasurer", "Vernon Union's board of directors"),
            ("Iris Vale", "member", "Vernon Union's board of directors"),
        ],
    ),
    (
        "The Board of Trustees of FCU: chair Rita Cole and member Iris Vale. Treasurer Paul Reed and member Ann Lee"
        " won.",
        [
            ("Rita Cole", "chair", "Board of Trustees of FCU"),
            ("Iris Vale", "member", "Board of Trustees of FCU"),
            ("Paul Reed", "Treasurer", None),
        ],
    ),
    # who serves at a bank's unit in brackets
    (
        "First was Sales Manager Fellbank (Sialkot branch) Nadia Iqbal, before Field Officer Fellbank (Okara branch)"
        " Hina Shah. Field Officer Fellbank (Okara) Street sang.",
        [
            ("Nadia Iqbal", "Sales Manager", "Fellbank (Sialkot branch)"),
            ("Hina Shah", "Field Officer", "Fellbank (Okara branch)"),
        ],
    ),
    # a group whose name has "Branch"
    (
        "There were FBX Branch Banking Group Head Ada Lyle, FBX Branch and Cash Services Group Head Tom Reed and FBX"
        " Retail Banking Group Head Joan Veale.",
        [
            ("Ada Lyle", "Head", "FBX Branch Banking Group"),
            ("Tom Reed", "Head", "FBX Branch and Cash Services Group"),
            ("Joan Veale", "Retail Banking Group Head", "FBX"),
        ],
    ),
    # the place that a post is for, alone behind its comma; a street, or the first of a list, is none
    (
        "Guests were Yaw Hill, district education officer, Tamale; Ada Lyle, manager, Kumasi Road; and Tom Reed,"
        " manager, Tamale, Kumasi and Ho.",
        [
            ("Yaw Hill", "district education officer", "Tamale"),
            ("Ada Lyle", "manager", None),
            ("Tom Reed", "manager", None),
        ],
    ),
    # the town that a body is in; an embassy is that in a land, a central bank's unit one in a town
    (
        "Guests were Tom Reed, area manager for Moor Bank, Joan Veale, supervisor at Hope Children's Home in Baishi,"
        " Ada Lyle, director of the Centre for Women in Business, and Yaw Hill, clerk at the Fell Embassy in Togo.",
        [
            ("Tom Reed", "area manager", "Moor Bank"),
            ("Joan Veale", "supervisor", "Hope Children's Home"),
            ("Ada Lyle", "director", "Centre for Women in Business"),
            ("Yaw Hill", "clerk", "Fell Embassy in Togo"),
        ],
    ),
    # a unit behind its bank's comma, and one named after a road's number
    (
        "Tom Reed, Branch Manager for Fell Bank, Upper Lane branch in Vernon, met Joan Veale, Loan Supervisor at"
        " FCU’s Route 212 office in Esk.",
        [
            ("Tom Reed", "Branch Manager", "Fell Bank, Upper Lane branch"),
            ("Joan Veale", "Loan Supervisor", "FCU’s Route 212 office"),
        ],
    ),
    # a specialist of a bank; a school's name before a post
    (
        "Speakers were Ada Lyle, senior economic education specialist from Tampa, and Fell Hill Middle School principal"
        " Karen Stroud.",
        [
            ("Ada Lyle", "senior economic education specialist", None),
            ("Karen Stroud", "principal", "Fell Hill Middle School"),
        ],
    ),
    ("The school principal, Ann Lee, came.", [("Ann Lee", "school principal", None)]),
    ("Anna Reid, manager of the U.S. Bank, spoke.", [("Anna Reid", "manager", "U.S. Bank")]),
]


@pytest.mark.parametrize(("text", "expected"), [*CASES, *STATED])
def test_holders(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
