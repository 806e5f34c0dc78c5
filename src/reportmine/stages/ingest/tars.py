"""A tar file, or a file packed by gzip, bzip2 or xz, in, what is in it out, read as a stream."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, BinaryIO, cast

from reportmine.stages.ingest.item import About, Item, Member, Reading
from reportmine.stages.ingest.limits import Budget, Metered, read_all
from reportmine.stages.ingest.members import LINK, read_members
from reportmine.stages.ingest.reading import broken
from reportmine.text.encodings import decode_names

_OPENERS: dict[bytes, Callable[[BinaryIO], Any]] = {b"\x1f\x8b": gzip.open, b"BZ": bz2.open, b"\xfd7": lzma.open}
_SUFFIXES = (".gz", ".bz2", ".xz", ".tgz", ".tbz2", ".txz", ".z")
_HEAD = 512


def read(item: Item) -> Reading:
    """The events of all members of a tar file, or of the one file that was packed."""
    item.file.seek(0)
    opener = _OPENERS.get(item.file.read(2))
    item.file.seek(0)
    if opener is None:
        yield from read_members(item, _members(item.file, item.budget, counted=False))
        return About(opened=True)
    # what tarfile skips is unpacked too, and counts
    packed = Metered(cast(BinaryIO, opener(item.file)), item.budget)
    stream = cast(BinaryIO, io.BufferedReader(packed, _HEAD * 128))
    head = cast(io.BufferedReader, stream).peek(_HEAD)
    if not head and packed.failure is not None:
        raise packed.failure
    if b"ustar" in head[257:265]:
        yield from read_members(item, _members(stream, item.budget, counted=True))
    else:
        one = Member(_unpacked_name(item.path), None, partial(read_all, stream, item.budget, counted=True))
        yield from read_members(item, iter([one]))
    if packed.failure is not None:
        problem, mend = broken("packed file", packed.failure)
        yield item.problem(f"not read to its end: {problem}", mend)
    return About(opened=True)


def _unpacked_name(path: str) -> str:
    name = path.rsplit("!", 1)[-1].rsplit("/", 1)[-1]
    return next((name[: -len(end)] for end in _SUFFIXES if name.lower().endswith(end)), name) or "unnamed"


def _members(stream: BinaryIO, budget: Budget, *, counted: bool) -> Iterator[Member]:
    with tarfile.open(fileobj=stream, mode="r|", encoding="utf-8", errors="surrogateescape") as archive:
        for info in archive:
            (name,) = decode_names([info.name.encode("utf-8", "surrogateescape")])
            if info.isdir():
                continue
            if info.issym() or info.islnk():
                yield Member(name, info.size, problem=LINK)
            elif not info.isfile() or info.issparse():
                yield Member(name, info.size, problem="a pipe, a device or a sparse file, which holds no document")
            else:
                yield Member(name, info.size, partial(_unpack, archive, info, budget, counted=counted))


def _unpack(archive: tarfile.TarFile, info: tarfile.TarInfo, budget: Budget, *, counted: bool) -> bytes:
    budget.whole(info.size)
    stream = archive.extractfile(info)
    assert stream is not None
    with stream:
        return read_all(cast(BinaryIO, stream), budget, counted=counted)
