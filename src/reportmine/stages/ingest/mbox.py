"""A box of mails (mbox) in, each of its mails out as a member."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportmine.stages.ingest.item import About, Item, Member, Reading
from reportmine.stages.ingest.members import read_members

# the line that begins a mail (RFC 4155): who sent it and when; it stands at the beginning or behind an empty line
_BEGINS = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{1,500}[0-9]{4}[^\r\n]{0,20}\r?\n")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)  # a line of a mail that would look like one


def read(item: Item) -> Reading:
    """The events of the mails."""
    return About(opened=bool((yield from read_members(item, _mails(item.data())))))


def _mails(data: bytes) -> Iterator[Member]:
    starts = list(_BEGINS.finditer(data))
    ends = [*(start.start() for start in starts[1:]), len(data)]
    for number, (start, end) in enumerate(zip(starts, ends, strict=True), start=1):
        mail = _QUOTED.sub(rb"\1", data[start.end() : end])
        yield Member(f"{number}.eml", len(mail), lambda mail=mail: mail)  # type: ignore[misc]
