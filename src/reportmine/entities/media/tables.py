"""The tables of news outlets in, indexes out: known names, and the endings of names with their kind."""

from __future__ import annotations

import re
from functools import cache

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import read_table
from reportmine.match.phrases import PhraseIndex
from reportmine.records import Media, Mention, Span

PRIORITY = 80


@cache
def names(lang: str) -> PhraseIndex[str]:
    """Known outlets of a language -> kind."""
    rows = (row for row in read_table("media") if row["lang"] == lang)
    return PhraseIndex(((row["surface"], row["kind"]) for row in rows), words=lang == "en")


@cache
def heads(lang: str) -> dict[str, tuple[str, bool]]:
    """Ending of an outlet's name -> its kind, and whether it alone proves an outlet."""
    rows = (row for row in read_table("media_heads") if row["lang"] == lang)
    return {row["surface"]: (row["kind"], row["weight"] == "strong") for row in rows}


@cache
def rule(name: str) -> re.Pattern[str]:
    """A pattern of `rules/media.toml`."""
    return read_rules("media")[name].pattern


def kind_of(name: str, lang: str) -> str | None:
    """The kind that the longest ending of a name tells, or None."""
    fitting = [head for head in heads(lang) if name.endswith(head)]
    return heads(lang)[max(fitting, key=len)][0] if fitting else None


def mention(start: int, end: int, kind: str, source: str, confidence: float) -> Mention:
    """A finished MEDIA mention."""
    return Mention(Span(start, end), "MEDIA", source, Media(kind), PRIORITY, confidence)
