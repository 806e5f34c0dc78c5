"""A view of an English report in, pieces of places out: names with a word for their kind, listed names, datelines.

A piece is one name without its context; `entities.place.en` joins pieces to chains and decides what is a PLACE.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from reportmine.knowledge.divisions import Division
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.match.bodies import bodies
from reportmine.match.gazetteer import Areas, WorldPlace, place_named
from reportmine.match.hits import Hits
from reportmine.match.home import CHINA, home, ordinary
from reportmine.match.places import place_hits
from reportmine.match.words import is_name_word, word_after, word_before
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View

_MOST_WORDS = 6
_MOST_SMALL = 2
_RANKS = {"org": 0, "venue": 0, "admin": 1, "city": 3, "county": 3, "prefecture": 4, "district": 4}
_RANKS |= {"province": 5, "state": 5, "country": 6, "continent": 7}
CONTINENT = _RANKS["continent"]


@cache
def rule(name: str) -> re.Pattern[str]:
    """A pattern of the rules for English places."""
    return read_rules("place_en")[name].pattern


def matches_of(name: str, text: str) -> Iterator[re.Match[str]]:
    """The matches of such a pattern in a text, in order."""
    return read_rules("place_en")[name].finditer(text)


@cache
def stops() -> frozenset[str]:
    """Capitalized words that are in no name."""
    return frozenset(column("stops.en", "surface"))


@cache
def not_names() -> frozenset[str]:
    """Capitalized words that are no places though they stand behind "in"."""
    return frozenset(column("place_not.en", "surface"))


@cache
def _ranks() -> dict[str, int]:
    return {row["surface"]: int(row["rank"]) for row in read_table("place_ranks.en")}


@cache
def _kinds() -> PhraseIndex[str]:
    """Words for kinds of places, "small" for those of areas that begin with a small letter."""
    rows = [row for row in read_table("place_suffixes") if row["lang"] == "en"]
    entries = [(row["surface"], row["kind"]) for row in rows]
    entries += [(word.lower(), "small") for word in column("place_small.en", "surface")]
    return PhraseIndex(entries, words=True)


def is_kind(word: str) -> bool:
    """Whether the word says what kind of place a name is: "Supermarket"."""
    return bool(_kinds().get(word))


@cache
def _heads() -> PhraseIndex[str]:
    return PhraseIndex([(row["surface"], row["kind"]) for row in read_table("place_heads.en")], words=True)


def rank_venue(kind: str) -> bool:
    """Whether the word in small letters is that of a venue and no area."""
    return _ranks()[kind.title()] < 0


@dataclass(frozen=True, slots=True)
class Piece:
    """A candidate: span, kind, how large an area it is, whether a table knows it, whether it lacks a name proper."""

    start: int
    end: int
    kind: str
    rank: int
    known: bool = False
    generic: bool = False


class Reader:
    """One report's text and its hits."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.text = view.text
        self.places: Hits[Areas] = place_hits(view)
        self.institutions = bodies(view)
        self.home = home(view)
        self.china = self.home == CHINA
        self.lists = [] if self.china else list(rule("enumerated").finditer(self.text))
        self.rows = list(self._plain_rows())
        self.persons = frozenset(match["surname"] for match in rule("person").finditer(self.text))

    def _plain_rows(self) -> Iterator[tuple[int, int]]:
        """Lists of four and more names none of which contains another; in China those that are told to be villages."""
        if self.china:
            yield from (match.span("begun") for match in rule("unknown.such").finditer(self.text))
            return
        for match in rule("enumerated.plain").finditer(self.text):
            if rule("enumerated.ranked").search(match[0]) is None:
                yield match.span()

    def pieces(self) -> list[Piece]:
        """All candidates with a word for their kind, in a table or in a dateline, in order, none overlapping."""
        found = added(list(self._schools()), iter(self._suffixed()))
        found = added(found, self._enumerated())
        found = added(found, self._common())
        found = added(found, self._headed())
        found = added(found, self._datelines())
        return added(found, self._tabled())

    def rank(self, areas: Areas) -> int:
        """How large an area the name means: 0 where it is none that this report can speak of."""
        world = [a for a in areas if isinstance(a, WorldPlace)]
        ranks = [_RANKS[a.kind] for a in world if a.country == self.home or a.kind != "city"]
        if self.china:
            ranks += [_RANKS[a.level] for a in areas if isinstance(a, Division)]
        return max(ranks, default=0)

    def knows(self, start: int, end: int) -> bool:
        """Whether the words hold a place that the report can speak of, or are the whole name of one elsewhere."""
        at = bisect_left(self.places.ends, start + 1)
        while at < len(self.places.starts) and self.places.starts[at] < end:
            whole = self.places.starts[at] == start and self.places.ends[at] == end
            if whole or self.rank(self.places.payloads[at]):
                return True
            at += 1
        return False

    def _suffixed(self) -> list[Piece]:
        """Names that end in a word for their kind: "Liuxi Village", "Nanling Normal College"."""
        found: list[Piece] = []
        for start, end, kinds in _kinds().find(self.text):
            if self.institutions.covers(start, end):
                continue
            piece = self._small(start, end) if kinds[0] == "small" else self._named(start, end, kinds[0])
            if piece is None:
                continue
            while found and piece.start < found[-1].end:
                piece = replace(piece, start=min(piece.start, found.pop().start))
            found.append(piece)
        return found

    def _named(self, word: int, end: int, kind: str) -> Piece | None:
        start = self._left(word, coordinated=kind != "admin", company=self.text.startswith(("Co.", "Company"), word))
        if (year := rule("year.first").match(self.text, start, word)) is not None:
            start = year.end()
        if kind == "venue" and (owner := self.institutions.ending_at(len(self.text[:start].rstrip()))) is not None:
            start = self.institutions.starts[owner]
        if (house := rule("house.before").search(self.text, max(0, start - 16), start)) is not None:
            start = house.start("house") if rule("street.word").match(self.text, word) else start
        name = self.text[start:word].strip()
        site = self.china and rule("people.site").fullmatch(self.text, start, end) is not None
        seated = self.china and kind != "admin" and self._seated(end)
        if seated and (ordinal := rule("seated.before").search(self.text, max(0, word - 40), word)):
            start = min(start, ordinal.start())
            name = self.text[start:word].strip()
        else:
            seated = seated and rule("seated.kind").match(self.text, word) is not None
        if not (name or site or seated) or rule("blank").search(name):
            return None
        generic = rule("generic.name").fullmatch(name) is not None and self.places.starting_at(start) is None
        generic = generic and rule("street.word").match(self.text, word) is None
        generic = generic and not (site or seated)
        if generic and kind == "admin":
            return None
        if self.text.startswith("Communit", word) and rule("kind.communities").fullmatch(name):
            return None
        if kind == "admin" and (upper := rule("part.before").search(self.text, max(0, start - 10), start)):
            start = upper.start("part")
        if self.china and (peoples := rule("peoples.before").search(self.text, max(0, start - 40), word)):
            start = peoples.start("place") if self.text.startswith("Autonomous", word) else start
        if kind == "org" and (field := rule("field.after").match(self.text, end)):
            end = field.end()
        elif kind == "org" and not generic:
            end = self._college(word, end)
        rank = _ranks().get(self.text[word:end], _RANKS[kind])
        if rank in (3, 4) and not self.china:
            rank = 3 if self.text[word:end].endswith("City") else 4
        return Piece(start, end, kind, rank, generic=generic)

    def _seated(self, end: int) -> bool:
        """Whether the area that a venue is in stands behind its "of": "No. 1 Middle School | of Liuxi County"."""
        behind = rule("seated.after").match(self.text, end)
        if behind is None:
            return False
        area = behind.end()
        return self.places.starting_at(area) is not None or rule("seated.area").match(self.text, area) is not None

    def _college(self, word: int, end: int) -> int:
        """The end of a college's name with the place behind its "of", abroad: "Divine Word College of Liuxi"."""
        if self.china or not self.text[word:end].endswith(("College", "Institute")):
            return end
        place = self.places.starting_at(end + 4) if self.text.startswith(" of ", end) else None
        return end if place is None else place

    def _common(self) -> Iterator[Piece]:
        """Abroad, venues whose names are made of common words ("City Mall") and areas with a number ("Region VIII")."""
        if self.china:
            return
        for match in matches_of("common.name", self.text):
            yield Piece(*match.span(), "common", _RANKS["venue"])
        for match in matches_of("numbered.area", self.text):
            yield Piece(*match.span(), "admin", _RANKS["state"])

    def _enumerated(self) -> Iterator[Piece]:
        """The last of the names that share a word for their kind: "Liuxi and | Baishi Districts"."""
        if not self.china:
            for match in self.lists:
                if not self.institutions.overlaps(*match.span("last")):
                    yield Piece(*match.span("last"), "admin", _RANKS["district"])

    def _schools(self) -> Iterator[Piece]:
        """The schools of a list that share the words for their kind: "Liuxi, Baishi and Dongshan primary schools"."""
        if self.china:
            return
        for match in rule("school.list").finditer(self.text):
            for item in rule("school.item").finditer(match["list"]):
                skipped = len(item[0]) - len(item[0].lstrip(" ,"))
                start = match.start("list") + item.start() + skipped
                start += 4 * self.text.startswith("and ", start)
                yield Piece(start, match.start("list") + item.end(), "unknown", _RANKS["venue"])

    def enumerated(self, offset: int) -> bool:
        """Whether the offset stands in a list of names that share the word for their kind, or of four and more."""
        return self.shares(offset) or any(start <= offset < end for start, end in self.rows)

    def shares(self, offset: int) -> bool:
        """Whether the offset stands in a list of names that share the word for their kind."""
        return any(match.start() <= offset < match.end() for match in self.lists)

    def _small(self, word: int, end: int) -> Piece | None:
        """A known place, or words that may be one, before a kind in small letters: "Kawo market"."""
        kind = word
        if rank_venue(self.text[word:end]) and (
            part := rule("market.before").search(self.text, max(0, word - 16), word)
        ):
            word = part.start("part")
        before = word_before(self.text, word)
        if before is None or (self.china and self.text.endswith("'s", 0, before[1])):
            return None
        rank = _ranks()[self.text[kind:end].title()]
        at = self.places.ending_at(before[1])
        if at is None and self.text.startswith(" of ", end) and self.places.starting_at(end + 4) is None:
            return None
        start = self.places.starts[at] if at is not None else self._unknown_name(before)
        listed = self.china and at is not None and " " in self.text[word:end]  # "…, Liuxi vegetable market"
        sure = (
            listed
            or word < kind
            or (start is not None and self._follows_locative(start) and self._is_proper(before, at))
        )
        if start is None or (rank < 0 and not sure):
            return None
        start = self._directed(start) if at is not None else start
        if rank < 0 and (honor := rule("venue.honor").search(self.text, max(0, start - 30), start)):
            start = honor.start("honor")
        if rank > 0 and (part := rule("part.before").search(self.text, max(0, start - 10), start)):
            start = part.start("part")
        return Piece(start, end, "venue" if rank < 0 else "admin", max(rank, 0), known=at is not None)

    def _unknown_name(self, last: tuple[int, int]) -> int | None:
        """The start of one word, or behind a locative of up to three, that may be a name nobody listed."""
        start = last[0]
        if not self._may_name(*last) or word_before(self.text, start) is None:
            return None
        for _ in range(_MOST_SMALL):
            earlier = word_before(self.text, start)
            if earlier is None or self.text.endswith("'s", 0, earlier[1]) or not self._may_name(*earlier):
                break
            start = earlier[0]
        if rule("part.before").search(self.text[start : last[0]]) or rule("part.before").search(
            f"a {self.text[start : last[0]]}"
        ):
            return last[0]
        return start if start == last[0] or self._follows_locative(start) else None

    def _is_proper(self, last: tuple[int, int], at: int | None) -> bool:
        """Whether the word before a venue's kind is no adjective of a country: "Zambian markets"."""
        return at is not None or rule("demonym").search(self.text, last[0], last[1] + 2) is None

    def _follows_locative(self, start: int) -> bool:
        """Whether the words right before the offset locate: "in Kawo market", not "in the Kenyan market"."""
        if self.text.endswith(" at the ", 0, start):
            return True
        found = word_before(self.text, start)
        return found is not None and "strong" in roles(self.text[found[0] : found[1]].lower())

    def _may_name(self, start: int, end: int) -> bool:
        word = self.text[start:end]
        if not is_name_word(word) or word in stops() or word in not_names() or not word[1:].islower():
            return False
        return not self.institutions.overlaps(start, end) and word[0].isupper()

    def _left(self, end: int, *, coordinated: bool, company: bool = False) -> int:
        """The start of the capitalized words before the offset."""
        start = end
        for _ in range(_MOST_WORDS):
            found = word_before(self.text, start)
            if found is None or self.institutions.ending_at(found[1]) is not None:
                break
            word = self.text[found[0] : found[1]]
            if word in ("and", "&"):
                found = self._coordinated(found[0], company=company) if coordinated else None
                if found is None:
                    break
            elif (
                word == "of"
                and coordinated
                and (saint := rule("saint.before").search(self.text, max(0, found[0] - 40), found[0]))
            ):
                found = (saint.start("saint"), found[1])
            elif not self._in_name(word, found[0]):
                break
            start = found[0]
        while start < end and self.text[start].islower():
            start = self.text.index(" ", start) + 1
        return start

    def _coordinated(self, end: int, *, company: bool) -> tuple[int, int] | None:
        """The word before "and" where it belongs to the same name: "Nanling Culture and Art Center", "A and B Co."."""
        found = word_before(self.text, end)
        earlier = None if found is None else word_before(self.text, found[0])
        if found is None or earlier is None:
            return None
        if self.places.ending_at(earlier[1]) is None and not (company and self.text[earlier[0]].isupper()):
            return None
        word = self.text[found[0] : found[1]]
        return found if is_name_word(word) and word not in _kinds() and word not in stops() else None

    def _in_name(self, word: str, start: int) -> bool:
        if self.places.covers(start, start + len(word)) and word not in ordinary():
            return True
        if word in ("de", "la", "el", "du", "al"):
            return True
        if word[-1] == "." and word[0].isupper() and (len(word) <= 3 or word.count(".") > 1 or word == "Govt."):
            return word.rstrip(".") not in stops() or word == "No."
        if word.endswith("'s") and self.places.ending_at(start + len(word) - 2) is not None:
            return self.text[:start].endswith(("St. ", "St ", "Saint "))
        if self.china and word in stops() and is_kind(word):
            return self._named_before(start)  # "Liuxi Village | Primary School"
        return is_name_word(word) and word not in stops()

    def _named_before(self, start: int) -> bool:
        """Whether a name stands before the offset."""
        before = word_before(self.text, start)
        word = "" if before is None else self.text[before[0] : before[1]]
        return is_name_word(word) and word not in stops() and word not in not_names()

    def _headed(self) -> Iterator[Piece]:
        """Names that begin with a word for their kind: "School of Finance", "Hotel Liuxi"."""
        for start, end, kinds in _heads().find(self.text):
            before = word_before(self.text, start)
            named = before is not None and is_name_word(self.text[before[0] : before[1]])
            if named and before is not None and self.text[before[0] : before[1]] not in stops():
                continue
            stop = self.right(end)
            if stop > end:
                yield Piece(start, stop, kinds[0], _RANKS[kinds[0]])

    def right(self, end: int) -> int:
        """The end of the capitalized words behind the offset, "and" between two of them included."""
        stop = end
        for _ in range(_MOST_WORDS):
            found = word_after(self.text, stop)
            if found is None:
                break
            word = self.text[found[0] : found[1]]
            after = word_after(self.text, found[1])
            if word in ("and", "&", "the") and after is not None and is_name_word(self.text[after[0] : after[1]]):
                if self.text[after[0] : after[1]] in ("School", "College", "University", "Institute", "Faculty"):
                    break
            elif not is_name_word(word) or word in stops():
                break
            stop = found[1]
        return stop

    def _datelines(self) -> Iterator[Piece]:
        """The place that opens a line: "NANLING, June 3:"; and places in lines of capitals."""
        behind = [hit.span("place") for hit in matches_of("dateline.outlet", self.text) if place_named(hit["place"])]
        for start, end in behind:
            yield Piece(start, end, "dateline", 3, known=True)
        for match in matches_of("dateline", self.text):
            if self._dateline(match) and match.end("place") not in {end for _, end in behind}:
                yield Piece(match.start("place"), match.end("place"), "dateline", 3, known=True)
        for line in matches_of("caps.line", self.text):
            for match in rule("caps.located").finditer(self.text, line.start(), line.end()):
                words = match["place"].split(" ")
                for size in range(len(words), 0, -1):
                    name = " ".join(words[:size])
                    if place_named(_titled(name)):
                        yield Piece(match.start("place"), match.start("place") + len(name), "dateline", 3, known=True)
                        break

    def _dateline(self, match: re.Match[str]) -> bool:
        name = match["place"]
        head, _, outer = name.partition(", ")
        if any(word.rstrip(".") in stops() or word in not_names() for word in name.split(" ")[:1]):
            return False
        if place_named(_titled(head) if head.isupper() else head):
            return True
        if head.isupper() and outer and place_named(outer):
            return True
        if rule("dateline.sure").match(match["after"]):
            short = head.isupper() or "," in name or " " not in head
            return short and not self.institutions.overlaps(*match.span("place"))
        last = re.split("[ ,]+", name)[-1]
        return head[:4].isupper() and match["after"] != ": " and last != head and last in abbreviations()

    def _tabled(self) -> Iterator[Piece]:
        for start, end, areas in zip(self.places.starts, self.places.ends, self.places.payloads, strict=True):
            if self.institutions.covers(start, end) or self.text[start:end] in not_names():
                continue
            rank = self.rank(areas)
            kind = "" if rank and self.text[start:end] not in ordinary() else "ordinary"
            if rank or any(isinstance(area, WorldPlace) for area in areas):
                if any(isinstance(area, WorldPlace) and area.kind == "city" for area in areas) and not self.china:
                    end = self._rest(end)
                article = 4 * (self.text.startswith("The ", start) and rank >= _RANKS["province"])
                yield Piece(self._directed(start) + article, end, kind, rank or _RANKS["city"], True)

    def _rest(self, end: int) -> int:
        """The end of a town's name with what a table lacks: "Portage | la Prairie", "Colombo | 2"."""
        rest = rule("name.rest").match(self.text, end) or rule("district.number").match(self.text, end)
        return end if rest is None else rest.end()

    def _directed(self, start: int) -> int:
        """The start of the word for a direction before the place, if there is one: "north Liuxi"."""
        found = word_before(self.text, start)
        if found is None or "direction" not in roles(self.text[found[0] : found[1]].lower()):
            return start
        return found[0]

    def title_line(self, offset: int) -> bool:
        """Whether the line is a headline in which every long word has a capital."""
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        line = self.text[start : len(self.text) if end < 0 else end]
        if len(line) > 160 or ":" in line or line.rstrip().endswith("."):
            return False
        words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
        return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.8 * len(words)


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


def _titled(name: str) -> str:
    return re.sub(r"[A-Z'’]+", lambda word: word[0][0] + word[0][1:].lower(), name)


def added(found: list[Piece], more: Iterator[Piece]) -> list[Piece]:
    """The pieces with those of `more` that overlap none of them, in order."""
    taken = Hits((piece.start, piece.end, piece) for piece in found)
    fresh = [piece for piece in more if not taken.overlaps(piece.start, piece.end)]
    return sorted([*found, *fresh], key=lambda piece: piece.start)
