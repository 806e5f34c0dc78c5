"""Values that rest on other mentions: an official's body on the branch it ends, a venue's division on the report."""

from reportmine.pipeline import annotate
from reportmine.records import Branch, Official, Place, Report, Value


def _values(text: str, label: str) -> list[Value]:
    return [entity.value for entity in annotate(Report("case", text)).entities if entity.label == label]


def test_the_body_of_an_official_is_the_whole_branch() -> None:
    assert _values("农行长沙芙蓉支行行长刘强带队走进社区。", "OFFICIAL") == [Official("行长", "农行长沙芙蓉支行")]


def test_a_district_of_any_city_lends_no_division() -> None:
    assert _values("工商银行城东支行在世纪广场发放折页20份。", "PLACE") == [Place(None)]


def test_a_district_of_a_named_city_lends_its_division() -> None:
    text = "工商银行西宁分行组织宣传。\n工商银行城东支行在世纪广场发放折页20份。"
    assert _values(text, "PLACE") == [Place("青海省/西宁市/城东区")]


def test_a_central_sub_branch_takes_no_bank_that_only_another_unit_names() -> None:
    text = "Liuxi Zhongzhi and the ICBC Dongshan Sub-branch jointly held 3 lectures."
    assert _values(text, "BRANCH") == [
        Branch("中国人民银行", "Liuxi", "central_sub_branch"),
        Branch("中国工商银行", "东山", "sub_branch"),
    ]


def test_a_zone_keeps_the_word_for_its_kind() -> None:
    assert _values("建行开发区支行发放折页20份。", "BRANCH") == [Branch("中国建设银行", "开发区", "sub_branch")]
