"""A Word file (docx, docm) in, its text out: paragraphs and the rows of tables as lines, in the order of the page.

Text boxes, content controls, tracked insertions, footnotes and endnotes are read; deleted text, field codes, headers
and footers are not. Macros are not run, nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportmine.errors import InputError
from reportmine.records import Report
from reportmine.stages.ingest.item import About, Item, Reading
from reportmine.stages.ingest.package import check_package
from reportmine.stages.ingest.reading import checked

_SKIPPED = {"del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "tblPr", "sectPr", "rt"}
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_NOTES = ("footnotes", "endnotes")


def read(item: Item) -> Reading:
    """The document's text.

    Raises:
        InputError: if it is no Word file or its XML is not to be trusted.
    """
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.exceptions import OpcError
    from docx.opc.package import OpcPackage

    checked_package = check_package(item)
    item.file.seek(0)
    try:
        package = OpcPackage.open(item.file)
        main = package.part_related_by(RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    except OpcError as error:
        raise InputError(f"damaged, or no docx: {error}", mend="open it in Word and save it anew") from error
    blobs = [main.blob]
    blobs += [
        rel.target_part.blob for rel in main.rels.values() if rel.reltype.endswith(_NOTES) and not rel.is_external
    ]
    lines = [line for blob in blobs for line in _lines(blob)]
    title = package.core_properties.title or None
    yield checked(item, Report(item.path, "\n".join(lines), source=item.place))
    return About(title=title, note=checked_package.note)


def _lines(blob: bytes) -> Iterator[str]:
    """The lines of one part of the file."""
    from lxml import etree

    root = etree.fromstring(blob, etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True))
    return (line for block in _blocks(root) for line in block.split("\n") if line)


def _blocks(element: Any) -> Iterator[str]:
    """The paragraphs and rows of tables under an element."""
    for child in element:
        name = _name(child)
        if name == "p":
            yield from _paragraph(child)
        elif name == "tr":
            yield from _row(child)
        elif name not in _SKIPPED:
            yield from _blocks(child)


def _row(row: Any) -> Iterator[str]:
    """A row of a table on one line; a cell that is a page of its own keeps its lines."""
    cells = [list(filter(None, _blocks(cell))) for cell in row.iter() if _name(cell) == "tc" and _row_of(cell) is row]
    if all(len(cell) <= 1 for cell in cells):
        yield "\t".join("".join(cell).replace("\n", " ") for cell in cells).rstrip("\t")
    else:
        yield from (line for cell in cells for line in cell)


def _row_of(cell: Any) -> Any:
    return next((above for above in cell.iterancestors() if _name(above) == "tr"), None)


def _paragraph(paragraph: Any) -> Iterator[str]:
    """The paragraph's text, then that of the text boxes that are anchored in it."""
    pieces: list[str] = []
    boxes: list[str] = []
    _collect(paragraph, pieces, boxes)
    yield "\n".join(line.strip() for line in "".join(pieces).split("\n"))
    yield from boxes


def _collect(element: Any, pieces: list[str], boxes: list[str]) -> None:
    for child in element:
        name = _name(child)
        if name == "t":
            pieces.append(child.text or "")
        elif name in _SIGNS:
            pieces.append(_SIGNS[name])
        elif name == "txbxContent":
            boxes.extend(_blocks(child))
        elif name not in _SKIPPED:
            _collect(child, pieces, boxes)


def _name(element: Any) -> str:
    """An element's name without its namespace; nothing for a comment or an entity."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
