"""A unit of an English report in, the members of its list out: "Nanling, Beijiang | and Dongshan branches"."""

from __future__ import annotations

from collections.abc import Iterator

from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.knowledge.divisions import Division, candidates_en

_MOST_MEMBERS = 40


class Lists:
    """The grammar of a list that ends in a unit."""

    def __init__(self, names: Names) -> None:
        self.text, self.places, self.institutions = names.text, names.places, names.institutions
        self.names, self.china = names, names.china

    def shared(self, one: Found) -> Iterator[Found]:
        """The members before this one that share its unit word."""
        several = one.unit.endswith("s")
        posts = not (several or self.china) and en_rule("post.managers").match(self.text, one.end) is not None
        plural = several or posts
        leads = one.institution is not None and self.institutions.starts[one.institution] == one.start
        if leads and not plural:
            return iter(())
        members: list[Found] = []
        start = one.start
        for _ in range(_MOST_MEMBERS):
            separator = en_rule("list.before").search(self.text, max(0, start - 8), start)
            if separator is not None:
                member = self._member(separator.start(), one, plural=plural)
            elif plural and not self.china and self.text.endswith(" the ", 0, start):
                member = self._articled(start, one)
            else:
                break
            if member is None or (leads and self._new(member)):
                break
            members.append(member)
            start = member.start
            if member.institution is not None:
                break
        if posts and not self._managed(members, start):
            return iter(())
        return iter(()) if not plural and self._places(members, start) else reversed(members)

    def _managed(self, members: list[Found], start: int) -> bool:
        """Whether what is before a branch whose managers are told are branches: "Liuxi and | Ho Branch Managers"."""
        if en_rule("locative.before").search(self.text, max(0, start - 12), start):
            return False
        return all(one.institution is not None or self.places.starting_at(one.start) is not None for one in members)

    def _places(self, members: list[Found], start: int) -> bool:
        """Whether what seem the members before a single unit are places: "Nanling City, Liuxi, Beijiang Sub-branch"."""
        if members and self.china and en_rule("chain.before").search(self.text, max(0, start - 30), start):
            return True
        located = bool(en_rule("locative.before").search(self.text, max(0, start - 12), start))
        return located and (len(members) == 1 or (self.china and any(map(self._province, members))))

    def _province(self, member: Found) -> bool:
        """Whether a member is a province, which closes a chain of places: "In Liuxi, Gansu, | Nanling branch"."""
        at = self.places.last_within(*member.name)
        areas = () if at is None else self.places.payloads[at]
        return any(isinstance(area, Division) and area.level == "province" for area in areas)

    def _new(self, member: Found) -> bool:
        """Whether neither a table nor an institution of its own tells that the words before a list's end name a unit.

        Where the last one has its institution before it, they are other guests: "Ama Mensah, Fellbank Baishi branches".
        """
        return not self.china and member.institution is None and self.places.first_within(*member.name) is None

    def _member(self, end: int, one: Found, *, plural: bool) -> Found | None:
        """The member of a list that ends at the offset, with the institution before it."""
        if (hit := self.institutions.ending_at(end)) is not None:
            return self._called(hit, end, one) if plural else None
        kind = en_rule("member.kind").search(self.text, max(0, end - 14), end) if self.china else None
        stop = end if kind is None else kind.start()
        known = self.places.chain_start(stop, max(0, stop - 40))
        if kind is not None and known == stop:
            begin = self.names.word_at(stop)
            return None if begin is None else self._counted(begin, end, one)
        if (known == end and not plural) or self._surname(known, plural=plural) or self._end_of_name(known, end):
            return None
        town = (self.names.stated(end, 0) or self._numbered(end)) if plural else None
        start = town or (end if self.text[known:end].islower() else known)
        for _ in range(3 if plural else 0):
            # a comma or "and" follows the member directly: the walk begins behind a blank
            before = self.names.word_at(start) if start == end else self.names.name_word(start, 0)
            if (
                before is None
                or self.institutions.overlaps(before, start)
                or en_rule("possessive").search(self.text, before, start)
            ):
                break
            start = before
        if start == end:
            return None
        return self._owned(start, end, one)

    def _articled(self, end: int, one: Found) -> Found | None:
        """The member with its own article, a known place or behind "both": "the | Liuxi| and the Baishi branches"."""
        led = en_rule("list.articled").search(self.text, max(0, end - 70), end)
        if led is None or self.institutions.overlaps(*led.span("name")):
            return None
        known = self.places.starting_at(led.start("name")) == led.end("name")
        return self._owned(*led.span("name"), one) if known or led["both"] else None

    def _numbered(self, end: int) -> int | None:
        """Where the quarter begins whose number ends at the offset: "Liuxi | Community 4, Baishi branches"."""
        if self.china or not self.text[end - 1 : end].isdigit():
            return None
        quarter = en_rule("name.inner").search(self.text, max(0, end - 24), end)
        return None if quarter is None else quarter.start()

    def _called(self, hit: int, end: int, one: Found) -> Found | None:
        """The member called by the name that its institution bears too: the | "Ambrel" and Baishi branches.

        Of Ambrel Credit Union, that is, which no table lists; two such names are two institutions'.
        """
        begin, body = self.institutions.starts[hit], self.institutions.payloads[hit]
        if self.china or one.institution is not None or body.institution is not None:
            return None
        if self.institutions.ending_at(one.name[1] - 1) is not None or not en_rule("article.before").search(
            self.text, max(0, begin - 7), begin
        ):
            return None
        own = body.full.startswith(f"{self.text[begin:end]} ")
        return Found(begin, end, (begin, end), one.unit, one.level, one.kind, None, rule="shared") if own else None

    def _surname(self, start: int, *, plural: bool) -> bool:
        """Whether a name stands right before what seems a place: "David | Lyon, Vulcan branch manager"."""
        if plural or self.china or self.names.owner_before(start) is not None:
            return False
        return self.names.name_word(start, 0) is not None

    def _end_of_name(self, start: int, end: int) -> bool:
        """Whether in China a town abroad is only the last word of a longer name: "Liuxi District Credit | Union"."""
        if not self.china or start == end or self.names.name_word(start, 0) is None:
            return False
        at = self.places.last_within(start, end)
        return at is not None and not any(isinstance(area, Division) for area in self.places.payloads[at])

    def _owned(self, start: int, end: int, one: Found) -> Found:
        hit = self.names.owner_before(start)
        begin = start if hit is None else self.institutions.starts[hit]
        return Found(begin, end, (start, end), one.unit, one.level, one.kind, hit, rule="shared")

    def _counted(self, start: int, end: int, one: Found) -> Found | None:
        """The member whose kind in small letters tells that its name is an area's: "Qi county"."""
        return self._owned(start, end, one) if candidates_en(self.text[start:end].title()) else None
