"""A bank by a name of its own in an English report that is said to be another's branch, found wherever it is named."""

from __future__ import annotations

from collections.abc import Iterator

from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.text.phrases import occurrences


def apposed_banks(names: Names) -> Iterator[Found]:
    """Banks that are branches: "Liuxi Bank|, a branch of Nanling Bank, opened"; and the same names elsewhere."""
    called: dict[str, tuple[int, int]] = {}
    for match in () if names.china else en_rule("apposed.bank").finditer(names.text):
        stop = names.institutions.starting_at(match.end())
        owner = None if stop is None else names.institutions.ending_at(stop)
        if owner is not None and names.text[match.end() : stop] != match["whole"]:
            called.setdefault(match["whole"], (len(match["name"]), owner))
    for start, end in occurrences(names.text, called, words=True):
        size, owner = called[names.text[start:end]]
        if not en_rule("name.goes.on").match(names.text, end):
            yield Found(start, end, (start, start + size), "", "branch", "any", owner, rule="apposed")
