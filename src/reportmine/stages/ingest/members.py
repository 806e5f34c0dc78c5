"""The members of a container in, their events out, each with its own `Source`; one bad member harms no other."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace

from reportmine.errors import InputError
from reportmine.records import Source
from reportmine.stages.ingest.item import Event, Item, Member
from reportmine.stages.ingest.limits import BROKEN, OverLimitError
from reportmine.stages.ingest.names import by_rule, inside
from reportmine.stages.ingest.reading import broken, read_item

ENCRYPTED = "encrypted: it takes a password"
LINK = "a link inside a container, which is not followed"
UNPACK = "unpack it yourself"


def read_members(item: Item, members: Iterator[Member]) -> Generator[Event, None, int]:
    """The events of all members, then the problems of the container itself; returns how many members there were.

    Raises:
        OverLimitError: if the container is too deep inside others.
    """
    if item.depth >= item.budget.limits.depth:
        raise OverLimitError(f"more than {item.budget.limits.depth} containers deep", mend=UNPACK)
    seen: dict[str, int] = {}
    count = 0
    try:
        for member in members:
            item.budget.member()
            count += 1
            name = inside(member.name)
            again = seen[name] = seen.get(name, 0) + 1
            yield from _member(item, member, name if again == 1 else f"{name} ({again})")
    except InputError as error:
        yield item.problem(f"not read to its end: {error.message}", error.mend)
    except BROKEN as error:
        problem, mend = broken("container", error)
        yield item.problem(f"not read to its end: {problem}", mend)
    else:
        if not count:
            yield item.problem("nothing is in it: it is empty, or damaged")
    return count


def _member(item: Item, member: Member, name: str) -> Iterator[Event]:
    outside = "its name led out of the container" if member.name.replace("\\", "/") != inside(member.name) else ""
    closed = Source(f"{item.path}!{name}", bytes=member.size, note=outside)
    rule = by_rule(name)
    if rule:
        yield replace(closed, note=rule, left_out=True)
        return
    inner = item.inner(name, b"")
    problem, mend, data = member.problem, member.mend, b""
    if member.data is not None and not problem:
        try:
            data = member.data()
        except InputError as error:
            problem, mend = error.message, error.mend
        except BROKEN as error:
            problem, mend = broken("member", error)
    if problem:
        yield inner.problem(problem, mend)
        yield closed
        return
    for event in read_item(item.inner(name, data)):
        if isinstance(event, Source) and event.path == closed.path and outside:
            yield replace(event, note="; ".join(filter(None, (event.note, outside))))
        else:
            yield event
