import math

import pytest

from reportmine.records import (
    Annotation,
    Branch,
    Count,
    Date,
    Entity,
    Link,
    Media,
    Official,
    Place,
    Report,
    ReportSpan,
    Span,
    Value,
)
from reportmine.view.facts import Fact, Owner, Unit, facts, in_order, in_words, units_named, without_branch

TEXT = "人行南岭中支发折页200余份，农行东山支行发5份。"
PBOC = Branch("中国人民银行", "南岭", "central_sub_branch")
ABC = Branch("中国农业银行", None, "sub_branch")
HELD = Annotation(
    Report("a", TEXT),
    (
        Entity("e4", Span(21, 23), "COUNT", Count(5), "rule:n", 0.7),
        Entity("e1", Span(0, 6), "BRANCH", PBOC, "rule:b", 0.98765),
        Entity("e2", Span(9, 14), "COUNT", Count(200, None, "over", "份", "materials"), "rule:n", 0.5),
        Entity("e3", Span(15, 21), "BRANCH", ABC),
    ),
    (Link("e2", "e1", "link.subject"), Link("e2", "e3", "")),
)


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        ("BRANCH", PBOC, "中国人民银行 · 南岭 · central_sub_branch"),
        ("BRANCH", Branch(None, "XX", "branch", True), "XX · branch · anonymised"),
        ("PLACE", Place(None), ""),
        ("PLACE", Place("云南省/昆明市"), "云南省/昆明市"),
        ("OFFICIAL", Official("行长", "人行南岭中支"), "行长 · 人行南岭中支"),
        ("MEDIA", Media("tv"), "tv"),
        ("DATE", Date("XXXX-03-15"), "XXXX-03-15"),
        ("COUNT", Count(23000, None, "over", "条", "messages"), "over 23,000 条 (messages)"),
        ("COUNT", Count(30, 50, "exact", "家", "organisations"), "30 to 50 家 (organisations)"),
        ("COUNT", Count(0, 2.5), "0 to 2.5 (other)"),
        ("COUNT", Count(math.nan), "(other)"),
    ],
)
def test_values_in_words(label: str, value: Value, expected: str) -> None:
    assert in_words(Entity("e1", Span(0, 1), label, value)) == expected


def test_rows_say_whose_a_fact_is_and_what_says_so() -> None:
    assert facts(HELD, in_order(HELD)) == [
        Fact(1, "BRANCH", "人行南岭中支", "中国人民银行 · 南岭 · central_sub_branch", "rule:b", "0.988", (), 0, 6),
        Fact(
            2,
            "COUNT",
            "200余份",
            "over 200 份 (materials)",
            "rule:n",
            "0.500",
            (
                Owner("人行南岭中支", "中国人民银行/南岭/central_sub_branch", 1, "link.subject"),
                Owner("农行东山支行", "中国农业银行//sub_branch@a", 3, ""),
            ),
            9,
            14,
        ),
        Fact(3, "BRANCH", "农行东山支行", "中国农业银行 · sub_branch", "", "", (), 15, 21),
        Fact(4, "COUNT", "发5", "5 (other)", "rule:n", "0.700", (), 21, 23),
    ]


def test_the_mark_says_label_value_unit_and_confidence() -> None:
    assert [fact.hint for fact in facts(HELD, in_order(HELD))] == [
        "BRANCH · 中国人民银行 · 南岭 · central_sub_branch · 0.988",
        "COUNT · over 200 份 (materials) · 人行南岭中支; 农行东山支行 · 0.500",
        "BRANCH · 中国农业银行 · sub_branch",
        "COUNT · 5 (other) · no branch · 0.700",
    ]


def test_the_units_of_a_document_and_their_facts() -> None:
    assert units_named(HELD, in_order(HELD)) == [
        Unit("中国人民银行/南岭/central_sub_branch", 1, 1),
        Unit("中国农业银行//sub_branch@a", 3, 1),
    ]
    assert without_branch(HELD) == 1


def test_a_unit_that_is_not_shown_is_named_without_a_row() -> None:
    shown = [entity for entity in in_order(HELD) if entity.span.end <= 14]
    assert [owner.fact for owner in facts(HELD, shown)[1].owners] == [1, 0]
    assert [unit.fact for unit in units_named(HELD, shown)] == [1]


def test_a_unit_that_is_not_fully_known_is_itself_in_its_report_alone() -> None:
    reports = (ReportSpan(Span(0, 15), None), ReportSpan(Span(15, 24), None))
    held = Annotation(HELD.report, HELD.entities, HELD.links, reports)
    assert [unit.unit for unit in units_named(held, in_order(held))] == [
        "中国人民银行/南岭/central_sub_branch",
        "中国农业银行//sub_branch@a#2",
    ]


def test_a_fact_counts_once_for_a_unit_that_is_named_twice() -> None:
    twice = Annotation(
        Report("a", "甲乙丙"),
        (
            Entity("e1", Span(0, 1), "BRANCH", PBOC),
            Entity("e2", Span(1, 2), "BRANCH", PBOC),
            Entity("e3", Span(2, 3), "COUNT", Count(3)),
        ),
        (Link("e3", "e1", "x"), Link("e3", "e2", "x")),
    )
    (unit,) = units_named(twice, in_order(twice))
    assert (unit.fact, unit.facts) == (1, 1)
