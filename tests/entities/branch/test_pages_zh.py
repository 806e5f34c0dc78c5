"""Chinese branches on pages as they come off the web, and whose units they are."""

import pytest
from branch_rows import ABC, BRANCH, OUTLET, SUB, Reader, Row

PICC = "中国人民财产保险"

CASES = [
    # units of "that bank" and "our company", not of 该社区
    (
        "农行云岭支行宣传，该行石洼分理处设点。该社区支行和该社区讲课。",
        [("农行云岭支行", ABC, "云岭", SUB), ("石洼分理处", ABC, "石洼", OUTLET)],
    ),
    (
        "人保财险云岭支公司宣传，我公司石洼支公司、我司铜屋支公司设点。",
        [
            ("人保财险云岭支公司", PICC, "云岭", SUB),
            ("石洼支公司", PICC, "石洼", SUB),
            ("铜屋支公司", PICC, "铜屋", SUB),
        ],
    ),
    (
        "农行云岭分行宣传，该分行石洼支行设点，我支行铜屋分理处讲课。",
        [("农行云岭分行", ABC, "云岭", BRANCH), ("石洼支行", ABC, "石洼", SUB), ("铜屋分理处", ABC, "铜屋", OUTLET)],
    ),
    # one bank however it is written; a union that the report names in full
    (
        "白石县农村信用合作联社宣传，白石联社石洼信用社、白石县农信社铜屋信用社设点。东山联社云洼信用社讲课。",
        [
            ("白石联社石洼信用社", "白石县农村信用合作联社", "石洼", OUTLET),
            ("白石县农信社铜屋信用社", "白石县农村信用合作联社", "铜屋", OUTLET),
            ("东山联社云洼信用社", "东山农村信用合作联社", "云洼", OUTLET),
        ],
    ),
    (
        "伊宁市农村信用合作联社石洼信用社、伊宁县农村信用合作联社铜屋信用社宣传。",
        [
            ("伊宁市农村信用合作联社石洼信用社", "伊宁市农村信用合作联社", "石洼", OUTLET),
            ("伊宁县农村信用合作联社铜屋信用社", "伊宁县农村信用合作联社", "铜屋", OUTLET),
        ],
    ),
    # insurers with 中国 before their short names, one that begins with a function word, one that holds another's name
    (
        "中国太平洋人寿云岭支公司、中国太平洋财险云岭支公司、中国人民人寿云岭支公司、英大泰和人寿云岭支公司宣传。",
        [
            ("中国太平洋人寿云岭支公司", "中国太平洋人寿保险", "云岭", SUB),
            ("中国太平洋财险云岭支公司", "中国太平洋财产保险", "云岭", SUB),
            ("中国人民人寿云岭支公司", "中国人民人寿保险", "云岭", SUB),
            ("英大泰和人寿云岭支公司", "英大泰和人寿保险", "云岭", SUB),
        ],
    ),
    (
        "国泰财险云岭支公司、亚太保险云岭支公司、中荷人寿云岭支公司和国泰人寿云岭支公司宣传。",
        [
            ("国泰财险云岭支公司", "国泰财产保险", "云岭", SUB),
            ("亚太保险云岭支公司", "亚太财产保险", "云岭", SUB),
            ("中荷人寿云岭支公司", "中荷人寿保险", "云岭", SUB),
            ("国泰人寿云岭支公司", "陆家嘴国泰人寿保险", "云岭", SUB),
        ],
    ),
    # a futures house that begins with a function word, its short name and its other units; another's stands between
    (
        "中辉期货云岭营业部（以下简称“云岭营业部”）联合国信证券云岭分公司宣传。中辉期货有限公司云岭营业部讲课，绵阳营业部设点。",
        [
            ("中辉期货云岭营业部", "中辉期货", "云岭", OUTLET),
            ("云岭营业部", "中辉期货", "云岭", OUTLET),
            ("国信证券云岭分公司", "国信证券", "云岭", BRANCH),
            ("中辉期货有限公司云岭营业部", "中辉期货", "云岭", OUTLET),
            ("绵阳营业部", "中辉期货", "绵阳", OUTLET),
        ],
    ),
    # an outlet by its street, and one by the name that the report gave it; not a carrier's
    (
        "石洼证券石涧营业部宣传，石涧营业部、惠工街营业部设点。移动惠民街营业部和沿街营业部到场。",
        [
            ("石洼证券石涧营业部", "石洼证券", "石涧", OUTLET),
            ("石涧营业部", "石洼证券", "石涧", OUTLET),
            ("惠工街营业部", "石洼证券", "惠工街", OUTLET),
        ],
    ),
    # an insurer by the name of its group, where the report names one company of it, and where it names two
    (
        "人保财险云岭支公司宣传，人保云岭支公司、中国人民保险石洼支公司设点。",
        [
            ("人保财险云岭支公司", PICC, "云岭", SUB),
            ("人保云岭支公司", PICC, "云岭", SUB),
            ("中国人民保险石洼支公司", PICC, "石洼", SUB),
        ],
    ),
    (
        "人保财险云岭支公司、人保寿险云岭支公司宣传，人保石洼支公司设点。",
        [
            ("人保财险云岭支公司", PICC, "云岭", SUB),
            ("人保寿险云岭支公司", "中国人民人寿保险", "云岭", SUB),
            ("人保石洼支公司", "中国人民保险集团", "石洼", SUB),
        ],
    ),
    # towns that end like a word for any units, and such words
    (
        "农行石洼分行宣传，周家支行、鹤市支行、田州分理处设点。",
        [
            ("农行石洼分行", ABC, "石洼", BRANCH),
            ("周家支行", ABC, "周家", SUB),
            ("鹤市支行", ABC, "鹤市", SUB),
            ("田州分理处", ABC, "田州", OUTLET),
        ],
    ),
    ("农行宣传，全市支行、8家支行、各家支行、我市支行和城市支行设点，该县支行讲课。", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_of_a_page(text: str, expected: list[Row], read: Reader) -> None:
    assert read(text, "zh") == expected
