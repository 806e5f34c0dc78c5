"""A view of an English report in, its PLACE mentions out, and blockers over organizations named after places.

`pieces_en` finds the names, `chains_en` joins them ("Liuxi Village, Baishi Town"); `context_en` tells whether the words
before a chain locate something there. A school or company is a PLACE only where they do; a known area nearly
everywhere.
"""

from __future__ import annotations

import re
from dataclasses import replace

from reportmine.entities.place.chains_en import chains
from reportmine.entities.place.context_en import cell_end, context
from reportmine.entities.place.letters_en import lettered, numbered
from reportmine.entities.place.pieces_en import pieces
from reportmine.entities.place.reader_en import Piece, Reader
from reportmine.entities.place.rows_en import completed
from reportmine.entities.place.tables_en import RANKS, is_kind, not_names, rule
from reportmine.entities.place.unknown_en import again, with_unknown
from reportmine.match.hits import Hits
from reportmine.match.home import ordinary
from reportmine.match.words import common_words, is_name_word, personal_names, stops, word_after, word_before
from reportmine.records import Mention, Span
from reportmine.text.view import View

PRIORITY = 50
_SCHEDULE = 90
_ADDRESS = 2  # pieces of a school and its town
_WON = 80


def find(view: View) -> list[Mention]:
    """PLACE mentions of an English report and blockers over organizations."""
    reader = Reader(view)
    bylines = Hits((s.span.start, s.span.end, None) for s in view.of_kind("byline") if _names_author(view, s.span))
    out: list[Mention] = []
    previous: Span | None = None
    strong = False
    todo = chains(reader, with_unknown(reader, pieces(reader)))[::-1]
    seat = -1
    while todo:
        chain = todo.pop()
        judge = _Judge(reader, chain, previous)
        if chain[0].start == seat:
            judge.context, judge.joined = "strong", True  # "pupils of Liuxi College, | Baishi, Nanling"
        if strong and previous is not None and reader.text[previous.end : chain[0].start] == "'s ":
            judge.context = "strong"  # "at Baishi Primary School and Liuxi's | Victoria Village School"
        mention = judge.mention()
        if mention is not None and not mention.label and mention.span.end == chain[0].end and len(chain) > _ADDRESS:
            todo.append(chain[1:])
            seat = chain[1].start
        apart = (bylines, reader.authors, reader.people)
        if mention is not None and not any(hits.overlaps(*_ends(mention.span)) for hits in apart):
            out.append(mention)
        previous, strong = judge.listed(mention), judge.context == "strong"
    found = [*out, *again(reader, out)]
    found = [*found, *completed(reader, found)]
    return found if reader.china else [lettered(reader, numbered(reader.text, mention)) for mention in found]


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _names_author(view: View, span: Span) -> bool:
    """Whether a byline gives a name for its author that may hold a place: "author: Money in Nanling"."""
    return rule("author").match(view.text, span.start, span.end) is not None


class _Judge:
    """Decides about one chain of pieces."""

    def __init__(self, reader: Reader, chain: list[Piece], previous: Span | None) -> None:
        self.reader = reader
        self.text = reader.text
        self.chain = chain
        self.first, self.last = chain[0], chain[-1]
        self.context = context(reader, chain)
        if rule("village.office").search(self.text, max(0, self.first.start - 40), self.first.start):
            self.context = "strong"
        if rule("listing").search(self.text, max(0, self.first.start - 100), self.first.start):
            self.context = "strong"
        if not reader.china and rule("person.of").search(self.text, max(0, self.first.start - 60), self.first.start):
            self.context = "strong"
        if not reader.china and rule("stated").search(self.text, self.first.start, self.last.end):
            self.context = "strong"  # "Fellbank, | Liuxi, Minn."
        if (self.first.start, self.last.end) in reader.lines:
            self.context = "strong"
        between = "" if previous is None else self.text[previous.end : self.first.start]
        self.joined = rule("joined").fullmatch(between) is not None
        if self.joined and previous is not None and self.first.kind == "org":
            at = previous.start  # "two schools in Liuxi, | Baishi College"
            self.joined = rule("schools.in").search(self.text, max(0, at - 60), at) is None
        if self.joined or self._bracketed(between) or rule("joined.of").fullmatch(between):
            self.context = "strong"

    def _bracketed(self, between: str) -> bool:
        """Whether the chain is alone in brackets behind a place, a body or a line's one name: "Fell Union (Jos)"."""
        if not self.text.startswith(")", self.last.end):
            return False
        low = max(0, self.first.start - 60)
        alone = rule("bracketed.line").search(self.text, low, self.first.start)
        behind = self.text[self.last.end + 1 : self.last.end + 20].partition("\n")[0]
        seat = None if behind.strip() else alone
        if seat is None and self.last.rank < RANKS["country"]:  # "Fell Company (Uganda) Limited" is one name
            seat = rule("bracketed.body").search(self.text, low, self.first.start)
        return between == " (" or (self.first.known and not self.reader.china and seat is not None)

    def mention(self) -> Mention | None:
        """A PLACE, a blocker, or nothing."""
        organization = rule("organization.after").search(self.text[self.last.end : self.last.end + 60])
        where = rule("police.where").search(self.text[max(0, self.first.start - 12) : self.first.start])
        if organization is not None and self.last.kind != "dateline" and not (where and organization["police"]):
            return self._body(self.last.end + organization.end())
        portal = rule("site.before").search(self.text, max(0, self.first.start - 40), self.first.start)
        if self._police() or (portal is not None and not self.reader.china):
            return self._blocker(self.last.end)
        if (end := self._named_after()) is not None:
            return self._blocker(end)
        kind = self.first.kind
        if self._in_title() or self._coined() or self._owned() or self._called():
            return None
        if kind in ("org", "venue"):
            return self._venue(kind)
        if kind == "common":
            return self._place("venue", 0.7) if self.context == "strong" else None
        if kind == "listed" and not self.joined:
            return None
        if self._unit() or rule("people.after").search(self.text[self.last.end : self.last.end + 60]):
            return None
        reporter = rule("reporter.before").search(self.text, max(0, self.first.start - 30), self.first.start)
        if reporter is not None and kind != "dateline":
            return None
        if kind in ("dateline", "unknown", "listed"):
            return self._place(kind, 0.75)
        if kind == "ordinary" and len(self.chain) == 1 and self.context != "strong":
            return None
        small = kind == "admin" and self.text[self.last.start : self.last.end].rsplit(" ", 1)[-1].islower()
        if self.context == "title" and not (self.last.known and small):
            return None
        shares = self.first.known and self.reader.shares(self.first.start)
        if not shares and self._longer():
            return self._whole()
        return self._admin() if kind == "admin" else self._table()

    def _admin(self) -> Mention | None:
        """A name with the word for its kind; of "Liuxi's town" clock the name alone."""
        if rule("owned.thing").search(self.text[self.first.start : self.last.end]):
            return None if self.reader.china else self._place("table", 0.8, self.text.index("'s", self.first.start))
        return self._place("admin", 0.88)

    def _named_after(self) -> int | None:
        """The end of an event's or a government's name that in China begins with the area's."""
        if not self.reader.china or self.last.kind == "dateline":
            return None
        bodies = (rule(name).match(self.text, self.last.end) for name in ("event.after", "government.after"))
        return next((body.end() for body in bodies if body is not None), None)

    def _police(self) -> bool:
        """Whether the chain names a police station where nothing is told to be held."""
        start = self.first.start
        named = rule("police").search(self.text, start, self.last.end) is not None
        return named and rule("police.venue").search(self.text, max(0, start - 60), start) is None

    def _body(self, end: int) -> Mention:
        """A blocker over an organization, or a PLACE where it or its hall is the venue: "at the Auditorium of the"."""
        start = self.first.start
        held = rule("office.held").search(self.text, max(0, start - 60), start)
        office = None if held is None else rule("office.public").match(self.text, self.last.end)
        if office is not None:
            return self._place("host", 0.75, office.end())
        if self.reader.china or not rule("hall.of").search(self.text, max(0, start - 60), start):
            return self._blocker(end)
        body = rule("hall.body").match(self.text, end)
        return self._place("host", 0.75, end if body is None else body.end())

    def _area(self) -> bool:
        """Whether the whole chain is the name of an area that a table knows: "Milne Bay"."""
        places = self.reader.places
        at = places.last_within(self.first.start, self.last.end)
        whole = at is not None and (places.starts[at], places.ends[at]) == (self.first.start, self.last.end)
        return whole and at is not None and self.reader.rank(places.payloads[at]) > RANKS["city"]

    def listed(self, mention: Mention | None) -> Span | None:
        """Where the chain stands if places behind it may be located with it; a market without a name counts too."""
        if mention is not None:
            return mention.span if mention.label else None
        generic = self.first.generic and self.context == "strong" and self.reader.china
        return Span(self.first.start, self.last.end) if generic else None

    def _unit(self) -> bool:
        """Whether the place names a part of a bank: "the Vellore division", but not in a state that has divisions."""
        end, text = self.last.end, self.text
        if self.reader.china or self.last.kind in ("org", "venue", "dateline"):
            return False
        start = max(self.first.start, text.rfind(" ", self.first.start, end))
        if rule("unit.after").search(text[end : end + 60]) or rule("unit.after").search(text[start : end + 60]):
            return True
        of_bank = rule("unit.country").fullmatch(self.reader.home or "") is not None
        return of_bank and rule("unit.division").search(text[end : end + 12]) is not None

    def _in_title(self) -> bool:
        """Whether the chain begins a quoted name that goes on behind it: "2016 Nanling Publicity Month"."""
        start = self.first.start
        if not rule("quoted").search(self.text, max(0, start - 8), start):
            return False
        closing = self.text.find('"', self.last.end, self.last.end + 90)
        return closing > self.last.end and "\n" not in self.text[self.last.end : closing]

    def _coined(self) -> bool:
        """Whether the chain is in a thing's quoted name or an address: "Safety Block", "Village" app, Liuxi.com."""
        if rule("site.behind").match(self.text, self.last.end) is not None:
            return True
        if self.text[self.last.end : self.last.end + 1] not in ('"', "”"):
            return False
        opened = self.text[self.first.start - 1 : self.first.start] in ('"', "“")
        if opened and rule("labelled").match(self.text, self.last.end):
            return True
        return rule("coined").search(self.text, max(0, self.first.start - 60), self.first.start) is not None

    def _owned(self) -> bool:
        """Whether the name is in an institution's: "Fellbank's | Community Service team", "Liuxi | & Baishi Bank"."""
        start = self.first.start
        low = max(0, start - 80)
        if rule("mission.before").search(self.text, low, start) and not rule("mission.at").search(
            self.text, low, start
        ):
            return True
        if not self.reader.china and rule("house.behind").match(self.text, self.last.end):
            return True
        if self.reader.china or self.first.kind != "admin":
            return False
        end = self.reader.institutions.starting_at(start)
        return end is not None and self.text.startswith("'s ", end) and end < self.last.end

    def _called(self) -> bool:
        """Whether a name with a word for a kind is what an institution is called by: "thanks to | Catfish Creek"."""
        named = self.reader.called.covers(self.first.start, self.last.end)
        return named and self.first.kind in ("admin", "venue") and self.context != "strong"

    def _venue(self, kind: str) -> Mention | None:
        end = self.last.end
        if kind == "venue" and not (self.reader.china or self.context) and self._area():
            return None if self._longer() else self._place("table", 0.8)
        if self.first.generic and len(self.chain) == 1:
            after = rule("unknown.after").match(self.text, end)
            if after is None or self.context != "strong" or not self._new(after["place"]):
                return None
            if " " in after["place"] and rule("unknown.posted").match(self.text, after.end("place")):
                return None  # "at the Hotel, | Ama Mensah the director said"
            end = after.end("place")
        located = self.context == "strong" or (kind == "venue" and self.context in ("weak", "line"))
        if located and self._longer_behind():
            stop = self.reader.right(end)
            town = self.reader.places.starting_at(stop + 2) if self.text.startswith(", ", stop) else None
            return None if town is None or self.reader.china else self._place("venue", 0.75, town)
        located = located or self._scheduled(end)
        before = self.text[max(0, self.first.start - 80) : self.first.start]
        addressed = rule("addressed").search(before) is not None
        addressed = addressed or (kind == "org" and self._met(before))
        if kind == "org" and rule("belongs").search(before) and not addressed:
            return self._blocker(self._school(end))
        located = located and not (kind == "org" and self._won())
        located = located or addressed
        if self.context == "cell":
            return self._place("host", 0.75, cell_end(self.text, self.first.start))
        if self.context == "on":
            located = rule("on.name").search(self.text[self.first.start : self.first.end]) is not None
        if located:
            place = self._place("host" if kind == "org" else "venue", 0.8, end)
            return replace(place, span=Span(self._behind_owner(), end))
        return self._blocker(self._school(end)) if kind == "org" else None

    def _met(self, before: str) -> bool:
        """Whether a school's people are met where it is: "with pupils of | Liuxi Primary School | in Baishi"."""
        met = not self.reader.china and rule("pupils.of").search(before) is not None
        return met and rule("seat.behind").match(self.text, self.first.end) is not None

    def _school(self, end: int) -> int:
        """Where the school ends, abroad, of a chain whose areas are told one by one: "College | , Baishi, Nanling"."""
        return self.first.end if len(self.chain) > _ADDRESS and not self.reader.china else end

    def _won(self) -> bool:
        """Whether a prize goes to a school: "the third place went to | Liuxi College"."""
        before = self.text[max(0, self.first.start - _WON) : self.first.start]
        won = rule("won.to").search(before)
        return won is not None and rule("unknown.won").search(before[: won.start()]) is not None

    def _behind_owner(self) -> int:
        """Where a venue's own name begins behind the institution whose it is: "the RBN's | Baishi Recreation Club"."""
        start = self.first.start
        owner = None if self.reader.china else self.reader.institutions.starting_at(start)
        owned = owner is not None and self.text.startswith("'s ", owner)
        name = self.text[owner + 3 : self.first.end] if owned and owner is not None else ""
        plain = is_kind(name) or name.split(" ")[0].lower() in common_words()
        return start if owner is None or " " not in name or plain else owner + 3

    def _scheduled(self, end: int) -> bool:
        """Whether something is told to happen at the venue: it hosts, a time stands beside it, lessons go to it."""
        start = self.first.start
        dated = self.reader.china and self.first.kind == "venue"
        before = ("timed.before", "lesson.to", *(("day.before",) if dated else ()))
        behind = ("hosts.after", "timed.behind")
        return any(rule(name).match(self.text, end) for name in behind) or any(
            rule(name).search(self.text, max(0, start - _SCHEDULE), start) for name in before
        )

    def _table(self) -> Mention | None:
        """A name that a table knows, without a word for its kind."""
        located = self.context in ("strong", "weak") or len(self.chain) > 1 or self.reader.shares(self.first.start)
        start = self.first.start
        if self.first.rank == RANKS["country"] and self.reader.institutions.ending_at(start - 1) is not None:
            return None  # "Reserve Bank Zambia"
        located = located or rule("byline.place").search(self.text, max(0, start - 60), start) is not None
        owner = self.text.startswith("'s ", self.last.end) or self._county()
        if self._named_bank():
            return None
        if not located and ((self.context == "comma" and not owner) or self.first.rank in (0, RANKS["continent"])):
            return None
        based = self.text.startswith("-based", self.last.end)
        if not located and not based and self.text[self.last.end : self.last.end + 1] in ("-", ")"):
            return None
        if not located and self.first.start and self.text[self.first.start - 1] == "-":
            return None
        if not located and self.first.rank <= RANKS["city"] and self._speaks():
            return None
        if rule("courtesy.before").search(self.text, max(0, start - 16), start):
            return None
        return self._place("table", 0.85)

    def _county(self) -> bool:
        """Whether the word for a county begins the name, as in Ireland: "Scoil Liuxi, | Co Mayo"."""
        return rule("county.first").match(self.text, self.first.start, self.last.end) is not None

    def _named_bank(self) -> bool:
        """Whether the name is that of a bank's branch, abroad: "the | Liuxi | FNB manager"."""
        start = self.first.start
        town = not self.reader.china and self.first.rank <= RANKS["city"]  # but "in the | Gambia | Ecobank met"
        behind = town and self.reader.institutions.starting_at(self.last.end + 1) is not None
        return behind and self.text[max(0, start - 4) : start].lower() == "the " and len(self.chain) == 1

    def _speaks(self) -> bool:
        """Whether the name is that of somebody who says something: "Jackson said", "said Jackson."."""
        if rule("speaks.after").match(self.text, self.last.end):
            return True
        return rule("spoken.before").search(self.text, max(0, self.first.start - 16), self.first.start) is not None

    def _whole(self) -> Mention | None:
        """A located name that begins with a known place: "in Nanling Wanda Mao"."""
        end = self.reader.right(self.last.end)
        if self.first.rank >= RANKS["country"]:
            return None  # "for Sri Lanka and Maldives | Ama Mensah"
        if self.context != "strong" or not self.last.known or end == self.last.end or self.reader.title_line(end):
            return None
        if rule("stated").search(self.text, self.first.start, self.last.end):
            return self._place("table", 0.85)
        holder = rule("holder.before").search(self.text, max(0, self.first.start - 40), self.first.start) is not None
        if holder or self._person_behind(end):
            return self._place("table", 0.8)
        before = word_before(self.text, self.first.start)
        if before is not None and self.text[before[0]].isupper():
            return None
        if self.reader.institutions.overlaps(self.first.start, end):
            return None
        return self._place("whole", 0.7, end)

    def _person_behind(self, end: int) -> bool:
        """Whether the words behind the place, up to the offset, are a person's name: "a nurse in Liuxi | Ann Wood"."""
        words = self.text[self.last.end : end].split()
        if self.reader.china or len(words) != 2 or not personal_names().issuperset(words):
            return False
        return not any(word in not_names() or is_kind(word) for word in words)

    def _new(self, name: str) -> bool:
        return not any(word in stops() or word in not_names() or is_kind(word) for word in re.split("[ -]", name))

    def _longer(self) -> bool:
        """Whether capitalized words beside the chain make it a part of another name."""
        before = word_before(self.text, self.first.start)
        owned = before is not None and self.text.endswith("'s", 0, before[1])
        if owned and before is not None and self.reader.china:
            named = self.first.known or self.first.kind == "admin"
            owned = named and self.reader.places.ending_at(before[1] - 2) is not None
        if before is not None and not owned and self._in_name(self.text[before[0] : before[1]]):
            return True
        return self._longer_behind()

    def _in_name(self, word: str) -> bool:
        """Whether the word before the chain, or before its "of", is part of a name."""
        named = word[0].isupper() and is_name_word(word) and word not in stops()
        return named and not self.reader.title_line(self.first.start)

    def _longer_behind(self) -> bool:
        end = self.last.end
        owner = self.text[end : end + 2] == "'s"
        if owner and self.last.known and not self.reader.china:
            return False
        if rule("saint.behind").match(self.text, self.first.start):
            return True
        after = word_after(self.text, end + 2 * owner)
        if after is None:
            return self.text[end : end + 1] == "-" and self.text[end + 1 : end + 2].isupper()
        word = self.text[after[0] : after[1]]
        if not word[0].isupper() or word in stops():
            return False
        return self._part_of_name(after[0])

    def _part_of_name(self, start: int) -> bool:
        reader = self.reader
        if reader.china and self.text[self.first.start : self.last.end] == "China" and not reader.title_line(start):
            return True  # "the first China Liuxi River Marathon"
        place = reader.places.starting_at(start)
        if place is not None and self.text[start:place] in ordinary() and not reader.china:
            place = None if rule("goes.on").match(self.text, place) else place  # "Nanling | Forest | Service"
        if place is not None or reader.institutions.starting_at(start) is not None:
            return False
        return not reader.title_line(start)

    def _place(self, name: str, confidence: float, end: int | None = None) -> Mention:
        span = Span(self.first.start, self.last.end if end is None else end)
        return Mention(span, "PLACE", f"rule:place.en.{name}", None, PRIORITY, confidence)

    def _blocker(self, end: int) -> Mention:
        return Mention(Span(self.first.start, end), "", "rule:place.en.organization", None, PRIORITY + 5)
