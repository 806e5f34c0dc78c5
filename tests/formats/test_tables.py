import pandas
import pytest

from reportmine.formats import mark, tables
from reportmine.formats.tables import NAMES, TABLES, Membership, branch_id, rows
from reportmine.records import Branch

PAGE = """id: page
lang: en
year: 2023
source: site
report: Summary 1
report: Summary 2
---
Menu
Summary 1
On 【D1:June 15】, 【B1:Nanling】 and 【B2:Beijiang branches】 gave out 【C1:30 to 50】 copies. 【O1:Li Wen】 came.
Summary 2
【B3:XX Branch】 went to 【P1:Liuxi Village】. 【B4:Nanling Branch】 too. 《【M1:Nanling Daily】》
---
B1 institution="Bank Asia" place=Nanling level=branch
B2 institution="Bank Asia" place=Beijiang level=branch
B3 level=branch anonymised=true
B4 institution="Bank Asia" place=Nanling level=branch
P1 division=Nepal -> B3, B4
O1 title=president org=ABC -> B1
M1 kind=newspaper
C1 value=30 value_max=50 modifier=exact unit=copies category=materials -> B1, B2
D1 edtf=2023-06-15 -> B1
"""


def named(table: str, row: tables.Row) -> dict[str, object]:
    more = Membership("c1", "r", 1, False) if table == "reports" else ()
    return dict(zip((column.name for column in TABLES[table]), (*row, *more), strict=True))


def test_one_row_for_each_fact_and_branch() -> None:
    found = [(table, named(table, row)) for table, row in rows(mark.parse(PAGE, ""))]
    assert [(table, row["report_id"], row.get("fact_id"), row.get("branch_id")) for table, row in found] == [
        ("reports", "page#1", None, None),
        ("reports", "page#2", None, None),
        ("dates", "page#1", "page:D1", "Bank Asia/Nanling/branch"),
        ("branches", "page#1", "page:B1", "Bank Asia/Nanling/branch"),
        ("branches", "page#1", "page:B2", "Bank Asia/Beijiang/branch"),
        ("counts", "page#1", "page:C1", "Bank Asia/Nanling/branch"),
        ("counts", "page#1", "page:C1", "Bank Asia/Beijiang/branch"),
        ("officials", "page#1", "page:O1", "Bank Asia/Nanling/branch"),
        ("branches", "page#2", "page:B3", "//branch@page#2"),
        ("places", "page#2", "page:P1", "//branch@page#2"),
        ("places", "page#2", "page:P1", "Bank Asia/Nanling/branch"),
        ("branches", "page#2", "page:B4", "Bank Asia/Nanling/branch"),
        ("media", "page#2", "page:M1", None),
    ]


def test_every_column_of_a_row() -> None:
    page = mark.parse(PAGE, "")
    found = [(table, named(table, row)) for table, row in rows(page)]
    text = page.report.text
    assert found[0][1] == {
        "report_id": "page#1",
        "document_id": "page",
        "number": 1,
        "title": "Summary 1",
        "lang": "en",
        "year": 2023,
        "source": "site",
        "stated_unit": None,
        "start": 5,
        "end": text.index("\nSummary 2"),
        "branches": 2,
        "facts": 3,
        "cluster_id": "c1",
        "canonical_id": "r",
        "copies": 1,
        "reprint": False,
    }
    assert found[5][1] == {
        "report_id": "page#1",
        "fact_id": "page:C1",
        "branch_id": "Bank Asia/Nanling/branch",
        "value": 30,
        "value_max": 50,
        "modifier": "exact",
        "unit": "copies",
        "category": "materials",
        "surface": "30 to 50",
        "start": text.index("30"),
        "end": text.index("30") + 8,
        "sentence": "On June 15, Nanling and Beijiang branches gave out 30 to 50 copies.",
        "source": "",
        "confidence": 1.0,
        "evidence": "",
    }
    assert found[7][1]["title"] == "president"
    assert found[8][1]["anonymised"] is True


def test_a_page_without_reports_is_one() -> None:
    one = mark.parse("id: r\n---\n【B1:甲支行】【B2:甲支行】\n---\nB1 place=甲\nB2 place=甲\n", "")
    (table, row), *others = rows(one)
    assert (table, named("reports", row)) == (
        "reports",
        {
            "report_id": "r",
            "document_id": "r",
            "number": 1,
            "title": None,
            "lang": None,
            "year": None,
            "source": None,
            "stated_unit": None,
            "start": 0,
            "end": 6,
            "branches": 1,
            "facts": 0,
            "cluster_id": "c1",
            "canonical_id": "r",
            "copies": 1,
            "reprint": False,
        },
    )
    assert [row[:3] for _, row in others] == [("r", "r:B1", "/甲/@r"), ("r", "r:B2", "/甲/@r")]


def test_two_mentions_of_one_branch_make_one_row() -> None:
    text = "id: r\n---\n【B1:甲支行】【B2:甲支行】【P1:乙村】\n---\nB1 place=甲\nB2 place=甲\nP1 -> B1, B2\n"
    found = [row for table, row in rows(mark.parse(text, "")) if table == "places"]
    assert [row[:3] for row in found] == [("r", "r:P1", "/甲/@r")]


@pytest.mark.parametrize(
    ("branch", "expected"),
    [
        (Branch("中国人民银行", "南岭", "central_sub_branch"), "中国人民银行/南岭/central_sub_branch"),
        (Branch("中国人民银行", None, "head_office"), "中国人民银行//head_office"),
        (Branch("中国人民银行", None, "branch"), "中国人民银行//branch@r1"),
        (Branch("People\u2019s Bank", "Kandy", "branch"), "People's Bank/Kandy/branch"),
        (Branch("SBI", "Imphal", "branch"), "State Bank of India/Imphal/branch"),
        (Branch("BSP", "Lae", "branch"), "BSP/Lae/branch"),  # two institutions have these letters
        (Branch(None, "南岭", "branch"), "/南岭/branch@r1"),
        (Branch("中国人民银行", "南岭", "branch", anonymised=True), "中国人民银行/南岭/branch@r1"),
        (Branch(), "//@r1"),
    ],
)
def test_a_unit_that_is_not_fully_known_is_itself_only_in_its_report(branch: Branch, expected: str) -> None:
    assert branch_id(branch, "r1") == expected


def test_data_frames_have_the_described_columns_and_types() -> None:
    members = [Membership("c1", name, 1, False) for name in ("a", "b", "c")]
    found = tables.frames([mark.parse(PAGE, ""), mark.parse("id: empty\n---\ntext\n---\n", "")], lambda: members)
    assert list(found) == ["reports", *NAMES.values()]
    assert {name: list(frame.columns) for name, frame in found.items()} == {
        name: [column.name for column in TABLES[name]] for name in found
    }
    assert {name: len(frame) for name, frame in found.items()} == {
        "reports": 3,
        "branches": 4,
        "places": 2,
        "officials": 1,
        "media": 1,
        "counts": 2,
        "dates": 1,
    }
    assert found["reports"]["canonical_id"].tolist() == ["a", "b", "c"]
    assert str(found["reports"]["reprint"].dtype) == "boolean"
    counts = found["counts"]
    assert counts["value"].sum() == 60
    assert found["reports"]["year"].tolist()[:2] == [2023, 2023]
    assert found["reports"]["year"].isna().tolist() == [False, False, True]
    assert str(counts["value"].dtype) == "Float64"
    assert str(found["branches"]["anonymised"].dtype) == "boolean"
    assert found["media"]["branch_id"].isna().all()
    assert isinstance(found["places"], pandas.DataFrame)
    assert {name: len(frame) for name, frame in tables.frames([], list).items()} == dict.fromkeys(found, 0)


def test_every_column_is_described_once() -> None:
    for name, columns in TABLES.items():
        names = [column.name for column in columns]
        assert len(set(names)) == len(names), name
        assert [column.meaning for column in columns if not column.meaning] == []
    assert set(tables.MEANINGS) == set(TABLES)
