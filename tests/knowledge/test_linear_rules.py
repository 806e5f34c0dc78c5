"""No rule has a pattern that backtracks over a hostile text: the time grows with the text's size, not with its square.

Each rule is fed long strings that are built from its own examples and from the characters of its pattern, again and
again. Times are compared with each other, never with a clock: a character may not take longer because the text is
longer. What is quick beside a plain search of the same text is let pass: its times are noise.
"""

import re
import time
from collections.abc import Iterator
from re import _constants, _parser  # type: ignore[attr-defined]

import pytest

from reportmine.knowledge.rules import Rule, parse_rules, read_rules, rule_names

# small steps first: a pattern may be exponential
SIZES = (12, 15, 19, 24, 30, 38, 48, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384)
PAIRS = ((512, 8192), (1024, 16384))  # far beyond where bounded repeats end
GROWTH = 8  # of the time for a character where the text grows 16 times; it is 16 if it grows with the square
PLAIN = re.compile("[^\x00]*\x00x")  # looks at every character once, and goes back over it once
QUICK, ENDLESS = 30, 3_000  # times as long as the plain search
STARTS = 12
CLASSES = {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a"}


def characters(parsed: object) -> Iterator[str]:
    """A character for each atom of a parsed pattern."""
    for kind, value in parsed:  # type: ignore[attr-defined]
        if kind is _constants.LITERAL:
            yield chr(value)
        elif kind is _constants.IN:
            yield from _members(value)
        elif kind is _constants.BRANCH:
            for branch in value[1]:
                yield from characters(branch)
        elif kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT):
            yield from characters(value[2])
        elif kind is _constants.SUBPATTERN:
            yield from characters(value[3])
        elif kind is _constants.ATOMIC_GROUP:
            yield from characters(value)
        elif kind in (_constants.ASSERT, _constants.ASSERT_NOT):
            yield from characters(value[1])


def _members(value: list[tuple[object, object]]) -> Iterator[str]:
    for kind, member in value[:4]:
        if kind is _constants.LITERAL:
            yield chr(member)  # type: ignore[arg-type]
        elif kind is _constants.RANGE:
            yield chr(member[0])  # type: ignore[index]
        elif kind is _constants.CATEGORY:
            yield CLASSES.get(str(member), "x")


def hostile(rule: Rule) -> list[str]:
    """What to repeat: the rule's examples, what they begin and end with, and characters that its pattern looks for."""
    units = {" ", "1", "a", "中", "、"}
    for example in rule.matches[:2]:
        units |= {example, f"{example} ", f"{example}、", example[: len(example) // 2], example[len(example) // 2 :]}
    found = sorted(set(characters(_parser.parse(rule.pattern.pattern, rule.pattern.flags))))
    units |= set(found[:: max(1, len(found) // 8)])
    return sorted(units - {""})


def seconds(pattern: re.Pattern[str], text: str, runs: int) -> float:
    """The shortest of some runs; a run tries the pattern at the first places of the text."""
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        for at in range(STARTS):
            pattern.match(text, at)
        best = min(best, time.perf_counter() - start)
    return best


def cost(pattern: re.Pattern[str], unit: str, size: int, runs: int) -> float:
    """The time for a character, in units of the plain search; what the text ends with is in no pattern."""
    text = (unit * (size // len(unit) + 1))[:size] + "\x00"
    return seconds(pattern, text, runs) / seconds(PLAIN, text, runs + 2)


def stalls(pattern: re.Pattern[str], unit: str) -> bool:
    """Whether the time for a character grows with the text; what looks like it is measured again."""
    held: dict[int, float] = {}
    for size in SIZES:
        held[size] = cost(pattern, unit, size, 1)
        if held[size] > ENDLESS and cost(pattern, unit, size, 3) > ENDLESS:
            return True
    if not _grows(held):
        return False
    return all(_grows({size: cost(pattern, unit, size, 7) for pair in PAIRS for size in pair}) for _ in range(3))


def _grows(held: dict[int, float]) -> bool:
    return held[SIZES[-1]] >= QUICK and all(held[large] >= GROWTH * held[small] for small, large in PAIRS)


@pytest.mark.parametrize("name", rule_names())
def test_the_time_for_a_rule_grows_with_the_text(name: str) -> None:
    rules = read_rules(name).values()
    assert rules
    assert [(rule.id, unit) for rule in rules for unit in hostile(rule) if stalls(rule.pattern, unit)] == []


@pytest.mark.parametrize(
    "pattern", ["(?:a|aa)*b", r"\s*,?\s*x", "(a+)+b", "[0-9]*[0-9]*万", ".*.*年", r"(?:[a-z]+,?\s*)+x"]
)
def test_a_pattern_that_stalls_is_seen(pattern: str) -> None:
    text = f"[[rule]]\nid = 'x'\npattern = '{pattern}'\nmatches = ['a, b, ']\nrejects = []\n"
    (rule,) = parse_rules(text, "x.toml").values()
    assert any(stalls(rule.pattern, unit) for unit in hostile(rule))


@pytest.mark.parametrize("pattern", ["[0-9]+万", r"\s*(?:,\s*)?x", "(?:ab|cd)+e", "a[^b]*b", ".*年"])
def test_a_pattern_that_goes_back_once_is_none(pattern: str) -> None:
    text = f"[[rule]]\nid = 'x'\npattern = '{pattern}'\nmatches = ['a, b, ']\nrejects = []\n"
    (rule,) = parse_rules(text, "x.toml").values()
    assert [unit for unit in hostile(rule) if stalls(rule.pattern, unit)] == []
