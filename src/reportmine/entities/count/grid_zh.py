"""A Chinese report in, the numbers in the cells of its tables out: lines whose cells stand apart by tabs.

A cell says with the head of its column what a sentence would say: 参与人数 and 120 are 参与人数达120.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from reportmine.entities.count.zh import find_zh
from reportmine.records import Count, Mention, Span
from reportmine.text.view import View

_LINE = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^\t]+")
_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,4})?")
_HEAD = re.compile(r"(?P<noun>[㐀-鿿]{2,10})(?:[（(](?P<unit>[㐀-鿿%]{1,3})[)）])?")
_MODEL = 50
_LIMIT = 40  # a table of campaign figures has no more columns


def find_cells(view: View) -> Iterator[Mention]:
    """The counts of the tables of a Chinese view."""
    heads: list[re.Match[str] | None] = []
    for line in _LINE.finditer(view.text):
        cells = list(_cells(line[0]))
        if len(cells) < 2 or len(cells) > _LIMIT:
            heads = []
            continue
        numbers = [_NUMBER.fullmatch(text) for _, text in cells]
        if not any(numbers):
            heads = [_HEAD.fullmatch(text) for _, text in cells]
        elif len(heads) == len(cells) and numbers[0] is None:
            for (at, text), head, number in zip(cells, heads, numbers, strict=True):
                if number and head and (value := _value(head, text)) is not None:
                    start = line.start() + at
                    yield Mention(Span(start, start + len(text)), "COUNT", "rule:count.zh.cell", value)


def _cells(line: str) -> Iterator[tuple[int, str]]:
    """Offset and text of each cell of a line."""
    for cell in _CELL.finditer(line):
        if bare := cell[0].strip():
            yield cell.start() + cell[0].index(bare), bare


def _value(head: re.Match[str], number: str) -> Count | None:
    """What the number counts under the head of its column, or None where the head names nothing that is counted."""
    model = _model(head["noun"], head["unit"] or "")
    if model is None:
        return None
    stated = float(number) * model.value / _MODEL
    return replace(model, value=int(stated) if stated.is_integer() else stated)


@lru_cache(maxsize=1024)
def _model(noun: str, unit: str) -> Count | None:
    """What a sentence says that has the head of a column and a number."""
    measured = noun[-2] if not unit and noun[-1] in "次数" else unit  # 场次, 户数 are 场, 户
    said = f"{noun}达{_MODEL}{measured}"
    found = list(find_zh(View(said, said, "zh")))
    value = found[0].value if len(found) == 1 else None
    return replace(value, modifier="exact") if isinstance(value, Count) else None
