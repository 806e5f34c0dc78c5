"""English officials: seats, areas, regional ministers, boards, companies in brackets; invented sentences."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
    # who manages a bank's unit that its letters and town name, and who a bank
    (
        "SBI Ranchi Bank Manager R. Minz met the Baishi Bank Manager Tom Hale.",
        [("R. Minz", "Bank Manager", "SBI Ranchi"), ("Tom Hale", "Manager", "Baishi Bank")],
    ),
    # a bank of something else than money
    (
        "SBI Ranchi Blood Bank Manager R. Minz met the SBI Seed Bank Manager Tom Hale.",
        [("R. Minz", "Manager", "SBI Ranchi Blood Bank"), ("Tom Hale", "Manager", "SBI Seed Bank")],
    ),
    # a surname that a town bears too, before a given name of two syllables; a town before a whole name
    (
        "DSFS Director Kong Wei Min and Regional Manager Kong Rosa Pike spoke.",
        [("Kong Wei Min", "Director", "DSFS"), ("Rosa Pike", "Regional Manager", "Kong")],
    ),
    # thrones: titles only before the seat, else parts of names
    (
        "It called on the Galadima of Liuxi, Malam Garba Sule, and on Alhaji Idris Mamman, Waziri of Baishi.",
        [("Garba Sule", "Galadima", "Liuxi"), ("Idris Mamman", "Waziri", "Baishi")],
    ),
    (
        "Ms Ngozi Obi of Fell Bank, Mrs Ama Addo of Moor Bank and Mr Idris Galadima, manager of Liuxi Bank, came.",
        [("Idris Galadima", "manager", "Liuxi Bank")],
    ),
    ("The Shehu of the market, Mr Idris Mamman, sells shoes of the Wali brand.", []),
    (
        "Present were MP for La Fell/Moor Foster Cummings and the MP for Fell/Moor, where he lives.",
        [("Foster Cummings", "MP", "La Fell/Moor")],
    ),
    (
        "The MP for Leeds and South Moor Jane Reid met the former MP for West Fell, Carl Dunn, and Rosa Pike, MP for"
        " Esk Valley; the MP for Leeds and a guest stayed.",
        [
            ("Jane Reid", "MP", "Leeds and South Moor"),
            ("Carl Dunn", "former MP", "West Fell"),
            ("Rosa Pike", "MP", "Esk Valley"),
        ],
    ),
    (
        "The manager for Loans and Cards, Carl Dunn, spoke. Rosa Pike, officer for Esk Valley, sang.",
        [("Carl Dunn", "manager for Loans and Cards", None)],
    ),
    (
        "Volta Regional Minister James Gunu and the Upper West Regional Minister, Ambrose Dery, came.",
        [
            ("James Gunu", "Volta Regional Minister", None),
            ("Ambrose Dery", "Upper West Regional Minister", None),
        ],
    ),
    # a coordinator of a branch
    (
        "Fell Bank Branch Coordinator Jane Reid met the branch director of Fell Bank, Mr. Carl Dunn.",
        [("Jane Reid", "Branch Coordinator", "Fell Bank"), ("Carl Dunn", "branch director", "Fell Bank")],
    ),
    # a governor's rank before the area, and the area behind the field of a commissioner; not a bank's town
    (
        "Oshana Regional Governor, Jane Reid, and the Commissioner of Education in Kano, Mr. Carl Dunn, met the Manager"
        " of Fell Bank in Kano, Mr. Ann Hill.",
        [
            ("Jane Reid", "Regional Governor", "Oshana"),
            ("Carl Dunn", "Commissioner of Education", "Kano"),
            ("Ann Hill", "Manager", "Fell Bank in Kano"),
        ],
    ),
    # a minister of an area by the word for its kind, which no portfolio ends with
    (
        "Upper Liuxi Province Deputy Minister Jane Reid and Lands and Rural Development Minister Carl Dunn came.",
        [
            ("Jane Reid", "Deputy Minister", "Upper Liuxi Province"),
            ("Carl Dunn", "Lands and Rural Development Minister", None),
        ],
    ),
    # who holds a post for a year; a body by two small words, and by one behind another word
    ("The chairman this year is Carl Dunn. The best year is Rosa Pike's.", [("Carl Dunn", "chairman", None)]),
    (
        "The financial institution's Head of Cards, Jane Reid, and the local bank's manager, Carl Dunn, came with the"
        " apex bank's director, Rosa Pike, and Fell Bank personal banking specialist Ann Hill.",
        [
            ("Jane Reid", "Head of Cards", "financial institution"),
            ("Carl Dunn", "manager", "bank"),
            ("Rosa Pike", "director", "apex bank"),
            ("Ann Hill", "personal banking specialist", "Fell Bank"),
        ],
    ),
    (
        "Equity group chairman Peter Munga spoke. The group chairman James Munga spoke.",
        [("Peter Munga", "chairman", "Equity group"), ("James Munga", "group chairman", None)],
    ),
    (
        "Kapila Silva, Sales Manager at Fell Stockbrokers (Pvt) Ltd. He spoke to it (FSL).",
        [("Kapila Silva", "Sales Manager", "Fell Stockbrokers (Pvt) Ltd")],
    ),
    (
        "Th. Biramangol Singh, Chief Manager, RBI, and R M Sivananthan, DGM, spoke.",
        [("Th. Biramangol Singh", "Chief Manager", "RBI"), ("R M Sivananthan", "DGM", None)],
    ),
    (
        "Youth officer with Fellmoor, Mary Burke, said so; the manager with children, Fell Hall and others left.",
        [("Mary Burke", "Youth officer", "Fellmoor")],
    ),
    # a place behind a body's letters that looks like a name; a body whose name goes on behind "in"
    (
        "Present were the Head of the Fell Agency (FA) Santa Rosa, Ama Osei, and the director of Fell School in Need"
        " Society, Kofi Addo.",
        [("Ama Osei", "Head", "Fell Agency (FA) Santa Rosa"), ("Kofi Addo", "director", "Fell School in Need Society")],
    ),
    # areas told by a direction, grades in Roman numerals, first names that are also towns
    (
        "RBN Regional Manager for the Great Rift, Mary Osei, and Regional Manager in Central North, Kofi Addo, came.",
        [("Mary Osei", "Regional Manager", "Great Rift"), ("Kofi Addo", "Regional Manager", "Central North")],
    ),
    (
        "RBN Bank Officer IV Mary Osei met Senior Vice President Charlotte I. Addo and Nodal Officer Peter Osei.",
        [
            ("Mary Osei", "Bank Officer IV", "RBN"),
            ("Charlotte I. Addo", "Senior Vice President", None),
            ("Peter Osei", "Nodal Officer", None),
        ],
    ),
    (
        "RBN Bank Officer 3 Mary Osei met Director 2 Kofi de Graft, and the manager 5 March Fellers and director 4"
        " Pupils.",
        [("Mary Osei", "Bank Officer 3", "RBN"), ("Kofi de Graft", "Director 2", None)],
    ),
    # a surname that begins the sentence behind a short word for a place, none behind a saint's
    (
        "The training specialist Luz Marie Baltazar spoke in Tagum City. Baltazar left Tagum Hall. Baltazar sang"
        " for Sta. Baltazar.",
        [
            ("Luz Marie Baltazar", "training specialist", None),
            ("Baltazar", None, None),
            ("Baltazar", None, None),
        ],
    ),
    # a body by letters with stops; one letter with a stop is none
    (
        "The F.N.B. General Manager Mary Osei met R. Manager Kofi Addo.",
        [("Mary Osei", "General Manager", "F.N.B."), ("Kofi Addo", "Manager", None)],
    ),
    # an office that an area before its institution names, and its head
    (
        "Head of East Java OJK Budi Santoso met the Head of the Bali Financial Services Authority (OJK) Sutarno said to"
        " come. Head of Maluku OJK Wirata said no. Head of Bali OJK Denpasar said so.",
        [
            ("Budi Santoso", "Head", "East Java OJK"),
            ("Sutarno", "Head", "Bali Financial Services Authority (OJK)"),
            ("Wirata", "Head", "Maluku OJK"),
        ],
    ),
    # whose somebody is, before the name; a middle name behind a courtesy title; a bank whose name ends in a place
    (
        "Fellbank's Peter Osei, the area manager, spoke. Ms Mary Wasana Silva, the bank's secretary, came; Ms Wasana"
        " left. Kofi Naeem Addo, Operations Manager of Bank of Baroda Rajasthan when in town said so.",
        [
            ("Peter Osei", "area manager", "Fellbank"),
            ("Mary Wasana Silva", "secretary", "bank"),
            ("Wasana", None, None),
            ("Kofi Naeem Addo", "Operations Manager", "Bank of Baroda Rajasthan"),
        ],
    ),
    # a region or a dash between body and holder, fields of ministers, courtesy titles inside, first names that act
    (
        "The head of the Liuxi Commission (LC) in the Central Region, Mrs Mary Naa Yeye Osei, came. Mrs Naa Yeye Osei"
        " met the Chairman of the Liuxi Group (LG) – Kofi Addo, and Minister of Finance Peter Addo.",
        [
            ("Mary Naa Yeye Osei", "head", "Liuxi Commission (LC)"),
            ("Naa Yeye Osei", None, None),
            ("Kofi Addo", "Chairman", "Liuxi Group (LG)"),
            ("Peter Addo", "Minister of Finance", None),
        ],
    ),
    (
        "The Circle Manager of SBI NW Shri Harjeet Rao led it. Victoria Silva, director of Fellbank, came; Victoria met"
        " all.",
        [
            ("Harjeet Rao", "Circle Manager", "SBI NW"),
            ("Victoria Silva", "director", "Fellbank"),
            ("Victoria", None, None),
        ],
    ),
    # two countries, a board, a number behind a name, a possessive before a field
    (
        "Visa Country Manager for Sri Lanka and Maldives Avanthi Silva met the vice-chairman of the board of directors,"
        " Mr. King Kofi Addo. Fellbank's Consumer Education Officer, Peter Osei, spoke.",
        [
            ("Avanthi Silva", "Country Manager", "Sri Lanka and Maldives"),
            ("King Kofi Addo", "vice-chairman", "board of directors"),
            ("Peter Osei", "Consumer Education Officer", "Fellbank"),
        ],
    ),
    # short words of a post, an office's letters with its town, a union's circle; no town is a person
    (
        "S. Partha Sen, Asstt. General Manager (HR&PR) LHO Patna and Meena Rao, Dy Manager, RBO Salem, came with Tara"
        " Bose, Treasurer SBI Clerks' Welfare Union Upper Patna Circle, and the Deputy Manager (HR) RBO Kohima"
        " and others.",
        [
            ("S. Partha Sen", "Asstt. General Manager (HR&PR)", "LHO Patna"),
            ("Meena Rao", "Dy Manager", "RBO Salem"),
            ("Tara Bose", "Treasurer", "SBI Clerks' Welfare Union Upper Patna Circle"),
        ],
    ),
    # posts of those who teach savers
    (
        "Ama Osei, Financial Literacy Officer, SBI, and Bank of Ghana Consumer Protection Officer Kofi Addo came.",
        [
            ("Ama Osei", "Financial Literacy Officer", "SBI"),
            ("Kofi Addo", "Consumer Protection Officer", "Bank of Ghana"),
        ],
    ),
    # right behind a long body, one with its place, or one by letters and a hyphen
    (
        "Head of the Community Desk (CD) of the NDIC Peter Gambo, thanked the pupils in Nigeria.",
        [("Peter Gambo", "Head", "Community Desk (CD) of the NDIC")],
    ),
    (
        "The general manager of NABARD, Assam Ramesh Das, said so in India.",
        [("Ramesh Das", "general manager", "NABARD, Assam")],
    ),
    (
        "Area Director, BSP-Puerto Verde, Ronald Bermudez, praised the pupils in the Philippines.",
        [("Ronald Bermudez", "Area Director", "BSP-Puerto Verde")],
    ),
    # no further words than its place stand behind a known body
    (
        "In Ghana the Manager of Fidelity Bank Upper Quel Ama Mensah, thanked traders.",
        [("Ama Mensah", "Manager", "Fidelity Bank Upper Quel")],
    ),
    ("In Ghana the Manager of Fidelity Bank and the Upper Quel Moor Ama Mensah, thanked traders.", []),
    # a first name that is a place's is not taken for the person's
    (
        "Grace Osei, manager of Fidelity Bank in Ghana, met Victoria Mensah, director of Fell Club, and Kofi Addo,"
        " director of Moor Club. Grace said so. They liked Victoria a lot and thanked Kofi.",
        [
            ("Grace Osei", "manager", "Fidelity Bank"),
            ("Victoria Mensah", "director", "Fell Club"),
            ("Kofi Addo", "director", "Moor Club"),
            ("Grace", None, None),
            ("Kofi", None, None),
        ],
    ),
    ("Chairman of FELB Mary Adjei Foundation gave a prize. Director of the Kenya School of Law opened the fair.", []),
    # the town of a bank before its chief's name, no part of the name; a name that begins like a town
    (
        "The deputy director of RBI, Ranchi Tapan Mahto told women to save. DDM, NABARD, Bokaro Meera Soren, spoke."
        " The manager of Canara Bank, Kota Srinu Rao said no. The manager of Fell Club, Ranchi Tapan Das, said so."
        " Regional director RBI, Dhanu told them.",
        [
            ("Tapan Mahto", "deputy director", "RBI, Ranchi"),
            ("Meera Soren", "DDM", "NABARD, Bokaro"),
            ("Kota Srinu Rao", "manager", "Canara Bank"),
            ("Ranchi Tapan Das", "manager", "Fell Club"),
            ("Dhanu", "Regional director", "RBI"),
        ],
    ),
    # a town that is also a surname, behind the post of who stands before it; a person behind a post
    (
        "Nimal Perera, Veterinary Surgeon Galle, and Rina Silva, Divisional Secretary Matara, spoke. Kofi Addo, the"
        " chairman, Manager Mensah and others came.",
        [
            ("Nimal Perera", "Veterinary Surgeon", None),
            ("Rina Silva", "Divisional Secretary", None),
            ("Kofi Addo", "chairman", None),
            ("Mensah", "Manager", None),
        ],
    ),
    # a bank in letters of two words with its town before the name
    (
        "Chief Manager SBP BSC Quetta Office, Nasir Khan, told women to save; Manager HBL Rina Akter did too.",
        [("Nasir Khan", "Chief Manager", "SBP BSC Quetta Office"), ("Rina Akter", "Manager", "HBL")],
    ),
    # a bank's yearly meeting, and its assistant general manager
    (
        "At the AGM of Fell Bank's Liuxi branch, director Kofi Addo said so. The AGM of Fell Bank, Ama Osei, left.",
        [("Kofi Addo", "director", None), ("Ama Osei", "AGM", "Fell Bank")],
    ),
    # an office in brackets behind a post is no part of it, a field is
    (
        "Rina Akter, Director (Khulna Office), Bangladesh Bank, met Anis Khan, Manager (Audit), Fell Bank.",
        [("Rina Akter", "Director", "Bangladesh Bank"), ("Anis Khan", "Manager (Audit)", "Fell Bank")],
    ),
    (
        "Naana Dede Akuba XIV, Queen Mother of the Liuxi Area, spoke. Naana Dede Akuba left.",
        [("Naana Dede Akuba XIV", "Queen Mother", "Liuxi Area"), ("Naana Dede Akuba", None, None)],
    ),
    # heads of villages and districts
    (
        "The Alkalo of Farafenni, Modou Marong, and Seyfo Lamin Jatta spoke.",
        [("Modou Marong", "Alkalo", "Farafenni"), ("Lamin Jatta", "Seyfo", None)],
    ),
    # a body that ends in its country, which is no part of the name behind it
    (
        "The Chairman of the National Bank of Kyrgyzstan Azamat Osmonov spoke. President of the Union of Banks of"
        " Moldova Ion Rusu left. Head of the Fund of Kenya Barasa came. The head of the Institute of Florence Addo"
        " Osei sat.",
        [
            ("Azamat Osmonov", "Chairman", "National Bank of Kyrgyzstan"),
            ("Ion Rusu", "President", "Union of Banks of Moldova"),
            ("Florence Addo Osei", "head of the Institute", None),
        ],
    ),
    # a bank of several words with its branch between the post and a courtesy name
    (
        "Director Bank of Uganda Lowmere branch, Mr Peter Akello, said so. "
        "Branch Manager State Bank of Fell Upmere Branch, Mr Hone Paru, agreed.",
        [
            ("Peter Akello", "Director", "Bank of Uganda Lowmere branch"),
            ("Hone Paru", "Branch Manager", "State Bank of Fell Upmere Branch"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_finds_officials_of_seats(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
