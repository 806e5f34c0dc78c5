"""Blanks that do not break, which pages have between the words of names, change no link."""

import re
from pathlib import Path

import pytest

from reportmine.api import extract
from reportmine.formats import mark

GOLD = Path(__file__).parents[2] / "data" / "annotated"


@pytest.mark.parametrize("name", ["en-040", "en-044", "en-614", "en-689", "en-737", "en-829"])
def test_no_break_spaces_change_no_link(name: str) -> None:
    report = mark.read(next(GOLD.rglob(f"{name}.mark"))).report
    kept = re.sub("(?<=[A-Za-z]) (?=[A-Z])", "\u00a0", report.text)
    plain, other = extract(report.text, "en", report.year), extract(kept, "en", report.year)
    assert plain.links
    assert [(link.fact, link.branch) for link in other.links] == [(link.fact, link.branch) for link in plain.links]
