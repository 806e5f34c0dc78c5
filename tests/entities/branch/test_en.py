"""BRANCH in English: invented sentences with their answers (surface, institution, place, level)."""

import pytest

from reportmine.entities import branch
from reportmine.match.overlap import settle
from reportmine.records import Branch
from reportmine.text.view import View, fold

PBOC, ABC, CCB, RBI = "中国人民银行", "中国农业银行", "中国建设银行", "Reserve Bank of India"
BB = "Bangladesh Bank"
NCI = "新华人寿保险"
LIC = "Life Insurance Corporation of India"
TOLD_BSC = "State Bank of Pakistan Banking Services Corporation"
SBP_BSC = "SBP Banking Services Corporation"
CBN = "Central Bank of Nigeria"
CENTRAL, SUB, BRANCH, OUTLET, HEAD = "central_sub_branch", "sub_branch", "branch", "outlet", "head_office"

TRANSLATED = [
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
        [("ABC's Jingzhou Phoenix Branch", ABC, "Phoenix", SUB)],
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
    (
        "Baoji Central Sub - branch of the People's Bank of China, Jingzhou PBC, Luzhai Cooperative Bank Sub-branch.",
        [
            ("Baoji Central Sub - branch of the People's Bank of China", PBOC, "宝鸡", CENTRAL),
            ("Jingzhou PBC", PBOC, "荆州", CENTRAL),
            ("Luzhai Cooperative Bank Sub-branch", "鹿寨农村合作银行", None, SUB),
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
        "As the Head Office of Agricultural Bank of China asked, its XX County Sub-branch started.",
        [("Head Office of Agricultural Bank of China", ABC, None, HEAD), ("XX County Sub-branch", ABC, None, SUB)],
    ),
]

NATIVE = [
    (
        "In Sri Lanka, the Central Bank Matale Regional Office, Central Bank Regional Office – North Central Region, "
        "and NDB's Liuvi Customer Centre met.",
        [
            ("Central Bank Matale Regional Office", "Central Bank of Sri Lanka", "Matale", BRANCH),
            (
                "Central Bank Regional Office – North Central Region",
                "Central Bank of Sri Lanka",
                "North Central Region",
                BRANCH,
            ),
            ("NDB's Liuvi Customer Centre", "National Development Bank", "Liuvi", BRANCH),
        ],
    ),
    (
        "Sampath Bank met Sampath Bank Leasing Liuvi branch; and the Bank's Kandy, Liuvi and Fellmo branches came.",
        [
            ("Sampath Bank Leasing Liuvi branch", "Sampath Bank Leasing", "Liuvi", BRANCH),
            ("Kandy", "Sampath Bank", "Kandy", BRANCH),
            ("Liuvi", "Sampath Bank", "Liuvi", BRANCH),
            ("Fellmo branches", "Sampath Bank", "Fellmo", BRANCH),
        ],
    ),
    (
        "The Liuvi Agency of the Fellmo Rural Bank in Ghana and the Institute of Bankers of Sri Lanka Kandy branch.",
        [
            ("Liuvi Agency of the Fellmo Rural Bank", "Fellmo Rural Bank", "Liuvi", BRANCH),
            ("Institute of Bankers of Sri Lanka Kandy branch", "Institute of Bankers of Sri Lanka", "Kandy", BRANCH),
        ],
    ),
    (
        "The Branch Manager of Sampath Bank - Kegalle Mr. Saman Zoysa was there in Sri Lanka.",
        [("Sampath Bank - Kegalle", "Sampath Bank", "Kegalle", BRANCH)],
    ),
    (
        "In Jamaica, Fell and Workers of Jamaica Co-operative Credit Union (F&WJ) Liuvi branch and Fellmo Credit Union "
        "– May Pen Branch met.",
        [
            (
                "Fell and Workers of Jamaica Co-operative Credit Union (F&WJ) Liuvi branch",
                "Fell and Workers of Jamaica Co-operative Credit Union",
                "Liuvi",
                BRANCH,
            ),
            ("Fellmo Credit Union – May Pen Branch", "Fellmo Credit Union", "May Pen", BRANCH),
        ],
    ),
    (
        "In Kenya the Post Bank Eldoret branch and the Fellmo Sacco Nakuru FOSA taught savers.",
        [
            ("Post Bank Eldoret branch", "Post Bank", "Eldoret", BRANCH),
            ("Fellmo Sacco Nakuru FOSA", "Fellmo Sacco", "Nakuru", BRANCH),
        ],
    ),
    (
        "SBI, Local Head Office, Bhopal, Canara Bank RO Madurai and Bank of India Lead District Office Khandwa met.",
        [
            ("SBI, Local Head Office, Bhopal", "State Bank of India", "Bhopal", BRANCH),
            ("Canara Bank RO Madurai", "Canara Bank", "Madurai", BRANCH),
            ("Bank of India Lead District Office Khandwa", "Bank of India", "Khandwa", BRANCH),
        ],
    ),
    (
        "The counter at the Bank of Ceylon, Liuvi Branch, is open, and Sampath Bank, Seylan Bank, Fellmo Branch came.",
        [
            ("Bank of Ceylon, Liuvi Branch", "Bank of Ceylon", "Liuvi", BRANCH),
            ("Fellmo Branch", "Bank of Ceylon", "Fellmo", BRANCH),
        ],
    ),
    (
        "CSE Jaffna held a forum in Sri Lanka, the CSE Chairman said.",
        [("CSE Jaffna", "Colombo Stock Exchange", "Jaffna", BRANCH)],
    ),
    (
        "Commercial Bank of Ceylon said so. Commercial Bank Liuvi branch gave prizes.",
        [("Commercial Bank Liuvi branch", "Commercial Bank of Ceylon", "Liuvi", BRANCH)],
    ),
    (
        "Sri Lanka's Commercial Bank said it would teach at its Liuvi branch in Jaffna.",
        [("Liuvi branch", "Commercial Bank", "Liuvi", BRANCH)],
    ),
    (
        "Trinidad and Tobago Fellside Credit Union opened its Arima branch.",
        [("Arima branch", "Trinidad and Tobago Fellside Credit Union", "Arima", BRANCH)],
    ),
    (
        "Equity Bank Liuvi, third in line, is in Liuvi town. In Papua New Guinea BSP Mt Fellmo helps, BSP Mt Fellmo "
        "Branch said.",
        [
            ("Equity Bank Liuvi", "Equity Bank", "Liuvi", BRANCH),
            ("BSP Mt Fellmo", "Bank South Pacific", "Mt Fellmo", BRANCH),
            ("BSP Mt Fellmo Branch", "Bank South Pacific", "Mt Fellmo", BRANCH),
        ],
    ),
    (
        "Deputy Chief Manager State Bank of Pakistan (SBP) Multan Aftab Zaman said so. Joint director Islamic Banking "
        "SBP Karachi Ghulam Zaman.",
        [
            ("State Bank of Pakistan (SBP) Multan", "State Bank of Pakistan", "Multan", BRANCH),
            ("SBP Karachi", "State Bank of Pakistan", "Karachi", BRANCH),
        ],
    ),
    (
        "Land Bank of the Philippines (LandBank)-Liuvi Branch came. LandBank-Fellmo Branch Acting Branch Head Ana Cruz "
        "came.",
        [
            ("Land Bank of the Philippines (LandBank)-Liuvi Branch", "Land Bank of the Philippines", "Liuvi", BRANCH),
            ("LandBank-Fellmo Branch", "Land Bank of the Philippines", "Fellmo", BRANCH),
        ],
    ),
    (
        "hatton national bank's matara branch and Equity bank Liuvi-Fellmo branch manager Tomi met.",
        [
            ("hatton national bank's matara branch", "Hatton National Bank", "matara", BRANCH),
            ("Equity bank Liuvi-Fellmo branch", "Equity Bank", "Liuvi-Fellmo", BRANCH),
        ],
    ),
    (
        "Equity Bank Central and Upper Eastern region manager Jane Wam spoke.",
        [("Equity Bank Central and Upper Eastern region", "Equity Bank", "Central and Upper Eastern", BRANCH)],
    ),
    (
        "The BOC Anuradhapura Super Grade Branch, the Super Grade branch of Bank of Ceylon and Bank of Ceylon "
        "Provincial Office - Uva, Kandy Regional Head Office and Bank of Uganda Head Quarters met.",
        [
            ("BOC Anuradhapura Super Grade Branch", "Bank of Ceylon", "Anuradhapura", BRANCH),
            ("Bank of Ceylon Provincial Office - Uva", "Bank of Ceylon", "Uva", BRANCH),
            ("Kandy Regional Head Office", "Bank of Ceylon", "Kandy", BRANCH),
            ("Bank of Uganda Head Quarters", "Bank of Uganda", None, HEAD),
        ],
    ),
    (
        "GCB's Liuvi market branch, Fellmo Community 9 branch and the Gulu Currency Branch were open.",
        [
            ("GCB's Liuvi market branch", "GCB", "Liuvi market", BRANCH),
            ("Fellmo Community 9 branch", "GCB", "Fellmo Community 9", BRANCH),
            ("Gulu Currency Branch", "GCB", "Gulu", BRANCH),
        ],
    ),
    (
        "GCB's Tamale, Fell Market and Airport Terminal 3 branches and the Cross Roads and University of the Fells "
        "branches of Stanbic Bank closed.",
        [
            ("GCB's Tamale", "GCB", "Tamale", BRANCH),
            ("Fell Market", "GCB", "Fell Market", BRANCH),
            ("Airport Terminal 3 branches", "GCB", "Airport Terminal 3", BRANCH),
            ("Cross Roads", "Stanbic Bank", "Cross Roads", BRANCH),
            ("University of the Fells branches of Stanbic Bank", "Stanbic Bank", "University of the Fells", BRANCH),
        ],
    ),
    # divisions, zones and circles of Indian insurers and banks
    (
        "In India the Vellore division of LIC met. Vellore Division, LIC, came with LIC's Chennai Zone.",
        [
            ("Vellore division of LIC", LIC, "Vellore", BRANCH),
            ("Vellore Division, LIC", LIC, "Vellore", BRANCH),
            ("LIC's Chennai Zone", LIC, "Chennai", BRANCH),
        ],
    ),
    # mere initials stand for the full name
    ("In India the SBI Namsai branch met.", [("SBI Namsai branch", "State Bank of India", "Namsai", BRANCH)]),
    (
        "The Bank of Ghana V/R branch in Ho, Volta Region, met.",
        [("Bank of Ghana V/R branch", "Bank of Ghana", "Volta Region", BRANCH)],
    ),
    (
        "The chief guest was the director of Bangladesh Bank, Barishal Office.",
        [("Bangladesh Bank, Barishal Office", BB, "Barishal", BRANCH)],
    ),
    (
        "The rally was led by the Barishal office of Bangladesh Bank.",
        [("Barishal office of Bangladesh Bank", BB, "Barishal", BRANCH)],
    ),
    ("Regional Director, Reserve Bank of India, J&K, spoke.", [("Reserve Bank of India, J&K", RBI, "J&K", BRANCH)]),
    ("Officers of RBI Guwahati came to the fair.", [("RBI Guwahati", RBI, "Guwahati", BRANCH)]),
    (
        "The Officer-in-Charge, Reserve Bank of India Office, Aizawl, met the teachers.",
        [("Reserve Bank of India Office, Aizawl", RBI, "Aizawl", BRANCH)],
    ),
    (
        "Staff of the Old Mill Road branch of Liuxi Credit Union answered questions.",
        [("Old Mill Road branch of Liuxi Credit Union", "Liuxi Credit Union", "Old Mill Road", BRANCH)],
    ),
    (
        "The Goroka branch of Blue Hills Savings and Loan Society opened its vault.",
        [
            (
                "Goroka branch of Blue Hills Savings and Loan Society",
                "Blue Hills Savings and Loan Society",
                "Goroka",
                BRANCH,
            )
        ],
    ),
    (
        "In Zambia the Zamrise Mongu Branch taught farmers.",
        [("Zamrise Mongu Branch", "Zamrise", "Mongu", BRANCH)],
    ),
    (
        "The Central Bank of Nigeria (CBN), Awka Branch, received the pupils.",
        [("Central Bank of Nigeria (CBN), Awka Branch", "Central Bank of Nigeria", "Awka", BRANCH)],
    ),
    (
        "The Bank of Zambia (BoZ) Regional Office in Ndola was open, and the BoZ Regional Office, Ndola, gave coins.",
        [
            ("Bank of Zambia (BoZ) Regional Office", "Bank of Zambia", "Ndola", BRANCH),
            ("BoZ Regional Office, Ndola", "Bank of Zambia", "Ndola", BRANCH),
        ],
    ),
    (
        "State Bank of Pakistan Banking Services Corporation (SBP BSC) Multan and SBP-BSC Office Faisalabad met.",
        [
            ("State Bank of Pakistan Banking Services Corporation (SBP BSC) Multan", TOLD_BSC, "Multan", BRANCH),
            ("SBP-BSC Office Faisalabad", TOLD_BSC, "Faisalabad", BRANCH),
        ],
    ),
    (
        "Chief Manager State Bank of Pakistan, Dera Ismail Khan Rehan Gul gave prizes.",
        [("State Bank of Pakistan, Dera Ismail Khan", "State Bank of Pakistan", "Dera Ismail Khan", BRANCH)],
    ),
    (
        "The Nepal Rastra Bank Birgunj Office gave books.",
        [("Nepal Rastra Bank Birgunj Office", "Nepal Rastra Bank", "Birgunj", BRANCH)],
    ),
    (
        "The Reserve Bank of India told us that the Reserve Bank's Bhopal office is open.",
        [("Reserve Bank's Bhopal office", RBI, "Bhopal", BRANCH)],
    ),
    (
        "The Miami Branch of the Federal Reserve Bank of Atlanta, the St. Louis Fed's Memphis Branch and the Federal"
        " Reserve Bank of Kansas City – Denver Branch hosted teachers.",
        [
            ("Miami Branch of the Federal Reserve Bank of Atlanta", "Federal Reserve Bank of Atlanta", "Miami", BRANCH),
            ("St. Louis Fed's Memphis Branch", "Federal Reserve Bank of St. Louis", "Memphis", BRANCH),
            (
                "Federal Reserve Bank of Kansas City – Denver Branch",
                "Federal Reserve Bank of Kansas City",
                "Denver",
                BRANCH,
            ),
        ],
    ),
    (
        "The Reserve Bank of Fiji's Northern office and Westpac Fiji's Nadi branch joined.",
        [
            ("Reserve Bank of Fiji's Northern office", "Reserve Bank of Fiji", "Northern", BRANCH),
            ("Westpac Fiji's Nadi branch", "Westpac Fiji", "Nadi", BRANCH),
        ],
    ),
    (
        "Nationwide's Ely branch and Fellbank's Half Way Tree branch held clinics.",
        [
            ("Nationwide's Ely branch", "Nationwide Building Society", "Ely", BRANCH),
            ("Fellbank's Half Way Tree branch", "Fellbank", "Half Way Tree", BRANCH),
        ],
    ),
    (
        "Regional Office of Bank of Baroda, Surat, and Baroda UP Bank Regional Office Ballia held camps.",
        [
            ("Regional Office of Bank of Baroda, Surat", "Bank of Baroda", "Surat", BRANCH),
            ("Baroda UP Bank Regional Office Ballia", "Baroda UP Bank", "Ballia", BRANCH),
        ],
    ),
    (
        "Cooperative Development Authority Region VIII Office wrote; the Regional Director of CDA Region VIII came.",
        [
            (
                "Cooperative Development Authority Region VIII Office",
                "Cooperative Development Authority",
                "Region VIII",
                BRANCH,
            ),
            ("CDA Region VIII", "Cooperative Development Authority", "Region VIII", BRANCH),
        ],
    ),
    (
        "The branch manager at Barclays Fellwick spoke in Fellwick, and NatWest Penrith sent staff.",
        [("Barclays Fellwick", "Barclays", "Fellwick", BRANCH), ("NatWest Penrith", "NatWest", "Penrith", BRANCH)],
    ),
    (
        "The staff of the Aldermere branch of the Fen and Fell Building Society came.",
        [
            (
                "Aldermere branch of the Fen and Fell Building Society",
                "Fen and Fell Building Society",
                "Aldermere",
                BRANCH,
            )
        ],
    ),
    (
        "In Jamaica the National Commercial Bank (NCB) trained tellers, and NCB's Montego Bay branch gave a talk.",
        [("NCB's Montego Bay branch", "National Commercial Bank", "Montego Bay", BRANCH)],
    ),
    (
        "The Chongqing Management Department of the People's Bank of China answered questions.",
        [("Chongqing Management Department of the People's Bank of China", PBOC, "重庆", "operations_office")],
    ),
]

OWNERS = [
    (  # the name of who holds the post stands right behind the place
        "In India the General Manager RBI Guwahati D. Shetty and the Chief Manager, RBI Jammu Ama Mensah, came.",
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
        ("Fengqi Road Branch", "上海浦东发展银行", "Fengqi Road", SUB),
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
        ("BSP Rabaul Branch", "Bank South Pacific", "Rabaul", BRANCH),
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
        "National Bank of Malawi (NBM) went out. NBM's Lilongwe Service Centre Manager, Maureen Banda, spoke.",
        ("NBM's Lilongwe Service Centre", "National Bank of Malawi", "Lilongwe", BRANCH),
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

NONE = [
    "Equity Bank Eldoret marathon runners met the Bank of Ghana Chapter of the union, NABARD RO and Ecobank Region.",
    "Ama, Assistant Director of the Central Bank of Sri Lanka, JaffnaSen, Assistant General Manager, was there.",
    "The Kandy branch of the teachers' union and the Galle District Office of the party met Bank of Ceylon.",
    "Rural Bank Region managers, the Bank's Region heads, Commercial Bank House in Colombo; Access Bank Accra Race.",
    "In this chapter Ecobank explains the Region; a Commercial Bank branch and the town branch visited Kandy.",
    "The Reserve Bank Zimbabwe team is in the province with the Central Bank, Zambia, for books.",
    "The Managing Director of Unity Bank Plc, Tomi Somufa, has told parents in Lagos so.",
    "The business department of the branch and the bank outlets in China met at Luxi County Rural Credit Union.",
    "The People's Bank of China asked all branches and sub-branches to take part.",
    "The branch and its two branches were open; the party branch held a meeting.",
    "The County Branch of the Party, the Press Office of the bank and the legislative branch were silent.",
    "Bangladesh Bank, the teachers and the head office of the school were thanked.",
    "The Finance Office of Dongshan County and the Education Bureau joined.",
    "Every provincial branch and each local branch office was told.",
    "Stanbic Bank Uganda, Barclays Kenya and Citi Philippines are companies; Bank of Ghana, Accra High School and Bank"
    " of Ghana, Accra Metropolitan Assembly sent guests.",
    "The Risk Management Department and the Cash Management Department of the People's Bank of China met.",
    "The Jinja branch of the National Union of Teachers, the Lira Branch of the Law Society and Stanbic Bank met.",
    "The Pengjiang Branch of the Jiangmen Public Security Bureau and the People's Bank of China held a talk.",
    "The Acting Branch Manager of the bank and the Assistant Branch Manager came with Fellside Credit Union's Branch"
    " Manager.",
    "FellOne Credit Union: she works at a FellOne branch; the Bank's Branch Manager was there.",
    "Bank of Zambia Public Relations Officer, Kangwa Banda, and the Liuxi Community Service Centre gave a talk.",
    "Rizal Commercial Banking Corporation – Dumaguete, June 3: in the Philippines it was hot.",
    "The olive branch, King's Road and the Governor's Office; Lloyds Bank in Ely gave a talk.",
]


def found(text):
    view = View(text, fold(text), "en", None)
    mentions = [mention for mention in settle(branch.find(view)) if mention.label]
    out = []
    for mention in branch.normalize(mentions, view):
        value = mention.value
        assert isinstance(value, Branch)
        surface = text[mention.span.start : mention.span.end]
        out.append((surface, value.institution, value.place, value.level))
    return out


@pytest.mark.parametrize(("text", "expected"), TRANSLATED + NATIVE)
def test_branches_in_a_sentence(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(("text", "last"), OWNERS)
def test_whose_the_last_unit_is(text, last):
    assert found(text)[-1] == last


@pytest.mark.parametrize("text", NONE)
def test_no_branch(text):
    assert found(text) == []


def test_a_blanked_name_is_anonymised():
    text = "The XX Sub-branch of Agricultural Bank of China held a lecture."
    view = View(text, fold(text), "en", None)
    assert [m.value for m in branch.normalize(branch.find(view), view)] == [Branch(ABC, None, SUB, True)]
