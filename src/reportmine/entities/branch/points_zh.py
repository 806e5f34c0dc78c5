"""A Chinese text with its hits in, out whether what stands before 网点 names one outlet: 白市驿网点, not 适老网点."""

from __future__ import annotations

import re

from reportmine.entities.branch.found_zh import PREFECTURE
from reportmine.entities.branch.rules import zh_rule
from reportmine.knowledge.townships import town_names
from reportmine.match.gazetteer import Areas, Township
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.text.words import NAME_TAGS, known_word, words

_SHORT = 4  # an outlet's name that nothing but its people tell has so many characters at most
_WORD = 2


def ordinary(name: str) -> bool:
    """Whether jieba knows the name as a word and not as a place's or person's name."""
    return known_word(name) and not words(name)[0].tag.startswith(NAME_TAGS)


class Points:
    """The outlets called X网点 of one report: a name that was told once is known further on."""

    def __init__(self, text: str, places: Hits[Areas], institutions: Hits[Body]) -> None:
        self.text, self.places, self.institutions = text, places, institutions
        self.names: set[str] = set()

    def named(self, match: re.Match[str], start: int) -> bool:
        """Whether text[start:match.start()] is the name of one outlet."""
        name = self.text[start : match.start()]
        kind = zh_rule("point.kind").before(name, len(name), len(name)) is not None
        if kind or not zh_rule("point.name").whole(name) or zh_rule("point.after").after(self.text, match.end(), 4):
            return False
        if name in self.names:
            return True
        if self._sure(match, start, name):
            self.names.add(name)
        return name in self.names

    def _sure(self, match: re.Match[str], start: int, name: str) -> bool:
        chain = self.places.chain_start(match.start(), start)
        at = self.places.ending_at(match.start())
        whole = self.places.payloads[at] if at is not None and chain == start else None
        if self.institutions.ending_at(start) is not None or self._listed(match[0], start):
            return (len(name) > _WORD or not ordinary(name)) and (whole is None or whole.ranks[0] > PREFECTURE)
        if whole is not None or (name in town_names() and not ordinary(name)):
            return whole is None or isinstance(whole[0], Township)
        if len(name) > _SHORT or not zh_rule("point.staff").after(self.text, match.end(), 5):
            return False
        cut = words(name)
        return not known_word(name) and any(
            word.tag.startswith(NAME_TAGS) or not known_word(name[word.start : word.end]) for word in cut
        )

    def _listed(self, unit: str, start: int) -> bool:
        """Whether an outlet that is named so stands before the name in a list: 白市驿网点、|金凤网点."""
        separator = zh_rule("list.left").ending(self.text, start, 2)
        end = -1 if separator is None else separator.start()
        return any(self.text.endswith(name + unit, 0, end) for name in self.names) if end > 0 else False
