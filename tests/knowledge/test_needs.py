import re

import pytest

from reportmine.knowledge.needs import frequency, needed
from reportmine.knowledge.rules import parse_rules, read_rules, rule_names


@pytest.mark.parametrize(
    ("pattern", "strings"),
    [
        (r"\d+kloc-0/\d", ("kloc-0/",)),
        (r"(?<=[a-z]) (?='an\b)", ("'an",)),
        (r"(?:Regions|Districts)\b", ("Regions", "Districts")),
        (r"[A-Z]\w+ (?:Staff Reporter|Reporter)", ("Reporter",)),  # the longer holds the shorter
        (r"《?南岭", ("南岭",)),
        (r"[村镇]民", ("村民", "镇民")),
        (r"(?:柳溪)+村", ("柳溪",)),
        (r"(?:柳溪)*村", ("村",)),
        (r"(?>柳溪|石涧)", ("柳溪", "石涧")),
        (r"(?:柳溪|\d)", ()),  # a branch that needs nothing
        (r"(?:柳溪|)", ()),
        (r"(?!柳溪)\d", ()),
        (r"(?i:liuxi)", ()),
        (r"[^柳]", ()),
        (r"e", ()),  # in every text
        ("|".join(chr(0x4E00 + at) for at in range(40)), ()),  # too many to look for
    ],
)
def test_what_each_match_holds(pattern, strings):
    assert needed(re.compile(pattern)) == strings


def test_what_is_rare_is_looked_for():
    assert frequency(["a"]) > frequency(["村"]) > frequency(["kloc"]) > 0
    assert frequency(["村", "镇"]) == 2 * frequency(["村"])


def test_every_rule_lets_its_own_matches_through():
    tried = 0
    for name in rule_names():
        for rule in read_rules(name).values():
            for text in rule.matches:
                assert rule.possible(text), (name, rule.id, text)
                tried += bool(needed(rule.pattern))
    assert tried > 400


def test_a_text_without_them_is_not_searched():
    rule = parse_rules("[[rule]]\nid = 'a'\npattern = '(?P<n>[0-9]+)村'\nmatches = ['3村']\nrejects = ['3']", "x.toml")[
        "a"
    ]
    assert [match["n"] for match in rule.finditer("3村，12村")] == ["3", "12"]
    assert [match["n"] for match in rule.scan("3村，12村")] == ["3", "12"]
    assert list(rule.finditer("3镇")) == list(rule.scan("3镇")) == []
    assert not rule.possible("3镇") and rule.possible("村3")
