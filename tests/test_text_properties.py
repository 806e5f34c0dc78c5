"""Texts as nobody would write them: whatever they say, the extractor reads them and its spans are those of the text.

The gold's texts are cut, exchanged and mixed in the manner of bad scans, bad copies and bad translations. `make fuzz`
tries many more.
"""

import os
import random
from pathlib import Path

import pytest

from reportmine.formats import gold, jsonl
from reportmine.pipeline import annotate
from reportmine.records import Annotation, Report

ANNOTATED = Path(__file__).parents[1] / "data" / "annotated"
RUNS = int(os.environ.get("REPORTMINE_FUZZ", "60"))
SIGNS = ' \n\t,.，。、：()（）《》"“0123456789%-一二十百万亿年月日份人次等余多'


def spoiled(dice: random.Random, texts: list[str]) -> str:
    """A text with slips: signs exchanged, left out, put in, moved, capital, in quotation marks; pieces of another."""
    signs = list(dice.choice(texts))
    for _ in range(dice.choice((1, 3, 10, 40))):
        at, size = dice.randrange(len(signs)), dice.choice((1, 2, 5))
        match dice.randrange(7):
            case 0:
                signs[at] = chr(ord(signs[at]) ^ 1)
            case 1:
                del signs[at : at + size]
            case 2:
                signs.insert(at, dice.choice(SIGNS))
            case 3:
                other = dice.choice(texts)
                start = dice.randrange(len(other))
                signs[at:at] = other[start : start + 12 * size]
            case 4:
                signs[at : at + 12 * size] = [one.upper() for one in signs[at : at + 12 * size]]
            case 5:
                signs[at : at + 12 * size] = ['"', *signs[at : at + 12 * size], '"']
            case _:
                to = dice.randrange(len(signs))
                signs[at : at + size], signs[to : to + size] = signs[to : to + size], signs[at : at + size]
        signs = signs or [" "]
    return "".join(signs)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    found = [document.report.text for document in gold.read(ANNOTATED)]
    assert len(found) > 100
    return found


def _within(annotation: Annotation, text: str) -> int:
    """How many entities there are, all of them within the text, as read back."""
    for entity in annotation.entities:
        assert 0 <= entity.span.start < entity.span.end <= len(text), text
        assert annotation.surface(entity) == text[entity.span.start : entity.span.end]
    assert jsonl.from_object(jsonl.to_object(annotation), "x") == annotation, text
    return len(annotation.entities)


@pytest.mark.parametrize("seed", ["zh", "en", "told from the text"])
def test_a_spoiled_text_is_read(seed: str, texts: list[str]) -> None:
    dice = random.Random(seed)
    found = 0
    for _ in range(max(20, RUNS // 3)):
        text = spoiled(dice, texts)
        annotation = annotate(Report("x", text, seed if len(seed) == 2 else None, dice.choice((None, 2023))))
        found += _within(annotation, text)
    assert found > 50


@pytest.fixture(scope="module")
def documents() -> list[Annotation]:
    return [document for document in gold.read(ANNOTATED) if document.entities]


@pytest.mark.parametrize("seed", ["before", "behind"])
def test_a_text_cut_near_what_it_names_is_read(seed: str, documents: list[Annotation]) -> None:
    dice = random.Random(seed)
    found = 0
    for _ in range(max(100, RUNS)):
        document = dice.choice(documents)
        span = dice.choice(document.entities).span
        end = span.end + dice.choice((-2, -1, 0, 0, 1, 2))
        start = max(0, end - dice.choice((40, 120, 400))) if seed == "behind" else span.start
        text = document.report.text[start:end]
        found += _within(annotate(Report("x", text, document.report.lang)), text)
    assert found > 50


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("近日，宣传队走进思茅区南屏", "zh"),  # a town that is called by its first signs, at the end
        ("Fellmoor Credit Union Starts Toy Drive At Quelsall Branch\n\nKofi Addo, Chairman, brought a kite.", "en"),
    ],
)
def test_names_that_end_a_text_or_a_line_are_read(text: str, lang: str) -> None:
    assert _within(annotate(Report("x", text, lang)), text) > 0
