"""Who runs an activity: the names before 主办 and behind "organized by"; reports of several hosts."""

import pytest

from reportmine.api import extract
from reportmine.records import Entity
from reportmine.stages.link import undecided
from reportmine.stages.link.actors import branch_key
from reportmine.stages.link.hosts import parts
from reportmine.stages.link.scene import Scene
from reportmine.stages.segment import segment
from reportmine.text.view import View, fold


def _view(text: str, lang: str) -> View:
    return View(text, text, lang, None, segment(text, lang))


def _scene(text: str, lang: str) -> Scene:
    found = extract(text, lang=lang)
    return Scene(_view(text, lang), found.entities, {})


def _places(entities: tuple[Entity, ...]) -> list[str | None]:
    return [branch_key(entity)[1] for entity in entities]


@pytest.mark.parametrize(
    ("text", "lang", "told"),
    [
        (
            "6日，由南岭市教育局、人行南岭中支联合主办，各高校承办，农行东山支行协办的活动举行。",
            "zh",
            [("由南岭市教育局、人行南岭中支", True), ("各高校", True), ("农行东山支行", False)],
        ),
        ("南岭保监局会同协会，甲、乙共同举办讲座。", "zh", [("甲、乙", True)]),
        ("主办单位：南岭保监局 承办单位：东山支行 协办单位：北江支行", "zh", []),
        ("由甲行主办、乙行承办、丙行协办", "zh", [("由甲行", True), ("、乙行", True), ("、丙行", False)]),
        ("东山支行赞助了活动。", "zh", []),
        (
            "The fair was co-organized by A Bank, co-hosted by B.",
            "en",
            [(" A Bank, co-hosted by B.", False), (" B.", True)],
        ),
        (
            "The fair was jointly organised by A Bank and B Bank at the school. It was supported by C Bank.",
            "en",
            [(" A Bank and B Bank", True), (" C Bank.", False)],
        ),
        (
            "The fair, put on by A Bank and B Bank, drew pupils. The tent was put up by C Bank.",
            "en",
            [(" A Bank and B Bank, drew pupils.", True)],
        ),
        # what a body is for belongs to its name; what an activity is for ends the list
        (
            "The talk was hosted by the Fell Centre for Growers and B Bank for Savings Week.",
            "en",
            [(" the Fell Centre for Growers and B Bank", True)],
        ),
        ("The talk was hosted by the Fell Centre for pupils of A Bank.", "en", [(" the Fell Centre", True)]),
        ("The bank organized a visit.", "en", []),
        (
            "On May 4, under the guidance of A Bank and B Bank, the C Branch of D Bank organized a talk.",
            "en",
            [(" A Bank and B Bank", False)],
        ),
        (
            "With the support of A Bank, B Bank and C Bank, D Bank held a talk.",
            "en",
            [(" A Bank, B Bank and C Bank", False)],
        ),
        (
            "In order to teach savers, guard purses and stop fraud, under the guidance of A Bank, B Bank held a talk.",
            "en",
            [(" A Bank", False)],
        ),
        (
            "A Bank held a talk with the support of B Bank, C Bank and D Bank, and drew pupils.",
            "en",
            [(" B Bank, C Bank and D Bank, and drew pupils.", False)],
        ),
    ],
)
def test_stretches_of_names_and_whether_they_host(text: str, lang: str, told: list[tuple[str, bool]]) -> None:
    assert [(text[part.start : part.end], part.host) for part in parts(_view(text, lang))] == told


@pytest.mark.parametrize(
    ("text", "acting"),
    [
        ("Under the guidance of PBC Xinning Branch, ICBC Baoji Branch organized a talk in China.", [["宝鸡"]]),
        (
            "With the support of PBC Xinning Branch and CCB Dongkou Branch, ICBC Baoji Branch held a talk in China.",
            [["宝鸡"]],
        ),
        (
            "ICBC Baoji Branch held a talk in China with the support of PBC Xinning Branch, CCB Dongkou Branch.",
            [["宝鸡"]],
        ),
        ("In China PBC Xinning Branch, ICBC Baoji Branch organized a talk.", [["新宁", "宝鸡"]]),
    ],
)
def test_who_acts_behind_those_who_help(text: str, acting: list[list[str]]) -> None:
    assert [_places(actor.members) for actor in _scene(text, "en").acting] == acting


@pytest.mark.parametrize(
    ("host", "acting"),
    [
        ("by Shri Ravi Das, Manager, Canara Bank, Salem", [["Salem"]]),
        ("by Fell Club, whose guest was Ravi Das, Manager, Canara Bank, Salem", []),
    ],
)
def test_a_branch_acts_in_the_name_of_who_organizes(host: str, acting: list[list[str]]) -> None:
    text = f"In India a fair was organized {host}, at noon. Anil Rao, Manager, State Bank of India, Kota, came."
    found = extract(text, lang="en").entities
    officials, branches = ([one for one in found if one.label == label] for label in ("OFFICIAL", "BRANCH"))
    employers = {official.id: branch.span for official, branch in zip(officials, branches, strict=True)}
    scene = Scene(_view(text, "en"), found, employers)
    assert [_places(actor.members) for actor in scene.acting] == acting


def test_all_who_host_are_the_party_that_the_report_is_about() -> None:
    text = (
        "防范非法校园贷服务月启动\n"
        "活动由市金融局、南岭银监分局、市教育局主办，由南岭师院、农行东山支行承办，建行北江支行协办。"
    )
    scene = _scene(text, "zh")
    assert scene.host is not None
    assert _places(scene.host.members) == ["南岭", "东山"]
    assert scene.main is scene.host
    helper = next(actor for actor in scene.actors if _places(actor.members) == ["北江"])
    assert not helper.acts


def test_hosts_and_helpers_behind_each_other() -> None:
    text = "活动由人民银行南昌中心支行主办、工商银行南昌分行承办、农业银行南昌分行协办，发放折页500份。"
    scene = _scene(text, "zh")
    assert scene.host is not None
    assert [branch_key(member)[0] for member in scene.host.members] == ["中国人民银行", "中国工商银行"]
    assert [actor.acts for actor in scene.actors] == [True, True, False]


def test_hosts_that_are_no_branch_are_known_as_such() -> None:
    scene = _scene("6日，由南岭市保险行业协会主办的健步行在南岭举行，南岭证监局到场。", "zh")
    assert scene.hosts == ()
    assert scene.host is None


def test_without_such_a_sentence_nothing_is_said_of_hosts() -> None:
    assert _scene("人行南岭中支发放折页20份。", "zh").hosts is None


@pytest.mark.parametrize(
    ("between", "joined"),
    [
        (", the Ministry of Education and ", True),
        (", in collaboration with Nanling City Security Bureau and the ", True),
        (" visited the school at Liuxi and ", False),
        (". The hall was full, and ", False),
    ],
)
def test_branches_with_other_bodies_between_them_act_as_one_in_english(between: str, joined: bool) -> None:
    text = f"The Nanling Branch of Agricultural Bank of China{between}Dongshan Branch of Bank of China taught."
    scene = _scene(text, "en")
    assert (len(scene.acting[0].members) == 2) is joined


def test_an_institution_that_no_branch_belongs_to_is_strange() -> None:
    text = "柳溪农商银行走进校园，农业银行也来了。农行新宁支行到场。"
    scene = _scene(text, "zh")
    assert [(text[a.start : a.end], a.strange) for a in scene.actors] == [
        ("柳溪农商银行", True),
        ("农业银行", False),
        ("农行新宁支行", False),
    ]


def test_the_apostrophe_makes_no_institution_strange() -> None:
    text = "The People\u2019s Bank Kandy branch gave gifts in Colombo, and People\u2019s Bank thanked all."
    view = View(text, fold(text), "en", None, segment(fold(text), "en"))
    scene = Scene(view, extract(text, lang="en").entities, {})
    assert [(text[a.start : a.end], a.strange) for a in scene.actors] == [
        ("People\u2019s Bank Kandy branch", False),
        ("People\u2019s Bank", False),
    ]


@pytest.mark.parametrize(
    ("lead", "names"),
    [
        ("", set()),
        ("活动现场热闹非凡，群众纷纷驻足。" * 2, {"main midway", "first named midway"}),
        ("活动现场热闹非凡，群众纷纷驻足。" * 5, {"main late", "first named late"}),
    ],
)
def test_how_late_the_branch_is_named_speaks_for_or_against_it(lead: str, names: set[str]) -> None:
    text = f"{lead}农行新宁支行开展金融知识宣传活动，向过往群众讲解防范电信诈骗的办法，发放折页300份。"
    _, candidates = next(undecided(_scene(text, "zh")))
    found = {name.removeprefix("none|") for candidate in candidates for name in candidate.features}
    assert {name for name in found if name.endswith((" late", " midway"))} == names


def test_the_institution_of_a_branch_is_no_stranger_however_it_is_written() -> None:
    # a name that no table lists, other capitals, and letters that the report never spells out
    text = (
        "FELLMOOR Union Bank held a fair. Fellmoor Union Bank Kitwe branch came, the Fellmoor union bank said."
        " Unionbank left."
    )
    scene = _scene(text, "en")
    assert [(text[a.start : a.end], a.strange) for a in scene.actors] == [
        ("FELLMOOR Union Bank", False),
        ("Fellmoor Union Bank Kitwe branch", False),
        ("Fellmoor union bank", False),
    ]
    text = "SBI held a fair in India. The SBI Imphal branch came with HDFC Bank."
    scene = _scene(text, "en")
    assert [(text[a.start : a.end], a.strange) for a in scene.actors] == [
        ("SBI", False),
        ("SBI Imphal branch", False),
        ("HDFC Bank", True),
    ]


def test_who_is_strange_and_acts_first_or_most_speaks_for_none() -> None:
    text = "柳溪农商银行走进校园。该行举办讲座3场。建行新宁支行到场，北江农商银行也到场。"
    _, candidates = next(undecided(_scene(text, "zh")))
    assert {"none|strange first", "none|mostly strange"} <= candidates[-1].features
    _, candidates = next(undecided(_scene("建行新宁支行举办讲座3场。", "zh")))
    assert "none|no stranger" in candidates[-1].features


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "由人行邵阳中支主办，农行新宁支行承办的2019年宣传月启动仪式在崀山景区举行。",
            {"2019年": ["邵阳", "新宁"], "崀山景区": ["邵阳", "新宁"]},
        ),
        ("由人行邵阳中支主办的2019年宣传月启动仪式在崀山景区举行。", {"2019年": ["邵阳"], "崀山景区": ["邵阳"]}),
        # what one of them does later
        (
            "由人行邵阳中支主办，农行新宁支行承办的宣传月启动。农行新宁支行在崀山景区设点。",
            {"崀山景区": ["新宁"]},
        ),
    ],
)
def test_day_and_place_of_what_several_host(text: str, expected: dict[str, list[str]]) -> None:
    found = extract(text, lang="zh")
    names = {entity.id: found.surface(entity) for entity in found.entities if entity.label != "BRANCH"}
    by_id = {entity.id: entity for entity in found.entities}
    held: dict[str, list[str | None]] = {name: [] for name in names.values()}
    for one in found.links:
        held[names[one.fact]].append(branch_key(by_id[one.branch])[1])
    assert held == expected
