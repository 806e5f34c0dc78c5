"""BRANCH in English reports about Hong Kong, Macao and Taiwan: banks and places by their Chinese names; invented."""

import pytest

CASES = [
    # a listed bank's own name, and places with and without the word for their kind
    (
        "Land Bank of Taiwan met traders in Keelung, Taiwan. Its Banqiao District Branch and its Luodong Branch came.",
        [
            ("Banqiao District Branch", "台湾土地银行", "板桥", "branch"),
            ("Luodong Branch", "台湾土地银行", "罗东", "branch"),
        ],
    ),
    # letters of Hong Kong's own branch
    (
        "Hang Seng Bank opened its Tsuen Wan Branch in Kowloon, Hong Kong; its HK Branch and Hong Kong Branch helped.",
        [
            ("Tsuen Wan Branch", "Hang Seng Bank", "荃湾", "branch"),
            ("HK Branch", "Hang Seng Bank", "香港", "branch"),
            ("Hong Kong Branch", "Hang Seng Bank", "香港", "branch"),
        ],
    ),
    # brackets behind the institution hold its unit alone
    (
        "In Macau AMCM met Bank of China (Macau Branch), Fellmoor Bank (Taipa Branch) and Ama Osei (Keelung Branch).",
        [
            ("Bank of China (Macau Branch)", "中国银行", "澳门", "branch"),
            ("Fellmoor Bank (Taipa Branch)", "Fellmoor Bank", "氹仔", "branch"),
            ("Keelung Branch", "Fellmoor Bank", "基隆", "branch"),
        ],
    ),
    # a mainland bank's unit there is a branch
    (
        "The PBOC Hechi branch met the ICBC Taichung Branch.",
        [
            ("PBOC Hechi branch", "中国人民银行", "河池", "central_sub_branch"),
            ("ICBC Taichung Branch", "中国工商银行", "台中", "branch"),
        ],
    ),
    # there a bank of China has its own name also by its letters, in another country they are somebody else's
    (
        "The Monetary Authority of Macao met Bank of Communications Macau Branch in Taipa, Macao. BOC Macau Branch and"
        " ABC Macau Branch gave tea.",
        [
            ("Bank of Communications Macau Branch", "交通银行", "澳门", "branch"),
            ("BOC Macau Branch", "中国银行", "澳门", "branch"),
            ("ABC Macau Branch", "中国农业银行", "澳门", "branch"),
        ],
    ),
    ("In Ghana GCB Bank met the CCB Kumasi branch.", [("CCB Kumasi branch", "CCB", "Kumasi", "branch")]),
    # named in a report about another country
    (
        "In Singapore DBS Bank met its Keelung Branch and the DBS Bank Macau Branch.",
        [("Keelung Branch", "DBS Bank", "基隆", "branch"), ("DBS Bank Macau Branch", "DBS Bank", "澳门", "branch")],
    ),
    # a quarter that only the land's own table has, as a town that others have; a bank's house there with its brackets
    (
        "In Hong Kong Dah Sing Bank met its Hung Hom Branch and its Mong Kok Branch; ICBC (Asia) Macau Branch came.",
        [
            ("Hung Hom Branch", "大新银行", "红磡", "branch"),
            ("Mong Kok Branch", "大新银行", "旺角", "branch"),
            ("ICBC (Asia) Macau Branch", "中国工商银行(亚洲)", "澳门", "branch"),
        ],
    ),
    # banks by their names at home in reports about their own country, by the Chinese ones in China
    (
        "Woori Bank met pupils. Its Bupyeong Branch and its Jamsil Branch came, said the Bank of Korea.",
        [("Bupyeong Branch", "Woori Bank", "Bupyeong", "branch"), ("Jamsil Branch", "Woori Bank", "Jamsil", "branch")],
    ),
    ("Woori Bank's Jamsil Branch met pupils.", [("Woori Bank's Jamsil Branch", "Woori Bank", "Jamsil", "branch")]),
    (
        "Woori Bank's Weihai Branch met pupils in Shandong.",
        [("Woori Bank's Weihai Branch", "友利银行", "威海", "branch")],
    ),
    ("Mega Bank's Taichung Branch came.", [("Mega Bank's Taichung Branch", "兆丰国际商业银行", "台中", "branch")]),
    (
        "Sunny Bank Taichung Branch met pupils in Taiwan.",
        [("Sunny Bank Taichung Branch", "阳信商业银行", "台中", "branch")],
    ),
    (
        "Mega Bank's Pokhara Branch met pupils in Nepal.",
        [("Mega Bank's Pokhara Branch", "Mega Bank", "Pokhara", "branch")],
    ),
    # a name that a town elsewhere bears too, and one of another country
    (
        "In Ghana GCB Bank met its Victoria Branch and its Kumasi Branch.",
        [("Victoria Branch", "GCB Bank", "Victoria", "branch"), ("Kumasi Branch", "GCB Bank", "Kumasi", "branch")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches(text, expected, read):
    assert read(text, "en") == expected
