from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportmine.errors import GoldError
from reportmine.formats import jsonl, mark
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
)

DEMO = """id: demo-1
lang: zh
year: none
---
【D1:3月15日】，【B1:人行南岭中支】发放折页【C1:200余份】。
---
B1 institution=中国人民银行 place=南岭 level=central_sub_branch
C1 value=200 modifier=over unit=份 category=materials -> B1
D1 edtf=XXXX-03-15 -> B1
"""

FULL = """id: page "7"
lang: en
year: 2023
source: sample
report: Nanling Summary
report: Dongshan Summary
---
Menu ﹝home】

Nanling Summary

【O1:Li Wenshan】, deputy director, spoke at 【P1:Liuxi Village】.
【B1:Nanling】 and 【B2:XX Branch】 reached 【C1:30 to 50】 people. 《【M1:Nanling Daily】》

Dongshan Summary

【D1:2024】 again

---
B1 institution="Bank Asia" place=Nanling level=branch
B2 institution="Bank Asia" level=branch anonymised=true
P1 -> B1
O1 title="deputy \\"acting\\" director" org="People's \\\\ Office" -> B1, B2
M1 kind=newspaper
C1 value=30 value_max=50.5 modifier=exact unit="none" category=people -> B1, B2
D1 edtf=2024
"""


def test_the_guide_s_demo_is_read_exactly() -> None:
    demo = mark.parse(DEMO, "demo.mark")
    assert demo == Annotation(
        Report("demo-1", "3月15日，人行南岭中支发放折页200余份。", "zh"),
        (
            Entity("D1", Span(0, 5), "DATE", Date("XXXX-03-15")),
            Entity("B1", Span(6, 12), "BRANCH", Branch("中国人民银行", "南岭", "central_sub_branch")),
            Entity("C1", Span(16, 21), "COUNT", Count(200, None, "over", "份", "materials")),
        ),
        (Link("D1", "B1"), Link("C1", "B1")),
    )
    assert mark.format_annotation(demo) == DEMO


def test_every_label_quoting_and_reports() -> None:
    page = mark.parse(FULL, "full.mark")
    text = page.report.text
    assert text.startswith("Menu 【home】\n\nNanling Summary\n")
    assert (page.report.id, page.report.year, page.report.source) == ('page "7"', 2023, "sample")
    assert [(entity.id, page.surface(entity), entity.value) for entity in page.entities] == [
        ("O1", "Li Wenshan", Official('deputy "acting" director', "People's \\ Office")),
        ("P1", "Liuxi Village", Place(None)),
        ("B1", "Nanling", Branch("Bank Asia", "Nanling", "branch")),
        ("B2", "XX Branch", Branch("Bank Asia", None, "branch", anonymised=True)),
        ("C1", "30 to 50", Count(30, 50.5, "exact", "none", "people")),
        ("M1", "Nanling Daily", Media("newspaper")),
        ("D1", "2024", Date("2024")),
    ]
    assert [(link.fact, link.branch) for link in page.links] == [
        ("O1", "B1"),
        ("O1", "B2"),
        ("P1", "B1"),
        ("C1", "B1"),
        ("C1", "B2"),
    ]
    first, second = text.index("Nanling Summary"), text.index("Dongshan Summary")
    assert page.reports == (
        ReportSpan(Span(first, second - 2), "Nanling Summary"),
        ReportSpan(Span(second, len(text.rstrip())), "Dongshan Summary"),
    )
    assert mark.format_annotation(page) == FULL


@pytest.mark.parametrize("targets", ["B1, B2", "B1 B2", "B1,B2", "B1、B2", "B2 B1,"])
def test_targets_may_be_divided_by_commas_or_spaces(targets: str) -> None:
    text = (
        f"id: x\n---\n【B1:甲支行】【B2:乙支行】【P1:丙村】\n---\nB1 level=branch\nB2 level=branch\nP1 -> {targets}\n"
    )
    assert {(link.fact, link.branch) for link in mark.parse(text, "x").links} == {("P1", "B1"), ("P1", "B2")}


def document(text: str = "【C1:2家】【B1:甲支行】", *lines: str) -> str:
    return "\n".join(["id: x", "---", text, "---", *(lines or ("C1 value=2 unit=家", "B1 level=branch"))])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id: x\n---\ntext", "f.mark: 1 lines of --- where 2 divide header, text and marks"),
        ("lang: zh\n---\n---\n", "f.mark: the header gives no id (add a line: id: NAME)"),
        (
            "id: x\nlag: zh\n---\n---\n",
            "f.mark:2: not a header line: 'lag: zh'; known keys: id, lang, year, report, source; did you mean lang?",
        ),
        ("id: x\nid: y\n---\n---\n", "f.mark:2: id stands twice in the header"),
        ("id: x\nyear: 23\n---\n---\n", "f.mark: year must be four digits or none, not '23'"),
        (
            "id: x\nreport: Two\n---\nOne\n---\n",
            "f.mark: no such report after the one before: 'Two' (copy its title)",
        ),
        (document("甲\n【C1:2家】"), "f.mark:7: no mark B1 in the text (write 【B1:…】 in the text)"),
        (
            document("【C1:2家】\n【B1:甲支行】\n【B2:乙支行】"),
            "f.mark:5: mark B2 has no line below (add a line: B2 …)",
        ),
        (
            document("【C1:2家】\n【C1:3家】"),
            "f.mark:4: mark C1 stands twice (give every mention its own number)",
        ),
        (
            document("【K1:2家】"),
            "f.mark:3: not a mark: 【K1:2家】; known letters: B BRANCH, P PLACE, O OFFICIAL, M MEDIA, C COUNT, D DATE "
            "(write 【B1:text】, and ﹝ for a literal 【)",
        ),
        (
            document("【C1: 2家】"),
            "f.mark:3: white space around the span of 【C1: 2家】 (leave it outside the mark)",
        ),
        (
            document("【C1:2家】", "C1 vale=2"),
            "f.mark:5: C1: unknown attribute 'vale'; known: value, value_max, modifier, unit, category; "
            "did you mean value?",
        ),
        (
            document("【C1:2家】", "C1 value=2 category=peple"),
            "f.mark:5: C1: unknown category 'peple'; known: people, staff, materials, messages, events, outlets, "
            "organisations, media, publications, views, money, share, other (see docs/annotation-guide.md)",
        ),
        (document("【C1:2家】", "C1 value=two"), "f.mark:5: C1: value must be a number, not 'two'"),
        (document("【C1:2家】", "C1 value=2 value=3"), "f.mark:5: C1: value stands twice"),
        (
            document("【C1:2家】", "C1 value=2", "C1 value=2"),
            "f.mark:6: a second line for C1 (keep one line for each mark)",
        ),
        (
            document("【C1:2家】", "C1 value=2 -> C1"),
            "f.mark:5: C1: 'C1' is no BRANCH of this text (name a mark B…)",
        ),
        (
            document("【C1:2家】", "C1 value=2 -> B9"),
            "f.mark:5: C1: 'B9' is no BRANCH of this text (name a mark B…)",
        ),
        (
            document("【C1:2家】", "C1 value=2 ->"),
            "f.mark:5: C1: -> names no branch (name a mark, or leave the arrow out)",
        ),
        (
            document("【B1:甲支行】", "B1 level=branch -> B1"),
            "f.mark:5: B1: a BRANCH is not linked to a branch",
        ),
        (
            document("【B1:甲支行】", "B1 anonymised=yes"),
            "f.mark:5: B1: anonymised must be true or false, not 'yes'",
        ),
        (
            document("【O1:李文山】", "O1 title=deputy director"),
            "f.mark:5: O1: not an attribute: 'director' (write name=value or name=\"two words\")",
        ),
        (
            document("【O1:李文山】", "李文山"),
            "f.mark:5: not a mark's line: '李文山' (write: C1 value=200 … -> B1)",
        ),
    ],
)
def test_a_slip_is_named_with_its_line_and_mend(text: str, message: str) -> None:
    with pytest.raises(GoldError) as caught:
        mark.parse(text, "f.mark")
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "text", ["【C1:2家", "【C1:】", "【C1 2家】", "【:2家】", "【【C1:2家】】", "【C1:2【B1:家】】"]
)
def test_a_broken_mark_is_refused(text: str) -> None:
    with pytest.raises(GoldError, match=r"^f\.mark:3: not a mark: 【"):
        mark.parse(document(text), "f.mark")


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "gbk.mark"
    path.write_bytes(DEMO.encode("gb18030"))
    with pytest.raises(GoldError, match=r"gbk\.mark: not UTF-8: .* \(save the file as UTF-8\)"):
        mark.read(path)
    path.write_bytes(b"\xef\xbb\xbf" + DEMO.encode())
    assert mark.read(path) == mark.parse(DEMO, "")


def test_ids_of_another_kind_are_numbered_by_label_in_text_order() -> None:
    entities = (
        Entity("e9", Span(2, 4), "COUNT", Count(2, unit="家")),
        Entity("e1", Span(0, 2), "BRANCH", Branch(place="甲")),
        Entity("e5", Span(4, 6), "COUNT", Count(3, unit="家")),
    )
    written = mark.format_annotation(Annotation(Report("x", "甲行2家3家"), entities, (Link("e5", "e1"),)))
    assert written == (
        "id: x\nlang: none\nyear: none\n---\n【B1:甲行】【C1:2家】【C2:3家】\n---\nB1 place=甲\n"
        "C1 value=2 modifier=exact unit=家 category=other\nC2 value=3 modifier=exact unit=家 category=other -> B1\n"
    )


def test_a_report_that_the_rule_would_not_find_is_given_by_its_span() -> None:
    page = Annotation(Report("x", "Summary\nSummary text\nfooter"), (), (), (ReportSpan(Span(8, 20), "Summary"),))
    written = mark.format_annotation(page)
    assert "\nreport: [8:20] Summary\n" in written
    assert mark.parse(written, "") == page


@pytest.mark.parametrize(
    ("text", "spans", "message"),
    [
        ("甲行﹝", [(0, 2)], "x: a literal ﹝ cannot be written in marked notation"),
        ("甲】行", [(0, 3)], "x: entity e0 cannot be written as a mark: '甲】行'"),
        ("甲行 ", [(0, 3)], "x: entity e0 cannot be written as a mark: '甲行 '"),
        ("甲行乙", [(0, 2), (1, 3)], "x: entity e1 overlaps the one before (spans never overlap)"),
    ],
)
def test_what_the_notation_cannot_say_is_refused(text: str, spans: list[tuple[int, int]], message: str) -> None:
    entities = tuple(Entity(f"e{at}", Span(*span), "PLACE", Place()) for at, span in enumerate(spans))
    with pytest.raises(GoldError) as caught:
        mark.format_annotation(Annotation(Report("x", text), entities))
    assert str(caught.value) == message


_words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="﹝【】\r\n"), min_size=1, max_size=8)


@given(
    pieces=st.lists(st.tuples(_words, _words.filter(lambda word: word == word.strip())), max_size=6),
    title=st.none() | _words,
    value=st.integers(0, 10**9) | st.floats(0, 1e6).filter(lambda number: not number.is_integer()),
)
def test_what_is_written_is_read_back(pieces: list[tuple[str, str]], title: str | None, value: float) -> None:
    text = ""
    entities = [Entity("B1", Span(0, 1), "BRANCH", Branch(place=title))]
    for number, (gap, surface) in enumerate(pieces, start=1):
        text += ("甲" if not text else "") + gap
        span = Span(len(text), len(text) + len(surface))
        held = Official(title, title) if number % 2 else Count(value, None, "over", title)
        entities.append(
            Entity(f"{'O' if number % 2 else 'C'}{number}", span, "OFFICIAL" if number % 2 else "COUNT", held)
        )
        text += surface
    links = tuple(Link(entity.id, "B1") for entity in entities[1:])
    page = Annotation(Report("x", text or "甲"), tuple(entities), links)
    assert mark.parse(mark.format_annotation(page), "") == page
    assert jsonl.parse_line(jsonl.format_line(page), "") == page
