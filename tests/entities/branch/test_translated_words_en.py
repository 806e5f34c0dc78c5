"""Translated branches: which words are a unit's name and which are not, and whose unit it is. Invented sentences."""

import pytest
from branch_rows import BRANCH, CENTRAL, ICBC, OUTLET, PBOC, SUB

TRCB = "天津农村商业银行"

CASES = [
    # a centre or division called by what it does is none
    (
        "Staff of China Minsheng Bank Credit Card Center gave yuan leaflets with Ping An Bank's Wealth Management"
        " Center and Industrial Bank's Training Center.",
        [],
    ),
    ("Bank of Ghana held a fair. The Head of the Training Division, Ama Addo, and the Audit Division came.", []),
    # the last word of another body's name in a list of units, and a town in one
    (
        "Hanyin District Credit Union, Liping County Zhihang and Rongjiang County sub branch of ICBC gave yuan"
        " leaflets.",
        [("Liping County Zhihang", ICBC, "黎平", SUB), ("Rongjiang County sub branch of ICBC", ICBC, "榕江", SUB)],
    ),
    (
        "ICBC gave yuan leaflets: Hanyin, Liping and Rongjiang sub branches.",
        [("Hanyin", ICBC, "汉阴", SUB), ("Liping", ICBC, "黎平", SUB), ("Rongjiang sub branches", ICBC, "榕江", SUB)],
    ),
    # central sub-branches beside units that are rendered as the People's Bank's; another bank's own
    (
        "Yuxi Zhongzhi gave yuan leaflets. Chuxiong Center branch opened a column, and Puer Middle Branch a desk."
        " Yunnan Rural Credit Cooperatives came.",
        [
            ("Yuxi Zhongzhi", PBOC, "玉溪", CENTRAL),
            ("Chuxiong Center branch", PBOC, "楚雄", CENTRAL),
            ("Puer Middle Branch", PBOC, "普洱", CENTRAL),
        ],
    ),
    # an insurer's company of a town, the insurer itself, and letters as machines write them
    (
        "China Life Jingzhou Company met Picc Jingmen branch in China. China Life Insurance Company and Jingzhou Water"
        " Company came.",
        [
            ("China Life Jingzhou Company", "中国人寿保险", "荆州", BRANCH),
            ("Picc Jingmen branch", "中国人民保险集团", "荆门", BRANCH),
        ],
    ),
    # dealers in futures beside a securities firm
    (
        "Dayue Futures Zhengzhou Sales Department gave yuan leaflets with Haitong Securities Zhengzhou Branch.",
        [
            ("Dayue Futures Zhengzhou Sales Department", "大越期货", "郑州", OUTLET),
            ("Haitong Securities Zhengzhou Branch", "海通证券", "郑州", BRANCH),
        ],
    ),
    (
        "Tianjin Rural Commercial Bank gave yuan leaflets. Jizhou Central Sub-branch went to a school.",
        [("Jizhou Central Sub-branch", TRCB, "蓟州", CENTRAL)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_units_and_their_institutions(text, expected, read):
    assert read(text, "en") == expected
