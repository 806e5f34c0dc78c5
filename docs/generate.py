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

A run into a new folder writes over nobody's files; into the folder of an earlier run it replaces the files that it
writes and takes away the tables of another `--format` that an earlier run left: `reportmine.xlsx`, and each file
named like a table (`counts.csv`, `counts.jsonl`, `counts.parquet`) whose first column is that table's, or a `.jsonl`
of such a name that is empty. The `view.html` that `reportmine view` made of the earlier run goes as well, since it
shows what is no longer there. A file of yours that is called so belongs in another folder; files of other names stay.

## Reprints

Archives hold the same report many times: reprinted under other titles, cut, with slips, translated again and again.
Such copies are clustered by their facts (units, counts, days, names) and, within a language, by their words; reports
whose units or years contradict each other are never copies, however many words they share. Nothing is thrown away: all
tables hold all copies, and `reports` says which `cluster_id` a report belongs to and which copy is canonical. That is
a Chinese copy that holds at least four fifths of the facts of the fullest copy, else any; of these the one with the
most facts, then the longest, then the one whose words have the smallest hash. A `cluster_id` is made from the words of
the canonical copy: it is the same from run to run, whatever the files are called and in whatever order they come.

To count each report once, leave the rows of `reprint` out:

```python
import pandas

ids = {"report_id": str, "fact_id": str}
reports, counts = (pandas.read_csv(f"tables/{name}.csv", dtype=ids) for name in ("reports", "counts"))
copies = reports.loc[reports["reprint"], "report_id"]
once = counts[~counts["report_id"].isin(copies) & counts["branch_id"].notna()].drop_duplicates("fact_id")
once = once[once["category"] != "share"]
print(once.groupby(["category", "unit"], dropna=False)["value"].sum())
```

```sql
SELECT category, unit, sum(value)
FROM (SELECT DISTINCT fact_id, category, unit, value FROM 'tables/counts.csv'
      WHERE report_id NOT IN (SELECT report_id FROM 'tables/reports.csv' WHERE reprint)
        AND branch_id IS NOT NULL AND category IS DISTINCT FROM 'share')
GROUP BY category, unit;
```

Facts of no branch are left out, such as the figures of a whole province or a total over all branches, which would count
theirs again. So are percentages, which do not add up. A sum over a category alone would add yuan to dollars: `unit`
keeps them apart. Without `dtype`, ids that are nothing but digits would be read as numbers; Parquet keeps the types.
The statement is for DuckDB.

`--keep-duplicates` looks for no copies: every report is then its own canonical one.
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
