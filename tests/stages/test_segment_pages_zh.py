"""Chinese pages of several reports: sample texts, digests without numbers, and what only looks like one."""

import pytest

import reportmine
from reportmine.records import Date
from reportmine.stages.segment import segment, split_reports

BODY = "农行石洼支行在白石镇大集设点，向赶集的村民发放反假折页三百份，接受咨询一百二十人次，讲解了人民币的防伪特征。"


def _page(head: str, *titles: str) -> tuple[str, list[tuple[str | None, str]]]:
    """The page with a text below each title, and the titles and texts of its reports."""
    text = "\n".join([head, *(f"{title}\n{BODY}" for title in titles)])
    found = split_reports(text, "zh")
    return text, [(part.title, text[part.span.start : part.span.end]) for part in found]


@pytest.mark.parametrize(
    ("head", "titles"),
    [
        ("宣传总结三篇", ("第1篇：反假宣传总结", "第2篇：征信宣传总结")),
        ("宣传总结", ("▼篇一▼", "▼篇二▼")),
        ("宣传总结", ("总结一：", "总结二：")),
        ("宣传简讯", ("简讯一", "简讯二")),
        ("宣传总结", ("Part1 反假宣传", "Part2 征信宣传")),
        ("宣传总结范文3篇", ("（一）", "（二）")),
        ("宣传总结范文3篇", ("1.反假宣传月总结", "2.征信宣传月总结")),
        ("白石县金融学会", ("金融知识宣传简报（第1期）", "金融知识宣传简报（第2期）")),
        ("目录\n反假币宣传总结1\n反假币宣传总结2\n", ("反假币宣传总结1", "反假币宣传总结2")),
        ("信合动态（二则）", ("白石联社：送金融知识下乡", "东山合行：反假宣传进圩市")),
        ("白石县金融简报（第6期）", ("人行白石县支行深入集市宣传", "白石农商银行“三进”见实效", "工行白石支行走进校园")),
        ("首页 > 农金要闻", ("白石农商行开展海上宣传\n时间：2022-08-17 编辑：小鱼", "东山农商行“金融夜市”受追捧")),
    ],
)
def test_the_reports_of_a_page(head: str, titles: tuple[str, ...]) -> None:
    _, found = _page(head, *titles)
    assert found == [(title.split("\n")[0], f"{title}\n{BODY}") for title in titles]


@pytest.mark.parametrize(
    ("head", "titles"),
    [
        # parts of one report
        ("宣传月活动总结", ("第一部分 总体情况", "第二部分 具体做法")),
        ("宣传月活动总结", ("第一站：东山社区", "第二站：白石社区")),
        ("宣传月活动总结", ("第一阶段 动员部署", "第二阶段 集中宣传")),
        ("宣传月活动总结", ("案例一：冒充客服", "案例二：刷单返利")),
        ("宣传月活动总结", ("东山支行宣传现场1", "东山支行宣传现场2")),
        # units of one bank, which a digest of its own would lose; items of one bank; a summary of several
        ("农行白石支行动态", ("石洼分理处走进社区", "铜屋分理处走进校园")),
        ("农行白石支行动态", ("农行白石支行走进社区", "农行石洼支行走进校园")),
        ("宣传月活动总结", ("农行白石支行走进社区", "工行白石支行走进校园")),
        ("信合动态（二则）", ("图为白石联社宣传现场", "图为东山联社宣传现场")),
        # one report with another bank's headline below it
        ("首页 > 基层动态", (f"农行白石支行走进集市\n{BODY}\n相关新闻\n东山农商行走访企业20家",)),
    ],
)
def test_one_report(head: str, titles: tuple[str, ...]) -> None:
    assert _page(head, *titles)[1] == []


@pytest.mark.parametrize(
    ("head", "titles", "expected"),
    [
        ("宣传总结(精选2篇)\n2021-07-08 来源：网络", ("反假币宣传总结 篇1", "反假币宣传总结 篇2"), ["XXXX-09"] * 2),
        ("信合动态（二则）\n2021-09-28 来源：本站", ("白石联社：送知识下乡", "东山合行：宣传进圩市"), ["2021-09"] * 2),
    ],
)
def test_the_year_of_a_page(head: str, titles: tuple[str, ...], expected: list[str]) -> None:
    text = "\n".join([head, *(f"{title}\n9月，{BODY}" for title in titles)])
    values = [entity.value for entity in reportmine.extract(text).entities]
    assert [value.edtf for value in values if isinstance(value, Date)] == expected


@pytest.mark.parametrize(
    "line",
    [
        "【更多新闻,请下载云岭新闻客户端或订阅云岭手机报】",
        "【云岭手机报订阅:发送短信YL到100000】",
        "找记者、求报道,就用云岭壹点",
        "想爆料?请登录云岭网,拨打热线0000-1234567",
        "今日浏览 200 次 累计浏览 30000 次",
        "关键词:金融 石洼支行 3月14日",
        "标签:农行石洼支行 反诈",
        "友情链接:中国人民银行 | 中国农业银行石洼支行",
        "已有 35 人参与评论",
        "收藏 打印 转发 1 2 3",
    ],
)
def test_lines_of_a_frame(line: str) -> None:
    assert [found.kind for found in segment(f"{BODY}\n{line}", "zh") if found.kind != "sentence"] == [
        "paragraph",
        "furniture",
    ]


@pytest.mark.parametrize(
    "head",
    [
        "编辑推荐",
        "往期回顾",
        "延伸 · 阅读",
        "最新资讯",
        "近期文章",
        "更多>>",
        "上一篇 下一篇",
        "你可能感兴趣",
        "【反假总结】相关文章：",
    ],
)
def test_other_headlines_below_a_report(head: str) -> None:
    text = f"{BODY}\n{head}\n中行石洼支行为200名老人讲课\n工行石洼支行走进石洼一中"
    assert [found.kind for found in segment(text, "zh") if found.kind != "sentence"] == ["paragraph"] + [
        "furniture"
    ] * 3


@pytest.mark.parametrize("line", ["关键词一：守护", "银行动态", "收藏人民币的老人来问"])
def test_lines_of_a_report(line: str) -> None:
    text = f"{BODY}\n{line}\n{BODY}"
    assert "furniture" not in [found.kind for found in segment(text, "zh")]
