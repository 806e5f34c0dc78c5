"""Extractors and readers that misbehave on words in the text or file, for processes of their own to run."""

import ctypes
import os
import re
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from stand_in import stand_in, stepwise

from reportmine.formats.tables import Problem
from reportmine.records import Annotation, Report, Source
from reportmine.stages.ingest import Event, Found
from reportmine.steps import Steps

ANNOTATED = "REPORTMINE_TEST_ANNOTATED"  # a file that grows by a line for each document that is extracted
PROCESSES = "REPORTMINE_TEST_PROCESSES"  # a file that grows by the process's id for each document or file


def _log(variable: str, line: object) -> None:
    if log := os.environ.get(variable):
        with Path(log).open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")


def _do(text: str, megabytes: int = 6000) -> None:
    if "crash" in text:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "killed" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "exit" in text:
        os._exit(7)
    if "hang" in text:
        re.match("(a+)+b", "a" * 60)
    if "native" in text:  # no Python code runs that a signal's handler could stop
        ctypes.CDLL(None).system(b"while :; do :; done") if "shell" in text else sum(range(10**12))
    if "sleep" in text:
        time.sleep(1000)
    if "memory" in text:
        held = bytearray(megabytes << 20)
        del held
    if "bug" in text:
        raise KeyError("no such thing")


def annotate(report: Report) -> Annotation:
    """What the stand-in of the tests finds, unless the text is poison."""
    _log(ANNOTATED, report.id)
    _log(PROCESSES, os.getpid())
    _do(report.text)
    return stand_in(report)


def annotator() -> Callable[[Report], Steps[Annotation]]:
    return stepwise(annotate)


def broken() -> Callable[[Report], Steps[Annotation]]:
    os._exit(9)


def slow() -> Callable[[Report], Steps[Annotation]]:
    time.sleep(15)
    return stepwise(annotate)


def read(found: Found, *, consumed: Callable[[int], None] | None = None) -> Iterator[Event]:
    """Each line of a file is a document, unless it is poison."""
    _log(PROCESSES, os.getpid())
    lines = found.path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        _do(line)
        if consumed is not None:
            consumed(len(line) + 1)
        if line == "problem":
            yield Problem(f"{found.name}:{number}", str(found.path), "a problem", "")
        else:
            yield Report(f"{found.name}:{number}", line, None, None, str(found.path))
    yield Source(found.name, format="lines")
