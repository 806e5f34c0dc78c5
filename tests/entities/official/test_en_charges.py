"""English officials with the unit that they are in charge of, and with all that belongs to their body's name."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
    # the last word of a body's name, which is no field
    (
        "First Fellmoor Investment Services Marketing Manager Ama Osei met Corporate Services Director Kofi Addo.",
        [
            ("Ama Osei", "Marketing Manager", "First Fellmoor Investment Services"),
            ("Kofi Addo", "Corporate Services Director", None),
        ],
    ),
    # a body's own letters in brackets belong to it, where somebody stands in a picture does not
    (
        "Ama Osei, Manager of the Fell Bank of Ghana (FBG), and Kofi Addo, Director of Liuxi College (Left), came.",
        [("Ama Osei", "Manager", "Fell Bank of Ghana (FBG)"), ("Kofi Addo", "Director", "Liuxi College")],
    ),
    # what an office is in charge of, in brackets; who stands where in a picture is no such thing
    (
        "The Deputy Minister in the Premier's Office (Labour and Rural Roads), Ama Osei, came.",
        [("Ama Osei", "Deputy Minister", "Premier's Office (Labour and Rural Roads)")],
    ),
    # given names that are towns elsewhere, behind the month or town that opens the sentence
    (
        "In June Mary Addo, manager of the Liuxi branch, spoke. In Kumasi Ama Osei, head teacher, came.",
        [("Mary Addo", "manager", "Liuxi branch"), ("Ama Osei", "head teacher", None)],
    ),
    # one of a body's people, and one of a town's, who holds no post of it
    (
        "A Fell Council official, Esi Mensah, spoke. A Quelva official, Ama Osei, came.",
        [("Esi Mensah", "official", "Fell Council")],
    ),
    # the part of the country whose region a post is for belongs to the post
    (
        "The FBG Eastern Regional Manager, Mr Kofi Addo, and the North Western Zonal Manager, Mr Yaw Addo, met the"
        " Eastern Bank Manager, Mr Tom Osei.",
        [
            ("Kofi Addo", "Eastern Regional Manager", "FBG"),
            ("Yaw Addo", "North Western Zonal Manager", None),
            ("Tom Osei", "Manager", "Eastern Bank"),
        ],
    ),
    # a bank and the area that its post is for; what a fund is for
    (
        "Ama Osei, Area Manager of Upper Moor Rural Bank for the Sunyani zone, met Kofi Addo, Area Manager of Upper"
        " Moor Rural Bank for Ashanti, and Tom Hart, Manager of the Fund for Women.",
        [
            ("Ama Osei", "Area Manager", "Upper Moor Rural Bank"),
            ("Kofi Addo", "Area Manager", "Upper Moor Rural Bank"),
            ("Tom Hart", "Manager", "Fund for Women"),
        ],
    ),
    # those who lead several branches
    (
        "The managers of the Tamale and Kumasi branches of Upper Moor Bank, Ms Ama Osei and Mr Kofi Addo, sang.",
        [
            ("Ama Osei", "managers", "Tamale and Kumasi branches of Upper Moor Bank"),
            ("Kofi Addo", "managers", "Tamale and Kumasi branches of Upper Moor Bank"),
        ],
    ),
    # a bank at its town, and a field at a bank
    (
        "Ama Osei, Chief Executive Officer of Upper Moor Rural Bank at Quellmo, met Kofi Addo, Head of Community Bank"
        " at Moor Savings Trust.",
        [
            ("Ama Osei", "Chief Executive Officer", "Upper Moor Rural Bank"),
            ("Kofi Addo", "Head of Community Bank", "Moor Savings Trust"),
        ],
    ),
    # a person of the same last names is another one, but one told in full is the same behind any word
    (
        "Ama Osei Addo, Mayor of Leeds, met. Thrice Ama Osei Addo sang, while Kofi Osei Addo slept.",
        [("Ama Osei Addo", "Mayor", "Leeds"), ("Ama Osei Addo", None, None)],
    ),
    (
        "Kofi Osei Addo, Mayor of Leeds, met. On Monday Osei Addo sang.",
        [("Kofi Osei Addo", "Mayor", "Leeds"), ("Osei Addo", None, None)],
    ),
    # another's first name where the report calls somebody so; a town's is no person's
    (
        "Fell Bank manager Rebecca Osei ran a stall with Melanie Hart, chairman. Rebecca said so. They gave Melanie a"
        " hat.",
        [
            ("Rebecca Osei", "manager", "Fell Bank"),
            ("Melanie Hart", "chairman", None),
            ("Rebecca", None, None),
            ("Melanie", None, None),
        ],
    ),
    (
        "Fell Bank manager Rebecca Osei met Florence Hart, chairman. Rebecca said so. They saw the art of Florence.",
        [("Rebecca Osei", "manager", "Fell Bank"), ("Florence Hart", "chairman", None), ("Rebecca", None, None)],
    ),
    # fields that departments are called by, and a company with such a word in its name
    (
        "Mary Osei, vice president of Corporate Functions, Paul Onu, director of Customer Experience, Bank of Liuxi,"
        " and Kofi Addo, director of Liuxi Facilities Company, spoke.",
        [
            ("Mary Osei", "vice president of Corporate Functions", None),
            ("Paul Onu", "director of Customer Experience", "Bank of Liuxi"),
            ("Kofi Addo", "director", "Liuxi Facilities Company"),
        ],
    ),
    # a first name that is a town's behind a comma, the town of a body before initials
    (
        "The Head of Fell Centre, Salem A.B. Addo, came. The Head of Fell Trust Salem A.B. Osei came.",
        [("Salem A.B. Addo", "Head", "Fell Centre"), ("A.B. Osei", "Head", "Fell Trust Salem")],
    ),
    # a field in small letters behind a bank's name is the post's, one in capitals the bank's
    (
        "Barclays retail manager Ama Osei met Barclays Retail Manager Tom Hart.",
        [("Ama Osei", "retail manager", "Barclays"), ("Tom Hart", "Manager", "Barclays Retail")],
    ),
    # letters that are not the body's own stay out: a country's, a member's
    (
        "Ama Osei, Mayor of Leeds (UK), met Tom Hart, Director of Fell Trust (USA), and Ann Reed, Head of Owlton School"
        " (MP). Sue Wood, Director of Liuxi University (ULX), led.",
        [
            ("Ama Osei", "Mayor", "Leeds"),
            ("Tom Hart", "Director", "Fell Trust"),
            ("Ann Reed", "Head", "Owlton School"),
            ("Sue Wood", "Director", "Liuxi University (ULX)"),
        ],
    ),
    # the place behind a body's comma belongs to it, a person whose name begins like a place does not
    (
        "Ama Osei, Manager, Fell Trade Bank, Salem, and Kofi Addo, Dean of the College of Horticulture, Lucknow came.",
        [("Ama Osei", "Manager", "Fell Trade Bank, Salem"), ("Kofi Addo", "Dean", "College of Horticulture, Lucknow")],
    ),
    (
        "Ama Osei, head of the consumer protection section, Salem Addo, deputy head of the audit section, came.",
        [
            ("Ama Osei", "head", "consumer protection section"),
            ("Salem Addo", "deputy head", "audit section"),
        ],
    ),
    # a unit that a post is in charge of, and a field that is none; who heads a school
    (
        "The LDF Controller in charge of Moor Zonal Office, Kofi Addo, met the manager in charge of the Upper Ho"
        " branch, Ms Ama Mensah, and Director in charge of Consumer Protection at Fellbank, Rosa Diaz.",
        [
            ("Kofi Addo", "Controller", "Moor Zonal Office"),
            ("Ama Mensah", "manager", "Upper Ho branch"),
            ("Rosa Diaz", "Director in charge of Consumer Protection", "Fellbank"),
        ],
    ),
    (
        "Head Mistress Mrs Ama Mensah and the Head Master, Kofi Addo, thanked it. Governor Addo, who led, met"
        " Branch Manager Kumasi, who left.",
        [("Ama Mensah", "Head Mistress", None), ("Kofi Addo", "Head Master", None), ("Addo", "Governor", None)],
    ),
    # what "the credit union" and others own a post of; whose person somebody is said to be before the name
    (
        "It is late, said Ann Reed, the credit union's head of lending. Dan Hale, the building society's head, sat.",
        [("Ann Reed", "head of lending", "credit union"), ("Dan Hale", "head", "building society")],
    ),
    (
        "Fellbank's Peter Hale, regional director, met the school's Sue Reed, principal, and Owlton's Dan Osei, tailor,"
        " beside Owlton's Ann Addo, manager.",
        [
            ("Peter Hale", "regional director", "Fellbank"),
            ("Sue Reed", "principal", "school"),
            ("Ann Addo", "manager", None),
        ],
    ),
    # a headline's verb behind a surname, told before the whole name; one whom the report never names in full
    (
        "Owlton Mayor Krenwick Launches Fair\nOwlton Mayor Ann Krenwick sang. Mayor Osei Opens Fair",
        [("Krenwick", "Mayor", "Owlton"), ("Ann Krenwick", "Mayor", "Owlton"), ("Osei", "Mayor", None)],
    ),
    # the others of one post, several before it
    (
        "Donna Reed and Nina Hale, the other loan officers at Fell Bank, met Ann Osei, the other teller.",
        [("Donna Reed", "loan officers", "Fell Bank"), ("Nina Hale", "loan officers", "Fell Bank")],
    ),
    # posts that only a body beside them shows
    (
        "Ann Reed (left), associate professor at Owl College, Dan Osei, Staff Attorney, Owl Legal Office,"
        " and Joe Addo, attorney, met Sue Hale, Senior Services Coordinator, Bureau of Thrift.",
        [
            ("Ann Reed", "associate professor", "Owl College"),
            ("Dan Osei", "Staff Attorney", "Owl Legal Office"),
            ("Sue Hale", "Senior Services Coordinator", "Bureau of Thrift"),
        ],
    ),
    # ordinary words that are given names before a surname, and a month that is none; a councillor's title
    (
        "Bill Hale, manager at Fell Bank, met clerk April Reed, treasurer Rich Osei and Owl Mayor, Cr. Dan Addo. In"
        " May Moyo, manager at Moor Bank, and the Moor Bill Manager sang.",
        [
            ("Bill Hale", "manager", "Fell Bank"),
            ("April Reed", "clerk", None),
            ("Rich Osei", "treasurer", None),
            ("Dan Addo", "Mayor", "Owl"),
        ],
    ),
    # such words before a whole name, and months of dates, which are none
    ("Will Ann Reed, the manager of Moor Bank, stay on?", [("Ann Reed", "manager", "Moor Bank")]),
    (
        "Happy Ama Hale, manager of Moor Bank, met a Rich Kofi Reed, treasurer, and Christian Kofi Hale, clerk.",
        [
            ("Ama Hale", "manager", "Moor Bank"),
            ("Kofi Reed", "treasurer", None),
            ("Christian Kofi Hale", "clerk", None),
        ],
    ),
    (
        "Throughout June Ama Hale, the manager of Moor Bank, taught. A cup went to August Addo, the clerk.",
        [("Ama Hale", "manager", "Moor Bank"), ("August Addo", "clerk", None)],
    ),
    ("Between April and June Osei, the manager, taught. In July and August Osei, the manager, sang.", []),
    ("Come June Addo, the manager, will teach. May / June Osei, the manager, sang; May/June Hale, manager.", []),
    (
        "Tom Hale and June Reed, the managers of Moor Bank, taught.",
        [("Tom Hale", "managers", "Moor Bank"), ("June Reed", "managers", "Moor Bank")],
    ),
    # a town that no table knows before a councillor or a knight
    (
        "The Mayor of Quelldorn Cllr Ann Reed met the Mayor of Morvalen Sir Dan Osei and the Head of Sirmoor School.",
        [("Ann Reed", "Mayor", "Quelldorn"), ("Dan Osei", "Mayor", "Morvalen")],
    ),
    # a chief officer in small letters with the field between, of a body called a group
    (
        "Fell Group chief owl care officer Ann Reed met Sue Hale, chief owl officer of Moor Bank; the chief met the"
        " officer Dan Osei. The Group chief executive Joe Addo left.",
        [
            ("Ann Reed", "chief owl care officer", "Fell Group"),
            ("Sue Hale", "chief owl officer", "Moor Bank"),
            ("Joe Addo", "Group chief executive", None),
        ],
    ),
    # whom a post's field is for, and the body behind
    (
        "Ama Osei, Director of Education for Girls in Ghana, Moor Bank, met Tom Hale, Head of Banking for Small"
        " Traders, Fell Bank.",
        [
            ("Ama Osei", "Director of Education for Girls in Ghana", "Moor Bank"),
            ("Tom Hale", "Head of Banking for Small Traders", "Fell Bank"),
        ],
    ),
    # a chief and what he does with an officer; fields in the plural
    (
        "The police chief served as desk officer Tom Reed. The chief urged loans officer Ama Hale to save, the fire"
        " chief trains loans officer Joe Hale and Moor Bank chief customer services officer Ann Reed.",
        [
            ("Tom Reed", "desk officer", None),
            ("Ama Hale", "loans officer", None),
            ("Joe Hale", "loans officer", None),
            ("Ann Reed", "chief customer services officer", "Moor Bank"),
        ],
    ),
    # what a post is over: services, also for a body, and what a bank's branches do; a body called so is none
    (
        "Ann Reed, Vice President of Youth Services for Moor Bank, Sue Hale, Director of Client Services, Joe Addo, CEO"
        " of Summit Community Services, and Dan Osei, Head of Branch Banking, Moor Bank, met.",
        [
            ("Ann Reed", "Vice President of Youth Services", "Moor Bank"),
            ("Sue Hale", "Director of Client Services", None),
            ("Joe Addo", "CEO", "Summit Community Services"),
            ("Dan Osei", "Head of Branch Banking", "Moor Bank"),
        ],
    ),
    # behind commas, the body of who speaks: from where one with a rank is, and whose post it is; no field, no place
    (
        "Inspector Ann Reed, from Moor police, said so. Sue Hale, Fundraising Manager, Owlfen Wood, said: “Yes.” Joe"
        " Addo, Head of Retail, South West, said no. Sergeant Tom Hart, from Derby, said no.",
        [
            ("Ann Reed", "Inspector", "Moor police"),
            ("Sue Hale", "Fundraising Manager", "Owlfen Wood"),
            ("Joe Addo", "Head of Retail", None),
            ("Tom Hart", "Sergeant", None),
        ],
    ),
    # a body of three words in a list; one of whom speaks before the post is no body, nor is a town
    (
        "Seen are Ann Reed, executive director, Upper Owlfen Larder; Sue Hale, manager, Owlfen Tarmo; and others. The"
        " Chief of Client Services, Elvo Shivan, said so, and the Owlfen Branch Manager, Elva Shivon, said no.",
        [
            ("Ann Reed", "executive director", "Upper Owlfen Larder"),
            ("Sue Hale", "manager", None),
            ("Elvo Shivan", "Chief of Client Services", None),
            ("Elva Shivon", "Branch Manager", "Owlfen"),
        ],
    ),
    # posts in a bank that are no head's
    (
        "Ann Reed, senior executive of Moor Bank, met Tom Hart, new account manager; the new account, Hale, is open.",
        [("Ann Reed", "senior executive", "Moor Bank"), ("Tom Hart", "new account manager", None)],
    ),
    # who stands in for somebody at an event, whose name follows it; what else is told of there is no post
    (
        "She was represented by the deputy director, Cash Desk Department at the event, Mr Tunde Quell.",
        [("Tunde Quell", "deputy director", "Cash Desk Department")],
    ),
    ("The director of Moor Bank spoke at the event, Mr Tunde Quell sang.", []),
    # posts of markets, clans and parishes
    (
        "Ms Ama Bello, the Iyaloja of Moor Market, Custos of Moor, Kofi Addo, and Teacher in Charge Rosa Diaz came; the"
        " teacher, in charge of Moor pupils, left.",
        [
            ("Ama Bello", "Iyaloja", "Moor Market"),
            ("Kofi Addo", "Custos", "Moor"),
            ("Rosa Diaz", "Teacher in Charge", None),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_officials_with_their_bodies(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
