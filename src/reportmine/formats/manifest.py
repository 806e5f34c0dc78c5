"""What was read from a file in, its row of the table `documents` out."""

from __future__ import annotations

from reportmine.formats.rendered import Rendered
from reportmine.formats.tables import Problem, Row
from reportmine.records import Source

READ, PARTLY, SET_ASIDE, LEFT_OUT = STATUSES = ("read", "partly", "set aside", "left out")
_REASONS = 3


class Tally:
    """Adds up the documents and problems of one file until its `Source` comes."""

    def __init__(self) -> None:
        self.documents = self.set_aside = self.characters = self.reports = self.facts = 0
        self.languages: set[str] = set()
        self.reasons: list[str] = []
        self.more = 0

    def add(self, document: Rendered) -> None:
        """Count a document that was read."""
        self.documents += 1
        self.characters += document.characters
        self.reports += sum(name == "reports" for name, _ in document.rows)
        self.facts += document.facts
        self.languages.add(document.lang)

    def problem(self, problem: Problem) -> None:
        """Count a document, or a part of one, that could not be read; the first kinds are told as the reason."""
        self.set_aside += 1
        if problem.problem in self.reasons:
            return
        if len(self.reasons) < _REASONS:
            self.reasons.append(problem.problem)
        else:
            self.more += 1

    def status(self, source: Source) -> str:
        """One of STATUSES."""
        if source.left_out:
            return LEFT_OUT
        if not self.set_aside:
            return READ
        return PARTLY if self.documents or source.opened else SET_ASIDE

    def row(self, source: Source, seconds: float | None = None) -> Row:
        """The file's row, in the order of the table's columns."""
        known = source.path, source.sha256, source.bytes, source.format, source.encoding, source.confidence
        language = " ".join(sorted(self.languages - {""})) or None
        counted = language, self.characters, self.documents, self.set_aside, self.reports, self.facts
        spent = None if seconds is None else round(seconds, 3)
        more = [f"and {self.more} more"] if self.more else []
        reason = "; ".join([*self.reasons, *more, *([source.note] if source.note else [])]) or None
        said = source.title, source.date, source.site, source.url
        return (*known, *counted, spent, self.status(source), reason, *said)
