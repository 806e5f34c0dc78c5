"""Chinese counts in further wordings: whole lists of rows for invented sentences."""

from __future__ import annotations

import pytest
from count_rows import Row, row, rows

CASES: list[tuple[str, list[Row]]] = [
    # the long name of a campaign, and what somebody says
    ("启动“五年相伴、五场团聚、五个城市、五种关爱”公益活动。", []),
    (
        "“今天发了折页500份，来了老人80名”，他说，“送出扇子60把、海报70张、手册80本”的队员笑了。",
        [
            row("500份", 500, "materials", "份"),
            row("80名", 80, "people", "名"),
            row("60把", 60, "materials", "把"),
            row("70张", 70, "materials", "张"),
            row("80本", 80, "materials", "本"),
        ],
    ),
    # everywhere, and four spots; a number that is exceeded before its measure, and what is left of a sum
    (
        "她望着四处透风的老屋，又四处漏雨。乡里设点四处，另有四处宣传点。",
        [row("四处", 4, "outlets", "处"), row("四处", 4, "outlets", "处")],
    ),
    (
        "先后推出葡萄冻害保险等20余款产品，奖品30余款。",
        [row("20余款", 20, "other", "款", "over"), row("30余款", 30, "materials", "款", "over")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_finds_counts(text: str, expected: list[Row]) -> None:
    assert rows(text, "zh") == expected
