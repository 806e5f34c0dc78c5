"""A short way to say which officials a sentence holds: (name, title, org)."""

from __future__ import annotations

from reportmine.entities.official import find
from reportmine.text.view import View, fold

Row = tuple[str, str | None, str | None]


def rows(text: str, lang: str) -> list[Row]:
    """The officials of a text in a language, in order, without what only blocks another label."""
    found = [mention for mention in find(View(text, fold(text), lang)) if mention.label]
    return [(text[m.span.start : m.span.end], m.value.title, m.value.org) for m in found]
