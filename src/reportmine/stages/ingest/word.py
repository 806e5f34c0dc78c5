"""A Word file (docx, docm) in, its text out: paragraphs and the rows of tables as lines, in the order of the page.

Text boxes, content controls, tracked insertions, footnotes and endnotes are read, and the numbers that Word itself puts
before the items of its lists; deleted text, field codes, headers, footers and comments are not. Macros are not run,
nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportmine.errors import InputError
from reportmine.knowledge.rules import read_rules
from reportmine.records import Report
from reportmine.stages.ingest.item import About, Item, Reading
from reportmine.stages.ingest.numbering import Numbering
from reportmine.stages.ingest.package import check_package
from reportmine.stages.ingest.reading import checked
from reportmine.stages.ingest.records import quoted

_SKIPPED = {"del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "tblPr", "sectPr", "rt"}
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_UNREAD = ("/header", "/footer", "/comments")
_NOTES = ("footnotes", "endnotes")
_ABOUT = ("numbering", "styles")


def read(item: Item) -> Reading:
    """The document's text.

    Raises:
        InputError: if it is no Word file or its XML is not to be trusted.
    """
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.exceptions import OpcError
    from docx.opc.package import OpcPackage, Unmarshaller
    from docx.opc.pkgreader import PackageReader

    checked_package = check_package(item)
    item.file.seek(0)
    try:
        package = OpcPackage()
        Unmarshaller.unmarshal(PackageReader.from_file(item.file), package, _part)  # type: ignore[no-untyped-call]
        main = package.part_related_by(RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    except OpcError as error:
        raise InputError(f"damaged, or no docx: {error}", mend="open it in Word and save it anew") from error
    parts = [(rel.reltype, rel.target_part.blob) for rel in main.rels.values() if not rel.is_external]
    roots = {kind: _root(blob, damaged=True) for name, blob in parts for kind in _ABOUT if name.endswith(f"/{kind}")}
    numbers = Numbering(*map(roots.get, _ABOUT))
    blobs = [main.blob, *(blob for name, blob in parts if name.endswith(_NOTES))]
    lines = [line for blob in blobs for line in _lines(blob, numbers)]
    edges = [blob for name, blob in parts if name.endswith(_UNREAD)]
    unread = [line for blob in edges for line in _lines(blob, numbers, damaged=True)]
    told = any(rel.reltype == RELATIONSHIP_TYPE.CORE_PROPERTIES for rel in package.rels.values())
    title = (package.core_properties.title or None) if told else None  # the library would make one up
    yield checked(item, Report(item.path, "\n".join(lines), source=item.place))
    return About(title=title, note="; ".join(filter(None, [checked_package.note, _unread(unread)])))


def _part(name: Any, kind: str, relation: str, blob: bytes, package: Any) -> Any:
    """A part of the file as its bytes, so that a damaged one harms no other; but for the one that tells the title."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.part import Part, PartFactory

    if relation == RELATIONSHIP_TYPE.CORE_PROPERTIES:
        return PartFactory(name, kind, relation, blob, package)
    return Part.load(name, kind, blob, package)


def _unread(lines: list[str]) -> str:
    """What to tell about the lines at the edges of pages, but for numbers of pages."""
    number = read_rules("page")["pdf.page_number"].pattern
    said = [line for line in dict.fromkeys(line.strip() for line in lines) if line and not number.search(line)]
    return f"headers, footers and comments that are not read: {quoted(said)}" if said else ""


def _root(blob: bytes, *, damaged: bool = False) -> Any:
    """The root of one part of the file; `damaged`: what can be read of it, or None."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, recover=damaged)
    try:
        return etree.fromstring(blob, parser)
    except etree.XMLSyntaxError:
        if damaged:
            return None
        raise


def _lines(blob: bytes, numbers: Numbering, *, damaged: bool = False) -> Iterator[str]:
    """The lines of one part of the file; `damaged`: of what can be read of it, which may be nothing."""
    root = _root(blob, damaged=damaged)
    blocks = () if root is None else _blocks(root, numbers)
    return (line for block in blocks for line in block.split("\n") if line)


def _blocks(element: Any, numbers: Numbering) -> Iterator[str]:
    """The paragraphs and rows of tables under an element."""
    for child in element:
        name = _name(child)
        if name == "p":
            yield from _paragraph(child, numbers)
        elif name == "tr":
            yield from _row(child, numbers)
        elif name not in _SKIPPED:
            yield from _blocks(child, numbers)


def _row(row: Any, numbers: Numbering) -> Iterator[str]:
    """A row of a table on one line; a cell that is a page of its own keeps its lines."""
    own = [cell for cell in row.iter() if _name(cell) == "tc" and _row_of(cell) is row]
    cells = [list(filter(None, _blocks(cell, numbers))) for cell in own]
    if all(len(cell) <= 1 for cell in cells):
        yield "\t".join("".join(cell).replace("\n", " ") for cell in cells).rstrip("\t")
    else:
        yield from (line for cell in cells for line in cell)


def _row_of(cell: Any) -> Any:
    return next((above for above in cell.iterancestors() if _name(above) == "tr"), None)


def _paragraph(paragraph: Any, numbers: Numbering) -> Iterator[str]:
    """The paragraph's text behind its number, then that of the text boxes that are anchored in it."""
    pieces: list[str] = []
    boxes: list[str] = []
    number = numbers.before(paragraph)
    _collect(paragraph, pieces, boxes, numbers)
    text = "\n".join(line.strip() for line in "".join(pieces).split("\n"))
    yield number + text if text else ""
    yield from boxes


def _collect(element: Any, pieces: list[str], boxes: list[str], numbers: Numbering) -> None:
    for child in element:
        name = _name(child)
        if name == "t":
            pieces.append(child.text or "")
        elif name in _SIGNS:
            pieces.append(_SIGNS[name])
        elif name == "txbxContent":
            boxes.extend(_blocks(child, numbers))
        elif name not in _SKIPPED:
            _collect(child, pieces, boxes, numbers)


def _name(element: Any) -> str:
    """An element's name without its namespace; nothing for a comment or an entity."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
