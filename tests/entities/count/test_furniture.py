"""Counts in page furniture and bylines are left out, those of the text beside them stay."""

from __future__ import annotations

from reportmine.entities.count import find
from reportmine.records import Segment, Span
from reportmine.text.view import View, fold


def surfaces(text: str, *segments: Segment) -> list[str]:
    return [text[m.span.start : m.span.end] for m in find(View(text, fold(text), "zh", None, segments))]


def test_furniture_holds_no_counts() -> None:
    text = "相关推荐：发放折页300份\n支行发放折页200份"
    furniture = Segment(Span(0, text.index("\n")), "furniture")
    assert surfaces(text, furniture) == ["200份"]
    assert surfaces(text) == ["300份", "200份"]


def test_bylines_hold_no_counts() -> None:
    text = "作者：南岭中支 共12人\n支行5名员工参加"
    assert surfaces(text, Segment(Span(0, text.index("\n")), "byline")) == ["5名"]


def test_the_numbers_of_the_parts_of_a_post_are_no_counts() -> None:
    assert surfaces("01\n厅堂宣传\n发放折页2600余份\n\n02\n走进社区\n为50名居民讲解") == ["2600余份", "50名"]
