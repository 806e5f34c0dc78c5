"""The command `reportmine evaluate`: its scores, floors and errors."""

import json
from pathlib import Path

import pytest

from reportmine.cli import main

GOLD = Path(__file__).parent / "evaluate" / "gold.mark"
PREDICTED = Path(__file__).parent / "evaluate" / "predicted.mark"


def evaluate(*arguments: str) -> int:
    return main(["evaluate", str(GOLD), "--predictions", str(PREDICTED), *arguments])


def test_evaluate_prints_the_scores(capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate() == 0
    printed = capsys.readouterr().out
    assert printed.startswith("zh (F1 with 95 % interval over documents)\n")
    assert "errors by kind" not in printed


def test_evaluate_prints_the_errors_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate("--errors", "--examples", "1") == 0
    assert "\nerrors by kind\nspurious, MEDIA: 1\n    one:15  nothing <> MEDIA 折页" in capsys.readouterr().out


def test_evaluate_prints_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate("--json", "--errors") == 0
    held = json.loads(capsys.readouterr().out)
    assert held["scores"]["all"]["all"]["fact"]["f1"] == 0.25
    assert held["errors"]["boundary: PLACE"] == 1


@pytest.mark.parametrize(("floor", "status"), [("0.25", 0), ("0.2501", 1)])
def test_the_floor(floor: str, status: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate("--min-fact-f1", floor) == status
    assert capsys.readouterr().err == ("reportmine: fact F1 is 0.2500, below the floor 0.2501\n" if status else "")


def test_that_there_are_no_errors_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "none.jsonl").write_text('{"id": "x", "text": "nothing here"}\n', encoding="utf-8")
    gold = str(tmp_path / "none.jsonl")
    assert main(["evaluate", gold, "--predictions", gold, "--errors"]) == 0
    assert capsys.readouterr().out.endswith("\nerrors by kind: none\n")


@pytest.mark.parametrize(
    ("ids", "told"),
    [
        ("ab", []),
        ("b", ["no prediction for 1 of 2 documents"]),
        ("abc", ["1 of 3 predictions fits no document of the gold by its id: it is 'c'"]),
        (
            "bdcc",
            [
                "no prediction for 1 of 2 documents",
                "3 of 4 predictions fit no document of the gold by their ids: the first is 'd'",
            ],
        ),
    ],
)
def test_documents_and_predictions_without_one_another_are_told(
    ids: str, told: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, held in (("gold", "ab"), ("predicted", ids)):
        lines = [json.dumps({"id": id_, "text": "nothing here"}) + "\n" for id_ in held]
        (tmp_path / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    paths = [str(tmp_path / f"{name}.jsonl") for name in ("gold", "predicted")]
    assert main(["evaluate", paths[0], "--predictions", paths[1]]) == 0
    said = capsys.readouterr().err.splitlines()
    assert said[1:] == [f"reportmine: {line}" for line in told]  # the first: that no entity is annotated


def test_an_undefined_fact_f1_is_below_every_floor(tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text('{"id": "x", "text": "nothing here"}\n', encoding="utf-8")
    gold = str(tmp_path / "none.jsonl")
    assert main(["evaluate", gold, "--predictions", gold]) == 0
    assert main(["evaluate", gold, "--predictions", gold, "--min-fact-f1", "0"]) == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            '{"id": "x", "text": "abc", "entities": [{"id": "e1", "start": 1, "end": 9, "label": "PLACE"}]}',
            "gold.jsonl:1: entity e1: no such span [1, 9) in a text of 3 characters",
        ),
        ("{", "gold.jsonl:1: not JSON"),
        ("", "gold.jsonl: no annotated document"),
    ],
)
def test_bad_gold_is_2_with_its_place(
    tmp_path: Path, content: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(content, encoding="utf-8")
    assert main(["evaluate", str(path)]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        (
            "a.txt",
            "A text.",
            "a.txt:1: neither .mark nor .jsonl, and not JSON: Expecting value, column 1 "
            "(give a .mark or .jsonl file, or a folder of them)",
        ),
        ("a.jsonl", "A text.", "a.jsonl:1: not JSON: Expecting value, column 1 (write one JSON"),
        ("a.txt", '{"id": ""}', "a.txt:1: id must be a string, not '' (give each document its own id)"),
    ],
)
def test_what_is_no_gold_by_its_name_is_told_what_is_wanted(
    name: str, content: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert main(["evaluate", str(tmp_path / name)]) == 2
    assert capsys.readouterr().err.startswith(f"reportmine: {tmp_path}/{message}")


def test_gold_of_another_name_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"id": "b", "lang": "en", "text": "b"}\n', encoding="utf-8")
    assert main(["evaluate", str(tmp_path / "a.json")]) == 0


def test_gold_that_is_not_there_is_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(tmp_path / "gold.jsonl")]) == 2
    assert main(["evaluate", str(tmp_path)]) == 2
    assert capsys.readouterr().err.splitlines() == [
        f"reportmine: {tmp_path / 'gold.jsonl'}: No such file or directory (check the path)",
        f"reportmine: {tmp_path}: no annotated document (expected *.mark or *.jsonl)",
    ]


def test_a_folder_of_gold_is_read_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.mark").write_bytes(GOLD.read_bytes())
    (tmp_path / "b.jsonl").write_text('{"id": "b", "lang": "en", "text": "b"}\n', encoding="utf-8")
    assert main(["evaluate", str(tmp_path), "--predictions", str(tmp_path), "--json"]) == 0
    held = json.loads(capsys.readouterr().out)
    assert (held["documents"], held["scores"]["all"]["all"]["link"]["f1"]) == (2, 1.0)


@pytest.mark.parametrize(("own", "told"), [(True, 1), (False, 0)])
def test_scoring_the_tool_by_its_own_output_is_told(
    own: bool, told: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = [{"id": "e1", "start": 0, "end": 3, "label": "PLACE", "source": "rule:x", "confidence": 0.9}]
    mine = [] if own else [{"id": "e2", "start": 4, "end": 6, "label": "PLACE"}]
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"id": "a", "lang": "zh", "text": "柳溪村和广场", "entities": found + mine}))
    assert main(["evaluate", str(gold), "--predictions", str(gold)]) == 0
    said = capsys.readouterr().err
    assert said.count("these scores compare the extractor with itself") == told
    assert said.count(str(gold)) == told


def test_gold_without_an_entity_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = tmp_path / "texts.jsonl"
    texts.write_text(
        json.dumps({"id": "a", "text": "3月15日，南岭中支发放折页。"}, ensure_ascii=False), encoding="utf-8"
    )
    assert main(["evaluate", str(texts)]) == 0
    said = capsys.readouterr().err
    assert said == f"reportmine: {texts}: no document has an annotated entity: whatever is found counts as wrong\n"
    assert evaluate() == 0
    assert "no document has" not in capsys.readouterr().err


def told(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What was logged, then what was printed."""
    return [*(record.getMessage() for record in caplog.records), *capsys.readouterr().err.splitlines()]


def test_each_broken_document_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ['{"id": "a", "text": "b", "entities": [{}]}', '{"id": "c", "text": "d", "entities": []}', "[]"]
    (tmp_path / "gold.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "late.mark").write_text("id: e\n", encoding="utf-8")
    assert main(["evaluate", str(tmp_path)]) == 2
    assert [line.split(f"{tmp_path}/")[1].split(": ")[0] for line in told(caplog, capsys)] == [
        "gold.jsonl:1",
        "gold.jsonl:3",
        "late.mark",
    ]


def test_after_twenty_broken_documents_no_more_are_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text("[]\n" * 25, encoding="utf-8")
    assert main(["evaluate", str(gold)]) == 2
    places = [line.split(f"{gold}:")[1].split(":")[0] for line in told(caplog, capsys)]
    assert places == [str(number) for number in range(1, 21)]
