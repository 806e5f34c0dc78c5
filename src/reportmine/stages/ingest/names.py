"""Names of files and members in, names to show out: readable, and pointing nowhere outside."""

from __future__ import annotations

import os
import re

from reportmine.text.encodings import decode_names

_DRIVE = re.compile(r"^[A-Za-z]:(?=/)")
_ODD = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def shown(name: str) -> str:
    """A file's name as the system gives it, bytes that are not UTF-8 read by the encoding they are likely in."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        (name,) = decode_names([os.fsencode(name)])
    return _ODD.sub("\ufffd", name)


def inside(name: str) -> str:
    """A member's name without anything that leads out of its container: no drive, no root, no `..`."""
    plain = _DRIVE.sub("", _ODD.sub("\ufffd", name).replace("\\", "/"))
    return "/".join(part for part in plain.split("/") if part not in ("", ".", "..")) or "unnamed"


def by_rule(name: str) -> str:
    """Why a file of this name is left out: it is hidden, or a program's own; empty for all others."""
    parts = name.split("/")
    if any(part.startswith(".") for part in parts) or "__MACOSX" in parts:
        return "a hidden file"
    return "a lock file of an open document" if parts[-1].startswith("~$") else ""
