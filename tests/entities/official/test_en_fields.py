"""English officials with the field of their post, and with what stands around a name: invented sentences."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
    # a kind of banking that somebody heads
    (
        "Rina Akter, Head of Transaction Banking, Fell Bank, came.",
        [("Rina Akter", "Head of Transaction Banking", "Fell Bank")],
    ),
    # work for the government that somebody heads, and an office of it
    (
        "Rina Akter, Head of Government Relations, met Anis Khan, Head of Government and Public Affairs, and Sumi Das,"
        " Head of Government Services Department.",
        [
            ("Rina Akter", "Head of Government Relations", None),
            ("Anis Khan", "Head of Government and Public Affairs", None),
            ("Sumi Das", "Head", "Government Services Department"),
        ],
    ),
    # a field in capitals behind the title of who is named before, with and without a comma
    (
        "Ama Osei, Manager Rural Credit Operations of the Bank of Fellmo, met Kofi Hill, Head Consumer Protection, Fell"
        " Bank, and Yaw Addo, Director, Quality Assurance, Baishi Bank.",
        [
            ("Ama Osei", "Manager Rural Credit Operations", "Bank of Fellmo"),
            ("Kofi Hill", "Head Consumer Protection", "Fell Bank"),
            ("Yaw Addo", "Director, Quality Assurance", "Baishi Bank"),
        ],
    ),
    ("In Ghana, Ama Osei-Head, Payments Conduct at BoG, spoke.", [("Ama Osei", "Head, Payments Conduct", "BoG")]),
    (
        "Ama Osei, Manager Financial Education, spoke. Kofi Hill, Head, Liquidity, was there.",
        [("Ama Osei", "Manager Financial Education", None), ("Kofi Hill", "Head", None)],
    ),
    # a field of money in small letters; a department by its name "at" a body, and one without a name
    (
        "Ama Osei, the head of housing finance, spoke. Kofi Hill, head of Rural Support Unit at Fell Bank, came. Yaw"
        " Addo, head of Rural Support at Fell Bank, sang. The director of ministry of finance Esi Hill came.",
        [
            ("Ama Osei", "head of housing finance", None),
            ("Kofi Hill", "head", "Rural Support Unit at Fell Bank"),
            ("Yaw Addo", "head of Rural Support", "Fell Bank"),
            ("Esi Hill", "director", "ministry of finance"),
        ],
    ),
    (
        "Liuxi Head of School, Mr. Kofi Hill, met the Head of Department, Ama Osei, and Yaw Addo, Head of School of Law"
        " at Liuxi University.",
        [
            ("Kofi Hill", "Head of School", "Liuxi"),
            ("Ama Osei", "Head of Department", None),
            ("Yaw Addo", "Head", "School of Law at Liuxi University"),
        ],
    ),
    # the letters of a field before "and", not those of a body
    (
        "Fell Bank PR and Outreach Manager Ama Osei met the HR & Training Manager, Mr. Kofi Hill; RBN and Outreach"
        " Manager Yaw Addo came.",
        [
            ("Ama Osei", "PR and Outreach Manager", "Fell Bank"),
            ("Kofi Hill", "HR & Training Manager", None),
            ("Yaw Addo", "Outreach Manager", None),
        ],
    ),
    # body and post behind a courtesy title and a name, without a comma
    (
        "Mr. Kofi Addo Bank of Botswana liaison officer, says so. Mr. Yaw Hill met Bank of Botswana manager Ama Osei.",
        [("Kofi Addo", "liaison officer", "Bank of Botswana"), ("Ama Osei", "manager", "Bank of Botswana")],
    ),
    # a body's letters with the small one of their plural
    (
        "The chairman of the Association of Fell Banks (AFBs), Kofi Addo, spoke.",
        [("Kofi Addo", "chairman", "Association of Fell Banks (AFBs)")],
    ),
    # a field in small letters before the body, and what only looks like one
    (
        "Ama Osei, director communications at Fell Bank, met Kofi Hill, vice-president retail banking of Baishi Bank,"
        " Yaw Addo, manager for training at Fell Bank, and Sue Hill, a director who leads training at Fell Bank.",
        [
            ("Ama Osei", "director communications", "Fell Bank"),
            ("Kofi Hill", "vice-president retail banking", "Baishi Bank"),
            ("Yaw Addo", "manager for training", "Fell Bank"),
            ("Sue Hill", "director", None),
        ],
    ),
    (
        "Ama Osei, a director praised training at Fell Bank, Kofi Hill, a director oversees lending at Fell Bank.",
        [("Ama Osei", "director", None), ("Kofi Hill", "director", None)],
    ),
    # no field: a person, a body and a post behind a title
    (
        "Ama Osei, Manager, Kofi Hill, and Yaw Addo, Chairman Board of Directors, sang. Sue Hill, Head Baishi, left."
        " Ben Hart, Manager Kumasi, stayed.",
        [
            ("Ama Osei", "Manager", None),
            ("Yaw Addo", "Chairman", None),
            ("Sue Hill", "Head", None),
            ("Ben Hart", "Manager", None),
        ],
    ),
    # a department in small letters with the body it is at, which a bare one is not
    (
        "Kofi Hill, director of the fraud department at Fell Bank, met Ama Osei, head of the unit at Baishi Bank.",
        [("Kofi Hill", "director", "fraud department at Fell Bank"), ("Ama Osei", "head of the unit", "Baishi Bank")],
    ),
    # a field that begins with a small letter
    (
        "Rina Akter, Head of operational Excellence at FLB, met Ama Osei, Head of Cards, in June.",
        [("Rina Akter", "Head of operational Excellence", "FLB"), ("Ama Osei", "Head of Cards", None)],
    ),
    # bodies by Indian words for them, with their town
    (
        "Om Das, President, Gramin Vikas Sangathan, Kota and savers met Anil Rao, CEO, Zila Parishad, Ajmer.",
        [("Om Das", "President", "Gramin Vikas Sangathan, Kota"), ("Anil Rao", "CEO", "Zila Parishad, Ajmer")],
    ),
    (
        "Sangh Priya Gautam, chairman of SBI, met Ravi Sabha, manager.",
        [("Sangh Priya Gautam", "chairman", "SBI"), ("Ravi Sabha", "manager", None)],
    ),
    # a department at, or behind its letters of, a larger body
    (
        "The Director, Public Affairs Department at the Bank of Fellmo (BF), Mrs. Ama Osei, met Kofi Hill, Head of the"
        " Legal Unit (LU) of Fell Bank, and Yaw Addo, Head of the Cash Unit at Baishi Mall.",
        [
            ("Ama Osei", "Director", "Public Affairs Department at the Bank of Fellmo (BF)"),
            ("Kofi Hill", "Head", "Legal Unit (LU) of Fell Bank"),
            ("Yaw Addo", "Head", "Cash Unit"),
        ],
    ),
    (
        "Kofi Hill, Deputy Head of the Night Patrol Brigade at the East Sub-Bureau of Liuxi Public Security Bureau, met"
        " Ama Osei, Dean of the School of Trade at Baishi University, and Yaw Addo, Head of the Songs Team at Baishi"
        " Fair.",
        [
            (
                "Kofi Hill",
                "Deputy Head",
                "Night Patrol Brigade at the East Sub-Bureau of Liuxi Public Security Bureau",
            ),
            ("Ama Osei", "Dean", "School of Trade at Baishi University"),
            ("Yaw Addo", "Head", "Songs Team"),
        ],
    ),
    # a small field of a post before whom it is held for; posts of a school, a charity and a central bank's agency
    (
        "Ann Reed, area manager of cash handling for the Bank of Fellmo, met Tom Hart, deputy agent for the Bank of"
        " Baishi, Sue Field, fundraiser at Owl Hospice, and Ben Wood, subject leader for music.",
        [
            ("Ann Reed", "area manager of cash handling", "Bank of Fellmo"),
            ("Tom Hart", "deputy agent", "Bank of Baishi"),
            ("Sue Field", "fundraiser", "Owl Hospice"),
            ("Ben Wood", "subject leader for music", None),
        ],
    ),
    ("In Canada the talk by Const. Ann Reed of Quell Police was good.", [("Ann Reed", "Const.", "Quell Police")]),
    # a known bank whose name has no bank's word; people of one post with where they stand
    (
        "In England Ann Reed, regional managing director for NatWest, and Tom Hart, OWL Regional Fundraising Manager,"
        " met branch managers Sue Field (back) and Ben Wood (far left). Ida Moss came.",
        [
            ("Ann Reed", "regional managing director", "NatWest"),
            ("Tom Hart", "Regional Fundraising Manager", "OWL"),
            ("Sue Field", "branch managers", None),
            ("Ben Wood", "branch managers", None),
        ],
    ),
    ("Ann Reed, a fundraiser in May, drew Tom Hart. The fair, fundraiser of the year, met the agent Sue Field.", []),
    # several fields of one post; what somebody is in charge of
    (
        "The Liuxi State Commissioner for Trade, Mines and Energy, Mr. Kofi Hill, met the Manager of Fell Bank in"
        " charge of Upper Baishi Region, Mrs. Ama Osei, who spoke.",
        [
            ("Kofi Hill", "Commissioner for Trade, Mines and Energy", "Liuxi State"),
            ("Ama Osei", "Manager", "Fell Bank"),
        ],
    ),
    # who gets or gives something, and no town
    (
        "They bestowed a prize on Ama Osei, Regional Manager, Fell Bank, took books from Kofi Hill, Manager of Baishi"
        " Bank. The town of Kumasi, head of Ashanti, and people from Paris Hill, seat of Fell, sat.",
        [("Ama Osei", "Regional Manager", "Fell Bank"), ("Kofi Hill", "Manager", "Baishi Bank")],
    ),
    # a rank before who has a post
    (
        "Present were Col. Ama Osei, Director, Liuxi Hospital, and Capt. Yaw Hill, Manager, Fell Bank; Lt. Kofi Addo"
        " spoke.",
        [
            ("Ama Osei", "Director", "Liuxi Hospital"),
            ("Yaw Hill", "Manager", "Fell Bank"),
            ("Kofi Addo", "Lt.", None),
        ],
    ),
    # courtesy in capitals before a day that is a given name; a woman's post; people of another body
    (
        "The Area Head of Fell Savings Fund (FSF) MR. Friday Bello spoke. Baishi branch manageress Ama"
        " Osei said so. Mrs Osei left.",
        [
            ("Friday Bello", "Area Head", "Fell Savings Fund (FSF)"),
            ("Ama Osei", "branch manageress", "Baishi"),
            ("Osei", None, None),
        ],
    ),
    (
        "Ama Osei, general manager, Fell Bank and Baishi Bank staff met Kofi Hill, manager, Fell Bank and Trust.",
        [("Ama Osei", "general manager", "Fell Bank"), ("Kofi Hill", "manager", "Fell Bank and Trust")],
    ),
    (
        "Ama Osei, Branch Manager at U.S. Bank, met FSB Relieving Area Manager, Kofi Hill.",
        [("Ama Osei", "Branch Manager", "U.S. Bank"), ("Kofi Hill", "Relieving Area Manager", "FSB")],
    ),
    # a scheme that a minister's post names
    (
        "The Prime Minister Gram Jyoti Yojana (PMGJY) and the Prime Minister Kheti Bima Yojana help, said Prime"
        " Minister Ama Rao.",
        [("Ama Rao", "Prime Minister", None)],
    ),
    # a single name, told once with its post, and again behind a courtesy title
    (
        "The Secretary, Mines Department Shri Lalramfela, IAS spoke. Shri Lalramfela left; Lalramfela Road was shut.",
        [("Lalramfela", "Secretary", "Mines Department"), ("Lalramfela", None, None)],
    ),
    # somebody else whose last two names are an official's; a courtesy title before them
    (
        "A weaver, Mohan Bahadur Lamsal, was glad, said Chairman Hari Bahadur Lamsal. Later Mr. Bahadur Lamsal left.",
        [("Hari Bahadur Lamsal", "Chairman", None), ("Bahadur Lamsal", None, None)],
    ),
    # the town of a body before initials, but a given name
    (
        "The Head of the Farm Resource Centre Badulla M.T. Jayakody, and the Head of the Craft Centre Adelaide M.T."
        " Silva, met in Sri Lanka.",
        [
            ("M.T. Jayakody", "Head", "Farm Resource Centre Badulla"),
            ("Adelaide M.T. Silva", "Head", "Craft Centre"),
        ],
    ),
    # posts of towns and embassies
    (
        "The Lord Mayor, Kofi Hill, met Military Attaché Mr. Yaw Addo and the Charge d’affaires of the Fell Embassy,"
        " Ms. Ama Osei. The Lord Addo estate was sold.",
        [
            ("Kofi Hill", "Lord Mayor", None),
            ("Yaw Addo", "Military Attaché", None),
            ("Ama Osei", "Charge d’affaires", "Fell Embassy"),
        ],
    ),
    # a field behind the comma of a post that no body follows is no part of the title
    (
        "Ama Owusu, Director, Human Resources, told staff; Kofi Tetteh, Director Human Resources, told staff.",
        [("Ama Owusu", "Director", None), ("Kofi Tetteh", "Director Human Resources", None)],
    ),
    # letters of another font, which people write for italics
    ("𝐹𝑒𝑙𝑙 𝐵𝑎𝑛𝑘 𝑀𝑎𝑛𝑎𝑔𝑒𝑟 𝐴𝑚𝑎 𝑂𝑠𝑒𝑖 spoke.", [("𝐴𝑚𝑎 𝑂𝑠𝑒𝑖", "Manager", "Fell Bank")]),
    # second posts, areas of who is elected, marks on letters
    # whose somebody is, before the name; a middle name behind a courtesy title; a bank whose name ends in a place
    (
        "The Regional Head of PNB NE Shri Daljit Rao led it. Victoria Silva, director of Fellbank, came; Victoria met"
        " all.",
        [
            ("Daljit Rao", "Regional Head", "PNB NE"),
            ("Victoria Silva", "director", "Fellbank"),
            ("Victoria", None, None),
        ],
    ),
    # a second post behind a name before one with a post of its own; who sits for the women of a district
    (
        "Senator Ama Mensah, Minister for Savings and Company Law, Mr Peter Osei, Managing Director of Fellbank, and Ms"
        " Dede Addo came. They thanked Mayor Kofi Addo, Chairman of the Liuxi Board, Mr John Osei, and the staff.",
        [
            ("Ama Mensah", "Senator", None),
            ("Peter Osei", "Managing Director", "Fellbank"),
            ("Kofi Addo", "Mayor", None),
            ("John Osei", "Chairman", "Liuxi Board"),
        ],
    ),
    (
        "Liuxi Woman MP Ama Mensah met Dede Addo, the Woman Member of Parliament for Accra. The woman representative of"
        " a club came.",
        [("Ama Mensah", "Woman MP", "Liuxi"), ("Dede Addo", "Woman Member of Parliament", "Accra")],
    ),
    # the area that somebody is elected in, behind the name; the field of a minister
    (
        "Ama Mensah, MP for Liuxi West and Baishi, met Kofi Addo, Senator for Nanling. Dede Osei, Minister for Trade,"
        " came.",
        [
            ("Ama Mensah", "MP", "Liuxi West and Baishi"),
            ("Kofi Addo", "Senator", "Nanling"),
            ("Dede Osei", "Minister for Trade", None),
        ],
    ),
    # a given name with marks on its letters before a surname that is an ordinary word
    (
        "The board met, with Ciarán Long, PRO, and Róisín Bell, secretary. The Café Bell, manager's choice, is full.",
        [("Ciarán Long", "PRO", None), ("Róisín Bell", "secretary", None)],
    ),
    # a post, a comma and a name that does something
    (
        "General Manager, Ama Mensah bought shares. The Vice President, Kofi Addo opens it. Head, Digital Services"
        " hosts it; Director, Human Resources holds the key.",
        [("Ama Mensah", "General Manager", None), ("Kofi Addo", "Vice President", None)],
    ),
    # a unit between a post and who holds it, a zone with its number, a block's post; a line of the reporter is none
    (
        "In India Branch Manager Fell Bank Tarlo Branch Ramesh Singh and Chief Manager FB Upper Moor Branch K. P. Rao"
        " met Zonal Head Patna North-II Karnal Anil Das, Cluster Head Patna 2 Sunil Osei and the Block Program Manager"
        " (BPM) Mary Perera.",
        [
            ("Ramesh Singh", "Branch Manager", "Fell Bank Tarlo Branch"),
            ("K. P. Rao", "Chief Manager", "FB Upper Moor Branch"),
            ("Anil Das", "Zonal Head", "Patna North-II Karnal"),
            ("Sunil Osei", "Cluster Head", "Patna 2"),
            ("Mary Perera", "Block Program Manager (BPM)", None),
        ],
    ),
    (
        "Manager Mary Liuxi Branch Kofi Addo and Branch Manager Tarlo Branch Road Safety Week came. Zonal Head Patna"
        " North-II Karnal spoke.\n\nPrincipal Correspondent Patna, June 3",
        [("Mary Liuxi", "Manager", None)],
    ),
    (
        "They met Liuxi Development Authority (LDA) Region V Director Atty. Mary Osei, Liuxi Municipal Treasurer Peter"
        " Silva and the Secretary of the Ministry of Education M.M. Perera, who came.",
        [
            ("Mary Osei", "Director", "Liuxi Development Authority (LDA) Region V"),
            ("Peter Silva", "Municipal Treasurer", "Liuxi"),
            ("M.M. Perera", "Secretary", "Ministry of Education"),
        ],
    ),
    # whom a post is for
    (
        "MP for Arima Mary Osei and Chairman of Liuxi District Kofi Addo came with the President of the Liuxi Chamber"
        " of Commerce John Perera said.",
        [
            ("Mary Osei", "MP", "Arima"),
            ("Kofi Addo", "Chairman", "Liuxi District"),
            ("John Perera", "President", "Liuxi Chamber of Commerce"),
        ],
    ),
    # a field of several small words, given names that are also a title or an ordinary word
    (
        "Mrs Mary Kusa, commissioner for education and human capital development, spoke. Alhaji Shehu Usman, the"
        " manager, clapped. Eve Wilkins, regional manager, came on New Year's Eve.",
        [
            ("Mary Kusa", "commissioner for education and human capital development", None),
            ("Shehu Usman", "manager", None),
            ("Eve Wilkins", "regional manager", None),
        ],
    ),
    # a chamber right behind a post
    (
        "On stage were president Chamber of Petty Traders Mary Osei, and secretary, Women Chamber, Kofi Addo.",
        [("Mary Osei", "president", "Chamber of Petty Traders"), ("Kofi Addo", "secretary", "Women Chamber")],
    ),
    # the post of another body is no part of a body
    (
        "LMC President and Liuxi Dairy Bank Chairman K. Perera came. Fellbank Chairman and CEO Kofi Addo spoke.",
        [("K. Perera", "Chairman", "Liuxi Dairy Bank"), ("Kofi Addo", "Chairman and CEO", "Fellbank")],
    ),
    # letters of a post right behind who holds it
    (
        "Com. Kofi Addo AGM, RBO Liuxi, and Mary Osei DGM, Bank of Ghana, were led by Peter Silva, DZM, Liuxi Zone.",
        [
            ("Kofi Addo", "AGM", "RBO Liuxi"),
            ("Mary Osei", "DGM", "Bank of Ghana"),
            ("Peter Silva", "DZM", "Liuxi Zone"),
        ],
    ),
    (
        "They met the Fellmoor Textiles MD, FBL, and Mary Osei. The DD of the Department of Livestock, Dr Peter Silva,"
        " paid by DD, Bank of Ghana.",
        [("Peter Silva", "DD", "Department of Livestock")],
    ),
    # a post before the surname of who was told before
    (
        "Kofi Addo, deputy director of Fellbank, came. “Queues are long,” deputy director Addo added. The teacher"
        " of Addo thanked Addo.",
        [
            ("Kofi Addo", "deputy director", "Fellbank"),
            ("Addo", "deputy director", None),
            ("Addo", None, None),
            ("Addo", None, None),
        ],
    ),
    # a bank or a town behind a post is nobody
    (
        "Branch Manager Ecobank thanked pupils, Area Manager Tamale addressed them, Principal Osei thanked Barclays.",
        [("Osei", "Principal", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_fields(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
