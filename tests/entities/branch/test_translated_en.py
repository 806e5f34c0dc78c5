"""BRANCH in machine-translated Chinese: invented sentences with their answers (surface, institution, place, level)."""

import pytest
from branch_rows import ABC, BRANCH, CCB, CENTRAL, HEAD, ICBC, OUTLET, PBOC, SUB

from reportmine.records import Branch

NCI = "新华人寿保险"

CASES = [
    # a list beside the word for its units in the plural
    (
        "PBC Shaoyang Central Sub-branch guided the sub-branches of Xinning, Dongkou and Suining, sub-branches such as"
        " Longhui and Shaodong, three counties (Chengbu, Wugang) sub-branches and Luzhai, Rong'an and other county"
        " sub-branches in China.",
        [
            ("PBC Shaoyang Central Sub-branch", PBOC, "邵阳", CENTRAL),
            ("sub-branches of Xinning", PBOC, "新宁", SUB),
            ("Dongkou", PBOC, "洞口", SUB),
            ("Suining", PBOC, "绥宁", SUB),
            ("Longhui", PBOC, "隆回", SUB),
            ("Shaodong", PBOC, "邵东", SUB),
            ("Chengbu", PBOC, "城步", SUB),
            ("Wugang", PBOC, "武冈", SUB),
            ("Luzhai", PBOC, "鹿寨", SUB),
            ("Rong'an", PBOC, "融安", SUB),
        ],
    ),
    (
        "Two branches of the Bank of Nanjing – Yangzhou and Wuxi – met in China; Party branches of Xinning and Dongkou"
        " and all branches of Luzhai and Rong'an met as well.",
        [("Yangzhou", "南京银行", "扬州", BRANCH), ("Wuxi", "南京银行", "无锡", BRANCH)],
    ),
    # several banks' units at one place
    (
        "Baoji branches of ICBC, ABC and CCB met in China; ICBC and CCB Luzhai branches met too.",
        [
            ("Baoji branches of ICBC", ICBC, "宝鸡", BRANCH),
            ("ABC", ABC, "宝鸡", BRANCH),
            ("CCB", CCB, "宝鸡", BRANCH),
            ("ICBC", ICBC, "鹿寨", SUB),
            ("CCB Luzhai branches", CCB, "鹿寨", SUB),
        ],
    ),
    # quarters of cities; a bank's own city tells which namesake is meant; the side of a street before its name
    (
        "Bank of Shanghai Puxi Branch, Bank of Beijing Chaoyang Branch, CCB Xiong'an Branch, ABC Pudong New Area Branch"
        " and CCB East Beijing Road Branch met in China.",
        [
            ("Bank of Shanghai Puxi Branch", "上海银行", "浦西", SUB),
            ("Bank of Beijing Chaoyang Branch", "北京银行", "朝阳", SUB),
            ("CCB Xiong'an Branch", CCB, "雄安", BRANCH),
            ("ABC Pudong New Area Branch", ABC, "浦东", SUB),
            ("CCB East Beijing Road Branch", CCB, "北京东路", SUB),
        ],
    ),
    # a bank's own report names the People's Bank as the one that asks
    (
        "2022 Social Responsibility Report of China Zheshang Bank. In response to the People's Bank of China, Liangshan"
        " Branch met.",
        [("Liangshan Branch", "浙商银行", "凉山", BRANCH)],
    ),
    (
        "Our customers came in the month organized by the People's Bank of China. Liangshan Branch met.",
        [("Liangshan Branch", None, "凉山", BRANCH)],
    ),
    # a branch that bears the name of one of the police's, where a bank or a regulator has it
    (
        "In China the Hanjiang Branch of the Yulin Public Security Bureau met ICBC Hanjiang Branch. The Hanjiang Branch"
        " gave books.",
        [
            ("ICBC Hanjiang Branch", "中国工商银行", "汉江", SUB),
            ("Hanjiang Branch", "中国工商银行", "汉江", SUB),
        ],
    ),
    (
        "In China police met the National Financial Regulatory Administration. The Municipal Bureau and its Fugu Branch"
        " gave books.",
        [("Fugu Branch", "国家金融监督管理总局", "府谷", SUB)],
    ),
    # units inside a bureau or a head office's department; village banks
    (
        "Heihe Branch of the Heilongjiang Banking and Insurance Regulatory Bureau met Jiangkou Village and Township"
        " Bank Longhe Sub-branch in China.",
        [
            (
                "Heihe Branch of the Heilongjiang Banking and Insurance Regulatory Bureau",
                "中国银行保险监督管理委员会",
                "黑河",
                BRANCH,
            ),
            ("Jiangkou Village and Township Bank Longhe Sub-branch", "江口村镇银行", "龙河", SUB),
        ],
    ),
    (
        "Bank of Shanghai met in Shanghai. Baiyu Branch of the Head Office's Business Department came.",
        [("Baiyu Branch of the Head Office's Business Department", "上海银行", "白玉", SUB)],
    ),
    (
        "Longnan Center Branch of the People's Bank of China met Kang Xian and Hui Xian 8 county sub-branches; Xian"
        " Branch met in Gansu, China.",
        [
            ("Longnan Center Branch of the People's Bank of China", PBOC, "陇南", CENTRAL),
            ("Kang Xian", PBOC, "康县", SUB),
            ("Hui Xian 8 county sub-branches", PBOC, "徽县", SUB),
            ("Xian Branch", PBOC, "西安", BRANCH),
        ],
    ),
    ("Bank of Ganzhou Longnan Branch met in China.", [("Bank of Ganzhou Longnan Branch", "赣州银行", "龙南", SUB)]),
    # a report that names the regulator of 2023 is from after the People's Bank's reform
    (
        "NFRA Baoji Regulatory Branch and PBOC Baoji Branch met in China.",
        [
            ("NFRA Baoji Regulatory Branch", "国家金融监督管理总局", "宝鸡", BRANCH),
            ("PBOC Baoji Branch", PBOC, "宝鸡", BRANCH),
        ],
    ),
    (
        "CBIRC Baoji Regulatory Branch and PBOC Baoji Branch met in China.",
        [
            ("CBIRC Baoji Regulatory Branch", "中国银行保险监督管理委员会", "宝鸡", BRANCH),
            ("PBOC Baoji Branch", PBOC, "宝鸡", CENTRAL),
        ],
    ),
    (
        "PBC Xilingol Central Sub-branch met Sunite Right Banner Sub-branch, Abaga Banner Sub-branch and Xilinhot and"
        " Erenhot city and county sub-branches in China.",
        [
            ("PBC Xilingol Central Sub-branch", PBOC, "锡林郭勒", CENTRAL),
            ("Sunite Right Banner Sub-branch", PBOC, "苏尼特右旗", SUB),
            ("Abaga Banner Sub-branch", PBOC, "阿巴嘎", SUB),
            ("Xilinhot", PBOC, "锡林浩特", SUB),
            ("Erenhot city and county sub-branches", PBOC, "二连浩特", SUB),
        ],
    ),
    (
        "people's bank of china luzhai county branch met luzhai county agricultural bank and the county agricultural"
        " bank in China.",
        [
            ("people's bank of china luzhai county branch", PBOC, "鹿寨", SUB),
            ("luzhai county agricultural bank", ABC, "鹿寨", SUB),
        ],
    ),
    (
        "Xinhua Insurance Baoji Central Sub-company met Luzhai sub-company in China, and its sub-company.",
        [
            ("Xinhua Insurance Baoji Central Sub-company", NCI, "宝鸡", CENTRAL),
            ("Luzhai sub-company", NCI, "鹿寨", SUB),
        ],
    ),
    (
        "Luzhai and Rong'an supervision groups of Liuzhou Supervision Branch of CBIRC met a county supervision group.",
        [
            ("Luzhai", "中国银行保险监督管理委员会", "鹿寨", BRANCH),
            ("Rong'an supervision groups", "中国银行保险监督管理委员会", "融安", BRANCH),
            ("Liuzhou Supervision Branch of CBIRC", "中国银行保险监督管理委员会", "柳州", BRANCH),
        ],
    ),
    ("Xinning Agricultural Credit Union met Xinning County Associated Press in Hunan.", []),
    (
        "China Industrial and Commercial Bank of China Baoji Branch met Postal Savings Bank Co., Ltd. Luzhai"
        " Sub-branch.",
        [
            ("China Industrial and Commercial Bank of China Baoji Branch", "中国工商银行", "宝鸡", BRANCH),
            ("Postal Savings Bank Co., Ltd. Luzhai Sub-branch", "中国邮政储蓄银行", "鹿寨", SUB),
        ],
    ),
    (
        "Xinhua Insurance Baoji Central Support Company met People's Bank of China Baoji Branch Center and the Baoji"
        " Central Sub-bureau of the State Administration of Foreign Exchange.",
        [
            ("Xinhua Insurance Baoji Central Support Company", NCI, "宝鸡", CENTRAL),
            ("People's Bank of China Baoji Branch Center", PBOC, "宝鸡", CENTRAL),
            (
                "Baoji Central Sub-bureau of the State Administration of Foreign Exchange",
                "国家外汇管理局",
                "宝鸡",
                CENTRAL,
            ),
        ],
    ),
    # a bank with its own place before it behind the unit's "of", but not where a comma or "in" parts them
    (
        "Luzhai Sub-branch of the Liuzhou Agricultural Bank, Baoji Branch of Longgang ICBC, Rong'an Sub-branch, of"
        " Liuzhou, ICBC and Longhui Sub-branch of Shaoyang People's Bank gave yuan leaflets.",
        [
            ("Luzhai Sub-branch of the Liuzhou Agricultural Bank", ABC, "鹿寨", SUB),
            ("Baoji Branch of Longgang ICBC", ICBC, "宝鸡", BRANCH),
            ("Rong'an Sub-branch", ICBC, "融安", SUB),
            ("Longhui Sub-branch of Shaoyang People's Bank", PBOC, "隆回", SUB),
        ],
    ),
    # a branch of the only bank by nothing but the place behind it; no new one, nor of one of two banks
    (
        "CITIC Bank gave yuan leaflets. The branch in Guangxi put up a stall, then the sub-branch in Baoji, Shaanxi. It"
        " opened a branch in Jiangxi. In Hunan a branch in Xinning and the first branch in Yiyang met the branch.",
        [("branch in Guangxi", "中信银行", "广西", BRANCH), ("sub-branch in Baoji, Shaanxi", "中信银行", "宝鸡", SUB)],
    ),
    ("CITIC Bank and ICBC gave yuan leaflets. The branch in Guangxi put up a stall.", []),
    # a field's office of a central bank or regulator is a department, also before a unit of it; a town's is a unit
    (
        "The Payment Settlement Office of the People's Bank of China (PBOC) Guizhou Branch, the Consumer Rights Office"
        " of CBIRC Guizhou Bureau and the Credit Reporting Office of the People's Bank of China met Tibet Office of the"
        " China Banking Regulatory Commission, Baoji Zhongzhi Treasury Management Office and ICBC Baoji Branch"
        " Fengxiang Office.",
        [
            ("People's Bank of China (PBOC) Guizhou Branch", PBOC, "贵州", BRANCH),
            ("CBIRC Guizhou Bureau", "中国银行保险监督管理委员会", "贵州", BRANCH),
            ("Tibet Office of the China Banking Regulatory Commission", "中国银行业监督管理委员会", "西藏", BRANCH),
            ("Baoji Zhongzhi", PBOC, "宝鸡", CENTRAL),
            ("ICBC Baoji Branch Fengxiang Office", ICBC, "凤翔", BRANCH),
        ],
    ),
    # where the central bank has provincial branches, its branch in a city is none of the time before
    (
        "The PBC Guizhou Provincial Branch and the Zunyi Branch of the PBC gave yuan leaflets.",
        [("PBC Guizhou Provincial Branch", PBOC, "贵州", BRANCH), ("Zunyi Branch of the PBC", PBOC, "遵义", BRANCH)],
    ),
    (
        "ABC Guizhou Provincial Branch and the Zunyi Branch of the PBC gave yuan leaflets.",
        [("ABC Guizhou Provincial Branch", ABC, "贵州", BRANCH), ("Zunyi Branch of the PBC", PBOC, "遵义", CENTRAL)],
    ),
    (
        "Luzhai county people's bank and Baoji City's Construction Bank met China's People's Bank.",
        [("Luzhai county people's bank", PBOC, "鹿寨", SUB), ("Baoji City's Construction Bank", CCB, "宝鸡", BRANCH)],
    ),
    (
        "CCB Baoji Hongqi street sub branch and the Jiefang east road branch met the main street branch in China.",
        [
            ("CCB Baoji Hongqi street sub branch", CCB, "红旗街", SUB),
            ("Jiefang east road branch", CCB, "解放东路", SUB),
        ],
    ),
    # a bank's branch "in" a town, beside "and a branch"
    (
        "In May, ICBC's branch in Shaoyang, with guests from Xinning and a branch of CCB, met in China; an ABC branch"
        " in Dongkou did not.",
        [("ICBC's branch in Shaoyang", ICBC, "邵阳", BRANCH)],
    ),
    # outlets whose names read as Chinese, beside their bank; a branch abroad
    (
        "The Shibanqiao outlet of CCB, ABC Dashi outlet and ICBC London Branch met in China; the Smart outlet of CCB"
        " and the tea house's Dashi outlet did too.",
        [
            ("Shibanqiao outlet of CCB", CCB, "Shibanqiao", OUTLET),
            ("ABC Dashi outlet", ABC, "Dashi", OUTLET),
            ("ICBC London Branch", ICBC, "London", BRANCH),
        ],
    ),
    # an office of the body named right before it
    (
        "ICBC had the guidance of the China Securities Regulatory Commission's Bureau of Listed Firms, as well as its"
        " Wuhan Office;"
        " the CBRC, including its Guizhou Office, helped.",
        [
            ("Wuhan Office", "中国证券监督管理委员会", "武汉", BRANCH),
            ("Guizhou Office", "中国银行业监督管理委员会", "贵州", BRANCH),
        ],
    ),
    ("The CBRC helped in China, and a travel agency and its Guizhou Office did so too.", []),
    ("The Shanghai Head Office held a lecture in Pudong, China.", [("Shanghai Head Office", None, None, HEAD)]),
    ("The Nanling Head Office held a lecture in Pudong, China.", []),
    (
        "Bank of Zhengzhou Science and Technology Sub-branch and ICBC Changsha South Gate Sub-branch gave yuan.",
        [
            ("Bank of Zhengzhou Science and Technology Sub-branch", "郑州银行", "科技", SUB),
            ("ICBC Changsha South Gate Sub-branch", "中国工商银行", "南门", SUB),
        ],
    ),
    (
        "Luzhai Sub-branch of AGRICULTURAL Bank of China and AGRICULTURAL BANK OF CHINA Baoji Branch met.",
        [
            ("Luzhai Sub-branch of AGRICULTURAL Bank of China", ABC, "鹿寨", SUB),
            ("AGRICULTURAL BANK OF CHINA Baoji Branch", ABC, "宝鸡", BRANCH),
        ],
    ),
    (
        "Yes.\u201dBank of Shanghai Liuvi BranchWe went out. Shanghai Bank Business DepartmentVisited China.",
        [
            ("Bank of Shanghai Liuvi Branch", "上海银行", "Liuvi", SUB),
            ("Shanghai Bank Business Department", "上海银行", None, OUTLET),
        ],
    ),
    (
        "CITIC Bank's Guiyang Huaxi Branch gave yuan leaflets; the Huaxi Branch went to Zhejiang in China.",
        [
            ("CITIC Bank's Guiyang Huaxi Branch", "中信银行", "花溪", SUB),
            ("Huaxi Branch", "中信银行", "花溪", SUB),
        ],
    ),
    (
        "ABC's Jingzhou Phoenix Branch met Luzhai County Market Supervision Bureau and Luzhai Drug Supervision Bureau.",
        [("ABC's Jingzhou Phoenix Branch", ABC, "凤凰", SUB)],
    ),
    (
        "The Baoji Central Sub-branch of the People's Bank of China (hereinafter referred to as \"PBC Central "
        'Sub-branch") set up a stall. The PBC Central Sub-branch gave a talk.',
        [
            ("Baoji Central Sub-branch of the People's Bank of China", PBOC, "宝鸡", CENTRAL),
            ("PBC Central Sub-branch", PBOC, "宝鸡", CENTRAL),
            ("PBC Central Sub-branch", PBOC, "宝鸡", CENTRAL),
        ],
    ),
    (
        "Jingzhou CBRC Sub-bureau and CBIRC Baoji Sub-bureau met the Consumer Protection Bureau of CBIRC in China.",
        [
            ("Jingzhou CBRC Sub-bureau", "中国银行业监督管理委员会", "荆州", BRANCH),
            ("CBIRC Baoji Sub-bureau", "中国银行保险监督管理委员会", "宝鸡", BRANCH),
        ],
    ),
    (
        "PICC P&C Jingzhou Central Sub-company, the Luzhai County Company of China Life and Taikang Life Insurance "
        "Co., Ltd. Baoji Center Sub-branch set up stalls.",
        [
            ("PICC P&C Jingzhou Central Sub-company", "中国人民财产保险", "荆州", CENTRAL),
            ("Luzhai County Company of China Life", "中国人寿保险", "鹿寨", SUB),
            ("Taikang Life Insurance Co., Ltd. Baoji Center Sub-branch", "泰康人寿保险", "宝鸡", CENTRAL),
        ],
    ),
    (
        "Union Life Ganzhou Branch and New China Life Xinfeng Branch set up stalls.",
        [
            ("Union Life Ganzhou Branch", "合众人寿保险", "赣州", BRANCH),
            ("New China Life Xinfeng Branch", NCI, "信丰", SUB),
        ],
    ),
    # a township with the word for its kind, an apostrophe that the translator put in, a Town that nobody knows
    (
        "CCB Tongnan Sub-branch met its Chongkan Town Sub-branch and its Liuxi Town Sub-branch over yuan; the Lin'tao"
        " Sub-branch of ABC came.",
        [
            ("CCB Tongnan Sub-branch", CCB, "潼南", SUB),
            ("Chongkan Town Sub-branch", CCB, "崇龛", SUB),
            ("Liuxi Town Sub-branch", CCB, "Liuxi Town", SUB),
            ("Lin'tao Sub-branch of ABC", ABC, "临洮", SUB),
        ],
    ),
    # of a county's bank a town of the county, not the city of that name; a city's bank has branches in other cities
    (
        "Nanhai Rural Commercial Bank Lishui Branch gave yuan to its Xiqiao Branch.",
        [
            ("Nanhai Rural Commercial Bank Lishui Branch", "南海农村商业银行", "里水", SUB),
            ("Xiqiao Branch", "南海农村商业银行", "西樵", SUB),
        ],
    ),
    (
        "Guangzhou Rural Commercial Bank Heyuan Branch gave yuan.",
        [("Guangzhou Rural Commercial Bank Heyuan Branch", "广州农村商业银行", "河源", BRANCH)],
    ),
    # two quarters that a bank serves with one branch
    (
        "CCB Qianhai Shekou Branch and CCB Shekou Sub-branch gave yuan leaflets.",
        [("CCB Qianhai Shekou Branch", CCB, "前海蛇口", BRANCH), ("CCB Shekou Sub-branch", CCB, "蛇口", SUB)],
    ),
    (
        "Baoji Central Sub - branch of the People's Bank of China, Jingzhou PBC, Luzhai Cooperative Bank Sub-branch.",
        [
            ("Baoji Central Sub - branch of the People's Bank of China", PBOC, "宝鸡", CENTRAL),
            ("Jingzhou PBC", PBOC, "荆州", CENTRAL),
            ("Luzhai Cooperative Bank Sub-branch", "鹿寨农村合作银行", None, SUB),
        ],
    ),
    # China's regulator without the word for what it does, unlike another country's bureau or one without its area
    (
        "In Zhejiang, China, the Ningbo Banking and Insurance Bureau met the local banking and insurance bureau.",
        [("Ningbo Banking and Insurance Bureau", "中国银行保险监督管理委员会", "宁波", BRANCH)],
    ),
    ("In Iowa, USA, the Iowa Banking and Insurance Bureau met the Ohio Insurance Bureau.", []),
    # a bank that calls itself "My Bank" has no name by that
    (
        "My Bank met in Hunan, China; I Bank sang. Xinning Sub-branch sang.",
        [("Xinning Sub-branch", None, "新宁", SUB)],
    ),
    # a county by the name that maps give it, brokers by their sounds
    (
        "ICBC Aksai branch, Guangfa Securities Foshan Branch and Yinhe Securities Baoji Business Department met.",
        [
            ("ICBC Aksai branch", ICBC, "阿克塞", SUB),
            ("Guangfa Securities Foshan Branch", "广发证券", "佛山", BRANCH),
            ("Yinhe Securities Baoji Business Department", "中国银河证券", "宝鸡", OUTLET),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_in_a_sentence(text, expected, read):
    assert read(text, "en") == expected


def test_a_blanked_name_is_anonymised(values):
    text = "The XX Sub-branch of Agricultural Bank of China held a lecture."
    assert values(text, "en") == [Branch(ABC, None, SUB, True)]
