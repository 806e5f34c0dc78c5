"""MEDIA in English: outlets of counties and towns that only a table tells, and what has no outlet in it."""

import pytest

from reportmine.entities.media import find
from reportmine.text.view import View, fold


def media(text: str) -> list[tuple[str, str | None]]:
    found = sorted(find(View(text, fold(text), "en")), key=lambda mention: mention.span)
    return [(text[m.span.start : m.span.end], m.value.kind) for m in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The day was covered by Devon Live, the Toledo Blade and KARE 11.",
            [("Devon Live", "web"), ("Toledo Blade", "newspaper"), ("KARE 11", "tv")],
        ),
        ("The Oregonian and LBC came.", [("Oregonian", "newspaper"), ("LBC", "radio")]),
        # words that are outlets' only in a longer name
        ("The state gave a live talk at point and post, said the reporter.", []),
        ("An owl live on a blade of grass heard the bee of Fresno.", []),
    ],
)
def test_outlets(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert media(text) == expected
