"""English officials: whole lists of (name, title, org) for invented sentences, hard negatives with empty lists."""

from __future__ import annotations

import pytest

from reportmine.entities.official import find
from reportmine.text.view import View, fold

Row = tuple[str, str | None, str | None]


def rows(text: str) -> list[Row]:
    found = find(View(text, fold(text), "en"))
    return [(text[m.span.start : m.span.end], m.value.title, m.value.org) for m in found]


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
    ("Of tools, Dhana Abeya, Branch Manager - Kandy, CSE, spoke.", [("Dhana Abeya", "Branch Manager - Kandy", None)]),
    # a middle name stands for a person only behind a courtesy title
    (
        "Director Mary Wasala Osei spoke. Wasala said no. Ms Wasala said so.",
        [("Mary Wasala Osei", "Director", None), ("Wasala", None, None)],
    ),
    ("They sold widgets. It is told by Widgets, director of sales.", []),
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
        " Financial Sector Regulation, and NLB principal examiner on consumer and financial literacy, Peter Mensah.",
        [
            ("Mary Osei", "Director of Community Development", "Ministry of Trade"),
            ("Kofi Addo", "Director of Financial Sector Regulation", "NLB"),
            ("Peter Mensah", "principal examiner on consumer and financial literacy", "NLB"),
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
        "General Manager RBI Guwahati D. Shetty spoke with the DGM Guwahati S. Nidar. Director Mary Akua Osei came."
        " Mary Osei said so to Director Grace Christian Q. Addo.",
        [
            ("D. Shetty", "General Manager", "RBI Guwahati"),
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
    ("The Deputy Governor Ms. Elsie Asare Mensah opened it.", [("Elsie Asare Mensah", "Deputy Governor", None)]),
    (
        "He Xiaolan, deputy president of the Dongling Central Branch, Li Aihua, deputy county magistrate, and Hong"
        " Fengying, a government researcher attended the event.",
        [
            ("He Xiaolan", "deputy president", "Dongling Central Branch"),
            ("Li Aihua", "deputy county magistrate", None),
            ("Hong Fengying", "government researcher", None),
        ],
    ),
    (
        "Cai Hongtao, deputy director of the Finance Office of the Yunling Provincial Government, came.",
        [("Cai Hongtao", "deputy director", "Finance Office of the Yunling Provincial Government")],
    ),
    (
        "Shri Shaktidas Rao, Governor, RBI, and Mr. M. K. Jaisingh, Deputy Governor, were present.",
        [("Shaktidas Rao", "Governor", "RBI"), ("M. K. Jaisingh", "Deputy Governor", None)],
    ),
    (
        "RBN manager for currency operations Samuel Banda came with DGM Process Management, Quality Assurance and"
        " Retail Banking Renuka Perera, AGM Retail Banking A. Silva, Head of Marketing Nalaka Ferdinando, and others.",
        [
            ("Samuel Banda", "manager for currency operations", "RBN"),
            ("Renuka Perera", "DGM Process Management, Quality Assurance and Retail Banking", None),
            ("A. Silva", "AGM Retail Banking", None),
            ("Nalaka Ferdinando", "Head of Marketing", None),
        ],
    ),
    (
        "There were the Assistant General Manager – Personal Banking, Mr Nimal Silva, Senior Manager – Credit"
        " Department, Mr Mohan Perera, and Dr Kasun Dias, the Chief Executive Officer.",
        [
            ("Nimal Silva", "Assistant General Manager – Personal Banking", None),
            ("Mohan Perera", "Senior Manager", "Credit Department"),
            ("Kasun Dias", "Chief Executive Officer", None),
        ],
    ),
    (
        "Madge Sanders, centre manager of the institution, Shan Morris, assistant manager, partnership and engagements"
        " at Fell Bank, and Ama Boadu, an advisor to the Governor of the Bank of Nanling, spoke.",
        [
            ("Madge Sanders", "centre manager", "institution"),
            ("Shan Morris", "assistant manager, partnership and engagements", "Fell Bank"),
            ("Ama Boadu", "advisor to the Governor", "Bank of Nanling"),
        ],
    ),
    (
        'Liuxi Gov. Manuel "Chaco" Reyes and Bangko Sentral ng Pilipinas Governor Felipe Reyes opened it. Marketing'
        " Officer at Fell Credit Union, Philip Lynch, said so.",
        [
            ('Manuel "Chaco" Reyes', "Gov.", "Liuxi"),
            ("Felipe Reyes", "Governor", "Bangko Sentral ng Pilipinas"),
            ("Philip Lynch", "Marketing Officer", "Fell Credit Union"),
        ],
    ),
    (
        "Director of the Orientation Agency in the state, Sadia Karamba, and Chairman of the Traders' Association of"
        " Nigeria, Liuxi chapter, Malam Yahaya Kwai, and the Officer in charge of the market in the Liuxi State"
        " Ministry of Trade, Industry and Investment, Mrs. Grace Egele, spoke.",
        [
            ("Sadia Karamba", "Director", "Orientation Agency"),
            ("Yahaya Kwai", "Chairman", "Traders' Association of Nigeria, Liuxi chapter"),
            (
                "Grace Egele",
                "Officer in charge",
                "market in the Liuxi State Ministry of Trade, Industry and Investment",
            ),
        ],
    ),
    (
        "Fouzia Aslam, Chief Manager Bank of Ghana, Tamale Office, and Ikram-ul-Haq, President Chamber of Trade, came."
        " So said First Bank President and CEO Jerry Ochel. Liuxi Secondary School headteacher, Hendo Sakata spoke.",
        [
            ("Fouzia Aslam", "Chief Manager", "Bank of Ghana, Tamale Office"),
            ("Ikram-ul-Haq", "President", None),
            ("Jerry Ochel", "President and CEO", "First Bank"),
            ("Hendo Sakata", "headteacher", "Liuxi Secondary School"),
        ],
    ),
    ("GM (HR) K. Ramanan welcomed all.", [("K. Ramanan", "GM (HR)", None)]),
    (
        "The bank's Managing Director & CEO Md. Arif Alam was the chief guest.",
        [("Md. Arif Alam", "Managing Director & CEO", "bank")],
    ),
    (
        "President Liu of the Zhongzhi visited; vice mayor Wang Li and Comrade Li Ming came. Liu, president, left.",
        [("Liu", "President", "Zhongzhi"), ("Wang Li", "vice mayor", None), ("Liu", "president", None)],
    ),
    (
        "With him were Bishnu Kar, director (Inspection), and SM Zubair Hussain, joint director, Financial Inclusion"
        " Department, Bangla Bank.",
        [
            ("Bishnu Kar", "director (Inspection)", None),
            ("SM Zubair Hussain", "joint director", "Financial Inclusion Department, Bangla Bank"),
        ],
    ),
    (
        "The Principal of GSS Dutse, Mr. Abdullahi Musa Zaki, thanked them in Dutse. Zaki asked them to listen.",
        [("Abdullahi Musa Zaki", "Principal", "GSS Dutse"), ("Zaki", None, None)],
    ),
    (
        "Ramesh Kumar Hamol, Chairman of SEBO, and the NRB Deputy Governors Nilam Timsin and Bam Misra were there.",
        [
            ("Ramesh Kumar Hamol", "Chairman", "SEBO"),
            ("Nilam Timsin", "Deputy Governors", "NRB"),
            ("Bam Misra", "Deputy Governors", "NRB"),
        ],
    ),
    (
        "Andrew Kawera, head of national payment system at BOU, presented the certificates.",
        [("Andrew Kawera", "head of national payment system", "BOU")],
    ),
    (
        "The Director, Consumer Protection Department, Mrs. Rashida Monguna, said the bank would act.",
        [("Rashida Monguna", "Director", "Consumer Protection Department")],
    ),
    (
        "Regional Director of RBI, Nanlingpuram, S M N Swami would inaugurate the programme.",
        [("S M N Swami", "Regional Director", "RBI, Nanlingpuram")],
    ),
    (
        "The Registrar of Financial Institutions, Dr Chikondi Bandawe, and Minister of State Desmond Kohl said so.",
        [
            ("Chikondi Bandawe", "Registrar of Financial Institutions", None),
            ("Desmond Kohl", "Minister of State", None),
        ],
    ),
    (
        "Diane Uwasi, Director of Financial Sector Development at the Ministry of Finance, came.",
        [("Diane Uwasi", "Director of Financial Sector Development", "Ministry of Finance")],
    ),
    (
        "Kiran Rao, VC SKUL-N, and Additional SP Hema Devi met Fell bank deputy vice president Manik Sarma.",
        [
            ("Kiran Rao", "VC", "SKUL-N"),
            ("Hema Devi", "Additional SP", None),
            ("Manik Sarma", "deputy vice president", "Fell bank"),
        ],
    ),
    (
        "Chief Manager State Bank of Pakistan, Quetta Rehan Gul Khan and NRB Deputy Governor duo Nila Timsina and Bam"
        " Thapa spoke.",
        [
            ("Rehan Gul Khan", "Chief Manager", "State Bank of Pakistan, Quetta"),
            ("Nila Timsina", "Deputy Governor", "NRB"),
            ("Bam Thapa", "Deputy Governor", "NRB"),
        ],
    ),
    (
        "Shana Morris, assistant manager – Partnerships and Engagement, JN Bank, and Ama Mensah, Deputy Governor,"
        " Financial System Stability, Bank of Ghana, met Graham Binns, our Head of Branch Network.",
        [
            ("Shana Morris", "assistant manager – Partnerships and Engagement", "JN Bank"),
            ("Ama Mensah", "Deputy Governor, Financial System Stability", "Bank of Ghana"),
            ("Graham Binns", "Head of Branch Network", None),
        ],
    ),
    (
        "In New Kingston Yanika Brown, vice-president, spoke; Lawai anak Jelani, manager of the Liuxi branch, came.",
        [("Yanika Brown", "vice-president", None), ("Lawai anak Jelani", "manager", "Liuxi branch")],
    ),
    (
        "The Director, Consumer Protection Department (CPD) at the Bank, Hajiya Amina Dutsi, met Aladin Bade, an Asst."
        " Director at the Currency Operations Department, and the Deputy Director in Charge of Consumer Protection,"
        " Mrs. Khadija Musa.",
        [
            ("Amina Dutsi", "Director", "Consumer Protection Department"),
            ("Aladin Bade", "Asst. Director", "Currency Operations Department"),
            ("Khadija Musa", "Deputy Director in Charge of Consumer Protection", None),
        ],
    ),
    (
        "Dir. Venus Jornales, the coordinator, and P. Nongrum, Principal of St. Brendan College, were there.",
        [("Venus Jornales", "coordinator", None), ("P. Nongrum", "Principal", "St. Brendan College")],
    ),
    (
        "The headmaster of the school, Qin Mingfei, and section chief Sima Guang spoke.",
        [("Qin Mingfei", "headmaster", "school"), ("Sima Guang", "section chief", None)],
    ),
    (
        "Chief Manager of SBN Nanlingpur Abdul Waheed Shaikh said so. The Deputy General Manager RBI, T Lunden, came.",
        [
            ("Abdul Waheed Shaikh", "Chief Manager", "SBN Nanlingpur"),
            ("T Lunden", "Deputy General Manager", "RBI"),
        ],
    ),
    (
        "Lin Guanjie, member of the Party Committee and deputy president of Qingling Central Sub-branch, spoke.",
        [("Lin Guanjie", "member of the Party Committee and deputy president", "Qingling Central Sub-branch")],
    ),
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
    assert rows(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_officials(text: str) -> None:
    assert rows(text) == []


def test_the_body_span_is_noted() -> None:
    text = "Li Wenshan, deputy director of the Nanling Finance Office, attended."
    (mention,) = find(View(text, fold(text), "en"))
    assert mention.note == {"org_span": (35, 57), "title_span": (12, 27)}
    assert mention.source == "rule:official.en.apposed"
