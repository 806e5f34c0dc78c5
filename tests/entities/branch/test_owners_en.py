"""Whose a unit in English is: invented sentences with their last unit (surface, institution, place, level)."""

import pytest

PBOC, ABC, CCB, RBI = "中国人民银行", "中国农业银行", "中国建设银行", "Reserve Bank of India"
SBP_BSC = "SBP Banking Services Corporation"
CBN = "Central Bank of Nigeria"
CENTRAL, SUB, BRANCH, HEAD = "central_sub_branch", "sub_branch", "branch", "head_office"

CASES = [
    (  # an office, a zone or a centre in brackets behind its institution
        "The seminar at the Reserve Bank of India (Quelsor office) drew 200 pupils.",
        ("Reserve Bank of India (Quelsor office)", RBI, "Quelsor", BRANCH),
    ),
    (
        "NDIC (Kano zonal office) held a lecture.",
        ("NDIC (Kano zonal office)", "Nigeria Deposit Insurance Corporation", "Kano", BRANCH),
    ),
    (
        "National Bank of Malawi (Kasungu Service Centre) gave books.",
        ("National Bank of Malawi (Kasungu Service Centre)", "National Bank of Malawi", "Kasungu", BRANCH),
    ),
    (
        "The prize went to the Bank of Ghana (Head Office) in May.",
        ("Bank of Ghana (Head Office)", "Bank of Ghana", None, HEAD),
    ),
    (  # its corporate form, before a comma or with an "'s"
        "National Bank of Malawi plc, Kasungu Service Centre gave books.",
        ("National Bank of Malawi plc, Kasungu Service Centre", "National Bank of Malawi", "Kasungu", BRANCH),
    ),
    (
        "A talk by Samson Moyo of National Bank of Malawi plc's Kasungu Service Centre was held.",
        ("National Bank of Malawi plc's Kasungu Service Centre", "National Bank of Malawi", "Kasungu", BRANCH),
    ),
    (  # the bank behind the comma of its branch; not another that begins a list, nor one that acts there
        "Ama Osei, manager, Isiolo branch, Equity Bank, said that 40 pupils came in Kenya.",
        ("Isiolo branch, Equity Bank", "Equity Bank", "Isiolo", BRANCH),
    ),
    (
        "In Kenya the Isiolo branch, Equity Bank, KCB and Family Bank gave books.",
        ("Isiolo branch", "Equity Bank", "Isiolo", BRANCH),
    ),
    (
        "Kenya sang. At the Isiolo branch, Equity Bank, said she, came.",
        ("Isiolo branch", "Equity Bank", "Isiolo", BRANCH),
    ),
    (  # letters behind an "of" that nothing else explains
        "In Japan the Umeda Branch of MHBK gave lessons.",
        ("Umeda Branch of MHBK", "MHBK", "Umeda", BRANCH),
    ),
    (  # a listed bank's name is another's behind a word for its side; a word that opens a sentence is none of it
        "In Canada the Upper Valley Credit Union gave coats. The Liuvi branch sang.",
        ("Liuvi branch", "Upper Valley Credit Union", "Liuvi", BRANCH),
    ),
    (
        "In Canada coats are dear. Recently Valley Credit Union gave some. The Liuvi branch sang.",
        ("Liuvi branch", "Valley Credit Union", "Liuvi", BRANCH),
    ),
    (  # a scheme, a rule, a campaign that bears a bank's name; the bank itself
        "Union Bank of India held a camp in Pune. The manager explained the RBI Ombudsman Scheme. The Amravati Branch"
        " screened two films.",
        ("Amravati Branch", "Union Bank of India", "Amravati", BRANCH),
    ),
    (
        "Canara Bank held a camp in Pune under the guidelines of Reserve Bank of India. The Amravati Branch sang.",
        ("Amravati Branch", "Canara Bank", "Amravati", BRANCH),
    ),
    (
        "Canara Bank held a camp in Pune. The stall showed the RBI Kehta Hai campaign. The Amravati Branch sang.",
        ("Amravati Branch", "Canara Bank", "Amravati", BRANCH),
    ),
    (
        "The Reserve Bank of India explained the RBI Ombudsman Scheme. The Amravati Branch screened two films.",
        ("Amravati Branch", RBI, "Amravati", BRANCH),
    ),
    (
        "Union Bank of India held a camp in Pune. Canara Bank explained the scheme. The Amravati Branch sang.",
        ("Amravati Branch", "Canara Bank", "Amravati", BRANCH),
    ),
    (  # the name of who holds the post stands right behind the place
        "In India the General Manager RBI Guwahati P. Kurien and the Chief Manager, RBI Jammu Ama Mensah, came.",
        ("RBI Jammu", "Reserve Bank of India", "Jammu", BRANCH),
    ),
    (
        "The Central Bank of Sri Lanka opens. With the opening of the Matale regional office it has seven.",
        ("Matale regional office", "Central Bank of Sri Lanka", "Matale", BRANCH),
    ),
    (
        "Boluo County Branch of Agricultural Bank of China and Boluo County Rural Credit Union met. Huidong County"
        " Branch came.",
        ("Huidong County Branch", ABC, "惠东", SUB),
    ),
    (  # a bank whose name is glued to the word for its kind; the bank of a reserve bank's head office
        "HarborBank of Utah NA won a prize, and its rival First Fell Bank another. HarborBank of Utah was glad. The"
        " bank's Provo branch gave 40 books.",
        ("Provo branch", "HarborBank of Utah", "Provo", BRANCH),
    ),
    (
        "In the United States the Boston Fed began it. Later the Richmond Fed joined. The bank's head office sent two.",
        ("head office", "Richmond Fed", None, HEAD),
    ),
    (  # a misspelled bank is known by its unit alone
        "Commercial Bank of Cbina Xinfeng Sub-branch held a talk in Ganzhou, China. Xinfeng Sub-branch gave out 200"
        " leaflets.",
        ("Xinfeng Sub-branch", "Bank of Cbina", "信丰", SUB),
    ),
    (
        "Taiping Life Insurance, China, told of its month. The Lijiang Central Sub-branch asked the band to play.",
        ("Lijiang Central Sub-branch", "太平人寿保险", "丽江", CENTRAL),
    ),
    (
        "The Hangzhou Central Sub-branch of the People's Bank of China called; our SPD Bank sent Fengqi Road Branch.",
        ("Fengqi Road Branch", "上海浦东发展银行", "凤起路", SUB),
    ),
    (
        "Under the supervision of the Nanchong Central Sub-branch of the People's Bank of China, Evergrowing Bank acts."
        " The head office wrote.",
        ("head office", "恒丰银行", None, HEAD),
    ),
    (
        "Sanming Branch of Agricultural Bank of China held talks. It set up a stall with ICBC. Youxi County Sub-branch"
        " went out.",
        ("Youxi County Sub-branch", ABC, "尤溪", SUB),
    ),
    (
        "According to the notice of the Shaoyang Central Sub-branch of the People's Bank of China, CCB held talks."
        " Xinning Sub-branch went out.",
        ("Xinning Sub-branch", CCB, "新宁", SUB),
    ),
    (
        "Bangladesh Bank, Barishal Office, invited Padma Valley Bank. The Barishal Branch of the bank came.",
        ("Barishal Branch", "Padma Valley Bank", "Barishal", BRANCH),
    ),
    (
        "Bangladesh Bank came. Barishal Branch Manager of Padma Valley Bank spoke.",
        ("Barishal Branch", "Padma Valley Bank", "Barishal", BRANCH),
    ),
    (
        "Savers came to Padma Valley Bank. Its manager spoke at the head office in Dhaka.",
        ("head office", "Padma Valley Bank", None, HEAD),
    ),
    (
        "In Malaysia the Liuxi branch of Bank Kampung Selangor gave 30 books.",
        ("Liuxi branch of Bank Kampung Selangor", "Bank Kampung Selangor", "Liuxi", BRANCH),
    ),
    (
        "In Uganda the Bank of Ashbrook Liuxi branch and its manager spoke.",
        ("Bank of Ashbrook Liuxi branch", "Bank of Ashbrook", "Liuxi", BRANCH),
    ),
    ("SBP BSC Sukkur Marks Financial Literacy Week", ("SBP BSC Sukkur", SBP_BSC, "Sukkur", BRANCH)),
    (
        "In China, the Mishan Sub-branch of Gaoping Rural Commercial Bank went to the market.",
        ("Mishan Sub-branch of Gaoping Rural Commercial Bank", "高平农村商业银行", "米山", SUB),
    ),
    (
        "The Branch Controller of the Central Bank of Nigeria, Jos Branch, Mr. Yusuf Dung, thanked the traders.",
        ("Central Bank of Nigeria, Jos Branch", CBN, "Jos", BRANCH),
    ),
    (
        "Meadow Bank and the Central Bank of Sri Lanka met the growers. The Bank's Liuxi Branch Manager spoke.",
        ("Liuxi Branch", "Meadow Bank", "Liuxi", BRANCH),
    ),
    (
        "The Central Bank's Headquarters in Dodoma was the venue, the Bank of Tanzania said.",
        ("Central Bank's Headquarters", "Bank of Tanzania", None, HEAD),
    ),
    (
        "State Bank of Pakistan Banking Services Corporation taught savers. SBP BSC Sukkur gave a quiz.",
        ("SBP BSC Sukkur", "State Bank of Pakistan Banking Services Corporation", "Sukkur", BRANCH),
    ),
    ("The Reserve bank of India, Shillong held a quiz.", ("Reserve bank of India, Shillong", RBI, "Shillong", BRANCH)),
    (
        "In Papua New Guinea BSP Rabaul Branch Manager Tau Kila taught a class.",
        ("BSP Rabaul Branch", "BSP", "Rabaul", BRANCH),
    ),
    (
        "FellOne Credit Union has a desk. The FellOne Green Bay branch is open.",
        ("FellOne Green Bay branch", "FellOne Credit Union", "Green Bay", BRANCH),
    ),
    (
        "In the Philippines the Rizal Commercial Banking Corporation – Dumaguete for its stand was named.",
        (
            "Rizal Commercial Banking Corporation – Dumaguete",
            "Rizal Commercial Banking Corporation",
            "Dumaguete",
            BRANCH,
        ),
    ),
    (
        "National Bank of Malawi (NBM) went out. NBM's Kasungu Service Centre Manager, Tamara Banda, spoke.",
        ("NBM's Kasungu Service Centre", "National Bank of Malawi", "Kasungu", BRANCH),
    ),
    (
        "The Bangko Sentral ng Pilipinas spoke. New Palawan branch opens.",
        ("Palawan branch", "Bangko Sentral ng Pilipinas", "Palawan", BRANCH),
    ),
    (
        "The People's Bank of China in Luliang promotes bonds in the villages.",
        ("People's Bank of China in Luliang", PBOC, "吕梁", CENTRAL),
    ),
]


def test_a_town_stands_before_the_first_word_of_its_bank_alone(read):
    text = "Unity Bank lent at Quelsor. The Quelsor Unity branch, the Okmoor Unity branch and its Kano Unity branch."
    assert [row[2] for row in read(text, "en")] == ["Quelsor", "Okmoor Unity", "Kano"]
    assert [row[2] for row in read("Kano Bank met at Old. The Old Kano branch met.", "en")] == ["Old Kano"]


def test_an_office_is_of_the_bank_that_has_more_of_them(read):
    listed = (
        "Hale is manager of Bank of Fellmo's Main and Toledo Offices; Reed is manager of the Bank's White Moor Office"
    )
    rows = [(place, institution) for _, institution, place, _ in read(f"{listed}, near the Bank's Trust Office.", "en")]
    assert rows == [(place, "Bank of Fellmo") for place in ("Main", "Toledo", "White Moor")]
    assert read("The Bank of Fellmo met. Reed is manager of the Bank's White Moor Office.", "en") == []
    told = "The Dallas Fed met pupils at the Laredo Office; the Toledo Office of the mayor helped our Toledo branch."
    assert [row[0] for row in read(f"{told} The Laredo branch sang.", "en")] == [
        "Laredo Office",
        "Toledo branch",
        "Laredo branch",
    ]
    assert read("The American Bankers Association met. The bank's Toledo office sang.", "en")[0][1] is None


def test_the_middle_of_a_town_has_a_branch(read):
    text = "Fell Bank met. The Central Business District branch sang."
    assert [row[2] for row in read(text, "en")] == ["Central Business District"]
    assert read("Fell Bank met in the Central Business District. The Business District branch is old.", "en") == []


def test_an_institution_has_the_apostrophe_of_the_text(read):
    text = "The People\u2019s Bank Kandy branch gave gifts in Colombo."
    assert read(text, "en") == [("People\u2019s Bank Kandy branch", "People\u2019s Bank", "Kandy", BRANCH)]
    assert read(text.replace("\u2019", "'"), "en")[0][1] == "People's Bank"


@pytest.mark.parametrize(("text", "last"), CASES)
def test_whose_the_last_unit_is(text, last, read):
    assert read(text, "en")[-1] == last


def test_who_speaks_of_a_head_office_is_no_town_of_it(read):
    seated = "The Head Office of Lloyds Bank, Leeds, was shut in England."
    assert read(seated, "en") == [("Head Office of Lloyds Bank, Leeds", "Lloyds Bank", None, HEAD)]
    spoken = "The Head Office of Lloyds Bank, Leeds Morton said, was shut in England."
    assert read(spoken, "en") == [("Head Office of Lloyds Bank", "Lloyds Bank", None, HEAD)]
