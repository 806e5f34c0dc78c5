"""What a maker in tools/ writes from tables of the repository is what the repository holds."""

import runpy
import sys
from pathlib import Path

TOOLS = Path(__file__).parents[2] / "tools"


def test_pboc_branches_are_current(monkeypatch):
    monkeypatch.syspath_prepend(str(TOOLS))
    maker = runpy.run_path(str(TOOLS / "make_pboc_branches.py"))
    table = sys.modules["tsv"]
    held = (table.LEXICONS / "pboc_branches.tsv").read_text(encoding="utf-8")
    assert table.as_text(maker["HEADER"], maker["network"]()) == held
