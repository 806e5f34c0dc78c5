"""A rar file in, what is in its members out; packed members take an outside program, which rarfile finds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, cast

import rarfile

from reportmine.errors import InputError
from reportmine.stages.ingest.item import About, Item, Member, Reading
from reportmine.stages.ingest.limits import Budget, read_all
from reportmine.stages.ingest.members import ENCRYPTED, LINK, UNPACK, read_members

NO_TOOL = "packed by rar, and no program to unpack it is installed"
INSTALL = "install unrar, unar or bsdtar (the package libarchive-tools), or unpack it yourself"


def read(item: Item) -> Reading:
    """The events of all members.

    Raises:
        InputError: if it is encrypted or damaged.
    """
    item.file.seek(0)
    path = getattr(item.file, "name", None)
    try:
        with rarfile.RarFile(path if isinstance(path, str) else item.file) as archive:
            if archive.needs_password() and not archive.infolist():
                raise InputError(ENCRYPTED, mend=UNPACK)
            yield from read_members(item, _members(archive, item.budget))
    except rarfile.Error as error:
        raise InputError(f"damaged, or no rar: {error}", mend=UNPACK) from error
    return About(opened=True)


def _members(archive: rarfile.RarFile, budget: Budget) -> Iterator[Member]:
    for info in archive.infolist():
        if info.is_dir():
            continue
        if info.needs_password():
            yield Member(info.filename, info.file_size, problem=ENCRYPTED, mend=UNPACK)
        elif info.is_symlink() or info.file_redir:
            yield Member(info.filename, info.file_size, problem=LINK)
        else:
            yield Member(info.filename, info.file_size, partial(_unpack, archive, info, budget))


def _unpack(archive: rarfile.RarFile, info: rarfile.RarInfo, budget: Budget) -> bytes:
    budget.whole(info.file_size)
    try:
        with archive.open(info) as stream:
            return read_all(cast(BinaryIO, stream), budget)
    except rarfile.RarCannotExec as error:
        raise InputError(NO_TOOL, mend=INSTALL) from error
    except rarfile.Error as error:
        raise InputError(f"damaged: {error}", mend=UNPACK) from error
