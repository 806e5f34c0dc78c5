"""A view of an English report in, out what its places are read from: text, known places, bodies, lists, persons.

A piece is one name without its context; `pieces_en` finds them, `chains_en` joins them, `en` decides what is a PLACE.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from reportmine.entities.place.tables_en import RANKS, matches_of, roles, rule
from reportmine.knowledge.divisions import Division
from reportmine.match.bodies import bodies
from reportmine.match.gazetteer import Areas, WorldPlace
from reportmine.match.hits import Hits
from reportmine.match.home import CHINA, home, leaders
from reportmine.match.places import place_hits
from reportmine.match.words import is_name_word, stops, word_after, word_before
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View

MOST_WORDS = 9
"""How many words a name has at most, the word for its kind left out."""
_LED = 16  # so far before a division is looked for what leads to it


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
        self.shown: Hits[None] = Hits(())  # names that stand elsewhere in the report as places, see `shown_en`
        self.china = self.home == CHINA
        self.lower = self.china and rule("capital").search(self.text) is None
        self.lists = [] if self.china else list(rule("enumerated").finditer(self.text))
        self.stops = Hits(() if self.china else ((*m.span("list"), None) for m in matches_of("stops", self.text)))
        self.rows = list(self._plain_rows())
        self.lines = frozenset() if self.china else frozenset(self._lines())
        self.called = Hits(self._called())
        self.persons = frozenset(match["surname"] for match in rule("person").finditer(self.text))
        self.again: dict[str, bool] = {}  # names, and whether the report tells of them as where something is
        self.people = Hits(self._staff())
        self.authors = Hits((*match.span("name"), None) for match in rule("byline.name").finditer(self.text))

    def _staff(self) -> Iterator[tuple[int, int, None]]:
        """Rows of persons of an institution, "Ann Block, Sid Liuxi, | from Fellbank", picture, school; posts' seats."""
        seats = (("post.seat", "place"), ("post.constituency", "place"))
        named = (*seats, ("people.picture", "row"), ("people.pupils", "row"))
        for name, part in () if self.china else named:
            for match in matches_of(name, self.text):
                yield (*match.span(part), None)
        yield from ((start, end, None) for start, end in (() if self.china else leaders(self.text)))
        for match in () if self.china else rule("people.row").finditer(self.text):
            end = match.end()
            if any(self.institutions.starting_at(at) is not None for at in (end, end + len("the "))):
                yield (*match.span("row"), None)

    def _lines(self) -> Iterator[tuple[int, int]]:
        """The lines of lists of places: "Schools visited: | 1. | Liuxi Primary School"."""
        for listed in matches_of("lines", self.text):
            yield from (item.span("place") for item in rule("lines.item").finditer(self.text, *listed.span("lines")))

    def _called(self) -> Iterator[tuple[int, int, None]]:
        """Where institutions are called by their names without the word for their kind: "Liuxi First" T-shirts.

        A town behind an article in capitals within a sentence is such a name: "a team of The | Liuxi".
        """
        if self.china:
            return
        whole = {self.text[start:end] for start, end, _ in self.institutions}
        names = {rule(f"institution.{part}").sub("", name) for name in whole for part in ("kind", "last")}
        longer = PhraseIndex(((name, None) for name in names if " " in name and " of " not in name), words=True)
        yield from ((start, end, None) for start, end, _ in longer.find(self.text))
        shorts = [match for match in rule("called.short").finditer(self.text) if self._city(match.start("name"))]
        articled = PhraseIndex(((f"The {match['name']}", None) for match in shorts), words=True)
        yield from ((start + len("The "), end, None) for start, end, _ in articled.find(self.text))

    def _city(self, start: int) -> bool:
        """Whether the word at the offset is a town that a table knows, and no country or region as well."""
        at = bisect_left(self.places.starts, start)
        if at == len(self.places.starts) or self.places.starts[at] != start:
            return False
        areas = self.places.payloads[at]
        return all(isinstance(area, WorldPlace) and area.kind in ("city", "district") for area in areas)

    def _plain_rows(self) -> Iterator[tuple[int, int]]:
        """Lists of four and more names none of which contains another; in China those that are told to be villages."""
        if self.china:
            such = rule("unknown.such").finditer(self.text)
            yield from (match.span("begun") for match in such if match["begun"])
            return
        yield from (match.span("row") for match in rule("row.three").finditer(self.text))
        yield from ((start, end) for start, end, _ in self.stops)
        for name in ("enumerated.plain", "enumerated.led", "enumerated.route"):
            for match in rule(name).finditer(self.text):
                if rule("enumerated.ranked").search(match[0]) is None:
                    yield match.span()

    def rank(self, areas: Areas) -> int:
        """How large an area the name means: 0 where it is none that this report can speak of."""
        world = [a for a in areas if isinstance(a, WorldPlace)]
        ranks = [RANKS[a.kind] for a in world if a.country == self.home or a.kind != "city"]
        if self.china:
            ranks += [RANKS[a.level] for a in areas if isinstance(a, Division)]
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

    def enumerated(self, offset: int) -> bool:
        """Whether the offset stands in a list of names that share the word for their kind, or of four and more."""
        return self.shares(offset) or any(start <= offset < end for start, end in self.rows)

    def shares(self, offset: int) -> bool:
        """Whether the offset stands in a list of names that share the word for their kind."""
        return any(match.start() <= offset < match.end() for match in self.lists)

    def right(self, end: int) -> int:
        """The end of the capitalized words behind the offset, "and" between two of them included."""
        stop = end
        for _ in range(MOST_WORDS):
            found = word_after(self.text, stop)
            if found is None:
                break
            word = self.text[found[0] : found[1]]
            after = word_after(self.text, found[1])
            if word in ("and", "&", "the") and after is not None and is_name_word(self.text[after[0] : after[1]]):
                if rule("school.head").fullmatch(self.text, *after):
                    break
            elif not is_name_word(word) or word in stops():
                break
            stop = found[1]
        return stop

    def directed(self, start: int, *, small: bool = False) -> int:
        """The start of the word for a direction in the place's name, if there is one: "North Liuxi", "mid Liuxi".

        One in small letters is no part of the name unless `small`, as of a country: "in east | Liuxi".
        """
        found = word_before(self.text, start)
        if found is None or "direction" not in roles(self.text[found[0] : found[1]].lower()):
            return start
        side = word_before(self.text, found[0])
        sided = side is not None and rule("direction.first").fullmatch(self.text[slice(*side)]) is not None
        begin = side[0] if side is not None and sided else found[0]
        return begin if small or rule("direction.named").match(self.text, begin) else start

    def numbered(self, start: int) -> bool:
        """Whether a number that opens a sentence abroad stands before the place: "Four | Liuxi schools"."""
        return not self.china and rule("number.opens").search(self.text, max(0, start - 12), start) is not None

    def of_desk(self, at: int | None, kind: int) -> bool:
        """Whether a division in small letters is a body's part and no area: "Sales | division", "its Liuxi | division".

        Args:
            at: the number of the known place before it.
            kind: where the word for its kind stands.
        """
        if rule("kind.desk").match(self.text, kind) is None:
            return False
        start = None if at is None or self.china else self.places.starts[at]
        return start is None or rule("division.led").search(self.text, max(0, start - _LED), start) is None

    def title_line(self, offset: int) -> bool:
        """Whether the line is a headline in which every long word has a capital."""
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        line = self.text[start : len(self.text) if end < 0 else end]
        if len(line) > 160 or ":" in line or line.rstrip().endswith("."):
            return False
        words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
        return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.8 * len(words)


def added(found: list[Piece], more: Iterator[Piece]) -> list[Piece]:
    """The pieces with those of `more` that overlap none of them, in order."""
    taken = Hits((piece.start, piece.end, piece) for piece in found)
    fresh = [piece for piece in more if not taken.overlaps(piece.start, piece.end)]
    return sorted([*found, *fresh], key=lambda piece: piece.start)
