"""The descriptions in the code in, `docs/tables.md` and `docs/cli.md` out; a test compares them with the files."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from reportmine.cli import parser
from reportmine.formats.tables import MEANINGS, TABLES

HERE = Path(__file__).parent
MADE = "<!-- made by `make docs`; edit the descriptions in the code instead -->"
INTRODUCTION = """\
`reportmine extract PATH... --out DIR` writes one file for each table, and `annotations.jsonl`: one line for each
document in the format of the [annotation guide](annotation-guide.md), with every entity's `source` and `confidence`
and every link's `evidence`.

A fact that belongs to several units has a row for each; a fact that belongs to none has one row without a
`branch_id`. To count facts once, count different `fact_id`. Offsets are Unicode code points and half-open:
`text[start:end]` is the surface. Ids are the same from run to run.

CSV files are UTF-8 with a byte order mark; a cell that a spreadsheet would take for a formula (it starts with `=`,
`+`, `-`, `@`, a tab or a line break) has an apostrophe in front. `--format parquet`, `jsonl` and `xlsx` write the same
tables; `problems.csv` is always CSV.
"""


def tables() -> str:
    """The page about the tables and their columns."""
    parts = [
        "# The tables\n",
        MADE + "\n",
        INTRODUCTION,
    ]
    for name, columns in TABLES.items():
        rows = "\n".join(f"| `{column.name}` | {column.kind} | {column.meaning} |" for column in columns)
        parts.append(
            f"## {name}\n\n{MEANINGS[name].capitalize()}.\n\n| column | kind | meaning |\n|---|---|---|\n{rows}\n"
        )
    return "\n".join(parts)


def cli() -> str:
    """The page about the command line: every `--help`."""
    os.environ["COLUMNS"] = "160"  # so wide that no line is wrapped, as each Python does it in its own way
    top = parser()
    choices = next(a.choices for a in top._actions if isinstance(a, argparse._SubParsersAction))
    pages = [("reportmine", top), *((f"reportmine {name}", command) for name, command in choices.items())]
    blocks = [f"## {name}\n\n```text\n{command.format_help()}```\n" for name, command in pages]
    return "\n".join(["# The command line\n", MADE + "\n", *blocks])


PAGES = {"tables.md": tables, "cli.md": cli}

if __name__ == "__main__":
    for file, make in PAGES.items():
        (HERE / file).write_text(make(), encoding="utf-8")
