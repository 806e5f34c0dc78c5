"""The command line in, how long it takes to say something out: `--version` and `--help` beside a bare interpreter.

    python benchmarks/startup.py

Medians of ten runs each, as seconds and as a multiple of `python -c pass` in the same run.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

ROUNDS = 10
CALLS = {
    "python -c pass": ["-c", "pass"],
    "reportmine --version": ["-m", "reportmine", "--version"],
    "reportmine --help": ["-m", "reportmine", "--help"],
}


def seconds(arguments: list[str]) -> float:
    """How long one run takes."""
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def main() -> None:
    """Measure in turn, so that the machine's mood is shared, and print."""
    times: dict[str, list[float]] = {name: [] for name in CALLS}
    for _ in range(ROUNDS):
        for name, arguments in CALLS.items():
            times[name].append(seconds(arguments))
    bare = statistics.median(times["python -c pass"])
    for name, held in times.items():
        print(f"{name}: {statistics.median(held):.3f} s, {statistics.median(held) / bare:.1f} times a bare interpreter")


if __name__ == "__main__":
    main()
