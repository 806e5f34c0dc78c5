"""What a file may cost in, a running account out: bombs are refused before they are unpacked, whatever they declare."""

from __future__ import annotations

import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, cast

from reportmine.errors import InputError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

# what the readers of the standard library and of others raise for damaged bytes; each reader adds its library's own
BROKEN = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
    tarfile.TarError,
    zipfile.BadZipFile,
)
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one path given by the user may cost.

    Attributes:
        file_bytes: of a file or member that is read as a whole.
        unpacked_bytes: of all members of one file together, nested ones too.
        ratio: of unpacked to packed bytes, once `ratio_from` bytes were unpacked.
        ratio_from: below it no ratio is suspicious.
        members: of one file, nested ones too.
        depth: of containers in containers.
        pages: of a PDF file.
        cells: of a table or workbook.
        seconds: for an outside program to convert a file.
    """

    file_bytes: int = 512 << 20
    unpacked_bytes: int = 8 << 30
    ratio: int = 200
    ratio_from: int = 64 << 20
    members: int = 200_000
    depth: int = 5
    pages: int = 5_000
    cells: int = 20_000_000
    seconds: int = 120


class OverLimitError(InputError):
    """A file that costs more than it may."""


class Budget:
    """What is left of the limits for one file given by the user and all that is inside it."""

    def __init__(self, limits: Limits, packed: int) -> None:
        self.limits, self.packed = limits, max(1, packed)
        self.unpacked = self.members = 0
        self.spent = ""

    def member(self) -> None:
        """Count a member.

        Raises:
            OverLimitError: if it is one too many.
        """
        self.members += 1
        if self.members > self.limits.members:
            self._refuse(f"holds more than {self.limits.members:,} members")

    def unpack(self, size: int) -> None:
        """Count bytes that were unpacked, or are about to be.

        Raises:
            OverLimitError: if they are too many, in all or for the size of the container.
        """
        self._check()
        self.unpacked += size
        if self.unpacked > self.limits.unpacked_bytes:
            self._refuse(f"unpacks to more than {self.limits.unpacked_bytes:,} bytes")
        if self.unpacked > max(self.limits.ratio_from, self.limits.ratio * self.packed):
            self._refuse(f"unpacks to more than {self.limits.ratio} times its size")

    def whole(self, size: int) -> None:
        """Check the size of a file that is to be read as a whole.

        Raises:
            OverLimitError: if it is too large.
        """
        if size > self.limits.file_bytes:
            raise OverLimitError(f"larger than {self.limits.file_bytes:,} bytes", mend="split it")

    def _refuse(self, reason: str) -> None:
        self.spent = reason
        self._check()

    def _check(self) -> None:
        if self.spent:
            raise OverLimitError(f"the container {self.spent}", mend="unpack it yourself if you trust it")


class Metered(io.RawIOBase):
    """A stream that is being unpacked, counted against the budget as it is read; it ends where it is damaged.

    `failure` then holds the error.
    """

    def __init__(self, stream: BinaryIO, budget: Budget) -> None:
        self._stream, self._budget = cast("io.BufferedReader", stream), budget
        self.failure: Exception | None = None

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill the buffer as far as there are bytes."""
        view = memoryview(buffer)
        try:
            data = self._stream.read1(len(view))
        except BROKEN as error:
            self.failure = error
            return 0
        self._budget.unpack(len(data))
        view[: len(data)] = data
        return len(data)


def read_all(stream: BinaryIO, budget: Budget, *, counted: bool = False) -> bytes:
    """All bytes of a stream that is being unpacked; `counted` where a stream beneath is counted already.

    Raises:
        OverLimitError: as soon as they are too many, whatever size was declared.
    """
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(_BLOCK):
        if not counted:
            budget.unpack(len(piece))
        size += len(piece)
        budget.whole(size)
        pieces.append(piece)
    return b"".join(pieces)
