"""The name of an area in, the same without the word for its kind out."""

from __future__ import annotations

from reportmine.knowledge.rules import read_rules


def stripped(name: str, lang: str) -> str:
    """The name without the word for its kind: 南岭市 gives 南岭, "Nanling City" gives "Nanling"."""
    name, kind = name.strip(), read_rules("branch_values")[f"kind.{lang}"]
    return kind.pattern.sub("", name).strip() if kind.last[name[-1:]] else name
