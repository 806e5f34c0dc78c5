"""English officials with the field of their post, and with what stands around a name: invented sentences."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
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
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_fields(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
