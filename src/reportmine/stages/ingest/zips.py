"""A zip file in, what is in its members out; their names are read in the encoding that all of them together tell."""

from __future__ import annotations

import stat
import struct
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, cast

from reportmine.stages.ingest.item import About, Item, Member, Reading
from reportmine.stages.ingest.limits import Budget, read_all
from reportmine.stages.ingest.members import ENCRYPTED, LINK, UNPACK, read_members
from reportmine.text.encodings import decode_names

_ENCRYPTED, _UTF8 = 0x1, 0x800
_UNICODE_PATH = 0x7075  # the extra field in which Info-ZIP keeps a name in UTF-8
_UNPACKERS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)


def read(item: Item) -> Reading:
    """The events of all members."""
    item.file.seek(0)
    with zipfile.ZipFile(item.file) as archive:
        yield from read_members(item, _members(archive, item.budget))
    return About(opened=True)


def _members(archive: zipfile.ZipFile, budget: Budget) -> Iterator[Member]:
    infos = archive.infolist()
    for info, name in zip(infos, _names(infos), strict=True):
        if name.endswith("/") and not info.file_size:
            continue
        yield Member(name, info.file_size, *_bytes(archive, info, budget))


def _bytes(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget
) -> tuple[Callable[[], bytes] | None, str, str]:
    """A way to a member's bytes, or why there is none, and the mend."""
    if info.flag_bits & _ENCRYPTED:
        return None, ENCRYPTED, UNPACK
    if stat.S_ISLNK(info.external_attr >> 16):
        return None, LINK, ""
    if info.compress_type not in _UNPACKERS:
        return None, f"packed by method {info.compress_type}, which is not known here", UNPACK
    return partial(_unpack, archive, info, budget), "", ""


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> bytes:
    budget.whole(info.file_size)
    with archive.open(info) as stream:
        return read_all(cast(BinaryIO, stream), budget)


def _names(infos: list[zipfile.ZipInfo]) -> list[str]:
    """The members' names: UTF-8 where the file says so, else in the encoding that they are likely in."""
    names = [_unicode_path(info) or (info.orig_filename if info.flag_bits & _UTF8 else None) for info in infos]
    raw = [info.orig_filename.encode("cp437") for info, name in zip(infos, names, strict=True) if name is None]
    read = iter(decode_names(raw))
    return [next(read) if name is None else name for name in names]


def _unicode_path(info: zipfile.ZipInfo) -> str | None:
    at = 0
    while at + 4 <= len(info.extra):
        kind, size = struct.unpack_from("<HH", info.extra, at)
        if kind == _UNICODE_PATH and size > 5:
            return info.extra[at + 9 : at + 4 + size].decode("utf-8", "replace")
        at += 4 + size
    return None
