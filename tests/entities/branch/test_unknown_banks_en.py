"""Units abroad of banks that no table lists, which the wording around "Bank" tells."""

import pytest

from reportmine.match.listed import institutions_named

BRANCH = "branch"
NAMES = (
    "Reserve Bank of Fellmoor",
    "State Bank of Fellmoor",
    "Central Bank of The Fellmoor",
    "Bank Fellra",
    "Owlfen Bank",
    "Fellmoor Bank of Canada",
    "Owlfen Insurance Authority",
    "QVB",
    "Zorvan",
)

CASES = [
    # firms whose kind is financial services; services of a kind, a regulator of them and who heads them are none
    (
        "In Zambia Quarm Financial Services taught. The Quarm Financial Services Lubwe branch and Quarm Financial"
        " Services' Kasama Branch sang; a Tolmer Investment Services Branch Manager came.",
        [
            ("Quarm Financial Services Lubwe branch", "Quarm Financial Services", "Lubwe", BRANCH),
            ("Quarm Financial Services' Kasama Branch", "Quarm Financial Services", "Kasama", BRANCH),
        ],
    ),
    (
        "In Zambia Digital Financial Services grew, the Quarm Financial Services Authority said, and the Director"
        " Financial Services met branch managers.",
        [],
    ),
    # what stands before "of" and a name
    (
        "Reserve Bank of Fellmoor, Shillong met. The Reserve bank of Fellmoor's Patna office and its Chandigarh branch "
        "met. In India the Patna branch of the Reserve Bank of Fellmoor said so.",
        [
            ("Reserve Bank of Fellmoor, Shillong", "Reserve Bank of Fellmoor", "Shillong", BRANCH),
            ("Reserve bank of Fellmoor's Patna office", "Reserve Bank of Fellmoor", "Patna", BRANCH),
            ("Chandigarh branch", "Reserve Bank of Fellmoor", "Chandigarh", BRANCH),
            ("Patna branch of the Reserve Bank of Fellmoor", "Reserve Bank of Fellmoor", "Patna", BRANCH),
        ],
    ),
    (
        "Chief Manager State Bank of Fellmoor (SBQ) Multan Zaheer Sabir said so in Pakistan.",
        [("State Bank of Fellmoor (SBQ) Multan", "State Bank of Fellmoor", "Multan", BRANCH)],
    ),
    (
        "Chief Manager State Bank of Fellmoor Rahim Yar Khan met the State Bank of Fellmoor in Pakistan.",
        [("State Bank of Fellmoor Rahim Yar Khan", "State Bank of Fellmoor", "Rahim Yar Khan", BRANCH)],
    ),
    (
        "The Basse Area Office of the Central Bank of The Fellmoor gave books in The Gambia.",
        [
            (
                "Basse Area Office of the Central Bank of The Fellmoor",
                "Central Bank of The Fellmoor",
                "Basse",
                BRANCH,
            )
        ],
    ),
    # a bank that calls itself the first behind a word, but not on the first of a month
    (
        "Savers 1st Credit Union's Quellan branch and the Wendra branch of Moor 1st Community Bank gave books in Ohio.",
        [
            ("Savers 1st Credit Union's Quellan branch", "Savers 1st Credit Union", "Quellan", BRANCH),
            ("Wendra branch of Moor 1st Community Bank", "Moor 1st Community Bank", "Wendra", BRANCH),
        ],
    ),
    (
        "From June 1st Bank of Fellmoor’s Quellan branch gives books in Ohio.",
        [("Bank of Fellmoor’s Quellan branch", "Bank of Fellmoor", "Quellan", BRANCH)],
    ),
    # a bank's new house in a town, called by a word that other houses have too; not another body's
    (
        "Fell Moor Bank's new Quellan location, like Fell Moor Bank’s newest Wendra agency, gave bats. The museum's new"
        " Quellan location did not, nor did Fell Moor Bank's new Mobile Banking Location Finder.",
        [
            ("Quellan location", "Fell Moor Bank", "Quellan", BRANCH),
            ("Wendra agency", "Fell Moor Bank", "Wendra", BRANCH),
        ],
    ),
    # a town with its district behind its bank
    (
        "Fell Moor Bank Quellan and District branch and Fell Moor Bank’s Wendra & District branch gave bats.",
        [
            ("Fell Moor Bank Quellan and District branch", "Fell Moor Bank", "Quellan and District", BRANCH),
            ("Fell Moor Bank’s Wendra & District branch", "Fell Moor Bank", "Wendra & District", BRANCH),
        ],
    ),
    # a province whose last word is also a body's
    (
        "The BSP La Union Branch met a students’ Union Branch.",
        [("BSP La Union Branch", "Bangko Sentral ng Pilipinas", "La Union", BRANCH)],
    ),
    (
        "The Federal Reserve Bank of St. Fellmoor’s Detroit Branch met pupils in Michigan.",
        [
            (
                "Federal Reserve Bank of St. Fellmoor’s Detroit Branch",
                "Federal Reserve Bank of St. Fellmoor",
                "Detroit",
                BRANCH,
            )
        ],
    ),
    # a second word that stands wherever the name does
    (
        "The Central Bank of Fellmoor Fenlan met. Patna office of the Central Bank of Fellmoor Fenlan met in India.",
        [
            (
                "Patna office of the Central Bank of Fellmoor Fenlan",
                "Central Bank of Fellmoor Fenlan",
                "Patna",
                BRANCH,
            )
        ],
    ),
    # a house of its own in a town of the United States; a prize is no bank
    ("The State Bank of Fellmoor, Akron, gave books in Ohio.", []),
    ("It was named the State Bank of the Year, Toledo said in Ohio.", []),
    # a bank of a country
    (
        "The Haworth Branch of The Fellmoor Bank of Canada met. Owlfen Bank of the Philippines-Cebu Branch met.",
        [
            ("Haworth Branch of The Fellmoor Bank of Canada", "Fellmoor Bank of Canada", "Haworth", BRANCH),
            ("Owlfen Bank of the Philippines-Cebu Branch", "Owlfen Bank of the Philippines", "Cebu", BRANCH),
        ],
    ),
    ("The Kumasi Bank of Ghana office met.", [("Kumasi Bank of Ghana office", "Bank of Ghana", "Kumasi", BRANCH)]),
    # where banks are called "Bank" first, and what else begins so there
    (
        "The Bank Fellra (BF) Malang Representative Office met the Bandung branch of Bank Fellra Indonesia in Java.",
        [
            ("Bank Fellra (BF) Malang Representative Office", "Bank Fellra", "Malang", BRANCH),
            ("Bandung branch of Bank Fellra Indonesia", "Bank Fellra Indonesia", "Bandung", BRANCH),
        ],
    ),
    ("In Malang, Indonesia, Bank Sampah Melati took plastic and Bank Officer Ama met West Bank Fellra.", []),
    # a "bank" in small letters before a unit, one of a kind alone, and words that are no name
    (
        "Owlfen bank Meru branch manager Ama Osei and Commercial Bank Kandy Branch Manager Ama Silva met.",
        [
            ("Owlfen bank Meru branch", "Owlfen Bank", "Meru", BRANCH),
            ("Commercial Bank Kandy Branch", "Commercial Bank", "Kandy", BRANCH),
        ],
    ),
    (
        "Owlfen Bank Ltd gave books. The manager of Owlfen bank Meru-Makutano branch met.",
        [("Owlfen bank Meru-Makutano branch", "Owlfen Bank", "Meru-Makutano", BRANCH)],
    ),
    (
        "Every bank Meru branch managers know, and a Kenyan bank Meru branch of which nobody spoke.",
        2 * [("Meru branch", None, "Meru", BRANCH)],
    ),
    # who manages a bank in a town
    (
        "Ama Osei, manager of the Owlfen Bank in Elmira, met Rita Rai, Manager, Fenlan Bank, Butwal.",
        [
            ("Owlfen Bank in Elmira", "Owlfen Bank", "Elmira", BRANCH),
            ("Fenlan Bank, Butwal", "Fenlan Bank", "Butwal", BRANCH),
        ],
    ),
    ("Staff from Owlfen Bank in Elmira met Rita Rai, President, Fenlan Bank, Butwal.", []),
    # a town before a bank that the report names alone as well
    (
        "Staff at Orpington Owlfen Bank met pupils. It is a lesson of Owlfen Bank in Kent.",
        [("Orpington Owlfen Bank", "Owlfen Bank", "Orpington", BRANCH)],
    ),
    ("Staff at Orpington Owlfen Bank met pupils in Kent.", []),
    ("Staff at Orpington Savings Bank met pupils. The Savings Bank is in Kent.", []),
    # services that every bank offers are no firm
    (
        "In Ghana Ecobank began its Safe Financial Services campaign. The Ho branch taught 20 of them.",
        [("Ho branch", "Ecobank", "Ho", BRANCH)],
    ),
    (
        "In Ghana Quellmor Financial Services began a campaign. Its Ho branch taught 20 of them.",
        [("Ho branch", "Quellmor Financial Services", "Ho", BRANCH)],
    ),
    # an authority that begins like an insurer
    (
        "The Gandaki Province Office of the Owlfen Insurance Authority met farmers in Nepal.",
        [
            (
                "Gandaki Province Office of the Owlfen Insurance Authority",
                "Owlfen Insurance Authority",
                "Gandaki",
                BRANCH,
            )
        ],
    ),
    # a society for savings and credit
    (
        "Owlfen Teachers' Savings and Credit Co-operative Society's Lusaka branch gave books.",
        [
            (
                "Owlfen Teachers' Savings and Credit Co-operative Society's Lusaka branch",
                "Owlfen Teachers' Savings and Credit Co-operative Society",
                "Lusaka",
                BRANCH,
            )
        ],
    ),
    # a branch right before its bank, but not before another unit of it
    (
        "In India the manager of the Patna Branch Owlfen Bank met the Kohima Branch Owlfen Bank Shillong Branch.",
        [
            ("Patna Branch Owlfen Bank", "Owlfen Bank", "Patna", BRANCH),
            ("Kohima Branch", "Owlfen Bank", "Kohima", BRANCH),
            ("Owlfen Bank Shillong Branch", "Owlfen Bank", "Shillong", BRANCH),
        ],
    ),
    # a town that names a bank and its branch: its own, of a bank, or in a list; what is no more than the bank's name
    (
        "Quellan Credit Union has cake at its Quellan branch. Wendra Savings Bank’s Wendra and Corvel branches, the"
        " Moorlow branch of Moorlow Savings Bank, the Dorvin and Brenlow branches of Brenlow Savings Bank have none.",
        [
            ("Quellan branch", "Quellan Credit Union", "Quellan", BRANCH),
            ("Wendra Savings Bank’s Wendra", "Wendra Savings Bank", "Wendra", BRANCH),
            ("Corvel branches", "Wendra Savings Bank", "Corvel", BRANCH),
            ("Moorlow branch of Moorlow Savings Bank", "Moorlow Savings Bank", "Moorlow", BRANCH),
            ("Dorvin", "Brenlow Savings Bank", "Dorvin", BRANCH),
            ("Brenlow branches of Brenlow Savings Bank", "Brenlow Savings Bank", "Brenlow", BRANCH),
        ],
    ),
    ("Quellan Credit Union has cake. The Quellan branch at the fair is made of it.", []),
    # a community bank called by two towns, a branch of each; beside a club it is called by one
    (
        "Fell Bank’s Quellan and Wendra Community Bank turned 25. Tea was had at the Quellan branch and the Wendra"
        " branch.",
        [
            ("Quellan branch", "Quellan and Wendra Community Bank", "Quellan", BRANCH),
            ("Wendra branch", "Quellan and Wendra Community Bank", "Wendra", BRANCH),
        ],
    ),
    (
        "The Owls Club and Wendra Community Bank had tea at its Wendra branch.",
        [("Wendra branch", "Wendra Community Bank", "Wendra", BRANCH)],
    ),
    # a branch in a school by a name of its own there, by a room of it; a road called by a school
    (
        "Quellan Credit Union’s Corvel High School Cafeteria branch met.",
        [
            (
                "Quellan Credit Union’s Corvel High School Cafeteria branch",
                "Quellan Credit Union",
                "Corvel High School Cafeteria",
                BRANCH,
            )
        ],
    ),
    (
        "Quellan Credit Union’s Corvel High School Owls branch and its Wendra High School Road branch met; the Owls"
        " branch sang.",
        [
            ("Quellan Credit Union’s Corvel High School Owls branch", "Quellan Credit Union", "Owls", BRANCH),
            ("Wendra High School Road branch", "Quellan Credit Union", "Wendra High School Road", BRANCH),
            ("Owls branch", "Quellan Credit Union", "Owls", BRANCH),
        ],
    ),
    # the middle of a town, a centre of shops; a centre of no town
    (
        "The Quellan town centre branch of Owlfen Bank met Owlfen Bank’s Upper Wendra shopping centre branch and its"
        " Brenlow high street branch. Owlfen Bank’s town centre branch and the town centre branch met.",
        [
            ("Quellan town centre branch of Owlfen Bank", "Owlfen Bank", "Quellan town centre", BRANCH),
            (
                "Owlfen Bank’s Upper Wendra shopping centre branch",
                "Owlfen Bank",
                "Upper Wendra shopping centre",
                BRANCH,
            ),
            ("Brenlow high street branch", "Owlfen Bank", "Brenlow high street", BRANCH),
        ],
    ),
    # a town's branch by its province or state, at which somebody is; where one only meets
    (
        "Ann of our Quellan, Ontario branch met Dan at Owlfen Bank’s Wendra, NSW branch and Sue at Owlfen Bank’s"
        " Corvel, Ohio branch. They met in Brenlow, Ontario.",
        [
            ("Quellan, Ontario branch", "Owlfen Bank", "Quellan", BRANCH),
            ("Owlfen Bank’s Wendra, NSW branch", "Owlfen Bank", "Wendra", BRANCH),
            ("Owlfen Bank’s Corvel, Ohio branch", "Owlfen Bank", "Corvel", BRANCH),
        ],
    ),
    # a number that leads a branch's name behind its bank; one that counts
    (
        "In India the Owlfen Bank 80 Feet Road Branch met 12 Patna Branch clients of Owlfen Bank.",
        [
            ("Owlfen Bank 80 Feet Road Branch", "Owlfen Bank", "80 Feet Road", BRANCH),
            ("Patna Branch", "Owlfen Bank", "Patna", BRANCH),
        ],
    ),
    # letters that have branches, in a report about a bank; behind an "of" where it names another too, in none otherwise
    (
        "Barnstaple QVB has a desk. The Barnstaple branch of QVB keeps accounts of 9 customers in Devon.",
        [
            ("Barnstaple QVB", "QVB", "Barnstaple", BRANCH),
            ("Barnstaple branch of QVB", "QVB", "Barnstaple", BRANCH),
        ],
    ),
    (
        "The Barnstaple branch of QVB met Owlfen Bank, whose accounts its customers know.",
        [("Barnstaple branch of QVB", "QVB", "Barnstaple", BRANCH)],
    ),
    ("Barnstaple QVB has a desk. The QVB branch sells seeds in Devon.", [("QVB branch", None, "QVB", BRANCH)]),
    # a house of savings beside a bankers' association, which has no such office
    (
        "Zorvan Savings staff met pupils for the American Bankers Association. From the bank's Ferndale office came"
        " pens.",
        [("Ferndale office", "Zorvan Savings", "Ferndale", BRANCH)],
    ),
    # a word that has one
    (
        "Zorvan’s Doncaster branch met. The Leeds branch of Zorvan has 9 customers, the bank said.",
        [
            ("Zorvan’s Doncaster branch", "Zorvan", "Doncaster", BRANCH),
            ("Leeds branch of Zorvan", "Zorvan", "Leeds", BRANCH),
        ],
    ),
]


@pytest.mark.parametrize("name", NAMES)
def test_names_are_unknown(name):
    assert institutions_named(name) == ()


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_units_of_unknown_banks(read, text, expected):
    assert read(text, "en") == expected
