"""The tables behind COUNT in, typed look-ups out: classifiers, counted nouns, approximators, currencies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportmine.knowledge.tables import column, read_table
from reportmine.text.phrases import PhraseIndex


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
    not_before: str

    def gives_way_to(self, category: str) -> bool:
        """Whether the counted noun's category overrides the classifier's own."""
        return "*" in self.takes or category in self.takes


@cache
def classifiers() -> dict[str, Classifier]:
    """Surface -> classifier."""
    return {
        row["surface"]: Classifier(
            row["surface"], row["kind"], row["category"], frozenset(row["takes"].split()), row["not_before"]
        )
        for row in read_table("count_classifiers")
    }


def classifier_at(text: str, at: int) -> Classifier | None:
    """The longest classifier that begins at the offset and is not the start of another word."""
    known = classifiers()
    for size in range(5, 0, -1):
        found = known.get(text[at : at + size])
        if found is not None and text[at + size : at + size + 1] not in tuple(found.not_before):
            return found
    return None


@cache
def nouns_zh() -> PhraseIndex[str]:
    """Counted nouns, verbs that end a noun phrase ("stop") and points of policy ("discourse")."""
    return PhraseIndex((row["noun"], row["category"]) for row in read_table("count_nouns_zh"))


@cache
def approximators(lang: str, position: str) -> dict[str, tuple[str, str]]:
    """Phrase -> (modifier, characters it may not follow), for one language and side of the numeral."""
    return {
        row["phrase"]: (row["modifier"], row["not_after"])
        for row in read_table("count_approximators")
        if row["lang"] == lang and row["position"] == position
    }


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
