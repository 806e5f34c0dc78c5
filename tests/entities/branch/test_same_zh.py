"""Chinese units by shorter names, and whose they are where something stands between them and their bank."""

import pytest
from branch_rows import ABC, BRANCH, CCB, ICBC, OUTLET, SUB, Reader, Row

CASES: list[tuple[str, list[Row]]] = [
    # a zone's unit by its zone alone; another bank's; two zones of one kind
    (
        "建行邵阳开发区支行讲课。开发区支行发放折页。",
        [("建行邵阳开发区支行", CCB, "邵阳开发区", SUB), ("开发区支行", CCB, "邵阳开发区", SUB)],
    ),
    (
        "建行邵阳开发区支行讲课，农行开发区支行来访。",
        [("建行邵阳开发区支行", CCB, "邵阳开发区", SUB), ("农行开发区支行", ABC, "开发区", SUB)],
    ),
    (
        "建行邵阳高新区支行、怀化高新区支行讲课。高新区支行发放折页。",
        [
            ("建行邵阳高新区支行", CCB, "邵阳高新区", SUB),
            ("怀化高新区支行", CCB, "怀化高新区", SUB),
            ("高新区支行", CCB, "高新区", SUB),
        ],
    ),
    # an outlet of the county's union beside its province's; one of the province's union alone
    (
        "湖南省农村信用社联合社邵阳办事处、新宁县联社、崀山信用社宣传。",
        [
            ("湖南省农村信用社联合社邵阳办事处", "湖南省农村信用社联合社", "邵阳", BRANCH),
            ("崀山信用社", "新宁县农村信用合作联社", "崀山", OUTLET),
        ],
    ),
    ("湖南省农村信用社联合社部署后，崀山信用社宣传。", [("崀山信用社", "湖南省农村信用社联合社", "崀山", OUTLET)]),
    # the number of a share between a bank and its unit
    (
        "按中国人民银行要求，建设银行(601988.SH)邵阳分行讲课，工商银行（601398.SH）新宁支行设点。",
        [("邵阳分行", CCB, "邵阳", BRANCH), ("新宁支行", ICBC, "新宁", SUB)],
    ),
    ("农业银行（3家）邵阳分行讲课，建行设点。", [("邵阳分行", ABC, "邵阳", BRANCH)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_of_a_sentence(text: str, expected: list[Row], read: Reader) -> None:
    assert read(text, "zh") == expected
