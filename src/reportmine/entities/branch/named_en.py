"""A unit word in the plural of a Chinese report in English in, the units out that a list beside it names.

"sub-branches such as Liuxi and Beijiang", "branches of the bank – Liuxi and Beijiang –", "three counties
(Liuxi, Beijiang) sub-branches", "Liuxi, Beijiang and other sub-branches", "Liuxi branches of one bank and another".
"""

from __future__ import annotations

import re
from dataclasses import replace

from reportmine.entities.branch.around_en import Around
from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.match.gazetteer import is_country
from reportmine.match.places import is_wide
from reportmine.match.words import (
    common_words,
    given_names,
    is_ordinary,
    is_romanized,
    personal_names,
    word_after,
    word_before,
)
from reportmine.text.numerals_en import parse_en

_MOST_MEMBERS = 40
_TOWNS = 2  # units in so many towns tell that a further one of a province is one as well
_REACH = 300


class Named:
    """The grammar of a list that a unit word in the plural announces or sums up."""

    def __init__(self, names: Names, around: Around) -> None:
        self.text, self.places, self.institutions = names.text, names.places, names.institutions
        self.china, self.around = names.china, around

    def members(self, word: int, end: int, unit: tuple[str, str, str]) -> list[Found]:
        """The units that stand in a list before or behind the unit word."""
        if self.text[end - 1] not in "sS" or unit[1] == "head":
            return []
        if not self.china:
            return self._abroad(word, end, unit)
        before, start = self.text[max(0, word - 40) : word], word
        if en_rule("named.not").search(before):
            return []
        owner = self.around.hit_after(end)
        one = Found(start, end, (end, end), self.text[word:end], unit[0], unit[1], owner, rule="listed")
        behind = self._behind(one, end if owner is None else self.institutions.ends[owner])
        return behind or self._before(one)

    def _abroad(self, word: int, end: int, unit: tuple[str, str, str]) -> list[Found]:
        """The units abroad that a list behind a bank and its unit word names: "Fellbank branches of Liuxi and Ho"."""
        owner = self.institutions.ending_at(word - 1)
        behind = self.around.hit_after(end) if owner is None else None
        if behind is None and (doers := self._doers(word, end, unit)):
            return doers
        stop = end if behind is None else self.institutions.ends[behind]
        name = "named.abroad" if owner is not None else "named.dashed" if behind is None else "named.told"
        lead = direct = en_rule(name).match(self.text, stop)
        towns = None if lead is not None or owner is None else en_rule("named.towns").match(self.text, end)
        lead = lead or towns or self._following(word, stop)
        if lead is None or (owner is None and behind is None and not self._counted(word, end)):
            return []
        found: list[Found] = []
        whose = behind if owner is None else owner
        at, one = lead.end(), Found(word, end, (end, end), self.text[word:end], unit[0], unit[1], whose, rule="listed")
        timed = en_rule("named.line").search(lead[0]) is not None  # a line without a sign is one of a timetable
        while (item := en_rule("named.name").match(self.text, at)) and len(found) < _MOST_MEMBERS:
            if timed and item["when"] is None:
                break
            start, stop = item.span("name")
            wide = towns is not None and is_wide(self.places, start)
            if (wide and (len(found) < _TOWNS or is_country(self.text[start:stop]))) or self.institutions.overlaps(
                start, stop
            ):
                return []
            found.append(self._seated(replace(one, start=start, end=stop, name=self._own(start, stop)), item))
            at, timed = item.end(), item["when"] is not None
            if not (item["join"] or item["row"]):
                break
        if name == "named.dashed" and lead[0].endswith("(") and not self._closed(found, at):
            return []
        people = lead[0].endswith("(") and any(self._somebody(member.start, member.end) for member in found)
        known = 0 if people else sum(self.places.starting_at(member.start) is not None for member in found)
        if towns is not None and owner is not None and found:
            found[0] = replace(found[0], start=self.institutions.starts[owner])
        told = owner is not None and (direct is not None or (towns is not None and known > 0))
        told = told or (known > 1 and self._taking(word)) or (lead[0].endswith("(") and self._complete(found, word))
        return found if len(found) > 1 and (told or 2 * known >= len(found)) else []

    def _doers(self, word: int, end: int, unit: tuple[str, str, str]) -> list[Found]:
        """The units that begin lines of what each did: "three branches took part:", then "- Liuxi | swept".

        The lines may bear no signs where as many follow as units were counted.
        """
        counted = self._counted(word, end) and not self._of_others(word)
        lead = en_rule("named.did").match(self.text, end) if counted else None
        found: list[Found] = []
        at, count = None if lead is None else lead.end(), self._number(word)
        fewest = 2 if lead is None or lead["sign"] else int(count or 0)
        if not fewest:
            return []
        while at is not None and (line := en_rule("named.doer").match(self.text, at)) and len(found) < _MOST_MEMBERS:
            start, stop = line.span("name")
            if self.institutions.overlaps(start, stop) or is_ordinary(line["name"]):
                return []
            if self._somebody(start, stop) or (len(found) == count and line["name"] in given_names()):
                at = None if len(found) == count else at  # behind the two of "two branches" what staff did may follow
                break
            found.append(Found(start, stop, (start, stop), self.text[word:end], unit[0], unit[1], None, rule="listed"))
            more = self.text.find("\n", stop) if len(found) < fewest or (lead is not None and lead["sign"]) else -1
            further = None if more < 0 else en_rule("named.item").match(self.text, more)
            at = None if further is None else further.end()
        known = any(self.places.starting_at(one.start) is not None for one in found)
        return found if known and at is None and fewest <= len(found) <= (count or _MOST_MEMBERS) else []

    def _closed(self, found: list[Found], end: int) -> bool:
        """Whether a list in brackets is one of units alone, and of no countries: "its sub-branches (Liuxi and Ho)"."""
        return self.text.startswith(")", end) and not any(is_wide(self.places, one.start) for one in found)

    def _own(self, start: int, end: int) -> tuple[int, int]:
        """The name in an item of the list, without a unit word of its own: "Liuxi| Branch"."""
        unit = en_rule("named.own").search(self.text, start, end)
        return start, end if unit is None else unit.start()

    @staticmethod
    def _seated(one: Found, item: re.Match[str]) -> Found:
        """The unit with the street in brackets that tells it from another in its town: "Liuxi (Mill Road)"."""
        return one if item["seat"] is None else replace(one, end=item.end("seat") + 1, name=item.span("seat"))

    def _following(self, word: int, end: int) -> re.Match[str] | None:
        """What leads to a list of units that "following" announces: "the following Fellbank branches | came: Liuxi"."""
        if en_rule("named.following").search(self.text, max(0, word - 60), word) is None:
            return None
        return en_rule("named.clause").match(self.text, end)

    def _counted(self, word: int, end: int) -> bool:
        """Whether a number or whose they are stands before the units: "its | branches – Liuxi and Ho".

        Locations that are no more than counted are where something is held: "at three locations, namely Liuxi".
        """
        if en_rule("unit.location").fullmatch(self.text, word, end) is not None:
            counted = en_rule("named.theirs").search(self.text, max(0, word - 40), word)
        else:
            counted = en_rule("named.counted").search(self.text, max(0, word - 40), word)
        return bool(self.institutions.starts) and counted is not None

    def _of_others(self, word: int) -> bool:
        """Whether the units that are counted are those of a body that is no bank: "the club's three | branches"."""
        counted = en_rule("named.counted").search(self.text, max(0, word - 40), word)
        end = 0 if counted is None else counted.start()
        owner = en_rule("named.whose").search(self.text, max(0, end - 4), end)
        return owner is not None and self.institutions.ending_at(owner.start()) is None

    def _number(self, word: int) -> float | None:
        """How many units are counted before their unit word: "two | branches"."""
        number = en_rule("named.number").search(self.text, max(0, word - 30), word)
        count = None if number is None else parse_en(number["count"])
        return None if count is None else count.value

    def _somebody(self, start: int, end: int) -> bool:
        """Whether the words are somebody's name and no known place's: "| Ama Osei", "| Ann"."""
        words = self.text[start:end].split(" ")
        named = words[0] in given_names() and not is_ordinary(words[-1])
        named = named or (len(words) > 1 and personal_names().issuperset(words))
        return named and self.places.starting_at(start) != end

    def _complete(self, found: list[Found], word: int) -> bool:
        """Whether a list has as many names as were counted before its unit word: "two | branches (Liuxi and Ho)"."""
        if self._number(word) != len(found) or any(self._somebody(one.start, one.end) for one in found):
            return False
        firsts = (self.text[one.start : one.end].split()[0].lower() for one in found)
        return not any(first in common_words() for first in firsts)

    def _taking(self, word: int) -> bool:
        """Whether the units are said to take part: "Participating | branches included Liuxi and Ho"."""
        return en_rule("named.taking").search(self.text, max(0, word - 40), word) is not None

    def owners(self, one: Found) -> list[Found]:
        """The units at the same place of the institutions in one list with this unit's."""
        if one.institution is None or one.unit[-1:] not in "sS" or one.name[0] == one.name[1]:
            return []
        if not (self.china or one.rule == "unit.of"):
            return []
        out = [one]
        if one.rule == "unit.of":
            at = one.institution + 1
            while at < len(self.institutions.starts) and self._joined(at - 1):
                start, end = self.institutions.starts[at], self.institutions.ends[at]
                out.append(replace(one, start=start, end=end, institution=at, rule="listed"))
                at += 1
        elif self.institutions.starts[one.institution] == one.start:
            at = one.institution - 1
            while at >= 0 and self._joined(at):
                start, end = self.institutions.starts[at], self.institutions.ends[at]
                out.insert(0, replace(one, start=start, end=end, institution=at, rule="listed"))
                at -= 1
        return out if len(out) > 1 else []

    def _joined(self, at: int) -> bool:
        """Whether the institution and the next are members of one list."""
        between = self.text[self.institutions.ends[at] : self.institutions.starts[at + 1]]
        between = between if self.china else between.removesuffix("the ")
        return len(between) < 12 and en_rule("list.before").fullmatch(between) is not None

    def _behind(self, one: Found, at: int) -> list[Found]:
        """The members of the list that the words behind the unit word announce."""
        lead = en_rule("named.lead").match(self.text, at)
        if lead is None:
            return []
        spans, stop = self._list(lead.end())
        tail = en_rule("named.closed" if lead["open"] else "named.tail").match(self.text, stop)
        if (tail is None and stop < len(self.text)) or len(spans) < (1 if lead["say"] else 2):
            return []
        out = [replace(one, start=start, end=end, name=(start, end)) for start, end in spans]
        if lead["of"]:
            out[0] = replace(out[0], start=one.start)
        return out

    def _before(self, one: Found) -> list[Found]:
        """The members of the list in brackets before the unit word, or that "and other" joins to it."""
        low = max(0, one.start - _REACH)
        closed = en_rule("named.bracket").search(self.text, low, one.start)
        if closed is not None:
            spans, stop = self._list(closed.start("list"))
            whole = len(spans) > 1 and stop == closed.end("list")
            return [replace(one, end=end, start=start, name=(start, end)) for start, end in spans] if whole else []
        other = en_rule("named.other").search(self.text, max(0, one.start - 60), one.start)
        spans = [] if other is None else self._list_before(other.start())
        return [replace(one, end=end, start=start, name=(start, end)) for start, end in spans]

    def _list(self, at: int) -> tuple[list[tuple[int, int]], int]:
        """The places of the list that begins at the offset, and where it ends; words that look like names are some."""
        spans: list[tuple[int, int]] = []
        known = False
        while len(spans) < _MOST_MEMBERS:
            end = self.places.starting_at(at)
            known = known or end is not None
            end = end or self._name(at)
            if end is None or self.institutions.overlaps(at, end):
                return (spans if known else []), at
            kind = en_rule("kind.behind").match(self.text, end)
            end = kind.end() if kind else end
            spans.append((at, end))
            further = en_rule("named.between").match(self.text, end)
            if further is None or not self.text[further.end() : further.end() + 1].isupper():
                return (spans if known else []), end
            at = further.end()
        return spans, at

    def _list_before(self, end: int) -> list[tuple[int, int]]:
        """The places of the list that ends at the offset."""
        spans: list[tuple[int, int]] = []
        while len(spans) < _MOST_MEMBERS:
            stop = end
            kind = en_rule("kind.ending").search(self.text, max(0, end - 20), end)
            stop = kind.start() if kind else end
            at = self.places.ending_at(stop)
            start = self.places.starts[at] if at is not None else None
            if start is None and (word := word_before(self.text, stop + 1)) is not None and word[1] == stop:
                start = word[0] if self.text[word[0]].isupper() and is_romanized(self.text[slice(*word)]) else None
            if start is None or self.institutions.overlaps(start, end):
                break
            spans.insert(0, (start, end))
            join = en_rule("list.before").search(self.text, max(0, start - 8), start)
            if join is None:
                break
            end = join.start()
        known = any(self.places.first_within(*span) is not None for span in spans)
        return spans if known and len(spans) > 1 else []

    def _name(self, at: int) -> int | None:
        """The end of a word at the offset that reads as a Chinese name."""
        word = word_after(self.text, at)
        if word is None or word[0] != at or not self.text[at].isupper():
            return None
        return word[1] if is_romanized(self.text[slice(*word)]) else None
