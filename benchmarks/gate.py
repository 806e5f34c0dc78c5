"""The gold and the extractor in, a verdict out: no score may fall below its pinned floor.

    python benchmarks/gate.py                            # exit 1 if a score is below its floor or the gold has changed
    python benchmarks/gate.py --pin                      # pin the present scores; refuses to lower a floor
    python benchmarks/gate.py --pin --allow-regression   # lower floors on purpose; say why in the commit

The floors stand in `floors.json` with a hash of the gold they were measured on: a floor means nothing on other gold.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
from pathlib import Path
from typing import Any

from reportmine.evaluate.score import Scoreboard, pair_up, score
from reportmine.formats import gold
from reportmine.pipeline import annotate

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "data" / "annotated"
FLOORS = Path(__file__).with_name("floors.json")
MEASURES = {"entity": "strict F1", "link": "link F1", "fact": "fact F1"}


def fingerprint(folder: Path) -> str:
    """A hash over the names and bytes of all gold files."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.mark")):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def measured(board: Scoreboard) -> dict[str, dict[str, float]]:
    """The gated scores by language, rounded down."""
    return {
        lang: {name: math.floor((board.f1(measure, lang) or 0.0) * 1000) / 1000 for measure, name in MEASURES.items()}
        for lang in board.langs()
    }


def fallen(floors: dict[str, dict[str, float]], scores: dict[str, dict[str, float]]) -> list[str]:
    """A sentence for each score that is below its floor, or not measured at all."""
    return [
        f"{lang}: {name} is {scores.get(lang, {}).get(name, 0.0):.3f}, below its floor {floor:.3f}"
        for lang, named in floors.items()
        for name, floor in named.items()
        if scores.get(lang, {}).get(name, 0.0) < floor
    ]


def verdict(pinned: dict[str, Any], found: str, scores: dict[str, dict[str, float]]) -> list[str]:
    """Everything that stands against a merge."""
    changed = [] if pinned["gold_sha256"] == found else ["the gold has changed: pin the floors anew (--pin)"]
    return changed + fallen(pinned["floors"], scores)


def main() -> int:
    """Measure, then compare or pin."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--pin", action="store_true", help="pin the present scores as floors")
    arguments.add_argument("--allow-regression", action="store_true", help="let --pin lower a floor")
    chosen = arguments.parse_args()
    documents = list(gold.read(GOLD))
    board = score(pair_up(documents, [annotate(document.report) for document in documents]), resamples=0)
    scores, found = measured(board), fingerprint(GOLD)
    pinned = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.is_file() else {"gold_sha256": "", "floors": {}}
    against = fallen(pinned["floors"], scores) if chosen.pin else verdict(pinned, found, scores)
    if chosen.pin and (not against or chosen.allow_regression):
        held = {"documents": board.documents, "gold_sha256": found, "floors": scores}
        FLOORS.write_text(json.dumps(held, indent=1) + "\n", encoding="utf-8")
        against = []
    for lang, named in scores.items():
        print(f"{lang}: " + ", ".join(f"{name} {held:.3f}" for name, held in named.items()))
    for sentence in against:
        print(sentence, file=sys.stderr)
    return 1 if against else 0


if __name__ == "__main__":
    sys.exit(main())
