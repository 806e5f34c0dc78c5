"""English officials in rows, behind dashes and in capitals, and bodies without a comma before the name."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
    # a row of "Mr" with the post behind each, and one with the post before
    (
        "It was attended by Mr Kobla Fiawo, MP of South Liuxi, Mr Ken Osei, former Director of Fellbank, Mr Yaw Addo,"
        " Head of Retail, and others.",
        [
            ("Kobla Fiawo", "MP", "South Liuxi"),
            ("Ken Osei", "former Director", "Fellbank"),
            ("Yaw Addo", "Head of Retail", None),
        ],
    ),
    # the post of who stands before it and the next one's, behind a comma; two posts of one
    (
        "Rina Akter, Fell Bank Liuxi branch manager, and DGM Anis Khan came. Ama Osei, the chairman, and Director Kofi"
        " Addo sang. Sue Hill, president, and chief executive, sang. Chairman, and managing director Tom Cole left.",
        [
            ("Rina Akter", "branch manager", "Fell Bank Liuxi"),
            ("Anis Khan", "DGM", None),
            ("Ama Osei", "chairman", None),
            ("Kofi Addo", "Director", None),
            ("Sue Hill", "president, and chief executive", None),
            ("Tom Cole", "Chairman, and managing director", None),
        ],
    ),
    (
        "Present were the Managing Director, Mr Kofi Addo, Head of Retail, Mr Yaw Osei, and others.",
        [("Kofi Addo", "Managing Director", None), ("Yaw Osei", "Head of Retail", None)],
    ),
    # one name before the next post of the row, a body there; a short "dela" in a name; a department behind a dash
    (
        "Additional SP Vasundha, Nabard DDM R Osei and LDM Ammulu came. CEO Fellbank, MD Ama Osei left.",
        [
            ("Vasundha", "Additional SP", None),
            ("R Osei", "DDM", "Nabard"),
            ("Ammulu", "LDM", None),
            ("Ama Osei", "MD", None),
        ],
    ),
    (
        '"We save," said Lorna dR. Silva, vice president of Fell Bank.',
        [("Lorna dR. Silva", "vice president", "Fell Bank")],
    ),
    (
        "It heard Peter Silva – Deputy Director – Rural Lending Department and Mary Osei – Manager – Kumasi.",
        [("Peter Silva", "Deputy Director", "Rural Lending Department"), ("Mary Osei", "Manager – Kumasi", None)],
    ),
    (
        "Governor H E Susan Fiawo met Branch managers Irene Osei and Mary Silva.",
        [
            ("Susan Fiawo", "Governor", None),
            ("Irene Osei", "Branch managers", None),
            ("Mary Silva", "Branch managers", None),
        ],
    ),
    (
        "The Branch Controller, Reserve Bank of Fell, Birnin Kebbi, Usamatu A. Fiawo, and the Regional Director of Fell"
        " Bank (FB) Limited, Mr Kofi Addo, came in Nigeria.",
        [
            ("Usamatu A. Fiawo", "Branch Controller", "Reserve Bank of Fell, Birnin Kebbi"),
            ("Kofi Addo", "Regional Director", "Fell Bank (FB)"),
        ],
    ),
    # an age between a name and the post behind it, which a number elsewhere is not
    (
        "“We phone them,” says Ama Osei (47), branch manager at Fell Bank. Kofi Addo, 31, head of lending at Fell Bank,"
        " and Yaw Addo, aged 52, a trader, nodded; in May, 24, head teachers came.",
        [("Ama Osei", "branch manager", "Fell Bank"), ("Kofi Addo", "head of lending", "Fell Bank")],
    ),
    # a whole name in capitals behind a post, and a body's letters there
    (
        "Branch manager PETER ADDO wrote so; the Manager FBG, Ama Osei, came.",
        [("PETER ADDO", "Branch manager", None), ("Ama Osei", "Manager", "FBG")],
    ),
    # surnames that are words of posts, behind a given name
    (
        "Peter Senior, head of savings at Fell Bank, came; with Kofi, Senior Manager at Fell Bank, was Ama.",
        [("Peter Senior", "head of savings", "Fell Bank"), ("Kofi", "Senior Manager", "Fell Bank")],
    ),
    # a town behind the post's comma, where it cannot be the person's first name
    ("The Regional Manager, Matara Mr Peter Osei spoke.", [("Peter Osei", "Regional Manager", "Matara")]),
    ("The Regional Manager, Matara Peter Osei spoke.", [("Matara Peter Osei", "Regional Manager", None)]),
    # a title that is written in capitals
    ("Smt. Rita Rai, MLA of Namchi, spoke first.", [("Rita Rai", "MLA", "Namchi")]),
    # a dash between name and post
    (
        "Present were Ruwan Perera- Regional Manager, Liuxi Bank, Saman Silva-Assistant Regional Manager, Liuxi Bank"
        " and Mary Osei – Head of Retail, Baishi Bank.",
        [
            ("Ruwan Perera", "Regional Manager", "Liuxi Bank"),
            ("Saman Silva", "Assistant Regional Manager", "Liuxi Bank"),
            ("Mary Osei", "Head of Retail", "Baishi Bank"),
        ],
    ),
    # an area or a field behind the post's dash, then the name
    (
        "The Regional Manager – Anuradhapura Mr Peter Osei, the Assistant Director – Small Enterprises Development of"
        " the Liuxi Secretariat Mrs Mary Silva and Senior Manager – Operations John Perera came.",
        [
            ("Peter Osei", "Regional Manager – Anuradhapura", None),
            ("Mary Silva", "Assistant Director – Small Enterprises Development", "Liuxi Secretariat"),
            ("John Perera", "Senior Manager – Operations", None),
        ],
    ),
    (
        "Regional Manager – Upper Liuxi Region, Peter Osei, and the Assistant General Manager – Personal Banking/SME"
        " Mr Kofi Addo met the Manager-SME John Perera.",
        [
            ("Peter Osei", "Regional Manager – Upper Liuxi Region", None),
            ("Kofi Addo", "Assistant General Manager – Personal Banking/SME", None),
            ("John Perera", "Manager-SME", None),
        ],
    ),
    # a post in capitals alone
    ("MLA Mary Osei and Peter Silva, MLA, came.", [("Mary Osei", "MLA", None), ("Peter Silva", "MLA", None)]),
    # honors behind a name, a town's body behind a post, one name behind a body's comma
    (
        "Shri Ama Meena, IAS, Secretary Liuxi Municipal Council graced it. President Liuxi Tribal Council M.Osei and"
        " the Managing Director of NStCB, Osenangsung claimed so.",
        [
            ("Ama Meena", "Secretary", "Liuxi Municipal Council"),
            ("M.Osei", "President", "Liuxi Tribal Council"),
            ("Osenangsung", "Managing Director", "NStCB"),
        ],
    ),
    # a school or house behind "at", also behind a comma; where somebody only is
    (
        "Ann Moss, deputy head at Ysgol Fella, met Tom Hale, branch manager, at Fellbank Liuxi branch, and Ama Osei,"
        " coordinator at Home Care. Kofi Addo, the manager, at Liuxi School today, slept.",
        [
            ("Ann Moss", "deputy head", "Ysgol Fella"),
            ("Tom Hale", "branch manager", "Fellbank Liuxi branch"),
            ("Ama Osei", "coordinator", "Home Care"),
            ("Kofi Addo", "manager", None),
        ],
    ),
    # a caption without commas; a bank's own name is nobody's
    (
        "Also seen is Ann Reid Senior Area Head Hong Leong Bank. A prize went to Regional Manager Hong Leong Bank.",
        [("Ann Reid", "Senior Area Head", "Hong Leong Bank")],
    ),
    # a post and its body behind a name without commas, also in small letters; a square is nobody's name
    (
        "Kiran Fell, GM of RBI Liuxi, Anita Rao assistant manager of Hong Leong Bank and Suresh Nair General Manager"
        " of State Bank of India spoke. Fell Square manager of RBI said so.",
        [
            ("Kiran Fell", "GM", "RBI Liuxi"),
            ("Anita Rao", "assistant manager", "Hong Leong Bank"),
            ("Suresh Nair", "General Manager", "State Bank of India"),
        ],
    ),
    # a minister's fields with "and" in them, which are no seats; one name told again with an adverb behind it
    (
        "It was held before Minister for Rural Transport and Harbours Nilesh Fellwar and others, and before the MP for"
        " Fell and South Moor Roger Addo. Lead District Manager Rongfella came. Rongfella further noted that all was"
        " well.",
        [
            ("Nilesh Fellwar", "Minister for Rural Transport and Harbours", None),
            ("Roger Addo", "MP", "Fell and South Moor"),
            ("Rongfella", "Lead District Manager", None),
            ("Rongfella", None, None),
        ],
    ),
    # the letters of an office between a bank and its town
    (
        "AGM, SBI RBO Nalbari, Kamal Das spoke. Manager SBI AO Dibrugarh Anil Roy sang.",
        [("Kamal Das", "AGM", "SBI RBO Nalbari"), ("Anil Roy", "Manager", "SBI AO Dibrugarh")],
    ),
    # lists without a comma before a post, with one or a dash before the body; a town's manager is nobody
    (
        "Present were Anita Rao Chief Manager, RBI, Suresh Nair Zonal Manager, Ravi Kumar Branch Manager and others,"
        " and Morgan Hill Branch Manager and staff.",
        [
            ("Anita Rao", "Chief Manager", "RBI"),
            ("Suresh Nair", "Zonal Manager", None),
            ("Ravi Kumar", "Branch Manager", None),
        ],
    ),
    (
        "In Quetta came Kiran Das Assistant Director – SBP BSC – Quetta, and others.",
        [("Kiran Das", "Assistant Director", "SBP BSC")],
    ),
    # the short form of a first name behind an office
    (
        "Additional Director of Bangladesh Bank's Khulna Office Md. Nurul Amin presided.",
        [("Md. Nurul Amin", "Additional Director", "Bangladesh Bank's Khulna Office")],
    ),
    # who speaks between commas behind a post that one person holds, also where no table knows the name
    (
        "The area manager, Noraini Felleh, said so. Its chief human capital Officer, Tolu Baishi, told us. A manager,"
        " Zuri Felleh, said so, and the branch manager, West Godavari, said no.",
        [("Noraini Felleh", "area manager", None), ("Tolu Baishi", "chief human capital Officer", None)],
    ),
    # a courtesy title of Malta, one behind "When", two fields of a post
    (
        "Dun Karm Vella, Director of the Fell Foundation, came. When Mr Vella, a former priest, asked, he left.",
        [("Karm Vella", "Director", "Fell Foundation"), ("Vella", None, None)],
    ),
    (
        "“All came,” says Karen Burt, Savings & Community Relations Specialist at Fell Credit Union.",
        [("Karen Burt", "Savings & Community Relations Specialist", "Fell Credit Union")],
    ),
    # an office that is called a representative, with its head behind it
    (
        "“Good,” said Head of BI East Java Representative Endang Saputra as told. Head of Sales Representative"
        " Ama Osei came.",
        [
            ("Endang Saputra", "Head", "BI East Java Representative"),
            ("Ama Osei", "Head of Sales Representative", None),
        ],
    ),
    (
        "Presided over by Kofi Osei, head of Liuxi North Zone, Mary Silva, a judge, spoke. Liuxi Primary School Head"
        " Teacher John Perera and the Minister for Farmers' Welfare Ama Addo, under Pradhan Mantri Yojana, came.",
        [
            ("Kofi Osei", "head", "Liuxi North Zone"),
            ("John Perera", "Head Teacher", "Liuxi Primary School"),
            ("Ama Addo", "Minister for Farmers' Welfare", None),
        ],
    ),
    (
        "In Pakistan the Chief Manager State Bank of Pakistan (SBP) Multan Peter Osei said so. Besides GM Mrs Addo,"
        " Mary Silva, Head of External Communications 027 288, came.",
        [
            ("Peter Osei", "Chief Manager", "State Bank of Pakistan (SBP) Multan"),
            ("Addo", "GM", None),
            ("Mary Silva", "Head of External Communications", None),
        ],
    ),
    # one of a department's people before its name, not several; a unit whose word is small; a ministry in small letters
    (
        "An officer of the Loans Department, RBN headquarters, Kano, Mutinta Phiri, spoke. Officers of the Loans"
        " Department, Fell Bank, Peter Banda, spoke. The manager, Vault Section of the RBN Liuxi branch, Sani Imam,"
        " noted it. The director of planning in the ministry of trade, tax and mines, Mary Otieno, left. An official of"
        " the Crop Unit, Ken Osei, said so.",
        [
            ("Mutinta Phiri", "officer", "Loans Department, RBN headquarters, Kano"),
            ("Sani Imam", "manager", "Vault Section of the RBN Liuxi branch"),
            ("Mary Otieno", "director", "planning in the ministry of trade, tax and mines"),
            ("Ken Osei", "official", "Crop Unit"),
        ],
    ),
    # one of a body's people with the body before the post; several of them, who hold none; the managers of a bank
    (
        "An FBA member, Esi Mensah, sang. An RBN"
        " official, Ama Osei, said so; another official of the bank, Kofi Addo, agreed. Two officers of the FBQ,"
        " Peter Banda and Joy Phiri, came. The officers and Deputy Governor Sani Imam met. Three managers of the bank,"
        " Mary Otieno and Ken Osei, left.",
        [
            ("Ama Osei", "official", "RBN"),
            ("Kofi Addo", "official", "bank"),
            ("Sani Imam", "Deputy Governor", None),
            ("Mary Otieno", "managers", "bank"),
            ("Ken Osei", "managers", "bank"),
        ],
    ),
    # names that begin with a small word behind a courtesy title; councils of communes, which are nobody's name
    (
        "Ms. Do Thi Lan, Head of Fell Bank, and Mr. So Van Nam, Chairman of the People's Council of Dong Quell commune,"
        " came with the Secretary, Chairman of the People's Council of Dong Anh commune. Do Ama and Kofi save?",
        [
            ("Do Thi Lan", "Head", "Fell Bank"),
            ("So Van Nam", "Chairman", "People's Council of Dong Quell commune"),
        ],
    ),
    # names that end in an ordinary word, which else ends none
    (
        "Mr. Le Van Son, Deputy Director of Fell Bank, and Tran Thi Loan - Fell Bank Head came. Grace Loan Scheme, head"
        " of Fell Bank's funds, did well.",
        [("Le Van Son", "Deputy Director", "Fell Bank"), ("Tran Thi Loan", "Head", "Fell Bank")],
    ),
    # those who hold a post behind a colon
    (
        "There were the Deputy Directors of Fell Bank: Mr. Kofi Addo and Ms. Ama Osei; and pupils. The loans of Fell"
        " Bank: Mr. Yaw Mensah has one.",
        [("Kofi Addo", "Deputy Directors", "Fell Bank"), ("Ama Osei", "Deputy Directors", "Fell Bank")],
    ),
    # what a colon tells of somebody else
    (
        "Governor of the Bank of Ghana: Mr. Addo's plan will work. Manager of Moor Bank: Mrs. Ama Osei and Mr. Hale"
        " owe. Managers of Moor Bank: Mr. Kofi Addo's loan and Mr. Hale's are late.",
        [],
    ),
    # surnames in a caption before the report introduces who bears them, only with where they stand
    (
        "Osei (2nd left) gives pens to Addo(right). Hill gives none.\n\nThe manager, Ama Osei, met Ken Addo, head"
        " teacher, and the chairman, Sue Hill.",
        [
            ("Osei", None, None),
            ("Addo", None, None),
            ("Ama Osei", "manager", None),
            ("Ken Addo", "head teacher", None),
            ("Sue Hill", "chairman", None),
        ],
    ),
    (  # a house that a post is for by its name without the word for its kind, and an area; two fields in small letters
        "Silver Glen Credit Union met Ann Reed, COO for Silver Glen, and Ken Addo, cluster manager for North Glen. Its"
        " digital and events manager, Sue Hill, praised audit and risk manager Bo Hale. The fraud"
        " specialist Al Ott met Jo Lane, senior corporate partnerships executive at Mill Trust.",
        [
            ("Ann Reed", "COO", "Silver Glen"),
            ("Ken Addo", "cluster manager for North Glen", None),
            ("Sue Hill", "digital and events manager", None),
            ("Bo Hale", "audit and risk manager", None),
            ("Al Ott", "fraud specialist", None),
            ("Jo Lane", "senior corporate partnerships executive", "Mill Trust"),
        ],
    ),
    (  # where somebody stands in a picture, between commas
        "Tess Orr, left, Silver Glen Credit Union president and CEO, and Jo Lane, far right, the principal, wave. Turn"
        " left, manager Al Ott said. Volunteering Officer Sue Hill came.",
        [
            ("Tess Orr", "president and CEO", "Silver Glen Credit Union"),
            ("Jo Lane", "principal", None),
            ("Al Ott", "manager", None),
            ("Sue Hill", "Volunteering Officer", None),
        ],
    ),
    (  # given names that are ordinary words before surnames that no table knows
        "Bill Quellmo, the branch manager, met president Guy Tarvish. Will Orrendo said so. Will Orrendo stay? The Bill"
        " Osterly wrote is law.",
        [
            ("Bill Quellmo", "branch manager", None),
            ("Guy Tarvish", "president", None),
        ],
    ),
    (  # who is seen in a picture before the post is told
        "Agyemfo (in blue shirt) gives books.\n\nThe manager of Fell Bank, Kwame Agyemfo, spoke.",
        [("Agyemfo", None, None), ("Kwame Agyemfo", "manager", "Fell Bank")],
    ),
    (  # a given name that is a verb elsewhere; the house of which a director has the name
        "Branch Manager Mr. Said Mwinyi opened the stand. Said Tom Orr, manager of Fell Bank: Come. Ama Reed Library"
        " Director Sue Day and Library Director Al Roe sang.",
        [
            ("Said Mwinyi", "Branch Manager", None),
            ("Tom Orr", "manager", "Fell Bank"),
            ("Sue Day", "Director", "Ama Reed Library"),
            ("Al Roe", "Library Director", None),
        ],
    ),
    (  # a courtesy title that opens the sentence behind a short word; whose the post in a town is
        "They heard Ama Osei, head of lending. It met in June. Miss Osei sang. The agency's Area Head in Kano, Mr Ken"
        " Addo, left; URA Station Manager Ruth Phiri stayed.",
        [
            ("Ama Osei", "head of lending", None),
            ("Osei", None, None),
            ("Ken Addo", "Area Head", "agency"),
            ("Ruth Phiri", "Station Manager", "URA"),
        ],
    ),
    (  # two posts of somebody who is told before "as well as"
        "Mr. Pan Gang, Secretary of the Party and Governor of the People's Bank of China, as well as Mr. Yin Ming,"
        " Deputy Mayor of Luzhai, came.",
        [("Pan Gang", "Secretary of the Party", None), ("Yin Ming", "Deputy Mayor", "Luzhai")],
    ),
    (  # seats in the Party of a bank's unit, and of a county, which is the body
        "Li Ming, member of the Party committee of ICBC Nanling Branch, Wu Gang, secretary of the Discipline Inspection"
        " Commission of CCB Baishi Branch, and Hu Bo, secretary of the Party Committee of Luzhai County, came.",
        [
            ("Li Ming", "member of the Party committee", "ICBC Nanling Branch"),
            ("Wu Gang", "secretary of the Discipline Inspection Commission", "CCB Baishi Branch"),
            ("Hu Bo", "secretary", "Party Committee of Luzhai County"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_posts_in_a_row(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
