"""A folded English text and a title's end in, the area behind the title and where a person's name may begin out.

"Regional Manager – Anuradhapura | Mr Addo", "MP for Liuxi | Ama Mensah", "Manager, Upper Nanling Region – | Mr Addo".
"""

from __future__ import annotations

from reportmine.entities.official.bodies_en import Interval, links, modifiers
from reportmine.entities.official.ministers_en import is_portfolio
from reportmine.entities.official.names_en import Name, is_given_name, is_name_part, not_names, pattern, read_name
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits


def area_behind(text: str, places: Hits[Areas], end: int) -> tuple[Interval, Name] | None:
    """The area a post is for and the person named right behind it."""
    lead = pattern("official.en.arealead").match(text, end)
    if lead is None:
        return None
    area = pattern("official.en.area").match(text, lead.end())
    stop = area.end() if area else places.starting_at(lead.end())
    paired = stop is None or (area is None and text.startswith((" and ", " & "), stop))
    seat = pattern("official.en.seats").match(text, lead.end()) if paired and lead[0].strip() == "for" else None
    if seat is not None and (seat["slash"] or is_given_name(seat["next"])) and not is_portfolio(seat["area"]):
        stop = seat.end("area")
    elif stop is not None and area is None and text.startswith(" and ", stop):
        stop = places.starting_at(stop + len(" and ")) or stop
    number = None if stop is None or area else pattern("official.en.areanumber").match(text, stop)
    if number is not None:
        stop = (text.startswith(" ", number.end()) and places.starting_at(number.end() + 1)) or number.end()
    step = None if stop is None else pattern("official.en.areagap").match(text, stop)
    if stop is None or step is None:
        return None
    if not lead[0].strip() and not (area and step[0].strip()) and is_name_part(text[lead.end() : stop].split(" ")[0]):
        return None
    name = read_name(text, step.end())
    bare = lead[0].strip() == "," and not area  # "the manager, Liuxi Addo": the town may be the person's first name
    if name is None or not (name.courtesy or (name.words > 1 and not bare)):
        return None
    whole = None if lead[0].strip() or area else read_name(text, lead.end())
    if whole is not None and (whole.kind, whole.end) == ("pinyin", name.end):
        return None  # "Director Kong Wei Min", and no town called Kong
    if "," in step[0] and not name.courtesy and pattern("official.en.titleahead").match(text, name.end):
        return None
    return (lead.end(), stop), name


def names_area(text: str, name: Name, places: Hits[Areas]) -> bool:
    """Whether the words are an area's name: the word for its kind is behind them, or a table knows them whole."""
    if pattern("official.en.areaword").match(text, name.end) is not None:
        return True
    return name.words > 1 and places.starting_at(name.start) == name.end


def town_behind(text: str, places: Hits[Areas], end: int) -> Interval | None:
    """The town right behind a post, before a mark or the next person: "Ama Osei, Veterinary Surgeon | Galle, and"."""
    stop = places.starting_at(end + 1) if text.startswith(" ", end) else None
    closed = None if stop is None else pattern("official.en.areaends").match(text, stop)
    return None if stop is None or closed is None else (end + 1, stop)


def is_area(text: str, scope: Interval) -> bool:
    """Whether what stands behind a title's dash is an area by its words: "Western Region"."""
    return pattern("official.en.area").fullmatch(text, *scope) is not None


def holds_name(text: str, scope: Interval, places: Hits[Areas]) -> bool:
    """Whether what stands behind a title's dash goes on with a person: "Operations | Kofi Addo", "Liuxi | Mr Addo"."""
    start, end = scope
    last = end + text.startswith(".", end)  # "Ama Mensah Jr|."
    at = places.starting_at(start)
    at = at if at is not None and at < end else None
    position = start
    while (space := text.find(" ", position, end)) >= 0:
        word, position = text[position:space], space + 1
        name = read_name(text, position)
        if name is None or name.end > last or not word:
            continue
        if name.courtesy or (
            name.words > 1 and name.end in (end, last) and (at == space or _is_field(text[start:space]))
        ):
            return True
    return False


def _is_field(words: str) -> bool:
    """Whether the words name the field of a post: "Small Enterprises Development"."""
    return all(
        word in links() or word.lower() in not_names() or word.lower() in modifiers() for word in words.split(" ")
    )
