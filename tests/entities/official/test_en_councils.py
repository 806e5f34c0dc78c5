"""English officials of councils, in fields that no table has, and with a word before the post that is no body."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
    # a councillor who holds a higher post
    ("The Mayor of Fellby, Councillor Ama Moss, cut the ribbon.", [("Ama Moss", "Mayor", "Fellby")]),
    ("The town's Mayor, Cllr Ama Moss, cut the ribbon.", [("Ama Moss", "Mayor", None)]),
    ("Deputy Mayor Cllr Ama Moss cut the ribbon.", [("Ama Moss", "Deputy Mayor", None)]),
    ("Council leader Councillor Ama Moss spoke.", [("Ama Moss", "Council leader", None)]),
    # one who holds none, and several
    ("Cllr Ama Moss cut the ribbon.", [("Ama Moss", "Cllr", None)]),
    (
        "Councillors Ama Moss and Ben Hart came.",
        [("Ama Moss", "Councillors", None), ("Ben Hart", "Councillors", None)],
    ),
    # an officer of a field that no table has; a bank's account officer is none, nor is one without a field
    ("Trading Standards officer Sue Hill spoke.", [("Sue Hill", "Trading Standards officer", None)]),
    ("The Road Safety Officer, Sue Hill, spoke.", [("Sue Hill", "Road Safety Officer", None)]),
    ("Account Officer Sue Hill spoke. The officer Ben Hart sang. At Liuxi Officer Ama Moss rang.", []),
    (
        "Ben Moss and Safeguarding Officer Sue Hill sang. Good Morning Officer Ama Moss.",
        [("Sue Hill", "Safeguarding Officer", None)],
    ),
    # fields and posts of all kinds
    ("Media Relations Manager Sue Hill spoke.", [("Sue Hill", "Media Relations Manager", None)]),
    (
        "Police Community Support Officer (PCSO) Sue Hill spoke.",
        [("Sue Hill", "Police Community Support Officer (PCSO)", None)],
    ),
    ("Police and Crime Commissioner Sue Hill spoke.", [("Sue Hill", "Police and Crime Commissioner", None)]),
    ("Sue Hill, regional PR manager at Fell Bank, spoke.", [("Sue Hill", "regional PR manager", "Fell Bank")]),
    ("Non-Executive Director Sue Hill spoke.", [("Sue Hill", "Non-Executive Director", None)]),
    # what a credit union is called by is the body, a word for how long somebody holds the post is none
    ("Credit union CEO Sue Hill spoke.", [("Sue Hill", "CEO", "Credit union")]),
    ("Longtime board chair Sue Hill spoke.", [("Sue Hill", "board chair", None)]),
    ("New branch manager Sue Hill spoke.", [("Sue Hill", "branch manager", None)]),
    ("Fell branch manager Sue Hill spoke.", [("Sue Hill", "branch manager", "Fell")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_posts(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
