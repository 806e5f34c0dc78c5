"""Bodies that act and are neither a branch nor an institution."""

import pytest

from reportmine.api import extract
from reportmine.records import Span
from reportmine.stages.link.bodies import bodies
from reportmine.stages.link.scene import Scene
from reportmine.stages.segment import segment
from reportmine.text.view import View, fold


def _view(text: str, lang: str) -> View:
    return View(text, fold(text), lang, None, segment(fold(text), lang))


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("zh", "近日，南岭市公安局走进校园。", ["公安局"]),
        ("zh", "近日，东山县妇联、人行东山县支行走进校园。", []),
        ("zh", "人行南岭中支联合南岭市公安局走进校园。", []),
        ("zh", "志愿者走进南岭市妇联。", []),
        ("zh", "南岭市教育局副局长李四到场。", []),
        ("zh", "柳溪小学组织学生听课。", ["小学"]),
        ("zh", "柳溪的小学生走进银行，大学习活动开始。", []),
        # a class of schools, counted ones, parts of other words
        ("zh", "全县中小学开课，覆盖18所学校，组织部分家长听讲，党员工会开茶话会是大学问。", []),
        ("zh", "行里成立领导小组，并召开联席会议，县金融办有关负责人说，法院传票是假的。", []),
        ("zh", "活动中妇联组织家长听讲，市总工会设点。", ["妇联", "工会"]),
        # two of them that act together, and whose officers come
        ("zh", "近日，南岭市保险行业协会与东山银行业协会走进校园。", ["保险行业协会"]),
        ("zh", "近日，南岭市保险行业协会与东山银行业协会负责人到场。", []),
        ("zh", "近日，南岭市反诈骗中心走进校园。近日，县处非办走进柳溪村，网信办主任到场。", ["反诈骗中心", "处非办"]),
        ("en", "School children came to the department store.", []),
        ("en", "Yesterday the Police Station held a talk.", ["Police Station"]),
        ("en", "The branch, together with the police station, held a talk.", []),
        ("en", "The Rotary Club visited the branch.", ["Rotary Club"]),
        ("en", "The Ministry official spoke.", []),
        # what is only in, for or of a school; a school that acts
        ("en", "The in-school branch and two school branches opened last school year. Each school teacher came.", []),
        ("en", "Yesterday the school opened its hall.", ["the school"]),
    ],
)
def test_bodies(lang: str, text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in bodies(_view(text, lang), ())] == expected


def test_a_word_within_a_name_is_no_body() -> None:
    text = "近日，南岭市公安局走进校园。"
    assert bodies(_view(text, "zh"), (Span(3, 9),)) == []


def test_another_body_is_an_actor_that_no_branch_belongs_to() -> None:
    text = "在人行南岭中支的指导下，东山县金融办6月1日走进柳溪村。东山县金融办发放折页300份。"
    scene = Scene(_view(text, "zh"), extract(text).entities, {})
    assert [(text[a.start : a.end], a.strange) for a in scene.actors if a.acts] == [("金融办", True)] * 2


def test_letters_in_brackets_behind_a_name_are_no_actor_of_their_own() -> None:
    text = (
        "According to the Bank of Ghana (BOG), traders save. On 3 May 2023 the Kumasi branch of Ecobank met them. BOG"
        " came."
    )
    scene = Scene(_view(text, "en"), extract(text, lang="en").entities, {})
    assert [text[actor.start : actor.end] for actor in scene.actors if not actor.keys] == ["Bank of Ghana", "BOG"]


def test_a_school_that_is_glad_takes_no_facts_from_a_branch() -> None:
    text = "Staff at the Kumasi branch of Bank of Ghana taught 30 traders on 3 May 2023. The school was glad."
    found = extract(text, lang="en")
    assert len(found.links) == 2


@pytest.mark.parametrize(
    ("text", "employers"),
    [
        ("Farid Haque, Director (Bogura Office), Bangladesh Bank, met Rina Das, Director (Khulna Office), BB.", 2),
        ("Farid Haque, Director, Bangladesh Bank, met (Bogura Office), singers, Rina Das, Director, BB.", 0),
    ],
)
def test_an_office_in_brackets_employs_who_holds_the_post_before_it(text: str, employers: int) -> None:
    found = extract("In Bangladesh " + text, lang="en")
    spans = {entity.id: found.surface(entity) for entity in found.entities}
    pairs = {(spans[held.fact], spans[held.branch]) for held in found.links}
    own = {("Farid Haque", "Bogura Office"), ("Rina Das", "Khulna Office")}
    assert len(pairs & own) == employers
