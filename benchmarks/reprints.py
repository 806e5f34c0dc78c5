"""An invented archive in, pairwise precision and recall of its clusters out, and how time grows with its size.

    python benchmarks/reprints.py                  # 5,000 documents of a seed that nothing was tuned on
    python benchmarks/reprints.py --seeds 11 12    # others
    python benchmarks/reprints.py --growth 20000   # also the time for so many documents and for twice as many
    python benchmarks/reprints.py --check          # exit with 1 below the floors

A pair is two reports that tell the same story. Seeds 1 and 2 served to choose the thresholds of `reprints/compare.py`.
The documents are read by the extractor itself, with whatever it misses; growth is measured after reading.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from invented.archive import Document, documents

from reportmine.formats.tables import report_ids
from reportmine.pipeline import annotate
from reportmine.records import Report
from reportmine.reprints.cluster import Reprints, Sketch, sketches

FLOOR = 0.97
GROWTH_LIMIT = 2.6  # twice the documents may take so many times as long


class Scores(NamedTuple):
    """Pairwise scores: of all pairs that were clustered, and that should have been, those that are both."""

    precision: float
    recall: float
    pairs: int
    split: Counter[str]
    joined: Counter[str]


def read(archive: Iterable[Document]) -> Iterator[tuple[str, Sketch, str, str]]:
    """Each report's id, sketch, story and kind."""
    for document in archive:
        annotation = annotate(Report(document.id, document.text, document.lang))
        ids = report_ids(annotation)
        if len(ids) != len(document.stories):
            print(f"  left out: {document.id} holds {len(document.stories)} reports and was read as {len(ids)}")
            continue
        for name, held, story, kind in zip(ids, sketches(annotation), document.stories, document.kinds, strict=True):
            yield name, held, story, f"{kind} {document.lang}"


def score(reports: list[tuple[str, Sketch, str, str]]) -> Scores:
    """Cluster the reports and compare with their stories."""
    with tempfile.TemporaryDirectory() as folder, Reprints(Path(folder)) as reprints:
        for name, held, _, _ in reports:
            reprints.add(name, held)
        clusters = [member.cluster_id for member in reprints.memberships()]
    stories = [story for _, _, story, _ in reports]
    found, wanted = _pairs(Counter(clusters)), _pairs(Counter(stories))
    right = _pairs(Counter(zip(stories, clusters, strict=True)))
    if not found or not wanted:
        sys.exit("no pair at all: give a larger archive")
    homes = {story: Counter(c for s, c in zip(stories, clusters, strict=True) if s == story) for story in set(stories)}
    split = Counter(
        kind
        for (_, _, story, kind), cluster in zip(reports, clusters, strict=True)
        if cluster != homes[story].most_common(1)[0][0]
    )
    members: dict[str | None, set[str]] = {}
    for story, cluster in zip(stories, clusters, strict=True):
        members.setdefault(cluster, set()).add(story)
    joined = Counter(
        "/".join(sorted({[*story.split("-"), "story"][1] for story in held}))
        for held in members.values()
        if len(held) > 1
    )
    return Scores(right / found, right / wanted, wanted, split, joined)


def _pairs(sizes: Counter[object]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes.values())


def seconds(reports: list[tuple[str, Sketch, str, str]]) -> float:
    """Processor time to cluster the reports, fingerprints given."""
    started = time.process_time()
    with tempfile.TemporaryDirectory() as folder, Reprints(Path(folder)) as reprints:
        for name, held, _, _ in reports:
            reprints.add(name, held)
        for _ in reprints.memberships():
            pass
    return time.process_time() - started


def main() -> int:
    """Measure, print, compare with the floors."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--documents", type=int, default=5_000, help="of each archive (default: 5,000)")
    arguments.add_argument(
        "--seeds", type=int, nargs="+", default=[7], metavar="N", help="of the archives (default: 7)"
    )
    arguments.add_argument("--growth", type=int, metavar="N", help="also measure time over N documents and over 2 N")
    arguments.add_argument("--check", action="store_true", help="exit with 1 below the floors")
    chosen = arguments.parse_args()
    well = True
    for seed in chosen.seeds:
        held = score(list(read(documents(chosen.documents, seed))))
        well &= min(held.precision, held.recall) >= FLOOR
        print(
            f"seed {seed}, {chosen.documents:,} documents, {held.pairs:,} pairs: "
            f"precision {held.precision:.4f}, recall {held.recall:.4f} (floors {FLOOR})"
        )
        print(f"  reports outside their cluster: {dict(held.split.most_common())}")
        print(f"  clusters of several stories: {dict(held.joined.most_common())}")
    if chosen.growth:
        once, twice = (seconds(list(read(documents(size, 5)))) for size in (chosen.growth, 2 * chosen.growth))
        well &= twice / once <= GROWTH_LIMIT
        print(
            f"{chosen.growth:,} documents {once:.1f} s, {2 * chosen.growth:,} documents {twice:.1f} s of processor "
            f"time: {twice / once:.2f} times as long (limit {GROWTH_LIMIT})"
        )
    return 1 if chosen.check and not well else 0


if __name__ == "__main__":
    sys.exit(main())
