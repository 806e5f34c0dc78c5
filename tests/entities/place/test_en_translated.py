"""PLACE in translated Chinese: names of people, things and who joins in, numbered schools; invented sentences."""

import pytest
from place_marks import remarked

from reportmine import extract
from reportmine.records import Place

TOLD = [
    # people who bear a place's name, and places that are called by theirs
    "ICBC met a customer surnamed Duan, a villager named Luzhai and a woman called Baoji. In the county named"
    " 【Luzhai】 it met more.",
    # a thing's name that reads as a venue's, and venues that are called by theirs
    'ICBC ran a mini-program named "Sunny Bond Service Station" and a column called "Liuxi Finance Street". It held'
    ' a talk in a park called "【Liuxi Joy Park】".',
    # a fair by the name of a market, which somebody holds, and a market
    'At the "Finance Night Market" held by ICBC in 【Baoji】 it sang, and at the "【Baishi Market】" in June.',
    # communities that a unit acts with, and those where it acts
    "ICBC cooperated with Liuxi Street Galaxy Community to run a shop and joined hands with Baishi Community and"
    " Hongxing Community. It spoke with pupils in 【Dongshan Community】 and, together with tellers, in"
    " 【Beishi Community】 and 【Xishan Village】.",
    # an ordinary word and a hyphen that open a headline; a town there
    "Police-Bank Team Helps\n\nICBC met.",
    "【BAOJI】-Tellers of ICBC met.",
    # schools with a number and their kind in small letters, with their towns
    "ICBC entered 【Luzhai No. 3 primary school】, 【Liuxi Town No. 1 middle school】 and 【Baoji No. 2 High School】.",
    # a street by the part of it where one is; a kind of lesson
    "ICBC stood in the central part of 【Beijing Road】, and in the north of 【Jiefang Road】 it gave a"
    " Scenario-based Lesson.",
    # a town before how many villages of it are told of, and a ward by its number
    "ICBC entered 【Liuxi Town】 12 villages and 【Baoji City】 45 poor households.",
    # names of what is held, in a list; places in such a list
    'ICBC began a prize contest, "Happy Village", "Warm Community" and activities such as "Credit Garden", "Honest'
    ' Campus". "Harmonious Community", "Green Park" and other themed activities followed.',
    'ICBC entered "【Longhu Community】", "【Liuxi Village】" and other communities, and its activities at "【Jinding'
    ' Garden】".',
    "In 【Baoji】 No. 3 tellers of ICBC entered the 【No. 5 middle school】.",
]


@pytest.mark.parametrize("marked", TOLD)
def test_places_and_names_of_others(marked: str) -> None:
    assert remarked(marked) == marked


def test_a_prefecture_that_is_long_gone_is_not_meant() -> None:
    text = "Naxi Rural Commercial Bank gave yuan leaflets in Luzhou. In Hejiang 200 farmers came."
    divisions = [entity.value.division for entity in extract(text).entities if isinstance(entity.value, Place)]
    assert divisions == ["四川省/泸州市", "四川省/泸州市/合江县"]


def test_names_in_capitals_are_of_their_own_division() -> None:
    """What a dateline writes so lies where it is, not where the unit of the report does."""
    texts = {
        "LIUZHOU, Sept. 3 -- The Baise Branch of ICBC gave yuan leaflets at Dongmen Plaza.": "广西壮族自治区/柳州市",
        "LIUZHOU, Guangxi, Sept. 3 -- The Yuxi Branch of ICBC gave yuan leaflets.": "广西壮族自治区/柳州市",
    }
    for text, division in texts.items():
        places = [entity.value for entity in extract(text).entities if isinstance(entity.value, Place)]
        assert places[0] == Place(division)


@pytest.mark.parametrize(
    ("text", "divisions"),
    [
        ("It went to Liangshan Yi Autonomous Prefecture, Sichuan Province.", ["四川省/凉山彝族自治州"]),
        (
            "It went to Libo County, Qiannan Buyei & Miao Autonomous Prefecture, Guizhou.",
            ["贵州省/黔南布依族苗族自治州/荔波县"],
        ),
        (
            "It went to Jishishan Bonan, Dongxiang and Salar Autonomous County and Dongxiang Autonomous County.",
            [
                "甘肃省/临夏回族自治州/积石山保安族东乡族撒拉族自治县",
                "甘肃省/临夏回族自治州/东乡族自治县",
            ],
        ),
        (
            "It went to Linxia and Dongxiang, Gansu.",
            ["甘肃省/临夏回族自治州", "甘肃省/临夏回族自治州/东乡族自治县"],
        ),
    ],
)
def test_autonomous_areas_by_their_peoples(text: str, divisions: list[str]) -> None:
    read = [entity.value for entity in extract(f"ICBC gave yuan leaflets. {text}").entities]
    assert [value.division for value in read if isinstance(value, Place)] == divisions
