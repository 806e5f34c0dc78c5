"""The tables behind COUNT in, typed look-ups out: classifiers, counted nouns, approximators, currencies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.text.phrases import PhraseIndex, by_first, by_last

BLANKS = frozenset(" \t\n")


@dataclass(frozen=True, slots=True)
class Classifier:
    """A Chinese measure word: when it makes a count, of what category, and which nouns may say otherwise.

    Attributes:
        kind: "count" always, "noun" unless the noun is a point of policy, "digit" with figures only,
            "division" a county or village that figures, 两 and lists count, "never" (durations, ages, ranks).
        takes: categories that the counted noun may put in the place of `category`; "*" for any.
        not_before: characters that, following, make it the start of another word (家 in 家长).
    """

    surface: str
    kind: str
    category: str
    takes: frozenset[str]
    not_before: frozenset[str]

    def gives_way_to(self, category: str) -> bool:
        """Whether the counted noun's category overrides the classifier's own."""
        return "*" in self.takes or category in self.takes


@cache
def classifiers() -> dict[str, Classifier]:
    """Surface -> classifier."""
    return {
        row["surface"]: Classifier(
            row["surface"], row["kind"], row["category"], frozenset(row["takes"].split()), frozenset(row["not_before"])
        )
        for row in read_table("count_classifiers")
    }


@cache
def _classifiers_by_first() -> dict[str, tuple[tuple[str, Classifier], ...]]:
    return by_first(classifiers())


def classifier_at(text: str, at: int) -> Classifier | None:
    """The longest classifier that begins at the offset and is not the start of another word."""
    for surface, found in _classifiers_by_first().get(text[at : at + 1], ()):
        if text.startswith(surface, at):
            end = at + len(surface)
            if text[end : end + 1] not in found.not_before or (found.kind == "count" and _noun_at(text, end)):
                return found
    return None


def _noun_at(text: str, at: int) -> bool:
    """Whether a noun begins at the offset whose first sign else makes a word with what stands before: 300位|居民."""
    return read_rules("count_zh")["count.zh.noun.whole"].starting(text, at) is not None


@cache
def nouns_zh() -> PhraseIndex[str]:
    """Counted nouns, verbs that end a noun phrase ("stop") and points of policy ("discourse")."""
    return PhraseIndex((row["noun"], row["category"]) for row in read_table("count_nouns_zh"))


@dataclass(frozen=True, slots=True)
class Ending:
    """What the last character of a noun tells: its category, and whether it counts in small numbers in characters."""

    category: str
    small: bool


@cache
def endings_zh() -> dict[str, Ending]:
    """Last character of a counted noun -> what it tells (牌: materials), for nouns that the table lacks."""
    return {row["ending"]: Ending(row["category"], row["small"] == "yes") for row in read_table("count_endings_zh")}


@cache
def approximators(lang: str, position: str) -> dict[str, tuple[str, str]]:
    """Phrase -> (modifier, characters it may not follow), for one language and side of the numeral."""
    return {
        row["phrase"]: (row["modifier"], row["not_after"])
        for row in read_table("count_approximators")
        if row["lang"] == lang and row["position"] == position
    }


@cache
def _approximators_by_last() -> dict[str, tuple[tuple[str, tuple[str, str]], ...]]:
    return by_last(approximators("zh", "before"))


def approximator_before(text: str, start: int) -> tuple[str | None, int]:
    """The modifier of a Chinese approximator that ends at the offset, and where that begins; else the offset."""
    at = start - 1 if text[start - 1 : start] == " " else start
    for phrase, (modifier, not_after) in _approximators_by_last().get(text[at - 1 : at], ()):
        if text.endswith(phrase, 0, at):
            begin = at - len(phrase)
            return (None, start) if begin and text[begin - 1] in not_after else (modifier, begin)
    return None, start


@cache
def _approximators_by_first() -> dict[str, tuple[tuple[str, tuple[str, str]], ...]]:
    return by_first(approximators("zh", "after"))


def approximator_after(text: str, end: int) -> tuple[str | None, int]:
    """The modifier of a Chinese approximator that begins at the offset, and where that ends; else the offset."""
    for phrase, (modifier, _) in _approximators_by_first().get(text[end : end + 1], ()):
        if text.startswith(phrase, end):
            return modifier, end + len(phrase)
    return None, end


@cache
def nouns_en() -> dict[str, tuple[str, bool]]:
    """Counted noun (plural, lower case) -> (category, whether all its words are the unit).

    "discourse" and "duration" are never counted, "soft" in larger numbers only.
    """
    return {row["noun"]: (row["category"], row["unit"] == "whole") for row in read_table("count_nouns_en")}


@cache
def stops_en() -> frozenset[str]:
    """Words that end an English noun phrase."""
    return frozenset(column("count_stops_en", "word"))


@cache
def currencies() -> dict[str, str]:
    """Currency sign or code -> kind: "sign", or "letter" where it must touch the figure (N5,000)."""
    return {row["sign"]: row["kind"] for row in read_table("count_currencies")}
