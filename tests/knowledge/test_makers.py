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


def test_the_samples_are_current(monkeypatch, tmp_path):
    from reportmine.records import Source
    from reportmine.stages import ingest

    monkeypatch.syspath_prepend(str(TOOLS))
    maker = runpy.run_path(str(TOOLS / "make_samples.py"))
    made = maker["samples"]()
    assert sorted(made) == sorted(path.name for path in maker["FOLDER"].iterdir())
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)

    # by what is in them: another zlib packs the same bytes otherwise
    def texts(folder):
        events = [event for event in ingest.documents([folder]) if not isinstance(event, Source)]
        return [(event.id, event.text, event.year) for event in events]

    assert texts(tmp_path) == texts(maker["FOLDER"])
