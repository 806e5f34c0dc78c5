"""Chinese branches of insurers by their short names, at places that no table has, and behind the dash of a title."""

import pytest
from branch_rows import ABC, BRANCH, CCB, CENTRAL, ICBC, SUB, Reader, Row

CASES = [
    # an area before brokers that are not named after it, one of them called like a county
    (
        "衡阳方正证券营业部、长治新华期货营业部、方正证券营业部和长治银行营业部设点。",
        [
            ("衡阳方正证券营业部", "方正证券", "衡阳", "outlet"),
            ("长治新华期货营业部", "新华期货", "长治", "outlet"),
            ("方正证券营业部", "方正证券", None, "outlet"),
            ("长治银行营业部", "长治银行", None, "outlet"),
        ],
    ),
    # short names that are also other words, right before a unit's
    (
        "人保公司邵阳分公司、平安公司麻栗支公司、阳光财产邵阳中支和国寿财产新宁支公司到场。",
        [
            ("人保公司邵阳分公司", "中国人民保险集团", "邵阳", BRANCH),
            ("平安公司麻栗支公司", "中国平安保险", "麻栗", SUB),
            ("阳光财产邵阳中支", "阳光财产保险", "邵阳", CENTRAL),
            ("国寿财产新宁支公司", "中国人寿财产保险", "新宁", SUB),
        ],
    ),
    ("分公司守护平安财产，平安公司和阳光财产宣传，邵阳的平安公司职工到场。", []),
    # units that are counted in an area, and units that have a number or stand in a list
    ("平安人寿石涧4家支公司、工行麻栗县两家支行和农行石涧近20个营业部到场。", []),
    (
        "工行石涧第二支行、工行石涧一支行和农行昆明、大理两家支行到场。",
        [
            ("工行石涧第二支行", ICBC, "石涧第二", SUB),
            ("工行石涧一支行", ICBC, "石涧一", SUB),
            ("农行昆明", ABC, "昆明", SUB),
            ("大理", ABC, "大理", SUB),
        ],
    ),
    # the innermost of areas that no table has; 市 in other words
    (
        "人保石涧市麻栗支公司、人保财险麻栗县石涧营销服务部讲解。",
        [
            ("人保石涧市麻栗支公司", "中国人民财产保险", "麻栗", SUB),
            ("人保财险麻栗县石涧营销服务部", "中国人民财产保险", "石涧", "outlet"),
        ],
    ),
    ("建行新城市花园支行讲解。", [("建行新城市花园支行", CCB, "新城市花园", SUB)]),
    # behind the dash of a title; words that only act there are no name
    (
        "保险同行——石涧市分公司\n中国人寿讲解。\n反诈有我——麻栗支公司\n员工讲解。",
        [
            ("石涧市分公司", "中国人寿保险", "石涧", BRANCH),
            ("麻栗支公司", "中国人寿保险", "麻栗", SUB),
        ],
    ),
    ("普及知识——各支行参加\n金融为民——走进支行网点\n送知识——在支行的支持下\n消保有我——城区支行讲解", []),
    # the kind behind 保险, where others have it before
    (
        "中国太平洋保险人寿股份有限公司石涧分公司、平安保险产险麻栗支公司到场，太平洋保险在麻栗投保人寿险。",
        [
            ("中国太平洋保险人寿股份有限公司石涧分公司", "中国太平洋人寿保险", "石涧", BRANCH),
            ("平安保险产险麻栗支公司", "中国平安财产保险", "麻栗", SUB),
        ],
    ),
    # a place that no table lists behind an insurer's short name
    (
        "人保石涧市分公司讲解。太保麻栗支公司到场。国寿石涧中心支公司、人寿麻栗营销服务部联合宣传。",
        [
            ("人保石涧市分公司", "中国人民保险集团", "石涧", BRANCH),
            ("太保麻栗支公司", "中国太平洋保险", "麻栗", SUB),
            ("国寿石涧中心支公司", "中国人寿保险", "石涧", "central_sub_branch"),
            ("人寿麻栗营销服务部", "中国人寿保险", "麻栗", "outlet"),
        ],
    ),
    (
        "阳光石涧支公司和大地麻栗支公司来访，平安石涧市中支、新华石涧市支公司、太平麻栗支公司参加。",
        [
            ("阳光石涧支公司", "阳光保险", "石涧", SUB),
            ("大地麻栗支公司", "中国大地财产保险", "麻栗", SUB),
            ("平安石涧市中支", "中国平安保险", "石涧", "central_sub_branch"),
            ("新华石涧市支公司", "新华人寿保险", "石涧", SUB),
            ("太平麻栗支公司", "中国太平保险", "麻栗", SUB),
        ],
    ),
    # streets, gardens and towns called like an insurer, and its kinds of business
    (
        "平安北路支公司、阳光花园支公司、太平古镇支公司宣传。",
        [
            ("平安北路支公司", None, "平安北路", SUB),
            ("阳光花园支公司", None, "阳光花园", SUB),
            ("太平古镇支公司", None, "古镇", SUB),
        ],
    ),
    # the clearing house of stocks; a county's group of the regulator
    (
        "中国结算深圳分公司开讲，我国与中国结算方式不同。石涧银保监监管组到场。",
        [
            ("中国结算深圳分公司", "中国证券登记结算", "深圳", BRANCH),
            ("石涧银保监监管组", "中国银行保险监督管理委员会", "石涧", BRANCH),
        ],
    ),
    ("人保辖内支公司、人保各级分公司、太保县级支公司宣传。", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_of_insurers(text: str, expected: list[Row], read: Reader) -> None:
    assert read(text, "zh") == expected
