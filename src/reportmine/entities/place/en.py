"""A view of an English report in, its PLACE mentions out, and blockers over organizations named after places.

`pieces_en` finds the names, `chains_en` joins them ("Liuxi Village, Baishi Town"); `context_en` tells whether the words
before a chain locate something there, `longer_en` whether it is a part of another name. A school or company is a PLACE
only where something is located (`venues_en`); a known area nearly everywhere.
"""

from __future__ import annotations

from dataclasses import replace

from reportmine.entities.place.chains_en import chains
from reportmine.entities.place.judged_en import Judged
from reportmine.entities.place.letters_en import by_letters, hyphened, lettered, numbered
from reportmine.entities.place.longer_en import longer, whole
from reportmine.entities.place.pieces_en import pieces
from reportmine.entities.place.reader_en import Reader
from reportmine.entities.place.rows_en import completed
from reportmine.entities.place.tables_en import RANKS, rule
from reportmine.entities.place.unknown_en import again, in_capitals, with_unknown
from reportmine.entities.place.venues_en import ADDRESS, venue
from reportmine.match.hits import Hits
from reportmine.match.words import common_words
from reportmine.records import Mention, Span
from reportmine.text.view import View


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
        if rule("floor.before").search(reader.text, max(0, chain[0].start - 30), chain[0].start):
            judge.context = "strong"
        if strong and previous is not None and reader.text[previous.end : chain[0].start] == "'s ":
            judge.context = "strong"  # "at Baishi Primary School and Liuxi's | Victoria Village School"
        mention = judge.mention()
        if mention is not None and not mention.label and mention.span.end == chain[0].end and len(chain) > ADDRESS:
            todo.append(chain[1:])
            seat = chain[1].start
        apart = (bylines, reader.authors, reader.people)
        if mention is not None and any(hits.overlaps(*_ends(mention.span)) for hits in apart):
            mention = None
        if mention is not None:
            out.append(mention)
        previous, strong = judge.listed(mention), judge.context == "strong"
    found = [*out, *again(reader, out), *in_capitals(reader, out)]
    found.extend(() if reader.china else by_letters(reader))
    found.extend(row for row in completed(reader, found) if not reader.people.overlaps(*_ends(row.span)))
    found.extend([] if reader.china else [area for one in found if (area := _outside(reader, one)) is not None])
    if reader.china:
        return found
    return [hyphened(reader, lettered(reader, numbered(reader.text, mention))) for mention in found]


def _outside(reader: Reader, one: Mention) -> Mention | None:
    """The area around the town of a bank's unit, which stands if the unit takes the town: "Fellbank in Liuxi, | Ho"."""
    start, end = one.span.start, one.span.end
    comma = reader.text.find(", ", start, end) if one.label else -1
    if comma < 0 or not reader.text.endswith(" in ", 0, start):
        return None
    bank = reader.institutions.ending_at(start - len(" in ")) is not None
    unit = bank or rule("unit.in").search(reader.text, max(0, start - 16), start) is not None
    return replace(one, span=Span(comma + 2, end)) if unit else None


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _names_author(view: View, span: Span) -> bool:
    """Whether a byline gives a name for its author that may hold a place: "author: Money in Nanling"."""
    return rule("author").match(view.text, span.start, span.end) is not None


class _Judge(Judged):
    """Decides about one chain of pieces."""

    def mention(self) -> Mention | None:
        """A PLACE, a blocker, or nothing."""
        organization = rule("organization.after").search(self.text[self.last.end : self.last.end + 60])
        where = rule("police.where").search(self.text[max(0, self.first.start - 12) : self.first.start])
        if organization is not None and self.last.kind != "dateline" and not (where and organization["police"]):
            return self._body(self.last.end + organization.end())
        portal = rule("site.before").search(self.text, max(0, self.first.start - 40), self.first.start)
        if self._police() or (portal is not None and not self.reader.china):
            return self.blocker(self.last.end)
        if (end := self._named_after()) is not None:
            return self.blocker(end)
        kind = self.first.kind
        if self._in_title() or self._coined() or self._owned() or self._called():
            return None
        if kind in ("org", "venue"):
            loose = kind == "venue" and not self.reader.china and self.context != "strong"
            person = loose and rule("who.behind").match(self.text, self.last.end)
            return None if person else venue(self, kind)
        if kind == "common":
            return self.place("venue", 0.7) if self.context == "strong" else None
        if kind == "listed" and not self.joined:
            return None
        if self._unit() or rule("people.after").search(self.text[self.last.end : self.last.end + 60]):
            return None
        reporter = rule("reporter.before").search(self.text, max(0, self.first.start - 30), self.first.start)
        if reporter is not None and kind != "dateline":
            return None
        if kind in ("dateline", "unknown", "listed"):
            return self.place(kind, 0.75)
        if kind == "ordinary" and self._plain():
            return None
        small = kind == "admin" and self.text[self.last.start : self.last.end].rsplit(" ", 1)[-1].islower()
        if self.context == "title" and not (self.last.known and small):
            return None
        shares = self.first.known and self.reader.shares(self.first.start)
        if not shares and longer(self):
            return whole(self)
        return self._admin() if kind == "admin" else self._table()

    def _plain(self) -> bool:
        """Whether an ordinary word is no name where it stands: it tells a kind ("in Green bonds") or is not led to.

        Nor is one with an article and no noun behind it: "across the | Commonwealth."
        """
        single, end = len(self.chain) == 1, self.last.end
        if (
            single
            and " " not in self.text[self.first.start : end]
            and self.text.endswith(("the ", "The "), 0, self.first.start)
            and rule("ordinary.alone").match(self.text, end)
        ):
            return True
        return rule("ordinary.sort").match(self.text, end) is not None or (single and self.context != "strong")

    def _admin(self) -> Mention | None:
        """A name with the word for its kind; of "Liuxi's town" clock the name alone."""
        if self._schemed() or self._divided():
            return None
        if rule("owned.thing").search(self.text[self.first.start : self.last.end]):
            return None if self.reader.china else self.place("table", 0.8, self.text.index("'s", self.first.start))
        if self.context != "strong" and rule("school.district").search(self.text, self.first.start, self.last.end):
            return self.blocker(self.last.end)
        return None if self._helps() else self.place("admin", 0.88)

    def _helps(self) -> bool:
        """Whether the name is that of a community which a Chinese unit acts with: "jointly with | Liuxi Community"."""
        if not self.reader.china or not self.text.endswith(("Community", "community"), 0, self.last.end):
            return False
        start = self.first.start
        return rule("acts.with").search(self.text, max(0, start - 120), start) is not None

    def _schemed(self) -> bool:
        """Whether ordinary words name a scheme and no town: "its | Sports Town | programme"."""
        word = self.text[self.first.start : self.last.end].split(" ")[0].lower()
        return word in common_words() and rule("scheme.behind").match(self.text, self.last.end) is not None

    def _divided(self) -> bool:
        """Whether it is a body's division where no area is called so: "the Fell Army, | Ohio Division"."""
        if rule("division.none").fullmatch(self.reader.home or "") is None or self.context == "strong":
            return False
        return self.text.endswith(" Division", 0, self.last.end)

    def _named_after(self) -> int | None:
        """The end of an event's or government's name that begins with the area's; abroad of a government's alone."""
        if self.last.kind == "dateline":
            return None
        if not self.reader.china:
            return self._governed() or self._jubilee() or self._lettered()
        bodies = (rule(name).match(self.text, self.last.end) for name in ("event.after", "government.after"))
        return next((body.end() for body in bodies if body is not None), None)

    def _lettered(self) -> int | None:
        """Abroad the end of a public body's name that an area behind its letters ends: "Ministry (MoE) | Liuxi"."""
        start = self.first.start
        if not self.text.endswith(") ", 0, start):
            return None
        return self.last.end if rule("body.lettered").search(self.text, max(0, start - 50), start) else None

    def _jubilee(self) -> int | None:
        """Abroad the end of a nation's jubilee's name: "the | Fiji 50| celebrations", "to mark | Fiji 50|."."""
        if self.first.rank != RANKS["country"] or self.context == "strong":
            return None
        start, end = self.first.start, self.last.end
        years = rule("jubilee").match(self.text, end)
        if years is None and rule("jubilee.marked").search(self.text, max(0, start - 20), start):
            years = rule("jubilee.bare").match(self.text, end)
        return None if years is None else years.end()

    def _governed(self) -> int | None:
        """Abroad the end of a government's name that begins with its area's: "the | Liuxi | county council"."""
        start = self.first.start
        governs = rule("government.abroad").match(self.text, self.last.end)
        if governs is None or rule("police.where").search(self.text, max(0, start - 12), start):
            return None  # "in | Liuxi | government workers came"
        told = (
            governs["area"] is not None or self.last.kind == "admin" or self.text.endswith(("the ", "The "), 0, start)
        )
        return governs.end() if told else None

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
            return self.place("host", 0.75, office.end())
        if self.reader.china or not rule("hall.of").search(self.text, max(0, start - 60), start):
            return self.blocker(end)
        body = rule("hall.body").match(self.text, end)
        return self.place("host", 0.75, end if body is None else body.end())

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
        end = self.last.end
        return rule("quoted.closed").match(self.text, end, end + 90) is not None

    def _coined(self) -> bool:
        """Whether the chain is in a thing's quoted name, a slogan or an address: "Safety Block", Liuxi.com."""
        if rule("site.behind").match(self.text, self.last.end) is not None:
            return True
        if rule("slogan.before").search(self.text, max(0, self.first.start - 16), self.first.start):
            return True
        closed = rule("coined.closed").match(self.text, self.last.end) is not None
        theme = rule("coined.theme" if self.first.kind == "unknown" else "coined.project") if closed else None
        if theme is not None and theme.search(self.text, max(0, self.first.start - 160), self.first.start):
            return True
        if self.text[self.last.end : self.last.end + 1] not in ('"', "”"):
            return False
        opened = self.text[self.first.start - 1 : self.first.start] in ('"', "“")
        low = max(0, self.first.start - 60)
        held = opened and rule("coined.held").search(self.text, low, self.first.start) is not None
        if held or (
            opened and any(rule(name).match(self.text, self.last.end) for name in ("labelled", "coined.others"))
        ):
            return True
        if opened and rule("coined.listed").search(self.text, max(0, self.first.start - 300), self.first.start):
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
        behind = ("house.behind", "event.behind") if self.first.kind in ("org", "venue") else ("house.behind",)
        if not self.reader.china and any(rule(name).match(self.text, self.last.end) for name in behind):
            return True
        if not self.reader.china and rule("union.in").search(self.text, low, start):
            return True  # "the Association of Banks in | Jordan"
        if self.reader.china or self.first.kind != "admin":
            return False
        end = self.reader.institutions.starting_at(start)
        return end is not None and self.text.startswith("'s ", end) and end < self.last.end

    def _called(self) -> bool:
        """Whether a name with a word for a kind is what an institution is called by: "thanks to | Catfish Creek"."""
        named = self.reader.called.covers(self.first.start, self.last.end)
        return named and self.first.kind in ("admin", "venue") and self.context != "strong"

    def _table(self) -> Mention | None:
        """A name that a table knows, without a word for its kind."""
        located = self.context in ("strong", "weak") or len(self.chain) > 1 or self.reader.shares(self.first.start)
        start = self.first.start
        if self.first.rank == RANKS["country"] and self.reader.institutions.ending_at(start - 1) is not None:
            return None  # "Reserve Bank Zambia"
        located = located or rule("byline.place").search(self.text, max(0, start - 60), start) is not None
        located = located or rule("comma.unit").search(self.text, max(0, start - 20), start) is not None
        owner = self.text.startswith("'s ", self.last.end) or self._county()
        if self._named_bank() or (not located and self._acts()):
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
        if not located and len(self.chain) == 1 and self.text[start : self.last.end] in self.reader.persons:
            return None  # "Mrs. Ann Liuxi led it. | Liuxi | taught"
        if not located and rule("signed.office").search(self.text, max(0, start - 30), start):
            return None
        if len(self.chain) == 1 and rule("person.initial").search(self.text, max(0, start - 40), start):
            return None
        told = self.reader.china or self.reader.places.overlaps(self.first.start, self.first.end)
        return self.place("table" if told else "shown", 0.85)

    def _acts(self) -> bool:
        """Whether a name that the report shows to be a place does something here: "| Liuxi | volunteered"."""
        shown = self.reader.shown.covers(self.first.start, self.last.end) and not self.reader.title_line(self.last.end)
        return shown and rule("shown.acts").match(self.text, self.last.end) is not None

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
