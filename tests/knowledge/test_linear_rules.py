"""No rule has a pattern that backtracks over a hostile text: the time grows with the text's size, not with its square.

Each rule is fed long strings that are built from its own examples and from the characters of its pattern, again and
again. Times are compared with each other, never with a clock: a character may not take longer because the text is
longer. What is quick beside a plain search of the same text is let pass: its times are noise.

A pattern may also be slow only because it is tried anew at each place of a text and looks at all that follows: long
runs of each character that it repeats, alone and amid its examples, are searched from end to end.
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
SEARCHED = (512, 4096)
SLOWED = 4  # times as long for a character of the longer text; it is 8 if the time grows with the square
REPEATED = 8  # times, from which on a part of a pattern is taken to repeat
REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)
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
        elif kind in REPEATS:
            yield from characters(value[2])
        elif kind is _constants.SUBPATTERN:
            yield from characters(value[3])
        elif kind is _constants.ATOMIC_GROUP:
            yield from characters(value)
        elif kind in (_constants.ASSERT, _constants.ASSERT_NOT):
            yield from characters(value[1])


def repeated(parsed: object) -> Iterator[object]:
    """The parts of a parsed pattern that it repeats, those within them too."""
    for kind, value in parsed:  # type: ignore[attr-defined]
        if kind in REPEATS:
            if value[1] >= REPEATED:
                yield value[2]
            yield from repeated(value[2])
        elif kind is _constants.BRANCH:
            for branch in value[1]:
                yield from repeated(branch)
        elif kind is _constants.SUBPATTERN:
            yield from repeated(value[3])
        elif kind is _constants.ATOMIC_GROUP:
            yield from repeated(value)
        elif kind in (_constants.ASSERT, _constants.ASSERT_NOT):
            yield from repeated(value[1])


def _members(value: list[tuple[object, object]]) -> Iterator[str]:
    for kind, member in value[:8]:
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


def runs(rule: Rule) -> set[str]:
    """What to repeat in a text that is searched: what the pattern repeats, alone and behind what it can begin with."""
    parsed = _parser.parse(rule.pattern.pattern, rule.pattern.flags)
    parts = list(repeated(parsed))
    if not parts:
        return set()
    found = {char for part in parts for char in [*dict.fromkeys(characters(part))][:12]}
    found |= {"a", "A", "1", " ", "-", ".", "中", "一"}  # a part may be any character, or all but a few
    starts = [char for char in dict.fromkeys(characters(parsed)) if rule.first[char]][:2]
    examples = {f"{example}{end}" for example in rule.matches[:1] for end in ("", " ")} - {""}
    return found | examples | {start + char for start in {*starts, "A"} for char in found}


def slows(rule: Rule, unit: str) -> bool:
    """Whether searching a text that repeats the unit takes longer for a character where the text is longer."""
    example = rule.matches[0] if rule.matches else ""
    middle = len(example) // 2
    around = [("", "")] if len(unit) > 1 else [("", ""), (example[:middle], example[middle:]), ("", example)]
    return any(_slows(rule.pattern, unit, before, behind) for before, behind in around)


def _slows(pattern: re.Pattern[str], unit: str, before: str, behind: str) -> bool:
    texts = [f"{before}{unit * (size // len(unit))}\x00{behind}" for size in SEARCHED]
    growth = SLOWED * SEARCHED[1] / SEARCHED[0]
    for times in (1, 3, 5):
        short, long = (searching(pattern, text, times) for text in texts)
        if long < growth * short or long < QUICK * seconds(PLAIN, texts[1], 3):
            return False
    return True


def searching(pattern: re.Pattern[str], text: str, times: int) -> float:
    """The processor time of the shortest of some searches of the whole text; they are long enough to be interrupted."""
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        for _found in pattern.finditer(text):
            pass
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("name", rule_names())
def test_the_time_to_search_for_a_rule_grows_with_the_text(name: str) -> None:
    rules = read_rules(name).values()
    assert rules
    assert [(rule.id, unit) for rule in rules for unit in sorted(runs(rule)) if slows(rule, unit)] == []


@pytest.mark.parametrize(
    "pattern",
    [
        "[0-9]+万",
        r"\s*(?:,\s*)?x",
        "[A-Z].* Bank",
        "(?:^|.* )Rural",
        "[A-Z][A-Za-z]*(?=[(])",
        "(?<![A-Za-z.])[A-Z][A-Za-z.-]*(?: [A-Z][A-Za-z.-]*){0,4} $",
    ],
)
def test_a_pattern_that_looks_at_all_from_each_place_is_seen(pattern: str) -> None:
    text = f"[[rule]]\nid = 'x'\npattern = '{pattern}'\nmatches = ['a, b, ']\nrejects = []\n"
    (rule,) = parse_rules(text, "x.toml").values()
    assert any(slows(rule, unit) for unit in runs(rule))


@pytest.mark.parametrize(
    "pattern", ["[0-9]{1,20}万", "(?<![A-Za-z])[A-Z][A-Za-z]*(?=[(])", "(?:ab|cd){1,9}e", "^a[^b]*b", "[^a]{0,40}$"]
)
def test_a_pattern_that_is_bounded_or_anchored_is_none(pattern: str) -> None:
    text = f"[[rule]]\nid = 'x'\npattern = '{pattern}'\nmatches = ['a, b, ']\nrejects = []\n"
    (rule,) = parse_rules(text, "x.toml").values()
    assert runs(rule)
    assert [unit for unit in runs(rule) if slows(rule, unit)] == []


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
