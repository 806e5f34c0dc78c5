"""What frames an English report on its page: rows of channels, counters, archives, addresses, what a site offers."""

import pytest

from reportmine.stages.segment import segment

_REPORT = (
    "The bank took its lessons to Baishi Town, where"
    " the branch told 300 traders and their families how to save in groups of ten and more."
)


def _furniture(text: str) -> list[str]:
    return [text[s.span.start : s.span.end] for s in segment(text, "en") if s.kind == "furniture"]


@pytest.mark.parametrize(
    "line",
    [
        "Town News Business Markets Weather Sports Travel & Leisure Opinion Jobs",
        "Home About Us Branches News Careers Contact",
        "HOME | NEWS | BUSINESS | SPORT | OPINION",
        "BREAKING: Court jails 3 for fraud • Cedi falls 2%",
    ],
)
def test_a_row_of_channels_above_a_report_is_furniture(line: str) -> None:
    assert _furniture(f"{line}\nBank visits Baishi\n{_REPORT}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Liuxi Bank Brings Business News And Health Talks To Baishi",
        "News of the home, business, health and sports of Baishi.",
    ],
)
def test_headlines_that_name_channels_are_kept(line: str) -> None:
    assert _furniture(f"{line}\n{_REPORT}") == []


@pytest.mark.parametrize(
    "line",
    [
        "View all 12 comments",
        "214 likes",
        "1.2K views | 3 min read",
        "214 downloads",
        "2,345 Views 12 Comments 56 Shares",
        "Read 903 times",
        "Previous: Liuxi Branch visited 56 firms",
        "Next: Baishi holds a contest for 300 pupils",
        "Related reading: Liuxi Branch issued 2,000 leaflets",
        "Rate this article 4.5/5 (12 votes)",
        "Download the app: 4.6 stars, 1M+ downloads",
        "Branches: Ho | Kpando | Hohoe",
        "Disclaimer: The views are the author's. Reach 2 million readers.",
        "Tagged with: Fell Bank, Ho, 2018",
        "Comments 45 Shares 12",
        "1.2K likes · 12 comments · 8 shares",
        "Liked by fellbank and 213 others",
        "Like · Comment · Share",
        "Archives: May 2022 April 2022 March 2022",
        "Fell Union, 21 Main Street, Easton, PA 18042. Phone: (610) 555-0142. Lobby hours 9-5.",
        "P.O. Box 12, Liuxi | Tel: +233 302 555 014",
        "Contact the reporter at ann@liuxi.example or 785-555-0199. Subscribe for $5 a month.",
        "Join the Liuxi Times WhatsApp channel for news",
        "Thanks for visiting the Liuxi Times",
        "For more on the story, see Monday's Fell Post.",
        "Recommended: Fell Bank sends 5 million yuan",
    ],
)
def test_what_stands_below_a_report_is_furniture(line: str) -> None:
    assert _furniture(f"Bank visits Baishi\n{_REPORT}\n{line}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "All 12 comments of the pupils were read out",
        "214 likes were given to the film.",
        "Next: the branch will meet 300 pupils.",
        "Branches: Ho and Kpando met 30 pupils",
        "In May 2022 and April 2022 the branch taught 300 pupils",
        "The branch at 21 Main Street, Easton, can be called: its phone is new",
        "Contact with the reporter of the Liuxi Times brought 300 readers to the talk",
        "Join the Liuxi community at Baishi Hall on June 3",
        "Thanks to Liuxi Press, 300 pupils came",
        "For more on saving, pupils see the booklet of the bank.",
        "Like 300 others, she saves.",
    ],
)
def test_lines_of_a_report_are_no_frame(line: str) -> None:
    assert _furniture(f"Bank visits Baishi\n{_REPORT}\n{line}") == []


def test_headlines_that_begin_with_a_count_are_other_headlines_too() -> None:
    others = [
        "Baishi bank robbed; two suspects held",
        "3 hurt in crash on the road near Fell",
        "Town passes $2 million budget",
    ]
    text = "\n".join(["Bank visits Baishi", _REPORT, "RELATED STORIES:", *others])
    assert _furniture(text) == ["RELATED STORIES:", *others]
    few = ["Fell Bank collects P45M", *others]
    assert _furniture("\n".join(["Bank visits Baishi", _REPORT, "Latest News", *few])) == ["Latest News", *few]


def test_what_a_site_sells_above_its_button_is_furniture() -> None:
    offer = "OFFER: Whoever joins sells plots of land for $9,400 a month (₦8million+)."
    text = f"Bank visits Baishi\n{_REPORT}\n{offer}\nClick here to start."
    assert _furniture(text) == [offer, "Click here to start."]
    assert _furniture(f"Bank visits Baishi\n{_REPORT}\nClick here to start.") == ["Click here to start."]


@pytest.mark.parametrize(
    "line",
    [
        "By Karen Fell | Posted April 29, 2022 | 1 min read | 2 Comments",
        "By Our Reporter - April 29, 2022 0 183 Share Facebook Twitter",
        "Published on September 4, 2019 By KOA/LNA-Liuxi",
        "Posted by Fell Bank Ho · 31 Oct 2022 · x",
        "Posted by admin on June 4, 2018 in Outreach | Comments Off on Fell Bank",
        "Click: 2031 Update time: 2017/3/16",
        "12 Jun 2019 1,234 Views 3 min read",
    ],
)
def test_a_byline_with_its_day_and_readers_is_a_byline(line: str) -> None:
    text = f"Bank visits Baishi\n{line}\n{_REPORT}"
    kinds = [s.kind for s in segment(text, "en") if s.kind != "sentence"]
    assert kinds == ["title", "byline", "paragraph"]


@pytest.mark.parametrize("tail", ["Related articles: 1. Bank work summary 2. Safe notes", "Related reading: Fell wins"])
def test_what_is_glued_to_a_report_and_leads_away_is_furniture(tail: str) -> None:
    text = f"Bank visits Baishi\n{_REPORT} {_REPORT} {tail}"
    assert _furniture(text) == [tail]
    starts = [s.span.start for s in segment(text, "en")]
    assert starts == sorted(starts)
    assert _furniture(f"Bank visits Baishi\n{_REPORT} {_REPORT} The related articles: four laws.") == []


def test_readers_words_up_to_their_button_are_furniture() -> None:
    words = "Top Comment\nRavi, 2 days ago\nGood work. In Pune 200 people attended.\nSee All Comments Add Comment"
    assert _furniture(f"Bank visits Baishi\n{_REPORT}\n{words}\n{_REPORT}") == words.split("\n")
    assert _furniture(f"Bank visits Baishi\n{_REPORT}\nTop Comment\n{_REPORT}") == ["Top Comment"]


def test_readers_comments_below_a_report_are_furniture() -> None:
    words = "Comments\nKofi 3 years ago\nI had 500 cedis there.\nReply\nLeave a Reply"
    assert _furniture(f"Bank visits Baishi\n{_REPORT}\n{words}") == words.split("\n")
    text = f"Bank visits Baishi\n{_REPORT}\n0 Comments\n{_REPORT}\nLeave a Reply"
    assert _furniture(text) == ["0 Comments", "Leave a Reply"]  # no reader's


def test_numbered_comments_that_end_a_page_are_furniture() -> None:
    words = "3 COMMENTS\n1. Do we need 500 new notes?\n2. No, says the owner of 40 goats.\nGood."
    assert _furniture(f"Bank visits Baishi\n{_REPORT}\n{words}") == words.split("\n")
    listed = "Comments\n1. The bank taught 500 pupils.\n2. It met the owner of 40 goats."
    assert _furniture(f"Bank visits Baishi\n{_REPORT}\n{listed}") == ["Comments"]


def test_the_posts_beside_a_report_are_furniture() -> None:
    links = "Previous Post\nBank opens new branch in Kpando\nNext Post\nBank gives 40 computers to school"
    assert _furniture(f"Bank visits Baishi\n{_REPORT}\n{links}") == links.split("\n")
