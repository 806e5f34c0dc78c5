"""English officials as African, Caribbean and Pacific reports tell them: their names, posts and bodies."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
    # posts before their names in a list, the last with a courtesy title; a name before its post stays so
    (
        "The Commissioner in charge of Fell East, Omara Tull, the branch manager of Moray Bank Fell, Ms Ama Kyer, and"
        " the mayor of Liuxi, Mr Otim Kam, opened it.",
        [
            ("Omara Tull", "Commissioner in charge of Fell East", None),
            ("Ama Kyer", "branch manager", "Moray Bank Fell"),
            ("Otim Kam", "mayor", "Liuxi"),
        ],
    ),
    (
        "The Governor of Moray Bank, John Tull, the chairman of the board, Mrs Ama Kyer, director of Fell School,"
        " came.",
        [("John Tull", "chairman", "board"), ("Ama Kyer", "director", "Fell School")],
    ),
    # the seat of a school, which begins like a person's name
    (
        "The Headmaster of Holy Fell Secondary School, Ama Kam at Moray in Fell State, Mr. Effi B. Tull, sang.",
        [("Effi B. Tull", "Headmaster", "Holy Fell Secondary School, Ama Kam")],
    ),
    (
        "The Headmaster of Holy Fell Secondary School, Ama Kam, sang at Moray.",
        [("Ama Kam", "Headmaster", "Holy Fell Secondary School")],
    ),
    # the area before a post that is over it is part of the post where its body stands behind; a misspelt post
    (
        "Mr Edo Tull, Upper East Regional Manager of Bank of Ghana, met Ama Kyer, Moray Zanaco Regional Manager.",
        [
            ("Edo Tull", "Upper East Regional Manager", "Bank of Ghana"),
            ("Ama Kyer", "Regional Manager", "Moray Zanaco"),
        ],
    ),
    ("Edo Tull, the Ashanti Regional Manager, sang.", [("Edo Tull", "Regional Manager", "Ashanti")]),
    ("The branch manger, Kofi Tull, sang of a manger.", [("Kofi Tull", "branch manger", None)]),
    # a field between two "of" belongs to the post, a body does not; a known bank's post with its area behind
    (
        "Ama Tull, Deputy Director of Audit of Moray Bank, met Kofi Kyer, Director of Finance of the bank, and Esi Kam,"
        " Chairman of Council of the University of Moray.",
        [
            ("Ama Tull", "Deputy Director of Audit", "Moray Bank"),
            ("Kofi Kyer", "Director of Finance", "bank"),
            ("Esi Kam", "Chairman", "Council of the University of Moray"),
        ],
    ),
    (
        "BSP Country Head Samoa, Paul Ola, sang. The Country Head Samoa, Ama Tull, sang.",
        [("Paul Ola", "Country Head Samoa", "BSP"), ("Ama Tull", "Country Head", "Samoa")],
    ),
    # whoever saves with a group has no post, unlike who sits in a council
    ("A member of Fell Sacco, Mary Mukabe, came.", []),
    (
        "A member of Fell County Council, Mary Mukabe, came.",
        [("Mary Mukabe", "member", "Fell County Council")],
    ),
    # the head of a department is one post before a body; a department with its own name is the body
    (
        "The Head of Department, Moray Education Board, Mr. Goro Alhama, hailed the bank. The Head of Section Ama Tull"
        " sang.",
        [
            ("Goro Alhama", "Head of Department", "Moray Education Board"),
            ("Ama Tull", "Head of Section", None),
        ],
    ),
    ("Ama Osei, Head of Department of Finance, came.", [("Ama Osei", "Head", "Department of Finance")]),
    (
        "Mara Tokpa Jaw, Human Resource Manager in the Mayor's Office, met the Arts and Culture Ambassador, Keku Kam.",
        [
            ("Mara Tokpa Jaw", "Human Resource Manager", "Mayor's Office"),
            ("Keku Kam", "Arts and Culture Ambassador", None),
        ],
    ),
    # who is in charge of a county's field
    (
        "County Finance Executive Peter Kiplagat met County Education Executive Ruth Koech; an executive sang.",
        [
            ("Peter Kiplagat", "County Finance Executive", None),
            ("Ruth Koech", "County Education Executive", None),
        ],
    ),
    # a given name that is a day, where it opens a sentence
    (
        "It rained. Sunday Okoro, CBN Lagos Branch Controller, came. Friday Prayers, the imam said, were long. On"
        " Sunday Fellbank, the lender, closed.",
        [("Sunday Okoro", "Branch Controller", "CBN Lagos")],
    ),
    # all fields of a minister, with and without a comma before the last; what only stands behind them
    ("The Minister of Trade and Industry, Ama Osei, came.", [("Ama Osei", "Minister of Trade and Industry", None)]),
    (
        "HO: Minister of Education, Science, and Technology, Prof. Ola Mkam, met the Minister of Finance and Planning"
        " Kofi Tull and Ama Osei, Minister of Health and the Public Service.",
        [
            ("Ola Mkam", "Minister of Education, Science, and Technology", None),
            ("Kofi Tull", "Minister of Finance and Planning", None),
            ("Ama Osei", "Minister of Health and the Public Service", None),
        ],
    ),
    (
        "The Minister of Finance, Ama Osei, and Technology officer Kofi Poku came. Alan Kyer, Minister of Trade and"
        " Deputy Governor, and the Minister of Health and Ola Obi sang.",
        [
            ("Ama Osei", "Minister of Finance", None),
            ("Kofi Poku", "Technology officer", None),
            ("Alan Kyer", "Minister of Trade and Deputy Governor", None),
        ],
    ),
    (
        "The Deputy Minister for Finance, Abena Osei, met the Assistant Minister for Trade and Industry Kofi Tull and"
        " the Minister for Northern Ireland, Ms Ama Reed.",
        [
            ("Abena Osei", "Deputy Minister for Finance", None),
            ("Kofi Tull", "Assistant Minister for Trade and Industry", None),
            ("Ama Reed", "Minister for Northern Ireland", None),
        ],
    ),
    # who speaks for another has a post of his own behind his name
    (
        "On behalf of the Governor, Mr Kofi Poku, the Acting Regional Manager, spoke. On behalf of the Mayor, Mr. Ebo"
        " Quan sang with the Chief Fisherman of Moree, Nana Kow Eduam.",
        [
            ("Kofi Poku", "Acting Regional Manager", None),
            ("Ebo Quan", "Mayor", None),
            ("Kow Eduam", "Chief Fisherman", "Moree"),
        ],
    ),
    # a post with its body behind somebody else's post
    (
        "During a call on the Area MP, RUF Programme Coordinator Mr. Ola Mbul spoke. In a letter to the District"
        " Commissioner, Fell Bank Branch Manager Ama Osei sang.",
        [("Ola Mbul", "Programme Coordinator", "RUF"), ("Ama Osei", "Branch Manager", "Fell Bank")],
    ),
    # a chief's title, which behind another of courtesy is a given name
    (
        "Mrs. Nana Asa Parker, Deputy Chief Manager, spoke. Nana Kofi Ampong, chief of Wenko, sang.",
        [("Nana Asa Parker", "Deputy Chief Manager", None), ("Kofi Ampong", "chief", "Wenko")],
    ),
    ("The Coordinator, Hajiyah Hawa Gamba, sang.", [("Hawa Gamba", "Coordinator", None)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_finds_officials(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
