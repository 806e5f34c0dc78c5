"""The text of an argument of the command line in, its value out, or what is wrong with it; a run's paths and limits."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from reportmine.formats.values import hint
from reportmine.run.options import BYTES_A_SECOND, CHARACTERS_A_SECOND, LEAST_MEGABYTES, MEGABYTES, SECONDS


def number(least: int, unit: str = "") -> Callable[[str], int]:
    """A reader of whole numbers that are not too small.

    Args:
        least: the smallest that will do.
        unit: what they count, for the error.
    """
    wanted = f"a whole number of {unit}" if unit else "a whole number"

    def read(text: str) -> int:
        if not text.strip().lstrip("+-").isdecimal() or int(text) < least:
            raise argparse.ArgumentTypeError(f"not {wanted} from {least}: {text!r}")
        return int(text)

    return read


def folder(text: str) -> Path:
    """A folder's path, which may not be empty: that would be the folder one is in."""
    if not text:
        raise argparse.ArgumentTypeError("an empty path; . is the folder you are in")
    return Path(text)


def share(text: str) -> float:
    """A number from 0 to 1."""
    try:
        held = float(text)
    except ValueError:
        held = -1.0
    if not 0 <= held <= 1:
        raise argparse.ArgumentTypeError(f"not a number from 0 to 1: {text!r}")
    return held


def refuse(strange: Sequence[str], command: argparse.ArgumentParser) -> NoReturn:
    """End with the command's own usage, what it does not know, and the option that is nearest to it."""
    known = re.findall(r"(?<![\w-])--[\w-]+", command.format_usage())
    near = next(filter(None, (hint(word.partition("=")[0], known) for word in strange if word.startswith("--"))), "")
    command.error(f"unrecognized arguments: {' '.join(strange)}{near}")


def add_paths(command: argparse.ArgumentParser) -> None:
    """Add the arguments that say what a run reads, where it writes and in which format."""
    command.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="a file (txt, md, html, mht, docx, pdf, xlsx, csv, json, jsonl, eml, mbox, zip, tar, 7z, rar), a folder "
        "of such files, or - for the standard input",
    )
    command.add_argument(
        "--out",
        required=True,
        type=folder,
        metavar="DIR",
        help="the folder to write into; where it lies inside a PATH it is left out, as those of earlier runs are",
    )
    command.add_argument(
        "--format",
        default="csv",
        choices=("csv", "parquet", "jsonl", "xlsx"),
        help="of the tables (default: csv); those in DIR of an earlier run in another format are taken away",
    )


def add_limits(command: argparse.ArgumentParser) -> None:
    """Add the arguments that say how many processes a run has, what a document may take and what is kept of it."""
    command.add_argument(
        "--jobs",
        type=number(0),
        metavar="N",
        help="processes that annotate, beside one that reads (default: one for each core; 0: all in this process). The "
        "output is the same for any number",
    )
    command.add_argument(
        "--time-limit",
        type=number(1),
        default=SECONDS,
        metavar="S",
        help=f"seconds of processor time that a document may take, and one more for each {CHARACTERS_A_SECOND:,} "
        f"characters; also that a file may be read without result, and one more for each {BYTES_A_SECOND // 1000} kB "
        "(default: %(default)s); beyond, it is set aside",
    )
    command.add_argument(
        "--memory-limit",
        type=number(LEAST_MEGABYTES, "MB"),
        default=MEGABYTES,
        metavar="MB",
        help="memory that each of these processes may take, where the system can limit it (default: %(default)s, at "
        f"least {LEAST_MEGABYTES}); a document that needs more is set aside",
    )
    command.add_argument(
        "--no-state",
        action="store_true",
        help="keep no state.sqlite in DIR: a run that is interrupted starts anew, and a later one reads all again",
    )
