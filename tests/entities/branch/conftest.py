"""Short ways to read the branches of a sentence."""

from collections.abc import Callable

import pytest
from branch_rows import Row

from reportmine.entities import branch
from reportmine.match.overlap import settle
from reportmine.records import Branch, Mention
from reportmine.text.view import View, fold


def _mentions(text: str, lang: str, year: int | None) -> list[tuple[Mention, Branch]]:
    view = View(text, fold(text), lang, year)
    found = [mention for mention in settle(branch.find(view)) if mention.label]
    mentions = branch.normalize(found, view)
    assert [mention.label for mention in mentions] == ["BRANCH"] * len(mentions)
    return [(mention, mention.value) for mention in mentions if isinstance(mention.value, Branch)]


@pytest.fixture(scope="session")
def read() -> Callable[..., list[Row]]:
    """Reads a text in a language, and perhaps of a year: surface, institution, place and level of its branches."""

    def _read(text: str, lang: str, year: int | None = None) -> list[Row]:
        return [
            (text[mention.span.start : mention.span.end], value.institution, value.place, value.level)
            for mention, value in _mentions(text, lang, year)
        ]

    return _read


@pytest.fixture(scope="session")
def values() -> Callable[[str, str], list[Branch]]:
    """Reads a text in a language: the values of its branches."""
    return lambda text, lang: [value for _, value in _mentions(text, lang, None)]
