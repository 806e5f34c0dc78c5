"""A function and its limits in, a process of our own that runs it out; how it ended, in words.

Processes are spawned, not forked: they hold nothing of ours, and a crash of one is its own.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any

from reportmine.errors import UsageError

START = 300.0  # seconds that a process has to start, on a machine that is busy with others
_GRACE = 5.0  # seconds that a process has to end by itself
_SLACK = 1.25  # beyond the time after which it should have stopped itself
_OUTSIDE = frozenset({-9, -15})  # SIGKILL, also of a system that is out of memory, and SIGTERM: no crash ends so
_OVERTIME = -int(getattr(signal, "SIGVTALRM", 0))
_BROKEN = (EOFError, OSError)


_MEND = "raise --memory-limit, or give --jobs 0"


class GoneError(Exception):
    """The process has ended, or was ended, without an answer.

    Attributes:
        how: in words.
        overtime: whether it was too slow.
        outside: whether the system or somebody else ended it.
    """

    def __init__(self, how: str, *, overtime: bool = False, outside: bool = False) -> None:
        super().__init__(how)
        self.how, self.overtime, self.outside = how, overtime, outside


class Child:
    """A process that is sent messages and answers them; its first message, None, says that it is ready.

    Args:
        run: what it runs, with its end of the pipe and the arguments: a function of a module.
        megabytes: of address space that it may take.
        arguments: for `run`.
    """

    def __init__(self, run: Callable[..., None], megabytes: int, *arguments: Any) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.ready = False
        self._process = context.Process(target=_main, args=(run, theirs, megabytes, arguments), daemon=True)
        with _interrupts_ignored():
            self._process.start()
        theirs.close()

    def await_ready(self, seconds: float = START) -> None:
        """Wait until it is ready.

        Raises:
            UsageError: if it is not after so many seconds.
        """
        try:
            self.receive(seconds)
        except GoneError as error:
            raise UsageError(f"a process {error.how} when it was started", mend=_MEND) from error
        self.ready = True

    def send(self, message: Any) -> None:
        """Send it a message; that it is gone shows when its answer is awaited."""
        try:
            self.pipe.send(message)
        except _BROKEN:
            return

    def receive(self, seconds: float) -> Any:
        """Its next message.

        Raises:
            GoneError: if it has ended, or says nothing for so long.
        """
        try:
            if not self.pipe.poll(seconds):
                self.kill()
                raise GoneError("did not answer", overtime=True)
            return self.pipe.recv()
        except _BROKEN as error:
            raise self._ended() from error

    def _ended(self) -> GoneError:
        self._process.join(_GRACE)
        code = self._process.exitcode
        self.kill()
        if code == _OVERTIME != 0:
            return GoneError("was too slow", overtime=True)
        if code is not None and code < 0:
            return GoneError(f"was ended by signal {-code}", outside=code in _OUTSIDE)
        return GoneError("broke off" if code is None else f"ended with status {code}")

    def close(self) -> None:
        """Let it end by itself: it has nothing left to do."""
        self.pipe.close()
        self._process.join(_GRACE)
        self.kill()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.join()
        self.pipe.close()


def _main(run: Callable[..., None], pipe: Connection, megabytes: int, arguments: tuple[Any, ...]) -> None:
    if hasattr(signal, "SIGINT"):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us decides what an interrupt means
    _limit_memory(megabytes)
    try:
        run(pipe, *arguments)
    except _BROKEN:
        return  # whoever started us is gone, and with it the need for us


def _limit_memory(megabytes: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = megabytes << 20
    limit = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))
    except (ValueError, OSError):
        return  # a system that knows no such limit


@contextmanager
def ends_after(seconds: float) -> Iterator[None]:
    """End this process if the block takes more processor time: also where no Python code runs that could stop it."""
    if not hasattr(signal, "ITIMER_VIRTUAL"):
        yield
        return
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds * _SLACK)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """A process that starts now does not see the interrupts of a terminal, not even while it starts."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
