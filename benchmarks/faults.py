"""Runs that are killed at random moments in, a verdict out: the same command must end with the same bytes.

    python benchmarks/faults.py              # 50 kills
    python benchmarks/faults.py --kills 5 --documents 200 --seed 3

An archive of texts, lines of JSON and a zip is extracted once without being disturbed. Then the same command is started
in a fresh folder and its process killed (SIGKILL) after a random time, again and again until it comes to its end, each
time with another number of jobs. After each kill the folder must hold no table, or those of a complete run, and the
processes that belonged to the run must be gone soon.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from invented.archive import documents

from reportmine.formats.output import MARKER

GRACE = 60.0  # seconds that the processes of a killed run have to notice


def corpus(folder: Path, size: int, seed: int) -> Path:
    """An archive of that many documents: a third each as texts, as lines of JSON and in a zip; a few cannot be read."""
    folder.mkdir(parents=True)
    held = list(documents(size, seed))
    third = len(held) // 3
    for document in held[:third]:
        (folder / f"{document.id}.txt").write_text(document.text, encoding="utf-8")
    lines = [json.dumps({"id": d.id, "text": d.text}, ensure_ascii=False) for d in held[third : 2 * third]]
    (folder / "lines.jsonl").write_text("\n".join([*lines, "no JSON"]), encoding="utf-8")
    with zipfile.ZipFile(folder / "members.zip", "w") as packed:
        for document in held[2 * third :]:
            packed.writestr(f"{document.id}.txt", document.text.encode("gb18030" if document.lang == "zh" else "utf-8"))
    (folder / "empty.txt").write_bytes(b"")
    return folder


def command(source: Path, out: Path, jobs: int, *more: str) -> list[str]:
    """The command that extracts the archive."""
    arguments = ["extract", str(source), "--out", str(out), "--jobs", str(jobs), "--quiet", *more]
    return [sys.executable, "-m", "reportmine", *arguments]


def output(folder: Path) -> dict[str, bytes]:
    """The files that a user sees as a run's output, by name."""
    hidden = ("state.sqlite", ".")
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*")) if not path.name.startswith(hidden)}


def undisturbed(source: Path, out: Path) -> tuple[dict[str, bytes], float]:
    """What a run in one process writes, and how long one in several takes."""
    _complete(subprocess.run(command(source, out, 0, "--no-state"), check=False).returncode)
    started = time.monotonic()
    _complete(subprocess.run(command(source, out.with_name("timed"), 2), check=False).returncode)
    return output(out), time.monotonic() - started


def _complete(status: int) -> None:
    if status != 3:  # some documents are set aside on purpose
        sys.exit(f"a run ended with status {status}, not 3")


def legs(source: Path, out: Path, expected: dict[str, bytes], seconds: float, chance: Random) -> Iterator[str]:
    """Start the command until it comes to its end; "killed", "done" or what is wrong, for each start."""
    while True:
        jobs = chance.choice((0, 1, 2, 3))
        process = subprocess.Popen(command(source, out, jobs), start_new_session=True)
        try:
            status = process.wait(timeout=chance.uniform(0.0, seconds * 1.2))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            left = f"; processes of --jobs {jobs} outlived it" if _outlived(process.pid) else ""
            tables = output(out) if out.exists() else {}
            # a run that is complete and was putting its files in place is completed by the next
            settling = any(out.glob(".ready-*"))
            marked = set(tables) <= {MARKER}  # a folder is marked before anything else
            well = tables == expected or marked or settling
            yield f"killed{left}" if well else f"killed{left}; it left {sorted(tables)}"
            continue
        _complete(status)
        yield "done"
        return


def _outlived(group: int) -> bool:
    """Whether processes of the group are still there after a while; if so they are ended."""
    until = time.monotonic() + GRACE
    while time.monotonic() < until:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.05)
    os.killpg(group, signal.SIGKILL)
    return True


def faults(folder: Path, kills: int, size: int, seed: int) -> Iterator[str]:
    """Kill runs until there were that many kills; a sentence for each that is wrong.

    Args:
        folder: an empty one.
        kills: how many.
        size: documents of the archive.
        seed: of chance.
    """
    chance = Random(seed)
    source = corpus(folder / "in", size, seed)
    expected, seconds = undisturbed(source, folder / "whole")
    if len(expected) < 10:
        sys.exit(f"the undisturbed run wrote only {sorted(expected)}")
    done = runs = 0
    while done < kills:
        runs += 1
        out = folder / f"out{runs}"
        for event in legs(source, out, expected, seconds, chance):
            if event == "done":
                found = output(out)
                wrong = [name for name in sorted({*found, *expected}) if found.get(name) != expected.get(name)]
                if wrong:
                    yield f"run {runs}: {', '.join(wrong)} differ"
            else:
                done += 1
                if event != "killed":
                    yield f"run {runs}: {event}"
    print(f"{done} kills in {runs} runs of {size} documents, {seconds:.1f} s each when undisturbed")


def main() -> int:
    """Kill, compare, print."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--kills", type=int, default=50)
    arguments.add_argument("--documents", type=int, default=600)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wrong = list(faults(Path(folder), chosen.kills, chosen.documents, chosen.seed))
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    print("no byte differs" if not wrong else f"{len(wrong)} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
