"""Nothing in, the tables and rules of English places out, each read once: words for kinds, ranks, what is no name."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.text.phrases import PhraseIndex

RANKS = {"org": 0, "venue": 0, "admin": 1, "city": 3, "county": 3, "prefecture": 4, "district": 4}
RANKS |= {"province": 5, "state": 5, "country": 6, "continent": 7}
"""How large the areas of a kind are: of two names the smaller lies in the larger."""


@cache
def rule(name: str) -> re.Pattern[str]:
    """A pattern of the rules for English places."""
    return read_rules("place_en")[name].pattern


@lru_cache(maxsize=128)  # several steps ask for the same of one report
def matches_of(name: str, text: str) -> tuple[re.Match[str], ...]:
    """The matches of such a pattern in a text, in order."""
    return tuple(read_rules("place_en")[name].finditer(text))


@cache
def not_names() -> frozenset[str]:
    """Capitalized words that are no places though they stand behind "in"."""
    return frozenset(column("place_not.en", "surface"))


@cache
def ranks() -> dict[str, int]:
    """A word for a kind -> how large its areas are; below 0 for a venue's word."""
    return {row["surface"]: int(row["rank"]) for row in read_table("place_ranks.en")}


@cache
def kind_words() -> PhraseIndex[str]:
    """Words for kinds of places, "small" for those of areas that begin with a small letter."""
    rows = [row for row in read_table("place_suffixes") if row["lang"] == "en"]
    entries = [(row["surface"], row["kind"]) for row in rows]
    small = column("place_small.en", "surface")
    entries += [(word.lower(), "small") for word in small]
    entries += [(word.capitalize(), "small") for word in small if word.endswith(" School")]  # "Liuxi | Primary school"
    return PhraseIndex(entries, words=True)


def is_kind(word: str) -> bool:
    """Whether the word says what kind of place a name is: "Supermarket"."""
    return bool(kind_words().get(word))


@cache
def heads() -> PhraseIndex[str]:
    """Words for kinds that names begin with: "School of", "Hotel"."""
    return PhraseIndex([(row["surface"], row["kind"]) for row in read_table("place_heads.en")], words=True)


def rank_venue(kind: str) -> bool:
    """Whether the word in small letters is that of a venue and no area."""
    return ranks()[kind.title()] < 0


@cache
def roles(word: str) -> frozenset[str]:
    """What a word in small letters does before a place; nothing for most words."""
    return _roles().get(word, frozenset())


@cache
def _roles() -> dict[str, frozenset[str]]:
    return {row["surface"]: frozenset(row["roles"].split("|")) for row in read_table("place_context.en")}


@cache
def abbreviations() -> frozenset[str]:
    """Abbreviations of states: "Minn.", "PA"."""
    return frozenset(column("world_regions", "surface", kind="abbreviation"))
