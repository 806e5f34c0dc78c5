"""The gold's own texts in, characters a second and peak memory out: the whole line, written tables included.

    python benchmarks/speed.py                # speed per language, beside jieba.posseg on the same Chinese text
    python benchmarks/speed.py --memory 100   # also the peak memory of a run over 100 MB of documents
    python benchmarks/speed.py --check        # exit with 1 below the floors

One process, after loading. The texts are those of data/annotated, taken in turn until there is enough of them.
"""

from __future__ import annotations

import argparse
import json
import logging
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from reportmine import api, extract
from reportmine.formats import gold

ANNOTATED = Path(__file__).parents[1] / "data" / "annotated"
FLOORS = {"zh": 150_000, "en": 300_000}
MEMORY_LIMIT_MB = 400
ROUNDS = 3


def lines(lang: str, characters: int) -> Iterator[tuple[str, str]]:
    """Documents as (line of JSON, text), until there are enough characters."""
    texts = [a.report.text for a in gold.read(ANNOTATED) if a.report.lang == lang]
    if not texts:
        sys.exit(f"no documents in {lang!r} under {ANNOTATED}")
    size = 0
    for number, text in enumerate(cycle(texts)):
        if size >= characters:
            return
        size += len(text)
        yield json.dumps({"id": f"{lang}-{number}", "lang": lang, "text": text}, ensure_ascii=False), text


def whole_line(lang: str, characters: int) -> tuple[float, float]:
    """Characters a second, and a second of processor time, from a file to written tables: medians of a few rounds."""
    extract("人行南岭中支发放折页200余份。" if lang == "zh" else "Nanling Branch gave out 200 leaflets.", lang)
    rates, processor = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "in.jsonl")
        path.write_text("\n".join(line for line, _ in lines(lang, characters)), encoding="utf-8")
        for _ in range(ROUNDS):
            started = time.process_time()
            # no state: the texts repeat, and what is known is not extracted again
            summary = api.run([path], Path(folder, "out"), api.Options(jobs=0, state=False))
            processor.append(summary.characters / (time.process_time() - started))
            rates.append(summary.characters / summary.seconds)
    return statistics.median(rates), statistics.median(processor)


def posseg(characters: int) -> tuple[float, float]:
    """Characters a second, and a second of processor time, that jieba cuts and tags, on the same Chinese text."""
    import jieba
    import jieba.posseg

    jieba.setLogLevel(logging.WARNING)
    texts = [text for _, text in lines("zh", characters)]
    list(jieba.posseg.cut("预热"))
    started, processor = time.perf_counter(), time.process_time()
    for text in texts:
        for _ in jieba.posseg.cut(text):
            pass
    size = sum(map(len, texts))
    return size / (time.perf_counter() - started), size / (time.process_time() - processor)


def peak_memory(megabytes: int) -> float:
    """Peak memory in MB of one run over that many MB of documents, half of them Chinese."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "in.jsonl")
        with path.open("w", encoding="utf-8") as file:
            for lang, width in (("zh", 3), ("en", 1)):
                file.writelines(line + "\n" for line, _ in lines(lang, megabytes * 500_000 // width))
        arguments = [sys.executable, "-m", "reportmine", "extract", str(path), "--out", f"{folder}/out", "--quiet"]
        subprocess.run([*arguments, "--jobs", "0", "--no-state"], check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def _shown(rate: float, processor: float) -> str:
    return f"{rate:>9,.0f} characters/s, {processor:>9,.0f} a second of processor time"


def main() -> int:
    """Measure, print, compare with the floors."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--characters", type=int, default=400_000, help="of each language (default: 400,000)")
    arguments.add_argument("--memory", type=int, metavar="MB", help="also measure the peak memory over so many MB")
    arguments.add_argument("--check", action="store_true", help="exit with 1 below the floors")
    chosen = arguments.parse_args()
    well = True
    if chosen.memory:  # first: what is asked of a child's memory counts that of the process it comes from
        peak = peak_memory(chosen.memory)
        well &= peak < MEMORY_LIMIT_MB
        print(f"peak memory over {chosen.memory} MB of documents: {peak:,.0f} MB (limit {MEMORY_LIMIT_MB})", flush=True)
    for lang, floor in FLOORS.items():
        rate, processor = whole_line(lang, chosen.characters)
        well &= rate >= floor
        print(f"reportmine {lang}: {_shown(rate, processor)} (floor {floor:,})")
    print(f"jieba.posseg:  {_shown(*posseg(min(chosen.characters, 200_000)))}, the same Chinese text")
    return 1 if chosen.check and not well else 0


if __name__ == "__main__":
    sys.exit(main())
