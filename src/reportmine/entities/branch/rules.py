"""The id of a rule for branches in, the rule out: the grammar of English and of Chinese, and what reads a name."""

from __future__ import annotations

import re
from functools import cache

from reportmine.knowledge.rules import Rule, read_rules


@cache
def en_rule(name: str) -> re.Pattern[str]:
    """A pattern of the grammar around a unit word in English."""
    return read_rules("branch_en")[name].pattern


@cache
def zh_rule(name: str) -> Rule:
    """A rule of the grammar around a unit word in Chinese."""
    return read_rules("branch_zh")[name]


@cache
def value_rule(name: str) -> re.Pattern[str]:
    """A pattern of the rules for the values of branches."""
    return read_rules("branch_values")[name].pattern
