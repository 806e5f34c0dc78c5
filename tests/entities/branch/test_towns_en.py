"""BRANCH in native English: units that a town, a street or a school beside them names; invented sentences."""

import pytest

BRANCH = "branch"
FELL = "Fellmoor Building Society"

CASES = [
    # a branch with the town or street behind it, perhaps one that no table knows
    (
        "In England staff of the Fellmoor Building Society branch in Quell Way held a talk.",
        [("Fellmoor Building Society branch in Quell Way", FELL, "Quell Way", BRANCH)],
    ),
    (
        "Colleagues at Fellmoor Building Society’s branch in Burnley hold a talk in England.",
        [("Fellmoor Building Society’s branch in Burnley", FELL, "Burnley", BRANCH)],
    ),
    (
        "In England the Fellmoor Building Society branch on Mill Street, Blackburn took part.",
        [("Fellmoor Building Society branch on Mill Street, Blackburn", FELL, "Mill Street", BRANCH)],
    ),
    (
        "The mayor came to the Lloyds Bank branch in Quelsall last week in England.",
        [("Lloyds Bank branch in Quelsall", "Lloyds Bank", "Quelsall", BRANCH)],
    ),
    ("In England the first Lloyds Bank branch in Leeds opened.", []),
    (
        "In Barbados the Fellmoor Credit Union Branch in Oistins gave books; the Fellmoor Credit Union Branch in May"
        " did not.",
        [("Fellmoor Credit Union Branch in Oistins", "Fellmoor Credit Union", "Oistins", BRANCH)],
    ),
    # a town or street behind a comma, and nothing else
    (
        "In England the Lloyds Bank branch, Burnley visited schools; the Lloyds Bank branch, Quell Way, was shut. At"
        " the Lloyds Bank branch, Burnley residents sang; in the Lloyds Bank branch, Burnham said so.",
        [
            ("Lloyds Bank branch, Burnley", "Lloyds Bank", "Burnley", BRANCH),
            ("Lloyds Bank branch, Quell Way", "Lloyds Bank", "Quell Way", BRANCH),
        ],
    ),
    (
        "In England, Lloyds Bank Regional Office, Mill Street, met Lloyds Bank Branch Quell Road.",
        [
            ("Lloyds Bank Regional Office, Mill Street", "Lloyds Bank", "Mill Street", BRANCH),
            ("Lloyds Bank Branch Quell Road", "Lloyds Bank", "Quell Road", BRANCH),
        ],
    ),
    ("In England the Regional Office of Lloyds Bank, High Street school and others came.", []),
    # names that begin with a short word, or hold a dash
    (
        "In England the Regional Office of Lloyds Bank, St. Quelsall, met the Lloyds Bank branch in Mt. Morvane and"
        " the Lloyds Bank branch at Port-Quelsall.",
        [
            ("Regional Office of Lloyds Bank, St. Quelsall", "Lloyds Bank", "St. Quelsall", BRANCH),
            ("Lloyds Bank branch in Mt. Morvane", "Lloyds Bank", "Mt. Morvane", BRANCH),
            ("Lloyds Bank branch at Port-Quelsall", "Lloyds Bank", "Port-Quelsall", BRANCH),
        ],
    ),
    # a town with its state behind the comma, also in a list; where something only takes place
    (
        "Fellmoor Savings Bank met at its Quelsall, TN branch; the Old Quelsall, Pa., branch and Quelsall, N.J. office"
        " of Fellmoor Savings Bank took tins.",
        [
            ("Quelsall, TN branch", "Fellmoor Savings Bank", "Quelsall", BRANCH),
            ("Old Quelsall, Pa., branch", "Fellmoor Savings Bank", "Old Quelsall", BRANCH),
            ("Quelsall, N.J. office of Fellmoor Savings Bank", "Fellmoor Savings Bank", "Quelsall", BRANCH),
        ],
    ),
    (
        "Fellmoor Bank's Quelsall, Ohio branch helped; so did the Old Mork, NY and Tarn, N.Y., branches of Fellmoor"
        " Bank.",
        [
            ("Fellmoor Bank's Quelsall, Ohio branch", "Fellmoor Bank", "Quelsall", BRANCH),
            ("Old Mork, NY", "Fellmoor Bank", "Old Mork", BRANCH),
            ("Tarn, N.Y., branches of Fellmoor Bank", "Fellmoor Bank", "Tarn", BRANCH),
        ],
    ),
    ("Fellmoor Bank met in Quelsall, TN. Branch staff came to Old Quelsall, Ohio; branch tours ran.", []),
    # the main branch, which its town tells
    (
        "Tins stand at the Bank's Main Branch in Quelsall; Fellmoor Bank's Main Office in Old Tarn has two.",
        [
            ("Main Branch in Quelsall", "Fellmoor Bank", "Quelsall", BRANCH),
            ("Fellmoor Bank's Main Office in Old Tarn", "Fellmoor Bank", "Old Tarn", BRANCH),
        ],
    ),
    ("Fellmoor Bank has its main branch in Quelsall and a Main Branch in Tarn; its Main Branch in May had tins.", []),
    # a branch office, which its town tells
    (
        "In Kenya, Fellmoor Bank’s branch office in Quelsall lent a van; any branch office in Tarn may ask for it.",
        [("Fellmoor Bank’s branch office in Quelsall", "Fellmoor Bank", "Quelsall", BRANCH)],
    ),
    # a town whose state bears its name, and a state that has none
    (
        "In Nigeria the Fell Savings Bank branch in Kaduna met the Fell Savings Bank branch in Plateau.",
        [("Fell Savings Bank branch in Kaduna", "Fell Savings Bank", "Kaduna", BRANCH)],
    ),
    (
        "The Dodoma office of Fell Bank met the Fell Bank Dar es Salam Zonal Manager in Tanzania.",
        [
            ("Dodoma office of Fell Bank", "Fell Bank", "Dodoma", BRANCH),
            ("Fell Bank Dar es Salam", "Fell Bank", "Dar es Salam", BRANCH),
        ],
    ),
    ("The Lloyds Bank branch in May gave a talk in England.", []),
    ("The Lloyds Bank branch in England was closed.", []),
    # a country that is not the bank's own
    (
        "Staff of the Lloyds Bank branch in Uganda gave books; Fellmoor Bank’s branch in Uganda and KCB branches do.",
        [("Lloyds Bank branch in Uganda", "Lloyds Bank", "Uganda", BRANCH)],
    ),
    ("The Lloyds Bank branch in Quell School is shut in England.", []),
    # several of them in towns, not in countries
    (
        "In Ireland the county will lose AIB branches in Milford, Raphoe and Moville.",
        [
            ("AIB branches in Milford", "AIB", "Milford", BRANCH),
            ("Raphoe", "AIB", "Raphoe", BRANCH),
            ("Moville", "AIB", "Moville", BRANCH),
        ],
    ),
    ("Lloyds Bank branches in Kenya and Uganda are open.", []),
    # the town that a branch manager's bank is in
    (
        "She asked Ann Fell, the branch manager at Barclays in Old Quelton, to come to England.",
        [("Barclays in Old Quelton", "Barclays", "Old Quelton", BRANCH)],
    ),
    ("An assistant branch manager at a Fellmoor Bank in Derby spoke in England.", []),
    ("The manager of Fellmoor Insurance in June asked for help in England.", []),
    # the town that those work in who staff one of many houses
    (
        "Staff at Fellmoor Building Society in Quelsall and the team from Barclays in Old Quelton baked in England.",
        [
            ("Fellmoor Building Society in Quelsall", "Fellmoor Building Society", "Quelsall", BRANCH),
            ("Barclays in Old Quelton", "Barclays", "Old Quelton", BRANCH),
        ],
    ),
    ("Savers at Barclays in Quelsall and staff at Fellmoor Credit Union in Derby walked in England.", []),
    ("Staff at Barclays in Yorkshire baked; the team at Barclays in March will walk, and in England too.", []),
    (
        "Ann Fell, manager of Fellmoor Building Society in Quelsall, and the area manager of Barclays in Derby met in"
        " England.",
        [("Fellmoor Building Society in Quelsall", "Fellmoor Building Society", "Quelsall", BRANCH)],
    ),
    # a timetable of one bank's houses, some of them "in" their town; its board and foundation are none
    (
        "Fellmoor Bank will sing on May 3 at Fellmoor Bank Duluth; May 4 at Fellmoor Bank Hibbing; May 5 at Fellmoor"
        " Bank Quellan; May 6 at Fellmoor Bank in Old Tarn; and June 7 with the Fellmoor Bank Foundation; at Ohio.",
        [
            ("Fellmoor Bank Duluth", "Fellmoor Bank", "Duluth", BRANCH),
            ("Fellmoor Bank Hibbing", "Fellmoor Bank", "Hibbing", BRANCH),
            ("Fellmoor Bank Quellan", "Fellmoor Bank", "Quellan", BRANCH),
            ("Fellmoor Bank in Old Tarn", "Fellmoor Bank", "Old Tarn", BRANCH),
        ],
    ),
    ("Ann likes Fellmoor Bank Quellan; Bo likes Fellmoor Bank in Old Tarn; all of them live in Ohio.", []),
    # a bank's team in a town; sport, posts and countries are none
    (
        "In New Zealand Westpac’s Timaru team and BNZ's Hamilton team, led by Ann Fell, will call at nine rest homes.",
        [
            ("Westpac’s Timaru team", "Westpac", "Timaru", BRANCH),
            ("BNZ's Hamilton team", "BNZ", "Hamilton", BRANCH),
        ],
    ),
    ("Westpac’s hockey team, Westpac's Kenya team and Westpac's Timaru team manager met in New Zealand.", []),
    # the town whose branch it is
    (
        "Quelsall’s Barclays branch and Norwich's NatWest branch will close. The people in Quelsall in England wrote.",
        [
            ("Quelsall’s Barclays branch", "Barclays", "Quelsall", BRANCH),
            ("Norwich's NatWest branch", "NatWest", "Norwich", BRANCH),
        ],
    ),
    ("England’s Barclays branches and Fellow’s Barclays branch will close, said Ann Fell in Quelsall.", []),
    (
        "In Kenya, Nairobi's Fell Lane Branch and Kisumu’s Baishi branch walked; the Martha's Vineyard branch sang.",
        [
            ("Fell Lane Branch", None, "Fell Lane", BRANCH),
            ("Baishi branch", None, "Baishi", BRANCH),
            ("Martha's Vineyard branch", None, "Martha's Vineyard", BRANCH),
        ],
    ),
    # a bank's store
    (
        "The Metro Bank store in Quelsall and the Fellmart store in Derby gave books in England.",
        [("Metro Bank store in Quelsall", "Metro Bank", "Quelsall", BRANCH)],
    ),
    # the school whose house a bank's branch is in
    (
        "Quell View High School’s U.S. Bank branch is helping the students of the United States.",
        [("Quell View High School’s U.S. Bank branch", "U.S. Bank", "Quell View High School", BRANCH)],
    ),
    # further towns whose units act with the one before them; other bodies, persons and places that are none
    (
        "Bank of Ireland, Tralee, Listowel and Kenmare brought books. Fellmoor Bank Durham and Carlisle gave some.",
        [
            ("Bank of Ireland, Tralee", "Bank of Ireland", "Tralee", BRANCH),
            ("Listowel", "Bank of Ireland", "Listowel", BRANCH),
            ("Kenmare", "Bank of Ireland", "Kenmare", BRANCH),
            ("Fellmoor Bank Durham", "Fellmoor Bank", "Durham", BRANCH),
            ("Carlisle", "Fellmoor Bank", "Carlisle", BRANCH),
        ],
    ),
    (
        "Bank of Ireland, Tralee, Listowel, Kenmare, Cork, Galway, Limerick, Sligo, Athlone and Navan gave bats.",
        [
            ("Bank of Ireland, Tralee", "Bank of Ireland", "Tralee", BRANCH),
            *(
                (town, "Bank of Ireland", town, BRANCH)
                for town in ("Listowel", "Kenmare", "Cork", "Galway", "Limerick", "Sligo", "Athlone", "Navan")
            ),
        ],
    ),
    ("Bank of Ireland, Tralee and Spain brought books.", []),
    (
        "Fellmoor Bank Durham and Carlisle Town Council met in England. Fellmoor Bank Durham, Tinco and Oxco brought"
        " books. Fellmoor Bank Durham and Seamus brought books.",
        [("Fellmoor Bank Durham", "Fellmoor Bank", "Durham", BRANCH)] * 3,
    ),
    # who they are is no part of a bank's name
    (
        "Members of Sligo Credit Union's Ballina branch met in Ireland.",
        [("Sligo Credit Union's Ballina branch", "Sligo Credit Union", "Ballina", BRANCH)],
    ),
    (
        "In the U.S., Quell Credit Union's Upper Moor High School (UMHS) branch is open.",
        [
            (
                "Quell Credit Union's Upper Moor High School (UMHS) branch",
                "Quell Credit Union",
                "Upper Moor High School",
                BRANCH,
            )
        ],
    ),
    # a short name that is another word as well
    (
        "The mayor came to the Nationwide branch in Quelsall in England. Barclays did not.",
        [("Nationwide branch in Quelsall", "Nationwide", "Quelsall", BRANCH)],
    ),
    ("Nationwide branches were closed in England. Nationwide, branch managers met.", []),
    # a surname before somebody's unit is no member of a list
    (
        "“They are keen,” said David Lyon, Kitwe branch manager for Fellmoor Bank in Zambia.",
        [("Kitwe branch", "Fellmoor Bank", "Kitwe", BRANCH)],
    ),
    # an unknown town before a bank's branch where banks are few, also in capitals before it; elsewhere it is a bank's
    (
        "In England the Quelsall Lloyds Bank branch gave bats.\n\nTHE Quellan Barclays Bank branch met.",
        [
            ("Quelsall Lloyds Bank branch", "Lloyds Bank", "Quelsall", BRANCH),
            ("Quellan Barclays Bank branch", "Barclays Bank", "Quellan", BRANCH),
        ],
    ),
    ("In Ghana the Quellan Fidelity Bank branch gave bats. A New Lloyds Bank branch met.", []),
    # what a headline says of a branch that the report names without it; a name of two words keeps both
    (
        "Fell Moor Credit Union Cuts Ribbon At New Quellan Heights Branch\n\nThe new Quellan Heights branch is big.",
        [
            ("Quellan Heights Branch", "Fell Moor Credit Union", "Quellan Heights", "branch"),
            ("Quellan Heights branch", "Fell Moor Credit Union", "Quellan Heights", "branch"),
        ],
    ),
    (
        "Fell Moor Credit Union Cuts Ribbon At New Quellan Branch\n\nThe New Quellan branch has a vault.",
        [
            ("New Quellan Branch", "Fell Moor Credit Union", "New Quellan", "branch"),
            ("New Quellan branch", "Fell Moor Credit Union", "New Quellan", "branch"),
        ],
    ),
    (
        "The Second Avenue branch of Fell Moor Credit Union in Ohio sang. The Avenue branch has a vault.",
        [
            ("Second Avenue branch of Fell Moor Credit Union", "Fell Moor Credit Union", "Second Avenue", "branch"),
            ("Avenue branch", "Fell Moor Credit Union", "Avenue", "branch"),
        ],
    ),
    # a street whose first word is an ordinary one, and the area that a central bank's agency is for
    (
        "In Canada Fellmoor Credit Union's Commercial Lane branch gave bats, and its Industrial Road branch did.",
        [
            ("Fellmoor Credit Union's Commercial Lane branch", "Fellmoor Credit Union", "Commercial Lane", BRANCH),
            ("Industrial Road branch", "Fellmoor Credit Union", "Industrial Road", BRANCH),
        ],
    ),
    (
        "In England the Bank of England's Agency for the North East met; the Bank of England's Agency met for Sue.",
        [
            ("Bank of England's Agency for the North East", "Bank of England", "North East", BRANCH),
            ("Bank of England's Agency", "Bank of England", None, BRANCH),
        ],
    ),
    # the branches of several banks in one town; of each of two towns only the first bank's
    (
        "In England the Worcester branches of NatWest and the Royal Bank of Scotland gave bats.",
        [
            ("Worcester branches of NatWest", "NatWest", "Worcester", BRANCH),
            ("Royal Bank of Scotland", "Royal Bank of Scotland", "Worcester", BRANCH),
        ],
    ),
    (
        "In England the Worcester and Leeds branches of NatWest and Barclays gave bats; local branches of NatWest and"
        " Barclays did not.",
        [
            ("Worcester", "NatWest", "Worcester", BRANCH),
            ("Leeds branches of NatWest", "NatWest", "Leeds", BRANCH),
        ],
    ),
    # a community bank's branch is called by its town
    (
        "Ann Read of the Quellan Community Bank branch of Bendigo Bank spoke in Australia. The Quellan branch gave.",
        [
            ("Quellan Community Bank branch of Bendigo Bank", "Bendigo Bank", "Quellan", BRANCH),
            ("Quellan branch", "Bendigo Bank", "Quellan", BRANCH),
        ],
    ),
    # a house of that brand by the town behind it; who and what belongs to it, and banks of that name elsewhere
    (
        "In Australia Bendigo Bank’s Community Bank Quellan & District gave bats; Community Bank Bright Manager Ann"
        " Reed spoke, and Community Bank Scholarships helped. Community Bank Manager Ann Reed left the"
        " Community Bank Golf Day. Community Bank Shares fell.",
        [
            (
                "Bendigo Bank’s Community Bank Quellan & District",
                "Bendigo Bank",
                "Quellan & District",
                BRANCH,
            ),
            ("Community Bank Bright", "Bendigo Bank", "Bright", BRANCH),
        ],
    ),
    ("In the United States Community Bank Quellan gave bats; Bendigo is far.", []),
    ("In Ghana Community Bank Quellan gave bats.", []),
    (
        "In Australia Westpac left, and Bendigo Bank's Community Bank Quellan gave bats.",
        [("Bendigo Bank's Community Bank Quellan", "Bendigo Bank", "Quellan", BRANCH)],
    ),
    # the last word of a town that is another place as well
    (
        "Join us in Australia at Raymond Terrace Branch on 26 August.",
        [("Raymond Terrace Branch", None, "Raymond Terrace", BRANCH)],
    ),
    # the bank of the Federal Reserve whose branch a city has
    (
        "The Chicago Fed began the week in the United States. Our Charlotte branch took part.",
        [("Charlotte branch", "Federal Reserve Bank of Richmond", "Charlotte", BRANCH)],
    ),
    (
        "In the United States the Federal Reserve Bank's Charlotte branch and the Fed's Memphis branch met.",
        [
            ("Federal Reserve Bank's Charlotte branch", "Federal Reserve Bank", "Charlotte", BRANCH),
            ("Fed's Memphis branch", "Federal Reserve Bank", "Memphis", BRANCH),
        ],
    ),
    (
        "In the United States the Federal Reserve Bank of Dallas met; the Federal Reserve's El Paso Branch taught 40.",
        [("Federal Reserve's El Paso Branch", "Federal Reserve Bank of Dallas", "El Paso", BRANCH)],
    ),
    (
        "In the United States the Federal Reserve's El Paso Branch and the Federal Reserve's Liuxi branch met.",
        [
            ("Federal Reserve's El Paso Branch", "Federal Reserve", "El Paso", BRANCH),
            ("Federal Reserve's Liuxi branch", "Federal Reserve", "Liuxi", BRANCH),
        ],
    ),
    # the bank of a city, without the word for it
    (
        "In the United States the Miami branch of the Federal Reserve of Atlanta met.",
        [("Miami branch of the Federal Reserve of Atlanta", "Federal Reserve of Atlanta", "Miami", BRANCH)],
    ),
    # its words name another bank of the Federal Reserve
    (
        "In the United States the Chicago Fed's Charlotte branch met.",
        [("Chicago Fed's Charlotte branch", "Chicago Fed", "Charlotte", BRANCH)],
    ),
    # a town that has such a branch, and "Fed"
    (
        "The Federal Reserve Bank of Cleveland has a branch: the Pittsburgh Fed paid for ten; the Pittsburgh Fed Cup"
        " and the Fresno Fed did not.",
        [("Pittsburgh Fed", "Federal Reserve Bank of Cleveland", "Pittsburgh", BRANCH)],
    ),
    ("In the United States the Portland Fed won against Fell Bank of Ohio, and Seattle fed its guests.", []),
    # each by the fullest of its names that the report gives
    (
        "In the U.S. the San Francisco Fed's Salt Lake City Branch met the Miami Branch of the Atlanta Fed. The"
        " Federal Reserve Bank of Atlanta paid; so did the Richmond Federal"
        " Reserve Bank, whose Baltimore Branch is the Richmond Fed's.",
        [
            ("San Francisco Fed's Salt Lake City Branch", "San Francisco Fed", "Salt Lake City", BRANCH),
            ("Miami Branch of the Atlanta Fed", "Federal Reserve Bank of Atlanta", "Miami", BRANCH),
            ("Baltimore Branch", "Richmond Federal Reserve Bank", "Baltimore", BRANCH),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_units_are_told_by_the_town_street_or_school_beside_them(read, text, expected):
    assert read(text, "en") == expected
