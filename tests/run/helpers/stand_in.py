"""A stand-in for the extractor, for tests of what goes on around it, in this process and in others."""

import re
from collections.abc import Callable
from dataclasses import replace

from reportmine.errors import InputError
from reportmine.records import Annotation, Branch, Count, Entity, Link, Report, Span
from reportmine.steps import Steps

_FOUND = re.compile("(?P<BRANCH>[甲乙]支行)|(?P<COUNT>[0-9]+)")


def stand_in(report: Report) -> Annotation:
    """Every 甲支行 or 乙支行 is a BRANCH, every number a COUNT linked to the first of them."""
    if "refuse" in report.text:
        raise InputError("refused", mend="try another")
    if "crash" in report.text:
        raise LookupError("no such thing")
    entities = []
    for number, match in enumerate(_FOUND.finditer(report.text), start=1):
        span = Span(*match.span())
        if match["BRANCH"]:
            value = Branch("中国银行", match[0][0], "sub_branch")
            entities.append(Entity(f"e{number}", span, "BRANCH", value, "rule:branch", 0.9))
        else:
            entities.append(Entity(f"e{number}", span, "COUNT", Count(int(match[0])), "rule:count", 0.8))
    first = next((entity.id for entity in entities if entity.label == "BRANCH"), None)
    links = tuple(Link(e.id, first, "rule:first") for e in entities if e.label == "COUNT" and first)
    known = replace(report, lang=report.lang or "zh")
    return Annotation(known, tuple(entities), links)


def stepwise(find: Callable[[Report], Annotation]) -> Callable[[Report], Steps[Annotation]]:
    """An extractor that pauses before it begins and before it ends."""

    def steps(report: Report) -> Steps[Annotation]:
        yield
        found = find(report)
        yield
        return found

    return steps
