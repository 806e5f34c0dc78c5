"""The venues and villages that a Chinese text has located in, the names out by which it may name them again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportmine.entities.place.endings_zh import is_none, is_proper, rule, shorter, suffix_kinds, suffix_of
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.records import Span
from reportmine.text.words import NAME_TAGS, known_word, words

_NAMED = 3  # a venue's name of so many characters may be a common word
_VENUES = ("venue", "weak")


def names_again(text: str, told: Sequence[Span], places: Hits[Areas]) -> tuple[set[str], set[str]]:
    """The names of located places wherever they stand, and their short names that need a locative."""
    names = {text[span.start : span.end] for span in told}
    names |= {brief for name in names if (brief := shorter(name)) is not None}
    names |= {part for name in names if (part := _last_part(name)) is not None}
    whole = {name for name in names if _fit(name)}
    short = {stem for name in names if (stem := _called(name)) is not None}
    return whole.union(_behind_area(text, told, places)), short


def _behind_area(text: str, told: Sequence[Span], places: Hits[Areas]) -> Iterator[str]:
    """Islands, hills and lakes without the area before them: 普陀|白沙岛."""
    for span in told:
        at = places.starting_at(span.start)
        while at is not None and at < span.end:
            name = text[at : span.end]
            suffix = suffix_of(name) or ""
            stem = name.removesuffix(suffix)
            if rule("landform").whole(suffix) and len(stem) >= _NAMED - 1 and _named(name, stem):
                yield name
            at = places.starting_at(at)


def _named(name: str, stem: str) -> bool:
    """Whether it is a name of its own: 青龙山, 桃花岛, not 火山."""
    return words(name)[0].tag.startswith(NAME_TAGS) if known_word(name) else _own(stem)


def _called(name: str) -> str | None:
    """What a mall, hotel or estate is called without the word for its kind, where no table knows that: 云都汇."""
    suffix = suffix_of(name) or ""
    stem = name.removesuffix(suffix)
    fits = rule("mall").whole(suffix) and len(stem) >= _NAMED and not known_word(stem)
    return stem if fits and is_proper(stem) and not is_none(stem) else None


def _fit(name: str) -> bool:
    """Whether a venue's or village's name is one wherever it stands."""
    suffix = suffix_of(name) or ""
    village = rule("village.word").whole(suffix) and len(name) >= _NAMED
    venue = suffix_kinds().get(suffix) in _VENUES and len(name) > _NAMED
    return (bool(village) or venue) and _own(name.removesuffix(suffix))


def _last_part(name: str) -> str | None:
    """The venue at the end of a chain, as the text goes on to call it: 柳溪湖景区|迎宾楼广场."""
    for at in range(len(name) - _NAMED - 1, 1, -1):
        suffix = suffix_of(name[:at])
        if suffix is not None and len(suffix) < at and suffix_kinds()[suffix] in ("venue", "admin"):
            return name[at:]
    return None


def _own(stem: str) -> bool:
    """Whether the name of a venue is its own, not a word that any text may have: not 国内|市场."""
    return is_proper(stem) or (len(stem) >= _NAMED and not known_word(stem))
