"""The main text of pages as sites in many places build them: no menu, no footer, nothing of the report lost."""

import pytest

from reportmine.stages.ingest.web import decoded, read_page

FIRST = "9月以来，人行南岭市中心支行以“汇聚金融力量”为主题，组织辖内23家金融机构开展金融知识普及月活动。"
SECOND = "一是进社区。9月6日，在东山县白石镇柳溪村发放宣传折页1200余份，接待群众咨询近300人次。"
LINES = ["南岭中支开展金融知识普及月活动", FIRST, SECOND]
MENU = '<a href="/">首页</a> <a href="/n">新闻</a> <a href="/f">财经</a> <a href="/v">视频</a>'
FOOT = "版权所有 南岭日报社 备案号 0000 联系我们"
BODIES = {
    "divisions": f'<div class="nav">{MENU}</div><div class="main"><h1>{LINES[0]}</h1><div class="text"><p>{FIRST}</p>'
    f'<p>{SECOND}</p></div></div><div class="footer">{FOOT}</div>',
    "semantic": f"<nav>{MENU}</nav><article><h1>{LINES[0]}</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
    f"<aside><a href='/1'>相关新闻</a></aside><footer>{FOOT}</footer>",
    "breaks": f'<div id="menu">{MENU}</div><div id="content"><h1>{LINES[0]}</h1>　　{FIRST}<br><br>　　{SECOND}</div>',
    "inline": f'<div id="content"><h1>{LINES[0]}</h1><p>{FIRST}</p><p><span>一是</span>进社区。9月6日，在'
    "<a href='/x'>东山县白石镇</a>柳溪村发放宣传折页<b>1200</b>余<i>份</i>，接待群众咨询近300人次。</p></div>"
    f"<div class='foot'>{FOOT}</div>",
    "wrapped": f"<div id='content'><h1>{LINES[0]}</h1><p>{FIRST[:20]}\n      {FIRST[20:]}</p><p>{SECOND}</p></div>",
    "bare": f"<h1>{LINES[0]}</h1><p>{FIRST}</p><p>{SECOND}</p>",
}


@pytest.mark.parametrize("kind", list(BODIES))
def test_the_main_text_of_a_page(kind: str) -> None:
    page = read_page(f"<html><head><title>{LINES[0]}_南岭日报</title></head><body>{BODIES[kind]}</body></html>")
    assert page.text.split("\n") == LINES
    assert page.title == LINES[0]


def test_short_items_and_tables_within_the_text_are_kept() -> None:
    body = (
        f'<div class="nav">{MENU}</div><div class="text"><h1>{LINES[0]}</h1><p>{FIRST}</p>'
        "<ul><li>折页</li><li>手册</li></ul>"
        "<table><tr><td>东山支行</td><td>300份</td></tr></table><p>完。</p><ol><li>附件一</li></ol></div>"
    )
    assert read_page(f"<html><body>{body}</body></html>").text.split("\n") == [
        LINES[0],
        FIRST,
        "折页",
        "手册",
        "东山支行\t300份",
        "完。",
        "附件一",
    ]


def test_where_no_main_text_is_found_all_text_is_kept() -> None:
    page = read_page(f'<html><body><div class="sidebar">{FIRST}</div><div class="footer">{SECOND}</div></body></html>')
    assert sorted(page.text.split("\n")) == sorted([FIRST, SECOND])


def test_scripts_styles_and_what_is_outside_are_no_text() -> None:
    page = read_page(
        f"<html><head><style>p {{}}</style><script>var a = '9月';</script></head><body><p>{FIRST}</p>"
        "<script src='http://example.invalid/a.js'>x</script><iframe src='http://example.invalid/'></iframe>"
        "<!-- 注释 --><noscript>请打开脚本</noscript></body></html>"
    )
    assert page.text == FIRST


@pytest.mark.parametrize(
    ("head", "line", "date"),
    [
        ('<meta name="PubDate" content="2023-09-28 10:00">', "", "2023-09-28"),
        ('<meta property="article:published_time" content="2023-09-08T10:00:00+08:00">', "", "2023-09-08"),
        ('<script type="application/ld+json">{"datePublished": "2023-09-28T08:00:00Z"}</script>', "", "2023-09-28"),
        ('<script type="application/ld+json">{"datePublished": </script>', "", None),
        ('<meta name="PubDate" content="last week">', "发布时间：2023年9月8日", "2023-09-08"),
        ("", "2023-09-28 10:00 来源：南岭日报", "2023-09-28"),
        ("", "Published: 2023-09-28", "2023-09-28"),
        ("", "更新时间：2023-09-28", None),
        ("", "版权所有 2023-09-28", None),
        ("", "2023年9月28日，人行南岭中支开展活动。", None),
        ('<meta name="lastmod" content="2023-09-28">', "", None),
    ],
)
def test_the_date_is_that_of_publication_alone(head: str, line: str, date: str | None) -> None:
    page = read_page(f"<html><head>{head}</head><body><div><p>{line}</p><p>{FIRST}</p></div></body></html>")
    assert (page.date, page.year) == (date, int(date[:4]) if date else None)


def test_two_dates_that_disagree_are_none() -> None:
    body = f"<p>发布时间：2023-09-28</p><p>{FIRST}</p><p>发布时间：2024-01-05</p>"
    assert read_page(f"<html><body>{body}</body></html>").date is None


def test_the_page_says_its_site_and_address() -> None:
    head = '<meta name="ContentSource" content="南岭日报"><link rel="canonical" href="http://example.cn/1">'
    page = read_page(f"<html><head>{head}</head><body><p>{FIRST}</p></body></html>")
    assert (page.site, page.url) == ("南岭日报", "http://example.cn/1")


@pytest.mark.parametrize(
    ("declared", "encoding", "read"),
    [
        ("gb2312", "gb18030", "gb18030"),
        ("GBK", "gb18030", "gb18030"),
        ("utf-8", "gb18030", "gb18030"),
        ("x", "gbk", "gb18030"),
    ],
)
def test_the_encoding_that_a_page_declares_is_heard_if_it_fits(declared: str, encoding: str, read: str) -> None:
    source = (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={declared}"></head>{FIRST}</html>'
    )
    found = decoded(source.encode(encoding))
    assert (found.text, found.encoding) == (source, read)
