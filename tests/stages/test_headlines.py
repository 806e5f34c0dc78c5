"""Several reports on one English page, whose titles bear no series of alike words: where each begins."""

import pytest

from reportmine import extract
from reportmine.stages.segment import split_reports

BODY = (
    "The branch sent three lecturers to the villages, who spoke about false notes and loans, and many people came. " * 2
)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            f"Savings week summary (selected 2 articles)\nPart I: What the Fell Bank did\n{BODY}\n"
            f"Part II The loan union goes out\n{BODY}",
            ["Part I: What the Fell Bank did", "Part II The loan union goes out"],
        ),
        (
            f"Briefing on savings (3 essays)\n【Chapter 1】 {BODY}\n【Chapter 2】 {BODY}\n【Chapter 3】 {BODY}",
            ["【Chapter 1】", "【Chapter 2】", "【Chapter 3】"],
        ),
        (
            f"2 selected articles on notes\nArticle one: The market\n{BODY}\nArticle two: The school\n{BODY}",
            ["Article one: The market", "Article two: The school"],
        ),
        (
            f"Account of the week\nThe following is a brief account that I brought to you.\n"
            f"1 In order to push savings, {BODY}\n2 On May 3, {BODY}",
            ["1", "2"],
        ),
        (
            f"Savings hall opens its doors\nBy Ann Fell | Posted May 14, 2022 | 2 min read\nShare on Facebook\n{BODY}\n"
            f"Ten win a book of notes\nBy staff | Posted April 12, 2022\nThe union gave ten books of notes to "
            f"pupils of its two schools and to their teachers.",
            ["Savings hall opens its doors", "Ten win a book of notes"],
        ),
        (
            f"Unions teach the town to save\nDULUTH — {BODY}\nGrants for halls\nBEND, Ore. — {BODY}",
            ["Unions teach the town to save", "Grants for halls"],
        ),
        (
            f"MONEY MONTH DIARY\nUnion doubles savings of pupils\n{BODY}\nDuluth women keep score\n{BODY}\n"
            f"A van calls at Bend again\n{BODY}",
            ["Union doubles savings of pupils", "Duluth women keep score", "A van calls at Bend again"],
        ),
        (
            f'Savings Week\n"Savings Week" activity report (I)\n{BODY}\n"Savings Week" activity report (II)\n{BODY}',
            ['"Savings Week" activity report (I)', '"Savings Week" activity report (II)'],
        ),
        (f"DULUTH, Minn. — {BODY}\n{BODY}\nBEND, Ore. — {BODY}", ["DULUTH, Minn.", "BEND, Ore."]),
    ],
)
def test_reports_of_a_page_whose_titles_are_unlike(text: str, titles: list[str]) -> None:
    assert [part.title for part in split_reports(text, "en")] == titles


@pytest.mark.parametrize(
    "text",
    [
        f"The savings week\nPart I: What the Fell Bank did\n{BODY}\nPart II The loan union goes out\n{BODY}",
        f"Savings week summary (selected 2 articles)\nArticle 12 of the law and Part 2 of the booklet. {BODY}",
        f"Savings (2 essays)\nPart 1: The market\nPart 2: The school\n{BODY}",  # a table of contents
        f"Unions teach the town\nDULUTH — {BODY}\nDULUTH — {BODY}",  # the same report once more
        f"Bank thanked by police\nDULUTH — {BODY}\nFollow THE TOWN CRIER\nDULUTH — {BODY}",
        f"Savings week at Fell\nDate: 21 April 2022\nDate of report: 3 May 2022\n{BODY}\n{BODY}",
        f"Our week\nUnion doubles savings of pupils\n{BODY}\nDuluth women keep score\n{BODY}",
        f"MONEY MONTH DIARY\nOur Objectives\n{BODY}\nSavings Week\n{BODY}",
        f"{BODY}\nDULUTH — {BODY}\nBEND — {BODY}",  # stops of a tour that the page tells of
        f"Round of the offices\nKandy – {BODY}\nMatale – {BODY}",
        f"Savings hall opens its doors\nBy Ann Fell\n{BODY}\nWhat came then\n{BODY}",
    ],
)
def test_parts_of_one_page_that_are_no_reports(text: str) -> None:
    assert split_reports(text, "en") == ()


def test_a_title_with_doubled_blanks_is_given_whole() -> None:
    text = f"Business briefs\nUnion teaches pupils  to save\nDULUTH — {BODY}\nGrants for halls\nBEND, Ore. — {BODY}"
    assert [part.title for part in extract(text).reports] == ["Union teaches pupils to save", "Grants for halls"]


@pytest.mark.parametrize(
    "text",
    [
        # words in capitals that are no towns; one headline above two datelines; the two parts of one branch's item
        f"FACTS – {BODY}\nNOTES – {BODY}",
        f"WHAT – {BODY}\nWHEN – {BODY}\nWHERE – {BODY}",
        f"UNIONS TEACH TWO TOWNS TO SAVE\nDULUTH — {BODY}\nBEND — {BODY}",
        f"Liuxi Branch of Fellbank bulletin, June 2019\nWhy we went to the school\n{BODY}\nWhat we told\n{BODY}",
        f"Report on savings (two parts)\nPart I: Main work\n{BODY}\nPart II: Results\n{BODY}",
    ],
)
def test_one_english_report_is_not_split(text: str) -> None:
    assert split_reports(text, "en") == ()
