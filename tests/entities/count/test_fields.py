"""Counts in the fields of forms: the number stands alone behind its label."""

from __future__ import annotations

import pytest
from count_rows import Row, row, rows

ENGLISH: list[tuple[str, list[Row]]] = [
    (
        "Number attending: 45\nLeaflets distributed: 310\nMedia coverage: Fellmoor Herald",
        [row("45", 45, "people"), row("310", 310, "materials", "Leaflets")],
    ),
    (
        "People reached: 230 people\nVolunteers: 14",
        [row("230", 230, "people", "people"), row("14", 14, "staff", "Volunteers")],
    ),
    (
        "Talks given\t16\tPupils reached\t420",
        [row("16", 16, "events", "Talks"), row("420", 420, "people", "Pupils")],
    ),
    (
        "Number of attendees: about 70\nLeaflets distributed: 2000\nCoins given to pupils: 35"
        "\nSchools visited: 7\nAmount raised: £150",
        [
            row("about 70", 70, "people", "attendees", modifier="about"),
            row("2000", 2000, "materials", "Leaflets"),
            row("35", 35, "other", "Coins"),
            row("7", 7, "organisations", "Schools"),
            row("£150", 150, "money", "£"),
        ],
    ),
    # a line that goes on is no field
    ("The team reached 260\npupils: boys and girls.", [row("260", 260, "people", "pupils")]),
    (
        "Talks: 3\nPhone: 01434 600 100\nRef: 1100\nPostcode: 630021\nRoom: 12\nAccount number: 4400\nHours: 12"
        "\nYoung Savers: 2024\nVolunteers' account number: 4410\nPupils room: 14\nVenue: Hall",
        [row("3", 3, "events", "Talks")],
    ),
]

CHINESE: list[tuple[str, list[Row]]] = [
    ("发放宣传资料（份）：1300", [row("1300", 1300, "materials", "份")]),
    ("咨询人数（人）：260\n培训场次：6", [row("260", 260, "people", "人"), row("6", 6, "events", "场次")]),
    (
        "发放资料份数\t1300\t咨询人次\t260",
        [row("1300", 1300, "materials", "份"), row("260", 260, "people", "人次")],
    ),
    ("参与户数：340\n人次：420", [row("340", 340, "people", "户"), row("420", 420, "people", "人次")]),
    (
        "投入金额（万元）：2.5；接待人数：约320；走访企业（家）：12",
        [
            row("2.5", 25000, "money", "元"),
            row("约320", 320, "people", "人", "about"),
            row("12", 12, "organisations", "家"),
        ],
    ),
    (
        "1.咨询人数：50\n（2）活动次数：4\n三、员工（人）：9",
        [row("50", 50, "people", "人"), row("4", 4, "events", "次"), row("9", 9, "staff", "人")],
    ),
    ("学生数：48\n发放资料份数\t700\t份", [row("48", 48, "people"), row("700\t份", 700, "materials", "份")]),
    ("活动场次：3场\n参与人数：120人。", [row("3场", 3, "events", "场"), row("120人", 120, "people", "人")]),
    (
        "编号：1300\n电话：6230011\n邮编：630021\n咨询电话（部）：110\n日期：2024\n序号：12\n阅读数：320\n指数：1300\n版面数：4"
        "\n年龄（岁）：60\n活动天数：3\n附件（二）：3\n参加人数：2024年3月",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_fields(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), CHINESE)
def test_chinese_fields(text: str, expected: list[Row]) -> None:
    assert rows(text, "zh") == expected
