"""How a run reads and writes, and what it did."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from reportmine.errors import UsageError
from reportmine.records import YEARS

LANGS = ("zh", "en")
AUTO = "auto"
_LANG = "give one of them, or leave it out: the language is then told from the text"
SECONDS = 120
MEGABYTES = 4096
LEAST_MEGABYTES = 512  # with 400 a process still reads and annotates, with 300 it breaks off on every document
CHARACTERS_A_SECOND = 2_000  # far slower than the slowest machine reads
BYTES_A_SECOND = 20_000  # a scanned page of 50 kB has 2.5 s


@dataclass(frozen=True, slots=True)
class Options:
    """How a run reads and writes.

    Attributes:
        kind: the format of the tables: csv, parquet, jsonl or xlsx.
        lang: "zh" or "en" for documents that do not say their own language, or "auto": told from each text.
        consumed: told the number of bytes whenever some have been read.
        timings: fill the column `seconds` of `documents`; the output then differs from run to run.
        keep_duplicates: look for no reprints: every report stands for itself.
        jobs: how many processes annotate, beside one that reads; None: one for each core; 0: all is done in this
            process, where a crash of a reader ends the run. A few small texts are always read in this process.
        seconds: of processor time that a document may take, and one more for each 2,000 characters; also that a file
            may be read without yielding anything, and one more for each 20 kB.
        megabytes: of address space that a process of our own may take, where the system can limit it; from
            LEAST_MEGABYTES.
        state: keep what was found in the output folder, and use what an earlier run kept there.
    """

    kind: str = "csv"
    lang: str = AUTO
    consumed: Callable[[int], None] | None = None
    timings: bool = False
    keep_duplicates: bool = False
    jobs: int | None = None
    seconds: float = SECONDS
    megabytes: int = MEGABYTES
    state: bool = True

    def annotators(self) -> int:
        """How many processes annotate.

        Raises:
            UsageError: if the number is negative.
        """
        if self.jobs is None:
            return max(1, cores())
        if self.jobs < 0:
            raise UsageError(f"jobs is {self.jobs}", mend="give 0 or more")
        return self.jobs

    def annotating(self, characters: int) -> float:
        """Seconds of processor time that a document of so many characters may take."""
        return self.seconds + characters / CHARACTERS_A_SECOND

    def reading(self, size: int) -> float:
        """Seconds of processor time that a file of so many bytes may be read without yielding anything."""
        return self.seconds + size / BYTES_A_SECOND


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did.

    Attributes:
        documents: how many were read.
        set_aside: how many were not.
        characters: of the documents that were read.
        seconds: it took.
        rows: of each table.
        once: of each table, each cluster of copies counted once.
        linked: how many of these belong to a branch.
        files: how many were found, by status.
        mistaken: how many documents look to be in another language than the options say.
        first_mistaken: the id of the first of them.
        known: how many documents an earlier run had read.
        outputs: the output folders of this run and of others that were left out, and why.
        notes: what else to know of the run.
    """

    documents: int
    set_aside: int
    characters: int
    seconds: float
    rows: Counter[str]
    once: Counter[str]
    linked: Counter[str]
    files: Counter[str]
    mistaken: int = 0
    known: int = 0
    outputs: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    first_mistaken: str | None = None


def checked_lang(lang: str | None) -> str | None:
    """The language, or None where it is told from each text.

    Raises:
        UsageError: if it is unknown.
    """
    if lang in (None, AUTO):
        return None
    if lang not in LANGS:
        raise UsageError(f"unknown language {lang!r}; known: {', '.join((AUTO, *LANGS))}", mend=_LANG)
    return lang


def checked_megabytes(megabytes: int) -> int:
    """The memory that a process of our own may take, in MB.

    Raises:
        UsageError: if no process could work with so little.
    """
    if megabytes < LEAST_MEGABYTES:
        raise UsageError(f"the memory limit is {megabytes} MB", mend=f"give {LEAST_MEGABYTES} or more")
    return megabytes


def checked_year(year: int | None) -> int | None:
    """The calendar year, or None where none is known.

    Raises:
        UsageError: if it is no whole number, or not in YEARS.
    """
    if year is not None and type(year) is not int:
        raise UsageError(f"the year is {year!r}, not a number", mend="give year=2024")
    if year is not None and year not in YEARS:
        raise UsageError(f"the year is {year}, not one from {YEARS[0]} to {YEARS[-1]}", mend="give year=2024")
    return year


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
