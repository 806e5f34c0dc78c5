"""Running text: breaks at a fixed width, doubled blanks and unseen signs go, and every place is found again."""

import pytest

from reportmine.pipeline import annotate
from reportmine.records import Count, Date, Report, Span
from reportmine.text.flow import flow

WRAPPED = """\
On Tuesday the Liuxi branch of the Nanling Credit Union sent three
lecturers to Baishi, where 240 farmers waited for them in the rain with
their questions about loans. Old Mr Kofi, who had walked the whole way
from the hills, was the first to ask.

A second visit is planned.
The date is open.
"""
RUNNING = """\
On Tuesday the Liuxi branch of the Nanling Credit Union sent three lecturers to Baishi, where 240 farmers waited \
for them in the rain with their questions about loans. Old Mr Kofi, who had walked the whole way from \
the hills, was the first to ask.

A second visit is planned.
The date is open.
"""
# two paragraphs of different width: of the breaks of all, half stand behind a full line
TYPED = """\
The new branch of the Nanling Savings Bank has been shown to the pupils who
will run it.
They met Sue Marlow, who leads the Liuxi Agency of Trade, Farming and
Schools, and sat down with her to count what the first week had brought in,
which was more than any of them had thought.
There was cake.
Two sang.
"""
TYPED_RUNNING = """\
The new branch of the Nanling Savings Bank has been shown to the pupils who will run it.
They met Sue Marlow, who leads the Liuxi Agency of Trade, Farming and Schools, and sat down with her to count what \
the first week had brought in, which was more than any of them had thought.
There was cake.
Two sang.
"""
LIST = """\
Shri Rupen Das, Chief General Manager, Nanling Region
Shri Nabin Bora, Deputy General Manager, Baishi Region
Smt. Mala Sen, Assistant General Manager, Liuxi Office
Dr. Kiran Nair, Professor of Economics, Nanling College
"""
CHINESE = """\
3月15日，南岭中支的宣传员走进柳溪村，在村口的老槐树下向村民
讲解如何识别假币，当天共发放折页200余份，接受咨询80余人次，
受到了大家的欢迎，村民们纷纷表示这样的宣传很有用，希望以后
多多开展。
"""


NARROW = """\
3月15日，贵州银行贵阳
花果园支行在白石镇的
集市上开展反假宣传活
动，发放手册2
00册，接待群众1
20余人次，受到好评。
"""
SLOGANS = """\
守住钱袋子，护好幸福家
远离套路贷，警惕高利息
防范电信诈，保护养老钱
理性来投资，依法来维权
"""

CASES = {
    ("发放手册2\n00册", "zh"): "发放手册200册",
    (
        "3月15日，白石镇中心小学的操场上坐着\n500\n名学生，宣传员送出漫画\n1,200\n余册。\n活动很成功。",
        "zh",
    ): "3月15日，白石镇中心小学的操场上坐着500名学生，宣传员送出漫画1,200余册。\n活动很成功。",
    ("3月15日，\n南岭支行走进柳溪村，\n送出折页20份。", "zh"): "3月15日，南岭支行走进柳溪村，送出折页20份。",
    (
        "走进社区\n\n3月15日\n南岭支行走进柳溪社区\n为50余名居民讲解\n发放折页20份\n\n02",
        "zh",
    ): "走进社区\n\n3月15日，南岭支行走进柳溪社区，为50余名居民讲解，发放折页20份\n\n02",
    ("▲南岭支行走进柳溪一中\n600余名师生参加", "zh"): "▲南岭支行走进柳溪一中，600余名师生参加",
    ("1 1 月 1 2 日送出折页 2 4 0 余份，接待 8 人", "zh"): "11 月 12 日送出折页 240 余份，接待 8 人",
    ("From September 1 to 1kloc-0/5, 20 1kloc-0/8", "en"): "From September 1 to 15, 2018",
    ("in 2065438+09, 65438+00,000 leaflets", "en"): "in 2019, 10,000 leaflets",
    ("65,438+02 tellers, 265,438+0 pupils, 65.438+0.9 billion", "en"): "12 tellers, 21 pupils, 1.9 billion",
    ("65,438+0 teller of 65,438+065,438+00 in 65,438 towns", "en"): "1 teller of 110 in 65,438 towns",
    ("June 5438+February 4, from June 5438+October to June 2018", "en"): "December 4, from October to June 2018",
    ("Ji 'an Branch, in 20 17", "en"): "Ji'an Branch, in 2017",
    ("News - 202 2 Report\n201 9 Plan, in June 202 1", "en"): "News - 2022 Report\n2019 Plan, in June 2021",
    ("Postal Bank Co.Ltd(601658) Meizhou branch", "en"): "Postal Bank Co.Ltd Meizhou branch",
    ("Bank of Nanling ( BoN ) Liuxi gave ( 30 ) gifts", "en"): "Bank of Nanling (BoN) Liuxi gave ( 30 ) gifts",
    ("( a )", "zh"): "( a )",
    ("Bank  of Nanling", "en"): "Bank of Nanling",
    ("Nan\u00adling\u200b Branch", "en"): "Nanling Branch",
    (
        "the branch visited all the villages of the sub-\ndistrict",
        "en",
    ): "the branch visited all the villages of the sub-district",
    ("the savers of the town heard a talk about\nloans", "en"): "the savers of the town heard a talk about loans",
    ("the savers of the town heard a talk about\r\nloans", "en"): "the savers of the town heard a talk about loans",
}
SAME = {
    "in 202 2-day talks, to 202 3 people, 1,202 1": "en",
    "in 20 17-seat vans, at 20 18:00, the 'annual' report (200000)": "en",
    "Tools\nstatistics\nresources\nnews\ncontact": "en",
    "State\tSchool\nBaishi\tLiuxi School\nNanling\tUpper School": "en",
    "The bank held four talks in the villages of the county\n1. a talk on loans": "en",
    "Name    Post": "en",
    LIST: "en",
    SLOGANS: "zh",
    "第2\n30名员工到场": "zh",
    "南岭网讯\n\n3月15日\n来源：南岭日报": "zh",
    "活动时间\n3月15日\n活动地点\n人民广场": "zh",
    "2024年3月15日\n南岭支行走进柳溪村\n图为宣传现场": "zh",
    "一、走进社区\n为50余名居民讲解": "zh",
    "第 1 2 3 页，一行 2 5人，共 1.5 4 万元，编号 12 3 日": "zh",
    "白石镇中心小学，操场上坐着学生\n500\n人行南岭中支送来漫画": "zh",
    "地点，参加人数\n500\n名单见附件": "zh",
    "参加人数\n500\n份数\n1,200": "zh",
    "3月15日，南岭中支走进柳溪村，受到村民欢迎。\n356\n次阅读": "zh",
    "南岭中支开展宣传\n3月15日，活动开始。\n活动很成功。\n完": "zh",
}


@pytest.mark.parametrize(("source", "running"), CASES.items())
def test_running_text(source, running):
    assert flow(*source).text == running


@pytest.mark.parametrize(
    ("text", "lang", "running"),
    [(WRAPPED, "en", RUNNING), (TYPED, "en", TYPED_RUNNING)]
    + [(lines, "zh", lines.replace("\n", "") + "\n") for lines in (CHINESE, NARROW)],
)
def test_lines_broken_at_a_width(text, lang, running):
    assert flow(text, lang).text == running


@pytest.mark.parametrize(("text", "lang"), SAME.items())
def test_lines_that_stay(text, lang):
    assert flow(text, lang).text == text


def test_every_character_is_found_in_the_source():
    found = flow(WRAPPED, "en")
    kept = [at for at, sign in enumerate(found.text) if not sign.isspace()]
    assert len(kept) > 200
    assert [WRAPPED[found.source(Span(at, at + 1)).start] for at in kept] == [found.text[at] for at in kept]


def test_a_name_over_two_lines_keeps_its_place():
    text = "The talk was held for all farmers by the Liuxi branch of the\nNanling  Credit Union\u200b June 3."
    found = [(e.label, text[e.span.start : e.span.end]) for e in annotate(Report("x", text)).entities]
    assert found == [("BRANCH", "Liuxi branch of the\nNanling  Credit Union"), ("DATE", "June 3")]


def test_readings_of_signs_are_no_part_of_a_name():
    text = "臺商投資區(qū)支行的員工走進人民廣場(chǎng)。"
    found = [(e.label, text[e.span.start : e.span.end]) for e in annotate(Report("x", text)).entities]
    assert found == [("BRANCH", "臺商投資區(qū)支行"), ("PLACE", "人民廣場")]


def test_titles_are_told_as_running_text_with_the_signs_of_the_source():
    text = (
        "The guests of the town were welcomed at the door by Kofi Mensah, the deputy\n director of Ｂａｎｋ of Ghana."
    )
    (person,) = [e for e in annotate(Report("x", text)).entities if e.label == "OFFICIAL"]
    assert (person.value.title, person.value.org) == ("deputy director", "Ｂａｎｋ of Ghana")


def test_digits_set_apart_keep_their_place():
    text = "1 1 月 1 2 日，人行南岭中支发放折页 2 4 0 余份。"
    found = {e.label: (text[e.span.start : e.span.end], e.value) for e in annotate(Report("x", text)).entities}
    assert (found["DATE"][0], found["DATE"][1].edtf) == ("1 1 月 1 2 日", "XXXX-11-12")
    assert (found["COUNT"][0], found["COUNT"][1].value) == ("2 4 0 余份", 240)


def test_garbled_numbers_keep_their_place():
    text = "On June 1kloc-0/4, 20 16, the Nanning Branch of Bank of China Co.Ltd(601988) held a talk."
    found = {e.label: (text[e.span.start : e.span.end], e.value) for e in annotate(Report("x", text)).entities}
    assert found["DATE"][0] == "June 1kloc-0/4, 20 16"
    assert found["DATE"][1].edtf == "2016-06-14"
    assert found["BRANCH"][0] == "Nanning Branch of Bank of China Co.Ltd"


def test_a_garbled_digit_is_kept_whole_also_at_a_number_s_end():
    text = "On May 65,438+0, the Nanning Branch of Bank of China taught 265,438+0 pupils and 65,438+02 tellers."
    found = [(text[e.span.start : e.span.end], e.value) for e in annotate(Report("x", text)).entities]
    assert [(surface, value.value) for surface, value in found if isinstance(value, Count)] == [
        ("265,438+0", 21),
        ("65,438+02", 12),
    ]
    assert found[0] == ("May 65,438+0", Date("XXXX-05-01"))


def test_a_caption_that_stands_twice_in_one_line_ends_where_it_begins_anew():
    caption = "Fellbank Community Banker Ama Osei"
    text = f"{caption}{caption}\n\nmore and more\n\nmmmmmmmmmmmmmmmmmmmmmmmmmmmm\nAha AhaAha Aha"
    running = flow(text, "en")
    assert running.text == f"{caption}\n{text[len(caption) :]}"
    assert running.source(Span(len(caption) + 1, len(caption) + 9)) == Span(len(caption), len(caption) + 8)
    assert flow(text, "zh").text == text
    found = [text[e.span.start : e.span.end] for e in annotate(Report("x", text)).entities if e.label == "OFFICIAL"]
    assert found == ["Ama Osei", "Ama Osei"]


@pytest.mark.parametrize(
    ("text", "running"),
    [
        ("all 64 dis- tricts and 12 part- ners of the pro- gram", "all 64 districts and 12 partners of the program"),
        ("pre- and post- tests, low- income and mid- day", "pre- and post- tests, low- income and mid- day"),
    ],
)
def test_words_that_were_parted_are_joined(text: str, running: str) -> None:
    assert flow(text, "en").text == running


def test_the_day_that_a_crawler_put_before_the_first_line_is_a_line_of_its_own() -> None:
    text = " date 2021-03-09 By Ama Osei, GNA\nOn 3 May 2023 forty came."
    running = flow(text, "en")
    assert running.text == " date 2021-03-09\nBy Ama Osei, GNA\nOn 3 May 2023 forty came."
    assert running.source(Span(6, 16)) == Span(6, 16)
    assert running.source(Span(17, 19)) == Span(17, 19)
    told = "The date 2021-03-09 By Ama"
    assert flow(told, "en").text == told


def test_a_blank_left_out_behind_a_post_s_comma_is_put_there() -> None:
    text = "Abena Tull,Head of Audit, Permanent Secretary,Ministry of Education, sang in Ho,Accra; A,Head, 1,Ho."
    running = flow(text, "en")
    assert running.text == text.replace("y,M", "y, M").replace("l,H", "l, H")
    assert running.same(text) == running.text
    start = running.text.index("Secretary, Ministry")
    assert running.source(Span(start, start + 19)) == Span(text.index("Secretary,"), text.index("Secretary,") + 18)
    assert flow(text, "zh").text == text


@pytest.mark.parametrize(
    ("text", "running"),
    [
        ("by the Managing Director of RBN,\nAma Tull, said so", "by the Managing Director of RBN, Ama Tull, said so"),
        ("the Director,\nMr. Kofi A. Addo said so", "the Director, Mr. Kofi A. Addo said so"),
        ("Yours faithfully,\nAma Tull\nDirector,\n\nFellbank", "Yours faithfully,\nAma Tull\nDirector,\n\nFellbank"),
    ],
)
def test_a_line_that_ends_before_the_name_of_who_speaks_goes_on(text: str, running: str) -> None:
    assert flow(text, "en").text == running
