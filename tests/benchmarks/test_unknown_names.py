"""Towns are exchanged for unknown ones all over a text, and what follows them moves by as much as they grow."""

import random
import runpy
from pathlib import Path

from reportmine.formats import mark
from reportmine.match.gazetteer import place_named

ROOT = Path(__file__).parents[2]
BENCHMARK = runpy.run_path(str(ROOT / "benchmarks" / "unknown_names.py"))


def test_made_words_are_no_places() -> None:
    rng = random.Random(1)
    words = [BENCHMARK["made"](rng) for _ in range(50)]
    assert [word for word in words if place_named(word)] == []
    assert len(set(words)) > 40


def test_towns_are_exchanged_and_the_rest_moves() -> None:
    annotation = mark.read(ROOT / "data" / "annotated" / "en-040.mark")
    text, grown = BENCHMARK["swapped"](annotation)
    assert "Amsterdam" not in text
    assert "AMSTERDAM" not in text
    assert "Port Mourant" in text
    fact = next(entity.span for entity in annotation.entities if entity.label == "OFFICIAL")
    moved = sum(more for stop, more in grown if stop <= fact.start)
    assert text[fact.start + moved : fact.end + moved] == "Devika Ramnarine"
    assert len(text) == len(annotation.report.text) + sum(more for _, more in grown)
