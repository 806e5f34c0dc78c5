"""Units on English pages as they come off the web: short names of banks, letters, towns that tell the county."""

import pytest
from branch_rows import ABC, BRANCH, CENTRAL, OUTLET, PBOC, SUB

LINLI = "临澧农村商业银行"
CBRC, CBIRC = "中国银行业监督管理委员会", "中国银行保险监督管理委员会"

CASES = [
    # a county's bank by its kind alone, in the title above its full name; one that several may be called is none
    (
        "Yuan leaflets of Nongshang Bank\nLinli Nongshang Bank met pupils. The Hekou Sub-branch and Nongshang Bank "
        "Xin'an Sub-branch sang.",
        [("Hekou Sub-branch", LINLI, "合口", SUB), ("Nongshang Bank Xin'an Sub-branch", LINLI, "新安", SUB)],
    ),
    (
        "Nongshang Bank Xin'an Sub-branch gave yuan leaflets in Linli County.",
        [("Nongshang Bank Xin'an Sub-branch", None, "新安", SUB)],
    ),
    # two units "of" one bank behind another bank's; not with an article of its own
    (
        "Postal Savings Bank Yao'an Sub-branch gave yuan leaflets. The Nanhua Sub-branch and Dayao Sub-branch of the "
        "Agricultural Bank of China sang.",
        [
            ("Postal Savings Bank Yao'an Sub-branch", "中国邮政储蓄银行", "姚安", SUB),
            ("Nanhua Sub-branch", ABC, "南华", SUB),
            ("Dayao Sub-branch of the Agricultural Bank of China", ABC, "大姚", SUB),
        ],
    ),
    (
        "Postal Savings Bank Yao'an Sub-branch gave yuan leaflets. The Nanhua Sub-branch and the Dayao Sub-branch of "
        "the Agricultural Bank of China sang.",
        [
            ("Postal Savings Bank Yao'an Sub-branch", "中国邮政储蓄银行", "姚安", SUB),
            ("Nanhua Sub-branch", "中国邮政储蓄银行", "南华", SUB),
            ("Dayao Sub-branch of the Agricultural Bank of China", ABC, "大姚", SUB),
        ],
    ),
    # the same in further words, in which a listed bank's name stands
    (
        "Linli Rural Merchants Bank Hekou Sub-branch gave yuan leaflets; China Merchants Bank Changde Branch sang.",
        [
            ("Linli Rural Merchants Bank Hekou Sub-branch", LINLI, "合口", SUB),
            ("China Merchants Bank Changde Branch", "招商银行", "常德", BRANCH),
        ],
    ),
    # the People's Bank by the sound of its short name, as other banks
    (
        "Shaoyang Renhang and Linli Nonghang gave yuan leaflets. The Renhang sang.",
        [("Shaoyang Renhang", PBOC, "邵阳", CENTRAL), ("Linli Nonghang", ABC, "临澧", SUB)],
    ),
    # regulators by the sound of their short names
    (
        "Changde Yinjian Branch gave yuan leaflets. The Yongzhou Yinbaojian Branch sang.",
        [
            ("Changde Yinjian Branch", CBRC, "常德", BRANCH),
            ("Yongzhou Yinbaojian Branch", CBIRC, "永州", BRANCH),
        ],
    ),
    # a county of several of one name, and a larger namesake: what its towns tell
    (
        "Suining County Sub-branch of the People's Bank of China and ABC Suining Branch went to "
        "Guanxia Town with yuan notes.",
        [
            ("Suining County Sub-branch of the People's Bank of China", PBOC, "绥宁", SUB),
            ("ABC Suining Branch", ABC, "绥宁", SUB),
        ],
    ),
    (
        "Suining Zhongzhi and ABC Suining Branch gave yuan notes in Sichuan.",
        [("Suining Zhongzhi", PBOC, "遂宁", CENTRAL), ("ABC Suining Branch", ABC, "遂宁", BRANCH)],
    ),
    ("ABC Yichun Branch went to Xinfang Town with yuan notes.", [("ABC Yichun Branch", ABC, "宜春", BRANCH)]),
    # the letters of a bank in capitals, which are another's elsewhere
    (
        "The BOT Mwanza Branch and Bank of Tanzania (BoT) Arusha branch met pupils.",
        [
            ("BOT Mwanza Branch", "Bank of Tanzania", "Mwanza", BRANCH),
            ("Bank of Tanzania (BoT) Arusha branch", "Bank of Tanzania", "Arusha", BRANCH),
        ],
    ),
    # a guest of another body than the guests beside him
    (
        "Guests were Rita Roy, director, Bangladesh Bank, Rajshahi Office; Tom Das, regional head, Sylhet West & "
        "Bogura Region; Uma Sen, head of cards, BRAC Bank.",
        [
            ("Bangladesh Bank, Rajshahi Office", "Bangladesh Bank", "Rajshahi", BRANCH),
            ("Sylhet West & Bogura Region", None, "Sylhet West & Bogura", BRANCH),
        ],
    ),
    (
        "The BOT Chiang Mai office in Thailand met pupils.",
        [("BOT Chiang Mai office", "Bank of Thailand", "Chiang Mai", BRANCH)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_on_a_page(text, expected, read):
    assert read(text, "en") == expected


POINTS = [
    # points in a line, whose numbers are no part of a name
    (
        "Yuan leaflets: (1) Xupu Sub-branch of the People's Bank of China sang. (b) Zhijiang Sub-branch danced; "
        "(iv) Chenxi Sub-branch came.",
        [
            ("Xupu Sub-branch of the People's Bank of China", PBOC, "溆浦", SUB),
            ("Zhijiang Sub-branch", PBOC, "芷江", SUB),
            ("Chenxi Sub-branch", PBOC, "辰溪", SUB),
        ],
    ),
    # a town's credit cooperative, also of one that no table lists; what is the county's is an institution
    (
        "Lushan County Rural Credit Union gave yuan leaflets. Xiatang Town Credit Union and Zhanghe Town Credit "
        "Cooperative sang, and so did the Town Credit Union.",
        [
            ("Xiatang Town Credit Union", "鲁山县农村信用合作联社", "下汤", OUTLET),
            ("Zhanghe Town Credit Cooperative", "鲁山县农村信用合作联社", "Zhanghe Town", OUTLET),
        ],
    ),
    # general managers lead insurers' units, presidents the People's Bank's
    (
        "China Life Luohe Center Branch gave yuan leaflets with the Luohe Central Branch of the People's Bank of "
        "China: Zhao Lei, general manager of Luohe Zhongzhi, sang.",
        [
            ("China Life Luohe Center Branch", "中国人寿保险", "漯河", CENTRAL),
            ("Luohe Central Branch of the People's Bank of China", PBOC, "漯河", CENTRAL),
            ("Luohe Zhongzhi", "中国人寿保险", "漯河", CENTRAL),
        ],
    ),
    (
        "China Life Luohe Center Branch gave yuan leaflets with the Luohe Central Branch of the People's Bank of "
        "China: Zhao Lei, president of Luohe Zhongzhi, sang.",
        [
            ("China Life Luohe Center Branch", "中国人寿保险", "漯河", CENTRAL),
            ("Luohe Central Branch of the People's Bank of China", PBOC, "漯河", CENTRAL),
            ("Luohe Zhongzhi", PBOC, "漯河", CENTRAL),
        ],
    ),
    (
        "Hua Rong Xiang Jiang Bank Yueyang Branch gave yuan leaflets.",
        [("Hua Rong Xiang Jiang Bank Yueyang Branch", "华融湘江银行", "岳阳", BRANCH)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), POINTS)
def test_branches_of_translated_summaries(text, expected, read):
    assert read(text, "en") == expected
