"""A scoreboard and the errors in, plain text or JSON-ready values out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reportmine.evaluate.errors import KINDS, Mistake, summary
from reportmine.evaluate.score import ALL, MEASURES, Figure, Scoreboard
from reportmine.records import LABELS

COLUMNS = ("", "gold", "found", "strict P", "R", "F1", "partial F1", "values", "link F1", "fact F1")
UNDEFINED = "-"


def as_text(board: Scoreboard) -> str:
    """The scores as tables, one for each language and one for all, then value accuracy by attribute."""
    blocks = [_table(board, lang) for lang in board.langs()]
    return "\n\n".join([*blocks, _attributes(board)])


def as_json(board: Scoreboard, found: Sequence[Mistake] = ()) -> dict[str, object]:
    """The scores as nested dictionaries: language, label, measure; shares without a denominator are None."""
    scores: dict[str, object] = {}
    for lang in board.langs():
        rows: dict[str, object] = {}
        for label in (*LABELS, ALL):
            row: dict[str, object] = {name: _object(board.figure(name, lang, label)) for name in MEASURES}
            row["attributes"] = {
                cell.attribute: figure.precision
                for cell, figure in board.figures.items()
                if cell[:3] == ("value", lang, label) and cell.attribute != ALL
            }
            rows[label] = row
        scores[lang] = rows
    errors = {f"{kind}: {what}": number for (kind, what), number in sorted(summary(found).items())}
    return {"documents": board.documents, "scores": scores, "errors": errors}


def mistakes_text(found: Sequence[Mistake], examples: int) -> str:
    """How often each kind of error occurs, with the first examples of each.

    Args:
        found: the errors.
        examples: how many to show of each kind and label.
    """
    counts: Counter[tuple[str, str]] = summary(found)
    lines = ["errors by kind" if found else "errors by kind: none"]
    for kind in KINDS:
        for (_, what), number in sorted((item for item in counts.items() if item[0][0] == kind), key=_often):
            lines.append(f"{kind}, {what}: {number}")
            chosen = [m for m in found if m.kind == kind and what in (m.label, f"{m.label}.{m.attribute}")]
            lines += [f"    {_instance(mistake)}" for mistake in chosen[:examples]]
    return "\n".join(lines)


def _often(item: tuple[tuple[str, str], int]) -> tuple[int, str]:
    return -item[1], item[0][1]


def _instance(mistake: Mistake) -> str:
    sides = f"{mistake.gold or 'nothing'} <> {mistake.predicted or 'nothing'}"
    return f"{mistake.document}:{mistake.start}  {sides}  …{mistake.context}…"


def _object(figure: Figure) -> dict[str, object]:
    return {
        "precision": figure.precision,
        "recall": figure.recall,
        "f1": figure.f1,
        "interval": figure.interval,
        "predicted": figure.predicted,
        "gold": figure.gold,
    }


def _table(board: Scoreboard, lang: str) -> str:
    rows = [COLUMNS, *(_row(board, lang, label) for label in (*LABELS, ALL))]
    widths = [max(len(row[at]) for row in rows) for at in range(len(COLUMNS))]
    lines = [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        )
        for row in rows
    ]
    return "\n".join([f"{lang} (F1 with 95 % interval over documents)", *lines])


def _row(board: Scoreboard, lang: str, label: str) -> tuple[str, ...]:
    entity = board.figure("entity", lang, label)
    return (
        label,
        str(entity.gold),
        str(entity.predicted),
        _share(entity.precision),
        _share(entity.recall),
        _bounded(entity),
        _share(board.f1("partial", lang, label)),
        _share(board.figure("value", lang, label).precision),
        _bounded(board.figure("link", lang, label)),
        _bounded(board.figure("fact", lang, label)),
    )


def _share(held: float | None) -> str:
    return UNDEFINED if held is None else f"{held:.3f}"


def _bounded(figure: Figure) -> str:
    if figure.interval is None:
        return _share(figure.f1)
    low, high = figure.interval
    return f"{_share(figure.f1)} [{low:.3f}, {high:.3f}]"


def _attributes(board: Scoreboard) -> str:
    lines = ["value accuracy by attribute, over strictly matched entities"]
    for lang in board.langs():
        shares = [
            f"{cell.label}.{cell.attribute} {_share(figure.precision)}"
            for cell, figure in board.figures.items()
            if (cell.measure, cell.lang) == ("value", lang) and cell.attribute != ALL
        ]
        lines.append(f"{lang}: {', '.join(shares) or UNDEFINED}")
    return "\n".join(lines)
