"""One Chinese unit under the wordings of many translators: each gives the same institution, place and level."""

import pytest

SENTENCE = "On June 15, the {} gave out 200 leaflets in Hunan, China."

UNITS = {
    ("中国人民银行", "新宁", "sub_branch"): [
        "Xinning branch of the central bank",
        "People's Bank of China's branch in Xinning County",
        "people's Bank of China branch in Xinning county",
        "sub-branch of Xinning County, People's Bank of China",
    ],
    ("中国人民银行", "邵阳", "central_sub_branch"): [
        "central branch of Shaoyang people's Bank of China",
        "Shaoyang mid-branch of the People's Bank of China",
        "PBOC Shaoyang Intermediate Branch",
        "Central Sub-branch of Shaoyang City, People's Bank of China",
        "Shaoyang sub-branch center of the People's Bank of China",
        "Shaoyang branch center of the People's Bank of China",
    ],
    ("国家开发银行", "湖南", "branch"): [
        "National Development Bank Hunan Branch",
        "State Development Bank's Hunan branch",
        "National Development Bank branch in Hunan province",
    ],
    ("中国工商银行", "邵阳", "branch"): [
        "industrial and commercial bank of China Shaoyang branch",
        "Commercial and Industrial Bank of China Shaoyang Branch",
        "Gonghang Shaoyang Branch",
        "Shaoyang ICBC branch",
        "Shaoyang Industrial and Commercial Bank branch",
    ],
    ("中国农业银行", "新宁", "sub_branch"): ["Xinning ABC branch", "Xinning County ABC sub-branch"],
    ("中国邮政储蓄银行", "新宁", "sub_branch"): ["Post Office Savings Bank Xinning Branch"],
    ("新宁农村商业银行", "崀山", "sub_branch"): [
        "Xinning Nongshang Bank Langshan Branch",
        "Xinning Agricultural Business Bank Langshan Sub-branch",
        "Xinning Agriculture and Commerce Bank Langshan Branch",
        "Xinning RCB Langshan Sub-branch",
        "Langshan sub branch of Xinning rural commercial bank",
        "Xinning Rural Commercial Bank Co., Ltd. Langshan Sub-branch",
        "Langshan Branch of the Rural Commercial Bank of Xinning County",
    ],
    ("Xinning Huixin village bank", "崀山", "sub_branch"): ["Langshan sub-branch of Xinning Huixin village bank"],
    ("中国银行保险监督管理委员会", "邵阳", "branch"): [
        "Shaoyang Banking Insurance Regulatory Sub-bureau",
        "Shaoyang Bank Insurance Supervision Bureau",
        "Shaoyang Bank and Insurance Supervision Sub-bureau",
        "Shaoyang Banking and Insurance Supervision and Administration Branch",
    ],
    ("中国银行业监督管理委员会", "邵阳", "branch"): [
        "Shaoyang Bank Supervision Bureau",
        "Shaoyang Banking Supervisory Branch",
    ],
    ("国家金融监督管理总局", "邵阳", "branch"): [
        "Shaoyang Sub-bureau of the National Financial Regulatory Administration",
        "Shaoyang Regulatory Sub-bureau of the National Financial Supervision and Administration Bureau",
        "State General Administration of Financial Supervision Shaoyang Branch",
    ],
    ("中国证券监督管理委员会", "湖南", "branch"): ["Hunan Securities Supervision Bureau"],
    ("中国保险监督管理委员会", "湖南", "branch"): ["Hunan Insurance Supervision Bureau"],
    ("中国建设银行", "胜利", "sub_branch"): ["CCB Shaoyang Victory Sub-branch", "CCB Shengli Sub-branch"],
    ("中国建设银行", "万达广场", "sub_branch"): ["CCB Shaoyang Wanda Plaza Sub-branch"],
    ("中国建设银行", "邵阳批发市场", "sub_branch"): ["CCB Shaoyang Wholesale Market Sub-branch"],
    ("中国建设银行", "新宁电厂", "sub_branch"): ["Xinning Power Plant Sub-branch of CCB"],
    ("阳光财产保险", "邵阳", "branch"): [
        "Sunshine Property & Casualty Shaoyang Branch",
        "Sunlight P&C Shaoyang Branch",
    ],
    ("中国大地财产保险", "邵阳", "branch"): ["China Mainland Insurance Shaoyang Branch", "Dadi P&C Shaoyang Branch"],
    ("中国太平洋人寿保险", "邵阳", "central_sub_branch"): ["Taibao Life Shaoyang Central Branch"],
}


@pytest.mark.parametrize(("unit", "wording"), [(unit, wording) for unit, held in UNITS.items() for wording in held])
def test_a_unit_under_each_wording(unit, wording, read):
    assert read(SENTENCE.format(wording), "en") == [(wording, *unit)]


def test_a_township_s_credit_cooperative_is_an_outlet_and_a_county_s_is_an_institution(read):
    text = "Xinning Rural Credit Union and Langshan Rural Credit Union of Hunan gave 300 leaflets in China."
    assert read(text, "en") == [("Langshan Rural Credit Union", "新宁县农村信用合作联社", "崀山", "outlet")]


@pytest.mark.parametrize(
    ("text", "institution"),
    [
        ("Union Life Lagos branch gave 300 books in Lagos.", "Union Life"),
        ("The Post Office Savings Bank, Gweru branch, taught pupils in Gweru.", "Post Office Savings Bank"),
        ("Sussex County Bank's Laurel branch visited a school in Laurel, Delaware.", "Sussex County Bank"),
    ],
)
def test_a_bank_abroad_is_no_chinese_one_of_such_a_name(text, institution, read):
    assert [row[1] for row in read(text, "en")] == [institution]


def test_one_of_many_branches_in_a_city_and_an_office_of_a_bureau_are_no_units(read):
    text = "A customer at an ICBC branch in Beijing met the Office of the Luzhou Banking Regulatory Bureau."
    assert [row[0] for row in read(text, "en")] == ["Luzhou Banking Regulatory Bureau"]


@pytest.mark.parametrize(
    ("year", "institution"),
    [(None, "银行业"), (2012, "银行业"), (2021, "银行保险")],
)
def test_a_loose_name_of_the_banking_regulator_is_that_of_the_year(read, year, institution):
    text = "The Luzhou Banking Regulatory Bureau met the banks of Luzhou, China."
    assert [row[1] for row in read(text, "en", year)] == [f"中国{institution}监督管理委员会"]


def test_a_farmers_association_of_taiwan_has_branches(read):
    text = "Staff at the Tucu Branch of the Hemei Township Farmers' Association in Changhua, Taiwan, called the police."
    row = ("Tucu Branch of the Hemei Township Farmers' Association", "Hemei Township Farmers' Association", "Tucu")
    assert [found[:3] for found in read(text, "en")] == [row]


def test_a_regulator_s_unit_in_small_letters_and_a_company_s_branch(read):
    text = (
        "The Hunan Regulatory Bureau of the State Administration of Financial Regulation led it in China. The Shaoyang"
        " regulatory sub-bureau joined, the Longmatan Branch of Liuxi City Operation Service Co., Ltd. as well."
    )
    rows = [(row[0], row[1]) for row in read(text, "en")]
    bureau = "Hunan Regulatory Bureau of the State Administration of Financial Regulation"
    assert rows == [(bureau, "国家金融监督管理总局"), ("Shaoyang regulatory sub-bureau", "国家金融监督管理总局")]


def test_counties_of_one_syllable_and_such_that_are_words(read):
    text = (
        "In Longnan, Gansu, Cheng county branch and Hui County Sub-branch of the People's Bank of China met in China;"
        " in Huangshan, Anhui, ICBC She County Sub-branch did. She County people came."
    )
    rows = [(row[0], row[2]) for row in read(text, "en")]
    hui = "Hui County Sub-branch of the People's Bank of China"
    assert rows == [("Cheng county branch", "成县"), (hui, "徽县"), ("ICBC She County Sub-branch", "歙县")]


def test_a_sub_branch_bears_a_township_s_name_and_not_a_far_city_s(read):
    text = "The Nanyang Sub-branch of Yiliang Rural Commercial Bank in Yunnan, China, went to Nanyang Street, Yiliang."
    assert [row[2] for row in read(text, "en")] == ["南羊"]


def test_a_unit_in_a_headline_in_capitals_has_its_chinese_place(read):
    text = "CCB SHAOYANG BRANCH AND CCB JIUJIANG XUNYANG SUB-BRANCH MEET\nThey sang in China. The ABC XYZ BRANCH sang."
    assert [row[2] for row in read(text, "en")] == ["邵阳", "浔阳", "XYZ"]


def test_a_rural_unit_bears_the_name_of_its_own_county_s_town(read):
    town = "In China, the Jinshi Sub-branch of Xinning Rural Commercial Bank sang."
    outlet = "In China, Jinshi Credit Union of Xinning County sang."
    city = "In Hunan, China, the Jinshi Sub-branch of ICBC sang with pupils from Xinning County."
    named = "In Changde, China, the Jinshi Sub-branch of Xinning Rural Commercial Bank sang."
    read_places = [row[2] for one in (town, outlet, city, named) for row in read(one, "en")]
    assert read_places == ["金石", "金石", "津市", "津市"]


def test_a_headline_s_unit_is_not_part_of_that_below(read):
    text = "Case in Qingdao Branch\nQingdao Branch Shinan Sub-branch of ICBC invited 30 residents in Shandong, China."
    assert [row[0] for row in read(text, "en")] == ["Qingdao Branch", "Qingdao Branch Shinan Sub-branch of ICBC"]


def test_regulators_in_small_letters_and_companies_in_the_plural(read):
    text = (
        "The Nanping branch of Fujian insurance regulatory bureau led it in China. Shaowu and Wuyishan sub-companies of"
        " China Life held 12 lectures."
    )
    assert [row[1:] for row in read(text, "en")] == [
        ("中国保险监督管理委员会", "南平", "branch"),
        ("中国人寿保险", "邵武", "sub_branch"),
        ("中国人寿保险", "武夷山", "sub_branch"),
    ]


def test_towns_tell_which_county_of_one_syllable_is_meant(read):
    text = "Guan County People's Bank met in Qingshui Town, Liulin Town and Dongguzhen in Shandong, China."
    assert [row[2] for row in read(text, "en")] == ["冠县"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a member's kind in small letters, and how many they are before the unit word
        (
            "Lankao, Qi county, Tongxu sub-branches of PBC and Zhengzhou, Kaifeng, Luoyang three center branches of PBC"
            " gave lectures in Henan, China.",
            ["兰考", "杞县", "通许", "郑州", "开封", "洛阳"],
        ),
        # autonomous counties with the names of their peoples
        (
            "PSBC Luocheng Mulam Autonomous County branch and CCB Enshi Tujia and Miao Autonomous Prefecture Branch met"
            " in China.",
            ["罗城", "恩施"],
        ),
        # banners by their Mongolian names; a regiment
        (
            "Tumd Right Banner Sub-branch of PBC and the 81st Regiment branch of ABC met in China.",
            ["土默特右旗", "81st Regiment"],
        ),
    ],
)
def test_places_of_units_in_lists_and_autonomous_areas(text, expected, read):
    assert [row[2] for row in read(text, "en")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the corporate form without its dots, behind an insurer
        (
            "In Hunan, China, the Shaoyang branch of Taikang Life Insurance Co Ltd met PICC Life Co Ltd Wugang branch.",
            [
                ("Shaoyang branch of Taikang Life Insurance Co Ltd", "泰康人寿保险", "邵阳", "branch"),
                ("PICC Life Co Ltd Wugang branch", "中国人民人寿保险", "武冈", "sub_branch"),
            ],
        ),
        # an insurer's companies of a county and a city
        (
            "China Life Insurance Longhui County Sub-company and PICC Shaoyang City Branch Company met in China; each"
            " County Sub-company of theirs came.",
            [
                ("China Life Insurance Longhui County Sub-company", "中国人寿保险", "隆回", "sub_branch"),
                ("PICC Shaoyang City Branch Company", "中国人民保险集团", "邵阳", "branch"),
            ],
        ),
        # the town of a unit behind its bank's "of", as word-for-word translation writes it
        (
            "People's Bank of Shaoyang Central Branch, the construction bank of huaihua city branch and the"
            " Agricultural Bank of Xinning County Sub-branch met in China.",
            [
                ("People's Bank of Shaoyang Central Branch", "中国人民银行", "邵阳", "central_sub_branch"),
                ("construction bank of huaihua city branch", "中国建设银行", "怀化", "branch"),
                ("Agricultural Bank of Xinning County Sub-branch", "中国农业银行", "新宁", "sub_branch"),
            ],
        ),
        # a central branch that a bank counts, but not the branch that opens as its third
        (
            "Bank of Jinzhou's Third Central Sub-branch went to a school in China; Bank of Luoyang's Third Branch"
            " opened.",
            [("Bank of Jinzhou's Third Central Sub-branch", "锦州银行", "第三", "central_sub_branch")],
        ),
    ],
)
def test_units_whose_bank_stands_before_them(text, expected, read):
    assert read(text, "en") == expected


def test_a_group_of_a_regulator_s_branch_is_that_regulator_s(read):
    text = "Anshan Banking and Insurance Regulatory Branch Haicheng Supervision Group led it in Liaoning, China."
    assert [row[1:3] for row in read(text, "en")] == [("中国银行保险监督管理委员会", "海城")]


def test_a_county_s_unit_of_the_new_regulator_is_a_sub_branch_and_an_office_of_the_old_none(read):
    text = (
        "The Xinning Supervision Branch of the National Financial Regulatory Administration, its Shaoyang Supervision"
        " Branch, CBRC Longhui Supervision Office and CBIRC Wugang Regulatory Office met in China."
    )
    assert [row[2:] for row in read(text, "en")] == [
        ("新宁", "sub_branch"),
        ("邵阳", "branch"),
        ("隆回", "branch"),
        ("武冈", "branch"),
    ]


@pytest.mark.parametrize("behind", ["branch outlets", "branch network", "branches"])
def test_the_unit_word_behind_a_place_and_its_bank_is_that_of_one_unit(behind, read):
    assert [row[0] for row in read(SENTENCE.format(f"Shaoyang ICBC {behind}"), "en")] == ["Shaoyang ICBC"]


def test_an_insurer_on_a_page_without_capitals(read):
    text = (
        "in china, ping an life shaoyang branch and china life insurance hunan branch met; a long an life branch too."
    )
    assert [row[:3] for row in read(text, "en")] == [
        ("ping an life shaoyang branch", "中国平安人寿保险", "邵阳"),
        ("china life insurance hunan branch", "中国人寿保险", "湖南"),
    ]


def test_a_company_s_central_branch_is_none_of_the_central_bank(read):
    text = "Asked by the People's Bank, our company's Shaoyang Central Sub-branch met pupils in Hunan, China."
    insurer = (
        "In China Taikang Life sang. Under the People's Bank, the company's Shaoyang Central Sub-branch met pupils."
    )
    bank = "Asked by the People's Bank, the Shaoyang Central Sub-branch met a company's pupils in Hunan, China."
    assert [row[1] for one in (text, insurer, bank) for row in read(one, "en")] == [
        None,
        "泰康人寿保险",
        "中国人民银行",
    ]


def test_a_branch_for_small_firms_or_a_community_is_called_by_its_town(read):
    text = "In China, Taizhou Bank Linhai Small and Micro Branch, Industrial Bank Quzhou Community Sub-branch and small"
    assert [row[:3] for row in read(f"{text} and micro branches met.", "en")] == [
        ("Taizhou Bank Linhai Small and Micro Branch", "台州银行", "临海"),
        ("Industrial Bank Quzhou Community Sub-branch", "兴业银行", "衢州"),
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("ICBC Suzhou Branch met in China, and Wujiang Sub-branch too.", ["苏州", "吴江"]),
        ("Bank of Shanghai Suzhou Branch met in China, and Wujiang Sub-branch too.", ["苏州", "吴江"]),
        ("ICBC Taizhou Branch and Jiaojiang Sub-branch in China met.", ["台州", "椒江"]),
        ("ICBC Shaoguan Branch met in China, and Wujiang Sub-branch too, with guests from Suzhou.", ["韶关", "武江"]),
    ],
)
def test_a_city_and_its_district_tell_each_other_from_those_that_sound_like_them(text, places, read):
    assert [row[2] for row in read(text, "en")] == places
