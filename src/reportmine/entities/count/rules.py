"""The name of a rule in, the rule out: one reader for each of the two files of rules on counts."""

from __future__ import annotations

from functools import cache

from reportmine.knowledge.rules import Rule, read_rules


@cache
def en_rule(name: str) -> Rule:
    """A rule of `count_en.toml`."""
    return read_rules("count_en")[f"count.en.{name}"]


@cache
def zh_rule(name: str) -> Rule:
    """A rule of `count_zh.toml`."""
    return read_rules("count_zh")[f"count.zh.{name}"]
