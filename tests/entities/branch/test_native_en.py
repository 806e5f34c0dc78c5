"""BRANCH in native English: invented sentences with their answers (surface, institution, place, level)."""

import pytest

PBOC, RBI = "中国人民银行", "Reserve Bank of India"
BB = "Bangladesh Bank"
LIC = "Life Insurance Corporation of India"
TOLD_BSC = "State Bank of Pakistan Banking Services Corporation"
CBN = "Central Bank of Nigeria"
BRANCH, HEAD = "branch", "head_office"

CASES = [
    (
        "In Sri Lanka, Ama Sanji- Regional Manager, People's Bank Fellmo North, met at Sampath Bank, Liuvi branch; Kof"
        " Raja- Branch Manager Nation Bank Liuvi.",
        [
            ("People's Bank Fellmo North", "People's Bank", "Fellmo North", BRANCH),
            ("Sampath Bank, Liuvi branch", "Sampath Bank", "Liuvi", BRANCH),
            ("Nation Bank Liuvi", "Nation Bank", "Liuvi", BRANCH),
        ],
    ),
    (
        "The manager of the Fellmoor High School branch office met Fell Credit Union.",
        [("Fellmoor High School branch office", "Fell Credit Union", "Fellmoor High School", BRANCH)],
    ),
    (
        "GCB Bank Branch at Kumasi taught pupils in Ghana.",
        [("GCB Bank Branch at Kumasi", "GCB Bank", "Kumasi", BRANCH)],
    ),
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
            ("NDB's Liuvi Customer Centre", "NDB", "Liuvi", BRANCH),
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
            ("SBI, Local Head Office, Bhopal", "SBI", "Bhopal", BRANCH),
            ("Canara Bank RO Madurai", "Canara Bank", "Madurai", BRANCH),
            ("Bank of India Lead District Office Khandwa", "Bank of India", "Khandwa", BRANCH),
        ],
    ),
    (
        "The counter at the Bank of Ceylon, Liuvi Branch, is open, and Sampath Bank, Seylan Bank, Fellmo Branch came.",
        [
            ("Bank of Ceylon, Liuvi Branch", "Bank of Ceylon", "Liuvi", BRANCH),
            ("Seylan Bank, Fellmo Branch", "Seylan Bank", "Fellmo", BRANCH),
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
            ("BSP Mt Fellmo", "BSP", "Mt Fellmo", BRANCH),
            ("BSP Mt Fellmo Branch", "BSP", "Mt Fellmo", BRANCH),
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
    # the word for a state's or district's kind in small letters before a branch, not before another body's
    (
        "In Nigeria the Bauchi state branch of CBN and the Akwa Ibom state branch met pupils; every state branch of the"
        " party sang.",
        [
            ("Bauchi state branch of CBN", "Central Bank of Nigeria", "Bauchi state", BRANCH),
            ("Akwa Ibom state branch", "Central Bank of Nigeria", "Akwa Ibom state", BRANCH),
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
            ("Vellore division of LIC", "LIC", "Vellore", BRANCH),
            ("Vellore Division, LIC", "LIC", "Vellore", BRANCH),
            ("LIC's Chennai Zone", "LIC", "Chennai", BRANCH),
        ],
    ),
    # no article belongs to a society's short name; who manages several houses is at none of them
    (
        "The Owlfell Building Society met in England. The Owlfell's Penrith branch and Ann Hale, manager at The Owlfell"
        " in Leeds, sang; Tom Reed, cluster manager of The Owlfell in Kendal, left.",
        [
            ("Owlfell's Penrith branch", "Owlfell Building Society", "Penrith", BRANCH),
            ("Owlfell in Leeds", "Owlfell Building Society", "Leeds", BRANCH),
        ],
    ),
    # mere initials stand for the full name
    ("In India the SBI Namsai branch met.", [("SBI Namsai branch", "SBI", "Namsai", BRANCH)]),
    (
        "The Bank of Ghana V/R branch in Ho, Volta Region, met.",
        [("Bank of Ghana V/R branch", "Bank of Ghana", "Volta Region", BRANCH)],
    ),
    (
        "V/R branch of BoG marks its day in Ho, the Volta Regional Minister of Ghana said.",
        [("V/R branch of BoG", "Bank of Ghana", "Volta Region", BRANCH)],
    ),
    (
        "N/C branch of BoG marks its day, the North Central Minister of Ghana said.",
        [("N/C branch of BoG", "Bank of Ghana", "North Central", BRANCH)],
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
    # a body's short name in brackets before its branch's
    (
        "National Capital Bank (Micap) Kokopo branch met pupils, as did Fidelity Bank (Ghana) Tamale branch.",
        [
            ("National Capital Bank (Micap) Kokopo branch", "National Capital Bank", "Kokopo", BRANCH),
            ("Fidelity Bank (Ghana) Tamale branch", "Fidelity Bank", "Tamale", BRANCH),
        ],
    ),
    (
        "In Ghana the Fidelity Bank (Kumasi) Tema branch met pupils.",
        [("Fidelity Bank (Kumasi) Tema branch", "Fidelity Bank", "Tema", BRANCH)],
    ),
    # behind an article or "its" even two surnames are a town, and who holds a post without one is at no office
    (
        "In the United States, Fell Bank taught. Its Ross Reed Branch Manager spoke.",
        [("Ross Reed Branch", "Fell Bank", "Ross Reed", BRANCH)],
    ),
    (
        "In India the Canara Bank Regional Office Kannur Suresh Nair spoke.",
        [("Canara Bank Regional Office", "Canara Bank", None, BRANCH)],
    ),
    # a town whose name begins with a word that is none elsewhere
    (
        "Pupils saw the All Saints branch of Barclays.",
        [("All Saints branch of Barclays", "Barclays", "All Saints", BRANCH)],
    ),
    # a branch in small letters between its bank and its town; no country, no post, no town of a verb of its own
    (
        "In India it was late. On Monday Canara Bank branch Sangrur met a Canara Bank branch manager; the Canara Bank"
        " branch India needs was told by the Canara Bank branch Kumar opened.",
        [("Canara Bank branch Sangrur", "Canara Bank", "Sangrur", BRANCH)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_in_a_sentence(text, expected, read):
    assert read(text, "en") == expected
