"""A Chinese report in, the numbers of the fields of its forms out: 发放宣传资料（份）：1100, 咨询人次 beside 320.

A field says with its label what a sentence would say: 咨询人数：320 is 咨询人数达320人.
"""

from __future__ import annotations

from collections.abc import Iterator

from reportmine.entities.count.rules import zh_rule
from reportmine.entities.count.tables import classifiers
from reportmine.entities.count.zh import find_zh
from reportmine.records import Count, Mention, Span
from reportmine.text.view import View

_LONGEST = 2  # characters of a classifier in a label


def find_fields(view: View) -> Iterator[Mention]:
    """The counts of the fields of a Chinese view."""
    text = view.text
    for field in zh_rule("field").pattern.finditer(text):
        number = field["number"].rstrip()
        value = _value(field["noun"], field["unit"], number)
        if value is not None:
            start = field.start("number")
            yield Mention(Span(start, start + len(number)), "COUNT", "rule:count.zh.field", value)


def measure_of(label: str) -> str | None:
    """The classifier that a label ends with (场次, 户数: 户), "" where it only says that it counts, or None."""
    stem = label.removesuffix("数")
    for size in range(_LONGEST, 0, -1):
        known = classifiers().get(stem[-size:])
        if known is not None and len(stem) >= size and (size == _LONGEST or stem != label or label.endswith("次")):
            return None if known.kind == "never" else known.surface
    return "" if stem != label else None


def overrules(text: str, field: Mention, mention: Mention) -> bool:
    """Whether the field tells more than the same number read as running text."""
    if mention.span.end == field.span.end:
        return True
    return zh_rule("after.field").starting(text, mention.span.end) is not None


def _value(noun: str, unit: str | None, number: str) -> Count | None:
    """What the number counts in a field of the label, or None where the label counts nothing."""
    if zh_rule("field.never").search(noun):
        return None
    measure = measure_of(noun) if unit is None else unit
    if measure is None or (unit is not None and unit.removeprefix("万") not in classifiers()):
        return None
    told = noun if measure else f"{noun.removesuffix('数')}数量"
    said = f"{told}达{number}{measure}"
    found = list(find_zh(View(said, said, "zh")))
    value = found[0].value if len(found) == 1 and found[0].span.end == len(said) else None
    if not isinstance(value, Count) or (not measure and value.category == "other"):
        return None
    return value
