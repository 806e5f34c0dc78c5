"""What a pattern's edges let through is all that its matches begin and end with."""

import re
from collections.abc import Sequence
from pathlib import Path
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportmine.formats import gold
from reportmine.knowledge.edges import Edge
from reportmine.knowledge.rules import Rule, parse_rules, read_rules, rule_names

SAMPLE = [annotation.report.text for annotation in gold.read(Path(__file__).parents[2] / "data" / "annotated")][::5]
CHARS = "abcxnoNO.- \n7é一"


def both(pattern: str) -> tuple[str, str]:
    compiled = re.compile(pattern)
    first, last = Edge(compiled, last=False), Edge(compiled, last=True)
    return "".join(char for char in CHARS if first[char]), "".join(char for char in CHARS if last[char])


@pytest.mark.parametrize(
    ("pattern", "first", "last"),
    [
        (r"abc", "a", "c"),
        (r"(?:no|a[bc]+)\.?", "an", "bco."),
        (r"(?i:no)x?", "nN", "xoO"),
        (r"(?<=o)ab(?!c)", "a", "b"),
        (r"a?b*c", "abc", "c"),
        (r"ca?b*", "c", "abc"),
        (r"ab$", "a", "b\n"),
        (r"ab\Z", "a", "b"),
        (r"[^a-z一]\d", "NO.- \n7é", "7"),
        (r"(?>ab)c*+", "a", "bc"),
        (r"(a|b)x\1", "ab", CHARS),
        (r"a*", CHARS, CHARS),
        (r"(?s:.)x", CHARS, "x"),
        (r"(?=[ab])(?:a|n)?x*", "ab", CHARS),
        (r"(?!a)(?<=b)[an](?=c)", "an", "an"),
        (r".x", CHARS.replace("\n", ""), "x"),
    ],
)
def test_edges(pattern: str, first: str, last: str) -> None:
    assert both(pattern) == ("".join(c for c in CHARS if c in first), "".join(c for c in CHARS if c in last))


def test_the_edge_of_the_text_is_no_character() -> None:
    assert not Edge(re.compile("."), last=True)[""]
    assert Edge(re.compile("a*"), last=True)[""]


@pytest.mark.parametrize("name", rule_names())
def test_no_match_of_a_rule_is_kept_out(name: str) -> None:
    met = 0
    for rule in read_rules(name).values():
        for text in (*rule.matches, *SAMPLE):
            for match in rule.pattern.finditer(text):
                met += 1
                following = text[match.start() : match.start() + 1]  # an empty match may look ahead at it
                assert rule.first[match[0][:1] or following], (rule.id, match)
                assert rule.last[match[0][-1:]], (rule.id, match)
    assert met


def ends(nodes: Sequence[tuple[Any, Any]]) -> bool:
    """Whether every match of a parsed pattern reaches the end of the text."""
    op, argument = nodes[-1] if nodes else (None, None)
    if op is _parser.AT:
        return argument in (_parser.AT_END, _parser.AT_END_STRING)
    if op is _parser.SUBPATTERN:
        return ends(argument[3])
    return op is _parser.BRANCH and all(ends(branch) for branch in argument[1])


ENDED = [
    rule
    for name in rule_names()
    for rule in read_rules(name).values()
    if not rule.pattern.flags & re.MULTILINE
    and ends(_parser.parse(rule.pattern.pattern, rule.pattern.flags))
    and not rule.pattern.search("")
]


@pytest.mark.parametrize("rule", ENDED, ids=[rule.id for rule in ENDED])
def test_rules_look_back_as_their_bare_patterns_do(rule: Rule) -> None:
    met = 0
    for text in (*rule.matches, *(f"x {example}\n" for example in rule.matches), *SAMPLE[::3]):
        for at in range(0, len(text) + 1, 1 + len(text) // 100):
            for reach in (3, 40):
                low = max(0, at - reach)
                expected = rule.pattern.search(text[low:at])
                met += expected is not None
                assert span(rule.before(text, at, reach)) == span(expected)
                assert span(rule.ending(text, at, reach)) == span(rule.pattern.search(text, low, at))
    assert met


@given(st.text("第其前目年级 \n(5a"), st.integers(0, 12), st.integers(1, 6))
def test_looking_beside_an_offset_finds_what_the_bare_pattern_finds(text: str, at: int, reach: int) -> None:
    at = min(at, len(text))
    for rule in BESIDE.values():
        low = max(0, at - reach)
        assert span(rule.before(text, at, reach)) == span(rule.pattern.search(text[low:at]))
        assert span(rule.ending(text, at, reach)) == span(rule.pattern.search(text, low, at))
        assert span(rule.after(text, at, reach)) == span(rule.pattern.match(text[at : at + reach]))
        assert span(rule.starting(text, at)) == span(rule.pattern.match(text, at))


@given(
    st.text("ab1 X", max_size=30),
    st.sampled_from([r"(?=[ab])(?:ab|b1)?", r"[a-b]+1|X", r"(?i:x)b?", r"[^a]b", r"a*1?"]),
)
def test_scanning_finds_what_the_bare_pattern_finds(text: str, pattern: str) -> None:
    rule = Rule("x", re.compile(pattern), (), (), {})
    found = [match.span() for match in re.finditer(pattern, text) if match[0]]
    assert [match.span() for match in rule.scan(text)] == found
    assert span(rule.search(text)) == (found[0] if found else None)


def test_only_what_can_be_listed_is_sought() -> None:
    assert Edge(re.compile("a|[bc]"), last=False).seek is not None
    assert [Edge(re.compile(open_ended), last=False).seek for open_ended in ("[^a]b", "a*", "a|(?i:b)")] == [None] * 3


def span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return None if match is None else match.span()


BESIDE: dict[str, Rule] = parse_rules(
    r"""
    [[rule]]
    id = "a"
    pattern = '(?:第|(?<!目)前)\s?$'
    matches = ["第"]
    rejects = ["目前"]
    [[rule]]
    id = "b"
    pattern = '(?:年级|5(?=a))[ (]?$'
    matches = ["年级"]
    rejects = ["年"]
    """,
    "beside.toml",
)
