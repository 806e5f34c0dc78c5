"""English officials in further wordings."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
    (
        "The county party committee deputy secretary Li Wenshan and city finance bureau chief Zhao Hong attended.",
        [("Li Wenshan", "deputy secretary", None), ("Zhao Hong", "chief", None)],
    ),
    ("The chance came. Vice President He pointed out that it is good.", [("He", "Vice President", None)]),
    ('He called himself "Manager Song" and they left with him.', []),
    (
        "Long Yi, head of the consumer protection section, and Mo, deputy magistrate, attended. Mo stressed the rules.",
        [("Long Yi", "head", "consumer protection section"), ("Mo", "deputy magistrate", None), ("Mo", None, None)],
    ),
    # the place that a sentence opens with is no part of the body behind its article; an article inside a name is
    (
        "In Kenya the Fell Bank operations manager, Ama Osei, spoke. In Liuxi the Baishi Office head Kofi Mensah did.",
        [("Ama Osei", "operations manager", "Fell Bank"), ("Kofi Mensah", "head", "Baishi Office")],
    ),
    (
        "In Kenya Walk the Talk Bank director Ama Osei spoke; University of the Fells registrar Kofi Mensah did too.",
        [("Ama Osei", "director", "Kenya Walk the Talk Bank"), ("Kofi Mensah", "registrar", "University of the Fells")],
    ),
    # courtesy titles of the Gulf, and a father's name that is a word elsewhere
    (
        "Youth Club Director, Her Highness Sheikha Mona bint Nasser Al Thani, and Fell Bank CEO, Salim Hinai, sat. HH"
        " Sheikha Mona sang.",
        [
            ("Mona bint Nasser Al Thani", "Director", "Youth Club"),
            ("Salim Hinai", "CEO", "Fell Bank"),
            ("Mona", None, None),
        ],
    ),
    (
        "Maria Teresa de la Riva, Mayor of Baishi, met Chairman Juan dela Cerna and Jan van der Fell, the"
        " Vice-Chairman.",
        [
            ("Maria Teresa de la Riva", "Mayor", "Baishi"),
            ("Juan dela Cerna", "Chairman", None),
            ("Jan van der Fell", "Vice-Chairman", None),
        ],
    ),
    (
        "Majid bin Said Al Bahri, Under-Secretary of the Ministry of Sport, and Chairman Said bin Khamis Al Kaabi came."
        " Said Carl Dunn, manager: yes.",
        [
            ("Majid bin Said Al Bahri", "Under-Secretary", "Ministry of Sport"),
            ("Said bin Khamis Al Kaabi", "Chairman", None),
            ("Carl Dunn", "manager", None),
        ],
    ),
    # posts of the post, and areas by their kind in small letters
    (
        "The senior superintendent of posts (SSP) Carl Dunn and Rosa Pike, Superintendent of Post Offices, Moor"
        " Division, met Ama Osei, development officer of Daltar block, and Kofi Boateng, chairman of Pindora tehsil.",
        [
            ("Carl Dunn", "senior superintendent of posts (SSP)", None),
            ("Rosa Pike", "Superintendent of Post Offices", "Moor Division"),
            ("Ama Osei", "development officer", "Daltar block"),
            ("Kofi Boateng", "chairman", "Pindora tehsil"),
        ],
    ),
    # an abbreviated given name; who helps is no place
    (
        "In Indonesia the Regent of Garut, Muh. Adi Wibowo, and the Mayor of Ambon, Moh. Rizal Latu, came.",
        [("Muh. Adi Wibowo", "Regent", "Garut"), ("Moh. Rizal Latu", "Mayor", "Ambon")],
    ),
    (
        "Branch manager David Lyon came. It was done with the help of Lyon, in the streets of Lyon.",
        [("David Lyon", "Branch manager", None), ("Lyon", None, None)],
    ),
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
    # ranks with a hyphen, and posts in chief
    (
        "Major-General Rashid Al Tayer, Commander-in-Chief of the Ajman Police, met Lieutenant-Colonel Ann Hale, head,"
        " and Tom Reed, Editor-in-Chief of the Fell Star; the Major-General Staff College sang.",
        [
            ("Rashid Al Tayer", "Commander-in-Chief", "Ajman Police"),
            ("Ann Hale", "head", None),
            ("Tom Reed", "Editor-in-Chief", "Fell Star"),
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
        "With him were Bishnu Kar, director (Inspection), and SM Tarek Habib, joint director, Payment Systems"
        " Department, Bangla Bank.",
        [
            ("Bishnu Kar", "director (Inspection)", None),
            ("SM Tarek Habib", "joint director", "Payment Systems Department, Bangla Bank"),
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
        "Dana Carver, assistant manager – Outreach and Loyalty, JN Bank, and Ama Mensah, Deputy Governor,"
        " Financial System Stability, Bank of Ghana, met Rupert Hale, our Head of Retail Network.",
        [
            ("Dana Carver", "assistant manager – Outreach and Loyalty", "JN Bank"),
            ("Ama Mensah", "Deputy Governor, Financial System Stability", "Bank of Ghana"),
            ("Rupert Hale", "Head of Retail Network", None),
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
            ("Amina Dutsi", "Director", "Consumer Protection Department (CPD)"),
            ("Aladin Bade", "Asst. Director", "Currency Operations Department"),
            ("Khadija Musa", "Deputy Director in Charge of Consumer Protection", None),
        ],
    ),
    (
        "The speech was made by Principal Liu Fang of Anshun No. 2 Primary School. No. 3 on the list was a trader.",
        [("Liu Fang", "Principal", "Anshun No. 2 Primary School")],
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
        "Leaders of Qingling Branch, with supervisors Lin Guanjie and Xu Wen, came; supervisors Qingling Bank trained"
        " were there.",
        [("Lin Guanjie", "supervisors", None), ("Xu Wen", "supervisors", None)],
    ),
    # the inner circle of a committee is the post, of whose committee it is the body
    (
        "Lin Guanjie, member of the Standing Committee of the Qingling Municipal Committee, and Xu Wen, a member of"
        " Standing Committee of Qingling County Committee and county head, spoke.",
        [
            ("Lin Guanjie", "member of the Standing Committee", "Qingling Municipal Committee"),
            ("Xu Wen", "member of Standing Committee", "Qingling County Committee"),
        ],
    ),
    ("Lin Guanjie, a member of the Standing Committee, spoke.", [("Lin Guanjie", "member", "Standing Committee")]),
    (
        "Lin Guanjie, member of the Party Committee and deputy president of Qingling Central Sub-branch, spoke.",
        [("Lin Guanjie", "member of the Party Committee and deputy president", "Qingling Central Sub-branch")],
    ),
    # an office in small letters between the post and its holder; posts before names in a list
    (
        "Zonal Controller, NDIC Liuxi zonal office, Obiara Ugowuku, said so. Ugowuku thanked all.",
        [("Obiara Ugowuku", "Zonal Controller", "NDIC Liuxi zonal office"), ("Ugowuku", None, None)],
    ),
    (
        "It was held with Liuxi Rural Bank Chairman, Monarith Devi, FSA Liuxi Office General Manager R. Das.",
        [("Monarith Devi", "Chairman", "Liuxi Rural Bank"), ("R. Das", "General Manager", "FSA Liuxi Office")],
    ),
    (
        "Li Wei, governor of Liuxi, Ama Mensah, deputy governor, and others came.",
        [("Li Wei", "governor", "Liuxi"), ("Ama Mensah", "deputy governor", None)],
    ),
    # several posts of one person, listed; a post of the next person is none of them
    (
        "Li Wei, Party Secretary, Chairman and President of Liuxi Bank, spoke; Ama Mensah, Chairman, President Kofi"
        " Addo and others came. Esther Wanja, Chief Customer Protection Officer, Chairman and Founder, sang.",
        [
            ("Li Wei", "Party Secretary, Chairman and President", "Liuxi Bank"),
            ("Ama Mensah", "Chairman", None),
            ("Kofi Addo", "President", None),
            ("Esther Wanja", "Chief Customer Protection Officer, Chairman and Founder", None),
        ],
    ),
    # what a post is for, behind the possessive of who employs; what the person leads
    (
        '"It is easy," noted Ama Mensah, Fell Life\'s claims and loss manager. "It is," said Kofi Addo, Baishi Bank\'s'
        " school outreach lead. Esther Wanja, whose team took the lead, nodded.",
        [
            ("Ama Mensah", "claims and loss manager", "Fell Life"),
            ("Kofi Addo", "school outreach lead", "Baishi Bank"),
        ],
    ),
    # posts before their names, told by who speaks at the end; posts behind them
    (
        "The van was handed to Baishi Mayor, Esther Wanja, Fell Bank South Zone Manager, Kofi Addo, said on Monday.",
        [("Esther Wanja", "Mayor", "Baishi"), ("Kofi Addo", "Manager", "Fell Bank South Zone")],
    ),
    (
        "Kofi Addo, manager of Fell Bank, Esther Wanja, deputy mayor, Li Wei said.",
        [("Kofi Addo", "manager", "Fell Bank"), ("Esther Wanja", "deputy mayor", None)],
    ),
    # given names that are titles elsewhere; whom a body serves lives with; a dateline's dash before a post
    (
        "The Commissioner of Insurance, Dr Justice Mensuri, spoke; Mr Justice Appiah, manager of the bank, came.",
        [("Justice Mensuri", "Commissioner of Insurance", None), ("Appiah", "manager", "bank")],
    ),
    (
        "The Chairman of the Liuxi Federation of People with Disabilities (LFD) in Nanling Region, Omara Lubera, came.",
        [("Omara Lubera", "Chairman", "Liuxi Federation of People with Disabilities (LFD)")],
    ),
    # given names that are months; an honour is no body, and tells of who holds an office before it is told
    (
        "She met June Wanja, the manager of Baishi School, and Mrs April Addo, its deputy head. In June Fellbank, the"
        " lender, opened.",
        [("June Wanja", "manager", "Baishi School"), ("April Addo", "deputy head", None)],
    ),
    (
        "H.E. Olmarek came with Mr Olmarek, his son. They met H.E. Governor Daudi Olmarek and High Chief Tunde Bello.",
        [("Olmarek", None, None), ("Daudi Olmarek", "Governor", None), ("Tunde Bello", "High Chief", None)],
    ),
    (
        "His Royal Highness Senior Chief Ombarelwa met Adwoa Serwaa, Queenmother of Liuxi.",
        [("Ombarelwa", "Senior Chief", None), ("Adwoa Serwaa", "Queenmother", "Liuxi")],
    ),
    # a post's field in small letters before the comma, and two people
    (
        "Its cup went to director audit and training, Dr Bello Garba, for the chairman, Mrs Ada Eze.",
        [("Bello Garba", "director audit and training", None), ("Ada Eze", "chairman", None)],
    ),
    # who said something, with a body's post and no comma; a surname behind a body with its unit
    (
        "According to Peter Odoi the Ecobank Liuxi Manager, the bank gave pens. The Head of CBN, Ilorin branch, Mrs"
        " Bola Garba, sang; the Head of CBN, Ilorin branch, Garba, then spoke.",
        [
            ("Peter Odoi", "Manager", "Ecobank Liuxi"),
            ("Bola Garba", "Head", "CBN, Ilorin branch"),
            ("Garba", "Head", "CBN, Ilorin branch"),
        ],
    ),
    ("According to Baishi Times the Liuxi Manager, the bank gave pens.", []),
    # a bank's bare word before a post, its name behind; a side of the country in a post; where a body is based
    (
        "The bank’s Managing Director, Ecobank Plc, Mr Obi Eze, met the North-West zonal manager, Dr Musa Bello.",
        [("Obi Eze", "Managing Director", "Ecobank Plc"), ("Musa Bello", "North-West zonal manager", None)],
    ),
    (
        "Ama Osei, director at the Kisumu-based credit union, met Ben Wanja, CEO of Nakuru-based Ecobank.",
        [("Ama Osei", "director", "credit union"), ("Ben Wanja", "CEO", "Ecobank")],
    ),
    (
        "Ama Osei, director of Community-based Organisations, met Ben Wanja, CEO of the Faith-based Alliance, and Tom"
        " Hale, head of Quellmo-based Ecobank.",
        [
            ("Ama Osei", "director", "Community-based Organisations"),
            ("Ben Wanja", "CEO", "Faith-based Alliance"),
            ("Tom Hale", "head", "Ecobank"),
        ],
    ),
    ("LONGWALA- The Longwala Deputy Commissioner Bana Lego spoke.", [("Bana Lego", "Deputy Commissioner", "Longwala")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_officials(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
