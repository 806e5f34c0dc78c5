"""Areas that stand alone as labels of a report's parts, who signs one, and records of a form: invented reports."""

import pytest

from reportmine.api import extract
from reportmine.records import Branch

TEXT = (
    "Bonds went to the fields. Hunan Province. ICBC Shaoyang Branch gave 5 talks, ICBC Xinning Sub-branch sang. "
    "Yunnan Province. ICBC Kunming Branch stood in Cuihu Park. ICBC Dali Branch took 90 calls."
)


def _whose(text: str, area: str) -> list[str]:
    """The surfaces of the branches that an area is linked to, in order of the text."""
    found = extract(text, "en")
    said = {entity.id: found.surface(entity) for entity in found.entities}
    return [said[link.branch] for link in found.links if said[link.fact] == area]


def test_a_label_belongs_to_all_who_act_in_its_part() -> None:
    assert _whose(TEXT, "Hunan Province") == ["ICBC Shaoyang Branch", "ICBC Xinning Sub-branch"]
    assert _whose(TEXT, "Yunnan Province") == ["ICBC Kunming Branch", "ICBC Dali Branch"]


def test_one_label_alone_is_none() -> None:
    both = ["ICBC Kunming Branch", "ICBC Dali Branch"]
    assert _whose(TEXT.replace("Hunan Province. ", "Hunan Province, "), "Yunnan Province") != both


ROUND_UP = (
    "Annual Report | Reserve Bank of India\n\nBhopal\nThe Regional Office, Bhopal held 12 talks for 140 pupils.\n\n"
    "Jaipur\nRBI Jaipur held 25 camps.\n\nGuwahati\nThe office opened 320 accounts in Sualkuchi.\n\nContents\n"
)


def test_a_part_of_a_round_up_that_names_no_branch_has_none() -> None:
    assert _whose(ROUND_UP, "320") == _whose(ROUND_UP, "Guwahati") == []
    assert _whose(ROUND_UP, "25") == _whose(ROUND_UP, "Jaipur") == ["RBI Jaipur"]
    story = "RBI Kochi opens the week\n\nBhopal: It met 500 bankers.\nAluva: RBI Kochi held 14 camps.\n"
    assert _whose(story, "500") == ["RBI Kochi"]  # towns of its tour, no office is theirs


def test_so_is_a_part_where_each_other_names_branches_of_its_own() -> None:
    parts = "Johor: RHB Bank Muar branch met 30 teachers.\nKedah: CIMB Bank Kulim branch met 40 in Malaysia.\n"
    assert _whose(f"{parts}Perlis: 45 pupils got tips from the police.", "45") == []
    told = "RHB Bank Muar branch on tour\nJohor: It met 30 teachers.\nKedah: It met 40.\nPerlis: 45 pupils sang.\n"
    assert _whose(told, "45") == ["RHB Bank Muar branch"]


REPORT = (
    "Report on the publicity work\n\nICBC Shaoyang Branch:\n\nOur bank gave 5 talks.\n\nICBC Xinning Sub-branch\n{}"
)


def test_a_report_to_a_superior_is_about_the_branch_that_signs_it_above_its_day() -> None:
    assert _whose(REPORT.format("July 20, 2018"), "5") == ["ICBC Xinning Sub-branch"]
    assert _whose(REPORT.format("July 20, 2018, it rained."), "5") == ["ICBC Shaoyang Branch"]


FORM = "各单位活动\n单位：农行邵阳分行\n地点：翠湖公园\n人数：80人\n单位：农行新宁支行\n人数：50人\n合计：全市130人\n"


def test_a_record_of_a_form_is_the_branchs_that_heads_it() -> None:
    found = extract(FORM, "zh")
    said = {entity.id: found.surface(entity) for entity in found.entities}
    links = {said[link.fact]: said[link.branch] for link in found.links}
    assert {fact: links[fact] for fact in ("翠湖公园", "80人", "50人")} == {
        "翠湖公园": "农行邵阳分行",
        "80人": "农行邵阳分行",
        "50人": "农行新宁支行",
    }
    assert "130人" not in links


def test_a_title_with_a_unit_behind_its_dash_scopes_its_paragraphs() -> None:
    text = (
        "中国人寿反诈宣传\n保险同行——石涧市分公司\n员工发放折页20份，接待群众50人。\n"
        "反诈有我——麻栗支公司\n支公司发放折页30份，接待群众40人。"
    )
    found = extract(text)
    said = {entity.id: found.surface(entity) for entity in found.entities}
    whose = [(said[link.fact], said[link.branch]) for link in found.links]
    own, other = "石涧市分公司", "麻栗支公司"
    assert whose == [("20份", own), ("50人", own), ("30份", other), ("40人", other)]


SIGNED = (
    "人行白石县支行：\n根据你行《反假宣传方案》要求，{own}于9月1日开展宣传。\n{own}32个网点悬挂横幅45条。\n"
    "石涧{unit}、云洼{unit}设点，发放折页80份。\n{bank}\n二〇一九年十月十日"
)


@pytest.mark.parametrize(
    ("own", "unit", "bank"),
    [("我联社", "信用社", "白石县农村信用合作联社"), ("我行", "支行", "白石农村商业银行")],
)
def test_a_report_that_a_bank_without_a_unit_signs_is_about_none_of_its_units(own: str, unit: str, bank: str) -> None:
    found = extract(SIGNED.format(own=own, unit=unit, bank=bank), "zh")
    said = {entity.id: found.surface(entity) for entity in found.entities}
    assert [(said[link.fact], said[link.branch]) for link in found.links] == [
        ("80份", f"石涧{unit}"),
        ("80份", f"云洼{unit}"),
    ]
    owners = {said[e.id]: e.value.institution for e in found.entities if isinstance(e.value, Branch)}
    assert owners == {"人行白石县支行": "中国人民银行", f"石涧{unit}": bank, f"云洼{unit}": bank}


def test_a_bank_named_last_without_a_day_below_signs_nothing() -> None:
    found = extract("农行石涧支行开展宣传。\n员工发放折页80份。\n\n中国农业银行", "zh")
    said = {entity.id: found.surface(entity) for entity in found.entities}
    assert [(said[link.fact], said[link.branch]) for link in found.links] == [("80份", "农行石涧支行")]


def test_a_unit_called_its_banks_own_acts_itself() -> None:
    found = extract("农行石涧分行走进村里。\n9月7日，该行云洼支行来到集市设点，发放折页80份。", "zh")
    said = {entity.id: found.surface(entity) for entity in found.entities}
    whose = {said[link.fact]: said[link.branch] for link in found.links}
    assert whose["80份"] == "云洼支行"


def test_whom_a_report_addresses_is_not_who_reports_where_that_is_blanked_out() -> None:
    text = (
        "XX县农村信用合作联社反假宣传总结\n人行XX县支行：\n根据人行XX市中心支行通知要求，我联社于11月开展宣传。\n"
        "悬挂横幅28条，发放折页80份。\nXX县农村信用合作联社\n2012年12月5日"
    )
    assert extract(text, "zh").links == ()


def test_towns_below_the_branch_that_went_to_them_are_its_own() -> None:
    text = (
        "RBI Guwahati taught growers of the hills.\n\nGuwahati\nSome 40 growers met.\n\nTezpur\nSome 60 growers came."
    )
    found = extract(text, "en")
    said = {entity.id: found.surface(entity) for entity in found.entities}
    whose = {said[link.fact]: said[link.branch] for link in found.links}
    assert whose == dict.fromkeys(("Guwahati", "Some 40", "Tezpur", "Some 60"), "RBI Guwahati")


def test_what_is_told_without_a_name_is_a_units_only_where_no_bank_signs() -> None:
    text = "反假宣传活动总结\n我行于9月开展宣传。石涧支行设点讲课。\n活动结束，参加群众300人，横幅28条。"
    alone, signed = extract(text, "zh"), extract(f"{text}\n白石农村商业银行\n2019年10月10日", "zh")
    said = {entity.id: alone.surface(entity) for entity in alone.entities}
    assert {said[link.fact] for link in alone.links} == {"9月", "300人", "28条"}
    assert signed.links == ()


@pytest.mark.parametrize(
    ("second", "held"),
    [
        ("在山东，同样忙碌的还有农行员工。山东省分行走进济南大学，发放折页200份。", ["山东省分行"]),
        ("山东也同步开展。山东省分行走进济南大学，发放折页200份。", ["山东省分行"]),
        # what an area is like; another's branch
        ("在山东，同样忙碌的还有农行员工。河北省分行走进济南大学，发放折页200份。", ["农行江西省分行"]),
    ],
)
def test_an_area_that_a_paragraph_goes_on_to_is_that_of_its_branch(second: str, held: list[str]) -> None:
    found = extract(f"农行江西省分行走进南昌市，发放折页300份。\n\n{second}", "zh")
    said = {entity.id: found.surface(entity) for entity in found.entities}
    assert [said[link.branch] for link in found.links if said[link.fact] == "山东"] == held


def test_a_chinese_part_behind_its_area_that_names_no_branch_has_none() -> None:
    parts = "新宁县：人行新宁县支行在崀山景区设点，发放折页800份。隆回县：农行隆回支行发放折页900份。"
    found = extract(f"{parts}洞口县：县农商行走进高沙镇，发放折页300份。", "zh")
    said = {entity.id: found.surface(entity) for entity in found.entities}
    held = {(said[link.fact], said[link.branch]) for link in found.links}
    assert held == {
        *((fact, "人行新宁县支行") for fact in ("新宁县", "崀山景区", "800份")),
        *((fact, "农行隆回支行") for fact in ("隆回县", "900份")),
    }
    # the parts of a report about one branch
    told = extract("人行邵阳中支多点宣传。新宁县：走进崀山景区。隆回县：发放折页900份。", "zh")
    assert {told.surface(fact) for fact in told.entities if fact.id in {link.fact for link in told.links}} == {
        "新宁县",
        "崀山景区",
        "隆回县",
        "900份",
    }
