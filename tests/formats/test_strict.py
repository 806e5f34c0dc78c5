import json
from pathlib import Path

import pytest

from reportmine.cli import main
from reportmine.formats import gold, jsonl, mark
from reportmine.formats.strict import is_edtf


def line(*entities: dict[str, object]) -> str:
    return json.dumps({"id": "x", "text": "0123456789", "entities": list(entities)})


PLACE: dict[str, object] = {"id": "e1", "start": 2, "end": 5, "label": "PLACE"}
DATE: dict[str, object] = {"id": "e2", "start": 6, "end": 9, "label": "DATE"}
SLIPS = [
    (
        line(DATE, PLACE, {"id": "e3", "start": 4, "end": 6, "label": "MEDIA"}),
        "entity e3: [4, 6) '45' overlaps entity e1: [2, 5) '234' "
        "(entity spans never overlap: keep one, or shorten one)",
    ),
    (line(PLACE, {**PLACE, "id": "e4"}), "entity e4: [2, 5) '234' overlaps entity e1: [2, 5) '234' (entity spans"),
    (
        line({**DATE, "edtf": "20x4"}),
        "entity e2: edtf '20x4' is no date (write 2025-03-15, XXXX-03-15 without a year, 2024, "
        "or a range with / between its days)",
    ),
    (
        line({**PLACE, "colour": "red"}),
        "entity e1: unknown attribute 'colour' of a PLACE; known: division "
        "(see docs/annotation-guide.md, or take it out)",
    ),
    (
        line({**PLACE, "label": "COUNT", "value": 3, "catgory": "people"}),
        "entity e1: unknown attribute 'catgory' of a COUNT; known: value, value_max, modifier, unit, category; "
        "did you mean category? (see",
    ),
]


@pytest.mark.parametrize(("held", "message"), SLIPS)
def test_what_the_guide_forbids_is_told_in_gold_and_let_pass_in_predictions(
    held: str, message: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(f"\n{held}\n", encoding="utf-8")
    read = list(gold.read(path, predicted=True))
    assert caplog.messages == []
    assert list(gold.read(path)) == read == [jsonl.parse_line(held, "")]
    assert len(caplog.messages) == 1
    assert caplog.messages[0].startswith(f"{path}:2: {message}")


def test_evaluate_tells_it_of_gold_alone(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    right, slip = tmp_path / "right.jsonl", tmp_path / "slip.jsonl"
    right.write_text(line(PLACE), encoding="utf-8")
    slip.write_text(SLIPS[0][0], encoding="utf-8")
    assert main(["evaluate", str(right), "--predictions", str(slip)]) == 0
    assert caplog.messages == []
    assert main(["evaluate", str(slip), "--predictions", str(right)]) == 0
    assert caplog.messages == [f"{slip}:1: {SLIPS[0][1]}"]


def test_what_the_tool_writes_and_nulls_are_no_slips(caplog: pytest.LogCaptureFixture) -> None:
    found = {**PLACE, "division": None, "source": "rule:x", "confidence": 0.9, "edtf": None}
    held = line(found, {**DATE, "start": 5, "edtf": None})
    assert jsonl.parse_line(held, "", gold=True) == jsonl.parse_line(held, "")
    assert caplog.messages == []


def test_a_date_that_is_none_is_told_in_a_mark(caplog: pytest.LogCaptureFixture) -> None:
    mark.parse("id: x\n---\n【D1:3月】\n---\n\nD1 edtf=20x4\n", "f.mark")
    assert [message[:42] for message in caplog.messages] == ["f.mark:6: D1: edtf '20x4' is no date (writ"]


@pytest.mark.parametrize(
    "text",
    [
        "2024",
        "2024-06",
        "2024-06-15",
        "XXXX-06-15",
        "XXXX-XX-15",
        "XXXX-02-29",
        "2024-02-29",
        "199X",
        "20XX",
        "2024-22",
        "2024-2X",
        "2024-06-XX",
        "2024-06-11/2024-06-20",
        "2023/2024-03",
        "2024-06-11/..",
        "../2024",
        "2024?",
        "2024-06~",
        "{2024-06-11,2024-06-15}",
        "{XXXX-06-01/XXXX-06-10,XXXX-07-01}",
        "[2023,2024]",
        "{2020..2024}",
        "-0500",
    ],
)
def test_dates(text: str) -> None:
    assert is_edtf(text)


@pytest.mark.parametrize(
    "text",
    [
        "20x4",
        "24",
        "2024年",
        "2024-13",
        "2024-00",
        "2024-6",
        "2024/06/15",
        "2023-02-29",
        "2024-06-31",
        "2024-06-00",
        "2024-22-01",
        "2024-06-15-01",
        "/",
        "../..",
        "{}",
        "{2024",
        "2024,2025",
        "15.06.2024",
        "2024-06-15T10:00",
        "２０２４",
        "2024 ",
        "2024-06-15\n",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert not is_edtf(text)
