"""An English PLACE in, the same with what belongs to it behind it out: letters in brackets, a number, an address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from reportmine.entities.place.judged_en import PRIORITY
from reportmine.entities.place.reader_en import Reader
from reportmine.entities.place.tables_en import RANKS, matches_of, rule
from reportmine.records import Mention, Span

_NAME = 90  # how long a house's name before its letters may be


def numbered(text: str, mention: Mention) -> Mention:
    """The mention with a namesake village's number, "Liuxi | No. 2", or a venue's house and street."""
    number = rule("town.number").match(text, mention.span.end) if mention.label else None
    if number is None and mention.label and mention.source.endswith((".host", ".venue")):
        number = rule("address.behind").match(text, mention.span.end)  # "at Liuxi Elementary|, 10811 12th Ave SW"
        number = number or rule("street.side").match(text, mention.span.end)  # "on Mill Road| South"
    return mention if number is None else replace(mention, span=Span(mention.span.start, number.end()))


def hyphened(reader: Reader, mention: Mention) -> Mention:
    """The mention with what a hyphen joins to its front, the two one name: "Liuxi School, | Idi-|Aba"."""
    start = mention.span.start
    if not mention.label or reader.text[start - 1 : start] != "-":
        return mention
    front = rule("hyphen.front").search(reader.text, max(0, start - 24), start)
    if front is None or reader.places.ending_at(start - 1) is not None:
        return mention  # "the Liuxi-Baishi road"
    return replace(mention, span=Span(front.start("front"), mention.span.end))


def lettered(reader: Reader, mention: Mention) -> Mention:
    """The mention of a country or of a school or other body with its letters in brackets: "Liuxi College| (LC)"."""
    start, end = mention.span.start, mention.span.end
    school = mention.label and mention.source.endswith(".host")
    body = school or (mention.label and mention.source.endswith(".venue"))
    if school and (kind := rule("college.kind").match(reader.text, end)) is not None:
        return replace(mention, span=Span(start, kind.end()))  # "Liuxi College| (Autonomous)"
    at = reader.places.last_within(start, end) if mention.label and not body else None
    country = at is not None and reader.rank(reader.places.payloads[at]) == RANKS["country"]
    letters = rule("short.form").match(reader.text, end) if body or country else None
    if letters is None or not stands_for(letters["letters"], reader.text[start:end]):
        return mention
    return replace(mention, span=Span(start, _with_town(reader, letters.end()) if body else letters.end()))


def _with_town(reader: Reader, end: int) -> int:
    """Where the known towns end that a comma divides from a house's letters: "Liuxi College (LC)|, Baishi|"."""
    stop = end
    while not reader.china and reader.text.startswith(", ", stop):
        town = reader.places.starting_at(stop + 2)
        if town is None:
            break
        stop = town
    return end if rule("row.joins").match(reader.text, stop) else stop


def stands_for(letters: str, name: str) -> bool:
    """Whether the letters are those that the words of the name begin with, its small words left out or not."""
    words = re.split("[ -]", name)
    large = [word for word in words if rule("short.small").fullmatch(word) is None]
    signs = {letters, "".join(char for char in letters if char.isupper())}  # also of "LnIT"
    return any("".join(word[:1] for word in some).upper() in signs for some in (words, large))


def by_letters(reader: Reader) -> Iterator[Mention]:
    """Where a school or other house is meant by the letters alone that the report gives it: "came to | LTC"."""
    text = reader.text
    houses: set[str] = set()
    for match in matches_of("letters.house", text):
        name = rule("letters.name").search(text, max(0, match.start() - _NAME), match.start())
        told = None if name is None else rule("letters.kind").search(text, name.start(), match.end())
        if name is not None and told is not None and _shortens(match["letters"], name[0]):
            houses.add(match["letters"])
    for match in matches_of("letters.at", text) if houses else ():
        part = "letters" if match["letters"] else "owner"
        start, end = match.span(part)
        if match[part] in houses and not reader.institutions.overlaps(start, end):
            yield Mention(Span(start, end), "PLACE", "rule:place.en.host", None, PRIORITY, 0.7)


def _shortens(letters: str, name: str) -> bool:
    """Whether the letters are those of the last words of what stands before them: "At | Liuxi Technical College"."""
    words = name.rstrip().split(" ")
    return any(stands_for(letters, " ".join(words[at:])) for at in range(len(words) - 1))
