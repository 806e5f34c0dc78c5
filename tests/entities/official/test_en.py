"""English officials: whole lists of (name, title, org) for invented sentences, hard negatives with empty lists."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

from reportmine.entities.official import find
from reportmine.text.view import View, fold

CASES: list[tuple[str, list[Row]]] = [
    # people with one name
    (
        "Kumaran, branch manager, and Selvam, chief manager of Liuxi Bank, spoke; it was opened by Murugan, president.",
        [
            ("Kumaran", "branch manager", None),
            ("Selvam", "chief manager", "Liuxi Bank"),
            ("Murugan", "president", None),
        ],
    ),
    ("Bishop Ama Mixed Basic School and Governor Kof Addo Secondary College took part.", []),
    ("Of tools, Dhana Abeya, Branch Manager - Kandy, CSE, spoke.", [("Dhana Abeya", "Branch Manager - Kandy", "CSE")]),
    # a middle name stands for a person only behind a courtesy title
    (
        "Director Mary Wasala Osei spoke. Wasala said no. Ms Wasala said so.",
        [("Mary Wasala Osei", "Director", None), ("Wasala", None, None)],
    ),
    # the first two of more names, and a given name, stand for a person only where the person speaks or is addressed
    (
        "Secretary Halim Rosli Mohd Zaki came. “We won,” said Halim Rosli. Halim Rosli Road is long; Halim Rosli Ali"
        " left.",
        [("Halim Rosli Mohd Zaki", "Secretary", None), ("Halim Rosli", None, None)],
    ),
    (
        "Director Wayan Suteja spoke. “It is so,” explained Wayan. Next, continued Wayan, it grew. Rains continued"
        " Wayan way.",
        [("Wayan Suteja", "Director", None), ("Wayan", None, None), ("Wayan", None, None)],
    ),
    ("They sold widgets. It is told by Widgets, director of sales.", []),
    # a dash that stands close behind a post, before its field or who holds it
    (
        "FTN Director- Payments and Savings Kofi Addo met the Branch Manager- Liuxi and the Mayor- Ama Mensah.",
        [("Kofi Addo", "Director- Payments and Savings", "FTN"), ("Ama Mensah", "Mayor", None)],
    ),
    # no half of a name
    ("It is so. Gh. Memma, District Manager, said.", []),
    ("In Salem, manager of all; Education, director of growth. Kampala, president of none. Savings, chief of all.", []),
    ("Head of the Student Office, Lao Weng Ian, came.", [("Lao Weng Ian", "Head", "Student Office")]),
    # a bare body between a post and the name
    (
        "Vice president of the bank Li Wei, director of county finance office Liu Yong, director of public relations"
        " Chen Bo and President of Xinning Sub-branch of PBC Wang Qiang came.",
        [
            ("Li Wei", "Vice president", "bank"),
            ("Liu Yong", "director", "county finance office"),
            ("Chen Bo", "director of public relations", None),
            ("Wang Qiang", "President", "Xinning Sub-branch of PBC"),
        ],
    ),
    # a translated post before its body and the name; a body in small letters; who is no official
    (
        "Governor of Liuxi Center Branch of the People's Bank of China Yang Guangming, city finance office director"
        " Liu Yong, vice chairman of the Municipal CPPCC Dong Li, the deputy magistrate of the county government,"
        " comrade Li Aimin, lobby manager Wang Hong and customer manager Li Jing came.",
        [
            ("Yang Guangming", "Governor", "Liuxi Center Branch of the People's Bank of China"),
            ("Liu Yong", "director", None),
            ("Dong Li", "vice chairman", "Municipal CPPCC"),
            ("Li Aimin", "deputy magistrate", "county government"),
        ],
    ),
    # posts in the Party, in any order of their words, and where a person stands in a picture
    (
        "Liu Wei, Party committee member and deputy general manager of Liuxi Branch, came. Party Committee Secretary"
        " and General Manager Zhao Hong led. Party Committee members Li Hua and Wang Li listened to the spirit of the"
        " speech of Sun Tao, vice chairman of the Nanling Commission. Deputy Secretary of the Party Committee and"
        " President Sun Hai spoke.",
        [
            ("Liu Wei", "Party committee member and deputy general manager", "Liuxi Branch"),
            ("Zhao Hong", "Party Committee Secretary and General Manager", None),
            ("Li Hua", "Party Committee members", None),
            ("Wang Li", "Party Committee members", None),
            ("Sun Tao", "vice chairman", "Nanling Commission"),
            ("Sun Hai", "Deputy Secretary of the Party Committee and President", None),
        ],
    ),
    (
        "Zhao Lei (first from left), deputy director of the Liuxi Bureau, and Li Jing (second from right), president of"
        " Liuxi Branch, with Wang Li (middle), vice president, met. The office of Wang Wei (Nanling).",
        [
            ("Zhao Lei", "deputy director", "Liuxi Bureau"),
            ("Li Jing", "president", "Liuxi Branch"),
            ("Wang Li", "vice president", None),
        ],
    ),
    # posts of the working level
    (
        "The branch supervisor, Mary Osei, opened it. Accountant John Mensah spoke with Team Lead Peter Boateng."
        " Grace Addo, a senior lecturer at the University of Nanling, came.",
        [
            ("Mary Osei", "branch supervisor", None),
            ("John Mensah", "Accountant", None),
            ("Peter Boateng", "Team Lead", None),
            ("Grace Addo", "senior lecturer", "University of Nanling"),
        ],
    ),
    # the field of a post stands between the title and the name, with or without "of"
    (
        "The Zonal Head, Commercial Banking East, Liuxi Bank Plc., Kofi Addo, said so to the Group Head, North Central,"
        " Ama Mensah, and to the Chief Manager Financial System Development, Mr Peter Osei.",
        [
            ("Kofi Addo", "Zonal Head, Commercial Banking East", "Liuxi Bank Plc"),
            ("Ama Mensah", "Group Head", "North Central"),
            ("Peter Osei", "Chief Manager Financial System Development", None),
        ],
    ),
    (
        "A speech was read by Director for Child Development John Osei that day. The senior manager of human resources,"
        " industrial and external relations, Mary Addo, spoke. Deputy minister of finance, Dr. Kofi Addo said more.",
        [
            ("John Osei", "Director for Child Development", None),
            ("Mary Addo", "senior manager of human resources, industrial and external relations", None),
            ("Kofi Addo", "Deputy minister of finance", None),
        ],
    ),
    (
        "Director of Community Development in the Ministry of Trade, Mary Osei, came with Kofi Addo, NLB Director of"
        " Financial Sector Regulation, and NLB principal examiner on consumer and savings matters, Peter Mensah.",
        [
            ("Mary Osei", "Director of Community Development", "Ministry of Trade"),
            ("Kofi Addo", "Director of Financial Sector Regulation", "NLB"),
            ("Peter Mensah", "principal examiner on consumer and savings matters", "NLB"),
        ],
    ),
    (
        "The Head of Youth and Inclusive Banking – Access Bank (Ghana) PLC Kofi Addo met the Manager of One Bank"
        " limited Abdul Mannan. He met Liuxi provincial loans coordinator Mary Osei.",
        [
            ("Kofi Addo", "Head of Youth and Inclusive Banking", "Access Bank (Ghana) PLC"),
            ("Abdul Mannan", "Manager", "One Bank limited"),
            ("Mary Osei", "provincial loans coordinator", "Liuxi"),
        ],
    ),
    # no name ends in a body's word behind a hyphen; a field's last word is no part of the title
    (
        "The Chairman of Public Enlightenment Sub-Committee, Mr. Kofi Addo, met Gender and Child Development Permanent"
        " Secretary Mary Osei and thanked manager Ama Mensah.",
        [
            ("Kofi Addo", "Chairman", "Public Enlightenment Sub-Committee"),
            ("Mary Osei", "Permanent Secretary", "Gender and Child Development"),
            ("Ama Mensah", "manager", None),
        ],
    ),
    # a place between the title and a name with initials; a name without its middle part is the same person's
    (
        "General Manager RBI Guwahati P. Kurien spoke with the DGM Guwahati S. Nidar. Director Mary Akua Osei came."
        " Mary Osei said so to Director Grace Christian Q. Addo.",
        [
            ("P. Kurien", "General Manager", "RBI Guwahati"),
            ("S. Nidar", "DGM", "Guwahati"),
            ("Mary Akua Osei", "Director", None),
            ("Mary Osei", None, None),
            ("Grace Christian Q. Addo", "Director", None),
        ],
    ),
    (
        "Invited by Chief Manager, RBI Jammu Ama Mensah, the Dean of Inter-faculty Links Prof. Dr. Kofi Addo came with"
        " the Group Chief Strategy, Marketing and Business Development Officer, Aaron Sum Boateng. Central Bank Deputy"
        " Governor Mary Osei met NLB's group managing director, Peter Mensah.",
        [
            ("Ama Mensah", "Chief Manager", "RBI Jammu"),
            ("Kofi Addo", "Dean", "Inter-faculty Links"),
            ("Aaron Sum Boateng", "Group Chief Strategy, Marketing and Business Development Officer", None),
            ("Mary Osei", "Deputy Governor", "Central Bank"),
            ("Peter Mensah", "group managing director", "NLB"),
        ],
    ),
    (
        "A Deputy Manager of the apex bank, Mrs Ama Mensah, came. The Director, Consumer Protection Department of the"
        " apex bank, Hajiya Mary Osei, met Senior Manager-Credit John Addo."
        " Banking Manager, Kofi Boateng addressing them.",
        [
            ("Ama Mensah", "Deputy Manager", "apex bank"),
            ("Mary Osei", "Director", "Consumer Protection Department"),
            ("John Addo", "Senior Manager-Credit", None),
            ("Kofi Boateng", "Banking Manager", None),
        ],
    ),
    (
        "Lead District Manager Jammu, Kofi Addo informed them. Shankar A Pandey, Chief Manager, NABARD, came. Dr Mary"
        " Osei and Liuxi Bank MD and CEO Peter Boateng met Mwanza Regional Commissioner John Mensah.",
        [
            ("Kofi Addo", "Lead District Manager", "Jammu"),
            ("Shankar A Pandey", "Chief Manager", "NABARD"),
            ("Peter Boateng", "MD and CEO", "Liuxi Bank"),
            ("John Mensah", "Regional Commissioner", "Mwanza"),
        ],
    ),
    # a surname that is an ordinary word closes a name behind a given name
    (
        "Branch manager Sue Hall said so. Hall added that Paul Price, head of the school, came.",
        [("Sue Hall", "Branch manager", None), ("Hall", None, None), ("Paul Price", "head", "school")],
    ),
    # a rank of the police or of firemen with its body behind the name
    (
        "Detective Roy Amos of the Tilby County Sheriff's Office, Captain Lou Reese with the Tilby Police Department"
        " and Officer Ann Bell came. Captain Ida Moss with the Tilby Rovers sang.",
        [
            ("Roy Amos", "Detective", "Tilby County Sheriff's Office"),
            ("Lou Reese", "Captain", "Tilby Police Department"),
        ],
    ),
    # two fields of a post, one in letters
    (
        "Ida Amble, shop PR and marketing manager, and Jo Reed, HR and training officer, came; the community and"
        " manager Ann Bell sang.",
        [
            ("Ida Amble", "shop PR and marketing manager", None),
            ("Jo Reed", "HR and training officer", None),
            ("Ann Bell", "manager", None),
        ],
    ),
    # a body by its assets, with its seat and state
    (
        "Ann Wade, coordinator at the $98 million Tilby Federal Credit Union in Salem, Va., met Jo Bell, CEO of the"
        " $1.2 billion-asset Fell Credit Union.",
        [("Ann Wade", "coordinator", "Tilby Federal Credit Union"), ("Jo Bell", "CEO", "Fell Credit Union")],
    ),
    # a knight's whole name, who is called by the given one where the post is told
    (
        "Sir Alan Feather cut the ribbon. Sir Roy Hill sang. Local MP Sir Alan said so.",
        [("Alan Feather", None, None), ("Alan", "Local MP", None)],
    ),
    # a field that a company may end in
    (
        "Vice President of Business Solutions Ida Moss came.",
        [("Ida Moss", "Vice President of Business Solutions", None)],
    ),
    # specialists
    (
        "Edna Prowse, online safety specialist at Fell Bank, said so. Ron Tuck, a rock specialist, came.",
        [("Edna Prowse", "online safety specialist", "Fell Bank")],
    ),
    # also where the given name is an ordinary word itself, or the surname a country
    (
        "Mark Small, director of Fell Bank, led them. Mr Small met Councillor Walter France. May Day, manager, came.",
        [
            ("Mark Small", "director", "Fell Bank"),
            ("Small", None, None),
            ("Walter France", "Councillor", None),
        ],
    ),
    (
        "Commissioner Sue Vice said so, as did manager Ruth Judge. Chairman Paul Vice President Kofi Addo met and Vice"
        " President Ann Hill came.",
        [
            ("Sue Vice", "Commissioner", None),
            ("Ruth Judge", "manager", None),
            ("Paul", "Chairman", None),
            ("Kofi Addo", "Vice President", None),
            ("Ann Hill", "Vice President", None),
        ],
    ),
    ("The director Mary Field Bank said so.", [("Mary", "director", None)]),
    # Ma. is short for Maria and no end of a sentence
    (
        "Deputy Director Ma. Lourdes Cruz spoke. Ma. Elena Santos, manager of Liuxi Bank, met Director Ma. He left.",
        [
            ("Ma. Lourdes Cruz", "Deputy Director", None),
            ("Ma. Elena Santos", "manager", "Liuxi Bank"),
            ("Ma", "Director", None),
        ],
    ),
    (
        "President Li Ming of Guiyang Sub-branch, Deputy County Magistrate Wang Hua and others came.",
        [("Li Ming", "President", "Guiyang Sub-branch"), ("Wang Hua", "Deputy County Magistrate", None)],
    ),
    (
        "Jiang Tao, chief of the anti-money laundering section of Huangshi Central Sub-branch, spoke.",
        [("Jiang Tao", "chief", "anti-money laundering section of Huangshi Central Sub-branch")],
    ),
    (
        "Li Wenshan, deputy director of the Nanling Finance Office, attended. President Zhao said so.",
        [("Li Wenshan", "deputy director", "Nanling Finance Office"), ("Zhao", "President", None)],
    ),
    (
        "The Governor of the Bank of Nanling, Dr. Ernest Aduse, spoke. Dr. Aduse said more. Aduse added that.",
        [("Ernest Aduse", "Governor", "Bank of Nanling"), ("Aduse", None, None), ("Aduse", None, None)],
    ),
    # a short name in brackets alone is no body that stands before a title
    ("(BNM) Deputy Governor Datuk Rosnah Salleh opened it.", [("Rosnah Salleh", "Deputy Governor", None)]),
]

NONE = [
    "Deputy Governor Office staff and the Central Bank Governor met on Monday.",
    "Ms. Wang, villager Zhang and reporter Li Ming came. Prize winner Chen Jie smiled.",
    "Team leader: Mao Weidong. Deputy team leaders: Jiang Xiaofei, Zhou Liping. Members: Xu Lei and Zhu Qi.",
    "The chief guest praised the head office and the board of directors.",
    "The Manager said that customers should visit the Nanling Branch, Head Office or any other outlet.",
    "By Kofi Mensah, Accra",
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_officials(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected


@pytest.mark.parametrize("text", NONE)
def test_no_officials(text: str) -> None:
    assert rows(text, "en") == []


def test_the_body_span_is_noted() -> None:
    text = "Li Wenshan, deputy director of the Nanling Finance Office, attended."
    (mention,) = find(View(text, fold(text), "en"))
    assert mention.note == {"org_span": (35, 57), "title_span": (12, 27)}
    assert mention.source == "rule:official.en.apposed"
