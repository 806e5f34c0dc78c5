"""A text in, the stretches out that name who runs an activity and who helps: "由A、B主办，C承办，D协办"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reportmine.knowledge.rules import read_rules
from reportmine.records import Span
from reportmine.text.view import View, index_at

_MOST_BEFORE = 400
_MOST = 200  # so many characters of a sentence before or behind the word are looked at


class Part(NamedTuple):
    """A stretch of names and what the word beside it says of them.

    Attributes:
        start: where it starts, in code points; with `end`, where it ends.
        host: whether they run the activity; else they help, guide or take part.
    """

    start: int
    end: int
    host: bool


def parts(view: View) -> list[Part]:
    """The stretches of one report, in order, none overlapping another.

    In Chinese the names stand before the word, in English behind it.
    """
    rules = read_rules("link")
    pattern, hosts = rules[f"part.{view.lang}"].pattern, rules[f"host.{view.lang}"].pattern
    sentences = view.sentences()
    found: list[Part] = []
    told = 0  # where the word before ends
    for match in pattern.finditer(view.text):
        sentence = sentences[max(0, index_at(sentences, match.start()))]
        host = hosts.match(match[0]) is not None
        if view.lang == "zh":
            low = _low(view.text, sentence, match.start())
            found.append(Part(max(low, told), match.start(), host))
            told = match.end()
        else:
            high = _high(view.text, sentence, match.end())
            before = view.text[sentence.start : match.start()]
            opens = not host and len(before) < _MOST_BEFORE and rules["part.opens.en"].pattern.match(before)
            found.append(Part(match.end(), _subject(view.text, match.end(), high) if opens else high, host))
    return found


def organized_by(view: View, told: Sequence[Part], start: int) -> bool:
    """Whether who is named at the offset runs the activity: "organised by Shri | Ama Osei, head of RBN Ho"."""
    person = read_rules("link")[f"host.person.{view.lang}"].pattern
    return any(
        part.host and part.start <= start < part.end and person.search(view.text[part.start : start]) for part in told
    )


def _low(text: str, sentence: Span, end: int) -> int:
    low = max(sentence.start, end - _MOST)
    stops = read_rules("link")["part.stop.zh"].pattern.finditer(text, low, end)
    return max((stop.end() for stop in stops), default=low)


def _high(text: str, sentence: Span, start: int) -> int:
    high = min(sentence.end, start + _MOST)
    stop = read_rules("link")["part.stop.en"].pattern.search(text, start, high)
    return stop.start() if stop else high


def _subject(text: str, start: int, high: int) -> int:
    """Where the names of who helps end, with which a sentence begins: "under the guidance of A and B|, C held …"."""
    comma = read_rules("link")["part.subject.en"].pattern.search(text, start, high)
    return comma.start() if comma else high
