"""Headlines of other reports on an English page: which lines are furniture, and which are the report's own."""

import pytest

from reportmine.stages.segment import segment

_REPORT = (
    "The bank took its lessons to Baishi Town, where"
    " the branch told 300 traders and their families how to save in groups of ten and more."
)
_OTHERS = (
    "Liuxi bank opens a second hall in Dongshan\nJune 3, 2019\nThree ministers visit the port of Nanling this week"
)


@pytest.mark.parametrize(
    "foot",
    [
        "Leave a Reply",
        "Related Topics:Fellbank news",
        "Leave a Reply Cancel replyYour email address",
        "Related Posts",
        "Comments (3)",
        "Share this:",
        "Read More »",
        "We recommend:",
        "More from Business",
    ],
)
def test_other_headlines_beside_the_foot_of_an_english_page_are_furniture(foot: str) -> None:
    text = f"Bank visits Baishi\n{_REPORT}\n{_OTHERS}\n{foot}\n{_OTHERS}"
    kinds = [s.kind for s in segment(text, "en") if s.kind != "sentence"]
    assert kinds == ["title", "paragraph", *["furniture"] * 7]


def test_headlines_with_their_ranks_behind_the_most_read_are_furniture() -> None:
    ranked = "- 1 Liuxi bank opens a second hall in Dongshan\n- 2 Port of Nanling shuts after 40 years\n"
    text = f"Bank visits Baishi\n{_REPORT}\n\nMost Read\n\n{ranked}\n{_REPORT}"
    kinds = [s.kind for s in segment(text, "en") if s.kind != "sentence"]
    assert kinds == ["title", "paragraph", *["furniture"] * 3, "paragraph"]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("ALSO READ:\nLiuxi bank opens a second hall in Dongshan", 2),
        ("READ ALSO: Liuxi bank opens a second hall in Dongshan", 1),
        ("Related stories: Three ministers visit the port of Nanling", 1),
        ("See also  300 Street Sellers, Fishers of Liuxi Given Loans", 1),
        ("See also the fourth page of the booklet for all twelve rights", 0),
        ("See also Annex 2 to the booklet of the bank for all rights", 0),
        ("Kindly follow us on Facebook: Liuxi Times Newspaper for updates", 1),
        ("Get more stories from our website: Liuxi Times.", 1),
        (f"Read also:\n{_REPORT}", 1),  # what follows is the report itself
        ("Read also the booklet: it names twelve rights", 0),
        ("Like us: the traders of Baishi Town", 0),
        ("Get more: five traders of Baishi Town", 0),
    ],
)
def test_what_points_to_other_reports_within_the_text_is_furniture(lines: str, found: int) -> None:
    text = f"Bank visits Baishi\n{_REPORT}\n{lines}\n{_REPORT}"
    assert [s.kind for s in segment(text, "en")].count("furniture") == found


@pytest.mark.parametrize(
    "lines",
    [
        f"{_REPORT}\n{_OTHERS}",  # nothing closes the page
        f"{_OTHERS}\nShare this:\n{_REPORT}",  # above the text
        f"{_REPORT}\nLiuxi High School\nBaishi Town Hall\nLeave a Reply",  # a list of venues
        f"{_REPORT}\n- 1 The bank of Liuxi opened two halls\n- 2 The bank of Baishi opened three halls",
        f"{_REPORT}\n1. The bank of Liuxi opened two halls\n2. The bank of Baishi opened three halls\nShare this:",
    ],
)
def test_lines_that_are_no_other_headlines_are_kept(lines: str) -> None:
    text = f"Bank visits Baishi\n{lines}"
    found = [text[s.span.start : s.span.end] for s in segment(text, "en") if s.kind == "furniture"]
    assert [line for line in found if line not in ("Leave a Reply", "Share this:")] == []
