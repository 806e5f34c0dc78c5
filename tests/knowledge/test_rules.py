"""Every rule of every file matches its own examples and nothing it rejects."""

import pytest

from reportmine.errors import TableError
from reportmine.knowledge.rules import parse_rules, read_rules, rule_names

EXAMPLES = [(name, rule) for name in rule_names() for rule in read_rules(name).values()]


@pytest.mark.parametrize(("name", "rule"), EXAMPLES, ids=lambda part: getattr(part, "id", part))
def test_examples(name: str, rule) -> None:  # type: ignore[no-untyped-def]
    assert rule.matches
    # a tail that may be empty matches everywhere and so rejects nothing
    assert rule.rejects or rule.pattern.search("")
    assert [text for text in rule.matches if not rule.pattern.search(text)] == []
    assert [text for text in rule.rejects if rule.pattern.search(text)] == []


def test_an_unknown_fragment_is_named() -> None:
    text = "[[rule]]\nid = 'a'\npattern = '{nowhere}'\nmatches = []\nrejects = []\n"
    with pytest.raises(TableError, match=r"x\.toml: a: unknown fragment \{nowhere\}"):
        parse_rules(text, "x.toml")


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ('id = "a"\npattern = "x"\nmatches = ["x"]\n', "the rule has no rejects"),
        ('pattern = "x"\nrejects = []\n', "the rule has no id and no matches"),
        ('id = "a"\npattern = "x"\nmatches = ["x"]\nrejects = ["y"]\nflags = "im"\n', "unknown flags 'im'"),
    ],
)
def test_a_rule_that_lacks_a_key_or_has_an_unknown_flag_is_named(rule: str, message: str) -> None:
    with pytest.raises(TableError, match=message) as raised:
        parse_rules(f"[[rule]]\n{rule}", "own.toml")
    assert "own.toml: " in str(raised.value)
