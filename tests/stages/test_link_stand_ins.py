"""Words that stand for a party named before: 该行, 我局, "our bank"."""

from collections import Counter

import pytest

from reportmine.api import extract
from reportmine.records import Span
from reportmine.stages.link import stand_ins as module
from reportmine.stages.link.actors import branch_key
from reportmine.stages.link.scene import Scene
from reportmine.stages.link.stand_ins import Party, stand_ins
from reportmine.stages.segment import segment
from reportmine.text.view import View

BANK = "中国农业银行"
_NAME = 3


def _view(text: str, lang: str = "zh") -> View:
    return View(text, text, lang, None, segment(text, lang))


def _found(text: str, parties: list[Party], lang: str = "zh") -> list[tuple[str, int]]:
    view = _view(text, lang)
    names = tuple(Span(party.start, party.start + _NAME) for party in parties)
    return [(text[start:end], at) for start, end, at in stand_ins(view, parties, names)]


def _party(at: int, start: int, name: str = BANK, level: str | None = "sub_branch", subject: bool = True) -> Party:
    return Party(at, start, name, level, subject)


def test_the_last_party_of_its_kind_is_meant() -> None:
    text = "甲支行宣传，乙支行讲课，丙局到场。该行走进学校。"
    parties = [_party(0, 0), _party(1, 6), _party(2, 12, "中国证券监督管理委员会", "branch")]
    assert _found(text, parties) == [("该行", 1)]


def test_one_that_somebody_goes_to_is_not_meant() -> None:
    text = "甲支行来到乙支行。该支行走进学校。"
    assert _found(text, [_party(0, 0), _party(1, 5, subject=False)]) == [("该支行", 0)]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("农行含山县支行联合建行含山支行在环峰广场开展宣传。该行发放折页300份。", "农行含山县支行"),
        ("农行含山县支行会同建行含山支行在环峰广场开展宣传。该支行发放折页300份。", "农行含山县支行"),
        ("农行含山县支行到环峰广场，与建行含山支行一道宣传。支行员工发放折页300份。", "农行含山县支行"),
        ("农行含山县支行在环峰广场宣传。建行含山支行走进学校。该行发放折页300份。", "建行含山支行"),
        ("农行含山分行组织宣传，农行石涧支行讲课，分行机关发放折页300份。", "农行含山分行"),
    ],
)
def test_of_several_that_act_together_the_one_that_runs_it_is_meant(text: str, held: str) -> None:
    found = extract(text)
    words = {entity.id: text[entity.span.start : entity.span.end] for entity in found.entities}
    assert [words[link.branch] for link in found.links if words[link.fact] == "300份"] == [held]


@pytest.mark.parametrize("word", ["our bank", "our union", "our credit cooperative", "our company"])
def test_who_is_only_called_for_something_is_not_the_one_whose_report_it_is(word: str) -> None:
    asked = "According to the requirements of the Dongshan Sub-branch of the People's Bank of China, "
    text = f"{asked}{word} distributed 2,000 leaflets in Liuxi Village on June 12."
    assert extract(text).links == ()
    text = f"Liuxi Sub-branch of Fellbank Credit Cooperative Bank Company Limited told savers of it. {text}"
    found = extract(text)
    words = {entity.id: text[entity.span.start : entity.span.end] for entity in found.entities}
    held = {words[link.fact]: words[link.branch] for link in found.links}
    assert held == dict.fromkeys(["2,000", "Liuxi Village", "June 12"], "Liuxi Sub-branch")


def test_a_word_with_a_level_is_no_whole_institution_and_no_other_level() -> None:
    text = "甲分行开会，乙银行讲课。该分行走进学校，该支行没有。"
    parties = [_party(0, 0, level="branch"), _party(1, 6, level=None)]
    assert _found(text, parties) == [("该分行", 0)]


def test_a_word_of_ones_own_is_the_first_party_of_its_kind() -> None:
    text = "甲支行宣传，乙支行讲课。我行走进学校，本局没有。"
    assert _found(text, [_party(0, 0), _party(1, 6)]) == [("我行", 0)]


def test_a_word_of_ones_own_is_the_party_that_signs() -> None:
    text = "甲支行宣传。我支行讲课。乙支行"
    parties = [_party(0, 0), _party(1, 12)]
    assert stand_ins(_view(text), parties, (Span(0, 3), Span(12, 15)), 12) == [(6, 9, 1)]
    assert stand_ins(_view(text), parties, (Span(0, 3), Span(12, 15))) == [(6, 9, 0)]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("我行积极参加甲支行组织的活动。我行发放折页。", module.NAMELESS),
        ("我行与甲支行走进学校。我行发放折页。", module.NAMELESS),
        ("我行走进学校，邀请甲支行讲课。我行发放折页。", 0),
        ("我行参加了培训。甲支行讲课，我行发放折页。", 0),
    ],
)
def test_who_joins_what_a_branch_runs_is_another(text: str, meant: int) -> None:
    party = _party(0, text.index("甲"))
    view, names = _view(text), (Span(party.start, party.start + _NAME),)
    assert {at for _, _, at in stand_ins(view, [party], names, nameless=True)} == {meant}
    assert module.NAMELESS not in {at for _, _, at in stand_ins(view, [party], names)}


def test_who_joins_a_branch_may_be_the_next_of_its_kind() -> None:
    text = "我行联合甲支行、乙支行走进学校。丙支行。"
    parties = [_party(0, 4)._replace(place="甲"), _party(1, 4)._replace(place="乙"), _party(2, 16)._replace(place="丙")]
    assert [at for _, _, at in stand_ins(_view(text), parties, (), nameless=True)][:1] == [2]


@pytest.mark.parametrize(
    ("opening", "branch"),
    [
        ("我行参加中国人民银行清水县支行组织的宣传，在清水县人民广场设点。\n全县多家机构到场。", None),
        ("按照中国人民银行清水县支行要求，我行走上街头。", None),
        ("中国人民银行清水县支行行长陈力走上街头。", "清水"),
    ],
)
def test_the_facts_of_a_bank_that_is_never_named_are_nobody_s(opening: str, branch: str | None) -> None:
    found = extract(f"{opening}\n活动受到欢迎，我行共发放手册510份，受众300人次。", "zh", None)
    count = next(entity.id for entity in found.entities if entity.label == "COUNT")
    linked = {link.branch for link in found.links if link.fact == count}
    assert [branch_key(entity)[1] for entity in found.entities if entity.id in linked] == ([branch] if branch else [])


def test_a_word_stands_for_what_the_word_before_it_stood_for() -> None:
    text = "甲支行宣传，我行讲课，乙支行也来。本行走了，该行来了。"
    assert _found(text, [_party(0, 0), _party(1, 11)]) == [("我行", 0), ("本行", 0), ("该行", 0)]


def test_a_bare_word_before_all_names_is_the_first_of_its_rank() -> None:
    text = "分行制定方案。甲支行讲课，乙分行来了。"
    parties = [_party(0, 7), _party(1, 13, level="branch")]
    assert _found(text, parties) == [("分行", 1)]
    assert _found("丙分行宣传。" + text, [_party(0, 0, level="branch"), _party(1, 19, level="branch")]) == [("分行", 0)]
    assert _found("农商银行制定方案。甲村镇银行讲课。", [_party(0, 9, "南岭农商行", None)]) == []
    assert _found("各县（市）分行：甲分行讲课。", [_party(0, 8, level="branch")]) == []


def test_a_unit_called_its_bank_s_own_leaves_the_word_to_the_bank() -> None:
    parties = [_party(0, 0, level=None), _party(1, 8)]
    # and acts itself, the bank does not
    assert _found("农业银行宣传。该行柳支行来了。该行走进学校，该支行没有。", [parties[0], _party(1, 9)]) == [
        ("该行", 0),
        ("该支行", 1),
    ]
    assert _found("农业银行宣传。该行下辖柳支行来了。该行走进学校。", [parties[0], _party(1, 11)])[-1] == ("该行", 0)
    assert _found("农业银行宣传。该行和柳支行来了。该行走进学校。", [parties[0], _party(1, 10)])[-1] == ("该行", 1)


def test_in_english_whatever_the_case() -> None:
    text = "A branch taught. Our bank went on."
    assert _found(text, [_party(0, 0, "Agricultural Bank")], "en") == [("Our bank", 0)]


@pytest.mark.parametrize(
    "text", ["甲支行宣传。该行业向好。", "甲支行宣传。该社区热闹。", "甲支行宣传。日本公司也来了。"]
)
def test_a_word_that_runs_on_or_began_before_is_none(text: str) -> None:
    parties = [_party(0, 0), _party(1, 0, "南岭信用联社", None), _party(2, 0, "南岭保险", None)]
    assert _found(text, parties) == []


def test_a_letter_whose_lower_case_is_longer_hides_nothing() -> None:
    text = "\u0130nci came. A branch taught. Our bank went on."
    assert _found(text, [_party(0, 12, "Agricultural Bank")], "en") == [("Our bank", 0)]


def test_of_branches_that_act_together_the_one_of_the_words_level_is_meant() -> None:
    text = "人民银行南昌中心支行、工商银行九江分行开展宣传。该分行发放折页500份。"
    scene = Scene(_view(text), extract(text).entities, {})
    assert [branch_key(member)[1] for member in scene.actors[-1].members] == ["九江"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("市文明办联合市人行宣讲。人民银行南昌中心支行征信科科长王明讲课。", ["南昌"]),
        ("县农行走进学校。农行新宁支行发放折页，农行邵阳分行到场。", ["新宁"]),
        ("县农行走进学校。农行新宁支行、农行武冈支行发放折页。", []),
        ("各县农行走进学校。农行新宁支行发放折页。", []),
        ("市农行走进学校。农行新宁支行发放折页。", []),
        ("县人行走进学校。农行新宁支行发放折页。", []),
        ("农行走进学校。农行新宁支行发放折页。", []),
    ],
)
def test_a_bank_called_by_its_rank_is_its_one_branch_of_that_rank(text: str, meant: list[str]) -> None:
    actors = Scene(_view(text), extract(text).entities, {}).actors
    first = next(actor for actor in actors if text[actor.start : actor.end] in ("人行", "农行"))
    assert [branch_key(member)[1] for member in first.members] == meant


def test_nobody_named_nobody_meant() -> None:
    assert _found("该行走进学校。", []) == []


def test_a_bank_without_a_unit_goes_on_acting_under_such_a_word() -> None:
    text = "近日，人行邵阳市中心支行召开总结会，柳溪农商银行获评先进单位。\n去年，该行走进柳溪中学，发放折页300份。"
    scene = Scene(_view(text), extract(text).entities, {})
    assert [(text[a.start : a.end], len(a.keys)) for a in scene.actors] == [
        ("人行邵阳市中心支行", 1),
        ("柳溪农商银行", 0),
        ("该行", 0),
    ]


def test_a_branch_goes_on_acting_under_such_a_word() -> None:
    text = "人行邵阳市中心支行召开总结会。\n去年，农行新宁支行举办讲座。该支行走进柳溪中学。"
    scene = Scene(_view(text), extract(text).entities, {})
    last = scene.actors[-1]
    assert (text[last.start : last.end], [branch_key(m)[1] for m in last.members]) == ("该支行", ["新宁"])


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("记者从甘肃证监局获悉，该局上周举办讲座。", ["甘肃证监局", "该局"]),
        ("记者从甘肃证监局获悉，全省组织讲座。", ["甘肃证监局"]),
        ("据青海证监局统计，该局组织讲座。", ["青海证监局"]),
    ],
)
def test_a_name_that_is_asked_for_news_acts_under_such_a_word_right_behind_it(text: str, actors: list[str]) -> None:
    scene = Scene(_view(text), extract(text).entities, {})
    assert [text[actor.start : actor.end] for actor in scene.actors] == actors
    assert [actor.acts for actor in scene.actors] == [False, True][: len(actors)]


def test_an_office_of_another_kind_is_no_bare_word() -> None:
    text = "甲分局开会，联合公安东山分局巡逻，税务分局到场。分局走进学校。"
    parties = [_party(0, 0, "国家金融监督管理总局", "branch")]
    view = _view(text)
    assert stand_ins(view, parties, (Span(0, 3),)) == [(text.rindex("分局"), text.rindex("分局") + 2, 0)]


def test_a_bare_word_for_a_unit_is_the_unit_that_acted_last() -> None:
    text = "甲分行开会，乙支行讲课。支行走进学校，分行印制折页。"
    parties = [_party(0, 0, level="branch"), _party(1, 6)]
    assert _found(text, parties) == [("支行", 1), ("分行", 0)]


@pytest.mark.parametrize(
    "text",
    [
        "甲支行宣传。各支行走进学校。",
        "甲支行宣传。其他支行走进学校。",
        "甲支行宣传。获奖的支行来了。",
        "甲支行宣传。支行和网点都来。",
        "甲支行宣传。支行行长来了。",
    ],
)
def test_a_bare_word_for_many_or_in_another_word_is_none(text: str) -> None:
    assert _found(text, [_party(0, 0)]) == []


def test_a_bare_word_for_a_kind_of_bank_is_the_bank_of_that_kind() -> None:
    text = "甲中支开会，乙农商获奖。农商银行走进学校。"
    parties = [_party(0, 0, "中国人民银行", "central_sub_branch"), _party(1, 6, "东山农村商业银行", None)]
    assert _found(text, parties) == [("农商银行", 1)]


def test_at_the_head_of_a_paragraph_that_adds_up_it_is_whoever_the_units_belong_to() -> None:
    first, second = _party(1, 5)._replace(place="甲"), _party(2, 12)._replace(place="乙")
    text = "农业银行\n甲支行讲课。\n乙支行设点。\n据统计，该行办讲座。该行走进学校。"
    assert _found(text, [_party(0, 0, level=None), first, second])[0] == ("该行", 0)
    assert _found(text, [_party(0, 0, level="branch"), first, second])[0] == ("该行", 0)
    assert _found(text, [_party(0, 0, "柳溪银行", None), first, second])[0] == ("该行", 2)
    assert _found(text, [_party(0, 0, level=None), first, second._replace(place="甲")])[0] == ("该行", 2)
    assert _found(text.replace("据统计，", ""), [_party(0, 0, level=None), first, second])[0] == ("该行", 2)


def test_each_word_looks_at_each_party_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[object] = []
    fits = module._fits
    monkeypatch.setattr(module, "_fits", lambda party, word: looked.append(party) or fits(party, word))
    text = "甲支行宣传。" + "分行开会，支行讲课，该行总结。" * 100
    found = _found(text, [_party(0, 0)])
    assert Counter(word for word, _ in found) == {"支行": 100, "该行": 100}
    assert len(looked) < 4 * 200 + 10
