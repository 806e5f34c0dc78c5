"""An Office package (docx, xlsx: a zip of XML) in, its dangers refused before any parser sees it."""

from __future__ import annotations

import re
import zipfile
from typing import BinaryIO, NamedTuple, cast

from reportmine.errors import InputError
from reportmine.stages.ingest.item import Item
from reportmine.stages.ingest.limits import read_all
from reportmine.stages.ingest.merged import Range, ranges

MACROS = "its macros were not run"
_XML = (".xml", ".rels", ".vml")
_SHEETS = "xl/worksheets/"
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
# an Office file has no document type: it would be there to blow up entities or to fetch something
# (in UTF-16 a zero stands behind each character)
_DOCTYPE = re.compile("|".join("\0?".join(word) for word in ("<!DOCTYPE", "<!ENTITY")).encode())


class Package(NamedTuple):
    """What is to be known about a package.

    Attributes:
        note: that its macros were not run.
        formulas: whether cells of its sheets have formulas.
        merged: which cells of each sheet are merged over several rows, by the sheet's name in the package.
    """

    note: str
    formulas: bool
    merged: dict[str, list[Range]]


def check_package(item: Item) -> Package:
    """What is to be known about the package.

    Raises:
        InputError: if its XML declares a document type or entities.
        OverLimitError: if it unpacks to too much.
    """
    item.file.seek(0)
    macros, formulas = "", False
    merged: dict[str, list[Range]] = {}
    with zipfile.ZipFile(item.file) as archive:
        for info in archive.infolist():
            item.budget.member()
            if info.flag_bits & 1:
                raise InputError("an Office file that is encrypted", mend="save it without its password")
            with archive.open(info) as stream:
                data = read_all(cast(BinaryIO, stream), item.budget)
            if info.filename.lower().endswith(_XML) and _DOCTYPE.search(data):
                raise InputError(
                    f"{info.filename} declares XML entities, which no Office program writes", mend="do not trust it"
                )
            macros = MACROS if info.filename.lower().endswith("vbaproject.bin") else macros
            if info.filename.startswith(_SHEETS):
                formulas = formulas or _FORMULA.search(data) is not None
                merged[info.filename] = ranges(data)
    return Package(macros, formulas, merged)
