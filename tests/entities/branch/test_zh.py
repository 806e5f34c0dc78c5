"""BRANCH in Chinese: sentences with their answers (surface, institution, place, level)."""

import pytest

from reportmine.entities import branch
from reportmine.match.overlap import settle
from reportmine.records import Branch
from reportmine.text.view import View, fold

PBOC, ABC, CCB = "中国人民银行", "中国农业银行", "中国建设银行"
CENTRAL, SUB, BRANCH, OUTLET = "central_sub_branch", "sub_branch", "branch", "outlet"

CASES = [
    ("3月15日，中国人民银行邵阳市中心支行举行宣传。", [("中国人民银行邵阳市中心支行", PBOC, "邵阳", CENTRAL)]),
    ("人行邵阳中支行长李平出席。", [("人行邵阳中支", PBOC, "邵阳", CENTRAL)]),
    ("农行南充分行走进社区。", [("农行南充分行", ABC, "南充", BRANCH)]),
    ("人行昆明市分行征信管理科派员参加。", [("人行昆明市分行", PBOC, "昆明", BRANCH)]),
    (
        "农行新宁支行、建行营业部同日设点。",
        [("农行新宁支行", ABC, "新宁", SUB), ("建行营业部", CCB, None, OUTLET)],
    ),
    (
        "人行济南、青岛、烟台中支先后开展活动。",
        [("人行济南", PBOC, "济南", BRANCH), ("青岛", PBOC, "青岛", CENTRAL), ("烟台中支", PBOC, "烟台", CENTRAL)],
    ),
    ("建设银行安徽省分行合肥庐江支行开展宣传。", [("建设银行安徽省分行合肥庐江支行", CCB, "庐江", SUB)]),
    (
        "按照人民银行总行要求，人行XX中心支行制定方案。",
        [
            ("人民银行总行", PBOC, None, "head_office"),
            ("人行XX中心支行", PBOC, None, CENTRAL),
        ],
    ),
    ("金融监管总局邵阳监管分局到场指导。", [("金融监管总局邵阳监管分局", "国家金融监督管理总局", "邵阳", BRANCH)]),
    ("萧县农行和新宁农行的志愿者来到广场。", [("萧县农行", ABC, "萧县", BRANCH), ("新宁农行", ABC, "新宁", BRANCH)]),
    ("柳溪农商行石涧支行发放折页。", [("柳溪农商行石涧支行", "柳溪农村商业银行", "石涧", SUB)]),
    ("人保财险邵阳中心支公司新宁支公司承办。", [("人保财险邵阳中心支公司新宁支公司", "中国人民财产保险", "新宁", SUB)]),
]


def _found(text: str) -> list[tuple[str, str | None, str | None, str | None]]:
    view = View(text, fold(text), "zh")
    mentions = branch.normalize(settle(branch.find(view)), view)
    values = [mention.value for mention in mentions]
    assert all(isinstance(value, Branch) for value in values)
    return [
        (text[m.span.start : m.span.end], m.value.institution, m.value.place, m.value.level)  # type: ignore[union-attr]
        for m in mentions
    ]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_of_a_sentence(text: str, expected: list[tuple[str, str, str | None, str]]) -> None:
    assert _found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "各分支机构充分行使职责。",
        "辖内各支行、各中心支行都参加了。",
        "该行组织县支行和省分公司的员工。",
        "中国人民银行联合邮储银行召开会议。",
        "市市场监管局和省地方金融监管局参加。",
        "城关街道办事处提供场地。",
        "中国移动南岭分公司到场。",
    ],
)
def test_what_looks_like_a_branch_and_is_none(text: str) -> None:
    assert _found(text) == []


def test_the_institution_comes_from_the_report() -> None:
    text = "农行邵阳分行开展宣传月。\n新宁支行走进校园。"
    assert _found(text)[1] == ("新宁支行", ABC, "新宁", SUB)


def test_an_anonymised_branch_says_so() -> None:
    text = "XX县支行上报总结。"
    view = View(text, fold(text), "zh")
    (mention,) = branch.normalize(branch.find(view), view)
    assert mention.value == Branch(None, None, SUB, True)


def test_traditional_script_is_read_in_place() -> None:
    text = "人行三江縣支行發放資料。"
    assert _found(text) == [("人行三江縣支行", PBOC, "三江", SUB)]
