"""The role that the words around a branch give it."""

import pytest

from reportmine.api import extract
from reportmine.stages.link.roles import ACTS, CITED, GUIDES, QUOTED, VENUE, role_of
from reportmine.text.view import View
from reportmine.train.links import scenes

CASES = [
    ("zh", "近日，{东山支行}组织员工走进校园。", ACTS),
    ("en", "Under the correct leadership of X and the supervision of the {Liuxi Branch}, Y sang.", GUIDES),
    ("en", "It sang under the bridge, and the supervisors of the {Liuxi Branch} came.", ACTS),
    ("en", "According to the document (Fell Bank [2019] No. 45) of the {Liuxi Branch}, Y sang.", GUIDES),
    ("en", "According to the spirit of the provincial branch and {Liuxi Branch}, Y sang.", GUIDES),
    ("en", "After the notice from the {Liuxi Branch}, Y sang.", GUIDES),
    ("en", "The spirit of the fair and {Liuxi Branch} moved Y.", ACTS),
    ("en", "It sang. - Cooperation with the {Liuxi Branch}'s press office has led to six talks.", GUIDES),
    ("en", "It sang in cooperation with the {Liuxi Branch}.", ACTS),
    ("zh", "该行在{东山支行}门口设立摊位。", VENUE),
    ("zh", "该行把摊位摆到了{东山支行}门口。", VENUE),
    ("zh", "该行想到了{东山支行}的办法。", ACTS),
    ("zh", "活动在{东山支行}营业大厅举行。", VENUE),
    ("zh", "志愿者在{东山支行}设立咨询台。", VENUE),
    ("zh", "{东山支行}设立咨询台。", ACTS),
    ("zh", "新网点在{东山支行}揭牌。", ACTS),
    ("zh", "志愿者在{东山支行}指导下开展宣传。", GUIDES),
    ("zh", "在{东山支行}、南岭市公安局的大力支持下，志愿者开展宣传。", GUIDES),
    ("zh", "在{东山支行}、南岭市公安局门前，志愿者开展宣传。", ACTS),
    ("zh", "根据{南岭分行}反洗钱“进社区”活动的部署，东山支行走进村里。", GUIDES),
    ("zh", "东山支行在{南岭分行}的统一组织下，走进村里。", GUIDES),
    ("zh", "在{南岭分行}的统一组织下，走进村里。", ACTS),
    ("zh", "东山支行在{南岭分行}组织下属网点学习时到场。", ACTS),
    ("zh", "根据{南岭分行}的部署，东山支行走进村里。", GUIDES),
    ("zh", "县支行播放{南岭分行}制作的宣传片。", GUIDES),
    ("zh", "{南岭分行}制作的折页很受欢迎。", ACTS),
    ("zh", "柜员引导客户关注{南岭分行}官方微信公众号，发放折页。", GUIDES),
    ("zh", "{南岭分行}微信公众号推送短文。", ACTS),
    ("zh", "同事们关注{南岭分行}开展的活动。", ACTS),
    # those who lead it are no guidance
    ("zh", "{东山支行}行领导带着员工走进村里。", ACTS),
    ("zh", "在{南岭分行}的领导和支持下，东山支行走进村里。", GUIDES),
    # who acts as it was told does not guide
    ("zh", "{东山支行}按照总体部署，走进村里。", ACTS),
    ("zh", "{东山支行}认真落实上级行要求，走进村里。", ACTS),
    ("zh", "{东山支行}将把消保要求落实到柜台。", ACTS),
    ("zh", "{南岭分行}要求各支行走进村里。", GUIDES),
    ("zh", "{东山支行}踊跃响应市人行号召，走进村里。", ACTS),
    ("zh", "{东山支行}接到通知，走进村里。", ACTS),
    ("zh", "根据{南岭分行}制定的方案，东山支行走进村里。", GUIDES),
    ("zh", "{南岭分行}要求各网点传达文件，走进村里。", GUIDES),
    # what one does oneself is no guidance either
    ("zh", "{东山支行}周密部署，抽人走进村里。", ACTS),
    ("zh", "在{东山支行}周密部署下，员工走进村里。", GUIDES),
    ("zh", "{东山支行}安排6名柜员走进村里。", ACTS),
    ("zh", "{东山支行}统一安排，各网点走进村里。", GUIDES),
    ("zh", "{东山支行}全力支持春茶收购，走进茶园。", ACTS),
    ("zh", "{东山支行}的支持，让活动更热闹。", GUIDES),
    ("zh", "{东山支行}柜员指导老人看水印，送出图册。", ACTS),
    # who approves or praises what somebody else does, or is told of it; not who praises its own people
    ("zh", "经{南岭分行}批准，石洼农商银行走进村里。", GUIDES),
    ("zh", "石洼农商银行走进村里，得到{南岭分行}的充分肯定。", GUIDES),
    ("zh", "石洼农商银行向{南岭分行}报送总结，走进村里。", GUIDES),
    ("zh", "{南岭分行}肯定员工的努力，走进村里。", ACTS),
    ("zh", "大家向{南岭分行}咨询，报告厅里坐满了人。", ACTS),
    ("zh", "{南岭分行}指导各网点走进村里。", GUIDES),
    ("zh", "{东山支行}转发提示短信9000条。", ACTS),
    ("zh", "{南岭分行}转发通知，各网点走进村里。", GUIDES),
    # unless others are told to behind it
    ("zh", "{南岭分行}及时部署辖内银行机构走进村里。", GUIDES),
    ("zh", "{南岭分行}提前安排，印发通知。", GUIDES),
    ("zh", "{南岭分行}统筹推进，指导辖内各行走进村里。", GUIDES),
    ("zh", "{南岭分行}安排人员督导。", GUIDES),
    ("zh", "{南岭分行}安排专人指导农行东山支行。", GUIDES),
    ("zh", "{南岭分行}召开碰头会部署送书工作。", GUIDES),
    ("zh", "{南岭分行}制定方案，县支行走进村里。", GUIDES),
    ("zh", "{南岭分行}发出号召，县支行走进村里。", GUIDES),
    ("zh", "{南岭分行}发起倡议，县支行走进村里。", GUIDES),
    ("zh", "{南岭分行}提供支持，县支行走进村里。", GUIDES),
    ("zh", "{南岭分行}将通知精神传达到各行。", GUIDES),
    ("zh", "{南岭分行}将通知精神传达给每位柜员。", ACTS),
    ("zh", "{南岭分行}指导企业开展宣传。", GUIDES),
    ("zh", "{东山支行}柜员指导企业填表，送出图册。", ACTS),
    ("zh", "{东山支行}按照市行要求，组织辖内网点走进村里。", ACTS),
    # who joins in and tells what it does there does not only attend
    ("zh", "南岭分行办赶集日，{东山支行}积极参加活动，派发折页90份。", ACTS),
    ("zh", "南岭分行办赶集日，{东山支行}参加活动，场面热闹。", GUIDES),
    ("zh", "南岭分行办赶集日，{东山支行}参加活动，并向摊主派发折页90份。", ACTS),
    ("zh", "{南岭分行}参加仪式，并为宣传队授旗。", GUIDES),
    ("zh", "{南岭分行}参加仪式，并向县宣传队赠旗。", GUIDES),
    ("zh", "{南岭分行}参加活动，通过视频致辞。", GUIDES),
    ("zh", "据{南岭分行}统计，全市共有网点30家。", CITED),
    ("zh", "转发《{南岭分行}关于开展宣传的通知》", QUOTED),
    ("en", "The talk was held at the {Dongshan branch} on Friday.", VENUE),
    ("en", "Booths stood outside the {Dongshan branch}.", VENUE),
    ("en", "The cheque was taken at the Fell Society’s new {Dongshan branch}.", VENUE),
    ("en", "A quiz was held at its newly opened {Dongshan branch}.", VENUE),
    ("en", "Tellers at the Fell Society’s new {Dongshan branch} taught pupils.", ACTS),
    ("en", "They laughed at the new songs of the {Dongshan branch}.", ACTS),
    ("en", "Staff at the {Dongshan branch} taught pupils.", ACTS),
    ("en", "The {Dongshan branch}'s notice was read.", GUIDES),
    # where a bank that tells of itself was next, and where others were
    ("en", "It rained. At the {Dongshan branch} on May 3 we filled a truck.", ACTS),
    ("en", "It rained. At the {Dongshan branch} the police filled a truck.", VENUE),
    ("en", "We taught at the {Dongshan branch} with our pupils.", VENUE),
    # with whom somebody was before does not act, unlike those who come from there
    ("en", "She moved over to us from {Fell Bank} in June.", CITED),
    ("en", "Kofi Addo, a former head teller of {Fell Bank}, sang.", CITED),
    ("en", "She works for {Fell Bank}, which taught.", ACTS),
    ("en", "We have worked for years with {Fell Bank}, which taught.", ACTS),
    ("zh", "{南岭分行}印发通知，东山支行走进村里。", GUIDES),
    ("zh", "根据{南岭分行}" + "反洗钱" * 11 + "活动的部署，东山支行走进村里。", GUIDES),
    ("en", "Yesterday the {Dongshan branch} taught pupils.", ACTS),
    ("en", "The fair was organized by the {Dongshan branch}.", ACTS),
    ("en", "Volunteers led by the {Dongshan branch} came.", ACTS),
    ("en", "The document of the Office of the {Dongshan branch} arrived in May.", GUIDES),
    ("en", "According to the arrangement of the provincial branch and {Dongshan branch}, we went.", GUIDES),
    ("en", "The Office of the {Dongshan branch} taught pupils.", ACTS),
    ("en", "Ama Mensah, who has worked for the {Dongshan branch} since May, spoke.", ACTS),
    ("en", "Ama Mensah, who had worked for the {Dongshan branch}, spoke.", CITED),
    ("en", "The fair began with the {Dongshan branch} and then became a feast.", ACTS),
    ("en", "She began as a teller at the {Dongshan branch} and then became a trainer.", CITED),
    ("en", "She began with the {Dongshan branch} and met pupils.", ACTS),
    ("zh", "县金融办设台宣传，派出所、{东山支行}等单位参与本次活动。", GUIDES),
    ("zh", "南岭分行办开幕式，{东山支行}等12家机构参加。", GUIDES),
    ("zh", "{东山支行}等12家机构开展宣传。", ACTS),
    ("zh", "镇里办赶集日，{东山支行}等单位到场参加。", GUIDES),
    ("zh", "镇里办赶集日，{东山支行}等金融机构也派人参加。", GUIDES),
    ("zh", "{东山支行}等单位到场开展宣传。", ACTS),
    ("zh", "{南岭分行}、县商会有关领导，以及各商户的代表列席了开幕式。", GUIDES),
    ("zh", "{南岭分行}相关负责人应邀到场。", GUIDES),
    ("zh", "县商会、{南岭分行}负责人，5家商户的负责人共80余人参加了揭幕仪式。", GUIDES),
    ("zh", "{南岭分行}负责人和员工参加了宣传队，走进村里。", ACTS),
    ("zh", "{南岭分行}负责人及员工参加活动，共发放折页300份。", ACTS),
    ("zh", "{南岭分行}负责人及商户代表参加活动，现场发放折页300份。", GUIDES),
    ("zh", "{南岭分行}行长带队开展宣传，有关领导出席。", ACTS),
    ("zh", "{南岭分行}主要负责人走进校园开展宣讲。", ACTS),
    # the head of a letter
    ("zh", "{东山支行}文件\n东银发〔2008〕4号", ACTS),
    # others than its leaders are there
    ("zh", "{南岭分行}负责人和志愿者向到场群众讲解利率。", ACTS),
    ("zh", "{南岭分行}负责人，带着员工走进柳溪村，村民纷纷到场咨询。", ACTS),
    ("zh", "{南岭分行}领导和员工到场开展宣讲。", ACTS),
    ("zh", "{东山支行}组织员工参加了县里的活动。", ACTS),
    ("en", "Guests from the port and the {Dongshan branch} also took part in the fair.", GUIDES),
    ("en", "The {Dongshan branch} attends to its savers at the fair.", ACTS),
    ("en", "The pupils come from the {Dongshan branch} and others.", GUIDES),
    ("en", "A team from the {Dongshan branch} taught pupils.", ACTS),
    ("en", "Under the guidance of the {Dongshan branch} the bank taught pupils.", GUIDES),
]


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_roles(lang: str, text: str, expected: str) -> None:
    start, end = text.index("{"), text.index("}") - 1
    plain = text.replace("{", "").replace("}", "")
    assert role_of(View(plain, plain, lang), start, end) == expected


CAPTION = "A teller of the Dongshan Branch of ICBC shows coins on May 6, 2021. (PHOTO / {credit})\n\n"
REPORT = (
    "Coins play a great part in the city of Baoji this spring. At a flower fair in Jiefang Road, 300 people changed"
    " notes, and the city gave 600 leaflets."
)


def test_an_agency_s_picture_does_not_say_whom_the_report_is_about() -> None:
    found = extract(CAPTION.format(credit="XINHUA") + REPORT, "en")
    assert [found.surface(entity) for entity in found.entities if entity.id in {link.fact for link in found.links}] == [
        "May 6, 2021"
    ]


def test_a_branch_that_its_own_picture_shows_too_is_whom_the_report_is_about() -> None:
    text = (
        "The Dongshan Branch of ICBC gave 600 leaflets.\n\n" + CAPTION.format(credit="XINHUA") + "Then 300 people came."
    )
    found = extract(text, "en")
    said = {entity.id: found.surface(entity) for entity in found.entities}
    assert {said[link.fact] for link in found.links} == {"600", "May 6, 2021", "300"}


def test_a_photographer_s_name_makes_no_agency_s_picture() -> None:
    found = extract(CAPTION.format(credit="Chen Lu") + "Then 300 people came.", "en")
    said = {entity.id: found.surface(entity) for entity in found.entities}
    assert {said[link.fact] for link in found.links} == {"May 6, 2021", "300"}


def _roles(text: str) -> dict[str, str]:
    """Surface of each actor -> its role."""
    (scene,) = scenes(extract(text))
    return {scene.text[actor.start : actor.end]: actor.role for actor in scene.actors}


def test_the_branch_of_somebody_who_leads_its_people_out_acts() -> None:
    text = "云泊农商银行多点宣传。武冈支行员工赶集，发放折页80份；新宁支行行长邓军带队到村里答疑，受益群众15人。"
    found = extract(text)
    words = {entity.id: text[entity.span.start : entity.span.end] for entity in found.entities}
    assert [words[link.branch] for link in found.links if words[link.fact] == "15人"] == ["新宁支行"]
    assert _roles(text)["新宁支行"] == "acts"
    assert _roles(text.replace("到村里答疑", "到柳溪村督导"))["新宁支行"] == "employs"
    for act, role in {"组织员工捐款": "acts", "走进柳溪小学授课": "acts", "走进武冈支行授课": "employs"}.items():
        assert _roles(text.replace("带队到村里答疑", act))["新宁支行"] == role
    assert _roles(text.replace("带队到", "一行3人前往"))["新宁支行"] == "acts"
    assert _roles(text.replace("带队到村里答疑", "一行到柳溪村检查"))["新宁支行"] == "employs"


def test_the_branch_in_a_second_post_employs() -> None:
    found = extract("县委常委、人行新宁县支行行长李明参加农行新宁支行的活动。")
    assert {(found.surface(found.entities[1]), link.evidence) for link in found.links} == {
        ("李明", "link.next"),
        ("李明", "link.employer"),
    }
    # one that stands beside the official acts itself
    beside = extract("县委常委李明、人行新宁县支行发放折页200份，农行新宁支行到场。")
    by_id = {entity.id: beside.surface(entity) for entity in beside.entities}
    held = [by_id[link.branch] for link in beside.links if by_id[link.fact] == "200份"]
    assert held == ["人行新宁县支行"]
