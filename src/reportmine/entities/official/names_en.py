"""A folded English text and an offset in, the personal name that begins or ends there out, with what speaks for it.

A name is a run of capitalized words, initials and particles none of which is a word that names of bodies, days or
activities are made of. Pinyin names are a surname and one given name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from reportmine.knowledge.alternation import alternation
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.match.words import common_words

WIDEST = 6
_DATED = 24  # how far before a month the words may begin that make it one of a date


@dataclass(frozen=True, slots=True)
class Name:
    """A name's interval, how many words it has, and its evidence: pinyin, known, plain, or weak (one unknown word)."""

    start: int
    end: int
    words: int
    kind: str
    courtesy: bool = False

    @property
    def sure(self) -> bool:
        """Whether the words themselves or a courtesy title show that this is a person."""
        return self.courtesy or self.kind in ("pinyin", "known")


@cache
def pattern(name: str) -> re.Pattern[str]:
    """A compiled rule of `official.en`."""
    return read_rules("official.en")[name].pattern


@cache
def _known() -> dict[str, str]:
    return {row["name"]: row["part"] for row in read_table("official.person.en")}


def _part(word: str) -> str | None:
    """Which part of a name the table has the word as, also without the marks on its letters: Ciarán, Ciaran."""
    part = _known().get(word)
    return part if part is not None or word.isascii() else _known().get(_unmarked(word))


@lru_cache(maxsize=4096)
def _unmarked(word: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


def is_given_name(word: str) -> bool:
    """Whether the word is a given name of the table."""
    return _part(word) in ("first", "both")


def is_name_part(word: str) -> bool:
    """Whether the word is a given name or a surname of the table."""
    return _part(word) is not None


@cache
def not_names() -> frozenset[str]:
    """Lower-case words that are no part of a name, titles' words included."""
    rows = (row["title"] for row in read_table("official.title.en") if row["kind"] not in ("none", "seated"))
    words = {word for title in rows for word in re.split("[ -]", title)}
    titles = {word for word in words if not pattern("official.en.titlename").fullmatch(word)}
    return common_words() | titles


@cache
def organs() -> frozenset[str]:
    """Lower-case words that bodies are called by: no name ends in one behind a hyphen (Sub-Committee)."""
    return frozenset(column("official.organ.en", "word"))


@cache
def word_surnames() -> frozenset[str]:
    """Lower-case ordinary words that are surnames behind a given name."""
    return frozenset(column("official.surname.en", "word"))


@cache
def _word_givens() -> dict[str, str]:
    """Ordinary words that are given names before a surname -> name, or opens where one may open a sentence."""
    return {row["word"]: row["kind"] for row in read_table("official.wordname.en")}


@cache
def _pinyin_surnames() -> frozenset[str]:
    return frozenset(column("official.surname", "pinyin"))


@cache
def _pinyin_given() -> re.Pattern[str]:
    syllable = alternation(column("official.syllable", "syllable"))
    return re.compile(f"{syllable}(?:['-]?{syllable}){{0,2}}", re.IGNORECASE)


@cache
def _token() -> re.Pattern[str]:
    return pattern("official.en.token")


@cache
def _courtesy() -> re.Pattern[str]:
    return pattern("official.en.courtesy")


def _usable(word: str) -> bool:
    plain = word.rstrip(".").removesuffix("'s")
    if "-" in plain and plain.rsplit("-", 1)[-1].lower() in organs():
        return False
    if any(pattern(f"official.en.{no}").fullmatch(plain) for no in ("numbered", "unitword", "months")):
        return False
    short = word.endswith(".") and (len(plain) == 1 or pattern("official.en.shortname").fullmatch(word) is not None)
    return plain.lower() not in not_names() or short


def _closes_name(text: str, before: str, word: str, at: int) -> bool:
    """Whether an ordinary word is a surname here: a given name stands before it, no further name behind (Sue Hall)."""
    if word.removesuffix("'s").lower() not in word_surnames() or not (is_given_name(before) or _worded(before)):
        return False
    after = _token().match(text, at)
    return after is None or after["word"][0].islower()


def _worded(word: str) -> bool:
    """Whether a given name is an ordinary word elsewhere, and no month: "Mark | Small"."""
    return word.lower() in _word_givens() and pattern("official.en.monthword").fullmatch(word) is None


def _heads_pinyin(text: str, word: str, at: int) -> bool:
    """Whether a word like He or She is a surname here: a pinyin given name follows."""
    if word.lower() not in _pinyin_surnames() or (after := _token().match(text, at)) is None:
        return False
    given = after["word"].removesuffix("'s")
    return len(given) > 1 and _usable(given) and _pinyin_given().fullmatch(given) is not None


def _behind_title(text: str, word: str, start: int) -> bool:
    """Whether a word like He or Long is a surname by itself: a title in capitals stands right before."""
    if word.lower() not in _pinyin_surnames() or not word.istitle():
        return False
    return pattern("official.en.titlebefore").search(text, max(0, start - 24), start) is not None


def _given_title(text: str, start: int) -> bool:
    """Whether a word that is a title elsewhere is a given name behind one: "Dr | Justice Mensah"."""
    return pattern("official.en.titlegiven").match(text, start) is not None


def _word_given(text: str, token: re.Match[str]) -> bool:
    """Whether an ordinary word is a given name here, a surname behind it; no month of a date (April Reed)."""
    word, start = token["word"], token.start("word")
    kind = _word_givens().get(word.lower())
    if kind is None or (after := _token().match(text, token.end())) is None:
        return False
    name = after["word"].removesuffix("'s")
    rules = ("official.en.monthgiven", "official.en.wordgiven")
    known = is_name_part(name) or any(pattern(rule).match(text, start) is not None for rule in rules)
    if not (name[0].isupper() and known and (_usable(name) or name.lower() in word_surnames())):
        return False
    if kind == "opens" and is_given_name(name) and _surnamed(text, after.end()):
        return False  # "Will | Ann Reed | stay?"
    return pattern("official.en.dated").search(text, max(0, start - _DATED), token.end("word")) is None


def _surnamed(text: str, at: int) -> bool:
    """Whether a further name stands behind a given name that ends before the offset."""
    after = _token().match(text, at)
    return after is not None and after["word"][0].isupper() and _usable(after["word"])


def _patronym(text: str, start: int) -> bool:
    """Whether a word that is ordinary elsewhere is a name beside the particle for a father: "Salim bin | Said"."""
    return pattern("official.en.patronym").match(text, start) is not None


def _kind(words: list[str]) -> tuple[str, int]:
    """What speaks for the words as a name, and how many of them belong to it."""
    if words[0].lower() in _pinyin_surnames():
        if len(words) == 1:
            return "pinyin", 1
        if _pinyin_given().fullmatch(words[1]) and len(words[1]) > 1:
            return "pinyin", 2 if len(words) < 3 or not _short_pair(words) else 3
    if len(words) == 1:
        return ("known" if is_name_part(words[0]) else "weak"), 1
    if any(map(is_name_part, words)) or any(re.fullmatch(r"(?:[A-Z]\.)+|[A-Z]", word) for word in words):
        return "known", len(words)
    return "plain", len(words)


def _short_pair(words: list[str]) -> bool:
    """Whether the given name is written in two: Li Wen Shan."""
    syllables = frozenset(column("official.syllable", "syllable"))
    return words[1].lower() in syllables and words[2].lower() in syllables


def _initial(text: str, at: int) -> bool:
    """Whether the "A" before the offset is an initial and no article: one name or a further initial is behind it."""
    return pattern("official.en.firstinitial").match(text, at) is not None or _posted(text, at)


def _posted(text: str, at: int) -> bool:
    """Whether the "A" before the offset stands between a post and a name: "Collector | A | Md Karim"."""
    post = pattern("official.en.postinitial").search(text, max(0, at - 24), at)
    after = None if post is None or post["word"].lower() not in _post_words() else _token().match(text, at)
    return after is not None and after["word"].istitle() and _usable(after["word"])


@cache
def _post_words() -> frozenset[str]:
    """The lower-case words that the titles of one person end in."""
    rows = read_table("official.title.en")
    return frozenset(row["title"].rpartition(" ")[2] for row in rows if row["kind"] not in ("none", "plural"))


def skip_courtesy(text: str, at: int) -> int:
    """The offset behind any courtesy titles (Mr., Shri, Hon. Dr.) that stand at `at`."""
    while match := _courtesy().match(text, at):
        at = match.end()
    return at


def read_name(text: str, at: int) -> Name | None:
    """The longest name that starts at the offset, courtesy titles left out; None where no name stands."""
    start = skip_courtesy(text, at)
    spans: list[tuple[int, int]] = []
    words: list[str] = []
    position = start
    while len(words) < WIDEST and (match := _token().match(text, position)):
        word = match["word"]
        if (
            not _usable(word)
            and not (not words and (_given_title(text, match.start("word")) or _word_given(text, match)))
            and not _patronym(text, match.start("word"))
            and not (word == "A" and (words or _initial(text, match.end())))
            and not (
                _closes_name(text, words[-1], word, match.end())
                or pattern("official.en.middle").match(text, match.end("word"))
                if words
                else _heads_pinyin(text, word, match.end()) or _behind_title(text, word, match.start("word"))
            )
        ):
            break
        owner = word.endswith("'s")
        nickname = pattern("official.en.nickname").match(text, match.end())
        spans.append((match.start("word"), match.end("word") - (2 if owner else 0)))
        words.append(word.removesuffix("'s"))
        position = match.end() if nickname is None else nickname.end()
        if owner:
            break
        letters = bool(words) and all(word.isupper() for word in words)
        if letters and (title := pattern("official.en.shri").match(text, position)) is not None:
            spans.clear()
            words.clear()
            start, position = title.end(), title.end()  # "NE | Shri Bikram Shom"
    while words and words[-1].islower():
        words.pop()
        spans.pop()
    if not words or words[0].islower():
        return None
    kind, size = _kind(words)
    return Name(spans[0][0], spans[size - 1][1], size, kind, courtesy=start > at)


def read_name_before(text: str, end: int, floor: int) -> Name | None:
    """The longest name that ends at the offset."""
    match = pattern("official.en.tail").search(text, max(floor, end - 70), end)
    if match is None:
        return None
    spans, courtesy = _words_before(text, match.start(), end)
    while spans and text[slice(*spans[0])].islower():
        spans.pop(0)
    if not spans or len(spans) > WIDEST:
        return None
    words = [text[slice(*span)] for span in spans]
    kind, size = _kind(words)
    if size < len(words):
        kind = "plain"
    return Name(spans[0][0], spans[-1][1], len(words), kind, courtesy=courtesy)


def _words_before(text: str, position: int, end: int) -> tuple[list[tuple[int, int]], bool]:
    """The words of a name that ends there, looked for from the position on, and whether a courtesy title leads them."""
    courtesy = False
    spans: list[tuple[int, int]] = []
    while position < end:
        after = skip_courtesy(text, position)
        if after > position and after < end:
            spans.clear()
            courtesy, position = True, after
            continue
        token = _token().match(text, position, end)
        if token is None or token.end("word") > end:
            spans.clear()
            courtesy = False
            position = text.find(" ", position, end) + 1 or end
            continue
        if _goes_on(text, token, spans) and not token["word"].endswith("'s"):  # "Fellbank's | Ama Mensah"
            spans.append(token.span("word"))
        else:
            spans.clear()
            courtesy = False
        position = token.end()
    return spans, courtesy


def _goes_on(text: str, token: re.Match[str], spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the word may be the next of a name with these words, or its first."""
    word, at = token["word"], token.end()
    if _usable(word) or _patronym(text, token.start("word")) or (word == "A" and (spans or _initial(text, at))):
        return True
    if not spans:
        given = _given_title(text, token.start("word")) or _word_given(text, token)
        return given or _heads_pinyin(text, word=word, at=at)
    return _closes_name(text, word=word, at=at, before=text[slice(*spans[-1])])
