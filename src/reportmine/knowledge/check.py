"""The package's tables and rules in, everything wrong with them out: what `reportmine check` runs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from importlib.resources import files
from itertools import pairwise

from reportmine.errors import TableError
from reportmine.knowledge.rules import Rule, parse_rules, rule_names, rule_text, unused_fragments
from reportmine.knowledge.tables import Row, read_table
from reportmine.records import CATEGORIES

ORIGIN = "origin"
AS_IT_IS = "char"  # a column of this name holds single characters that need not be normalized
WORDS, NUMBER = "words", "a number"
# what a rule may hold beside its pattern and examples, by file and key, and what that may be (of a list: each word)
# as `entities/count/roles_en.py` and `roles_zh.py` read it
KEYS: Mapping[str, Mapping[str, tuple[str, ...] | str]] = {
    "count_en": {"category": CATEGORIES, "nouns": WORDS, "kinds": (*CATEGORIES, "unknown")},
    "count_zh": {"category": CATEGORIES, "measures": WORDS, "side": ("before", "after", "around"), "least": NUMBER},
}
LISTS = ("nouns", "kinds", "measures")  # those that hold several words, with blanks between
# what a rule with any further key must have, by file: all of them
NEEDED = {"count_en": ("category",), "count_zh": ("category", "measures", "side")}


def table_names() -> tuple[str, ...]:
    """The names of all tables, sorted."""
    folder = files("reportmine").joinpath("lexicons")
    return tuple(sorted(file.name.removesuffix(".tsv") for file in folder.iterdir() if file.name.endswith(".tsv")))


def mistakes() -> Iterator[str]:
    """Everything wrong with the package's tables and rules, one sentence each."""
    sources = files("reportmine").joinpath("lexicons", "SOURCES.md").read_text(encoding="utf-8")
    known = described_origins(sources)
    for name in table_names():
        try:
            yield from table_mistakes(f"{name}.tsv", read_table(name), known)
            if name == "reserve_branches":
                yield from unknown_banks(read_table(name), read_table("institutions"))
        except TableError as error:
            yield str(error)
    for name in rule_names():
        try:
            yield from rule_mistakes(name)
        except TableError as error:
            yield str(error)


def described_origins(sources: str) -> frozenset[tuple[str, str]]:
    """The (table, origin) pairs that SOURCES.md describes."""
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in sources.split("\n") if "|" in line]
    return frozenset(
        (table.strip(), origin.strip())
        for row in rows
        if len(row) >= 3
        for table in row[0].split(",")
        for origin in row[1].split(",")
    )


def table_mistakes(name: str, rows: tuple[Row, ...], known: frozenset[tuple[str, str]]) -> Iterator[str]:
    """What is wrong with one table: its columns, its order, its keys, its characters, its origins.

    Args:
        name: the file's name.
        rows: the table.
        known: the (table, origin) pairs that have a source.
    """
    if not rows:
        yield f"{name}: no rows"
        return
    header = list(rows[0])
    if header[-1] != ORIGIN:
        yield f"{name}:1: the last column is {header[-1]!r}, not {ORIGIN!r}"
        return
    keys = [tuple(row.values())[:-1] for row in rows]
    for number, (before, after) in enumerate(pairwise(keys), start=3):
        if after[0] < before[0]:
            yield f"{name}:{number}: {after[0]!r} stands after {before[0]!r}; sort by the first column"
    seen: set[tuple[str, ...]] = set()
    for number, (key, row) in enumerate(zip(keys, rows, strict=True), start=2):
        if key in seen:
            yield f"{name}:{number}: stands twice: {' '.join(key)}"
        seen.add(key)
        for column, cell in row.items():
            if column != AS_IT_IS and not unicodedata.is_normalized("NFC", cell):
                yield f"{name}:{number}: {column} {cell!r} is not in Unicode's normal form C"
    for origin in sorted({row[ORIGIN] for row in rows}):
        if (name, origin) not in known:
            yield f"{name}: origin {origin!r} is not described in SOURCES.md"


def unknown_banks(branches: tuple[Row, ...], institutions: tuple[Row, ...]) -> Iterator[str]:
    """The banks of reserve_branches.tsv that institutions.tsv does not know by that name.

    Args:
        branches: the rows of reserve_branches.tsv.
        institutions: the rows of institutions.tsv.
    """
    known = {row["full"] for row in institutions}
    for number, row in enumerate(branches, start=2):
        if row["bank"] not in known:
            yield f"reserve_branches.tsv:{number}: {row['bank']!r} is no name in institutions.tsv"


def rule_mistakes(name: str) -> Iterator[str]:
    """What is wrong with one rule file: examples that do not come out, keys that nothing reads, unused fragments.

    Raises:
        TableError: if the file is malformed.
    """
    text = rule_text(name)
    for fragment in unused_fragments(text):
        yield f"{name}.toml: no pattern uses the fragment {{{fragment}}}"
    for rule in parse_rules(text, f"{name}.toml").values():
        if not rule.matches:
            yield f"{name}.toml: {rule.id}: no example that must match"
        if not rule.rejects:
            yield f"{name}.toml: {rule.id}: no example that must not match"
        for example in rule.matches:
            if not rule.pattern.search(example):
                yield f"{name}.toml: {rule.id}: must match {example!r}"
        for example in rule.rejects:
            if rule.pattern.search(example):
                yield f"{name}.toml: {rule.id}: must not match {example!r}"
        for mistake in _key_mistakes(name, rule):
            yield f"{name}.toml: {rule.id}: {mistake}"


def _key_mistakes(name: str, rule: Rule) -> Iterator[str]:
    """What is wrong with the further keys of a rule."""
    known = KEYS.get(name, {})
    for key, held in rule.extra.items():
        if key not in known:
            yield f"unknown key {key!r}; known: {', '.join(known) or 'none'}"
            continue
        allowed = known[key]
        fits = type(held) in (int, float) if allowed == NUMBER else isinstance(held, str) and bool(held.strip())
        if not fits:
            yield f"{key} is {held!r}, not {NUMBER if allowed == NUMBER else WORDS}"
        elif isinstance(allowed, tuple):
            words = str(held).split() if key in LISTS else [str(held)]
            yield from (f"{key} {word!r} is none of {', '.join(allowed)}" for word in words if word not in allowed)
    if rule.extra:
        yield from (f"no {key}" for key in NEEDED.get(name, ()) if key not in rule.extra)
