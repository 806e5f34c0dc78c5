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
theirs again, and also what a bank did of which the report names no unit; a run's summary tells how many have a branch.
Percentages are left out too, since they do not add up. A figure that a report tells twice (in its title and its text,
or for each day and in sum) is two facts. A sum over a category alone would add yuan to dollars: `unit` keeps them
apart. Without `dtype`, ids that are nothing but digits would be read as numbers; Parquet keeps the types.
The statement is for DuckDB.

`unit` is as the text writes it, so that one currency may have several rows: `Rs.`, `Rs`, `₹` and `INR`, or `GHS` and
`GH₵`. Rupees are also those of Pakistan, Nepal and Sri Lanka: which they are is yours to say. Where all are Indian,
this before the last line makes each one:
`once = once.replace({"unit": {"Rs.": "INR", "Rs": "INR", "₹": "INR", "GH₵": "GHS"}})`.

`--keep-duplicates` looks for no copies: every report is then its own canonical one.

## Source, confidence and evidence

`source` is what found a fact: `rule:` or `table:`, the label, the language and a name, as in `rule:branch.zh.unit`. A
`table:` is a list of names of the package, such as that of outlets. The names tell what the words were known by: `unit`
is a name with a word for a unit in it (支行, "branch"), `shared` one of several names that share such a word, `listed`
and `table` a name that a table holds, `again` a name that was found elsewhere in the report, `measured` a numeral with
a classifier. To see what one of them is worth, group a table by `source` and read some sentences of each.

`confidence` is one figure for each `source` and the finder's own first guess, not a judgement of this one sentence: all
facts of a pair have the same. It is the share of such findings in the development gold whose start, end and label an
annotator had marked too, drawn towards the share of the whole label where there were few; where there was none, it is
the guess. It says nothing of the value and the link, and real reports are harder than those that taught it: use it to
sort what you check, rather than as a probability. [The table](../src/reportmine/lexicons/confidence.tsv) has them all,
with how many were found and right.

`evidence` is why a fact is linked to a branch. Down to `link.employer` the form of the text settles it. For all
other facts it is learned which of several branches wins, and `evidence` is then the closest way in which that one
stands to the fact. A branch is also named by a word that stands for it (该行, "our bank").

| evidence | the branch |
|---|---|
| `link.head` | acts in a sentence that begins with the fact, a date or place |
| `link.label` | acts in the part of a round-up above which the fact, a place, stands as a label |
| `link.respectively` | has the fact by its turn in the order (分别, "respectively") or of a timetable |
| `link.bracketed` | has the fact in brackets right behind its name |
| `link.employer` | employs the official, whatever else he or she is linked to |
| `link.subject` | is named before the fact in its sentence |
| `link.next` | is named behind the fact in its sentence |
| `link.topic` | is named in an earlier sentence of the paragraph |
| `link.paragraph` | is the first that acts in the paragraph |
| `link.heading` | stands in the nearest heading above |
| `link.main` | is the one that the whole report is about, or one of several that run its activity together |
| `link.context` | stands to it in another way: in the line before, as the host, with all others together |
"""


def tables() -> str:
    """The page about the tables and their columns."""
    parts = [
        "# The tables\n",
        MADE + "\n",
        INTRODUCTION,
    ]
    for name, columns in TABLES.items():
        meaning = MEANINGS[name][0].upper() + MEANINGS[name][1:]
        rows = "\n".join(f"| `{column.name}` | {column.kind} | {column.meaning} |" for column in columns)
        parts.append(f"## {name}\n\n{meaning}.\n\n| column | kind | meaning |\n|---|---|---|\n{rows}\n")
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
