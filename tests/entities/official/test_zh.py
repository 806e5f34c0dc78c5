"""Chinese officials: whole lists of (name, title, org) for invented sentences, hard negatives with empty lists."""

from __future__ import annotations

import pytest

from reportmine.entities.official import find
from reportmine.text.view import View, fold

Row = tuple[str, str | None, str | None]


def rows(text: str) -> list[Row]:
    found = find(View(text, fold(text), "zh"))
    return [(text[m.span.start : m.span.end], m.value.title, m.value.org) for m in found]


CASES: list[tuple[str, list[Row]]] = [
    ("南岭市副市长李文山、市金融办主任王立出席启动仪式。", [("李文山", "副市长", "南岭市"), ("王立", "主任", "市金融办")]),
    ("人行南岭中支党委书记、行长赵明出席活动并讲话。", [("赵明", "党委书记、行长", "人行南岭中支")]),
    (
        "人行南岭中支行长赵明明出席活动。赵明明指出，要加强宣传。",
        [("赵明明", "行长", "人行南岭中支"), ("赵明明", None, None)],
    ),
    ("人行南岭中支征信科科长周建国介绍说", [("周建国", "科长", "人行南岭中支征信科")]),
    ("人行南岭中支党委委员、副行长、工会主席钱亮带队走访", [("钱亮", "党委委员、副行长、工会主席", "人行南岭中支")]),
    (
        "赵明行长在讲话中指出，刘副行长主持会议，王副县长、李科长参加。",
        [("赵明", "行长", None), ("刘", "副行长", None), ("王", "副县长", None), ("李", "科长", None)],
    ),
    ("赵明，人行南岭中支行长；钱亮，南岭市副市长。", [("赵明", "行长", "人行南岭中支"), ("钱亮", "副市长", "南岭市")]),
    ("市委常委、副市长欧阳卫东主持召开会议", [("欧阳卫东", "市委常委、副市长", None)]),
    ("县领导赵明、钱亮、孙强出席仪式", [("赵明", "县领导", None), ("钱亮", "县领导", None), ("孙强", "县领导", None)]),
    ("副行长李 明、阿不都·热合曼出席", [("李 明", "副行长", None), ("阿不都·热合曼", "副行长", None)]),
    ("工行南岭分行苑卫东行长表示，人民币知识宣传", [("苑卫东", "行长", "工行南岭分行")]),
    ("人行南岭中支行长周立群、副行长潘舒洋出席会议。", [("周立群", "行长", "人行南岭中支"), ("潘舒洋", "副行长", "人行南岭中支")]),
    ("副市长李强调研征信工作，科长李强强调", [("李强", "副市长", None), ("李强", "科长", None)]),
    ("市公安局副局长方圆、南岭农商银行董事长温暖出席", [("方圆", "副局长", "市公安局"), ("温暖", "董事长", "南岭农商银行")]),
    ("白石镇党委书记周平、柳溪村党支部书记李大山陪同", [("周平", "党委书记", "白石镇"), ("李大山", "党支部书记", "柳溪村")]),
    ("东山县委宣传部副部长孙兰致辞", [("孙兰", "副部长", "东山县委宣传部")]),
    ("组长：赵明 行长；副组长：钱亮 副行长", [("赵明", "行长", None), ("钱亮", "副行长", None)]),
    ("南岭银监分局局长史玉强主持，史玉强要求", [("史玉强", "局长", "南岭银监分局"), ("史玉强", None, None)]),
    ("东山县财政局长吴海涛到场", [("吴海涛", "局长", "东山县财政局")]),
]

NONE = [
    "行长高度重视，副行长方便群众，主任张贴海报",
    "行长于近日表示，书记和科技局联合，主任时任科长",
    "（通讯员 李四 记者 王五）",
    "作者：人行南岭中支行长 赵明",
    "村民张某、王女士、志愿者李明和民警赵刚参加",
    "各支行行长、分管副行长、会计主管参加会议",
    "成立领导小组，由行长任组长，副行长任副组长",
    "金融知识竞赛一等奖获得者李明",
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_officials(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_officials(text: str) -> None:
    assert rows(text) == []


def test_the_body_span_is_noted() -> None:
    text = "人行南岭中支行长赵明出席"
    (mention,) = find(View(text, fold(text), "zh"))
    assert mention.note == {"org_span": (0, 6)}
    assert mention.source == "rule:official.zh.after"
