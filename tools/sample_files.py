"""Texts in, small files of several formats out, the same bytes every day: for `make_samples.py` and the tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence

DAY = (2024, 1, 1, 0, 0, 0)
_SYSTEM = "<< /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>"
_DESCRIPTOR = (
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 "
    "/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"
)
# a font that every reader of PDF knows, with its own map from Unicode: nothing is embedded
_FONT = (
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font "
    f"/Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo {_SYSTEM} /DW 1000 /W [1 95 500] "
    f"/FontDescriptor {_DESCRIPTOR} >>] >>"
)


def pdf(pages: Sequence[Sequence[str]], title: str = "") -> bytes:
    """A PDF file with a text layer: a list of lines for each page. Characters beyond U+FFFF cannot be written."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", _FONT, f"<< /Title <feff{title.encode('utf-16-be').hex()}> >>"]
    kids = []
    for lines in pages:
        shown = " ".join(f"<{line.encode('utf-16-be').hex()}> Tj 0 -20 Td" for line in lines)
        stream = f"BT /F1 12 Tf 60 780 Td {shown} ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    return _pdf_file(objects)


def _pdf_file(objects: Sequence[str]) -> bytes:
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def docx(blocks: Iterable[str | Sequence[Sequence[str]]], title: str = "") -> bytes:
    """A Word file: a string is a paragraph, a list of rows a table."""
    from docx import Document

    document = Document()
    document.core_properties.title = title
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(len(block), len(block[0]))
        for row, cells in zip(table.rows, block, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    held = io.BytesIO()
    document.save(held)
    with zipfile.ZipFile(held) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()})


def zipped(members: Mapping[str, bytes], encoding: str = "utf-8") -> bytes:
    """A zip file; with another encoding than UTF-8 its names are written as old Chinese programs write them."""
    held = io.BytesIO()
    written = {}
    with zipfile.ZipFile(held, "w") as archive:
        for number, (name, data) in enumerate(members.items()):
            raw = name.encode(encoding)
            # zipfile writes ASCII or UTF-8 only: other names are put in afterwards in place of ones as long
            known = name if encoding == "utf-8" or name.isascii() else f"{number:x}".rjust(len(raw), "~")
            written[known.encode()] = raw
            info = zipfile.ZipInfo(known, DAY)
            info.create_system, info.compress_type, info.external_attr = 0, zipfile.ZIP_DEFLATED, 0
            archive.writestr(info, data)
    out = held.getvalue()
    for known, raw in written.items():
        out = out.replace(known, raw) if known != raw else out
    return out
