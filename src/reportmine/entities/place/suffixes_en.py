"""An English report in, the names out that end in a word for their kind: "Liuxi Village", "Nanling Normal College"."""

from __future__ import annotations

from dataclasses import replace

from reportmine.entities.place.reader_en import MOST_WORDS, Piece, Reader
from reportmine.entities.place.small_en import of_larger, small_street
from reportmine.entities.place.tables_en import RANKS, is_kind, kind_words, not_names, rank_venue, ranks, roles, rule
from reportmine.knowledge.divisions import candidates_en
from reportmine.match.home import ordinary
from reportmine.match.words import common_words, is_name_word, is_ordinary, is_romanized, stops, word_before

_MOST_SMALL = 2
_VENUE = -1  # the rank of a venue's word in small letters


def suffixed(reader: Reader) -> list[Piece]:
    """Names that end in a word for their kind: "Liuxi Village", "Nanling Normal College"."""
    found: list[Piece] = []
    for start, end, kinds in kind_words().find(reader.text):
        if reader.institutions.covers(start, end):
            continue
        if kinds[0] == "small":
            piece = _small(reader, start, end) or _small_romanized(reader, start, end)
        else:
            piece = _named(reader, start, end, kinds[0])
        if piece is None:
            continue
        while found and piece.start < found[-1].end:
            piece = replace(piece, start=min(piece.start, found.pop().start))
        found.append(piece)
    return found


def _of_reserve(reader: Reader, start: int, end: int) -> bool:
    """Whether it is a district of the Federal Reserve, told by its number alone where the report names that."""
    if rule("reserve.district").search(reader.text, start, end):
        return True
    numbered = not reader.china and rule("reserve.numbered").fullmatch(reader.text, start, end) is not None
    return numbered and rule("reserve.named").search(reader.text) is not None


def _named(reader: Reader, word: int, end: int, kind: str) -> Piece | None:
    start = _begun(reader, word, kind)
    name = reader.text[start:word].strip()
    site = rule("people.site" if reader.china else "nation.site").fullmatch(reader.text, start, end) is not None
    site = site and (reader.china or not reader.text.startswith(" of ", end))
    seated = reader.china and kind != "admin" and _seated(reader, end)
    if seated and (ordinal := rule("seated.before").search(reader.text, max(0, word - 40), word)):
        start = min(start, ordinal.start())
        name = reader.text[start:word].strip()
    else:
        seated = seated and rule("seated.kind").match(reader.text, word) is not None
    towned = not name and kind != "admin" and _towned(reader, word, end)
    if not (name or site or seated or towned) or rule("blank").search(name):
        return None
    if _unnamed(reader, word):
        return None
    generic = not (site or seated) and _is_generic(reader, start, word, name)
    if generic and kind != "admin" and rule("head.before").fullmatch(f"{name} "):
        whole = _of_place(reader, end)
        generic, end = whole == end, whole
    reserve = kind == "admin" and _of_reserve(reader, start, end)
    owned = reserve or (kind == "admin" and _of_body(reader, start, word))
    if owned or (kind == "admin" and (generic or rule("region.number").match(reader.text, end))):
        return None
    if rule("hotel.regency").search(reader.text, start, end) or rule("body.centre").search(reader.text, start, end):
        return None
    if reader.text.startswith("Communit", word) and rule("kind.communities").fullmatch(name):
        return None
    if kind == "admin" and (upper := rule("part.before").search(reader.text, max(0, start - 10), start)):
        start = upper.start("part")
    if reader.china and (peoples := rule("peoples.before").search(reader.text, max(0, start - 40), word)):
        start = peoples.start("place") if reader.text.startswith("Autonomous", word) else start
    if kind == "org" and not reader.china and rule("people.group").search(reader.text, start, end):
        return None
    if kind == "org":
        end = _whole_body(reader, word, end, generic=generic)
    rank = ranks().get(reader.text[word:end], RANKS[kind])
    if kind == "venue" and not generic and (second := rule("venue.and").match(reader.text, end)):
        end = second.end()
    if rank in (3, 4) and not reader.china:
        rank = 3 if reader.text[word:end].endswith("City") else 4
    return Piece(start, end, kind, rank, generic=generic)


def _towned(reader: Reader, word: int, end: int) -> bool:
    """Whether abroad the town behind its comma tells a house with no name of its own: "at the | Girls' School|, Ho"."""
    if reader.china or " " not in reader.text[word:end] or not reader.text.startswith(", ", end):
        return False
    located = rule("kind.located").search(reader.text, max(0, word - 16), word) is not None
    return located and reader.places.starting_at(end + 2) is not None


def _unnamed(reader: Reader, word: int) -> bool:
    """Whether the word is one for an area only behind a place's name, or for a desk behind what it works on."""
    if reader.china and _known(reader, word):
        return False
    if rule("kind.known").match(reader.text, word) is not None:
        return reader.china or rule("river.located").search(reader.text, max(0, word - 60), word) is None
    if rule("kind.sector").match(reader.text, word) is not None:
        before = word_before(reader.text, word)
        return (
            rule("sector.country").fullmatch(reader.home or "") is None
            or before is None
            or is_ordinary(reader.text[slice(*before)])
        )
    desk = rule("kind.desk").match(reader.text, word) is not None
    return desk and (reader.china or rule("desk.field").search(reader.text, max(0, word - 24), word) is not None)


def _of_body(reader: Reader, start: int, word: int) -> bool:
    """Whether abroad a body's name stands right before that of its own area: "the Rotary Club | Liuxi District"."""
    return not reader.china and rule("body.area").search(reader.text, max(0, start - 60), word) is not None


def _known(reader: Reader, word: int) -> bool:
    """Whether a known place, or a word that reads as Chinese, stands before the word for a kind."""
    before = word_before(reader.text, word)
    if before is None:
        return False
    return reader.places.ending_at(before[1]) is not None or is_romanized(reader.text[slice(*before)])


def _begun(reader: Reader, word: int, kind: str) -> int:
    """Where the name before a kind begins: behind a year, with its owner's name or its house number."""
    start = _left(
        reader, word, coordinated=kind != "admin", company=rule("company").match(reader.text, word) is not None
    )
    if not reader.china and (deed := rule("deed.first").match(reader.text, start)) is not None and deed.end() < word:
        start = deed.end()
    if (year := rule("year.first").match(reader.text, start, word)) is not None:
        start = year.end()
    if kind == "venue" and (owner := reader.institutions.ending_at(len(reader.text[:start].rstrip()))) is not None:
        start = reader.institutions.starts[owner]
    if (house := rule("house.before").search(reader.text, max(0, start - 16), start)) is not None:
        start = house.start("house") if rule("street.word").match(reader.text, word) else start
    if reader.china or kind == "admin":
        return start
    titled = rule("house.titled").search(reader.text, max(0, start - 30), start)
    return start if titled is None else titled.start("title")


def _is_generic(reader: Reader, start: int, word: int, name: str) -> bool:
    """Whether a venue's words before its kind are common ones: "Central Library", but no street's."""
    if rule("generic.name").fullmatch(name) is None or reader.places.starting_at(start) is not None:
        return False
    return rule("street.word").match(reader.text, word) is None


def _seated(reader: Reader, end: int) -> bool:
    """Whether the area that a venue is in stands behind its "of": "No. 1 Middle School | of Liuxi County"."""
    behind = rule("seated.after").match(reader.text, end)
    if behind is None:
        return False
    area = behind.end()
    return reader.places.starting_at(area) is not None or rule("seated.area").match(reader.text, area) is not None


def _whole_body(reader: Reader, word: int, end: int, *, generic: bool) -> int:
    """The end of a body's name with its field, or what a school is called after abroad: "Liuxi School | of Hope"."""
    field = rule("field.after").match(reader.text, end)
    if field is None and not reader.china:
        field = rule("virtue.after").match(reader.text, end)
    if field is not None:
        return field.end()
    return end if generic else _college(reader, word, end)


def _college(reader: Reader, word: int, end: int) -> int:
    """The end of a college's name with the place behind its "of", abroad: "Divine Word College of Liuxi"."""
    if reader.china or not rule("college").search(reader.text, word, end):
        return end
    place = reader.places.starting_at(end + 4) if reader.text.startswith(" of ", end) else None
    return end if place is None else place


def _of_place(reader: Reader, end: int) -> int:
    """The end of a name of common words with the place or field behind its "of": "National Museum | of Liuxi"."""
    if (field := rule("field.after").match(reader.text, end)) is not None:
        return field.end()
    place = reader.places.starting_at(end + 4) if reader.text.startswith(" of ", end) else None
    return end if place is None else place


def _small(reader: Reader, word: int, end: int) -> Piece | None:
    """A known place, or words that may be one, before a kind in small letters: "Kawo market"."""
    kind = word
    china = rule("small.china").fullmatch(reader.text, word, end) and not small_street(reader, word)
    if china or reader.text.startswith("-wide", end):
        return None
    if rank_venue(reader.text[word:end]) and (
        part := rule("market.before").search(reader.text, max(0, word - 16), word)
    ):
        word = part.start("part")
    before = word_before(reader.text, word)
    if before is None or (reader.china and reader.text.endswith("'s", 0, before[1])):
        return None
    rank = ranks().get(reader.text[kind:end].title(), _VENUE)
    at = reader.places.ending_at(before[1])
    if at is None and reader.text.startswith(" of ", end) and reader.places.starting_at(end + 4) is None:
        return None
    if reader.of_desk(at, kind) or (at is not None and of_larger(reader, at, kind, end)):
        return None
    if at is not None and rank > 0 and not reader.china and before[0] < reader.places.starts[at]:
        at = None if _double(reader.text[slice(*before)]) else at  # "Liuxi-|Baishi district"
    start = reader.places.starts[at] if at is not None else _unknown_name(reader, before, area=rank > 0)
    listed = reader.china and at is not None and " " in reader.text[word:end]  # "…, Liuxi vegetable market"
    sure = (
        listed
        or word < kind
        or (start is not None and _follows_locative(reader, start) and _is_proper(reader, before, at))
    )
    if start is None or (rank < 0 and not sure):
        return None
    start = reader.directed(start) if at is not None else start
    if rank < 0 and (honor := rule("venue.honor").search(reader.text, max(0, start - 30), start)):
        start = honor.start("honor")
    if rank > 0 and (part := rule("part.before").search(reader.text, max(0, start - 10), start)):
        start = part.start("part")
    if rank > 0 and (initial := rule("initial.before").search(reader.text, max(0, start - 8), start)):
        start = initial.start("initial")
    end = before[1] if rule("town.middle").match(reader.text, kind) else end  # "Liuxi | town centre"
    return Piece(start, end, "venue" if rank < 0 else "admin", max(rank, 0), known=at is not None)


def _small_romanized(reader: Reader, word: int, end: int) -> Piece | None:
    """Words that read as Chinese, or a known place, before a kind in small letters: "Taipingqiao community"."""
    if not reader.china or not rule("small.site").fullmatch(reader.text, word, end):
        return None
    named = "lower.name" if reader.lower else "small.name"
    name = rule(named).search(reader.text, max(0, word - 40), word)
    if name is None:
        return None
    peoples = rule("peoples.before").search(reader.text, name.start(), word)  # "Liuxi | Yao | ethnic town"
    start = stop = name.end("name") if peoples is None else peoples.end("place") + 1
    while (before := word_before(reader.text, start, name.start())) is not None:
        one = reader.text[slice(*before)]
        if not (is_romanized(one) or reader.places.covers(*before)) or reader.institutions.overlaps(*before):
            break
        start = before[0]
    if start == stop:
        return None
    rank = ranks().get(reader.text[word:end].title(), _VENUE)
    kind = "org" if rule("small.school").fullmatch(reader.text, word, end) else "venue" if rank < 0 else "admin"
    return Piece(start, end, kind, max(rank, 0), known=reader.places.covers(start, stop - 1))


def _unknown_name(reader: Reader, last: tuple[int, int], *, area: bool) -> int | None:
    """The start of one word, or behind a locative of up to three, that may be a name nobody listed.

    That of an area abroad need only stand behind a small word or a comma: "farmers of West Liuxi Hills | district".
    """
    start = last[0]
    if not _may_name(reader, *last) or word_before(reader.text, start) is None:
        return None
    for _ in range(_MOST_SMALL):
        earlier = word_before(reader.text, start)
        if earlier is None or reader.text.endswith("'s", 0, earlier[1]) or not _may_name(reader, *earlier):
            break
        start = earlier[0]
    if rule("part.before").search(reader.text[start : last[0]]) or rule("part.before").search(
        f"a {reader.text[start : last[0]]}"
    ):
        return last[0]
    if area and not reader.china and rule("area.before").search(reader.text, max(0, start - 8), start):
        return start
    return start if start == last[0] or _follows_locative(reader, start) else None


def _is_proper(reader: Reader, last: tuple[int, int], at: int | None) -> bool:
    """Whether the word before a venue's kind is no adjective of a country: "Zambian markets"."""
    return at is not None or rule("demonym").search(reader.text, last[0], last[1] + 2) is None


def _follows_locative(reader: Reader, start: int) -> bool:
    """Whether the words right before the offset locate: "in Kawo market", not "in the Kenyan market"."""
    if reader.text.endswith(" at the ", 0, start):
        return True
    if not reader.china and any(
        rule(name).search(reader.text, max(0, start - 40), start) for name in ("small.listed", "small.visited")
    ):
        return True
    found = word_before(reader.text, start)
    return found is not None and "strong" in roles(reader.text[found[0] : found[1]].lower())


def _may_name(reader: Reader, start: int, end: int) -> bool:
    word = reader.text[start:end]
    if not is_name_word(word) or word in stops() or word in not_names():
        return False
    if not (word[1:].islower() or (not reader.china and _double(word))):
        return False
    return not reader.institutions.overlaps(start, end) and word[0].isupper()


def _double(word: str) -> bool:
    """Whether a word is two names with a hyphen: "Liuxi-Baishi", but "Smoke-Free", "COVID-19", "B-Grade"."""
    parts = word.split("-")
    plain = all(part.istitle() and len(part) > 1 and part.isalpha() for part in parts)
    return plain and not any(part in stops() or part in not_names() or part.lower() in common_words() for part in parts)


def _left(reader: Reader, end: int, *, coordinated: bool, company: bool = False) -> int:
    """The start of the capitalized words before the offset."""
    start = end
    for _ in range(MOST_WORDS):
        found = word_before(reader.text, start)
        if found is None or reader.institutions.ending_at(found[1]) is not None:
            break
        word = reader.text[found[0] : found[1]]
        if word.endswith("-"):
            break  # "Public Affairs- | Liuxi City"
        if word in ("and", "&") and (levels := _levels(reader, found)) is not None:
            found = levels
        elif word in ("and", "&"):
            found = _coordinated(reader, found[0], company=company) if coordinated else None
            if found is None:
                break
        elif (
            word == "of"
            and coordinated
            and (saint := rule("saint.before").search(reader.text, max(0, found[0] - 40), found[0]))
        ):
            found = (saint.start("saint"), found[1])
        elif not _in_name(reader, word, found[0]):
            break
        start = found[0]
    while start < end and reader.text[start].islower():
        start = reader.text.index(" ", start) + 1
    return start


def _levels(reader: Reader, joint: tuple[int, int]) -> tuple[int, int] | None:
    """The word before "and" where the two are fields of one house, or classes of one school abroad.

    "Liuxi Youth Science & | Arts Center", "Liuxi Junior and | Senior High School".
    """
    before = word_before(reader.text, joint[0])
    if before is None:
        return None
    joined = rule("house.fields").match(reader.text, before[0])
    joined = joined or (None if reader.china else rule("school.levels").match(reader.text, before[0]))
    return before if joined else None


def _coordinated(reader: Reader, end: int, *, company: bool) -> tuple[int, int] | None:
    """The word before "and" where it belongs to the same name: "Nanling Culture and Art Center", "A and B Co."."""
    found = word_before(reader.text, end)
    earlier = None if found is None else word_before(reader.text, found[0])
    if found is None or earlier is None:
        return None
    if reader.places.ending_at(earlier[1]) is None and not (company and reader.text[earlier[0]].isupper()):
        return None
    word = reader.text[found[0] : found[1]]
    if not reader.china and rule("school.level").search(reader.text, max(0, found[0] - 1), found[1]):
        return None  # "Liuxi International and | Baishi Primary"
    return found if is_name_word(word) and word not in kind_words() and word not in stops() else None


def _in_name(reader: Reader, word: str, start: int) -> bool:
    if rule("name.cut").search(word):
        return False
    if reader.places.covers(start, start + len(word)) and word not in ordinary():
        return True
    if rule("particle").fullmatch(word):
        return True
    if (
        word[-1] == "."
        and word[0].isupper()
        and (len(word) <= 3 or word.count(".") > 1 or rule("dotted").fullmatch(word))
    ):
        return word.rstrip(".") not in stops() or word == "No."
    if word.endswith("'s") and reader.places.ending_at(start + len(word) - 2) is not None:
        return rule("saint.title").search(reader.text, max(0, start - 6), start) is not None
    if reader.china and word in stops() and is_kind(word):
        return _named_before(reader, start)  # "Liuxi Village | Primary School"
    if reader.china and rule("nth.word").fullmatch(word):
        return _counted(reader, start)  # "Liuxi | Second Middle School"
    if reader.china and word in stops() and reader.text.startswith((" County", " Xian"), start + len(word)):
        return bool(candidates_en(f"{word} County"))  # "She County"
    return is_name_word(word) and (word not in stops() or rule("street.named").match(reader.text, start) is not None)


def _counted(reader: Reader, start: int) -> bool:
    """Whether the area that counts its schools, hospitals and the like stands before the offset."""
    before = word_before(reader.text, start)
    if before is None or rule("nth.word").fullmatch(reader.text, *before):
        return False
    word = reader.text[slice(*before)]
    if is_kind(word):
        return _known(reader, before[0])  # "Liuxi County | Second Middle School"
    return reader.places.ending_at(before[1]) is not None or (is_romanized(word) and word not in stops())


def _named_before(reader: Reader, start: int) -> bool:
    """Whether a name stands before the offset."""
    before = word_before(reader.text, start)
    word = "" if before is None else reader.text[before[0] : before[1]]
    return is_name_word(word) and word not in stops() and word not in not_names()
