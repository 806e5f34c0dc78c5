"""A unit word of an English report in, the words before it that name the unit out, with the institution among them."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from reportmine.entities.branch.found_en import only_one
from reportmine.entities.branch.rules import en_rule
from reportmine.knowledge.divisions import candidates_en
from reportmine.match.areas_en import small_division
from reportmine.match.gazetteer import Areas, place_named
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.match.words import is_name_word, is_ordinary, is_romanized, stops, word_before

_MOST_WORDS = 7
_BRACKETED = 40  # so many characters in brackets may be an area


class Names:
    """Walks to the left from a unit word over the words of a name."""

    def __init__(self, text: str, places: Hits[Areas], institutions: Hits[Body], *, china: bool) -> None:
        self.text = text
        self.places = places
        self.institutions = institutions
        self.china = china
        self.alone = only_one(institutions.payloads)
        self.plain: dict[str, bool] = {}  # whether a unit is named without its adjective

    def told_plain(self, start: int, end: int) -> bool:
        """Whether the report elsewhere names the unit there without the adjective before it: "New | Liuxi branch"."""
        name, _, unit = self.text[start:end].rpartition(" ")
        if en_rule("place.kind").fullmatch(f" {name}"):
            return False  # "Second | Avenue branch"
        if (whole := f"{name} {unit.lower()}") not in self.plain:
            told = self._before_units.get((name.rpartition(" ")[2], unit.lower()), ())
            self.plain[whole] = any(self._plainly(name, at) for at in told)
        return self.plain[whole]

    @cached_property
    def _before_units(self) -> dict[tuple[str, str], list[int]]:
        """Of each word and the next, in small letters: where the first ends."""
        found: dict[tuple[str, str], list[int]] = {}
        for pair in en_rule("unit.pair").finditer(self.text):
            found.setdefault((pair["last"], pair["unit"].lower()), []).append(pair.end("last"))
        return found

    def _plainly(self, name: str, end: int) -> bool:
        """Whether the name alone ends at the offset, without an adjective before it."""
        start = end - len(name)
        whole = self.text.endswith(name, 0, end) and not (start and en_rule("name.sign").match(self.text, start - 1))
        return whole and en_rule("new.behind").search(self.text, max(0, start - 12), start) is None

    def owned_new(self, start: int, end: int) -> bool:
        """Whether an institution owns, as a new one, what is called by the words there: "Fellbank's new | Liuxi"."""
        new = en_rule("new.owned").search(self.text, max(0, start - 24), start)
        if new is None or self.institutions.ending_at(new.start()) is None:
            return False
        plain = any(is_ordinary(word) for word in self.text[start:end].split())
        return not plain or self.places.starting_at(start) == self.bare(end, start)

    def left(self, end: int, floor: int) -> tuple[int, int | None, int]:
        """Start of the span, index of an institution in it, start of the words that name the unit."""
        start = name_start = end
        institution = None
        if (town := self.stated(end, floor)) is not None:
            start = name_start = town
        for _ in range(_MOST_WORDS):
            bare = self.bare(start, floor)
            if bare == floor and floor:
                return start if "\n" in self.text[bare:start] else floor, institution, name_start
            hit = self.owner_before(start, floor) if bare < start or start == end else None
            if hit is not None and institution is None:
                start, institution = self.institutions.starts[hit], hit
                if name_start < end:
                    break
                continue
            before = self.name_word(start, floor)
            if before is None and start == end and not self.china:
                before = self._small_town(start, floor)
            if before is None and start < end and not self.china:
                quarter = en_rule("name.quarter").search(self.text, max(floor, start - 12), start)
                before = self._number(start, floor) if quarter is None else quarter.start()
            if before is None or (institution is not None and self._headed(start, floor)):
                break
            if institution is None and (tail := self._tail_of(before, start)) is not None:
                return self.institutions.starts[tail], tail, self.institutions.ends[tail] + 1
            start = before
            if institution is None:
                name_start = start
                if (joined := self._hyphened(start)) is not None:
                    return start, joined, self.institutions.ends[joined] + 1
        if institution is None and not self.china:
            start = name_start = self._of_town(start, end)
        return start, institution, name_start

    def _number(self, start: int, floor: int) -> int | None:
        """Where the number begins that leads a unit's name behind its bank: "Fellbank | 80 | Feet Road Branch"."""
        if not self.text[max(0, start - 2) : start - 1].isdigit():
            return None
        number = en_rule("name.number").search(self.text, max(floor, start - 5), start)
        return None if number is None or self.owner_before(number.start(), floor) is None else number.start()

    def _of_town(self, start: int, end: int) -> int:
        """Where a unit's own name begins behind the known town that it is said to be of: "Liuxi's | Baishi Branch"."""
        owner = en_rule("name.town").match(self.text, start, end)
        known = None if owner is None else self.places.starting_at(start)
        return start if owner is None or known != owner.end("town") else owner.end()

    def stated(self, end: int, floor: int) -> int | None:
        """Where the town begins whose state stands before the offset: "our | Liuxi, TN | branch".

        None where it only tells where something takes place: "met in Liuxi, TN".
        """
        state = None if self.china else en_rule("state.behind").search(self.text, max(floor, end - 24), end)
        at = None if state is None or self.institutions.ending_at(state.start()) is not None else state.start()
        town = None if at is None else self.word_at(at)
        if town is None or en_rule("state.located").search(self.text, max(floor, town - 40), town):
            return None
        return town

    def owner_before(self, start: int, floor: int = 0) -> int | None:
        """The index of the institution that stands right before the offset, also as a possessive."""
        bare = self.bare(start, floor)
        hit = self.institutions.ending_at(bare)
        if hit is None and self.text[max(0, bare - 2) : bare] in ("'s", "s'"):
            hit = self.institutions.ending_at(bare - (2 if self.text[bare - 1] == "s" else 1))
        if hit is not None or self.china:
            return hit
        if en_rule("owner.dot").search(self.text, max(0, bare - 6), bare):
            hit = self.institutions.ending_at(bare - 1)  # "Fellbank Ltd|. Liuxi branch"
        if hit is not None:
            return hit
        form = en_rule("owner.form").search(self.text, max(0, bare - 50), bare)
        form = form or en_rule("owner.lettered").search(self.text, max(0, bare - 18), bare)
        return None if form is None else self.institutions.ending_at(form.start())

    def of_institution(self, start: int, end: int) -> bool:
        """Whether a word for a unit ends the name of an institution abroad: "Liuxi Treasury | Branch"."""
        at = None if self.china else self.institutions.ending_at(end)
        return at is not None and self.institutions.starts[at] < start

    def bare(self, end: int, floor: int) -> int:
        """The offset without the blanks before it."""
        stop = end
        while stop > floor and self.text[stop - 1] in " \t\n":
            stop -= 1
        return end if self.text.count("\n", stop, end) > 1 else stop

    def name_word(self, start: int, floor: int) -> int | None:
        """Where the word of a name begins that stands before the offset, if one does."""
        found = word_before(self.text, start, floor)
        if found is None:
            return None
        word = self.text[found[0] : found[1]]
        if not self.china and (whole := self._parted(found[1])) is not None:
            return whole
        at = bisect_left(self.institutions.starts, found[0]) - 1
        body = self.institutions.ends[at] if at >= 0 and self.institutions.ends[at] < found[0] else 0
        low = max(floor, found[0] - 40, body)  # "Fellbank | Liuxi and | District branch"
        if not self.china and (around := en_rule("name.around").search(self.text, low, found[1])) is not None:
            return around.start()
        if word[-1] == ")" and self.text[found[0] - 1] == "(" and is_name_word(word[:-1]):
            return None if en_rule("point.number").match(word[:-1]) else found[0] - 1
        if not self.china and word[-1] == ")" and (area := self._bracketed(found, floor)) is not None:
            return area
        if self.china and any(en_rule(nth).match(self.text, found[0]) for nth in ("street.nth", "unit.nth")):
            number = en_rule("number.before").search(self.text, max(floor, found[0] - 4), found[0])
            return found[0] if number is None else number.start()
        numbered = self.china and en_rule("regiment").match(self.text, found[0]) is not None
        if numbered or en_rule("blank").fullmatch(word):
            return found[0]
        if (behind := en_rule("bracket.glued").match(word)) is not None:
            return found[0] + behind.end()
        if not self.china and (inner := self._inner(found[0], start, floor)) is not None:
            return inner
        if (
            word == "and"
            and (pair := en_rule("name.pair").search(self.text, max(floor, found[0] - 14), start)) is not None
        ):
            return pair.start()
        if word[0].islower():
            return self._small_name(found, floor) if self.china else None
        if not self.china and self._street_word(word, found[0]):
            return found[0]
        stop = word in stops() and not self._part(word, found[0])
        stop = stop or (not self.china and en_rule("name.stop").fullmatch(word) is not None)
        stop = stop or (not self.china and en_rule("name.post").match(self.text, found[0]) is not None)
        named = word[0].isupper() and is_name_word(word) and not stop and "." not in word[1:]
        return found[0] if named else None

    def _bracketed(self, found: tuple[int, int], floor: int) -> int | None:
        """Where the known area of some words begins that stands in brackets behind a town: "Liuxi | (Upper Baishi)"."""
        end = self.text.rfind(" (", max(floor, found[0] - _BRACKETED), found[0])
        if end < 0 or self.places.ending_at(end) is None or self.institutions.ending_at(end) is not None:
            return None
        begin = end + len(" ")
        return begin if self.places.starting_at(begin + 1) == found[1] - 1 else None

    def _street_word(self, word: str, begin: int) -> bool:
        """Whether it is a word that a dot cuts short, or the number of a street: "St. | Liuxi", "5th | Street"."""
        if en_rule("name.dotted").fullmatch(word) is None:
            return en_rule("name.nth").match(self.text, begin) is not None
        return en_rule("name.address").search(self.text, max(0, begin - 40), begin) is None

    def _part(self, word: str, begin: int) -> bool:
        """Whether a word that else begins a sentence is part of a name: "Upper Liuxi", "May Pen", "She County"."""
        if self.china:
            return bool(en_rule("county.behind").match(self.text, begin)) and bool(candidates_en(f"{word} County"))
        if en_rule("name.first").match(self.text, begin) is not None:
            return True
        end = self.places.starting_at(begin)
        return en_rule("direction").fullmatch(word) is not None or (end is not None and end > begin + len(word))

    def _inner(self, begin: int, end: int, floor: int) -> int | None:
        """Where words of a name begin that are not all capitalized: "Liuxi market", "Terminal 3"."""
        if not (
            self.text[begin].islower()
            or self.text[begin].isdigit()
            or self.text.endswith((" of ", " the "), floor, begin)
        ):
            return None
        inner = en_rule("name.inner").search(self.text, max(floor, begin - 30), end)
        if inner is None and en_rule("region").match(self.text, end):
            inner = en_rule("zone.numbered").search(self.text, max(floor, begin - 30), end)
        if inner is None and en_rule("town.unit").match(self.text, end):
            inner = en_rule("region.numbered").search(self.text, max(floor, begin - 12), end)
        return None if inner is None or inner[0].split()[0] in stops() else inner.start()

    def past_short(self, begin: int, end: int, *, owned: bool) -> int:
        """Where a unit's name begins behind its body's letters or short name: "Fund (Fellfund) | Liuxi branch"."""
        short = en_rule("abbreviation").match(self.text, begin, end)
        if short is None and owned and not self.china:
            short = en_rule("short.bracketed").match(self.text, begin, end)
        return begin if short is None else short.end()

    def _parted(self, end: int) -> int | None:
        """Where a known place begins that ends at the offset and has small words: "Cagayan de Oro", "Dar es Salaam"."""
        at = self.places.ending_at(end)
        words = [] if at is None else self.text[self.places.starts[at] : end].split(" ")
        return None if at is None or not any(word[0].islower() for word in words[1:]) else self.places.starts[at]

    def _headed(self, start: int, floor: int) -> bool:
        """Whether the heading of a page's kind stands before an institution: "Press Release | OJK Office"."""
        low = max(floor, start - 20)
        return not self.china and en_rule("left.head").search(self.text, low, start) is not None

    def _tail_of(self, start: int, end: int) -> int | None:
        """The institution whose last word a hyphen joins to the name: "Bank of the Fells-Liuxi branch"."""
        dash = self.text.find("-", start, end)
        return None if dash < 0 or not self.text[dash + 1].isupper() else self.institutions.ending_at(dash)

    def _hyphened(self, start: int) -> int | None:
        """The institution that begins at the offset and is joined to the name by a hyphen: "RuralBank-Liuxi Branch"."""
        at = bisect_left(self.institutions.starts, start)
        if at == len(self.institutions.starts) or self.institutions.starts[at] != start:
            return None
        end = self.institutions.ends[at]
        return at if self.text[end : end + 1] == "-" and self.text[end + 1 : end + 2].isupper() else None

    def _small_town(self, start: int, floor: int) -> int | None:
        """Where a town in small letters begins behind a bank in small letters: "nanling bank's liuxi branch"."""
        found = word_before(self.text, start, floor)
        if found is None or not place_named(self.text[found[0] : found[1]].title()):
            return None
        before = self.bare(found[0], floor)
        before -= 2 if self.text.endswith("'s", 0, before) else 0
        hit = self.institutions.ending_at(before)
        small = hit is not None and self.text[self.institutions.starts[hit]].islower()
        return found[0] if small else None

    def _small_name(self, found: tuple[int, int], floor: int) -> int | None:
        """Where a division's name in small letters begins, or the word for its kind: "hegang city branch"."""
        word = self.text[found[0] : found[1]]
        if word.endswith("."):
            return None
        before = word_before(self.text, found[0], floor)
        if before is not None and small_division(self.text[before[0] : found[1]]):
            return before[0]
        if en_rule("kind.small").fullmatch(word):
            earlier = None if before is None else self.text[before[0] : before[1]]
            return found[0] if earlier and (earlier[0].isupper() or small_division(earlier)) else None
        if en_rule("street.small").fullmatch(word) and before is not None:
            side = en_rule("side.small").fullmatch(self.text, *before)
            core = word_before(self.text, before[0], floor) if side else before
            named = core and (is_romanized(self.text[slice(*core)]) or self.places.ending_at(core[1]) is not None)
            return (before if side else found)[0] if named else None
        return found[0] if small_division(word) else None

    def word_at(self, end: int) -> int | None:
        """Where the word of a name begins that ends at the offset, if one does."""
        start = max(self.text.rfind(" ", 0, end), self.text.rfind("\n", 0, end)) + 1
        word = self.text[start:end]
        named = bool(word) and word[0].isupper() and is_name_word(word) and word not in stops()
        return start if named else None
