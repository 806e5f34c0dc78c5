import pytest

from reportmine.knowledge import check
from reportmine.knowledge.tables import parse_table, read_table
from reportmine.records import CATEGORIES

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


def test_a_reserve_bank_that_no_institution_is_named_like() -> None:
    branches = parse_table("place\tbank\torigin\nLiuxi\tReserve A\tx\nBaishi\tReserve B\tx\n", "t.tsv")
    institutions = parse_table("id\tfull\torigin\na\tReserve A\tx\n", "t.tsv")
    assert list(check.unknown_banks(branches, institutions)) == [
        "reserve_branches.tsv:3: 'Reserve B' is no name in institutions.tsv"
    ]
    assert list(check.unknown_banks(branches[:1], institutions)) == []


def test_the_package_s_reserve_banks_are_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    branches = parse_table("place\tbank\torigin\nLiuxi\tReserve A\tfacts\n", "reserve_branches.tsv")
    monkeypatch.setattr(check, "read_table", lambda name: branches if name == "reserve_branches" else read_table(name))
    monkeypatch.setattr(check, "rule_names", tuple)
    assert list(check.mistakes()) == ["reserve_branches.tsv:2: 'Reserve A' is no name in institutions.tsv"]


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
    monkeypatch.setattr(check, "rule_text", lambda name: text)
    assert list(check.rule_mistakes("r")) == [
        "r.toml: bad: must match '两份'",
        "r.toml: bad: must not match '第3届'",
        "r.toml: bare: no example that must match",
        "r.toml: bare: no example that must not match",
    ]


RULE = """
[[rule]]
id = "x"
pattern = '[0-9]+'
matches = ["2"]
rejects = ["two"]
"""
KNOWN_CATEGORIES = ", ".join(CATEGORIES)


@pytest.mark.parametrize(
    ("name", "keys", "mistakes"),
    [
        ("count_zh", "", []),
        ("count_zh", "category = 'staff'\nside = 'around'\nmeasures = '名 人'\nleast = 10000\n", []),
        (
            "count_zh",
            "category = 'stafff'\nside = 'before'\nmeasures = '名'\n",
            [f"category 'stafff' is none of {KNOWN_CATEGORIES}"],
        ),
        (
            "count_zh",
            "category = 'staff'\nside = 'behind'\nmeasures = '名'\n",
            ["side 'behind' is none of before, after, around"],
        ),
        (
            "count_zh",
            "category = 'staff'\nside = 'after'\nmeasures = ['名']\nleast = '9'\n",
            ["measures is ['名'], not words", "least is '9', not a number"],
        ),
        ("count_zh", "measures = ' '\n", ["measures is ' ', not words", "no category", "no side"]),
        (
            "count_zh",
            "category = 'staff'\nside = 'after'\nmeasure = '名'\n",
            ["unknown key 'measure'; known: category, measures, side, least", "no measures"],
        ),
        ("count_en", "category = 'people'\nnouns = 'desks'\nkinds = 'unknown events'\n", []),
        (
            "count_en",
            "category = 'people'\nkinds = 'unknown desks'\n",
            [f"kinds 'desks' is none of {KNOWN_CATEGORIES}, unknown"],
        ),
        ("count_en", "nouns = 'desks'\n", ["no category"]),
        ("link", "category = 'people'\n", ["unknown key 'category'; known: none"]),
    ],
)
def test_what_is_wrong_with_a_rule_s_further_keys(
    name: str, keys: str, mistakes: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "rule_text", lambda _: RULE + keys)
    assert list(check.rule_mistakes(name)) == [f"{name}.toml: x: {mistake}" for mistake in mistakes]


def test_a_fragment_that_no_pattern_uses_is_a_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"""
[tables]
month = "calendar_en:surface?role=month"
season = "calendar_en:surface?role=season"

[define]
inner = '[0-9]'
outer = '{{inner}}+'
idle = '{{season}}'
{RULE.replace("[0-9]+", "{outer}")}
"""
    monkeypatch.setattr(check, "rule_text", lambda _: text)
    assert list(check.rule_mistakes("r")) == [
        "r.toml: no pattern uses the fragment {month}",
        "r.toml: no pattern uses the fragment {idle}",
    ]


def test_the_origins_that_are_described() -> None:
    sources = "# x\n\n| table | origin | source |\n|---|---|---|\n| t.tsv | hand | by us |\n"
    assert ("t.tsv", "hand") in check.described_origins(sources)
    assert ("t.tsv", "found") not in check.described_origins(sources)


def test_the_package_s_tables_are_found() -> None:
    assert "fold" in check.table_names()
