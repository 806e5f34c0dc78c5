"""Divisions of Chinese places: what a name says, what its report says, names that only look like a county."""

import pytest

from reportmine.pipeline import annotate
from reportmine.records import Place, Report


def _divisions(text: str) -> dict[str, str | None]:
    found = annotate(Report("r", text, "zh"))
    return {found.surface(e): e.value.division for e in found.entities if isinstance(e.value, Place)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # 朝阳, 凤凰 and 金湾 are counties and cities elsewhere
        (
            "农行新宁县支行走进朝阳社区、金湾村、凤凰古镇。",
            dict.fromkeys(("朝阳社区", "金湾村", "凤凰古镇"), "湖南省/邵阳市/新宁县"),
        ),
        ("人行邵阳中支在长沙开会。", {"长沙": "湖南省/长沙市"}),
        ("国信证券长沙韶山路营业部走进湖南大学。", {"湖南大学": "湖南省"}),
        ("新宁农商银行走进白果社区。", {"白果社区": "湖南省/邵阳市/新宁县"}),
        ("设内蒙古、海南两个片区，在海南举行决赛。", {"内蒙古": "内蒙古自治区", "海南": "海南省"}),
    ],
)
def test_divisions_of_a_report(text: str, expected: dict[str, str | None]) -> None:
    assert _divisions(text) == expected
