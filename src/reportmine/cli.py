"""Command-line arguments in, one function called, its result printed: extract, view, evaluate, check."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reportmine import __version__
from reportmine.arguments import add_limits, add_paths, number, refuse, share
from reportmine.errors import ReportmineError, UsageError
from reportmine.view import bounds

if TYPE_CHECKING:
    from reportmine.records import Annotation
    from reportmine.run.options import Summary

_OWN = (
    "every entity has a `source`, as in what reportmine extract writes: unless somebody corrected it, "
    "these scores compare the extractor with itself"
)
_BARE = "no document has an annotated entity: whatever is found counts as wrong"
_OUTPUTS = 3  # output folders that the summary names
OK, BELOW_FLOOR, WRONG_USAGE, SET_ASIDE, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 3, 130, 141


def parser() -> argparse.ArgumentParser:
    """The whole command line; `docs/cli.md` is made from it."""
    top = argparse.ArgumentParser(
        prog="reportmine",
        description="Turn archives of campaign report texts in Chinese and English into tables of facts.",
        epilog=f"Exit status: as the --help of each command says; {INTERRUPTED} if it was interrupted, {PIPE_CLOSED} "
        "if whoever read its output left.",
    )
    top.add_argument("--version", action="version", version=f"reportmine {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_extract(commands)
    _add_view(commands)
    _add_evaluate(commands)
    _add_train(commands)
    _add_check(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    chosen, strange = parser().parse_known_args(arguments)
    if strange:
        refuse(strange, chosen.parser)
    command: Callable[[argparse.Namespace], int] = chosen.run
    try:
        return command(chosen)
    except ReportmineError as error:
        print(f"reportmine: {error}", file=sys.stderr)
        return WRONG_USAGE
    except PermissionError as error:
        print(f"reportmine: {error.filename}: permission denied (check its permissions)", file=sys.stderr)
        return WRONG_USAGE
    except BrokenPipeError:
        sys.stdout = None  # whoever read the output has left: nothing more can be said
        return PIPE_CLOSED
    except KeyboardInterrupt:
        print("reportmine: interrupted; the same command goes on where it stopped", file=sys.stderr)
        return INTERRUPTED


def _add_extract(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "extract",
        help="read documents and write tables of facts",
        description="Read documents and write annotations.jsonl, the tables, documents (what became of every file) and "
        "problems.csv into a folder.",
        epilog=f"Exit status: {OK} if all documents were read, {SET_ASIDE} if some were set aside (problems.csv says "
        f"which and why) or there were none, {WRONG_USAGE} for wrong usage, {INTERRUPTED} if it was interrupted: the "
        "same command goes on where it stopped, unless --no-state was given. A state.sqlite in DIR that is damaged, or "
        "of another version of reportmine or its tables, is kept as state.sqlite.set-aside, which may be deleted, and "
        "all is read anew.",
    )
    add_paths(command)
    command.add_argument(
        "--lang",
        default="auto",
        choices=("auto", "zh", "en"),
        help="the language of documents that do not say their own (default: auto, told from the text)",
    )
    command.add_argument(
        "--keep-duplicates",
        action="store_true",
        help="look for no reprints and translations of one report: each counts for itself",
    )
    command.add_argument(
        "--timings", action="store_true", help="fill the column seconds of documents, which differs from run to run"
    )
    add_limits(command)
    command.add_argument(
        "--quiet", action="store_true", help="no progress bar and no summary, only what needs attention"
    )
    command.set_defaults(run=_extract, parser=command)


def _add_view(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "view",
        help="make a page that shows where each fact stands in its text",
        description="Write one HTML page about a finished run: each text with what was found in it marked, beside it "
        "the values, the branch of each fact and the rules that say so. It needs no network, and no script to be read.",
        epilog=f"What is left out is told in the page and on the standard error. Exit status: {OK}, or {WRONG_USAGE} "
        "for wrong usage or a file that is not what a run leaves.",
    )
    command.add_argument("folder", type=Path, metavar="DIR", help="what `reportmine extract` wrote into with --out")
    command.add_argument("--out", type=Path, metavar="FILE", help="the page to write (default: view.html in DIR)")
    command.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="ID",
        help="show this document: the column document_id of reports; may be given several times",
    )
    for name, default, what in (
        ("--limit", bounds.DOCUMENTS, "documents that the page holds"),
        ("--characters", bounds.CHARACTERS, "characters that it shows of each, from the beginning"),
        ("--megabytes", bounds.MEGABYTES, "size of all documents in the page"),
    ):
        command.add_argument(name, type=number(1), default=default, metavar="N", help=f"{what} (default: %(default)s)")
    command.set_defaults(run=_view, parser=command)


def _add_evaluate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "evaluate",
        help="score the extractor, or anyone's predictions, against annotated documents",
        description="Print entity, value, link and fact scores per language and label, with 95 % bootstrap intervals "
        "over documents.",
        epilog="Exit status: 0, or 1 if the fact F1 is below the floor, 2 for wrong usage or a malformed file.",
    )
    command.add_argument(
        "gold", type=Path, metavar="GOLD", help="annotated documents: .jsonl, .mark, or a folder of such files"
    )
    command.add_argument(
        "--predictions", type=Path, metavar="FILE", help="score this file instead of running the extractor"
    )
    command.add_argument("--json", action="store_true", help="print JSON instead of tables")
    command.add_argument("--errors", action="store_true", help="print the errors by kind as well")
    command.add_argument(
        "--examples",
        type=number(0),
        default=3,
        metavar="N",
        help="of each kind of error that --errors shows (default: 3)",
    )
    command.add_argument("--min-fact-f1", type=share, metavar="X", help="exit with 1 if the fact F1 is below X")
    command.set_defaults(run=_evaluate, parser=command)


def _add_train(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "train",
        help="learn what the extractor learns from annotated documents",
        description="Learn from annotated documents: the weights that decide whose fact is whose (links, the table "
        "link_weights.tsv), or how sure each kind of finding is (confidence, the table confidence.tsv).",
        epilog="Exit status: 0, or 2 for wrong usage or a malformed file.",
    )
    command.add_argument("part", choices=("links", "confidence"), help="what to train")
    command.add_argument(
        "gold", type=Path, metavar="GOLD", help="annotated documents: .jsonl, .mark, or a folder of such files"
    )
    command.add_argument("--out", required=True, type=Path, metavar="FILE", help="the file to write")
    command.set_defaults(run=_train, parser=command)


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "check",
        help="validate the tables and rules",
        description="Validate every table (sorted, unique, normalized, with origins) and every rule (its examples).",
        epilog="Exit status: 0 if all is well, else 1.",
    )
    command.set_defaults(run=_check, parser=command)


def _extract(chosen: argparse.Namespace) -> int:
    from reportmine.run.archive import run
    from reportmine.run.options import Options

    with _progress(chosen) as consumed:
        options = Options(
            kind=chosen.format,
            lang=chosen.lang,
            consumed=consumed,
            timings=chosen.timings,
            keep_duplicates=chosen.keep_duplicates,
            jobs=chosen.jobs,
            seconds=chosen.time_limit,
            megabytes=chosen.memory_limit,
            state=not chosen.no_state,
        )
        summary = run(chosen.paths, chosen.out, options)
    for note in summary.notes:
        print(f"reportmine: {note}", file=sys.stderr)
    if not chosen.quiet:
        print(_summary(summary, chosen.out, chosen.format))
    elif summary.set_aside:
        print(f"reportmine: {_many(summary.set_aside, 'problem')}: {_see(chosen.out)}", file=sys.stderr)
    elif not summary.documents:
        print("reportmine: nothing was read", file=sys.stderr)
    return OK if summary.documents and not summary.set_aside else SET_ASIDE


@contextmanager
def _progress(chosen: argparse.Namespace) -> Iterator[Callable[[int], None] | None]:
    """A progress bar on a terminal; nothing in a pipe."""
    if chosen.quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    from reportmine.stages.ingest import total_bytes

    total = total_bytes(chosen.paths, chosen.out)
    columns = (TextColumn("reading"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=total)
        yield lambda size: bar.advance(task, size)


def _summary(summary: Summary, out: Path, kind: str) -> str:
    """The table of what was found, and what to do next."""
    from reportmine.formats.manifest import STATUSES
    from reportmine.formats.sinks import WORKBOOK
    from reportmine.formats.tables import RUN, TABLES

    lines = [
        f"{_many(summary.documents, 'document')} in the tables ({_many(summary.characters, 'character')}), "
        f"{_many(summary.set_aside, 'problem')}; took {summary.seconds:.1f} s",
        f"{_many(summary.files.total(), 'file')} found, those in archives included; by status: "
        + ", ".join(f"{summary.files[status]:,} {status}" for status in STATUSES),
    ]
    lines += _hints(summary)
    if summary.documents:
        lines += ["", f"{'table':<10} {'rows':>9} {'without copies':>15} {'of these with a branch':>23}"]
        for name in TABLES:
            if name not in RUN:
                linked = "" if name in ("reports", "branches") else f"{summary.linked[name]:,}"
                counted = f"{name:<10} {summary.rows[name]:>9,} {summary.once[name]:>15,} {linked:>23}"
                lines.append(counted.rstrip())
        first = out / (WORKBOOK if kind == "xlsx" else f"counts.{kind}")
        lines += ["", f"next: open {first}; docs/tables.md explains every column"]
        lines.append(f"      see where each fact stands in its text: reportmine view {out}")
        lines.append("      score the result on texts you annotated: reportmine evaluate GOLD.jsonl --errors")
    if summary.set_aside:
        lines.append(_see(out))
    return "\n".join(lines)


def _see(out: Path) -> str:
    return f"see {out / 'problems.csv'} for what could not be read, and why"


def _many(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _hints(summary: Summary) -> list[str]:
    """What the run should make its user aware of."""
    reports, once = summary.rows["reports"], summary.once["reports"]
    found = []
    if summary.known:
        known = (
            "is known from an earlier run and was" if summary.known == 1 else "are known from an earlier run and were"
        )
        found.append(f"{_many(summary.known, 'document')} {known} not extracted again")
    if once < reports:
        one = reports - once == 1
        copies, them = ("is a reprint or translation", "it") if one else ("are reprints or translations", "them")
        found.append(
            f"{reports - once:,} of {reports:,} reports {copies} of another: "
            f"`without copies` leaves {them} out, and `reprint` in reports names {them}"
        )
    if summary.mistaken:
        look = "looks" if summary.mistaken == 1 else "look"
        named = f"{look} to be in a language that --lang does not say (the first is {summary.first_mistaken})"
        found.append(f"{_many(summary.mistaken, 'document')} {named}: run without it")
    found += [f"not read: {said}" for said in summary.outputs[:_OUTPUTS]]
    if len(summary.outputs) > _OUTPUTS:
        found.append(f"not read: {_many(len(summary.outputs) - _OUTPUTS, 'output folder')} more, see documents")
    if not summary.documents and not summary.set_aside:
        found.append("nothing was read: give files that docs/formats.md names, or a folder that holds some")
    return found


def _view(chosen: argparse.Namespace) -> int:
    from reportmine.formats.output import PAGE
    from reportmine.view.page import write

    out = chosen.out or chosen.folder / PAGE
    held = bounds.Bounds(chosen.limit, chosen.characters, chosen.megabytes, chosen.only)
    shown = write(chosen.folder, out, held)
    for note in shown.notes:
        print(f"reportmine: {note}", file=sys.stderr)
    print(
        f"{_many(shown.documents, 'document')}, {_many(shown.found, 'finding')}; open {out} ({shown.size / 1e6:.1f} MB)"
    )
    return OK


def _evaluate(chosen: argparse.Namespace) -> int:
    from reportmine.evaluate.errors import mistakes
    from reportmine.evaluate.report import as_json, as_text, mistakes_text
    from reportmine.evaluate.score import pair_up, score
    from reportmine.formats import gold

    documents = gold.read_all(chosen.gold)
    if not documents:
        raise UsageError("no annotated document", place=str(chosen.gold))
    if _is_found(documents):
        print(f"reportmine: {chosen.gold}: {_OWN}", file=sys.stderr)
    if not any(document.entities for document in documents):
        print(f"reportmine: {chosen.gold}: {_BARE}", file=sys.stderr)
    if chosen.predictions is None:
        from reportmine.pipeline import annotate

        predicted = [annotate(document.report) for document in documents]
    else:
        predicted = gold.read_all(chosen.predictions, predicted=True)
        missing = len({one.report.id for one in documents} - {one.report.id for one in predicted})
        if missing:
            print(f"reportmine: no prediction for {missing:,} of {len(documents):,} documents", file=sys.stderr)
        _tell_strangers(documents, predicted)
    pairs = pair_up(documents, predicted)
    board = score(pairs)
    found = list(mistakes(pairs)) if chosen.errors else []
    if chosen.json:
        print(json.dumps(as_json(board, found), ensure_ascii=False, indent=1))
    else:
        print(as_text(board))
        if chosen.errors:
            print("\n" + mistakes_text(found, chosen.examples))
    return _above(board.f1("fact"), chosen.min_fact_f1)


def _tell_strangers(documents: Sequence[Annotation], predicted: Sequence[Annotation]) -> None:
    """Say how many predictions are scored against nothing, since no document has their id."""
    known = {one.report.id for one in documents}
    strangers = [one.report.id for one in predicted if one.report.id not in known]
    if strangers:
        one = len(strangers) == 1
        fit = "fits no document of the gold by its id: it is" if one else "fit no document of the gold by their ids:"
        first = repr(strangers[0]) if one else f"the first is {strangers[0]!r}"
        told = f"{len(strangers):,} of {_many(len(predicted), 'prediction')} {fit} {first}"
        print(f"reportmine: {told}", file=sys.stderr)


def _is_found(documents: Sequence[Annotation]) -> bool:
    """Whether all entities say what found them, as no person's do."""
    entities = [entity for document in documents for entity in document.entities]
    return bool(entities) and all(entity.source for entity in entities)


def _above(fact_f1: float | None, floor: float | None) -> int:
    if floor is None or (fact_f1 is not None and fact_f1 >= floor):
        return OK
    shown = "undefined" if fact_f1 is None else f"{fact_f1:.4f}"
    print(f"reportmine: fact F1 is {shown}, below the floor {floor}", file=sys.stderr)
    return BELOW_FLOOR


def _train(chosen: argparse.Namespace) -> int:
    from reportmine.formats import gold
    from reportmine.train import confidence, links

    documents = gold.read_all(chosen.gold)
    if not any(document.links for document in documents):
        raise UsageError("no annotated document with links", place=str(chosen.gold))
    train = links.train if chosen.part == "links" else confidence.train
    try:
        chosen.out.write_text(train(documents), encoding="utf-8")
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(reason, place=str(chosen.out), mend="choose a file you may write") from error
    print(f"{_many(len(documents), 'document')} read, {chosen.part} written to {chosen.out}")
    return OK


def _check(_: argparse.Namespace) -> int:
    from reportmine.knowledge.check import mistakes, table_names
    from reportmine.knowledge.rules import rule_names

    found = list(mistakes())
    for mistake in found:
        print(mistake, file=sys.stderr)
    held = f"{len(table_names())} tables and {len(rule_names())} rule files"
    print(f"{held}: {_many(len(found), 'mistake') if found else 'no mistakes'}")
    return BELOW_FLOOR if found else OK
