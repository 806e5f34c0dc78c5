"""Native English branches in lists and timetables, and the locations of the one bank a report is of."""

import pytest

BRANCH = "branch"

CASES = [
    # locations of the only bank: those it calls its own, and one called like another; others' and generic ones are none
    (
        "First Fells Bank takes tins at its Duluth, Hibbing and Cornmoor locations. Our Mill Road location helped.",
        [
            ("Duluth", "First Fells Bank", "Duluth", BRANCH),
            ("Hibbing", "First Fells Bank", "Hibbing", BRANCH),
            ("Cornmoor locations", "First Fells Bank", "Cornmoor", BRANCH),
            ("Mill Road location", "First Fells Bank", "Mill Road", BRANCH),
        ],
    ),
    (
        "First Fells Bank's Cornmoor location took tins, the Owlton location socks. The new location is big.",
        [
            ("First Fells Bank's Cornmoor location", "First Fells Bank", "Cornmoor", BRANCH),
            ("Owlton location", "First Fells Bank", "Owlton", BRANCH),
        ],
    ),
    ("First Fells Bank thanked Tinco. Tins are at Tinco's Duluth and Hibbing locations, in key locations.", []),
    # where the units of a list are, before it
    (
        "First Fells Bank has three branches on the island – Duluth, Hibbing and Cornmoor. It has 75 employees.",
        [
            ("Duluth", "First Fells Bank", "Duluth", BRANCH),
            ("Hibbing", "First Fells Bank", "Hibbing", BRANCH),
            ("Cornmoor", "First Fells Bank", "Cornmoor", BRANCH),
        ],
    ),
    ("First Fells Bank has three branches on the island – Staff and pupils of Duluth and Hibbing sang.", []),
    # a list behind locations: the bank's own, and those that are no more than where something is held
    (
        "First Fells Bank takes tins at its three locations, namely Duluth, Hibbing and Cornmoor.",
        [
            ("Duluth", "First Fells Bank", "Duluth", BRANCH),
            ("Hibbing", "First Fells Bank", "Hibbing", BRANCH),
            ("Cornmoor", "First Fells Bank", "Cornmoor", BRANCH),
        ],
    ),
    ("First Fells Bank told pupils about thrift at three other locations, namely Duluth, Hibbing and Cornmoor.", []),
    ("First Fells Bank sends its van to two locations: Duluth and Hibbing.", []),
    # branches each with its article: towns, or what "both" leads; no other body is one
    (
        "Tea was poured at both the Owlton and the Cornmoor branches of First Fells Bank, then at the Duluth, the"
        " Hibbing and the Corvel branches of First Fells Bank.",
        [
            ("Owlton", "First Fells Bank", "Owlton", BRANCH),
            ("Cornmoor branches of First Fells Bank", "First Fells Bank", "Cornmoor", BRANCH),
            ("Duluth", "First Fells Bank", "Duluth", BRANCH),
            ("Hibbing", "First Fells Bank", "Hibbing", BRANCH),
            ("Corvel branches of First Fells Bank", "First Fells Bank", "Corvel", BRANCH),
        ],
    ),
    ("Tea was poured by the Lions and the band, the Owls and the new branches of First Fells Bank.", []),
    # the location that a bank has in the sentence that names it, and a firm's
    (
        "First Fells Bank showed coins at its Cornmoor location. Its main location is large. Tinco sold its Owlton"
        " location.",
        [("Cornmoor location", "First Fells Bank", "Cornmoor", BRANCH)],
    ),
    # the location of "the bank", also in a centre of shops; that of a firm, and one where calls are taken
    (
        "First Fells Bank gave cake at the bank's Owlton Centre location and the bank's Quelsall location. The shop's"
        " Hibbing Centre location and the bank's Call Center location were shut.",
        [
            ("Owlton Centre location", "First Fells Bank", "Owlton Centre", BRANCH),
            ("Quelsall location", "First Fells Bank", "Quelsall", BRANCH),
        ],
    ),
    # the part of town before the town; it names nothing alone
    (
        "First Fells Bank has a downtown office. Ann from our downtown Quelsall office and Dan from First Fells Bank's"
        " uptown Corvel branch sang.",
        [
            ("downtown Quelsall office", "First Fells Bank", "downtown Quelsall", BRANCH),
            ("First Fells Bank's uptown Corvel branch", "First Fells Bank", "uptown Corvel", BRANCH),
        ],
    ),
    # the offices of a bank that does not name itself, which helps an association; those of the association
    (
        "At Junior Achievement our bankers sing: Ann from our Duluth office, Dan from our Quelsall office and Sue from"
        " our Salem, Oregon office.",
        [
            ("Duluth office", None, "Duluth", BRANCH),
            ("Quelsall office", None, "Quelsall", BRANCH),
            ("Salem, Oregon office", None, "Salem", BRANCH),
        ],
    ),
    (
        "Junior Achievement sings in the Duluth office.",
        [("Duluth office", "Junior Achievement", "Duluth", BRANCH)],
    ),
    # a bank's centre for its operations
    (
        "It was at Fell Bank's Corvel Operations Center, by the Operations Center of the town.",
        [("Fell Bank's Corvel Operations Center", "Fell Bank", "Corvel", BRANCH)],
    ),
    # whose bank's namesakes have other towns, called without its own
    (
        "In Ohio, the United Bank of Corvel sang. United Bank gave cake at the bank's Quelsall branch.",
        [("Quelsall branch", "United Bank of Corvel", "Quelsall", BRANCH)],
    ),
    # a list whose first member is called like the bank itself, by a name that no table knows; two banks
    (
        "Ambrel Credit Union gave cake.\n\nThe Ambrel and Hibbing locations and the Ambrel and Cornmoor branches"
        " were full.",
        [
            ("Ambrel", "Ambrel Credit Union", "Ambrel", BRANCH),
            ("Hibbing locations", "Ambrel Credit Union", "Hibbing", BRANCH),
            ("Ambrel", "Ambrel Credit Union", "Ambrel", BRANCH),
            ("Cornmoor branches", "Ambrel Credit Union", "Cornmoor", BRANCH),
        ],
    ),
    ("Ambrel Bank met Corvel Bank. The Ambrel and Corvel branches were full, the Ambrel and Hibbing staff tired.", []),
    # a quarter that a number names in a list, not a day
    (
        "In Ghana the Koforidua Community 4, Saltpond and Elmina branches of First Fells Bank sang; on June 4, Tafo and"
        " Hohoe branches danced.",
        [
            ("Koforidua Community 4", "First Fells Bank", "Koforidua Community 4", BRANCH),
            ("Saltpond", "First Fells Bank", "Saltpond", BRANCH),
            ("Elmina branches of First Fells Bank", "First Fells Bank", "Elmina", BRANCH),
            ("Tafo", "First Fells Bank", "Tafo", BRANCH),
            ("Hohoe branches", "First Fells Bank", "Hohoe", BRANCH),
        ],
    ),
    # a head office told beside a bank's branches, and a firm's
    (
        "First Fells Bank has nine branches across the north and a head office in Duluth. A head office in Hibbing is"
        " not planned; Tinco has ten offices and a head office in Hibbing.",
        [("head office", "First Fells Bank", None, "head_office")],
    ),
    # letters before "&" and whoever is with them
    (
        "The FLX & Partners Co-operative Credit Union gave bags at the Duluth branch.",
        [("Duluth branch", "FLX & Partners Co-operative Credit Union", "Duluth", BRANCH)],
    ),
    # the word for the kind of the area that a branch is in, and no part of another name
    (
        "In Vietnam pupils met the State Bank of Vietnam Branch in Hai Duong province and the State Bank of Vietnam"
        " Branch in Kon Tum.",
        [
            ("State Bank of Vietnam Branch in Hai Duong province", "State Bank of Vietnam", "Hai Duong", BRANCH),
            ("State Bank of Vietnam Branch in Kon Tum", "State Bank of Vietnam", "Kon Tum", BRANCH),
        ],
    ),
    # a region by the word for its kind as without it
    (
        "In Vietnam DIV met pupils. The DIV's Upper Quell Regional Branch and the DIV branch in the Upper Quell region"
        " are one; the DIV branch in the Moor Delta sang.",
        [
            ("DIV's Upper Quell Regional Branch", "Deposit Insurance of Vietnam", "Upper Quell", BRANCH),
            ("DIV branch in the Upper Quell region", "Deposit Insurance of Vietnam", "Upper Quell", BRANCH),
            ("DIV branch in the Moor Delta", "Deposit Insurance of Vietnam", "Moor Delta", BRANCH),
        ],
    ),
    # a regional seat, which is no head office
    (
        "In Ghana GCB's Kumasi Regional Headquarters met the Tamale regional headquarters of GCB and the police"
        " regional headquarters.",
        [
            ("GCB's Kumasi Regional Headquarters", "GCB", "Kumasi", BRANCH),
            ("Tamale regional headquarters of GCB", "GCB", "Tamale", BRANCH),
        ],
    ),
    # branches that take part, in a list of which towns are known; evenings and races are no branches
    (
        "First Fells Bank met. Participating local branches included Duluth, Cornmoor, Mill Road, Hibbing and Owlton.",
        [
            ("Duluth", "First Fells Bank", "Duluth", BRANCH),
            ("Cornmoor", "First Fells Bank", "Cornmoor", BRANCH),
            ("Mill Road", "First Fells Bank", "Mill Road", BRANCH),
            ("Hibbing", "First Fells Bank", "Hibbing", BRANCH),
            ("Owlton", "First Fells Bank", "Owlton", BRANCH),
        ],
    ),
    ("First Fells Bank met. Participating branches included Bake Sales, Quiz Nights and Duluth Races.", []),
    # branches in lines of what each did; what staff did and what there was
    (
        "First Fells Bank met. Locally, three branches in Duluth County took part on May 3:\n\n  • Duluth swept its"
        " street. Staff sang.\n  • Upper Cornmoor held a coat drive for 30 pupils.\n  • Hibbing fed owls.",
        [
            ("Duluth", "First Fells Bank", "Duluth", BRANCH),
            ("Upper Cornmoor", "First Fells Bank", "Upper Cornmoor", BRANCH),
            ("Hibbing", "First Fells Bank", "Hibbing", BRANCH),
        ],
    ),
    # no more of them than were counted: behind them somebody is named
    (
        "First Fells Bank met. Two branches took part:\n- Duluth swept a street.\n- Hibbing held a sale.\n- Ann ran.",
        [("Duluth", "First Fells Bank", "Duluth", BRANCH), ("Hibbing", "First Fells Bank", "Hibbing", BRANCH)],
    ),
    (
        "Fells met in England. Barclays' two branches took part:\n- Leeds swept a street.\n- Bradford held a sale.",
        [("Leeds", "Barclays", "Leeds", BRANCH), ("Bradford", "Barclays", "Bradford", BRANCH)],
    ),
    ("First Fells Bank met. Three branches took part:\n- Staff swept a street.\n- Duluth held a coat drive.", []),
    ("First Fells Bank met. Three branches took part:\n- Duluth: a coat drive.\n- Coats held 30 pupils.", []),
    # paragraphs without signs, as many as were counted
    (
        "First Fells Bank met. Two branches went out to help:\n\nDuluth swept a street.\n\nUpper Cornmoor fed owls.\n\n"
        "It was Duluth whose staff ran.",
        [
            ("Duluth", "First Fells Bank", "Duluth", BRANCH),
            ("Upper Cornmoor", "First Fells Bank", "Upper Cornmoor", BRANCH),
        ],
    ),
    ("First Fells Bank met. Its branches helped:\nDuluth swept a street.\nHibbing held a sale.", []),
    ("First Fells Bank met. Three branches helped:\nDuluth swept a street.\nHibbing held a sale.\nSmiles won.", []),
    # branches whose managers are told together, and who is no branch beside one
    (
        "In the U.S., Fells Savings Bank met. Fells' Oak-Moor and Dover Branch Managers sang. Tess Orr and Hull Branch"
        " managers ran. In Bristol, Kent branch managers came.",
        [
            ("Fells' Oak-Moor", "Fells Savings Bank", "Oak-Moor", BRANCH),
            ("Dover Branch", "Fells Savings Bank", "Dover", BRANCH),
            ("Hull Branch", "Fells Savings Bank", "Hull", BRANCH),
            ("Kent branch", "Fells Savings Bank", "Kent", BRANCH),
        ],
    ),
    # an office in capitals of the only bank
    (
        "The Fells Savings Bank met at its Dover Office. Its Trust Office sang; its Dover Office of Trade is new.",
        [("Dover Office", "Fells Savings Bank", "Dover", BRANCH)],
    ),
    ("A Fell Army Food Bank of Dover met. Its Kent branch sang.", [("Kent branch", None, "Kent", BRANCH)]),
    # as many names in brackets as branches were counted, known or not; days, services and a regiment's are none
    (
        "First Fells Bank talks at its three (3) branches (Quarm Top Town, Quarm Centre and Tolmer Branch).",
        [
            ("Quarm Top Town", "First Fells Bank", "Quarm Top Town", BRANCH),
            ("Quarm Centre", "First Fells Bank", "Quarm Centre", BRANCH),
            ("Tolmer Branch", "First Fells Bank", "Tolmer", BRANCH),
        ],
    ),
    (
        "First Fells Bank talks at its two branches (Monday and Friday) and two branches (Retail and Treasury); the"
        " guard's two branches (Quarm and Tolmer) and five branches (Quarm and Tolmer) do not.",
        [],
    ),
    # a timetable of a society's branches, one with its street, with and without signs before the lines; no prose
    (
        "In England the talks are at these Owlton Building Society branches:\n- Quell – Friday, 3 May\n"
        "- Hadley (Mill Road) Tuesday, 7 May\n- Upper Quell: May 8\nOwls are kept out.",
        [
            ("Quell", "Owlton Building Society", "Quell", BRANCH),
            ("Hadley (Mill Road)", "Owlton Building Society", "Mill Road", BRANCH),
            ("Upper Quell", "Owlton Building Society", "Upper Quell", BRANCH),
        ],
    ),
    (
        "In England the talks are at two Owlton Building Society branches:\nQuell - Friday 3 May, 9am\n"
        "Hadley - Tue 7 May\nOwls are kept out, Ann Reed said.",
        [
            ("Quell", "Owlton Building Society", "Quell", BRANCH),
            ("Hadley", "Owlton Building Society", "Hadley", BRANCH),
        ],
    ),
    ("In England, Owlton Building Society branches:\nOwls are kept out.\nBread was baked on Monday.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_of_a_list(text, expected, read):
    assert read(text, "en") == expected
