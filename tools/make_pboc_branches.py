"""The table `divisions.tsv` in, `pboc_branches.tsv` out: the units of the People's Bank of China with their years.

Usage::

    python tools/make_pboc_branches.py

The network follows the map: until 1998 a branch for every province and prefecture; from 1999 to 2023 nine regional
branches, two operations offices, central sub-branches in the other provincial capitals, the five separately planned
cities and every other prefecture, sub-branches in counties; since August 2023 branches for provinces, separately
planned cities and prefectures. The exceptions stand in `pboc_special.tsv` beside this file.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from tsv import HERE, LEXICONS, read_tsv, write

BANK = "中国人民银行"
FOUNDED, REGIONAL, SHANGHAI, REFORM = 1984, 1999, 2005, 2023
KEPT = ("name", "level", "place", "code")
HEADER = ("name", "since", "until", "level", "place", "code", "origin")


@dataclass(frozen=True)
class Period:
    """Years, both inclusive; the year of a change belongs to both sides."""

    since: int
    until: int | None

    def within(self, row: dict[str, str]) -> tuple[str, str] | None:
        """The years in which the division stood and the period ran, or None."""
        since = max(self.since, int(row["since"]))
        ends = [end for end in (self.until, int(row["until"]) if row["until"] else None) if end is not None]
        until = min(ends, default=None)
        if until is not None and until < since:
            return None
        return str(since), "" if until is None else str(until)


OLD, MIDDLE, NEW = Period(FOUNDED, REGIONAL - 1), Period(REGIONAL, REFORM), Period(REFORM, None)


def unit(row: dict[str, str], period: Period, named: str, level: str) -> Iterator[dict[str, str]]:
    """The unit of a division in a period, unless the division did not stand then."""
    years = period.within(row)
    if years is not None:
        yield {
            "name": BANK + named,
            "since": years[0],
            "until": years[1],
            "level": level,
            "place": row["short"],
            "code": row["code"],
            "origin": "divisions",
        }


def provincial(row: dict[str, str], special: str) -> Iterator[dict[str, str]]:
    """Branches of a province: before 1999 and since 2023; municipalities in between as well."""
    yield from unit(row, OLD, f"{row['full']}分行", "branch")
    if special == "regional":
        yield from unit(row, MIDDLE, f"{row['short']}分行", "branch")
    if special == "operations":
        named = "营业管理部" if row["short"] == "北京" else f"{row['short']}营业管理部"
        yield from unit(row, MIDDLE, named, "operations_office")
    yield from unit(row, NEW, f"{row['full']}分行", "branch")


def prefectural(row: dict[str, str], special: str) -> Iterator[dict[str, str]]:
    """Units of a prefecture; a provincial capital has none of its own since 2023 but the province's."""
    yield from unit(row, OLD, f"{row['full']}分行", "branch")
    if special == "regional":
        yield from unit(row, MIDDLE, f"{row['short']}分行", "branch")
    elif special in ("capital", "separate"):
        yield from unit(row, MIDDLE, f"{row['short']}中心支行", "central_sub_branch")
    else:
        yield from unit(row, MIDDLE, f"{row['full']}中心支行", "central_sub_branch")
    if special not in ("regional", "capital"):
        yield from unit(row, NEW, f"{row['full']}分行", "branch")


def county(row: dict[str, str], special: str) -> Iterator[dict[str, str]]:
    """The unit of a county until 2023: a sub-branch, in some places a central one."""
    yield from unit(row, OLD, f"{row['full']}支行", "sub_branch")
    if special == "central":
        yield from unit(row, MIDDLE, f"{row['full']}中心支行", "central_sub_branch")
        yield from unit(row, NEW, f"{row['full']}分行", "branch")
    else:
        yield from unit(row, MIDDLE, f"{row['full']}支行", "sub_branch")


def network() -> list[dict[str, str]]:
    """All units, in order of name and time."""
    special = {(row["short"], row["code"]): row["kind"] for row in read_tsv(HERE / "pboc_special.tsv")}
    makers = {"province": provincial, "prefecture": prefectural, "county": county}
    whole = {"short": "", "since": "1949", "until": "", "code": "000000"}
    shanghai = {"short": "上海", "since": str(SHANGHAI), "until": "", "code": "310000"}
    rows = [
        *unit(whole, Period(1949, None), "总行", "head_office"),
        *unit(shanghai, Period(SHANGHAI, None), "上海总部", "regional_head_office"),
    ]
    for row in read_tsv(LEXICONS / "divisions.tsv"):
        if row["code"][:2] in ("71", "81", "82"):
            continue
        kinds = (special.get((row["short"], row["code"][:size])) for size in (2, 4, 6))
        kind = next((kind for kind in kinds if kind), "")
        rows.extend(makers[row["level"]](row, kind))
    return joined(rows)


def joined(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    """Rows of one unit whose years touch made one: a county that came under a new prefecture kept its sub-branch."""
    out: list[dict[str, str]] = []
    for row in sorted(rows, key=lambda row: (row["name"], row["code"][:2], row["since"])):
        last = out[-1] if out else None
        same = last and all(last[key][:2] == row[key][:2] if key == "code" else last[key] == row[key] for key in KEPT)
        if last and same and int(row["since"]) <= int(last["until"] or 9999) + 1:
            last["until"] = "" if "" in (last["until"], row["until"]) else max(last["until"], row["until"])
            last["code"] = row["code"]
        else:
            out.append(dict(row))
    return sorted(out, key=lambda row: (row["name"], row["since"], row["code"]))


def main() -> int:
    """Write the table."""
    write(LEXICONS / "pboc_branches.tsv", HEADER, network())
    return 0


if __name__ == "__main__":
    sys.exit(main())
