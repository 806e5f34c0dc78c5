"""A language in, the names of places out, each with the areas that bear it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property

from reportmine.knowledge.divisions import Division, all_divisions
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column, read_table
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import fold


@dataclass(frozen=True, slots=True)
class WorldPlace:
    """A country, US state or town outside mainland China, by its English name."""

    name: str
    kind: str
    country: str


@dataclass(frozen=True, slots=True)
class Township:
    """A town, township or subdistrict by its full name, with the codes of the counties that have one of this name."""

    name: str
    counties: tuple[str, ...]


Area = Division | WorldPlace | Township
_LEVELS = {"province": 1, "prefecture": 2, "county": 3}


class Areas(tuple[Area, ...]):
    """What one name of the tables may mean; what follows from the name alone is worked out once."""

    @cached_property
    def divisions(self) -> list[Division]:
        """The Chinese divisions among them."""
        return [area for area in self if isinstance(area, Division)]

    @cached_property
    def worlds(self) -> list[WorldPlace]:
        """The places abroad among them."""
        return [area for area in self if isinstance(area, WorldPlace)]

    @cached_property
    def ranks(self) -> tuple[int, int]:
        """The largest and the smallest area: 1 province, 2 prefecture, 3 county, 4 township."""
        ranks = [_LEVELS[area.level] if isinstance(area, Division) else 4 for area in self]
        return min(ranks), max(ranks)

    @cached_property
    def only(self) -> Division | None:
        """The division, where all divisions among them are one and the same at several times."""
        same = len({(d.full, d.province, d.city) for d in self.divisions}) == 1
        return self.divisions[-1] if same else None

    @cached_property
    def told(self) -> frozenset[str]:
        """Full names of the province and prefecture that the name tells without doubt."""
        divisions = self.divisions
        if len(divisions) < len(self) or not divisions:
            return frozenset()
        upper = {(d.province, _prefecture(d)) for d in divisions}
        one_name = len({d.short for d in divisions}) == 1 and len({province for province, _ in upper}) == 1
        if one_name and len(upper) > 1:
            upper = {(d.province, _prefecture(d)) for d in divisions if d.until is None}
        return frozenset(name for pair in upper for name in pair if name) if len(upper) == 1 else frozenset()


def _prefecture(division: Division) -> str:
    return division.full if division.level == "prefecture" else division.city


@cache
def _ordinary() -> frozenset[str]:
    """Names of divisions that are first of all ordinary words (老城区, 新区)."""
    return frozenset(column("division_ordinary", "surface"))


@cache
def place_names(lang: str) -> PhraseIndex[Area]:
    """All names of places that a language has, with the areas that bear each."""
    entries: list[tuple[str, Area]] = []
    if lang == "en":
        for row in read_table("world_places"):
            place = WorldPlace(row["surface"], row["kind"], row["country"])
            whole = (row["surface"], *(_shortened(row["surface"]) if row["kind"] == "country" else ()))
            entries.extend((name, place) for name in whole)
            if row["surface"].count("-") == 1 and not row["surface"].partition("-")[2][:1].islower():
                entries.append((row["surface"].replace("-", " "), place))  # "Ado Ekiti"
        for row in read_table("world_regions"):
            if row["kind"] != "abbreviation":
                region = WorldPlace(row["surface"], row["kind"], row["country"])
                entries.extend((name, region) for name in (row["surface"], *_shortened(row["surface"])))
    else:
        for row in read_table("townships"):
            entries.append((fold(row["name"]), Township(row["name"], tuple(row["counties"].split("|")))))
    for division in all_divisions():
        if lang == "zh":
            names = {division.full, division.short, *division.alias} - _ordinary()
            if (rank := division.full.find("自治")) > 0:
                names.add(division.short + division.full[rank:])  # 黔南|自治州
        else:
            names = {division.pinyin, division.pinyin.replace("'", ""), *division.english}
        # the text is folded: 乾安 stands there as 干安
        entries.extend((fold(name), division) for name in names if len(name) > 1)
    return PhraseIndex(entries, words=lang == "en", gather=Areas)


def _shortened(name: str) -> tuple[str, ...]:
    """The name of a region with the letter of its side, as headlines have it: "W Fells"."""
    side = read_rules("areas_en")["side"].pattern.match(name)
    return () if side is None else (f"{side['letter']} {name[side.end() :]}", f"{side['letter']}. {name[side.end() :]}")


def place_named(name: str) -> tuple[Area, ...]:
    """The areas that bear exactly this English name."""
    return place_names("en").get(name)


def is_country(name: str) -> bool:
    """Whether a country bears exactly this English name."""
    return any(getattr(area, "kind", "") == "country" for area in place_named(name))
