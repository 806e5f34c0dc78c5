"""Patterns that ignore case match the same when their letters are spelled out."""

import re
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportmine.formats import gold
from reportmine.knowledge.caseless import spelled_out
from reportmine.knowledge.rules import parse_rules, read_rules, rule_names

SAMPLE = [annotation.report.text for annotation in gold.read(Path(__file__).parents[2] / "data" / "annotated")][::7]
PATTERNS = [
    r"may|ma?s+k{2,}?(?=i)",
    r"[a-d_\]^-]|[^s-t\d]\W",
    r"(?P<mark>[ks])x*(?P=mark)\b",
    r"(é|É)\1?[à-é]",
    r"(?-i:Mas)k|(?<!s)(?<=a)i\B",
    r"^(?:[^k]|.)(?s:.)a++$",
    r"(?>as|a)s?\Z",
]


def spans(pattern: re.Pattern[str], text: str) -> list[tuple[tuple[int, int], ...]]:
    return [match.regs for match in pattern.finditer(text)]


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=st.text("mayskiMAYSKIſKİıxX_]^-eéÉà 1\n", max_size=20))
def test_a_pattern_matches_the_same(pattern: str, text: str) -> None:
    written = spelled_out(pattern, re.IGNORECASE)
    assert spans(re.compile(written), text) == spans(re.compile(pattern, re.IGNORECASE), text)


def test_each_letter_stands_for_all_that_the_engine_takes_for_it() -> None:
    everything = "".join(chr(code) for code in range(0x11000) if not 0xD800 <= code < 0xE000)
    for letter in "abcdefghijklmnopqrstuvwxyz":
        assert re.findall(spelled_out(letter, re.IGNORECASE), everything) == re.findall(
            letter, everything, re.IGNORECASE
        )


def test_letters_are_spelled_out() -> None:
    assert spelled_out("mé1", re.IGNORECASE) == "[mM](?i:é)1"
    assert spelled_out("(?x) m # letter", re.IGNORECASE | re.VERBOSE) == "[mM]"


def as_written(pattern: str, flags: int) -> str:
    """In the place of `spelled_out`: the pattern goes on ignoring case."""
    if flags & re.VERBOSE:
        return f"(?ix:{pattern.strip().removeprefix('(?x)')}\n)"
    return f"(?i:{pattern})"


@pytest.mark.parametrize("name", rule_names())
def test_the_rules_that_ignore_case_match_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    spelled = read_rules(name)
    source = files("reportmine").joinpath("lexicons", "rules", f"{name}.toml").read_text(encoding="utf-8")
    monkeypatch.setattr("reportmine.knowledge.rules.spelled_out", as_written)
    for rule_id, rule in parse_rules(source, name).items():
        if rule.pattern.pattern != spelled[rule_id].pattern.pattern:
            for text in (*rule.matches, *rule.rejects, *SAMPLE):
                assert spans(rule.pattern, text) == spans(spelled[rule_id].pattern, text), rule_id
