"""The time that a whole finder takes grows with a text that repeats a sentence, and not with the square of its size.

Times are compared with each other, never with a clock: of a text that is eight times as long, eight times the time.
"""

import time
from collections.abc import Callable

import pytest

from reportmine.entities import branch, place
from reportmine.text.view import View, fold

SIZES = (100, 800)
GROWTH = 3 * SIZES[1] / SIZES[0]  # it is 64 if the time grows with the square


def seconds(find: Callable[[View], object], text: str) -> float:
    """The processor time of the shorter of two runs over the text."""
    best = float("inf")
    for _ in range(2):
        view = View(text, fold(text), "en", None)
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
