"""DATE on pages that hold several reports: whose year holds for whom."""

import pytest

from reportmine.pipeline import annotate
from reportmine.records import Date, Report


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("6月12日，白石支行举办讲座2场。", ["2023-06-08", "2023-06-12"]),
        ("2021年以来，白石支行年年宣传。6月12日，举办讲座2场。", ["2023-06-08", "2021", "XXXX-06-12"]),
    ],
)
def test_the_year_of_a_page_s_date_holds_for_its_reports_that_name_none(second: str, expected: list[str]) -> None:
    page = (
        "“防范非法集资”宣传活动集锦\n来源：南岭新闻网　2023-06-20　浏览：18次\n\n一、柳溪支行：讲座进校园\n"
        "6月8日，农行柳溪支行走进柳溪中学，发放折页600份。\n\n二、白石支行：田间地头说防非\n"
    )
    annotation = annotate(Report("p", page + second))
    assert len(annotation.reports) == 2
    assert [entity.value.edtf for entity in annotation.entities if isinstance(entity.value, Date)] == expected


def test_the_year_above_one_report_is_not_the_next_one_s() -> None:
    page = (
        "一、柳溪支行：讲座进校园\n2023年6月8日，农行柳溪支行走进柳溪中学，发放折页600份。\n\n"
        "二、白石支行：田间地头说防非\n6月12日，白石支行举办讲座2场。"
    )
    found = annotate(Report("p", page)).entities
    assert [entity.value.edtf for entity in found if isinstance(entity.value, Date)] == ["2023-06-08", "XXXX-06-12"]


def test_a_month_whose_digit_translation_garbled_is_read_and_kept_whole() -> None:
    text = "In June 5438+February 2019 the Nanling Branch of ICBC met; in June 2018 it did not."
    annotation = annotate(Report("p", text, "en"))
    dates = [(annotation.surface(one), one.value) for one in annotation.entities if isinstance(one.value, Date)]
    assert dates == [("June 5438+February 2019", Date("2019-12")), ("June 2018", Date("2018-06"))]


def test_the_number_of_an_issue_is_no_day() -> None:
    text = "Newsletter, Volume 7, Issue 5 Oct 2016\nVol. 4 No. 2 May 2020\nThe issue was open on 3 June 2021."
    annotation = annotate(Report("p", text, "en"))
    dates = [annotation.surface(one) for one in annotation.entities if isinstance(one.value, Date)]
    assert dates == ["Oct 2016", "May 2020", "3 June 2021"]


@pytest.mark.parametrize(
    "posted", ["Published on September 4, 2019 By KOA/LNA-Liuxi", "Posted by Fell Bank · 4 Sep 2019"]
)
def test_the_day_of_a_page_below_its_menu_gives_the_year(posted: str) -> None:
    menu = "Liuxi Information Agency\nMenu\nNews\nFeatures\nHome » News » Fell Bank changes coins"
    text = f"{menu}\n\nFell Bank changes coins\n{posted}\n\nThe Ho Branch of Fell Bank changed coins on Sept. 3."
    found = annotate(Report("p", text, "en")).entities
    assert [one.value.edtf for one in found if isinstance(one.value, Date)] == ["2019-09-04", "2019-09-03"]


@pytest.mark.parametrize("counter", ["Click: 2031", "Hits: 2024", "Number of views: 2019", "Popularity: 2011"])
def test_how_often_a_page_was_opened_is_no_year(counter: str) -> None:
    text = f"Fell Bank changes coins\n{counter} Update time: 2017/3/16\n\nThe Ho Branch of Fell Bank met on March 15."
    found = annotate(Report("p", text, "en"))
    assert [one.value.edtf for one in found.entities if isinstance(one.value, Date)] == ["2017-03-16", "2017-03-15"]
    day = next(one.id for one in found.entities if isinstance(one.value, Date))
    assert day not in [one.fact for one in found.links]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "工作动态\n一、3日，召开会议。\n二、8日至10日，南岭支行宣传。\n三、十一日，座谈。\n四、5月份，培训。",
            ["XXXX-XX-03", "XXXX-XX-08/XXXX-XX-10", "XXXX-XX-11", "XXXX-05"],
        ),
        # days and months of a list
        ("3月一、二日，南岭支行宣传，6、7日结束。", ["XXXX-03-01/XXXX-03-02", "XXXX-03-06/XXXX-03-07"]),
        ("支行于六、七月设点。", ["XXXX-06/XXXX-07"]),
    ],
)
def test_the_number_of_a_point_is_no_day(text: str, expected: list[str]) -> None:
    found = annotate(Report("p", text, lang="zh")).entities
    assert [entity.value.edtf for entity in found if isinstance(entity.value, Date)] == expected


@pytest.mark.parametrize(
    ("lang", "page", "expected"),
    [
        (
            "en",
            "A fair of ICBC\nYuxi Daily 2018-01-09\nOn December 28, the Yuxi Branch of ICBC held a fair. The final will"
            " be held on December 3. On January 5 it began.",
            ["2018-01-09", "2018-12-28", "2018-12-03", "2018-01-05"],
        ),
        (
            "zh",
            "农行柳溪支行走进柳溪中学\n来源：南岭新闻网 2018-01-09\n12月28日，该行发放折页600份。决赛将于11月3日举行。",
            ["2018-01-09", "2018-12-28", "2018-11-03"],
        ),
        ("zh", "农行柳溪支行\n2018-05-09\n12月28日，农行柳溪支行发放折页600份。", ["2018-05-09", "2018-12-28"]),
        # a dateline behind an outlet with a hyphen
        (
            "en",
            "FELL-NEWS. May 30, 2011. ICBC held a fair in Yuxi. It began in early March.",
            ["2011-05-30", "2011-03-01/2011-03-10"],
        ),
    ],
)
def test_the_dateline_gives_the_year(lang: str, page: str, expected: list[str]) -> None:
    found = annotate(Report("p", page, lang)).entities
    assert [entity.value.edtf for entity in found if isinstance(entity.value, Date)] == expected
