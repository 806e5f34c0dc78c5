"""Every provincial and prefecture unit of the People's Bank of China, read from Chinese and English wordings."""

from functools import cache

import pytest

from reportmine import extract
from reportmine.knowledge.divisions import Division, all_divisions
from reportmine.knowledge.institutions import PbocUnit, pboc_units

BANK = "中国人民银行"
ENGLISH = {"central_sub_branch": "Central Sub-branch", "branch": "Branch", "operations_office": "Operations Office"}
SHORT = {"central_sub_branch": "中支", "branch": "分行", "operations_office": "营业管理部"}


def units(year: int) -> list[tuple[PbocUnit, Division]]:
    today = {division.code: division for division in all_divisions() if division.until is None}
    return [
        (unit, today[unit.code])
        for unit in pboc_units()
        if unit.level in ENGLISH
        and unit.since <= year
        and (unit.until is None or year <= unit.until)
        and unit.code in today
        and today[unit.code].level != "county"
        # the office in Beijing alone bears no place in its name
        and unit.name != BANK + "营业管理部"
    ]


def romanized(division: Division) -> str:
    """As reports in English write it: Hohhot, Lvliang, Shaoyang."""
    used = [name for name in division.english if name.isascii() and name.isalpha()]
    foreign = division.code[:2] in ("15", "54", "65") or not division.pinyin.isascii()
    return used[0] if used and foreign else division.pinyin


@cache
def provinces() -> dict[str, str]:
    return {division.full: romanized(division) for division in all_divisions() if division.level == "province"}


def sentences(unit: PbocUnit, division: Division) -> list[tuple[str, str, str]]:
    """Sentences with their language and the span to find."""
    short = division.short + SHORT[unit.level]
    name, kind = romanized(division), ENGLISH[unit.level]
    where = "" if division.level == "province" else f" in {provinces()[division.province]}"
    spans = (
        f"{name} {kind} of the People's Bank of China",
        f"PBOC {name} {kind}",
        f"People's Bank of China {name} Branch",
    )
    return [
        ("zh", f"3月15日，{unit.name}开展宣传。", unit.name),
        ("zh", f"人民银行辖内的{short}开展了宣传。", short),
        *(("en", f"On March 15, the {span} held an event{where}.", span) for span in spans),
    ]


# 333 prefectures and, in 2015, three municipalities less three prefectures that had another code; in 2025 all 31
# provinces and the prefectures that are no provincial capitals
@pytest.mark.parametrize(("year", "count"), [(2015, 333), (2025, 337)])
def test_every_unit_of_the_year(year: int, count: int, read):
    found = units(year)
    cases = [(unit, *case) for unit, division in found for case in sentences(unit, division)]
    wrong = [
        (text, read(text, lang, year))
        for unit, lang, text, span in cases
        if read(text, lang, year) != [(span, BANK, unit.place, unit.level)]
    ]
    assert wrong == []
    assert (len(found), len(cases)) == (count, 5 * count)


@pytest.mark.parametrize(("dated", "level"), [("On May 4, 2019, the", "central_sub_branch"), ("The", "branch")])
def test_a_date_tells_more_than_a_provincial_branch(dated: str, level: str):
    report = extract(f"{dated} PBC Guizhou Provincial Branch met the Zunyi Branch of the PBC.")
    assert [one.value.level for one in report.entities if one.label == "BRANCH"] == ["branch", level]
