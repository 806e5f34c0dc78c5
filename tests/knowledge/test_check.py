import pytest

from reportmine.knowledge import check
from reportmine.knowledge.rules import parse_rules
from reportmine.knowledge.tables import parse_table

KNOWN = frozenset({("t.tsv", "hand")})


@pytest.mark.parametrize(
    ("text", "mistakes"),
    [
        ("word\torigin\na\thand\nb\thand\n", []),
        ("word\tkind\torigin\na\tx\thand\na\ty\thand\n", []),
        ("char\torigin\n\uf900\thand\n", []),
        ("word\torigin\n", ["t.tsv: no rows"]),
        ("origin\tword\nhand\ta\n", ["t.tsv:1: the last column is 'word', not 'origin'"]),
        ("word\torigin\nb\thand\na\thand\n", ["t.tsv:3: 'a' stands after 'b'; sort by the first column"]),
        ("word\torigin\na\thand\na\thand\n", ["t.tsv:3: stands twice: a"]),
        ("word\torigin\ne\u0301\thand\n", ["t.tsv:2: word 'e\u0301' is not in Unicode's normal form C"]),
        ("word\torigin\na\tfound\n", ["t.tsv: origin 'found' is not described in SOURCES.md"]),
    ],
)
def test_what_is_wrong_with_a_table(text: str, mistakes: list[str]) -> None:
    assert list(check.table_mistakes("t.tsv", parse_table(text, "t.tsv"), KNOWN)) == mistakes


def test_what_is_wrong_with_a_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    text = """
[[rule]]
id = "good"
pattern = '[0-9]+份'
matches = ["200份"]
rejects = ["两份"]

[[rule]]
id = "bad"
pattern = '[0-9]+'
matches = ["两份"]
rejects = ["第3届"]

[[rule]]
id = "bare"
pattern = 'x'
matches = []
rejects = []
"""
    monkeypatch.setattr(check, "read_rules", lambda name: parse_rules(text, f"{name}.toml"))
    assert list(check.rule_mistakes("r")) == [
        "r.toml: bad: must match '两份'",
        "r.toml: bad: must not match '第3届'",
        "r.toml: bare: no example that must match",
    ]


def test_the_origins_that_are_described() -> None:
    sources = "# x\n\n| table | origin | source |\n|---|---|---|\n| t.tsv | hand | by us |\n"
    assert ("t.tsv", "hand") in check.described_origins(sources)
    assert ("t.tsv", "found") not in check.described_origins(sources)


def test_the_package_s_tables_are_found() -> None:
    assert "fold" in check.table_names()
