"""The package's tables and rules in, everything wrong with them out: what `reportmine check` runs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from importlib.resources import files
from itertools import pairwise

from reportmine.errors import TableError
from reportmine.knowledge.rules import read_rules, rule_names
from reportmine.knowledge.tables import Row, read_table

ORIGIN = "origin"
AS_IT_IS = "char"  # a column of this name holds single characters that need not be normalized


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


def rule_mistakes(name: str) -> Iterator[str]:
    """The examples of one rule file that do not come out as they should.

    Raises:
        TableError: if the file is malformed.
    """
    for rule in read_rules(name).values():
        if not rule.matches:
            yield f"{name}.toml: {rule.id}: no example that must match"
        for example in rule.matches:
            if not rule.pattern.search(example):
                yield f"{name}.toml: {rule.id}: must match {example!r}"
        for example in rule.rejects:
            if rule.pattern.search(example):
                yield f"{name}.toml: {rule.id}: must not match {example!r}"
