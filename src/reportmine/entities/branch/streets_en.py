"""The English name of a branch in a report about China in, its Chinese name out where tables know all its words.

Streets are translated word by word (Liuxi Middle Road), and machine translation reads some Chinese names as Japanese
ones of the same characters (Yamaguchi for 山口). What no table knows stays as the text has it.
"""

from __future__ import annotations

from functools import cache

from reportmine.entities.branch.rules import value_rule
from reportmine.knowledge.divisions import candidates_en
from reportmine.knowledge.tables import read_table


@cache
def _table(name: str) -> dict[str, str]:
    return {row["surface"]: row["zh"] for row in read_table(name)}


def chinese_name(name: str) -> str | None:
    """The Chinese name, or None: 解放东路 for "Jiefang East Road", 山口 for "Yamaguchi"."""
    capitals = " ".join(word[:1].upper() + word[1:] for word in name.split(" "))
    listed = (_table(table).get(name) for table in ("branch_quarters.en", "misread_names.en", "branch_zones.en"))
    # a unit may bear the name of a street without the word: "Victory | Sub-branch"
    return next((zh for zh in listed if zh), None) or street(capitals) or _table("street_names.en").get(capitals)


@cache
def quarter_levels() -> dict[str, str]:
    """Quarters of cities whose units are of a level of their own: the new area of Xiong'an has branches."""
    return {row["zh"]: row["level"] for row in read_table("branch_quarters.en") if row["level"]}


def street(name: str) -> str | None:
    """The Chinese name of a street whose words the tables know: 解放路 for "Jiefang Road", 南京西路 of cities."""
    match = value_rule("street.words").fullmatch(name)
    if match is None:
        return _spelled(name)
    words = _table("street_words.en")
    core = _table("street_names.en").get(match["core"]) or _city(match["core"])
    if core is None:
        return None
    first = words.get(_bare(match["first"]), "") + words.get(match["side"] or "", "")
    return core + first + words.get(_bare(match["nth"]), "") + words[match["kind"]]


def numbered(number: str) -> str | None:
    """The number of a unit that a bank counts: 第五 for "Fifth", 第三 for "No. 3"; None where no table has it."""
    sign = _table("street_words.en").get(_bare(number))
    return None if sign is None else f"第{sign}"


def _spelled(name: str) -> str | None:
    """The Chinese name of a street whose kind is spelled in one word with it: 民主路 for "Minzhulu"."""
    match = value_rule("street.spelled").fullmatch(name)
    core = None if match is None else _table("street_names.en").get(match["core"])
    if match is None or core is None:
        return None
    words = _table("street_words.en")
    return core + words.get((match["side"] or "").capitalize(), "") + words[match["kind"].capitalize()]


def _bare(number: str | None) -> str:
    """A street's number as the table has it: "2" of "No. 2"."""
    return (number or "").removeprefix("No.").strip()


def _city(name: str) -> str | None:
    """The short name of the only city, or else of the only area, that the name renders: streets bear their names."""
    for found in ([d for d in candidates_en(name) if d.level != "county"], candidates_en(name)):
        shorts = {d.short for d in found}
        if shorts:
            return shorts.pop() if len(shorts) == 1 else None
    return None
