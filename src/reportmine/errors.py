"""Every error a user can cause, each with the place it happened and the way to mend it."""

from __future__ import annotations

import json


class ReportmineError(Exception):
    """The base of all errors that reportmine raises on purpose.

    Args:
        message: what is wrong, naming the value that was met.
        place: where it is wrong: a file, a line, a document id.
        mend: what the user can do about it.
    """

    def __init__(self, message: str, *, place: str = "", mend: str = "") -> None:
        self.message = message
        self.place = place
        self.mend = mend
        text = f"{place}: {message}" if place else message
        super().__init__(f"{text} ({mend})" if mend else text)


class InputError(ReportmineError):
    """A document that cannot be read or is not what it claims to be."""


class GoldError(ReportmineError):
    """An annotated sample that breaks the annotation guide's format."""


class TableError(ReportmineError):
    """A table or rule file of the package or of a campaign pack that is malformed."""


class UsageError(ReportmineError):
    """A wrong call of the command line or of the Python functions."""


def json_fault(error: ValueError | RecursionError) -> str:
    """What is wrong with a line of JSON, and at which column: its reader knows which line it is."""
    return (
        f"not JSON: {error.msg}, column {error.colno}"
        if isinstance(error, json.JSONDecodeError)
        else f"not JSON: {error}"
    )
