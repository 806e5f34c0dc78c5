"""The time that a whole finder takes grows with a text that repeats a sentence, and not with the square of its size.

Times are compared with each other, never with a clock: of a text that is eight times as long, eight times the time.
Where the work is Python's own, its calls are counted instead.
"""

import sys
import time
from collections.abc import Callable

import pytest

from reportmine.entities import branch, date, media, place
from reportmine.match.overlap import settle
from reportmine.text.view import View, fold

SIZES = (100, 800)
GROWTH = 3 * SIZES[1] / SIZES[0]  # it is 64 if the time grows with the square


def seconds(find: Callable[[View], object], text: str, lang: str = "en") -> float:
    """The processor time of the shorter of two runs over the text."""
    best = float("inf")
    for _ in range(2):
        view = View(text, fold(text), lang, None)
        start = time.process_time()
        find(view)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(
    ("find", "lead", "unit"),
    [
        pytest.param(branch.find, "Fellbank told in Ghana. ", "XYZ Liuxi Office met. ", id="letters"),
        pytest.param(branch.find, "State Bank of India opened. ", "The Kolkata Zone met. ", id="zones"),
        pytest.param(place.find, "", "FELLMOORE: The week began.\n", id="datelines"),
    ],
)
def test_the_time_of_a_finder_grows_with_the_text(find: Callable[[View], object], lead: str, unit: str) -> None:
    seconds(find, lead + unit)  # reads the tables
    short, long = (seconds(find, lead + unit * size) for size in SIZES)
    assert long < GROWTH * short


@pytest.mark.parametrize(
    ("find", "unit"),
    [
        pytest.param(media.find, "柳溪日报到场，发《须知》。", id="outlets"),
        pytest.param(date.find, "支行在《3月5日工作方案》之后于5月6日走村。", id="titles"),
        pytest.param(place.find, "宁乡市支行走进夏铎铺、道林镇。\n", id="towns"),
    ],
)
def test_the_time_of_a_chinese_finder_grows_with_the_text(find: Callable[[View], object], unit: str) -> None:
    seconds(find, unit, "zh")  # reads the tables
    short, long = (seconds(find, unit * size, "zh") for size in (100, 2400))
    assert long < 1.7 * 24 * short  # with the square of the size it was 65 times as long and more


def calls(text: str) -> int:
    """How often something is called or goes on while the places of a text are normalized."""
    view = View(text, fold(text), "en", None)
    mentions = [mention for mention in settle(place.find(view)) if mention.label]
    count = 0

    def note(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(note)
    try:
        place.normalize(mentions, view, [])
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    ("lead", "unit"),
    [
        pytest.param("The Bank of Ghana told in Liuxi. ", "They met in Nairobi and in Kumasi. ", id="towns"),
        pytest.param("The Bank of Ghana told in Liuxi. ", "They met at Baishi Hall, Kumasi, Ghana. ", id="chains"),
    ],
)
def test_the_work_for_the_values_of_places_grows_with_the_text(lead: str, unit: str) -> None:
    calls(lead + unit)  # reads the tables
    short, long = (calls(lead + unit * size) for size in SIZES)
    assert 0 < long < 1.1 * SIZES[1] / SIZES[0] * short
