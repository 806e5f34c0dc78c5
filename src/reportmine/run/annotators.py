"""Tasks and other values in, outcomes and those other values out in the same order, from one process or several.

At most a bounded number of documents, and of their characters, is under way: a slow one holds up the order, not the
memory. A document that ends its process twice, the second time alone in a fresh one, is the culprit and set aside.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import Any, Generic, TypeVar

from reportmine.run.children import START, Child, GoneError, ends_after
from reportmine.run.work import Annotate, Outcome, Task, crashed, overtime, starved, work

T = TypeVar("T")
Make = Callable[[], Annotate]
BATCH_CHARACTERS, BATCH_TASKS = 16_000, 32
UNDER_WAY_CHARACTERS, UNDER_WAY = 4_000_000, 4_000
SIDE_BY_SIDE, SIDE_CHARACTERS = 16, 16_000  # documents that are read side by side: what they need fits the cache
RENEWED_AFTER = 20_000_000  # characters, after which a process is replaced by a fresh one
_PATIENCE = 5.0  # times the processor time that a document may take, in seconds of the clock


def here(items: Iterable[Task | T], make: Make, *, reprints: bool) -> Iterator[Outcome | T]:
    """The outcome of each task, worked out in this process, and everything else as it comes.

    Args:
        items: tasks and others.
        make: gives the extractor.
        reprints: whether they are looked for.
    """
    annotate = make()
    waiting: list[Task | T] = []
    size = 0
    for item in items:
        waiting.append(item)
        size += len(item.report.text) if isinstance(item, Task) else 0
        if len(waiting) >= SIDE_BY_SIDE or size >= SIDE_CHARACTERS:
            yield from _worked(waiting, annotate, reprints)
            waiting, size = [], 0
    yield from _worked(waiting, annotate, reprints)


def _worked(items: list[Task | T], annotate: Annotate, reprints: bool) -> Iterator[Outcome | T]:
    """The outcomes of the tasks, read side by side, and everything else where it stands."""
    outcomes = iter(work([item for item in items if isinstance(item, Task)], annotate, reprints=reprints))
    for item in items:
        yield next(outcomes) if isinstance(item, Task) else item


def serve(pipe: Connection, make: Make, reprints: bool) -> None:
    """What an annotator's process does: a list of tasks comes, an outcome for each goes."""
    annotate = make()
    pipe.send(None)
    while True:
        for task in pipe.recv():
            with ends_after(task.seconds):
                (outcome,) = work([task], annotate, reprints=reprints)
            pipe.send(outcome)


class _Slot:
    """A place in the order: a task, and its outcome once it is there."""

    __slots__ = ("outcome", "size", "task", "tries")

    def __init__(self, task: Task) -> None:
        self.task, self.size, self.tries = task, len(task.report.text), 0
        self.outcome: Outcome | None = None


class _Annotator:
    """A process, what it is working on, and how much it has done."""

    def __init__(self, megabytes: int, make: Make, reprints: bool) -> None:
        self.child = Child(serve, megabytes, make, reprints)
        self.slots: deque[_Slot] = deque()
        self.done = 0
        self.due = 0.0

    def take(self, slots: list[_Slot]) -> None:
        """Give it documents to work on."""
        self.slots.extend(slots)
        self.child.send([slot.task for slot in slots])
        self.wait()

    def wait(self) -> None:
        """Set when it is to be ready, or when the next outcome is due."""
        if self.slots:
            self.due = monotonic() + (_PATIENCE * self.slots[0].task.seconds if self.child.ready else START)


class Annotators(Generic[T]):
    """Several processes that annotate. Use it in a `with` statement.

    Args:
        jobs: how many.
        megabytes: of memory that each may take.
        make: gives the extractor, in each process: a function of a module.
        reprints: whether they are looked for.
    """

    def __init__(self, jobs: int, megabytes: int, make: Make, *, reprints: bool) -> None:
        self.jobs, self.megabytes, self.make, self.reprints = jobs, megabytes, make, reprints
        self._busy: dict[Any, _Annotator] = {}
        self._idle: list[_Annotator] = []
        self._order: deque[_Slot | T] = deque()
        self._batch: list[_Slot] = []
        self._again: deque[list[_Slot]] = deque()
        self._characters = 0

    def __enter__(self) -> Annotators[T]:
        return self

    def __exit__(self, *_: object) -> None:
        for held in self._busy.values():
            held.child.kill()
        for held in self._idle:
            held.child.close()

    def outcomes(self, items: Iterable[Task | T]) -> Iterator[Outcome | T]:
        """The outcome of each task, and everything else, in the order of the items.

        Raises:
            UsageError: if no process can be started.
        """
        for item in items:
            if isinstance(item, Task):
                self._add(_Slot(item))
            else:
                self._order.append(item)
            yield from self._ready()
            while self._characters > UNDER_WAY_CHARACTERS or len(self._order) > UNDER_WAY:
                yield from self._advance()
        while self._order:
            yield from self._advance()

    def _add(self, slot: _Slot) -> None:
        self._order.append(slot)
        self._characters += slot.size
        self._batch.append(slot)
        if len(self._batch) >= BATCH_TASKS or sum(held.size for held in self._batch) >= BATCH_CHARACTERS:
            self._hand_over()

    def _ready(self) -> Iterator[Outcome | T]:
        """What stands at the front of the order and is there."""
        while self._order:
            front = self._order[0]
            if not isinstance(front, _Slot):
                self._order.popleft()
                yield front
            elif front.outcome is not None:
                self._order.popleft()
                self._characters -= front.size
                yield front.outcome
            else:
                return

    def _advance(self) -> Iterator[Outcome | T]:
        """Wait for something to happen."""
        self._hand_over()
        if self._busy:
            self._collect()
        yield from self._ready()

    def _hand_over(self) -> None:
        """Give the documents that wait to processes that are free."""
        while self._again:
            self._give(self._again.popleft())
        if self._batch:
            batch, self._batch = self._batch, []
            self._give(batch)

    def _give(self, slots: list[_Slot]) -> None:
        while not self._idle and len(self._busy) >= self.jobs:
            self._collect()
        held = self._idle.pop() if self._idle else _Annotator(self.megabytes, self.make, self.reprints)
        self._busy[held.child.pipe] = held
        held.take(slots)

    def _collect(self) -> None:
        """Wait until a process answers, ends or is overdue, and take what all of them have to say."""
        due = min(held.due for held in self._busy.values())
        answered = wait(list(self._busy), max(0.0, due - monotonic()))
        for pipe in answered:
            self._receive(self._busy[pipe])
        if not answered:
            self._receive(min(self._busy.values(), key=lambda held: held.due))

    def _receive(self, held: _Annotator) -> None:
        if not held.child.ready:
            held.child.await_ready(0.0)  # it has said so, or its time is over
            held.wait()
            return
        slot = held.slots[0]
        try:
            outcome: Outcome = held.child.receive(0.0)
        except GoneError as error:
            self._lost(held, overtime(slot.task) if error.overtime else crashed(slot.task, error), error.overtime)
            return
        if outcome.starved:
            held.child.kill()
            self._lost(held, starved(slot.task))
            return
        slot.outcome = outcome
        held.slots.popleft()
        held.done += slot.size
        held.wait()
        if not held.slots:
            del self._busy[held.child.pipe]
            if held.done < RENEWED_AFTER:
                self._idle.append(held)
            else:
                held.child.close()

    def _lost(self, held: _Annotator, outcome: Outcome, at_once: bool = False) -> None:
        """Settle what a process that is gone was working on.

        Args:
            held: it.
            outcome: what becomes of its first document, if that was tried for the second time.
            at_once: or for the first.
        """
        del self._busy[held.child.pipe]
        slot = held.slots.popleft()
        if held.slots:
            self._again.append(list(held.slots))
        slot.tries += 1
        if at_once or slot.tries > 1:
            slot.outcome = outcome
        else:
            self._again.appendleft([slot])
