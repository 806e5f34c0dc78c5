"""BRANCH in Chinese: what units are named after, and whose they are where others guide them (see test_zh)."""

import pytest
from branch_rows import ABC, BRANCH, CENTRAL, PBOC, SUB, Reader, Row

POST, PSBC = "中国邮政集团", "中国邮政储蓄银行"
CASES = [
    # units of a corps, named after its numbered regiments; a number of groups is none
    (
        "农行塔城兵团分行带领162团支行、一二一团支行下连队。农行塔城分行表彰12个团支部。",
        [
            ("农行塔城兵团分行", ABC, "塔城兵团", BRANCH),
            ("162团支行", ABC, "162团", SUB),
            ("一二一团支行", ABC, "一二一团", SUB),
            ("农行塔城分行", ABC, "塔城", BRANCH),
        ],
    ),
    # colleges that are called after their town, and a quarter of colleges; a new area called like a former district
    (
        "农行昆明理工大学支行、云南师范大学支行、昆明大学城支行、湘江新区支行设点。",
        [
            ("农行昆明理工大学支行", ABC, "昆明理工大学", SUB),
            ("云南师范大学支行", ABC, "云南师范大学", SUB),
            ("昆明大学城支行", ABC, "大学城", SUB),
            ("湘江新区支行", ABC, "湘江新区", SUB),
        ],
    ),
    # the post's word behind a town that no table has
    (
        "石涧邮政支公司与石洼县邮政支公司讲课，农行邮政路支行参加。",
        [
            ("石涧邮政支公司", POST, "石涧", SUB),
            ("石洼县邮政支公司", POST, "石洼", SUB),
            ("农行邮政路支行", ABC, "邮政路", SUB),
        ],
    ),
    ("“经咱信用社同志一讲，亮堂多了。”俺信用社和石涧信用社设点。", [("石涧信用社", None, "石涧", "outlet")]),
    # a unit that another of its town guides; the same unit again
    (
        "邮储银行新宁县支行设点。在邵阳人行和新宁人行的指导下，新宁支行进村。",
        [
            ("邮储银行新宁县支行", PSBC, "新宁", SUB),
            ("邵阳人行", PBOC, "邵阳", CENTRAL),
            ("新宁人行", PBOC, "新宁", SUB),
            ("新宁支行", PSBC, "新宁", SUB),
        ],
    ),
    (
        "在人行新宁县支行的办公楼下，新宁支行设点。",
        [("人行新宁县支行", PBOC, "新宁", SUB), ("新宁支行", PBOC, "新宁", SUB)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_names_of_units(text: str, expected: list[Row], read: Reader) -> None:
    assert read(text, "zh") == expected
