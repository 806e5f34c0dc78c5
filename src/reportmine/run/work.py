"""Reports in, all that is written of each out, or its problem: what is done with documents, in whichever process."""

from __future__ import annotations

import json
import signal
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from reportmine.errors import GoldError, InputError
from reportmine.formats import jsonl
from reportmine.formats.rendered import Rendered, rendering
from reportmine.formats.tables import Problem
from reportmine.records import Annotation, Report
from reportmine.run.children import GoneError
from reportmine.steps import Steps, ended

Annotate = Callable[[Report], Steps[Annotation]]
REPORT_IT = "please report it with this document"
RUN_AGAIN = "run it again, with fewer --jobs if memory is short"
# what a bug in the extractor raises: the document is set aside and named, the archive is read on
_BUGS = (ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
_LEAST = 1e-3  # seconds that a step may take whatever the steps before it took
_OF_THE_DOCUMENT = ("id", "text", "year", "source", "stated_unit")


class OvertimeError(Exception):
    """A document that takes longer than it may."""


class Task(NamedTuple):
    """A document to read.

    Attributes:
        report: it.
        seconds: of processor time that it may take.
        megabytes: of memory that the process may take; None where nothing limits it.
        kept: what an earlier run kept of it.
        keep: whether what is found is to be kept for a later run.
    """

    report: Report
    seconds: float
    megabytes: int | None
    kept: bytes | None = None
    keep: bool = True


class Outcome(NamedTuple):
    """What became of a document.

    Attributes:
        rendered: all that is written of it, or None where it was set aside.
        problem: why it was set aside.
        keep: what to keep of it for a later run; None where nothing is new.
        seconds: of processor time that it took.
        starved: whether the process ran out of memory.
        known: whether it is what an earlier run kept.
    """

    rendered: Rendered | None
    problem: Problem | None
    keep: bytes | None = None
    seconds: float = 0.0
    starved: bool = False
    known: bool = False


def annotator() -> Annotate:
    """The extractor; it loads when it is first needed."""
    from reportmine.pipeline import annotating

    return annotating


def attempt(report: Report, annotate: Annotate) -> Annotation | Problem:
    """The report's facts, or why there are none."""
    return ended(attempting(report, annotate))


def attempting(report: Report, annotate: Annotate) -> Steps[Annotation | Problem]:
    """The same, step by step."""
    try:
        return (yield from annotate(report))
    except InputError as error:
        return Problem(report.id, report.source or "", error.message, error.mend)
    except _BUGS as error:
        return Problem(
            report.id, report.source or "", f"a bug in reportmine: {type(error).__name__}: {error}", REPORT_IT
        )


def work(tasks: Sequence[Task], annotate: Annotate, *, reprints: bool) -> list[Outcome]:
    """Read some documents side by side, a step of each after the other.

    Args:
        tasks: the documents.
        annotate: the extractor.
        reprints: whether they are looked for.
    """
    held = [_Document(task, annotate, reprints) for task in tasks]
    going = held
    with _stopped() as limited:
        while going:
            going = [document for document in going if document.goes_on(limited)]
    return [document.outcome for document in held]


class _Document:
    """A document while it is read.

    Attributes:
        outcome: what became of it, once it does not go on.
    """

    def __init__(self, task: Task, annotate: Annotate, reprints: bool) -> None:
        self.task, self.seconds = task, 0.0
        self.outcome: Outcome = Outcome(None, None)
        self._steps = _reading(task, annotate, reprints)

    def goes_on(self, limited: Callable[[float], None]) -> bool:
        """Whether there is more to do after the next step.

        Args:
            limited: lets the step take so many seconds of processor time; 0 ends it.
        """
        started = time.process_time()
        try:
            limited(max(self.task.seconds - self.seconds, _LEAST))
            next(self._steps)
            return True
        except StopIteration as end:
            self.outcome = end.value
        except MemoryError:
            self.outcome = starved(self.task)
        except OvertimeError:
            self.outcome = overtime(self.task)
        finally:
            limited(0)
            self.seconds += time.process_time() - started
        self.outcome = self.outcome._replace(seconds=self.seconds)
        return False


def _reading(task: Task, annotate: Annotate, reprints: bool) -> Steps[Outcome]:
    """Read one document, step by step."""
    found = None if task.kept is None else unpack(task.kept, task)
    known = found is not None
    if found is None:
        found = yield from attempting(task.report, annotate)
    if isinstance(found, Problem):
        return Outcome(None, found, known=known)
    rendered = yield from rendering(found, reprints=reprints)
    keep = pack(found) if task.keep and not known else None
    return Outcome(rendered, None, keep, known=known)


def overtime(task: Task) -> Outcome:
    """What becomes of a document that takes too long."""
    return _refused(task, f"took more than {task.seconds:,.0f} s of processor time", "split it, or raise --time-limit")


def starved(task: Task) -> Outcome:
    """What becomes of a document that needs too much memory."""
    if task.megabytes is None:
        report = task.report
        return Outcome(None, Problem(report.id, report.source or "", "needs more memory than there is", "split it"))
    needs = f"needs more than {task.megabytes:,} MB of memory"
    return _refused(task, needs, "split it, or raise --memory-limit")._replace(starved=True)


def crashed(task: Task, error: GoneError) -> Outcome:
    """What becomes of a document whose process ends; that is not kept: it may have been chance."""
    if error.outside:
        problem, mend = f"the process {error.how}, by the system or somebody else", RUN_AGAIN
    else:
        problem, mend = f"a bug in reportmine: the process {error.how}", REPORT_IT
    return Outcome(None, Problem(task.report.id, task.report.source or "", problem, mend))


def _refused(task: Task, problem: str, mend: str) -> Outcome:
    """A document that is set aside; that is kept as well, and holds as long as the limits are the same."""
    held = {"problem": problem, "mend": mend, "limits": [task.seconds, task.megabytes]}
    told = Problem(task.report.id, task.report.source or "", problem, mend)
    return Outcome(None, told, _compressed(held))


def pack(annotation: Annotation) -> bytes:
    """The annotation without what its document brings along, to be kept for a later run."""
    held = jsonl.to_object(annotation)
    for name in _OF_THE_DOCUMENT:
        held.pop(name, None)
    return _compressed(held)


def unpack(kept: bytes, task: Task) -> Annotation | Problem | None:
    """What was packed, with its document; None if it is no longer true, or nothing that was packed."""
    report = task.report
    mine = {name: getattr(report, name) for name in _OF_THE_DOCUMENT}
    try:
        held = json.loads(zlib.decompress(kept))
        if "problem" in held:
            valid = held["limits"] == [task.seconds, task.megabytes]
            return Problem(report.id, report.source or "", held["problem"], held["mend"]) if valid else None
        return jsonl.from_object({**held, **mine}, report.id)
    except (zlib.error, ValueError, TypeError, KeyError, GoldError):
        return None


def _compressed(held: Mapping[str, object]) -> bytes:
    return zlib.compress(json.dumps(held, separators=(",", ":")).encode(), 1)


@contextmanager
def _stopped() -> Iterator[Callable[[float], None]]:
    """What sets after how many seconds of processor time the block is stopped, and with 0 lets it go on.

    It can where signals can: on Unix, in the main thread.

    Raises:
        OvertimeError: within the block, once the time is over.
    """
    if not hasattr(signal, "ITIMER_PROF") or threading.current_thread() is not threading.main_thread():
        yield lambda _: None
        return

    def over(*_: object) -> None:
        raise OvertimeError

    def limited(seconds: float) -> None:
        signal.setitimer(signal.ITIMER_PROF, seconds)

    before = signal.signal(signal.SIGPROF, over)
    try:
        yield limited
    finally:
        limited(0)
        signal.signal(signal.SIGPROF, before)
