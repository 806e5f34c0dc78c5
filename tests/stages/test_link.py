"""Links: which branch each fact is linked to, by the structure of the text."""

import pytest

from reportmine.pipeline import annotate
from reportmine.records import Branch, Date, Entity, Report, Span
from reportmine.stages.link import link, undecided
from reportmine.stages.link.scene import Scene
from reportmine.stages.segment import segment
from reportmine.text.view import View, fold


def _links(text: str) -> dict[str, list[str]]:
    """Surface of each fact -> places of the branches it is linked to, sorted."""
    annotation = annotate(Report("case", text))
    entities = {entity.id: entity for entity in annotation.entities}
    found: dict[str, list[str]] = {
        annotation.surface(entity): [] for entity in annotation.entities if entity.label != "BRANCH"
    }
    for held in annotation.links:
        value = entities[held.branch].value
        assert isinstance(value, Branch)
        found[annotation.surface(entities[held.fact])].append(str(value.place))
    return {surface: sorted(places) for surface, places in found.items()}


def test_a_report_about_one_branch_links_everything_to_it() -> None:
    text = "人行邵阳中支开展征信宣传\n3月15日，活动在人民广场举行。\n活动共发放折页2000余份。"
    assert _links(text) == {"3月15日": ["邵阳"], "人民广场": ["邵阳"], "2000余份": ["邵阳"]}


REPORT = "关于反假货币工作的报告\n人行昆明中支：\n我支行在人民广场设点。一是换回残币700元。{}\n人行新宁县支行\n{}"


def test_a_report_to_a_superior_is_about_the_branch_that_signs_it() -> None:
    found = _links(REPORT.format("建行新宁支行到场。", "2017年3月20日"))
    assert found == {"人民广场": ["新宁"], "700元": ["新宁"], "2017年3月20日": []}


@pytest.mark.parametrize(
    ("text", "main"),
    [
        (REPORT.format("", "2017年3月20日"), "新宁"),
        (REPORT.format("", "二〇一七年三月二十日\n"), "新宁"),
        (REPORT.format("", "2017年3月20日，该行设点。"), "昆明"),
        (REPORT.format("", "发放折页300份。"), "昆明"),
        ("宣传综述\n人行昆明中支：\n发放折页300份。\n人行新宁县支行：\n发放折页20份。", "昆明"),
        ("人行昆明中支发放折页300份。\n来源：人行新宁县支行\n2017年3月20日", "昆明"),
    ],
)
def test_only_a_name_alone_above_the_last_day_signs(text: str, main: str) -> None:
    found = annotate(Report("case", text))
    scene = Scene(View(text, fold(text), "zh", None, segment(fold(text), "zh")), found.entities, {})
    assert scene.main is not None
    assert [str(key[1]) for key in scene.main.keys] == [main]


def test_clauses_of_several_branches_keep_their_own_facts() -> None:
    text = (
        "各地征信宣传综述\n昆明中支发放折页300份；福州中支接受咨询200人次。贵阳中支举办讲座5场。西宁中支发送短信900条。"
    )
    assert _links(text) == {"300份": ["昆明"], "200人次": ["福州"], "5场": ["贵阳"], "900条": ["西宁"]}


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (
            "The Shaoyang and Xinning Sub-branches of the PBOC met 620 and 487 customers respectively, and 90 left.",
            {"620": ["邵阳"], "487": ["新宁"]},
        ),
        (
            "The Shaoyang and Xinning Sub-branches of the PBOC, respectively, gave 30 and 40 lectures.",
            {"30": ["邵阳"], "40": ["新宁"]},
        ),
    ],
)
def test_in_english_respectively_shares_out_what_stands_before_it(text: str, links: dict[str, list[str]]) -> None:
    found = _links(text)
    assert {fact: found[fact] for fact in links} == links


def test_one_branch_has_nothing_to_share_out() -> None:
    text = "The Shaoyang Sub-branch of the PBOC gave 30 lectures respectively."
    found = annotate(Report("case", text))
    assert [held.evidence for held in found.links] == ["link.subject"]


def test_coordinated_branches_share_their_facts() -> None:
    text = "各地宣传综述\n昆明、福州中支走进柳溪村。贵阳中支举办讲座5场。西宁中支发送短信900条。"
    assert _links(text)["柳溪村"] == ["昆明", "福州"]


def test_a_branch_that_only_guides_gets_no_facts() -> None:
    text = "按照人行邵阳中支的统一部署，农行新宁支行在人民广场发放折页500份。"
    assert _links(text) == {"人民广场": ["新宁"], "500份": ["新宁"]}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("9月20日，南岭农商银行在人行邵阳中支的指导下，在柳溪村发放折页300份。", []),
        ("在人行邵阳中支指导下，南岭农商银行在柳溪村发放折页300份。", []),
        ("9月20日，农行新宁支行在人行邵阳中支的指导下，在柳溪村发放折页300份。", ["新宁"]),
    ],
)
def test_what_a_bank_does_under_a_branch_s_guidance_is_not_the_branch_s(text: str, places: list[str]) -> None:
    found = _links(text)
    assert found["300份"] == found["柳溪村"] == places


def test_in_english_a_verb_parts_clauses_that_a_comma_alone_joins() -> None:
    found = _links(
        "ICBC Yuxi Branch made a film with Yuxi TV, ABC Mile Branch sent 23,000 messages, CCB Simao Branch set up 12"
        " stalls."
    )
    assert {fact: found[fact] for fact in ("Yuxi TV", "23,000", "12")} == {
        "Yuxi TV": ["玉溪"],
        "23,000": ["弥勒"],
        "12": ["思茅"],
    }


def test_in_english_a_comma_ends_who_only_guides() -> None:
    text = (
        "At the request of the Shaoyang Central Sub-branch of the People's Bank of China, the Xinning Sub-branch of"
        " Agricultural Bank of China gave 300 leaflets to farmers."
    )
    assert _links(text) == {"300": ["新宁"]}


@pytest.mark.parametrize(
    "text",
    [
        "在人行邵阳市中心支行的指导下，柳溪农商银行走进白石中学，发放折页300份。6月1日，该行举办讲座20余场。",
        "由人行邵阳市中心支行指导，柳溪农商银行主办的活动6月1日在白石中学举行，发放折页300份，受众20余场。",
        # a bank whose own unit only lends its door
        "6月1日，在邵阳金融监管分局的指导下，柳溪农商银行走进白石中学，又在白石分理处门口设摊，发放折页300份。",
        # an association, or two, and a finance office
        "6月1日，在邵阳金融监管分局的统一部署下，邵阳市保险行业协会与银行业协会走进白石中学，发放折页300份。",
        "6月1日，按照邵阳金融监管分局统一安排，市银行业协会走进白石中学，发放折页300份。",
        "6月1日，东山县金融办在人行邵阳市中心支行的指导下走进白石中学，发放折页300份。",
    ],
)
def test_a_branch_that_only_guides_a_bank_without_a_unit_gets_nothing(text: str) -> None:
    found = _links(text)
    assert {"白石中学", "300份", "6月1日"} <= found.keys()
    assert not any(found.values())


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # the head of a supervisor who comes to what an association runs; a bank's who does something there
        ("邵阳市保险行业协会举办健步走，邵阳银保监分局局长李平到场致辞。现场发放折页300份。", []),
        ("邵阳市保险行业协会举办健步走，农行新宁支行行长李平带队发放折页300份。", ["新宁"]),
        ("邵阳银保监分局局长李平来到邵阳市保险行业协会宣讲，发放折页300份。", ["邵阳"]),
    ],
)
def test_a_supervisor_who_comes_to_what_an_association_runs_is_a_guest(text: str, places: list[str]) -> None:
    assert _links(text)["300份"] == places


@pytest.mark.parametrize(
    ("text", "fact", "places"),
    [
        ("农行新宁支行发放折页300份。4月3日，建行东安支行接待群众60人。", "4月3日", ["东安"]),
        ("农行新宁支行组织宣传。在柳溪公园，建行东安支行发放折页60份。", "柳溪公园", ["东安"]),
        ("农行新宁支行组织宣传。4月3日，在建行东安支行的指导下，发放折页60份。", "4月3日", ["新宁"]),
        ("The ICBC Xinning Sub-branch came. On April 3, the CCB Dong'an Sub-branch taught.", "April 3", ["东安"]),
    ],
)
def test_time_and_place_at_the_head_of_a_sentence_are_those_of_who_acts_in_it(
    text: str, fact: str, places: list[str]
) -> None:
    assert _links(text)[fact] == places


def test_a_heading_scopes_its_paragraphs() -> None:
    text = (
        "各中支宣传情况\n一、昆明中支\n活动共发放折页300份。\n二、福州中支\n共接受咨询200人次。\n"
        "三、贵阳中支\n举办讲座5场。\n四、西宁中支\n发送短信900条。"
    )
    assert _links(text) == {"300份": ["昆明"], "200人次": ["福州"], "5场": ["贵阳"], "900条": ["西宁"]}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("人行邵阳中支开展宣传\n来源：邵阳日报\n活动很好。", "邵阳日报"),
        ("邵阳日报9月28日讯（通讯员 李平）人行邵阳中支开展宣传。", "邵阳日报"),
        ("邵阳电视台报道（记者 李平）人行邵阳中支开展宣传。", "邵阳电视台"),
        ("人行邵阳中支开展宣传。（邵阳日报全媒体记者 李平）", "邵阳日报"),
        ("人行邵阳中支开展宣传，发放折页300份。（邵阳日报 记者 李平）", "邵阳日报"),
        ("人行邵阳中支开展宣传，发放折页300份。（邵阳日报 6月15日）", "邵阳日报"),
        ("人行邵阳中支开展宣传，发放折页300份。（邵阳日报 6月15日）", "6月15日"),
        ("新华财经长沙5月9日电 人行邵阳中支开展宣传，发放折页300份。", "新华财经"),
        ("邵阳日报·新邵阳客户端讯 人行邵阳中支开展宣传。", "邵阳日报"),
        ("邵阳日报·新邵阳客户端讯 人行邵阳中支开展宣传。", "新邵阳客户端"),
        ("邵阳日报记者从人行邵阳中支获悉，该行发放折页300份。", "邵阳日报"),
        ("date 2024-12-24 SHAOYANG, 23 Dec: The PBOC Shaoyang Central Sub-branch gave lectures.", "2024-12-24"),
        ("date 2024-12-24 SHAOYANG, 23 Dec: The PBOC Shaoyang Central Sub-branch gave lectures.", "23 Dec"),
        ("Shaoyang Daily·2024-10-17 07:42\nThe PBOC Shaoyang Central Sub-branch gave lectures.", "Shaoyang Daily"),
        ("The PBOC Shaoyang Central Sub-branch gave lectures. [Photo/Xinhua]", "Xinhua"),
        ("人行邵阳中支开展宣传，介绍全国征信系统收录8亿人的情况。", "8亿人"),
    ],
)
def test_bylines_and_background_belong_to_none(text: str, fact: str) -> None:
    assert _links(text)[fact] == []


def test_the_label_of_a_part_belongs_to_all_who_act_in_it() -> None:
    text = (
        "各地把国债知识送到田头。 湖南省。人行邵阳中支讲课5场，人行新宁县支行张贴海报。 "
        "云南省。国庆前后，人行昆明中支在翠湖公园设点。人行大理中支接听电话90个。"
    )
    found = _links(text)
    assert (found["湖南省"], found["云南省"]) == (["新宁", "邵阳"], ["大理", "昆明"])
    assert _links(text.replace("湖南省。", "湖南省的").replace("云南省。", "云南省。\n"))["云南省"] != ["大理", "昆明"]


def test_facts_that_are_shared_out_follow_the_order_of_the_branches() -> None:
    text = "邮储银行昆明市分行、中国银行昆明官渡支行分别举办讲座3场和5场。"
    assert _links(text) == {"3场": ["昆明"], "5场": ["官渡"]}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("人行新宁、安宁支行趁赶集，让流动车分别停在白石镇和柳溪镇，放录音。", [["新宁"], ["安宁"]]),
        ("人行新宁县支行、人行安宁市支行在白石镇和柳溪镇分别设摊。", [["新宁"], ["安宁"]]),
        ("人行新宁、安宁支行组织骨干，走进白石镇和柳溪镇，分别用快板、小品讲解。", [["安宁", "新宁"]] * 2),
        ("人行新宁、安宁支行趁赶集，让流动车停在白石镇和柳溪镇，放录音。", [["安宁", "新宁"]] * 2),
    ],
)
def test_a_list_of_places_is_shared_out_where_the_words_beside_it_say_so(text: str, places: list[list[str]]) -> None:
    found = _links(text)
    assert [found["白石镇"], found["柳溪镇"]] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("人行新宁县支行的五名员工到白石镇，与农行安宁市支行一道走访120户。", ["安宁", "新宁"]),
        ("人行新宁县支行备好三轮车；会同农行安宁市支行走访120户。", ["安宁", "新宁"]),
        ("人行新宁县支行备好三轮车。针对渔民，联合农行安宁市支行走访120户。", ["安宁", "新宁"]),
        ("人行新宁县支行备好三轮车。农行安宁市支行走访120户。", ["安宁"]),
        ("人行新宁县支行备好三轮车。县公安局会同农行安宁市支行走访120户。", ["安宁"]),
    ],
)
def test_a_branch_that_a_clause_takes_along_acts_with_who_takes_it(text: str, places: list[str]) -> None:
    assert _links(text)["120户"] == places


@pytest.mark.parametrize(
    ("joined", "places"),
    [
        ("Together with", ["新宁", "邵阳"]),
        ("In partnership with", ["新宁", "邵阳"]),
        ("In the yard of", ["新宁"]),
    ],
)
def test_an_english_clause_takes_a_branch_along_too(joined: str, places: list[str]) -> None:
    text = f"ICBC Shaoyang Branch sent books. {joined} ICBC Xinning Sub-branch, it cut hair for 90 guests."
    assert _links(text)["90"] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "农行官渡支行开展讲堂活动 为提升居民识假本领，方便商户换零钱，让残币有处可换，让老人们不再被骗，"
            "6月3日上午，农行官渡支行联合人行昆明中支，走进人民广场设点。",
            ["官渡", "昆明"],
        ),
        ("县公安局6月3日立案。农行官渡支行随后走进人民广场设点。", []),
    ],
)
def test_a_day_right_before_a_branch_is_that_of_its_act(text: str, places: list[str]) -> None:
    assert _links(text)["6月3日"] == places


def test_counts_in_the_brackets_behind_a_branch_are_its_own() -> None:
    text = "表现好的有中国银行昆明官渡支行（3场，40人）以及农行昆明安宁支行（5场，62人）。"
    assert _links(text) == {"3场": ["官渡"], "40人": ["官渡"], "5场": ["安宁"], "62人": ["安宁"]}
    text = "中国银行昆明官渡支行、农行昆明安宁支行举办讲座（3场）。"
    assert _links(text) == {"3场": ["安宁", "官渡"]}


def test_days_of_a_timetable_belong_to_the_branch_behind_each() -> None:
    text = "Fell Bank will sing in Ohio: May 3 (10-11 a.m.) at the Ambrel branch; May 4 at the Corvel branch."
    assert _links(text) == {"May 3": ["Ambrel"], "May 4": ["Corvel"], "Ohio": []}


def test_what_the_head_of_a_sentence_settles_is_not_open() -> None:
    text = "6月3日，建行东安支行发放折页60份。"
    found = annotate(Report("case", text))
    scene = Scene(View(text, text, "zh", None, segment(text, "zh")), found.entities, {})
    assert [found.surface(fact) for fact, _ in undecided(scene)] == ["60份"]


def test_the_units_of_a_branch_that_names_them_share_out_its_facts() -> None:
    text = "农行昆明分行下辖官渡支行、安宁支行分别举办讲座3场和5场。"
    assert _links(text) == {"3场": ["官渡"], "5场": ["安宁"]}
    text = "农行昆明分行、农行官渡支行、农行安宁支行分别举办讲座3场和5场。"  # three that run all together
    assert [len(places) for places in _links(text).values()] == [3, 3]


def test_each_clause_has_its_time_and_place_at_its_head() -> None:
    text = "5月6日，农行官渡支行举办讲座3场；5月8日，农行安宁支行举办讲座5场。"
    assert _links(text) == {"5月6日": ["官渡"], "3场": ["官渡"], "5月8日": ["安宁"], "5场": ["安宁"]}
    text = "In Ghana, on June 5, GCB Bank Kumasi Branch taught 30 pupils; on June 7, GCB Bank Tamale Branch taught 40."
    found = _links(text)
    assert (found["June 5"], found["June 7"]) == (["Kumasi"], ["Tamale"])


def test_two_clauses_that_and_joins_make_no_joint_activity() -> None:
    text = "In Ghana, GCB Bank Kumasi Branch issued 30 cards, and Ecobank Tamale Branch handed out 400 leaflets."
    found = _links(text)
    assert (found["30"], found["400"]) == (["Kumasi"], ["Tamale"])


def test_a_united_branch_takes_part_in_everything() -> None:
    text = "On May 5, 2023, the PBOC Kunming Central Sub-branch united the ICBC Guandu Sub-branch and gave 300 gifts."
    assert _links(text) == {"May 5, 2023": ["官渡", "昆明"], "300": ["官渡", "昆明"]}


def test_a_fact_beside_a_guiding_branch_stays_with_the_one_that_acts() -> None:
    text = "农行新宁支行开展宣传。3月15日，在人行邵阳中支的指导下发放折页500份。"
    assert _links(text)["500份"] == ["新宁"]


@pytest.mark.parametrize("deed", ["踊跃响应号召，走进商铺", "周密部署", "积极参加活动"])
def test_who_does_as_it_was_asked_beside_a_host_has_what_it_does(deed: str) -> None:
    text = f"5月6日，由人行邵阳中支主办的集市在新宁一中开张。农行新宁支行{deed}，派发扇子700把。"
    assert (_links(text)["新宁一中"], _links(text)["700把"]) == (["邵阳"], ["新宁"])


def test_the_branch_that_opens_and_leads_the_report_has_its_totals() -> None:
    text = (
        "宣传月情况\n人行邵阳中支启动宣传月，人行邵阳中支举办讲座5场。\n农行新宁支行发送短信900条。\n"
        "工行武冈支行接受咨询200人次。\n建行洞口支行播放短片30次。\n人行邵阳中支总结了经验。\n活动共发放折页2000份。"
    )
    assert _links(text)["2000份"] == ["邵阳"]


def test_what_stands_in_page_furniture_belongs_to_none() -> None:
    """The finders leave furniture out; documents annotated by hand need not."""
    text = "人行邵阳中支开展宣传\n首页 > 工作动态 > 2019-07-02\n2019-07-05，活动发放折页。"
    view = View(text, text, "zh", None, segment(text, "zh"))
    branch = Entity("b", Span(0, 6), "BRANCH", Branch("中国人民银行", "邵阳", "central_sub_branch"), "gold")
    days = [
        Entity(day, Span(text.index(day), text.index(day) + len(day)), "DATE", Date(day), "gold")
        for day in ("2019-07-02", "2019-07-05")
    ]
    assert [held.fact for held in link(view, [branch, *days], {})] == ["2019-07-05"]


@pytest.mark.parametrize(
    ("text", "fact", "places"),
    [
        # a dateline's day is the report's, unless the report tells of "today"
        ("SHAOYANG, 23 Dec: The PBOC Shaoyang Central Sub-branch gave lectures.", "23 Dec", []),
        ("SHAOYANG, 23 Dec: The PBOC Shaoyang Central Sub-branch gave lectures today.", "23 Dec", ["邵阳"]),
    ],
)
def test_dates_of_the_report_and_of_what_happened(text: str, fact: str, places: list[str]) -> None:
    assert _links(text)[fact] == places


def test_an_official_of_the_branch_that_acts_is_linked_to_it_once() -> None:
    text = "人行邵阳中支副行长李平到场指导，发放折页500份。"
    assert _links(text) == {"李平": ["邵阳"], "500份": ["邵阳"]}


def test_more_facts_than_branches_are_not_shared_out() -> None:
    text = "邮储银行昆明市分行、中国银行昆明官渡支行分别举办讲座3场、5场，共8场。"
    both = ["官渡", "昆明"]
    assert _links(text) == {"3场": both, "5场": both, "8场": both}


def test_a_branch_whose_figures_are_cited_is_not_the_one_that_acts() -> None:
    text = "农行新宁支行走进柳溪村。另据人行邵阳中支统计，活动共发放折页500份。"
    assert _links(text) == {"柳溪村": ["新宁"], "500份": ["新宁"]}
