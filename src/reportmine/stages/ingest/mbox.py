"""A box of mails (mbox) in, each of its mails out as a member."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from reportmine.errors import InputError
from reportmine.stages.ingest.item import About, Item, Member, Reading
from reportmine.stages.ingest.members import read_members
from reportmine.stages.ingest.sniff import FROM, HEAD, begins_mail

_BEGINS = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))" + FROM)  # at the beginning, or behind an empty line
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)  # a line of a mail that would look like one


def read(item: Item) -> Reading:
    """The events of the mails.

    Raises:
        InputError: if no mail begins in it as far as its bytes tell: it is in UTF-16, say.
    """
    data = item.data().removeprefix(codecs.BOM_UTF8)
    starts = [start for start in _BEGINS.finditer(data) if begins_mail(data[start.end() : start.end() + HEAD])]
    if not starts:
        raise InputError("a box of mails in an encoding that mails do not have", mend="save its mails as .eml")
    return About(opened=bool((yield from read_members(item, _mails(data, starts)))))


def _mails(data: bytes, starts: list[re.Match[bytes]]) -> Iterator[Member]:
    ends = [*(start.start() for start in starts[1:]), len(data)]
    for number, (start, end) in enumerate(zip(starts, ends, strict=True), start=1):
        mail = _QUOTED.sub(rb"\1", data[start.end() : end])
        yield Member(f"{number}.eml", len(mail), lambda mail=mail: mail)  # type: ignore[misc]
