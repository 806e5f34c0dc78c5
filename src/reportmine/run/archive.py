"""Paths in, an output folder out: the events of the reader pass the annotators and go to the export in their order.

The bytes that are written depend on the files alone: not on the number of processes, nor on how often the run was
interrupted before.
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from reportmine.formats.tables import Problem
from reportmine.records import Report, Source
from reportmine.run.annotators import Annotators, here
from reportmine.run.options import Options, Summary, checked_lang, checked_megabytes
from reportmine.run.reading import Reading, plan
from reportmine.run.state import State, key_of
from reportmine.run.work import Outcome, Task, annotator
from reportmine.stages import ingest
from reportmine.stages.export import Export, make_folder
from reportmine.stages.segment import language

Passed = tuple[Problem | Source, float]  # with the seconds that reading the file took


class _Known(NamedTuple):
    """What is known of a document while it is under way.

    Attributes:
        key: of its text.
        earlier: whether an earlier run kept it.
        mistaken: its id, where it looks to be in another language than the options say.
    """

    key: bytes
    earlier: bool
    mistaken: str | None


def run(paths: Sequence[str | os.PathLike[str]], out: Path, options: Options | None = None) -> Summary:
    """Read all documents under the paths and write their annotations and tables into a folder.

    Raises:
        UsageError: if a path does not exist, is the output folder of this run or another, or a file whose folder
            would become one, the language or format is unknown, the memory limit too low, another run writes into the
            folder, it cannot be written to or holds files of others where tables are to go, or no process can be
            started.
    """
    chosen = options or Options()
    started = time.perf_counter()
    megabytes = checked_megabytes(chosen.megabytes)
    export = Export(out, chosen.kind, keep_duplicates=chosen.keep_duplicates, alone=chosen.state)
    lang = checked_lang(chosen.lang)
    found = ingest.files(paths, out)
    make_folder(out, chosen.kind)  # before anything is walked: the first run finds what the second will
    files, apart = plan(found, chosen)
    with ExitStack() as stack:
        state = stack.enter_context(State(out)) if chosen.state else None
        stack.enter_context(export)
        flow = _Flow(chosen, lang, state)
        reading = flow.reading
        events = stack.enter_context(closing(reading.apart(files) if apart else reading.here(files)))
        tasks = flow.tasks(events, apart=apart)
        reprints = not chosen.keep_duplicates
        if apart:
            pool = Annotators[Passed](chosen.annotators(), megabytes, annotator, reprints=reprints)
            outcomes = stack.enter_context(pool).outcomes(tasks)
        else:
            outcomes = here(tasks, annotator, reprints=reprints)
        flow.write(outcomes, export)
        if state is not None:
            state.finish()
    return flow.summary(export, time.perf_counter() - started)


class _Flow:
    """The documents of a run on their way from the reader to the export.

    Attributes:
        documents, characters, mistaken, first_mistaken, known, outputs: as in Summary.
    """

    def __init__(self, options: Options, lang: str | None, state: State | None) -> None:
        self.options, self.lang, self.state = options, lang, state
        self.reading = Reading(options, ingest.read)
        self.documents = self.characters = self.mistaken = self.known = 0
        self.first_mistaken: str | None = None
        self.outputs: list[str] = []
        self._under_way: deque[_Known] = deque()

    def tasks(self, events: Iterable[ingest.Event], *, apart: bool) -> Iterator[Task | Passed]:
        """A task for each document, and all other events."""
        for event in ingest.unique(events):
            if not isinstance(event, Report):
                yield event, self.reading.seconds
                continue
            report = replace(event, lang=event.lang or self.lang)
            key = key_of(report)
            kept, earlier = (self.state and self.state.get(key)) or (None, False)
            mistaken = event.lang is None and self.lang is not None and language(event.text) != self.lang
            self._under_way.append(_Known(key, earlier, event.id if mistaken else None))
            seconds = self.options.annotating(len(report.text))
            yield Task(report, seconds, self.options.megabytes if apart else None, kept, keep=self.state is not None)

    def write(self, outcomes: Iterable[Outcome | Passed], export: Export) -> None:
        """Write what became of each document, and what could not be read, in order."""
        seconds = 0.0
        for item in outcomes:
            if isinstance(item, Outcome):
                self._write(item, self._under_way.popleft(), export)
                seconds += item.seconds
                continue
            event, read = item
            if isinstance(event, Problem):
                export.set_aside(event)
            else:
                if event.output:
                    self.outputs.append(f"{event.path}: {event.note}")
                export.close(event, seconds + read if self.options.timings else None)
                seconds = 0.0

    def summary(self, export: Export, seconds: float) -> Summary:
        """What the run did in so many seconds."""
        return Summary(
            documents=self.documents,
            set_aside=export.rows["problems"],
            characters=self.characters,
            seconds=seconds,
            rows=export.rows,
            once=export.once,
            linked=export.linked,
            files=export.files,
            mistaken=self.mistaken,
            first_mistaken=self.first_mistaken,
            known=self.known,
            outputs=tuple(self.outputs),
            notes=() if self.state is None else tuple(self.state.notes),
        )

    def _write(self, outcome: Outcome, known: _Known, export: Export) -> None:
        if outcome.rendered is not None:
            self.documents += 1
            self.characters += outcome.rendered.characters
            self.mistaken += known.mistaken is not None
            self.first_mistaken = self.first_mistaken or known.mistaken
            export.write(outcome.rendered)
        elif outcome.problem is not None:
            export.set_aside(outcome.problem)
        self.known += known.earlier and outcome.known
        if self.state is not None:
            self.state.put(known.key, outcome.keep)
