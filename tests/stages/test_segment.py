"""Pages into reports, reports into titles, headings, bylines, paragraphs and sentences."""

import pytest

from reportmine.stages.segment import language, segment, split_reports


def _kinds(text: str, lang: str) -> list[tuple[str, str]]:
    return [
        (s.kind, text[s.span.start : s.span.end])
        for s in segment(text, lang)
        if s.kind not in ("sentence", "furniture")
    ]


def test_a_numbered_series_splits_the_page_also_where_a_title_is_glued() -> None:
    text = (
        "Summary of the publicity month\n\nSummary of the publicity month 1\nNanling Branch handed out leaflets.\n"
        "It went well. Summary of the publicity month 2\nBeijiang Branch visited schools."
    )
    found = split_reports(text, "en")
    assert [(part.title, text[part.span.start : part.span.end].split("\n")[-1]) for part in found] == [
        ("Summary of the publicity month 1", "It went well."),
        ("Summary of the publicity month 2", "Beijiang Branch visited schools."),
    ]


def test_chinese_series_by_pian() -> None:
    text = "宣传活动总结（集锦）\n篇一：征信宣传总结\n南岭中支开展宣传。\n篇二：反假宣传总结\n北江中支开展宣传。"
    assert [part.title for part in split_reports(text, "zh")] == ["篇一：征信宣传总结", "篇二：反假宣传总结"]


@pytest.mark.parametrize("heads", [("【一】东山支行", "【二】西山支行"), ("一、东山支行", "二、西山支行：走进集市")])
def test_numbered_units_of_a_collection_are_reports(heads: tuple[str, str]) -> None:
    contents = "\n".join(heads)
    body = "支行在集市设点。\n（一）加强领导。\n一、广泛宣传\n发放折页200份。"
    text = f"反假宣传活动简报集锦\n{contents}\n{heads[0]}\n{body}\n{heads[1]}\n{body}"
    found = split_reports(text, "zh")
    assert [part.title for part in found] == list(heads)
    assert [text[part.span.start : part.span.end] for part in found] == [f"{head}\n{body}" for head in heads]


def test_units_within_one_summary_are_no_reports() -> None:
    text = "反假宣传活动总结\n一、东山支行\n支行在集市设点。\n二、西山支行\n支行在车站设点。"
    assert split_reports(text, "zh") == ()
    text = "反假宣传活动集锦\n一、加强组织领导\n东山支行设点。\n二、广泛宣传\n西山支行设点。"
    assert split_reports(text, "zh") == ()


BODY = (
    "The branch sent three lecturers to the villages, who spoke about false notes and loans, and many people came. " * 2
)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            f"Chapter 1: Summary of Safety\n{BODY}\nIt ended. Chapter 2: Briefing In May we went out.\n{BODY}",
            ["Chapter 1: Summary of Safety", "Chapter 2: Briefing In May we went out."],
        ),
        (f"Report 1\n{BODY}\nReport 2\n{BODY}", ["Report 1", "Report 2"]),
        (
            f"Part 1: Report on the Week\n{BODY}\nPart 2: The bank ends its campaign\n{BODY}",
            ["Part 1: Report on the Week", "Part 2: The bank ends its campaign"],
        ),
        (
            f"Diary goes to schools\nauthor:Nanling Finance\n{BODY}\nDiary in Liuxi\nSource: Liuxi Daily\n{BODY}",
            ["Diary goes to schools", "Diary in Liuxi"],
        ),
        (
            f"Summary of Publicity Activities I\n{BODY}\nSummary of Publicity Activities II\n{BODY}",
            ["Summary of Publicity Activities I", "Summary of Publicity Activities II"],
        ),
        (
            f"Summary of Activities1June 14, we went.{BODY}\nSummary of Activities2XX Branch went out. {BODY}",
            ["Summary of Activities1", "Summary of Activities2"],
        ),
        (
            f"Diary goes to schools\n • Date: May 2, 2017\n{BODY}\nDiary in Liuxi\n • Date: March 26, 2015\n{BODY}",
            ["Diary goes to schools", "Diary in Liuxi"],
        ),
        (
            f"INSURERS EXPLAIN COVER IN LIUXI\n\n{BODY}\n\nMONEY WEEK CLOSES IN BAISHI\n\n{BODY}",
            ["INSURERS EXPLAIN COVER IN LIUXI", "MONEY WEEK CLOSES IN BAISHI"],
        ),
    ],
)
def test_english_reports_of_one_page(text: str, titles: list[str]) -> None:
    assert [part.title for part in split_reports(text, "en")] == titles


def test_a_list_of_other_headlines_is_no_series() -> None:
    text = f"Diary goes to schools\nMay 2, 2017\n{BODY}\nBank opens hall\nMay 1, 2017\nBank ends it\nMay 1, 2017"
    assert split_reports(text, "en") == ()


def test_parts_of_one_report_are_no_reports() -> None:
    assert split_reports(f"Part 1: Organization\n{BODY}\nPart 2: Results\n{BODY}", "en") == ()


def test_the_opening_of_a_translated_report_is_its_byline() -> None:
    text = f"Nanling Daily News September 28 (Correspondent Zhao Yu) {BODY}\nLiuxi Wan Bao·2025-10-17 07:42"
    alone = "Liuxi Daily, June 11 (Reporter Li Ming)"
    assert _kinds(alone, "en") == [("byline", alone)]
    assert _kinds(text, "en") == [
        ("byline", "Nanling Daily News September 28 (Correspondent Zhao Yu)"),
        ("paragraph", BODY.strip()),
        ("byline", "Liuxi Wan Bao·2025-10-17 07:42"),
    ]


def test_one_report_is_not_split() -> None:
    assert split_reports("一、加强领导\n1、发放折页200份。\n2、举办讲座3场。", "zh") == ()
    assert split_reports("1. Relying on outlets\nText.\n2. Using the media\nText.", "en") == ()


def test_lines_are_told_apart() -> None:
    text = (
        "南岭中支开展征信宣传\n来源：南岭日报 2020-03-16\n一、加强领导\n南岭中支成立小组。活动很好！\n版权所有 南岭网"
    )
    assert _kinds(text, "zh") == [
        ("title", "南岭中支开展征信宣传"),
        ("byline", "来源：南岭日报 2020-03-16"),
        ("heading", "一、加强领导"),
        ("paragraph", "南岭中支成立小组。活动很好！"),
    ]


@pytest.mark.parametrize(
    ("lang", "day", "beside"),
    [
        ("en", "Date: 3 May 2024", "Venue: Liuxi School"),
        ("en", "Date: 3 May 2024", "Number of pupils: 40"),
        ("zh", "日期：2024年5月3日", "地点：人民广场"),
    ],
)
def test_the_day_of_a_form_is_no_byline(lang: str, day: str, beside: str) -> None:
    source = {"en": "Source: Nanling Daily", "zh": "来源：南岭日报"}[lang]
    for other, kind in ((beside, "heading"), (source, "byline")):
        for lines in ((day, other), (other, day)):
            parts = segment("\n".join(("Nanling", *lines, "x" * 200 + ".")), lang)
            text = "\n".join(("Nanling", *lines))
            assert next(part.kind for part in parts if text[part.span.start : part.span.end] == day) == kind


def test_a_paragraph_that_opens_with_a_byline_stays_a_paragraph() -> None:
    text = "建行走进社区\n（记者 何晓 通讯员 周婷）为做好宣传工作，建行南岭分行组织网点开展沙龙，三千名客户参与。"
    assert [kind for kind, _ in _kinds(text, "zh")] == ["title", "paragraph"]


def test_abbreviations_do_not_end_sentences() -> None:
    text = "A talk was given by Dr. K. Mensah on Oct. 5 in Accra. It was well received."
    sentences = [text[s.span.start : s.span.end] for s in segment(text, "en") if s.kind == "sentence"]
    assert sentences == ["A talk was given by Dr. K. Mensah on Oct. 5 in Accra.", "It was well received."]


def test_language_by_the_weight_of_its_letters() -> None:
    assert [language("南岭中支 LED 宣传"), language("Nanling Branch 南岭 held a talk")] == ["zh", "en"]


def test_the_way_to_a_page_above_its_headline_is_furniture() -> None:
    text = "Home / News / Fell Bank teaches pupils\nFell Bank teaches pupils\nHome / News / Baishi Bank opens its doors"
    kinds = [found.kind for found in segment(text, "en")]
    assert [kind for kind in kinds if kind in ("furniture", "title")] == ["furniture", "title"]


def test_the_way_to_a_page_and_the_weather_beside_it_are_furniture() -> None:
    frame = ["Home / Liuxi / Savings", "Liuxi   Cloudy/Rain   14 / 9 ℃  City Weather"]
    text = "\n".join([*frame, "Fell Bank teaches pupils", "Home / Liuxi pupils learn to save coins", "At 9 / 10."])
    assert [text[s.span.start : s.span.end] for s in segment(text, "en") if s.kind == "furniture"] == frame


@pytest.mark.parametrize(
    "line",
    [
        "08:05, March 4, 2013",
        "17:40 UTC+8, 2021-05-06",
        "8:05 pm 4 March 2013 (FNA)",
        "4 March 2013, 8:05 pm",
        "March 04, 2013 08:05 pm | Updated March 05, 2013 09:10 am IST - BAISHI",
    ],
)
def test_the_hour_beside_the_day_of_a_page_is_a_byline(line: str) -> None:
    for told, found in ((line, 1), (f"{line}: a talk", 0), (f"{line}, Liuxi School.", 0)):
        kinds = [s.kind for s in segment(f"Bank visits Baishi\n{told}\nIt sang.", "en")]
        assert kinds.count("byline") == found


@pytest.mark.parametrize("line", ["© 2023", "© 2023 Fell Bank"])
def test_who_owns_a_page_is_furniture(line: str) -> None:
    text = f"Fell Bank teaches pupils\nIt taught 20 pupils.\n{line}\nMedia contact: Ama Addo"
    assert [text[s.span.start : s.span.end] for s in segment(text, "en") if s.kind == "furniture"][:1] == [line]


def test_the_town_whose_warmth_a_page_tells_is_furniture() -> None:
    text = "24.5 C\nBaishi\nFell Bank opens its doors\nIt taught 20 pupils at 30 C\nin Liuxi."
    assert [text[s.span.start : s.span.end] for s in segment(text, "en") if s.kind == "furniture"] == ["Baishi"]


def test_what_a_paper_offers_its_readers_is_furniture() -> None:
    frame = ["Log in to read on!", "• Access 5 free articles a week", "• Save articles to read later"]
    text = "\n".join(["Bank opens its doors", "It taught 20 pupils.", "Access to 5 branches was free.", *frame])
    assert [text[s.span.start : s.span.end] for s in segment(text, "en") if s.kind == "furniture"] == frame


def test_who_made_a_page_and_how_often_it_was_opened_are_furniture() -> None:
    frame = ["© 2023 Fell Bank", "Presented by Liuxi Daily.", "2.4K"]
    text = "\n".join(["Bank opens its doors", "It taught 20 pupils.", *frame, "Share:"])
    assert [text[s.span.start : s.span.end] for s in segment(text, "en") if s.kind == "furniture"] == frame
    told = "Bank opens its doors\nPresented by Liuxi Daily.\nIt taught pupils.\n2,400\nViews\n"
    assert all(s.kind != "furniture" for s in segment(told, "en"))


def test_the_archives_that_a_page_is_of_are_furniture() -> None:
    text = "Monthly Archives: May 2019\nFell Bank teaches pupils\nMonthly archives were shown to pupils."
    assert [found.kind for found in segment(text, "en") if found.kind == "furniture"] == ["furniture"]


def test_the_clock_of_a_site_and_its_readers_are_furniture() -> None:
    text = "19.2 C\nThursday, May 23, 2024\nBank opens its doors\nIt opened.\nMama says: May 2, 2014 at 8 am Thank you"
    assert [text[s.span.start : s.span.end][:8] for s in segment(text, "en") if s.kind == "furniture"] == [
        "Thursday",
        "Mama say",
    ]


def test_the_lines_about_the_author_below_a_report_are_furniture() -> None:
    body = "Fell Bank's Liuxi branch opened its doors to pupils and taught them how savings grow, year by year. " * 2
    about = "Liuxi Voice is a daily paper of Nanling."
    text = f"Bank opens its doors\n{body.strip()}\nAbout the Author\n{about}\nThe bank thanked them."
    assert [text[s.span.start : s.span.end] for s in segment(text, "en") if s.kind == "furniture"] == [
        "About the Author",
        about,
    ]
    assert all(s.kind != "furniture" for s in segment(f"About the Author\n{about}\n{body}", "en"))


def test_the_day_above_a_page_that_says_when_it_was_posted_is_furniture() -> None:
    text = "MONDAY, MAY 5, 2025\n\nBank opens its doors\nPosted on Apr 18, 2015\nThe bank opened."
    for posted, clock in ((text, ["MONDAY, MAY 5, 2025"]), (text.replace("Posted on", "Since"), [])):
        assert [posted[s.span.start : s.span.end] for s in segment(posted, "en") if s.kind == "furniture"] == clock


def test_the_list_of_other_reports_with_their_hours_is_furniture() -> None:
    heads = ["Rain floods the market", "Mayor opens a road", "Team wins the cup"]
    hours = [f"Friday, {day} March 2018 07:15" for day in (2, 3, 4)]
    begun = f"{heads[0]}\nTraders said on Friday that ...\n"
    listed = "".join(f"• {head}\n  {hour}\n" for head, hour in zip(heads, hours, strict=True))
    text = f"{begun}{listed}Fell Bank taught 20 pupils today.\nMonday, 5 March 2018 08:20\nThey sang."
    found = [text[s.span.start : s.span.end] for s in segment(text, "en") if s.kind == "furniture"]
    assert found == [line.strip() for line in (begun + listed).splitlines()]
    assert all(s.kind != "furniture" for s in segment(text.replace(hours[1], "They came."), "en"))


def test_the_day_above_the_way_to_a_headline_is_furniture() -> None:
    text = "Monday, May 5, 2025\nHome NEWS Bank opens its doors\nBank opens its doors\nThe bank opened."
    glued = text.replace("Home NEWS Bank", "HomeNewsBank")
    day = ["Monday, May 5, 2025"]
    for shown, clock in ((text, day), (glued, day), (text.replace("NEWS Bank", "Affairs office"), [])):
        assert [shown[s.span.start : s.span.end] for s in segment(shown, "en") if s.kind == "furniture"] == clock


def test_the_frame_of_a_chinese_page_is_furniture() -> None:
    body = "3月15日，南岭中支走进柳溪村集市，向村民讲解征信知识和反假货币知识，发放折页二百余份，村民纷纷表示受益。"
    text = (
        "南岭首页|时政|体育|论坛|云岭|东山\n欢迎来到法治网\n南岭网>>东山频道\n南岭中支开展宣传\n"
        "要闻   |   原创   |   Hello,云岭   |   热点专题   |   金融\n"
        f"序号|时间|地点|人数\n{body}\n① 凡本网注明“来源：南岭日报”的稿件，版权均属南岭网。\n"
        "凡南岭日报、东山网记者署名文字、图片，版权均属于南岭日报所有。\n凡领取手册的村民都签了名。\n"
        "打开南岭新闻 查看精彩图片\n打开手机银行查看余额的村民很多。\n"
        "2023-09-21 东山支行 2 2 南岭晚报 content_100200.html 1 2 反假宣传 /enpproperty-->\n"
        f"新闻推荐\n东山支行走进校园\n{body}\n来源：南岭日报\n"
    )
    found = [text[s.span.start : s.span.end][:5] for s in segment(text, "zh") if s.kind == "furniture"]
    assert found == [
        "南岭首页|",
        "欢迎来到法",
        "南岭网>>",
        "要闻   ",
        "① 凡本网",
        "凡南岭日报",
        "打开南岭新",
        "2023-",
        "新闻推荐",
        "东山支行走",
        "3月15日",
    ]


def test_what_a_forum_tells_of_its_member_is_furniture() -> None:
    body = "3月15日，南岭中支走进柳溪村集市，向村民讲解征信知识和反假货币知识，发放折页二百余份，村民纷纷表示受益。"
    member = ["- 威望", "- 35 点", "- 东山金币", "- 720 枚", "- 注册时间", "- 2015-8-2", "在线时间：35 小时"]
    found = [s.kind for s in segment("\n".join((*member, body)), "zh") if s.kind != "sentence"]
    assert found == [*["furniture"] * 7, "paragraph"]
    for few in (["鲜花", "720 枝", body], ["积分", "20 分", "好友", "30 人", "精华", body]):
        assert all(s.kind != "furniture" for s in segment("\n".join(few), "zh"))


def test_a_line_of_buttons_that_tells_the_day_of_the_page_is_its_byline() -> None:
    lines = ("打印本页 发稿日期：2024-3-5 10:20", "打印本页 收藏", "2016 南岭银行 版权所有", "来源：南岭日报")
    kinds = [s.kind for s in segment("南岭中支开展宣传\n" + "\n".join(lines), "zh") if s.kind != "sentence"]
    assert kinds == ["title", "byline", "furniture", "furniture", "byline"]


def test_a_list_of_headlines_with_that_of_the_page_below_its_text_is_furniture() -> None:
    title = "南岭支行宣传走进校园"
    body = "3月15日，南岭支行走进柳溪小学，向孩子们讲解征信知识和反假货币知识，发放折页二百余份，师生纷纷表示受益。"
    listed = ("柳溪村修好了路", "白石镇春耕忙", title, "古桥换了新颜，你去看吗？")
    kinds = [s.kind for s in segment("\n".join((title, body, *listed)), "zh") if s.kind != "sentence"]
    assert kinds == ["title", "paragraph", *["furniture"] * 4]
    for below in ((title,), (title, "柳溪村修好了路", "白石镇春耕忙"), ("柳溪村修好了路", *listed[:2], listed[3])):
        kinds = [s.kind for s in segment("\n".join((title, body, *below)), "zh") if s.kind != "sentence"]
        assert "furniture" not in kinds
    again = "南岭支行给孩子们讲课。"  # a sentence and no headline
    kinds = [s.kind for s in segment("\n".join((again, body, *listed[:2], again, listed[3])), "zh")]
    assert "furniture" not in kinds


def test_the_parts_of_a_site_that_lead_to_a_chinese_page_are_furniture() -> None:
    body = "3月15日，南岭中支走进柳溪村集市，向村民讲解征信知识和反假货币知识，发放折页二百余份，村民纷纷表示受益。"
    text = (
        "云岭商报315平台\n设为首页 | 收藏本站\n当前位置:首页 » 东山金融 » 云岭金融 >> 正文\n云岭金融\n"
        f"南岭中支宣传\n{body}\n2013 南岭沪江村镇银行 版权所有. 保留权利\n东山金融"
    )
    found = [text[s.span.start : s.span.end][:7] for s in segment(text, "zh") if s.kind == "furniture"]
    assert found == ["云岭商报315", "设为首页 | ", "当前位置:首页", "云岭金融", "2013 南岭"]
    alone = f"云岭商报315平台\n云岭金融\n{body}"
    assert all(s.kind != "furniture" for s in segment(alone, "zh"))


def test_the_way_to_a_page_may_stand_a_part_a_line() -> None:
    body = "3月15日，南岭中支走进柳溪村集市，向村民讲解征信知识和反假货币知识，发放折页二百余份，村民纷纷表示受益。"
    text = f"云岭在线石涧频道\n\n>\n\n东山金融\n\n>\n\n正文\n南岭中支宣传\n{body}\n柳溪村\n>\n白石村"
    found = [text[s.span.start : s.span.end] for s in segment(text, "zh") if s.kind == "furniture"]
    assert [line for line in found if line != ">"] == ["云岭在线石涧频道", "东山金融", "正文"]
    # the headline right behind the last mark
    text = f"新闻中心\n>\n南岭中支开展宣传活动\n{body}"
    found = [text[s.span.start : s.span.end] for s in segment(text, "zh") if s.kind == "furniture"]
    assert [line for line in found if line != ">"] == ["新闻中心"]


def test_other_headlines_begin_only_below_the_report() -> None:
    text = "南岭中支开展宣传\n相关新闻\n3月15日，南岭中支发放折页。"
    assert [s.kind for s in segment(text, "zh") if s.kind != "sentence"] == ["title", "furniture", "paragraph"]


def test_a_date_alone_above_a_report_is_its_own() -> None:
    text = "Thursday, May 23, 2024\nBank opens its doors\nThe bank opened."
    assert [s.kind for s in segment(text, "en")].count("furniture") == 0
