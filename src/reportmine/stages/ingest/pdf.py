"""A PDF file in, the text of its pages out, its lines put together into paragraphs again.

A line that is as long as its neighbors and does not end a sentence goes on in the next one. Lines at a page's edge
that only number it are left out. Pages without text are read by OCR if `reportmine[ocr]` is installed.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from reportmine.errors import InputError
from reportmine.knowledge.rules import read_rules
from reportmine.records import Report
from reportmine.stages.ingest import ocr
from reportmine.stages.ingest.item import About, Item, Reading
from reportmine.stages.ingest.limits import OverLimitError
from reportmine.stages.ingest.reading import checked

_ENDS = re.compile(r"[。！？!?.:：;；…”\"』」）)]\s*$")
_FULL = 0.85  # of the longest line's width: a line so long may go on in the next
_BREAK_MARK = "\ufffe\x02"  # what PDFium puts where a word is hyphenated at the end of a line
_JUNK = re.compile("[\ue000-\uf8ff\ufffd\x00-\x08\x0e-\x1f]")
_MANY_JUNK = 0.3


def read(item: Item) -> Reading:
    """The file's text.

    Raises:
        InputError: if it is encrypted or damaged.
        OverLimitError: if it has too many pages.
    """
    import pypdfium2

    data = item.data()
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refusal(error) from error
    try:
        if len(document) > item.budget.limits.pages:
            raise OverLimitError(f"more than {item.budget.limits.pages:,} pages", mend="split it")
        title = document.get_metadata_dict(skip_empty=True).get("Title")
        pages, problems, note = _pages(document)
    finally:
        document.close()
    lines = paragraphs(pages)
    if not lines and problems:
        yield item.problem(*problems[0])
        return About(title=title)
    yield checked(item, Report(item.path, "\n".join(lines), source=item.place))
    for problem, mend in problems:
        yield item.problem(problem, mend)
    return About(title=title, note=note)


def _refusal(error: Exception) -> InputError:
    if "password" in str(error).lower():
        return InputError("encrypted: it takes a password", mend="save it without its password")
    return InputError(f"damaged, or no PDF: {error}", mend="open it in its own program and save it anew")


def _pages(document: Any) -> tuple[list[list[str]], list[tuple[str, str]], str]:
    """The lines of each page, what could not be read, and what to know about the reading."""
    pages: list[list[str]] = []
    empty: list[int] = []
    sure: list[float] = []
    for number, page in enumerate(document, start=1):
        lines = _lines(page)
        if not lines and not any(True for _ in page.get_objects()):
            pages.append([])  # a blank page
            page.close()
            continue
        if not lines and ocr.installed():
            found = ocr.read_picture(page.render(scale=_scale(page)).to_numpy())
            lines = found.lines
            sure.append(found.confidence)
        if not lines:
            empty.append(number)
        pages.append(lines)
        page.close()
    problems = [_no_text(empty, len(pages))] if empty else []
    note = f"{len(sure)} pages read by OCR, {sum(sure) / len(sure):.0%} sure" if sure else ""
    return pages, problems, note


def _scale(page: Any) -> float:
    """How many pixels a point is rendered with: fewer for a page of unheard-of size."""
    points = max(1.0, page.get_width() * page.get_height())
    return float(min(ocr.SCALE, (ocr.PIXELS / points) ** 0.5))


def _no_text(pages: list[int], of: int) -> tuple[str, str]:
    listed = ", ".join(map(str, pages[:10])) + (" …" if len(pages) > 10 else "")
    which = f"{'page' if len(pages) == 1 else 'pages'} {listed} of {of}"
    if ocr.installed():
        return f"no text on {which}, not by OCR either", "look at it"
    return f"no text layer on {which}: scanned?", ocr.INSTALL


def _lines(page: Any) -> list[str]:
    """A page's lines; none where what stands for its characters is not known (a font without a map to Unicode)."""
    textpage = page.get_textpage()
    text = textpage.get_text_range(errors="replace")
    textpage.close()
    shown = "".join(text.split())
    if len(_JUNK.findall(shown.replace("\ufffe", "").replace("\x02", ""))) > _MANY_JUNK * len(shown):
        return []
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
    number = read_rules("page")["pdf.page_number"].pattern
    while lines and number.search(lines[-1]):
        lines.pop()
    while lines and number.search(lines[0]):
        lines.pop(0)
    return lines


def paragraphs(pages: list[list[str]]) -> list[str]:
    """The lines of all pages put together into paragraphs."""
    full = max((_width(line) for page in pages for line in page), default=0) * _FULL
    starts = read_rules("page")["pdf.paragraph"].pattern
    done: list[str] = []
    goes_on = False
    for line in (line for page in pages for line in page):
        if goes_on and starts.match(line) is None:
            done[-1] = _joined(done[-1], line.strip())
        else:
            done.append(line.strip())
        goes_on = line[-1] in _BREAK_MARK or (_width(line) >= full and _ENDS.search(line) is None)
    return [_JUNK.sub("\ufffd", line.rstrip(_BREAK_MARK)) for line in done]


def _joined(before: str, after: str) -> str:
    if before[-1] in _BREAK_MARK:
        return before[:-1] + after
    apart = before[-1].isascii() and after[:1].isascii() and not (before[-1].isdigit() and after[:1].isdigit())
    return f"{before} {after}" if apart else before + after


def _width(line: str) -> int:
    """How wide a line is, a Chinese character as two others."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in line)
