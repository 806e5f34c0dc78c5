"""Files in, their events out in order: read in this process, or in one of its own that may crash or hang.

Where the reader ends in the middle of a file, the file is read once more, event by event. If that ends it again, what
the file yielded until then stays, the file is set aside, and a fresh reader goes on with the next.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import chain, groupby, islice
from multiprocessing.connection import Connection
from time import perf_counter
from typing import NamedTuple, Protocol

from reportmine.records import Report, Source
from reportmine.run.children import Child, GoneError, ends_after
from reportmine.run.options import Options
from reportmine.run.work import RUN_AGAIN
from reportmine.stages import ingest

# kinds of small files that this process may read itself; everything else may be read by code that crashes, which is not
# an error that could be caught, or holds files that are. The standard input alone is read here whatever it is
SAFE = frozenset({"csv", "docx", "html", "json", "jsonl", "md", "txt", "xlsx"})
SMALL_BYTES, SMALL_FILES = 1 << 20, 20
_AT_ONCE = 128  # files that the reader is told of; it is told more when it has read them, so that no one waits in vain
_MESSAGE = 1 << 16  # characters of text after which, and seconds after which, what was read is sent
_PAUSE = 1.0
_PATIENCE = 5.0  # times the processor time that a file may take, in seconds of the clock
_RENEWED_AFTER = 5_000  # files, after which the reader is replaced by a fresh one


class Reader(Protocol):
    """A function like `ingest.read`."""

    def __call__(self, found: ingest.Found, *, consumed: Callable[[int], None] | None = None) -> Iterator[ingest.Event]:
        """Give the events of a file, and tell how many bytes were read."""
        ...


class Read(NamedTuple):
    """What a reader sends: some events of a file, how many bytes it took, for how long, and whether that was all."""

    events: list[ingest.Event]
    consumed: int
    seconds: float
    last: bool


def plan(files: Iterator[ingest.Found], options: Options) -> tuple[Iterator[ingest.Found], bool]:
    """The files, and whether processes are worth their while to read them: not for a few small texts."""
    if not options.annotators():
        return files, False
    seen: list[ingest.Found] = []
    size = 0
    for found in files:
        seen.append(found)
        size += _size(found)
        if size > SMALL_BYTES or len(seen) > SMALL_FILES or (ingest.kind(found) or "txt") not in SAFE:
            return chain(seen, files), True
    return iter(seen), False


def _size(found: ingest.Found) -> int:
    try:
        return 0 if found.error or found.left_out else found.path.stat().st_size
    except OSError:
        return 0


class Reading:
    """The events of files, in order.

    Attributes:
        seconds: that the file took to read whose `Source` came last.

    Args:
        options: with the limits.
        read: gives the events of a file: a function of a module.
    """

    def __init__(self, options: Options, read: Reader) -> None:
        self.options, self.read = options, read
        self.seconds = 0.0

    def here(self, files: Iterable[ingest.Found]) -> Generator[ingest.Event, None, None]:
        """The events, read in this process."""
        for found in files:
            spent, started = 0.0, perf_counter()
            for event in self.read(found, consumed=self.options.consumed):
                spent += perf_counter() - started
                if isinstance(event, Source):
                    self.seconds, spent = spent, 0.0
                yield event
                started = perf_counter()

    def apart(self, files: Iterable[ingest.Found]) -> Generator[ingest.Event, None, None]:
        """The events, read in a process of its own.

        Raises:
            UsageError: if no process can be started.
        """
        with _Reader(files, self.options, self.read) as reader:
            spent = 0.0
            for event, seconds in reader.events():
                spent += seconds
                if isinstance(event, Source):
                    self.seconds, spent = spent, 0.0
                yield event


class _Reader:
    """A process that reads files, and its successors."""

    def __init__(self, files: Iterable[ingest.Found], options: Options, read: Reader) -> None:
        self.files, self.options, self.read = iter(files), options, read
        self._child: Child | None = None
        self._read = 0

    def __enter__(self) -> _Reader:
        return self

    def __exit__(self, *_: object) -> None:
        if self._child is not None:
            self._child.kill()

    def events(self) -> Iterator[tuple[ingest.Event, float]]:
        """The events, each with the seconds since the one before."""
        while several := list(islice(self.files, _AT_ONCE)):
            # the standard input is ours: no process of ours has it
            for ours, group in groupby(several, lambda found: str(found.path) == ingest.STDIN):
                if ours:
                    yield from ((event, 0.0) for event in Reading(self.options, self.read).here(group))
                else:
                    yield from self._several(list(group))

    def _several(self, files: list[ingest.Found]) -> Iterator[tuple[ingest.Event, float]]:
        self._tell(files)
        for at, found in enumerate(files):
            passed = 0
            try:
                for event, seconds in self._answers(found):
                    passed += 1
                    yield event, seconds
            except GoneError:
                yield from self._again(found, passed)
                self._tell(files[at + 1 :])

    def _again(self, found: ingest.Found, passed: int) -> Iterator[tuple[ingest.Event, float]]:
        """The events of a file that ended its reader, from the one after those that were passed on."""
        self._child = None
        self._tell([found], carefully=True)
        try:
            yield from islice(self._answers(found), passed, None)
        except GoneError as error:
            self._child = None
            yield from ((event, 0.0) for event in ingest.lost(found, *_why(error, self._limit(found))))

    def _tell(self, files: list[ingest.Found], *, carefully: bool = False) -> None:
        """Have the process read the files, or a fresh one if it has read many or is gone."""
        if self._child is not None and self._read >= _RENEWED_AFTER:
            self._child.close()
            self._child = None
        if files:
            if self._child is None:
                self._child, self._read = Child(serve, self.options.megabytes, self.read, self.options.seconds), 0
                self._child.await_ready()
            self._child.send((files, carefully))
            self._read += len(files)

    def _answers(self, found: ingest.Found) -> Iterator[tuple[ingest.Event, float]]:
        assert self._child is not None
        while True:
            answer: Read = self._child.receive(_PATIENCE * self._limit(found))
            if self.options.consumed is not None and answer.consumed:
                self.options.consumed(answer.consumed)
            for at, event in enumerate(answer.events):
                yield event, answer.seconds if at == 0 else 0.0
            if answer.last:
                return

    def _limit(self, found: ingest.Found) -> float:
        return self.options.reading(_size(found))


def _why(error: GoneError, limit: float) -> tuple[str, str]:
    """The problem of a file that ends its reader, and its mend."""
    if error.overtime:
        return f"took more than {limit:,.0f} s of processor time to read", "split it, or raise --time-limit"
    if error.outside:
        return f"the process that read it {error.how}, by the system or somebody else", RUN_AGAIN
    return f"the process that read it {error.how}", "open it in its own program and save it anew"


def serve(pipe: Connection, read: Reader, seconds: float) -> None:
    """What a reader's process does: files come, their events go.

    Args:
        pipe: our end.
        read: gives the events of a file.
        seconds: of processor time that an empty file may be read without yielding anything.
    """
    pipe.send(None)
    limits = Options(seconds=seconds)
    while True:
        files, carefully = pipe.recv()
        for found in files:
            taken: list[int] = []
            events = read(found, consumed=taken.append)
            _serve_events(pipe, events, taken, limits.reading(_size(found)), carefully=carefully)


def _serve_events(
    pipe: Connection, events: Iterator[ingest.Event], taken: list[int], limit: float, *, carefully: bool
) -> None:
    """Send the events of a file as they come, in messages that are not too small.

    Args:
        pipe: our end.
        events: of the file.
        taken: grows by the number of bytes whenever some have been read.
        limit: seconds of processor time that an event may take.
        carefully: send each event at once.
    """
    held: list[ingest.Event] = []
    size, sent = 0, perf_counter()
    while True:
        with ends_after(limit):
            event = next(events, None)
        if event is not None:
            held.append(event)
            size += len(event.text) if isinstance(event, Report) else 0
        now = perf_counter()
        if event is None or carefully or size >= _MESSAGE or now - sent >= _PAUSE:
            pipe.send(Read(held, sum(taken), now - sent, event is None))
            taken.clear()
            held, size, sent = [], 0, perf_counter()
        if event is None:
            return
