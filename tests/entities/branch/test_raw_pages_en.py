"""Units on English pages as they come off the web: short names of banks, letters, towns that tell the county."""

import pytest
from branch_rows import ABC, BRANCH, CENTRAL, PBOC, SUB

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
    # the same in further words, in which a listed bank's name stands
    (
        "Linli Rural Merchants Bank Hekou Sub-branch gave yuan leaflets; China Merchants Bank Changde Branch sang.",
        [
            ("Linli Rural Merchants Bank Hekou Sub-branch", LINLI, "合口", SUB),
            ("China Merchants Bank Changde Branch", "招商银行", "常德", BRANCH),
        ],
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
    (
        "The BOT Chiang Mai office in Thailand met pupils.",
        [("BOT Chiang Mai office", "Bank of Thailand", "Chiang Mai", BRANCH)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_on_a_page(text, expected, read):
    assert read(text, "en") == expected
