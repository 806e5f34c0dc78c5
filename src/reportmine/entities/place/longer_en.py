"""A chain of an English report in, whether it is a part of a longer name out: "in | Nanling | Wanda Mao"."""

from __future__ import annotations

from reportmine.entities.place.judged_en import Judged
from reportmine.entities.place.tables_en import RANKS, is_kind, not_names, rule
from reportmine.match.gazetteer import WorldPlace, place_named
from reportmine.match.home import ordinary, owning_saint
from reportmine.match.words import is_name_word, personal_names, stops, word_after, word_before
from reportmine.records import Mention


def longer(one: Judged) -> bool:
    """Whether capitalized words beside the chain make it a part of another name."""
    before = word_before(one.text, one.first.start)
    owned = before is not None and one.text.endswith("'s", 0, before[1])
    if owned and before is not None and one.reader.china:
        named = one.first.known or one.first.kind == "admin"
        owned = named and one.reader.places.ending_at(before[1] - 2) is not None
    number = one.first.known and one.reader.numbered(one.first.start)
    if before is not None and not (owned or number) and _in_name(one, one.text[before[0] : before[1]]):
        return True
    return longer_behind(one)


def _in_name(one: Judged, word: str) -> bool:
    """Whether the word before the chain, or before its "of", is part of a name."""
    named = word[0].isupper() and is_name_word(word) and word not in stops()
    return named and not one.reader.title_line(one.first.start)


def longer_behind(one: Judged) -> bool:
    """Whether capitalized words behind the chain make it a part of another name."""
    end = one.last.end
    owner = one.text[end : end + 2] == "'s"
    if _saint(one) or (owner and not one.reader.china and rule("owner.landform").match(one.text, end)):
        return True
    area = one.last.kind == "admin" and one.text[one.last.start : end].rsplit(" ", 1)[-1].islower()
    if owner and (one.last.known or area) and not one.reader.china:
        return False  # also "in Nanling district|'s Liuxi and Baishi villages"
    if owner and one.last.kind == "admin" and not one.reader.china and rule("unknown.owned").match(one.text, end):
        return False  # "in Nanling District|'s Liuxi and Baishi sub-counties"
    if rule("saint.behind").match(one.text, one.first.start) or _bank(one) or _charity(one):
        return True
    after = word_after(one.text, end + 2 * owner)
    if after is None:
        return one.text[end : end + 1] == "-" and one.text[end + 1 : end + 2].isupper()
    word = one.text[after[0] : after[1]]
    if not word[0].isupper() or word in stops():
        return False
    return _part_of_name(one, after[0])


def _bank(one: Judged) -> bool:
    """Whether a bank is called so in a pair whose other no place of its country is: "Fellmoor and | Kent | Banks"."""
    paired = rule("banks.pair").search(one.text, max(0, one.first.start - 30), one.first.start)
    if one.reader.china or paired is None or rule("banks.behind").match(one.text, one.last.end) is None:
        return False
    own, other = (
        {area.country for area in place_named(name) if isinstance(area, WorldPlace)}
        for name in (one.text[one.first.start : one.last.end], paired["name"])
    )
    return own.isdisjoint(other)


def _charity(one: Judged) -> bool:
    """Whether a club or charity is called so, by itself or with a second town: "the | Tilby | and Ely Food Bank"."""
    if one.reader.china:
        return False
    joint = one.text.endswith(("the ", "The "), 0, one.first.start) and rule("charity.second").match(
        one.text, one.last.end
    )
    return bool(joint or rule("charity.behind").match(one.text, one.last.end))


def _saint(one: Judged) -> bool:
    """Whether a saint's name owns something, and no area of the name is in the report's country: "St Thomas' were"."""
    areas = place_named(one.text[one.first.start : one.last.end])
    if not owning_saint(one.text, one.first.start, one.last.end, areas):
        return False
    return not any(isinstance(area, WorldPlace) and area.country == one.reader.home for area in areas)


def _part_of_name(one: Judged, start: int) -> bool:
    reader = one.reader
    if reader.china and one.text[one.first.start : one.last.end] == "China" and not reader.title_line(start):
        return True  # "the first China Liuxi River Marathon"
    place = reader.places.starting_at(start)
    if place is not None and one.text[start:place] in ordinary() and not reader.china:
        place = None if rule("goes.on").match(one.text, place) else place  # "Nanling | Forest | Service"
    if place is not None or reader.institutions.starting_at(start) is not None:
        return False
    return not reader.title_line(start)


def whole(one: Judged) -> Mention | None:
    """A located name that begins with a known place: "in Nanling Wanda Mao"."""
    end = _before_next(one, one.reader.right(one.last.end))
    if _charity(one):
        named = rule("charity.behind").match(one.text, one.last.end)
        located = one.text.endswith((" at ", " at the "), 0, one.first.start)
        return None if named is None or not located else one.place("whole", 0.7, named.end())
    if one.reader.shown.covers(one.first.start, one.last.end):
        return None  # "at the | Liuxi | Food Pantry", which is no place that a table knows
    if one.first.rank >= RANKS["country"]:
        return None  # "for Sri Lanka and Maldives | Ama Mensah"
    if one.text.endswith("'s", 0, end):
        return None  # "at the Liuxi Regional Secretary's | office"
    if one.context != "strong" or not one.last.known or end == one.last.end or one.reader.title_line(end):
        return None
    if rule("stated").search(one.text, one.first.start, one.last.end):
        return one.place("table", 0.85)
    holder = rule("holder.before").search(one.text, max(0, one.first.start - 40), one.first.start) is not None
    if holder or _person_behind(one, end):
        return one.place("table", 0.8)
    before = word_before(one.text, one.first.start)
    if before is not None and one.text[before[0]].isupper():
        return None
    if one.reader.institutions.overlaps(one.first.start, end):
        return None
    return one.place("whole", 0.7, end)


def _before_next(one: Judged, end: int) -> int:
    """The end of a name abroad without the next one of its list: "in Liuxi Vale | and West Baishi"; not a centre's."""
    joined = one.text.find(" and ", one.last.end, end)
    return (
        joined
        if joined > one.last.end and not (one.reader.china or is_kind(one.text[joined:end].rsplit(" ", 1)[-1]))
        else end
    )


def _person_behind(one: Judged, end: int) -> bool:
    """Whether the words behind the place, up to the offset, are a person's name: "a nurse in Liuxi | Ann Wood"."""
    words = one.text[one.last.end : end].split()
    if one.reader.china or len(words) != 2 or not personal_names().issuperset(words):
        return False
    return not any(word in not_names() or is_kind(word) for word in words)
