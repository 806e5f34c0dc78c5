"""A great many short documents in, the memory of a run over them out, quarter by quarter.

    python benchmarks/soak.py                        # 200,000 documents, a process for each core
    python benchmarks/soak.py --documents 20000 --jobs 0
    python benchmarks/soak.py --check                # exit with 1 where memory is not flat or a document was set aside

No two documents are the same, half of them are copies of another. Memory is what the kernel says of the processes
(resident pages, on Linux), looked at twice a second. It is flat if they need little more in the last quarter of the
time in which documents are read than in the second. What comes after, when copies are told from one another in the
first process alone, is shown as the end; with --jobs 0 it cannot be told from the rest.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from invented.archive import documents

FLAT = 1.15
SET_ASIDE = 3  # the status of a run that could not read some documents: they are told
SHORT = 160  # characters after which a text is cut at the end of a sentence


class Sample(NamedTuple):
    """When it was taken, in seconds; MB of the first process and of all of the run together; how many others."""

    at: float
    first: float
    all: float
    others: int


def write(path: Path, size: int) -> tuple[int, int]:
    """Write short documents, with that many reports in all, as lines of JSON; how many, with how many characters."""
    number = characters = 0
    with path.open("w", encoding="utf-8") as file:
        for document in documents(size, 4):
            text = short(document.text)
            number, characters = number + 1, characters + len(text)
            held = {"id": document.id, "lang": document.lang, "text": text}
            file.write(json.dumps(held, ensure_ascii=False) + "\n")
    return number, characters


def short(text: str) -> str:
    """The text up to the end of the sentence in which it has characters enough."""
    ends = [at + 1 for stop in ("。", ". ") if (at := text.find(stop, SHORT)) >= 0]
    return text[: min(ends, default=len(text))]


def resident(process: int) -> tuple[float, float, int]:
    """MB of a process, MB of it and its children together, how many these are."""
    first, others = _resident(process), list[float]()
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            others += [_resident(int(child)) for child in task.read_text().split()]
        except OSError:
            continue
    return first, first + sum(others), len(others)


def _resident(process: int) -> float:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:")), 0.0)


def sampled(arguments: list[str]) -> list[Sample]:
    """Run a command and watch its memory."""
    started = time.monotonic()
    process = subprocess.Popen(arguments)
    samples = []
    while process.poll() is None:
        samples.append(Sample(time.monotonic() - started, *resident(process.pid)))
        time.sleep(0.5)
    if process.returncode not in (0, SET_ASIDE):
        sys.exit(f"the run ended with status {process.returncode}")
    return samples


def _peak(samples: list[Sample]) -> str:
    first, together = max(sample.first for sample in samples), max(sample.all for sample in samples)
    return f"{first:,.0f} MB in the first process, {together:,.0f} MB in all"


def main() -> int:
    """Write, run, watch, print."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--documents", type=int, default=200_000)
    arguments.add_argument("--jobs", type=int, metavar="N", help="(default: one for each core)")
    arguments.add_argument(
        "--check", action="store_true", help="exit with 1 where memory is not flat or a document was set aside"
    )
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder, "in.jsonl"), Path(folder, "out")
        number, characters = write(source, chosen.documents)
        command = [sys.executable, "-m", "reportmine", "extract", str(source), "--out", str(out), "--quiet"]
        samples = sampled(command + ([] if chosen.jobs is None else ["--jobs", str(chosen.jobs)]))
        rows = sum(1 for _ in (out / "annotations.jsonl").open("rb"))
        kept = (out / "state.sqlite").stat().st_size / 2**20
    busy = [at for at, sample in enumerate(samples) if sample.others > 1] or list(range(len(samples)))
    reading, end = samples[busy[0] : busy[-1] + 1], samples[busy[-1] + 1 :]
    quarters = [reading[len(reading) * at // 4 : len(reading) * (at + 1) // 4] for at in range(4)]
    if not all(quarters):
        sys.exit("the run was too short to watch")
    told = f"{rows:,} documents, {number - rows:,} set aside, {characters:,} characters"
    print(f"{told}, {samples[-1].at:,.0f} s; state.sqlite {kept:,.0f} MB")
    for at, quarter in enumerate(quarters, start=1):
        print(f"quarter {at}: {_peak(quarter)}")
    print(f"the end, {len(end) / 2:,.0f} s: {_peak(end)}" if end else "the end is not told apart")
    second, last = (max(sample.all for sample in quarters[at]) for at in (1, 3))
    print(f"the last quarter needs {last / second:.2f} times the second (flat: at most {FLAT})")
    return 1 if chosen.check and (last > FLAT * second or rows < number) else 0


if __name__ == "__main__":
    sys.exit(main())
