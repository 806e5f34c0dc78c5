"""A folded Chinese text and an offset in, the personal name that stands there out, with how sure that is.

A name is a surname of the table and one or two given characters, or a minority name with ·. How long it is, is decided
by the given characters' weights and by what follows: a name is followed by a mark, a title or a verb, and does not
share a character with a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import read_table
from reportmine.text.phrases import by_first
from reportmine.text.words import known_word

GRADES = {"common": 2, "rare": 0, "risky": -2, "function": -6}
UNKNOWN = -1
CLOSERS = frozenset("，,。；;、：:！!？?）)（( \n\t\r\"'”’》】]…—-|/·")
_HAN = re.compile(r"[\u3400-\u9fff]")
_DOT_REACH = 8  # the first part of a name with · has up to seven characters
_DOTTED = re.compile(r"[\u4e00-\u9fff]{1,7}(?:·[\u4e00-\u9fff]{1,8})+")
_JOINED = 14  # more than what a rare last character costs
_BEGINS_WITH_WORD = -4  # what it costs that the first two of three characters are a word
_SURE_BODY = 6  # the weight from which three characters are rather a name than a word and a surname
_TOO = 3  # what it speaks for a name that its bearer, too, does something
_SPACED = re.compile(r"([\u4e00-\u9fff]) {1,3}([\u4e00-\u9fff])(?![\u4e00-\u9fff])")


@dataclass(slots=True)
class Name:
    """A name's interval and its score; `surname_only` for 刘 in 刘行长."""

    start: int
    end: int
    score: int
    surname_only: bool = False


@cache
def surnames() -> dict[str, int]:
    """Surname -> its weight."""
    return {row["surname"]: GRADES[row["grade"]] for row in read_table("official.surname")}


@cache
def _given() -> dict[str, tuple[int, int, int]]:
    rows = read_table("official.given")
    return {row["char"]: (int(row["first"]), int(row["last"]), int(row["single"])) for row in rows}


@cache
def _follow() -> dict[str, str]:
    return {row["word"]: row["kind"] for row in read_table("official.follow")}


@cache
def _words() -> frozenset[str]:
    return frozenset(row["word"] for row in read_table("official.word"))


@cache
def _courtesies() -> frozenset[str]:
    return frozenset(row["word"] for row in read_table("official.courtesy.zh"))


@cache
def _titles() -> frozenset[str]:
    return frozenset(row["title"] for row in read_table("official.title.zh") if row["kind"] != "none")


def surname_at(text: str, at: int) -> int:
    """The length of the surname at the offset: 2, 1, or 0 for none."""
    if at + 1 < len(text) and text[at : at + 2] in surnames():
        return 2
    return 1 if text[at : at + 1] in surnames() else 0


def follow_score(text: str, end: int) -> int:
    """How well the text at `end` continues after a person's name."""
    if end >= len(text) or text[end] in CLOSERS:
        return 5
    follow, titles = _follow(), _titles()
    for size in (4, 3, 2, 1):
        piece = text[end : end + size]
        kind = follow.get(piece)
        if kind == "strong":
            return 5
        if kind == "person":
            return 4 if size > 1 else 2
        if kind or (size > 1 and piece in titles):
            return 3
    return -3 if _HAN.match(text, end) else 0


def _crossing(text: str, end: int) -> bool:
    """Whether a common verb takes the name's last character together with the text behind it."""
    follow, last = _follow(), end - 1
    return text[last : last + 2] in follow or text[last : last + 3] in follow or text[last : last + 4] in follow


def _word_penalty(text: str, start: int, end: int) -> int:
    """What it costs that the name, its beginning or the name with what follows is a common word."""
    words, follow = _words(), _follow()
    for size in range(end - start + 1, 5):
        if text[start : start + size] in words:
            return -6
    name = text[start:end]
    kind = follow.get(name)
    if kind == "person":
        return -12
    if name in words:
        if kind is not None:
            return -9
        followed = follow_score(text, end) >= 4 and end < len(text) and text[end] not in CLOSERS
        return -2 if followed else -3
    return _BEGINS_WITH_WORD if end - start > 2 and text[start : start + 2] in words else 0


def body_score(text: str, start: int, end: int, surname: int) -> int:
    """The weight of the surname and the given characters alone."""
    score = 2 if surname == 2 else 0
    score += surnames()[text[start : start + surname]]
    given, table = text[start + surname : end], _given()
    if set(given) == {"某"}:
        return score + 6
    if len(given) == 1:
        return score + table.get(given, (UNKNOWN,) * 3)[2]
    return score + table.get(given[0], (UNKNOWN,) * 3)[0] + table.get(given[1], (UNKNOWN,) * 3)[1]


@cache
def _people() -> dict[str, tuple[tuple[str, str], ...]]:
    rows = read_table("count_nouns_zh")
    nouns = {row["noun"]: row["category"] for row in rows if row["category"] in ("people", "staff")}
    return by_first({noun: noun for noun in nouns if noun[0] in surnames()})


def _noun_at(text: str, start: int) -> int:
    """The length of the word for people that stands at the offset, else 0: 农牧民."""
    found = _people().get(text[start : start + 1], ())
    return next((len(noun) for noun, _ in found if text.startswith(noun, start)), 0)


def _candidates(text: str, start: int) -> list[Name]:
    found = []
    noun = _noun_at(text, start)
    known = surnames()
    for surname in (2, 1):
        piece = text[start : start + surname]
        if len(piece) < surname or piece not in known:
            continue
        for given in (1, 2):
            end = start + surname + given
            if end > len(text) or not "\u3400" <= text[end - 1] <= "\u9fff":
                break
            if text[start + surname : end] in _courtesies() or end - start <= noun:
                continue
            if surnames()[piece] == GRADES["function"] and given > 1 and known_word(text[start + surname : end]):
                continue  # 负责人|和|师生
            score = body_score(text, start, end, surname) + follow_score(text, end)
            score += _word_penalty(text, start, end)
            if given == 1 and read_rules("official.zh")["official.zh.joined"].after(text, end, 6):
                score -= _JOINED  # 韩立和|介绍
            if read_rules("official.zh")["official.zh.too"].after(text, end - given + 1, 6):
                score += _TOO if given == 1 else -_JOINED  # 林宪|也来到
            if end < len(text) and _crossing(text, end):
                score -= 3
            found.append(Name(start, end, score))
    return found


def _dotted(text: str, start: int) -> Name | None:
    if text.find("·", start, start + _DOT_REACH) < 0:
        return None
    match = _DOTTED.match(text, start)
    if match is None:
        return None
    last = text.rfind("·", start, match.end()) + 1
    for end in range(last + 1, match.end() + 1):
        score = follow_score(text, end)
        if score >= 2 and not (end < len(text) and _crossing(text, end)):
            return Name(start, end, score + 3)
    return Name(start, match.end(), 0)


@cache
def _sounds() -> frozenset[str]:
    return frozenset(row["char"] for row in read_table("official.sound.zh"))


def _transliterated(text: str, start: int) -> Name | None:
    """A foreign or minority name without ·: characters that only stand for sounds, up to a mark or a person's verb.

    A surname may be its first where three more follow: 向|巴泽西.
    """
    end, stop, sounds = start, min(len(text), start + 7), _sounds()
    least = 2
    if text[start] not in sounds and text[start] in surnames():
        end, least = start + 1, 4
    while end < stop and text[end] in sounds:
        end += 1
    for stop in range(start + least, end + 1):
        bound = 4 if stop - start < 4 else 2
        if follow_score(text, stop) >= bound and not (stop < len(text) and _crossing(text, stop)):
            return Name(start, stop, 4 if stop - start > 2 else 1)
    return None


def read_name(text: str, start: int) -> Name | None:
    """The best name that starts at the offset, whatever its score, or None where no surname stands."""
    if start >= len(text) or not "\u3400" <= text[start] <= "\u9fff":
        return None
    dotted = _dotted(text, start)
    if dotted is not None:
        return dotted
    spaced = _SPACED.match(text, start) if text[start + 1 : start + 2] == " " else None
    if spaced and spaced[1] in surnames():
        score = surnames()[spaced[1]] + _given().get(spaced[2], (UNKNOWN,) * 3)[2] + follow_score(text, spaced.end())
        return Name(start, spaced.end(), score)
    found = _candidates(text, start)
    best = max(found, key=lambda name: (name.score, name.end)) if found else None
    if best is None or best.score < 4 or follow_score(text, best.end) < 2:
        return _transliterated(text, start) or best
    return best


def names_before(text: str, end: int, floor: int) -> list[Name]:
    """All readings of a name that ends at the offset, surname-only ones included; scores are of the body alone."""
    found = []
    for size in (1, 2, 3, 4):
        start = end - size
        if start < floor:
            break
        surname = surname_at(text, start)
        if surname == 0:
            continue
        if surname == 2 and size == 2 and text[start : start + 1] not in surnames():
            found.append(Name(start, end, 2, surname_only=True))
            continue
        surname = surname if size > surname or size == 1 else 1
        given = size - surname
        if given == 0:
            found.append(Name(start, end, surnames()[text[start:end]], surname_only=True))
        elif given <= 2 and all(_HAN.match(char) for char in text[start:end]):
            score = body_score(text, start, end, surname)
            penalty = _word_penalty(text, start, end) if size < 4 else 0
            if penalty == _BEGINS_WITH_WORD:  # 王国|亨校长 is no reading, 王国|强校长 hardly
                penalty = 0 if text[end - 1] not in surnames() else -1 if score >= _SURE_BODY else penalty
            found.append(Name(start, end, score + penalty))
        if surname == 2 and size == 2:
            found.append(Name(start, end, surnames()[text[start:end]] + 1, surname_only=True))
    return found
