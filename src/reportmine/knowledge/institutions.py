"""An institution's name in, the institution out: canonical name, kind, country; and what level a unit of it has.

`institutions.tsv` lists central banks, regulators, banks, insurers and other bodies that run campaigns;
`pboc_branches.tsv` the units of the People's Bank of China with the years in which they had their rank.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from reportmine.knowledge.divisions import by_code
from reportmine.knowledge.tables import column, read_table

_FORMAL_ENDINGS = ("银行", "保险", "证券", "期货", "金融", "管理")
_FORMAL_EN = " Insurance"
_REFORM = 2023
"""In August of this year the People's Bank's central sub-branches became branches."""
_RANKS = ("branch", "operations_office", "central_sub_branch", "sub_branch", "regional_head_office", "head_office")
"""Which unit of a place a mere "Branch" means, if several stand there."""


@dataclass(frozen=True, slots=True)
class Institution:
    """A body and its names.

    Attributes:
        id: stable, the same for every wording and language.
        full: the name by the guide: in Chinese without the corporate form for Chinese bodies, else as it calls itself.
        kind: central_bank, regulator, bank, rural_bank, credit_union, insurer, securities, payment, exchange,
            asset_manager, post, association, fund (of the state, for pensions or health) or other.
        country: two letters, ISO 3166.
        national: whether a place beside it names a unit of it (东山农行), not another institution.
        zh_names: Chinese names that mean this body wherever they stand; with `en_names`, corporate forms included.
        zh_weak: names that are also words or other bodies' names (民生, 平安): only beside a unit or a place of it.
        since: first year, with `until` the last; None where not known or still so.
    """

    id: str
    full: str
    kind: str
    country: str
    national: bool
    zh_names: tuple[str, ...]
    zh_weak: tuple[str, ...]
    en_names: tuple[str, ...]
    en_weak: tuple[str, ...]
    since: int | None
    until: int | None

    def stood(self, year: int | None) -> bool:
        """Whether it bore this name in the year; without a year, whether it does now."""
        if year is None:
            return self.until is None
        return (self.since is None or self.since <= year) and (self.until is None or year <= self.until)


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


def _with_forms(names: tuple[str, ...], kind: str, lang: str) -> tuple[str, ...]:
    """The names, and the formal ones also with the corporate forms behind them."""
    if kind not in ("bank", "rural_bank", "insurer", "securities", "asset_manager"):
        return names
    forms = column("corporate_forms", "form", lang=lang)
    if lang == "en":
        formal = [name for name in names if name == names[0] or (kind == "insurer" and name.endswith(_FORMAL_EN))]
    else:
        formal = [name for name in names if name.endswith(_FORMAL_ENDINGS) and len(name) > 3]
    return tuple(dict.fromkeys((*names, *(name + form for name in formal for form in forms))))


@cache
def all_institutions() -> tuple[Institution, ...]:
    """The whole table, in order of id."""
    return tuple(
        Institution(
            id=row["id"],
            full=row["full"],
            kind=row["kind"],
            country=row["country"],
            national=row["scope"] == "wide",
            zh_names=_with_forms(_split(row["zh_names"]), row["kind"], "zh"),
            zh_weak=_split(row["zh_weak"]),
            en_names=_with_forms(_split(row["en_names"]), row["kind"], "en"),
            en_weak=_split(row["en_weak"]),
            since=int(row["since"]) if row["since"] else None,
            until=int(row["until"]) if row["until"] else None,
        )
        for row in read_table("institutions")
    )


@cache
def ranked() -> tuple[Institution, ...]:
    """The whole table, of namesakes the likeliest first: Chinese ones, central banks, those with a short full name."""
    return tuple(
        sorted(all_institutions(), key=lambda one: (one.country != "CN", one.kind != "central_bank", len(one.full)))
    )


@cache
def _by_name() -> dict[str, tuple[Institution, ...]]:
    index: dict[str, list[Institution]] = {}
    for one in ranked():
        for name in {one.full, *one.zh_names, *one.zh_weak, *one.en_names, *one.en_weak}:
            index.setdefault(name, []).append(one)
    return {name: tuple(found) for name, found in index.items()}


def candidates(name: str) -> tuple[Institution, ...]:
    """Every institution that bears exactly this name, in either language, the likeliest first; weak names included."""
    return _by_name().get(name, ())


def at_time(found: Iterable[Institution], year: int | None) -> tuple[Institution, ...]:
    """Those that bore the name in the year, or all where none did."""
    found = tuple(found)
    return tuple(one for one in found if one.stood(year)) or found


@dataclass(frozen=True, slots=True)
class PbocUnit:
    """A unit of the People's Bank of China from `since` to `until` (None means still)."""

    name: str
    place: str
    code: str
    level: str
    since: int
    until: int | None


@cache
def pboc_units() -> tuple[PbocUnit, ...]:
    """The network with its history, in order of name and time."""
    return tuple(
        PbocUnit(
            row["name"],
            row["place"],
            row["code"],
            row["level"],
            int(row["since"]),
            int(row["until"]) if row["until"] else None,
        )
        for row in read_table("pboc_branches")
    )


@cache
def _units_of_place() -> dict[str, tuple[PbocUnit, ...]]:
    index: dict[str, list[PbocUnit]] = {}
    for unit in pboc_units():
        index.setdefault(unit.place, []).append(unit)
    return {place: tuple(found) for place, found in index.items()}


@cache
def _wordings() -> dict[str, str]:
    """Unit words that tell their level; a translated "Branch" does not."""
    return {
        row["surface"].lower(): row["level"]
        for row in read_table("branch_units")
        if row["lang"] == "zh" or row["level"] != "branch"
    }


def _of_kind(units: tuple[PbocUnit, ...], wording: str) -> tuple[PbocUnit, ...]:
    """Those whose place is of the kind that the wording names ("County Branch"), or all."""
    endings = {row["word"]: row["endings"] for row in read_table("division_kinds")}.get(wording.lower().split(" ")[0])
    if endings is None:
        return units
    found = ((unit, by_code(unit.code, unit.since)) for unit in units)
    return tuple(unit for unit, area in found if area and area.full.endswith(tuple(endings.split("|")))) or units


def pboc_level(place: str, year: int | None = None, wording: str = "Branch", code: str | None = None) -> str | None:
    """The level of the People's Bank's unit at a place; None where it has none that the table knows.

    A wording that tells the level (中支, 支行, "Central Sub-branch") is believed; one that does not ("Branch") is
    settled by the table: in the year, without a year as it was from 1999 to 2023.

    Args:
        place: shortest Chinese name (邵阳).
        year: the report's year, if known; the change of August 2023 counts from 2024.
        wording: the unit word of the mention.
        code: the division that the place is, where it is known: 河南 the province, no county in another.
    """
    told = _wordings().get(wording.lower())
    if told is not None:
        return told
    units = _of_kind(_units_of_place().get(place) or _units_of_place().get(f"{place}旗", ()), wording)
    units = tuple(unit for unit in units if code and unit.code[:2] == code[:2]) or units
    when = _REFORM - 1 if year is None or year == _REFORM else year
    levels = [unit.level for unit in units if unit.since <= when and (unit.until is None or when <= unit.until)]
    return min(levels or [unit.level for unit in units], key=_RANKS.index, default=None)
