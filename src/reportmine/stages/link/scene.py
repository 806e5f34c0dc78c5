"""One report's settled entities in, its actors out: the branches and bare institutions that the text names.

Branch mentions that stand together ("南岭、北江中支") are one actor. An institution without a unit ("Bank Asia") is an
actor too: what it does belongs to no branch. Every actor has a role from the words around it: it acts; it only guides;
its figures are cited; it employs an official; it stands in the title of a quoted document, or in a byline.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from reportmine.knowledge.institutions import candidates
from reportmine.match.hits import Hits
from reportmine.match.institutions import institution_hits
from reportmine.match.listed import institutions_named
from reportmine.records import Entity, Segment, Span
from reportmine.stages.link import roles
from reportmine.stages.link.actors import Actor, branch_key, joined
from reportmine.stages.link.bodies import bodies, letters_behind
from reportmine.stages.link.hosts import organized_by, parts
from reportmine.stages.link.ranked import ranked
from reportmine.stages.link.roles import ACTS, BYLINE, CITED, EMPLOYS, GUIDES, VENUE, pictured, role_of, rule
from reportmine.stages.link.stand_ins import Party, stand_ins
from reportmine.text.view import View, fold, index_at

_ASIDE = ("byline", "furniture")
_NAMES = ("PLACE", "MEDIA")
_JOINED = 40
_MOST_HOSTS = 8
_CALLED = 20
_MOST_PARTNERS = 4
SUPERVISORS = ("regulator", "central_bank")
_JOINED_BY_BODIES = {"zh": 70, "en": 160}


class Scene:
    """The actors and facts of one report, and where each stands.

    Args:
        view: the report.
        entities: its settled entities, in order.
        employers: ids of OFFICIAL entities -> span of the body that the text names as their employer.

    Attributes:
        facts: the entities that are no BRANCH, in order.
        actors: all actors, in order; those of bylines and page furniture last seen as such by their role.
        acting: the actors that act and have branches.
        employed: ids of OFFICIAL entities -> the BRANCH entities that employ them, several where one heads several.
        main: the actor that the report is about: who signs it, else the title's, else the first that acts; all who
            host, if it is one of them; None without branches, or where a bank without a unit signs.
        hosts: the actors that the report says run its activity; None where nothing says.
        host: all of them as one; None where none of them has a branch.
        guided: whether its branches only guide, employ officials or lend their door, while somebody acts that none
            belongs to, or are supervisors whose heads are an association's guests.
        names: where the branches, institutions, places and outlets stand that the report names, in order.
        lent: what sentences tell behind a unit's door or hall, where its units do nothing else.
        named: how many different branches the report names outside bylines.
    """

    def __init__(self, view: View, entities: Sequence[Entity], employers: Mapping[str, Span]) -> None:
        self.view, self.text = view, view.text
        self.branches = [entity for entity in entities if entity.label == "BRANCH"]
        self.facts = [entity for entity in entities if entity.label != "BRANCH"]
        self.sentences = view.sentences()
        self.blocks: tuple[Segment, ...] = tuple(s for s in view.segments if s.kind != "sentence")
        self._sentence_starts = [sentence.start for sentence in self.sentences]
        self._block_starts = [block.span.start for block in self.blocks]
        self.employed = self._employed(employers)
        self._signed = self._signature()
        self._parts = parts(view)
        self._part_starts = [part.start for part in self._parts]
        named, self.names = self._named()
        others = self._bodies(named)
        self.actors = sorted([*named, *others], key=lambda actor: actor.start)
        self.acting = [actor for actor in self.actors if actor.acts and actor.keys]
        self.hosts = self._hosts()
        self.host = joined(self.hosts or (), _MOST_HOSTS)
        self.main = self._main()
        self.actors = self._partnered()
        self.acting = [actor for actor in self.actors if actor.acts and actor.keys]
        roles = {actor.role for actor in self.actors if actor.keys and actor.role != BYLINE}
        running = [*named, *(body for body in others if self._association(body))]
        own = view.lang == "zh" and VENUE in roles  # the bank whose unit only lends its door is named too
        idle = GUIDES in roles <= ({GUIDES, EMPLOYS, VENUE} if own else {GUIDES, EMPLOYS}) or (own and roles == {VENUE})
        doors = [actor for actor in self.actors if actor.role == VENUE] if roles == {VENUE} else []
        self.lent = [Span(one.end, end) for one in doors if one.end < (end := self.sentence(one.sentence).end)]
        self.guided = idle and any((actor.strange or (own and not actor.keys)) and actor.acts for actor in running)
        self.guided = self.guided or (roles == {EMPLOYS} and self._guests(others))
        self.guided = self.guided or (roles == {GUIDES} and self._unnamed())
        self.named = len({key for actor in self.actors if actor.role != BYLINE for key in actor.keys})

    def _association(self, body: Actor) -> bool:
        """Whether a body is one that runs campaigns of its own under another's guidance: 保险行业协会, 金融办."""
        return self.view.lang == "zh" and rule("body.association").search(self.text, body.start, body.end) is not None

    def _unnamed(self) -> bool:
        """Whether nobody is named who does what a branch calls for: "根据东山支行要求，在柳溪村发放"."""
        called = all(self._may_be_another(actor) for actor in self.actors if actor.role == GUIDES)
        return called and not any(actor.acts for actor in self.actors)

    def _guests(self, others: Sequence[Actor]) -> bool:
        """Whether the branches are supervisors whose heads come to what an association runs that is named first."""
        bodies = [candidates(branch_key(branch)[0] or "") for branch in self.branches]
        first = next((body for body in others if body.acts and self._association(body)), None)
        supervise = all(found and found[0].kind in SUPERVISORS for found in bodies)
        return supervise and first is not None and first.end <= self.branches[0].span.start

    def block_at(self, offset: int) -> int:
        """The index of the line that holds the offset, or -1."""
        return bisect_right(self._block_starts, offset) - 1

    def kind_at(self, block: int) -> str:
        """What kind of line it is."""
        return self.blocks[block].kind if block >= 0 else "paragraph"

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence that holds the offset, or -1."""
        return bisect_right(self._sentence_starts, offset) - 1

    def sentence(self, index: int) -> Span:
        """The sentence's span; the whole text before the first one."""
        return self.sentences[index] if index >= 0 else Span(0, max(1, len(self.text)))

    def _employed(self, employers: Mapping[str, Span]) -> dict[str, tuple[Entity, ...]]:
        starts = [branch.span.start for branch in self.branches]
        within = {
            official: tuple(self.branches[self._bracketed(starts, span.start) : bisect_left(starts, span.end)])
            for official, span in employers.items()
        }
        return {official: branches for official, branches in within.items() if branches}

    def _bracketed(self, starts: Sequence[int], begin: int) -> int:
        """The first branch of an employer that begins there: "Director (Liuxi Office)|, Fellbank"."""
        at = bisect_left(starts, begin)
        if at == 0:
            return at
        span = self.branches[at - 1].span
        held = self.text[span.end : begin] == "), " and self.text.endswith(" (", 0, span.start)
        return at - 1 if held else at

    def _leads(self, official: str) -> bool:
        """Whether somebody acts in the branch's name: 白石支行行长李明|带队到村里, "organised by | Ama of RBN"."""
        span = next((fact.span for fact in self.facts if fact.id == official), Span(0, 1))
        leads = self.view.lang == "zh" and rule("leads.out.zh").match(self.text, span.end) is not None
        return leads or (self.view.lang == "en" and organized_by(self.view, self._parts, span.start))

    def _signature(self) -> int:
        """Where the branch stands that signs the report above its day, as who reports to a superior does; else -1."""
        last = self.branches[-1].span if self.branches else Span(0, 1)
        return last.start if roles.signs(self.view, last.start, last.end) else -1

    def _named(self) -> tuple[list[Actor], tuple[Span, ...]]:
        """The branches and institutions that the report names, in order, and where all its names stand."""
        heads = [held for official, held in self.employed.items() if not self._leads(official)]
        employing = {branch.id for held in heads for branch in held}
        free = [branch for branch in self.branches if branch.id not in employing]
        actors = [self._actor(tuple(group)) for group in self._groups(free)]
        actors += [self._actor(held, EMPLOYS) for held in dict.fromkeys(heads)]
        spans = tuple(branch.span for branch in self.branches)
        hits = institution_hits(self.view)
        names: dict[int, str] = {}
        known = self._known()
        for start, end, body in hits:
            at = max(0, index_at(spans, start))
            taken = any(span.start < end and start < span.end for span in spans[at : at + 2])
            if not (taken or letters_behind(self.text, hits, start)):
                # of banks that share the name, the one that a branch belongs to is meant
                bearers = [body.full, *(one.full for one in institutions_named(self.text[start:end]))]
                own = next((known[full.lower()] for full in bearers if full.lower() in known), None)
                meant = ranked(self.view, start, end, own, self.branches)
                actors.append(self._placed(meant, start, end, role_of(self.view, start, end), own is None))
                names[start] = own or body.full
        for start, end, full in self._called(spans, [hit[:2] for hit in hits]):
            actors.append(self._placed((), start, end, role_of(self.view, start, end)))
            names[start] = full
        actors.sort(key=lambda actor: actor.start)
        bare = (Span(actor.start, actor.end) for actor in actors if actor.start in names)
        stretches = tuple(sorted([*spans, *bare, *(fact.span for fact in self.facts if fact.label in _NAMES)]))
        stood = self._stand_ins(actors, names, stretches)
        return sorted(actors + stood, key=lambda actor: actor.start), stretches

    def _known(self) -> dict[str, str]:
        """Names of the institutions that have branches in the report, in small letters -> as the values give them."""
        found: dict[str, str] = {}
        for branch in self.branches:
            if name := branch_key(branch)[0]:
                found.update(dict.fromkeys([one.full.lower() for one in candidates(name)], name))
                found[fold(name).lower()] = name
        return found

    def _called(self, branches: Sequence[Span], known: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
        """Where the institutions of the branches are named in a way that no table has: "Nabard", "Fellbank"."""
        if self.view.lang != "en":
            return
        units = Hits((span.start, span.end, ()) for span in branches)  # an institution may stand inside a unit's name
        listed = Hits((start, end, ()) for start, end in known)
        full = {name for branch in self.branches if (name := branch_key(branch)[0]) and name.isascii()}
        for name in sorted(full):
            for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", self.view.text, re.IGNORECASE):
                if not (units.overlaps(*match.span()) or listed.overlaps(*match.span())):
                    yield match.start(), match.end(), name

    def _bodies(self, actors: Sequence[Actor]) -> list[Actor]:
        """Bodies that are neither: what they do belongs to no branch either."""
        spans = [entity.span for entity in (*self.branches, *self.facts)]
        taken = tuple(sorted([*spans, *(Span(actor.start, actor.end) for actor in actors)]))
        return [
            self._placed((), body.start, body.end, role_of(self.view, body.start, body.end), True)
            for body in bodies(self.view, taken)
        ]

    def _stand_ins(self, actors: Sequence[Actor], names: Mapping[int, str], stretches: tuple[Span, ...]) -> list[Actor]:
        """The actors that a word alone stands for ("该行"); `names` has the bare institutions by where they start."""
        unfit = rule(f"no.subject.{self.view.lang}")
        parties: list[Party] = []
        stood: list[tuple[tuple[Entity, ...], bool]] = []
        for actor in actors:
            told = actor.role == CITED and roles.tells_of_itself(self.view, actor.end)
            if not actor.acts and not told:
                continue
            led = self.view.lang == "zh" and roles.takes_along(self.view, actor.start, actor.end)
            subject = told or not (led or unfit.search(self.text[max(0, actor.start - 20) : actor.start]))
            for member in actor.members or (None,):
                name, place, level = branch_key(member) if member else (names[actor.start], None, None)
                parties.append(Party(len(stood), actor.start, name or "", level, subject, place=place))
                stood.append(((member,) if member else (), actor.strange))
        nameless = all(map(self._may_be_another, actors)) and all(p.name for p in parties)
        stood.append(((), True))  # what `NAMELESS` finds
        signed = self._signed if self._signed >= 0 or not self._by_bank(actors) else actors[-1].start
        return [
            self._placed(stood[at][0], start, end, role_of(self.view, start, end), stood[at][1])
            for start, end, at in stand_ins(self.view, parties, stretches, signed, nameless)
        ]

    def _may_be_another(self, actor: Actor) -> bool:
        """Whether somebody else may tell what an actor does: it acts, or calls for it (按照东山支行要求，我行…)."""
        before = self.text[max(0, actor.start - _CALLED) : actor.start]
        called = actor.role == GUIDES and (
            rule(f"guide.before.{self.view.lang}").search(before) is not None
            or roles.addressed(self.view, actor.start, actor.end, self._signed)
        )
        return called or actor.acts or not actor.keys

    def _actor(self, members: tuple[Entity, ...], role: str | None = None) -> Actor:
        start, end = members[0].span.start, members[-1].span.end
        return self._placed(members, start, end, role or role_of(self.view, start, end))

    def _placed(self, members: tuple[Entity, ...], start: int, end: int, role: str, strange: bool = False) -> Actor:
        block = self.block_at(start)
        role = (
            GUIDES
            if role == ACTS and (self._helps(start) or roles.addressed(self.view, start, end, self._signed))
            else role
        )
        role = BYLINE if self.kind_at(block) in _ASIDE else role
        keys = frozenset(branch_key(member) for member in members)
        return Actor(members, keys, start, end, role, self.sentence_at(start), block, strange)

    def _helps(self, start: int) -> bool:
        """Whether a mention stands among those that only help, guide or take part."""
        at = bisect_right(self._part_starts, start) - 1
        return at >= 0 and start < self._parts[at].end and not self._parts[at].host

    def _groups(self, branches: Sequence[Entity]) -> list[list[Entity]]:
        joint = rule(f"joint.{self.view.lang}")
        groups: list[list[Entity]] = []
        for branch in branches:
            between = self.text[groups[-1][-1].span.end : branch.span.start] if groups else "\n"
            parted = self._led(groups, between) or self._helped(groups, branch)
            if "\n" not in between and not parted and self._together(between, joint):
                groups[-1].append(branch)
            else:
                groups.append([branch])
        return groups

    def _led(self, groups: Sequence[Sequence[Entity]], between: str) -> bool:
        """Whether a comma ends who only guides: "at the request of A, B held …"."""
        if self.view.lang == "zh" or not groups or not between.startswith(","):
            return False
        first = groups[-1][0].span
        return role_of(self.view, first.start, first.end) == GUIDES

    def _helped(self, groups: Sequence[Sequence[Entity]], branch: Entity) -> bool:
        """Whether only one of two neighbours helps: "with the support of A and B, | C held …"."""
        if self.view.lang == "zh" or not groups:
            return False
        return self._helps(groups[-1][-1].span.start) and not self._helps(branch.span.start)

    def _together(self, between: str, joint: re.Pattern[str]) -> bool:
        """Whether only conjunctions, or other bodies that run the activity too, stand between ("与市公安局、")."""
        if len(between) < _JOINED and joint.search(between):
            return True
        lang = self.view.lang
        if len(between) > _JOINED_BY_BODIES[lang] or rule(f"joint.break.{lang}").search(between):
            return False
        return rule(f"joint.body.{lang}").search(between) is not None

    def _partnered(self) -> list[Actor]:
        """The actors, where each that another's clause takes along stands for both: "A到柳溪村，与B一道走访".

        Who takes it along is who acts before it in its sentence, else whom the report is about.
        """
        found: list[Actor] = []
        lead: Actor | None = None
        for before, actor in zip([None, *self.actors], self.actors, strict=False):
            here = before is not None and before.sentence == actor.sentence
            taken = self._taken_along(actor)
            other = (lead if self.view.lang == "zh" else before) if here else self.main
            takes = other is not None and other.acts and other.start < actor.start and taken
            both = joined((other, actor), _MOST_PARTNERS) if other is not None and takes and other.keys else None
            own = both is None or both.keys == actor.keys
            found.append(actor if both is None or own else self._placed(both.members, actor.start, actor.end, ACTS))
            lead = lead if here and taken and lead is not None else self._without_partners(actor)
        return found

    def _without_partners(self, actor: Actor) -> Actor:
        """Who takes along the others that its clause names: A of "A先后联合B"."""
        for before, member in zip(actor.members, actor.members[1:], strict=False):
            if self.view.lang == "zh" and rule("partner.verb.zh").search(self.text, before.span.end, member.span.start):
                held = tuple(one for one in actor.members if one.span.start <= before.span.start)
                return self._placed(held, actor.start, before.span.end, actor.role, actor.strange)
        return actor

    def _taken_along(self, actor: Actor) -> bool:
        """Whether its clause tells of it only as who acts with somebody named before: 会同A, "together with A"."""
        if not (actor.acts and actor.keys):
            return False
        if self.view.lang == "en":
            return rule("partner.verb.en").search(self.text[max(0, actor.start - _JOINED) : actor.start]) is not None
        return roles.takes_along(self.view, actor.start, actor.end)

    def _hosts(self) -> tuple[Actor, ...] | None:
        """The actors that the first such stretch of the report says run its activity; None if nothing says."""
        told = [part for part in self._parts if part.host]
        if not told:
            return None
        sentence = self.sentence_at(told[0].start)
        here = [part for part in told if self.sentence_at(part.start) == sentence]
        return tuple(a for a in self.acting for part in here if part.start <= a.start < part.end)

    def _by_bank(self, actors: Sequence[Actor]) -> bool:
        """Whether a bank without a unit signs the report, whatever units of it the report names behind its opening."""
        last = actors[-1] if actors else None
        opens = any(actor.acts and actor.keys and actor.sentence <= 0 for actor in actors)
        return last is not None and not (last.keys or opens) and roles.signs(self.view, last.start, last.end)

    def _main(self) -> Actor | None:
        if self._by_bank(self.actors):
            return None
        named = self.acting or [actor for actor in self.actors if actor.keys and actor.role != BYLINE]
        named = [actor for actor in named if not pictured(self.view, actor.end, self.facts)]
        in_title = [actor for actor in named if self.kind_at(actor.block) == "title"]
        in_body = [actor for actor in named if self.kind_at(actor.block) != "heading"]
        signs = [actor for actor in named if actor.start == self._signed]
        first = next(iter(signs or in_title or in_body or named), None)
        return self.host if self.host and first and first.keys < self.host.keys else first
