"""English officials whose post has a field, a body or a grade, without a comma, or before the name."""

from __future__ import annotations

from collections import Counter

import pytest
from official_rows import Row, rows

from reportmine.knowledge.tables import read_table

CASES: list[tuple[str, list[Row]]] = [
    # officers by their fields, with a grade; the officer alone is nobody's post
    (
        "HWCU Co-operative Officer III Austin Hale, Livestock Officer Ama Osei and Financial Officer Ben Hart sat. A"
        " co-operative officer met Mary Osei.",
        [
            ("Austin Hale", "Co-operative Officer III", "HWCU"),
            ("Ama Osei", "Livestock Officer", None),
            ("Ben Hart", "Financial Officer", None),
        ],
    ),
    # a post that two share, in the plural
    (
        "Loan officers Ama Osei and Kofi Addo spoke. Crime prevention officers Sue Hill and Ben Hart came. Community"
        " officers met Mary Osei.",
        [
            ("Ama Osei", "Loan officers", None),
            ("Kofi Addo", "Loan officers", None),
            ("Sue Hill", "Crime prevention officers", None),
            ("Ben Hart", "Crime prevention officers", None),
        ],
    ),
    # the body between a name and the post, and one that another person's post follows
    (
        "Ama Osei of Barclays, the manager of lending, sang. Kofi Addo from Fell Bank, a loan officer, ran. Friends of"
        " Lloyds, the chairman and Sue Hill of Santander, manager Ben Hart said, sang.",
        [
            ("Ama Osei", "manager of lending", "Barclays"),
            ("Kofi Addo", "loan officer", "Fell Bank"),
            ("Ben Hart", "manager", None),
        ],
    ),
    # a bank officer's rank and post, and a list of posts; pupils with a charge
    (
        "Ama Osei (left), Assistant Vice President, Branch Manager at Fell Bank, met Kofi Addo, Vice President, and the"
        " Chairman, Vice President, Manager of Fell Bank.",
        [
            ("Ama Osei", "Assistant Vice President, Branch Manager", "Fell Bank"),
            ("Kofi Addo", "Vice President", None),
        ],
    ),
    (
        "Head Boy, Ben Hart and Head Girl Sue Hill met Cllr Ama Osei, Cabinet Member for Housing and Safety at"
        " Leeds City Council.",
        [("Ama Osei", "Cabinet Member for Housing and Safety", "Leeds City Council")],
    ),
    # a house's plain word before a post, a body's whole name there, and two words for whose somebody is
    (
        "Centre Manager Ama Osei met Kofi Addo, Shop Coordinator at Oxfam. Sue Hill, Liuxi Health Centre Manager,"
        " sang.",
        [
            ("Ama Osei", "Centre Manager", None),
            ("Kofi Addo", "Shop Coordinator", "Oxfam"),
            ("Sue Hill", "Manager", "Liuxi Health Centre"),
        ],
    ),
    (
        "Cllr Ama Osei, the county borough's Cabinet Member for Housing, sang.",
        [("Ama Osei", "Cabinet Member for Housing", None)],
    ),
    # what somebody does before a post is no word of it
    (
        "He rang along corporate managers Ama Osei and Kofi Addo.",
        [("Ama Osei", "corporate managers", None), ("Kofi Addo", "corporate managers", None)],
    ),
    # fields of a post that are listed, and what is no field
    (
        "Ama Osei, vice president of sales & school outreach at Fellbank, and Kofi Addo, director of tellers, cash and"
        " member services at Fellbank, met Sue Hill, Fellbank's head of lending, rural and farm outreach.",
        [
            ("Ama Osei", "vice president of sales & school outreach", "Fellbank"),
            ("Kofi Addo", "director of tellers, cash and member services", "Fellbank"),
            ("Sue Hill", "head of lending, rural and farm outreach", "Fellbank"),
        ],
    ),
    (
        "Ama Osei, director of sales, speaking on lending at Fellbank, laughed.",
        [("Ama Osei", "director of sales", None)],
    ),
    ("Fellbank Special Events Coordinator Ama Osei sang.", [("Ama Osei", "Special Events Coordinator", "Fellbank")]),
    # two areas of a bank that share the word for their kind
    (
        "Ama Osei, regional vice president for Fellbank's Leeds and Gold Coast Regions, met Sue Hill, area director for"
        " Fellbank's Leeds and Truro markets.",
        [
            ("Ama Osei", "regional vice president", "Fellbank's Leeds and Gold Coast Regions"),
            ("Sue Hill", "area director", "Fellbank's Leeds and Truro markets"),
        ],
    ),
    # people of one post before who holds another
    ("It met tellers, directors and the mayor of Leeds, Ama Osei.", [("Ama Osei", "mayor", "Leeds")]),
    # a unit right behind a post and a comma before the name; one name behind a school's post; the younger of a name
    (
        "In the hall AGM Kohima Branch, Tarun Bora, in his talk thanked Ama Mensah, Manager Upper Ho Branch, Kofi Addo"
        " and the rest. Chief Manager Kohima Branch has gone.",
        [("Tarun Bora", "AGM", "Kohima Branch"), ("Ama Mensah", "Manager", "Upper Ho Branch")],
    ),
    (
        "Mount Fell Secondary School Principal Kezevi appreciating it, the Branch Manager leading and Principal during"
        " the talk.",
        [("Kezevi", "Principal", "Mount Fell Secondary School")],
    ),
    (
        "Area Director Juan M. Reyes, Jr., met Rosa Diaz, III, manager of Fellbank.",
        [
            ("Juan M. Reyes, Jr.", "Area Director", None),
            ("Rosa Diaz, III", "manager", "Fellbank"),
        ],
    ),
    # any one of those who speak for a body holds no post
    (
        "Ama Mensah, a representative of Fellbank, and Kofi Addo, representative of Ho, met Joan Reid,"
        " Representative of Fellbank.",
        [("Kofi Addo", "representative", "Ho"), ("Joan Reid", "Representative", "Fellbank")],
    ),
    # the field of a post before a name that a comma or a dot closes
    (
        "Fellbank Vice President for Rural Lending Kofi Addo, who spoke, met Deputy Director for Small Enterprises Juan"
        " Reyes Jr. and Ama Mensah, Director for Trade.",
        [
            ("Kofi Addo", "Vice President for Rural Lending", "Fellbank"),
            ("Juan Reyes Jr.", "Deputy Director for Small Enterprises", None),
            ("Ama Mensah", "Director for Trade", None),
        ],
    ),
    # an office is no post
    ("The Fellbank Representative Office in West Quella Moorland held a fair; Representative Offices met.", []),
    # the surname of one whose name ends with what tells from others; the grade of a post
    (
        "Manager Juan Reyes Jr. met Inspector Luis Campo III. Reyes spoke, Campo left and Jr. slept.",
        [
            ("Juan Reyes Jr.", "Manager", None),
            ("Luis Campo III", "Inspector", None),
            ("Reyes", None, None),
            ("Campo", None, None),
        ],
    ),
    (
        "Rosa Diaz, Fellbank?s second vice president II, and Ama Mensah, head, Zone II, Ho Bank, met.",
        [("Rosa Diaz", "second vice president II", "Fellbank"), ("Ama Mensah", "head", "Zone II, Ho Bank")],
    ),
    # those who serve a branch's customers, a subject's co-ordinator; who is only any of them has no post
    (
        "Branch manager Kofi Addo and customer service officers Ama Mensah and Rosa Diaz met numeracy co-ordinator"
        " Jane Fell. “Ask us,” said Ann Hill, personal banker at Fellbank. Joan Reid, customer consultant at the Ho"
        " branch of Fellbank, agreed.",
        [
            ("Kofi Addo", "Branch manager", None),
            ("Ama Mensah", "customer service officers", None),
            ("Rosa Diaz", "customer service officers", None),
            ("Jane Fell", "numeracy co-ordinator", None),
            ("Ann Hill", "personal banker", "Fellbank"),
            ("Joan Reid", "customer consultant", "Ho branch of Fellbank"),
        ],
    ),
    ("Ask a personal banker at Fellbank, or any customer service officer. Ann Hill, a banker, knows more.", []),
    # a bank's location or store as the body
    (
        "Ama Mensah, manager of Fellbank's Ho location, met Ann Hill, head teller of the Mill Road store of Fellbank.",
        [
            ("Ama Mensah", "manager", "Fellbank's Ho location"),
            ("Ann Hill", "head teller", "Mill Road store of Fellbank"),
        ],
    ),
    # the area behind the comma of a post that each area of a kind has
    (
        "There were Kofi Addo, general manager, Fellbank PLC; Ama Mensah, district education officer, Khulna; Tarun"
        " Bora, LDM, Shimla, and Rosa Diaz, divisional commissioner, Patna, who spoke.",
        [
            ("Kofi Addo", "general manager", "Fellbank PLC"),
            ("Ama Mensah", "district education officer", "Khulna"),
            ("Tarun Bora", "LDM", "Shimla"),
            ("Rosa Diaz", "divisional commissioner", "Patna"),
        ],
    ),
    (
        "Ama Mensah, district education officer, in Khulna, and Tarun Bora, teller, Shimla, spoke.",
        [("Ama Mensah", "district education officer", None)],
    ),
    # a college or department before a post is the body's; assistants of a regional office
    (
        "Baishi Technical College Director Nimal Osei and Fellbank Liuxi Regional Office Management Assistant Ama Addo"
        " came.",
        [
            ("Nimal Osei", "Director", "Baishi Technical College"),
            ("Ama Addo", "Management Assistant", "Fellbank Liuxi Regional Office"),
        ],
    ),
    # posts before their names in a list, a first name cut short, a place behind a body's letters, a bank's letters
    (
        "Here were the Regent of Liuxi, Muh. Fandi Karsono, Head of the State Audit Agency (SAA) West Java,"
        " Brigadier General Dodi Wirawan, Director of PT Bank FTB Agus Hartono, as well as pupils.",
        [
            ("Muh. Fandi Karsono", "Regent", "Liuxi"),
            ("Dodi Wirawan", "Head", "State Audit Agency (SAA) West Java"),
            ("Agus Hartono", "Director", "PT Bank FTB"),
        ],
    ),
    ("It was attended by the Director of Bank FTB Liuxi Branch, as well as pupils.", []),
    # posts of a city and of the state, of embassies in a row, and seats on a board
    (
        "A future Lord Mayor, Ann Stone, met Lord Mayor Peter Hill and Lord Adams in the Lord Mayor's house.",
        [("Ann Stone", "future Lord Mayor", None), ("Peter Hill", "Lord Mayor", None)],
    ),
    (
        "Ms. Anna Lau Wai-man, Chief Secretary for Administration of the Government, met Mr. Kofi Addo - Full-time"
        " member of the Board of Directors of the Fell Bank, and Ama Osei, member of the Savings Club.",
        [
            ("Anna Lau Wai-man", "Chief Secretary for Administration", "Government"),
            ("Kofi Addo", "Full-time member of the Board of Directors", "Fell Bank"),
            ("Ama Osei", "member", "Savings Club"),
        ],
    ),
    (
        "There came: Charge d\u2019affaires of the Embassy in Nairobi, Mr. Juan Soto and Military Attaché Mr. Pedro"
        " Diaz, Minister Counsellor of Trade and Maritime Affairs Ms. Rosa Vega, Director of Fell Media Group, Ms."
        " Ann Mwangi, Honorary President, Mr. Yaw Addo, and others.",
        [
            ("Juan Soto", "Charge d\u2019affaires", "Embassy in Nairobi"),
            ("Pedro Diaz", "Military Attaché", None),
            ("Rosa Vega", "Minister Counsellor of Trade and Maritime Affairs", None),
            ("Ann Mwangi", "Director", "Fell Media Group"),
            ("Yaw Addo", "Honorary President", None),
        ],
    ),
    # a state's department behind a post, whatever its field; a department in small letters; under whose direction
    (
        "Principal Secretary State Department for Weaving and Telemetry Alice Mwangi, spoke. Chief Officer Department"
        " of Roads John Kamau said so. Secretary Council for Weaving and Telemetry Alice spoke.",
        [
            ("Alice Mwangi", "Principal Secretary", "State Department for Weaving and Telemetry"),
            ("John Kamau", "Chief Officer", "Department of Roads"),
        ],
    ),
    (
        "There came Dr Peter Addo, head of the dental department; Ama Osei, head of the maps and charts section; and"
        " Kofi Mensah, head of the whole department.",
        [
            ("Peter Addo", "head", "dental department"),
            ("Ama Osei", "head", "maps and charts section"),
            ("Kofi Mensah", "head", None),
        ],
    ),
    (
        "The fair was held under the supervision of Tulsi Rawal, zonal head of Fell Bank, in the direction of Liuxi"
        " Rawal, head of the valley.",
        [("Tulsi Rawal", "zonal head", "Fell Bank")],
    ),
    # a body that ends in words of posts
    (
        "Fell Credit Union President Ama Hill met Baishi Credit Union CEO Kofi Addo.",
        [("Ama Hill", "President", "Fell Credit Union"), ("Kofi Addo", "CEO", "Baishi Credit Union")],
    ),
    # specialists; where who is pictured stands is no part of the body
    (
        "(L-R) FBL-Kandy Senior Research Specialist Ama Silva and Livelihood Officer Kofi Perera of Fell Bank came."
        " The specialist hospital lent its hall.",
        [("Ama Silva", "Senior Research Specialist", "FBL-Kandy"), ("Kofi Perera", "Livelihood Officer", "Fell Bank")],
    ),
    # the body behind the area that a post is for; officers of many kinds
    (
        "Ama Mensah, Head of Zanaco Choma, Kofi Addo, Head of Ecobank, and Yaw Osei, Head of Retail Banking, came.",
        [
            ("Ama Mensah", "Head", "Zanaco Choma"),
            ("Kofi Addo", "Head", "Ecobank"),
            ("Yaw Osei", "Head of Retail Banking", None),
        ],
    ),
    (
        "Ama Mensah, Vice Chair of Lus bilong Mangi, met Fell Bank.",
        [("Ama Mensah", "Vice Chair", "Lus bilong Mangi")],
    ),
    (
        "Fell Bank security officer Ama Mensah and Bank of Ghana Wa security division officer Yaw Osei met Kofi Addo,"
        " security manager at Fell Bank; a security officer told Zanele Silva no more.",
        [
            ("Ama Mensah", "security officer", "Fell Bank"),
            ("Yaw Osei", "security division officer", "Bank of Ghana Wa"),
            ("Kofi Addo", "security manager", "Fell Bank"),
        ],
    ),
    (
        "Ama Silva, Branch Manager – Kandy, Fell Bank, and Kofi Perera, Branch Manager – Galle, met Yaw Osei.",
        [("Ama Silva", "Branch Manager – Kandy", "Fell Bank"), ("Kofi Perera", "Branch Manager – Galle", None)],
    ),
    (
        "Bank Officer Maria Santos of Fell Bank, Kofi Addo, head teller, came. Press Officer Ama Hill spoke.",
        [
            ("Maria Santos", "Bank Officer", "Fell Bank"),
            ("Kofi Addo", "head teller", None),
            ("Ama Hill", "Press Officer", None),
        ],
    ),
    (
        "Community Relations Officer Ama Hill, Trust Officer Kofi Addo and Personal Banker Maria Santos met Yaw Osei, a"
        " marketing specialist. Ask a personal banker or Trust Officers in Ho.",
        [
            ("Ama Hill", "Community Relations Officer", None),
            ("Kofi Addo", "Trust Officer", None),
            ("Maria Santos", "Personal Banker", None),
            ("Yaw Osei", "marketing specialist", None),
        ],
    ),
    # a department of several fields, and the grade of a post
    (
        "Lv Guofu, director of the Currency, Gold and Silver Department of Jinan Central Sub-branch, and Cheng Kang,"
        " inspector at the bureau level of Henan Regulatory Bureau, came.",
        [
            ("Lv Guofu", "director", "Currency, Gold and Silver Department of Jinan Central Sub-branch"),
            ("Cheng Kang", "inspector at the bureau level", "Henan Regulatory Bureau"),
        ],
    ),
    (
        "Ama Osei, Head of Retail, Fell Bank, met Kofi Addo, Head of Retail, Fell Bank and Ho Office.",
        [("Ama Osei", "Head of Retail", "Fell Bank"), ("Kofi Addo", "Head of Retail", "Fell Bank and Ho Office")],
    ),
    (
        "Kilifi county deputy governor Kofi Hill, Mr Yaw Addo, Supervising Manager of the bank, and Fell Primary"
        " Schools Heads Association chairperson Ama Osei met Adeko Sub-County Chief Grace Hill.",
        [
            ("Kofi Hill", "deputy governor", "Kilifi county"),
            ("Yaw Addo", "Supervising Manager", "bank"),
            ("Ama Osei", "chairperson", "Fell Primary Schools Heads Association"),
            ("Grace Hill", "Sub-County Chief", "Adeko"),
        ],
    ),
    (
        "The head of the branch is William R. Hill, and the manager of the bank is ready.",
        [("William R. Hill", "head", "branch")],
    ),
    # a second post behind "and", an agency in small words, a name before "Hon'ble"
    (
        "Kofi Addo, Chairperson of NAMB and CEO Fellmo MFB, met Bangko Sentral ng Pilipinas (BSP) Deputy Governor Maria"
        " Reyes and Shri Manik Rao, Hon'ble Chief Minister of Tripura.",
        [
            ("Kofi Addo", "Chairperson", "NAMB"),
            ("Maria Reyes", "Deputy Governor", "Bangko Sentral ng Pilipinas (BSP)"),
            ("Manik Rao", "Chief Minister", "Tripura"),
        ],
    ),
    # the place where a post is held is not its body where that stands before
    (
        "The CBN branch controller in Bauchi, Musa Bello, and the Sales Manager of the Fell Tourist Board (FTB), in"
        " Canada, Mr. Dan Hill, came. Ama Osei, Deputy Head of Public Affairs of the Trust, spoke.",
        [
            ("Musa Bello", "branch controller", "CBN"),
            ("Dan Hill", "Sales Manager", "Fell Tourist Board (FTB)"),
            ("Ama Osei", "Deputy Head of Public Affairs", "Trust"),
        ],
    ),
    (
        "Fellbank Government Relations Manager Ama Osei met Fellcen community outreach and marketing officer Lee Hill"
        " and Ali Khan, President Liuxi Chamber of Commerce and Industry (LCCI) alongside others.",
        [
            ("Ama Osei", "Government Relations Manager", "Fellbank"),
            ("Lee Hill", "community outreach and marketing officer", "Fellcen"),
            ("Ali Khan", "President", "Liuxi Chamber of Commerce and Industry (LCCI)"),
        ],
    ),
    (
        "Fell Fiji Chief Executive Officer, Shane Hill emphasises that Juan Reyes, acting VP of SSS Visayas Central 1"
        " Division, helps.",
        [
            ("Shane Hill", "Chief Executive Officer", "Fell Fiji"),
            ("Juan Reyes", "acting VP", "SSS Visayas Central 1 Division"),
        ],
    ),
    (
        "Snr Sgt Peter Boateng, Leading Senior Constable Mary Osei and Judge-Executive John Silva met. Chief Manager"
        " State Bank of Pakistan (SBP) Bahawalpur Rashid Mehmood has spoken.",
        [
            ("Peter Boateng", "Snr Sgt", None),
            ("Mary Osei", "Leading Senior Constable", None),
            ("John Silva", "Judge-Executive", None),
            ("Rashid Mehmood", "Chief Manager", "State Bank of Pakistan (SBP) Bahawalpur"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_posts(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected


def test_a_title_has_one_kind_however_its_letters_are_written():
    titles = Counter(row["title"].lower() for row in read_table("official.title.en"))
    assert titles["mla"] == 1
    assert [title for title, count in titles.items() if count > 1] == []
