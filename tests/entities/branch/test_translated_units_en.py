"""Translated branches in further wordings."""

import pytest
from branch_rows import ABC, BRANCH, CCB, CENTRAL, HEAD, ICBC, OUTLET, PBOC, SUB

from reportmine import extract

CASES = [
    # an unknown town behind the "of" of a national bank, no country; sub-companies in two words
    (
        "The Agricultural Bank of Ankou branch gave yuan leaflets in China, as the Agricultural Bank of China branch "
        "did. Taiping Life Insurance Wuxiang Central Sub Company and China Life Xinning Sub company came.",
        [
            ("Agricultural Bank of Ankou branch", ABC, "Ankou", SUB),
            ("Taiping Life Insurance Wuxiang Central Sub Company", "太平人寿保险", "武乡", CENTRAL),
            ("China Life Xinning Sub company", "中国人寿保险", "新宁", SUB),
        ],
    ),
    # a street's number
    (
        "The Shanghai Jing'an Shimen 2nd Road Branch of the Agricultural Bank of China and CCB Zhongshan No. 5 Road "
        "Sub-branch gave yuan leaflets.",
        [
            ("Shanghai Jing'an Shimen 2nd Road Branch of the Agricultural Bank of China", ABC, "石门二路", SUB),
            ("CCB Zhongshan No. 5 Road Sub-branch", CCB, "中山五路", SUB),
        ],
    ),
    # a bank that counts its units, told once; what is behind a verb or an apostrophe, or of no bank, is none of them
    (
        "The Fourth Central Sub-branch of Bank of Jinzhou gave yuan leaflets with Bank of Luoyang No. 2 Sub-branch and "
        "ICBC Harbin Third Branch. The Fourth Central Sub-branch went on.",
        [
            ("Fourth Central Sub-branch of Bank of Jinzhou", "锦州银行", "第四", CENTRAL),
            ("Bank of Luoyang No. 2 Sub-branch", "洛阳银行", "第二", SUB),
            ("ICBC Harbin Third Branch", ICBC, "哈尔滨", BRANCH),
            ("Fourth Central Sub-branch", "锦州银行", "第四", CENTRAL),
        ],
    ),
    (
        "Bank of Luoyang Opens Third Sub-branch with yuan leaflets. Bank of Jinzhou's Second Sub-branch in the county, "
        "the Third Branch of the Party and the second branch of ICBC came.",
        [],
    ),
    # a county behind its city, with its bank behind them or before; no city that does not hold it, nor where one sits
    (
        "Shaoyang Xinning ICBC gave yuan leaflets. In Shaoyang Xinning ICBC met Kunming Longhui ICBC.",
        [
            ("Shaoyang Xinning ICBC", ICBC, "新宁", SUB),
            ("Xinning ICBC", ICBC, "新宁", SUB),
            ("Longhui ICBC", ICBC, "隆回", SUB),
        ],
    ),
    (
        "ICBC in Shaoyang Longhui gives yuan leaflets.",
        [("ICBC in Shaoyang Longhui", ICBC, "隆回", SUB)],
    ),
    # two names of several areas each, of which only one pair lies one in the other; nothing tells alone
    (
        "Yichun Branch of ICBC gave yuan leaflets with its Fengcheng Sub-branch.",
        [("Yichun Branch of ICBC", ICBC, "宜春", BRANCH), ("Fengcheng Sub-branch", ICBC, "丰城", SUB)],
    ),
    (
        "Yichun Branch of ICBC gave yuan leaflets.",
        [("Yichun Branch of ICBC", ICBC, "Yichun", BRANCH)],
    ),
    # an office of a center that is no bank's
    (
        "ICBC Shaoyang Branch gave yuan leaflets with the Hunan Regional Office of the National Tea and "
        "Village-made Goods Trade and Cooperation Promotion Center.",
        [("ICBC Shaoyang Branch", ICBC, "邵阳", BRANCH)],
    ),
    (
        "The Xinning County Office of Shaoyang Insurance Industry Association gave yuan leaflets with PICC Xinning "
        "Sub-company.",
        [("PICC Xinning Sub-company", "中国人民保险集团", "新宁", SUB)],
    ),
    # a province's name is also a county's
    (
        "The Henan Branch of the People's Bank gave yuan leaflets.",
        [("Henan Branch of the People's Bank", PBOC, "河南", BRANCH)],
    ),
    # a group's name for the one company of it that the report is about
    (
        "Sichuan Branch of PICC Property and Casualty gave yuan leaflets; PICC Kaijiang Sub-company helped.",
        [
            ("Sichuan Branch of PICC Property and Casualty", "中国人民财产保险", "四川", BRANCH),
            ("PICC Kaijiang Sub-company", "中国人民财产保险", "开江", SUB),
        ],
    ),
    (
        "PICC Life, PICC Property and Casualty and PICC Kaijiang Sub-company gave yuan leaflets.",
        [("PICC Kaijiang Sub-company", "中国人民保险集团", "开江", SUB)],
    ),
    # short names that are other words too, beside a place and a unit
    (
        "Everbright Harbin Branch, the Jinan branch of Minsheng, Ping An Dazhou Central Branch and postal savings "
        "Peng'an county sub-branch gave yuan leaflets. Everbright Securities Wuhan Branch came to Minsheng Road.",
        [
            ("Everbright Harbin Branch", "中国光大银行", "哈尔滨", BRANCH),
            ("Jinan branch of Minsheng", "中国民生银行", "济南", BRANCH),
            ("Ping An Dazhou Central Branch", "中国平安保险", "达州", CENTRAL),
            ("postal savings Peng'an county sub-branch", "中国邮政储蓄银行", "蓬安", SUB),
            ("Everbright Securities Wuhan Branch", "光大证券", "武汉", BRANCH),
        ],
    ),
    # such a name at the end of a line, or before another body's unit, is none
    (
        "Everbright\nHarbin Branch of China Construction Bank gave yuan leaflets.",
        [("Harbin Branch of China Construction Bank", CCB, "哈尔滨", BRANCH)],
    ),
    (
        "Huaxia\nWuhan Branch of ICBC gave yuan leaflets.",
        [("Wuhan Branch of ICBC", "中国工商银行", "武汉", BRANCH)],
    ),
    # a line that ends in such a name, and the next one's unit of a bank that is named before
    (
        "ICBC gave yuan leaflets with Huaxia\nWuhan Branch told of it.",
        [("Wuhan Branch", "中国工商银行", "武汉", BRANCH)],
    ),
    # such a name behind another unit is a securities house's; a report that names insurers only means the insurer
    (
        "The Harbin branch of Everbright Securities gave yuan leaflets.",
        [("Harbin branch of Everbright Securities", "光大证券", "哈尔滨", BRANCH)],
    ),
    (
        "China Life and Ping An Dazhou Branch gave yuan leaflets.",
        [("Ping An Dazhou Branch", "中国平安保险", "达州", BRANCH)],
    ),
    (
        "Suiping Rural Credit Union Chaya Mountain Credit Cooperative gave yuan leaflets.",
        [
            (
                "Suiping Rural Credit Union Chaya Mountain Credit Cooperative",
                "遂平县农村信用合作联社",
                "Chaya Mountain",
                OUTLET,
            )
        ],
    ),
    (
        "The week was organized by Hubei banking and Insurance Regulatory Bureau for the banks of China.",
        [("Hubei banking and Insurance Regulatory Bureau", "中国银行保险监督管理委员会", "湖北", BRANCH)],
    ),
    (
        "Serving Tianjin Branch of Industrial Bank to carry out yuan activities in China.",
        [("Tianjin Branch of Industrial Bank", "兴业银行", "天津", BRANCH)],
    ),
    (
        "Bring coins home\n——Hanzhong Zhongzhi carries out the yuan activity\n\nThe --Xunyang Sub-branch joined.",
        [("Hanzhong Zhongzhi", PBOC, "汉中", CENTRAL), ("Xunyang Sub-branch", PBOC, "旬阳", SUB)],
    ),
    (
        "CIRC Guiyang Office opened in China. Guiyang Office is the first; the Guiyang Finance Office came.",
        [
            ("CIRC Guiyang Office", "中国保险监督管理委员会", "贵阳", BRANCH),
            ("Guiyang Office", "中国保险监督管理委员会", "贵阳", BRANCH),
        ],
    ),
    (
        "Luzhai County Association of Rural Credit Cooperatives Zhaisha Credit Cooperative joined the launch; Jiangxi "
        "Rural Credit Federation Linchuan Office gave yuan leaflets.",
        [
            (
                "Luzhai County Association of Rural Credit Cooperatives Zhaisha Credit Cooperative",
                "鹿寨县农村信用合作联社",
                "寨沙",
                OUTLET,
            ),
            ("Jiangxi Rural Credit Federation Linchuan Office", "江西省农村信用社联合社", "临川", BRANCH),
        ],
    ),
    (
        "The Guangzhou Sub-branch of the People's Bank of China and its Foshan Sub-branch gave yuan leaflets.",
        [
            ("Guangzhou Sub-branch of the People's Bank of China", PBOC, "广州", BRANCH),
            ("Foshan Sub-branch", PBOC, "佛山", CENTRAL),
        ],
    ),
    (
        "The People 's Bank of China Jingzhou Central Sub-branch gave out yuan leaflets in China.",
        [("People 's Bank of China Jingzhou Central Sub-branch", PBOC, "荆州", CENTRAL)],
    ),
    (
        "Baoji Financial Regulatory Sub-bureau met China Banking and Insurance Regulatory Commission Hainan Bureau.",
        [
            ("Baoji Financial Regulatory Sub-bureau", "国家金融监督管理总局", "宝鸡", BRANCH),
            (
                "China Banking and Insurance Regulatory Commission Hainan Bureau",
                "中国银行保险监督管理委员会",
                "海南",
                BRANCH,
            ),
        ],
    ),
    (
        "The Business Department of Quzhou Branch of Postal Savings Bank visited the square.",
        [("Business Department of Quzhou Branch of Postal Savings Bank", "中国邮政储蓄银行", "衢州", OUTLET)],
    ),
    (
        "Minzu Road outlet of Bank of China Jingzhou Branch gave out leaflets.",
        [("Minzu Road outlet of Bank of China Jingzhou Branch", "中国银行", "民族路", OUTLET)],
    ),
    (
        "ABC Jingzhou Branch Business Department gave out yuan leaflets in China.",
        [("ABC Jingzhou Branch Business Department", ABC, "荆州", OUTLET)],
    ),
    (
        "Jiefang East Road Sub-branch of Agricultural Bank of China visited the park.",
        [("Jiefang East Road Sub-branch of Agricultural Bank of China", ABC, "解放东路", SUB)],
    ),
    # the city behind "of" is where a street's unit lies, no part of its name
    (
        "Bank of China held a month. Gongnong Road Sub-branch of Nantong City, Jiangsu Province and the Xueyuan Street "
        "Branch of Handan City gave out yuan leaflets with Gangtie Road Sub-branch of Xingtai Branch.",
        [
            ("Gongnong Road Sub-branch", "中国银行", "工农路", SUB),
            ("Xueyuan Street Branch", "中国银行", "学院街", SUB),
            ("Gangtie Road Sub-branch of Xingtai Branch", "中国银行", "钢铁路", SUB),
        ],
    ),
    # brokers of futures, and a bank that no table lists behind "of"; an exchange is no broker
    (
        "The Changde Branch of Nanhua Futures, Galaxy Futures Anqing Branch, the Anqing Branch of Bank of Qujing sent "
        "yuan leaflets with the Dalian office of the Futures Exchange.",
        [
            ("Changde Branch of Nanhua Futures", "南华期货", "常德", BRANCH),
            ("Galaxy Futures Anqing Branch", "银河期货", "安庆", BRANCH),
            ("Anqing Branch of Bank of Qujing", "Bank of Qujing", "安庆", BRANCH),
        ],
    ),
    # streets of large cities; a city or county of the name comes first where no word says that it is a street
    (
        "CCB Liupanshan Road Sub-branch, CCB Jingsan Road Sub-branch, CCB Development Zone Sub-branch and CCB Wuzhong "
        "Branch gave out yuan leaflets.",
        [
            ("CCB Liupanshan Road Sub-branch", CCB, "六盘山路", SUB),
            ("CCB Jingsan Road Sub-branch", CCB, "经三路", SUB),
            ("CCB Development Zone Sub-branch", CCB, "开发区", SUB),
            ("CCB Wuzhong Branch", CCB, "吴忠", BRANCH),
        ],
    ),
    (
        "ABC Minzhulu Sub-branch and ABC Renmindonglu Sub-branch met ABC Oulu Sub-branch in China.",
        [
            ("ABC Minzhulu Sub-branch", ABC, "民主路", SUB),
            ("ABC Renmindonglu Sub-branch", ABC, "人民东路", SUB),
            ("ABC Oulu Sub-branch", ABC, "Oulu", SUB),
        ],
    ),
    (
        "Bank of China Changsha Furong Middle Road Sub-branch visited the park.",
        [("Bank of China Changsha Furong Middle Road Sub-branch", "中国银行", "芙蓉中路", SUB)],
    ),
    (
        "Hirayama County Sub-branch of the People's Bank of China held a lecture.",
        [("Hirayama County Sub-branch of the People's Bank of China", PBOC, "平山", SUB)],
    ),
    (
        "The Sub-branch of the People's Bank of China in Lushan County, Pingdingshan City gave a talk.",
        [("Sub-branch of the People's Bank of China in Lushan County, Pingdingshan City", PBOC, "鲁山", SUB)],
    ),
    (
        "Songzi Postal Savings Bank, Gong'an County Agricultural Bank and People's Bank of Honghu City, China, signed.",
        [
            ("Songzi Postal Savings Bank", "中国邮政储蓄银行", "松滋", SUB),
            ("Gong'an County Agricultural Bank", ABC, "公安", SUB),
            ("People's Bank of Honghu City", PBOC, "洪湖", SUB),
        ],
    ),
    (
        "The Hainan Banking Regulatory Bureau and Haikou Central Sub-branch sent staff. Jiangsu CBIRC did so too.",
        [
            ("Hainan Banking Regulatory Bureau", "中国银行业监督管理委员会", "海南", BRANCH),
            ("Haikou Central Sub-branch", PBOC, "海口", CENTRAL),
            ("Jiangsu CBIRC", "中国银行保险监督管理委员会", "江苏", BRANCH),
        ],
    ),
    (
        "Luxi County Rural Credit Cooperative Union met in Hunan Province, China. Baisha Credit Cooperative came.",
        [("Baisha Credit Cooperative", "泸溪县农村信用合作联社", "白沙", OUTLET)],
    ),
    (
        "Hubei Jingmen Rural Commercial Bank Zilingpu Branch sent staff.",
        [("Hubei Jingmen Rural Commercial Bank Zilingpu Branch", "荆门农村商业银行", "子陵铺", SUB)],
    ),
    (
        "Tongcheng Sub-branch of the People's Bank of China went to Qingcao Town.",
        [("Tongcheng Sub-branch of the People's Bank of China", PBOC, "桐城", SUB)],
    ),
    (
        "Chenzhou Central Branch of the People's Bank of China and Guiyang Sub-branch held a forum.",
        [
            ("Chenzhou Central Branch of the People's Bank of China", PBOC, "郴州", CENTRAL),
            ("Guiyang Sub-branch", PBOC, "桂阳", SUB),
        ],
    ),
    (
        "Industrial And Commercial Bank Of China Limited Shaoguan branch held a lecture.",
        [("Industrial And Commercial Bank Of China Limited Shaoguan branch", "中国工商银行", "韶关", BRANCH)],
    ),
    (
        "The Shaoyang Central Sub-branch of the People's Bank of China set up a booth.",
        [("Shaoyang Central Sub-branch of the People's Bank of China", PBOC, "邵阳", CENTRAL)],
    ),
    (
        "The Central Branch Bank of Lhasa of the People's Bank of China gave a lecture.",
        [("Central Branch Bank of Lhasa of the People's Bank of China", PBOC, "拉萨", CENTRAL)],
    ),
    (
        "Staff of the Shaoyang Central Branch Bank of the People's Bank of China came.",
        [("Shaoyang Central Branch Bank of the People's Bank of China", PBOC, "邵阳", CENTRAL)],
    ),
    (
        "The Nanchang Central Branch of people's Bank exchanged coins.",
        [("Nanchang Central Branch of people's Bank", PBOC, "南昌", CENTRAL)],
    ),
    (
        "The Business Department of Hua Xia Bank Ji'an Branch visited the market.",
        [("Business Department of Hua Xia Bank Ji'an Branch", "华夏银行", "吉安", OUTLET)],
    ),
    (
        "The Shaoyang Regulatory Branch of the National Financial Supervision Administration guided it.",
        [
            (
                "Shaoyang Regulatory Branch of the National Financial Supervision Administration",
                "国家金融监督管理总局",
                "邵阳",
                BRANCH,
            )
        ],
    ),
    (
        "Shaoyang Zhongzhi, Kunming Zhong Branch and Lhasa Zhongxin Branch of the People's Bank of China took part.",
        [
            ("Shaoyang Zhongzhi", PBOC, "邵阳", CENTRAL),
            ("Kunming Zhong Branch", PBOC, "昆明", CENTRAL),
            ("Lhasa Zhongxin Branch of the People's Bank of China", PBOC, "拉萨", CENTRAL),
        ],
    ),
    (
        "The People's Bank of China exchanged 87,000 yuan. Shaoyang Zhongzhi set up a booth.",
        [("Shaoyang Zhongzhi", PBOC, "邵阳", CENTRAL)],
    ),
    (
        "Xinning Zhi Branch of the People's Bank of China and China Life Lanshan Zhi Company visited it.",
        [
            ("Xinning Zhi Branch of the People's Bank of China", PBOC, "新宁", SUB),
            ("China Life Lanshan Zhi Company", "中国人寿保险", "蓝山", SUB),
        ],
    ),
    (
        "The People's Bank of China Alxa League Branch and ICBC Wanzhou District Bai'anba Sub-branch gave lectures.",
        [
            ("People's Bank of China Alxa League Branch", PBOC, "阿拉善", CENTRAL),
            ("ICBC Wanzhou District Bai'anba Sub-branch", "中国工商银行", "百安坝", SUB),
        ],
    ),
    (
        "China Construction Bank Xinning County Sub-branch entered the school.",
        [("China Construction Bank Xinning County Sub-branch", CCB, "新宁", SUB)],
    ),
    (
        "Xinning People's Bank and ABC Xinning Sub-branch of the county set up a desk.",
        [("Xinning People's Bank", PBOC, "新宁", SUB), ("ABC Xinning Sub-branch", ABC, "新宁", SUB)],
    ),
    (
        "The Jinan Free Trade Zone Sub-branch of Agricultural Bank of China opened a corner.",
        [("Jinan Free Trade Zone Sub-branch of Agricultural Bank of China", ABC, "济南自贸区", SUB)],
    ),
    (
        "Agricultural Bank of China Jiaxing Jiashan Branch opened a corner.",
        [("Agricultural Bank of China Jiaxing Jiashan Branch", ABC, "嘉善", SUB)],
    ),
    (
        "Under the guidance of the People's Bank of China in Jinan, a talk was held; the People's Bank of China in"
        " Xinjiang and in 2019 the Agricultural Bank of China in Jinan asked for more.",
        [("People's Bank of China in Jinan", PBOC, "济南", "branch")],
    ),
    (
        "Trade grew, and the People's Bank of China (PBOC) in Chifeng City explained the rules. In 2019 the"
        " Agricultural Bank of China (ABC) in Hohhot was asked, and so was the People's Bank of China (PBOC).",
        [("People's Bank of China (PBOC) in Chifeng City", PBOC, "赤峰", CENTRAL)],
    ),
    (
        "As the Head Office of Agricultural Bank of China asked, its XX County Sub-branch started.",
        [("Head Office of Agricultural Bank of China", ABC, None, HEAD), ("XX County Sub-branch", ABC, None, SUB)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_in_a_sentence(text, expected, read):
    assert read(text, "en") == expected


@pytest.mark.parametrize(("year", "level"), [(2025, BRANCH), (2015, CENTRAL)])
def test_the_level_is_that_of_the_whole_date_in_the_text(year, level):
    text = f"On December 8, {year}, the Zaozhuang Branch of the People's Bank of China gave yuan leaflets."
    found = [entity.value for entity in extract(text).entities if entity.label == "BRANCH"]
    assert [(value.place, value.level) for value in found] == [("枣庄", level)]
