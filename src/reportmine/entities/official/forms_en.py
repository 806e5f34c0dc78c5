"""The name of a person once introduced in, the forms by which an English report calls the person later out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportmine.entities.official.names_en import (
    Name,
    is_given_name,
    not_names,
    pattern,
    skip_courtesy,
    word_surnames,
)
from reportmine.match.gazetteer import place_named

_SHORTENED = 4  # how long a shortened word before a name is with its mark: "Sta."


def addressed(text: str, start: int) -> bool:
    """Whether a courtesy title stands right before the name: "Ms Wasana"."""
    before = pattern("official.en.capbefore").search(text, max(0, start - 30), start)
    return before is not None and skip_courtesy(text, before.start("word")) >= start


def aliases(text: str, name: Name) -> dict[str, str]:
    """The forms by which a person is called later -> full, surname, given or middle.

    Full forms are the whole name and the last two words of a longer one; its first two are as a given name. The
    surname is the last word, or a pinyin name's first; the middle words are names that only stand behind a courtesy
    title (Ms Wasana).
    """
    words = text[name.start : name.end].split(" ")
    if len(words) == 1:
        own = words[0].lower() not in not_names() and (name.kind == "pinyin" or len(words[0]) > 3)
        return {words[0]: "given"} if own else {}  # "Mo, deputy magistrate, …. | Mo stressed"
    if len(words) > 2 and pattern("official.en.junior").fullmatch(words[-1]):
        plain = replace(name, end=name.end - len(words[-1]) - 1, words=name.words - 1)
        return {**aliases(text, plain), " ".join(words): "full"}
    forms = {}
    if len(words) > 2 and pattern("official.en.numeral").fullmatch(words[-1]):
        forms[" ".join(words[:-1])] = "full"
    surname, given = (words[0], "") if name.kind == "pinyin" else (words[-1], words[0])
    for word, kind in ((given, "given"), (surname, "surname")):
        if word[:1].isupper() and word.lower() not in not_names() and (len(word) > 2 or name.kind == "pinyin"):
            forms[word] = kind
        elif kind == "surname" and word[:1].isupper() and word.lower() in word_surnames():
            forms[word] = "given"
    for word in words[1:-1]:
        if name.kind != "pinyin" and word[0].isupper() and len(word) > 2 and word.lower() not in not_names():
            forms.setdefault(word, "middle")
    if len(words) > 2 and name.kind != "pinyin" and words[-2][0].isupper() and len(words[-2]) > 2:
        forms[" ".join(words[-2:])] = "full"
    if len(words) > 3 and name.kind != "pinyin" and words[-3][0].isupper() and len(words[-3]) > 2:
        forms[" ".join(words[-3:])] = "full"
    if len(words) == 3 and name.kind != "pinyin" and len(words[0]) > 2 and words[0][0].isupper():
        forms[f"{words[0]} {words[-1]}"] = "full"
    if len(words) > 2 and name.kind != "pinyin" and all(word[0].isupper() and len(word) > 2 for word in words[:2]):
        forms.setdefault(" ".join(words[:2]), "given")  # "said Abdul Karim", once Abdul Karim Mohd Noor
    return {**forms, " ".join(words): "full"}


def alone(text: str, start: int, end: int) -> bool:
    """Whether a surname stands by itself: no further capitalized word beside it but a courtesy title."""
    if pattern("official.en.capnext").match(text, end):
        return False
    before = pattern("official.en.capbefore").search(text, max(0, start - 30), start)
    if before is None:
        return True
    last = before["word"].rsplit(" ", 1)[-1]
    if last.endswith(".") and len(last) > _SHORTENED:
        return True  # "in Upper Liuxi Town. | Mensah said"
    if skip_courtesy(text, before.end("word") - len(last)) >= start:
        return True  # "When Ms | Mensah asked"
    return skip_courtesy(text, before.start("word")) >= start or before["word"].lower() in not_names()


def named_otherwise(text: str, start: int) -> bool:
    """Whether a capitalized word that is no title stands right before a name: "Kofi | Addo Mensah"."""
    before = pattern("official.en.capbefore").search(text, max(0, start - 30), start)
    if before is None:
        return False
    last = before["word"].split(" ")[-1]
    return skip_courtesy(text, start - len(last) - 1) < start and last.lower() not in not_names()


def called_by_it(text: str, first_names: list[tuple[int, int]], met: set[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The further places of a first name by which the report has called a person, if no other person bears it.

    "Florence said so. They thanked | Florence". Where it calls one so, another is too, by a name that is no place's.
    """
    called = {text[start:end] for start, end in first_names if (start, end) in met}
    shared = {text[start:end] for start, end in first_names if pattern("official.en.capnext").match(text, end)}
    for start, end in first_names:
        name = text[start:end]
        if (
            not (name in called or (called and not place_named(name)))
            or name in shared
            or (start, end) in met
            or not is_given_name(name)
        ):
            continue
        if alone(text, start, end) and pattern("official.en.located").search(text, max(0, start - 8), start) is None:
            yield start, end
