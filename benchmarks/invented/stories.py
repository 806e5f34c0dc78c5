"""A source of chance in, a story out: who did what, where, when and how much, before any word of it is written."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from reportmine.knowledge.tables import read_table

WORDINGS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("wordings.toml").read_text(encoding="utf-8"))
MOVES: list[dict[str, Any]] = WORDINGS["move"]


class Name(NamedTuple):
    """A name in both languages."""

    zh: str
    en: str


class Figure(NamedTuple):
    """A number and how sure it is: exact, over or under."""

    value: int
    modifier: str


class Unit(NamedTuple):
    """A branch: the key of its institution, its place, "city" or "county"."""

    institution: str
    place: Name
    level: str


@dataclass(frozen=True, slots=True)
class Story:
    """All that a report tells.

    `shape` fixes the order of what is told and the words of the first telling: stories of one shape share a template.
    """

    unit: Unit
    partners: tuple[Unit, ...]
    province: Name
    campaign: int
    year: int
    month: int
    day: int
    shape: int
    moves: tuple[int, ...]
    figures: dict[tuple[int, str], Figure]
    names: dict[str, Name] = field(default_factory=dict)


@cache
def _pairs(key: str) -> list[Name]:
    words = WORDINGS["names"][key].split()
    return [Name(word[0], word[1:]) for word in words]


@cache
def places() -> list[tuple[Name, Name, str]]:
    """Real cities and counties: name in both languages, province, level."""
    return [
        (Name(row["short"], row["pinyin"]), Name(row["province"], row["province"]), row["level"])
        for row in read_table("divisions")
        if row["pinyin"] and not row["until"] and row["level"] in ("prefecture", "county") and len(row["short"]) >= 2
    ]


def town(chance: Random) -> Name:
    """An invented name of a place: 柳溪 Liuxi."""
    first, last = chance.choice(_pairs("first")), chance.choice(_pairs("last"))
    return Name(first.zh + last.zh, first.en + last.en)


def person(chance: Random) -> Name:
    """An invented person."""
    surname = chance.choice(_pairs("surname"))
    given = [chance.choice(_pairs("given")) for _ in range(chance.choice((1, 2, 2)))]
    return Name(
        surname.zh + "".join(g.zh for g in given),
        surname.en + " " + "".join(g.en for g in given).capitalize(),
    )


def figure(chance: Random, kind: str) -> Figure:
    """A number as such reports state it: most of them round, some exact."""
    held = WORDINGS["figure"][kind]
    low, high = held["range"]
    value = int(low * (high / low) ** chance.random())
    if chance.random() < held["round"] and value >= 20:
        step = 10 ** (len(str(value)) - 1)
        value = max(step // 2, round(value / step * 2) * step // 2)
        return Figure(value, chance.choice(("over", "over", "under", "exact")))
    return Figure(value, "exact" if value < 20 or value % 10 else chance.choice(("exact", "over")))


def _province(name: str) -> Name:
    for row in read_table("divisions"):
        if row["full"] == name and row["level"] == "province":
            return Name(row["full"], f"{row['pinyin']} Province")
    return Name(name, name)


def unit(chance: Random) -> tuple[Unit, Name]:
    """A branch and its province; a fifth of the towns are invented."""
    place, province, level = chance.choice(places())
    if chance.random() < 0.2:
        place = town(chance)
    institution = chance.choice(("pboc", "pboc", *WORDINGS["institution"]))
    return Unit(institution, place, "city" if level == "prefecture" else "county"), _province(province.zh)


def shaped(shape: int) -> tuple[int, ...]:
    """The order of what a template tells."""
    chance = Random(f"shape {shape}")
    last = [len(MOVES) - 1] if chance.random() < 0.3 else []
    return tuple(chance.sample(range(len(MOVES) - 1), chance.choice((1, 2, 2, 3, 3, 4, 4, 5, 6, 7)))) + tuple(last)


def story(chance: Random, shapes: int) -> Story:
    """A new story; one in three follows a popular template, of which there are a fixed number."""
    shape = chance.randrange(40) if chance.random() < 0.35 else 1000 + chance.randrange(shapes)
    found, province = unit(chance)
    campaign = chance.randrange(len(WORDINGS["campaign"]))
    held = WORDINGS["campaign"][campaign]
    blank = Story(
        unit=found,
        partners=tuple(
            Unit(name, found.place, found.level)
            for name in chance.sample(sorted(WORDINGS["institution"]), chance.choice((1, 1, 2)))
            if name != found.institution
        )
        or (Unit("abc" if found.institution != "abc" else "icbc", found.place, found.level),),
        province=province,
        campaign=campaign,
        year=chance.randrange(2012, 2025),
        month=held["month"],
        day=chance.choice(held["days"]),
        shape=shape,
        moves=shaped(shape),
        figures={},
    )
    return with_names(chance, with_figures(chance, blank))


def with_figures(chance: Random, told: Story, share: float = 1.0) -> Story:
    """The story with new figures; `share` of its own change, and at least half of them."""
    own = [(move, kind) for move in told.moves for kind in MOVES[move]["figures"] if not MOVES[move].get("shared")]
    kept = {at for at in own if at in told.figures and chance.random() >= share}
    kept = set(sorted(kept)[: len(own) // 2])
    figures = {}
    for move in told.moves:
        for kind in MOVES[move]["figures"]:
            at = (move, kind)
            held = told.figures.get(at)
            if held is None or (at in own and at not in kept):
                fresh = figure(chance, kind)
                while held is not None and fresh.value == held.value:
                    fresh = figure(chance, kind)
                held = fresh
            figures[at] = held
    return replace(told, figures=figures)


def with_names(chance: Random, told: Story) -> Story:
    """The story with new venues, people and media."""
    city, official = told.unit.place, chance.choice(WORDINGS["official"])
    outlet = chance.choice((("日报", "Daily"), ("晚报", "Evening News"), ("日报", "Daily")))
    who, away = person(chance), town(chance)
    body = city if official["of"] == "city" else None
    names = {
        "who": who,
        "post": Name(official["zh"], chance.choice(official["en"])),
        "body": Name(body.zh + "市", body.en) if body else Name("", ""),
        "village": Name(away.zh + "村", away.en + " Village"),
        "town": Name(away.zh + "镇", away.en + " Town"),
        "school": Name(city.zh + "第一中学", f"{city.en} No. 1 Middle School"),
        "paper": Name(city.zh + outlet[0], f"{city.en} {outlet[1]}"),
        "tv": Name(city.zh + "电视台", f"{city.en} TV Station"),
    }
    square, firm, college = town(chance), town(chance), town(chance)
    names["square"] = Name(square.zh + "广场", square.en + " Square")
    names["company"] = Name(firm.zh + "机械厂", firm.en + " Machinery Factory")
    if chance.random() < 0.6:
        names["school"] = Name(college.zh + "学院", college.en + " College")
    return replace(told, names=names)


def mistranslated(chance: Random, told: Story) -> Story:
    """The story as a hasty translator understands it: a few figures wrong, a few names spelled otherwise."""
    figures = {
        at: held._replace(value=held.value * chance.choice((10, 11)) + 1) if chance.random() < 0.04 else held
        for at, held in told.figures.items()
    }
    names = {
        at: held._replace(en=_misspelled(chance, held.en)) if held.en and chance.random() < 0.08 else held
        for at, held in told.names.items()
    }
    unit = told.unit
    if chance.random() < 0.02:
        unit = unit._replace(place=unit.place._replace(en=_misspelled(chance, unit.place.en)))
    return replace(told, figures=figures, names=names, unit=unit)


def _misspelled(chance: Random, name: str) -> str:
    """The name with a space in the middle, or a vowel exchanged."""
    at = chance.randrange(1, len(name))
    if chance.random() < 0.5 and name[at - 1 : at + 1].isalpha():
        return f"{name[:at]} {name[at:].capitalize()}"
    return name[:at] + name[at:].replace("i", "e", 1).replace("a", "o", 1)


def other_branch(chance: Random, told: Story) -> Story:
    """The same template filled by another branch, with its own year and figures."""
    found, province = unit(chance)
    moved = replace(
        told,
        unit=found._replace(institution=told.unit.institution),
        partners=tuple(p._replace(place=found.place, level=found.level) for p in told.partners),
        province=province,
        year=chance.randrange(2012, 2025),
        day=chance.choice(WORDINGS["campaign"][told.campaign]["days"]),
    )
    fresh = replace(moved, figures={})
    return with_names(chance, with_figures(chance, fresh))


def other_year(chance: Random, told: Story) -> Story:
    """The same branch a year or more later: its template, its town, mostly its people; other figures."""
    later = replace(told, year=told.year + chance.choice((1, 1, 2)))
    changed = with_figures(chance, replace(later, figures=dict(told.figures)), share=0.85)
    renamed = with_names(chance, changed)
    names = {key: chance.choice((told.names[key], renamed.names[key])) for key in told.names}
    names["post"], names["body"] = told.names["post"], told.names["body"]
    return replace(changed, names=names)


def sibling(chance: Random, told: Story) -> Story:
    """Another branch of the same province in the same campaign on the same day; the province's figure is shared."""
    near = [p for p in places() if p[1].zh == told.province.zh and p[0] != told.unit.place] or places()
    place, _, level = chance.choice(near)
    level = "city" if level == "prefecture" else "county"
    moved = replace(
        told,
        unit=Unit(told.unit.institution, place, level),
        partners=tuple(p._replace(place=place, level=level) for p in told.partners),
        shape=told.shape if chance.random() < 0.5 else 1000 + chance.randrange(100_000),
    )
    changed = with_names(chance, with_figures(chance, moved, share=0.95))
    if chance.random() < 0.3:  # the same guest of honour
        changed.names.update({key: told.names[key] for key in ("who", "post", "body")})
    return changed
